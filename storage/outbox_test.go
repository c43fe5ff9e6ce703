package storage_test

import (
	"errors"
	"fmt"
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

func (a *archive) pending() []digest.Delivery {
	a.t.Helper()
	return must(a.Pending(a.t.Context(), moment.Add(time.Hour), 1000))(a.t)
}

func (a *archive) due(now time.Time) []digest.Address {
	a.t.Helper()
	var chats []digest.Address
	for _, c := range must(a.Due(a.t.Context(), now))(a.t) {
		chats = append(chats, c.Chat)
	}
	return chats
}

func TestDue(t *testing.T) {
	minute := time.Minute
	for _, c := range []struct {
		name   string
		change func(*digest.Subscriber)
		saved  time.Time // when the settings were saved
		now    time.Time
		due    bool
	}{
		{"at the hour", nil, moment.Add(-time.Hour), moment, true},
		{"a minute before", nil, moment.Add(-time.Hour), moment.Add(-minute), true}, // yesterday's was never sent
		{"hours after", nil, moment.Add(-time.Hour), moment.Add(9 * time.Hour), true},
		{"not subscribed", func(s *digest.Subscriber) { s.Subscribed = false }, moment, moment, false},
		{"gone", func(s *digest.Subscriber) { s.Gone = true }, moment, moment, false},
		{"subscribed after the hour", func(s *digest.Subscriber) { s.Since = moment.Add(minute) }, moment.Add(minute), moment.Add(2 * minute), false},
		{"subscribed after the hour, a day later", func(s *digest.Subscriber) { s.Since = moment.Add(minute) }, moment.Add(minute), moment.AddDate(0, 0, 1), true},
		{"subscribed at the hour", func(s *digest.Subscriber) { s.Since = moment }, moment, moment, true},
		{"subscribed later than the clock's now", func(s *digest.Subscriber) { s.Since = moment.AddDate(0, 1, 0) }, moment, moment, true},
		{"an unknown zone counts as UTC", func(s *digest.Subscriber) { s.Schedule.Zone = "?" }, moment, moment.Add(5 * time.Hour), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			s := eight("1")
			if c.change != nil {
				c.change(&s)
			}
			a.now = c.saved
			ok(t, a.SaveChat(t.Context(), s))
			if got := a.due(c.now); (len(got) == 1) != c.due {
				t.Errorf("due = %v", got)
			}
		})
	}
}

func TestAPausedChatGetsTheNextEditionAfterThePause(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	c := eight("1")
	c.Paused = "2026-11-23"
	ok(t, a.SaveChat(ctx, c))
	if next := must(a.NextDue(ctx))(t); !next.Equal(moment.AddDate(0, 0, 3)) {
		t.Errorf("next = %v", next)
	}
	for day := range 3 {
		if got := a.due(moment.AddDate(0, 0, day)); got != nil {
			t.Errorf("due on day %d of the pause", day)
		}
	}
	last := moment.AddDate(0, 0, 3)
	if got := a.due(last.Add(-time.Minute)); got != nil {
		t.Error("due before the hour")
	}
	if got := a.due(last); len(got) != 1 {
		t.Errorf("due = %v after the pause", got)
	}
	must(a.Enqueue(ctx, []digest.Delivery{delivery(c, "2026-11-23", last)}))(t)
	if got := a.due(last.Add(time.Minute)); got != nil {
		t.Error("due again: what was missed is not made up for")
	}
	c.Paused = ""
	a.now = moment.AddDate(0, 0, 3).Add(time.Hour)
	ok(t, a.SaveChat(ctx, c))
	if got := a.due(moment.AddDate(0, 0, 4)); len(got) != 1 {
		t.Errorf("due = %v the day after", got)
	}
}

func TestAPauseThatBeginsWhenAnEditionIsDueHoldsItBack(t *testing.T) {
	a := newArchive(t)
	c := eight("1")
	ok(t, a.SaveChat(t.Context(), c)) // due now
	c.Paused = "2026-11-21"
	ok(t, a.SaveChat(t.Context(), c))
	if got := a.due(moment); got != nil {
		t.Errorf("due = %v", got)
	}
}

