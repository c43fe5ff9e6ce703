package digest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
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
	Since time.Time // articles that are older are not asked for; all are if zero
}

// FetchState is what a source's latest answer says about the next request.
type FetchState struct {
	ETag, LastModified string        // make it conditional
	Hash               string        // of the body, where it is fetched in one piece
	Rest               time.Duration // it asks not to be asked again within; 0 if it doesn't say
	Skip               Skips         // nor at these times
}

// Harvest is what a visit brought.
type Harvest struct {
	Articles []Article
	State    FetchState
	// Shown is when each item was published that the source shows, known ones
	// too; the zero time where it doesn't say. Articles alone if nil.
	Shown []time.Time
	// Reworded are articles that visit.Known knows, as the source words them now:
	// of sources that correct what they have published without a word.
	Reworded []Article
	// More says that there is more to have than this visit had time for: the
	// next one comes soon, and asks as if State were what it was.
	More bool
}

// Library takes in articles.
type Library interface {
	// State returns what was kept of the latest successful visit; of an
	// unknown source, nothing.
	State(ctx context.Context, source string) (FetchState, error)
	// Known says whether an article with this address (after
	// canonicalisation) is in the library.
	Known(ctx context.Context, url string) (bool, error)
	// AddAll stores articles, and returns for each what became of it: one that
	// can't be stored is no harm to the others.
	AddAll(ctx context.Context, articles []Article) []Added
	// Revise replaces the headline and the text of the article with this
	// address, if it is of this source and they differ, and has it read again.
	Revise(ctx context.Context, a Article) (revised bool, err error)
	// Visited records a visit, successful or not.
	Visited(ctx context.Context, r VisitReport) error
}

// Added is what became of an article that was to be stored.
type Added struct {
	ID     int64
	New    bool  // else one with the same canonical address or the same text was there, and ID is that one's
	Failed error // nil if it is stored
}

// Timetable knows when sources are to be visited.
type Timetable interface {
	// NextVisits returns when each known source is to be visited next, by id.
	NextVisits(ctx context.Context) (map[string]time.Time, error)
	// Habits returns how a source has been doing; of an unknown one, nothing.
	Habits(ctx context.Context, source string) (Habits, error)
	// Defer puts off the next visit of a source: there was none now.
	Defer(ctx context.Context, source string, next time.Time) error
}

// Habits are how a source has been doing.
type Habits struct {
	Failures int // in a row
	Rhythm   Rhythm
	Since    time.Time // its first visit, zero if it was never visited
	LastKept time.Time // when it last had something about a parliament, zero if it never did
}

// VisitReport is how a visit went.
type VisitReport struct {
	Source  SourceSpec
	At      time.Time
	Seen    int // articles the source showed
	Added   int // of these, new ones
	Revised int // known ones that were reworded
	State   FetchState
	Days    map[string]DayCount // by ISO day of publication; by the day of the visit where that is not known
	Failed  string              // technical cause in one line, "" for success
	Cause   Cause               // in a word
	Trouble string              // what could not be had in a visit that did not fail, in one line
	Next    time.Time           // when to visit it again; zero if that was not thought about
}

// DayCount is how many items of a day a source showed, and how many of them were
// new.
type DayCount struct{ Shown, Added int }

// Desk is where articles wait to be read.
type Desk interface {
	// Unread returns articles that have not been read by these rules and
	// whose turn has come: those never read before those read by older rules,
	// the oldest first.
	Unread(ctx context.Context, now time.Time, rules, limit int) ([]Reading, error)
	// SaveAll replaces whatever was understood of articles before: people
	// joined by their keys, meetings and stories merged, in their order. It
	// returns for each why it could not be saved, nil if it is: all of it, or
	// nothing. One that can't be saved is no harm to the others.
	SaveAll(ctx context.Context, read []Understood) []error
	// Postpone notes a failed reading.
	Postpone(ctx context.Context, r Reading, next time.Time, why string) error
}

// Reading is an article to be read, with how often that failed.
type Reading struct {
	Article  Article
	Attempts int
}

// Understood is an article with what was understood of it.
type Understood struct {
	Article       Article
	Understanding Understanding
}

// Understander reads articles.
type Understander interface {
	// Understand never needs a network. An error means that the text could
	// not be read at all (ErrNotText, ErrTooLarge).
	Understand(ctx context.Context, a Article) (Understanding, error)
	// Rules is the version of the rules; it grows whenever they change.
	Rules() int
}

// Collector brings articles in and has them read: intake and reading, the
// first two journeys.
type Collector struct {
	Library   Library
	Timetable Timetable // nil if nobody asks when to come again
	Claims    Claims    // nil if no other process visits the same sources
	Desk      Desk
	Reader    Understander
	Now       func() time.Time // time.Now if nil
	Pace      Pace             // ten minutes as usual if zero
	Parallel  int              // visits at a time, each to another host; 1 if 0. Those that take long go on beside them
	VisitTime time.Duration    // for one visit at most; no end if 0
	Luck      func() float64   // between 0 and 1, for waits; chance if nil
	// Progress, if set, is told of each source visited and of each batch
	// read; by Run at any time, from two goroutines.
	Progress func(Progress)
	// Timed, if set, is told how long the reading of an article took (of several
	// saved together, on average), and why it failed, if it did; by Run from one
	// goroutine.
	Timed func(took time.Duration, failed error)
}

