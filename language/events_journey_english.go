package language

import (
	"slices"
	"strings"
)

// madeBy returns who is told behind "by" to have made the English journey whose noun is
// token i: the visit to Tokyo by a group of deputies; the visit to Riga paid last May by
// Speaker X.
func (f *eventFinder) madeBy(s, i int) string {
	d, one := f.d, f.d.sentences[s]
	for k := i + 1; d.lang == "en" && k+1 < min(one.end, i+10); k++ {
		switch t := &d.tokens[k]; {
		case t.kind == punct && !isPossessive(t.lower), t.lower == "and", t.lower == "with", t.lower == "that", t.lower == "which", t.lower == "for":
			return ""
		case t.lower != "by" && !madeVisit.has(t.lower) && (toBe.has(t.lower) && strings.HasSuffix(d.tokens[k+1].lower, "ed") || !toBe.has(t.lower) && d.cues[k] == wasCue):
			return "" // was reported by
		case t.lower != "by":
		default:
			return f.companyAt(s, k+1)
		}
	}
	return ""
}

// unnamedGuest says whether the English phrase of a journey with its noun at token i was cut
// before token end at an office that nobody's name follows: the visit of the | Speaker of the
// Khural to Riga; not: the visit to Riga of | the Speaker.
func (f *eventFinder) unnamedGuest(i, end int) bool {
	if f.d.lang != "en" || end >= f.guestEnd || f.d.leadsWithin(i, end) || !slices.ContainsFunc(f.c.g.isHead[end:f.guestEnd], func(head bool) bool { return head }) {
		return false
	}
	return !slices.ContainsFunc(f.c.g.names[end:f.guestEnd], func(name int16) bool { return name != 0 })
}

// leadsWithin says whether tokens [first, end) tell where a journey leads.
func (d *document) leadsWithin(first, end int) bool {
	for k := first; k < end; k++ {
		if d.leads(k) {
			return true
		}
	}
	return false
}

// madeVisit are the verbs of making a journey, in the passive.
var madeVisit = wordSet(`paid made undertaken`)

// behindComma returns those who are the subject of an English sentence that opens with
// their journey, whose noun or verb is token i: after a visit to the dam, Italian senators
// met the Speaker.
func (f *eventFinder) behindComma(s, i int) string {
	d, one := f.d, f.d.sentences[s]
	for k := i + 1; k+1 < min(one.end, i+16); k++ {
		if d.tokens[k].text != "," || d.tokens[k+1].lower == "where" || d.tokens[k+1].lower == "which" {
			continue
		}
		who := f.companyAt(s, k+1)
		return who
	}
	return ""
}

// opensSentence says whether the phrase of a journey that starts at token first stands in
// what opens its English sentence: after a visit to X, fresh from a tour.
func (d *document) opensSentence(s sentence, first int) bool {
	for k := s.first; k < min(first, s.first+5) && k < s.end; k++ {
		if d.tokens[k].kind == punct && !isPossessive(d.tokens[k].text) {
			return false
		}
	}
	return first <= s.first+4 && first > s.first
}

