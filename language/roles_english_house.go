package language

import "cmp"

// houseOfMembers says whether the English token i ends the name of a house that is told by who sits in it: House of
// Councillors, Chamber of Deputies.
func (g *stage) houseOfMembers(s *sentence, i int) bool {
	if low := g.at(s, i-2); low != "house" && low != "chamber" && low != "assembly" || g.at(s, i-1) != "of" {
		return false
	}
	return g.d.tokens[i].upper && g.d.tokens[i-2].upper && (g.isHead[i] && g.heads[i].plural || g.isOrg(i))
}

// pastSide is the token behind the English words for the side that an office ending in front of token i is held on, i
// itself if there are none: co-chair of the friendship group | on the Kazakh side.
func (g *stage) pastSide(s *sentence, i int) int {
	if low := g.at(s, i); low != "on" && low != "from" || g.at(s, i+1) != "the" || g.at(s, i+3) != "side" || g.place[i+2] == "" {
		return i
	}
	return i + 4
}

// ofHalfBehind takes into a bare office of a member the chamber that stands behind the name and is told by which of the
// two it is: deputy X of the lower chamber. It says whether one does.
func (g *stage) ofHalfBehind(s *sentence, r *roleSpan, m *mention) bool {
	k := m.end + 1
	upper := g.at(s, k+1) == "upper"
	if noun := g.at(s, k+2); g.at(s, k) != "the" || !upper && g.at(s, k+1) != "lower" || noun != "chamber" && noun != "house" || !seatedClass.has(r.noun.class) {
		return false
	}
	r.told = true
	if both := g.l.halves[cmp.Or(r.country, g.home)]; both != nil {
		b := both[0]
		if upper {
			b = both[1]
		}
		if b != nil && b.Alive(g.d.date) {
			r.text, r.body, r.country, r.weak = memberOf("en", r.text, r.noun.nom, g.calledHere(b)), b, b.Country, false
			return true
		}
	}
	r.text += " " + g.slice(m.end, k+3, -1, "")
	return true
}

// opensPartyName says whether the word at token i, which is none of an office as a rule, opens the name in capitals of
// the party of who sits in a house: New Hope MP.
func (g *stage) opensPartyName(i, head int) bool {
	return i+2 == head && g.heads[head].class == "deputy" && g.d.tokens[i].upper && g.d.tokens[i+1].upper && !g.isHead[i+1] && g.bodyAt[i+1] == nil && g.place[i+1] == "" && g.kinds[i+1]&(orgWord|leftWord) == 0
}

// pastTown is the token behind the English words for the town in which the body that ends in front of token i is, i
// itself if there are none.
func (g *stage) pastTown(s *sentence, i int) int {
	k := i + 1
	if g.at(s, i) != "in" || k >= s.end || !g.d.tokens[k].upper || g.names[k] != 0 || monthOf(g.lower(k)) != 0 {
		return i
	}
	for k < s.end && k < i+4 && g.d.tokens[k].kind == word && g.d.tokens[k].upper && g.names[k] == 0 && !g.isHead[k] {
		k++
	}
	return k
}
