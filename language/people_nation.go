package language

import "strings"

// nationEndings are the endings of surnames, and the patronymic words behind
// them, that one nation's names have and hardly any other's.
var nationEndings = []struct{ end, code string }{
	{"yan", "AM"},
	{"yants", "AM"},
	{"ян", "AM"},
	{"янц", "AM"},
	{"shvili", "GE"},
	{"dze", "GE"},
	{"швили", "GE"},
	{"дзе", "GE"},
	{" uulu", "KG"},
	{" kyzy", "KG"},
	{" уулу", "KG"},
	{" кызы", "KG"},
	{" қызы", "KG"},
	{"zoda", "TJ"},
	{"zod", "TJ"},
	{"зода", "TJ"},
	{"oğlu", "TR"},
	{"oglu", "TR"},
	{"оглу", "TR"},
	{"оғлы", "TR"},
	{"zade", "AZ"},
	{"zadeh", "IR"},
	{"заде", "AZ"},
	{"lı", "AZ"},
	{"o‘g‘li", "UZ"},
	{"oʻgʻli", "UZ"},
	{"ugli", "UZ"},
	{"qizi", "UZ"},
	{"xoʻjayev", "UZ"},
	{"xoʻjayeva", "UZ"},
	{"ходжаев", "UZ"},
	{"ходжаева", "UZ"},
	{"кизи", "UZ"},
	{"угли", "UZ"},
	{"uly", "KZ"},
	{"kyzy", "KZ"},
	{"qyzy", "KZ"},
	{"ұлы", "KZ"},
	{"қызы", "KZ"},
	{"улы", "KZ"},
	{"кызы", "KZ"},
	{"sson", "IS"},
	{"dóttir", "IS"},
	{"dottir", "IS"},
	{"ссон", "IS"},
	{"доттир", "IS"},
}

// minNational is how many letters a surname has, at least, besides the ending
// that tells its nation.
const minNational = 3

// nationOf is the country whose surnames end as a name in lower case does, ""
// if its ending tells none.
func nationOf(low string) string {
	for _, n := range nationEndings {
		if stem, ok := strings.CutSuffix(low, n.end); ok && longerThan(stem, minNational-1) {
			return n.code
		}
	}
	return ""
}

// nation is the country that a person's name alone makes likely, "" unless the
// text also names it. It is the weakest evidence of all: any other stands.
func (c *cast) nation(p *person) string {
	if code := nationOf(lower(strings.TrimSpace(p.middle + " " + p.family))); c.g.named[code] {
		return code
	}
	return ""
}

// homeOf is the country of somebody of whom the text tells none.
func (c *cast) homeOf(p *person) string {
	if code := c.nation(p); code != "" {
		return code
	}
	if len(p.roles) > 0 {
		if code := c.g.scene(&p.roles[0]); code != "" {
			return code
		}
	}
	return c.g.home
}

// scene is the country in which what a paragraph tells plays, up to an office:
// that of the place or body named nearest before in its sentence, else of the
// parliament nearest before or the capital that opens the paragraph; "" if it
// is the text's own.
func (g *stage) scene(r *roleSpan) string {
	s := g.sentenceOf(r.first)
	for k := r.first - 1; k >= 0 && r.first-k < maxParagraph && !g.paragraphAt(k+1); k-- {
		code, weight := g.countryNamed(k)
		switch {
		case code == "" || code == r.host || weight == commonBodyWeight && !g.capit[k]:
		case code == g.home:
			return ""
		case s != nil && k >= s.first, g.capit[k] && (k == 0 || g.paragraphAt(k)), g.parliamentAt(k):
			return code
		}
	}
	return ""
}

// paragraphAt says whether a line begins at token i.
func (g *stage) paragraphAt(i int) bool {
	return i == 0 || strings.Contains(g.d.text[g.d.tokens[i-1].end:g.d.tokens[i].start], "\n")
}

// parliamentAt says whether token k is in the name of a parliament.
func (g *stage) parliamentAt(k int) bool {
	b := g.bodyAt[k]
	return b != nil && b.Parliament && b.Country != ""
}

// maxParagraph is how many tokens back a paragraph's parliament is looked for.
const maxParagraph = 150
