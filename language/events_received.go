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
		verb = verb || d.lang == "en" && object && !t.upper && d.cues[i] == wasCue && f.callsOn(one, i) && !d.quoted(t.start) && !f.denied(one, i)
	}
	var who string
	host, foreign := f.host, object && verb
	f.host = f.receivingCountry()
	if foreign {
		who, foreign = f.delegationAt(s)
	} else if who = f.membersReceived(s); who != "" {
		foreign = true
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

// receivingCountry is the country that receives guests: in English that of the city where the
// report is from, where it is known; else the home of the text.
func (f *eventFinder) receivingCountry() string {
	if f.d.lang == "en" {
		if _, country := f.cityOf(0, f.d.place); country != "" {
			return country
		}
	}
	return f.c.g.home
}

// membersReceived returns the members of a parliament abroad whom an English sentence tells to
// have been received, or to have come to see somebody, ready to own: received a group of Polish
// senators; Estonian lawmakers called on the Speaker.
func (f *eventFinder) membersReceived(s int) string {
	d, one := f.d, f.d.sentences[s]
	for v := one.first; d.lang == "en" && v+1 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || d.quoted(t.start) || d.cues[v].looksAhead() || d.cues[v] == missedCue {
			continue
		}
		calls := f.callsOn(one, v)
		if !calls && (!receptionVerbs.has(t) || d.passiveEnglish(v)) || f.denied(one, v) {
			continue
		}
		first, end := v+1, min(one.end, v+8)
		if calls {
			first, end = max(one.first, v-12), v
		}
		for i := first; i < end; i++ {
			if w := d.tokens[i].lower; !calls && (d.tokens[i].text == "," || w == "from" || w == "by" || w == "for") {
				break
			}
			if name := f.foreignMembers(one, i); name != "" {
				return name
			}
		}
	}
	return ""
}

// callsOn says whether the English verb at token v tells that its subject came to see somebody:
// called on the Speaker, held talks in the Senate, were received by the President. Who held
// talks is the guest only where the report is from the country of the hosts.
func (f *eventFinder) callsOn(one sentence, v int) bool {
	d := f.d
	switch next := d.word(v+1, v, one.end); d.tokens[v].lower {
	case "called":
		return next == "on" && v+2 < one.end && (d.tokens[v+2].upper || d.tokens[v+2].lower == "the")
	case "held", "had":
		return next == "talks" && f.d.place != ""
	case "received", "welcomed", "greeted", "shown", "briefed":
		return d.passiveEnglish(v)
	case "paid":
		return next == "a" && (d.word(v+2, v, one.end) == "call" || d.word(v+3, v, one.end) == "call")
	}
	return false
}

// foreignMembers returns the phrase for members of a parliament whose noun is token i, ready
// to own, where it tells another country than the one that receives: three members of the
// Bundestag, Polish senators.
func (f *eventFinder) foreignMembers(one sentence, i int) string {
	d := f.d
	t := &d.tokens[i]
	guests := t.lower == "guests" || t.lower == "visitors"
	if t.kind != word || !guests && !areMembers("en", t.lower) {
		return ""
	}
	first, end := d.nounPhrase(one, i)
	first, end = f.withoutPeople(first, i, end)
	if k := f.originBehind(one, end); k > end {
		end = k
	} else if guests {
		return "" // of whom nothing tells whence they came
	}
	if !f.ofGuest(first, end) || f.ofHost(first, end) || end < one.end && f.c.g.names[end] != 0 || f.rank > 1 && d.word(first-1, one.first, i) == "the" {
		return "" // the German lawmakers of whom it told
	}
	if d.word(first-1, one.first, i) == "of" && d.word(first-2, one.first, i) == "group" {
		return "group of " + closed(d.phrase(f.Reader, first, end))
	}
	if guests {
		return lowerFirst(closed(d.phrase(f.Reader, first, end)))
	}
	return closed(d.phrase(f.Reader, first, end))
}

// originBehind is where the phrase that ends before token end does end, with the country or body
// that its people are told to be from: lawmakers | from Latvia, a delegation | from the Eduskunta.
func (f *eventFinder) originBehind(one sentence, end int) int {
	d := f.d
	if d.word(end, 0, one.end) != "from" {
		return end
	}
	k := end + 1
	if d.word(k, end, one.end) == "the" {
		k++
	}
	if k >= one.end || !d.tokens[k].upper {
		return end
	}
	for k < one.end && d.tokens[k].kind == word && f.c.g.names[k] == 0 && (d.tokens[k].upper || d.word(k, k, one.end) == "of" && k+1 < one.end && d.tokens[k+1].upper) {
		k++
	}
	return k
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
