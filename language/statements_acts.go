package language

// Some verbs tell that somebody spoke without a word of what he said: he congratulated a
// colleague, supported a bill, thought highly of a work. What he did is no statement of his,
// unless the sentence goes on with what he said.

// onlyActs says whether a sentence tells by no verb of speech, outside of what covered has
// as quoted, more than that somebody wished another well or took a side: поздравил коллегу
// с днем рождения; ұсынысты қолдады. «Поддержал, отметив, что …» tells more.
func (c *cast) onlyActs(s *sentence, covered []bool) bool {
	acts := false
	for v := s.first; v < s.end; v++ {
		if covered[v] || c.isQuoted(v) || !c.saysAt(v) || c.nounLike(v) {
			continue
		}
		if !c.actAt(v, s) {
			return false
		}
		acts = true
	}
	return acts
}

// actAt says whether the verb of speech at v is one of wishing well or taking a side, with
// nothing behind it of what was said.
func (c *cast) actAt(v int, s *sentence) bool {
	const near = 12
	low := c.g.lower(v)
	switch c.g.d.lang {
	case "kk":
		return startsWithAny(low, kazakhActs) && endsWithAny(low, "ды", "ді", "ған", "ген", "п")
	case "ru":
		if !startsWithAny(low, russianActs) && !(startsWithAny(low, russianRatings) && (c.g.lower(v-1) == "высоко" || v+1 < s.end && c.g.lower(v+1) == "высоко")) {
			return false
		}
	case "en":
		if !startsWithAny(low, englishActs) {
			return false
		}
	}
	for k := v + 1; k < min(s.end, v+near); k++ {
		if actContents[c.g.lower(k)] {
			return false
		}
	}
	return true
}

var (
	kazakhActs     = []string{"құттықта", "қолда"}
	russianActs    = []string{"поздрав", "поддержа", "поддержива"}
	russianRatings = []string{"оценил", "оценива"}
	englishActs    = []string{"congratulat", "supported=", "supports=", "endorsed=", "endorses=", "backed=", "backs="}
	// actContents open what was said with such a verb.
	actContents = wordSet("что чтобы как : – — « “ \" that saying adding noting")
)
