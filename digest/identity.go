package digest

// Mention is what one article tells of somebody whom it names.
type Mention struct {
	Name    string // nominative, in the article's language
	Lang    string
	Role    string
	Body    string // id, "" if none
	Country string // ISO 3166-1 alpha-2, "" if the text does not tell
	Tenure  string // see Person.Tenure
	Day     string // ISO day of publication
}

// Told is what articles of several days tell in the same words: Day is the
// first of these days.
type Told struct {
	Mention
	Last  string // ISO day of the latest
	Count int    // how many articles
}

// Known is a person of the archive, with everything told of him or her so far.
type Known struct {
	ID   int64
	Told []Told
	// Person is the same for those whom people have decided to be one.
	Person int64
	// Doubtful says that this may be somebody else who is known: whoever looks
	// after the archive has not decided yet.
	Doubtful bool
}

// Verdict says whom a mention means.
type Verdict struct {
	Person int64 // 0 for somebody who is not known yet
	// Doubts are those who it may be as well: a person has to decide. Best
	// first; there are none if Person is somebody known without doubt.
	Doubts []Doubt
}

// Doubt is somebody whom a mention may mean, with the weight of what speaks
// for it.
type Doubt struct {
	Person int64
	Weight float64
}
