package language

// titleBehind says whether an English office b, which stands right behind the office a and in front of the name, is a
// title beside it: Head of the Polish Delegation | Senator X, committee chair | Rep. X, Commander of the border
// detachment | Colonel X, Head of the Union's Delegation | Ambassador X.
func (g *stage) titleBehind(a, b *roleSpan) bool {
	switch {
	case rankNoun.has(b.noun.nom) && b.end == b.head+1:
		return a.noun.class != "expert" && !rankNoun.has(a.noun.nom)
	case b.noun.class == "ambassador":
		return b.end == b.first+1 && a.noun.class == "head"
	case b.end == b.first+1 && seatedAlone.has(b.noun.nom), officeShort[g.lower(b.first)] != "" && (b.noun.class == "senator" || b.noun.class == "deputy"):
		return atTheHead.has(a.noun.class) || committeeSeat(a)
	}
	return false
}

// passingRemark says whether the English office at token h tells but of what somebody has just said: the author of
// the remark.
func (g *stage) passingRemark(s *sentence, h int) bool {
	return g.d.lang == "en" && (g.lower(h) == "author" || g.lower(h) == "owner") && g.at(s, h+1) == "of" && saidThings.has(g.at(s, g.pastOpener(s, h+2)))
}

// saidThings are what somebody has said, and no text that has an author.
var saidThings = wordSet("remark remarks joke quip phrase phrases words word comparison question sentence line metaphor exclamation suggestion compliment")
