package language

import (
	"strings"

	"minber/digest"
)

// received reads a visit off a delegation from abroad that somebody at home received:
// принял делегацию парламента Х, Х парламентінің делегациясын қабылдады.
func (f *eventFinder) received(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	object, verb := false, false
	for i := one.first; i < one.end; i++ {
		t := &d.tokens[i]
		object = object || delegationsReceived.has(t) && !d.quoted(t.start)
		verb = verb || (receptionVerbs.has(t) || t.lower == "shown" && startsWithAny(d.word(i+1, i, one.end), []string{"round=", "around="})) && !d.cues[i].looksAhead() && d.cues[i] != missedCue && !d.quoted(t.start)
	}
	var who string
	host, foreign := f.host, object && verb
	f.host = f.c.g.home
	if foreign {
		who, foreign = f.delegationAt(s)
	} else {
		if who = f.visitingHere(s); who == "" {
			f.host = host
			return f.welcomed(s)
		}
		foreign = true
	}
	if !foreign || who == "" {
		return occasion{}, false
	}
	o := occasion{kind: journey, phrase: visitNoun[d.lang], abroad: true, owner: who, place: d.place, date: d.pastDate(s), held: true, own: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
	if k, country := f.cityOf(s, d.place); country != "" && country == f.host {
		o.aim, o.place = f.aimOf(k), f.cityName(k)
	}
	return o, true
}

// visitingHere returns whom an English sentence calls a visitor, ready to own: met the
// visiting Chairman of the Seimas, X; met a visiting parliamentary delegation from Vietnam.
func (f *eventFinder) visitingHere(s int) string {
	d, one := f.d, f.d.sentences[s]
	for i := one.first + 1; i+1 < one.end; i++ {
		if d.lang != "en" || d.tokens[i].lower != "visiting" || d.quoted(d.tokens[i].start) || !f.describesVisitor(one, i) {
			continue
		}
		for _, m := range f.c.at[s] {
			if m.first > i && f.c.lead(m) == i+1 && m.p.country != "" && m.p.country != f.host && f.official(m.p) {
				return f.ownerName(m.p)
			}
		}
		for k := i + 1; k < min(one.end, i+5); k++ {
			if !d.isDelegation(k) {
				continue
			}
			who, foreign := f.delegationAt(s)
			if foreign {
				return strings.TrimPrefix(strings.TrimPrefix(who, "the "), "visiting ")
			}
			return ""
		}
	}
	return ""
}

// welcomed reads a visit off an English host who welcomed a guest from abroad to a place:
// hosted his Slovak counterpart X in Kraków. Who only received somebody may have received
// an ambassador.
func (f *eventFinder) welcomed(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for v := one.first + 1; d.lang == "en" && v+2 < one.end; v++ {
		t := &d.tokens[v]
		if !welcoming.has(t) || t.upper || d.quoted(t.start) || d.cues[v].looksAhead() || d.cues[v] == missedCue || f.denied(one, v) || d.passiveEnglish(v) {
			continue
		}
		host, guest := f.speakerBefore(s, v), (*mention)(nil)
		for _, m := range f.c.at[s] {
			if guest == nil && m.first > v && m.first < v+12 && !m.office && (f.official(m.p) || m.p.role != "" || m.p.country != "") {
				guest = m
			}
		}
		if host == nil || guest == nil || guest.p.country == "" || guest.p.country == host.country || f.resides(guest.p) {
			continue
		}
		k := guest.end // his victory in his own capital is no visit
		if w := d.word(k, k, one.end); w == "in" || w == "to" {
			if from, end := f.placeName(one, k+1, true); end > from && f.c.g.place[k+1] != guest.p.country {
				place := d.text[d.tokens[from].start:d.tokens[end-1].end]
				return occasion{kind: journey, phrase: visitNoun["en"], abroad: true, owner: f.ownerName(guest.p), aim: "to " + place, place: place, date: d.pastDate(s), held: true, own: true, at: digest.Span{Start: one.span.start, End: one.span.end}}, true
			}
		}
	}
	return occasion{}, false
}

// welcoming are verbs for having a guest.
var welcoming = beginsWith("hosted=", "welcomed=")

var (
	// delegationsReceived are delegations as the object of who receives them.
	delegationsReceived = beginsWith("делегацию=", "делегациясын=", "делегацияны=", "delegation=")
	// receptionVerbs are beginnings of verbs for receiving guests.
	receptionVerbs = beginsWith("принял=", "приняла=", "приняли=", "принимал", "принимает=", "принимают=", "встретил=", "встретила=", "встретили=", "приветствовал", "қабылдады=", "қабылдап=", "қабылдауда=", "received=", "receives=", "welcomed=", "greeted=")
)
