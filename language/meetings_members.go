package language

import (
	"slices"
	"strings"
)

// withMembers adds to the head of a Russian delegation those of whom the text has told that
// they are its members, where a word for all of them stands for it at party p.
func (sc *scene) withMembers(who []*person, p *party, not []*person) []*person {
	const reach = 6 // sentences
	led := sc.led
	if sc.c.g.d.lang != "ru" || len(who) == 0 || !p.stand.crowd && p.stand.count == 1 {
		return who
	}
	out, head := slices.Clip(who), who[0]
	for _, side := range [...][]*person{led.guests, led.hosts} {
		if !slices.Contains(side, head) {
			continue
		}
		for _, x := range side {
			if !slices.Contains(not, x) && sc.c.mayComeWith(x, head) {
				out = appendPerson(out, x)
			}
		}
	}
	for si := sc.si - 1; si >= 0 && si > sc.si-reach; si-- {
		from, told := sc.c.listsMembers(si)
		if !told {
			continue
		}
		for _, m := range sc.c.at[si] {
			if m.first > from && !m.office && !sc.c.inQuote(m.first) && !slices.Contains(not, m.p) && !slices.Contains(led.hosts, m.p) && sc.c.mayComeWith(m.p, head) {
				out = appendPerson(out, m.p)
			}
		}
		break
	}
	for _, along := range [...][]*person{led.withGuest, led.withHosts} {
		for _, x := range along {
			if sitsInHouse(x) && sc.c.sideOf(x) != "" && sc.c.sideOf(x) == sc.c.sideOf(head) && !slices.Contains(not, x) {
				out = appendPerson(out, x)
			}
		}
	}
	return out
}

// mayComeWith says whether nothing tells that somebody is of another country than the head
// of a delegation.
func (c *cast) mayComeWith(p, head *person) bool {
	side := c.sideOf(p)
	return side == "" || c.sideOf(head) == "" || side == c.sideOf(head)
}

// listsMembers says whether a Russian sentence read before tells whom a delegation is made up
// of, and behind which token: «в состав делегации вошли А и Б», «в её составе А и Б», «в
// делегации — А и Б»; with a head told behind, all of it: «А в составе делегации во главе с Б».
func (c *cast) listsMembers(si int) (from int, told bool) {
	g := c.g
	s := &g.d.sentences[si]
	if len(c.at[si]) == 0 {
		return 0, false
	}
	for k := s.first; k < s.end; k++ {
		if g.d.desk.marks[k]&tellsMembers == 0 {
			if k == s.first+2 && isDash(g.lower(k)) && travelTogether.fits(g.lower(k-1)) && g.lower(s.first) == "в" {
				return k, true // в делегации — А и Б
			}
			continue
		}
		for j := max(s.first, k-2); j < min(s.end, k+4); j++ {
			switch low := g.lower(j); {
			case travelTogether.fits(low), groupWords[low], whoseMembers.has(low):
				if j > k && headTold(g, s, j+1) {
					return s.first - 1, true
				}
				return k, !strings.HasPrefix(g.lower(k), "возглав") && !strings.HasPrefix(g.lower(k), "руковод")
			}
		}
	}
	return 0, false
}

// headTold says whether the words that name a head stand at token k: «во главе с».
func headTold(g *stage, s *sentence, k int) bool {
	return g.at(s, k) == "во" && g.at(s, k+1) == "главе"
}

// whoseMembers are the Russian pronouns for a delegation beside its members.
var whoseMembers = wordSet("ее её неё нее него нем нём него которой которую")

// itsMembers returns the members of a delegation whom the sentence before, which opens with it,
// counts up: «Делегация Сейма, в которую вошли А и Б, прибыла в Ригу. Её принял В».
func (sc *scene) itsMembers(not []*person) (out []*person) {
	if sc.si == 0 || !travelTogether.fits(sc.c.g.lower(sc.c.g.d.sentences[sc.si-1].first)) {
		return nil
	}
	return sc.listedOf(sc.si-1, not)
}

// listedOf returns those whom sentence si counts up as the members of a delegation.
func (sc *scene) listedOf(si int, not []*person) (out []*person) {
	from, told := sc.c.listsMembers(si)
	if !told {
		return nil
	}
	for _, m := range sc.c.at[si] {
		if m.first > from && !m.office && !sc.c.inQuote(m.first) && !slices.Contains(not, m.p) {
			out = appendPerson(out, m.p)
		}
	}
	return out
}

