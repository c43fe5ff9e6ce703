package digest

import (
	"context"
	"time"
)

// Claims share the intake among several processes that serve from one archive.
type Claims interface {
	// ClaimVisit takes a source that is due at a moment. It is not mine if
	// somebody else visits it, or has since it was due: next is when to look
	// again.
	ClaimVisit(ctx context.Context, source string, now time.Time) (mine bool, next time.Time, err error)
	// EndVisit gives it back.
	EndVisit(ctx context.Context, source string) error
}

// visitMine visits a source that no other process visits; of one that another
// does, the error is ErrElsewhere.
func (c *Collector) visitMine(ctx context.Context, s Source) (VisitReport, error) {
	if c.Claims == nil {
		return c.visit(ctx, s)
	}
	report := VisitReport{Source: s.Spec(), At: c.now()}
	mine, next, err := c.Claims.ClaimVisit(ctx, report.Source.ID, report.At)
	switch {
	case err != nil:
		report.Next = report.At.Add(c.pace().Shortest)
		return report, err
	case !mine:
		report.Next = next
		return report, ErrElsewhere
	}
	report, failed := c.visit(ctx, s)
	if err := c.Claims.EndVisit(context.WithoutCancel(ctx), report.Source.ID); err != nil && ctx.Err() == nil && failed == nil {
		failed = err
	}
	return report, failed
}
