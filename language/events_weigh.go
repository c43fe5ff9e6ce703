package language

import (
	"slices"
	"strings"
	"time"
)

// What speaks for an event being one that the story is about.
const (
	mostEvents   = 3
	enoughAlone  = 2.25 // what the first event needs
	enoughBeside = 5.0  // what another needs beside it
	enoughOfDay  = 4.0  // the same in a diary, of which each day is a story
	toldByNoun   = 0.75 // for an event with a noun of its own
	recentDays   = 21   // so long ago a day can be to be news
)

// choose returns the events that the text is about, in the order told.
func (f *eventFinder) choose() []occasion {
	type weighed struct {
		occasion
		weight float64
	}
	all := make([]weighed, 0, len(f.found))
	away := slices.ContainsFunc(f.found, func(o occasion) bool {
		return o.kind == sitting && startsWithAny(lower(o.phrase), sittingsAway)
	})
	for _, o := range f.found {
		if f.nameOf(&o) != "" && !(away && o.kind == journey && o.phrase == "") {
			all = append(all, weighed{o, f.weigh(&o)})
		}
	}
	slices.SortStableFunc(all, func(a, b weighed) int {
		switch {
		case a.weight > b.weight:
			return -1
		case a.weight < b.weight:
			return 1
		}
		return a.rank - b.rank
	})
	out := []occasion{}
	for k, w := range all {
		enough := enoughBeside
		if f.entryDay != nil || f.d.sections != nil {
			enough = enoughOfDay
		}
		if k == 0 {
			enough = enoughAlone
		}
		if w.weight < enough || len(out) == mostEvents {
			break
		}
		out = append(out, w.occasion)
	}
	slices.SortStableFunc(out, func(a, b occasion) int { return a.at.Start - b.at.Start })
	return out
}

// sittingsAway are the beginnings of what is said of a sitting that a body travels
// to: what verbs tell of the journey is no event beside it.
var sittingsAway = []string{"off-site", "offsite", "visiting", "field", "выездн", "көшпелі", "away"}

// weigh tells how much an event is what the story is about: told early, often,
// in the headline, with a day not long ago, a place, a name of its own.
func (f *eventFinder) weigh(o *occasion) float64 {
	w := 0.0
	switch {
	case o.rank == 1:
		w = 3
	case o.rank <= 3:
		w = 2
	case o.rank <= 6:
		w = 1
	}
	w += min(float64(o.told-1), 2) * 0.75
	if f.d.titleText != "" && shareWord(f.d.titleText, o.phrase) {
		w++
	}
	switch f.recent(o.date) {
	case yes:
		w += 2
	case no:
		if !o.held || !o.own || len(o.date) < len("2006-01") {
			w--
		}
	case unknown:
	}
	if o.held && o.own && o.phrase != "" {
		w += toldByNoun
	}
	if o.own {
		w++
	}
	if o.owner != "" {
		w++
	}
	if o.held {
		w++
	}
	if o.place != "" || o.aim != "" {
		w += 0.5
	}
	if o.kind == show && o.date == "" && !capital(o.phrase) && !strings.Contains(o.phrase, "«") {
		w -= 1.5
	}
	if o.kind == journey && o.aim == "" && o.place == "" {
		w -= 1.5
	}
	if o.kind == journey && o.phrase == "" && o.rank > 2 && o.told == 1 {
		w -= 0.5
		if o.rank > 6 {
			w -= 0.5
		}
	}
	if o.before {
		w -= 2
	}
	if o.kind == poll && o.date == "" || o.kind == audience && !o.own {
		w -= 3
	}
	return w
}

type verdictOf uint8

const (
	unknown verdictOf = iota
	yes
	no
)

// recent says whether a date is that of news.
func (f *eventFinder) recent(date string) verdictOf {
	base, err := time.Parse(time.DateOnly, f.d.day())
	if err != nil || date == "" {
		return unknown
	}
	switch len(date) {
	case len("2006-01-02"):
		t, err := time.Parse(time.DateOnly, date)
		if err == nil && base.Sub(t) <= recentDays*24*time.Hour {
			return yes
		}
	case len("2006-01"):
		if base.AddDate(0, 0, -recentDays).Format("2006-01") <= date {
			return yes
		}
	case len("2006"):
		if date == base.Format("2006") {
			return unknown
		}
	}
	return no
}
