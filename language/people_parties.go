package language

import (
	"strings"

	"minber/digest"
)

// affiliated gives those whom a text introduces by nothing but a party, faction,
// chamber or other body that office: "X of the Green Party", "X (National
// Assembly of Armenia)", «X, фракция «Ак жол»», «X из Министерства юстиции».
func (c *cast) affiliated() {
	main := c.g.mainChamber()
	for si := range c.at {
		s := &c.g.d.sentences[si]
		for _, m := range c.at[si] {
			if len(m.p.roles) > 0 || m.office {
				continue
			}
			r := c.affiliation(s, m.end)
			if r.text == "" {
				continue
			}
			switch {
			case committeeNoun[c.g.d.lang] != "" && strings.HasPrefix(c.g.lower(r.head), committeeNoun[c.g.d.lang]) && r.noun.class == "expert":
				if b := c.chamberBeside(s, &r, main); b != nil {
					seat := c.membership(b, r.first, r.end) // its committees are of its members
					seat.text += ", " + r.text
					r = *seat
				}
			case r.noun.nom != partyMember:
			case main != nil && main.Country == c.g.home && !c.elsewhere(m.p, main):
				seat := c.membership(main, r.first, r.end) // in the chamber that the text reports from
				seat.text += ", " + r.text
				r = *seat
			case c.g.d.lang == "en" && c.g.ledBodyWord(r.end-1):
				r.text = "member of the " + r.text
			}
			if r.body == nil {
				c.g.describe(&r)
			}
			c.give(m.p, &r)
			if o := c.nameEnding(si, m.first-1); o != nil && len(o.p.roles) == 0 && c.g.at(s, m.end) == "," && copulaWord.has(c.g.at(s, m.end+1)) {
				both := r
				c.give(o.p, &both)
			}
		}
	}
}

// committeeNoun begins the noun of the committees of a chamber.
var committeeNoun = map[string]string{"en": "committee", "ru": "комитет"}

// chamberBeside is the parliament or chamber that a sentence names last up to
// the end of an office, else the main one of a text about its own; nil if there
// is none.
func (c *cast) chamberBeside(s *sentence, r *roleSpan, main *digest.Body) *digest.Body {
	for i := r.end - 1; i >= s.first; i-- {
		if b := c.g.bodyAt[i]; b != nil && b.Parliament && b.Country != "" {
			return b
		}
	}
	if main != nil && main.Country == c.g.home {
		return main
	}
	return nil
}

// partyMember is the noun of an office that tells a party in brackets.
const partyMember = "party"

// affiliation reads the body that stands behind a name that ends before token
// i, as the office of its member. Its text is "" if there is none.
func (c *cast) affiliation(s *sentence, i int) roleSpan {
	g := c.g
	sep := g.at(s, i)
	from := i + 1
	if sep == "," && copulaWord.has(g.at(s, from)) && memberLink.has(g.at(s, from+1)) {
		from++ // A and B, both of the committee
	}
	if sep == "," && memberLink.has(g.at(s, from)) {
		sep, from = g.at(s, from), from+1
	}
	linked := memberLink.has(sep) && (g.d.lang == "en" || sep == "из" || sep == "от")
	if sep != "," && sep != "(" && !linked || from >= s.end {
		return roleSpan{}
	}
	for k := from; k < s.end && k < from+7 && g.names[k] == 0 && !g.isHead[k]; k++ {
		if b, ok := g.ledBodyAt(k); ok && joinable[g.d.lang].has(b.stem) {
			return g.memberOfGroup(s, k, from, sep, b)
		}
	}
	if sep == "," {
		return roleSpan{}
	}
	if r := c.memberOfChamber(s, from); r.text != "" {
		return r
	}
	if sep != "(" {
		if openingMark[g.at(s, from)] && g.d.lang == "ru" { // X из «Умеренных»
			if end := g.pastQuoted(s, from+1); end > from+2 {
				return roleSpan{head: from + 1, first: from, end: end, text: "представитель " + g.slice(from, end, -1, ""), noun: headForm{class: "expert", nom: partyMember, cases: nominative}}
			}
		}
		if r := g.ofOrganisation(s, from); r.text != "" || g.d.lang != "en" || sep != "of" {
			return r
		}
		return g.ofCommonBody(s, from)
	}
	if r := g.ofOrganisation(s, from); g.d.lang == "en" && r.text != "" && g.at(s, r.end) == ")" && r.end-from > 2 {
		if strings.HasPrefix(g.lower(r.first), "parliament") || g.chamberIn(&r) {
			r.text = "member" + strings.TrimPrefix(r.text, r.noun.nom)
		}
		return r
	}
	return g.partyInBrackets(s, from)
}

