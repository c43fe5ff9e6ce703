package language

// English rituals that take two: an ambassador's credentials and farewells, and whoever waits
// where somebody comes.

// bearerOfCredentials returns from whom the credentials were that the verb of receiving at
// encounter e has for its object: "received copies of credentials from A". Those of somebody
// may come in a row of ten.
func (sc *scene) bearerOfCredentials(e *encounter) *company {
	const farthest = 8
	g := sc.c.g
	paper := false
	for k := e.at + 1; k < min(sc.s.end, e.at+farthest); k++ {
		switch low := g.lower(k); {
		case low == "credentials":
			paper = true
		case paper && low == "from":
			for i := range sc.cos {
				if co := &sc.cos[i]; co.first > k && sc.onlyFillers(k+1, co.first) {
					return co
				}
			}
			return nil
		}
	}
	return nil
}

// tookLeave is where "of" stands behind the English "took leave" that opens at token k, 0 if it
// does not: took his leave of A.
func (sc *scene) tookLeave(k int) int {
	g := sc.c.g
	switch g.lower(k) {
	case "took", "takes", "taking":
	default:
		return 0
	}
	if k++; englishFiller(g.at(sc.s, k)) {
		k++
	}
	if g.at(sc.s, k) == "leave" && g.at(sc.s, k+1) == "of" {
		return k + 1
	}
	return 0
}

// leaveOf says whether a list is of whom leave was taken at the verb at token k.
func (sc *scene) leaveOf(k int, co *company) bool {
	of := sc.tookLeave(k)
	return co.first > of && sc.onlyFillers(of+1, co.first)
}

// waitsWhere says whether the English verb at token k tells that somebody waited for another
// where that one came: "went on to the Senate, where A was waiting for him", "where A awaited
// her", "was waiting for her at the gate".
func (sc *scene) waitsWhere(k int) bool {
	g := sc.c.g
	next := k + 1
	switch g.lower(k) {
	case "waiting":
		if g.at(sc.s, next) != "for" || !toBe.has(g.lower(k-1)) {
			return false
		}
		next++
	case "awaited":
	default:
		return false
	}
	if sc.waitsAt(next) {
		return true
	}
	if low := g.at(sc.s, next); low != "him" && low != "her" && low != "them" {
		return false
	}
	for j := k - 1; j > sc.s.first; j-- {
		switch g.lower(j) {
		case "where":
			return true
		case ",", ";", ":":
			return g.at(sc.s, j+1) == "where"
		}
	}
	return false
}
