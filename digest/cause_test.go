package digest_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"minber/digest"
)

func TestWhyAVisitFailed(t *testing.T) {
	status := func(code int) error { return &digest.StatusError{Code: code, Status: fmt.Sprint(code)} }
	for _, c := range []struct {
		name string
		err  error
		want digest.Cause
	}{
		{"it did not", nil, ""},
		{"no answer in time", fmt.Errorf("x: %w", context.DeadlineExceeded), digest.CauseSlow},
		{"no answer to a connection in time", fmt.Errorf("%w: %w", digest.ErrUnreachable, context.DeadlineExceeded), digest.CauseSlow},
		{"no such host", fmt.Errorf("%w: no such host", digest.ErrUnreachable), digest.CauseUnreachable},
		{"404", fmt.Errorf("%w: %w", status(404), digest.ErrNotFound), digest.CauseGone},
		{"403", status(403), digest.CauseRefused},
		{"408", status(408), digest.CauseSlow},
		{"500", status(500), digest.CauseBroken},
		{"503 with a time", fmt.Errorf("%w: %w", status(503), &digest.LaterError{After: time.Hour}), digest.CauseBusy},
		{"robots.txt", fmt.Errorf("x: %w", digest.ErrRobots), digest.CauseRobots},
		{"robots.txt that can't be read", fmt.Errorf("robots.txt can't be read: %w", status(502)), digest.CauseBroken},
		{"a page instead of a feed", fmt.Errorf("x: %w", digest.ErrNotText), digest.CauseUnreadable},
		{"ten megabytes", digest.ErrTooLarge, digest.CauseTooLarge},
		{"round and round", digest.ErrRedirects, digest.CauseElsewhere},
		{"into a private network", digest.ErrUnsafe, digest.CauseElsewhere},
		{"several things", errors.Join(errors.New("a"), status(500)), digest.CauseBroken},
		{"anything else", errors.New("a"), digest.CauseOther},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := digest.CauseOf(c.err); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
