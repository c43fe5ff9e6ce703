package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"minber/digest"
)

// SaveBodies keeps the bodies that the packs know, so that a database tells
// what its ids mean without them. Bodies of former packs stay: people's roles
// may point to them.
func (s *Store) SaveBodies(ctx context.Context, bodies []digest.Body) error {
	return s.write(ctx, "save bodies", func(tx *sql.Tx) error {
		insert, err := tx.PrepareContext(ctx, `
			INSERT INTO bodies (id, country, names, parliament, first, last) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET country = excluded.country, names = excluded.names,
				parliament = excluded.parliament, first = excluded.first, last = excluded.last`)
		if err != nil {
			return err
		}
		defer func() { _ = insert.Close() }() // its errors have been reported by Exec
		for _, b := range bodies {
			names, err := json.Marshal(b.Names)
			if err != nil {
				return fmt.Errorf("names of %s: %w", b.ID, err)
			}
			if _, err := insert.ExecContext(ctx, b.ID, b.Country, string(names), b.Parliament, b.From, b.To); err != nil {
				return fmt.Errorf("body %s: %w", b.ID, err)
			}
		}
		return nil
	})
}

// SaveOffices keeps the offices that the packs know, for their names. Those of
// former packs stay.
func (s *Store) SaveOffices(ctx context.Context, offices []digest.Office) error {
	return s.write(ctx, "save offices", func(tx *sql.Tx) error {
		insert, err := tx.PrepareContext(ctx, `
			INSERT INTO offices (id, body, names) VALUES (?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET body = excluded.body, names = excluded.names`)
		if err != nil {
			return err
		}
		defer func() { _ = insert.Close() }() // its errors have been reported by Exec
		for _, o := range offices {
			names, err := json.Marshal(o.Names)
			if err != nil {
				return fmt.Errorf("names of %s: %w", o.ID, err)
			}
			if _, err := insert.ExecContext(ctx, o.ID, o.Body, string(names)); err != nil {
				return fmt.Errorf("office %s: %w", o.ID, err)
			}
		}
		return nil
	})
}
