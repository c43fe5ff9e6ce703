package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"minber/digest"
)

// Parts implements digest.Editions.
func (s *Store) Parts(ctx context.Context, edition string) ([]digest.Part, error) {
	var parts []digest.Part
	err := s.read(ctx, "edition "+edition, func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "SELECT parts FROM editions WHERE key = ?", edition).Scan(jsonAt(&parts))
	})
	return parts, err
}

// SaveParts implements digest.Editions. An edition that is there stays: parts
// of it may have been sent.
func (s *Store) SaveParts(ctx context.Context, edition string, parts []digest.Part) error {
	return s.write(ctx, "save edition "+edition, func(tx *sql.Tx) error { return s.saveParts(ctx, tx, edition, parts) })
}

func (s *Store) saveParts(ctx context.Context, tx *sql.Tx, edition string, parts []digest.Part) error {
	parts = itemized(parts)
	for _, p := range parts {
		for i := range p.Items {
			if err := settle(ctx, tx, &p.Items[i]); err != nil {
				return err
			}
		}
	}
	data, err := json.Marshal(parts)
	if err != nil {
		return err
	}
	res, err := tx.ExecContext(ctx, "INSERT INTO editions (key, parts, composed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
		edition, string(data), unix(s.now()))
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return err
	}
	return show(ctx, tx, edition, parts)
}

// itemized copies parts whose items are about to learn their place.
func itemized(parts []digest.Part) []digest.Part {
	all := make([]digest.Part, len(parts))
	for i, p := range parts {
		all[i] = p
		all[i].Items = append([]digest.Item(nil), p.Items...)
	}
	return all
}

// settle writes down where an item stands in its article, so that it is known
// when the article has been read anew. One that is not there any more keeps
// its number only.
func settle(ctx context.Context, tx *sql.Tx, item *digest.Item) error {
	where, err := placeOf(ctx, tx, *item)
	if errors.Is(err, sql.ErrNoRows) || errors.Is(err, digest.ErrNotFound) {
		return nil
	}
	item.Article, item.Start, item.Stop = where.article, where.start, where.stop
	return err
}

// show notes what the messages of an edition show.
func show(ctx context.Context, tx *sql.Tx, edition string, parts []digest.Part) error {
	for i, p := range parts {
		for k, item := range p.Items {
			_, err := tx.ExecContext(ctx, "INSERT INTO shown (edition, part, rank, kind, item, article, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
				edition, i, k, item.Kind, item.ID, item.Article, item.Start, item.Stop)
			if err != nil {
				return err
			}
		}
	}
	return nil
}
