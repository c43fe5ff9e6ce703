package language

import "slices"

// English verbs of speaking and meeting that tell of no meeting of those who are their subject.

// onlyToMeet says whether all that an English sentence tells of meetings is what somebody is to
// do: "agreed by phone to meet in May".
func (sc *scene) onlyToMeet() bool {
	return sc.c.g.d.lang == "en" && !slices.ContainsFunc(sc.meets, func(e encounter) bool {
		return e.at == sc.s.first || sc.c.g.lower(e.at-1) != "to"
	})
}

// spokeInPublic says whether an English verb tells that some spoke to an audience rather than to
// each other: "A and B spoke at the opening ceremony", "spoke in the debate", "spoke to
// reporters"; not: "spoke on the sidelines of the forum".
func (sc *scene) spokeInPublic(e *encounter) bool {
	const farthest = 6
	g := sc.c.g
	if g.d.lang != "en" || !speaking.has(g.lower(e.at)) {
		return false
	}
	next := e.at + 1
	switch g.at(sc.s, next) {
	case "at", "in", "during":
		for k := next + 1; k < min(sc.s.end, next+farthest) && g.d.tokens[k].kind == word; k++ {
			if next := g.at(sc.s, k+1); (sc.mark(k)&tellsSitting != 0 || publicly.has(g.lower(k))) && !g.d.tokens[k].upper && !isPossessive(next) && next != "building" {
				return true
			}
			if _, preposition := englishParts[g.lower(k)]; preposition {
				return false
			}
		}
	case "to":
		return sc.mark(next+1)&tellsReporter != 0 || g.at(sc.s, next+1) == "reporters" || g.at(sc.s, next+1) == "journalists"
	}
	return false
}

var (
	speaking = wordSet("spoke speak speaks speaking spoken")
	publicly = wordSet("debate debates parliament senate assembly chamber hearing hearings rally event opening unveiling funeral discussion floor")
)
