package language

import (
	"strings"
)

// Likeness of two spellings of a word of a name.
type wordMatch int

const (
	otherWord wordMatch = iota // other words
	looseWord                  // could be one word, carelessly transliterated
	nearWord                   // one word by the usual ways of transliterating it
	equalWord                  // the same but for script
)

// What letters tell apart, after Fold: 1 is a difference that no
// transliteration explains.
const (
	softVowel  = 0.3 // a for o, an i more or less
	otherVowel = 0.6
	softSound  = 0.5
	hardSound  = 1.0
	hardLetter = 0.8 // a single letter that weighs so much makes another word

	nearLetters  = 0.095 // for each letter of the longer word
	looseLetters = 0.13
	exactLetters = 0.02
)

// vowelPairs and soundPairs list letters that stand for one another in the
// spellings of one name: vowels that kk, ru, uz and az write differently; г and
// х; қ and х; a letter that lost its mark on the way (Ş, Ž, Č).
var vowelPairs = map[[2]byte]float64{
	{'a', 'o'}: softVowel, {'a', 'e'}: softVowel, {'e', 'i'}: softVowel, {'o', 'u'}: softVowel, {'i', 'u'}: 0.4, {'e', 'o'}: 0.4,
}

var soundPairs = map[[2]byte]float64{
	{'g', 'h'}: softVowel, {'h', 'k'}: softSound, {'s', 'x'}: softSound, {'j', 'z'}: softSound, {'c', 'j'}: 0.4, {'c', 'k'}: 0.7, {'c', 'x'}: softSound,
	{'f', 'v'}: 0.4, {'u', 'v'}: softSound, {'b', 'p'}: 0.7, {'i', 'j'}: softSound,
}

// swap is what it weighs that one word has a where the other has b.
func otherLetter(a, b byte, country string) float64 {
	if a > b {
		a, b = b, a
	}
	if w, ok := vowelPairs[[2]byte{a, b}]; ok {
		return w
	}
	if w, ok := soundPairs[[2]byte{a, b}]; ok {
		return w
	}
	switch [2]byte{a, b} {
	case [2]byte{'g', 'k'}:
		if gForQ[country] {
			return softVowel
		}
	case [2]byte{'s', 'z'}, [2]byte{'d', 't'}:
		if country != "" && !strings.Contains(eastern, country) {
			return softSound // Rosenkranz, Byeong
		}
	}
	if isVowelSkeleton(a) && isVowelSkeleton(b) {
		return otherVowel
	}
	return hardSound
}

// gForQ are the countries whose q is now г, now к: Quliyev, Qolibof.
var gForQ = map[string]bool{
	"AZ": true, "IR": true, "AF": true, "TJ": true, "TM": true, "AM": true, "PK": true, "SA": true, "AE": true, "QA": true, "KW": true,
	"KR": true, "KP": true, "OM": true, "BH": true, "IQ": true, "EG": true, "JO": true, "LY": true, "YE": true, "SY": true, "LB": true,
}

// extra is what it weighs that a word has a letter more; before is the letter
// in front of it and after the one behind, 0 at the ends.
func extraLetter(r, before, after byte, country string) float64 {
	switch {
	case r == 'i', r == 'e' && after == 0:
		return softVowel
	case r == 'h':
		return 0.4
	case r == 'g' && before == 'n' && country != "" && strings.Contains(chinese, country):
		return hardSound // Min is not Ming
	case r == 'g' && before == 'n', r == 'c' && after == 'j', r == 't' && (after == 's' || after == 'c'), r == 't' && before == 's':
		return 0.2
	case isVowelSkeleton(r):
		return otherVowel
	}
	return hardSound
}

// distance is the least weight of letters that turn one skeleton into another,
// and the weight of the hardest of them.
func letterDistance(a, b string, country string) (sum, hardest float64) {
	type cell struct{ sum, hardest float64 }
	step := func(c cell, w float64) cell { return cell{c.sum + w, max(c.hardest, w)} }
	better := func(x, y cell) cell {
		if y.sum < x.sum {
			return y
		}
		return x
	}
	around := func(s string, i int) (before, after byte) {
		if i > 0 {
			before = s[i-1]
		}
		if i+1 < len(s) {
			after = s[i+1]
		}
		return before, after
	}
	gap := func(s string, i int) float64 {
		before, after := around(s, i)
		return extraLetter(s[i], before, after, country)
	}
	row := make([]cell, len(b)+1)
	for j := range len(b) {
		row[j+1] = step(row[j], gap(b, j))
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = step(row[0], gap(a, i))
		for j := range len(b) {
			best := diagonal
			if a[i] != b[j] {
				best = step(diagonal, otherLetter(a[i], b[j], country))
			}
			best = better(best, step(row[j+1], gap(a, i)))
			best = better(best, step(row[j], gap(b, j)))
			diagonal, row[j+1] = row[j+1], best
		}
	}
	return row[len(b)].sum, row[len(b)].hardest
}

