package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"minber/digest"
)

// Stale implements digest.Amendments. The language of an edition is that of
// its deliveries.
func (s *Store) Stale(ctx context.Context, limit int) (stale []digest.Recast, err error) {
	// There is mostly nothing: look without a transaction.
	var some bool
	if err := s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM stale)").Scan(&some); err != nil || !some {
		return nil, explain(err)
	}
	err = s.read(ctx, "list stale editions", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `
			SELECT s.edition, s.marks, coalesce(d.lang, ''), coalesce(d.zone, ''), coalesce(d.date, ''), e.parts
			FROM stale s JOIN editions e ON e.key = s.edition
			LEFT JOIN deliveries d ON d.id = (SELECT id FROM deliveries WHERE edition = s.edition LIMIT 1)
			ORDER BY s.edition LIMIT ?`, limit)
		stale, err = scanAll(rows, err, "stale editions", func(r *digest.Recast) []any {
			return []any{&r.Edition, &r.Marks, &r.Lang, &r.Zone, &r.Date, jsonAt(&r.Parts)}
		})
		for i := range stale {
			if err := s.notes(ctx, tx, &stale[i]); err != nil {
				return err
			}
			if err := s.outlets(ctx, tx, &stale[i]); err != nil {
				return err
			}
		}
		return err
	})
	return stale, err
}

// noted is a correction as it concerns one item of an edition.
type noted struct {
	digest.Note
	correction, article int64
	who                 [2]int64 // the speaker and to whom the statement was given, or the two who met
	item                string
	start, stop         int // of the item
}

// notes adds what holds of an edition's items now; of several corrections of
// one item, the latest.
func (s *Store) notes(ctx context.Context, tx *sql.Tx, r *digest.Recast) error {
	rows, err := tx.QueryContext(ctx, `
		SELECT s.part, s.rank, c.kind, c.item, c.at, max(c.id), s.article, coalesce((SELECT coalesce(merged, id) FROM people WHERE id = c.a), 0),
			coalesce((SELECT coalesce(merged, id) FROM people WHERE id = iif(c.person = 0, c.b, c.person)), 0), c.names, s.start, s.stop
		FROM shown s JOIN corrections c ON c.item = s.kind AND c.undone IS NULL
		WHERE s.edition = ? AND (s.article = 0 AND c.meeting = s.item OR s.article <> 0 AND EXISTS (SELECT 1 FROM spots p
			WHERE p.correction = c.id AND p.article = s.article
				AND (s.kind = 'story' OR s.start < p.stop AND s.stop > p.start OR s.start = p.start AND s.stop = p.stop)))
		GROUP BY s.part, s.rank`, r.Edition)
	found, err := scanAll(rows, err, "notes", func(n *noted) []any {
		return []any{&n.Part, &n.Item, &n.Kind, &n.item, timeAt(&n.At), &n.correction, &n.article, &n.who[0], &n.who[1], jsonAt(&n.Names), &n.start, &n.stop}
	})
	if err != nil {
		return err
	}
	for _, n := range found {
		if err := s.word(ctx, tx, &n, r.Lang); err != nil {
			return err
		}
		r.Notes = append(r.Notes, n.Note)
	}
	return nil
}

// word adds to a note what it takes to word it.
func (s *Store) word(ctx context.Context, tx *sql.Tx, n *noted, lang string) (err error) {
	who, err := s.loadCast(ctx, tx, n.who[:], lang)
	if err != nil {
		return err
	}
	for i, id := range n.who { // somebody of whom no article tells any more keeps the name noted then
		n.Names[i] = cmp.Or(who.bestName(id), n.Names[i])
	}
	switch {
	case n.Kind == digest.Given:
		n.Said, err = s.saidAt(ctx, tx, *n, lang)
	case n.item == digest.ItemStory:
		n.Story, err = s.storyOf(ctx, tx, n.article, lang)
	}
	return err
}

