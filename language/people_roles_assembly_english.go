package language

import (
	"strings"

	"minber/digest"
)

// withAssembly adds to the bare office of a secretary general, a treasurer or a vice-president the assembly of several
// countries that an English text reports from: "Secretary General X", "the Assembly's Secretary General, Y".
func (c *cast) withAssembly(p *person, r *roleSpan) {
	g := c.g
	if g.d.lang != "en" || p.body != nil || r.told || !assemblyOfficer.has(lower(r.noun.nom)) && !startsAny(g.lower(r.head), []string{"secretary"}) {
		return
	}
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		if i != r.head && !rankWord.has(low) && low != "general" && low != "assembly" && low != "pa" && !isPossessive(low) {
			return
		}
	}
	if g.lower(r.head) == "secretary" && g.lower(r.head+1) != "general" {
		return
	}
	h := c.hall()
	if h == nil || h.body == nil || h.body.Country != "" || r.noun.plural || !g.mostlyOf(h.body) {
		return
	}
	office := g.slice(r.first, r.end, -1, "")
	if k := strings.Index(office, "s "); k > 0 && (strings.HasPrefix(office, "Assembly") || strings.HasPrefix(office, "PA") || strings.HasPrefix(office, "assembly")) {
		office = office[k+2:]
	}
	if r.tenure == digest.Former && !strings.HasPrefix(lower(office), "former") {
		office = "former " + office
	}
	p.role, p.body = g.inBody(&roleSpan{text: office}, h.body), h.body
}

// mostlyOf says whether a text names an assembly more than twice as often as any other house.
func (g *stage) mostlyOf(b *digest.Body) bool {
	named := map[*digest.Body]int{}
	for i, x := range g.bodyAt {
		if x != nil && x.Parliament && (i == 0 || g.bodyAt[i-1] != x) {
			named[x]++
		}
	}
	for x, n := range named {
		if x != b && 2*n >= named[b] {
			return false
		}
	}
	return true
}

// assemblyOfficer are the nouns for those officers, but for the secretary general.
var assemblyOfficer = wordSet("vice-president treasurer")

// peerOfHouse words an English president of a house as the counterpart of another: the president of the Argentine lower
// house and her Paraguayan counterpart. It is "" if o presides over no house, or the text does not tell another country.
func (g *stage) peerOfHouse(r, o *roleSpan) string {
	if g.d.lang != "en" || o.noun.class != "president" {
		return ""
	}
	k := r.first
	for k < r.end && g.place[k] == "" {
		k++
	}
	if k == r.end || isPossessive(g.lower(k+1)) {
		return ""
	}
	for _, house := range [...]string{"lower house", "upper house", "Senate", "House of Representatives", "Chamber of Deputies", "National Assembly", "parliament", "house", "chamber"} {
		if strings.Contains(lower(o.text), lower(house)) {
			return lower(o.noun.nom) + " of the " + g.d.tokens[k].text + " " + house
		}
	}
	return ""
}

// plainHouse says whether the English name of a house is made of nothing but words of bodies and of who sits in them, so
// that no country or matter is told by it.
func (g *stage) plainHouse(name string) bool {
	words := strings.Fields(lower(name))
	for _, w := range words {
		if kind := g.l.kinds["en"].words[w]; !plainHouseWord.has(w) && (kind&orgWord == 0 || kind&worldWord != 0 || w == "general" || w == "parliament" || w == "republic") {
			return false
		}
	}
	return len(words) > 1
}

// plainHouseWord are the words of such names that are none of bodies.
var plainHouseWord = wordSet("of the representatives deputies national legislative people's people’s")

// houseOfWhole is the name by which an English text calls the house of the country that it plays in, where the packs
// know but the parliament as a whole: House of Commons. It is "" if the text names none, or several as often.
func (g *stage) houseOfWhole(b *digest.Body) string {
	if b.Kind != digest.WholeParliament || b.Country == "" || b.Country != g.home || g.l.homes[b.Country] {
		return ""
	}
	if name, known := g.wholes[b]; known {
		return name
	}
	counts := map[string]int{}
	best, second := "", 0
	for i := range g.d.tokens {
		if !g.d.tokens[i].upper || g.names[i] != 0 || g.isHead[i] || g.bodyAt[i] != nil && g.bodyAt[i] != b {
			continue
		}
		s := g.sentenceOf(i)
		if s == nil || s.aside {
			continue
		}
		name, senate := g.houseName(s, i)
		if _, own, ok := strings.Cut(name, "s "); ok && strings.ContainsAny(name, "’'") {
			name = own
		}
		name, _, _ = strings.Cut(name, " of "+g.englishName(b.Country))
		if !senate && g.plainHouse(name) {
			counts[name]++
		}
	}
	for name, n := range counts {
		switch {
		case best == "" || n > counts[best] || n == counts[best] && name < best:
			best = name
		}
	}
	for name, n := range counts {
		if name != best && !strings.Contains(name, best) && !strings.Contains(best, name) {
			second = max(second, n)
		}
	}
	if best != "" && second >= counts[best] {
		best = ""
	}
	if g.wholes == nil {
		g.wholes = map[*digest.Body]string{}
	}
	g.wholes[b] = best
	return best
}
