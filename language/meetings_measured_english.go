package language

// English words of meetings that only say for how long or beside what others met.

// onlyHowLong says whether the minutes or hours at token k only say for how long somebody talked, as the verb in
// front tells: "spoke for about ten minutes with B".
func (sc *scene) onlyHowLong(k int) bool {
	const longest = 7
	g := sc.c.g
	if !timeWords.has(g.lower(k)) || len(sc.meets) == 0 || g.d.lang != "en" {
		return false
	}
	verb := sc.meets[len(sc.meets)-1].at
	if k-verb > longest || sc.meets[len(sc.meets)-1].tells&(tellsWeak|tellsMeet|tellsCall) == 0 {
		return false
	}
	timed := false
	for j := verb + 1; j < k; j++ {
		if g.d.tokens[j].kind == punct && g.d.tokens[j].text != "-" {
			return false
		}
		timed = timed || g.lower(j) == "for"
	}
	return timed
}

var timeWords = wordSet("minutes minute hour hours half-hour")

// onTheSidelinesOf says whether the sitting at token k is only beside or during what somebody met others:
// "discussed it on the sidelines of the session with B", "After the session, A talked with B".
func (sc *scene) onTheSidelinesOf(k int) bool {
	g := sc.c.g
	if low := g.lower(k); low != "session" && low != "sessions" || g.d.lang != "en" || k-2 < sc.s.first {
		return false
	}
	j := k - 1
	for j > sc.s.first && k-j < 4 && sc.describesNoun(j) && g.lower(j) != "the" {
		j--
	}
	if g.lower(j) != "the" || j == sc.s.first {
		return false
	}
	if low := g.lower(j - 1); low == "of" {
		return j-2 >= sc.s.first && (courseOf.has(g.lower(j-2)) || fringes.has(g.lower(j-2)))
	} else if low != "after" && low != "before" && low != "following" {
		return false
	}
	return g.at(sc.s, k+1) != "with"
}
