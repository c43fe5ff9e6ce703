package language

import (
	"minber/digest"
)

// public reads off a verb what an English sentence tells that somebody did before the
// eyes of all: laid a budget before a house, a wreath at a monument, opened a library,
// unveiled a bust.
func (f *eventFinder) public(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang == "ru" && f.rank <= deedReach {
		return f.publicRussian(s)
	}
	if d.lang != "en" || f.rank > deedReach || d.asRuleIn(one) {
		return occasion{}, false
	}
	for v := one.first + 1; v+2 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || !publicVerbs.has(t) || d.quoted(t.start) || d.cues[v].looksAhead() || d.cues[v] == missedCue || f.denied(one, v) {
			continue
		}
		for _, read := range [...]func(s, v int) string{f.presented, f.laid, f.opened, f.briefed, f.celebrated} {
			if name := read(s, v); name != "" {
				return occasion{kind: show, phrase: name, own: true, within: true, held: true, place: d.place, date: d.pastDate(s), at: digest.Span{Start: one.span.start, End: one.span.end}}, true
			}
		}
	}
	return occasion{}, false
}

// publicVerbs are those verbs.
var publicVerbs = beginsWith("laid=", "presented=", "tabled=", "introduced=", "submitted=", "unveiled=", "inaugurated=", "opened=", "reopened=", "cut=", "briefed=", "celebrated=", "marked=")

// presented names what was laid before a body by the verb at token v: the budget before
// Parliament, a draft to the committee.
func (f *eventFinder) presented(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if !startsWithAny(d.tokens[v].lower, []string{"laid=", "presented=", "tabled=", "introduced=", "unveiled=", "submitted="}) {
		return ""
	}
	if d.passiveEnglish(v) {
		return f.wasPresented(s, v)
	}
	for _, x := range f.sitters[s] {
		if x.office || x.first <= v+1 || x.first > v+16 {
			continue
		}
		to := x.first - 1
		if d.tokens[to].lower == "the" {
			to--
		}
		prep := d.tokens[to].lower
		if prep != "before" && prep != "to" && prep != "in" {
			continue
		}
		first, end := v+1, f.stopsAt(v+1, to)
		if !f.tellsPaper(first, end) {
			return ""
		}
		if !x.known {
			x, _ = f.sitterAboveOf(s, x)
		}
		return "presentation of the " + d.bare(f.Reader, first, end) + " " + prep + " " + article(x.name) + x.name
	}
	for k := v + 2; k+1 < min(one.end, v+12); k++ {
		if d.tokens[k].lower == "to" && areMembers("en", d.tokens[k+1].lower) {
			if x, ok := f.houseMeantBy(k + 1); ok && f.tellsPaper(v+1, k) {
				return "presentation of the " + d.bare(f.Reader, v+1, f.stopsAt(v+1, k)) + " to " + d.tokens[k+1].lower + " of " + article(x.name) + x.name
			}
		}
	}
	if which := d.word(v+1, v, one.end); which == "to" { // the draft budget, which the clerk presented to the committee
		return f.presentedThat(s, v)
	}
	return ""
}

// wasPresented is presented for the passive: a petition with 40,000 names was presented to
// Parliament.
func (f *eventFinder) wasPresented(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	for _, x := range f.sitters[s] {
		to := x.first - 1
		if to > v && d.tokens[to].lower == "the" {
			to--
		}
		if prep := d.tokens[max(to, 0)].lower; x.office || to <= v || to > v+3 || prep != "to" && prep != "before" && prep != "in" {
			continue
		}
		first, end := one.first, f.stopsAt(one.first, v-1)
		if end > v-1 || !f.tellsPaper(first, end) {
			return ""
		}
		if !x.known {
			x, _ = f.sitterAboveOf(s, x)
		}
		return "presentation of the " + lowerFirst(d.bare(f.Reader, first, end)) + " " + d.tokens[to].lower + " " + article(x.name) + x.name
	}
	return ""
}

// tellsPaper says whether tokens [first, end) tell of a paper that is laid before a house:
// its estimates, not the author of its law, nor no budget.
func (f *eventFinder) tellsPaper(first, end int) bool {
	k := f.d.objectHead(first, end)
	return k >= 0 && (billNouns.has(f.d.tokens[k].lower) || presentable.has(f.d.tokens[k].lower)) && f.c.g.names[k] == 0
}

// objectHead is the head of the English phrase of tokens [first, end), the last word in
// front of a preposition; -1 if it is denied or somebody's own.
func (d *document) objectHead(first, end int) int {
	head := -1
	for k := first; k < end; k++ {
		t := &d.tokens[k]
		switch low := t.lower; {
		case low == "no", low == "few", low == "any", low == "her", low == "his", low == "their", low == "my":
			return -1
		case low == "the", low == "a", low == "an", low == "its", isPossessive(low):
		case t.kind != word || t.function && head >= 0:
			return head
		case !t.function:
			head = k
		}
	}
	return head
}

