package language

import "slices"

// leaveOpen keeps a meeting whose sentence names the host alone: the next one
// may count up the guests; or nobody, where a list of pairs follows.
func (sc *scene) leaveOpen(e *encounter) {
	if e.tells&(tellsMeet|tellsTalk|tellsReceive|tellsAudience) == 0 && !(e.tells&tellsGreet != 0 && sc.opensWithCrowd(e)) || len(e.partners) > 0 {
		return
	}
	if sc.onTheFringes(e.at) {
		return
	}
	if len(sc.cos) == 0 && sc.c.g.lower(sc.s.end-1) == ":" {
		sc.led.open, sc.led.listed = e, true
		return
	}
	var host *company
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partSubject != 0 && co.end <= e.at && (len(co.members) == 1 || sc.c.g.d.lang == "ru") || sc.passiveHost(e, co) || co.first > e.at && co.cases&nominative != 0 && co.members[0].stand.cases == 0 && sc.opensWithCrowd(e) {
			host = co
		}
	}
	if host != nil {
		e.subject = sc.whoIs(host, nil)
	} else if (sc.opensList() || sc.tellsOfSeveral(e)) && !sc.hasSubject(e) {
		e.subject = sc.leftOut(nil)
	}
	if sc.c.g.d.lang == "kk" && e.tells&(tellsMeet|tellsReceive) == 0 && !sc.opensList() && !sc.carried(e) && !sc.tellsOfSeveral(e) {
		return // a summit that somebody speaks of
	}
	if host == nil && !sc.opensList() && len(e.subject) > 0 && sc.namedFrom(e.subject[0]) {
		return // nobody was told of before
	}
	if len(e.subject) > 0 {
		sc.led.open, sc.led.listed = e, sc.opensList()
		sc.led.opener, sc.led.openerAt = e.subject, sc.si
		if date := sc.dateOf(e); date != "" && !e.past {
			sc.led.date, sc.led.dateAt = date, sc.si
		}
	}
}

// onTheFringes says whether the English noun of a meeting at token k only tells where another one was
// held: on the sidelines of the trilateral meeting.
func (sc *scene) onTheFringes(k int) bool {
	const longest = 6
	g := sc.c.g
	for j := k - 1; g.d.lang == "en" && j > sc.s.first && k-j < longest && g.d.tokens[j].kind == word; j-- {
		if g.lower(j) == "of" {
			return fringes.has(g.lower(j - 1))
		}
	}
	return false
}

// fringes are the words for beside what greater meeting somebody met others.
var fringes = wordSet("sidelines margins fringes fringe framework occasion")

// passiveHost says whether a list stands where those stand by whom somebody was
// received.
func (sc *scene) passiveHost(e *encounter, co *company) bool {
	return e.tells&tellsReceive != 0 && co.first > e.at && co.part&partBy != 0 && (sc.c.g.d.lang != "en" || sc.passive(e))
}

// opensList says whether a sentence ends where a list begins: in a colon, or in
// the "with" of those who were met.
func (sc *scene) opensList() bool {
	switch sc.c.g.lower(sc.s.end - 1) {
	case ":", "with", "с", "со":
		return true
	}
	return false
}

// isItem says whether a sentence is one entry of a list: behind a dash, a point
// or a number.
func (sc *scene) isItem() bool {
	t := &sc.c.g.d.tokens[sc.s.first]
	return t.kind == number || isDash(t.text) || t.text == "-" || t.text == "•" || t.text == "*" || t.text == "·" || t.text == "▪"
}

// item takes an entry of the list that an open meeting announced.
func (sc *scene) item(open *encounter) {
	if len(open.subject) == 0 {
		sc.pairItem(open)
		return
	}
	for _, p := range sc.parties() {
		if p.stand.cases == 0 && !slices.Contains(open.subject, p.who[0]) {
			e := *open
			e.at = sc.s.first
			sc.record(&e, open.subject, p.who)
			break // the others describe the first
		}
	}
	sc.led.open, sc.led.listed = open, true
}

