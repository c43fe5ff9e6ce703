package language

// capacityOf reads as what English says somebody to do something: "X presided as acting speaker", "As
// chair of the panel, she asked for more". The office stands behind a bare "as", and nobody else is named
// or meant whom the verb could call so.
func (c *cast) capacityOf(s *sentence, si int, r *roleSpan) bool {
	const farthest = 16 // tokens between the subject and the office
	g := c.g
	as := r.first - 1
	if g.d.lang != "en" || g.at(s, as) != "as" || r.noun.plural || r.noun.class == "expert" || r.noun.class == "peer" || c.isQuoted(as) {
		return false
	}
	if as == s.first {
		k := r.end
		if g.at(s, k) == "," {
			k++
		}
		sex, ok := pronoun("en", g.at(s, k))
		if !ok || sex == 0 {
			return false
		}
		p := c.antecedent(si, k, sex)
		if p == nil || !c.agrees(p, si, r) {
			return false
		}
		c.give(p, r)
		return true
	}
	var who *mention
	for k := as - 1; k >= s.first && as-k < farthest; k-- {
		low := g.lower(k)
		if m := c.nameEnding(si, k+1); m != nil {
			if who != nil || !c.subject(m) {
				return false
			}
			who = m
		}
		if who == nil && (callsSomebody.has(low) || appointed("en", low) || objectPronoun.has(low) || low == "her" || low == "them" || g.isHead[k] && g.names[k] == 0) {
			return false
		}
		if t := &g.d.tokens[k]; who == nil && t.kind == punct {
			return false
		}
	}
	if who == nil || len(who.p.roles) > 0 || !c.agrees(who.p, si, r) {
		return false
	}
	c.give(who.p, r)
	return true
}

// callsSomebody are verbs and other words behind which "as" tells what another is called or is like.
var callsSomebody = wordSet("described describes describe described known seen sees see saw regarded regards referred refers treated treats portrayed identified introduced introduces presented presents hailed praised remembered cited quoted branded labelled labeled dubbed recognised recognized nominated nominates proposed proposes recommended considered viewed views well such same so far long soon much many just twice wants wanted would prefer backed backs supported supports tipped favoured favored named names dismissed rejected replaced succeeded fired sacked")
