package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// besideKazakh reads a sentence that opens with one of those who have just met and tells who
// was at his side: «Қонақпен бірге А келді», «Мейманды А ертіп келді», «Оның қасында А болды».
func (sc *scene) besideKazakh() {
	led := sc.led
	if sc.si == led.at || sc.si-led.at > memberReach || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&tellsDeny != 0 || sc.ofSitting() || sc.andOthers() {
		return
	}
	sc.group()
	var who []*person
	switch {
	case len(sc.cos) > 0 && sc.withHead():
		if who = led.guests[:1]; headsDelegation(led.hosts[0]) && !headsDelegation(led.guests[0]) {
			who = led.hosts[:1]
		}
	case sc.atHisSide() && led.last.kind == digest.KindReception:
		who = led.hosts[:1]
	case len(sc.cos) < 2 || !sc.whoWentBeside(&sc.cos[0]) && (!sc.withHim(&sc.cos[0]) || sc.any&tellsAhead != 0):
		return
	default:
		who = sc.whoIs(&sc.cos[0], nil)
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	if len(who) == 0 || told == nil || told.Kind == digest.KindCall {
		return
	}
	besideHost := slices.Contains(led.hosts, who[0])
	if !besideHost && !slices.Contains(led.guests, who[0]) {
		return
	}
	x := sc.cos[0].members[0].stand
	pronoun := x.cases != 0 && !x.guest && !x.plural // either of them
	from := sc.cos[0].end
	if sc.withHead() || sc.atHisSide() {
		from = sc.s.first
	}
	came := sc.subjectsBehind(from)
	if len(came) > mostWitnesses {
		return
	}
	if sc.allTheWay() {
		for _, p := range came {
			for _, o := range led.metBy(who[0]) {
				if o != p {
					sc.alsoMet(cmp.Or(led.lastOf(who[0], o), told), []*person{o}, p)
				}
			}
		}
		return
	}
	if !pronoun {
		led.travels(who[0], came)
	}
	for _, p := range came {
		side := sideOfTwo(besideHost, !besideHost)
		if pronoun {
			side = sc.sideIn(p, led.hosts[0], led.guests[0])
		}
		if side == sideHost || side == sideNeither && led.last.kind != digest.KindReception {
			sc.alsoMet(told, led.guests, p) // whom a sentence opens with is what the last was about
			led.withHosts = append(led.withHosts, p)
		} else {
			sc.alsoMet(told, led.hosts, p)
			led.withGuest = append(led.withGuest, p)
		}
	}
}

// withHead says whether the sentence opens with the head of the delegation at whose side
// others came: «Делегация басшысымен бірге А келді».
func (sc *scene) withHead() bool {
	g, first := sc.c.g, sc.s.first
	return travelTogether.fits(g.lower(first)) && (g.at(sc.s, first+1) == "басшысымен" || g.at(sc.s, first+1) == "жетекшісімен") && g.at(sc.s, first+2) == "бірге"
}

// withHim says whether a company opens the sentence as the one at whose side others were,
// and the sentence ends in a verb of coming or being there.
func (sc *scene) withHim(co *company) bool {
	g, last := sc.c.g, sc.s.end-1
	for last > co.end && g.d.tokens[last].kind == punct {
		last--
	}
	if co.first != sc.s.first && co.cases != dative || !cameThere.has(g.lower(last)) {
		return false
	}
	if beside := g.lower(co.end); co.cases == genitive {
		return beside == "қасында" || beside == "жанында"
	} else if co.cases == instrumental {
		return beside == "бірге" || beside == "қатар" || g.lower(co.end-1) == "бірге"
	}
	return co.cases == accusative && g.lower(last-1) == "ертіп" || co.cases == dative && (wentBeside.has(g.lower(last-1)) || g.lower(last) == "ерді" || g.lower(last) == "ілесті")
}

// wentBeside are Kazakh converbs of going with whom the dative tells.
var wentBeside = wordSet("еріп ілесе ілесіп қосылып")

// whoWentBeside says whether a participle tells who had gone with those in a company to the
// talks told before: «Қалыбековке еріп барған А бұл кездесуде … сұрады».
func (sc *scene) whoWentBeside(co *company) bool {
	g := sc.c.g
	if co.cases != dative || !wentBeside.has(g.lower(co.end)) || !endsWithAny(g.at(sc.s, co.end+1), "ған", "ген") {
		return false
	}
	for k := co.end + 2; k < sc.s.end; k++ {
		if sc.mark(k)&tellsTalk != 0 && endsInPlace(g.lower(k)) {
			return true
		}
	}
	return false
}

// allTheWay says whether the sentence tells that somebody went with another on all of his
// journey: еріп жүрді.
func (sc *scene) allTheWay() bool {
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		if wentBeside.has(sc.c.g.lower(k)) && strings.HasPrefix(sc.c.g.lower(k+1), "жүр") {
			return true
		}
	}
	return false
}

// cameThere are Kazakh verbs that tell who was there.
var cameThere = wordSet("келді келген келіпті болды болған барды барған жүрді жүр жүрген ерді ілесті")

