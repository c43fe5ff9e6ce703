package language

import "minber/digest"

// received reads a visit off a delegation from abroad that somebody at home received:
// принял делегацию парламента Х, Х парламентінің делегациясын қабылдады.
func (f *eventFinder) received(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	object, verb := false, false
	for i := one.first; i < one.end; i++ {
		t := &d.tokens[i]
		object = object || delegationsReceived.has(t) && !d.quoted(t.start)
		verb = verb || receptionVerbs.has(t) && !d.cues[i].looksAhead() && d.cues[i] != missedCue && !d.quoted(t.start)
	}
	if !object || !verb {
		return occasion{}, false
	}
	f.host = f.c.g.home
	who, foreign := f.delegationAt(s)
	if !foreign || who == "" {
		return occasion{}, false
	}
	o := occasion{kind: journey, phrase: visitNoun[d.lang], abroad: true, owner: who, place: d.place, date: d.pastDate(s), held: true, own: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
	if k, country := f.cityOf(s, d.place); country != "" && country == f.host {
		o.aim, o.place = f.aimOf(k), titled(d.tokens[k].text)
	}
	return o, true
}

var (
	// delegationsReceived are delegations as the object of who receives them.
	delegationsReceived = beginsWith("делегацию=", "делегациясын=", "делегацияны=", "delegation=")
	// receptionVerbs are beginnings of verbs for receiving guests.
	receptionVerbs = beginsWith("принял=", "приняла=", "приняли=", "принимал", "принимает=", "принимают=", "встретил=", "встретила=", "встретили=", "приветствовал", "қабылдады=", "қабылдап=", "қабылдауда=", "received=", "receives=", "welcomed=", "greeted=")
)
