package language

import (
	"strings"

	"minber/digest"
)

// elected reads the election of an officer off its verb: X was elected president of
// the assembly last week, they elected Y chair of the committee; and the oath
// taken: Z was sworn in as a senator. What a biography tells so has no day of late.
func (f *eventFinder) elected(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || f.rank > deedReach {
		return occasion{}, false
	}
	date := d.pastDate(s)
	for v := one.first + 1; v+2 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || d.quoted(t.start) {
			continue
		}
		name := ""
		switch {
		case t.lower == "sworn" && d.word(v+1, v, one.end) == "in":
			name = f.oathOf(s, v)
		case givenOffice.has(t) && (f.recent(date) == yes || date == "" && f.rank == 1 && d.tokens[v-1].lower != "who"): // told first of all, it is news
			name = f.officeElected(s, v)
		case t.lower == "new" && (d.word(v-1, one.first, one.end) == "a" || d.word(v-1, one.first, one.end) == "its"):
			name = f.newOffice(s, v)
		}
		if name == "" || d.cues[v].looksAhead() || f.denied(one, v) {
			continue
		}
		if date != "" && f.recent(date) == no {
			return occasion{}, false
		}
		return occasion{kind: show, phrase: name, own: true, within: true, held: true, place: d.place, date: date, at: digest.Span{Start: one.span.start, End: one.span.end}}, true
	}
	return occasion{}, false
}

// givenOffice are participles for being given an office by a vote.
var givenOffice = beginsWith("elected=", "re-elected=", "reelected=", "chosen=", "picked=", "chose=")

// denied says whether the verb at token v of a sentence is denied, supposed or wished for.
func (f *eventFinder) denied(one sentence, v int) bool {
	d := f.d
	for k := max(one.first, v-4); k < v; k++ {
		if t := &d.tokens[k]; negations.has(t) || strings.HasSuffix(t.lower, "n't") || strings.HasSuffix(t.lower, "n’t") || onlyMay.has(t.lower) || t.lower == "to" || t.lower == "will" || t.lower == "if" || t.lower == "who" {
			return true
		}
	}
	power, _ := d.strongest(max(one.first, v-4), v)
	return power >= hintCue
}

// officeElected names the election told by the verb at token v: that of the office
// behind it, if the text tells of what body it is.
func (f *eventFinder) officeElected(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	for k := v + 1; k < min(one.end, v+10); k++ {
		if d.tokens[k].kind == punct && d.tokens[k].text != "," {
			return ""
		}
		if !f.c.g.isHead[k] || !presiding(d.tokens[k].lower) || d.word(k+1, k, one.end) != "of" && !d.quietBehind(k+1, one) {
			continue
		}
		first := k
		for first > v+1 && f.c.g.names[first-1] == 0 && f.c.g.place[first-1] == "" && !d.tokens[first-1].function && d.tokens[first-1].kind == word && first > k-3 {
			first--
		}
		office := lowerFirst(d.text[d.tokens[first].start:d.tokens[k].end])
		for _, x := range f.sitters[s] {
			if x.first > k && x.first <= k+3 && x.known {
				return "election of the " + office + " of " + article(x.name) + x.name
			}
		}
		if name := f.assemblyBehind(one, k+1); name != "" {
			return "election of the " + office + " of " + name
		}
		if x, ok := f.membersHouse(); ok && x.known && d.word(k+1, k, one.end) != "of" {
			return "election of the " + office + " of " + article(x.name) + x.name
		}
		return ""
	}
	return ""
}

// newOffice names the election of whoever leads a house that is told to have somebody new,
// at token v: the Senate has a new speaker.
func (f *eventFinder) newOffice(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if w := d.word(v-2, one.first, one.end); w != "has" && w != "got" && w != "have" || !presiding(d.word(v+1, v, one.end)) && !presiding(strings.TrimPrefix(strings.TrimPrefix(d.word(v+1, v, one.end), "vice-"), "deputy")) {
		return ""
	}
	if next := v + 2; next < one.end && d.tokens[next].kind != punct && !d.tokens[next].function && !d.inDate(d.tokens[next].start) || d.word(next, v, one.end) == "of" || isPossessive(d.word(next, v, one.end)) {
		return "" // a new speaker system
	}
	for _, x := range f.sitters[s] {
		if x.end <= v-2 && x.end >= v-4 && x.known && x.house && !x.office {
			return "election of the " + d.tokens[v+1].text + " of " + article(x.name) + x.name
		}
	}
	return ""
}

// assemblyBehind returns the name in capitals of an assembly that is no parliament,
// behind "of" at token k: of the River Assembly.
func (f *eventFinder) assemblyBehind(one sentence, k int) string {
	d := f.d
	if d.word(k, 0, one.end) != "of" {
		return ""
	}
	first := k + 1
	if d.word(first, k, one.end) == "the" {
		first++
	}
	end, sits := first, false
	for end < one.end && d.tokens[end].kind == word && (d.tokens[end].upper || end > first && (d.tokens[end].lower == "of" || d.tokens[end].lower == "the" || d.tokens[end].lower == "and") && end+1 < one.end && (d.tokens[end+1].upper || d.tokens[end+1].lower == "the")) && f.c.g.names[end] == 0 {
		sits = sits || startsWithAny(d.tokens[end].lower, []string{"assembly=", "council=", "forum=", "union=", "conference=", "committee=", "commission=", "chamber=", "house=", "parliament"})
		end++
	}
	for end > first && !d.tokens[end-1].upper {
		end--
	}
	if !sits || end == first {
		return ""
	}
	return d.text[d.tokens[k+1].start:d.tokens[end-1].end]
}

// quietBehind says whether a phrase ends before token k: no noun follows.
func (d *document) quietBehind(k int, one sentence) bool {
	return k >= one.end || d.tokens[k].kind == punct || d.tokens[k].function || d.inDate(d.tokens[k].start) || weekdayOf(d.tokens[k].lower) > 0
}

// presiding says whether a word is for who leads an assembly.
func presiding(w string) bool {
	return startsWithAny(w, []string{"president=", "speaker=", "chair", "vice-president=", "vice-chair", "co-chair", "secretary-general=", "rapporteur="})
}

// oathOf names the swearing-in told by "sworn in" at token v, of the person who is its
// subject.
func (f *eventFinder) oathOf(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	for _, m := range f.c.at[s] {
		if m.end > v || m.end < v-5 || m.office || !f.c.subject(m) {
			continue
		}
		name := "swearing-in of " + m.p.name()
		if d.word(v+2, v, one.end) == "as" {
			if end := f.stopsAt(v+3, one.end); end > v+3 {
				name += " as " + d.text[d.tokens[v+3].start:d.tokens[end-1].end]
			}
		}
		return name
	}
	return f.oathOfMembers(s, v)
}

// oathOfMembers is oathOf for members told without names: nine new deputies were sworn in
// at the Althing.
func (f *eventFinder) oathOfMembers(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	for i := v - 1; i >= max(one.first, v-4); i-- {
		if !areMembers("en", d.tokens[i].lower) || d.quoted(d.tokens[i].start) {
			continue
		}
		first, _ := d.englishPhrase(one, i)
		name := "swearing-in of " + lowerFirst(d.bare(f.Reader, first, i+1))
		for _, x := range f.sitters[s] {
			if x.known && !x.office && x.first > v {
				return name + " in " + article(x.name) + x.name
			}
		}
		return f.withHouse(name)
	}
	return ""
}
