package language

import (
	"strings"
	"unicode/utf8"
)

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

// of returns the endings that have the last letter of a word, in their order: the others
// need not be tried.
func (e *endings) of(word string) []string {
	if word == "" {
		return nil
	}
	return e.byLast[word[len(word)-1]&63]
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
	for _, end := range e.of(word) {
		if stem, ok := strings.CutSuffix(word, end); ok && (least == 0 || longerThan(stem, least-1)) {
			return stem, true
		}
	}
	return word, false
}

// openings is a list of what words can begin with, by the last byte of the
// first letter. It is built once and only read.
type openings [64][]string

func newOpenings(list ...string) *openings {
	b := new(openings)
	for _, s := range list {
		k := firstLetter(s)
		b[k] = append(b[k], s)
	}
	return b
}

// of returns the first of the list that a word begins with; ok is false if
// none does.
func (b *openings) of(word string) (opening string, ok bool) {
	if word == "" {
		return "", false
	}
	for _, s := range b[firstLetter(word)] {
		if strings.HasPrefix(word, s) {
			return s, true
		}
	}
	return "", false
}

// firstLetter is the last byte of a word's first letter, which is different for
// all letters of one alphabet.
func firstLetter(word string) byte {
	if word[0] >= utf8.RuneSelf && len(word) > 1 {
		return word[1] & 63
	}
	return word[0] & 63
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

// longerThan says whether a word has more than n letters. It counts the bytes
// that letters begin with.
func longerThan(s string, n int) bool {
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			if n--; n < 0 {
				return true
			}
		}
	}
	return false
}
