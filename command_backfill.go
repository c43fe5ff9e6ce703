package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

// walksAtOnce is how many sources are walked back at a time; each host is asked
// for one thing at a time all the same.
const walksAtOnce = 8

// since reads the day to which to walk back; "" is none.
func (p *program) since(day string) (time.Time, error) {
	if day == "" {
		return time.Time{}, nil
	}
	start, err := time.ParseInLocation(time.DateOnly, day, digest.Location(string(p.Zone)))
	if err != nil || start.After(p.now()) {
		return start, fmt.Errorf("-since %q: want a day that has been, such as 2026-01-01", day)
	}
	return start, nil
}

// backfill walks the sources back to a day, and has what it brought read.
func (p *program) backfill(ctx context.Context, r *rooms, sources []digest.Source, since time.Time) error {
	var archives []digest.Archive
	for _, s := range sources {
		if a, ok := s.(digest.Archive); ok {
			archives = append(archives, a)
		}
	}
	if others := len(sources) - len(archives); others > 0 {
		fmt.Fprintf(p.err, "sources walked back: %d; not those that show only what is new: %d\n", len(archives), others)
	}
	walking := p.meter("articles seen", nil)
	backfiller := &digest.Backfiller{
		Library: r.store, Bookmarks: r.store, Now: p.now, Parallel: walksAtOnce,
		Progress: p.walks(walking),
	}
	round, failed := backfiller.Backfill(ctx, archives, since)
	walking.end()
	fmt.Fprintf(p.err, "walked back: %d articles seen, %d new\n", round.Seen, round.Added)
	if failed != nil {
		failed = fmt.Errorf("%w\nthe same command goes on from there", failed)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	reading := p.meter("articles read", func() (int, error) { return r.store.ToRead(ctx, p.now(), r.reader.Rules()) })
	r.collector.Progress = func(done digest.Progress) { reading.count(done.Read) }
	read, err := r.collector.Collect(ctx, nil)
	reading.end()
	fmt.Fprintf(p.err, "%d articles read\n", read.Read)
	return errors.Join(failed, err)
}

// walks tells how far the walks have come: now and then how many articles in all
// and up to which day, and each that is over on a line of its own.
func (p *program) walks(walking *meter) func(digest.Walked) {
	zone := digest.Location(string(p.Zone))
	far := map[string]digest.Walked{}
	return func(w digest.Walked) {
		far[w.Source] = w
		seen := 0
		for _, one := range far {
			seen += one.Seen
		}
		day := "?"
		if !w.Reached.IsZero() {
			day = w.Reached.In(zone).Format(time.DateOnly)
		}
		walking.what = fmt.Sprintf("articles seen (%s: back to %s)", w.Source, day)
		walking.count(seen)
		if !w.Over && w.Failed == nil {
			return
		}
		walking.end()
		fmt.Fprintf(p.err, "%s: back to %s, %d articles, %d new", w.Source, day, w.Seen, w.Added)
		if w.Missed > 0 {
			fmt.Fprintf(p.err, ", %d pages could not be had", w.Missed)
		}
		if w.Undated > 0 {
			fmt.Fprintf(p.err, ", %d without a date left out", w.Undated)
		}
		if w.Failed != nil {
			fmt.Fprintf(p.err, "; %v", w.Failed)
		}
		fmt.Fprintln(p.err)
	}
}
