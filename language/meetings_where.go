package language

// placeNear returns the city that the sentence names, in the nominative: behind
// the word at token at, else in front of it.
func (sc *scene) placeNear(at int) string {
	for _, r := range [...][2]int{{at, sc.s.end}, {sc.s.first, at}} {
		for k := r[0]; k < r[1]; k++ {
			if p := sc.cityAt(k); p != "" {
				return p
			}
		}
	}
	return ""
}

// cityAt reads a city at token k: behind a preposition of place, in Kazakh a
// capital in the locative.
func (sc *scene) cityAt(k int) string {
	g := sc.c.g
	t := &g.d.tokens[k]
	if !t.upper || g.names[k] != 0 || g.bodyAt[k] != nil || g.kinds[k]&orgWord != 0 || g.place[k] != "" && !g.capit[k] || sc.inDate(k) {
		return ""
	}
	if g.d.lang == "kk" {
		if g.capit[k] && lastIs(t.lower, "да", "де", "та", "те") {
			return t.text[:len(t.text)-len("да")]
		}
		return ""
	}
	if k == sc.s.first {
		return ""
	}
	switch prev := g.lower(k - 1); {
	case prev == "in" && g.d.lang == "en" && !startsSentence(t.lower):
		if next := k + 1; cityOpeners[t.lower] && next < sc.s.end && g.d.tokens[next].upper && g.names[next] == 0 {
			return g.d.text[t.start:g.d.tokens[next].end]
		}
		return t.text
	case (prev == "в" || prev == "во") && lastIs(t.lower, "е", "и", "у", "о"):
		return russianAimless(russianPlace(t.text))
	}
	return ""
}

// cityOpeners are the first words of cities of two: Abu Dhabi, Kuala Lumpur.
var cityOpeners = wordSet("abu addis buenos cape hong kuala new port saint san santa santo são st rio tel el la los phnom ho")
