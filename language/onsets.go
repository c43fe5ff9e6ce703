package language

import "strings"

// onset is a word's first three letters, or all of a shorter one, ё as е: what
// the tables of words are sorted by. To look a number up costs a fraction of
// looking a word up, and most words have an onset that no table knows.
type onset uint64

const (
	onsetLetters = 3
	letterBits   = 21 // of a letter in an onset, the last one lowest
)

// onsetOf takes a word in lower case.
func onsetOf(low string) onset {
	var o onset
	n := 0
	for _, r := range low {
		if n == onsetLetters {
			break
		}
		if r == 'ё' {
			r = 'е'
		}
		o = o<<letterBits | onset(r)
		n++
	}
	return o
}

// two is the onset's first two letters.
func (o onset) two() onset {
	if o>>(2*letterBits) != 0 {
		return o >> letterBits
	}
	return o
}

// onsets is a set of onsets in a table of bits, which is sooner looked up than
// a map is: it holds every onset that was put in, and may hold a few others,
// whose words the lookup that follows then does not find.
type onsets [onsetBits / 64]uint64

// onsetBits are some sixteen for each onset of the largest tables.
const onsetBits = 1 << 14

// bit spreads onsets evenly: the letters of one alphabet differ in few bits.
func (o onset) bit() uint64 { return uint64(o) * 0x9E3779B97F4A7C15 >> 50 }

func (s *onsets) put(o onset) {
	b := o.bit()
	s[b/64] |= 1 << (b % 64)
}

func (s *onsets) has(o onset) bool {
	b := o.bit()
	return s[b/64]>>(b%64)&1 != 0
}

// lexemes are words with what is known of each. Most words of a text are not
// among them, which their onsets tell.
type lexemes[V any] struct {
	words  map[string]V
	onsets onsets
}

func newLexemes[V any](size int) *lexemes[V] {
	return &lexemes[V]{words: make(map[string]V, size)}
}

// word returns what is known of a word in lower case; nil lexemes know nothing.
func (l *lexemes[V]) word(low string) (v V, ok bool) {
	if l == nil {
		return v, false
	}
	v, ok = l.words[low]
	return v, ok
}

// put takes a word in lower case.
func (l *lexemes[V]) put(low string, v V) {
	l.words[low] = v
	l.onsets.put(onsetOf(low))
}

// has says whether a token's word is among them.
func (l *lexemes[V]) has(t *token) bool {
	_, ok := l.of(t)
	return ok
}

// of is word for a token's.
func (l *lexemes[V]) of(t *token) (v V, ok bool) {
	if l == nil || !l.onsets.has(t.onset) {
		return v, false
	}
	v, ok = l.words[t.lower]
	return v, ok
}

// wordsOf are the words of a list, for texts to be searched for them.
func wordsOf(list string) *lexemes[struct{}] {
	out := newLexemes[struct{}](0)
	for w := range strings.FieldsSeq(list) {
		out.put(w, struct{}{})
	}
	return out
}
