package digest

import (
	"context"
	"time"
)

// ComplaintBook knows which complaints those who look after the archive have
// not heard of.
type ComplaintBook interface {
	// UntoldComplaints returns how many subjects wait to be looked at, if there
	// are complaints since they were told last and that is long enough ago, and
	// notes that they are told; else 0.
	UntoldComplaints(ctx context.Context, now time.Time) (open int, err error)
}

// Alerting is the Feeder of what readers report: the first complaint is told as
// it comes, see Filed, and those that follow it closely together a while later.
type Alerting struct {
	Book ComplaintBook
	Tell func(ctx context.Context, open int) error // through the outbox
}

// Feed implements Feeder.
func (a *Alerting) Feed(ctx context.Context, now time.Time) error {
	open, err := a.Book.UntoldComplaints(ctx, now)
	if err != nil || open == 0 {
		return err
	}
	return a.Tell(ctx, open)
}
