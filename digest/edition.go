package digest

import "time"

// Window is a stretch of time, From exclusive and To inclusive, in UTC. An
// article belongs to it by the moment from which a reader could have been told
// of it (see storage): when it was added, if that was within two days of its
// publication, else when it was published.
type Window struct{ From, To time.Time }

// Days returns how many days a window covers, at least 1; one that is longer
// than a whole number of days by less than an hour counts as that number.
func (w Window) Days() int {
	return max(1, int((w.To.Sub(w.From)+23*time.Hour-1)/(24*time.Hour)))
}

// Order is an edition that somebody wants.
type Order struct {
	Window Window
	Lang   string // the reader's
	Date   string // ISO day on which it is told
	Zone   string // the reader's, IANA
	Days   int    // how many days it covers
	About  bool   // its stories are to say what they are about: who only reads them can do without
	Taste  Taste
}

// Material is everything remembered of a window for a reader of one language:
// what Compose chooses from. What is shown but not chosen by, such as names,
// headlines and summaries, may be missing.
type Material struct {
	Window   Window
	Lang     string
	Stories  []Story
	Meetings []MeetingRecord
	Said     []StatementRecord
	Upcoming []UpcomingRecord // announced in or before the window, for its end or later
	About    map[int64]About  // of every article that is referred to, by its id
	Intake   Intake
}

// Story is one event as one or several articles tell it.
type Story struct {
	ID        int64
	Lead      ArticleRef   // the article to show: reader's language, then the official source, then the oldest
	Others    []ArticleRef // the other articles of the story
	Sentences []Sentence   // summary of the lead, in its language; Text and Rank only
	Disputes  []Dispute    `json:",omitempty"` // on which its articles disagree
	Topics    []string     // these and Bodies only if an Order asks for them, or its taste does
	Bodies    []string     // ids of the bodies of those it names
	People    int          // how many persons it names
	Meets     bool         // it reports a meeting
	Speaks    bool         // it reports a statement
}

// ArticleRef points to an article.
type ArticleRef struct {
	ID        int64
	Source    string // display name of the source, or the host of the address; "" if neither
	URL       string // "" if none
	Lang      string
	Title     string // "" if none
	Published time.Time
	Date      string // ISO day in the source's zone
}

// PersonRef is a person as a reader of one language should see them.
type PersonRef struct {
	ID      int64
	Name    string // in the reader's language where known
	Role    string // as the archive's texts in the reader's language state it; "" if unknown
	Tenure  string // how the role is held, see Person.Tenure; Former if nothing later is known
	Body    string // id, "" if none
	Country string // ISO 3166-1 alpha-2, "" if unknown
}

// Fit says how surely a name that somebody wrote means a person; greater is
// surer.
type Fit int

// The values of a Fit.
const (
	FitGuess Fit = iota + 1 // a slip of the pen, or spelled otherwise than any text does
	FitLoose                // its beginning, another grammatical case, a patronymic that no text tells
	FitExact                // every word is one of the person's names, or an initial beside one
)

// PersonHit is a person whom a name may mean.
type PersonHit struct {
	PersonRef
	Fit Fit
}

// MeetingRecord is a line of the ledger: two persons met. Reports of one
// meeting in several articles are one record.
type MeetingRecord struct {
	ID    int64
	A, B  PersonRef
	Kind  string
	Place string
	Date  string // ISO, may be "", a month or a year
	Refs  []ArticleRef
}

// StatementRecord is something a person said, with its source.
type StatementRecord struct {
	ID      int64
	Speaker PersonRef
	Kind    string // Quote or Indirect
	Text    string
	Length  int `json:",omitempty"` // in a Material: of Text, in runes, where the text itself is missing
	Lang    string
	Ref     ArticleRef
}

// UpcomingRecord is something announced, with its source.
type UpcomingRecord struct {
	ID        int64
	What      string // the announcing sentence, or a few words of a long one
	Date      string // ISO, may be "", a month or a year
	Certainty string // as in Upcoming; "" where it is not known
	Lang      string
	Ref       ArticleRef
	Others    []ArticleRef `json:",omitempty"` // that announce the same
	New       bool         `json:",omitempty"` // in a Material: nothing before its window announced it
}

