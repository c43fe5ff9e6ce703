package digest

import (
	"errors"
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
func outcome(one Delivery, n, messageID int, failed error, clock time.Time) Outcome {
	o := Outcome{Parts: one.Part}
	var (
		later *LaterError
		moved *MovedError
		fault *FaultError
	)
	switch {
	case failed == nil, errors.As(failed, &fault):
		if fault != nil {
			o.Why = failed.Error()
		}
		o.Parts, o.MessageID, o.State, o.NotBefore = one.Part+1, messageID, Pending, clock.Add(gap(one.Kind))
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
	case errors.Is(failed, ErrCantWrite): // what would have been sent could not be kept
		o.State, o.NotBefore = Pending, clock.Add(firstResend)
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

// gap is how long a chat is left alone between two messages.
func gap(kind ChatKind) time.Duration {
	if kind == Private {
		return personGap
	}
	return groupGap
}

func resendWait(attempts int) time.Duration {
	if attempts > 7 { // 5 s << 7 is over ten minutes
		return longestResend
	}
	return min(firstResend<<max(attempts, 0), longestResend)
}