// pairItem takes an entry that names both sides: "– A with B", «– А и Б».
func (sc *scene) pairItem(open *encounter) {
	var who []*person
	for _, p := range sc.parties() {
		if p.stand.cases == 0 {
			who = appendPerson(who, p.who[0])
		}
	}
	if len(who) > 1 {
		e := *open
		e.at, e.to = sc.s.first, sc.s.end
		sc.record(&e, who[:1], who[1:])
	}
	sc.led.open, sc.led.listed = open, true
}

// countUp reads "Among them are A and B", "The delegation was led by A" behind
// a sentence that told who met, but not whom.
func (sc *scene) countUp(open *encounter) {
	if !sc.countsUp() || sc.ofAnotherDelegation() {
		return
	}
	var bs []*person
	for _, p := range sc.parties() {
		if p.stand.cases == 0 && !slices.Contains(open.subject, p.who[0]) {
			bs = appendPerson(bs, p.who[0])
		}
	}
	if sc.any&tellsMembers == 0 && sc.onSideOf(open.subject, bs) {
		return // А открыл переговоры. Участвовал и его министр Б
	}
	if sc.ownDelegationKazakh(open.subject, bs) {
		return
	}
	if len(bs) > 0 {
		e := *open
		e.at = sc.s.first
		sc.record(&e, open.subject, bs)
		if sc.listsKazakhPartners() {
			sc.led.open = open // Екіншісі – Б-мен
		}
	}
}

// ofAnotherDelegation says whether an English sentence brings in a delegation by its country, as one of which the
// text has not told yet: "Hungary's delegation, headed by A, arrived late".
func (sc *scene) ofAnotherDelegation() bool {
	g := sc.c.g
	for k := sc.s.first + 1; g.d.lang == "en" && k < sc.s.end; k++ {
		if !travelTogether.fits(g.lower(k)) {
			continue
		}
		for j := k - 1; j >= sc.s.first && k-j < 4; j-- {
			if isPossessive(g.lower(j)) && j > sc.s.first && g.place[j-1] != "" || g.lower(j) == "a" || g.lower(j) == "another" {
				return sc.any&tellsJoin == 0
			}
		}
		return false
	}
	return false
}

// onSideOf says whether a Russian text tells that all of some are of the country of one who met others.
func (sc *scene) onSideOf(subject, who []*person) bool {
	if sc.c.g.d.lang != "ru" || len(subject) != 1 || len(who) == 0 {
		return false
	}
	side := sc.c.sideOf(subject[0])
	return side != "" && !slices.ContainsFunc(who, func(p *person) bool { return sc.c.sideOf(p) != side })
}

// countsUp says whether the sentence opens with a word that counts up those
// meant before, or tells who leads them.
func (sc *scene) countsUp() bool {
	for k := sc.s.first; k < min(sc.s.end, sc.s.first+3); k++ {
		if sc.mark(k)&tellsAmong != 0 {
			return true
		}
	}
	if sc.c.g.d.lang == "kk" && sc.countsInTurn() {
		return true
	}
	if sc.listsKazakhPartners() {
		return true
	}
	return sc.any&tellsMembers != 0 && !sc.deniesMembers() && !sc.headsOthers() || sc.c.g.d.lang == "ru" && (sc.saysWhoWasThere() || sc.tookPartThere() || sc.tellsHead()) || sc.c.g.d.lang == "en" && sc.cameThere() || sc.c.g.d.lang == "kk" && sc.saysWhoWasThereKazakh()
}

// cameThere says whether an English sentence behind one that told of a meeting with people
// without names tells who they were: "Ambassadors A and B attended", "The guest, President A,
// was accompanied by B", "the Assembly was represented by A".
func (sc *scene) cameThere() bool {
	g := sc.c.g
	if sc.deniesPart() || sc.andOthers() || len(sc.c.at[sc.si]) > mostMembers+2 {
		return false
	}
	if k := sc.s.first + 1; g.lower(sc.s.first) == "the" && (g.at(sc.s, k) == "guest" || g.at(sc.s, k) == "visitor") && g.at(sc.s, k+1) == "," {
		return true
	}
	if sc.theyAre() {
		return true
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if g.lower(k) == "represented" && g.at(sc.s, k+1) == "by" && toBe.has(g.lower(k-1)) {
			return true
		}
		if sc.mark(k)&tellsJoin != 0 && !sc.c.inQuote(k) && !sc.ofSitting() && (sc.wasThere(k) || sc.mark(k+2)&tellsTalk != 0 || sc.mark(k+3)&tellsTalk != 0 || sc.mark(k+4)&tellsTalk != 0) {
			return true
		}
	}
	return false
}

