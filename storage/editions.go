package storage

import (
	"context"
	"database/sql"
	"encoding/json"

	"minber/digest"
)

// Parts implements digest.Editions.
func (s *Store) Parts(ctx context.Context, edition string) ([]digest.Part, error) {
	var parts []digest.Part
	err := s.read(ctx, "edition "+edition, func(tx *sql.Tx) error {
		var data string
		if err := tx.QueryRowContext(ctx, "SELECT parts FROM editions WHERE key = ?", edition).Scan(&data); err != nil {
			return err
		}
		return json.Unmarshal([]byte(data), &parts)
	})
	return parts, err
}

// SaveParts implements digest.Editions. An edition that is there stays: parts
// of it may have been sent.
func (s *Store) SaveParts(ctx context.Context, edition string, parts []digest.Part) error {
	return s.write(ctx, "save edition "+edition, func(tx *sql.Tx) error { return s.saveParts(ctx, tx, edition, parts) })
}

func (s *Store) saveParts(ctx context.Context, tx *sql.Tx, edition string, parts []digest.Part) error {
	data, err := json.Marshal(parts)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO editions (key, parts, composed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
		edition, string(data), unix(s.now()))
	return err
}
