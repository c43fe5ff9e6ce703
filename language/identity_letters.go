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

// letterPairs are letters that stand for one another in the spellings of one
// name, the first of the alphabet first: vowels that kk, ru, uz and az write
// differently; г and х; қ and х; a letter that lost its mark on the way (Ş, Ž,
// Č). Names are compared letter by letter all day: this is looked up, not hashed.
var letterPairs = pairTable(map[string]float64{
	"ao": softVowel, "ae": softVowel, "ei": softVowel, "ou": softVowel, "iu": 0.4, "eo": 0.4,
	"gh": softVowel, "hk": softSound, "sx": softSound, "jz": softSound, "cj": 0.4, "ck": 0.7, "cx": softSound,
	"fv": 0.4, "uv": softSound, "bp": 0.7, "ij": softSound,
})

func pairTable(weights map[string]float64) (table [26][26]float64) {
	for pair, weight := range weights {
		table[pair[0]-'a'][pair[1]-'a'] = weight
	}
	return table
}

// otherLetter is what it weighs that one word has a where the other has b.
func otherLetter(a, b byte, country string) float64 {
	if a > b {
		a, b = b, a
	}
	if a >= 'a' && b <= 'z' {
		if w := letterPairs[a-'a'][b-'a']; w != 0 {
			return w
		}
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

// extraLetter is what it weighs that a word has a letter more; before is the letter
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

// letterDistance is the least weight of letters that turn one skeleton into
// another, and the weight of the hardest of them. It stops, and returns false,
// as soon as they weigh more than most: nearly all words have nothing in common.
func letterDistance(a, b, country string, most float64) (sum, hardest float64, ok bool) {
	type cell struct{ sum, hardest float64 }
	step := func(c cell, w float64) cell { return cell{c.sum + w, max(c.hardest, w)} }
	better := func(x, y cell) cell {
		if y.sum < x.sum {
			return y
		}
		return x
	}
	gap := func(s string, i int) float64 {
		var before, after byte
		if i > 0 {
			before = s[i-1]
		}
		if i+1 < len(s) {
			after = s[i+1]
		}
		return extraLetter(s[i], before, after, country)
	}
	var cells [24]cell // names are shorter: they need no memory of the heap
	var weights [24]float64
	row, gaps := append(cells[:0], cell{}), weights[:0]
	for j := range len(b) {
		gaps = append(gaps, gap(b, j))
		row = append(row, step(row[j], gaps[j]))
	}
	for i := range len(a) {
		extra, diagonal := gap(a, i), row[0]
		row[0] = step(row[0], extra)
		least := row[0].sum
		for j := range len(b) {
			best := diagonal
			if a[i] != b[j] {
				best = step(diagonal, otherLetter(a[i], b[j], country))
			}
			best = better(best, step(row[j+1], extra))
			best = better(best, step(row[j], gaps[j]))
			diagonal, row[j+1] = row[j+1], best
			least = min(least, best.sum)
		}
		if least > most {
			return 0, 0, false
		}
	}
	return row[len(b)].sum, row[len(b)].hardest, true
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
	sum, hardest, ok := letterDistance(a, b, country, (looseLetters+exactLetters)*float64(long)/factor) // with room for rounding
	switch each := sum * factor / float64(long); {
	case !ok || hardest >= hardLetter:
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
