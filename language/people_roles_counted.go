package language

// countedMany says whether an office in the singular is of several people
// because a number stands in front of it, as in Kazakh and in Russian up to
// four, and a list behind it: «екі сенатор – А мен Б», «два сенатора, А и Б».
func (c *cast) countedMany(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang == "en" || !isDash(g.at(s, r.end)) && g.at(s, r.end) != "," && g.colonBehind(s, r.end) == 0 {
		return false
	}
	if g.at(s, r.end) == "," && !c.severalNamed(s, si, r.end, r) {
		return false
	}
	for i := max(s.first, r.first-1); i < r.head; i++ {
		if g.d.tokens[i].kind == number || severalWord[g.lower(i)] {
			return true
		}
	}
	return false
}

// severalWord are the small numbers, as words, of those whom a text counts up.
var severalWord = wordSet("екі екеу үш төрт бес алты жеті сегіз тоғыз он бірнеше два две три четыре двое трое")

// severalNamed says whether a comma at token i opens a list of two names or more
// joined by a conjunction or, in English, by a comma.
func (c *cast) severalNamed(s *sentence, si, i int, r *roleSpan) bool {
	if c.g.at(s, i) != "," {
		return false
	}
	m := c.nameAt(si, i+1)
	if m == nil || len(m.p.roles) > 0 {
		return false
	}
	end := c.g.ownCharge(s, r, c.g.pastBrackets(s, m.end))
	if end+1 >= s.end || !listJoint[c.g.lower(end)] || c.g.d.lang != "en" && c.g.lower(end) == "," {
		return false
	}
	return c.nameAt(si, end+1) != nil
}

// ownCharge returns where what one of several is of or from ends that starts at token
// i behind the name, i itself if nothing does: two secretaries, A of protocol and B
// of the research wing; «два геолога, А из университета и Б из управления».
func (g *stage) ownCharge(s *sentence, r *roleSpan, i int) int {
	switch low := g.at(s, i); {
	case g.d.lang == "en" && (low == "of" || low == "from" || low == "for"):
		k := i + 1
		for k < s.end && complementOpener[g.lower(k)] {
			k++
		}
		if end := g.englishComplement(s, g.commonComplement(s, k)); end > k && r.end == r.head+1 {
			return end
		}
	case low == "из" && r.end == r.head+1:
		of := roleSpan{head: i, noun: r.noun}
		for k := i + 1; k < s.end && k < i+5 && g.names[k] == 0 && g.d.tokens[k].kind == word; k++ {
			if g.isOrg(k) {
				return g.russianRight(s, k+1, &of)
			}
		}
	}
	return i
}