// presentedThat is presented where what was laid before a body stands before "which" or
// "that".
func (f *eventFinder) presentedThat(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	for _, x := range f.sitters[s] {
		if x.office || x.first < v+2 || x.first > v+3 {
			continue
		}
		for k := v - 1; k > max(one.first, v-10); k-- {
			if w := d.tokens[k].lower; w != "which" && w != "that" {
				continue
			}
			for i := k - 1; i > max(one.first, k-10); i-- {
				if w := d.tokens[i].lower; billNouns.has(w) || presentable.has(w) {
					first, end := d.englishPhrase(one, i)
					return "presentation of the " + d.bare(f.Reader, first, min(end, k)) + " to " + article(x.name) + x.name
				}
			}
		}
	}
	return ""
}

// presentable are nouns for what is laid before a house, beside its bills.
var presentable = wordSet(`estimates statement strategy programme program plan accounts petition proposal draft review`)

// bare is a phrase without its article.
func (d *document) bare(r *Reader, first, end int) string {
	for first < end && (d.tokens[first].function && !d.tokens[first].upper || d.tokens[first].text == ",") {
		first++
	}
	for end > first && (d.tokens[end-1].kind == punct || d.tokens[end-1].function) {
		end--
	}
	return closed(d.phrase(r, first, end))
}

// laid names where flowers or a wreath were laid by the verb at token v.
func (f *eventFinder) laid(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if d.tokens[v].lower != "laid" {
		return ""
	}
	for k := v + 1; k+2 < min(one.end, v+5); k++ {
		if w := d.tokens[k].lower; w != "flowers" && w != "wreath" && w != "wreaths" && w != "carnations" {
			continue
		}
		at := k + 1
		for at+2 < one.end && (d.inDate(d.tokens[at].start) || d.tokens[at].lower == "on" && d.inDate(d.tokens[at+1].start)) {
			at++
		}
		if w := d.tokens[at].lower; w != "at" && w != "on" && !(w == "to" && d.tokens[at+1].lower == "the") {
			return ""
		}
		first := at + 1
		end := f.stopsAt(first, one.end)
		if name := d.bare(f.Reader, first, end); name != "" {
			what := "wreath"
			if d.tokens[k].lower == "flowers" {
				what = "flower"
			}
			return what + "-laying at the " + name
		}
	}
	return ""
}

// briefed names the briefing that the subject of the verb at token v gave reporters.
func (f *eventFinder) briefed(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if d.tokens[v].lower != "briefed" || !startsWithAny(d.word(v+1, v, one.end), []string{"reporters=", "journalists=", "media=", "press="}) {
		return ""
	}
	who := f.holderIn(s)
	if who == "" {
		return ""
	}
	about := f.aboutOf(one, v)
	if about == "" {
		for k := v + 2; k < min(one.end, v+8); k++ {
			if d.inDate(d.tokens[k].start) {
				about = f.aboutOf(one, k)
			}
		}
	}
	return joinWords("briefing of "+personArticle(who)+who, about)
}

// opened names what was opened or unveiled by the verb at token v: a library, a bust; the
// ribbon cut at one.
func (f *eventFinder) opened(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	noun, first := "opening of the ", v+1
	var end int
	switch d.tokens[v].lower {
	case "laid", "presented", "tabled", "introduced", "submitted", "briefed", "celebrated", "marked":
		return ""
	case "cut":
		k := v + 2
		if d.word(k, v, one.end) != "ribbon" || k+2 >= one.end || d.tokens[k+1].lower != "at" && d.tokens[k+1].lower != "of" && d.tokens[k+1].lower != "on" {
			return ""
		}
		first = k + 2
	case "unveiled":
		noun = "unveiling of the "
	}
	if d.passiveEnglish(v) {
		first, end = one.first, v-1
		if cut := f.stopsAt(first, end); cut < end {
			end = cut
		}
	} else {
		end = f.stopsAt(first, one.end)
	}
	if head := d.objectHead(first, end); head >= 0 && openable.has(&d.tokens[head]) {
		return noun + d.bare(f.Reader, first, end)
	}
	return ""
}

// celebrated names the day that the passive at token v tells was celebrated: Constitution Day
// was marked | in Astana.
func (f *eventFinder) celebrated(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if w := d.tokens[v].lower; w != "celebrated" && w != "marked" || !d.passiveEnglish(v) || v < one.first+3 {
		return ""
	}
	day := v - 2
	for day > one.first && d.tokens[day-1].kind == word && d.tokens[day].lower != "day" {
		day--
	}
	first := day
	for first > one.first && d.tokens[first-1].upper && d.tokens[first-1].kind == word && !d.tokens[first-1].function {
		first--
	}
	if day-first < 1 || d.tokens[day].lower != "day" || !d.tokens[day].upper {
		return ""
	}
	name := d.phrase(f.Reader, first, day+1) + " celebrations"
	if w := d.word(v+1, v, one.end); w == "in" || w == "at" {
		if from, end := f.placeName(one, v+2, true); end > from {
			name += " " + w + " " + d.text[d.tokens[from].start:d.tokens[end-1].end]
		}
	}
	return name
}
