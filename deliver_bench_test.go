//go:build unix

package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
	"minber/storage/archivetest"
)

// postOffice is a service with an archive that holds nothing, so many subscribers
// of 08:00 in Almaty, and some Telegram.
type postOffice struct {
	*program
	*rooms
}

// eightInAlmaty is eight o'clock in Almaty.
func eightInAlmaty() time.Time { return time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC) }

func newPostOffice(tb testing.TB, chats int, telegram string, rate float64) *postOffice {
	tb.Helper()
	return openPostOffice(tb, populated(tb, chats), telegram, rate)
}

// populated makes a database with subscribers, whose addresses are numbers
// from 1,000,000,000 on.
func populated(tb testing.TB, chats int) (file string) {
	tb.Helper()
	file = filepath.Join(tb.TempDir(), "minber.db")
	o := openPostOffice(tb, file, "http://127.0.0.1:1", 1)
	one := digest.Subscriber{
		Chat: "999999999", Kind: digest.Private, Lang: "ru", Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"},
		Subscribed: true, Since: eightInAlmaty().AddDate(0, 0, -7),
	}
	if err := o.store.SaveChat(tb.Context(), one); err != nil {
		tb.Fatal(err)
	}
	if err := archivetest.Subscribers(tb.Context(), file, string(one.Chat), 1_000_000_000, chats); err != nil {
		tb.Fatal(err)
	}
	if err := o.store.Forget(tb.Context(), one.Chat); err != nil {
		tb.Fatal(err)
	}
	if err := o.store.Close(); err != nil {
		tb.Fatal(err)
	}
	return file
}

func openPostOffice(tb testing.TB, file, telegram string, rate float64) *postOffice {
	tb.Helper()
	settings, err := loadConfig(func(name string) string {
		return map[string]string{
			"TELEGRAM_BOT_TOKEN": testToken, "TELEGRAM_API_URL": telegram, "DATABASE_URL": file,
		}[name]
	})
	if err != nil {
		tb.Fatal(err)
	}
	began := time.Now()
	o := &postOffice{program: &program{
		config: settings, log: slog.New(slog.DiscardHandler),
		world: world{rate: rate, now: func() time.Time { return eightInAlmaty().Add(time.Since(began)) }},
	}}
	if o.rooms, err = o.open(tb.Context()); err != nil {
		tb.Fatal(err)
	}
	if err := o.speak(o.rooms); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = o.store.Close() }) // some tests close it themselves
	return o
}

// atOnce is a Sender that renders like ours and whose messages arrive at once.
type atOnce struct {
	digest.Sender
	sent atomic.Int64
}

func (a *atOnce) Ready(ctx context.Context, most int) (int, error) { return most, ctx.Err() }
func (a *atOnce) Back(int)                                         {}
func (a *atOnce) Send(context.Context, digest.Delivery, digest.Part) (int, error) {
	return int(a.sent.Add(1)), nil
}

// BenchmarkOutbox is how many deliveries a second are claimed, rendered and
// settled, with a sender that answers at once:
//
//	go test -run - -bench Outbox -benchtime 3x .
func BenchmarkOutbox(b *testing.B) {
	const chats = 100_000
	var took time.Duration
	for b.Loop() {
		b.StopTimer()
		o := newPostOffice(b, chats, "http://127.0.0.1:1", unlimited)
		sender := &atOnce{Sender: o.bot.Sender()}
		for {
			at := eightInAlmaty()
			f, err := o.store.FanOut(b.Context(), at, 10_000, func(s digest.Subscriber) digest.Turn { return digest.TurnOf(s, at, at) })
			if err != nil {
				b.Fatal(err)
			}
			if f.Looked == 0 {
				break
			}
		}
		o.deliverer.Sender = sender
		b.StartTimer()
		began := time.Now()
		if _, err := o.deliverer.Drain(b.Context()); err != nil {
			b.Fatal(err)
		}
		took += time.Since(began)
		if n := sender.sent.Load(); n != chats {
			b.Fatalf("%d of %d sent", n, chats)
		}
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(chats*b.N)/took.Seconds(), "deliveries/s")
}

// BenchmarkPace is how much of what Telegram allows is used, and how often it
// had to say no:
//
//	go test -run - -bench Pace -benchtime 1x .
func BenchmarkPace(b *testing.B) {
	for _, c := range []struct{ allowed, rate, chats int }{{30, 28, 560}, {1000, 950, 14_000}} {
		b.Run(fmt.Sprint(c.allowed), func(b *testing.B) {
			for b.Loop() {
				telegram := standin.New(standin.Options{PerSecond: c.allowed, PerChat: time.Second, PerMinute: 20, Latency: 80 * time.Millisecond})
				server := httptest.NewServer(telegram)
				o := newPostOffice(b, c.chats, server.URL, float64(c.rate))
				if _, err := o.deliverer.Drain(b.Context()); err != nil {
					b.Fatal(err)
				}
				taken := telegram.Taken()
				if len(taken) != c.chats {
					b.Fatalf("%d of %d arrived", len(taken), c.chats)
				}
				span := taken[len(taken)-1].At.Sub(taken[0].At).Seconds()
				b.ReportMetric(100*float64(len(taken)-1)/span/float64(c.allowed), "%-used")
				b.ReportMetric(float64(telegram.Refused()), "refused")
				server.Close()
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}
