package archivetest

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"minber/storage"
)

// The characters of the index; see storage/terms.go.
const border, hyphen = "\ue000", "\ue001"

// index makes what the index of words and the sketch of near copies hold.
func (n *news) index(a *article, words []word) {
	var b strings.Builder
	seen := make(map[int]bool, 2*len(words))
	for _, w := range words {
		b.WriteString(n.forms.text[w.first])
		b.WriteByte(' ')
		seen[w.first] = true
	}
	b.WriteString(border)
	for _, w := range words {
		for _, form := range w.other {
			if !seen[form] {
				seen[form] = true
				b.WriteByte(' ')
				b.WriteString(n.forms.text[form])
			}
		}
	}
	bodies := make(map[string]bool)
	for _, p := range a.people {
		if p.body != "" && !bodies[p.body] {
			bodies[p.body] = true
			b.WriteString(" " + border + "b" + strings.ReplaceAll(p.body, "-", hyphen))
		}
	}
	for _, t := range a.topics {
		b.WriteString(" " + border + "t" + strings.ReplaceAll(t, "_", hyphen))
	}
	day := strings.ReplaceAll(a.day, "-", "")
	fmt.Fprintf(&b, " %[1]sd%[2]s %[1]sd%[3]s %[1]sd%[4]s", border, day[:4], day[:6], day)
	a.index = b.String()
	a.sketch = n.sketch(words)
}

// sketch is what storage keeps of the words of a text to tell copies by.
func (n *news) sketch(words []word) []byte {
	seen := make(map[int]bool, 2*len(words))
	for _, w := range words {
		seen[w.first] = true
		for _, form := range w.other {
			seen[form] = true
		}
	}
	hashes := make([]uint32, 0, len(seen))
	for form := range seen {
		h := fnv.New32a()
		_, _ = h.Write([]byte(n.forms.text[form])) // never fails
		hashes = append(hashes, h.Sum32())
	}
	slices.Sort(hashes)
	var packed []byte
	for _, h := range slices.Compact(hashes) {
		packed = binary.BigEndian.AppendUint32(packed, h)
	}
	return packed
}

// perTransaction is how many articles are written in one.
const perTransaction = 5000

// writer writes rows as storage.Save would.
type writer struct {
	db      *sql.DB
	options Options
	tx      *sql.Tx
	pending int
}

func (w *writer) exec(ctx context.Context, query string, args ...any) error {
	if w.tx == nil {
		tx, err := w.db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		w.tx = tx
	}
	_, err := w.tx.ExecContext(ctx, query, args...)
	return err
}

func (w *writer) finish(context.Context) error {
	if w.tx == nil {
		return nil
	}
	tx := w.tx
	w.tx, w.pending = nil, 0
	return tx.Commit()
}

