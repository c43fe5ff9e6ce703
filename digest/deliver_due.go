package digest

import (
	"context"
	"time"
)

const (
	// OwedFor is how late an edition may be sent. One that could not be sent by
	// then is not owed any more: the next one tells what it would have told.
	OwedFor = 12 * time.Hour
	// How far back an edition may reach (or to a day before the last occurrence
	// of its hour, if they are rarer), so that after a long stop the reader gets
	// one digest and not an archive.
	longestWindow = 72 * time.Hour
	// So many complaints are remembered, so as not to be repeated.
	mostTold = 1000
)

// Turn is what the schedule says to a chat whose turn has come, and to those
// that are alike.
type Turn struct {
	Owed     bool
	Delivery Delivery  // if an edition is owed; its Chat and Kind are the chat's own
	Next     time.Time // the next turn
}

// Planner decides what a chat whose turn has come by `at` is owed; see TurnOf.
type Planner func(s Subscriber, at time.Time) Turn

// FannedOut is what one round of fan-out did.
type FannedOut struct {
	Added   int           // deliveries
	More    bool          // others may be due
	SetBack time.Duration // by how much the clock was found to be behind the latest round, 0 if it was not
}

// enqueueDue turns subscribers whose hour has come into deliveries; more says
// that there are others. told is by how much the clock is known to have been set
// back.
func (d *Deliverer) enqueueDue(ctx context.Context, told time.Duration) (more bool, err error) {
	at := now(d.Now).UTC()
	clock := now(d.Clock)
	f, err := d.Outbox.FanOut(ctx, at, fanOutSize, func(s Subscriber, at time.Time) Turn {
		d.complain(ctx, s)
		return TurnOf(s, at, clock)
	})
	if f.SetBack > 0 && told == 0 {
		d.log().WarnContext(ctx, "the clock was set back: who is due is looked up anew", "by", f.SetBack)
	}
	if f.Added > 0 {
		d.log().InfoContext(ctx, "editions due", "count", f.Added)
	}
	return f.More, err
}

// complain logs what is wrong with a subscriber's row, once.
func (d *Deliverer) complain(ctx context.Context, s Subscriber) {
	if s.Damaged != "" && d.isNews("settings of "+string(s.Chat)) {
		d.log().ErrorContext(ctx, "settings that can't be read: a channel gets nothing, others what a new chat gets", "chat", s.Chat, "err", s.Damaged)
	}
	if _, err := time.LoadLocation(s.Schedule.Zone); err != nil && d.isNews("zone "+s.Schedule.Zone) {
		d.log().ErrorContext(ctx, "an unknown time zone counts as UTC", "zone", s.Schedule.Zone, "chat", s.Chat, "err", err)
	}
}

// isNews says whether something was not complained of yet.
func (d *Deliverer) isNews(what string) bool {
	if d.told[what] {
		return false
	}
	if d.told == nil || len(d.told) >= mostTold {
		d.told = make(map[string]bool)
	}
	d.told[what] = true
	return true
}

// TurnOf decides what a chat whose turn has come at `at` is owed, to be sent from
// `clock` on, which is the real time. A subscription from the future
// belongs to a clock that was set back (send -at, a sandbox): it counts as
// begun.
func TurnOf(s Subscriber, at, clock time.Time) Turn {
	hour := s.Schedule.Prev(at)
	turn := Turn{Next: s.NextEdition(at)}
	begun := !s.Since.After(hour) || s.Since.After(at)
	// The settings of a channel may say that its owner has to agree.
	unsure := s.Damaged != "" && s.Kind == Channel
	if turn.Owed = begun && !unsure && at.Sub(hour) < OwedFor && !s.PausedAt(hour); turn.Owed {
		turn.Delivery = deliveryFor(s, at)
		turn.Delivery.NotBefore = clock
	}
	return turn
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

// late says whether a digest of which nothing has been sent is of no use any
// more. It is found out when it is to be sent: a pause that Telegram asked for
// may have lasted for long.
func late(one Delivery, at time.Time) bool {
	return one.Part == 0 && one.Slot == one.Date && at.Sub(one.Window.To) >= OwedFor
}
