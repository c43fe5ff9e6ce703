package language

import (
	"strings"
	"unicode/utf8"
)

// An office is often told with less than what the text knows of it: a member whose
// region or party stands in brackets or in another sentence, the mayor of "the
// capital", an ambassador whose country only the story tells. Once everybody's office
// is settled, its words are made whole from there.

// fuller makes the words of the offices whole.
func (c *cast) fuller(persons []*person) {
	for _, p := range persons {
		if p.role == "" || len(p.held) == 0 {
			continue
		}
		r := &p.held[0]
		if c.g.resolvesOwner(p, r) {
			continue
		}
		c.withFullName(p, r)
		c.withTown(p, r)
		c.withHouse(p, r)
		c.withParliament(p, r)
		c.withAssembly(p, r)
		c.withCountry(p, r)
		c.withEmployer(p, r)
		c.withOrigin(p, r)
		if r.noun.class == "deputy" || r.noun.class == "senator" {
			c.withSeat(p)
		}
	}
}

// withSeat adds to the office of a member for whom or what he or she sits.
func (c *cast) withSeat(p *person) {
	for _, m := range p.mentions {
		if m.office {
			continue
		}
		s := &c.g.d.sentences[m.sentence]
		if text := c.g.seatBehind(s, m.end); text != "" && c.g.addsTo(p.role, text) {
			p.role += text
			return
		}
	}
	for _, m := range p.mentions {
		s := &c.g.d.sentences[m.sentence]
		if text := c.seatTold(s, m); text != "" && c.g.addsTo(p.role, text) {
			if c.g.d.lang == "kk" {
				p.role = text + " " + p.role
			} else {
				p.role += text
			}
			return
		}
	}
}

// addsTo says whether a text has a word of some length that an office lacks.
func (g *stage) addsTo(role, text string) bool {
	has := lower(role)
	for w := range strings.FieldsSeq(lower(text)) {
		if w = strings.Trim(w, ",«»\"()"); utf8.RuneCountInString(w) > 3 && !strings.Contains(has, firstRunes(w, 5)) || utf8.RuneCountInString(w) > 1 && utf8.RuneCountInString(w) < 4 && !startsAny(w, []string{"for", "of", "от", "из"}) && !strings.Contains(has, w) {
			return true
		}
	}
	return false
}

// seatBehind reads what stands behind the name of a member: a party, faction,
// committee or region in brackets, or the region that a preposition tells. The text
// is ready to be added to the office, "" if there is none.
func (g *stage) seatBehind(s *sentence, i int) string {
	switch low := g.at(s, i); {
	case low == "(":
		end := i + 1
		for end < s.end && end < i+8 && g.at(s, end) != ")" {
			if t := &g.d.tokens[end]; t.kind == number || g.names[end] != 0 || g.isHead[end] || besideShot.has(t.lower) {
				return ""
			}
			end++
		}
		first := i + 1
		for g.at(s, first) != "" && g.place[first] != "" && !g.capit[first] && g.town[first] == "" {
			if first++; g.at(s, first) == "," {
				first++
			}
		}
		if g.at(s, end) != ")" || first >= end || !g.d.tokens[first].upper && !openingMark[g.d.tokens[first].text] && !g.ledBodyWord(first) {
			return ""
		}
		return ", " + g.slice(first, end, -1, "")
	case g.d.lang == "en" && (low == "for" || low == "from" || low == "of"):
		if g.partyPart(i + 1) {
			return "" // see withSide
		}
		if g.at(s, i+1) == "the" {
			seat := g.ofSeat(s, i+2)
			if seat.text == "" {
				return ""
			}
			if end := seat.end; regionNoun.has(g.lower(end - 1)) {
				return " from the " + seat.text
			} else if regionNoun.has(g.at(s, end)) {
				return " from the " + g.slice(i+2, end+1, -1, "")
			}
			return ""
		}
		if seat := g.ofSeat(s, i+1); seat.text != "" && weekdayOf(g.lower(i+1)) == 0 && monthOf(g.lower(i+1)) == 0 {
			return " " + low + " " + seat.text
		}
	case low == "от" || low == "из":
		if end := g.regionEnd(s, i+1); end > i+1 {
			return " " + g.slice(i, end, -1, "")
		}
	}
	return ""
}

// besideShot tell in brackets where somebody stands in a picture, or who it is.
var besideShot = wordSet("left right centre center pictured photo above below слева справа фото центре сол оң ортада")

