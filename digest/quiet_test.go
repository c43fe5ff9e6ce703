package digest_test

import (
	"testing"

	"minber/digest"
)

func TestQuietHours(t *testing.T) {
	night := digest.Quiet{From: 22 * 60, To: 7*60 + 30}
	for _, c := range []struct {
		name     string
		quiet    digest.Quiet
		zone     string
		at, want string
	}{
		{"none were set", digest.Quiet{}, "Asia/Almaty", "2026-11-20T03:00:00+05:00", "2026-11-20T03:00:00+05:00"},
		{"by day it may come", night, "Asia/Almaty", "2026-11-20T12:00:00+05:00", "2026-11-20T12:00:00+05:00"},
		{"in the evening it waits for the morning", night, "Asia/Almaty", "2026-11-20T22:00:00+05:00", "2026-11-21T07:30:00+05:00"},
		{"after midnight too", night, "Asia/Almaty", "2026-11-21T07:29:59+05:00", "2026-11-21T07:30:00+05:00"},
		{"at their end it may come", night, "Asia/Almaty", "2026-11-21T07:30:00+05:00", "2026-11-21T07:30:00+05:00"},
		{"the clock is the reader's", night, "Europe/Berlin", "2026-11-20T20:30:00Z", "2026-11-20T20:30:00Z"},
		{"hours of the day", digest.Quiet{From: 9 * 60, To: 18 * 60}, "Asia/Almaty", "2026-11-20T09:00:00+05:00", "2026-11-20T18:00:00+05:00"},
		{"an end that the clocks skip is the end of the gap", digest.Quiet{From: 22 * 60, To: 150}, "Europe/Berlin", "2026-03-28T22:30:00Z", "2026-03-29T01:00:00Z"},
		{"an unknown zone counts as UTC", night, "Moon/Base", "2026-11-20T23:00:00Z", "2026-11-21T07:30:00Z"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.quiet.Until(at(t, c.at), c.zone); !got.Equal(at(t, c.want)) {
				t.Errorf("Until(%s) = %s, want %s", c.at, got, c.want)
			}
		})
	}
}

func TestAPausedReaderGetsTheFirstEditionAfterThePause(t *testing.T) {
	daily := digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}
	tuesdays := digest.Schedule{Hour: 8, Zone: "Asia/Almaty", Days: 1 << 2}
	now := "2026-11-20T12:00:00+05:00" // a Friday
	for _, c := range []struct {
		name     string
		schedule digest.Schedule
		paused   string
		want     string
	}{
		{"not paused", daily, "", "2026-11-21T08:00:00+05:00"},
		{"a pause that is over", daily, "2026-11-01", "2026-11-21T08:00:00+05:00"},
		{"a pause that ends before the next edition", daily, "2026-11-21", "2026-11-21T08:00:00+05:00"},
		{"a pause of some days", daily, "2026-11-25", "2026-11-25T08:00:00+05:00"},
		{"an edition a week, after the pause", tuesdays, "2026-11-25", "2026-12-01T08:00:00+05:00"},
		{"an edition a week, not touched by the pause", tuesdays, "2026-11-24", "2026-11-24T08:00:00+05:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := digest.Subscriber{Schedule: c.schedule, Paused: c.paused}
			if got := s.NextEdition(at(t, now)); !got.Equal(at(t, c.want)) {
				t.Errorf("NextEdition = %s, want %s", got, c.want)
			}
		})
	}
	s := digest.Subscriber{Schedule: daily, Paused: "2026-11-21"}
	if !s.PausedAt(at(t, "2026-11-20T18:59:59Z")) || s.PausedAt(at(t, "2026-11-20T19:00:00Z")) {
		t.Error("a pause ends with the reader's midnight")
	}
}
