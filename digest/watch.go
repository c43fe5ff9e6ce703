package digest

import (
	"fmt"
	"time"
)

// Watch is something that a chat follows: it is told of every story about a
// parliament that names it. An article about anything else is never a match,
// for words too: a reader of this bot who follows "budget" does not ask for
// that of a football club.
type Watch struct {
	ID      int64
	Chat    Address
	Kind    WatchKind
	Subject string   // id of a person, body or topic, code of a country; of words, the words in lower case
	Label   string   // what it was called when it was made; of words, as they were typed
	Terms   []string // a text that holds one of them matches; all words of a phrase have to stand in one sentence
	Cadence Cadence
	Paused  bool
	Person  PersonRef // of WatchPerson, for a reader of one language
}

// WatchKind says what a watch is about.
type WatchKind string

// The kinds of a watch.
const (
	WatchPerson  WatchKind = "person"
	WatchCountry WatchKind = "country"
	WatchBody    WatchKind = "body"
	WatchTopic   WatchKind = "topic"
	WatchWords   WatchKind = "words" // only Terms decide
)

// Cadence says when matches of a watch are told.
type Cadence string

// The values of a Cadence.
const (
	Instant Cadence = "instant" // at once, but for quiet hours
	Daily   Cadence = "daily"   // together, at the hour of the chat's digest
	Weekly  Cadence = "weekly"  // together, see WeekDay
)

// MostWatches is how many watches a chat may have.
const MostWatches = 20

// WatchItem is a match, made ready for a reader of one language.
type WatchItem struct {
	Watch   Watch
	Ref     ArticleRef
	Others  []ArticleRef     // the other articles of the story
	Passage string           // the sentence that shows why; "" if only the headline does
	Marks   []Span           // what in Passage shows it
	Said    *StatementRecord // what the watched person says in the article, nil if nothing
	Met     *MeetingRecord   // whom the watched person meets in it, nil if nobody
}

// WatchEdition is a message, or several, with the matches of one chat.
type WatchEdition struct {
	Lang  string
	Date  string      // ISO day on which it was made, in the reader's zone
	Items []WatchItem // at least one; those of one watch stand together
	Late  bool        // all of them were due long ago: they are told in short
}

// WatchPreview is how often a watch would have had something to tell.
type WatchPreview struct {
	Days    int // how far back was looked
	Stories int
	Terms   []TermCount // of Watch.Terms, in their order
}

// TermCount is in how many stories a term stands.
type TermCount struct {
	Term    string
	Stories int
}

// RelatedTerms are words that one may want to watch beside others.
type RelatedTerms struct {
	Spellings  []TermCount // the same in other scripts; a count of 0 says that no text has it
	Neighbours []string    // that often stand in the articles that hold the words, best first
}

// WeekDay is the day on which weekly matches are told: that of a chat which
// gets its digest on one day of the week, else Monday.
func WeekDay(s Schedule) time.Weekday {
	day := time.Monday
	for d := time.Sunday; d <= time.Saturday; d++ {
		if s.Days == 1<<d {
			day = d
		}
	}
	return day
}

// Due is when a match found at a time is to be told. It is pure: a chat that
// changes its settings changes it for what waits.
func (w Watch) Due(s Subscriber, found time.Time) time.Time {
	schedule := s.Schedule
	switch w.Cadence {
	case Weekly:
		schedule.Days = 1 << WeekDay(s.Schedule)
		return schedule.Next(found)
	case Daily:
		return schedule.Next(found)
	case Instant:
	}
	return s.Settings.Quiet.Until(found, s.Schedule.Zone)
}

const (
	// A match that a pause holds back, or that nobody was there to send, is
	// worth telling for so long.
	heldFor = 7 * 24 * time.Hour
	// One that comes so long after it was due is told in short.
	lateAfter = 12 * time.Hour
)

// held is until when a match waits that is due in a chat that is paused now:
// for the hour of the digest on the day on which the pause ends, or until it is
// too old.
func held(s Subscriber, due, now time.Time) time.Time {
	s.Schedule.Days = 0
	return earlier(s.NextEdition(now), due.Add(heldFor+time.Second))
}

// watchKey names the edition that a match is the first of. An article's id is
// never given twice, a story's may be; so the article stands for its story.
func watchKey(watch, article int64) string { return fmt.Sprintf("watch:%d:%d", watch, article) }
