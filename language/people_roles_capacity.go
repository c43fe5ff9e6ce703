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
var inCapacity = wordSet("in his her their capacity role function capacities acting serving speaking")
