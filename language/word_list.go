package language

import (
	"iter"
	"maps"
	"strings"
)

// wordList is a set of words that the program carries. Most words that a rule asks for are none
// of the rule's: marks tells that of nearly all of them by a few of their letters, without
// looking them up.
type wordList struct {
	marks [4]uint64 // bit n is set if a word with the sum n is of the list
	words map[string]struct{}
}

// wordSet is the set of the words of a list, which white space parts, and of more.
func wordSet(list string, more ...string) *wordList {
	l := &wordList{words: make(map[string]struct{})}
	for w := range strings.FieldsSeq(list) {
		l.add(w)
	}
	for _, w := range more {
		l.add(w)
	}
	return l
}

func (l *wordList) add(word string) {
	l.words[word] = struct{}{}
	if len(word) > 1 {
		n := letterSum(word)
		l.marks[n>>6] |= 1 << (n & 63)
	}
}

// letterSum is a number from the second byte of a word, its last one and its length: of the
// first letter of Cyrillic words, too, the second byte tells most. A word has two bytes or more.
func letterSum(word string) uint8 {
	return word[1]*7 + word[len(word)-1]*5 + uint8(len(word))*3
}

// has says whether a word is of the list; none is of a list that is nil.
func (l *wordList) has(word string) bool {
	if l == nil {
		return false
	}
	if len(word) > 1 {
		if n := letterSum(word); l.marks[n>>6]>>(n&63)&1 == 0 {
			return false
		}
	}
	return l.found(word)
}

func (l *wordList) found(word string) bool {
	_, ok := l.words[word]
	return ok
}

// all are its words, in no order.
func (l *wordList) all() iter.Seq[string] { return maps.Keys(l.words) }
