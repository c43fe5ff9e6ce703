package language

import (
	"strings"

	"minber/digest"
)

// Which of the bodies that a text names an office of "the chamber" or "the committee" is of.

// ofOtherChamber words an office of "the chamber", whose noun is at token k, with the name of the chamber that
// the text tells last before it, where that is one of trades or traders; it is "" if it is a house.
func (g *stage) ofOtherChamber(r *roleSpan, k int) string {
	for i := min(k, r.first) - 1; g.d.lang == "ru" && g.lower(k) == "палаты" && i >= 0 && k-i < maxScope; i-- {
		if strings.HasPrefix(g.lower(i), "палат") && i < k-1 {
			if !startsAny(g.lower(i+1), tradesOfChamber) {
				return ""
			}
			return g.withName(r, k, i) // палаты предпринимателей
		}
	}
	for i := min(k, r.first) - 1; g.d.lang == "kk" && i > 0 && k-i < maxScope; i-- {
		if strings.HasPrefix(g.lower(i), "палата") {
			if !startsAny(g.lower(i-1), tradesOfChamber) {
				return ""
			}
			return g.withName(r, k, i) // кәсіпкерлер палатасының басшысы
		}
	}
	for i := min(k, r.first) - 1; g.d.lang == "en" && g.lower(k) == "chamber" && i > 0 && k-i < maxScope; i-- {
		if g.lower(i) == "chamber" {
			if g.lower(i+1) != "of" || g.bodyAt[i] != nil && g.bodyAt[i].Parliament || startsAny(g.lower(i+2), []string{"deput", "representative", "parliament", "the", "peers"}) {
				return ""
			}
			return g.withName(r, k, i)
		}
	}
	return ""
}

// onlyOfHouse says whether nothing but a house or a country stands in front of the English noun of a committee at token i:
// the Senate's committee, the Kyrgyz committee.
func (g *stage) onlyOfHouse(i int) bool {
	k := i - 1
	for k > 0 && (g.bodyAt[k] != nil || g.place[k] != "" || isPossessive(g.lower(k))) {
		k--
	}
	return k < i-1 && (k == 0 || articles[g.lower(k)] || g.kinds[k]&stopWord != 0 || g.d.tokens[k].kind != word)
}

// matterTold is where an English text tells last the committee, by the noun at token k, with what it is for, if it tells of
// one such alone: the committee on social policy. It is -1 if it tells of none, or of two.
func (g *stage) matterTold(k int) int {
	found, name := -1, ""
	for i := range g.d.tokens {
		if g.lower(i) != g.lower(k) || g.lower(i+1) != "on" || g.isHead[i] || !g.sameNoun(i, k) {
			continue
		}
		s := g.sentenceOf(i)
		if s == nil {
			continue
		}
		_, end := g.englishPhrase(s, i, s.first)
		if end <= i+2 {
			continue
		}
		text := lower(g.slice(i, end, -1, ""))
		if found >= 0 && text != name {
			return -1
		}
		found, name = i, text
	}
	return found
}

// tradesOfChamber begin the Russian and Kazakh words for those who have a chamber of their own that is no house.
var tradesOfChamber = []string{"предпринимател", "юрист", "нотариус", "адвокат", "оценщик", "фермер", "ремесленник", "работодател", "промышленник", "архитектор", "кәсіпкер"}

// bodyOfPhrase is the body that the name at token k is of, if the name is of more
// than one word.
func (g *stage) bodyOfPhrase(k int) *digest.Body {
	if b := g.bodyAt[k]; b != nil && g.bodyN[k] > 1 {
		return b
	}
	return nil
}
