package bot

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// How much one user may ask. Nobody reads as fast as this: a reader who turns
// pages presses once a second at most. An inline query leaves with each letter
// that is typed.
const (
	requestBurst = 60
	requestEvery = time.Second
	inlineBurst  = 60
	inlineEvery  = 200 * time.Millisecond
	// Whoever used it up comes back after this long.
	timeOut = 30 * time.Second
	// So many users are remembered; those who have been silent long enough to
	// have their whole burst again are forgotten first.
	mostThrottled = 10_000
)

// throttle keeps one user from taking up everybody's time.
type throttle struct {
	every time.Duration
	burst int
	now   func() time.Time

	mu    sync.Mutex
	users map[int64]*allowance
}

type allowance struct {
	*rate.Limiter
	shut time.Time // until when the user may not ask
}

func newThrottle(every time.Duration, burst int, now func() time.Time) *throttle {
	return &throttle{every: every, burst: burst, now: now, users: make(map[int64]*allowance)}
}

// take says whether a user may ask now. If not, wait is how long it takes
// until they may, and first says that this is news to them.
func (t *throttle) take(user int64) (ok bool, wait time.Duration, first bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	at := t.now()
	one, known := t.users[user]
	if !known {
		t.forget(at)
		one = &allowance{Limiter: rate.NewLimiter(rate.Every(t.every), t.burst)}
		t.users[user] = one
	}
	switch {
	case at.Before(one.shut):
		return false, one.shut.Sub(at), false
	case one.AllowN(at, 1):
		return true, 0, false
	}
	one.shut = at.Add(timeOut)
	return false, timeOut, true
}

// forget makes room for one more.
func (t *throttle) forget(at time.Time) {
	if len(t.users) < mostThrottled {
		return
	}
	for user, one := range t.users {
		if one.TokensAt(at) >= float64(t.burst) && !at.Before(one.shut) {
			delete(t.users, user)
		}
	}
	for user := range t.users { // all of them busy: any will do
		if len(t.users) < mostThrottled {
			break
		}
		delete(t.users, user)
	}
}
