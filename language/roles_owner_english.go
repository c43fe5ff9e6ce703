package language

import "strings"

// theirs says whether an English office of leading or speaking for others is told by whose it is: their leader.
func (g *stage) theirs(r *roleSpan) bool {
	return g.d.lang == "en" && g.lower(r.first-1) == "their" && !r.noun.plural && r.end == r.head+1 && (r.noun.class == "head" || r.noun.class == "spokes")
}

// ownerWhose returns the tokens of the body in front of the English "whose" before an office: "the bank, whose
// chairman is X". They are none if no body stands there.
func (g *stage) ownerWhose(s *sentence, r *roleSpan) (first, end int) {
	k := r.first - 2
	if g.at(s, k) == "," {
		k--
	}
	if k <= s.first || g.isHead[k] || g.names[k] != 0 || g.d.tokens[k].kind != word {
		return 0, 0
	}
	if _, ok := g.ledBodyAt(k); ok {
		if first, end = g.englishPhrase(s, k, s.first); end != k+1 {
			return 0, 0
		}
		return first, end
	}
	for first = k; first > s.first && k-first < 4; first-- {
		switch low := g.lower(first - 1); {
		case englishDeterminer[low] && !isPossessive(low):
			return first, k + 1 // at the invitation of the district maslikhat, whose chair
		case g.d.tokens[first-1].kind != word || g.names[first-1] != 0 || g.isHead[first-1] || g.kinds[first-1]&stopWord != 0:
			return 0, 0
		}
	}
	return 0, 0
}

// ownerPeople returns the tokens of a party told by its people, in capitals, in the sentence before s: "The Sweden
// Democrats celebrated. Their leader …". They are none if there is none.
func (g *stage) ownerPeople(s *sentence) (first, end int) {
	const longest = 4 // words
	before := g.sentenceOf(s.first - 1)
	if before == nil {
		return 0, 0
	}
	for k := before.first; k+2 < before.end; k++ {
		if g.lower(k) != "the" {
			continue
		}
		end = k + 1
		for end < before.end && end <= k+longest && g.d.tokens[end].kind == word && g.d.tokens[end].upper && g.names[end] == 0 && g.bodyAt[end] == nil {
			end++
		}
		if end > k+2 && strings.HasSuffix(g.lower(end-1), "s") && !g.ledBodyWord(end-1) && g.place[end-1] == "" && !isPossessive(g.at(before, end)) {
			return k + 1, end
		}
	}
	return 0, 0
}

// ownerJoined returns the tokens of the body of members in the sentence before s: "The growers' union objected. Their
// spokesman …". They are none if it tells of none, or of several.
func (g *stage) ownerJoined(s *sentence) (first, end int) {
	before := g.sentenceOf(s.first - 1)
	if before == nil {
		return 0, 0
	}
	for k := before.first; k < before.end; k++ {
		b, ok := g.ledBodyAt(k)
		if !ok || g.isHead[k] || !ofMembersOnly.has(b.stem) {
			continue
		}
		if first < end {
			return 0, 0
		}
		first, end = g.englishPhrase(before, k, before.first)
	}
	return first, end
}

// ofMembersOnly are the nouns for bodies that English speaks of as they.
var ofMembersOnly = wordSet("union association party faction league federation alliance bloc caucus delegation coalition movement club cooperative")

// groupOf is where the group starts that English says the body whose name starts at token first to have sent: a
// (delegation) of the parliament; first itself if it sent none.
func (g *stage) groupOf(s *sentence, first int) int {
	i := first - 1
	for i > s.first && complementOpener.has(g.lower(i)) {
		i--
	}
	if low := g.at(s, i); low != "of" && low != "from" || i <= s.first {
		return first
	}
	if b, ok := g.ledBodyAt(i - 1); ok && sentGroup.has(b.stem) {
		return i - 1
	}
	return first
}

// ownerMany returns the tokens of those whom the sentence before s tells of in the plural behind an article, the last that
// it does: "She met the families of the miners. Their spokeswoman …". They are none if it tells of none.
func (g *stage) ownerMany(s *sentence) (first, end int) {
	const longest = 3 // words
	before := g.sentenceOf(s.first - 1)
	if before == nil || before.paragraph != s.paragraph && s.paragraph != before.paragraph+1 {
		return 0, 0
	}
	for k := before.end - 1; k > before.first; k-- {
		t := &g.d.tokens[k]
		if t.kind != word || t.upper || !manyPeople.has(t.lower) || g.names[k] != 0 {
			continue
		}
		for first = k; first > before.first && k-first < longest; first-- {
			if low := g.lower(first - 1); low == "the" || low == "of" && first-1 > before.first {
				return first, g.pastOfPlace(before, k+1)
			} else if g.d.tokens[first-1].kind != word || g.d.tokens[first-1].upper || g.kinds[first-1]&stopWord != 0 || g.isHead[first-1] {
				break
			}
		}
	}
	return 0, 0
}

// pastOfPlace is the token behind "of" and a name in capitals at token i, i itself if there are none: the villagers | of
// Vunidogoloa.
func (g *stage) pastOfPlace(s *sentence, i int) int {
	k := i + 1
	if g.at(s, i) != "of" || k >= s.end || !g.d.tokens[k].upper || g.names[k] != 0 {
		return i
	}
	for k < s.end && g.d.tokens[k].kind == word && g.d.tokens[k].upper && g.names[k] == 0 {
		k++
	}
	return k
}

// manyPeople are the nouns for those who have one to lead them or to speak for them.
var manyPeople = wordSet("families widows mothers fathers parents residents villagers miners workers farmers growers drivers teachers doctors nurses students pupils crews fishermen herders shepherds owners tenants traders vendors veterans victims survivors relatives pensioners activists volunteers rescuers firefighters ranchers pilots sailors lawyers journalists entrepreneurs investors shareholders depositors passengers islanders elders protesters strikers petitioners plaintiffs refugees migrants inhabitants townspeople")