// sources writes the outlets and their visits of the last two months.
func (w *writer) sources(ctx context.Context) error {
	for _, lang := range languages {
		for i := range 4 {
			id := fmt.Sprintf("agency-%s-%d", lang, i)
			end := w.options.End.Unix()
			if err := w.exec(ctx, `INSERT INTO sources (id, name, kind, url, lang, zone, official, etag, last_modified, last_visit, last_success, last_new, failures, reason)
				VALUES (?, ?, 'feed', ?, ?, 'Asia/Almaty', ?, '', '', ?, ?, ?, 0, '')`, id, "Agency "+id, "https://"+id+".example/rss", lang, i == 0, end, end, end); err != nil {
				return err
			}
			for hours := range 60 * 24 {
				if err := w.exec(ctx, "INSERT INTO visits (source, at, seen, added, failed) VALUES (?, ?, 20, 1, '')", id, end-int64(hours)*3600); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (w *writer) people(ctx context.Context, people []someone) error {
	for _, p := range people {
		if err := w.exec(ctx, "INSERT INTO people (id, country) VALUES (?, ?)", p.id, p.country); err != nil {
			return err
		}
	}
	return nil
}

// stories writes all there are; while they are written, the next are made up.
func (w *writer) stories(ctx context.Context, news *news) error {
	made, enough := make(chan story, 1000), make(chan struct{})
	defer close(enough)
	go func() { // ends with the last story, or when enough is closed
		defer close(made)
		for news.more() {
			select {
			case made <- news.story():
			case <-enough:
				return
			}
		}
	}()
	for s := range made {
		if err := w.story(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) story(ctx context.Context, s story) error {
	if err := w.exec(ctx, "INSERT INTO stories (id) VALUES (?)", s.id); err != nil {
		return err
	}
	if m := s.met; m != nil {
		err := w.exec(ctx, "INSERT INTO meetings (id, a, b, kind, place, date, day) VALUES (?, ?, ?, ?, ?, ?, ?)", m.id, m.a.id, m.b.id, m.kind, m.place, m.date, m.date)
		if err != nil {
			return err
		}
	}
	for _, a := range s.articles {
		if err := w.article(ctx, a, s.id); err != nil {
			return err
		}
		if err := w.found(ctx, a); err != nil {
			return err
		}
	}
	if w.pending += len(s.articles); w.pending >= perTransaction {
		return w.finish(ctx)
	}
	return nil
}

func (a *article) url() string { return fmt.Sprintf("https://%s.example/news/%d", a.source, a.id) }

func (w *writer) article(ctx context.Context, a *article, story int64) error {
	hash := sha256.Sum256([]byte(a.url()))
	at := a.published.Unix()
	err := w.exec(ctx, `
		INSERT INTO articles (id, source, url, canonical, hash, declared, headline, text, published, date, date_only, added, known_at,
			rules, relevant, lang, title, day, terms, story)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 1, 1, ?, ?, ?, ?, ?)`,
		a.id, a.source, a.url(), a.url(), hash[:], a.lang, a.title, a.text, at, a.day, at, at, a.lang, a.title, a.day, a.sketch, story)
	if err != nil {
		return err
	}
	if err := w.exec(ctx, "INSERT INTO search (docid, terms) VALUES (?, ?)", a.id, a.index); err != nil {
		return err
	}
	for i, s := range a.summary {
		if err := w.exec(ctx, "INSERT INTO sentences (article, rank, choice, text, start, stop) VALUES (?, ?, ?, ?, ?, ?)", a.id, i, i, s.text, s.Start, s.End); err != nil {
			return err
		}
	}
	for i, t := range a.topics {
		if err := w.exec(ctx, "INSERT INTO article_topics (article, rank, topic) VALUES (?, ?, ?)", a.id, i, t); err != nil {
			return err
		}
	}
	return nil
}

// found writes what a reading found.
func (w *writer) found(ctx context.Context, a *article) error {
	for i, p := range a.people {
		err := w.exec(ctx, `INSERT INTO article_people (article, rank, person, face, lang, name, role, body, country, spoke, day)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, a.id, i, p.id, p.id, a.lang, p.names[a.lang], p.roles[a.lang], p.body, p.country, p == a.spoke, a.day)
		if err != nil {
			return err
		}
	}
	if a.spoke != nil {
		err := w.exec(ctx, "INSERT INTO statements (article, person, face, at, lang, gist, kind, text, start, stop) VALUES (?, ?, ?, ?, ?, ?, 'quote', ?, ?, ?)",
			a.id, a.spoke.id, a.spoke.id, a.published.Unix(), a.lang, storage.Gist(a.quote.text), a.quote.text, a.quote.Start, a.quote.End)
		if err != nil {
			return err
		}
	}
	if m := a.met; m != nil {
		err := w.exec(ctx, "INSERT INTO reports (meeting, article, a, b, kind, place, date, day, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			m.id, a.id, m.a.id, m.b.id, m.kind, m.place, m.date, a.day, a.summary[0].Start, a.summary[0].End)
		if err != nil {
			return err
		}
	}
	if a.upcoming.text == "" {
		return nil
	}
	err := w.exec(ctx, "INSERT INTO upcoming (article, known, what, passage, date, certainty, start, stop, sketch) VALUES (?, ?, ?, ?, ?, 'planned', ?, ?, ?)",
		a.id, a.published.Unix(), "заседание", a.upcoming.text, a.upcomingDate, a.upcoming.Start, a.upcoming.End, a.announced)
	if err != nil || len(a.people) == 0 {
		return err
	}
	return w.exec(ctx, "INSERT INTO announced_people (upcoming, rank) SELECT max(id), 0 FROM upcoming")
}

// sums are the tables that are drawn from others, in SQL.
func sums() []string {
	return []string{
		"INSERT INTO aliases (person, lang, name, count) SELECT person, lang, name, count(*) FROM article_people GROUP BY person, lang, name",
		`INSERT INTO roles (person, lang, role, body, office, country, tenure, first, last, count)
			SELECT person, lang, role, body, max(office), country, tenure, min(day), max(day), count(*)
			FROM article_people GROUP BY person, lang, role, body, country, tenure`,
		`INSERT INTO person_topics (person, topic, articles)
			SELECT p.person, t.topic, count(*) FROM article_people p JOIN article_topics t ON t.article = p.article GROUP BY p.person, t.topic`,
		"INSERT INTO person_topics (person, topic, articles) SELECT person, '', count(*) FROM article_people GROUP BY person",
		`INSERT INTO meeting_bodies (body, meeting, person) SELECT DISTINCT p.body, r.meeting, p.person
			FROM reports r JOIN article_people p ON p.article = r.article AND p.face IN (r.a, r.b) WHERE p.body <> ''`,
		"DELETE FROM people WHERE id NOT IN (SELECT person FROM aliases)",
		"PRAGMA wal_checkpoint(TRUNCATE)",
	}
}

// alias is a name of a person.
type alias struct {
	person int64
	name   string
}

func (w *writer) aliases(ctx context.Context) (all []alias, err error) {
	rows, err := w.db.QueryContext(ctx, "SELECT DISTINCT person, name FROM aliases")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var a alias
		if err := rows.Scan(&a.person, &a.name); err != nil {
			return nil, err
		}
		all = append(all, a)
	}
	return all, rows.Err()
}

// names makes people findable by the names that texts give them.
func (w *writer) names(ctx context.Context) error {
	aliases, err := w.aliases(ctx)
	if err != nil {
		return err
	}
	for _, a := range aliases {
		for _, key := range w.options.Storage.Judge.Keys(a.name) {
			if err := w.exec(ctx, "INSERT OR IGNORE INTO face_keys (key, face) VALUES (?, ?)", key, a.person); err != nil {
				return err
			}
		}
		for _, word := range w.options.Storage.FoldName(a.name) {
			if err := w.exec(ctx, "INSERT OR IGNORE INTO name_words (word, person) VALUES (?, ?)", word, a.person); err != nil {
				return err
			}
		}
	}
	return nil
}
