package language

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

// lexemes are words with what is known of each. Most words of a text are not
// among them, which their onsets tell.
type lexemes[V any] struct {
	words  map[string]V
	onsets map[onset]bool
}

func newLexemes[V any](size int) *lexemes[V] {
	return &lexemes[V]{words: make(map[string]V, size), onsets: make(map[onset]bool, size/8)}
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
	l.onsets[onsetOf(low)] = true
}

// of is word for a token's.
func (l *lexemes[V]) of(t *token) (v V, ok bool) {
	if l == nil || !l.onsets[t.onset] {
		return v, false
	}
	v, ok = l.words[t.lower]
	return v, ok
}
