package storage_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// visitedDaily records visits of a source that shows so many items on each of
// the days before moment, and nothing in the last quiet ones.
func (a *archive) visitedDaily(id string, items, quiet int) {
	a.t.Helper()
	days := map[string]digest.DayCount{}
	for i := quiet + 1; i < 40; i++ {
		days[moment.AddDate(0, 0, -i).Format(time.DateOnly)] = digest.DayCount{Shown: items}
	}
	ok(a.t, a.Visited(a.t.Context(), digest.VisitReport{Source: digest.SourceSpec{ID: id, Name: "Agency " + id}, At: moment, Days: days}))
}

func TestASilentSourceIsToldOnceAndOnceWhenItIsBack(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.visitedDaily("a", 12, 2)
	a.visitedDaily("b", 12, 0)
	a.visitedDaily("seldom", 0, 2)
	silent := []digest.SilentSource{{Name: "Agency a", Usual: 12, Days: 2}}
	if diff := cmp.Diff(digest.SilenceNews{Silent: silent}, must(a.UntoldSilence(ctx, moment))(t)); diff != "" {
		t.Fatal(diff)
	}
	for _, later := range []time.Duration{time.Minute, time.Hour} {
		if news := must(a.UntoldSilence(ctx, moment.Add(later)))(t); len(news.Silent)+len(news.Back) > 0 {
			t.Errorf("told again: %+v", news)
		}
	}
	a.now = moment.Add(time.Hour)
	if diff := cmp.Diff(silent, a.edition("en").Intake.Silent); diff != "" {
		t.Errorf("the footer: %s", diff)
	}
	for _, h := range must(a.Sources(ctx))(t) {
		if (h.ID == "a") != (h.Silent != nil) || h.ID != "seldom" && h.Daily != 12 {
			t.Errorf("health: %+v", h)
		}
	}
	back := digest.VisitReport{
		Source: digest.SourceSpec{ID: "a", Name: "Agency a"}, At: moment.Add(2 * time.Hour), Days: map[string]digest.DayCount{"2026-11-20": {Shown: 1}},
	}
	ok(t, a.Visited(ctx, back))
	if diff := cmp.Diff(digest.SilenceNews{Back: []digest.SilentSource{{Name: "Agency a", Usual: 12}}}, must(a.UntoldSilence(ctx, moment.Add(2*time.Hour)))(t)); diff != "" {
		t.Error(diff)
	}
	if news := must(a.UntoldSilence(ctx, moment.Add(3*time.Hour)))(t); len(news.Silent)+len(news.Back) > 0 {
		t.Errorf("told again: %+v", news)
	}
	a.now = moment.Add(3 * time.Hour)
	if in := a.edition("en").Intake; len(in.Silent) != 0 {
		t.Errorf("the footer when it is back: %+v", in.Silent)
	}
}

// A service that was switched off for a week has not found its sources silent,
// and one that is no longer visited is not in the footer.
func TestWhatIsNotVisitedIsNotSilent(t *testing.T) {
	a := newArchive(t)
	a.visitedDaily("a", 12, 0)
	a.now = moment.AddDate(0, 0, 7)
	if news := must(a.UntoldSilence(t.Context(), a.now))(t); len(news.Silent) > 0 {
		t.Errorf("told: %+v", news)
	}
	a.now = moment
	a.visitedDaily("b", 12, 5)
	if news := must(a.UntoldSilence(t.Context(), moment.Add(time.Hour)))(t); len(news.Silent) != 1 {
		t.Fatalf("told: %+v", news)
	}
	a.now = moment.AddDate(0, 0, 7)
	if in := a.edition("en").Intake; len(in.Silent) != 0 {
		t.Errorf("the footer: %+v", in.Silent)
	}
}

func BenchmarkLookingForSilence(b *testing.B) {
	a := newArchive(b)
	for i := range 500 {
		a.visitedDaily(fmt.Sprint(i), 12, 0)
	}
	now := moment
	for b.Loop() {
		now = now.Add(time.Hour)
		if _, err := a.UntoldSilence(b.Context(), now); err != nil {
			b.Fatal(err)
		}
	}
}
