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

// on says whether a word ends with one of the list, with at least so many
// letters in front of it.
func (e *endings) on(word string, least int) bool {
	_, ok := e.cut(word, least)
	return ok
}

// cut takes the first ending off that leaves a word of at least that many
// letters, and returns the word as it is if there is none.
func (e *endings) cut(word string, least int) (stem string, ok bool) {
	if word == "" {
		return word, false
	}
	for _, end := range e.byLast[word[len(word)-1]&63] {
		if stem, ok := strings.CutSuffix(word, end); ok && (least == 0 || longerThan(stem, least-1)) {
			return stem, true
		}
	}
	return word, false
}

// declensions are rules for endings, by the last byte of the ending. They are
// built once and only read.
type declensions [64][]ending

// newDeclensions keeps the order of the list.
func newDeclensions(list []ending) *declensions {
	d := new(declensions)
	for _, e := range list {
		k := e.from[len(e.from)-1] & 63
		d[k] = append(d[k], e)
	}
	return d
}

// of returns the rules whose endings have the last letter of a word.
func (d *declensions) of(word string) []ending {
	if word == "" {
		return nil
	}
	return d[word[len(word)-1]&63]
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
