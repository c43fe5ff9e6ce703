package language

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
	if !opensOccasion[g.at(s, s.first)] || !theirOwn[g.at(s, s.first+1)] {
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
