package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// settle chooses among a person's offices, words the one chosen, and finds
// body and country.
func (c *cast) settle() {
	for _, p := range c.persons {
		c.enrol(p)
	}
	c.facing()
	c.away()
	c.settleEach(c.persons)
}

// settleEach settles the offices of some, once all that they depend on is known.
func (c *cast) settleEach(persons []*person) {
	chamber := c.g.mainChamber()
	for _, p := range persons {
		beside := c.besideCountry(p)
		best := bestOffice(p.roles)
		if best < 0 {
			p.country, p.role, p.body, p.held = cmp.Or(beside, c.weigh(p, nil)), "", nil, nil // the text tells no office
			continue
		}
		r := p.roles[best]
		p.held = append(p.held[:0], r)
		country := c.statedIn(p, &r)
		if beside != "" && country == "" {
			country = beside
		}
		main := c.hold(p, &r, country, chamber)
		if k := c.secondOffice(p, best, -1); k >= 0 {
			c.holdToo(p, best, k, main)
			if third := c.secondOffice(p, best, k); third >= 0 && !sameOffice(&p.roles[k], &p.roles[third]) && len(p.held) == 2 {
				c.holdToo(p, best, third, main)
			}
		}
		c.heldBefore(p)
	}
}

// holdToo adds the office k of a person to the office best that he or she is told by.
func (c *cast) holdToo(p *person, best, k int, main *digest.Body) {
	o := &p.roles[k]
	p.held = append(p.held, *o)
	if c.g.passes(o) {
		return // автор поправок, сенатор
	}
	first := p.role
	second, _ := c.g.complete(o, main)
	if o.tenure == digest.Former {
		second = formerly(c.g.d.lang, second)
	}
	if ofBareGroup[lower(second)] {
		return // of whoever came with the deputy speaker
	}
	if b := p.body; o.end == o.first+1 && (b != nil && b.Parliament || main != nil && main.Country == p.country) && (o.noun.class == "chair" || o.noun.class == "deputy") && houses.told[o.noun.nom] == "" {
		if b == nil || !b.Parliament {
			b = main
		}
		second = memberOf(c.g.d.lang, second, o.noun.nom, c.g.calledHere(b)) // Speaker, and head of a delegation
	}
	if o.first < p.roles[best].first && c.g.beside(o, &p.roles[best]) {
		first, second = second, first
	}
	p.role = first + ", " + lowerStart(c.g.d.lang, second)
	p.roleAt = c.g.cover(p.roleAt, o)
}

