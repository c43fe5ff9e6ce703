package source

import (
	"context"
	"errors"
	"fmt"

	"minber/digest"
)

// maxMissed is how many pages in a row may fail; then the rest is left for the
// next visit.
const maxMissed = 5

// missed are the pages of articles that one visit could not have.
type missed struct {
	errs    []error
	inRow   int
	stopped bool // no more pages in this visit
	later   bool // some of them may be had by the next visit
}

// found notes that a page could be had.
func (m *missed) found() { m.inRow = 0 }

// add notes why a page could not be had. That its host's turn comes after the
// end of this visit is no failure.
func (m *missed) add(err error) {
	var later *digest.LaterError
	asked := !errors.As(err, &later)
	if later != nil && later.Unasked {
		m.stopped, m.later = true, true
		return
	}
	m.errs = append(m.errs, err)
	m.later = m.later || !lasting(err)
	if m.inRow++; m.inRow == maxMissed || !asked {
		m.stopped, m.later = true, true
		m.errs = append(m.errs, errors.New("the other pages are left for later"))
	}
}

// ended says whether a visit has to end, and notes that it leaves pages if its
// time is over.
func (m *missed) ended(ctx context.Context) bool {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		m.later = true
	}
	return ctx.Err() != nil
}

// settle says how a visit went: nothing at all of a host whose pages fail one
// after the other is a failure, anything less is not.
func (m *missed) settle(ctx context.Context, h digest.Harvest) (digest.Harvest, error) {
	h.More = m.later
	switch {
	case errors.Is(ctx.Err(), context.Canceled):
		return h, ctx.Err()
	case len(m.errs) == 0:
		return h, nil
	case m.stopped && len(h.Articles) == 0:
		return h, errors.Join(m.errs...)
	}
	return h, fmt.Errorf("%w: %w", digest.ErrPartly, errors.Join(m.errs...))
}

// lasting says whether a page would fail the same way next time.
func lasting(err error) bool {
	for _, e := range [...]error{
		digest.ErrNotFound, digest.ErrRobots, digest.ErrNotText, digest.ErrTooLarge, digest.ErrUnsafe, digest.ErrRedirects,
	} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}
