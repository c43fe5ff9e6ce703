package storage_test

import (
	"encoding/json"
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

// fanOut enqueues what is due at a time and returns who gets an edition.
func (a *archive) fanOut(now time.Time) []digest.Address {
	a.t.Helper()
	newest := a.newest()
	must(a.FanOut(a.t.Context(), now, 1000, func(s digest.Subscriber, at time.Time) digest.Turn { return digest.TurnOf(s, at, now) }))(a.t)
	var list []byte
	ok(a.t, a.raw().QueryRow("SELECT json_group_array(chat) FROM (SELECT chat FROM deliveries WHERE id > ? ORDER BY chat)", newest).Scan(&list))
	var chats []digest.Address
	ok(a.t, json.Unmarshal(list, &chats))
	if len(chats) == 0 {
		return nil
	}
	return chats
}

func (a *archive) newest() (id int64) {
	a.t.Helper()
	ok(a.t, a.raw().QueryRow("SELECT coalesce(max(id), 0) FROM deliveries").Scan(&id))
	return id
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
		{"a minute before: yesterday's is too late", nil, moment.Add(-time.Hour), moment.Add(-minute), false},
		{"hours after", nil, moment.Add(-time.Hour), moment.Add(9 * time.Hour), true},
		{"nearly twelve hours after", nil, moment.Add(-time.Hour), moment.Add(12*time.Hour - minute), true},
		{"twelve hours after", nil, moment.Add(-time.Hour), moment.Add(12 * time.Hour), false},
		{"not subscribed", func(s *digest.Subscriber) { s.Subscribed = false }, moment, moment, false},
		{"gone", func(s *digest.Subscriber) { s.Gone = true }, moment, moment, false},
		{"subscribed after the hour", func(s *digest.Subscriber) { s.Since = moment.Add(minute) }, moment.Add(minute), moment.Add(2 * minute), false},
		{"subscribed after the hour, a day later", func(s *digest.Subscriber) { s.Since = moment.Add(minute) }, moment.Add(minute), moment.AddDate(0, 0, 1), true},
		{"subscribed at the hour", func(s *digest.Subscriber) { s.Since = moment }, moment, moment, true},
		{"subscribed later than the clock's now", func(s *digest.Subscriber) { s.Since = moment.AddDate(0, 1, 0) }, moment, moment, true},
		{"an unknown zone counts as UTC", func(s *digest.Subscriber) { s.Schedule.Zone = "?" }, moment, moment.Add(5 * time.Hour), true},
		{"the hour was moved to a few minutes from now", func(s *digest.Subscriber) { s.Schedule.Minute = 3 }, moment, moment.Add(3 * minute), true},
		{"the hour was moved to a few minutes ago", func(s *digest.Subscriber) { s.Schedule.Hour = 7 }, moment, moment, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			s := eight("1")
			if c.change != nil {
				c.change(&s)
			}
			a.now = c.saved
			ok(t, a.SaveChat(t.Context(), s))
			if got := a.fanOut(c.now); (len(got) == 1) != c.due {
				t.Errorf("due = %v", got)
			}
			if got := a.fanOut(c.now); got != nil {
				t.Errorf("due again: %v", got)
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
	last := moment.AddDate(0, 0, 3)
	if next := must(a.NextDue(ctx))(t); !next.Equal(last) {
		t.Errorf("next = %v", next)
	}
	for day := range 3 {
		if got := a.fanOut(moment.AddDate(0, 0, day)); got != nil {
			t.Errorf("due on day %d of the pause", day)
		}
	}
	if got := a.fanOut(last.Add(-time.Minute)); got != nil {
		t.Error("due before the hour")
	}
	if got := a.fanOut(last); len(got) != 1 {
		t.Errorf("due = %v after the pause", got)
	}
	if got := a.fanOut(last.Add(time.Minute)); got != nil {
		t.Error("due again: what was missed is not made up for")
	}
	c.Paused = ""
	a.now = last.Add(time.Hour)
	ok(t, a.SaveChat(ctx, c))
	if got := a.fanOut(last.AddDate(0, 0, 1)); len(got) != 1 {
		t.Errorf("due = %v the day after", got)
	}
}

func TestAPauseThatBeginsWhenAnEditionIsDueHoldsItBack(t *testing.T) {
	a := newArchive(t)
	c := eight("1")
	ok(t, a.SaveChat(t.Context(), c)) // due now
	c.Paused = "2026-11-21"
	ok(t, a.SaveChat(t.Context(), c))
	if got := a.fanOut(moment); got != nil {
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
		if got := a.fanOut(moment.AddDate(0, 0, day)); got != nil {
			t.Errorf("due on day %d", day)
		}
	}
	if got := a.fanOut(tuesday); len(got) != 1 {
		t.Fatalf("due = %v on Tuesday", got)
	}
	for day := range 7 {
		if got := a.fanOut(tuesday.AddDate(0, 0, day)); got != nil {
			t.Errorf("due again after %d days", day)
		}
	}
	// A clock that is three weeks ahead and then set right.
	if got := a.fanOut(tuesday.AddDate(0, 0, 21)); len(got) != 1 {
		t.Errorf("due = %v three weeks later", got)
	}
	if got := a.fanOut(tuesday.AddDate(0, 0, 7)); len(got) != 1 {
		t.Errorf("due = %v after the clock was set back", got)
	}
}

func TestAnEditionIsOwedOnceADay(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	c := eight("1")
	ok(t, a.SaveChat(ctx, c))
	if got := a.fanOut(moment); len(got) != 1 {
		t.Errorf("due = %v", got)
	}
	if got := must(a.Chat(ctx, "1"))(t); !got.Last.Equal(moment) {
		t.Errorf("last = %v", got.Last)
	}
	if got := a.fanOut(moment.Add(11 * time.Hour)); got != nil {
		t.Errorf("due again: %v", got)
	}
	c.Schedule.Hour = 20 // the day has had its edition, whatever the hour
	ok(t, a.SaveChat(ctx, c))
	if got := a.fanOut(moment.Add(13 * time.Hour)); got != nil {
		t.Errorf("due again at the new hour: %v", got)
	}
	if got := must(a.Chat(ctx, "1"))(t); !got.Last.Equal(moment) {
		t.Errorf("last = %v: the next edition would leave something out", got.Last)
	}
	if got := a.fanOut(moment.Add(36 * time.Hour)); len(got) != 1 {
		t.Errorf("due = %v the next evening", got)
	}
}

func TestAClockSetBackLosesNoEdition(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	ok(t, a.SaveChat(ctx, eight("1")))
	next := moment.AddDate(0, 0, 10) // send -at, ten days ahead
	if got := a.fanOut(next); len(got) != 1 {
		t.Errorf("due = %v at the later time", got)
	}
	f := must(a.FanOut(ctx, moment.Add(-time.Minute), 1, func(digest.Subscriber, time.Time) digest.Turn { return digest.Turn{Next: moment} }))(t)
	if want := next.Sub(moment) + time.Minute; f.SetBack != want {
		t.Errorf("set back by %v, want %v", f.SetBack, want)
	}
	if got := a.fanOut(moment); len(got) != 1 {
		t.Errorf("due = %v at the present", got)
	}
	if got := a.fanOut(moment); got != nil {
		t.Errorf("due = %v again", got)
	}
	if got := must(a.Chat(ctx, "1"))(t).Last; !got.Equal(moment) {
		t.Errorf("the next edition covers what follows %v", got)
	}
	if got := a.fanOut(moment.AddDate(0, 0, 1)); len(got) != 1 {
		t.Errorf("due = %v a day later", got)
	}
}

func TestAClockThatLeapsByADayAndBackLosesNoEdition(t *testing.T) {
	a := newArchive(t)
	ok(t, a.SaveChat(t.Context(), eight("1")))
	before := moment.Add(-time.Hour)
	a.fanOut(before)
	a.fanOut(before.AddDate(0, 0, 1)) // too late for today's, by that clock
	if got := a.fanOut(moment); len(got) != 1 {
		t.Errorf("due = %v", got)
	}
}

func TestFanOutTakesSoManyChatsAtATime(t *testing.T) {
	a := newArchive(t)
	for i := range 25 {
		ok(t, a.SaveChat(t.Context(), eight(digest.Address(fmt.Sprint(i)))))
	}
	plans := 0
	for _, want := range []digest.FannedOut{{Added: 10, More: true}, {Added: 10, More: true}, {Added: 5, More: true}, {}} {
		got := must(a.FanOut(t.Context(), moment, 10, func(s digest.Subscriber, at time.Time) digest.Turn {
			plans++
			return digest.TurnOf(s, at, moment)
		}))(t)
		if got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if plans != 3 {
		t.Errorf("%d plans for chats that are alike", plans)
	}
}

// Each of these differs from the others in something that shapes the edition,
// or decides whether it is owed.
func TestChatsThatAreNotAlikeGetTheirOwn(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	change := []func(*digest.Subscriber){
		func(*digest.Subscriber) {},
		func(s *digest.Subscriber) { s.Lang = "en" },
		func(s *digest.Subscriber) { s.Settings.Short = true },
		func(s *digest.Subscriber) { s.Settings.Bodies = "kz-senate" },
		func(s *digest.Subscriber) { s.Schedule.Zone = "Asia/Tashkent" },
		func(s *digest.Subscriber) { s.Since = moment.Add(-30 * time.Hour) },
		func(s *digest.Subscriber) { s.Kind, s.Thread = digest.Group, 7 },
		func(s *digest.Subscriber) { s.Paused = "2026-11-21" },
		func(s *digest.Subscriber) { s.Since = moment.Add(time.Second) }, // too late for today's
	}
	for i, do := range change {
		for k := range 2 {
			s := eight(digest.Address(fmt.Sprint(10*i + k)))
			do(&s)
			ok(t, a.SaveChat(ctx, s))
		}
	}
	if got := a.fanOut(moment.Add(time.Minute)); len(got) != 14 {
		t.Errorf("due = %v", got)
	}
	editions := make(map[string]int)
	for _, d := range a.claim(100) {
		c := must(a.Chat(ctx, d.Chat))(t)
		if want := digest.TurnOf(eightAs(c), moment.Add(time.Minute), moment.Add(time.Minute)).Delivery; d.Edition != want.Edition || d.Manner != want.Manner || d.Kind != c.Kind || d.Lang != c.Lang {
			t.Errorf("chat %s gets %+v, want %+v", d.Chat, d, want)
		}
		editions[d.Edition]++
	}
	if len(editions) != 6 { // a topic's is the same as everybody's
		t.Errorf("%d editions: %v", len(editions), editions)
	}
}

// eightAs is a chat as it was before its edition.
func eightAs(c digest.Subscriber) digest.Subscriber {
	c.Last = time.Time{}
	return c
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

func TestPausesOutliveARestart(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	if got := must(a.Pauses(ctx))(t); len(got) != 0 {
		t.Errorf("pauses %v", got)
	}
	ok(t, a.Pause(ctx, "7", moment, moment.Add(time.Minute)))
	for i := range 2 {
		ok(t, a.Pause(ctx, "", moment, moment.Add(time.Duration(i+1)*time.Hour)))
	}
	want := map[digest.Address]time.Time{"7": moment.Add(time.Minute), "": moment.Add(2 * time.Hour)}
	if diff := cmp.Diff(want, must(a.Pauses(ctx))(t)); diff != "" {
		t.Error(diff)
	}
	ok(t, a.Pause(ctx, "", moment, moment.Add(time.Minute))) // none is cut short
	ok(t, a.Pause(ctx, "8", moment.Add(time.Hour), moment.Add(90*time.Minute)))
	delete(want, "7")
	want["8"] = moment.Add(90 * time.Minute)
	if diff := cmp.Diff(want, must(a.Pauses(ctx))(t)); diff != "" {
		t.Error("a pause that is over is kept:", diff)
	}
}
