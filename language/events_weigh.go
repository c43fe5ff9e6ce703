package language

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"
)

// How sure it has to be that an event is one that the story is about.
const (
	mostEvents   = 3
	enoughAlone  = 0.35 // for the first
	enoughBeside = 0.55 // for another beside it
	recentDays   = 21   // so long ago a day can be to be news
	sameEvent    = 0.6  // so alike are two names of one event
)

// choose returns the events that the text is about, in the order told.
func (f *eventFinder) choose() []occasion {
	type weighed struct {
		occasion
		name  string
		share float64
	}
	all := make([]weighed, 0, len(f.found))
	first := 0
	for _, o := range f.found {
		if name := f.nameOf(&o); name != "" {
			all = append(all, weighed{o, name, 0})
			if first == 0 || o.rank < first {
				first = o.rank
			}
		}
	}
	for k := range all {
		all[k].share = f.share(&all[k].occasion, all[k].name, all[k].rank == first)
	}
	slices.SortStableFunc(all, func(a, b weighed) int { return cmp.Or(cmp.Compare(b.share, a.share), a.rank-b.rank) })
	out, names := []occasion{}, []string{}
	for _, w := range all {
		enough := enoughBeside
		if len(out) == 0 {
			enough = enoughAlone
		}
		if w.share < enough || len(out) == mostEvents {
			break
		}
		if !slices.ContainsFunc(names, func(name string) bool { return likeness(name, w.name) >= sameEvent }) {
			out, names = append(out, w.occasion), append(names, w.name)
		}
	}
	slices.SortStableFunc(out, func(a, b occasion) int { return a.at.Start - b.at.Start })
	return out
}

// What speaks for an event being one that the story is about, and how much: the
// weights of a logistic regression over all events that were read from labelled
// articles, each rated by weights that its own group of articles had no part in. None
// of them is to be set by hand.
const (
	weighsNothing = -2.03 // the weight of an event of which nothing is told
	weighsFirst   = 0.82  // told first of all
	weighsLate    = -1.21 // told at the end; half of it in the middle
	weighsFourth  = -0.50 // told in the fourth to sixth sentence
	weighsScene   = 0.93  // the text tells what was done at it
	weighsHeld    = 0.59  // a verb tells that it took place
	weighsRecent  = 0.65  // it has a day of these weeks
	weighsToday   = 0.33  // of yesterday or today
	weighsOwn     = 0.56  // its phrase tells which it is
	weighsCapital = 0.59  // by a name in capitals
	weighsWords   = 0.76  // for each six words of its name
	weighsHearing = 0.47  // a hearing
	weighsShow    = -0.57 // a ceremony, an exhibition
	weighsNumber  = 0.63  // it is one of a numbered row
	weighsTravel  = -0.62 // a journey of which only a verb tells
	weighsGuessed = -1.05 // no word tells of it
)

// share is how many of a hundred events that are told as this one are what their
// story is about; first says that no other is told earlier.
func (f *eventFinder) share(o *occasion, name string, first bool) float64 {
	w := weighsNothing
	add := func(holds bool, weight float64) {
		if holds {
			w += weight
		}
	}
	add(first, weighsFirst)
	add(o.rank >= 4 && o.rank <= 6, weighsFourth)
	add(o.scene, weighsScene)
	add(o.held, weighsHeld)
	add(f.recent(o.date) == yes, weighsRecent)
	add(f.daysAgo(o.date) <= 1, weighsToday)
	add(o.own, weighsOwn)
	add(capital(o.phrase), weighsCapital)
	add(o.kind == hearing, weighsHearing)
	add(o.kind == show, weighsShow)
	add(numbered(o.phrase), weighsNumber)
	add(o.kind == journey && o.phrase == "", weighsTravel)
	add(o.guessed, weighsGuessed)
	w += weighsWords * float64(min(countWords(name), 12)) / 6
	w += weighsLate * float64(o.rank-1) / float64(max(12, len(f.d.sentences)))
	return 1 / (1 + math.Exp(-w))
}

// numbered says whether a phrase tells the number of what it names: VIII съезд, 151-я
// ассамблея.
func numbered(phrase string) bool {
	return strings.ContainsAny(phrase, "0123456789") || slices.ContainsFunc(strings.Fields(phrase), func(w string) bool { return len(w) > 1 && isRoman(w) })
}

type verdictOf uint8

const (
	unknown verdictOf = iota
	yes
	no
)

// recent says whether a date is that of news.
func (f *eventFinder) recent(date string) verdictOf {
	base := f.d.day()
	if base == "" || date == "" {
		return unknown
	}
	switch len(date) {
	case len("2006-01-02"):
		if f.daysAgo(date) <= recentDays {
			return yes
		}
	case len("2006-01"):
		if day, err := time.Parse(time.DateOnly, base); err == nil && day.AddDate(0, 0, -recentDays).Format("2006-01") <= date {
			return yes
		}
	case len("2006"):
		if date == base[:len("2006")] {
			return unknown
		}
	}
	return no
}

// daysAgo is how long ago a day was, very long where none is told.
func (f *eventFinder) daysAgo(date string) int {
	base, err := time.Parse(time.DateOnly, f.d.day())
	if err != nil {
		return math.MaxInt
	}
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return math.MaxInt
	}
	return int(base.Sub(t) / (24 * time.Hour))
}
