package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

// OwnedChannels returns the channels that a user set up, by title.
func (s *Store) OwnedChannels(ctx context.Context, owner int64) ([]digest.Subscriber, error) {
	rows, err := s.reader.QueryContext(ctx, "SELECT "+chatColumns+` FROM chats
		WHERE kind = 'channel' AND json_extract(settings, '$.owner') = ? ORDER BY json_extract(settings, '$.title'), chat`, owner)
	return scanAll(rows, err, "list an owner's channels", intoChat)
}

// ChannelByName returns a channel that is known by its name only, as those of
// the settings file may be.
func (s *Store) ChannelByName(ctx context.Context, name string) (digest.Subscriber, error) {
	var c digest.Subscriber
	err := s.read(ctx, "channel "+name, func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "SELECT "+chatColumns+" FROM chats WHERE chat = ? COLLATE NOCASE AND kind = 'channel'", name).Scan(intoChat(&c)...)
	})
	return c, err
}

// Undrafted implements digest.DraftBox.
func (s *Store) Undrafted(ctx context.Context, at time.Time) ([]digest.Draft, error) {
	var fresh []digest.Draft
	err := s.read(ctx, "look for new drafts", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT "+deliveryColumns+` FROM deliveries d
			WHERE state = 'draft' AND NOT EXISTS (SELECT 1 FROM drafts WHERE delivery = d.id) ORDER BY id`)
		waiting, err := scanAll(rows, err, "look for new drafts", intoDelivery)
		if err != nil {
			return err
		}
		for _, one := range waiting {
			var c digest.Subscriber
			err := tx.QueryRowContext(ctx, "SELECT "+chatColumns+" FROM chats WHERE chat = ?", one.Chat).Scan(intoChat(&c)...)
			if errors.Is(err, sql.ErrNoRows) {
				continue // the channel has been erased
			}
			if err != nil {
				return err
			}
			d := digest.Draft{
				Delivery: one, State: digest.Drafted, Title: c.Settings.Title, Owner: c.Settings.Owner,
				Deadline: at.Add(time.Duration(c.Settings.Approval.Minutes) * time.Minute), Anyway: c.Settings.Approval.Anyway,
			}
			fresh = append(fresh, d)
		}
		return nil
	})
	return fresh, err
}

// SaveDraft implements digest.DraftBox.
func (s *Store) SaveDraft(ctx context.Context, d digest.Draft) error {
	edition, err := json.Marshal(d.Digest)
	if err != nil {
		return fmt.Errorf("save draft %d: %w", d.Delivery.ID, err)
	}
	return s.write(ctx, fmt.Sprintf("save draft %d", d.Delivery.ID), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO drafts (delivery, digest, title, owner, deadline, anyway) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			d.Delivery.ID, string(edition), d.Title, d.Owner, unix(d.Deadline), d.Anyway)
		return err
	})
}

// A draft with its delivery. The owner is written to in the language of their
// own chat. What was to be published by itself is not if the channel has been
// stopped meanwhile.
const selectDrafts = `SELECT ` + deliveryColumns + `, d.state, f.digest, f.title, f.owner, f.deadline, f.revision,
		f.anyway = 1 AND coalesce((SELECT c.subscribed = 1 AND c.gone = 0 FROM chats c WHERE c.chat = d.chat), false),
		coalesce((SELECT o.lang FROM chats o WHERE o.chat = CAST(f.owner AS TEXT)), d.lang)
	FROM drafts f JOIN deliveries d ON d.id = f.delivery `

func intoDraft(d *digest.Draft) []any {
	return append(intoDelivery(&d.Delivery),
		&d.State, jsonAt(&d.Digest), &d.Title, &d.Owner, timeAt(&d.Deadline), &d.Revision, &d.Anyway, &d.Lang)
}

// OpenDrafts implements digest.DraftBox.
func (s *Store) OpenDrafts(ctx context.Context, at time.Time) (untold, overdue []digest.Draft, err error) {
	err = s.read(ctx, "look for drafts", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, selectDrafts+"WHERE d.state = 'draft' AND f.told = 0 ORDER BY d.id")
		if untold, err = scanAll(rows, err, "drafts nobody was told of", intoDraft); err != nil {
			return err
		}
		rows, err = tx.QueryContext(ctx, selectDrafts+"WHERE d.state = 'draft' AND f.deadline <= ? ORDER BY d.id", unix(at))
		overdue, err = scanAll(rows, err, "drafts past their deadline", intoDraft)
		return err
	})
	return untold, overdue, err
}

// Draft returns a draft, digest.ErrNotFound if there is none.
func (s *Store) Draft(ctx context.Context, delivery int64) (digest.Draft, error) {
	var d digest.Draft
	err := s.read(ctx, fmt.Sprintf("draft %d", delivery), func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, selectDrafts+"WHERE d.id = ?", delivery).Scan(intoDraft(&d)...)
	})
	return d, err
}

// Told implements digest.DraftBox.
func (s *Store) Told(ctx context.Context, delivery int64) error {
	return s.write(ctx, fmt.Sprintf("the owner of draft %d knows", delivery), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE drafts SET told = 1 WHERE delivery = ?", delivery)
		return err
	})
}

// Redraft keeps what an owner made of a draft; false if it is decided already
// or has another revision.
func (s *Store) Redraft(ctx context.Context, d digest.Draft) (ours bool, err error) {
	edition, err := json.Marshal(d.Digest)
	if err != nil {
		return false, fmt.Errorf("change draft %d: %w", d.Delivery.ID, err)
	}
	err = s.write(ctx, fmt.Sprintf("change draft %d", d.Delivery.ID), func(tx *sql.Tx) error {
		ours, err = changed(tx.ExecContext(ctx, `
			UPDATE drafts SET digest = ?, revision = revision + 1 WHERE delivery = ? AND revision = ?
			AND EXISTS (SELECT 1 FROM deliveries WHERE id = drafts.delivery AND state = 'draft')`,
			string(edition), d.Delivery.ID, d.Revision))
		return err
	})
	return ours, err
}

// Decide implements digest.DraftBox. A published edition is due at once: it
// waited by the schedules' clock, and the outbox goes by the real one.
func (s *Store) Decide(ctx context.Context, d digest.Draft, key string) (ours bool, err error) {
	state := digest.Pending
	if key == "" {
		state = digest.Discarded
	}
	err = s.write(ctx, fmt.Sprintf("decide draft %d", d.Delivery.ID), func(tx *sql.Tx) error {
		ours, err = changed(tx.ExecContext(ctx, `
			UPDATE deliveries SET state = ?, edition = coalesce(nullif(?, ''), edition), not_before = 0
			WHERE id = ? AND state = 'draft' AND EXISTS (SELECT 1 FROM drafts f WHERE f.delivery = deliveries.id AND f.revision = ?)`,
			state, key, d.Delivery.ID, d.Revision))
		return err
	})
	return ours, err
}