// bestOffice is the index of the office that tells most about a person, -1 if
// there is none.
func bestOffice(roles []roleSpan) int {
	best, bestScore := -1, -1000
	for i := range roles {
		r := &roles[i]
		if r.noun.class == "peer" && (r.country == "" || len(roles) > 1) {
			continue // somebody's colleague
		}
		if r.tenure == "" && heldOnce(r, roles) {
			continue
		}
		n := 0
		for range strings.FieldsSeq(r.text) {
			n++
		}
		score := 2 * min(4, n)
		if r.body != nil {
			score += 6
		}
		if r.country != "" && !r.weak {
			score += 2
		}
		if r.noun.class == "expert" {
			score -= 6
		}
		if n > 9 {
			score -= n - 9
		}
		if r.tenure == digest.Former {
			score -= 8
		}
		if score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
}

// heldOnce says whether an office that stands bare is one that the text calls a
// former one elsewhere: the former prime minister, then "when he was premier".
func heldOnce(r *roleSpan, roles []roleSpan) bool {
	if r.end-r.first > 1 {
		return false
	}
	for i := range roles {
		if o := &roles[i]; o.tenure == digest.Former && o.noun.class == r.noun.class {
			return true
		}
	}
	return false
}

// hold gives a person the office r: its text, body, country and tenure. The country
// is that which the text states, "" if it states none. It returns the chamber that a
// bare office of this person is of.
func (c *cast) hold(p *person, r *roleSpan, country string, chamber *digest.Body) (main *digest.Body) {
	stated := country != ""
	many := houses.ofMany[bare(r.noun.nom)]
	switch international := r.body != nil && r.body.Country == ""; {
	case stated || international:
	case many:
		country, chamber = c.nation(p), nil
	default:
		if country = c.represents(p, r); c.presidesElsewhere(p, r, country) {
			country = ""
		}
	}
	p.country, p.tenure = country, r.tenure
	if c.g.elsewhereThan(r, country) {
		r.body = nil // a Senate there is not ours
	}
	if main = c.chamberOf(p, country, chamber); main != nil && c.g.calledElsewhere(r, main.Country) {
		main = nil
	}
	if local := c.localHouse(p, r, country, main); local != nil {
		main = local
	}
	if main != nil && c.g.lowerHouse(r.first) && strings.HasSuffix(main.ID, "senate") {
		main = nil
	}
	p.role, p.body = c.g.complete(r, main)
	if !stated && p.body != nil && p.body.Country == "" {
		p.country, country = "", "" // of a body of several countries
	}
	if c.g.wantsMinistry(r) {
		if full := cmp.Or(c.fullMinister(p, r), c.ministryNear(p, r)); full != "" {
			p.role = c.g.asFull(r, full)
		}
	}
	if r.noun.nom != partyMember {
		p.role = c.g.withoutCapitals(p.role, r)
	}
	c.scope(p, r)
	if in := houses.told[r.noun.nom]; in != "" && r.end == r.first+1 {
		p.role = in
	}
	p.roleAt = c.g.cover(digest.Span{}, r)
	for i := range p.roles {
		o := &p.roles[i]
		if p.body == nil && o.body != nil && o.noun.class == r.noun.class && !c.g.elsewhereThan(o, country) {
			p.body = o.body
		}
	}
	if !many && (p.body == nil || p.country == "" && p.body.Country != "") {
		c.fromChamber(p, r, main)
	}
	c.ofHalf(p, r)
	if b := c.g.l.senates[country]; p.body == nil && r.noun.class == "senator" && b != nil && b.Alive(c.g.d.date) {
		p.body = b
	}
	if r.sure && r.body != nil && r.body.Parliament {
		c.sits(p, r, r.body)
	}
	if !stated && c.g.servesMany(p, r) {
		p.country, p.body = "", nil
	}
	if r.tenure == digest.Former {
		p.role = formerly(c.g.d.lang, p.role)
	}
	return main
}

// represents is the country that somebody represents by an office whose words do
// not state it.
func (c *cast) represents(p *person, r *roleSpan) string {
	if r.noun.class == "ambassador" && (r.host == "" || r.host == c.g.home) {
		if code := cmp.Or(c.envoyOf(p, r, c.g.abroad()), c.nation(p)); code != "" || r.end > r.first+1 || !startsAny(lower(r.noun.nom), ambassadors) {
			return code // the EU's ambassador is of no country, nor a tenants' representative
		}
	}
	return c.weigh(p, r)
}

// withoutCapitals writes small what a speaker line writes large, but for the names
// of countries and bodies in it; words of up to three letters may be abbreviations.
func (g *stage) withoutCapitals(role string, r *roleSpan) string {
	if !shouts(role) {
		return role
	}
	names := make(map[string]bool)
	for i := r.first; i < r.end; i++ {
		if g.place[i] != "" {
			names[g.lower(i)] = true
		}
		if b := g.bodyAt[i]; b != nil {
			for k := i; k < min(i+int(g.bodyN[i]), r.end); k++ {
				names[g.lower(k)] = hasCapital(b.Names[g.d.lang], g.lower(k))
			}
		}
	}
	words := strings.Fields(role)
	for i, w := range words {
		switch low := lower(w); {
		case names[low]:
			words[i] = titled(w)
		case len([]rune(w)) > 3 || isFunctionWord(low):
			words[i] = low
		}
	}
	return strings.Join(words, " ")
}

// hasCapital says whether a name writes the word large whose form low is.
func hasCapital(name, low string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool {
		return lower(w) != w && strings.HasPrefix(low, firstRunes(lower(w), commonLetters))
	})
}

