package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const (
	// A reader finds no more than this in a day; who reports more is at play.
	complaintsADay = 20
	// Those who look after the archive are told once for all that comes within
	// this time.
	tellEvery       = time.Hour
	complaintsShown = 8
	// Characters of a reader's own words about one thing that are kept.
	mostComplaintWords = 4000
	complaintsTold     = "complaints.told" // key of the state
)

// itemPlace is what an item is known by: its number, or where it stands in its
// article.
type itemPlace struct {
	kind        string
	item        int64 // 0 if it is known by where it stands
	article     int64
	start, stop int
}

// placeOf says what an item is known by; digest.ErrNotFound if there is no such
// item.
func placeOf(ctx context.Context, q queryer, item digest.Item) (itemPlace, error) {
	p := itemPlace{kind: item.Kind, article: item.Article, start: item.Start, stop: item.Stop}
	var err error
	switch item.Kind {
	case digest.ItemStatement:
		if p.stop == 0 {
			err = q.QueryRowContext(ctx, "SELECT start, stop FROM statements WHERE id = ? AND article = ?", item.ID, item.Article).Scan(&p.start, &p.stop)
		}
	case digest.ItemUpcoming:
		if p.stop == 0 {
			err = q.QueryRowContext(ctx, "SELECT start, stop FROM upcoming WHERE id = ? AND article = ?", item.ID, item.Article).Scan(&p.start, &p.stop)
		}
	case digest.ItemStory:
		p.start, p.stop = 0, 0
		err = q.QueryRowContext(ctx, "SELECT id FROM articles WHERE id = ?", item.ID).Scan(&p.article)
	case digest.ItemMeeting:
		err = q.QueryRowContext(ctx, "SELECT id FROM meetings WHERE id = ?", item.ID).Scan(&p.item)
	case digest.ItemPerson:
		err = q.QueryRowContext(ctx, "SELECT coalesce(merged, id) FROM people WHERE id = ?", item.ID).Scan(&p.item)
	default:
		err = fmt.Errorf("%w: an item of kind %q", digest.ErrNotFound, item.Kind)
	}
	return p, err
}

// Sent returns a delivery and the message of it that has arrived as its part, as
// far as anybody knows: a reader's press may come before it is recorded that the
// message did. digest.ErrNotFound if there is none.
func (s *Store) Sent(ctx context.Context, delivery int64, part int) (d digest.Delivery, p digest.Part, err error) {
	err = s.read(ctx, fmt.Sprintf("part %d of delivery %d", part, delivery), func(tx *sql.Tx) error {
		var parts []digest.Part
		err := tx.QueryRowContext(ctx, `
			SELECT d.id, d.chat, d.kind, d.lang, e.parts FROM deliveries d JOIN editions e ON e.key = d.edition
			WHERE d.id = ?1 AND (EXISTS (SELECT 1 FROM posts p WHERE p.delivery = d.id AND p.part = ?2)
				OR d.part = ?2 AND d.state IN ('sending', 'ambiguous'))`, delivery, part).Scan(&d.ID, &d.Chat, &d.Kind, &d.Lang, jsonAt(&parts))
		if err != nil {
			return err
		}
		if part < 0 || part >= len(parts) {
			return digest.ErrNotFound
		}
		d.Part, p = part, parts[part]
		return nil
	})
	return d, p, err
}

// Complain files what a reader reports; digest.ErrNotFound if the item is not
// there any more.
func (s *Store) Complain(ctx context.Context, c digest.Complaint) (filed digest.Filed, err error) {
	err = s.write(ctx, fmt.Sprintf("file a complaint about %s %d", c.Item.Kind, c.Item.ID), func(tx *sql.Tx) error {
		filed = digest.Filed{}
		now := s.now()
		var today int
		err := tx.QueryRowContext(ctx, "SELECT count(*) FROM complaints WHERE chat = ? AND at > ?", ownChat(c.User), unix(now.Add(-24*time.Hour))).Scan(&today)
		if err != nil {
			return err
		}
		where, err := placeOf(ctx, tx, c.Item)
		if err != nil {
			return err
		}
		subject, err := subjectAt(ctx, tx, where, c)
		if err != nil {
			return err
		}
		err = tx.QueryRowContext(ctx, "SELECT id FROM complaints WHERE subject = ? AND chat = ? AND reason = ?", subject, ownChat(c.User), c.Reason).Scan(&filed.ID)
		if !errors.Is(err, sql.ErrNoRows) {
			if filed.Twice = true; err != nil {
				return err
			}
			return addWords(ctx, tx, filed.ID, c.User, c.Words)
		}
		if filed.TooMany = today >= complaintsADay; filed.TooMany {
			return nil
		}
		res, err := tx.ExecContext(ctx, "INSERT INTO complaints (subject, chat, reason, words, at) VALUES (?, ?, ?, ?, ?)", subject, ownChat(c.User), c.Reason, c.Words, unix(now))
		if err != nil {
			return err
		}
		if filed.ID, err = res.LastInsertId(); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "UPDATE subjects SET state = 'open' WHERE id = ?", subject); err != nil {
			return err
		}
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM subjects WHERE "+openSubject).Scan(&filed.Open); err != nil {
			return err
		}
		filed.Tell, err = tellNow(ctx, tx, now)
		return err
	})
	return filed, err
}

