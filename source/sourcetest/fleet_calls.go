package sourcetest

import (
	"context"
	"net/http/httptrace"
	"time"
)

// callsKept is after how many other requests to its host one may still arrive.
const callsKept = 4

// call is a request as its host sees it.
type call struct {
	sent    time.Time       // when it began, as far as is known
	left    time.Time       // when its host was done with it; zero as long as it is not
	waiting context.Context // has ended if the host knows that nobody waits for it any more
	givenUp bool            // by then it had
}

// Trace has requests judged by when they were sent rather than by when a busy
// machine gets round to answering them. It is for requests over a network.
func (f *Fleet) Trace() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.sent[info.Conn.LocalAddr().String()] = f.plan.Now()
	}}
}

// verdict is what a request is counted as besides, nil if it is as it should be. A
// host can't say when one that was given up was over: it may not even have begun to
// answer it by then.
func (f *Fleet) verdict(b *berth, c *call) *int {
	for _, other := range b.seen {
		first, second := other, c
		if second.sent.Before(first.sent) {
			first, second = second, first
		}
		over := !first.left.IsZero()
		if over && second.sent.Sub(first.left) >= b.gap {
			continue
		}
		switch {
		case first.givenUp, !over && first.waiting.Err() != nil, second.sent.Sub(first.sent) >= f.plan.Patient:
			return &f.sum.Unsure
		case over:
			return &f.sum.TooSoon
		default:
			return &f.sum.Overlaps
		}
	}
	return nil
}
