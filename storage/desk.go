package storage

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"minber/digest"
)

// lateNews is how long an article may wait for its first reading and still
// count as news of the moment when it was read.
const lateNews = 72 * time.Hour

// Unread implements digest.Desk.
func (s *Store) Unread(ctx context.Context, now time.Time, rules, limit int) ([]digest.Reading, error) {
	rows, err := s.reader.QueryContext(ctx, `
		SELECT id, source, url, declared, headline, text, published, date, date_only, added, attempts
		FROM articles WHERE rules < ? AND next_try <= ?
		ORDER BY coalesce(published, added), id LIMIT ?`, rules, now.Unix(), limit)
	return scanAll(rows, err, "list articles to be read", func(r *digest.Reading) []any {
		a := &r.Article
		return []any{
			&a.ID, &a.Source, &a.URL, &a.Lang, &a.Title, &a.Text, timeAt(&a.Published), &a.Date, &a.DateOnly,
			timeAt(&a.Added), &r.Attempts,
		}
	})
}

// ToRead returns how many articles Unread has to offer.
func (s *Store) ToRead(ctx context.Context, now time.Time, rules int) (int, error) {
	return s.count(ctx, "SELECT count(*) FROM articles WHERE rules < ? AND next_try <= ?", rules, now.Unix())
}

// Postpone implements digest.Desk.
func (s *Store) Postpone(ctx context.Context, r digest.Reading, next time.Time, why string) error {
	return s.write(ctx, fmt.Sprintf("postpone article %d", r.Article.ID), func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, "UPDATE articles SET attempts = ?, next_try = ?, last_error = ? WHERE id = ?",
			r.Attempts+1, next.Unix(), why, r.Article.ID))
	})
}

// Save implements digest.Desk. Of an article that is not about a parliament
// only the article itself is remembered: its people would crowd those whom
// readers ask for.
func (s *Store) Save(ctx context.Context, a digest.Article, u digest.Understanding) error {
	words := s.terms(u.Title + "\n" + a.Title + "\n" + a.Text)
	terms := distinct(words)
	return s.write(ctx, fmt.Sprintf("save article %d", a.ID), func(tx *sql.Tx) error {
		save := &saving{Store: s, tx: tx, article: a, read: u, words: words}
		if err := save.load(ctx); err != nil {
			return err
		}
		if err := save.forget(ctx); err != nil {
			return fmt.Errorf("forget the former reading: %w", err)
		}
		if err := save.note(ctx, terms); err != nil {
			return err
		}
		if u.Relevant {
			if err := save.remember(ctx, words); err != nil {
				return err
			}
		}
		if err := save.saveStory(ctx); err != nil {
			return err
		}
		if u.Relevant {
			if err := save.matchWatches(ctx, terms); err != nil {
				return err
			}
		}
		if err := save.correct(ctx); err != nil {
			return err
		}
		return save.sweep(ctx)
	})
}

// saving is one call of Save within its transaction.
type saving struct {
	*Store
	tx      *sql.Tx
	article digest.Article
	read    digest.Understanding
	words   [][]string // of headline and text, see Options.Terms

	knownAt  int64
	first    bool           // it was never read before
	day      string         // of publication, ISO
	people   map[string]who // by their name in this article
	touched  []int64        // people it named before or names now
	faces    []int64        // and the faces
	former   []mention      // what it told of people when it was last read
	meetings []int64        // that it reported before or reports now
	stories  []int64        // left by the article
	met      []int64        // meetings it reports now

	said map[int64][]int64 // ids of its former statements, by their gist
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

// note keeps what an article says of itself.
func (s *saving) note(ctx context.Context, terms []string) error {
	title := cmp.Or(s.read.Title, s.article.Title, s.read.Headline)
	_, err := s.tx.ExecContext(ctx, `
		UPDATE articles SET rules = ?, attempts = 0, next_try = 0, last_error = '', relevant = ?, lang = ?, title = ?,
			day = ?, terms = ?, known_at = ?, story = NULL WHERE id = ?`,
		s.read.Rules, s.read.Relevant, s.read.Lang, title, s.day, sketch(terms), s.knownAt, s.article.ID)
	if err != nil {
		return err
	}
	for i, sentence := range s.read.Summary {
		_, err := s.tx.ExecContext(ctx, "INSERT INTO sentences (article, rank, choice, text, start, stop) VALUES (?, ?, ?, ?, ?, ?)",
			s.article.ID, i, sentence.Rank, sentence.Text, sentence.Start, sentence.End)
		if err != nil {
			return err
		}
	}
	for i, topic := range s.read.Topics {
		_, err := s.tx.ExecContext(ctx, "INSERT INTO article_topics (article, rank, topic) VALUES (?, ?, ?)", s.article.ID, i, topic)
		if err != nil {
			return err
		}
	}
	return nil
}

// remember keeps what an article says of the world.
func (s *saving) remember(ctx context.Context, words [][]string) error {
	if err := s.index(ctx, words); err != nil {
		return err
	}
	if err := s.savePeople(ctx); err != nil {
		return err
	}
	if err := s.saveStatements(ctx); err != nil {
		return err
	}
	if err := s.saveMeetings(ctx); err != nil {
		return err
	}
	if err := s.saveFigures(ctx); err != nil {
		return err
	}
	if err := s.saveDays(ctx); err != nil {
		return err
	}
	for _, e := range s.read.Events {
		_, err := s.tx.ExecContext(ctx, "INSERT INTO events (article, name, place, date, start, stop) VALUES (?, ?, ?, ?, ?, ?)",
			s.article.ID, e.Name, e.Place, e.Date, e.At.Start, e.At.End)
		if err != nil {
			return err
		}
	}
	for _, up := range s.read.Upcoming {
		said := passage(s.article.Text, up)
		res, err := s.tx.ExecContext(ctx, "INSERT INTO upcoming (article, known, what, passage, date, certainty, start, stop, sketch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			s.article.ID, s.knownAt, up.What, said, up.Date, up.Certainty, up.At.Start, up.At.End, sketch(s.distinctTerms(said)))
		if err != nil {
			return err
		}
		id, err := res.LastInsertId()
		if err != nil {
			return err
		}
		if err := s.saveAnnounced(ctx, id, up); err != nil {
			return err
		}
	}
	return nil
}

// longestAnnouncement is how many characters of an announcement a reader is shown
// as they stand; of a longer sentence the few words that tell what it is.
const longestAnnouncement = 260

// passage is the sentence that announces something, word for word: a clause
// taken out of it can be wrong in its grammar, a sentence can't.
func passage(article string, up digest.Upcoming) string {
	if up.At.Start < 0 || up.At.End > len(article) || up.At.Start >= up.At.End {
		return up.What
	}
	sentence := strings.Join(strings.Fields(article[up.At.Start:up.At.End]), " ")
	if utf8.RuneCountInString(sentence) > longestAnnouncement || !utf8.ValidString(sentence) {
		return up.What
	}
	return sentence
}
