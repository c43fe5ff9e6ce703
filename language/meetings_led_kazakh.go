package language

import (
	"cmp"
	"slices"
	"strings"
)

// Who leads those who came, and who waits for them, told in Kazakh: «Топты А бастап жүр екен. Қасында
// депутат Б бар. Қонақтарды В күтіп тұрды».

// bringsAt returns whom sentence si names right in front of the words at token k for leading
// others on a journey: «Топты А бастап жүр».
func (c *cast) bringsAt(si, k int) *person {
	g, s := c.g, &c.g.d.sentences[si]
	if g.lower(k) != "бастап" || !startsWithAny(g.at(s, k+1), []string{"кел", "бар", "жүр"}) {
		return nil
	}
	for i := len(c.at[si]) - 1; i >= 0; i-- {
		if m := c.at[si][i]; m.end == k && !m.office {
			return m.p
		}
	}
	return nil
}

// bringsGroup returns whom the sentence tells to lead the group or delegation with which it opens.
func (sc *scene) bringsGroup() *person {
	g := sc.c.g
	first := g.lower(sc.s.first)
	if first != "топты" && !(travelTogether.fits(first) && kazakhEnding(first) == accusative) {
		return nil
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if p := sc.c.bringsAt(sc.si, k); p != nil {
			return p
		}
	}
	return nil
}

// ownsNextOfList says whether the Kazakh pronoun at token k only tells whose deputy, aide or the
// like the next one of a list is: «А мен оның орынбасары Б-ны В қабылдады».
func (sc *scene) ownsNextOfList(k int) bool {
	g := sc.c.g
	if g.lower(k) != "оның" && g.lower(k) != "олардың" || k == sc.s.first || !joinsList(g.lower(k-1)) {
		return false
	}
	if betweenOffices.has(g.at(sc.s, k+1)) {
		k++ // оның бірінші орынбасары
	}
	return startsWithAny(g.at(sc.s, k+1), ownPeople) && sc.namedBeside(k+2)
}

// waitedKazakh says whether the Kazakh verb at token k tells that somebody was there to meet who
// came: «оны А күтіп тұр екен», but not «күтіп отыр», which is still to come.
func (sc *scene) waitedKazakh(k int) bool {
	g := sc.c.g
	next, then := g.at(sc.s, k+1), g.at(sc.s, k+2)
	switch next {
	case "тұрды", "тұрған", "отырды":
	case "тұр", "отыр", "жүр":
		if then != "екен" && then != "еді" {
			return false
		}
	default:
		return false
	}
	return !sc.neverCameKazakh(k)
}

// neverCameKazakh says whether behind the waiting at token k the sentence goes on with a "but" and a
// denial: «оларды А күтіп тұрған, бірақ қонақтар бармады».
func (sc *scene) neverCameKazakh(k int) bool {
	but := false
	for ; k < sc.s.end; k++ {
		switch low := sc.c.g.lower(k); {
		case low == "бірақ", low == "алайда", low == "дегенмен":
			but = true
		case but && (kazakhNegative(low) || strings.HasPrefix(low, "жоқ")):
			return true
		}
	}
	return false
}

// cameFromKazakh is the country from which the Kazakh words in front of the guests at token k say
// that they came, "" if they say none: «Корея Ұлттық ассамблеясынан келген меймандар».
func (g *stage) cameFromKazakh(s *sentence, k int) string {
	const farthest = 5 // words of what they came from
	if k-2 < s.first || g.lower(k-1) != "келген" || !kazakhAblative(g.lower(k-2)) {
		return ""
	}
	for j := k - 2; j >= s.first && k-2-j < farthest; j-- {
		if g.place[j] != "" {
			return g.place[j]
		}
		if t := &g.d.tokens[j]; j < k-2 && (t.kind != word || kazakhEnding(t.lower) != nominative) {
			return ""
		}
	}
	return ""
}

// onlyNation is the country that the Kazakh words beside token k tell of those who came.
func (sc *scene) onlyNation(k int) string {
	if sc.c.g.d.lang != "kk" {
		return ""
	}
	return sc.callerNationAt(k)
}

// countedGuests makes of the Kazakh word for one guest behind a numeral several: «екі қонақ
// министрмен сөйлесті».
func (sc *scene) countedGuests(k int, x standIn) standIn {
	if g := sc.c.g; x.guest && x.count == 1 && g.d.lang == "kk" && k > sc.s.first && numerals[g.lower(k-1)] > 1 {
		x.count = 0
	}
	return x
}

// kazakhSideOf is the side of somebody by the words in front of his name, in Kazakh.
func (sc *scene) kazakhSideOf(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "kk" {
		return sideNeither
	}
	if x := sc.ofTheirs(p, host, guest); x != sideNeither {
		return x
	}
	if x := cmp.Or(sc.inListWith(p, host, guest), sc.ofMission(p, host, guest)); x != sideNeither {
		return x
	}
	return sc.ofTheDelegation(p, host, guest)
}

// ofTheDelegation is the side of somebody whom the Kazakh sentence calls a member of the delegation, and
// of no country's: that of those who came. «Кездесуге делегация мүшесі А да қатысты».
func (sc *scene) ofTheDelegation(p, host, guest *person) meetingSide {
	const longest = 8 // words of his office in between
	g := sc.c.g
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		for k := m.first - 1; k > sc.s.first && m.first-k <= longest && g.names[k] == 0; k-- {
			if !ofDelegationKazakh.has(g.lower(k)) || !travelTogether.fits(g.lower(k-1)) || k-2 >= sc.s.first && g.place[k-2] != "" {
				continue
			}
			if travelled := headsDelegation(host) || slices.Contains(sc.led.came, host); travelled && !headsDelegation(guest) && !slices.Contains(sc.led.came, guest) {
				return sideHost
			}
			return sideGuest
		}
	}
	return sideNeither
}

