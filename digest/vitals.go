package digest

import "time"

// SourceTimes are when a source was and will be visited.
type SourceTimes struct {
	LastSuccess time.Time // zero if it was never read
	Next        time.Time // when its next visit is due, zero if it never was visited
	Failures    int       // failed visits in a row
}

// slack is how late a visit may be: others are before it, and one of them may
// take long.
const slack = 15 * time.Minute

// Well says whether the source was read at its latest visit, and is not overdue
// at a moment.
func (t SourceTimes) Well(at time.Time) bool {
	return !t.LastSuccess.IsZero() && t.Failures == 0 && !t.Overdue(at)
}

// Overdue says whether a visit is due for longer than it should be.
func (t SourceTimes) Overdue(at time.Time) bool { return !t.Next.IsZero() && at.Sub(t.Next) > slack }

// DayFigures are what a day has brought so far.
type DayFigures struct {
	Articles int // taken in
	Relevant int // of these, about a parliament
	Unread   int // that wait to be read, of any day
	Sent     int // deliveries that arrived whole
	Lost     int // that can't be delivered: the chat is gone, or Telegram found fault with them
	Requests int // of readers that were handled
	Failed   int // of these, given up
	Waiting  int // not handled yet, of any day
	Joined   int // chats that subscribed
	Audience int // chats that get editions
}

// Space is how much the archive takes, and how much is left on its disk; math.MaxInt64
// where nobody can tell.
type Space struct{ Used, Free int64 } // bytes
