package language

import (
	"slices"

	"minber/digest"
)

// Who is but "the Speaker" or "a deputy" is of the chamber that the text, or the
// passage, is about.

// mainChamber is the parliament or chamber that the text is about: the one it
// names most, first and in its title above all. Of a parliament and its
// chamber it is the chamber.
func (g *stage) mainChamber() *digest.Body { return g.mainChamberOf(g.home) }

// mainChamberOf is the parliament or chamber of a country, "" for any, that the text
// is about.
func (g *stage) mainChamberOf(home string) *digest.Body {
	b, known := g.chambers[home]
	if !known {
		b = g.findChamber(home)
		if g.chambers == nil {
			g.chambers = map[string]*digest.Body{}
		}
		g.chambers[home] = b
	}
	return b
}

// prominence is how much a text speaks of a chamber.
type prominence struct {
	named int // how often it is named, the first time, the beginning and the title more
	own   int // how often by a name that no other country's chamber has
}

// among is what it weighs among the chambers of one country, abroad among
// those of all: each name of its own tells which country is meant.
func (w *prominence) among() int  { return w.named + ownName*min(w.own, 1) }
func (w *prominence) abroad() int { return w.named + ownName*w.own }

// ownName is what a chamber's name of its own weighs, titleNews that it is whose news
// the title tells.
const (
	ownName   = 3
	titleNews = 6
)

// findChamber reads the bodies named for mainChamberOf.
func (g *stage) findChamber(home string) *digest.Body {
	weight := map[*digest.Body]*prominence{}
	var order []*digest.Body
	title := 0
	if s := g.d.sentences; len(s) > 0 && s[0].title {
		title = s[0].end
	}
	for i, b := range g.bodyAt {
		if b == nil || !b.Parliament || b.Country == "" || home != "" && b.Country != home || i > 0 && g.bodyAt[i-1] == b {
			continue
		}
		w := weight[b]
		if w == nil {
			order = append(order, b)
			w = &prominence{}
			weight[b] = w
		}
		if g.sentTo(i) {
			continue
		}
		if w.named == 0 {
			w.named = 2 // the first time
		}
		w.named += 2
		if i < 60 {
			w.named++
		}
		if i < title && len(order) == 1 {
			w.named += titleNews
		}
		if b.Country == home && g.properName(i) {
			w.own++
		}
	}
	if w := weight[g.l.senates[home]]; w != nil {
		w.named += 2 * g.senators()
	}
	var best *digest.Body
	for _, b := range order {
		switch {
		case best == nil:
			best = b
		case b.Country != best.Country:
			if weight[b].abroad() > weight[best].abroad() {
				best = b
			}
		case moreSpecific(b, best), !moreSpecific(best, b) && weight[b].among() > weight[best].among():
			best = b
		}
	}
	return best
}

// senators counts how often the text speaks of senators, by their office.
func (g *stage) senators() (n int) {
	for i, head := range g.isHead {
		if head && g.heads[i].class == "senator" {
			n++
		}
	}
	return n
}

// localHouse is the chamber that the passage of an office is about where that is
// not the one that the whole text is about: an item of a digest, a paragraph on the
// other chamber. It is nil if the text's own is meant, or none is told.
func (c *cast) localHouse(p *person, r *roleSpan, country string, main *digest.Body) *digest.Body {
	g := c.g
	if b := g.openingHouse(r); b != nil && main != nil && b.Country == main.Country && !sameBody(b, main) && (country == "" || b.Country == country) {
		return b
	}
	var found *digest.Body
	for k := r.first - 1; k >= 0 && r.first-k < maxParagraph; k-- {
		b := g.bodyAt[k]
		switch {
		case b == nil || !g.parliamentAt(k) || slices.Contains(p.across, b.Country) || g.sentTo(k):
		case main != nil && sameBody(b, main):
			return nil
		case country != "" && b.Country != country, country == "" && main != nil && b.Country != main.Country:
		case found == nil:
			found = b
		}
		if g.paragraphAt(k) {
			break
		}
	}
	return found
}

// openingHouse is the chamber that opens the paragraph of an office, nil if another
// word does: «Сенат расходится раньше Мажилиса. … Председатель палаты …».
func (g *stage) openingHouse(r *roleSpan) *digest.Body {
	k := r.first
	for k > 0 && r.first-k < maxParagraph && !g.paragraphAt(k) {
		k--
	}
	if articles[g.lower(k)] {
		k++
	}
	if k >= r.first || !g.paragraphAt(k) && !articles[g.lower(k-1)] || !g.parliamentAt(k) {
		return nil
	}
	return g.bodyAt[k]
}
