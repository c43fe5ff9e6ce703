package language

import "sync/atomic"

// entry is a word, number or mark as it is written, with what was found out
// about it by itself, in whatever text it stands: that is worked out once, when
// a rule first asks, and not for each of the tokens that are the same word.
type entry struct {
	text     string
	lower    string
	hash     uint32 // see wordHash
	onset    onset
	upper    bool
	function bool
	facts    [languages]atomic.Pointer[wordFacts]
	closed   atomic.Uint32 // books without a phrase that it begins
	opened   [bookKinds]atomic.Pointer[openedPhrases]
	sign     atomic.Pointer[string] // see nameSign
	given    atomic.Pointer[[]form] // see givenForms
	surname  atomic.Pointer[[]form] // see surnameForms
	traits   [maxTraits / traitsOfOne]atomic.Uint64
}

// languages is how many languages are read.
const languages = 3

// languageNumber numbers them; it is negative for another one, or none.
func languageNumber(lang string) int {
	switch lang {
	case "en":
		return 0
	case "ru":
		return 1
	case "kk":
		return 2
	}
	return -1
}

// newEntries returns the entries of a reader: of the words that it read last,
// most of which the next article has as well.
func newEntries() *memo[entry] {
	return newMemo(func(text string, e *entry) {
		t := token{text: text, kind: punct}
		switch r := firstRune(text); {
		case isLetter(r):
			t.kind = word
		case isDigit(r):
			t.kind = number
		}
		t.describe()
		e.text = text
		e.hash = wordHash(t.lower)
		e.lower, e.onset, e.upper, e.function = t.lower, t.onset, t.upper, t.function
	})
}

// trait is something that a word by itself has or has not: it is one of a list,
// or ends as the verbs of a tense do. A token's word is asked for it once, so
// that a rule may ask for as many as it likes of each token. Traits are made
// when the package starts and then only read.
type trait struct {
	is    func(low string) bool
	at    uint8 // where in entry.traits
	shift uint8
}

const (
	maxTraits   = 384
	traitsOfOne = 32 // in a number of 64 bits: whether a trait is known, and whether the word has it
)

// traitsMade counts them while the package starts.
var traitsMade int

// newTrait takes what tells whether a word in lower case has the trait; it must
// depend on nothing else.
func newTrait(is func(low string) bool) *trait {
	if traitsMade == maxTraits {
		panic("language: maxTraits are too few")
	}
	n := traitsMade
	traitsMade++
	return &trait{is, uint8(n / traitsOfOne), uint8(n % traitsOfOne * 2)}
}

// traitOf is that of the words of a list.
func traitOf(list string) *trait {
	return newTrait(wordSet(list).has)
}

func inSet(words map[string]bool) func(string) bool {
	return func(low string) bool { return words[low] }
}

// beginsWith is the trait of the words that begin with one of a list.
func beginsWith(list ...string) *trait {
	return newTrait(func(low string) bool { return startsWithAny(low, list) })
}

// endsWith is the trait of the words that end with one of a list.
func endsWith(list ...string) *trait {
	return newTrait(func(low string) bool { return endsWithAny(low, list...) })
}

// What is known of a trait.
const traitKnown, traitHad = 1, 2

// fits says whether a word in lower case has the trait; none has that of a
// language that is not read.
func (r *trait) fits(low string) bool { return r != nil && r.is(low) }

// has is fits for a token's word.
func (r *trait) has(t *token) bool {
	if r == nil {
		return false
	}
	if t.entry != nil {
		if found := t.entry.traits[r.at].Load() >> r.shift; found&traitKnown != 0 {
			return found&traitHad != 0
		}
	}
	return r.ask(t)
}

// ask is has for a word that was not asked yet.
func (r *trait) ask(t *token) bool {
	has := r.is(t.lower)
	if t.entry != nil {
		found := uint64(traitKnown)
		if has {
			found |= traitHad
		}
		t.entry.traits[r.at].Or(found << r.shift) // whoever else found it out meanwhile found the same
	}
	return has
}
