package language

import "strings"

// withSide adds to the seat of somebody the party or faction that the words right behind the name
// tell, or in English those in front of it: "X (Auyl)", «Y из фракции «Ак жол»».
func (c *cast) withSide(p *person, r *roleSpan) {
	if r.noun.class != "deputy" && r.noun.class != "senator" && !c.g.speaksForSide(r) || r.tenure != "" || len(p.mentions) == 0 {
		return
	}
	m := p.mentions[0]
	s := &c.g.d.sentences[m.sentence]
	if m.office || s.title {
		return
	}
	side := ""
	switch c.g.d.lang {
	case "en":
		if first, end := c.g.sideBeside(s, m); end > first {
			side = ", " + c.g.slice(first, end, -1, "")
			if c.g.lower(first) == "opposition" {
				if !strings.Contains(lower(p.role), "opposition") {
					p.role = "opposition " + p.role
				}
				return
			}
		}
	case "ru":
		side = c.g.sideBehindRussian(s, m.end)
	}
	if side == "" || strings.Contains(lower(p.role), lower(strings.Trim(lastWord(side), "«»"))) {
		return
	}
	p.role += side
}

// speaksForSide says whether an English office is that of who leads or speaks for a side of a house, and its words do
// not tell which: a group leader, a transport spokesman.
func (g *stage) speaksForSide(r *roleSpan) bool {
	if g.d.lang != "en" || r.end != r.head+1 || r.first == r.head {
		return false
	}
	switch g.lower(r.head - 1) {
	case "group", "faction", "caucus":
		return r.noun.class == "head" && r.first+1 == r.head
	}
	return r.noun.class == "spokes" && r.end-r.first < 4 && r.body == nil && matterWord(g.lower(r.head-1))
}

// lastWord is the last word of a text.
func lastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }

// sideBehindRussian is the faction or party that stands behind a Russian name ending before token
// i, as an office goes on with it: « от фракции «Ак жол»», «, КПРФ»; "" if none does.
func (g *stage) sideBehindRussian(s *sentence, i int) string {
	if g.at(s, i) == "(" {
		k := i + 1
		if openingMark[g.at(s, k)] {
			if end := g.pastQuoted(s, k+1); g.at(s, end) == ")" {
				return ", " + g.slice(k, end, -1, "")
			}
			return ""
		}
		if g.at(s, k+1) == ")" && g.partyWord(k) {
			return ", " + g.d.tokens[k].text
		}
		return ""
	}
	if g.at(s, i) == "," {
		i++
	}
	if low := g.at(s, i); low != "из" && low != "от" {
		return ""
	}
	k := i + 1
	if !startsWithAny(g.at(s, k), []string{"фракци", "парти"}) {
		return ""
	}
	if end := g.pastQuoted(s, k+2); openingMark[g.at(s, k+1)] && end > k+2 {
		return " от " + g.slice(k, end, -1, "")
	}
	if k+1 < s.end && g.d.tokens[k+1].upper && g.names[k+1] == 0 && g.place[k+1] == "" {
		return " от " + g.slice(k, k+2, -1, "")
	}
	return ""
}

// namedParty are the tokens of the party named from token i on in capitals, by a noun for one at its end: the (main
// opposition) People's Power Party, the Bayan bloc. They are none if none is.
func (g *stage) namedParty(s *sentence, i int) (first, end int) {
	const longest = 5 // words in front of the noun
	for i < s.end && (g.lower(i) == "main" || g.lower(i) == "largest" || g.lower(i) == "biggest") || sideWord.has(g.at(s, i)) {
		i++
	}
	for end = i; end < s.end && end < i+longest; end++ {
		t := &g.d.tokens[end]
		if low := t.lower; end > i && (partyBodies.has(low) && low != "bench" && low != "benches" || t.upper && partyFronts.has(low)) {
			if !t.upper && g.partyUpTo(s, end) <= i {
				return i, end // the Auyl faction is Auyl's
			}
			return i, end + 1
		}
		if !t.upper && !isPossessive(t.lower) || t.kind != word && !isPossessive(t.lower) || g.names[end] != 0 || g.isHead[end] && !g.heads[end].plural || g.bodyAt[end] != nil {
			break
		}
	}
	return i, i
}

// partyFronts are the nouns for parties that call themselves otherwise.
var partyFronts = wordSet("movement front alliance coalition league union")

// tradeOfFaction says whether the English office is a trade of somebody whose faction is told beside the name, up to token
// end: who is of a faction sits in the house. Physicist X from the Auyl faction.
func (g *stage) tradeOfFaction(s *sentence, r *roleSpan, end int) bool {
	low := g.at(s, end)
	return g.d.lang == "en" && r.noun.class == "expert" && r.body == nil && r.tenure == "" && (low == "faction" || low == "caucus" || g.lower(end-1) == "faction" || g.lower(end-1) == "caucus")
}
