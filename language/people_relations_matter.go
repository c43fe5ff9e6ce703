package language

import "strings"

// withMatter is the noun of a minister's office with what he or she is minister of: that of
// a counterpart's too.
func (g *stage) withMatter(o *roleSpan, nom string) string {
	deputy := g.d.lang == "ru" && nom == "заместитель" && strings.HasPrefix(g.lower(o.head+1), "министр") // заместитель министра иностранных дел
	if o.noun.class != "minister" && !deputy || o.told || o.end <= o.first || o.tenure != "" {
		return nom
	}
	end := o.end
	for i := o.first; i < end; i++ {
		if rankWord.has(g.lower(i)) {
			return nom
		}
		if i > o.head && g.place[i] != "" { // of Kazakhstan
			for end = i; end > o.head+1 && ownerLink.has(g.lower(end-1)); {
				end--
			}
		}
	}
	first := o.first
	for first < o.head && (g.place[first] != "" || isPossessive(g.lower(first)) || g.d.tokens[first].kind != word) {
		first++
	}
	if before := g.slice(first, o.head, -1, ""); before != "" {
		nom = lowerFirst(before) + " " + nom
	}
	return nom + g.tail(o.head+1, end)
}

// ownPeer are the pronouns of the first person.
var ownPeer = wordSet("my our мой моя мои наш наша моего моему моим моей нашего нашему нашей менің біздің")

// peerPresides words the office of a counterpart of somebody who presides over a house, told by
// where he or she is from and the noun alone: «его грузинский коллега», of the head of a parliament,
// is «председатель грузинского парламента», not «грузинский председатель».
func (g *stage) peerPresides(text string, o *roleSpan) string {
	land, noun, ok := strings.Cut(text, " ")
	if !ok || g.d.lang != "ru" || noun != "председатель" || o.body == nil || !o.body.Parliament || !endsWithAny(land, "ский", "цкий") || g.anyPanel(o) {
		return text
	}
	return noun + " " + genitiveAdjective(lowerFirst(land), false) + " парламента"
}

// anyPanel says whether an office is told to be of a part of a house: a committee, a delegation.
func (g *stage) anyPanel(o *roleSpan) bool {
	for i := o.first; i < o.end; i++ {
		if isPanel(g.d.lang, g.lower(i)) {
			return true
		}
	}
	return false
}
