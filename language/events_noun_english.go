package language

import "strings"

// fulfil adds to the phrase of an English event what stands behind it across a mark
// or a name: the person whose it is, its title, what it is devoted to.
func (f *eventFinder) fulfil(o *occasion, s, first, i, end int) {
	if f.d.lang != "en" || o.phrase == "" {
		return
	}
	switch o.kind {
	case hearing, indoors, show:
		f.belongs(o, s, first, i, end)
		f.entitle(o, s, end)
		f.heldBySubject(o, s, first)
		f.heldAtSite(o, s, end)
	case sitting, forum:
		f.addressed(o, s, first)
		f.consulted(o, s, end)
		f.entitle(o, s, end)
		f.heldBySubject(o, s, first)
	case act, journey, poll, audience:
	}
}

// belongs names the person whose an event is told to be behind its noun: the
// impeachment trial of Governor X, a press conference by the Speaker Y.
func (f *eventFinder) belongs(o *occasion, s, first, i, end int) {
	d := f.d
	for _, m := range f.c.at[s] {
		if m.first <= i || m.first > i+9 || m.office {
			continue
		}
		k := m.first - 1
		for k > i && d.tokens[k].kind == word && (k > end || d.tokens[k].lower != "of" && d.tokens[k].lower != "by") {
			k--
		}
		if k <= i || k > end || d.tokens[k].kind != word || k > i+1 && k < end-1 && !f.headBehind(k, m.first) {
			continue
		}
		who := k + 1
		if d.tokens[who].lower == "the" {
			who++
		}
		o.phrase = d.eventPhrase(f.Reader, first, i, k) + " of " + d.text[d.tokens[who].start:d.tokens[m.end-1].end]
		o.owner, o.rest, o.within, o.own = "", "", true, true
		return
	}
}

// heldBySubject names whose an event without an owner is that the sentence tells its
// subject to have held, or to have gathered for: youth parliaments of the Baltic states held
// their tenth summit; women lawmakers met in Kigali for a summit; the working group gathered
// for its fifth meeting.
func (f *eventFinder) heldBySubject(o *occasion, s, first int) {
	d, one := f.d, f.d.sentences[s]
	if o.owner != "" || first < one.first+3 || strings.Contains(o.phrase, " of ") {
		return
	}
	own, purpose := false, false
	for v := first - 1; v >= max(one.first+1, first-6); v-- {
		t := &d.tokens[v]
		own = own || t.lower == "its" || t.lower == "their"
		purpose = purpose || t.lower == "for" || t.lower == "over"
		if !(eventHolding.has(t) && v >= first-3) && !(purpose && gatheringVerbs.has(t.lower)) || d.cues[v].looksAhead() || d.passiveEnglish(v) {
			continue
		}
		if (o.kind == hearing || o.kind == sitting) && !own {
			return
		}
		if who := f.holdingSubject(s, v, own); who != "" {
			o.phrase, o.own, o.within = o.phrase+" of "+who, true, true
		}
		return
	}
}

// gatheringVerbs are verbs of coming together for an event.
var gatheringVerbs = wordSet(`gathered met convened assembled`)

// holdingSubject is the subject of the English verb at token v as the owner of what it held; who
// is not told to hold what is their own has to be several.
func (f *eventFinder) holdingSubject(s, v int, own bool) string {
	d, from := f.d, f.d.sentences[s].first
	for from < v && d.tokens[from].function && d.tokens[from].lower != "the" {
		from++
	}
	if v-from > 12 || v <= from {
		return ""
	}
	several, head := own, true
	for k := from; k < v; k++ {
		t := &d.tokens[k]
		if t.kind == punct && !isPossessive(t.text) && !(t.text == "," && f.c.g.place[k-1] != "" && d.tokens[k+1].upper) || f.c.g.names[k] != 0 || d.cues[k] == wasCue || f.eventAt(d, k).gathers() {
			return ""
		}
		head = head && (!t.function || k == from)
		several = several || head && nounPlural(t.lower)
	}
	if !several {
		return ""
	}
	who := d.midSentence(from, d.bare(f.Reader, from, v))
	if d.tokens[from].lower == "the" {
		return "the " + who
	}
	if !f.isSitter(from) && f.c.g.place[from] == "" && !allCaps(d.tokens[from].text) {
		return lowerFirst(who)
	}
	return who
}

// heldAtSite names the site that a ceremony of which no more is told took place at, behind its
// phrase that ends before token end: was held | at the Tomb of the Unknown Soldier.
func (f *eventFinder) heldAtSite(o *occasion, s, end int) {
	d, one := f.d, f.d.sentences[s]
	if o.kind != show || o.own && (countWords(o.phrase) > 2 || lower(o.phrase) != o.phrase) || o.place != "" {
		return
	}
	for k := end; k+2 < min(one.end, end+6) && d.tokens[k].kind == word; k++ {
		if d.tokens[k].lower != "at" {
			continue
		}
		first := k + 1
		if d.tokens[first].lower == "the" {
			first++
		}
		if to := f.stopsAt(first, one.end); to > first && d.tokens[first].upper {
			o.phrase, o.own = o.phrase+" at "+d.text[d.tokens[k+1].start:d.tokens[to-1].end], true
		}
		return
	}
}

