package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"minber/digest"
	"minber/parliament"
	"minber/source"
)

// sampleDelay is how long after its publication a sample is collected.
const sampleDelay = 2 * time.Minute

// sample is an article that a pack brings for trying it, and who published it.
type sample struct {
	from    digest.SourceSpec
	article digest.Article
}

// samples are those of the packs, in the order in which they were published.
func (p *program) samples(ctx context.Context) (all []sample, err error) {
	packs, err := parliament.LoadSamples(p.packs, p.ParliamentsDir)
	if err != nil {
		return nil, err
	}
	for _, pack := range packs {
		folder := source.FS(digest.SourceSpec{Zone: pack.Pack.Zone, Lang: pack.Pack.Languages[0]}, pack.Files)
		harvest, err := folder.Fetch(ctx, digest.Visit{})
		if err != nil {
			return nil, err
		}
		for _, a := range harvest.Articles {
			if a.Published.IsZero() {
				return nil, fmt.Errorf("samples of %s: %q has no date that can be read", pack.Pack.ID, a.Title)
			}
			from := pack.Of(a)
			a.Source = from.ID
			all = append(all, sample{from, a})
		}
	}
	slices.SortStableFunc(all, func(a, b sample) int { return a.article.Published.Compare(b.article.Published) })
	return all, nil
}

// sandboxStart is the sandbox's today if there are no samples.
func sandboxStart() time.Time { return time.Date(2026, 11, 20, 13, 0, 0, 0, time.UTC) }

// sandboxToday is the day of the latest sample, an hour or two after it.
func sandboxToday(all []sample) time.Time {
	if len(all) == 0 {
		return sandboxStart()
	}
	return all[len(all)-1].article.Published.Add(2*time.Hour - time.Nanosecond).Truncate(time.Hour).UTC()
}

// replay collects samples one after the other, each at the time at which it was
// published, as a service that ran all those days would have. The clock says
// that time to all who ask meanwhile: an article becomes known when it is read.
func replay(ctx context.Context, collector digest.Collector, all []sample, clock *time.Time) error {
	defer func() { *clock = time.Time{} }()
	for _, s := range all {
		*clock = s.article.Published.Add(sampleDelay)
		if _, err := collector.Collect(ctx, []digest.Source{s}); err != nil {
			return err
		}
	}
	return nil
}

// Spec implements digest.Source: a sample is a source that shows one article.
func (s sample) Spec() digest.SourceSpec { return s.from }

// Fetch implements digest.Source.
func (s sample) Fetch(context.Context, digest.Visit) (digest.Harvest, error) {
	return digest.Harvest{Articles: []digest.Article{s.article}}, nil
}