// Intake is what was read for a window: the honest footer.
type Intake struct {
	Sources int            // sources visited
	Failed  []string       // display names of the sources whose latest visit failed
	Silent  []SilentSource `json:",omitempty"` // that used to publish and did not any more at its end
	Seen    int            // articles taken in
	Kept    int            // of these, about a parliament
}

// ActivePerson is a person with how often they spoke lately.
type ActivePerson struct {
	PersonRef
	Statements int
}

// Card is all there is to show of a person.
type Card struct {
	Person   PersonRef
	Names    []string // other spellings seen, at most 8
	Roles    []RoleRecord
	Said     []StatementRecord // the reader's language first, newest first; one page of them
	SaidAll  int               // how many there are in all
	Meetings []MeetingRecord   // newest first, at most 5
	MetAll   int
	Ahead    []UpcomingRecord // announced for today or later in passages that mean the person, soonest first, at most 3
	Topics   []TopicCount     // of the articles that name the person, most frequent first
	Articles int              // how many articles name the person
	Disputes []Dispute        `json:",omitempty"` // about the person, among the stories of what is shown
}

// TopicCount is how many articles are about a topic.
type TopicCount struct {
	Topic string // id, see Topics
	Count int
}

// RoleRecord is an office as texts stated it.
type RoleRecord struct {
	Role   string // in the reader's language where known
	Body   string
	Office string // id of an Office of the packs, "" if none
	Tenure string // see Person.Tenure; Former also if a later text says so
	First  string // ISO day of the first text that states it; "" if all look back on it
	Last   string // ISO day of the latest
}

// Page asks for a part of a list.
type Page struct{ Offset, Limit int }

// StatementQuery selects what a person said. The same words in several articles
// count once.
type StatementQuery struct {
	Person int64
	Topic  string // of the article, "" for all
	Lang   string // of the reader: what was said in it comes first
	Page   Page
}

// MentionQuery selects the articles that name a person.
type MentionQuery struct {
	Person int64
	Topic  string // "" for all
	Lang   string // of the reader: names of articles in it come first
	Page   Page
}

// MeetingQuery selects meetings; zero fields select all.
type MeetingQuery struct {
	Person  int64  // one of the two
	Country string // of one of the two
	Body    string // of one of the two, as the meeting's articles state it
	With    Side   // who the other one is
	From    string // ISO days, inclusive, compared with the meeting's date (or, where it has none, its article's)
	To      string
	Lang    string // of the reader
	Page    Page
}

// SearchQuery asks the archive for articles of which all of it holds. A query
// without words, phrases, bodies, topics and days selects nothing.
type SearchQuery struct {
	Words   string   // each in any of its forms; one that ends with "*" begins so
	Phrases []string // words that follow one another, each in any of its forms
	Any     []Choice // of each, one has to be there
	Bodies  []string // ids; somebody of one of them is named
	Topics  []string // ids; one of them
	From    string   // ISO days of publication, inclusive; "" if open
	To      string
	// What must not be there: words and phrases, bodies, topics.
	Not, NotBodies, NotTopics []string

	Lang string // of the reader
	Page Page
}

// Choice is what one thing may be called in a text: by all of some words, or
// by one of some phrases.
type Choice struct {
	Words   string
	Phrases []string
}

// SearchHit is an article that was found.
type SearchHit struct {
	Ref ArticleRef
	// Passage is where the words stand, else the summary's first sentence, else
	// the text's beginning; on one line of at most 300 characters.
	Passage  string
	Marks    []Span    // the words in Passage that were asked for, in order
	Disputes []Dispute `json:",omitempty"` // on which the articles of its story disagree
}

// SourceHealth is how a source has been doing.
type SourceHealth struct {
	ID, Name, URL string
	Lang          string
	LastVisit     time.Time // zero if never visited
	LastSuccess   time.Time
	LastNew       time.Time     // when it last had something new; zero if that was old by then
	Daily         int           // items on a usual day, -1 if that is not known yet
	Articles      int           // articles taken from it in all
	Failures      int           // failed visits in a row
	Cause         Cause         // of the latest failure, "" after a success
	Reason        string        // the same for operators, one line
	Silent        *SilentSource `json:",omitempty"` // it used to publish and does not any more
}
