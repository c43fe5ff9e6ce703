package storage

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"time"

	"minber/digest"
)

// lateNews is how long an article may wait for its first reading and still
// count as news of the moment when it was read.
const lateNews = 72 * time.Hour

// SaveAll implements digest.Desk.
func (s *Store) SaveAll(ctx context.Context, read []digest.Understood) []error {
	ready := make([]*saving, len(read))
	for i, r := range read {
		ready[i] = s.prepare(r.Article, r.Understanding)
	}
	return inTransactions(len(read), func(from, to int) error {
		what := fmt.Sprintf("save article %d", read[from].Article.ID)
		if to-from > 1 {
			what = fmt.Sprintf("save %d articles", to-from)
		}
		return s.write(ctx, what, func(tx *sql.Tx) error {
			return s.saveTogether(ctx, tx, ready[from:to])
		})
	})
}

// Save is SaveAll of one.
func (s *Store) Save(ctx context.Context, a digest.Article, u digest.Understanding) error {
	return s.SaveAll(ctx, []digest.Understood{{Article: a, Understanding: u}})[0]
}

// saving is one article being saved, with what is shared by all of its
// transaction.
type saving struct {
	*sitting
	article digest.Article
	read    digest.Understanding
	words   [][]string // of headline and text, see Options.Terms
	forms   []string   // of these, each once
	copies  minHash

	reading
}

// reading is what becomes known of an article while it is being saved.
type reading struct {
	knownAt  int64
	first    bool             // it was never read before
	day      string           // of publication, ISO
	people   map[string]who   // by their name in this article
	pins     map[string]int64 // faces that its names were decided to be
	touched  []int64          // people it named before
	faces    []int64          // and the faces
	former   []mention        // what it told of people when it was last read
	names    []faceName       // that were not known of a face
	renamed  []int64          // people who have a name that they had not
	recount  []int64          // people of whom it states another country
	meetings []int64          // that it reported before or reports now
	stories  []int64          // left by the article
	met      []int64          // meetings it reports now

	said map[int64][]int64 // ids of its former statements, by their gist
}

// sitting is one transaction of the writer in which articles are saved. Nobody
// else writes meanwhile: what it has read of people stays true, but for what it
// writes itself.
type sitting struct {
	*Store
	tx     *sql.Tx
	known  map[int64]*acquaintance // by face
	keyed  map[string][]int64      // faces by the keys that were looked up
	outlet map[string]string       // of sources, see outletOf
}

// prepare does what needs no database, so that the writer is not kept busy
// with it. Of an article that is not about a parliament only the article itself
// is remembered: its people would crowd those whom readers ask for.
func (s *Store) prepare(a digest.Article, u digest.Understanding) *saving {
	words := s.terms(u.Title+"\n"+a.Title+"\n"+digest.BodyOf(a.Text), u.Lang)
	return &saving{article: a, read: u, words: words, forms: distinct(words), copies: minHashOf(sequence(words))}
}

// saveTogether saves articles in one transaction.
func (s *Store) saveTogether(ctx context.Context, tx *sql.Tx, ready []*saving) error {
	// A transaction takes some hundredths of a second: to let go of it between
	// two statements is soon enough, and to watch for that within each costs as
	// much as most of them.
	within := context.WithoutCancel(ctx)
	at := &sitting{Store: s, tx: tx, known: make(map[int64]*acquaintance), keyed: make(map[string][]int64), outlet: make(map[string]string)}
	if err := at.expect(within, ready); err != nil {
		return err
	}
	for _, one := range ready {
		if err := ctx.Err(); err != nil {
			return err
		}
		one.sitting, one.reading = at, reading{} // it may be tried again
		if err := one.save(within); err != nil {
			return err
		}
	}
	return index(within, tx, ready)
}

func (s *saving) save(ctx context.Context) error {
	if err := s.load(ctx); err != nil {
		return err
	}
	if !s.first {
		if err := s.forget(ctx); err != nil {
			return fmt.Errorf("forget the former reading: %w", err)
		}
	}
	if err := s.outline(ctx); err != nil {
		return err
	}
	if s.read.Relevant {
		if err := s.remember(ctx); err != nil {
			return err
		}
	}
	story, err := s.saveStory(ctx)
	if err != nil {
		return err
	}
	if err := s.note(ctx, story); err != nil {
		return err
	}
	if s.read.Relevant {
		if err := s.matchWatches(ctx); err != nil {
			return err
		}
	}
	if err := s.correct(ctx); err != nil {
		return err
	}
	return s.sweep(ctx)
}

// load reads what the article's row decides.
func (s *saving) load(ctx context.Context) error {
	var added int64
	var rules int
	err := s.tx.QueryRowContext(ctx, "SELECT added, known_at, rules FROM articles WHERE id = ?", s.article.ID).
		Scan(&added, &s.knownAt, &rules)
	if err != nil {
		return err
	}
	s.first = rules < 0
	if s.first && s.knownAt == added {
		s.knownAt = firstRead(added, s.now())
	}
	s.day = s.read.Date
	if len(s.day) != len(time.DateOnly) {
		s.day = s.article.Date
	}
	if len(s.day) != len(time.DateOnly) {
		s.day = fromUnix(s.knownAt).Format(time.DateOnly)
	}
	return nil
}

// firstRead moves the moment from which readers could have been told of a
// fresh article to when it was understood. Otherwise one that was taken in
// just before an edition and understood just after it would be in none.
func firstRead(added int64, now time.Time) int64 {
	if wait := now.Unix() - added; wait > 0 && wait <= int64(lateNews/time.Second) {
		return now.Unix()
	}
	return added
}

// outline keeps what an article is about in short.
func (s *saving) outline(ctx context.Context) error {
	for i, sentence := range s.read.Summary {
		err := put(ctx, s.tx, "INSERT INTO sentences (article, rank, choice, text, start, stop) VALUES (?, ?, ?, ?, ?, ?)",
			s.article.ID, i, sentence.Rank, sentence.Text, sentence.Start, sentence.End)
		if err != nil {
			return err
		}
	}
	for i, topic := range s.read.Topics {
		err := put(ctx, s.tx, "INSERT INTO article_topics (article, rank, topic) VALUES (?, ?, ?)", s.article.ID, i, topic)
		if err != nil {
			return err
		}
	}
	return nil
}

// note keeps what an article says of itself, and which story it tells.
func (s *saving) note(ctx context.Context, story int64) error {
	title := cmp.Or(s.read.Title, s.article.Title, s.read.Headline)
	err := put(ctx, s.tx, `
		UPDATE articles SET rules = ?, attempts = 0, next_try = 0, last_error = '', relevant = ?, lang = ?, title = ?,
			day = ?, terms = ?, known_at = ?, story = ? WHERE id = ?`,
		s.read.Rules, s.read.Relevant, s.read.Lang, title, s.day, sketch(s.forms), s.knownAt, story, s.article.ID)
	if err != nil {
		return err
	}
	return s.endReading(ctx, s.tx, s.article.ID)
}
