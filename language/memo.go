package language

import (
	"strings"
	"sync"
	"sync/atomic"
)

// memoSize is how many words a memo keeps: parliamentary news of a language has
// fewer in daily use, and each costs some 200 bytes.
const memoSize = 1 << 14

// memo keeps what was found out about single words, so that the words that
// every article has are looked up in the tables once and not each time. It is
// safe for use by several goroutines, and forgets all when it is full: the
// words in use are back with the next article.
type memo[V any] struct {
	find  func(word string) V
	words atomic.Pointer[sync.Map]
	size  atomic.Int32
}

// newMemo takes what finds out about a word; it must depend on nothing else.
func newMemo[V any](find func(word string) V) *memo[V] {
	m := &memo[V]{find: find}
	m.words.Store(new(sync.Map))
	return m
}

// of returns what is known of a word.
func (m *memo[V]) of(word string) V {
	if v, ok := m.words.Load().Load(word); ok {
		return v.(V) //nolint:forcetypeassert // nothing else is stored
	}
	word = strings.Clone(word) // or the whole article would be kept with it
	v := m.find(word)
	if m.size.Add(1) > memoSize {
		m.words.Store(new(sync.Map))
		m.size.Store(1)
	}
	m.words.Load().Store(word, v)
	return v
}
