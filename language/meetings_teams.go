package language

import (
	"slices"
	"strings"
)

// Teams: those of one side who came together, and whom a word for them means later.

// team are those of one side who came together, its head first.
type team struct {
	who  []*person
	sure []bool // told to be its members, rather than to have gone along
	at   int    // the last sentence that told of it
}

// joinTeam takes persons into the team of somebody.
func (led *ledger) joinTeam(head *person, who []*person, sure bool) {
	i := slices.IndexFunc(led.teams, func(t team) bool { return slices.Contains(t.who, head) })
	if i < 0 {
		i = len(led.teams)
		led.teams = append(led.teams, team{who: []*person{head}, sure: []bool{true}})
	}
	t := &led.teams[i]
	for _, p := range who {
		if !slices.Contains(t.who, p) && len(t.who) < maxTeam {
			t.who, t.sure = append(t.who, p), append(t.sure, sure || !isEnvoy(p))
		}
	}
}

// maxTeam bounds a team.
const maxTeam = 16

// mates are those who came with somebody, and he.
func (led *ledger) mates(p *person) []*person {
	for i := range led.teams {
		if t := &led.teams[i]; slices.Contains(t.who, p) {
			var out []*person
			for j, q := range t.who {
				if t.sure[j] {
					out = append(out, q)
				}
			}
			return out
		}
	}
	return nil
}

// stand notes the sides of a meeting, and who came to it together.
func (sc *scene) stand(as, bs []*person) {
	led := sc.led
	if len(as) > 1 && as[0] == bs[0] { // each other
		as, bs = as[:1], bs[1:]
	}
	led.hostSide, led.guestSide = slices.Clone(as), slices.Clone(bs)
	for _, side := range [...][]*person{as, bs} {
		for _, p := range side[1:] {
			if sitsInHouse(p) && sc.c.nationOf(p) == sc.c.nationOf(side[0]) {
				led.joinTeam(side[0], []*person{p}, false)
			}
		}
	}
}

// standWith notes that somebody was there too and met one of the sides.
func (led *ledger) standWith(met, p *person) {
	for _, x := range [...]struct{ own, other *[]*person }{{&led.guestSide, &led.hostSide}, {&led.hostSide, &led.guestSide}} {
		if slices.Contains(*x.other, met) && len(*x.own) > 0 {
			if *x.own = appendPerson(*x.own, p); sitsInHouse(p) {
				led.joinTeam((*x.own)[0], []*person{p}, false)
			}
			return
		}
	}
}

// meansTeam says whether an English word means several who came together.
func (sc *scene) meansTeam(p *party) bool {
	x := p.stand
	return x.crowd || x.plural || x.guest && x.count == 0
}

// teamMeant returns those who came together whom a word means: by the country that stands
// beside it the side of the meeting told last or a team, else the side that came.
func (sc *scene) teamMeant(p *party, not []*person) []*person {
	led := sc.led
	nation := sc.nationOfParty(p)
	head := (*person)(nil)
	switch {
	case nation != "":
		if head = sc.headOfNation(nation, not); head == nil && len(led.hostSide) == 0 && !p.stand.plural {
			if head = sc.headOfTeam(p.first, not); head != nil && sc.c.nationOf(head) != "" && sc.c.nationOf(head) != nation {
				head = nil
			}
		}
	case p.stand.plural:
	case len(led.hostSide) == 0 || len(led.guestSide) == 0 || sc.si-led.at > hostReach:
		if low := sc.c.g.lower(p.first); isTeamNoun(low) || low == "it" {
			head = sc.headOfTeam(p.first, not)
		}
	default:
		switch sc.visiting() {
		case sideHost:
			head = led.hostSide[0]
		case sideGuest:
			head = led.guestSide[0]
		case sideNeither:
		}
	}
	if head == nil || slices.Contains(not, head) {
		return nil
	}
	out := []*person{head}
	for _, q := range led.mates(head) {
		if !slices.Contains(not, q) {
			out = appendPerson(out, q)
		}
	}
	if p.stand.plural && len(out) < 2 {
		if who := sc.deputiesMeant(p.first, not); len(who) > 1 {
			return who
		}
	}
	return out
}

// nationOfParty is the country that the words beside those who came together name: the Kazakh
// delegation, the guests from Riga.
func (sc *scene) nationOfParty(p *party) string {
	g := sc.c.g
	k := p.first
	if g.lower(k) == "it" {
		if k = sc.delegationInFront(k); k < 0 {
			k = sc.delegationAbove()
		}
	}
	if k > sc.s.first && k > 0 && g.place[k-1] != "" || k > 0 && k < sc.s.first && g.place[k-1] != "" {
		return g.place[k-1]
	}
	if g.at(sc.s, p.end) == "from" && p.end+1 < sc.s.end {
		return g.place[p.end+1]
	}
	return ""
}

// delegationInFront is where the sentence names a delegation in front of token k, -1 if it
// does not.
func (sc *scene) delegationInFront(k int) int {
	for k--; k >= sc.s.first; k-- {
		if travelTogether.has(&sc.c.g.d.tokens[k]) {
			return k
		}
	}
	return -1
}

