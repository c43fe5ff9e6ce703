package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"

	"minber/digest"
)

var _ digest.WatchBook = (*Store)(nil)

const watchColumns = `w.id, w.chat, w.kind, w.subject, w.label, w.terms, w.cadence, w.paused`

func intoWatch(w *digest.Watch) []any {
	return []any{&w.ID, &w.Chat, &w.Kind, &w.Subject, &w.Label, jsonAt(&w.Terms), &w.Cadence, &w.Paused}
}

// Watches returns what a chat follows, in the order in which it began to, for
// a reader of lang.
func (s *Store) Watches(ctx context.Context, chat digest.Address, lang string) ([]digest.Watch, error) {
	var watches []digest.Watch
	err := s.read(ctx, "watches of "+string(chat), func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT "+watchColumns+" FROM watches w WHERE w.chat = ? AND w.deleted IS NULL ORDER BY w.id", chat)
		watches, err = scanAll(rows, err, "watches", intoWatch)
		if err != nil {
			return err
		}
		refer := make([]*digest.Watch, len(watches))
		for i := range watches {
			refer[i] = &watches[i]
		}
		return s.nameWatched(ctx, tx, refer, lang)
	})
	return watches, err
}

// nameWatched tells of those watches that are about persons who that is. Who
// was decided to be one with somebody is that person.
func (s *Store) nameWatched(ctx context.Context, q queryer, watches []*digest.Watch, lang string) error {
	var ids []int64
	for _, w := range watches {
		if w.Kind == digest.WatchPerson {
			ids = append(ids, personOf(*w))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	type identity struct{ id, person int64 }
	rows, err := q.QueryContext(ctx, "SELECT id, coalesce(merged, id) FROM people WHERE id IN (SELECT value FROM json_each(?))", list(ids))
	known, err := scanAll(rows, err, "watched persons", func(i *identity) []any { return []any{&i.id, &i.person} })
	if err != nil {
		return err
	}
	is := make(map[int64]int64, len(known))
	persons := make([]int64, 0, len(known))
	for _, i := range known {
		is[i.id] = i.person
		persons = append(persons, i.person)
	}
	who, err := s.loadCast(ctx, q, persons, lang)
	if err != nil {
		return err
	}
	for _, w := range watches {
		if w.Kind != digest.WatchPerson {
			continue
		}
		w.Person = digest.PersonRef{Name: w.Label} // of whom no text tells any more
		if id := is[personOf(*w)]; id != 0 {
			if ref := who.ref(id, ""); ref.Name != "" {
				w.Person = ref
			}
		}
	}
	return nil
}

// personOf is whom a watch is about, 0 if it is about nobody.
func personOf(w digest.Watch) int64 {
	if w.Kind != digest.WatchPerson {
		return 0
	}
	id, err := strconv.ParseInt(w.Subject, 10, 64)
	if err != nil {
		return 0
	}
	return id
}

// SaveWatch stores a watch, a new one if it has no id, and returns it with its
// id. A chat has one watch of a subject: a new one takes the place of that. It
// returns digest.ErrTooMany if the chat has all it may have, digest.ErrNotFound
// for an id that is not this chat's.
func (s *Store) SaveWatch(ctx context.Context, w digest.Watch) (digest.Watch, error) {
	terms, err := json.Marshal(w.Terms)
	if err != nil {
		return w, fmt.Errorf("save watch: %w", err)
	}
	if w.Terms == nil {
		terms = []byte("[]")
	}
	err = s.write(ctx, "save watch of "+string(w.Chat), func(tx *sql.Tx) error {
		if w.ID == 0 {
			if w.ID, err = sameWatch(ctx, tx, w); err != nil {
				return err
			}
		}
		if w.ID == 0 {
			if err := roomForWatch(ctx, tx, w.Chat); err != nil {
				return err
			}
			res, err := tx.ExecContext(ctx, "INSERT INTO watches (chat, kind, subject, label, terms, cadence, paused) VALUES (?, ?, ?, ?, ?, ?, ?)",
				w.Chat, w.Kind, w.Subject, w.Label, string(terms), w.Cadence, w.Paused)
			if err != nil {
				return err
			}
			if w.ID, err = res.LastInsertId(); err != nil {
				return err
			}
		} else if err := one(tx.ExecContext(ctx, "UPDATE watches SET terms = ?, cadence = ?, paused = ? WHERE id = ? AND chat = ? AND deleted IS NULL",
			string(terms), w.Cadence, w.Paused, w.ID, w.Chat)); err != nil {
			return err
		}
		return s.keyWatch(ctx, tx, w)
	})
	return w, err
}

// sameWatch returns the chat's watch of the same subject, 0 if it has none.
func sameWatch(ctx context.Context, tx *sql.Tx, w digest.Watch) (id int64, err error) {
	err = tx.QueryRowContext(ctx, "SELECT id FROM watches WHERE chat = ? AND kind = ? AND subject = ? AND deleted IS NULL", w.Chat, w.Kind, w.Subject).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return id, err
}

// roomForWatch makes sure that a chat may have one more.
func roomForWatch(ctx context.Context, tx *sql.Tx, chat digest.Address) error {
	var n int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM watches WHERE chat = ? AND deleted IS NULL", chat).Scan(&n); err != nil {
		return err
	}
	if n >= digest.MostWatches {
		return fmt.Errorf("%w: %d watches", digest.ErrTooMany, n)
	}
	return nil
}

// keyWatch makes a watch findable by what articles tell, and has what waits
// for it looked at anew: it may be due at another time now.
func (s *Store) keyWatch(ctx context.Context, tx *sql.Tx, w digest.Watch) error {
	if err := s.putWatchKeys(ctx, tx, w); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE watch_matches SET due = 0 WHERE watch = ? AND edition IS NULL", w.ID)
	return err
}

func (s *Store) putWatchKeys(ctx context.Context, tx *sql.Tx, w digest.Watch) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM watch_keys WHERE watch = ?", w.ID); err != nil {
		return err
	}
	add := func(key, term string) error {
		_, err := tx.ExecContext(ctx, "INSERT INTO watch_keys (key, term, watch) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", key, term, w.ID)
		return err
	}
	if letter := watchLetters[w.Kind]; letter != "" {
		if err := add(letter+w.Subject, ""); err != nil {
			return err
		}
	}
	prefix := wordKey
	if w.Kind == digest.WatchCountry || w.Kind == digest.WatchBody {
		prefix = nameKey
	}
	for _, term := range w.Terms {
		for _, form := range longest(s.termWords(term, "")) {
			if err := add(prefix+form, term); err != nil {
				return err
			}
		}
	}
	return nil
}