// addressed names the person who is told to have addressed what a body held: addressed a
// joint sitting of both houses.
func (f *eventFinder) addressed(o *occasion, s, first int) {
	d, one := f.d, f.d.sentences[s]
	for v := first - 1; v > max(one.first, first-3); v-- {
		if d.tokens[v].lower != "addressed" || d.passiveEnglish(v) || d.cues[v].looksAhead() {
			continue
		}
		if p := f.speakerBefore(s, v); p != nil {
			o.rest, o.own = joinWords(o.rest, "addressed by "+f.ownerName(p)), true
			if o.within && o.owner == "" || o.kind == forum {
				o.phrase, o.rest = joinWords(o.phrase, o.rest), ""
			}
		}
		return
	}
}

// consulted names with whom consultations were held: political consultations were held |
// with Deputy Minister X.
func (f *eventFinder) consulted(o *occasion, s, end int) {
	d := f.d
	if d.tokens[end-1].lower != "consultations" {
		return
	}
	for _, m := range f.c.at[s] {
		if m.first <= end || m.first > end+12 || !f.official(m.p) {
			continue
		}
		for k := end; k < min(m.first, end+6) && d.tokens[k].kind == word; k++ {
			if d.tokens[k].lower == "with" {
				o.phrase, o.own = o.phrase+" with "+f.ownerName(m.p), true
				return
			}
		}
	}
}

// headBehind says whether an office stands in tokens (k, end).
func (f *eventFinder) headBehind(k, end int) bool {
	for j := k + 1; j < end; j++ {
		if f.c.g.isHead[j] {
			return true
		}
	}
	return false
}

// entitle adds the title of an event in marks, or what it is devoted to, told right
// behind its phrase.
func (f *eventFinder) entitle(o *occasion, s, end int) {
	d, one := f.d, f.d.sentences[s]
	k := end
	if d.word(k, 0, one.end) == "," {
		k++
	}
	verb := d.word(k, 0, one.end)
	if verb == "on" && startsWithAny(d.word(k+2, k, one.end), []string{"theme=", "topic=", "subject="}) || verb == "under" && startsWithAny(d.word(k+2, k, one.end), []string{"theme=", "title=", "motto=", "slogan="}) {
		k, verb = k+2, "titled"
		if w := d.word(k+1, k, one.end); w == "of" || w == ":" {
			k++
		}
	}
	more := ""
	switch {
	case entitling.has(verb) && k+1 < one.end && isOpeningQuote(d.tokens[k+1].text):
		if close := d.quoteEnd(k+1, one.end); close > k+2 {
			more = d.text[d.tokens[k+1].start:d.tokens[close-1].end]
		}
	case (verb == "devoted" || verb == "dedicated") && d.word(k+1, k, one.end) == "to":
		if stop := f.stopsAt(k+2, one.end); stop > k+2 {
			more = "on " + d.text[d.tokens[k+2].start:d.tokens[stop-1].end]
		}
	case (verb == "marking" || verb == "commemorating" || verb == "honouring" || verb == "honoring") && o.kind == show:
		if stop := f.stopsAt(k+1, one.end); stop > k+1 {
			more = d.text[d.tokens[k].start:d.tokens[stop-1].end]
		}
	}
	switch {
	case more == "":
	case o.kind == forum || o.kind == show || o.within && o.owner == "":
		o.phrase, o.own = joinWords(o.phrase, more), true
	default:
		o.rest, o.matter, o.own = joinWords(o.rest, more), "", true
	}
}

// entitling are participles before the title of an event.
var entitling = wordSet(`titled entitled called named dubbed themed`)

// lastsFor says whether the English tokens from k on tell how long something took:
// nearly five hours.
func (d *document) lastsFor(k, end int) bool {
	counted := false
	for j := k; j < min(end, k+5) && d.tokens[j].kind != punct; j++ {
		t := &d.tokens[j]
		if counted && startsWithAny(t.lower, []string{"hour", "minute", "day=", "days="}) {
			return true
		}
		counted = counted || t.kind == number || numerals[t.lower] > 0
	}
	return false
}

// irregularPasts are English verbs in the past that no ending tells.
var irregularPasts = wordSet(`went drove flew rode sailed came took got gave told saw heard sat left found brought built bought caught chose fell felt kept knew lost meant met paid read rose ran sent spoke spent stood struck swore taught thought threw won wrote began broke became drew ate hid held led sang sank shook shot slept stole swam tore wore wound fought sought dealt drank`)

// quoteEnd returns the token after the quotation that token k opens, k if it
// does not close soon.
func (d *document) quoteEnd(k, end int) int {
	for j := k + 1; j < min(end, k+12); j++ {
		switch d.tokens[j].text {
		case "”", "\"", "»", "’":
			return j + 1
		}
	}
	return k
}
