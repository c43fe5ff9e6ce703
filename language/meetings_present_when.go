package language

// presentWhen returns the token behind which the sentence tells at what else somebody was
// present, its end if it does not: "was also present when Minister X presented the budget".
func (sc *scene) presentWhen() int {
	joined := false
	for k := sc.s.first; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "when", "while", "когда", "где":
			if joined {
				return k
			}
		}
		joined = joined || sc.mark(k)&tellsJoin != 0
	}
	return sc.s.end
}

// firstNamedBehind says whether the sentence names a person first behind token k.
func (sc *scene) firstNamedBehind(p *person, k int) bool {
	for _, m := range sc.c.at[sc.si] {
		if m.p == p {
			return m.first > k
		}
	}
	return false
}
