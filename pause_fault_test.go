package main

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
)

// Telegram asks two chats to wait, which means all; the sender stops before the
// time is over, and another takes its place.
func TestFaultPauseIsObeyedAfterARestart(t *testing.T) {
	t.Parallel()
	const chats = 40
	telegram := standin.New(standin.Options{
		PerSecond: faultTakes, PerChat: time.Second, Latency: 20 * time.Millisecond, RetryAfter: 3,
		Fault: func(chat string, nth int) standin.Fault {
			if nth == 1 && (chat == fmt.Sprint(firstPerson) || chat == fmt.Sprint(firstPerson+1)) {
				return standin.Flooded
			}
			return standin.None
		},
	})
	server := httptest.NewServer(telegram)
	defer server.Close()
	url := populated(t, chats, 0)
	o := openPostOffice(t, url, server.URL, faultRate)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	asked := 0
	o.deliverer.Progress = func(_ digest.Delivery, outcome digest.Outcome) {
		if outcome.State == digest.Pending {
			if asked++; asked == 2 {
				stop()
			}
		}
	}
	if _, err := o.deliverer.Drain(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("it was not stopped in the middle: %v", err)
	}
	// What is new to the outbox has no time of its own before which it waits.
	newcomer := digest.Address("7")
	o.letter(t, digest.Private, "letter:1", []digest.Part{{HTML: "Қош келдіңіз"}}, newcomer)
	pauses, err := o.store.Pauses(t.Context())
	if err != nil || pauses[""].IsZero() {
		t.Fatalf("nobody remembers to pause: %v, %v", pauses, err)
	}
	before := len(telegram.Taken())
	if err := o.store.Close(); err != nil {
		t.Fatal(err)
	}

	openPostOffice(t, url, server.URL, faultRate).drain(t)
	got := make(map[string]int)
	for i, m := range telegram.Taken() {
		got[m.Chat]++
		if i >= before && m.At.Before(pauses[""]) {
			t.Errorf("chat %s got its message %s before the pause was over", m.Chat, pauses[""].Sub(m.At))
		}
	}
	if got[string(newcomer)] != 1 {
		t.Errorf("the letter that came meanwhile arrived %d times", got[string(newcomer)])
	}
	for i := range chats {
		if chat := fmt.Sprint(firstPerson + i); got[chat] != 1 {
			t.Errorf("%s got its edition %d times", chat, got[chat])
		}
	}
	if telegram.Ignored() != 0 || telegram.Refused() != 0 {
		t.Errorf("%d came before the time that was asked for, %d were over a limit", telegram.Ignored(), telegram.Refused())
	}
	t.Logf("%d of %d arrived before the stop, none during the pause, the others after it", before, chats+1)
}

// letter puts a message of its own slot into the outbox, for each of some chats.
func (o *postOffice) letter(tb testing.TB, kind digest.ChatKind, slot string, parts []digest.Part, chats ...digest.Address) {
	tb.Helper()
	if err := o.store.SaveParts(tb.Context(), slot, parts); err != nil {
		tb.Fatal(err)
	}
	var ds []digest.Delivery
	for _, chat := range chats {
		ds = append(ds, digest.Delivery{Chat: chat, Kind: kind, Slot: slot, Edition: slot, Date: "2026-11-20", Lang: "kk", Zone: "Asia/Almaty"})
	}
	if added, err := o.store.Enqueue(tb.Context(), ds); err != nil || added != len(chats) {
		tb.Fatalf("%d letters enqueued: %v", added, err)
	}
}

// Many letters for one person and one group arrive in the order in which they
// were written, one a second and twenty a minute.
func TestFaultManyLettersToOneChat(t *testing.T) {
	t.Parallel()
	telegram := standin.New(standin.Options{PerSecond: faultTakes, PerChat: time.Second, PerMinute: 20})
	server := httptest.NewServer(telegram)
	defer server.Close()
	o := newPostOffice(t, 0, server.URL, faultRate)
	for chat, n := range map[string]int{fmt.Sprint(firstPerson): sized(3, 60), fmt.Sprint(firstGroup): sized(2, 24)} {
		kind := digest.Private
		if chat[0] == '-' {
			kind = digest.Group
		}
		for i := range n {
			slot := fmt.Sprintf("letter:%s:%d", chat, i)
			o.letter(t, kind, slot, []digest.Part{{HTML: slot}}, digest.Address(chat))
		}
	}
	o.drain(t)
	next := make(map[string]int)
	for _, m := range telegram.Taken() {
		if want := fmt.Sprintf("letter:%s:%d", m.Chat, next[m.Chat]); m.Text != want {
			t.Errorf("%s got %q, want %q", m.Chat, m.Text, want)
		}
		next[m.Chat]++
	}
	if next[fmt.Sprint(firstPerson)] != sized(3, 60) || next[fmt.Sprint(firstGroup)] != sized(2, 24) {
		t.Errorf("arrived: %v", next)
	}
	if telegram.Refused() != 0 {
		t.Errorf("%d were over a limit", telegram.Refused())
	}
}
