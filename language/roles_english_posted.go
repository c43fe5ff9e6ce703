package language

import "strings"

// postedAt says whether the phrase at token k behind the "at" at token i is where the holder of an
// office works, whatever it is called: "X, head of research at Nordsteel", "an official at the ministry
// of energy", "X, a nurse at the hospital". Behind a verb one can meet somebody there: the office stands
// behind a comma or an article for one of several, or tells by itself of what it is.
func (g *stage) postedAt(s *sentence, i, k int, r *roleSpan) bool {
	if k >= s.end || g.names[k] != 0 || r.noun.plural || !postedClass.has(r.noun.class) {
		return false
	}
	before := r.first - 1
	if one := g.at(s, before); one == "a" || one == "an" || one == "the" {
		before--
		if one != "the" && g.isOrg(k) {
			return true
		}
	}
	if g.at(s, before) != "," && !isDash(g.at(s, before)) {
		return false
	}
	if g.d.tokens[k].upper {
		return i > r.head+1 || r.noun.class != "head"
	}
	return k > i+1 && g.isOrg(k) && !g.isHead[k]
}

// postedClass are the classes of offices that one can have at a firm or ministry.
var postedClass = wordSet("expert head secretary spokes vice")

// fieldNoun are the nouns for those who know or teach something: a lecturer in law, an expert in
// water management.
var fieldNoun = wordSet("professor lecturer expert specialist scholar researcher teacher student engineer instructor")

// plainMatter says whether the common nouns from token k on are a matter that one can know: no time
// and no place.
func (g *stage) plainMatter(s *sentence, k int) bool {
	if k >= s.end {
		return false
	}
	t := &g.d.tokens[k]
	return t.kind == word && !t.upper && g.kinds[k]&stopWord == 0 && !complementOpener.has(g.lower(k-1)) && !whereWithin.has(t.lower) && !strings.HasSuffix(t.lower, "ing")
}

// whereWithin are what somebody is in, and no matter.
var whereWithin = wordSet("court prison jail custody detention hospital school town office parliament power person question charge exile tears public private uniform black white red english russian kazakh response reply front favour favor retirement command line")
