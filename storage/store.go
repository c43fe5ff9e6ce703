// Package storage remembers: articles and what was understood of them, people,
// the ledger of meetings, stories, chats, editions and deliveries, on SQLite or
// PostgreSQL.
// One Store serves the interfaces of digest (Library, Desk, Outbox, Editions)
// and of bot (Archive, People, Chats, Inbox, Views, Gate); each public method
// is one transaction.
//
// It must not know Telegram, HTTP, the packs or any language's grammar: how to
// cut a text into words, how to fold a name and whom a name means are handed to
// Open.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"minber/digest"
)

// Options are what a Store is told; zero fields have the stated defaults.
type Options struct {
	// Now is the clock of schedules and windows; time.Now if nil.
	Now func() time.Time
	// Terms returns, per word of a text in a language, "" if it is not known, the
	// forms under which to index it; the words in lower case if nil. The letter
	// that a form begins with depends on no other than the word's first.
	Terms func(text, lang string) [][]string
	// Asked returns, per word that a reader of a language wrote, the forms under
	// which to look for it; what Terms returns of a text in no known language if
	// nil.
	Asked func(words, lang string) [][]string
	// Rules is the version of Terms and of the rules by which articles are read:
	// when it changes, what is watched is looked for under other forms.
	Rules int
	// FoldName returns, per word of a name, what is the same over scripts and
	// spellings; the words in lower case if nil.
	FoldName func(name string) []string
	// Transliterate writes a name that texts of one language print as texts of
	// another would; for readers whose language never printed it. Left as it is
	// if nil.
	Transliterate func(name, from, to string) string
	// Slips returns, per word that FoldName returns of a name, the folded words
	// that somebody may have meant who slipped on the keys; none if nil.
	Slips func(name string) [][]string
	// Layouts returns what a name would be that was typed with the keyboard in
	// another layout; nothing if nil.
	Layouts func(name string) []string
	// Judge decides whom a name means; people whose names have the same words
	// are one if it is nil.
	Judge Judge
	// Unable is told why nothing can be written any more (the disk is full, or
	// read-only), and nil when that is over; each once. It must not use the
	// Store.
	Unable func(cause error)
	// Heard is told what the clock of PostgreSQL's server shows, when the database is
	// opened and when a copy shows itself; nil if nobody cares.
	Heard func(ctx context.Context, now time.Time)
	// UpgradeBackups is the folder for a copy of a file whose schema is about to
	// be changed, which a former program can't read afterwards; no copy is made if
	// it is "".
	UpgradeBackups string
}

// Store is the memory. It is safe for concurrent use, and several processes
// may open the same database.
type Store struct {
	engine engine
	// One connection writes at a time, as SQLite wants it. One handle for
	// writers queues them here instead of in the database; readers never wait.
	handles
	fence fence

	now      func() time.Time
	terms    func(text, lang string) [][]string
	asked    func(words, lang string) [][]string
	rules    int
	foldName func(string) []string
	judge    Judge
	slips    func(string) [][]string
	layouts  func(string) []string

	transliterate func(name, from, to string) string

	heard      func(ctx context.Context, now time.Time)
	sound      rarely
	probed     rarely
	listened   rarely
	looked     rarely // for texts to let go
	able       ability
	doubtful   doubts
	upgrades   string       // folder for backups, "" for none
	oldest     atomic.Int64 // the year before which there is no article
	lookedBack rarely       // for it
}

var (
	_ digest.Library  = (*Store)(nil)
	_ digest.Desk     = (*Store)(nil)
	_ digest.Outbox   = (*Store)(nil)
	_ digest.Editions = (*Store)(nil)
	_ digest.DraftBox = (*Store)(nil)
)

