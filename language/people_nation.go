package language

import (
	"slices"
	"strings"
)

// nation is the country that a person's name alone makes likely, "" unless the
// text also names it, and it alone of those with such names.
func (c *cast) nation(p *person) (found string) {
	best := strongOrigin - 1
	for _, o := range c.g.l.origins.of(p) {
		switch code, hints := o.code, o.sum; {
		case !c.g.named[code] && !c.g.hinted[code] || hints < best:
		case hints > best:
			found, best = code, hints
		default:
			found = ""
		}
	}
	return found
}

// abroad is the country whose capital a text reports from that is about another
// one, its own: «… прошедших сегодня в Баку»; "" if it reports from home.
func (g *stage) abroad() string {
	if g.awayKnown {
		return g.away
	}
	g.awayKnown = true
	if !g.l.homes[g.home] {
		return ""
	}
	for si := range g.d.sentences {
		s := &g.d.sentences[si]
		if s.first > maxOpening {
			break
		}
		for i := s.first; i < s.end; i++ {
			if !g.capit[i] || g.place[i] == "" || i > s.first && g.place[i-1] == g.place[i] && !g.capit[i-1] {
				continue
			}
			before := g.at(s, i-1)
			if i == 0 || i == s.first && g.paragraphAt(i) || before == "in" || before == "to" || before == "в" || g.d.lang == "kk" && endsWithAny(g.lower(i), "да", "де", "та", "те") {
				if g.place[i] != g.home {
					g.away = g.place[i]
				}
				return g.away
			}
		}
	}
	return ""
}

// maxOpening is within how many tokens a text tells where it reports from.
const maxOpening = 90

// stateOffices are the classes of offices of a state, which a text from abroad
// tells without the host's name.
var stateOffices = wordSet("premier minister president governor")

// committeeOffices are the classes of those who lead or sit on what parliaments
// have of their own.
var committeeOffices = wordSet("head chair vice")

// meetsHome says whether somebody from home meets the holder of an office told
// without a country: in its sentence, or as the guest or the delegation there.
func (c *cast) meetsHome(p *person, r *roleSpan) bool {
	si := c.sentenceOf(r)
	for _, m := range c.at[si] {
		if m.p == p {
			continue
		}
		for k := range m.p.roles {
			if o := &m.p.roles[k]; o.country == c.g.home && !o.weak || o.body != nil && o.body.Country == c.g.home {
				return true
			}
		}
	}
	s := &c.g.d.sentences[si]
	for i := s.first; i < s.end; i++ {
		if delegateWords.in(c.g.d.lang).has(&c.g.d.tokens[i]) {
			return false // those of the delegation
		}
	}
	for i := s.first; i < s.end; i++ {
		if startsAny(c.g.lower(i), []string{"гост", "делегаци", "guest", "delegation", "visitor", "қонақ", "мейман"}) {
			return true
		}
	}
	return false
}

// envoyOf is whom an ambassador represents of whom the text tells neither country
// nor name for it: in a text from abroad his own, else the only foreign country
// that the text names; "" if there are several.
func (c *cast) envoyOf(p *person, r *roleSpan, host string) string {
	g := c.g
	if code := c.nation(p); code != "" {
		return code
	}
	if !startsAny(lower(r.noun.nom), ambassadors) {
		return ""
	}
	if code := c.envoyTold(r); code != "" {
		return code
	}
	foreign := ""
	for i := range g.place {
		code := g.place[i]
		if code == "" || code == g.home || g.capit[i] && host == "" {
			continue
		}
		if foreign != "" && code != foreign {
			foreign = "several"
		}
		if foreign == "" {
			foreign = code
		}
	}
	if foreign == "several" {
		foreign = ""
		for i := r.first; i+1 < r.end; i++ { // посол этой страны
			if low := g.lower(i + 1); thisWord.has(g.lower(i)) && (strings.HasPrefix(low, "стран") || low == "country" || strings.HasPrefix(low, "ел")) {
				for k := r.first - 1; k > max(0, r.first-60); k-- {
					if g.place[k] != "" && g.place[k] != g.home && !g.capit[k] {
						return g.place[k]
					}
				}
			}
		}
	}
	switch {
	case foreign != "" && !g.l.homes[g.home]:
		return c.guestEnvoy(p)
	case foreign != "" && (foreign == host || c.sentTo(foreign)):
		return g.home
	}
	return foreign
}

