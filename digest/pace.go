package digest

import "time"

// Pace bounds how often sources are visited.
type Pace struct {
	Shortest time.Duration
	Usual    time.Duration // of one of which nothing is known, and of one that publishes every hour
	Longest  time.Duration
}

// PaceOf makes a Pace of how often to visit a source of which nothing is known.
func PaceOf(usual time.Duration) Pace {
	return Pace{Shortest: min(usual, max(usual/5, time.Minute)), Usual: usual, Longest: max(usual, 6*time.Hour)}
}

const (
	nightFrom, nightTo = 0, 6 // hours of the source's zone
	nightSlower        = 3
	recessSlower       = 2
	// recessAfter is how long nothing of a source has to be about a parliament
	// for its parliament to count as in recess.
	recessAfter = 10 * 24 * time.Hour
	longestBack = 24 * time.Hour // between tries of a source that fails
)

// Past is what the next visit of a source goes by.
type Past struct {
	At       time.Time // of the visit just made, in the source's zone
	Failures int       // in a row, this visit included
	More     bool      // it had more than there was time for
	Wait     time.Duration
	State    FetchState
	Daily    int  // items a day to expect, -1 if that is not known
	Recess   bool // nothing of it has been about a parliament for a while
}

// Next returns when to visit a source again: the sooner the more it publishes,
// later at night and in recess; after failures, by chance in a span that doubles
// each time (full jitter: those that failed together do not come back together).
// What the source or its host asks for comes first. luck is between 0 and 1.
func (p Pace) Next(past Past, luck float64) time.Time {
	var wait time.Duration
	switch {
	case past.Failures > 0:
		wait = p.backOff(past.Failures, luck)
	case past.More:
		wait = p.Shortest
	default:
		wait = p.interval(past)
	}
	wait = max(wait, past.Wait, min(past.State.Rest, p.Longest))
	return past.State.Skip.After(past.At.Add(wait)).UTC()
}

// backOff returns how long to leave a source alone that has failed.
func (p Pace) backOff(failures int, luck float64) time.Duration {
	span := p.Usual
	for range failures {
		if span *= 2; span > longestBack {
			span = longestBack
			break
		}
	}
	return max(p.Shortest, time.Duration(luck*float64(span)))
}

// interval returns how long to leave a source alone that is well.
func (p Pace) interval(past Past) time.Duration {
	wait := p.Longest
	switch {
	case past.Daily < 0:
		wait = p.Usual
	case past.Daily > 0:
		wait = min(p.Usual*24/time.Duration(past.Daily), p.Longest)
	}
	wait = max(wait, p.Shortest)
	if past.Recess {
		wait = min(wait*recessSlower, p.Longest)
	}
	if h := past.At.Hour(); h >= nightFrom && h < nightTo {
		y, m, d := past.At.Date()
		morning := time.Date(y, m, d, nightTo, 0, 0, 0, past.At.Location()).Sub(past.At)
		wait = min(max(wait, min(wait*nightSlower, morning)), p.Longest)
	}
	return wait
}
