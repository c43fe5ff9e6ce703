package language

import "strings"

// calledByOffice says whether the office right in front of the surname at token tok is the one in front of
// the full name of somebody who was told before: «Қаржы министрі Данияр Ахметжан … қаржы министрі Ахметжан».
func (c *cast) calledByOffice(p *person, tok int) bool {
	g := c.g
	if tok == 0 || !g.isHead[tok-1] {
		return false
	}
	for _, m := range p.mentions {
		if m.first >= tok {
			break
		}
		if m.first > 0 && m.end-m.first > 1 && g.isHead[m.first-1] && nounOfOne(g.heads[m.first-1].nom, g.heads[tok-1].nom) {
			return true
		}
	}
	return false
}

// nounOfOne says whether two nouns of offices are one, with a Kazakh possessive ending or without:
// министр, министрі.
func nounOfOne(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	rest, ok := strings.CutPrefix(b, a)
	return ok && (rest == "" || rest == "ы" || rest == "і" || rest == "сы" || rest == "сі")
}
