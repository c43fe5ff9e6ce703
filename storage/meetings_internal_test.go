package storage

import "testing"

func TestSameMeeting(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b report
		want bool
	}{
		{"the same day", report{date: "2026-11-20"}, report{date: "2026-11-20", day: "2026-11-25"}, true},
		{"the next day", report{date: "2026-11-30"}, report{date: "2026-12-01"}, true},
		{"two days later", report{date: "2026-11-20"}, report{date: "2026-11-22"}, false},
		{"no date, articles near", report{date: "2026-11-20", day: "2026-11-20"}, report{day: "2026-11-23"}, true},
		{"no date, articles far", report{date: "2026-11-20", day: "2026-11-20"}, report{day: "2026-11-24"}, false},
		{"the month of the day", report{date: "2026-11-20", day: "2026-11-21"}, report{date: "2026-11", day: "2026-11-21"}, true},
		{"another month", report{date: "2026-11-20", day: "2026-11-21"}, report{date: "2026-10", day: "2026-11-21"}, false},
		{"the same year, articles far", report{date: "2026", day: "2026-01-01"}, report{date: "2026", day: "2026-11-21"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if sameMeeting(c.a, c.b) != c.want || sameMeeting(c.b, c.a) != c.want {
				t.Errorf("sameMeeting = %v", !c.want)
			}
		})
	}
}