// ofCommonBody reads "of the river fishermen's league" as the office of one who speaks
// for it. Its text is "" if no body stands there.
func (g *stage) ofCommonBody(s *sentence, from int) roleSpan {
	first := from
	for from < s.end && complementOpener.has(g.lower(from)) {
		from++
	}
	end := g.englishComplement(s, g.commonComplement(s, from))
	if end == from || from == first || !g.ledBodyWord(end-1) || regionNoun.has(g.lower(end-1)) {
		return roleSpan{}
	}
	return roleSpan{head: end - 1, first: from, end: end, text: "representative of the " + g.slice(from, end, -1, ""), noun: headForm{class: "expert", nom: "representative", cases: nominative}}
}

// memberLink are the prepositions between a name and where its bearer is from.
var memberLink = wordSet("of from из от")

// memberOfGroup is the office of a member of the party, faction or committee
// whose noun is at token k.
func (g *stage) memberOfGroup(s *sentence, k, from int, sep string, b ledBody) roleSpan {
	first, end := g.phraseAround(s, k, from)
	if !g.opensPhrase(from, first) || sep == "(" && g.at(s, end) != ")" || sep == "," && g.d.lang == "en" {
		return roleSpan{}
	}
	r := roleSpan{head: k, first: first, end: end, noun: headForm{class: "expert", cases: nominative}}
	if g.d.lang == "ru" {
		r.noun.nom = "член"
		r.text = r.noun.nom + " " + g.genitivePhrase(first, k, b) + g.tail(k+1, end)
		return r
	}
	r.noun.nom = "member"
	r.text = "member of the " + strings.TrimPrefix(g.slice(first, end, -1, ""), "the ")
	if sep == "(" && partyNoun.has(b.stem) {
		r.noun.nom, r.text = partyMember, strings.TrimPrefix(g.slice(first, end, -1, ""), "the ")
	}
	return r
}

// partyNoun are those groups that send members to a chamber.
var partyNoun = wordSet("party faction")

// memberOfChamber is the office of a member of the parliament or chamber that
// tokens from `from` on name.
func (c *cast) memberOfChamber(s *sentence, from int) roleSpan {
	g := c.g
	k := from
	for k < s.end && k < from+3 && g.bodyAt[k] == nil && (phraseOpener.has(g.lower(k)) || g.place[k] != "" || g.lower(k) == "," && g.place[k-1] != "") {
		k++
	}
	if k >= s.end || g.bodyAt[k] == nil || !g.bodyAt[k].Parliament {
		return roleSpan{}
	}
	b, end := g.bodyAt[k], k
	for end < s.end && (g.bodyAt[end] == b || g.place[end] != "") {
		end++
	}
	if end < s.end && (g.ledBodyWord(end) || g.isOrg(end) || g.lower(end) == "'s" || g.lower(end) == "’s") {
		return roleSpan{}
	}
	r := *c.membership(b, from, end)
	if b.Country == "" {
		r.noun.class, r.text = "expert", g.inBody(&roleSpan{text: memberNoun[g.d.lang]}, b)
	}
	return r
}

// memberNoun is what somebody of an assembly of several countries is called.
var memberNoun = map[string]string{"en": "member", "ru": "член", "kk": "мүшесі"}

// partyInBrackets reads the party that stands in brackets behind a name, in
// English perhaps with the seat: (Labour, Leeds East), (D-Ohio), (ОСДП),
// («Аманат»).
func (g *stage) partyInBrackets(s *sentence, from int) roleSpan {
	end, party := from, false
	if openingMark[g.at(s, from)] {
		end = g.pastQuoted(s, from+1)
		party = end > from+1
	}
	for !party || g.d.lang == "en" {
		if end >= s.end || end > from+6 || g.d.tokens[end].kind != word || !g.d.tokens[end].upper || g.names[end] != 0 || g.isHead[end] {
			break
		}
		party = party || g.partyWord(end)
		end++
	}
	mark := g.at(s, end)
	if end == from || !party || mark != ")" && mark != "," || g.place[from] != "" {
		return roleSpan{}
	}
	r := roleSpan{head: from, first: from, end: end, text: g.slice(from, end, -1, ""), noun: headForm{class: "expert", nom: partyMember, cases: nominative}}
	if american(g.lower(from)) {
		r.country = "US"
	}
	return r
}

