package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	shortestSlip = 4  // letters of a skeleton: among shorter words too many are alike
	longestSlip  = 24 // no name is longer
	// An ending is looked behind if so much of the word is left.
	shortestSlipStem  = 6
	longestSlipEnding = 3
)

// skeletonLetters are what one letter of an alphabet may be in a skeleton.
var skeletonLetters = [...]string{
	"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "v", "x", "z", "ts",
}

// Slips returns, per word of a name (see Fold), the skeletons of the words that
// somebody may have meant by it: with one letter wrong, missing or too much, or
// two that have changed places, and with or without a case ending behind. The
// word's own skeleton is not among them, some others are there twice; a short or
// an endless word has none.
func Slips(name string) [][]string {
	var all [][]string
	for _, w := range wordsOfName(name) {
		if own := foldWord(w); own != "" {
			all = append(all, slipsOf(w, own))
		}
	}
	return all
}

func slipsOf(word, own string) []string {
	if len(own) < shortestSlip || len(own) > longestSlip {
		return nil
	}
	slips := make([]string, 0, 4*(2*len(skeletonLetters)+2)*(len(own)+1))
	add := func(skeleton string) {
		if skeleton != own && len(skeleton) >= shortestSlip-1 {
			slips = append(slips, skeleton)
		}
	}
	for n := len(own); n == len(own) || n >= shortestSlipStem && len(own)-n <= longestSlipEnding; n-- {
		slip(own[:n], add)
	}
	// A letter of the alphabet may be two of a skeleton, or two be one.
	low := []rune(lowerWord(word))
	for i := range low {
		add(foldLower(string(low[:i]) + string(low[i+1:])))
		if i > 0 {
			add(foldLower(string(low[:i-1]) + string([]rune{low[i], low[i-1]}) + string(low[i+1:])))
		}
	}
	return slips
}

// slip adds all skeletons that are one letter away.
func slip(word string, add func(string)) {
	for i := range len(word) + 1 {
		before, after := word[:i], word[i:]
		for _, letter := range skeletonLetters {
			add(before + letter + after)
			if after != "" {
				add(before + letter + after[1:])
			}
		}
		if len(after) > 0 {
			add(before + after[1:])
		}
		if len(after) > 1 {
			add(before + after[1:2] + after[:1] + after[2:])
		}
	}
}

// The keys of a keyboard, in rows: what they give in Latin, in Russian and in
// Kazakh. The rows are of equal length.
const (
	latinKeys   = "`234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./" + `~@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?`
	russianKeys = "ё234567890-=йцукенгшщзхъфывапролджэячсмитьбю." + `Ё"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,`
	kazakhKeys  = "(әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№" + `)ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?`
)

// Layouts returns what the keys that somebody pressed would have given with the
// keyboard's other layouts: «Fibv,ftd» is «Ашимбаев» typed in Latin. Only what
// can be a name is returned.
func Layouts(name string) []string {
	var retyped []string
	for _, l := range [...]struct{ from, to string }{
		{latinKeys, russianKeys}, {latinKeys, kazakhKeys}, {russianKeys, latinKeys},
	} {
		if other, ok := retype(name, l.from, l.to); ok && (len(retyped) == 0 || retyped[len(retyped)-1] != other) {
			retyped = append(retyped, other)
		}
	}
	return retyped
}

// retype says no for what is typed partly in another layout, or is no name in
// this one.
func retype(name, from, to string) (string, bool) {
	keys, other := []rune(from), []rune(to)
	var b strings.Builder
	letters := 0
	for _, r := range name {
		if unicode.IsSpace(r) {
			b.WriteRune(r)
			continue
		}
		i := runeIndex(keys, r)
		if i < 0 || !unicode.IsLetter(other[i]) && other[i] != '-' && other[i] != '.' {
			return "", false
		}
		letters++
		b.WriteRune(other[i])
	}
	return b.String(), letters >= 2 && utf8.RuneCountInString(name) <= 2*longestSlip
}

func runeIndex(runes []rune, r rune) int {
	for i, one := range runes {
		if one == r {
			return i
		}
	}
	return -1
}