// spelled is a word of a name in all the ways in which it can be read.
type spelled struct {
	text     string
	lang     string
	latin    bool
	readings []string // skeletons, the plain one first
}

// spell reads a word; hyphens in given names don't matter.
func spell(word, lang, country string) spelled {
	s := spelled{text: word, lang: lang, latin: isLatin(word)}
	for _, reading := range nameReadings(word, country) {
		s.readings = append(s.readings, strings.ReplaceAll(reading, "-", ""))
	}
	return s
}

// isLatin says whether a word is written in Latin letters.
func isLatin(word string) bool {
	for _, r := range word {
		if r != '-' && r != '\'' {
			return r < 0x250 || r >= 0x1e00 && r < 0x2000
		}
	}
	return false
}

// Texts of one language agree on the spelling of a name more than texts of
// several do: a difference there weighs more. Latin spellings are
// transliterations already, and so are foreign names in Cyrillic.
const (
	oneLatin   = 1.2
	oneForeign = 1.2
	oneOwn     = 2.0
)

// cyrillicAtHome are the countries whose names Cyrillic texts need not
// transliterate.
var cyrillicAtHome = map[string]bool{"KZ": true, "RU": true, "KG": true, "": true}

// compare says how alike two words are.
func (s spelled) compare(o spelled, country string) wordMatch {
	factor := 1.0
	if s.latin == o.latin && s.lang == o.lang {
		switch {
		case s.latin && (country == "" || strings.Contains(eastern, country)):
			factor = oneLatin
		case s.latin:
			factor = oneOwn
		case cyrillicAtHome[country]:
			factor = oneOwn
		default:
			factor = oneForeign
		}
	}
	if len(s.readings[0]) == 0 { // letters that we can't read
		if s.text == o.text && s.text != "" {
			return equalWord
		}
		return otherWord
	}
	mine, others := s.readings, o.readings
	if s.latin && o.latin && country != "" && strings.Contains(chinese, country) {
		mine, others = mine[:1], others[:1] // Pinyin is one spelling; Cyrillic tells Min from Ming no more
	}
	best := otherWord
	for _, a := range mine {
		for _, b := range others {
			best = max(best, compareSkeletons(a, b, factor, country))
		}
	}
	return best
}

func compareSkeletons(a, b string, factor float64, country string) wordMatch {
	long := max(len(a), len(b))
	if long == 0 || abs(len(a)-len(b)) > 4 {
		return otherWord
	}
	sum, hardest := letterDistance(a, b, country)
	switch each := sum * factor / float64(long); {
	case hardest >= hardLetter:
		return otherWord
	case each <= exactLetters:
		return equalWord
	case each <= nearLetters:
		return nearWord
	case each <= looseLetters:
		return looseWord
	default:
		return otherWord
	}
}

// initialOf says whether an initial can be a word's.
func initialOf(initial, word spelled) bool {
	for _, i := range initial.readings {
		for _, w := range word.readings {
			if len(i) > 0 && len(w) > 0 && sameInitial(i[0], w[0]) {
				return true
			}
		}
	}
	return false
}

func sameInitial(a, b byte) bool {
	if a == b {
		return true
	}
	return otherLetter(a, b, "") <= softSound && !(isVowelSkeleton(a) && isVowelSkeleton(b) && otherLetter(a, b, "") > softVowel)
}

// skeletonKey is what all likely spellings of a word share: its consonants,
// those that stand for one another as one. Only words with one key are
// compared.
func skeletonKey(skeleton string) string {
	var b strings.Builder
	last := byte(0)
	for i := range len(skeleton) {
		c := consonantClass(skeleton[i])
		if c == 'K' && i > 0 && skeleton[i-1] == 'n' || c == 'T' && i+1 < len(skeleton) && consonantClass(skeleton[i+1]) == 'S' {
			continue // ң as ng; ц as ts
		}
		if c != 0 && c != last {
			b.WriteByte(c)
		}
		last = c
	}
	if b.Len() == 0 && len(skeleton) > 0 {
		return skeleton[:1]
	}
	return b.String()
}

func consonantClass(r byte) byte {
	switch r {
	case 'g', 'h', 'k':
		return 'K'
	case 's', 'x', 'z', 'j', 'c':
		return 'S'
	case 't', 'd':
		return 'T'
	case 'b', 'p':
		return 'P'
	case 'v', 'f':
		return 'V'
	case 'l', 'm', 'n', 'r':
		return r
	}
	return 0
}
