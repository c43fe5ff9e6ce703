package language

import _ "embed"

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
	return kindBooks(deedTable, deedBook, deedNames[:])
}
