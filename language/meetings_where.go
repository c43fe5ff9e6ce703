package language

import (
	"strings"

	"minber/digest"
)

// placeNear returns the city that the sentence names, in the nominative: behind
// the word at token at, else in front of it.
func (sc *scene) placeNear(at int) string {
	if sc.any&tellsPhone != 0 && sc.byPhoneAt(at) {
		return "" // over the telephone
	}
	for _, r := range [...][2]int{{at, sc.s.end}, {sc.s.first, at}} {
		for k := r[0]; k < r[1]; k++ {
			if p := sc.cityAt(k); p != "" && !sc.ofWhatIsHeld(at, k) {
				return p
			}
		}
	}
	return ""
}

// byPhoneAt says whether the encounter at token at is told as a call.
func (sc *scene) byPhoneAt(at int) bool {
	for i := range sc.meets {
		if e := &sc.meets[i]; e.at == at {
			return e.kind == digest.KindCall
		}
	}
	return false
}

// ofWhatIsHeld says whether a city at token k is told by a clause of where something else is
// held than the encounter at token at: «обсудили конференцию, которая пройдет в Вене», "the
// forum to be held in Oslo", «Венада өтетін форум».
func (sc *scene) ofWhatIsHeld(at, k int) bool {
	const near = 8
	g := sc.c.g
	if g.d.lang == "kk" {
		for j := k + 1; j < min(sc.s.end-1, k+4) && j != at; j++ {
			if low := g.lower(j); kazakhParticiple(low) || startsWithAny(low, []string{"өткен", "болған", "болатын"}) {
				return j+1 != at && !startsWithAny(g.lower(j+1), talkWordsKazakh)
			}
		}
		return false
	}
	for j := k - 2; j > max(at, k-near, sc.s.first); j-- {
		switch low := g.lower(j); {
		case low == ",", j-1 == at:
			return false // the talks that he held in Riga
		case g.d.lang == "ru" && strings.HasPrefix(low, "котор"):
			return !startsWithAny(g.lower(j+1), []string{"находит", "пребыва", "прибы", "приех", "прилет"}) // the guest, who is there
		case g.d.lang == "en" && (low == "which" || low == "that" || low == "be" && g.lower(j-1) == "to"):
			return true
		}
	}
	return false
}

// cityAt reads a city at token k: behind a preposition of place, in Kazakh a
// capital in the locative.
func (sc *scene) cityAt(k int) string {
	g := sc.c.g
	t := &g.d.tokens[k]
	if !t.upper || g.names[k] != 0 || g.bodyAt[k] != nil || (g.kinds[k]&orgWord != 0 || g.place[k] != "" && !g.capit[k]) && !sc.isTown(k) || sc.inDate(k) {
		return ""
	}
	if g.d.lang == "kk" {
		if k+1 < sc.s.end && g.lower(k+1) == "қаласында" {
			return t.text
		}
		if (g.capit[k] || sc.isTown(k)) && t.lower != "жидда" && lastIs(t.lower, "да", "де", "та", "те") {
			return t.text[:len(t.text)-len("да")]
		}
		return ""
	}
	if k == sc.s.first {
		return ""
	}
	switch prev := g.lower(k - 1); {
	case prev == "in" && g.d.lang == "en" && !startsSentence(t.lower):
		if next := k + 1; cityOpeners.has(t.lower) && next < sc.s.end && g.d.tokens[next].upper && g.names[next] == 0 {
			return g.d.text[t.start:g.d.tokens[next].end]
		}
		return t.text
	case (prev == "в" || prev == "во") && lastIs(t.lower, "е", "и", "у", "о"):
		return russianAimless(russianPlace(t.text))
	}
	return ""
}

// isTown says whether what tells a country at token k is a town of it, rather than its name.
func (sc *scene) isTown(k int) bool {
	g := sc.c.g
	return g.town[k] != "" || g.kinds[k]&townWord != 0 || startsWithAny(g.lower(k), cityStates) || k+1 < sc.s.end && g.d.lang == "kk" && g.lower(k+1) == "қаласында"
}

// cityStates are beginnings of countries that are one city.
var cityStates = []string{"ватикан", "vatican", "сингапур", "singapore", "монако", "monaco"}

// cityOpeners are the first words of cities of two: Abu Dhabi, Kuala Lumpur.
var cityOpeners = wordSet("abu addis buenos cape da hong kuala new port saint san santa santo são st rio tel el la los phnom ho")

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
