package language

import (
	"slices"
	"strings"
)

// Who belongs to those whom a Russian sentence tells to have come: their head, their companion, who
// stood for a body.

// withTheirHeadRussian adds the head to those who came with him, where a plural takes them up: «Спикера А
// сопровождают депутаты Б и В. Их принял Г», «Прибыли депутаты А и Б. Возглавляет делегацию В. Гостей
// принял Г». Where they are named, only they are meant.
func (sc *scene) withTheirHeadRussian(who, others []*person) []*person {
	if sc.c.g.d.lang != "ru" || len(who) < 2 || slices.ContainsFunc(who, func(p *person) bool { return sc.namedHere(p) }) {
		return who
	}
	for _, head := range sc.c.persons {
		if slices.Contains(who, head) || slices.Contains(others, head) || len(sc.led.along[head]) == 0 && !headsDelegation(head) {
			continue
		}
		all := !slices.ContainsFunc(who, func(p *person) bool { return !slices.Contains(sc.led.along[head], p) })
		if all || sc.headToldBefore(head, who) {
			return append(slices.Clip(who), head)
		}
	}
	return who
}

// headToldBefore says whether one of the sentences before tells that somebody heads those who came,
// named there or in front of it.
func (sc *scene) headToldBefore(head *person, who []*person) bool {
	const reach = 2
	g := sc.c.g
	for si := sc.si - 1; si >= max(0, sc.si-reach); si-- {
		s := &g.d.sentences[si]
		named := func(p *person) bool {
			return slices.ContainsFunc(sc.c.at[si], func(m *mention) bool { return m.p == p }) || si > 0 && slices.ContainsFunc(sc.c.at[si-1], func(m *mention) bool { return m.p == p })
		}
		for k := s.first; k < s.end; k++ {
			if strings.HasPrefix(g.lower(k), "возглавля") && slices.ContainsFunc(sc.c.at[si], func(m *mention) bool { return m.p == head }) {
				return !slices.ContainsFunc(who, func(p *person) bool { return !named(p) || !sc.c.mayComeWith(p, head) })
			}
		}
	}
	return false
}

// broughtRussian reads with whom one of those who have just met came: «На встречу министр пришла с
// послом А». He met the other side.
func (sc *scene) broughtRussian() bool {
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || sc.any&tellsMotion == 0 || sc.any&(tellsDeny|tellsAhead) != 0 || sc.si-led.at > memberReach || led.at >= sc.si || len(led.hosts) == 0 || len(led.guests) == 0 {
		return false
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	at := sc.firstMark(tellsMotion)
	if told == nil || sc.c.inQuote(at) || !startsWithAny(g.lower(at), cameVerbs) || !sc.ontoTalks() && sc.tellsWhither() {
		return false
	}
	sc.group()
	var came []*person
	side := sideNeither
	for i := range sc.cos {
		switch co := &sc.cos[i]; {
		case co.part&partWith != 0 && co.first > at && co.members[0].stand.cases == 0:
			came = persons([]*company{co})
		case co.part&partSubject != 0 && co.end <= at && side == sideNeither:
			if who := sc.whoIs(co, nil); len(who) == 1 {
				side = sideOfTwo(slices.Contains(led.hosts, who[0]), slices.Contains(led.guests, who[0]))
			}
		}
	}
	if side == sideNeither || len(came) == 0 || len(came) > mostWitnesses {
		return false
	}
	other, facing := led.guests, led.withGuest
	if side == sideGuest {
		other, facing = led.hosts, led.withHosts
	}
	for _, p := range came {
		if !slices.Contains(other, p) && len(p.roles) > 0 && !reports(p) {
			sc.alsoMet(told, other, p)
			sc.alsoMet(told, facing, p)
		}
	}
	return led.at == sc.si
}

// tellsWhither says whether the sentence names a country or a town.
func (sc *scene) tellsWhither() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.c.g.place[k] != "" || sc.c.g.town[k] != "" {
			return true
		}
	}
	return false
}

// ontoTalks says whether the Russian sentence tells that somebody came to talks: на встречу.
func (sc *scene) ontoTalks() bool {
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.mark(k)&tellsTalk != 0 && sc.c.g.lower(k-1) == "на" {
			return true
		}
	}
	return false
}

// stoodForBody says whether a Russian sentence tells who stood for a body at the talks just told:
// «банк представляли А и Б», «принимающую сторону представлял А».
func (sc *scene) stoodForBody() bool {
	const farthest = 6
	g := sc.c.g
	body := false
	for k := sc.s.first; k < min(sc.s.end, sc.s.first+farthest) && g.names[k] == 0 && g.d.tokens[k].kind == word; k++ {
		if low := g.lower(k); startsWithAny(low, stoodFor[:1]) || sc.forThem() && startsWithAny(low, wasThereRussian) {
			return body && (sc.si-sc.led.at <= memberReach || len(sc.led.opener) > 0 && sc.si-sc.led.openerAt == 1) && sc.namesSomebody(k+1)
		}
		body = body || bodiesStoodFor.fits(g.lower(k)) || g.bodyAt[k] != nil || allCaps(g.d.tokens[k].text)
	}
	return false
}

// bodiesStoodFor are the Russian nouns, as objects, of what people stand for at talks.
var bodiesStoodFor = beginsWith("банк", "компани", "сторону=", "часть=", "групп", "ведомств", "министерств", "фракцию=", "комитет", "парламент", "палату=", "посольств", "администраци", "акимат", "маслихат", "правительств", "фонд", "завод")

// forThem says whether a Russian sentence opens with for whom somebody was there: «со стороны компании»,
// «от банка».
func (sc *scene) forThem() bool {
	first := sc.c.g.lower(sc.s.first)
	return first == "от" || first == "со" && sc.c.g.at(sc.s, sc.s.first+1) == "стороны"
}

// opensWithCrowd says whether those without names whom a Russian verb of receiving has for its object
// open the sentence, or stand right in front of the verb: «Делегацию Сейма принял А», «А сегодня
// гостей принял Б».
func (sc *scene) opensWithCrowd(e *encounter) bool {
	const farthest = 2
	g := sc.c.g
	if g.d.lang != "ru" || e.tells&(tellsReceive|tellsGreet) == 0 {
		return false
	}
	for k := sc.s.first; k < e.at; k++ {
		if k >= sc.s.first+farthest && k < e.at-1 {
			continue
		}
		if low := g.lower(k); (travelTogether.fits(low) || low == "группу") && russianCrowd(low)&accusative != 0 || sc.pluralOfPeople(k)&accusative != 0 {
			return true
		}
	}
	return false
}

// headsOthers says whether a Russian sentence tells whom somebody heads who are not those told to have
// come: «компанию возглавляет А», but not «делегацию возглавляет А».
func (sc *scene) headsOthers() bool {
	g := sc.c.g
	heads := false
	for k := sc.s.first; g.d.lang == "ru" && k < sc.s.end; k++ {
		low := g.lower(k)
		if travelTogether.fits(low) || startsWithAny(low, []string{"групп", "гост", "состав", "вошл", "вход"}) || itsOwner.has(low) || sc.pluralOfPeople(k) != 0 {
			return false
		}
		heads = heads || startsWithAny(low, []string{"возглав", "руковод"})
	}
	return heads
}
