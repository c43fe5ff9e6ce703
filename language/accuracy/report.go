package accuracy

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// Report holds a tally for each language and, under "all", for all of them.
type Report struct {
	Tallies   map[string]*Tally
	Articles  map[string]int // how many there are, by the same keys
	Unread    int            // texts that could not be read at all
	WrongLang int            // texts taken for another language, or for none
}

// Measure has every labelled article read, with no more than its text, date
// and title, and scores what was understood.
func Measure(ctx context.Context, reader digest.Understander, labels []Label) (Report, error) {
	r := Report{Tallies: map[string]*Tally{"all": NewTally()}, Articles: make(map[string]int)}
	for _, g := range labels {
		a := digest.Article{Text: g.Text, Title: g.Title, Date: g.Date}
		if t, err := time.Parse(time.DateOnly, g.Date); err == nil {
			a.Published, a.DateOnly = t, true
		}
		u, err := reader.Understand(ctx, a)
		switch {
		case errors.Is(err, digest.ErrNotText), errors.Is(err, digest.ErrTooLarge):
			r.Unread++
		case err != nil:
			return r, fmt.Errorf("read %s: %w", g.ID, err)
		}
		if u.Lang != g.Lang {
			r.WrongLang++
		}
		if r.Tallies[g.Lang] == nil {
			r.Tallies[g.Lang] = NewTally()
		}
		for _, key := range [...]string{g.Lang, "all"} {
			r.Articles[key]++
			if err := r.Tallies[key].Add(g, u); err != nil {
				return r, err
			}
		}
	}
	return r, nil
}

// Write prints two tables: precision, recall and F1, and shares.
func (r Report) Write(w io.Writer) error {
	var b strings.Builder
	languages := slices.Sorted(maps.Keys(r.Tallies))

	fmt.Fprintf(&b, "%-5s", "")
	for _, m := range F1Measures {
		fmt.Fprintf(&b, "%-17s", m)
	}
	for _, lang := range languages {
		fmt.Fprintf(&b, "\n%-5s", lang)
		for _, m := range F1Measures {
			p, rec, f := r.Tallies[lang].F1(m)
			fmt.Fprintf(&b, "%-17s", fmt.Sprintf("%.2f %.2f %.3f", p, rec, f))
		}
	}
	fmt.Fprintf(&b, "\n\n%-5s", "")
	for _, m := range ShareMeasures {
		fmt.Fprintf(&b, "%-10s", m)
	}
	for _, lang := range languages {
		fmt.Fprintf(&b, "\n%-5s", lang)
		for _, m := range ShareMeasures {
			figure := "nan"
			if v, ok := r.Tallies[lang].Share(m); ok {
				figure = fmt.Sprintf("%.3f", v)
			}
			fmt.Fprintf(&b, "%-10s", figure)
		}
	}
	fmt.Fprintf(&b, "\n\narticles %d, not readable %d, language wrong %d (columns of the first table: precision recall F1)\n",
		r.Articles["all"], r.Unread, r.WrongLang)
	_, err := io.WriteString(w, b.String())
	return err
}
