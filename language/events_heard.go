package language

import (
	"cmp"
	"strings"

	"minber/digest"
)

// heard reads the sitting of a body off somebody speaking in it: the minister appeared
// before the committee, faced MPs, told the finance committee, gave evidence to it.
func (f *eventFinder) heard(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || f.rank > deedReach || d.asRuleIn(one) {
		return occasion{}, false
	}
	for v := one.first + 1; v+1 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || d.quoted(t.start) || d.cues[v].looksAhead() {
			continue
		}
		k := f.audienceOf(one, v)
		if k < 0 || f.denied(one, v) {
			continue
		}
		x, known := f.bodyOrMembers(s, k)
		if !known {
			continue
		}
		o := occasion{
			kind: sitting, owner: x.name, house: x.house, place: d.place, date: d.pastDate(s), held: true, guessed: x.house,
			at: digest.Span{Start: one.span.start, End: one.span.end},
		}
		speaker := f.speakerBefore(s, v)
		if speaker == nil {
			office := f.unnamedSpeaker(one, v)
			if office == "" || x.house || o.date == "" && t.lower == "told" {
				continue
			}
			o.matter = joinWords("with the "+office, f.aboutOf(one, k))
			return o, true
		}
		if o.date == "" && x.house {
			continue // who told parliament when?
		}
		o.matter = "with " + f.ownerName(speaker)
		if isMember("en", lower(firstField(speaker.role))) && !startsWithAny(lower(speaker.role), []string{"minister", "president", "secretary", "head", "ambassador"}) || speaker.role == "" {
			o.matter = ""
		}
		o.matter = cmp.Or(joinWords(o.matter, f.aboutOf(one, k)), f.dealtWith(s))
		return o, true
	}
	return occasion{}, false
}

// unnamedSpeaker is the phrase for somebody told by an office alone who is the subject right before
// the English verb at token v: the head of the central bank | appeared.
func (f *eventFinder) unnamedSpeaker(one sentence, v int) string {
	const longest = 9
	d, held := f.d, false
	for k := v - 1; k >= max(one.first, v-longest); k-- {
		t := &d.tokens[k]
		if t.kind != word && !isDash(t.text) || d.cues[k] != noCue || f.c.g.names[k] != 0 || f.sitterWords(k) > 0 {
			return ""
		}
		held = held || f.c.g.isHead[k] || startsWithAny(t.lower, []string{"chief=", "head=", "minister=", "director=", "governor=", "commissioner=", "ombudsman="})
		if k == one.first && t.lower == "the" || t.lower == "the" && held && d.word(k-1, one.first, k) != "of" {
			if !held || f.c.g.governed(k) {
				return ""
			}
			return d.bare(f.Reader, k, v)
		}
	}
	return ""
}

// firstField is the first word of a text.
func firstField(s string) string {
	for i := range s {
		if s[i] == ' ' {
			return s[:i]
		}
	}
	return s
}

// aboutOf is what the sentence says, behind token k, that it was about.
func (f *eventFinder) aboutOf(one sentence, k int) string {
	return f.englishAbout(clause{one.span, one.first, one.end, 0}, k)
}

// audienceOf returns the token from which the phrase for who listened begins, behind
// the verb at token v; -1 if it is none of speaking to a body.
func (f *eventFinder) audienceOf(one sentence, v int) int {
	d := f.d
	next := d.word(v+1, v, one.end)
	if d.cues[v] == wasCue && d.tokens[one.first].lower == "before" && f.lex.speech.is("en", &d.tokens[v]) && d.beforePanel(one, v) { // before the committee on Tuesday, X conceded
		return one.first + 1
	}
	switch w := d.tokens[v].lower; w {
	case "told", "faced", "briefed", "addressed":
		return v + 1
	case "spent":
		for k := v + 1; k+1 < min(one.end, v+5); k++ {
			if !startsWithAny(d.tokens[k].lower, []string{"hour", "minute", "day=", "days=", "morning=", "afternoon="}) {
				continue
			}
			for k++; k+1 < min(one.end, v+9) && d.tokens[k].lower != "before" && (datePreposition(d.tokens[k].lower) || weekdayOf(d.tokens[k].lower) > 0 || dayWords[d.tokens[k].lower] != 0 || d.inDate(d.tokens[k].start)); k++ { // on Wednesday
			}
			if d.tokens[k].lower == "before" {
				return k + 1
			}
		}
	case "appeared", "testified":
		if next == "before" || next == "to" || next == "at" {
			return v + 2
		}
		for k := v + 1; k < min(one.end, v+5); k++ {
			if d.tokens[k].lower == "before" {
				return k + 1
			}
		}
	case "gave":
		if (next == "evidence" || next == "testimony") && (d.word(v+2, v, one.end) == "to" || d.word(v+2, v, one.end) == "before") {
			return v + 3
		}
	case "reported":
		if next == "to" {
			return v + 2
		}
	}
	return -1
}

// beforePanel says whether an English sentence that opens with "before" has a noun there,
// no verb, and the verb at token v is that of its main clause.
func (d *document) beforePanel(one sentence, v int) bool {
	for k := one.first + 1; k < v; k++ {
		if d.cues[k] != noCue || irregularPasts.has(d.tokens[k].lower) || strings.HasSuffix(d.tokens[k].lower, "ing") {
			return false
		}
		if d.tokens[k].text == "," {
			return true
		}
	}
	return false
}

// bodyOrMembers returns the body whose phrase, or that of its members, begins at token
// k or behind an article there.
func (f *eventFinder) bodyOrMembers(s, k int) (sitter, bool) {
	d, one := f.d, f.d.sentences[s]
	for _, x := range f.sitters[s] {
		if x.first >= k && x.first <= k+1 && !x.office {
			if !x.known {
				return f.sitterAboveOf(s, x)
			}
			if !x.house {
				x.name = f.withHouse(x.name)
			}
			return x, true
		}
	}
	for i := k; i < min(one.end, k+2); i++ {
		if t := &d.tokens[i]; areMembers("en", t.lower) && !d.partOf(i) {
			return f.houseMeantBy(i)
		}
	}
	return sitter{}, false
}

// speakerBefore returns the official who is the subject of the verb at token v.
func (f *eventFinder) speakerBefore(s, v int) *person {
	for n := len(f.c.at[s]) - 1; n >= 0; n-- {
		if m := f.c.at[s][n]; m.end <= v && f.c.subject(m) {
			if f.official(m.p) || m.p.role != "" {
				return m.p
			}
			return nil
		}
	}
	return nil
}
