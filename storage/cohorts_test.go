package storage_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"minber/digest"
)

// piece is one round of a fan-out, of at most so many chats.
func (a *archive) piece(at time.Time, limit int) digest.FannedOut {
	a.t.Helper()
	return must(a.FanOut(a.t.Context(), at, limit, func(s digest.Subscriber, at time.Time) digest.Turn { return digest.TurnOf(s, at, at) }))(a.t)
}

// numbered saves chats of 08:00 with the ids from 100 on.
func (a *archive) numbered(n int) {
	a.t.Helper()
	a.now = moment.Add(-time.Hour)
	for i := range n {
		ok(a.t, a.SaveChat(a.t.Context(), eight(digest.Address(fmt.Sprint(100+i)))))
	}
}

// change saves a chat after something has been done to it.
func (a *archive) change(chat digest.Address, do func(*digest.Subscriber)) {
	a.t.Helper()
	c := must(a.Chat(a.t.Context(), chat))(a.t)
	do(&c)
	ok(a.t, a.SaveChat(a.t.Context(), c))
}

func (a *archive) cohorts() int { return count(a.t, a.raw(), "SELECT count(*) FROM cohorts") }

// What may happen when half of those that are alike have their edition.
func TestInTheMiddleOfAFanOut(t *testing.T) {
	const had, hadNot = digest.Address("103"), digest.Address("117")
	short := func(c *digest.Subscriber) { c.Settings.Short = true }
	for _, c := range []struct {
		name string
		do   func(*archive)
		gone digest.Address // a chat that is not to get one, or not any more
		chat digest.Address // and its id if it has another now
	}{
		{"nothing happens, and it goes on a while later", func(*archive) {}, "", ""},
		{"one that has it changes its settings", func(a *archive) { a.change(had, short) }, "", ""},
		{"one that waits for it changes its settings", func(a *archive) { a.change(hadNot, short) }, "", ""},
		{"one that has it changes them back and forth", func(a *archive) {
			a.change(had, short)
			a.change(had, func(c *digest.Subscriber) { c.Settings.Short = false })
		}, "", ""},
		{"one that waits for it changes them back and forth", func(a *archive) {
			a.change(hadNot, short)
			a.change(hadNot, func(c *digest.Subscriber) { c.Settings.Short = false })
		}, "", ""},
		{"one that has it moves beyond those that wait", func(a *archive) { ok(a.t, a.MoveChat(a.t.Context(), had, "199")) }, had, "199"},
		{"one that waits moves before those that have it", func(a *archive) { ok(a.t, a.MoveChat(a.t.Context(), hadNot, "-1")) }, hadNot, "-1"},
		{"one that waits stops it", func(a *archive) { a.change(hadNot, func(c *digest.Subscriber) { c.Subscribed = false }) }, hadNot, ""},
		{"one that waits pauses", func(a *archive) { a.change(hadNot, func(c *digest.Subscriber) { c.Paused = "2027-01-01" }) }, hadNot, ""},
		{"one that waits is forgotten", func(a *archive) { ok(a.t, a.Forget(a.t.Context(), hadNot)) }, hadNot, ""},
		{"the first of all is forgotten, who spoke for all", func(a *archive) { ok(a.t, a.Forget(a.t.Context(), "100")) }, "100", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			a.numbered(20)
			begun := moment.Add(10 * time.Second)
			a.now = begun
			if f := a.piece(begun, 10); f.Added != 10 || !f.More {
				t.Fatalf("%+v", f)
			}
			c.do(a)
			a.now = begun.Add(5 * time.Minute)
			a.fanOut(a.now)
			a.now = moment.AddDate(0, 0, 1)
			a.fanOut(a.now)
			all := map[digest.Address]bool{}
			for i := range 20 {
				all[digest.Address(fmt.Sprint(100+i))] = true
			}
			if delete(all, c.gone); c.chat != "" {
				all[c.chat] = true
			}
			for chat := range all {
				a.wantDays(chat, "2026-11-20", "2026-11-21")
			}
			if n := count(t, a.raw(), "SELECT count(*) FROM deliveries WHERE slot = '2026-11-21'"); n != len(all) {
				t.Errorf("%d get the next one, want %d", n, len(all))
			}
		})
	}
}

