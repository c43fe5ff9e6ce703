package storage_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/digest"
)

// postman is a Deliverer on a real store, whose messages arrive at once.
type postman struct {
	*archive
	digest.Deliverer
	clock time.Time // of both kinds
	log   bytes.Buffer

	mu   sync.Mutex
	sent []string // "chat day"
	big  bool     // editions are too large for a database that is full
	// answer, if set, decides what becomes of a message.
	answer func(d digest.Delivery) error
}

func newPostman(t testing.TB, chats ...digest.Subscriber) *postman {
	t.Helper()
	o := &postman{archive: newArchive(t), clock: moment}
	o.Deliverer = digest.Deliverer{
		Outbox: o.Store, Editions: o.Store, Sender: o, Now: o.now, Clock: o.now, Log: slog.New(slog.NewTextHandler(&o.log, nil)),
	}
	ok(t, o.Hurry(t.Context()))
	for _, c := range chats {
		ok(t, o.SaveChat(t.Context(), c))
	}
	return o
}

func (o *postman) now() time.Time { return o.clock }

// set moves all clocks, which nobody may look at meanwhile.
func (o *postman) set(at time.Time) { o.clock, o.archive.now = at, at }

func (o *postman) Render(d digest.Digest, _ digest.Manner) ([]digest.Part, error) {
	text := d.Date
	if o.big {
		text += strings.Repeat(" ", 1<<20)
	}
	return []digest.Part{{HTML: text}}, nil
}

func (o *postman) Ready(ctx context.Context, most int) (int, error) { return most, ctx.Err() }
func (o *postman) Back(int)                                         {}

func (o *postman) Send(_ context.Context, d digest.Delivery, p digest.Part) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.answer != nil {
		if err := o.answer(d); err != nil {
			return 0, err
		}
	}
	o.sent = append(o.sent, fmt.Sprintf("%s %s", d.Chat, strings.TrimSpace(p.HTML)))
	return len(o.sent), nil
}

// rounds delivers at a time, in as many rounds as are asked for.
func (o *postman) rounds(at time.Time, n int) {
	o.t.Helper()
	o.set(at)
	for range n {
		if _, err := o.Round(o.t.Context()); err != nil {
			o.t.Fatal(err)
		}
	}
}

// logged is how many lines of the log hold a text.
func (o *postman) logged(text string) int { return strings.Count(o.log.String(), text) }
