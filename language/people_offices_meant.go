package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// holder returns the person who holds an office in this text, the one named
// last if several do.
func (c *cast) holder(si int, r *roleSpan) *person {
	g := c.g
	class := g.classOf(r)
	if p := c.representative(si, r); p != nil {
		return p
	}
	var best *person
	bestScore, bestAt := -1<<30, -1
	for _, p := range c.persons {
		fits := -1
		for i := range p.roles {
			if n := g.fits(class, r, &p.roles[i]); n > fits {
				fits = n
			}
		}
		if fits < 0 {
			continue
		}
		if p.country != "" && r.country != "" && p.country != r.country && !r.weak && p.country != "EU" && !g.ofAnyState(r) {
			continue
		}
		if c.facedBefore(p, si, class) {
			continue
		}
		score := fits*fitGain + c.nationWeight(p, r) - c.courtesyCost(p, r)
		if !c.agrees(p, si, r) || c.actsOn(p, si, r) {
			score -= strangerCost
		}
		near, at := -1, -1
		for _, m := range p.mentions {
			if m.sentence < si || m.sentence == si && m.first < r.first {
				near, at = max(near, m.sentence), max(at, m.first)
			}
		}
		switch {
		case near < 0 && c.actsLater(p, si, r):
			continue // переговоры с министром провёл А, глава МИД
		case near < 0 && !c.hasClass(p, class):
			continue // a deputy who is yet to be named as the head of a committee
		case near < 0:
			score -= 60
		default:
			score -= 3 * (si - near)
			if c.wasSubject(p, si) {
				if score++; r.noun.cases&nominative != 0 {
					score += subjectGain
				}
			}
		}
		if score > bestScore || score == bestScore && at > bestAt {
			best, bestScore, bestAt = p, score, at
		}
	}
	if best != nil && best.country == "" && r.country != "" && r.country != g.home && !r.weak && c.namedSince(bestAt, r.first) {
		return nil // rather who was named last, with no office told
	}
	if o := c.headAtHome(si, r, best, class); o != nil {
		return o
	}
	return best
}

// namedSince says whether somebody without an office is named among tokens
// (from, to).
func (c *cast) namedSince(from, to int) bool {
	return from >= 0 && slices.ContainsFunc(c.persons, func(p *person) bool {
		return len(p.roles) == 0 && slices.ContainsFunc(p.mentions, func(m *mention) bool { return m.first > from && m.first < to })
	})
}

// What tells the one meant by an office from others who hold one like it.
const (
	subjectGain  = 28 // the sentence before is about him
	foreignCost  = 10 // the office has no country, and he comes from another than the text
	strangerCost = 70 // the office has one, and nothing says that he comes from there
	fitGain      = 14
)

// actsOn says whether a person is the subject of the clause in which an office is
// somebody's with whom he deals, who is then another: X met the Speaker.
func (c *cast) actsOn(p *person, si int, r *roleSpan) bool {
	if c.g.d.lang != "en" && r.noun.cases&nominative != 0 || c.g.d.lang == "en" && !c.g.governed(r.first) {
		return false
	}
	m := c.subjectOf(si, r.first, 0)
	return m != nil && m.p == p && !m.office
}

// actsLater says whether a person whom the text has not named yet is the subject of the sentence in
// which a Russian office in an oblique case stands: he is another.
func (c *cast) actsLater(p *person, si int, r *roleSpan) bool {
	if c.g.d.lang != "ru" || r.noun.cases&nominative != 0 {
		return false
	}
	m := p.mentions[0]
	return m.sentence == si && m.first > r.first && !m.oblique && c.subject(m)
}

// nationWeight is what the country of an office and that of a person say for or
// against that he is meant by it; in a digest an item's own country is home.
func (c *cast) nationWeight(p *person, r *roleSpan) int {
	home := cmp.Or(c.g.itemAt(r.first), c.g.home)
	switch {
	case r.country == "" || r.weak || c.g.ofAnyState(r):
		if p.country != "" && home != "" && p.country != home {
			return -foreignCost
		}
	case p.country == r.country:
	case r.country != home:
		return -strangerCost
	}
	return 0
}

// wasSubject says whether a person is the subject of the sentence before an office, in the
// same paragraph.
func (c *cast) wasSubject(p *person, si int) bool {
	d := c.g.d
	if si == 0 || d.sentences[si-1].paragraph != d.sentences[si].paragraph {
		return false
	}
	m := c.subjectOf(si-1, 1<<30, 0)
	return m != nil && m.p == p
}

