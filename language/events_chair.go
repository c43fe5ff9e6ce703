package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// chaired reads the sitting of a house off what only its chair does there: the Speaker
// adjourned the House, declared four seats vacant, opened the autumn term.
func (f *eventFinder) chaired(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || f.rank > deedReach {
		return occasion{}, false
	}
	for v := one.first + 1; v+1 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || !chairVerbs.has(t) || d.quoted(t.start) || d.cues[v].looksAhead() || f.denied(one, v) || !f.chairBefore(s, v) {
			continue
		}
		object, matter := f.presidedOver(one, v)
		if !object {
			continue
		}
		x, ok := f.membersHouse()
		for _, y := range f.sitters[s] {
			if y.house && y.known && !y.office {
				x, ok = y, true
			}
		}
		if !ok || !x.house {
			continue
		}
		return occasion{
			kind: sitting, owner: x.name, house: true, matter: cmp.Or(matter, f.dealtWith(s)), place: d.place, date: d.pastDate(s), held: true,
			at: digest.Span{Start: one.span.start, End: one.span.end},
		}, true
	}
	return occasion{}, false
}

// chairBefore says whether who leads a house stands close before the verb at token v: by
// name, or as a bare "speaker".
func (f *eventFinder) chairBefore(s, v int) bool {
	d := f.d
	if slices.ContainsFunc(f.c.at[s], func(m *mention) bool {
		return m.end <= v && m.end > v-6 && f.c.subject(m) && beginsWord(lower(m.p.role), []string{"speaker"})
	}) {
		return true
	}
	for k := v - 1; k >= max(d.sentences[s].first, v-4); k-- {
		if w := d.tokens[k].lower; w == "speaker" {
			return true
		}
	}
	return false
}

// presidedOver says whether what a chair rules over is the object of the verb at token
// v, and what that tells of the sitting.
func (f *eventFinder) presidedOver(one sentence, v int) (object bool, matter string) {
	d := f.d
	for k := v + 1; k < min(one.end, v+6); k++ {
		t := &d.tokens[k]
		if t.kind == punct || d.cues[k] == wasCue {
			return object, ""
		}
		if !object && (chairObjects.has(t) || f.sitterWords(k) > 0 && !f.panel.has(t)) {
			object = true
			if w := d.tokens[v].lower; w != "declared" {
				return true, ""
			}
		}
		if object && t.lower == "vacant" {
			return true, "with " + d.phrase(f.Reader, v+1, k) + " declared vacant"
		}
	}
	return object, ""
}

// chairVerbs are verbs for what the chair of a house does while it sits.
var chairVerbs = beginsWith("adjourned=", "suspended=", "declared=", "opened=", "closed=", "gavelled=", "gaveled=", "halted=", "expelled=", "ejected=", "cleared=", "named=", "silenced=", "interrupted=", "cut=", "refused=", "rang=", "convened=", "reconvened=")

// chairObjects are what it does that to.
var chairObjects = beginsWith("house=", "chamber=", "sitting=", "session=", "proceedings=", "debate=", "seat=", "seats=", "motion=", "term=", "gallery=", "microphone")
