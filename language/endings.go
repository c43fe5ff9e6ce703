package language

import "strings"

// endings is a list of endings that words can lose. It is built once and only
// read.
type endings struct {
	byLast [64][]string // by the last byte, which is different for all letters of one alphabet
}

// newEndings keeps the order of the list: of several endings that fit a word
// the first counts.
func newEndings(list ...string) *endings {
	e := new(endings)
	for _, s := range list {
		k := s[len(s)-1] & 63
		e.byLast[k] = append(e.byLast[k], s)
	}
	return e
}

// cut takes the first ending off that leaves a word of at least that many
// letters, and returns the word as it is if there is none.
func (e *endings) cut(word string, least int) (stem string, ok bool) {
	if word == "" {
		return word, false
	}
	for _, end := range e.byLast[word[len(word)-1]&63] {
		if stem, ok := strings.CutSuffix(word, end); ok && longerThan(stem, least-1) {
			return stem, true
		}
	}
	return word, false
}

// longerThan says whether a word has more than n letters.
func longerThan(s string, n int) bool {
	for range s {
		if n--; n < 0 {
			return true
		}
	}
	return false
}
