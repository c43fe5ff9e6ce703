package digest

import "time"

// What a reader may say of an item.
const (
	WrongPerson  = "person"
	WrongMeeting = "meeting"
	WrongSummary = "summary"
	WrongOther   = "other"
)

// Complaint is what a reader reports about an item.
type Complaint struct {
	ID     int64
	Item   Item
	Lang   string // in which the reader saw it
	User   int64  // of Telegram
	Reason string
	Words  string // the reader's own, "" if none
	At     time.Time
	All    int // how many complaints the user has made
}

// Filed says what became of a complaint.
type Filed struct {
	ID      int64
	Twice   bool // the same user made the same complaint before: it changes nothing
	TooMany bool // the user has made as many as one may make in a day: likewise
	Open    int  // subjects that wait to be looked at
	Tell    bool // nobody who looks after the archive was told within the hour
}

// Subject is an item about which there are complaints.
type Subject struct {
	ID         int64
	Item       Item
	Lang       string // in which the first reporter saw the item
	Open       bool
	People     []PersonRef // the speaker, the two who met, or the person
	Passages   []Passage   // where it was read
	Complaints []Complaint // the latest, at most 8
	Count      int         // how many there are
}

// Passage is a piece of an article, with what it is shown for.
type Passage struct {
	Ref                 ArticleRef
	Before, Text, After string // each on one line; Text may be shortened in its middle
}

// SubjectQuery selects subjects: one by its id, or a page of those that are
// open.
type SubjectQuery struct {
	ID   int64
	Lang string // of who asks
	Page Page
}

// What may be decided about a subject beside a correction.
const (
	SubjectFine  = "fine"  // nothing is wrong
	SubjectLater = "later" // ask again when all others have been asked
)

// The kinds of a Correction.
const (
	Withdrawn = "withdrawn" // the item is no longer shown
	Given     = "given"     // a statement is somebody else's
	Replaced  = "replaced"  // a summary is one sentence of the article
)

// Correction is what somebody decides about an item. It holds for whatever is
// read out of the article later, until it is undone.
type Correction struct {
	ID      int64
	Kind    string
	Item    string // kind of the item
	Subject int64
	By      int64  // Telegram user
	Lang    string // of that user: what people are called then is noted in it
	Person  int64  // to whom a statement is given
	Start   int    // of the sentence that a summary is replaced by, in bytes of the article
	Stop    int
	At      time.Time
	Names   [2]string // the speaker and to whom it was given, or the two who met
	Undone  time.Time // zero if it holds
	Undoer  int64
	Sent    Tally
}

// Tally counts the messages in which readers were shown what was corrected.
type Tally struct {
	All  int // messages
	Done int // edited
	Lost int // too old, deleted, or the chat is gone
}

// Recast is an edition that is to be worded again because something that it
// shows was corrected, or is told by one more outlet.
type Recast struct {
	Edition string
	Marks   int // how often that was said; see Amendments.SaveRecast
	Lang    string
	Zone    string
	Date    string // ISO day of the edition
	Parts   []Part // as they are now
	Notes   []Note // what holds of their items; the others are as they first were
	Outlets []Outlets
}

// Outlets are those that carry a story that an edition told as it broke.
type Outlets struct {
	Part, Item int // the latter is an index of the part's items
	Lead       ArticleRef
	Others     []ArticleRef // the oldest first; those that the item names as well
}

// Note is a correction of one item of an edition, for a reader of its language.
type Note struct {
	Part, Item int // the latter is an index of the part's items
	Kind       string
	At         time.Time
	Names      [2]string        // as in Correction
	Said       *StatementRecord // the statement as it is now, nil unless it was given
	Story      *Story           // the story as it is now, nil for other items
}

// Amendment is a message that is to be edited.
type Amendment struct {
	Delivery Delivery // Part is the message's number in it
	Message  int      // Telegram's id
	Text     Part
	Attempts int
}

// AmendmentState is what became of an amendment.
type AmendmentState string

// The states of an amendment.
const (
	AmendmentPending AmendmentState = "pending"
	AmendmentDone    AmendmentState = "done"
	AmendmentLost    AmendmentState = "lost" // the message can't be edited any more
)

// AmendmentOutcome is what became of one request to edit.
type AmendmentOutcome struct {
	State     AmendmentState
	NotBefore time.Time // if it is pending
	MovedTo   Address   // the chat's new id, if Telegram said so
	Why       string
}
