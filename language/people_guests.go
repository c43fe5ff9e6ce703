package language

import (
	"slices"

	"minber/digest"
)

// A text from abroad calls its own people by the bare office and tells the
// country of those whom they met: «ПАРИЖ. Вице-спикер X встретилась с
// вице-президентом Сената Франции Y». What such an office leaves out is then not
// to be had from the country where the text plays.

// statedCountry is the country that the words of an office themselves tell, "" if
// it was only concluded.
func (g *stage) statedCountry(r *roleSpan) string {
	if r.sure || r.told {
		return r.country
	}
	if r.country == "" || r.weak || r.lent {
		return ""
	}
	for i := r.first; i < r.end; i++ {
		b := g.bodyAt[i]
		if g.place[i] == r.country && !g.capit[i] || b != nil && b.Country == r.country && (g.bodyN[i] > 1 || g.properName(i)) {
			return r.country
		}
	}
	return ""
}

// stated is the country that a text tells of a person, "" if it tells none.
func (c *cast) stated(p *person) string {
	for i := range p.roles {
		if code := c.g.statedCountry(&p.roles[i]); code != "" {
			return code
		}
	}
	return c.besideCountry(p)
}

// facing finds in the sentences that tell of meetings who is no countryman of
// whom.
func (c *cast) facing() {
	for si, ms := range c.at {
		if len(ms) < 2 || !c.tellsOfMeeting(si) {
			continue
		}
		var who []*person // each once, however often a long sentence names him
		for _, m := range ms {
			who = appendPerson(who, m.p)
		}
		for _, a := range who {
			for _, b := range who {
				if a != b {
					c.faces(a, b)
				}
			}
		}
	}
}

// away finds who is somewhere else than at home: on a visit to a country, or in
// the parliament of one to which he or she speaks.
func (c *cast) away() {
	g := c.g
	going, addressing := goingWords.in(g.d.lang), addressWords.in(g.d.lang)
	if going == nil {
		return
	}
	for si, ms := range c.at {
		if len(ms) == 0 || len(ms[0].p.roles) == 0 || !c.subject(ms[0]) {
			continue
		}
		s, p := &g.d.sentences[si], ms[0].p
		for i := s.first; i < s.end; i++ {
			switch t := &g.d.tokens[i]; {
			case going.has(t):
				c.goesTo(p, g.destination(s, i), visitWords.has(t))
			case addressing.has(t):
				c.goesTo(p, g.audience(s, ms[0].end), false)
			}
		}
	}
}

// goesTo notes that somebody of whom the text tells no country is a guest in one:
// on a visit, or where the text names a country of the packs besides.
func (c *cast) goesTo(p *person, code string, visit bool) {
	if code == "" || c.g.l.homes[code] || slices.Contains(p.across, code) || p.sure != "" || !visit && c.g.namedHome(code) == "" || !c.g.leavesOut(&p.roles[0]) || c.stated(p) != "" {
		return
	}
	p.across = append(p.across, code)
}

// destination is the country or capital that a sentence has in the case or behind
// the preposition of where somebody goes, near the word for it at token i.
func (g *stage) destination(s *sentence, i int) string {
	for k := max(s.first+1, i-goingReach); k < min(s.end, i+goingReach); k++ {
		if g.place[k] == "" || g.place[k] == g.place[k-1] {
			continue
		}
		before := g.lower(k - 1)
		if before == "the" {
			before = g.lower(k - 2)
		}
		switch {
		case g.d.lang == "kk" && endsWithAny(g.lower(k), "ға", "ге", "қа", "ке", "да", "де", "та", "те"), g.d.lang != "kk" && (towards.has(before) || before == g.lower(i)):
			return g.place[k]
		}
	}
	return ""
}

// audience is the country of the parliament that a sentence names, with the
// country, behind token i and outside of offices.
func (g *stage) audience(s *sentence, i int) string {
	for k := i; k < s.end; k++ {
		if b := g.bodyAt[k]; b != nil && b.Parliament && b.Country != "" && g.bodyN[k] > 1 && !g.isHead[k-1] {
			return b.Country
		}
	}
	return ""
}

// goingReach is how many words stand between going somewhere and the place.
const goingReach = 6

