package digest_test

import (
	"testing"
	"time"

	"minber/digest"
)

func TestSkips(t *testing.T) {
	almaty := time.FixedZone("", 5*3600)
	friday := time.Date(2026, 11, 20, 8, 20, 0, 0, time.UTC)
	var all digest.Skips
	for h := range 24 {
		all |= digest.SkipHour(h)
	}
	for _, c := range []struct {
		name     string
		skip     digest.Skips
		at, want time.Time
	}{
		{"nothing", 0, friday, friday},
		{"another hour", digest.SkipHour(9), friday, friday},
		{"this hour", digest.SkipHour(8), friday, friday.Add(40 * time.Minute)},
		{"hours are in UTC", digest.SkipHour(8), friday.In(almaty), friday.Add(40 * time.Minute)},
		{"this day", digest.SkipDay(time.Friday), friday, time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)},
		{"every hour is no wish at all", all, friday, friday},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.skip.After(c.at); !got.Equal(c.want) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
