package language

import (
	_ "embed"
	"math/bits"
)

//go:embed data/surroundings.txt
var surroundingWords string

// surroundings are the kinds of words in the table. Those behind past each tell of
// something else that is called like a parliament: a university has a senate.
var surroundings = []string{"lent", "state", "staff", "past", "rule", "learning", "nature", "lodging", "stage", "sport", "firm", "church", "sound", "medicine", "home", "town", "goods"}

const (
	lentWords = iota
	stateWords
	staffWords
	pastWords
	reignWords
	elsewhere
)

// setting counts the different words of each kind that a text has.
type setting struct {
	book  *phraseBook
	words [17]uint64 // seen, by kind: a bit for a beginning, a few share one
}

// read notes the words among tokens.
func (s *setting) read(tokens []token) {
	for i := range tokens {
		if tokens[i].kind != punct {
			s.book.at(tokens, i, func(p *phrase) { s.words[p.id] |= 1 << (p.group % 64) })
		}
	}
}

// lent says whether words [first, end) of tokens are also what other gatherings are
// called.
func (s *setting) lent(tokens []token, first, end int) bool {
	found := false
	s.book.at(tokens, first, func(p *phrase) { found = found || p.id == lentWords && len(p.words) >= end-first })
	return found
}

// near says whether a word of a kind stands among tokens [first, end): in front of a
// house or behind it, somebody who works there, the clerk of the Senate, the Senate's
// archivist.
func (s *setting) near(kind int, tokens []token, first, end int) bool {
	found := false
	for i := max(0, first); i < min(len(tokens), end) && !found; i++ {
		if tokens[i].kind == word {
			s.book.at(tokens, i, func(p *phrase) { found = found || p.id == kind })
		}
	}
	return found
}

// of is how many different words of a kind there are.
func (s *setting) of(kind int) int { return bits.OnesCount64(s.words[kind]) }

// elsewhere is the number of words of the kind that tells most of something else.
func (s *setting) elsewhere() int {
	most := 0
	for kind := range surroundings[elsewhere:] {
		most = max(most, s.of(elsewhere+kind))
	}
	return most
}

// newSurroundings reads the words for each language.
func newSurroundings() map[string]*phraseBook {
	return kindBooks(surroundingWords, surroundingBook, surroundings)
}

// What surrounds the words for parliaments decides, where they do not say enough or
// too much.
const (
	tellsElsewhere = 3           // different words of another kind
	firmWeight     = 2           // of a word that only a parliament is called, in words of state
	ofState        = 0.4         // of a word of state, as of a weak one
	tellsOfState   = 6 * ofState // of them, beside a strong word that stands far down
	tellsInFront   = 1.2         // beside one in the headline or the first sentence
	nearStaff      = 4           // words between a house and who works for it
)

// elsewhere says whether the text is about something else that is called like a
// parliament, its words tell more of that than of a state; or about somebody who was
// in one once.
func (v *verdict) elsewhere(weak, acting float64) bool {
	n, state := v.around.elsewhere(), float64(v.around.of(stateWords))
	if v.seated {
		return false
	}
	if v.firm == 0 && state+acting == 0 && n >= tellsElsewhere-1 {
		return true
	}
	if v.past && weak+ofState*state < tellsInFront && acting == 0 {
		return true
	}
	return n >= tellsElsewhere && float64(n) > state+firmWeight*(float64(v.firm)+acting)
}

// matter says whether the text has enough of what parliaments deal with for one name
// of one, wherever it stands, or for none; or tells of somebody who works for it.
func (v *verdict) matter(strong, weak float64, inFront bool) bool {
	n, state := v.around.elsewhere(), v.around.of(stateWords)
	if strong == 1 && v.ruled && !inFront && !v.headed {
		return v.served
	}
	if strong == 0 {
		return n < tellsElsewhere-1 && state >= 2 && weak >= tellsInFront
	}
	if n >= tellsElsewhere {
		return false
	}
	weak += ofState * float64(state)
	need := tellsOfState + ofState*float64(n)
	if v.firm > 0 {
		need -= ofState
	}
	if strong >= 2 {
		need -= ofState
	}
	return v.served || v.headed && n < tellsElsewhere-1 || weak >= need || inFront && v.firm > 0 && weak >= tellsInFront
}

// noteWeak keeps the first weak words as the reason, where no strong one is.
func (v *verdict) noteWeak(d *document, book *phraseBook) {
	for i := range d.tokens {
		if best, words, _ := parliamentAt(book, d.tokens, i); best > 0 && best < strongWord {
			v.note(d, span{d.tokens[i].start, d.tokens[min(i+words, len(d.tokens))-1].end})
		}
	}
}
