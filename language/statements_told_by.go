package language

// toldBy says whether the English participle at token v tells who said what the rest of its sentence, or
// the sentence in front of it, tells: as noted by X, …; This was stated by X. Of other passives somebody
// only did what they tell: the bill was proposed by X.
func (c *cast) toldBy(v int) bool {
	g := c.g
	if g.d.lang != "en" || v < 1 || v+2 >= len(g.d.tokens) || g.lower(v+1) != "by" || !toldParticiples[g.lower(v)] {
		return false
	}
	return g.lower(v-1) == "as" || v > 1 && toBe[g.lower(v-1)] && c.pointsBack(v-2)
}

// pointsBack says whether token k is all that stands in front of the verb of an English sentence that
// refers to the one before: "This was …", "All this has been …".
func (c *cast) pointsBack(k int) bool {
	g := c.g
	if g.lower(k) == "has" && k > 0 {
		k--
	}
	s := &g.d.sentences[g.d.sentenceAt(k)]
	return g.lower(k) == "this" && (k == s.first || k == s.first+1 && g.lower(s.first) == "all")
}

// refersBackEnglish is the verb of speech of an English sentence that tells who said what the one in
// front of it tells, 0 if it is none: This was stated by X; This was announced by X at a briefing. What
// is said follows "that" or a colon: This was stated by X, who noted that …
func (c *cast) refersBackEnglish(s *sentence) int {
	const near, longest = 4, 40
	for v := s.first + 2; v < min(s.end, s.first+near); v++ {
		if !c.toldBy(v) || c.g.lower(v-1) == "as" {
			continue
		}
		for k := v + 2; k < s.end; k++ {
			if low := c.g.lower(k); k-v > longest || low == "that" || low == ":" || low == ";" || c.saysAt(k) && !c.nounLike(k) {
				return 0
			}
		}
		return v
	}
	return 0
}

// toldParticiples are the participles of verbs that tell what was said, and nothing that was done.
var toldParticiples = wordSet("said stated noted announced reported told stressed emphasized emphasised underlined highlighted mentioned explained pointed confirmed recalled informed disclosed revealed")
