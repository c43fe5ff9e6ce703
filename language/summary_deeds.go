package language

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed data/deeds.txt
var deedTable string

// deed is a kind of what news tells, as a set.
type deed uint8

const (
	decides deed = 1 << iota
	meets
	fails // is denied, put off, refused
	proposes
	promises
	finds
	provides // what a law or a plan does
	makes    // signs, opens, builds
)

var deedNames = [...]string{"decides", "meets", "fails", "proposes", "promises", "finds", "provides", "makes"}

// newDeedBooks indexes the words for deeds by language; the id of a phrase is
// the place of its deed among deedNames.
func newDeedBooks() map[string]*phraseBook {
	books := make(map[string]*phraseBook)
	for line := range strings.Lines(deedTable) {
		lang, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		kind, list, _ := strings.Cut(rest, " ")
		id := slices.Index(deedNames[:], kind)
		if id < 0 {
			continue // a comment
		}
		if books[lang] == nil {
			books[lang] = newPhraseBook(deedBook, lang)
		}
		for words := range strings.SplitSeq(list, "|") {
			books[lang].add(words, id, 1)
		}
	}
	return books
}
