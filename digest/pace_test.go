package digest_test

import (
	"testing"
	"time"

	"minber/digest"
)

func TestWhenASourceIsVisitedNext(t *testing.T) {
	almaty := digest.Location("Asia/Almaty")
	noon := time.Date(2026, 11, 20, 12, 0, 0, 0, almaty)
	night := time.Date(2026, 11, 20, 2, 0, 0, 0, almaty)
	dawn := time.Date(2026, 11, 20, 5, 30, 0, 0, almaty)
	for _, c := range []struct {
		name string
		past digest.Past
		luck float64
		wait time.Duration
	}{
		{"of which nothing is known", digest.Past{At: noon, Daily: -1}, 0, 10 * time.Minute},
		{"that publishes every hour", digest.Past{At: noon, Daily: 24}, 0, 10 * time.Minute},
		{"that publishes every few minutes", digest.Past{At: noon, Daily: 300}, 0, 2 * time.Minute},
		{"that publishes six a day", digest.Past{At: noon, Daily: 6}, 0, 40 * time.Minute},
		{"that publishes one a day", digest.Past{At: noon, Daily: 1}, 0, 4 * time.Hour},
		{"that has published nothing for weeks", digest.Past{At: noon}, 0, 6 * time.Hour},
		{"at night, three times as late", digest.Past{At: night, Daily: 24}, 0, 30 * time.Minute},
		{"at night, but no later than the morning", digest.Past{At: dawn, Daily: 24}, 0, 30 * time.Minute},
		{"at night that is slow anyway", digest.Past{At: dawn, Daily: 1}, 0, 4 * time.Hour},
		{"in recess, half as often", digest.Past{At: noon, Daily: 24, Recess: true}, 0, 20 * time.Minute},
		{"in recess, not beyond the longest", digest.Past{At: noon, Daily: 1, Recess: true}, 0, 6 * time.Hour},
		{"with more than there was time for", digest.Past{At: noon, Daily: 1, More: true}, 0, 2 * time.Minute},
		{"that asks for an hour of rest", digest.Past{At: noon, Daily: 300, State: digest.FetchState{Rest: time.Hour}}, 0, time.Hour},
		{"that asks for a week of rest", digest.Past{At: noon, Daily: 300, State: digest.FetchState{Rest: 7 * 24 * time.Hour}}, 0, 6 * time.Hour},
		{"with more, that asks for rest", digest.Past{At: noon, More: true, State: digest.FetchState{Rest: time.Hour}}, 0, time.Hour},
		{"whose host asks for two days", digest.Past{At: noon, Daily: 300, Failures: 1, Wait: 48 * time.Hour}, 0, 48 * time.Hour},
		{"that is not to be read at noon", digest.Past{At: noon, Daily: -1, State: digest.FetchState{Skip: digest.SkipHour(7)}}, 0, time.Hour},
		{"that failed once, by the worst luck", digest.Past{At: noon, Failures: 1}, 1, 20 * time.Minute},
		{"that failed once, by the best", digest.Past{At: noon, Failures: 1}, 0, 2 * time.Minute},
		{"that failed three times", digest.Past{At: noon, Failures: 3}, 0.5, 40 * time.Minute},
		{"that has been failing for weeks", digest.Past{At: noon, Failures: 1000}, 1, 24 * time.Hour},
		{"that has been failing, at night", digest.Past{At: night, Failures: 1}, 1, 20 * time.Minute},
	} {
		t.Run(c.name, func(t *testing.T) {
			next := digest.PaceOf(10*time.Minute).Next(c.past, c.luck)
			if got := next.Sub(c.past.At); got != c.wait {
				t.Errorf("after %s, want %s", got, c.wait)
			}
		})
	}
}

func TestPacesOfASetting(t *testing.T) {
	for usual, want := range map[time.Duration]digest.Pace{
		10 * time.Minute: {Shortest: 2 * time.Minute, Usual: 10 * time.Minute, Longest: 6 * time.Hour},
		time.Minute:      {Shortest: time.Minute, Usual: time.Minute, Longest: 6 * time.Hour},
		2 * time.Minute:  {Shortest: time.Minute, Usual: 2 * time.Minute, Longest: 6 * time.Hour},
		24 * time.Hour:   {Shortest: 288 * time.Minute, Usual: 24 * time.Hour, Longest: 24 * time.Hour},
	} {
		if got := digest.PaceOf(usual); got != want {
			t.Errorf("%s: %+v, want %+v", usual, got, want)
		}
	}
}