// representative returns whom the representative of a country or the like means:
// the only one named so far who holds an office of that country, nil if several
// or none do.
func (c *cast) representative(si int, r *roleSpan) (found *person) {
	country := r.country
	if country == "" && r.body != nil {
		country = r.body.Country
	}
	if !representatives.has(r.noun.nom) && !c.g.leadsDelegation(r) || country == "" || r.weak {
		return nil
	}
	for _, p := range c.persons {
		if p.mentions[0].sentence >= si || !slices.ContainsFunc(p.roles, func(o roleSpan) bool { return o.country == country && !o.weak }) {
			continue
		}
		if found != nil && c.g.d.lang == "kk" && c.g.leadsDelegation(r) && headsDelegation(p) != headsDelegation(found) {
			if headsDelegation(p) {
				found = p
			}
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// leadsDelegation says whether an office is that of who leads a delegation:
// «глава бахрейнской делегации». It has its country from the delegation.
func (g *stage) leadsDelegation(r *roleSpan) bool {
	for k := r.first; k < r.end; k++ {
		if k != r.head && travelTogether.fits(g.lower(k)) {
			return true
		}
	}
	return false
}

// representatives are what somebody of an office is called for his or her
// country.
var representatives = wordSet("representative official diplomat envoy представитель представительница дипломат чиновник өкілі өкіл дипломат дипломаты")

// hasClass says whether a person holds an office of a class.
func (c *cast) hasClass(p *person, class string) bool {
	for i := range p.roles {
		if c.g.classOf(&p.roles[i]) == class {
			return true
		}
	}
	return false
}

// fits says how well an office held matches an office meant, -1 for not.
func (g *stage) fits(class string, r, held *roleSpan) int {
	other := g.classOf(held)
	same, house := class == other, g.houses(r, held)
	seat := g.seatsNamed(r, held)
	switch {
	case house < 0, seat < 0, g.d.lang == "en" && class == "president" && r.noun.class == "head" && g.headsHouse(held):
		return -1 // no president of a senate is the head of state
	case seat > 0 && class == "head" && other == "chair": // Хурал басшысы
	case house > 0 && class == "head" && other == "chair":
	case same && class == "expert", same && class == "head":
		if bare(r.noun.nom) != bare(held.noun.nom) && (class != "head" || r.end-r.first != 1 && !sharesWord(g, r, held)) {
			return -1
		}
	case same:
	case class == "deputy" && r.country != "" && parliamentarian.has(r.noun.nom) && (other == "chair" || other == "vice"):
	case class == "deputy" && (other == "senator" || other == "head" && held.body != nil):
	case class == "senator" && other == "chair" && (strings.Contains(lower(held.text), "senate") || strings.Contains(lower(held.text), "сенат")):
	case class == "senator" && other == "head" && g.d.lang == "kk" && strings.Contains(lower(held.text), "сенатының") && holdsAny(lower(held.text), []string{"комисси", "комитет"}):
	case class == "chair" && other == "head" && strings.HasPrefix(g.lower(r.head), "председател") && !(held.leads || g.leadsDelegation(held)):
	case class == "chair" && other == "president" && held.body != nil && held.body.Parliament && r.body != nil: // the president of a house is its head
	default:
		return -1
	}
	if any := g.ofAnyState(r); !any && (r.country != "" && held.country != "" && r.country != held.country && !r.weak && !held.weak || r.body != nil && held.body != nil && !sameBody(r.body, held.body)) {
		return -1
	}
	if ofMatters[class] && (g.aboutOther(r, held) || class != "vice" && g.isDeputy(r) && !g.isDeputy(held)) {
		return -1
	}
	n := 0
	if chair := strings.HasPrefix(r.noun.nom, "chair") && strings.HasPrefix(held.noun.nom, "chair"); chair {
		n += 3 // the chair is the chairperson rather than the speaker
	} else if strings.EqualFold(r.noun.nom, held.noun.nom) {
		n++
	}
	if house > 0 {
		n += 3
	}
	if seat > 0 {
		n += 5 // more than that the sentence before is about another speaker
	}
	if r.body != nil && held.body != nil {
		n += 3
	}
	if r.country != "" && r.country == held.country {
		n += 3
	}
	if house == 0 && (r.body == nil || held.body == nil) && sharesAcronym(g, r, held) {
		n += 3
	}
	return n
}

// headsHouse says whether an office of a president is that of a house, a group or a company rather
// than of a country.
func (g *stage) headsHouse(r *roleSpan) bool {
	if r.body != nil && r.body.Parliament {
		return true
	}
	for i := r.first; i < r.end; i++ {
		switch low := g.lower(i); {
		case i == r.head:
		case low == "senate", low == "house", low == "chamber", low == "council", low == "parliament", low == "assembly", housesByNoun.has(&g.d.tokens[i]):
			return true
		}
	}
	return false
}

// sharesAcronym says whether two offices have a word of capitals in common beside their
// nouns: the NA Chair is the NA Chairperson.
func sharesAcronym(g *stage, a, b *roleSpan) bool {
	const longest = 5
	for i := a.first; i < a.end; i++ {
		t := g.d.tokens[i].text
		if i == a.head || !longerThan(t, 1) || longerThan(t, longest) || !allCaps(t) {
			continue
		}
		for k := b.first; k < b.end; k++ {
			if k != b.head && g.d.tokens[k].text == t {
				return true
			}
		}
	}
	return false
}

// sameBody takes a parliament and its chamber for one: "Speaker of the Kazakh
// Parliament's Senate".
func sameBody(a, b *digest.Body) bool {
	return a == b || a.ID == b.ID || a.Country == b.Country && a.Country != "" && (strings.HasSuffix(a.ID, "parliament") || strings.HasSuffix(b.ID, "parliament"))
}

// houses compares the houses of two offices that one noun names: 1 if the words in front
// of it are the same, -1 if they tell them apart (the State Assembly, the National
// Assembly), 0 if nothing tells.
func (g *stage) houses(a, b *roleSpan) int {
	for i := a.first + 1; i < a.end; i++ {
		if i == a.head || !housesByNoun.has(&g.d.tokens[i]) || !g.tellsHouse(i-1, a) {
			continue
		}
		for k := b.first + 1; k < b.end; k++ {
			if k == b.head || firstRunes(g.lower(i), 5) != firstRunes(g.lower(k), 5) || !g.tellsHouse(k-1, b) {
				continue
			}
			if firstRunes(g.lower(i-1), 5) == firstRunes(g.lower(k-1), 5) {
				return 1
			}
			return -1
		}
	}
	return 0
}

// tellsHouse says whether the word at token i, in front of the noun for a house in the
// office r, tells which house of that noun it is.
func (g *stage) tellsHouse(i int, r *roleSpan) bool {
	t := &g.d.tokens[i]
	return i != r.head && t.kind == word && !t.function && g.place[i] == "" && !rankOfHouse.has(t)
}

// housesByNoun are beginnings of the nouns by which many houses are called.
var housesByNoun = beginsWith("assembl", "council", "chamber", "собрани", "ассамбле", "совет", "палат", "хурал", "жиналыс", "кеңес")

// rankOfHouse are beginnings of the words that tell which house of its parliament one is.
var rankOfHouse = beginsWith("lower", "upper", "нижн", "верхн", "төменгі", "жоғарғы", "жоғары", "этой=", "своей=", "осы=")

func sharesWord(g *stage, a, b *roleSpan) bool {
	for i := a.first; i < a.end; i++ {
		if i == a.head || len(g.lower(i)) < 8 {
			continue
		}
		for k := b.first; k < b.end; k++ {
			if k != b.head && firstRunes(g.lower(i), 5) == firstRunes(g.lower(k), 5) {
				return true
			}
		}
	}
	return false
}

// unnamedChief is the office that sentence si in front of office r, or the one before it, is
// about and whose holder the text never names, nil if there is none.
func (c *cast) unnamedChief(si int, r *roleSpan) *roleSpan {
	m := c.before(si, r.first)
	for k := range c.roles[si] { // the minister was absent, so his deputy, X, …
		o := &c.roles[si][k]
		if o.end < r.first && !o.used && !o.noun.plural && personalOffice.has(o.noun.class) && o.noun.cases&nominative != 0 && o.first == c.g.d.sentences[si].first && (m == nil || m.end <= o.first) {
			return o
		}
	}
	if si == 0 || len(c.at[si-1]) > 0 {
		return nil
	}
	for k := range c.roles[si-1] {
		if o := &c.roles[si-1][k]; !o.used && !o.noun.plural && personalOffice.has(o.noun.class) && o.noun.cases&nominative != 0 && c.leadsClause(si-1, o) {
			return o
		}
	}
	return nil
}
