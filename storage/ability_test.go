package storage_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

// What can't be recorded is not sent; when it can, everything arrives once.
func TestNothingIsSentWhileTheDatabaseCannotBeWritten(t *testing.T) {
	for _, c := range []struct {
		name      string
		lose, get func(*storage.Store, context.Context) error
		cause     string
	}{
		{"its disk is full", (*storage.Store).Fill, (*storage.Store).Empty, "full"},
		{"it is read-only", (*storage.Store).Seal, (*storage.Store).Unseal, "rights"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.cause == "full" {
				dbtest.SQLite(t, "no disk of PostgreSQL is filled")
			}
			o := newPostman(t, eight("1"), eight("2"), eight("3"))
			o.big = true // small rows still find room
			ok(t, c.lose(o.Store, t.Context()))
			for i := range 3 {
				if _, err := o.Round(t.Context()); i == 0 && !errors.Is(err, digest.ErrCantWrite) {
					t.Errorf("a round ended with %v", err)
				}
			}
			if len(o.sent) != 0 {
				t.Errorf("sent %v", o.sent)
			}
			if err := o.Check(t.Context()); !errors.Is(err, digest.ErrCantWrite) || !strings.Contains(err.Error(), c.cause) {
				t.Errorf("the check says %v", err)
			}
			if _, err := o.Chat(t.Context(), "1"); err != nil {
				t.Errorf("what needs no writing: %v", err)
			}
			ok(t, c.get(o.Store, t.Context()))
			o.rounds(moment.Add(time.Hour), 3)
			slices.Sort(o.sent)
			if want := []string{"1 2026-11-20", "2 2026-11-20", "3 2026-11-20"}; !slices.Equal(o.sent, want) {
				t.Errorf("sent %v", o.sent)
			}
		})
	}
}

// What a request brought is kept while it can't be recorded, and nothing else
// is begun.
func TestAnOutcomeThatCannotBeRecordedIsRecordedLater(t *testing.T) {
	o := newPostman(t, eight("1"), eight("2"))
	o.Parallel = 1
	lost := false
	o.Sender = sealing{o, &lost}
	if _, err := o.Round(t.Context()); !errors.Is(err, digest.ErrCantWrite) {
		t.Fatalf("the round ended with %v", err)
	}
	if _, err := o.Round(t.Context()); !errors.Is(err, digest.ErrCantWrite) || len(o.sent) != 1 {
		t.Fatalf("sent %v, %v", o.sent, err)
	}
	ok(t, o.Unseal(t.Context()))
	o.rounds(moment.Add(2*time.Minute), 2)
	if slices.Sort(o.sent); !slices.Equal(o.sent, []string{"1 2026-11-20", "2 2026-11-20"}) {
		t.Errorf("sent %v", o.sent)
	}
	var sent int
	ok(t, o.raw().QueryRow("SELECT count(*) FROM deliveries WHERE state = 'sent'").Scan(&sent))
	if sent != 2 {
		t.Errorf("%d are recorded as sent", sent)
	}
}

// sealing is a postman whose database becomes read-only while its first message
// is under way.
type sealing struct {
	*postman
	sealed *bool
}

func (s sealing) Send(ctx context.Context, d digest.Delivery, p digest.Part) (int, error) {
	if !*s.sealed {
		*s.sealed = true
		if err := s.Seal(ctx); err != nil {
			return 0, err
		}
	}
	return s.postman.Send(ctx, d, p)
}

func TestThatTheDatabaseCannotBeWrittenIsToldOnce(t *testing.T) {
	var told []error
	store, err := storage.Open(t.Context(), database(t), storage.Options{
		Unable: func(cause error) { told = append(told, cause) },
	})
	ok(t, err)
	defer func() { ok(t, store.Close()) }()
	save := func() error { return store.SaveChat(t.Context(), eight("1")) }
	ok(t, save())
	ok(t, store.Seal(t.Context()))
	for range 3 {
		if err := save(); !errors.Is(err, digest.ErrCantWrite) {
			t.Errorf("saved: %v", err)
		}
	}
	ok(t, store.Unseal(t.Context()))
	for end := time.Now().Add(20 * time.Second); len(told) < 2 && time.Now().Before(end); {
		ok(t, save())
	}
	if len(told) != 2 || !errors.Is(told[0], digest.ErrCantWrite) || told[1] != nil {
		t.Errorf("told %v", told)
	}
	ok(t, store.Check(t.Context()))
}