// wantDays checks that a chat has one edition of each day, each of which begins
// where the one before ends.
func (a *archive) wantDays(chat digest.Address, days ...string) {
	a.t.Helper()
	type edition struct {
		slot         string
		starts, ends int64
	}
	rows, err := a.raw().Query("SELECT slot, starts, ends FROM deliveries WHERE chat = ? AND slot = date ORDER BY slot", chat)
	ok(a.t, err)
	defer func() { ok(a.t, rows.Close()) }()
	var editions []edition
	for rows.Next() {
		var e edition
		ok(a.t, rows.Scan(&e.slot, &e.starts, &e.ends))
		editions = append(editions, e)
	}
	ok(a.t, rows.Err())
	for i, e := range editions {
		if i < len(days) && e.slot != days[i] || i > 0 && e.starts != editions[i-1].ends {
			a.t.Errorf("chat %s: edition %d is %+v, after %+v", chat, i, e, editions[max(0, i-1)])
		}
	}
	if len(editions) != len(days) {
		a.t.Errorf("chat %s has %d editions, want %v", chat, len(editions), days)
	}
}

func TestThoseThatHaveBecomeAlikeAreOneCohort(t *testing.T) {
	a := newArchive(t)
	a.numbered(10)
	for i := range 5 { // subscribers of other hours, who have had nothing yet
		a.change(digest.Address(fmt.Sprint(100+i)), func(c *digest.Subscriber) { c.Since = c.Since.Add(time.Duration(-i) * time.Hour) })
	}
	a.change("109", func(c *digest.Subscriber) { c.Lang = "en" })
	if n := a.cohorts(); n != 6 {
		t.Errorf("%d cohorts before, want those of five hours and of another language", n)
	}
	for day := range 2 {
		a.now = moment.AddDate(0, 0, day)
		a.fanOut(a.now)
	}
	ok(t, a.Tidy(t.Context()))
	if n := a.cohorts(); n != 2 {
		t.Errorf("%d cohorts after their editions, want one for each language", n)
	}
}

// Whatever readers do, each who wants editions gets one a day, and each edition
// begins where the one before ended.
func TestWhateverReadersDoEachGetsOneEditionADay(t *testing.T) {
	const chats, days = 30, 6
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			dice := rand.New(rand.NewPCG(seed, 5))
			a := newArchive(t)
			a.numbered(chats)
			names := make([]digest.Address, chats)
			for i := range names {
				names[i] = digest.Address(fmt.Sprint(100 + i))
			}
			var want []string
			for day := range days {
				hour := moment.AddDate(0, 0, day)
				want = append(want, hour.Format(time.DateOnly))
				for step := range 40 { // an hour before until two hours after
					a.now = hour.Add(time.Duration(step-13) * 5 * time.Minute)
					who := dice.IntN(chats)
					switch dice.IntN(6) {
					case 0:
						a.change(names[who], func(c *digest.Subscriber) { c.Settings.Short = !c.Settings.Short })
					case 1: // and within the hour
						a.change(names[who], func(c *digest.Subscriber) { c.Schedule.Minute = dice.IntN(12) * 5 })
					case 2:
						a.change(names[who], func(c *digest.Subscriber) { c.Lang = []string{"kk", "ru", "en"}[dice.IntN(3)] })
					case 3:
						next := digest.Address(fmt.Sprint(dice.IntN(1000) + 1000*(1+day*40+step)))
						ok(t, a.MoveChat(t.Context(), names[who], next))
						names[who] = next
					default:
						a.piece(a.now.Add(time.Duration(dice.IntN(60))*time.Second), 1+dice.IntN(chats))
					}
				}
				a.now = hour.Add(3 * time.Hour)
				for a.piece(a.now, 7).More {
					continue
				}
			}
			for _, chat := range names {
				a.wantDays(chat, want...)
			}
			if n := count(t, a.raw(), "SELECT count(*) FROM deliveries"); n != chats*days {
				t.Errorf("%d editions", n)
			}
		})
	}
}
