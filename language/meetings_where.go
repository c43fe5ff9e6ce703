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

// onlyWhereAndWhen says whether English tokens [from, to) are phrases of place,
// time and manner.
func (sc *scene) onlyWhereAndWhen(from, to int) bool {
	g := sc.c.g
	phrase := false // a preposition opened one
	for k := from; k < to; k++ {
		low := g.lower(k)
		switch x, isPrep := englishParts[low]; {
		case sc.inDate(k), englishAdverb(low):
		case low == ",":
			phrase = false
		case isPrep && x&(partWith|partBy|partBetween) != 0:
			return false
		case isPrep:
			phrase = true
		case englishTime[low], (low == "that" || low == "this") && englishTime[g.at(sc.s, k+1)]:
		case !phrase && !englishFiller(low) && !sc.c.g.d.tokens[k].upper, g.d.tokens[k].kind == punct && low != "’s" && low != "'s", sc.mark(k)&(tellsEncounter&^tellsAudience) != 0:
			return false
		}
	}
	return true
}

// englishTime are the words of times that are no dates.
var englishTime = map[string]bool{
	"day": true, "days": true, "hour": true, "hours": true, "minute": true, "minutes": true, "week": true, "weeks": true, "month": true, "months": true, "morning": true, "afternoon": true, "evening": true, "night": true,
	"later": true, "next": true, "following": true, "same": true, "half": true, "one": true, "two": true, "three": true, "several": true, "few": true, "separately": true,
}