func TestAnEditionAWeek(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	c := eight("1")
	c.Schedule.Days = 1 << time.Tuesday
	ok(t, a.SaveChat(ctx, c))
	tuesday := moment.AddDate(0, 0, 4)
	if next := must(a.NextDue(ctx))(t); !next.Equal(tuesday) {
		t.Errorf("next = %v", next)
	}
	for day := range 4 {
		if got := a.due(moment.AddDate(0, 0, day)); got != nil {
			t.Errorf("due on day %d", day)
		}
	}
	if got := a.due(tuesday); len(got) != 1 {
		t.Fatalf("due = %v on Tuesday", got)
	}
	must(a.Enqueue(ctx, []digest.Delivery{delivery(c, "2026-11-24", tuesday)}))(t)
	for day := range 7 {
		if got := a.due(tuesday.AddDate(0, 0, day)); got != nil {
			t.Errorf("due again after %d days", day)
		}
	}
	if got := a.due(tuesday.AddDate(0, 0, 7)); len(got) != 1 {
		t.Errorf("due = %v a week later", got)
	}
	// A clock that was three weeks ahead and is set back.
	must(a.Enqueue(ctx, []digest.Delivery{delivery(c, "2026-12-15", tuesday.AddDate(0, 0, 21))}))(t)
	if got := a.due(tuesday.AddDate(0, 0, 7)); len(got) != 1 {
		t.Errorf("due = %v after the clock was set back", got)
	}
}

func TestAnEditionIsOwedOnceADay(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	c := eight("1")
	ok(t, a.SaveChat(ctx, c))
	d := delivery(c, "2026-11-20", moment)
	if n := must(a.Enqueue(ctx, []digest.Delivery{d, d}))(t); n != 1 {
		t.Errorf("%d added", n)
	}
	if n := must(a.Enqueue(ctx, []digest.Delivery{d}))(t); n != 0 {
		t.Errorf("%d added again", n)
	}
	if got := must(a.Chat(ctx, "1"))(t); !got.Last.Equal(moment) {
		t.Errorf("last = %v", got.Last)
	}
	if got := a.due(moment.Add(23 * time.Hour)); got != nil {
		t.Errorf("due again: %v", got)
	}
	c.Schedule.Hour = 20 // the day has had its edition, whatever the hour
	ok(t, a.SaveChat(ctx, c))
	if got := a.due(moment.Add(13 * time.Hour)); got != nil {
		t.Errorf("due again at the new hour: %v", got)
	}
	if got := a.due(moment.Add(36 * time.Hour)); len(got) != 1 {
		t.Errorf("due = %v the next evening", got)
	}
	if got := must(a.Chat(ctx, "1"))(t); !got.Last.Equal(moment) {
		t.Errorf("last = %v after saving the chat", got.Last)
	}
}

func TestAClockSetBackLosesNoEdition(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	c := eight("1")
	ok(t, a.SaveChat(ctx, c))
	next := moment.AddDate(0, 0, 10) // send -at, ten days ahead
	must(a.Enqueue(ctx, []digest.Delivery{delivery(c, "2026-11-30", next)}))(t)
	if got := a.due(next); got != nil {
		t.Errorf("due = %v at the later time, which has its edition", got)
	}
	if got := a.due(moment); len(got) != 1 {
		t.Errorf("due = %v at the present", got)
	}
	must(a.Enqueue(ctx, []digest.Delivery{delivery(c, "2026-11-20", moment)}))(t)
	if got := a.due(moment); got != nil {
		t.Errorf("due = %v again", got)
	}
	if got := must(a.Chat(ctx, "1"))(t).Last; !got.Equal(moment) {
		t.Errorf("the next edition covers what follows %v", got)
	}
	if got := a.due(moment.AddDate(0, 0, 1)); len(got) != 1 {
		t.Errorf("due = %v a day later", got)
	}
}

