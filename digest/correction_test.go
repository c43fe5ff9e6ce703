package digest_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"minber/digest"
)

// queue is one stale edition and the messages that show it.
type queue struct {
	stale   []digest.Recast
	waiting []digest.Amendment
	settled []digest.AmendmentOutcome
}

func (q *queue) Stale(context.Context, int) ([]digest.Recast, error) {
	stale := q.stale
	q.stale = nil
	return stale, nil
}

func (q *queue) SaveRecast(_ context.Context, _ digest.Recast, parts []digest.Part) error {
	for i, chat := range []digest.Address{"1", "2"} {
		q.waiting = append(q.waiting, digest.Amendment{Delivery: digest.Delivery{ID: int64(i), Chat: chat}, Message: 10 + i, Text: parts[0]})
	}
	return nil
}

func (q *queue) Amendments(context.Context, time.Time, int) ([]digest.Amendment, error) {
	waiting := q.waiting
	q.waiting = nil
	return waiting, nil
}

func (q *queue) SettleAmendment(_ context.Context, a digest.Amendment, o digest.AmendmentOutcome) error {
	q.settled = append(q.settled, o)
	if o.State == digest.AmendmentPending {
		a.Attempts++
		q.waiting = append(q.waiting, a)
	}
	return nil
}

// editor answers edits with one error.
type editor struct {
	fail  error
	edits []string
}

func (e *editor) Reword(digest.Recast) []digest.Part { return digest.Plainly("corrected") }

func (e *editor) Edit(_ context.Context, a digest.Amendment) error {
	e.edits = append(e.edits, fmt.Sprint(a.Delivery.Chat, a.Message, a.Text.HTML))
	return e.fail
}

func TestWhatAnAnswerMeansForACorrection(t *testing.T) {
	at := time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name  string
		fail  error
		edits int // requests in the first round
		state digest.AmendmentState
		wait  time.Duration
		moved digest.Address
	}{
		{"done", nil, 2, digest.AmendmentDone, 0, ""},
		{"it read so already", digest.ErrUnchanged, 2, digest.AmendmentDone, 0, ""},
		{"the message was deleted or is too old", digest.ErrNotFound, 2, digest.AmendmentLost, 0, ""},
		{"the reader has blocked the bot", digest.ErrChatGone, 2, digest.AmendmentLost, 0, ""},
		{"Telegram finds fault with it", digest.ErrRefused, 2, digest.AmendmentLost, 0, ""},
		{"everybody waits when Telegram asks to", &digest.LaterError{After: time.Minute}, 1, digest.AmendmentPending, time.Minute, ""},
		{"it did not leave", digest.ErrDefinite, 0, digest.AmendmentPending, 15 * time.Second, ""},
		{"nobody knows, and twice does no harm", digest.ErrAmbiguous, 0, digest.AmendmentPending, 15 * time.Second, ""},
		{"the group has moved", &digest.MovedError{To: "-100"}, 0, digest.AmendmentPending, 0, "-100"},
	} {
		q, e := &queue{stale: []digest.Recast{{Edition: "e"}}}, &editor{fail: c.fail}
		corrector := &digest.Corrector{Amendments: q, Editor: e, Clock: func() time.Time { return at }}
		ctx, cancel := context.WithCancel(t.Context())
		if c.edits == 0 { // the fake queue offers it again at once: look at the first only
			e.fail = c.fail
			corrector.Editor = once{e, cancel}
		}
		if err := corrector.Round(ctx); err != nil && !errors.Is(err, context.Canceled) {
			t.Fatalf("%s: %v", c.name, err)
		}
		cancel()
		if c.edits > 0 && len(e.edits) != c.edits {
			t.Errorf("%s: %d requests: %q", c.name, len(e.edits), e.edits)
		}
		o := q.settled[0]
		if o.State != c.state || o.MovedTo != c.moved || c.state == digest.AmendmentPending && o.NotBefore.Sub(at) != c.wait {
			t.Errorf("%s: %+v", c.name, o)
		}
	}
}

// once ends the round after its first edit.
type once struct {
	*editor
	end func()
}

func (o once) Edit(ctx context.Context, a digest.Amendment) error {
	o.end()
	return o.editor.Edit(ctx, a)
}

func TestNothingIsCorrectedWhileTelegramAsksToWait(t *testing.T) {
	at := time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)
	q, e := &queue{stale: []digest.Recast{{Edition: "e"}}}, &editor{fail: &digest.LaterError{After: time.Minute}}
	corrector := &digest.Corrector{Amendments: q, Editor: e, Clock: func() time.Time { return at }}
	for range 2 {
		if err := corrector.Round(t.Context()); err != nil || len(e.edits) != 1 || len(q.waiting) != 1 {
			t.Errorf("%v, %q, %d wait", err, e.edits, len(q.waiting))
		}
	}
	e.fail = digest.ErrUnauthorized
	at = at.Add(time.Minute)
	if err := corrector.Round(t.Context()); !errors.Is(err, digest.ErrUnauthorized) {
		t.Errorf("a refused token: %v", err)
	}
}

func TestMessagesKeptBeforeTheyKnewTheirItemsAreRead(t *testing.T) {
	var p digest.Part
	if err := p.UnmarshalJSON([]byte(`"<b>old</b>"`)); err != nil || p.HTML != "<b>old</b>" {
		t.Errorf("%+v, %v", p, err)
	}
	if err := p.UnmarshalJSON([]byte(`{"html":"new","items":[{"kind":"meeting","id":7,"html":"m"}]}`)); err != nil || len(p.Items) != 1 || p.Items[0].ID != 7 {
		t.Errorf("%+v, %v", p, err)
	}
}
