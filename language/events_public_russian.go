package language

import (
	"strings"

	"minber/digest"
)

// publicRussian reads off a verb what a Russian sentence tells that somebody did before the
// eyes of all: took the oath, was elected, gave a lecture, laid a report before a house.
func (f *eventFinder) publicRussian(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.spoken(s) {
		return occasion{}, false
	}
	for v := one.first; v < one.end; v++ {
		t := &d.tokens[v]
		if !publicRussianVerbs.has(t) || t.upper && v > one.first || d.quoted(t.start) || d.cues[v].looksAhead() || d.cues[v] == missedCue || v > one.first && negations.has(&d.tokens[v-1]) {
			continue
		}
		if power, _ := d.strongest(max(one.first, v-4), v); power >= hintCue {
			continue
		}
		date := d.pastDate(s)
		if date != "" && f.recent(date) == no {
			return occasion{}, false
		}
		for _, read := range [...]func(s, v int) string{f.oathTaken, f.electedTo, f.lectured, f.reported} {
			if name := read(s, v); name != "" {
				return occasion{kind: show, phrase: name, own: true, within: true, held: true, place: d.place, date: date, at: digest.Span{Start: one.span.start, End: one.span.end}}, true
			}
		}
	}
	return occasion{}, false
}

// publicRussianVerbs are beginnings of those verbs.
var publicRussianVerbs = beginsWith("принес=", "принёс=", "принесла=", "принесли=", "избран=", "избрана=", "избраны=", "прочел=", "прочёл=", "прочла=", "прочитал", "представил=", "представила=", "отчитался=", "отчиталась=")

// actorOf is who does what the verb at token v tells, ready to own: an official whom the
// sentence names as its subject, else members told without names.
func (f *eventFinder) actorOf(s, v int) string {
	if one := f.d.sentences[s]; strings.HasSuffix(f.d.tokens[v].lower, "ли") {
		if who := f.membersIn(s, one.first, v); who != "" {
			return who
		}
		if who := f.membersIn(s, v+1, one.end); who != "" {
			return who
		}
	}
	return f.holderIn(s)
}

// oathTaken names the oath that the verb at token v tells of: присягу принесли депутаты.
func (f *eventFinder) oathTaken(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if !strings.HasPrefix(d.tokens[v].lower, "прин") {
		return ""
	}
	const near = 7
	for k := max(one.first, v-near); k < min(one.end, v+near); k++ {
		if d.tokens[k].lower == "присягу" {
			if who := f.actorOf(s, v); who != "" {
				return "принесение присяги " + who
			}
			return ""
		}
	}
	return ""
}

// electedTo names the election that the participle at token v tells of, of whom it names
// with the office: председателем палаты избран Х.
func (f *eventFinder) electedTo(s, v int) string {
	if !strings.HasPrefix(f.d.tokens[v].lower, "избран") || f.recent(f.dayOf(f.d.pastDate(s))) != yes {
		return ""
	}
	const near = 12
	for _, m := range f.c.at[s] {
		if m.office || m.first > v+near || m.end < v-near || f.c.casesOf(m)&nominative == 0 || !f.official(m.p) {
			continue
		}
		for i := range f.c.roles[s] {
			r := &f.c.roles[s][i]
			if r.noun.cases&instrumental != 0 && r.noun.cases&nominative == 0 && abs(r.first-v) <= near && (r.noun.class == "chair" || r.noun.class == "vice" || r.noun.class == "head" || r.noun.class == "president") {
				return "избрание " + f.ownerName(m.p)
			}
		}
	}
	return ""
}

// lectured names the lecture that the verb at token v tells of, and where it was.
func (f *eventFinder) lectured(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	if d.word(v+1, v, one.end) != "лекцию" || !strings.HasPrefix(d.tokens[v].lower, "проч") {
		return ""
	}
	who := f.holderIn(s)
	if who == "" {
		if p := f.c.topic(s, d.tokens[v].start, 0); p != nil {
			who = f.ownerName(p)
		}
	}
	if who == "" {
		return ""
	}
	name := "лекция " + who
	if k := v + 2; k+1 < one.end && (d.tokens[k].lower == "в" || d.tokens[k].lower == "о" || d.tokens[k].lower == "об") {
		if end := f.stopsAt(k+1, one.end); end > k+1 {
			name += " " + d.text[d.tokens[k].start:d.tokens[end-1].end]
		}
	}
	return spacedOnce(name)
}

// reported names the report that the verb at token v tells somebody laid before a house or
// its members: представила сенаторам доклад о правах человека.
func (f *eventFinder) reported(s, v int) string {
	d, one := f.d, f.d.sentences[s]
	low := d.tokens[v].lower
	if !strings.HasPrefix(low, "представил") && !strings.HasPrefix(low, "отчита") {
		return ""
	}
	const farthest = 9
	noun, about, house := "отчет", "", ""
	paper := strings.HasPrefix(low, "отчита")
	for k := v + 1; k < min(one.end, v+farthest); k++ {
		t := &d.tokens[k]
		switch {
		case t.kind == punct:
			k = one.end
		case t.lower == "доклад" || t.lower == "отчет" || t.lower == "отчёт":
			paper, noun = true, t.lower
			if next := d.word(k+1, k, one.end); next == "о" || next == "об" {
				if end := f.stopsAt(k+2, one.end); end > k+2 {
					about = d.text[d.tokens[k+1].start:d.tokens[end-1].end]
				}
			}
			k = one.end
		case f.sitterWords(k) > 0 && !f.panel.has(t):
			for _, x := range f.sitters[s] {
				if x.first <= k && k < x.end && x.house {
					house = x.name
				}
			}
		case areMembers("ru", t.lower):
			if x, ok := f.houseMeantBy(k); ok {
				house = x.name
			}
		}
	}
	who := f.holderIn(s)
	if !paper || house == "" || who == "" {
		return ""
	}
	return joinWords(noun, who, about, "в", russianBody(house, prepositional))
}