// Progress is how far a round has come.
type Progress struct {
	Source string        // display name of the source just visited, "" while reading
	ID     string        // of that source
	Took   time.Duration // the visit
	Failed error         // why the visit failed, nil if it did not
	Seen   int           // articles the source showed
	Added  int           // of these, new ones
	Next   time.Time     // when the source will be visited again
	Read   int           // articles read so far in this round
	Unread error         // why an article could not be read, nil if it could
	// Foreign names an article in none of our languages: it is kept and found
	// by nobody, until rules know its language.
	Foreign string
}

// Round is the sum of a round.
type Round struct{ Visited, Failed, Seen, Added, Read, Unread int }

const (
	readBatch = 50
	// So many are saved together: the disk is waited for once for all of them,
	// and what was understood and not yet saved is soon understood again.
	savedTogether = 16
	// A text that can't be read is tried again after 1, 2, 4, … minutes, at
	// most once a day: new rules will read it anyway.
	firstRetry  = time.Minute
	longestWait = 24 * time.Hour
)

// Collect visits each source once, several at a time, takes in what is new and
// reads everything that waits. What fails is noted and does not stop the rest;
// the error joins all failures, and is ctx's if that ended.
func (c *Collector) Collect(ctx context.Context, sources []Source) (Round, error) {
	var sum Round
	failures := make([]error, len(sources))
	r := c.newRota(sources)
	for range sources {
		done, err := r.next(ctx)
		if err != nil {
			return sum, err
		}
		sum.Visited++
		sum.Seen += done.report.Seen
		sum.Added += done.report.Added
		if done.failed != nil {
			sum.Failed++
			failures[done.index] = named(done.source.Spec().Name, done.failed)
		}
		c.progress(done.progress())
	}
	read, unread, err := c.read(ctx)
	sum.Read, sum.Unread = read, len(unread)
	return sum, errors.Join(append(append(failures, unread...), err)...)
}

// named puts a source's name in front of its failure, unless that begins with
// it.
func named(source string, err error) error {
	if strings.HasPrefix(err.Error(), source+": ") {
		return err
	}
	return fmt.Errorf("%s: %w", source, err)
}

// read has everything understood that waits; unread says why some could not
// be read.
func (c *Collector) read(ctx context.Context) (read int, unread []error, err error) {
	for {
		batch, err := c.Desk.Unread(ctx, c.now(), c.Reader.Rules(), readBatch)
		if err != nil || len(batch) == 0 {
			return read, unread, err
		}
		for few := range slices.Chunk(batch, savedTogether) {
			n, whys, err := c.readFew(ctx, few)
			read, unread = read+n, append(unread, whys...)
			for _, why := range whys {
				c.progress(Progress{Read: read, Unread: why})
			}
			if err != nil {
				return read, unread, err
			}
		}
		c.progress(Progress{Read: read})
	}
}

// readFew has articles understood, and saved together. What could not be read is
// postponed, and unread says why; err is set if the postponing failed too.
func (c *Collector) readFew(ctx context.Context, few []Reading) (read int, unread []error, err error) {
	failed := make([]error, len(few))
	var understood []Understood
	var at []int // where each of those is among the few
	began := time.Now()
	for i, r := range few {
		if ctx.Err() != nil {
			return 0, nil, ctx.Err()
		}
		var u Understanding
		if u, failed[i] = c.Reader.Understand(ctx, r.Article); failed[i] == nil {
			understood, at = append(understood, Understood{r.Article, u}), append(at, i)
		}
	}
	for k, err := range c.Desk.SaveAll(ctx, understood) {
		if failed[at[k]] = err; err == nil && understood[k].Understanding.Lang == "" {
			c.progress(Progress{Foreign: nameOf(understood[k].Article)})
		}
	}
	each := time.Since(began) / time.Duration(len(few))
	for i, r := range few {
		if c.Timed != nil && ctx.Err() == nil {
			c.Timed(each, failed[i])
		}
		if failed[i] == nil {
			read++
			continue
		}
		if ctx.Err() != nil {
			return read, unread, ctx.Err()
		}
		if errors.Is(failed[i], ErrCantWrite) { // that is no fault of the text
			return read, unread, failed[i]
		}
		why := fmt.Errorf("read article %d %q: %w", r.Article.ID, nameOf(r.Article), failed[i])
		unread = append(unread, why)
		if err := c.postpone(ctx, r, why); err != nil {
			return read, unread, err
		}
	}
	return read, unread, nil
}

func (c *Collector) postpone(ctx context.Context, r Reading, why error) error {
	wait := longestWait
	if r.Attempts < 10 { // 1 min << 10 is over 17 hours already
		wait = firstRetry << r.Attempts
	}
	return c.Desk.Postpone(ctx, r, c.now().Add(wait), why.Error())
}

// nameOf is what an article is called in a message.
func nameOf(a Article) string { return cmp.Or(a.Title, a.URL, a.Source) }

func (c *Collector) now() time.Time { return now(c.Now) }

// now reads a clock that may have been left out.
func now(clock func() time.Time) time.Time {
	if clock == nil {
		return time.Now()
	}
	return clock()
}

func (c *Collector) progress(p Progress) {
	if c.Progress != nil {
		c.Progress(p)
	}
}
