package source_test

import (
	"context"
	"flag"
	"testing"
	"testing/synctest"
	"time"

	"minber/digest"
	"minber/source"
	"minber/source/sourcetest"
)

// fleetSize is how many sources there are; the program's own measure is 500.
var fleetSize = flag.Int("fleet", 60, "sources of the fleet")

// TestAFleetIsReadOnTimeAndPolitely lives through hours of many sources, some of
// them hostile or dead, as the program visits them: over HTTP and at its real
// pace, by a clock of their own. Each healthy source is visited when it is its turn
// and brings all that it has; no host is asked twice at a time, or sooner than it
// allows.
func TestAFleetIsReadOnTimeAndPolitely(t *testing.T) {
	places := max(2, *fleetSize/20) // the program has 24, for 500
	for _, c := range []struct {
		name    string
		hostile int
		does    []string
	}{
		{"one in twenty is hostile, in every way", max(*fleetSize/20, len(sourcetest.Hostilities())), nil},
		{"as many as there are places answer each page at the last moment", places, []string{"plods"}},
		{"twice as many as there are places never answer", 2 * places, []string{"silent"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				sail(t, places, sourcetest.FleetPlan{
					Sources: *fleetSize - c.hostile, Hosts: max(8, *fleetSize/4), Hostile: c.hostile, Does: c.does, Plods: 19 * time.Second,
					Every: 25 * time.Minute, Takes: 2 * time.Second, Gap: time.Second, Delay: 10 * time.Second, Tired: 3 * time.Minute, Patient: 10 * time.Second, Now: time.Now,
				})
			})
		})
	}
}

// sail has a fleet visited for two hours of the day.
func sail(t *testing.T, places int, plan sourcetest.FleetPlan) {
	t.Helper()
	const hours = 2
	if h := time.Now().In(digest.Location("Asia/Almaty")).Hour(); h < 6 || h+hours > 23 {
		t.Fatal("it is night there, and sources are visited less often")
	}
	fleet := sourcetest.NewFleet(plan)
	h := newHarbour(fleet)
	fetcher := source.NewFetcher(source.FetchOptions{Robots: true, Gap: plan.Gap})
	fetcher.DialBy(h.dial)
	healthy, hostile := fleet.Specs("")
	var sources []digest.Source
	for _, spec := range append(hostile, healthy...) { // the hostile ones first, as the worst case
		s, err := source.New(spec, fetcher)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, s)
	}
	shelf := sourcetest.NewShelf()
	clerk := sourcetest.NewClerk(shelf, shelf, time.Now)
	c := digest.Collector{
		Library: clerk, Timetable: clerk, Desk: shelf, Reader: shelf,
		Pace: digest.PaceOf(10 * time.Minute), Parallel: places, VisitTime: 5 * time.Minute,
	}
	ctx, cancel := context.WithTimeout(t.Context(), hours*time.Hour)
	defer cancel()
	if err := c.Run(ctx, sources); err != nil {
		t.Fatal(err)
	}
	published := fleet.Published()
	h.sink(t)
	report := fleet.Report()
	if report.Overlaps+report.TooSoon+report.Unsure+report.Unbidden > 0 || report.Unchanged == 0 || report.Refused == 0 {
		t.Errorf("what the hosts saw: %+v", report)
	}
	var late sourcetest.Visit
	var first time.Duration
	for _, spec := range healthy {
		visits := clerk.Visits(spec.ID)
		if len(visits) < hours*6-4 { // those that asked to be left alone for a while
			t.Errorf("%s: %d visits", spec.URL, len(visits))
		}
		if n := shelf.Articles(spec.URL + "/"); n < published-1 {
			t.Errorf("%s: %d of %d articles", spec.URL, n, published)
		}
		first = max(first, visits[0].Late)
		for _, v := range visits[1:] {
			if v.Share() > late.Share() {
				late = v
			}
		}
	}
	if late.Share() > 1 || first > 10*time.Minute {
		t.Errorf("the first visit is made after %s, and another one %s after its time, which is %s after the one before", first, late.Late, late.Interval)
	}
	t.Logf("%d sources of %d healthy: first visits within %s, at worst %s late of %s (%.1f %%); %+v",
		len(sources), len(healthy), first, late.Late, late.Interval, 100*late.Share(), report)
}
