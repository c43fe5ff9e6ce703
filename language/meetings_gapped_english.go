package language

import "slices"

// English verbs of meeting told once for two who received, met or were received one after the
// other: "A received him on Monday, B on Tuesday".

// hostsInTurn moves from whom a pronoun was met with to who met him those whom the English
// sentence names behind the pronoun with a time of their own: "A received him on Monday, B on
// Tuesday", "A met her in the morning, and B in the afternoon".
func (sc *scene) hostsInTurn(guest *company) (*company, []*person) {
	if sc.c.g.d.lang != "en" || len(guest.members) < 2 {
		return guest, nil
	}
	one := &guest.members[0]
	if x := one.stand; x.count != 1 || x.noun || x.guest || x.which || !sc.timed(one.end, guest.members[1].first) || !sc.timed(guest.end, min(sc.s.end, guest.end+5)) {
		return guest, nil
	}
	rest := company{members: guest.members[1:]}
	g := *guest
	g.members, g.end = guest.members[:1:1], one.end
	return &g, persons([]*company{&rest})
}

// laterHosts are those named behind the last semicolon, or behind a comma where a pronoun was
// met, with nothing but a time: "A received C in the morning; B, in the afternoon".
func (sc *scene) laterHosts(guest *company) (out []*person) {
	g := sc.c.g
	if g.d.lang != "en" {
		return nil
	}
	x := guest.members[0].stand
	pronoun := x.count == 1 && !x.noun && !x.guest && !x.which && x.cases != 0
	for i := range sc.cos {
		co := &sc.cos[i]
		k := co.first - 1
		if co.first <= guest.end || co.members[0].stand.cases != 0 || co.part&partSubject == 0 || k <= sc.s.first {
			continue
		}
		if g.lower(k) == "and" {
			k--
		}
		if g.lower(k) != ";" && !(pronoun && g.lower(k) == ",") || !sc.timed(guest.end, k) {
			continue
		}
		from := co.end
		if from < sc.s.end && g.lower(from) == "," {
			from++
		}
		if end := sc.s.end - 1; from < end && sc.timed(from, end) && sc.onlyWhereAndWhen(from, end) {
			out = append(out, persons([]*company{co})...)
		}
	}
	return out
}

// byAnother adds to the hosts of an English passive those told behind a time or place with "by"
// again: "was received by A on Monday and by B on Tuesday".
func (sc *scene) byAnother(host *company) *company {
	g := sc.c.g
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first < host.end || co.part&partBy == 0 {
			continue
		}
		by := co.first - 1
		for by > host.end && englishFiller(g.lower(by)) {
			by--
		}
		and := host.end
		for and < by && !joinsList(g.lower(and)) && g.lower(and) != "then" && g.lower(and) != ";" {
			and++
		}
		if g.lower(by) == "by" && and < by && sc.onlyWhereAndWhen(host.end, and) && sc.onlyWhereAndWhen(and+1, by) {
			both := *host
			both.members, both.end = slices.Concat(host.members, co.members), co.end
			host = &both
		}
	}
	return host
}

// timeInFront says whether an English list of those met goes on behind a comma with the time or
// place in front: "In Riga he met A, in Oslo B", "saw A in the morning, in the evening B".
func (sc *scene) timeInFront(e *encounter, co *company) bool {
	const longest = 5
	g := sc.c.g
	if g.d.lang != "en" || co.part&partSubject == 0 && co.part != 0 || co.end < sc.s.end && g.d.tokens[co.end].kind != punct && g.lower(co.end) != "and" {
		return false
	}
	k := co.first - 1
	for k > e.at && co.first-k < longest && g.lower(k) != "," && g.lower(k) != ";" && g.lower(k) != "and" {
		k--
	}
	if k <= e.at || k+1 >= co.first || !sc.onlyWhereAndWhen(k+1, co.first) || !sc.timed(k+1, co.first) && (g.lower(k+1) != "in" || !g.d.tokens[k+2].upper) {
		return false
	}
	opens := g.lower(sc.s.first)
	_, preposition := englishParts[opens]
	return preposition || sc.timed(sc.s.first, e.at)
}

// timed says whether a day or a time of one stands among tokens [from, to).
func (sc *scene) timed(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.inDate(k) || englishTime[sc.c.g.lower(k)] || sc.c.g.lower(k) == "noon" || sc.c.g.lower(k) == "later" {
			return true
		}
	}
	return false
}
