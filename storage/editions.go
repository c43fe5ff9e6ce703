package storage

import (
	"context"
	"database/sql"
	"encoding/json"

	"minber/digest"
)

// Parts implements digest.Editions.
func (s *Store) Parts(ctx context.Context, d digest.Delivery) ([]string, error) {
	var parts []string
	err := s.read(ctx, "edition of "+d.Date, func(tx *sql.Tx) error {
		var data string
		err := tx.QueryRowContext(ctx, "SELECT parts FROM editions WHERE date = ? AND lang = ? AND zone = ? AND starts = ? AND ends = ?",
			d.Date, d.Lang, d.Zone, unix(d.Window.From), unix(d.Window.To)).Scan(&data)
		if err != nil {
			return err
		}
		return json.Unmarshal([]byte(data), &parts)
	})
	return parts, err
}

// SaveParts implements digest.Editions. An edition that is there stays: parts
// of it may have been sent.
func (s *Store) SaveParts(ctx context.Context, d digest.Delivery, parts []string) error {
	data, err := json.Marshal(parts)
	if err != nil {
		return err
	}
	return s.write(ctx, "save edition of "+d.Date, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO editions (date, lang, zone, starts, ends, parts, composed) VALUES (?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING`,
			d.Date, d.Lang, d.Zone, unix(d.Window.From), unix(d.Window.To), string(data), unix(s.now()))
		return err
	})
}
