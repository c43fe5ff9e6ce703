package language

import (
	"math/bits"

	"minber/language/boost"
)

// What words stand in a sentence, and beside each other, tells more than a rule can ask for:
// that somebody "handed over the chair to" another, that a figure is "up from" the year
// before. Each word and each two words that stand beside each other have a weight of their
// own, learned from labelled articles (boost.Linear), and decision trees see the sum of them
// among what else is known. Words are told by their beginnings, for endings are grammar, and
// whoever is named is somebody, whatever the name: what is learned of one must hold for all.

// Where a word stands that is weighed. Each place has weights of its own, in each language.
const (
	inPassage  = iota
	inNearest  // a sentence in which one of a pair is named nearest to the other
	inTelling  // the sentence that tells of an encounter nearest to both
	inBetween  // between the two, in one sentence
	besideName // and on: how many words in front of or behind whom of them, see besideNames
	wordPlaces = besideName + 2*2*nameReach
)

// nameReach is how many words in front of a name and behind it are weighed by themselves.
const nameReach = 3

// hashedLetters are those of a word by which it is told from others.
const hashedLetters = 6

// The words that stand for all of a kind; no word's number is one of them but by chance.
const (
	noWord = iota // before the first and behind the last
	anyNumber
	somebody
)

// wordHash returns the number of a word or mark in lower case.
func wordHash(low string) uint32 {
	if isDigit(firstRune(low)) {
		return anyNumber
	}
	h := uint32(2166136261) // FNV-1a
	for _, b := range []byte(firstRunes(low, hashedLetters)) {
		h = (h ^ uint32(b)) * 16777619
	}
	return h
}

// wordHashes returns the numbers of a text's words by token, those in a name or in what stands
// for it being somebody's.
func (c *cast) wordHashes() []uint32 {
	if c.words != nil {
		return c.words
	}
	d := c.g.d
	c.words = cleared(&d.desk.words, len(d.tokens))
	for i := range d.tokens {
		if t := &d.tokens[i]; t.entry != nil {
			c.words[i] = t.entry.hash
		} else {
			c.words[i] = wordHash(t.lower)
		}
	}
	for _, ms := range c.at {
		for _, m := range ms {
			for i := m.first; i < m.end; i++ {
				c.words[i] = somebody
			}
		}
	}
	return c.words
}

// wordFeature numbers a word at a place, or two words beside each other there.
func wordFeature(place, before, word uint32) uint32 {
	h := place*0x9E3779B1 ^ before*0x85EBCA6B ^ bits.RotateLeft32(word*0xC2B2AE35, 13)
	h ^= h >> 15
	h *= 0x2C1B3C6D
	return h ^ h>>12
}

// byItself is what stands before a word that is weighed by itself.
const byItself = ^uint32(0)

// eachWord tells the features of token i at a place: of the word, if it is one, and of it and
// what stands in front of it.
func (c *cast) eachWord(place uint32, i int, what func(feature uint32)) {
	words := c.wordHashes()
	place = c.inLanguage(place)
	if c.g.d.tokens[i].kind != punct {
		what(wordFeature(place, byItself, words[i]))
	}
	before := uint32(noWord)
	if i > 0 {
		before = words[i-1]
	}
	what(wordFeature(place, before, words[i]))
}

// eachBeside tells the features of the words in front of and behind a name; second says of
// which of two.
func (c *cast) eachBeside(m *mention, second bool, what func(feature uint32)) {
	words := c.wordHashes()
	place := uint32(besideName)
	if second {
		place += 2 * nameReach
	}
	place = c.inLanguage(place)
	at := func(i int) uint32 {
		if i < 0 || i >= len(words) {
			return noWord
		}
		return words[i]
	}
	for k := range nameReach {
		what(wordFeature(place+uint32(2*k), byItself, at(m.first-1-k)))
		what(wordFeature(place+uint32(2*k+1), byItself, at(m.end+k)))
	}
}

// inLanguage returns a place as it is numbered in the text's language.
func (c *cast) inLanguage(place uint32) uint32 {
	return place + uint32(languageNumber(c.g.d.lang)+1)*wordPlaces
}

// readWordWeights reads weights; what the program carries can be read.
func readWordWeights(text string) *boost.Linear {
	l, err := boost.ReadLinear(text)
	if err != nil {
		panic(err)
	}
	return l
}
