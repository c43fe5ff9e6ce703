package language

import "strings"

// titleBehind says whether an English office b, which stands right behind the office a and in front of the name, is a
// title beside it: Head of the Polish Delegation | Senator X, committee chair | Rep. X, Commander of the border
// detachment | Colonel X, Head of the Union's Delegation | Ambassador X.
func (g *stage) titleBehind(a, b *roleSpan) bool {
	switch {
	case rankNoun.has(b.noun.nom) && (b.end == b.head+1 || b.end == b.head+2 && g.lower(b.head+1) == "general"):
		return a.noun.class != "expert" && !rankNoun.has(a.noun.nom)
	case b.noun.class == "ambassador":
		return b.end == b.first+1 && (a.noun.class == "head" || a.noun.class == "vice" || a.noun.class == "secretary")
	case b.end == b.first+1 && seatedAlone.has(b.noun.nom), officeShort[g.lower(b.first)] != "" && (b.noun.class == "senator" || b.noun.class == "deputy"):
		return atTheHead.has(a.noun.class) || committeeSeat(a)
	}
	return false
}

// passingRemark says whether the English or Russian office at token h tells but of what somebody has just said: the author of
// the remark.
func (g *stage) passingRemark(s *sentence, h int) bool {
	if g.d.lang == "ru" {
		return strings.HasPrefix(g.lower(h), "автор") && saidThings.has(g.at(s, h+1))
	}
	return g.d.lang == "en" && (g.lower(h) == "author" || g.lower(h) == "owner") && g.at(s, h+1) == "of" && saidThings.has(g.at(s, g.pastOpener(s, h+2)))
}

// saidThings are what somebody has said, and no text that has an author.
var saidThings = wordSet("remark remarks joke quip phrase phrases words word comparison question sentence line metaphor exclamation suggestion compliment реплики шутки фразы слов замечания цитаты сравнения вопроса")

// rankInFront says whether the English words from token i on are the rank of who is named behind them: Minister of Defence
// | Lieutenant General X.
func (g *stage) rankInFront(s *sentence, i int) bool {
	k := i
	for k < s.end && g.d.tokens[k].upper && uniformRank.has(g.lower(k)) {
		k++
	}
	return k > i && k < s.end && g.names[k] != 0 && !(k == i+1 && g.lower(i) == "general" && i > s.first && g.isHead[i-1])
}

// uniformRank are the words of ranks.
var uniformRank = wordSet("lieutenant major brigadier colonel general captain admiral vice rear commodore police")
