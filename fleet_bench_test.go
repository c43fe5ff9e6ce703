package main

import (
	"context"
	"fmt"
	"net/http/httptest"
	"net/http/httptrace"
	"net/url"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"minber/digest"
	"minber/source"
	"minber/source/sourcetest"
)

// BenchmarkFleet has 500 sources at 120 hosts visited over HTTP, 25 of them
// hostile or dead ones at hosts of their own, at fifty times the program's pace:
// every twelve seconds instead of every ten minutes, and so on. It tells how late
// the visits of the healthy ones began, as a part of the interval that was planned,
// and what the hosts saw:
//
//	go test -run - -bench Fleet -benchtime 1x .
func BenchmarkFleet(b *testing.B) {
	const faster = 50
	for range b.N {
		clock := shifted(time.Date(2026, 11, 20, 5, 0, 0, 0, time.UTC)) // no night
		fleet := sourcetest.NewFleet(sourcetest.FleetPlan{
			Sources: 475, Hosts: 95, Hostile: 25, Every: 25 * time.Minute / faster, Takes: 2 * time.Second / faster, Plods: 19 * time.Second / faster,
			Gap: hostGap / faster, Delay: 10 * time.Second / faster, Tired: 4 * time.Second, Patient: 10 * time.Second / faster, Now: clock,
		})
		server := httptest.NewServer(fleet)
		at, err := url.Parse(server.URL)
		if err != nil {
			b.Fatal(err)
		}
		names := sourcetest.NewNames(b)
		for n := range 25 {
			names.Point(fmt.Sprint("dead-", n, sourcetest.Domain)) // there is no such host
		}
		store := newIntake(b, filepath.Join(b.TempDir(), "minber.db")).store
		fetcher := source.NewFetcher(source.FetchOptions{
			Robots: true, AllowLoopback: true, Resolver: names.Resolver(), Gap: hostGap / faster, Timeout: 20 * time.Second / faster, Now: clock, Waits: store,
		})
		healthy, hostile := fleet.Specs(at.Port())
		var sources []digest.Source
		for _, spec := range append(hostile, healthy...) {
			s, err := source.New(spec, fetcher)
			if err != nil {
				b.Fatal(err)
			}
			sources = append(sources, s)
		}
		clerk, nobody := sourcetest.NewClerk(store, store, clock), sourcetest.NewShelf()
		c := digest.Collector{
			Library: clerk, Timetable: clerk, Desk: nobody, Reader: nobody, Now: clock,
			Pace: digest.PaceOf(10 * time.Minute / faster), Parallel: visitsAtOnce, VisitTime: longestVisit / faster,
		}
		ctx, cancel := context.WithTimeout(b.Context(), time.Hour/faster)
		err = c.Run(httptrace.WithClientTrace(ctx, fleet.Trace()), sources)
		cancel()
		server.Close()
		if err != nil {
			b.Fatal(err)
		}
		reportFleet(b, fleet.Report(), clerk, healthy)
	}
}

// shifted is a clock that shows a time now, and goes on.
func shifted(to time.Time) func() time.Time {
	begun := time.Now()
	return func() time.Time { return to.Add(time.Since(begun)) }
}

func reportFleet(b *testing.B, seen sourcetest.FleetReport, clerk *sourcetest.Clerk, healthy []digest.SourceSpec) {
	b.Helper()
	var shares []float64
	fewest, first := 1<<30, time.Duration(0)
	for _, spec := range healthy {
		visits := clerk.Visits(spec.ID)
		fewest = min(fewest, len(visits))
		for i, v := range visits {
			if i == 0 {
				first = max(first, v.Late)
				continue
			}
			shares = append(shares, 100*v.Share())
		}
	}
	slices.Sort(shares)
	if len(shares) == 0 {
		b.Fatal("nobody was visited twice")
	}
	b.ReportMetric(0, "ns/op") // as long as it is told to
	b.ReportMetric(float64(seen.Requests), "requests")
	b.ReportMetric(float64(seen.Unsure), "unsure")
	b.ReportMetric(float64(seen.Overlaps), "overlaps")
	b.ReportMetric(float64(seen.TooSoon), "too-soon")
	b.ReportMetric(float64(seen.Unbidden), "unbidden")
	b.ReportMetric(first.Seconds(), "s-to-all-first-visits")
	b.ReportMetric(float64(fewest), "visits-at-least")
	b.ReportMetric(shares[len(shares)*99/100], "%-late-p99")
	b.ReportMetric(shares[len(shares)-1], "%-late-worst")
}