// envoyTold is the country of the one envoy of whom the text tells without a name in front
// of the bare office r: "the envoy of South Sudan", then "Ambassador X".
func (c *cast) envoyTold(r *roleSpan) (country string) {
	if r.end > r.first+1 {
		return ""
	}
	for si := range c.roles {
		for i := range c.roles[si] {
			o := &c.roles[si][i]
			if o.first >= r.first {
				return country
			}
			if o.country == "" || o.weak || !startsAny(lower(o.noun.nom), ambassadors) || c.namesHolder(o) {
				continue
			}
			if country != "" && country != o.country {
				return ""
			}
			country = o.country
		}
	}
	return country
}

// namesHolder says whether the text names who holds the office at o.
func (c *cast) namesHolder(o *roleSpan) bool {
	return slices.ContainsFunc(c.persons, func(p *person) bool {
		return slices.ContainsFunc(p.roles, func(r roleSpan) bool { return r.first == o.first })
	})
}

// guestEnvoy is whom an ambassador represents in a text at home in a country that
// is none of the packs': a country that his name speaks for, or a pack's, but not
// that of the text, where he serves.
func (c *cast) guestEnvoy(p *person) string {
	g, w := c.g, weights(nil)
	for _, o := range g.l.origins.of(p) {
		if g.named[o.code] && o.code != g.home {
			w.add(o.code, o.sum*nameEvidence)
		}
	}
	w.add(g.namedHome(g.home), homeEvidence)
	return w.heaviest(g.guest)
}

// ambassadors begin the nouns of those who represent a state.
var ambassadors = []string{"ambassador", "envoy", "consul", "chargé", "посол", "посланник", "консул", "елші", "консул"}

// sentTo says whether the text has an ambassador to a country.
func (c *cast) sentTo(country string) bool {
	for _, p := range c.persons {
		for i := range p.roles {
			if o := &p.roles[i]; o.noun.class == "ambassador" && o.host == country {
				return true
			}
		}
	}
	return false
}

// thisWord point to the country named last.
var thisWord = wordSet("этой этого that this осы сол бұл аталған")

// scene is the country in which what a paragraph tells plays, up to an office:
// that of the place or body named nearest before in its sentence, else of the
// parliament nearest before or the capital that opens the paragraph; "" if it
// is the text's own. It is asked for the office that starts at token first, and
// leaves out host, the country with which the office has ties.
func (g *stage) scene(first int, host string) string {
	s := g.sentenceOf(first)
	for k := first - 1; k >= 0 && first-k < maxParagraph && !g.paragraphAt(k+1); k-- {
		code, _ := g.countryNamed(k)
		switch {
		case code == "" || code == host || g.place[k] == "" && g.commonBody(k):
		case code == g.home:
			return ""
		case s != nil && k >= s.first && g.ofOthersOffice(k, first):
		case s != nil && k >= s.first, g.capit[k] && (k == 0 || g.paragraphAt(k)), g.parliamentAt(k):
			return code
		}
	}
	return ""
}

// ofOthersOffice says whether the country at token k is that of an office in front of another
// one that begins at token first, whose holder is named between them and not joined to it:
// «С депутатом Китая X встретился министр», but not «министры Китая X и обороны Y».
func (g *stage) ofOthersOffice(k, first int) bool {
	before := ""
	if k > 0 {
		before = g.lower(k - 1)
	}
	if whereTo.has(before) || g.d.lang == "kk" && g.whereOrWhence(k) {
		return false // where they met
	}
	for i := k + 1; i < first; i++ {
		if g.d.tokens[i].kind != word {
			return false
		}
		if n := g.names[i]; n != 0 {
			end := g.spans[n-1].end
			return end < first && !conjunction.has(g.lower(end)) && g.lower(end) != ","
		}
	}
	return false
}

// paragraphAt says whether a line begins at token i.
func (g *stage) paragraphAt(i int) bool {
	if i == 0 {
		return true
	}
	between := g.d.text[g.d.tokens[i-1].end:g.d.tokens[i].start]
	return between != "" && between != " " && strings.IndexByte(between, '\n') >= 0
}

// parliamentAt says whether token k is in the name of a parliament.
func (g *stage) parliamentAt(k int) bool {
	b := g.bodyAt[k]
	return b != nil && b.Parliament && b.Country != ""
}

// maxParagraph is how many tokens back a paragraph's parliament is looked for.
const maxParagraph = 150
