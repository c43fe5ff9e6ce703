package language

import (
	"math"
	"math/bits"

	"minber/language/boost"
)

// What words stand in a sentence, and beside each other, tells more than a rule can ask for:
// that somebody "handed over the chair to" another, that a figure is "up from" the year
// before. Each word and each two words that stand beside each other have a weight of their
// own, learned from labelled articles (boost.Linear), and decision trees see the sum of them
// among what else is known. Words are told by their beginnings, for endings are grammar, and
// whoever is named is somebody, whatever the name: what is learned of one must hold for all.

// Where a word stands that is weighed. Each place has weights of its own, in each language,
// found by its number: whoever changes these learns all weights anew.
const (
	inPassage  = iota
	inNearest  // a sentence in which one of a pair is named nearest to the other
	inTelling  // the sentence that tells of an encounter nearest to both
	inBetween  // between the two, in one sentence
	inEvent    // the words that tell of an event
	aroundIt   // their sentence
	besideName // and on: how many words in front of or behind whom of them, see wordNumbers.beside
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

// wordNumbers are a text's words as they are weighed.
type wordNumbers struct {
	tokens []token
	of     []uint32 // by token: its number, that of somebody in a name and in what stands for one
	places uint32   // the first place of the text's language
}

// numbers returns the words of the text; who is named where must be known.
func (c *cast) numbers() *wordNumbers {
	if c.words != nil {
		return c.words
	}
	d := c.g.d
	n := &wordNumbers{tokens: d.tokens, of: cleared(&d.desk.words, len(d.tokens)), places: uint32(languageNumber(d.lang)+1) * wordPlaces}
	for i := range d.tokens {
		if t := &d.tokens[i]; t.entry != nil {
			n.of[i] = t.entry.hash
		} else {
			n.of[i] = wordHash(t.lower)
		}
	}
	for _, ms := range c.at {
		for _, m := range ms {
			for i := m.first; i < m.end; i++ {
				n.of[i] = somebody
			}
		}
	}
	c.words = n
	return n
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

// features returns those of token i at a place: of it and what stands in front of it, and,
// unless it is a mark, of it by itself.
func (n *wordNumbers) features(place uint32, i int) (two, one uint32, isWord bool) {
	before := uint32(noWord)
	if i > 0 {
		before = n.of[i-1]
	}
	place += n.places
	return wordFeature(place, before, n.of[i]), wordFeature(place, byItself, n.of[i]), n.tokens[i].kind != punct
}

// sum returns what tokens [from, to) weigh at a place.
func (n *wordNumbers) sum(weights *boost.Linear, place uint32, from, to int) (sum float32) {
	for i := from; i < to; i++ {
		two, one, isWord := n.features(place, i)
		if sum += weights.Of(two); isWord {
			sum += weights.Of(one)
		}
	}
	return sum
}

// beside returns the features of the words in front of a name and behind it; second says of
// which of two.
func (n *wordNumbers) beside(m *mention, second bool) (all [2 * nameReach]uint32) {
	place := n.places + besideName
	if second {
		place += 2 * nameReach
	}
	for k := range uint32(nameReach) {
		all[2*k] = wordFeature(place+2*k, byItself, n.at(m.first-1-int(k)))
		all[2*k+1] = wordFeature(place+2*k+1, byItself, n.at(m.end+int(k)))
	}
	return all
}

// at returns the number of a token, which may lie outside the text.
func (n *wordNumbers) at(i int) uint32 {
	if i < 0 || i >= len(n.of) {
		return noWord
	}
	return n.of[i]
}

// chances tells how likely yes is the answer to a row of so many features: a forest does.
type chances interface {
	Features() int
	Chance(row []float32) float32
}

// wordedForest is a forest, and the weights of words whose sum is the last of its features.
type wordedForest struct {
	chances
	words *boost.Linear
}

// readWordedForest reads weights; what the program carries can be read.
func readWordedForest(trees, words string) wordedForest {
	f, err := boost.Read(trees)
	if err != nil {
		panic(err)
	}
	return wordedForest{f, readWordWeights(words)}
}

// spread makes the weight of many words comparable with that of few: by chance it grows with
// the root of how many there are.
func spread(sum float32, tokens int) float32 {
	return sum / float32(math.Sqrt(float64(max(1, tokens))))
}

// readWordWeights reads weights; what the program carries can be read.
func readWordWeights(text string) *boost.Linear {
	l, err := boost.ReadLinear(text)
	if err != nil {
		panic(err)
	}
	return l
}
