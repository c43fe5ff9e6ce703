package storage_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestTheHabitsOfASource(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	spec := digest.SourceSpec{ID: "a", Name: "A", URL: "https://a.kz/rss", Kind: "feed"}
	if h := must(a.Habits(ctx, "a"))(t); h.Rhythm != nil || h.Failures != 0 || !h.Since.IsZero() || !h.LastKept.IsZero() {
		t.Errorf("habits of an unknown source = %+v", h)
	}
	first := digest.VisitReport{Source: spec, At: moment, Days: map[string]digest.DayCount{
		"2026-11-20": {Shown: 5, Added: 5}, "2026-11-19": {Shown: 9, Added: 3}, "2020-01-01": {Shown: 1, Added: 1},
	}}
	ok(t, a.Visited(ctx, first))
	second := digest.VisitReport{Source: spec, At: moment.Add(time.Hour), Failed: "no answer", Cause: digest.CauseSlow, Days: map[string]digest.DayCount{
		"2026-11-20": {Shown: 4, Added: 2}, "2026-11-19": {Shown: 2},
	}}
	ok(t, a.Visited(ctx, second))
	a.keep(text{source: "a", url: "https://a.kz/1", body: "text"})
	a.now = moment.Add(time.Hour)
	a.add(text{source: "a", url: "https://a.kz/2", body: "about no parliament"})
	want := digest.Habits{Failures: 1, Since: moment, LastKept: moment, Rhythm: digest.Rhythm{"2026-11-20": 7, "2026-11-19": 9}}
	if diff := cmp.Diff(want, must(a.Habits(ctx, "a"))(t)); diff != "" {
		t.Error(diff)
	}
}

func TestVisitsArePlannedOverRestarts(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	for id, next := range map[string]time.Time{"a": moment.Add(time.Hour), "b": moment.Add(2 * time.Hour), "c": {}} {
		ok(t, a.Visited(ctx, digest.VisitReport{Source: digest.SourceSpec{ID: id}, At: moment, Next: next}))
	}
	ok(t, a.Defer(ctx, "b", moment.Add(5*time.Hour)))
	ok(t, a.Defer(ctx, "never visited", moment))
	want := map[string]time.Time{"a": moment.Add(time.Hour), "b": moment.Add(5 * time.Hour), "c": {}}
	if diff := cmp.Diff(want, must(a.NextVisits(ctx))(t)); diff != "" {
		t.Error(diff)
	}
}
