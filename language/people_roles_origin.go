package language

import "strings"

// withOrigin adds to a trade the town or village that stands right behind the name as where somebody is from: "teacher X
// from Aksu", "smallholder Y of Dowa", «фельдшер Z из села Каракур».
func (c *cast) withOrigin(p *person, r *roleSpan) {
	g := c.g
	if r.noun.class != "expert" || r.tenure != "" || p.body != nil || r.body != nil || r.leads || r.told || g.kinds[r.head]&worldWord != 0 || ofNoTown.has(bare(r.noun.nom)) || behindHead.has(g.lower(r.end-1)) {
		return
	}
	for i := r.head + 1; i < r.end; i++ {
		if low := g.lower(i); low == "of" || low == "from" || low == "in" || low == "at" || low == "из" {
			return
		}
	}
	for _, m := range p.mentions {
		if m.office {
			continue
		}
		s := &g.d.sentences[m.sentence]
		if end := g.pastOrigin(s, m.end); end > m.end {
			text := g.slice(m.end, end, -1, "")
			if town, of := strings.CutPrefix(text, "of "); of && !clergy.has(r.noun.nom) {
				text = "from " + town // a professor of Bologna is none of that matter
			}
			if g.addsTo(p.role, text) {
				p.role += " " + text
			}
		}
		return
	}
}

// pastOrigin is the token behind the town or village told from token i on as where somebody is from, i itself if none is.
func (g *stage) pastOrigin(s *sentence, i int) int {
	const longest = 3 // words of its name
	k := i + 1
	switch low := g.at(s, i); {
	case g.d.lang == "en" && (low == "from" || low == "of"):
		if g.at(s, k) == "the" && settlementNoun.has(g.at(s, k+1)) && g.at(s, k+2) == "of" {
			k += 3
		}
	case g.d.lang == "ru" && low == "из":
		if settlementNoun.has(g.at(s, k)) {
			k++
		}
	default:
		return i
	}
	first := k
	for k < s.end && k < first+longest && g.d.tokens[k].kind == word && g.d.tokens[k].upper && g.names[k] == 0 && !g.isHead[k] && g.bodyAt[k] == nil && (g.place[k] == "" || g.capit[k]) && (!g.isOrg(k) || g.town[k] != "") && !g.partyPart(k) && monthOf(g.lower(k)) == 0 && weekdayOf(g.lower(k)) == 0 {
		k++
	}
	if k == first || k < s.end && g.d.tokens[k].kind == word && (g.d.tokens[k].upper || isPossessive(g.lower(k)) || g.isOrg(k) && !regionNoun.has(g.lower(k))) {
		return i
	}
	if k < s.end && (regionNoun.has(g.lower(k)) || g.d.lang == "ru" && startsAny(g.lower(k), regionStems)) {
		k++
	}
	return k
}

// ofNoTown are the nouns behind which a town is that of something else: of the sitting, of the service. clergy are those of
// who is over a town's believers.
var (
	ofNoTown = wordSet("member consul counsel rebel laureate candidate nominee official representative delegate observer участник участница член консул лауреат кандидат чиновник представитель делегат наблюдатель")
	clergy   = wordSet("bishop archbishop metropolitan patriarch rabbi mufti imam cardinal")
)

// settlementNoun are the nouns for towns and villages in front of their names.
var settlementNoun = wordSet("village town city settlement district села города поселка посёлка аула деревни")
