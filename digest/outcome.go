package digest

import (
	"errors"
	"sync"
	"time"
)

const (
	// A request that certainly did not leave is tried again after 5, 10, 20,
	// … seconds, at most every ten minutes, for as long as an edition is news.
	firstResend   = 5 * time.Second
	longestResend = 10 * time.Minute
	mostResends   = 150
)

// outcome decides what one answer of Telegram means for a delivery of n
// parts.
func (d *Deliverer) outcome(one Delivery, n, messageID int, failed error) Outcome {
	o := Outcome{Parts: one.Part}
	var (
		later *LaterError
		moved *MovedError
	)
	clock := now(d.Clock)
	switch {
	case failed == nil:
		o.Parts, o.MessageID, o.State, o.NotBefore = one.Part+1, messageID, Pending, clock
		if o.Parts == n {
			o.State = Sent
		}
		return o
	case errors.As(failed, &later):
		o.State, o.NotBefore = Pending, clock.Add(later.After)
	case errors.As(failed, &moved):
		o.State, o.NotBefore, o.MovedTo = Pending, clock, moved.To
	case errors.Is(failed, ErrChatGone), errors.Is(failed, ErrNoRights):
		o.State = Gone
	case errors.Is(failed, ErrUnauthorized), errors.Is(failed, ErrConflict):
		o.State, o.NotBefore = Pending, clock.Add(time.Minute)
	case errors.Is(failed, ErrRefused):
		o.State = Refused
	case errors.Is(failed, ErrDefinite):
		o.State, o.NotBefore = Pending, clock.Add(resendWait(one.Attempts))
		if one.Attempts >= mostResends {
			o.State = Refused
		}
	default: // ErrAmbiguous, and whatever the Sender could not name
		o.State = Ambiguous
	}
	o.Why = failed.Error()
	return o
}

func resendWait(attempts int) time.Duration {
	if attempts > 7 { // 5 s << 7 is over ten minutes
		return longestResend
	}
	return min(firstResend<<max(attempts, 0), longestResend)
}

// pauses tells a pause of one chat from a pause of the bot: Telegram does not
// say which it means, so a second chat that is told to wait within the first
// one's pause means the bot.
type pauses struct {
	mu     sync.Mutex
	chat   Address
	until  time.Time
	closed time.Time
}

// note records that a chat was told to wait; everyone says that all must.
func (p *pauses) note(chat Address, at time.Time, after time.Duration) (until time.Time, everyone bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	until = at.Add(after)
	if p.chat != "" && p.chat != chat && at.Before(p.until) {
		everyone = true
		if until.After(p.closed) {
			p.closed = until
		}
		until = p.closed
	}
	if until.After(p.until) {
		p.chat, p.until = chat, until
	}
	return until, everyone
}

func (p *pauses) closedUntil() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.closed
}
