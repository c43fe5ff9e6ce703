package language

import (
	"slices"
	"strings"
)

// withHolders adds to the mentions of the sentence the offices in it whose holders
// the text names apart from them, two sentences on: "The Speaker hosted the head of
// the Moldovan house. A told …; her guest, B, …". Who was met is told by then.
func (sc *scene) withHolders(ms []*mention) []*mention {
	out := ms
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		if m := sc.headedBefore(r); m != nil && !slices.ContainsFunc(ms, func(x *mention) bool { return sc.c.lead(x) < m.end && x.end > m.first }) {
			at, _ := slices.BinarySearchFunc(out, m.first, func(m *mention, k int) int { return m.first - k })
			out = slices.Insert(slices.Clip(out), at, m)
			continue
		}
		if sc.numbered(r.first) || r.noun.plural || kazakhPlural(sc.c.g.lower(r.head)) || !r.used && !r.paired || slices.ContainsFunc(ms, func(m *mention) bool { return sc.c.lead(m) < r.end && m.end > r.first }) {
			continue
		}
		for _, p := range sc.c.heldApart(sc.si, r) {
			m := &mention{p: p, first: r.first, end: r.end, sentence: sc.si, office: true}
			at, _ := slices.BinarySearchFunc(out, m.first, func(m *mention, k int) int { return m.first - k })
			out = slices.Insert(slices.Clip(out), at, m)
			break
		}
	}
	return out
}

// headedBefore reads an office that no name follows, «главу банка», as that of whom the sentences
// before name as the head of something that the same noun tells: «председателем Банка развития
// Х». It is nil if they name nobody or several.
func (sc *scene) headedBefore(r *roleSpan) *mention {
	const reach = 10
	g := sc.c.g
	if g.d.lang != "ru" || r.used || r.paired || r.noun.plural || r.first != r.head || !startsWithAny(g.lower(r.head), headsOf) {
		return nil
	}
	k := r.head + 1
	if k >= sc.s.end {
		return nil
	}
	low := g.lower(k)
	abbreviated := longerThan(low, 1) && allCaps(g.d.tokens[k].text)
	if sc.c.nameFrom(sc.si, k+1) != nil || !abbreviated && (g.d.tokens[k].upper || !longerThan(low, 3) || !lastIs(low, "а", "я", "ы", "и")) {
		return nil
	}
	var found *person
	for si := sc.si - 1; si >= 0 && si > sc.si-reach; si-- {
		for _, m := range sc.c.at[si] {
			if m.p != found && !sc.c.inQuote(m.first) && headsWhat(m.p, low) {
				if found != nil {
					return nil
				}
				found = m.p
			}
		}
	}
	if found == nil {
		return nil
	}
	return &mention{p: found, first: r.first, end: k + 1, sentence: sc.si, office: true}
}

// headsWhat says whether a person is told to head what a Russian noun in the genitive tells.
func headsWhat(p *person, noun string) bool {
	for i := range p.roles {
		if text := lower(p.roles[i].text); startsWithAny(text, headsOf) && slices.Contains(strings.Fields(text), noun) {
			return true
		}
	}
	return false
}

// headsOf are beginnings of Russian nouns for who heads something.
var headsOf = []string{"глав", "руководител", "председател", "президент", "директор", "гендиректор", "генсек", "генеральн", "управляющ"}

// heldApart returns those who hold an office of a sentence that does not name
// them.
func (c *cast) heldApart(si int, r *roleSpan) (out []*person) {
	for _, p := range c.persons {
		for i := range p.roles {
			if o := &p.roles[i]; o.first == r.first && o.head == r.head && !slices.ContainsFunc(c.at[si], func(m *mention) bool { return m.p == p && !m.office }) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

// whoseDeputy says whether a Kazakh mention only tells whose deputy, adviser or the like the one
// named behind it is: «Рзаеваның орынбасары Б».
func (sc *scene) whoseDeputy(m *mention) bool {
	g := sc.c.g
	k := m.end
	if k+1 >= sc.s.end || sc.c.kazakhCase(m) != genitive {
		return false
	}
	if g.lower(k) == "бірінші" {
		k++
	}
	return deputyOfWhom.has(g.lower(k)) && k+1 < sc.s.end && g.names[k+1] != 0
}

// deputyOfWhom are the Kazakh nouns for who somebody is to his chief.
var deputyOfWhom = wordSet("орынбасары көмекшісі кеңесшісі хатшысы өкілі ізбасары")

// oursOfTwo is whom a bare Kazakh office means where both who met last hold one like it: the
// one of the text's own country goes on with his day, whoever spoke last. «Кеше спикер …», where
// two speakers have talked.
func (sc *scene) oursOfTwo(m *mention) *person {
	const bare = 2 // words
	led, g := sc.led, sc.c.g
	if g.d.lang != "kk" || !m.office || m.end-m.first > bare || sc.any&tellsEncounter == 0 || sc.si-led.at > hostReach || len(led.hosts) != 1 || len(led.guests) != 1 {
		return nil
	}
	other := led.hosts[0]
	switch m.p {
	case led.hosts[0]:
		other = led.guests[0]
	case led.guests[0]:
	default:
		return nil
	}
	if m.p.country == "" || m.p.country == g.home || other.country != g.home {
		return nil
	}
	for k := m.first; k < m.end; k++ {
		if g.place[k] != "" {
			return nil
		}
	}
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.first == m.first && r.country != m.p.country && sc.c.hasClass(other, g.classOf(r)) {
			return other
		}
	}
	return nil
}

// heads says whether somebody stands at the head of a house or the like.
func heads(p *person) bool {
	return presides(p) || len(p.roles) > 0 && p.roles[0].noun.class == "head"
}
