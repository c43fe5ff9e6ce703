package storage_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// eight is a subscriber for 08:00 in Almaty, which is 03:00 UTC: the tests'
// moment.
func eight(chat digest.Address) digest.Subscriber {
	return digest.Subscriber{
		Chat: chat, Kind: digest.Private, Lang: "kk", Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"},
		Subscribed: true, Since: moment.AddDate(0, 0, -7),
	}
}

func delivery(c digest.Subscriber, date string, to time.Time) digest.Delivery {
	d := digest.Delivery{
		Chat: c.Chat, Kind: c.Kind, Lang: c.Lang, Zone: c.Schedule.Zone, Slot: date, Date: date, NotBefore: to,
		Window: digest.Window{From: to.Add(-24 * time.Hour), To: to},
	}
	d.Edition = d.DigestKey()
	return d
}

// enqueued saves a chat and puts one delivery for it into the outbox.
func (a *archive) enqueued(chat digest.Address) digest.Delivery {
	a.t.Helper()
	ok(a.t, a.SaveChat(a.t.Context(), eight(chat)))
	must(a.Enqueue(a.t.Context(), []digest.Delivery{delivery(eight(chat), "2026-11-20", moment)}))(a.t)
	for _, d := range a.pending() {
		if d.Chat == chat {
			return d
		}
	}
	a.t.Fatal("not pending")
	return digest.Delivery{}
}

// pending returns what may be sent, which it undoes to look at.
func (a *archive) pending() []digest.Delivery {
	a.t.Helper()
	claimed := a.claim(1000)
	var back []digest.Settled
	for _, d := range claimed {
		back = append(back, digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Pending, Parts: d.Part, NotBefore: d.NotBefore}})
	}
	a.settle(back...)
	must(a.raw().Exec("UPDATE deliveries SET attempts = attempts - 1 WHERE state = 'pending' AND attempts > 0"))(a.t)
	return claimed
}

// claim begins up to limit deliveries.
func (a *archive) claim(limit int) []digest.Delivery {
	a.t.Helper()
	return must(a.Advance(a.t.Context(), nil, moment.Add(time.Hour), limit))(a.t)
}

func (a *archive) settle(done ...digest.Settled) {
	a.t.Helper()
	must(a.Advance(a.t.Context(), done, moment, 0))(a.t)
}

func TestAClaimBelongsToOne(t *testing.T) {
	a := newArchive(t)
	d := a.enqueued("1")
	var won atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			claimed, err := a.Advance(t.Context(), nil, moment, 5)
			if err != nil {
				t.Error(err)
			}
			won.Add(int32(len(claimed)))
		})
	}
	wg.Wait()
	if won.Load() != 1 {
		t.Errorf("%d claimed it", won.Load())
	}
	if n := must(a.Abandon(t.Context(), moment))(t); n != 0 {
		t.Errorf("%d abandoned too early", n)
	}
	if n := must(a.Abandon(t.Context(), moment.Add(time.Minute)))(t); n != 1 {
		t.Errorf("%d abandoned", n)
	}
	if again := a.claim(5); len(again) != 0 {
		t.Error("begun again, though nobody knows whether it arrived")
	}
	// Its sender was alive after all.
	a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 9}})
	if state := a.stateOf(d.ID); state != digest.Sent {
		t.Errorf("it is %s", state)
	}
}

func (a *archive) stateOf(id int64) (state digest.DeliveryState) {
	a.t.Helper()
	ok(a.t, a.raw().QueryRow("SELECT state FROM deliveries WHERE id = ?", id).Scan(&state))
	return state
}

