package language

// withMatter is the noun of a minister's office with what he or she is minister of: that of
// a counterpart's too.
func (g *stage) withMatter(o *roleSpan, nom string) string {
	if o.noun.class != "minister" || o.told || o.end <= o.first || o.tenure != "" {
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
