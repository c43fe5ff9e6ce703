package language

// sentThere says whether the phrase of a sitting with its noun at token i only tells where a
// matter was sent, to be taken up there: referred the bill to the joint sitting, направить
// законопроект на совместное заседание, заң жобасын бірлескен отырысқа жолдады.
func (d *document) sentThere(s sentence, first, i, end int) bool {
	const reach = 9
	if d.lang == "kk" {
		return endsInAim(d.tokens[i].lower) && startsWithAny(d.word(end, i, s.end), []string{"жолда", "жібер", "шығар"})
	}
	k := first - 1
	if d.lang == "en" && (d.word(first, first, i) == "the" || d.word(first, first, i) == "a") {
		k = first
	}
	for ; k > s.first && (d.tokens[k].lower == "the" || d.tokens[k].lower == "a"); k-- {
	}
	if w := d.word(k, s.first, s.end); d.lang == "en" && w != "to" || d.lang == "ru" && w != "на" {
		return false
	}
	for j := k - 1; j >= max(s.first, k-reach) && !d.parts(j, s); j-- {
		if startsWithAny(d.tokens[j].lower, sendingVerbs) {
			return j < k-1 // not: referred to the hearing
		}
	}
	return false
}

// sendingVerbs are beginnings of verbs for sending a matter on.
var sendingVerbs = []string{"refer", "sent=", "send=", "sends=", "forwarded=", "направ", "переда", "отправ"}

// offAt is calledOff without what only changed its place or sort: since the country moved to
// one chamber; but moved the sitting to Friday.
func (d *document) offAt(s sentence) int {
	at := d.calledOff(s)
	if at >= 0 && d.tokens[at].lower == "moved" && !d.passiveEnglish(at) && !d.toAnotherDay(at, s.end) {
		return -1
	}
	return at
}

// readBeside notes the events of an English sentence of which token at tells that
// something was called off: what the parts before and behind that one tell (a session
// was held, but the vote was postponed), and what a house or its chair did by calling
// it off: the Speaker adjourned the House, the Senate suspended a member.
func (f *eventFinder) readBeside(s, at int) {
	d, one := f.d, f.d.sentences[s]
	if o, ok := f.chaired(s); ok {
		f.note(o)
		return
	}
	if o, ok := f.deed(s); ok && f.offByHouse(one, at) {
		f.note(o)
		return
	}
	if d.tokens[at].lower == "adjourned" && d.cues[at] == wasCue && !d.cues[at].looksAhead() {
		f.read(s) // what is adjourned had begun
		return
	}
	if f.offNoEvent(one, at) {
		f.read(s)
		return
	}
	lo, hi := d.partAround(one, at)
	for _, part := range [...][2]int{{one.first, lo}, {hi, one.end}} {
		if part[1] <= part[0] || !f.pastIn(clause{first: part[0], end: part[1]}) {
			continue
		}
		d.sentences[s].first, d.sentences[s].end = part[0], part[1]
		f.read(s)
		d.sentences[s] = one
	}
}

// offNoEvent says whether the English infinitive at token at is of calling off what is no event:
// voted to | scrap a tax, a bill to suspend licences; not: agreed to cancel the visit.
func (f *eventFinder) offNoEvent(one sentence, at int) bool {
	d := f.d
	if d.word(at-1, one.first, one.end) != "to" || d.cues[at-1].looksAhead() {
		return false
	}
	for k := at + 1; k < min(one.end, at+9) && d.tokens[k].kind == word; k++ {
		if w := d.tokens[k].lower; f.eventAt(d, k).gathers() || w == "it" || w == "them" {
			return false
		}
	}
	return true
}

// offByHouse says whether the verb at token at is for what a house does to a member or
// a bill, not to an event.
func (f *eventFinder) offByHouse(one sentence, at int) bool {
	d := f.d
	if !deedVerbs.en.has(&d.tokens[at]) || d.passiveEnglish(at) {
		return false
	}
	for k := at + 1; k < min(one.end, at+7) && d.tokens[k].kind == word; k++ {
		if f.eventAt(d, k) != 0 {
			return billNouns.has(d.tokens[k].lower)
		}
	}
	return true
}

// movedBehind says whether a passive behind the English phrase that ends before token end
// tells that the event was moved to another day: has been put off until June.
func (d *document) movedBehind(s sentence, end int) bool {
	const longestInset = 14
	if d.word(end, end, s.end) == "," { // the forum, planned for May, has been moved
		for k := end + 1; k < min(s.end, end+longestInset); k++ {
			if d.tokens[k].text == "," && !d.inDate(d.tokens[k].start) && weekdayOf(d.tokens[k-1].lower) == 0 {
				end = k + 1
				break
			}
		}
	}
	for k := end; d.lang == "en" && k < min(s.end, end+6) && d.tokens[k].kind == word; k++ {
		w, next := d.tokens[k].lower, d.word(k+1, k, s.end)
		if (w == "postponed" || w == "rescheduled" || w == "delayed" || w == "deferred" || w == "moved" || w == "put" && (next == "off" || next == "back") || w == "pushed" && next == "back" || w == "called" && next == "off") && d.passiveEnglish(k) {
			return w != "moved" && w != "delayed" || d.toAnotherDay(k, s.end)
		}
		if plannedAhead.has(w) && d.passiveEnglish(k) && k < end+4 {
			return true // said a visit was planned for May
		}
	}
	return false
}

// plannedAhead are the participles of what is only to come.
var plannedAhead = wordSet(`planned scheduled expected envisaged proposed considered mooted`)

// toAnotherDay says whether "to" or "until" with a date stands behind token k: moved to
// Friday, not to the assembly hall.
func (d *document) toAnotherDay(k, end int) bool {
	for j := k + 1; j+1 < min(end, k+7); j++ {
		if w := d.tokens[j].lower; (w == "to" || w == "until" || w == "till" || w == "for") && (d.inDate(d.tokens[j+1].start) || d.inDate(d.tokens[min(j+2, end-1)].start)) {
			return true
		}
	}
	return false
}

// partAround returns the part of an English sentence that token at belongs to: as far as
// the words that join parts with verbs of their own.
func (d *document) partAround(s sentence, at int) (lo, hi int) {
	lo, hi = s.first, s.end
	for k := s.first + 1; k+1 < s.end; k++ {
		t, next := &d.tokens[k], d.tokens[k+1].lower
		joins := t.text == ";" || t.text == ":" || isDash(t.text) && d.tokens[k-1].end < t.start || partWords.has(t.lower) || t.text == "," && (partWords.has(next) || next == "and")
		if t.text == "," && k > at && lo == s.first && partWords.has(d.tokens[s.first].lower) {
			joins = true // after the hearing was called off, | they met voters
		}
		if !joins {
			continue
		}
		if k >= at {
			return lo, k + 1
		}
		lo = k
	}
	return lo, hi
}

// partWords join a part of a sentence with a verb of its own.
var partWords = wordSet(`but who which while after because although though when since as so until unless`)
