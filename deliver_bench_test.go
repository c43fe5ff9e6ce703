//go:build unix

package main

import (
	"context"
	"fmt"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
)

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
			f, err := o.store.FanOut(b.Context(), at, 25_000, func(s digest.Subscriber, at time.Time) digest.Turn { return digest.TurnOf(s, at, at) })
			if err != nil {
				b.Fatal(err)
			}
			if !f.More {
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
