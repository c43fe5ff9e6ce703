package digest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// visit fetches one source, stores what is new and plans when to come again.
// Articles that could be had are kept even if the visit failed in part.
func (c *Collector) visit(ctx context.Context, s Source) (VisitReport, error) {
	report := VisitReport{Source: s.Spec(), At: c.now(), Days: map[string]DayCount{}}
	state, err := c.Library.State(ctx, report.Source.ID)
	if err != nil {
		return report, err
	}
	report.State = state
	harvest, failed := c.fetch(ctx, s, Visit{State: state, Known: c.Library.Known, Now: report.At})
	var later *LaterError
	if errors.As(failed, &later) && later.Unasked && len(harvest.Articles) == 0 {
		return c.putOff(ctx, report, later)
	}
	report.Seen = max(len(harvest.Shown), len(harvest.Articles))
	report.count(harvest)
	kept := errors.Join(c.keep(ctx, &report, harvest.Articles), c.revise(ctx, &report, harvest.Reworded))
	if partly := errors.Is(failed, ErrPartly); kept == nil && (failed == nil || partly) {
		if report.Trouble = oneLine(failed); !harvest.More {
			report.State = harvest.State
		}
	} else {
		failed = errors.Join(failed, kept)
		report.Failed, report.Cause = oneLine(failed), CauseOf(failed)
	}
	if err := c.plan(ctx, &report, harvest.More, failed); err != nil {
		failed = errors.Join(failed, err)
	}
	if err := c.Library.Visited(ctx, report); err != nil && ctx.Err() == nil {
		failed = errors.Join(failed, err)
	}
	return report, failed
}

// fetch has a source fetched within the time that a visit may take. What the
// source brought by then is not lost: it is a part of what there is.
func (c *Collector) fetch(ctx context.Context, s Source, v Visit) (Harvest, error) {
	if c.VisitTime > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, c.VisitTime)
		defer cancel()
	}
	harvest, err := s.Fetch(ctx, v)
	if errors.Is(ctx.Err(), context.DeadlineExceeded) && errors.Is(err, context.DeadlineExceeded) && len(harvest.Articles) > 0 {
		harvest.More, err = true, fmt.Errorf("%w: %w", ErrPartly, err)
	}
	return harvest, err
}

// keep stores what is new.
func (c *Collector) keep(ctx context.Context, report *VisitReport, articles []Article) error {
	articles = slices.Clone(articles)
	for i := range articles {
		articles[i].Source = cmp.Or(articles[i].Source, report.Source.ID)
		articles[i].Added = report.At
	}
	var failures []error
	for i, done := range c.Library.AddAll(ctx, articles) {
		if done.Failed != nil {
			failures = append(failures, fmt.Errorf("keep %q: %w", articles[i].Title, done.Failed))
		}
		if done.New {
			report.Added++
			report.onDay(articles[i].Published, DayCount{Added: 1})
		}
	}
	return errors.Join(failures...)
}

// revise stores known articles in their new words.
func (c *Collector) revise(ctx context.Context, report *VisitReport, articles []Article) error {
	var failures []error
	for _, a := range articles {
		revised, err := c.Library.Revise(ctx, a)
		if err != nil {
			failures = append(failures, fmt.Errorf("revise %q: %w", a.Title, err))
		}
		if revised {
			report.Revised++
		}
	}
	return errors.Join(failures...)
}

// count notes on which days the items were published that a source shows.
func (r *VisitReport) count(h Harvest) {
	shown := h.Shown
	if shown == nil {
		for _, a := range h.Articles {
			shown = append(shown, a.Published)
		}
	}
	for _, at := range shown {
		if !at.IsZero() {
			r.onDay(at, DayCount{Shown: 1})
		}
	}
}

// onDay counts for the day of a publication, in the source's zone. What is not
// dated, or ahead of its time, counts for today.
func (r *VisitReport) onDay(published time.Time, n DayCount) {
	if published.IsZero() || published.After(r.At) {
		published = r.At
	}
	day := published.In(Location(r.Source.Zone)).Format(time.DateOnly)
	sum := r.Days[day]
	r.Days[day] = DayCount{Shown: sum.Shown + n.Shown, Added: sum.Added + n.Added}
}

// plan decides when the source is visited next.
func (c *Collector) plan(ctx context.Context, r *VisitReport, more bool, failed error) error {
	if c.Timetable == nil {
		return nil
	}
	h, err := c.Timetable.Habits(ctx, r.Source.ID)
	if err != nil {
		return err
	}
	past := Past{At: r.At.In(Location(r.Source.Zone)), More: more, State: r.State, Daily: h.pace(r)}
	if r.Failed != "" {
		past.Failures = h.Failures + 1
	}
	var later *LaterError
	if errors.As(failed, &later) {
		past.Wait = later.After
	}
	settled := !h.Since.IsZero() && r.At.Sub(h.Since) > recessAfter
	past.Recess = settled && r.At.Sub(h.LastKept) > recessAfter
	r.Next = c.pace().Next(past, c.luck())
	return nil
}

// pace is how many items a day to expect, with what a visit has just shown.
func (h Habits) pace(r *VisitReport) int {
	rhythm := Rhythm{}
	for day, n := range h.Rhythm {
		rhythm[day] = n
	}
	for day, n := range r.Days {
		rhythm[day] = max(rhythm[day], n.Shown, n.Added)
	}
	return rhythm.Pace(r.At.In(Location(r.Source.Zone)).Format(time.DateOnly))
}

// putOff plans the next visit of a source that was not asked, because its host
// wants to be left alone for now. That is no visit.
func (c *Collector) putOff(ctx context.Context, r VisitReport, later *LaterError) (VisitReport, error) {
	r.Next = r.At.Add(max(later.After, c.pace().Shortest))
	var err error = later
	if c.Timetable != nil {
		err = errors.Join(err, c.Timetable.Defer(ctx, r.Source.ID, r.Next))
	}
	return r, err
}

// oneLine is an error on one line, "" for none.
func oneLine(err error) string {
	if err == nil {
		return ""
	}
	return strings.ReplaceAll(err.Error(), "\n", "; ")
}

func (c *Collector) pace() Pace {
	if c.Pace == (Pace{}) {
		return PaceOf(10 * time.Minute)
	}
	return c.Pace
}

func (c *Collector) luck() float64 {
	if c.Luck == nil {
		return rand.Float64()
	}
	return c.Luck()
}
