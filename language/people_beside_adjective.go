package language

// adjectiveHolds says whether a Russian surname that ends as adjectives do stands behind the office
// of its bearer, in the case of the office and with nothing behind it that it could qualify:
// «президент Каменский встретился», «с министром Каменским в Риге», but «директор Каменской шахты».
func (g *stage) adjectiveHolds(r *roleSpan, s *sentence, i int) bool {
	low := g.lower(i)
	if g.d.lang != "ru" || r.noun.plural || !endsWithAny(low, surnameAdjectives...) || !adjectiveAgrees(low, r.noun.cases) || g.place[i] != "" {
		return false
	}
	if i+1 >= s.end {
		return true
	}
	next := &g.d.tokens[i+1]
	switch {
	case next.kind == punct:
		return groupEnds.has(next.text)
	case next.upper:
		return false
	case r.noun.cases&nominative != 0 && pastTense(next.lower):
		return endsWithAny(low, "ая") == endsWithAny(next.lower, "ла", "лась")
	}
	return russianHasPreposition(next.lower)
}

// surnameAdjectives end such surnames, as they end adjectives of places.
var surnameAdjectives = []string{"ский", "цкий", "ская", "цкая", "ского", "цкого", "скому", "цкому", "ским", "цким", "ском", "цком"}

// groupEnds are the marks at which a group of words may end.
var groupEnds = wordSet(", . ! ? ; : )")
