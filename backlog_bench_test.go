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

// BenchmarkBacklog is how fast what came while the service was down is worked
// off: five updates of each of 2,000 chats. Of the presses nobody waits for the
// answer any more.
//
//	go test -run - -bench Backlog -benchtime 1x .
func BenchmarkBacklog(b *testing.B) {
	const chats, each = 2000, 5
	for _, c := range []struct {
		name string
		age  time.Duration
		body string // of an update, after its id, with the chat twice
		told int    // messages
	}{
		{"messages", time.Hour, `"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":"private"},"from":{"id":%d,"language_code":"ru"},"text":"/help"}`, chats * each},
		{"presses", time.Hour, `"callback_query":{"id":"7","data":"p:7","message":{"message_id":7,"date":1,"chat":{"id":%d,"type":"private"}},"from":{"id":%d,"language_code":"ru"}}`, 0},
	} {
		b.Run(c.name, func(b *testing.B) {
			var took time.Duration
			for b.Loop() {
				var told atomic.Int64
				telegram := httptest.NewServer(standin.New(standin.Options{Arrived: func(standin.Message) { told.Add(1) }}))
				o := newPostOffice(b, 1, telegram.URL, unlimited)
				var all []digest.Update
				for i := range chats * each {
					chat := 1000 + i%chats
					body := fmt.Appendf(nil, `{"update_id":%d,`+c.body+`}`, i+1, chat, chat)
					all = append(all, digest.Update{ID: int64(i + 1), Chat: digest.Address(fmt.Sprint(chat)), Body: body, At: time.Now().Add(-c.age)})
				}
				if err := o.store.Receive(b.Context(), all); err != nil {
					b.Fatal(err)
				}
				ctx, cancel := context.WithCancel(b.Context())
				ended := make(chan error, 1)
				began := time.Now()
				go func() { ended <- o.bot.Run(ctx) }()
				for waiting := all; len(waiting) > 0; time.Sleep(10 * time.Millisecond) {
					var err error
					if waiting, err = o.store.Waiting(ctx, 1); err != nil {
						b.Fatal(err)
					}
				}
				took += time.Since(began)
				cancel()
				if err := <-ended; err != nil {
					b.Fatal(err)
				}
				telegram.Close()
				if n := told.Load(); n != int64(c.told) {
					b.Fatalf("%d answers, want %d", n, c.told)
				}
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(chats*each*b.N)/took.Seconds(), "updates/s")
		})
	}
}
