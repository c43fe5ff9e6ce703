package digest

import "time"

// Pair is two persons of the archive who may be one: a question for whoever
// looks after the archive.
type Pair struct {
	ID   int64
	A, B Profile
}

// Profile is what it takes to tell a person from another.
type Profile struct {
	Person   PersonRef
	Names    []string     // other spellings, most frequent first, at most 8
	Roles    []RoleRecord // latest first
	Refs     []ArticleRef // the latest articles that name the person, at most 3
	Articles int          // how many do
}

// Strand is what articles tell of a person in the same words. It is known by
// the person and one of its articles.
type Strand struct {
	Article    int64
	PersonRef         // as these articles give it
	First      string // ISO days of publication
	Last       string
	Articles   int
	ArticleRef ArticleRef // the latest of them
}

// The kinds of a Ruling.
const (
	RuledSame      = "same"      // A and B are one person
	RuledDifferent = "different" // they are not
	RuledLater     = "later"     // ask again when all other questions have been asked
	RuledSplit     = "split"     // a strand of A is somebody else
)

// Ruling is what somebody decides about people.
type Ruling struct {
	Kind    string
	By      int64  // Telegram user
	Lang    string // of that user: what people are called then is noted in it
	A, B    int64  // persons; B is 0 for a split
	Article int64  // of a split: an article of the strand
}

// Decision is a ruling as it was carried out. Decisions are kept for good.
type Decision struct {
	ID     int64
	Kind   string
	By     int64
	At     time.Time
	A, B   int64     // persons: B is the one that was merged into A, or split off
	Names  [2]string // what they were called then
	Undone time.Time // zero if it holds
	Undoer int64     // Telegram user
}
