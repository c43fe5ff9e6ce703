package language

// servedEnd returns where the office of another ends that an office serves, is close to
// or wants, by the preposition at token i: adviser to the President, press secretary of
// the Speaker, candidate for deputy speaker. It is i if there is none.
func (g *stage) servedEnd(s *sentence, i int, r *roleSpan) int {
	nom := bare(r.noun.nom)
	switch g.lower(i) {
	case "to", "of":
		if !attendantNoun[nom] && !parentNoun[nom] && r.noun.class != "spokes" || nom == "secretary" && g.lower(i) == "of" && g.at(s, r.head-1) != "press" && g.at(s, r.head-1) != "private" {
			return i
		}
	case "for":
		if !aspiringNoun[nom] {
			return i
		}
	default:
		return i
	}
	k := i + 1
	for k < s.end && (complementOpener[g.lower(k)] || articles[g.lower(k)]) {
		k++
	}
	for from := k; k < s.end && k < from+4 && g.d.tokens[k].kind == word && g.names[k] == 0 && (!nounBound[g.lower(k)] || g.isHead[k]); k++ {
		if g.isHead[k] && !g.heads[k].plural && (k+1 >= s.end || !g.isHead[k+1] || g.names[k+1] != 0) {
			if k++; k < s.end && behindHead[g.lower(k)] {
				k++
			}
			return k
		}
	}
	return i
}

// aspiringNoun are the nouns for those who want an office.
var aspiringNoun = wordSet("candidate nominee contender hopeful frontrunner runner")

// worksIn says whether token k, behind "in", opens the place where one of a trade works,
// with a mark behind it: a landowner in west Clare, a teacher in Narok.
func (g *stage) worksIn(s *sentence, k int, r *roleSpan) bool {
	if r.noun.class != "expert" || r.noun.plural {
		return false
	}
	if quarterWord[g.at(s, k)] {
		k++
	}
	from := k
	for k < s.end && k < from+3 && g.d.tokens[k].kind == word && g.d.tokens[k].upper && g.names[k] == 0 && (g.place[k] == "" || g.capit[k]) && monthOf(g.lower(k)) == 0 {
		k++
	}
	return k > from && (g.at(s, k) == "," || g.at(s, k) == ".") && g.at(s, r.first-1) != "the"
}

// quarterWord tell which part of a region a place is in.
var quarterWord = wordSet("west east north south central western eastern northern southern upper lower rural")

// qualifiesNoun says whether the noun of an office at token k only qualifies the common
// noun behind it: head of a peasant farm, of the veteran council.
func (g *stage) qualifiesNoun(s *sentence, k int) bool {
	if k++; k >= s.end || g.names[k] != 0 || g.isHead[k] || g.kinds[k]&stopWord != 0 {
		return false
	}
	t := &g.d.tokens[k]
	return t.kind == word && !t.upper && !notNoun(t.lower)
}
