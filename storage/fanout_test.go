package storage_test

import (
	"fmt"
	"testing"
	"time"

	"minber/digest"
)

// fanOut enqueues what is due at a time and returns who gets an edition.
func (a *archive) fanOut(now time.Time) []digest.Address {
	a.t.Helper()
	newest := a.newest()
	must(a.FanOut(a.t.Context(), now, 1000, func(s digest.Subscriber, at time.Time) digest.Turn { return digest.TurnOf(s, at, now) }))(a.t)
	rows := must(a.raw().Query("SELECT chat FROM deliveries WHERE id > ? ORDER BY chat", newest))(a.t) //nolint:rowserrcheck // looked at below
	defer func() { ok(a.t, rows.Close()) }()
	var chats []digest.Address
	for rows.Next() {
		var chat digest.Address
		ok(a.t, rows.Scan(&chat))
		chats = append(chats, chat)
	}
	ok(a.t, rows.Err())
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