// Open opens a database, creates it if there is none, and brings its schema up
// to date. url is the path of a SQLite file, with or without "sqlite://", or the
// address of a PostgreSQL database ("postgres://…"). Its error names what to do
// about it, and no password.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	base, err := engineAt(url)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	s := &Store{engine: base, now: o.Now, terms: o.Terms, asked: o.Asked, rules: o.Rules, foldName: o.FoldName, judge: o.Judge, slips: o.Slips, layouts: o.Layouts, transliterate: o.Transliterate, able: ability{told: o.Unable}, heard: o.Heard, upgrades: o.UpgradeBackups}
	if s.now == nil {
		s.now = time.Now
	}
	if s.heard == nil {
		s.heard = func(context.Context, time.Time) {}
	}
	if s.terms == nil {
		s.terms = plainTerms
	}
	if s.asked == nil {
		s.asked = func(words, _ string) [][]string { return s.terms(words, "") }
	}
	if s.foldName == nil {
		s.foldName = plainWords
	}
	if s.slips == nil {
		s.slips = func(string) [][]string { return nil }
	}
	if s.layouts == nil {
		s.layouts = func(string) []string { return nil }
	}
	if s.judge == nil {
		s.judge = plainJudge{s.foldName}
	}
	if err := s.connect(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open database %s: %w", base, explain(err)), s.Close())
	}
	return s, nil
}

func (s *Store) connect(ctx context.Context) (err error) {
	if s.handles, err = s.engine.open(ctx, s.beforeUpgrade, &s.fence); err != nil {
		return err
	}
	if err := s.reader.PingContext(ctx); err != nil {
		return err
	}
	if err := s.lookAtTheClock(ctx); err != nil {
		return err
	}
	s.oldest.Store(int64(s.now().Year() + 2)) // beyond what is searched
	if err := s.findOldest(ctx); err != nil {
		return err
	}
	if err := s.indexPeople(ctx); err != nil {
		return err
	}
	return s.rekeyWatches(ctx)
}

// lookAtTheClock tells whoever cares what the server's shows.
func (s *Store) lookAtTheClock(ctx context.Context) error {
	if _, onServer := s.engine.(postgres); !onServer {
		return nil
	}
	var now time.Time
	if err := s.reader.QueryRowContext(ctx, "SELECT "+serversClock).Scan(millisAt(&now)); err != nil {
		return err
	}
	s.heard(ctx, now)
	return nil
}

// Version returns the version of the schema.
func (s *Store) Version() int64 { return s.schema }

// Close waits for what is running and closes the database.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.reader, s.beside, s.writer} {
		if db != nil { // to close one again does no harm
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// write runs one transaction that may write. Its lock is taken at the start,
// so that what it reads stays true until it writes.
func (s *Store) write(ctx context.Context, what string, do func(tx *sql.Tx) error) error {
	err := inTx(ctx, s.writer, what, do)
	s.able.note(err)
	return err
}

// writeBeside runs one transaction that may write beside others, without a turn:
// of rows that no two of them write. What it reads may not be true any more when
// it writes, but in the same statement.
func (s *Store) writeBeside(ctx context.Context, what string, do func(tx *sql.Tx) error) error {
	err := inTx(ctx, s.beside, what, do)
	s.able.note(err)
	return err
}

// read runs one transaction that sees the database as of its start.
func (s *Store) read(ctx context.Context, what string, do func(tx *sql.Tx) error) error {
	return inTx(ctx, s.reader, what, do)
}

func inTx(ctx context.Context, db *sql.DB, what string, do func(tx *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", what, explain(err))
	}
	if err := do(tx); err != nil {
		// A rollback's failure adds nothing: the transaction is lost anyway.
		_ = tx.Rollback()
		return fmt.Errorf("%s: %w", what, explain(err))
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", what, explain(err))
	}
	return nil
}

// rarely lets something be done now and then.
type rarely struct {
	mu   sync.Mutex
	last time.Time
}

// due says whether it is time to do it again, and that it is being done.
func (r *rarely) due(now time.Time, every time.Duration) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now.Sub(r.last).Abs() < every {
		return false
	}
	r.last = now
	return true
}

func (r *rarely) reset() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last = time.Time{}
}