// ofDelegationKazakh are the words behind a Kazakh delegation that make of somebody one of it.
var ofDelegationKazakh = wordSet("мүшесі құрамындағы құрамында")

// onlyWaited says whether the Kazakh encounter is that of people who waited for somebody: where they
// have no name, nobody else tells who they are. «Депутатты ауыл адамдары күтіп тұр екен».
func (sc *scene) onlyWaited(e *encounter) bool {
	return sc.c.g.lower(e.at) == "күтіп" && !strings.HasPrefix(sc.c.g.at(sc.s, e.at+1), "ал")
}

// calledMember says whether a Kazakh text calls somebody a member of the delegation.
func calledMember(p *person) bool {
	for i := range p.roles {
		if memberOnly(&p.roles[i]) {
			return true
		}
	}
	return false
}

// memberOnly says whether a Kazakh office is that of a member of a delegation.
func memberOnly(r *roleSpan) bool {
	if strings.HasPrefix(r.lowered(), "член делегации") {
		return true
	}
	_, behind, told := strings.Cut(r.lowered(), "делегация")
	return told && (strings.HasPrefix(behind, " мүше") || strings.HasPrefix(behind, "сының мүше"))
}

// withHeadOfAll puts in front of those whom a Kazakh plural pronoun takes up the one with whom they are
// told to travel: «Топты А бастап келді, құрамында Б мен В бар. Олармен Г кездесті».
func (sc *scene) withHeadOfAll(who, not []*person) []*person {
	if sc.c.g.d.lang != "kk" || len(who) < 2 {
		return who
	}
	for _, head := range sc.c.persons {
		if slices.Contains(sc.led.along[head], who[0]) && !slices.Contains(not, head) && !slices.Contains(who, head) {
			return append([]*person{head}, who...)
		}
	}
	return who
}

// memberSpoke says whether a Kazakh sentence right behind a meeting opens with a member of the
// delegation: he was there. «Делегация мүшесі А зауыттың тәжірибесін баяндады».
func (sc *scene) memberSpoke() bool {
	g := sc.c.g
	return sc.si-sc.led.at == 1 && travelTogether.fits(g.lower(sc.s.first)) && ofDelegationKazakh.has(g.at(sc.s, sc.s.first+1))
}

// onlyOfGuests says whether a Kazakh sentence tells of a visit by no more than to whom somebody did
// something: «А қонақтарға қаланы көрсетті» does not say that he came.
func (sc *scene) onlyOfGuests() bool {
	g := sc.c.g
	for k := sc.s.first; k < sc.s.end; k++ {
		if x := standIns["kk"][g.lower(k)]; sc.mark(k)&tellsStay != 0 && (!x.guest || x.cases&(dative|accusative) == 0) {
			return false
		}
	}
	return true
}

// sideOfThoseAtHome is the side of somebody who sits in a house of another country than one of the two
// sides is told to be of, where of the other none is told: «Әкім Түркия депутатын қабылдады. Кездесуге
// Мәжілістің осы өңірден сайланған депутаты А да қатысты».
func (sc *scene) sideOfThoseAtHome(p, host, guest *person) meetingSide {
	if p.country == "" || isEnvoy(p) || !sitsInHouse(p) {
		return sideNeither
	}
	ours, theirs := sc.c.sideOf(host), sc.c.sideOf(guest)
	return sideOfTwo(ours == "" && theirs != "" && theirs != p.country, theirs == "" && ours != "" && ours != p.country)
}

// besideLeader returns who leads a delegation by the first clause of a Kazakh sentence, and where the words
// start that tell who came with him: «Делегацияға А жетекшілік етеді, онымен бірге Б мен В келді».
func (sc *scene) besideLeader() (head *person, from int) {
	g := sc.c.g
	for i := 1; i < len(sc.cos); i++ {
		co, lead := &sc.cos[i], &sc.cos[i-1]
		beside := co.cases == instrumental && g.lower(co.end) == "бірге" || co.cases == instrumental && g.lower(co.end-1) == "бірге" || co.cases == genitive && g.lower(co.end) == "қасында"
		if !beside || co.members[0].stand.count != 1 || co.members[0].stand.me || lead.part&partSubject == 0 || !cameThere.has(g.lower(sc.lastWord())) && g.lower(sc.lastWord()) != "бар" {
			continue
		}
		if who := lead.members[0].who; len(who) == 1 && sc.leadsClauseKazakh(lead.end, co.first) {
			return who[0], co.end
		}
	}
	return nil, -1
}

// leadsClauseKazakh says whether words of leading and a comma are all that stand among tokens [from, to).
func (sc *scene) leadsClauseKazakh(from, to int) bool {
	g := sc.c.g
	return to-from >= 3 && to-from <= 5 && startsWithAny(g.lower(from), []string{"жетекшілік", "бастап", "басқарып", "басшылық"}) && g.lower(to-1) == ","
}

// tellsLeader says whether the sentence is one of besideLeader's: those who came with him did not come to
// see him.
func (sc *scene) tellsLeader() bool {
	head, _ := sc.besideLeader()
	return head != nil
}

// thoseJustMetHere are those whom a Kazakh numeral takes up behind a meeting of as many in the same
// sentence: «оларды А күтіп тұр екен; ол екеуімен де әңгімелесті».
func (sc *scene) thoseJustMetHere(x standIn, not []*person) []*person {
	led := sc.led
	if sc.c.g.d.lang != "kk" || x.cases&nominative != 0 || x.class != "" || led.at != sc.si || len(led.guests) != x.count || slices.ContainsFunc(led.guests, func(p *person) bool { return slices.Contains(not, p) }) {
		return nil
	}
	return led.guests
}