// regionEnd returns where the name of a region or town ends that starts at token i, i
// itself if none does.
func (g *stage) regionEnd(s *sentence, i int) int {
	for k := i; k < s.end && k < i+4 && g.names[k] == 0; k++ {
		switch t := &g.d.tokens[k]; {
		case t.kind != word:
			return i
		case startsAny(t.lower, regionStems):
			return k + 1
		case k == i && t.upper && g.place[k] == "" && g.bodyAt[k] == nil && !g.isOrg(k) && (g.town[k] != "" || k+1 >= s.end || g.d.tokens[k+1].kind == punct) && !adjectiveLike(t.lower):
			return k + 1
		case !t.upper && !adjectiveLike(t.lower):
			return i
		}
	}
	return i
}

// regionStems begin the nouns of regions and constituencies.
var regionStems = []string{"област", "край", "края", "краю", "республик", "округ", "район", "регион", "провинци", "штат", "кантон", "аймак", "вилаят"}

// seatTold reads the region that the sentence of a mention says its bearer to sit for,
// by a verb: "X, who represents Kostanay region", «Y избран от Ошской области»,
// «Z Ақтөбе облысынан сайланған».
func (c *cast) seatTold(s *sentence, m *mention) string {
	g := c.g
	if g.d.lang == "kk" {
		return c.kazakhSeat(s, m)
	}
	for v := s.first; v < s.end; v++ {
		if t := &g.d.tokens[v]; !seatOnsets.has(t.onset) || !startsAny(t.lower, sittingVerbs[g.d.lang]) || c.isQuoted(v) {
			continue
		}
		if p := c.sitter(s, m.sentence, v, nil); p != m.p {
			continue
		}
		if text := g.seatOfVerb(s, v); text != "" {
			return text
		}
	}
	return ""
}

// seatOfVerb is the region that the verb of sitting at token v has with it, ready to
// be added to an office.
func (g *stage) seatOfVerb(s *sentence, v int) string {
	if g.d.lang == "ru" {
		for k := v + 1; k < s.end && k < v+8 && g.names[k] == 0; k++ {
			t := &g.d.tokens[k]
			if t.kind == punct {
				break
			}
			if g.lower(k-1) == "от" {
				if end := g.regionEnd(s, k); end > k {
					return " от " + g.slice(k, end, -1, "")
				}
			}
			if startsAny(t.lower, []string{"област", "республик", "провинци"}) && g.d.tokens[k-1].upper && adjectiveLike(g.lower(k-1)) {
				return " от " + genitiveAdjective(g.d.tokens[k-1].text, true) + " " + map[bool]string{true: "области", false: russianGenitive("республика")}[strings.HasPrefix(t.lower, "област")]
			}
		}
		return ""
	}
	k := v + 1
	switch low := g.lower(v); {
	case strings.HasPrefix(low, "represent"):
	case g.at(s, k) == "for" || g.at(s, k) == "from" || g.at(s, k) == "in" && g.at(s, k+1) == "the":
		k++
	default:
		return ""
	}
	for articles[g.at(s, k)] {
		k++
	}
	seat := g.ofSeat(s, k)
	if seat.text == "" || g.isOrg(seat.end-1) && !regionNoun.has(g.lower(seat.end-1)) && seat.end-k > 1 {
		return ""
	}
	if end := seat.end; regionNoun.has(g.at(s, end)) {
		return " for " + g.slice(k, end+1, -1, "")
	}
	return " for " + seat.text
}

// kazakhSeat reads «Ақтөбе облысынан сайланған» in front of a name or as the
// predicate of the sentence that it opens.
func (c *cast) kazakhSeat(s *sentence, m *mention) string {
	g := c.g
	for v := s.first; v < s.end; v++ {
		if !strings.HasPrefix(g.lower(v), "сайлан") || c.isQuoted(v) {
			continue
		}
		k := v - 1
		if low := g.lower(k); k <= s.first || !kazakhAblative(low) || c.between(m, v) {
			continue
		}
		first := k
		if startsAny(g.lower(k), []string{"облыс", "өңір", "аймағ", "аймақ", "округ", "аудан", "қала"}) && g.d.tokens[k-1].kind == word {
			first--
		}
		if !g.d.tokens[first].upper || g.names[first] != 0 || g.bodyAt[first] != nil || g.place[first] != "" && !g.capit[first] {
			continue
		}
		if attributive := endsWithAny(g.lower(v), "ған", "ген"); attributive && m.first > v && m.first-v < 8 || !attributive && !m.oblique && c.subject(m) {
			return g.slice(first, k+1, -1, "") + " сайланған"
		}
	}
	return ""
}
