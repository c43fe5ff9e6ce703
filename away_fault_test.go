package main

import (
	"errors"
	"fmt"
	"net"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
)

// Nobody answers at Telegram's address for a while, in the middle of a
// broadcast: what could not leave is sent later, and only what had left before
// the line broke is unknown.
func TestFaultTelegramIsAway(t *testing.T) {
	t.Parallel()
	const chats, before, parallel = 100, 30, 10 // so that many are still to leave when the line breaks
	telegram := standin.New(standin.Options{PerSecond: faultTakes, PerChat: time.Second, Latency: 20 * time.Millisecond})
	server := httptest.NewServer(telegram)
	url := populated(t, chats, 0)
	o := openPostOffice(t, url, server.URL, faultRate)
	o.deliverer.Parallel = parallel
	answered, notSent := 0, 0
	o.deliverer.Progress = func(_ digest.Delivery, outcome digest.Outcome) {
		if outcome.State == digest.Sent {
			if answered++; answered == before {
				server.CloseClientConnections()
				server.Close()
			}
		}
		if outcome.State == digest.Pending {
			if notSent++; notSent == 1 {
				server = listenAgain(t, server.Listener.Addr().String(), telegram)
			}
		}
	}
	o.drain(t)
	server.Close()

	got := make(map[string]int)
	for _, m := range telegram.Taken() {
		got[m.Chat]++
	}
	ambiguous := 0
	rows := outbox(t, url)
	for i := range chats {
		chat := fmt.Sprint(firstPerson + i)
		switch state := rows[chat].state; {
		case state == digest.Ambiguous && got[chat] <= 1:
			ambiguous++
		case state != digest.Sent || got[chat] != 1:
			t.Errorf("%s got its edition %d times and is %q", chat, got[chat], state)
		}
	}
	if notSent == 0 || ambiguous > parallel {
		t.Errorf("%d could not leave, %d are ambiguous", notSent, ambiguous)
	}
	t.Logf("%d could not leave and arrived later, %d were on their way when the line broke", notSent, ambiguous)
}

// listenAgain brings a server back at its address.
func listenAgain(t *testing.T, address string, telegram *standin.Server) *httptest.Server {
	t.Helper()
	var config net.ListenConfig
	listener, err := config.Listen(t.Context(), "tcp", address)
	if err != nil {
		t.Error(err)
	}
	server := httptest.NewUnstartedServer(telegram)
	_ = server.Listener.Close() // its own, which is not used
	server.Listener = listener
	server.Start()
	return server
}

// A token that is refused stops all at once; with the right one everybody gets
// what was due.
func TestFaultTokenIsRefused(t *testing.T) {
	t.Parallel()
	const chats = 40
	var valid atomic.Bool
	telegram := standin.New(standin.Options{PerSecond: faultTakes, PerChat: time.Second, Fault: func(string, int) standin.Fault {
		if !valid.Load() {
			return standin.Unauthorized
		}
		return standin.None
	}})
	server := httptest.NewServer(telegram)
	defer server.Close()
	url := populated(t, chats, 0)
	o := openPostOffice(t, url, server.URL, faultRate)
	if _, err := o.deliverer.Drain(t.Context()); !errors.Is(err, digest.ErrUnauthorized) {
		t.Fatalf("it went on: %v", err)
	}
	if err := o.store.Close(); err != nil {
		t.Fatal(err)
	}
	valid.Store(true)
	o = openPostOffice(t, url, server.URL, faultRate)
	o.deliverer.Clock = func() time.Time { return time.Now().Add(2 * time.Minute) } // when the operator has found it
	o.drain(t)
	got := make(map[string]int)
	for _, m := range telegram.Taken() {
		got[m.Chat]++
	}
	for i := range chats {
		if chat := fmt.Sprint(firstPerson + i); got[chat] != 1 {
			t.Errorf("%s got its edition %d times", chat, got[chat])
		}
	}
}
