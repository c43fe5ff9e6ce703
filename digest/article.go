// Package digest holds the words of the product and its two journeys: what an
// article, an understanding, a story, an edition and a subscriber are, how
// articles come in (Collector) and how editions go out (Deliverer).
//
// It must not know SQLite, Telegram, HTTP or any language's grammar: adapters
// (source, language, storage, bot, …) import it, it imports none of them. The
// interfaces it needs stand beside the code that calls them.
package digest

import "time"

// Article is one text as a source published it. Text is kept byte for byte:
// every offset in an Understanding points into it.
type Article struct {
	ID         int64     // row id; 0 until the library has it
	Source     string    // id of its source, "" for a text given by hand
	URL        string    // canonical address, "" if it has none
	Alternates []string  // other addresses of the same, in other languages too, as its page gives them
	Lang       string    // language the source declares (often wrong), "" if none
	Title      string    // headline, "" if none
	Text       string    // plain text, header lines included when it came from a file
	Published  time.Time // UTC; zero if unknown
	DateOnly   bool      // Published is known to the day only (12:00 in the source's zone)
	Date       string    // ISO day of publication in the source's zone, "" if unknown
	Added      time.Time // when the library took it; UTC
}

// Understanding is what an article says. Its JSON form is what `inspect -json`
// prints. Offsets are bytes into Article.Text.
type Understanding struct {
	Lang       string      `json:"lang"`               // kk, ru or en; "" if none of them
	Date       string      `json:"date"`               // ISO day of publication, "" if unknown
	Title      string      `json:"title"`              // headline, the text's or the article's; "" if none
	Headline   string      `json:"headline,omitempty"` // made of the text's own words where it has no Title
	Relevant   bool        `json:"relevant"`           // is it about a parliament? A verdict, not a gate
	Reason     string      `json:"reason"`             // the words of the text that decided Relevant; "" if there are none
	ReasonAt   []Span      `json:"-"`                  // where they stand
	People     []Person    `json:"people"`
	Statements []Statement `json:"statements"`
	Meetings   []Meeting   `json:"meetings"`
	Events     []Event     `json:"events"`
	Upcoming   []Upcoming  `json:"upcoming"`
	Topics     []string    `json:"topics"` // ids of Topics, most important first
	Summary    []Sentence  `json:"summary"`
	Dates      []Span      `json:"-"` // where the text names dates, in order
	Asides     []Span      `json:"-"` // boilerplate: credits, datelines, "read also"; nothing is read from it
	Sentences  []Span      `json:"-"` // all that is no boilerplate, in order
	Figures    []Figure    `json:"-"` // the numbers it gives, in order
	Days       []Day       `json:"-"` // the days and months it names, in order
	Signs      []string    `json:"-"` // what tells its event from others in any language: a kind, see SignName, and what it is
	Rules      int         `json:"-"` // version of the rules that read it
}

// Person is somebody named in one article, with the office held that day.
type Person struct {
	Name     string `json:"name"`                // nominative, in the article's language
	Role     string `json:"role"`                // nominative, short; "" if the text states none
	Body     string `json:"body"`                // id of a Body of the packs, "" if none
	BodyName string `json:"body_name,omitempty"` // its name in the article's language
	Office   string `json:"office,omitempty"`    // id of an Office of the packs, "" if none
	Country  string `json:"country"`             // ISO 3166-1 alpha-2, "" if the text does not tell
	Spoke    bool   `json:"spoke"`               // the text reports something he or she said
	Tenure   string `json:"tenure,omitempty"`    // how the office is held: Former, Acting or Elect; "" for in full and now
	At       []Span `json:"-"`                   // where the text means the person: by name, office or pronoun, in order
	RoleAt   Span   `json:"-"`                   // the passage the role was read from; empty if it was not in the text
}

// The values of Person.Tenure. A deputy is no tenure: deputy speaker is an
// office of its own.
const (
	Former = "former" // held it once
	Acting = "acting" // holds it for somebody else, or for the time being
	Elect  = "elect"  // chosen, nominated or proposed, not yet in it
)

// The kinds of a Statement.
const (
	Quote    = "quote"    // verbatim: Text is exactly Article.Text[Start:End]
	Indirect = "indirect" // reported speech
)

// Statement is what one person said.
type Statement struct {
	Speaker string `json:"speaker"` // Name of a Person of the same Understanding
	Kind    string `json:"kind"`    // Quote or Indirect
	Text    string `json:"text"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

// The kinds of a Meeting.
const (
	KindMeeting   = "meeting"
	KindCall      = "call"
	KindReception = "reception"
)

// Meeting is an encounter of exactly two persons; there is one for each
// unordered pair that met.
type Meeting struct {
	Between [2]string `json:"between"` // Names of Persons of the same Understanding
	Kind    string    `json:"kind"`
	Place   string    `json:"place"`
	Date    string    `json:"date"` // ISO, to the precision the text gives
	At      Span      `json:"-"`    // the passage it was read from
}

// Event is a session, visit, forum or hearing that takes or took place.
type Event struct {
	Name  string `json:"name"`
	Place string `json:"place"`
	Date  string `json:"date"`
	At    Span   `json:"-"`
}

// Upcoming is something announced for after the day of publication.
type Upcoming struct {
	What      string `json:"what"`
	Date      string `json:"date"`                // ISO, to the precision the text gives; "" if open
	Certainty string `json:"certainty,omitempty"` // Decided, Planned or Proposed
	At        Span   `json:"-"`
}

// The values of Upcoming.Certainty.
const (
	Decided  = "decided"  // fixed by a vote, a law, a signed document or a date set by who may set it
	Planned  = "planned"  // announced, scheduled, intended
	Proposed = "proposed" // suggested, asked for, possible
)

// Sentence is one sentence of a summary. Text is Article.Text[Start:End]
// without the passages in Cuts: nothing in it is not in the article, in the
// article's order. Where Start is not a sentence's own, its first letter is a
// capital.
type Sentence struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Cuts  []Span `json:"cuts,omitempty"` // left out, in order, within Start and End
	Rank  int    `json:"-"`              // 0 tells most: a short form takes the sentences of the lowest ranks
}

// Span is a passage of a text in bytes, End exclusive.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Topics are the ids of the closed list of topics, in their usual order.
var Topics = [...]string{
	"interparliamentary", "legislation", "reform_elections", "economy_budget",
	"security_justice", "social", "environment_energy", "digital_ai",
	"culture_religion", "oversight", "appointments", "agriculture_regions",
}
