package language

// toldBy says whether the English participle at token v tells who said what the rest of its sentence, or
// the sentence in front of it, tells: as noted by X, …; This was stated by X; the need was stressed by X.
// Of other passives somebody only did what they tell: the bill was proposed by X.
func (c *cast) toldBy(v int) bool {
	g := c.g
	if g.d.lang != "en" || v < 1 || v+2 >= len(g.d.tokens) || g.lower(v+1) != "by" || !toldParticiples.has(g.lower(v)) {
		return false
	}
	k := v - 1
	if k > 0 && beforePassive.has(g.lower(k)) && g.lower(k) != "as" && g.lower(k) != "," {
		k-- // was also stressed by X
	}
	return g.lower(k) == "as" || k > 0 && toBe.has(g.lower(k)) && (stressParticiples.has(g.lower(v)) || c.pointsBack(k-1))
}

// stressParticiples are those of verbs that only speech does, whatever is stressed: the importance of
// the bill was stressed by X.
var stressParticiples = wordSet("stressed emphasized emphasised underlined underscored highlighted")

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
	const near, longest = 5, 40
	for v := s.first + 2; v < min(s.end, s.first+near); v++ {
		if c.g.lower(s.first) != "this" && c.g.lower(s.first) != "all" || !c.toldBy(v) || c.g.lower(v-1) == "as" {
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
var toldParticiples = wordSet("said stated noted announced reported told stressed emphasized emphasised underlined underscored highlighted mentioned explained pointed confirmed recalled informed disclosed revealed")

// toldNext is who said an English utterance that fills its sentence, as the next one tells: “….” This was
// said by X.
func (c *cast) toldNext(u *utterance) voice {
	if c.g.d.lang != "en" || !u.tail {
		return voice{}
	}
	si := c.g.d.sentenceAt(u.frame[1] - 1)
	s := &c.g.d.sentences[si]
	if v := c.refersBackEnglish(s); v > 0 && si > u.sentence {
		return c.byWhom(si, v, s.end)
	}
	return voice{}
}
