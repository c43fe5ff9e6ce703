package storage

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"minber/digest"
)

// Briefs returns cards of persons with no more than their latest quotes and
// meetings, at most so many of each, in the order of the ids. Those who are not
// there are left out; of those who were merged into others, it is the others.
func (s *Store) Briefs(ctx context.Context, ids []int64, lang string, most int) (cards []digest.Card, err error) {
	err = s.read(ctx, "brief cards", func(tx *sql.Tx) error {
		b := briefing{Store: s, tx: tx, lang: lang, most: most}
		if err := b.look(ctx, ids); err != nil {
			return err
		}
		cards, err = b.cards(ctx)
		return err
	})
	return cards, err
}

// briefing is one call of Briefs within its transaction.
type briefing struct {
	*Store
	tx     *sql.Tx
	lang   string
	most   int
	people []int64
	said   map[int64][]int64 // statements by person
	met    map[int64][]int64 // meetings by person
}

// look finds out what there is to load.
func (b *briefing) look(ctx context.Context, ids []int64) error {
	b.said, b.met = make(map[int64][]int64), make(map[int64][]int64)
	for _, id := range ids {
		id, err := person(ctx, b.tx, id)
		if errors.Is(err, sql.ErrNoRows) || slices.Contains(b.people, id) {
			continue
		}
		if err != nil {
			return err
		}
		b.people = append(b.people, id)
		if b.said[id], err = b.quotes(ctx, id); err != nil {
			return err
		}
		rows, err := b.tx.QueryContext(ctx, `
			SELECT id FROM (
				SELECT id, day FROM (SELECT id, day FROM meetings WHERE a = ?1 ORDER BY day DESC, id DESC LIMIT ?2) a
				UNION ALL SELECT id, day FROM (SELECT id, day FROM meetings WHERE b = ?1 ORDER BY day DESC, id DESC LIMIT ?2) b
			) m ORDER BY day DESC, id DESC LIMIT ?2`, id, b.most)
		if b.met[id], err = scanAll(rows, err, "latest meetings", func(v *int64) []any { return []any{v} }); err != nil {
			return err
		}
	}
	return nil
}

// quotes are the latest in the reader's language, and only if there are too few
// of them others. Some may be copies of others.
func (b *briefing) quotes(ctx context.Context, person int64) ([]int64, error) {
	const latest = " AND kind = ? ORDER BY at DESC, article DESC, id LIMIT ?"
	rows, err := b.tx.QueryContext(ctx, "SELECT id FROM statements WHERE person = ? AND lang = ?"+latest, person, b.lang, digest.Quote, 3*b.most)
	ids, err := scanAll(rows, err, "latest quotes", func(v *int64) []any { return []any{v} })
	if err != nil || len(ids) >= b.most {
		return ids, err
	}
	rows, err = b.tx.QueryContext(ctx, "SELECT id FROM statements WHERE person = ? AND lang <> ?"+latest, person, b.lang, digest.Quote, 3*b.most)
	others, err := scanAll(rows, err, "quotes in other languages", func(v *int64) []any { return []any{v} })
	return append(ids, others...), err
}

func (b *briefing) cards(ctx context.Context) ([]digest.Card, error) {
	var said, met []int64
	for _, id := range b.people {
		said, met = append(said, b.said[id]...), append(met, b.met[id]...)
	}
	rows, err := queryStatements(ctx, b.tx, said)
	quoted, err := scanSpoken(rows, err)
	if err != nil {
		return nil, err
	}
	quotes := make(map[int64]spoken, len(quoted))
	for _, one := range quoted {
		quotes[one.ID] = one
	}
	meetings, err := encounters(ctx, b.tx, met, b.lang)
	if err != nil {
		return nil, err
	}
	people := slices.Clone(b.people)
	at := make(map[int64]encounter, len(meetings))
	for _, e := range meetings {
		people, at[e.ID] = append(people, e.a, e.b), e
	}
	who, err := b.loadCast(ctx, b.tx, people, b.lang)
	if err != nil {
		return nil, err
	}
	cards := make([]digest.Card, len(b.people))
	for i, id := range b.people {
		card := &cards[i]
		card.Person = who.ref(id, "")
		var told variety
		for _, quote := range b.said[id] {
			if one := quotes[quote]; len(card.Said) < b.most && told.add(one.Text) {
				card.Said = append(card.Said, one.record(who))
			}
		}
		for _, meeting := range b.met[id] {
			card.Meetings = append(card.Meetings, at[meeting].record(who))
		}
	}
	return cards, nil
}
