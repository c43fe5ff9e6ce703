package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// noteMany remembers whom a Russian or English word for several means: those of a delegation of whom the text
// names only the head are taken up again by "they" as well.
func (sc *scene) noteMany(p *party, who []*person) {
	if x := p.stand; sc.c.g.d.lang != "kk" && len(who) > 0 && (x.plural || x.crowd || x.guest && x.count == 0) {
		sc.led.many, sc.led.manyAt = who, sc.si
	}
}

// theyAgain returns whom the word for several in the sentence before meant, for a plural pronoun
// that goes on with them: «Парламентариев принял А. С ними беседовал и Б».
func (sc *scene) theyAgain(not []*person) []*person {
	led := sc.led
	if sc.c.g.d.lang == "kk" || sc.si-led.manyAt != 1 || slices.ContainsFunc(led.many, func(p *person) bool { return slices.Contains(not, p) }) {
		return nil
	}
	return led.many
}

// noteWhoLeads remembers who led the delegation that a Russian sentence tells to have met somebody, whom its members
// and representatives stand for later: «Миссия во главе с А встретилась с Б. Далее члены миссии беседовали с В».
func (sc *scene) noteWhoLeads() {
	if sc.c.g.d.lang != "ru" {
		return
	}
	var head *person
	for i := range sc.cos {
		for j := range sc.cos[i].members {
			if p := &sc.cos[i].members[j]; p.crowd && len(p.who) > 0 {
				if head != nil && head != p.who[0] {
					return // two delegations
				}
				head = p.who[0]
			}
		}
	}
	if head != nil && (slices.Contains(sc.led.hosts, head) || slices.Contains(sc.led.guests, head)) {
		sc.led.delegate = head
	}
}

// theirTalks returns the two whose meeting a Russian sentence tells that names nobody, where the one in
// front tells of two of different countries: «По приглашению А прибыл Б. Сегодня состоялась их встреча».
func (sc *scene) theirTalks(e *encounter) (host, guest *person) {
	const near = 3
	k := e.at - 1
	for k > max(sc.s.first, e.at-near) && isRussianAdjective(sc.c.g.lower(k)) && sc.c.g.lower(k) != "их" {
		k-- // их первая встреча
	}
	if sc.c.g.d.lang != "ru" || sc.c.g.at(sc.s, k) != "их" || sc.mark(e.at)&tellsTalk == 0 || len(sc.c.at[sc.si]) > 0 || sc.led.at >= sc.si-1 || sc.unnamedPartner(e) {
		return nil, nil
	}
	two := sc.twoBefore(nil)
	if len(two) == 0 {
		return nil, nil
	}
	host, guest = two[0], two[1]
	if sc.c.sideOf(guest) == sc.c.g.home {
		host, guest = guest, host
	}
	if sc.c.sideOf(host) == sc.c.sideOf(guest) {
		return nil, nil
	}
	return host, guest
}

// receivedAgain returns the guest of the reception told just before, where a Russian pronoun is the
// subject of a passive that tells of the next one: «А принял Б. Позже он был принят В».
func (sc *scene) receivedAgain(p *party, not []*person) *person {
	led := sc.led
	if sc.c.g.d.lang != "ru" || p.stand.cases&nominative == 0 || sc.si-led.at != 1 || led.last.kind != digest.KindReception || led.last.kept || len(led.guests) != 1 {
		return nil
	}
	if o := led.guests[0]; agrees(o, p.stand.sex) && !slices.Contains(not, o) && sc.isReceived(p.end) {
		return o
	}
	return nil
}

// guestNext is whom a Russian pronoun in an oblique case means behind a meeting that one had with another, where
// a third met him: «А принял Б. Затем с ним встретился В». It is the guest, who goes round, and behind talks
// without a host the one of another country than the third, whose compatriot the first is.
func (sc *scene) guestNext(p *party, not []*person) *person {
	const reach = 3
	led := sc.led
	if sc.c.g.d.lang != "ru" || p.stand.cases&nominative != 0 || p.stand.noun || p.stand.which || p.stand.me || led.at == sc.si || sc.si-led.at > reach || len(not) == 0 || len(led.hosts) != 1 || len(led.guests) != 1 || led.last.kept || slices.Contains(not, led.hosts[0]) {
		return nil
	}
	guest := led.guests[0]
	if !agrees(guest, p.stand.sex) || slices.Contains(not, guest) || sc.anotherSince(led.at, p.first, guest, p.stand.sex) || slices.Contains(led.came, led.hosts[0]) {
		return nil
	}
	home := sc.c.g.home
	side, ours := sc.c.sideOf(guest), cmp.Or(sc.c.sideOf(led.hosts[0]), home)
	switch theirs := sc.c.sideOf(not[0]); {
	case led.last.kind == digest.KindReception && (side == "" || side != theirs || side == ours):
	case ours == cmp.Or(theirs, home) && side != "" && side != ours:
	default:
		return nil
	}
	return guest
}

// toldAsPast says whether a Russian clause holds a verb of the past.
func (sc *scene) toldAsPast(e *encounter) bool {
	from, to := sc.s.first, sc.s.end
	for k := e.at - 1; k >= sc.s.first; k-- {
		if low := sc.c.g.lower(k); low == "что" || low == "чтобы" {
			from, to = sc.clauseAround(e)
			break
		}
	}
	for k := from; k < to; k++ {
		if low := sc.c.g.lower(k); !sc.covered(k) && lastIs(low, "л", "ла", "ли", "лся", "лась", "лись") {
			return k == sc.s.first || sc.mark(k-1)&tellsDeny == 0
		}
	}
	return false
}
