package digest

import (
	"context"
	"time"
)

// Source is one place where articles come from.
type Source interface {
	// Spec says what it is.
	Spec() SourceSpec
	// Fetch returns what the source shows now; articles that visit.Known
	// knows may be left out, which saves fetching their pages. A source that
	// answers "not modified" returns an empty Harvest with the state it was
	// given. With an error the Harvest may still hold what could be read.
	Fetch(ctx context.Context, visit Visit) (Harvest, error)
}

// Visit is what a source is told before it fetches.
type Visit struct {
	State FetchState
	Known func(ctx context.Context, url string) (bool, error) // never nil
	Now   time.Time
}

// FetchState is what makes the next request conditional.
type FetchState struct{ ETag, LastModified string }

// Harvest is what a visit brought.
type Harvest struct {
	Articles []Article
	State    FetchState
}

// Library takes in articles.
type Library interface {
	// State returns what was kept of the latest successful visit; of an
	// unknown source, nothing.
	State(ctx context.Context, source string) (FetchState, error)
	// Known says whether an article with this address (after
	// canonicalisation) is in the library.
	Known(ctx context.Context, url string) (bool, error)
	// Add stores an article, unless one with the same canonical address or
	// the same text is there: then it returns that one's id and false.
	Add(ctx context.Context, a Article) (id int64, added bool, err error)
	// Visited records a visit, successful or not.
	Visited(ctx context.Context, r VisitReport) error
}

// VisitReport is how a visit went.
type VisitReport struct {
	Source SourceSpec
	At     time.Time
	Seen   int // articles the source showed
	Added  int // of these, new ones
	State  FetchState
	Failed string // cause in one line, "" for success
}

// Desk is where articles wait to be read.
type Desk interface {
	// Pending returns articles that have not been read by these rules and
	// whose turn has come, oldest first.
	Pending(ctx context.Context, now time.Time, rules, limit int) ([]Reading, error)
	// Save replaces whatever was understood of the article before, in one
	// transaction: people joined by their keys, meetings and stories merged.
	Save(ctx context.Context, a Article, u Understanding) error
	// Postpone notes a failed reading.
	Postpone(ctx context.Context, r Reading, next time.Time, why string) error
}

// Reading is an article to be read, with how often that failed.
type Reading struct {
	Article  Article
	Attempts int
}

// Understander reads articles.
type Understander interface {
	// Understand never needs a network. An error means that the text could
	// not be read at all (ErrNotText, ErrTooLarge).
	Understand(ctx context.Context, a Article) (Understanding, error)
	// Rules is the version of the rules; it grows whenever they change.
	Rules() int
}