// delegationAbove is where the sentence before names one.
func (sc *scene) delegationAbove() int {
	if sc.si == 0 {
		return -1
	}
	s := &sc.c.g.d.sentences[sc.si-1]
	for k := s.end - 1; k >= s.first; k-- {
		if travelTogether.has(&sc.c.g.d.tokens[k]) {
			return k
		}
	}
	return -1
}

// teamInFront is the list in front of "they" or "them" that stands for several who came
// together: the Estonian MPs went there, where the minister received them.
func (sc *scene) teamInFront(p *party) *company {
	for i := len(sc.cos) - 1; i >= 0; i-- {
		if co := &sc.cos[i]; co.end <= p.first && co.part&partSubject != 0 && len(co.members) == 1 && sc.meansTeam(&co.members[0]) {
			return co
		}
	}
	return nil
}

// headOfTeam is who leads those of whom it has been told that they came together, before anybody
// has met; nil if nobody came with him.
func (sc *scene) headOfTeam(k int, not []*person) *person {
	led := sc.led
	if head := sc.delegationHead(k, not); head != nil {
		if len(led.mates(head)) < 2 {
			return nil
		}
		return head
	}
	if n := len(led.teams); n > 0 && sc.si-led.teams[n-1].at <= hostReach {
		return led.teams[n-1].who[0]
	}
	return nil
}

// headOfNation is who of a country met somebody last, or leads a team of it.
func (sc *scene) headOfNation(nation string, not []*person) *person {
	led := sc.led
	for _, side := range [...][]*person{led.guestSide, led.hostSide} {
		if len(side) > 0 && sc.c.nationOf(side[0]) == nation && !slices.Contains(not, side[0]) {
			return side[0]
		}
	}
	for i := len(led.teams) - 1; i >= 0; i-- {
		if p := led.teams[i].who[0]; sc.c.nationOf(p) == nation && !slices.Contains(not, p) {
			return p
		}
	}
	return nil
}

// withAlong adds those who, as the sentence tells, came with one of a list.
func (sc *scene) withAlong(who, others []*person) []*person {
	if len(sc.along) == 0 || !slices.Contains(who, sc.alongOf) {
		return sc.withThoseTold(who, others)
	}
	out := slices.Clip(who)
	for _, p := range sc.along {
		if !slices.Contains(others, p) {
			out = appendPerson(out, p)
		}
	}
	return out
}

// teamWord resolves an English word for those who came together, or a plural pronoun that
// takes one up; nil if it is none or means nobody known.
func (sc *scene) teamWord(p *party, not []*person) []*person {
	if sc.c.g.d.lang != "en" {
		return nil
	}
	if sc.meansTeam(p) {
		return sc.teamMeant(p, not)
	}
	if x := p.stand; x.sex == 0 && x.class == "" && !x.noun && !x.which && !x.me && (x.loose || x.count == 0 && !x.guest) {
		if co := sc.teamInFront(p); co != nil {
			return sc.whoIs(co, not)
		}
		if x.loose {
			if who := sc.theyAgain(not); len(who) > 1 {
				return who
			}
		}
		if x.loose && len(not) > 0 {
			return sc.theyOfLast(not)
		}
	}
	return nil
}

// theyOfLast returns the one side of the meeting told last that was of several.
func (sc *scene) theyOfLast(not []*person) []*person {
	led := sc.led
	if sc.si-led.at > 2 || len(led.hosts) == 0 || (len(led.hosts) > 1) == (len(led.guests) > 1) {
		return nil
	}
	who := led.hosts
	if len(led.guests) > 1 {
		who = led.guests
	}
	if slices.ContainsFunc(who, func(p *person) bool { return slices.Contains(not, p) }) {
		return nil
	}
	return who
}

// groupWords are those who travel together by a name that others bear too.
var groupWords = map[string]bool{"group": true, "группы": true, "топтың": true, "тобының": true}

// headsDelegation says whether the text calls a person the head of those who
// came.
func headsDelegation(p *person) bool {
	for i := range p.roles {
		if memberOnly(&p.roles[i]) {
			continue
		}
		for w := range strings.FieldsSeq(p.roles[i].lowered()) {
			if strings.HasPrefix(w, "delegation") || strings.HasPrefix(w, "делегаци") || strings.HasPrefix(w, "миссиясының") {
				return true
			}
			if i == 0 && groupWords[w] && len(strings.Fields(p.roles[i].text)) < 4 {
				return true // head of the group, not of one for friendship
			}
		}
	}
	return false
}

// wholeTeam returns the head of a delegation and those who came with him, where an English numeral counts them all: "A leads the
// three-member delegation, which includes B and C. The three met D".
func (sc *scene) wholeTeam(k int, x standIn, not []*person) []*person {
	if sc.c.g.d.lang != "en" || x.count < 3 || x.class != "" {
		return nil
	}
	head := sc.delegationHead(k, not)
	if head == nil {
		return nil
	}
	all := []*person{head}
	for _, p := range sc.led.mates(head) {
		all = appendPerson(all, p)
	}
	if len(all) != x.count {
		return nil
	}
	return all
}
