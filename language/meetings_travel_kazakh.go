package language

import (
	"slices"
	"strings"
)

// Who came together, told in Kazakh before a meeting is: «Топты А бастап келді, құрамында Б мен В
// бар. Қонақтарды Г қабылдады».

// companyTold notes of whom a Kazakh sentence tells that they belong to somebody's delegation or
// came with him.
func (sc *scene) companyTold() {
	if sc.c.g.d.lang != "kk" || sc.led.at == sc.si || sc.s.title || sc.any&tellsDeny != 0 || len(sc.c.at[sc.si]) == 0 || sc.yetToCome() || sc.ofSitting() || sc.andOthers() {
		return
	}
	sc.group()
	if p := sc.bringsGroup(); p != nil && !sc.s.aside {
		sc.led.came = appendPerson(sc.led.came, p)
	}
	head, from := sc.besideOpener()
	if head == nil {
		head, from = sc.besideLeader()
	}
	if head == nil {
		if from = sc.amongThem(); from < 0 {
			return
		}
		head = sc.headBefore(from)
	}
	if head == nil {
		return
	}
	var came []*person
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= from || co.part&partSubject == 0 || co.members[0].stand.cases != 0 {
			continue
		}
		for _, p := range sc.whoIs(co, []*person{head}) {
			if sc.c.mayComeWith(p, head) {
				came = appendPerson(came, p)
			}
		}
	}
	if len(came) > 0 && len(came) <= mostInIt {
		sc.led.travels(head, came)
	}
}

// besideOpener returns whom a sentence opens with as the one with whom others came, and where the
// words about them start: «Онымен бірге А мен Б келді».
func (sc *scene) besideOpener() (head *person, from int) {
	if len(sc.cos) < 2 || !sc.withHim(&sc.cos[0]) {
		return nil, -1
	}
	if who := sc.whoIs(&sc.cos[0], nil); len(who) == 1 {
		return who[0], sc.cos[0].end
	}
	return nil, -1
}

// amongThem is the token of the word for being in a delegation or group, -1 if there is none:
// «делегация құрамында», «Құрамында А бар», «парламентшілер қатарында».
func (sc *scene) amongThem() int {
	g := sc.c.g
	for k := sc.s.first; k < sc.s.end-1; k++ {
		low := g.lower(k)
		if low == "қасында" && (k == sc.s.first || g.d.tokens[k-1].kind == punct) && sc.cameLeadingKazakh() != nil {
			return k
		}
		if low != "құрамында" && low != "құрамына" && low != "құрамындағы" && low != "қатарында" || sc.c.inQuote(k) {
			continue
		}
		if k == sc.s.first || g.d.tokens[k-1].kind == punct {
			return k
		}
		switch before := g.lower(k - 1); {
		case before == "оның", before == "олардың", before == "топ", before == "топтың", travelTogether.fits(before), standIns["kk"][before].guest:
			return k
		}
	}
	return -1
}

// headBefore returns who leads those of whom the words at token k tell: the head of a delegation
// named last in front of them, else whom the sentence before or the one behind tells as one.
func (sc *scene) headBefore(k int) *person {
	const reach = 4 // sentences
	var head *person
	at := -1
	for _, p := range sc.c.persons {
		if !headsDelegation(p) && !slices.Contains(sc.led.came, p) {
			continue
		}
		for _, m := range p.mentions {
			if m.first < k && m.first > at && sc.si-m.sentence <= reach {
				head, at = p, m.first
			}
		}
	}
	if head == nil {
		head = sc.cameLeadingKazakh()
	}
	if head == nil {
		head = sc.headToldLater(k, nil)
	}
	return head
}

// cameLeadingKazakh returns the only one whom the sentence or the one before names beside the words
// for having brought a group: «Топты А бастап келді».
func (sc *scene) cameLeadingKazakh() *person {
	g := sc.c.g
	for si := sc.si; si >= 0 && si >= sc.si-1; si-- {
		s := &g.d.sentences[si]
		for k := s.first; k+1 < s.end; k++ {
			if p := sc.c.bringsAt(si, k); p != nil {
				return p
			}
		}
	}
	return nil
}

