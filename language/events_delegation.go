package language

import (
	"strings"

	"minber/digest"
)

// delegation reads the journey of a delegation: who came, from its first
// mention, where a word tells that it travelled.
func (f *eventFinder) delegation() (digest.Event, bool) {
	d, at, travelled := f.d, -1, false
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside {
			continue
		}
		for i := one.first; i < one.end; i++ {
			t := d.tokens[i]
			if t.kind != word || d.quoted(t.start) {
				continue
			}
			if at < 0 && d.isDelegation(i) && !d.cues[i].looksAhead() {
				at = i
			}
			if isVisit(t.lower) && d.governing(one, i, i+1) < hintCue || isArrival(d.lang, t.lower) {
				travelled = true
			}
		}
	}
	if at < 0 || !travelled {
		return digest.Event{}, false
	}
	one := d.sentences[d.sentenceAt(at)]
	first, end := d.nounPhrase(one, at)
	name := closed(d.phrase(f.Reader, first, end))
	if d.lang == "kk" {
		name = withoutCase(name)
	}
	if body := f.bodyIn(d.sentenceAt(at)); body != "" && !f.namesBody(name) {
		name += " (" + body + ")"
	}
	e := digest.Event{Name: journeyOf(d.lang, name, d.place), Place: d.place, At: digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}, Date: d.pastDate(d.sentenceAt(at))}
	return e, countWords(name) > 1
}

// isDelegation says whether token i is the noun for those on a journey: a
// delegation, a group of deputies.
func (d *document) isDelegation(i int) bool {
	w := d.tokens[i].lower
	if startsWithAny(w, []string{"delegation=", "делегаци"}) {
		return true
	}
	switch {
	case w == "group" && d.word(i+1, 0, len(d.tokens)) == "of", strings.HasPrefix(w, "групп"):
		next := d.word(i+1, 0, len(d.tokens))
		if next == "of" {
			next = d.word(i+2, 0, len(d.tokens))
		}
		return startsWithAny(next, []string{"deputies=", "senators=", "mps=", "lawmakers=", "parliamentarians=", "депутатов=", "сенаторов=", "мажилисменов=", "парламентариев="})
	case startsWithAny(w, []string{"тобы=", "тобын=", "тобының="}):
		return i > 0 && startsWithAny(d.tokens[i-1].lower, []string{"депутаттар", "сенаторлар", "мәжілісмендер", "парламентшілер"})
	}
	return false
}

// journeyOf names the journey of a delegation.
func journeyOf(lang, who, place string) string {
	where := ""
	switch lang {
	case "en":
		if place != "" {
			where = " to " + place
		}
		return "visit of the " + strings.TrimPrefix(who, "the ") + where
	case "ru":
		if place != "" {
			where = " (" + place + ")"
		}
		return "визит: " + who + where
	}
	return who + ownerEnding(who) + " " + place + " сапары"
}

// isArrival says whether a word is a verb for coming on a visit.
func isArrival(lang, w string) bool {
	switch lang {
	case "en":
		return startsWithAny(w, []string{"arriv", "toured=", "visited=", "visiting=", "returned=", "came="})
	case "ru":
		return startsWithAny(w, []string{"прибыл", "прибывш", "приехал", "приехавш", "посетил", "побывал", "находящ", "прилетел", "прилетевш", "вернул", "вернувш"})
	}
	return startsWithAny(w, []string{"келді=", "келген=", "барды=", "барған=", "оралды="})
}

// visit reads a journey told by a verb without a day.
func (f *eventFinder) visit() (digest.Event, bool) {
	for s := range f.d.sentences {
		if one := f.d.sentences[s]; !one.aside && !one.title {
			if e, ok := f.d.travel(f.Reader, one, isArrival); ok && f.namesBody(e.Name) {
				return e, true
			}
		}
	}
	return digest.Event{}, false
}