// theyAre says whether an English sentence opens with who they are of whom the one before told without
// names, or who was with them: "They are Senators A and B", "They were joined by Ambassador C".
func (sc *scene) theyAre() bool {
	g, k := sc.c.g, sc.s.first
	if g.lower(k) != "they" || !toBe.has(g.at(sc.s, k+1)) {
		return false
	}
	k += 2
	if wentWith.has(g.at(sc.s, k)) && g.at(sc.s, k+1) == "by" {
		k += 2
	}
	for g.at(sc.s, k) == "the" || k < sc.s.end && g.place[k] != "" {
		k++
	}
	return sc.inRole(k) || sc.c.nameFrom(sc.si, k) != nil || g.at(sc.s, k+1) == "."
}

// listJustTold returns those whom one of the sentences just before joins to a list, and
// whom nobody was named since: "A, B and C went to Riga. They met D".
func (sc *scene) listJustTold(not []*person) []*person {
	const reach = 3
	for si := sc.si - 1; si >= 0 && si >= sc.si-reach; si-- {
		ms := sc.c.at[si]
		if len(ms) == 0 {
			continue
		}
		out := []*person{ms[0].p}
		for i := 1; i < len(ms); i++ {
			if !sc.adjacent(ms[i-1], ms[i]) && !(i == 1 && sc.didItWith(ms[0], ms[1], ms[len(ms)-1])) {
				return nil
			}
			out = appendPerson(out, ms[i].p)
		}
		if len(out) < 2 || slices.ContainsFunc(out, func(p *person) bool { return slices.Contains(not, p) }) {
			return nil
		}
		return out
	}
	return nil
}

// didItWith says whether one told of just before did what he did with those of a list, from its
// first to its last: "A arrived together with B and C", «А прибыл вместе с Б», «А Б-мен бірге барды».
func (sc *scene) didItWith(a, first, last *mention) bool {
	const farthest = 12
	g := sc.c.g
	if g.d.lang == "kk" {
		k := sc.c.lead(first)
		for k > a.end && sc.c.inRole(a.sentence, k-1) {
			k--
		}
		return last.end < len(g.d.tokens) && g.lower(last.end) == "бірге" && k == a.end
	}
	k := sc.c.lead(first)
	for ; k > a.end && !travelsWith.has(g.lower(k-1)); k-- {
		if low := g.lower(k - 1); !englishFiller(low) && !honorific.has(low) && g.place[k-1] == "" && !sc.c.inRole(a.sentence, k-1) && !g.isHead[k-1] {
			return false
		}
	}
	return k > a.end+1 && k-a.end <= farthest && (g.d.desk.marks[k-2]&tellsAside != 0 || g.lower(k-1) == "by" && g.lower(k-2) == "accompanied" || g.lower(k-1) == "сопровождении" || g.lower(k-1) == "with" && g.d.desk.marks[a.end+1]&tellsStay != 0)
}

// travelsWith stand in front of those with whom somebody came.
var travelsWith = wordSet("with by с со сопровождении")

// guestsJustTold returns the list of those, none of the country of who is not meant, whom a
// Kazakh plural for guests takes up: «А мен Б Астанада болды. Қонақтармен В кездесті»; in Russian, those of whom the
// sentence tells who came with whom.
func (sc *scene) guestsJustTold(x standIn, not []*person) []*person {
	if sc.c.g.d.lang != "kk" || !x.guest || x.count != 0 {
		return sc.headJustFollowed(x, not)
	}
	who := sc.listJustTold(not)
	if slices.ContainsFunc(who, func(p *person) bool {
		side := sc.c.sideOf(p)
		return side != "" && slices.ContainsFunc(not, func(o *person) bool { return sc.c.sideOf(o) == side })
	}) {
		return nil
	}
	return who
}

// covered says whether a list of persons, with its offices, holds token k.
func (sc *scene) covered(k int) bool {
	for i := range sc.cos {
		if sc.cos[i].first <= k && k < sc.cos[i].end {
			return true
		}
	}
	return false
}