// companyAt returns those whose English phrase begins at token k, ready to own: a person
// who holds an office, a group or members of a house.
func (f *eventFinder) companyAt(s, k int) string {
	d, one := f.d, f.d.sentences[s]
	for _, m := range f.c.at[s] {
		if m.first >= k && m.first <= k+13 && (m.first <= k+1 || f.headBehind(k-1, m.first)) && f.official(m.p) && !m.office {
			return f.ownerName(m.p)
		}
	}
	for i := k; i < min(one.end, k+9); i++ {
		t := &d.tokens[i]
		if t.kind == punct && !isPossessive(t.lower) && !d.hyphenBefore(i) && !isDash(t.text) || d.cues[i] == wasCue {
			return ""
		}
		if f.c.g.isHead[i] && !t.upper && isMember("en", t.lower) && !areMembers("en", t.lower) && (d.tokens[k].lower == "a" || d.tokens[k].lower == "an") && d.quietBehind(i+1, one) { // by a Moldovan speaker
			for k < i && d.tokens[k].function {
				k++
			}
			return d.phrase(f.Reader, k, i+1)
		}
		if !areMembers("en", t.lower) && !d.isDelegation(i) && !f.panel.has(t) || t.lower == "group" {
			continue // a group of | deputies
		}
		first, end := k, i+1
		for first < i && (d.tokens[first].lower == "the" || d.tokens[first].lower == "a" || d.tokens[first].lower == "an") {
			first++
		}
		if d.isDelegation(i) || f.panel.has(t) || d.word(i+1, i, one.end) == "of" || d.word(i+1, i, one.end) == "from" {
			_, end = d.nounPhrase(one, i)
			if w := d.word(end, i, one.end); w == "from" && d.tokens[min(end+1, one.end-1)].upper {
				for end++; end < one.end && (d.tokens[end].upper || d.tokens[end].lower == "the") && d.tokens[end].kind == word && f.c.g.names[end] == 0; end++ {
				}
			}
			_, end = f.withoutPeople(first, i, end)
			for n := i + 1; n < end; n++ {
				if d.cues[n] != noCue || d.tokens[n].lower == "to" || d.tokens[n].lower == "in" {
					end = n
				}
			}
		}
		return closed(d.phrase(f.Reader, first, end))
	}
	return ""
}

// leadsDelegation says whether the English verb at token v tells that somebody went at the head
// of a group: led a bipartisan delegation to Taipei, is heading a group of nine MPs to Riga.
func (d *document) leadsDelegation(v, end int) bool {
	switch d.tokens[v].lower {
	case "led", "headed", "leading", "heading", "took", "brought":
	default:
		return false
	}
	group := false
	for k := v + 1; k < min(end, v+9) && d.tokens[k].kind == word; k++ {
		switch d.tokens[k].lower {
		case "delegation", "group", "mission":
			group = true
		case "to":
			return group
		}
	}
	return false
}

// siteVisited returns where the English verb of visiting at token v leads that has for its
// object a house of a parliament or what people go to see: visited the
// National Assembly of Bulgaria, a mobile hospital, inspected the naval base at Aktau.
func (f *eventFinder) siteVisited(s sentence, v int) (aim, place string) {
	d := f.d
	if d.lang != "en" || !startsWithAny(d.tokens[v].lower, siteVerbs) || d.passiveEnglish(v) {
		return "", ""
	}
	first, end := v+1, f.stopsAt(v+1, s.end)
	if at := d.sentenceOf(d.tokens[v].start); end > first {
		for _, x := range f.sitters[at] {
			if x.first >= first && x.first <= first+1 && x.known && !x.office {
				return "to " + article(x.name) + x.name, ""
			}
		}
	}
	head := d.objectHead(first, end)
	if head < 0 || !visitedSites.has(&d.tokens[head]) && !isSite(d.tokens[head].lower) {
		return "", ""
	}
	if k := head + 1; k+1 < s.end && (d.tokens[k].lower == "of" || d.tokens[k].lower == "at" || d.tokens[k].lower == "in") && d.tokens[k+1].upper {
		for k++; k < s.end && d.tokens[k].upper && d.tokens[k].kind == word; k++ {
		}
		end = k // the naval base at Aktau
	} else {
		end = head + 1
	}
	return "to " + d.text[d.tokens[first].start:d.tokens[end-1].end], ""
}

// siteVerbs are verbs of visiting what people go to see.
var siteVerbs = []string{"visited=", "visiting=", "toured=", "touring=", "inspected=", "inspecting="}

// visitedSites are nouns for that, beside those of isSite.
var visitedSites = beginsWith("base=", "clinic=", "centre=", "center=", "kindergarten=", "orphanage=", "greenhouse=", "mill=", "elevator=", "shipyard=", "refinery=", "substation=", "checkpoint=", "shelter=", "institute=", "exhibition=", "station=", "commission=", "headquarters=", "construction=", "schools=", "hospitals=", "farms=", "factories=", "plants=", "clinics=", "villages=", "memorial=", "stadium=", "theatre=", "bridge=", "port=", "park=")
