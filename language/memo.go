package language

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
)

const (
	memoSize    = memoShelves * memoPlaces // words: parliamentary news of three languages has fewer in daily use, and each costs less than 500 bytes
	memoShelves = 3 << 11
	memoPlaces  = 4
)

// memo keeps what was found out about single words, so that the words that
// every article has are looked up in the tables once and not each time. It is
// safe for use by several goroutines. A word goes to the shelf that its hash
// tells; where that is full it takes the place of one of those there, which is
// found out again when it comes back.
type memo[V any] struct {
	find    func(word string, is *V)
	seed    maphash.Seed
	shelves [memoShelves][memoPlaces]atomic.Pointer[known[V]]
}

// known is a word and what was found out about it.
type known[V any] struct {
	word string
	is   V
}

// newMemo takes what finds out about a word; it must depend on nothing else.
func newMemo[V any](find func(word string, is *V)) *memo[V] {
	return &memo[V]{find: find, seed: maphash.MakeSeed()}
}

// of returns what is known of a word.
func (m *memo[V]) of(word string) *V {
	hash := maphash.String(m.seed, word)
	shelf := &m.shelves[hash%memoShelves]
	place := &shelf[hash/memoShelves%memoPlaces]
	for i := range shelf {
		k := shelf[i].Load()
		if k == nil {
			place = &shelf[i]
			break
		}
		if k.word == word {
			return &k.is
		}
	}
	k := &known[V]{word: strings.Clone(word)} // or the whole article would be kept with it
	m.find(k.word, &k.is)
	place.Store(k)
	return &k.is
}