// subjectAt returns the subject of an item, a new one if nobody reported it yet.
func subjectAt(ctx context.Context, tx *sql.Tx, p itemPlace, c digest.Complaint) (id int64, err error) {
	// One that nobody complains about in the end is not open, and is no harm.
	_, err = tx.ExecContext(ctx, `
		INSERT INTO subjects (kind, item, article, start, stop, lang, html, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'fine') ON CONFLICT DO NOTHING`,
		p.kind, p.item, p.article, p.start, p.stop, c.Lang, c.Item.HTML)
	if err != nil {
		return 0, err
	}
	err = tx.QueryRowContext(ctx, "SELECT id FROM subjects WHERE kind = ? AND item = ? AND article = ? AND start = ? AND stop = ?",
		p.kind, p.item, p.article, p.start, p.stop).Scan(&id)
	return id, err
}

// tellNow says whether it is time to tell those who look after the archive,
// and remembers that they are told.
func tellNow(ctx context.Context, tx *sql.Tx, now time.Time) (bool, error) {
	told, err := getState(ctx, tx, complaintsTold)
	if err != nil {
		return false, err
	}
	if at, err := strconv.ParseInt(told, 10, 64); err == nil && now.Sub(fromUnix(at)).Abs() < tellEvery {
		return false, nil
	}
	return true, setState(ctx, tx, complaintsTold, strconv.FormatInt(unix(now), 10))
}

// UntoldComplaints implements digest.ComplaintBook. Nothing is untold before the
// first complaint, which is told as it is filed.
func (s *Store) UntoldComplaints(ctx context.Context, now time.Time) (open int, err error) {
	var some bool
	err = s.reader.QueryRowContext(ctx, `
		SELECT EXISTS (SELECT 1 FROM state WHERE key = ? AND CAST(value AS INTEGER) < (SELECT at FROM complaints ORDER BY id DESC LIMIT 1)
			AND CAST(value AS INTEGER) <= ?)`, complaintsTold, unix(now.Add(-tellEvery))).Scan(&some)
	if err != nil || !some {
		return 0, explain(err)
	}
	err = s.write(ctx, "tell of complaints", func(tx *sql.Tx) error {
		if tell, err := tellNow(ctx, tx, now); err != nil || !tell { // another process was faster
			return err
		}
		return tx.QueryRowContext(ctx, "SELECT count(*) FROM subjects WHERE "+openSubject).Scan(&open)
	})
	return open, err
}

// AddWords adds a user's own words, if any, to a complaint of theirs, which
// waits to be looked at again; digest.ErrNotFound for somebody else's.
func (s *Store) AddWords(ctx context.Context, complaint, user int64, words string) error {
	return s.write(ctx, fmt.Sprintf("words of complaint %d", complaint), func(tx *sql.Tx) error {
		return addWords(ctx, tx, complaint, user, words)
	})
}

func addWords(ctx context.Context, tx *sql.Tx, complaint, user int64, words string) error {
	var subject int64
	var known string
	err := tx.QueryRowContext(ctx, "SELECT subject, words FROM complaints WHERE id = ? AND chat = ?", complaint, ownChat(user)).Scan(&subject, &known)
	if err != nil || words == "" || strings.Contains(known, words) {
		return err
	}
	if known != "" {
		words = known + "\n" + words
	}
	if letters := []rune(words); len(letters) > mostComplaintWords {
		words = string(letters[:mostComplaintWords])
	}
	if _, err := tx.ExecContext(ctx, "UPDATE complaints SET words = ? WHERE id = ?", words, complaint); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "UPDATE subjects SET state = 'open' WHERE id = ?", subject)
	return err
}

// ownChat is a user's private chat.
func ownChat(user int64) string { return strconv.FormatInt(user, 10) }