func TestSettle(t *testing.T) {
	for _, c := range []struct {
		name    string
		outcome digest.Outcome
		pending *digest.Delivery // what is to be sent of the chat afterwards
		gone    bool
	}{
		{"sent", digest.Outcome{State: digest.Sent, Parts: 2, MessageID: 7}, nil, false},
		{"refused", digest.Outcome{State: digest.Refused}, nil, false},
		{"nobody knows", digest.Outcome{State: digest.Ambiguous}, nil, false},
		{"the next part", digest.Outcome{State: digest.Pending, Parts: 1, MessageID: 7, NotBefore: moment}, &digest.Delivery{Part: 1, NotBefore: moment}, false},
		{
			"later",
			digest.Outcome{State: digest.Pending, NotBefore: moment.Add(90 * time.Millisecond)},
			&digest.Delivery{Attempts: 1, NotBefore: moment.Add(90 * time.Millisecond)}, false,
		},
		{"gone", digest.Outcome{State: digest.Gone}, nil, true},
		{
			"moved",
			digest.Outcome{State: digest.Pending, NotBefore: moment, MovedTo: "-100"},
			&digest.Delivery{Chat: "-100", Attempts: 1, NotBefore: moment}, false,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			ctx := t.Context()
			d := a.enqueued("1")
			if len(a.claim(1)) != 1 {
				t.Fatal("not begun")
			}
			a.settle(digest.Settled{ID: d.ID, Outcome: c.outcome})
			want := []digest.Delivery(nil)
			if c.pending != nil {
				one := d
				one.Part, one.Attempts, one.NotBefore = c.pending.Part, c.pending.Attempts, c.pending.NotBefore
				if c.pending.Chat != "" {
					one.Chat = c.pending.Chat
				}
				want = append(want, one)
			}
			if diff := cmp.Diff(want, a.pending()); diff != "" {
				t.Error(diff)
			}
			chat := digest.Address("1")
			if c.outcome.MovedTo != "" {
				chat = c.outcome.MovedTo
			}
			got := must(a.Chat(ctx, chat))(t)
			if got.Gone != c.gone {
				t.Errorf("gone = %v", got.Gone)
			}
			if got.Gone { // a message from it revives it
				got.Gone = false
				ok(t, a.SaveChat(ctx, got))
				if due := a.fanOut(moment.AddDate(0, 0, 1)); len(due) != 1 {
					t.Errorf("due = %v after its revival", due)
				}
			}
		})
	}
	// A delivery of a chat that was forgotten meanwhile.
	newArchive(t).settle(digest.Settled{ID: 42, Outcome: digest.Outcome{State: digest.Sent}})
}

func TestAChatThatIsGoneLosesWhatWaits(t *testing.T) {
	a := newArchive(t)
	first := a.enqueued("1")
	must(a.Enqueue(t.Context(), []digest.Delivery{delivery(eight("1"), "2026-11-21", moment)}))(t)
	if got := a.claim(10); len(got) != 1 || got[0].Date != "2026-11-20" {
		t.Errorf("claimed %v, want the older edition alone", got)
	}
	a.settle(digest.Settled{ID: first.ID, Outcome: digest.Outcome{State: digest.Gone}})
	if got := a.claim(10); got != nil {
		t.Errorf("pending = %v", got)
	}
}

func TestWhatCameTooLateIsToldByTheNextEdition(t *testing.T) {
	late := func(d digest.Delivery) digest.Settled {
		return digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Late}}
	}
	t.Run("which is in the outbox already", func(t *testing.T) {
		a := newArchive(t)
		first := a.enqueued("1")
		must(a.Enqueue(t.Context(), []digest.Delivery{delivery(eight("1"), "2026-11-21", moment.AddDate(0, 0, 1))}))(t)
		a.claim(1)
		a.settle(late(first))
		got := must(a.Advance(t.Context(), nil, moment.AddDate(0, 0, 1), 10))(t)
		if len(got) != 1 || !got[0].Window.From.Equal(first.Window.From) || got[0].Edition != got[0].DigestKey() {
			t.Errorf("claimed %+v", got)
		}
	})
	t.Run("which is still to come", func(t *testing.T) {
		a := newArchive(t)
		a.now = moment.AddDate(0, 0, -1)
		ok(t, a.SaveChat(t.Context(), eight("1")))
		a.fanOut(a.now)
		a.settle(digest.Settled{ID: a.claim(1)[0].ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1}})
		a.fanOut(moment)
		first := a.claim(1)[0]
		a.settle(late(first))
		a.fanOut(moment.AddDate(0, 0, 1))
		got := must(a.Advance(t.Context(), nil, moment.AddDate(0, 0, 1), 10))(t)
		if len(got) != 1 || !got[0].Window.From.Equal(first.Window.From) {
			t.Errorf("claimed %+v, want what follows %v", got, first.Window.From)
		}
	})
}
