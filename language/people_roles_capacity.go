package language

import "strings"

// postNominal says whether an office is the letters that stand right behind the name
// of who sits in a house: Rosie Tanner MP.
func (c *cast) postNominal(s *sentence, r *roleSpan) bool {
	return c.g.d.lang == "en" && r.noun.class == "deputy" && r.end == r.first+1 && len(r.text) < 4 && allCaps(c.g.d.tokens[r.first].text) && r.first > s.first && c.g.names[r.first-1] != 0
}

// behindAs says whether "as" brings an office in, with an article or without.
func (g *stage) behindAs(s *sentence, r *roleSpan) bool {
	return g.at(s, r.first-1) == "as" || g.at(s, r.first-2) == "as"
}

// inCapacity are the words with which a clause tells as what somebody does
// something: in her capacity as chair, acting as head.
var inCapacity = wordSet("in his her their capacity role function capacities acting serving speaking term stint time year first second third fourth fifth final last")

// occasion says whether an office stands in what opens an English sentence, an occasion
// of his or hers: on her first trip abroad as Speaker, X.
func (g *stage) occasion(s *sentence, r *roleSpan) bool {
	if !opensOccasion.has(g.at(s, s.first)) || !theirOwn.has(g.at(s, s.first+1)) {
		return false
	}
	for i := s.first + 1; i < r.first; i++ {
		if g.d.tokens[i].kind != word || g.d.tokens[i].upper {
			return false
		}
	}
	return true
}

var (
	opensOccasion = wordSet("on in during for at")
	theirOwn      = wordSet("his her")
)

// doneAs reads as what a Russian sentence says that somebody does something: «X выступил как
// представитель профсоюза», «Y приехал в качестве наблюдателя», «В качестве докладчика выступил Z».
func (c *cast) doneAs(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang != "ru" {
		return false
	}
	var p *person
	switch k := r.first - 1; {
	case g.at(s, k) == "качестве" && g.at(s, k-1) == "в" && r.noun.cases&genitive != 0:
		if m := c.nameEnding(si, k-1); m != nil {
			p = m.p // пригласили X в качестве …
		} else if i := r.end; i < s.end && (actsAs.has(&g.d.tokens[i]) || verbGender(g.lower(i)) != 0) {
			p = whoOf(c.behind(si, i+1))
		} else {
			p = c.russianAgent(s, si, k-1)
		}
	case g.at(s, k) == "как" && r.noun.cases&nominative != 0 && k > s.first && (verbGender(g.lower(k-1)) != 0 || presentOfOne(g.lower(k-1)) || strings.HasPrefix(g.lower(k-1), "извест")):
		p = c.russianAgent(s, si, k-1)
	}
	if p == nil || len(p.roles) > 0 {
		return false
	}
	c.give(p, r)
	return true
}
