package storage_test

import (
	"fmt"
	"testing"
	"time"

	"minber/digest"
)

func TestASourceIsVisitedByOneCopy(t *testing.T) {
	all := newCopies(t)
	one, two := all[0], all[1]
	claims := func(c *copyOf, at time.Time, want bool) (next time.Time) {
		t.Helper()
		mine, next, err := c.ClaimVisit(t.Context(), "s", at)
		if err != nil || mine != want {
			t.Errorf("%v, %v, want %v", mine, err, want)
		}
		return next
	}
	claims(one, moment, true)
	if next := claims(two, moment, false); !next.After(moment) {
		t.Errorf("it is looked after again at %s", next)
	}
	planned := moment.Add(time.Hour)
	ok(t, one.Visited(t.Context(), digest.VisitReport{Source: digest.SourceSpec{ID: "s"}, At: moment, Next: planned}))
	ok(t, one.EndVisit(t.Context(), "s"))
	if next := claims(two, moment, false); !next.Equal(planned) {
		t.Errorf("it was visited: its next visit is at %s, want %s", next, planned)
	}
	claims(two, planned, true)
	two.unseen()
	one.stays()
	one.alone()
	claims(one, planned, true) // who visited it is gone
}

func TestAnArticleIsReadByOneCopy(t *testing.T) {
	all := newCopies(t)
	for i := range 30 {
		_, _, err := all[0].Add(t.Context(), digest.Article{Source: "s", URL: fmt.Sprintf("https://example.com/%d", i), Title: "T", Text: fmt.Sprintf("Text %d", i), Added: moment})
		ok(t, err)
	}
	unread := func(c *copyOf) []digest.Reading { return must(c.Unread(t.Context(), moment, 1, 20))(t) }
	first, second := unread(all[0]), unread(all[1])
	if len(first) != 20 || len(second) != 10 {
		t.Fatalf("%d and %d are to be read, want 20 and 10", len(first), len(second))
	}
	if again := unread(all[0]); len(again) != 20 || again[0].Article.ID != first[0].Article.ID {
		t.Errorf("what was claimed and not read is not offered again, but %d", len(again))
	}
	for _, r := range first[1:] {
		ok(t, all[0].Save(t.Context(), r.Article, digest.Understanding{Rules: 1}))
	}
	ok(t, all[0].Postpone(t.Context(), first[0], moment.Add(time.Hour), "why"))
	if n := count(t, all[0].raw(), "SELECT count(*) FROM reading_claims WHERE copy = ?", all[0].copy.ID()); n != 0 {
		t.Errorf("%d articles are claimed when all of them were read", n)
	}
	all[1].unseen()
	all[0].stays()
	all[0].alone()
	if n := len(unread(all[0])); n != 10 {
		t.Errorf("%d are left by who is gone, want 10", n)
	}
}

func TestAHostIsAskedByOneCopyAndRestsForAll(t *testing.T) {
	all := newCopies(t)
	takes := func(c *copyOf, want bool) time.Duration {
		t.Helper()
		wait, err := c.TakeTurn(t.Context(), "example.com")
		if err != nil || (wait == 0) != want {
			t.Errorf("wait %s, %v; taken should be %v", wait, err, want)
		}
		return wait
	}
	takes(all[0], true)
	takes(all[1], false)
	ok(t, all[0].EndTurn(t.Context(), "example.com", time.Hour))
	for _, c := range all {
		if wait := takes(c, false); wait < 59*time.Minute || wait > time.Hour {
			t.Errorf("a host that rests for an hour may be asked in %s", wait)
		}
	}
	must(all[0].raw().Exec("UPDATE host_turns SET free = 0"))(t)
	takes(all[1], true)
	all[1].unseen()
	all[0].stays()
	all[0].alone()
	takes(all[0], true)
	ok(t, all[0].EndTurn(t.Context(), "example.com", 0))
	must(all[0].raw().Exec("UPDATE host_turns SET free = 0"))(t)
	ok(t, all[0].Tidy(t.Context()))
	if n := count(t, all[0].raw(), "SELECT count(*) FROM host_turns"); n != 0 {
		t.Errorf("%d hosts are remembered that were left long ago", n)
	}
}

// Where one process serves alone it asks nobody.
func TestAloneAllIsOnesOwn(t *testing.T) {
	a := newArchive(t)
	if mine, _, err := a.ClaimVisit(t.Context(), "s", moment); !mine || err != nil {
		t.Errorf("%v, %v", mine, err)
	}
	ok(t, a.EndVisit(t.Context(), "s"))
	if wait := must(a.TakeTurn(t.Context(), "example.com"))(t); wait != 0 {
		t.Errorf("wait %s", wait)
	}
	ok(t, a.EndTurn(t.Context(), "example.com", time.Hour))
	if n := count(t, a.raw(), "SELECT (SELECT count(*) FROM visit_claims) + (SELECT count(*) FROM host_turns)"); n != 0 {
		t.Errorf("%d claims", n)
	}
}