func TestBeginBelongsToOne(t *testing.T) {
	a := newArchive(t)
	d := a.enqueued("1")
	var won atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if mine, err := a.Begin(t.Context(), d.ID, moment); err != nil {
				t.Error(err)
			} else if mine {
				won.Add(1)
			}
		})
	}
	wg.Wait()
	if won.Load() != 1 || len(a.pending()) != 0 {
		t.Errorf("%d began it; pending: %v", won.Load(), a.pending())
	}
	if n := must(a.Abandon(t.Context(), moment))(t); n != 0 {
		t.Errorf("%d abandoned too early", n)
	}
	if n := must(a.Abandon(t.Context(), moment.Add(time.Minute)))(t); n != 1 {
		t.Errorf("%d abandoned", n)
	}
	if mine := must(a.Begin(t.Context(), d.ID, moment))(t); mine {
		t.Error("begun again, though nobody knows whether it arrived")
	}
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
		{"the next part", digest.Outcome{State: digest.Pending, Parts: 1, NotBefore: moment}, &digest.Delivery{Part: 1, NotBefore: moment}, false},
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
			if !must(a.Begin(ctx, d.ID, moment))(t) {
				t.Fatal("not begun")
			}
			ok(t, a.Settle(ctx, d.ID, c.outcome))
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
				if due := a.due(moment.AddDate(0, 0, 1)); len(due) != 1 {
					t.Errorf("due = %v after its revival", due)
				}
			}
		})
	}
	if err := newArchive(t).Settle(t.Context(), 42, digest.Outcome{State: digest.Sent}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("settling nothing: %v", err)
	}
}

func TestAChatThatIsGoneLosesWhatWaits(t *testing.T) {
	a := newArchive(t)
	first := a.enqueued("1")
	must(a.Enqueue(t.Context(), []digest.Delivery{delivery(eight("1"), "2026-11-21", moment)}))(t)
	if got := a.pending(); len(got) != 1 || got[0].Date != "2026-11-20" {
		t.Errorf("pending = %v, want the older edition alone", got)
	}
	ok(t, a.Settle(t.Context(), first.ID, digest.Outcome{State: digest.Gone}))
	if got := a.pending(); got != nil {
		t.Errorf("pending = %v", got)
	}
}

func TestEditionsAreSharedAndKept(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	d := delivery(eight("1"), "2026-11-20", moment)
	if _, err := a.Parts(ctx, d.DigestKey()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("error = %v", err)
	}
	ok(t, a.SaveParts(ctx, d.DigestKey(), digest.Plainly("<b>one</b>", "two")))
	ok(t, a.SaveParts(ctx, d.DigestKey(), digest.Plainly("other")))
	d.Chat = "2"
	if got := must(a.Parts(ctx, d.DigestKey()))(t); !cmp.Equal(got, digest.Plainly("<b>one</b>", "two")) {
		t.Errorf("parts = %v", got)
	}
	d.Window.From = d.Window.From.Add(-time.Hour)
	if _, err := a.Parts(ctx, d.DigestKey()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another window: %v", err)
	}
	d.Window.From = d.Window.From.Add(time.Hour)
	d.Manner.Short = true
	if _, err := a.Parts(ctx, d.DigestKey()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another taste: %v", err)
	}
}

func TestTheGateOutlivesARestart(t *testing.T) {
	a := newArchive(t)
	if until := must(a.ClosedUntil(t.Context()))(t); !until.IsZero() {
		t.Errorf("closed until %v", until)
	}
	for i := range 2 {
		ok(t, a.Shut(t.Context(), moment.Add(time.Duration(i)*time.Hour)))
	}
	if until := must(a.ClosedUntil(t.Context()))(t); !until.Equal(moment.Add(time.Hour)) {
		t.Errorf("closed until %v", until)
	}
}

func BenchmarkDue(b *testing.B) {
	a := newArchive(b)
	const chats = 5000
	for i := range chats {
		ok(b, a.SaveChat(b.Context(), eight(digest.Address(fmt.Sprint(i)))))
	}
	for b.Loop() {
		if n := len(a.due(moment)); n != chats {
			b.Fatal(n)
		}
	}
}

func BenchmarkEnqueue(b *testing.B) {
	a := newArchive(b)
	const chats = 1000
	ds := make([]digest.Delivery, chats)
	for i := range ds {
		c := eight(digest.Address(fmt.Sprint(i)))
		ok(b, a.SaveChat(b.Context(), c))
		ds[i] = delivery(c, "", moment)
	}
	day := 0
	for b.Loop() {
		day++
		for i := range ds {
			ds[i].Date = fmt.Sprint(day)
		}
		if n := must(a.Enqueue(b.Context(), ds))(b); n != chats {
			b.Fatal(n)
		}
	}
	b.ReportMetric(float64(chats*b.N)/b.Elapsed().Seconds(), "deliveries/s")
}