// watchLetters begin the keys of what articles tell, wordKey those of words,
// nameKey those of names, whose capital letters count: without them Georgia
// (Грузия) would be every cargo (грузы).
var watchLetters = map[digest.WatchKind]string{
	digest.WatchPerson: "p:", digest.WatchCountry: "c:", digest.WatchBody: "b:", digest.WatchTopic: "t:",
}

const (
	wordKey = "w:"
	nameKey = "n:"
)

// termWords returns the forms of each word of a term.
func (s *Store) termWords(term, lang string) [][]string {
	var words [][]string
	for _, forms := range s.asked(term, lang) {
		var kept []string
		for _, form := range forms {
			if f := clean(form); f != "" {
				kept = append(kept, f)
			}
		}
		if kept != nil {
			words = append(words, kept)
		}
	}
	return words
}

// longest is the word that says most.
func longest(words [][]string) []string {
	if len(words) == 0 {
		return nil
	}
	return slices.MaxFunc(words, func(a, b []string) int { return utf8.RuneCountInString(a[0]) - utf8.RuneCountInString(b[0]) })
}

// DropWatch deletes a watch of this chat, or takes that back. It returns
// digest.ErrNotFound for any other and for one that is forgotten (see Tidy),
// digest.ErrTooMany if there is no room for it any more.
func (s *Store) DropWatch(ctx context.Context, chat digest.Address, id int64, undo bool) error {
	now := s.now()
	return s.write(ctx, fmt.Sprintf("drop watch %d", id), func(tx *sql.Tx) error {
		if !undo {
			if err := one(tx.ExecContext(ctx, "UPDATE watches SET deleted = coalesce(deleted, ?) WHERE id = ? AND chat = ?", unix(now), id, chat)); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "UPDATE watch_matches SET edition = '' WHERE watch = ? AND edition IS NULL", id)
			return err
		}
		rows, err := tx.QueryContext(ctx, "SELECT "+watchColumns+", w.deleted IS NOT NULL FROM watches w WHERE w.id = ? AND w.chat = ?", id, chat)
		type row struct {
			digest.Watch
			deleted bool
		}
		found, err := scanAll(rows, err, "deleted watch", func(r *row) []any { return append(intoWatch(&r.Watch), &r.deleted) })
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return digest.ErrNotFound
		}
		if !found[0].deleted { // taken back already
			return nil
		}
		twin, err := sameWatch(ctx, tx, found[0].Watch)
		if err != nil || twin != 0 { // it was made anew meanwhile
			return err
		}
		if err := roomForWatch(ctx, tx, chat); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "UPDATE watches SET deleted = NULL WHERE id = ?", id)
		return err
	})
}
