package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// Of which committee or party somebody is stands behind the name as often as in front of
// it: "Congresswoman X, of the consumer committee, …", "my colleague Y, from the ruling
// party", «депутат Z из комитета по бюджету».

// committeeMembers gives the seat on a committee to those whose name it stands behind.
func (c *cast) committeeMembers() {
	g := c.g
	if g.d.lang == "kk" {
		return // in front of the name, see spokenFor
	}
	for si := range c.at {
		s := &g.d.sentences[si]
		for _, m := range c.at[si] {
			if m.office || s.aside || c.isQuoted(m.first) {
				continue
			}
			i := m.end
			if g.at(s, i) == "," {
				i++
			}
			switch low := g.at(s, i); {
			case g.d.lang == "en" && (low == "of" || low == "from"), g.d.lang == "ru" && low == "из":
				c.sitsOnBehind(s, m.p, i)
			}
		}
	}
}

// membersOfCommittees gives the seat in a house to those of whom the text tells only that
// they sit on a committee of it, or with a faction of the house that it reports from.
func (c *cast) membersOfCommittees() {
	main := c.g.mainChamber()
	for _, p := range c.persons {
		if len(p.roles) != 1 {
			continue
		}
		r := &p.roles[0]
		if c.sitsWithFaction(p, r, main) {
			c.give(p, c.membership(main, r.first, r.first))
			continue
		}
		if !committeeSeat(r) {
			continue
		}
		if b := r.body; b != nil && b.Parliament && b.Country != "" && r.tenure == "" && b.Alive(c.g.d.date) {
			if seat := c.membership(b, r.first, r.first); !strings.EqualFold(seat.noun.nom, bare(r.noun.nom)) { // a member of a committee of the council is told as one
				c.give(p, seat)
			}
		}
	}
}

// speakingFor makes those the representatives of a body who are said to speak for it: "Speaking
// for the Dairy Farmers' Union, X said …". Who reports for a committee is its rapporteur.
func (c *cast) speakingFor() {
	g := c.g
	if g.d.lang != "en" {
		return
	}
	for si := range c.at {
		s := &g.d.sentences[si]
		i := s.first + 1
		switch low := g.at(s, s.first); {
		case s.aside, low != "speaking" && low != "representing" && low != "reporting":
			continue
		case g.at(s, i) == "for":
			i++
		case g.at(s, i) == "on" && g.at(s, i+1) == "behalf":
			i += 3
		case low != "representing":
			continue
		}
		for complementOpener.has(g.at(s, i)) {
			i++
		}
		end := g.englishComplement(s, i)
		if low := g.at(s, end); low == "of" || low == "on" || low == "for" {
			end = g.englishComplement(s, end+1)
		}
		m := c.nameAt(si, g.pastTitles(s, end+1))
		if end == i || g.at(s, end) != "," || m == nil || len(m.p.roles) > 0 || !g.d.tokens[i].upper || g.place[end-1] != "" {
			continue
		}
		class, nom := "expert", "representative"
		if g.at(s, s.first) == "reporting" {
			class, nom = "head", "rapporteur"
		}
		r := roleSpan{head: i, first: i, end: end, noun: headForm{class: class, nom: nom, cases: nominative}, text: nom + g.ofThe(i, end)}
		g.describe(&r)
		c.give(m.p, &r)
	}
}

// sitsOnBehind makes a person a member of the committee that the preposition at token i
// has behind it.
func (c *cast) sitsOnBehind(s *sentence, p *person, i int) {
	r := c.led(s, i, 1)
	member := committeeMember[r.noun.nom]
	if r.text == "" || member == "" || r.first-i > 3 || c.g.parliamentAt(r.head) {
		return
	}
	if b, _ := c.g.ledBodyAt(r.head); !startsAny(b.stem, parliamentaryParts) {
		return
	}
	c.sitsOnToo(p, &r, member)
}

// parliamentaryParts begin the nouns of the parts of a house in which its members sit.
var parliamentaryParts = []string{"committee", "subcommittee", "commission", "panel", "комитет", "подкомитет", "комисси"}

// sitsOnToo gives a person the seat on a body whose leader's office r is, unless he or she
// leads it.
func (c *cast) sitsOnToo(p *person, r *roleSpan, member string) {
	if slices.ContainsFunc(p.roles, func(o roleSpan) bool { return o.noun.class == "chair" || o.noun.class == "head" || committeeSeat(&o) }) {
		return
	}
	r.text = strings.Replace(r.text, r.noun.nom, member, 1)
	r.noun = headForm{class: "expert", nom: member, cases: nominative}
	c.g.describe(r)
	c.give(p, r)
}

// committeeSeat says whether an office is that of a member of a part of a house.
func committeeSeat(r *roleSpan) bool {
	return r.noun.class == "expert" && sitterNoun.has(bare(r.noun.nom)) && strings.Contains(r.text, " ") && slices.ContainsFunc(strings.Fields(lower(r.text)), func(w string) bool { return startsAny(w, parliamentaryParts) })
}

// sitterNoun are the nouns for those who sit on a body.
var sitterNoun = wordSet("member член мүше мүшесі")

// memberOnCommittee says whether of two offices held now one is a seat in a house and the
// other one on a committee.
func memberOnCommittee(a, b *roleSpan) bool {
	return (a.noun.class == "deputy" || a.noun.class == "senator") && a.tenure == "" && b.tenure == "" && (committeeSeat(b) || factionSeat(b)) && (a.country == "" || b.country == "" || a.country == b.country)
}

// sitsWithFaction says whether all that the text tells of a person is that he or she belongs to
// a faction, and the house is known: the members of factions are members of a house.
func (c *cast) sitsWithFaction(p *person, r *roleSpan, main *digest.Body) bool {
	return main != nil && main.Country == c.g.home && r.tenure == "" && factionSeat(r) && !c.elsewhere(p, main)
}

// factionSeat says whether an office is that of a member of a faction.
func factionSeat(r *roleSpan) bool {
	return r.noun.class == "expert" && sitterNoun.has(bare(r.noun.nom)) && slices.ContainsFunc(strings.Fields(lower(r.text)), func(w string) bool { return startsAny(w, factions) })
}

// factions begin the nouns for those who sit together in a house.
var factions = []string{"faction", "caucus", "фракци"}

// withSeatIn puts the house into the office of a member that tells for whom or what place he or
// she sits: "Kurultai deputy from Kostanay", «депутат Мажилиса от партии «Ауыл»». It says whether
// it has.
func (c *cast) withSeatIn(p *person, r *roleSpan, b *digest.Body) bool {
	lang, nom, called := c.g.d.lang, r.noun.nom, c.g.calledHere(b)
	if nom != "deputy" && nom != "депутат" || called == "" || c.g.seatAbroad(r, b) {
		return false
	}
	head := c.g.slice(r.first, r.head+1, r.head, nom)
	seat, ok := strings.CutPrefix(p.role, head)
	if ok {
		p.role = memberOf(lang, head, nom, called) + seat
	}
	return ok
}

// seatAbroad says whether the seat of a member that an office tells is in another country than the
// house: a deputy from Tokyo in the Mazhilis.
func (g *stage) seatAbroad(r *roleSpan, b *digest.Body) bool {
	for i := r.head + 1; i < r.end; i++ {
		if code := g.countryTold(i); code != "" && code != b.Country {
			return true
		}
	}
	return false
}

// countryTold is the country that the word at token i names or is a town or region of, "" if none.
func (g *stage) countryTold(i int) string { return cmp.Or(g.place[i], g.town[i]) }
