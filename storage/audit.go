package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// noteChange notes who changed what about a group or a channel. c is about to be
// saved.
func (s *Store) noteChange(ctx context.Context, tx *sql.Tx, c digest.Subscriber) error {
	if c.By == 0 || c.Kind == digest.Private {
		return nil
	}
	former, err := chatAt(ctx, tx, c.Chat)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	before, err := settingsOf(former)
	if err != nil {
		return err
	}
	after, err := settingsOf(c)
	if err != nil {
		return err
	}
	changed := make(map[string][2]string)
	for name, value := range before {
		if after[name] != value {
			changed[name] = [2]string{value, after[name]}
		}
	}
	for name, value := range after {
		if _, was := before[name]; !was {
			changed[name] = [2]string{"", value}
		}
	}
	if len(changed) == 0 {
		return nil
	}
	what, err := json.Marshal(changed)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO changes (chat, at, by, what) VALUES (?, ?, ?, ?)", c.Chat, unix(s.now()), c.By, string(what))
	return err
}

// settingsOf returns what can be set about a chat, by name; what Telegram tells
// of it and what the bot notes for itself is not among it.
func settingsOf(c digest.Subscriber) (map[string]string, error) {
	data, err := json.Marshal(c.Settings)
	if err != nil {
		return nil, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, err
	}
	set := make(map[string]string, len(fields))
	for name, value := range fields {
		set[name] = string(value)
	}
	for _, told := range []string{"title", "name", "greeted"} {
		delete(set, told)
	}
	for name, value := range map[string]any{
		"language": c.Lang, "zone": c.Schedule.Zone, "weekdays": c.Schedule.Days, "subscribed": c.Subscribed, "paused": c.Paused, "topic": c.Thread,
	} {
		data, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		set[name] = string(data)
	}
	set["time"] = fmt.Sprintf("%02d:%02d", c.Schedule.Hour, c.Schedule.Minute)
	return set, nil
}

// Audit returns what people have changed for others since a time, the latest
// first.
func (s *Store) Audit(ctx context.Context, since time.Time) (all []digest.AuditEntry, err error) {
	err = s.read(ctx, "audit", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `
			SELECT at, by, 'settings', '', chat, '[]', what, NULL, NULL FROM changes WHERE at >= ?1
			UNION ALL SELECT at, by, 'people', kind, '', names, '{}', undone, undoer FROM decisions WHERE at >= ?1 OR undone >= ?1
			UNION ALL SELECT at, by, 'correction', kind, '', names, '{}', undone, undoer FROM corrections WHERE at >= ?1 OR undone >= ?1
			UNION ALL SELECT at, by, 'broadcast', '', '', '[]', '{}', NULL, NULL FROM broadcasts WHERE at >= ?1
			ORDER BY 1 DESC, 2`, unix(since))
		type row struct {
			digest.AuditEntry
			names  []string
			undoer sql.NullInt64
		}
		found, err := scanAll(rows, err, "audit", func(r *row) []any {
			return []any{timeAt(&r.At), &r.By, &r.Kind, &r.What, &r.On, jsonAt(&r.names), jsonAt(&r.Changed), timeAt(&r.Undone), &r.undoer}
		})
		for _, r := range found {
			if r.On == "" {
				r.On = strings.Join(slices.DeleteFunc(r.names, func(name string) bool { return name == "" }), " / ")
			}
			r.UndoneBy = r.undoer.Int64
			all = append(all, r.AuditEntry)
		}
		return err
	})
	return all, err
}