// subjectsBehind are the persons told as subjects behind token k, none of whom has met yet.
func (sc *scene) subjectsBehind(k int) (out []*person) {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first < k || co.part&partSubject == 0 || co.members[0].stand.cases != 0 {
			continue
		}
		for _, p := range sc.whoIs(co, nil) {
			if !slices.Contains(sc.led.hosts, p) && !slices.Contains(sc.led.guests, p) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

// withTheirs adds to those whom a Kazakh word for a delegation or for guests means all whom
// the text has told to travel with them.
func (sc *scene) withTheirs(x standIn, who, not []*person) []*person {
	if sc.c.g.d.lang == "en" || x.count == 1 && !x.crowd || len(who) == 0 {
		return who
	}
	out := slices.Clone(who)
	for _, p := range sc.led.along[who[0]] {
		if !slices.Contains(not, p) {
			out = appendPerson(out, p)
		}
	}
	if sc.c.g.d.lang == "ru" {
		return out
	}
	for _, p := range sc.countedWith(who[0], not) {
		out = appendPerson(out, p)
	}
	side := sc.c.sideOf(who[0])
	for _, along := range [...][]*person{sc.led.withGuest, sc.led.withHosts} {
		for _, p := range along {
			ours := side != "" && sitsInHouse(p) && sc.c.sideOf(p) == side || calledMember(p) && sc.c.mayComeWith(p, who[0])
			if ours && !slices.Contains(not, p) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

// kazakhMark is what the Kazakh word at token k tells beside the words in front of it, m
// where they change nothing: who sits in one hall has not met, «Делегация мүшелері – А мен Б»
// counts them up, and what somebody is asked to hand over is not handed over.
func (sc *scene) kazakhMark(k int, m tells) tells {
	g := sc.c.g
	prev, low := g.lower(k-1), g.lower(k)
	switch {
	case low == "күтіп" && sc.waitedKazakh(k):
		return m | tellsReceive
	case m&tellsWeak != 0 && (hallsOfMany.has(prev) || prev == "ғана" && hallsOfMany.has(g.at(sc.s, k-2))):
		return m &^ tellsWeak // бір залда отырды
	case m&tellsHand != 0 && endsWithAny(low, "уды", "уді", "уға", "уге"):
		return m &^ tellsHand
	case low == "мүшелері" && k+1 < sc.s.end && isDash(g.lower(k+1)) && travelTogether.fits(prev):
		return m | tellsMembers
	case (low == "қатарында" || low == "арасында") && sc.deputiesOfNation(k-1):
		return m | tellsMembers
	case low == "бар" && sc.inGroup():
		return m | tellsMembers
	}
	return m
}

// aroundMeal says whether the Kazakh meal told at token k only says when something else was:
// «түскі астан кейін».
func (sc *scene) aroundMeal(k int) bool {
	for j := k; j <= k+1; j++ {
		if low := sc.c.g.at(sc.s, j); low == "астан" || low == "асқа" {
			switch sc.c.g.at(sc.s, j+1) {
			case "дейін", "кейін", "соң", "бұрын":
				return true
			}
		}
	}
	return false
}

// inGroup says whether the sentence opens with a delegation or group in which somebody is:
// «Делегацияда А мен Б бар».
func (sc *scene) inGroup() bool {
	switch sc.c.g.lower(sc.s.first) {
	case "делегацияда", "делегациясында", "миссияда", "топта":
		return true
	}
	return false
}

// withTheirHead adds to deputies whom a Kazakh sentence named together the one with whom they
// are told to travel: who has met at their head, or leads the group that it counts up.
func (sc *scene) withTheirHead(si int, who, not []*person) []*person {
	if sc.c.g.d.lang != "kk" {
		return who
	}
	for _, head := range sc.c.persons {
		if slices.Contains(sc.led.along[head], who[0]) && !slices.Contains(not, head) {
			return append([]*person{head}, who...)
		}
	}
	if head := sc.headInFront(si, who, not); head != nil {
		return append([]*person{head}, who...)
	}
	if si == 0 || !sc.c.tellsOfMembers(si) || len(sc.c.at[si-1]) != 1 {
		return who
	}
	if head := sc.c.at[si-1][0].p; sitsInHouse(head) && !slices.Contains(not, head) && !slices.Contains(who, head) {
		return append([]*person{head}, who...)
	}
	return who
}

// ownDelegationKazakh says whether a Kazakh sentence counts up the members of a delegation of which the one
// before tells nothing, and none of them is from elsewhere than whoever met people without names there:
// they came with him. «А студенттермен кездесті. Делегация құрамында сенаторлар Б мен В бар».
func (sc *scene) ownDelegationKazakh(subject, who []*person) bool {
	const nearStart, longest = 4, 60 // words
	g := sc.c.g
	if g.d.lang != "kk" || sc.any&tellsMembers == 0 || len(subject) != 1 || sc.led.openerAt < 0 {
		return false
	}
	group := false
	for k := sc.s.first; k < min(sc.s.end, sc.s.first+nearStart); k++ {
		group = group || travelTogether.fits(g.lower(k))
	}
	if !group {
		return false
	}
	before := &g.d.sentences[sc.led.openerAt]
	for k := before.first; k < min(before.end, before.first+longest); k++ {
		if low := g.lower(k); travelTogether.fits(low) || startsWithAny(low, comeInGroups) {
			return false
		}
	}
	side := cmp.Or(sc.c.sideOf(subject[0]), subject[0].country)
	return !slices.ContainsFunc(who, func(p *person) bool {
		theirs := sc.c.sideOf(p)
		return theirs != "" && theirs != side
	})
}

// comeInGroups begin the Kazakh words for those who come as a delegation.
var comeInGroups = []string{"депутат", "сенатор", "парламентші", "мейман", "қонақ", "әріптес", "топ=", "топпен=", "тобы", "миссия"}
