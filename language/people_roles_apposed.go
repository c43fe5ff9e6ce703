package language

// nameApposed reads "office, X, …", "the office who did this, X, …" and, at the
// head of an English sentence, "An office, X did …".
func (c *cast) nameApposed(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	comma := g.pastWhere(s, g.pastRelative(s, r.end))
	if selfWord[g.at(s, comma)] && r.end == comma { // the chair himself, X
		comma++
	}
	sep := g.at(s, comma)
	if sep != "," && !isDash(sep) {
		return false
	}
	m := c.ranked(s, si, comma+1)
	if m == nil || len(m.p.roles) > 0 && g.d.lang != "en" {
		return false
	}
	behind := g.at(s, m.end)
	if m.end < s.end && !behindApposition[behind] && !isDash(sep) && !g.fronted(s, r) && (g.d.lang != "en" || behind != "’s" && !g.countryBehind(s, m.end)) {
		return false
	}
	c.give(m.p, r)
	return true
}

// ranked returns the name that starts at token i, or behind the titles and the rank
// there: Colonel X, «профессор Y».
func (c *cast) ranked(s *sentence, si, i int) *mention {
	g := c.g
	if g.d.lang == "en" {
		i = g.pastEpithet(s, i)
	}
	k := g.pastTitles(s, i)
	if m := c.nameAt(si, k); m != nil {
		return m
	}
	if k < s.end && g.isHead[k] && rankNoun[g.lower(k)] {
		return c.nameAt(si, g.pastTitles(s, k+1))
	}
	return nil
}

// pastEpithet returns the token behind what an English text has to say of somebody in
// front of his name behind a comma, i itself if that is nothing: the Speaker, Senegal's X;
// its chair, the ever-courteous X.
func (g *stage) pastEpithet(s *sentence, i int) int {
	if i+2 < s.end && g.place[i] != "" && isPossessive(g.lower(i+1)) {
		return i + 2
	}
	if g.at(s, i) != "the" {
		return i
	}
	k := i + 1
	for k < s.end && k < i+4 && g.d.tokens[k].kind == word && !g.d.tokens[k].upper && !g.isHead[k] && !g.d.tokens[k].function {
		k++
	}
	if k == i+1 || k >= s.end || !g.d.tokens[k].upper {
		return i
	}
	return k
}

// rankNoun are the ranks and degrees that stand between an office and the name of its
// holder.
var rankNoun = wordSet("general colonel major captain lieutenant admiral commodore brigadier sergeant professor academician father bishop archbishop cardinal rabbi imam justice генерал генерал-майор генерал-лейтенант полковник подполковник майор капитан адмирал профессор академик кардинал епископ генерал-полковник генералы полковникі академигі")

// longTenure says whether the words from token i on tell how long an office has been held:
// its clerk of many years.
func (g *stage) longTenure(s *sentence, i int) bool {
	return g.at(s, i) == "of" && g.yearsAmong(i+1, min(s.end, i+4))
}

// yearsAmong says whether tokens [from, to) tell of years, and name nobody.
func (g *stage) yearsAmong(from, to int) bool {
	years := false
	for k := from; k < to; k++ {
		if g.names[k] != 0 {
			return false
		}
		w := g.lower(k)
		years = years || w == "years" || w == "decades" || w == "standing" || w == "months"
	}
	return years
}
