package digest

import (
	"context"
	"time"
)

// enqueueDue turns subscribers whose hour has come into deliveries.
func (d *Deliverer) enqueueDue(ctx context.Context) error {
	at := now(d.Now).UTC()
	due, err := d.Outbox.Due(ctx, at)
	if err != nil || len(due) == 0 {
		return err
	}
	deliveries := make([]Delivery, len(due))
	for i, s := range due {
		deliveries[i] = deliveryFor(s, at)
		deliveries[i].NotBefore = now(d.Clock)
	}
	added, err := d.Outbox.Enqueue(ctx, deliveries)
	if added > 0 {
		d.log().InfoContext(ctx, "editions due", "count", added)
	}
	return err
}

// deliveryFor says what a subscriber's edition of this hour covers: all since
// the latest edition; the first one reaches a day back from the subscription,
// and to the last occurrence of its hour if that is earlier.
// To is cut to the minute, so that all who are due in one round share an
// edition.
func deliveryFor(s Subscriber, at time.Time) Delivery {
	to := at.Truncate(time.Minute)
	hour := s.Schedule.Prev(at)
	former := s.Schedule.Prev(hour.Add(-time.Second))
	from := s.Last
	if from.IsZero() || from.After(to) {
		from = to
		if !s.Since.IsZero() && s.Since.Before(to) {
			from = s.Since.Truncate(time.Hour)
		}
		from = earlier(from.Add(-24*time.Hour), former)
	}
	if oldest := earlier(to.Add(-longestWindow), former.Add(-24*time.Hour)); from.Before(oldest) {
		from = oldest
	}
	day := hour.In(s.Schedule.Location()).Format(time.DateOnly)
	one := Delivery{
		Chat: s.Chat, Kind: s.Kind, Lang: s.Lang, Zone: s.Schedule.Zone, Slot: day, Date: day,
		Window: Window{From: from, To: to}, Manner: MannerOf(s),
	}
	one.Edition = one.DigestKey()
	if s.Settings.Approval.Wanted && s.Settings.Owner != 0 {
		one.State = Drafted
	}
	return one
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