// The beginnings of words for going somewhere and for speaking to many, and words
// in front of where one goes.
var (
	goingWords = byLanguage[*trait]{
		en: beginsWith("visit", "arriv", "travel", "flew", "flown", "trip", "tour"),
		ru: beginsWith("визит", "прибы", "приех", "прилет", "поездк", "посети", "посеща", "побыва"),
		kk: beginsWith("сапар", "келді", "келіп", "келген", "барды", "барып", "барған", "ұшып"),
	}
	addressWords = byLanguage[*trait]{
		en: beginsWith("address", "spoke", "speak", "speech"),
		ru: beginsWith("выступ", "обрати", "обращ", "речь", "речью"),
		kk: beginsWith("сөйле", "сөз"),
	}
	visitWords = beginsWith("visit", "визит", "сапар")
	towards    = wordSet("to in visited visits visiting toured touring в во посетил посетила посетили посещает")
)

// tellsOfMeeting says whether a sentence has a word for meeting somebody.
func (c *cast) tellsOfMeeting(si int) bool {
	s := &c.g.d.sentences[si]
	return c.encounterAmong(s.first, s.end)
}

// encounterAmong says whether one of tokens [from, to) tells of meeting somebody.
func (c *cast) encounterAmong(from, to int) bool {
	for i := from; i < to; i++ {
		if c.g.l.meets(c.g.d, i)&tellsEncounter != 0 {
			return true
		}
	}
	return false
}

// faces notes that somebody of whom the text tells no country met one whose
// country it tells, where they are no countrymen: both hold offices of which each
// country has its own, or the text names a country of the packs besides. It says
// whether that is new.
func (c *cast) faces(p, other *person) bool {
	if p.sure != "" || len(p.roles) == 0 || len(other.roles) == 0 || c.stated(p) != "" {
		return false
	}
	g, r, o := c.g, &p.roles[0], &other.roles[0]
	code := g.statedCountry(o)
	if code == "" || slices.Contains(p.across, code) || !g.leavesOut(r) {
		return false
	}
	peers := g.peers(r, o)
	if g.l.homes[code] {
		if !peers || o.body == nil || r.body != nil && r.body != o.body || g.guest == "" && g.classOf(r) != g.classOf(o) {
			return false // who meets his own people need not tell whose he is
		}
	} else if !peers && g.namedHome(code) == "" && !g.toldLater(code, r) {
		return false
	}
	p.across = append(p.across, code)
	return true
}

// toldLater says whether the text names a country only behind the office r, which then is
// none of that country's: «Министр X принял посла Финляндии Y».
func (g *stage) toldLater(code string, r *roleSpan) bool {
	for i := range min(r.end, len(g.place)) {
		if c, _ := g.countryNamed(i); c == code {
			return false
		}
	}
	return true
}

// leavesOut says whether an office of a state or its parliament leaves out whose
// it is: it is told without a chamber, or with one that the packs' countries have.
func (g *stage) leavesOut(r *roleSpan) bool {
	if r.tenure == digest.Former {
		return false
	}
	bare := g.onlyNoun(r)
	switch class := g.classOf(r); class {
	case "chair", "vice":
		return bare || r.body != nil && g.l.homes[r.body.Country]
	case "president", "premier":
		return bare
	case "minister", "deputy", "senator":
		return true
	default:
		return r.noun.class == "chair" // of a committee
	}
}

// peers says whether two offices are such that each country has its own: those of
// a parliament, or two of one kind.
func (g *stage) peers(a, b *roleSpan) bool {
	switch x, y := g.classOf(a), g.classOf(b); x {
	case "chair", "vice":
		return y == "chair" || y == "vice" || b.body != nil && b.body.Parliament && !g.l.homes[b.body.Country]
	case "deputy", "senator":
		return b.body != nil && b.body.Parliament && !g.l.homes[b.body.Country]
	case "minister", "premier", "president":
		return x == y
	}
	return false
}

// namedHome is the only country of the packs that a text names besides one, "" if
// there are none or several.
func (g *stage) namedHome(besides string) string {
	found := ""
	for code := range g.l.homes {
		if code == besides || !g.named[code] && !g.hinted[code] {
			continue
		}
		if found != "" {
			return ""
		}
		found = code
	}
	return found
}

// guests settles again who holds which office, once it is known who met whom. It
// says whether that has changed anything.
func (c *cast) guests(meetings []digest.Meeting) bool {
	if len(meetings) == 0 {
		return false
	}
	named := make(map[string]*person, len(c.persons))
	for _, p := range c.persons {
		named[p.name()] = p
	}
	var changed []*person
	for i := range meetings {
		a, b := named[meetings[i].Between[0]], named[meetings[i].Between[1]]
		if a == nil || b == nil {
			continue
		}
		if c.faces(a, b) {
			changed = appendPerson(changed, a)
		}
		if c.faces(b, a) {
			changed = appendPerson(changed, b)
		}
	}
	c.settleEach(changed)
	c.fuller(changed)
	c.appoint(changed)
	return len(changed) > 0
}
