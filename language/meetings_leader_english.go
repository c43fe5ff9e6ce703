package language

// Who leads an English delegation of which one sentence tells whom it met, and the next whose it is.

// opensIndefinite says whether the English delegation at token k opens its sentence, behind an article that makes it
// one of which the text has not told yet: "A three-member delegation from the Association paid a call on B".
func (sc *scene) opensIndefinite(k int) bool {
	const longest = 8
	g := sc.c.g
	for j := k - 1; j >= sc.s.first && k-j < longest; j-- {
		switch low := g.lower(j); {
		case low == "a" || low == "an":
			return len(sc.c.at[sc.si]) == 0 || sc.c.at[sc.si][0].first > k
		case g.d.tokens[j].kind == punct && low != "-":
			return false
		}
	}
	return false
}

// leaderToldNext is who leads the delegation by one of the two sentences behind: "The delegation, led by A, was in Riga to …";
// nil if none tells it.
func (sc *scene) leaderToldNext() *person {
	const (
		reach   = 2  // sentences
		opening = 60 // tokens of one
	)
	g := sc.c.g
	if g.d.lang != "en" {
		return nil
	}
	for si := sc.si + 1; si <= sc.si+reach && si < len(g.d.sentences); si++ {
		s := &g.d.sentences[si]
		for k := s.first + 1; k < min(s.end, s.first+opening); k++ {
			if !travelTogether.fits(g.lower(k)) || !definiteWord[g.lower(k-1)] {
				continue
			}
			by := k + 1
			if by < s.end && g.lower(by) == "," {
				by++
			}
			if by+1 >= s.end || !englishLeads[g.lower(by)] || g.lower(by+1) != "by" {
				return nil
			}
			for _, m := range sc.c.at[si] {
				if m.first > by && !m.office {
					return m.p
				}
			}
			return nil
		}
	}
	return nil
}
