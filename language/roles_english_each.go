package language

import "strings"

// Each of several can hold the office for one of as many bodies: "the governors of the two regions, A
// and B", "the foreign ministers of both countries". Each of them is told as the one of his or her own.

// ofEach returns where the bodies end that a number counts behind the "of" at token i of a plural
// English office, i itself if none does.
func (g *stage) ofEach(s *sentence, i int, r *roleSpan) int {
	const longest = 3 // words: opposition parliamentary parties
	if !r.noun.plural || g.at(s, i) != "of" {
		return i
	}
	k := g.pastOpener(s, i+1)
	if !countsBodies.has(g.at(s, k)) {
		return i
	}
	for from := k + 1; k+1 < s.end && k+1 < from+longest; {
		k++
		if t := &g.d.tokens[k]; t.kind != word || t.upper && !strings.HasSuffix(t.lower, "ic") && !strings.HasSuffix(t.lower, "an") || g.names[k] != 0 || g.kinds[k]&stopWord != 0 {
			return i
		}
		if low := g.lower(k); strings.HasSuffix(low, "s") && (g.isOrg(k) || bodyOfEach.has(low)) {
			return k + 1
		}
	}
	return i
}

// countsBodies are the words for how many bodies there are, each with an officer of its own.
var countsBodies = wordSet("two three four five six both all")

// bodyOfEach are the plurals of what officers head.
var bodyOfEach = wordSet("countries states nations republics regions provinces districts cities towns chambers houses parliaments legislatures assemblies senates parties factions groups delegations committees commissions councils sides governments ministries missions agencies bodies companies banks unions universities")

// oneOfEach is the text of such an office for one of those who hold it: governor of the region.
// It is "" of any other.
func (g *stage) oneOfEach(r *roleSpan) string {
	s := g.sentenceOf(r.head)
	if g.d.lang != "en" || s == nil || r.end < r.head+3 || g.ofEach(s, r.head+1, r) != r.end {
		return ""
	}
	k := g.pastOpener(s, r.head+2) + 1
	body := strings.TrimSuffix(g.slice(k, r.end, -1, ""), "s")
	if y, ok := strings.CutSuffix(body, "ie"); ok {
		body = y + "y"
	}
	return g.slice(r.first, r.head+1, r.head, r.noun.nom) + " of the " + body
}
