package language

import "strings"

// What stands in front of the noun of an English office can be as long as a name gets: the union
// of builders' president, the Standing Committee on Foreign Affairs Chair.

// bodyInFront returns where the name of a body starts that goes on to token i and tells whose the
// office behind it is, -1 if none does.
func (g *stage) bodyInFront(s *sentence, i, from int) int {
	if g.pluralApostrophe(i) {
		return g.ownerInMany(i, from)
	}
	return g.bodyOnMatters(s, i, from)
}

// ownerInMany returns where the name of a body starts that goes on behind its noun and owns an
// office by the apostrophe at token i, -1 if none does: "the Union of Builders' president".
func (g *stage) ownerInMany(i, from int) int {
	const longest = 9 // words
	if i <= from || g.d.tokens[i-1].end != g.d.tokens[i].start || !isPossessive(g.lower(i)) && !g.pluralApostrophe(i) {
		return -1
	}
	first, org := -1, false
	for k := i - 1; k >= from && i-k < longest; k-- {
		t := &g.d.tokens[k]
		switch {
		case first >= 0 && englishDeterminer[t.lower]:
			if !org {
				return -1
			}
			return first
		case t.kind != word || g.names[k] != 0 || g.isHead[k] && !g.heads[k].plural && !g.plainOrg(k):
			k = -1
		case t.lower == "of" || t.lower == "for" || t.lower == "and":
		case !t.upper && (g.kinds[k]&(stopWord|orgWord) == stopWord || notNoun(t.lower)):
			k = -1
		default:
			first, org = k, org || g.isOrg(k)
		}
	}
	if !org || first < 0 || !g.d.tokens[first].upper {
		return -1
	}
	return first
}

// pluralApostrophe says whether token i is the apostrophe alone that makes a possessive of the
// plural in front of it.
func (g *stage) pluralApostrophe(i int) bool {
	t := g.d.tokens[i].text
	return (t == "'" || t == "’") && strings.HasSuffix(g.lower(i-1), "s")
}

// bodyOnMatters returns where the name of a body starts that goes on with the preposition at token
// i and qualifies the office behind, -1 if none does: (NA Standing Committee) on Foreign Affairs
// Chair, (High Council) of State chair.
func (g *stage) bodyOnMatters(s *sentence, i, from int) int {
	if w := g.lower(i); w != "on" && w != "of" && w != "for" || i <= from || !g.d.tokens[i+1].upper || !g.d.tokens[i-1].upper || !g.isOrg(i-1) || g.isHead[i-1] || g.place[i+1] != "" {
		return -1
	}
	first := i - 1
	for first > from && first > s.first && g.d.tokens[first-1].upper && g.d.tokens[first-1].kind == word && g.names[first-1] == 0 && !g.isHead[first-1] && g.kinds[first-1]&stopWord == 0 {
		first--
	}
	return first
}

// officeOfOffice says whether the noun of an office at token i only tells whose bureau the office
// behind it is at: head of the (Prime) Minister's Office, of the Prosecutor's Office.
func (g *stage) officeOfOffice(s *sentence, i int) bool {
	return g.isHead[i] && isPossessive(g.at(s, i+1)) && bureaus.has(g.at(s, i+2))
}

// bureaus are the nouns for what works for the holder of an office.
var bureaus = wordSet("office bureau secretariat administration cabinet department")

// onlyFaces says whether the noun at token h tells but what somebody is to whom a pronoun in front of
// it means, and no office: his opponent.
func (g *stage) onlyFaces(s *sentence, h int) bool {
	return g.d.lang == "en" && nobodysOffice.has(g.lower(h)) && possessivePronoun.has(g.at(s, h-1))
}

// possessivePronoun are the English ones.
var possessivePronoun = wordSet("my your his her its our their")

// rulers are the nouns for what is in power or not.
var rulers = wordSet("party coalition alliance bloc")

// deputyOf returns the noun of the small office whose deputy the word at token h tells of, h itself if
// there is none: (deputy) campaign manager, before a name.
func (g *stage) deputyOf(s *sentence, h int) int {
	const longest = 3 // words between
	for k := h + 1; k+1 < s.end && k <= h+1+longest && !g.d.tokens[h].upper; k++ {
		switch t := &g.d.tokens[k]; {
		case t.kind != word || t.upper || g.names[k] != 0 || notNoun(t.lower) || g.kinds[k]&stopWord != 0 && !g.isHead[k]:
			return h
		case g.isHead[k]:
			if k > h+1 && !g.heads[k].plural && g.names[k+1] != 0 {
				return k
			}
			return h
		}
	}
	return h
}

// bodyUnder returns the tokens of the English name of a body that works under the one whose name
// starts at token first, none if it does not: the (Committee for Women) under the Government.
func (g *stage) bodyUnder(s *sentence, first int) (from, end int) {
	const longest = 8 // words
	under := first - 1
	if g.at(s, under) == "the" {
		under--
	}
	if g.d.lang != "en" || g.at(s, under) != "under" {
		return 0, 0
	}
	for k := under - 1; k >= s.first && under-k <= longest && g.names[k] == 0; k-- {
		if g.ledBodyWord(k) && !g.isHead[k] {
			from, _ = g.englishPhrase(s, k, s.first)
			return from, under
		}
	}
	return 0, 0
}

// personal says whether an office is one person's, and not what many are.
func (g *stage) personal(r *roleSpan) bool { return personalOffice.has(g.classOf(r)) }

// titles says whether a word is the title of the person named behind it: Baroness X.
func (g *stage) titles(s *sentence, h int) bool {
	return peers.has(g.lower(h)) && h+1 < s.end && g.names[h+1] != 0 && g.at(s, h-1) != "first"
}