// partyWord says whether token i can name a party: an abbreviation or, in
// English, one of the words of parties.
func (g *stage) partyWord(i int) bool {
	t := &g.d.tokens[i]
	if allCaps(t.text) && longerThan(t.text, 1) {
		return g.place[i] == "" && g.bodyAt[i] == nil && g.l.agencies[t.lower] == ""
	}
	return g.d.lang == "en" && (g.isOrg(i) || g.kinds[i]&leftWord != 0 || american(t.lower))
}

// american says whether a word is the party and state of an American member of
// Congress: D-Ohio.
func american(low string) bool {
	return len(low) > 2 && low[1] == '-' && strings.IndexByte("dri", low[0]) >= 0
}

// ofOrganisation reads "of the Ministry of Justice", «из Института экономики» as
// the office of one who is from there.
func (g *stage) ofOrganisation(s *sentence, from int) roleSpan {
	first := from
	for from < s.end && (phraseOpener.has(g.lower(from)) || sideWord.has(g.lower(from))) {
		from++
	}
	if from >= s.end || !g.d.tokens[from].upper {
		return roleSpan{}
	}
	if sideWord.has(g.lower(from-1)) && from > first { // from the ruling Civil Contract
		end := g.englishComplement(s, from)
		return roleSpan{head: from, first: from - 1, end: end, text: "member of the " + g.slice(from-1, end, -1, ""), noun: headForm{class: "expert", nom: "member", cases: nominative}}
	}
	var r roleSpan
	switch g.d.lang {
	case "en":
		r = roleSpan{head: from, first: from, end: g.englishComplement(s, from), noun: headForm{class: "expert", nom: "representative", cases: nominative}}
		if r.end > from {
			r.end = g.englishRight(s, r.end, &r)
		}
	case "ru":
		r = roleSpan{head: from, first: from, noun: headForm{class: "expert", nom: "представитель", cases: nominative}}
		for k := from; k < s.end && k < from+4 && g.names[k] == 0 && g.d.tokens[k].kind == word && !g.isHead[k]; k++ {
			if g.isOrg(k) {
				r.end = g.russianRight(s, k+1, &r)
				break
			}
		}
	}
	for k := r.first; k < r.end; k++ {
		if g.isOrg(k) && g.place[k] == "" && g.bodyN[k] == 0 && !regionNoun.has(g.lower(k)) {
			of := " "
			if g.d.lang == "en" {
				if of = " of "; g.lower(r.first-1) == "the" {
					of = " of the "
				}
			}
			r.text = r.noun.nom + of + g.slice(r.first, r.end, -1, "")
			return r
		}
	}
	return roleSpan{}
}

// sideWord tell in front of a party on which side of the chamber it sits.
var sideWord = wordSet("ruling governing opposition pro-government far-right far-left centre-right centre-left center-right center-left populist nationalist conservative liberal socialist")

// chamberIn says whether an office tells a parliament or a chamber of one.
func (g *stage) chamberIn(r *roleSpan) bool {
	for i := r.first; i < r.end; i++ {
		switch g.lower(i) {
		case "assembly", "parliament", "senate", "chamber", "house", "duma", "khural", "sejm", "council", "congress", "seimas", "saeima", "diet":
			return true
		}
	}
	return false
}

// regionNoun are nouns of places, which somebody comes from without
// representing them.
var regionNoun = wordSet("city town village district region province oblast county state states republic kingdom empire island valley river lake north south east west northern southern eastern western middle central города города села деревни района области края региона республики острова")

// joinable are the bodies, by the beginnings of ledBodies, that one is known by
// as a member.
var joinable = map[string]*wordList{
	"en": wordSet("party faction caucus committee subcommittee commission group"),
	"ru": wordSet("парти фракци комитет комисси групп"),
}