// cover widens a passage by that of an office; an empty one becomes it.
func (g *stage) cover(at digest.Span, r *roleSpan) digest.Span {
	if r.end <= r.first {
		return at
	}
	start, end := g.d.tokens[r.first].start, g.d.tokens[r.end-1].end
	if at.End == 0 {
		return digest.Span{Start: start, End: end}
	}
	if start > at.End+80 || end+80 < at.Start {
		return at
	}
	return digest.Span{Start: min(at.Start, start), End: max(at.End, end)}
}

// fromChamber gives a deputy or speaker whose text names no body the chamber
// that the text is about, else the one that it spoke of last: «депутат» in a
// sitting of the Mazhilis.
func (c *cast) fromChamber(p *person, r *roleSpan, main *digest.Body) {
	g := c.g
	if r.noun.class != "deputy" && r.noun.class != "senator" && r.noun.class != "chair" && r.noun.class != "vice" {
		return
	}
	if g.deputyOutside(r) {
		return
	}
	if main == nil && r.body == nil && !r.told && c.houseToldNear(p, r) {
		return
	}
	if r.told || r.country != "" && !r.weak && (main == nil || r.country != main.Country) || r.body != nil || g.shortNoun(r) < 0 && (r.end-r.first > 2 && !g.ofParty(r) || g.d.lang == "en" && r.end-r.first == 2 && g.kinds[r.first]&leftWord == 0 && !c.onlyAdjectives(r)) {
		return
	}
	if main == nil || r.noun.class == "senator" {
		c.nearChamber(p, r)
		return
	}
	if p.country == "" || r.weak || main.Country == p.country {
		c.sits(p, r, main)
	}
}

// ofParty says whether a deputy's office tells but the party or the seat:
// «депутат от партии …», "MP for …".
func (g *stage) ofParty(r *roleSpan) bool {
	if r.noun.class != "deputy" || r.head+1 >= r.end {
		return false
	}
	next := g.lower(r.head + 1)
	return next == "от" || next == "for" || next == "from"
}

// sits makes a person a member or officer of a chamber, and says so in the
// role if that is but one word.
func (c *cast) sits(p *person, r *roleSpan, b *digest.Body) {
	if p.body = b; p.country == "" {
		p.country = b.Country
	}
	lang, nom := c.g.d.lang, r.noun.nom
	if houses.told[nom] == "" && r.noun.class == "deputy" && r.end == r.head+1 && r.head-r.first > 0 && r.head-r.first < 3 && c.onlyAdjectives(r) {
		p.role = qualifiedMember(lang, p.role, nom, c.g.calledHere(b))
		return
	}
	if c.g.ofParty(r) && c.withSeatIn(p, r, b) {
		return
	}
	if r.end-r.first != 1 && (lang != "en" || r.end-r.first != 2 || r.noun.class != "vice") || strings.Contains(p.role, " of the ") {
		return
	}
	if houses.told[nom] != "" {
		return
	}
	switch nom {
	case "сенатор", "senator":
	case "заместитель", "заместительница":
		p.role += " председателя " + russianGenitive(c.g.calledHere(b))
	case "орынбасар", "орынбасары":
		p.role = c.g.calledHere(b) + " төрағасының орынбасары"
	default:
		p.role = memberOf(lang, p.role, nom, c.g.calledHere(b))
	}
}

// memberEpithet are the English words in front of a member that tell neither the house nor the country.
var memberEpithet = wordSet("opposition ruling-party independent veteran oldest youngest longest-serving longest-standing senior single-mandate first-term rural newest")

// onlyAdjectives says whether but adjectives that name no body stand in front of
// the noun of an office.
func (c *cast) onlyAdjectives(r *roleSpan) bool {
	g := c.g
	for i := r.first; i < r.head; i++ {
		low := g.lower(i)
		switch {
		case g.bodyAt[i] != nil, g.place[i] != "" && g.place[i] != g.home, g.kinds[i]&orgWord != 0, g.isHead[i]:
			return false
		case g.d.lang == "ru" && adjectiveLike(low), g.d.lang == "kk" && kazakhAttribute(low) && g.place[i] == "":
		case g.d.lang == "en" && (memberEpithet.has(low) || g.town[i] != "" && g.town[i] == g.home):
		default:
			return false
		}
	}
	return true
}