// openSubject holds for subjects that wait for a decision: the complaints of a
// reader who had everything forgotten are gone.
const openSubject = "(state = 'open' AND EXISTS (SELECT 1 FROM complaints o WHERE o.subject = subjects.id))"

// Dismiss decides about an open subject without correcting it;
// digest.ErrNotFound if it is not open.
func (s *Store) Dismiss(ctx context.Context, subject int64, verdict string) error {
	query := map[string]string{
		digest.SubjectFine:  "UPDATE subjects SET state = 'fine' WHERE id = ? AND state = 'open'",
		digest.SubjectLater: "UPDATE subjects SET turn = turn + 1 WHERE id = ? AND state = 'open'",
	}[verdict]
	if query == "" {
		return fmt.Errorf("%w: a verdict %q", digest.ErrNotFound, verdict)
	}
	return s.write(ctx, fmt.Sprintf("subject %d is %s", subject, verdict), func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, query, subject))
	})
}

// Subjects returns one page of the subjects that are open, those put off last,
// and how many there are in all; or the one that is asked for.
func (s *Store) Subjects(ctx context.Context, q digest.SubjectQuery) (page []digest.Subject, total int, err error) {
	err = s.read(ctx, "list what readers reported", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM subjects WHERE "+openSubject).Scan(&total); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, `
			SELECT id, kind, item, article, start, stop, lang, html, `+openSubject+` FROM subjects
			WHERE CASE ?1 WHEN 0 THEN `+openSubject+` ELSE id = ?1 END ORDER BY turn, id LIMIT ?2 OFFSET ?3`,
			q.ID, min(max(q.Page.Limit, 1), mostRows), max(q.Page.Offset, 0))
		page, err = scanAll(rows, err, "subjects", func(t *digest.Subject) []any {
			return []any{&t.ID, &t.Item.Kind, &t.Item.ID, &t.Item.Article, &t.Item.Start, &t.Item.Stop, &t.Lang, &t.Item.HTML, &t.Open}
		})
		for i := range page {
			if err := s.describe(ctx, tx, &page[i], q.Lang); err != nil {
				return err
			}
		}
		return err
	})
	return page, total, err
}

// describe adds what helps to decide about a subject.
func (s *Store) describe(ctx context.Context, tx *sql.Tx, t *digest.Subject, lang string) error {
	where := itemPlace{t.Item.Kind, t.Item.ID, t.Item.Article, t.Item.Start, t.Item.Stop}
	people, err := concerned(ctx, tx, where)
	if err != nil {
		return err
	}
	who, err := s.loadCast(ctx, tx, people, lang)
	if err != nil {
		return err
	}
	for _, id := range people {
		t.People = append(t.People, who.ref(id, ""))
	}
	if t.Passages, err = passages(ctx, tx, where); err != nil {
		return err
	}
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM complaints WHERE subject = ?", t.ID).Scan(&t.Count); err != nil {
		return err
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT c.id, CAST(c.chat AS INTEGER), c.reason, c.words, c.at, (SELECT count(*) FROM complaints o WHERE o.chat = c.chat)
		FROM complaints c WHERE c.subject = ? ORDER BY c.id DESC LIMIT ?`, t.ID, complaintsShown)
	t.Complaints, err = scanAll(rows, err, "complaints", func(c *digest.Complaint) []any {
		return []any{&c.ID, &c.User, &c.Reason, &c.Words, timeAt(&c.At), &c.All}
	})
	return err
}

// concerned returns the persons of an item: the speaker, the two who met, or
// the person; none once it has been withdrawn.
func concerned(ctx context.Context, tx *sql.Tx, p itemPlace) ([]int64, error) {
	switch p.kind {
	case digest.ItemStatement:
		ids, err := standing(ctx, tx, "statements", p.article, p.start, p.stop)
		if err != nil {
			return nil, err
		}
		rows, err := tx.QueryContext(ctx, "SELECT DISTINCT person FROM statements WHERE id IN (SELECT value FROM json_each(?))", list(ids))
		return scanAll(rows, err, "speaker", func(v *int64) []any { return []any{v} })
	case digest.ItemMeeting:
		rows, err := tx.QueryContext(ctx, "SELECT a FROM meetings WHERE id = ?1 UNION ALL SELECT b FROM meetings WHERE id = ?1", p.item)
		return scanAll(rows, err, "who met", func(v *int64) []any { return []any{v} })
	case digest.ItemPerson:
		return []int64{p.item}, nil
	}
	return nil, nil
}