// withThoseTold adds to those who met whom the text has told to be of the delegation that the
// sentence speaks of, where it names its head: «Делегацияны бастап келген А Б-мен кездесті».
func (sc *scene) withThoseTold(who, others []*person) []*person {
	if sc.c.g.d.lang != "kk" || len(sc.led.along) == 0 || !sc.ledHere() {
		return who
	}
	out := slices.Clip(who)
	for _, head := range who {
		for _, p := range sc.led.along[head] {
			if !slices.Contains(others, p) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

// ledHere says whether the sentence tells of a delegation with whoever leads it: «делегацияны
// бастап келген А», «А бастаған делегация».
func (sc *scene) ledHere() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if travelTogether.fits(sc.c.g.lower(k)) && (sc.c.g.at(sc.s, k+1) == "бастап" || sc.c.g.at(sc.s, k-1) == "бастаған") {
			return true
		}
	}
	return false
}

// onVisitKazakh is the guest whom a Kazakh sentence about a visit goes on about without naming him:
// «Б-ны А қабылдады. Сапар барысында В-мен де кездесті». It is his visit, and he sees no
// countryman of his there.
func (sc *scene) onVisitKazakh(others []*person) *person {
	if !sc.opensWithVisit() {
		return nil
	}
	who := sc.callers(sc.s.first, standIn{count: 1, guest: true}, others)
	if len(who) != 1 {
		return nil
	}
	ours := sc.c.sideOf(who[0])
	if slices.ContainsFunc(others, func(p *person) bool { return ours != "" && sc.c.sideOf(p) == ours }) {
		return nil
	}
	return who[0]
}

// opensWithVisit says whether a Kazakh sentence opens with the visit of which it tells more:
// «Сапар аясында», «Осы сапар барысында».
func (sc *scene) opensWithVisit() bool {
	g := sc.c.g
	return g.d.lang == "kk" && (strings.HasPrefix(g.lower(sc.s.first), "сапар") || strings.HasPrefix(g.at(sc.s, sc.s.first+1), "сапар"))
}

// ownsVisit says whether a Kazakh sentence tells whose visit it is about: «А-ның Анкараға ресми
// сапары басталды».
func (sc *scene) ownsVisit(m *mention) bool {
	const farthest = 8 // words between the name and the visit
	g := sc.c.g
	if g.d.lang != "kk" || !kazakhGenitive(g.lower(m.end-1)) {
		return false
	}
	for k := m.end; k < sc.s.end && k < m.end+farthest && g.names[k] == 0; k++ {
		if strings.HasPrefix(g.lower(k), "сапары") {
			return true
		}
	}
	return false
}

// membersOf says whether the Kazakh words at token k mean the members of the delegation told of, and
// in which case: «Делегация мүшелерімен спикер кездесті», but not «делегация мүшелері А мен Б».
func (sc *scene) membersOf(k int) (kase, bool) {
	g := sc.c.g
	next := g.at(sc.s, k+1)
	if g.d.lang != "kk" || !strings.HasPrefix(next, "мүшелері") || !travelTogether.fits(g.lower(k)) && g.lower(k) != "топ" {
		return 0, false
	}
	if cases := kazakhEnding(next); cases != nominative {
		return cases, true
	}
	return nominative, k+2 < sc.s.end && g.names[k+2] == 0 && !sc.inRole(k+2) && g.d.tokens[k+2].kind == word
}

// inThatGroup gives a Kazakh company the case of the group that it makes up: «құрамында А мен Б
// бар топты В қабылдады».
func (sc *scene) inThatGroup(co *company) {
	g := sc.c.g
	if g.d.lang == "kk" && co.cases == genitive && len(co.members) == 1 && len(co.members[0].who) == 1 {
		sc.inHisGroup(co)
	}
	if g.d.lang != "kk" || co.cases != nominative || !madeUp.has(g.at(sc.s, co.end)) {
		return
	}
	k := co.end + 1
	if low := g.at(sc.s, k); !strings.HasPrefix(low, "топ") && !travelTogether.fits(low) {
		return
	}
	if co.cases = kazakhEnding(g.lower(k)); co.cases != nominative {
		co.part = partOf(co.cases)
		if co.cases == instrumental {
			co.part = partWith
		}
	}
	co.end = k + 1
}

// inHisGroup makes of the owner of a Kazakh group or delegation all who belong to it, with the case of the
// word for it: «А-ның тобын әкім Б қабылдады», «А-ның делегациясымен Б кездесті». They are those told to be
// with him, else those who stood in one list with him last.
func (sc *scene) inHisGroup(co *company) {
	low := sc.c.g.at(sc.s, co.end)
	if low != "тобын" && low != "тобымен" && low != "тобы" && !startsWithAny(low, []string{"делегациясы=", "делегациясын=", "делегациясымен="}) {
		return
	}
	head := co.members[0].who[0]
	who := sc.withTheirs(standIn{crowd: true, count: 1}, []*person{head}, nil)
	if len(who) == 1 {
		who = sc.listedWith(head, nil)
	}
	co.cases = kazakhEnding(low)
	if co.part = partOf(co.cases); co.cases == instrumental {
		co.part = partWith
	}
	co.members[0].who, co.members[0].part, co.members[0].cases = who, co.part, co.cases
	co.end++
}

// madeUp are the Kazakh words between the members of a group and the word for it.
var madeUp = wordSet("бар кіретін кірген болған енген")
