package language

import "strings"

// nationEndings are the endings of surnames, and the patronymic words behind
// them, that one nation's names have and hardly any other's.
var nationEndings = []struct{ end, code string }{
	{"yan", "AM"}, {"yants", "AM"}, {"ян", "AM"}, {"янц", "AM"},
	{"shvili", "GE"}, {"dze", "GE"}, {"швили", "GE"}, {"дзе", "GE"},
	{" uulu", "KG"}, {" kyzy", "KG"}, {" уулу", "KG"}, {" кызы", "KG"}, {" қызы", "KG"},
	{"zoda", "TJ"}, {"zod", "TJ"}, {"зода", "TJ"},
	{"oğlu", "TR"}, {"oglu", "TR"}, {"оглу", "TR"}, {"оғлы", "TR"},
	{"zade", "AZ"}, {"zadeh", "IR"}, {"заде", "AZ"}, {"lı", "AZ"},
	{"o‘g‘li", "UZ"}, {"oʻgʻli", "UZ"}, {"ugli", "UZ"}, {"qizi", "UZ"}, {"xoʻjayev", "UZ"}, {"xoʻjayeva", "UZ"}, {"ходжаев", "UZ"}, {"ходжаева", "UZ"}, {"кизи", "UZ"}, {"угли", "UZ"},
	{"uly", "KZ"}, {"kyzy", "KZ"}, {"qyzy", "KZ"}, {"ұлы", "KZ"}, {"қызы", "KZ"}, {"улы", "KZ"}, {"кызы", "KZ"},
	{"sson", "IS"}, {"dóttir", "IS"}, {"dottir", "IS"}, {"ссон", "IS"}, {"доттир", "IS"},
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
		if code := c.g.scene(p.roles[0].first); code != "" {
			return code
		}
	}
	return c.g.home
}

// scene is the country of the parliament that a paragraph tells of up to token
// i, as one of a digest's several does; "" if it names the text's own country.
func (g *stage) scene(i int) string {
	code := ""
	for k := i - 1; k >= 0 && i-k < maxParagraph; k-- {
		if g.d.tokens[k+1].start-g.d.tokens[k].end > 0 && strings.Contains(g.d.text[g.d.tokens[k].end:g.d.tokens[k+1].start], "\n") {
			break
		}
		switch b := g.bodyAt[k]; {
		case g.place[k] == g.home && g.home != "", b != nil && b.Country == g.home && b.Country != "":
			return ""
		case b != nil && b.Parliament && b.Country != "" && code == "" && g.properName(k):
			code = b.Country
		}
	}
	return code
}

// maxParagraph is how many tokens back a paragraph's parliament is looked for.
const maxParagraph = 150