// saidAt returns the statement that stands where an item stood.
func (s *Store) saidAt(ctx context.Context, tx *sql.Tx, n noted, lang string) (*digest.StatementRecord, error) {
	ids, err := standing(ctx, tx, "statements", n.article, n.start, n.stop)
	if err != nil {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT t.id, t.person, t.kind, t.text, a.day, `+refColumns+`
		FROM statements t JOIN articles a ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
		WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id LIMIT 1`, list(ids))
	said, err := s.statementRecords(ctx, tx, rows, err, lang)
	if err != nil || len(said) == 0 {
		return nil, err
	}
	return &said[0], nil
}

// storyOf returns the story of which an article is the lead, as far as its
// words go.
func (s *Store) storyOf(ctx context.Context, tx *sql.Tx, article int64, lang string) (*digest.Story, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT `+refColumns+` FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE a.relevant = 1 AND (a.id = ?1 OR a.story = (SELECT story FROM articles WHERE id = ?1))
		ORDER BY a.id = ?1 DESC, a.lang = ?2 DESC, coalesce(a.published, a.known_at), a.id`, article, lang)
	refs, err := scanAll(rows, err, "articles of the story", intoRef)
	if err != nil || len(refs) == 0 || refs[0].ID != article {
		return nil, err
	}
	for i := range refs {
		refs[i] = named(refs[i])
	}
	story := &digest.Story{Lead: refs[0], Others: refs[1:]}
	rows, err = tx.QueryContext(ctx, "SELECT text, choice FROM sentences WHERE article = ? ORDER BY rank", article)
	story.Sentences, err = scanAll(rows, err, "summary", func(x *digest.Sentence) []any { return []any{&x.Text, &x.Rank} })
	return story, err
}

// inFlight is how many of the next deliveries may yet leave with the words that
// they had: the Deliverer looks for new ones every second, in which a thousand
// can leave, and some hundred are under way.
const inFlight = 1500

// SaveRecast implements digest.Amendments. A message that is just being sent
// may leave with the former words: it is edited as well, once it has arrived.
func (s *Store) SaveRecast(ctx context.Context, r digest.Recast, parts []digest.Part) error {
	data, err := json.Marshal(parts)
	if err != nil {
		return err
	}
	return s.write(ctx, "word edition "+r.Edition+" again", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE editions SET parts = ? WHERE key = ?", string(data), r.Edition); err != nil {
			return err
		}
		for i := range parts {
			if parts[i].HTML == r.Parts[i].HTML {
				continue
			}
			_, err := tx.ExecContext(ctx, `
				INSERT INTO amendments (delivery, part, not_before) SELECT d.id, ?1, 0 FROM deliveries d
				WHERE d.edition = ?2 AND (d.state = 'sending' OR EXISTS (SELECT 1 FROM posts p WHERE p.delivery = d.id AND p.part = ?1)
					OR d.id IN (SELECT id FROM deliveries WHERE state = 'pending' ORDER BY rank, not_before, id LIMIT ?3))
				ON CONFLICT (delivery, part) DO UPDATE SET state = 'pending', attempts = 0, not_before = 0, why = ''`, i, r.Edition, inFlight)
			if err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM stale WHERE edition = ? AND marks = ?", r.Edition, r.Marks)
		return err
	})
}

// Amendments implements digest.Amendments.
func (s *Store) Amendments(ctx context.Context, now time.Time, limit int) ([]digest.Amendment, error) {
	rows, err := s.reader.QueryContext(ctx, `
		SELECT d.id, d.chat, d.kind, d.lang, d.zone, d.slot, d.date, d.edition, d.manner, m.part, p.message, m.attempts, json_extract(e.parts, '$[' || m.part || ']')
		FROM amendments m JOIN posts p ON p.delivery = m.delivery AND p.part = m.part
		JOIN deliveries d ON d.id = m.delivery JOIN editions e ON e.key = d.edition
		WHERE m.state = 'pending' AND m.not_before <= ? ORDER BY m.not_before, m.delivery, m.part LIMIT ?`, millis(now), limit)
	return scanAll(rows, err, "list messages to be corrected", func(a *digest.Amendment) []any {
		d := &a.Delivery
		return []any{
			&d.ID, &d.Chat, &d.Kind, &d.Lang, &d.Zone, &d.Slot, &d.Date, &d.Edition, frailAt(&d.Manner, &d.Damaged), &d.Part, &a.Message, &a.Attempts, jsonAt(&a.Text),
		}
	})
}

// SettleAmendment implements digest.Amendments.
func (s *Store) SettleAmendment(ctx context.Context, a digest.Amendment, o digest.AmendmentOutcome) error {
	return s.write(ctx, fmt.Sprintf("settle the correction of delivery %d", a.Delivery.ID), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			UPDATE amendments SET state = ?, attempts = attempts + 1, not_before = ?, why = ? WHERE delivery = ? AND part = ?`,
			o.State, millis(o.NotBefore), o.Why, a.Delivery.ID, a.Delivery.Part)
		if err != nil || o.MovedTo == "" {
			return err
		}
		return s.moveChat(ctx, tx, a.Delivery.Chat, o.MovedTo)
	})
}
