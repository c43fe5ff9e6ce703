package language

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"strings"
	"time"
)

// How sure it has to be that an event is one that the story is about.
const (
	mostEvents    = 3
	enoughAlone   = 0.35 // for the first
	enoughBeside  = 0.50 // for another beside it
	mostEntries   = 5    // of a text that is kept by days
	enoughInEntry = 0.37 // for another beside the first there
	recentDays    = 21   // so long ago a day can be to be news
	sameEvent     = 0.6  // so alike are two names of one event
	fewSentences  = 15   // a shorter text counts as one of so many

	// leastLearned is how many sentences a text has at least whose events are chosen by what
	// was learned; a shorter one is about what it tells of.
	leastLearned = 7

	// How sure it has to be in a shorter text.
	briefAlone   = 0.30
	briefEnglish = 0.25 // most English texts tell one
	briefBeside  = 0.55
)

// weighedEvent is an event with what it is weighed by.
type weighedEvent struct {
	occasion
	name  string
	after float64 // see toldAfter
	share float64 // by what speaks for it alone
	sure  float64 // that the story is about it
}

// choose returns the events that the text is about, in the order told.
func (f *eventFinder) choose() []occasion {
	all := f.weighed()
	learned := len(f.d.sentences) >= leastLearned
	row := make([]float32, 0, f.events.Features())
	for k := range all {
		all[k].sure = all[k].share
		if learned {
			row = f.traits(row[:0], all, k)
			all[k].sure = float64(f.events.Chance(row))
		}
	}
	slices.SortStableFunc(all, func(a, b weighedEvent) int { return cmp.Or(cmp.Compare(b.sure, a.sure), a.rank-b.rank) })
	out := []occasion{}
	chosen := all[:0:0]
	for _, w := range all {
		if most := f.most(); w.sure < f.enough(len(out), learned) || len(out) == most {
			break
		}
		if !slices.ContainsFunc(chosen, func(have weighedEvent) bool {
			return likeness(have.name, w.name) >= sameEvent && !have.apart(&w.occasion)
		}) {
			out, chosen = append(out, w.occasion), append(chosen, w)
		}
	}
	slices.SortStableFunc(out, func(a, b occasion) int { return a.at.Start - b.at.Start })
	return out
}

// most is how many events a text has at most.
func (f *eventFinder) most() int {
	if f.entryDay != nil {
		return mostEntries
	}
	return mostEvents
}

// enough is how sure the next event must be where some are chosen; learned tells by which
// weights.
func (f *eventFinder) enough(chosen int, learned bool) float64 {
	switch {
	case chosen > 0 && f.entryDay != nil:
		return enoughInEntry
	case chosen > 0 && learned:
		return enoughBeside
	case chosen > 0:
		return briefBeside
	case learned:
		return enoughAlone
	case f.d.lang == "en":
		return briefEnglish
	}
	return briefAlone
}

// weighed returns the events found that have a name, with their shares.
func (f *eventFinder) weighed() []weighedEvent {
	all := make([]weighedEvent, 0, len(f.found))
	first := 0
	for _, o := range f.found {
		if f.withinAssembly(&o) {
			continue
		}
		if name := f.nameOf(&o); name != "" {
			all = append(all, weighedEvent{occasion: o, name: name})
			if first == 0 || o.rank < first {
				first = o.rank
			}
		}
	}
	names := make([]string, len(all))
	for k := range all {
		names[k] = all[k].name
	}
	for k, after := range f.toldAfter(names) {
		w := &all[k]
		w.after, w.share = after, f.share(&w.occasion, w.name, w.rank == first, after)
	}
	return all
}

// apart says whether two events with names alike are two: a visit to a country and a
// forum with it, the sitting of a house and that of its committee.
func (o *occasion) apart(b *occasion) bool {
	if o.kind == journey && b.inSession() || b.kind == journey && o.inSession() {
		return true
	}
	panel := o.kind == sitting && !o.house && o.own || b.kind == sitting && !b.house && b.own
	return panel && (o.kind == forum || b.kind == forum || o.kind == b.kind && o.house != b.house && o.own && b.own)
}

// inSession says whether people sit together at an event.
func (o *occasion) inSession() bool { return o.kind == sitting || o.kind == hearing || o.kind == forum }

