package digest

import "time"

// Until returns the first moment from t on at which something may be sent
// without being asked for: t itself outside of the quiet hours of a reader in
// an IANA zone, else their end.
func (q Quiet) Until(t time.Time, zone string) time.Time {
	if !q.holds(t.In(Location(zone))) {
		return t
	}
	return Schedule{Hour: q.To / 60, Minute: q.To % 60, Zone: zone}.Next(t)
}

// holds says whether a wall clock shows a quiet hour.
func (q Quiet) holds(local time.Time) bool {
	minute := local.Hour()*60 + local.Minute()
	if q.From <= q.To {
		return q.From <= minute && minute < q.To
	}
	return minute >= q.From || minute < q.To // over midnight
}

// PausedAt says whether the reader wants nothing at t.
func (s Subscriber) PausedAt(t time.Time) bool {
	return s.Paused != "" && t.In(s.Schedule.Location()).Format(time.DateOnly) < s.Paused
}

// NextEdition returns when the next digest after t is due, in UTC; those that
// fall into a pause don't come.
func (s Subscriber) NextEdition(t time.Time) time.Time {
	at := s.Schedule.Next(t)
	if !s.PausedAt(at) {
		return at
	}
	first, err := time.ParseInLocation(time.DateOnly, s.Paused, s.Schedule.Location())
	if err != nil { // no day: no pause
		return at
	}
	return s.Schedule.Next(first.Add(-time.Second))
}
