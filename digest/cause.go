package digest

import (
	"context"
	"errors"
	"net/http"
)

// Cause is in a word why a source could not be read; the catalogues have words
// for readers.
type Cause string

// The causes, "" for none.
const (
	CauseSlow        Cause = "slow"        // no complete answer in time
	CauseUnreachable Cause = "unreachable" // no such host, no connection
	CauseGone        Cause = "gone"        // nothing at this address
	CauseRefused     Cause = "refused"     // it does not let us in
	CauseBusy        Cause = "busy"        // it asked to come back later
	CauseBroken      Cause = "broken"      // a failure of its own
	CauseRobots      Cause = "robots"      // its rules for robots do not allow it
	CauseUnreadable  Cause = "unreadable"  // what it sends is not what it should be
	CauseTooLarge    Cause = "large"       // it sends too much
	CauseElsewhere   Cause = "elsewhere"   // it sends us on and on, or to where we may not go
	CauseOther       Cause = "other"
)

// Causes are all of them.
func Causes() []Cause {
	return []Cause{
		CauseSlow, CauseUnreachable, CauseGone, CauseRefused, CauseBusy, CauseBroken, CauseRobots, CauseUnreadable, CauseTooLarge,
		CauseElsewhere, CauseOther,
	}
}

// CauseOf tells why a visit failed, "" if it did not.
func CauseOf(err error) Cause {
	if err == nil {
		return ""
	}
	for _, c := range [...]struct {
		is    error
		cause Cause
	}{
		{ErrRobots, CauseRobots},
		{ErrUnsafe, CauseElsewhere},
		{ErrRedirects, CauseElsewhere},
		{ErrNotFound, CauseGone},
		{context.DeadlineExceeded, CauseSlow},
		{ErrUnreachable, CauseUnreachable},
		{ErrTooLarge, CauseTooLarge},
		{ErrNotText, CauseUnreadable},
	} {
		if errors.Is(err, c.is) {
			return c.cause
		}
	}
	var later *LaterError
	if errors.As(err, &later) {
		return CauseBusy
	}
	var answered *StatusError
	if errors.As(err, &answered) {
		switch {
		case answered.Code == http.StatusRequestTimeout:
			return CauseSlow
		case answered.Code >= 500:
			return CauseBroken
		case answered.Code >= 400:
			return CauseRefused
		}
	}
	return CauseOther
}