// What speaks by itself for an event being one that the story is about, and how much: the
// weights of a logistic regression over the 950 events that were read from 643
// labelled articles (an event is on the label or not). In groups of articles that had
// no part in it, F1 of the events chosen is 0.68 with them; it was 0.66 with what was
// weighed before, among it whether the phrase tells which event it is. None of them is
// to be set by hand.
const (
	weighsNothing = -4.74 // the weight of an event of which nothing is told
	weighsFirst   = 0.66  // told first of all
	weighsLate    = -0.82 // told at the end; half of it in the middle
	weighsFourth  = -0.59 // told in the fourth to sixth sentence
	weighsAfter   = -1.27 // no sentence but the last has half of its name; half of it in the middle
	weighsLength  = 0.78  // by the logarithm of how many sentences the text has, see fewSentences
	weighsScene   = 1.26  // the text tells what was done at it
	weighsHeld    = 0.74  // a verb tells that it took place
	weighsRecent  = 1.08  // it has a day of these weeks
	weighsCapital = 0.64  // by a name in capitals
	weighsWords   = 1.42  // for each six words of its name
	weighsSubject = 0.84  // a hearing, a round table, a forum: what is held on a subject
	weighsNumber  = 1.22  // it is one of a numbered row
	weighsTravel  = -0.73 // a journey of which only a verb tells
	weighsAbroad  = 1.67  // it crosses a border
	weighsGuessed = -1.04 // no word tells of it
	weighsImplied = -1.2  // an English meeting with residents of which none tells: 5 of 13 are events
)

// share is how many of a hundred events that are told as this one are what their
// story is about; first says that no other is told earlier.
func (f *eventFinder) share(o *occasion, name string, first bool, after float64) float64 {
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
	add(capital(o.phrase), weighsCapital)
	add((o.kind == hearing || o.kind == indoors || o.kind == forum) && !beside(o.phrase), weighsSubject)
	add(numbered(o.phrase), weighsNumber)
	add(o.kind == journey && o.phrase == "", weighsTravel)
	add(o.abroad && !o.guessed, weighsAbroad)
	add(o.guessed, weighsGuessed)
	add(o.guessed && o.kind == audience && f.d.lang == "en", weighsImplied)
	w += weighsWords * float64(min(countWords(name), 12)) / 6
	w += weighsLate * float64(o.rank-1) / float64(max(12, len(f.d.sentences)))
	if !o.guessed {
		w += weighsAfter * after
	}
	w += weighsLength * math.Log(float64(max(fewSentences, len(f.d.sentences))))
	return 1 / (1 + math.Exp(-w))
}

// beside says whether an event's phrase tells of one that is held beside another, on no subject
// of its own: a briefing for the press, a working breakfast.
func beside(phrase string) bool {
	if forPress(phrase) {
		return true
	}
	low := lower(phrase)
	return slices.ContainsFunc(sharedMeals, func(w string) bool { return strings.Contains(low, w) })
}

// sharedMeals tell that people eat at an event.
var sharedMeals = []string{"breakfast", "lunch", "dinner", "завтрак", "обед", "ужин"}

// toldAfter returns for each name of an event the share of the text that stands before
// the first sentence, headlines included, which has half of the words of the name.
func (f *eventFinder) toldAfter(names []string) []float64 {
	d := f.d
	ids, begins := map[string]int{}, new(onsets)
	masks, after := make([]uint64, len(names)), make([]float64, len(names)) // the words of a name as bits
	for k, name := range names {
		for _, stem := range stems5(name) {
			id, known := ids[stem]
			if !known {
				id = len(ids)
				ids[stem] = id
				begins.put(onsetOf(stem))
			}
			masks[k] |= 1 << id // those beyond the 64th count for nothing
		}
		after[k] = float64(len(d.sentences)) / float64(max(8, len(d.sentences)))
	}
	left := len(names)
	for s := 0; s < len(d.sentences) && left > 0; s++ {
		one, mask := d.sentences[s], uint64(0)
		for i := one.first; i < one.end && !one.aside; i++ {
			if t := &d.tokens[i]; t.kind != punct && !t.function && begins.has(t.onset) {
				if id, ok := ids[stem5(t.lower)]; ok {
					mask |= 1 << id
				}
			}
		}
		for k, m := range masks {
			if m != 0 && bits.OnesCount64(m&mask) >= max(2, (bits.OnesCount64(m)+1)/2) {
				after[k], masks[k] = float64(s)/float64(max(8, len(d.sentences))), 0
				left--
			}
		}
	}
	return after
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