// membersListed returns those of whom one of the sentences before told that they make up a Russian delegation of which
// no head is told: «В состав делегации вошли А и Б. Делегация встретилась с В».
func (sc *scene) membersListed(x standIn, not []*person) (out []*person) {
	const reach, most = 4, 5
	if sc.c.g.d.lang != "ru" || !x.crowd {
		return nil
	}
	for si := sc.si - 1; si >= 0 && si > sc.si-reach; si-- {
		from, told := sc.c.listsMembers(si)
		if !told {
			continue
		}
		for _, m := range sc.c.at[si] {
			if m.first > from && !m.office && !sc.c.inQuote(m.first) {
				if slices.Contains(not, m.p) || len(out) > 0 && !sc.c.mayComeWith(m.p, out[0]) {
					return nil
				}
				out = appendPerson(out, m.p)
			}
		}
		break
	}
	if len(out) < 2 || len(out) > most {
		return nil
	}
	return out
}

// withListed returns with somebody whom a Russian sentence leaves out those whom one just before lists beside him as
// the members of a delegation or as those who took part in its talks: «Делегация провела ряд встреч. Участие в них
// приняли А и Б. В ходе встречи с В обсуждено …».
func (sc *scene) withListed(who, not []*person) []*person {
	const reach, most = 5, 5
	if sc.c.g.d.lang != "ru" || len(who) != 1 {
		return who
	}
	for si := sc.si - 1; si >= 0 && si > sc.si-reach; si-- {
		_, told := sc.c.listsMembers(si)
		if !told && !sc.c.tookPartInSeveral(si) {
			continue
		}
		var out []*person
		for _, m := range sc.c.at[si] {
			if m.office || sc.c.inQuote(m.first) {
				continue
			}
			if slices.Contains(not, m.p) || !sc.c.mayComeWith(m.p, who[0]) {
				return who
			}
			out = appendPerson(out, m.p)
		}
		if len(out) > 1 && len(out) <= most && slices.Contains(out, who[0]) {
			return out
		}
		return who
	}
	return who
}

// tookPartInSeveral says whether a Russian sentence tells who took part in more than one meeting: «во встречах участие
// приняли», «в них участвовали».
func (c *cast) tookPartInSeveral(si int) bool {
	const front = 8
	g, s := c.g, &c.g.d.sentences[si]
	for k := s.first + 1; k < min(s.end, s.first+front); k++ {
		if low := g.lower(k); (low == "встречах" || low == "переговорах" || low == "беседах" || low == "них") && russianHasPreposition(g.lower(k-1)) {
			return c.tellsWhoWas(si)
		}
	}
	return false
}

// cameAsWell reads who else came with a delegation just received: «В Астану прибыли также А и Б».
func (sc *scene) cameAsWell() bool {
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || sc.any&tellsMotion == 0 || sc.any&(tellsDeny|tellsAhead|tellsEncounter) != 0 || len(led.hosts) == 0 || len(led.guests) == 0 || sc.si-led.metAt != 1 || !sc.c.tellsOfDelegation(led.metAt) {
		return false
	}
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		if sc.mark(k)&tellsMotion == 0 || !startsWithAny(g.lower(k), cameVerbs) || g.lower(k+1) != "также" && g.lower(k+1) != "и" {
			continue
		}
		var came []*person
		for _, m := range sc.c.at[sc.si] {
			if m.first > k && !m.office && !slices.Contains(led.hosts, m.p) && !slices.Contains(led.guests, m.p) {
				came = appendPerson(came, m.p)
			}
		}
		if len(came) > 0 && len(came) <= mostWitnesses {
			sc.cameWith(came, k, false)
			return true
		}
		return false
	}
	return false
}

// whoCame says whether tokens [from, to) open a clause that tells whom a
// delegation includes: ", which included deputies", «, в состав которой вошли
// депутаты».
func (sc *scene) whoCame(from, to int) bool {
	g := sc.c.g
	if to-from < 3 || to-from > 7 || g.lower(from) != "," {
		return false
	}
	which := from + 1
	for g.d.lang == "ru" && (g.lower(which) == "в" || strings.HasPrefix(g.lower(which), "состав")) {
		which++
	}
	if low := g.lower(which); low != "which" && !strings.HasPrefix(low, "котор") {
		return false
	}
	told := false
	for k := from + 1; k < to; k++ {
		if low := g.lower(k); g.names[k] != 0 || g.d.tokens[k].kind != word || low == "not" || low == "не" {
			return false
		}
		told = told || sc.mark(k)&tellsMembers != 0
	}
	return told
}
