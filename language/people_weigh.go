package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// Whom somebody represents the text mostly tells, in the words of the office or
// beside the name. Where it does not, everything that speaks for a country is
// weighed: where the text plays and where its item does, what was named last
// before the office, the name, and who met whom.

// What speaks for a country, and how much.
const (
	homeEvidence    = 4  // the text as a whole
	ownEvidence     = 3  // the language is written in one country alone
	itemEvidence    = 8  // the item of a digest
	sceneEvidence   = 5  // the place or parliament named last before the office
	nearEvidence    = 5  // the same for somebody without an office
	phraseEvidence  = 8  // it stands beside the same words elsewhere
	houseEvidence   = 3  // a body called like many others
	amongEvidence   = 3  // the house or office is one that few countries have
	townEvidence    = 6  // the office names a town, or a noun of one country
	hostEvidence    = 5  // where the text reports from, for those who meet people from home
	nameEvidence    = 3  // for each hint of the name
	partnerEvidence = -8 // the country with which a group has ties is another one's
	acrossEvidence  = -20
)

// manyNations are more than a name may be borne in to say something for one of them that the
// text names in passing.
const manyNations = 12

// weights are what the evidence sums up to, by country: few enough to be searched
// one by one.
type weights []weight

type weight struct {
	code string
	sum  int
}

// at returns the weight of a country, which it adds if there is none.
func (w *weights) at(code string) *int {
	for i := range *w {
		if x := &(*w)[i]; x.code == code {
			return &x.sum
		}
	}
	*w = append(*w, weight{code: code})
	return &(*w)[len(*w)-1].sum
}

func (w *weights) add(code string, weight int) {
	if code != "" {
		*w.at(code) += weight
	}
}

// raise makes a country weigh at least so much.
func (w *weights) raise(code string, weight int) {
	sum := w.at(code)
	*sum = max(*sum, weight)
}

// drop takes all weight from a country.
func (w *weights) drop(code string) {
	*w.at(code) = 0
}

func (w weights) of(code string) int {
	for i := range w {
		if w[i].code == code {
			return w[i].sum
		}
	}
	return 0
}

// heaviest is the country of the greatest weight, first if it is as heavy; "" if
// none weighs anything.
func (w weights) heaviest(first string) string {
	best, top := "", 0
	for _, x := range w {
		if x.sum > top || x.sum == top && top > 0 && (x.code == first || best != first && x.code < best) {
			best, top = x.code, x.sum
		}
	}
	return best
}

// atLeast counts the countries that weigh so much.
func (w weights) atLeast(weight int) (n int) {
	for _, x := range w {
		if x.sum >= weight {
			n++
		}
	}
	return n
}

// weigh is the country that somebody most likely represents of whom the text does
// not state it, by the office r, nil if none is told; "" if nothing speaks for any.
func (c *cast) weigh(p *person, r *roleSpan) string {
	by := c.weighByHand(p, r)
	if c.roughly {
		return by.chosen
	}
	return c.likeliest(p, r, &by)
}

// weighByHand weighs what speaks for each country by how much each kind of evidence was found to
// tell.
func (c *cast) weighByHand(p *person, r *roleSpan) byHand {
	g, w := c.g, make(weights, 0, 8)
	at := p.mentions[0].first
	if r != nil {
		at = r.first
	}
	w.add(g.home, homeEvidence)
	if g.native != "" && r != nil {
		w.add(g.native, ownEvidence)
	}
	w.add(g.itemAt(at), itemEvidence)
	if r != nil {
		c.weighOffice(&w, p, r)
	} else {
		w.add(g.scene(at, ""), nearEvidence)
	}
	origins := g.l.origins.of(p)
	for _, o := range origins {
		code, hints := o.code, o.sum
		if code == g.home && slices.Contains(p.also, code) {
			hints = borneAtHome(origins, hints) // Kazakhs of Mongolia, Indians of Guyana
		}
		if origins.atLeast(hints) > manyNations && !g.speaksFor(code) && !g.speaksFor(g.home) {
			continue // Leo in a text that but blames Russia
		}
		if g.named[code] || w.of(code) != 0 || g.hinted[code] && hints >= strongOrigin {
			w.add(code, hints*nameEvidence)
		}
	}
	for _, code := range p.across {
		if origins.of(code) < strongOrigin {
			w.add(code, acrossEvidence)
		}
	}
	if origins.of(g.home) < strongOrigin && !g.speaksFor(g.home) {
		w.drop(g.home)
	}
	return byHand{w, origins, w.heaviest(g.home)}
}

// borneAtHome is what a name says for the text's own country, of which it says
// something: as much as for any other, for those who live there bear it too.
func borneAtHome(origins weights, hints int) int {
	for _, o := range origins {
		hints = max(hints, o.sum)
	}
	return hints
}

// weighOffice adds what an office and its place in the text say.
func (c *cast) weighOffice(w *weights, p *person, r *roleSpan) {
	g := c.g
	w.add(g.scene(r.first, r.host), sceneEvidence)
	w.add(g.phraseCountry(r), phraseEvidence)
	if r.body != nil {
		w.add(r.body.Country, houseEvidence)
	} else {
		w.add(r.country, townEvidence)
	}
	for _, code := range g.calledSo(r.first, r.end) {
		if g.named[code] || w.of(code) != 0 {
			w.add(code, amongEvidence)
		}
	}
	for _, x := range *w {
		if g.calledElsewhere(r, x.code) {
			w.drop(x.code)
		}
	}
	if r.host != "" {
		w.add(r.host, partnerEvidence)
		if r.host == g.home {
			w.add(g.guest, homeEvidence)
		}
	}
	if host := g.abroad(); host != "" && c.hostSide(p, r) {
		w.add(host, hostEvidence)
	}
}

// hostSide says whether an office told without a country can be one of the country
// that a text reports from: of the state, or of a committee, and its holder meets
// somebody from home.
func (c *cast) hostSide(p *person, r *roleSpan) bool {
	class := r.noun.class
	if !stateOffices.has(class) && !(committeeOffices.has(class) && r.body == nil && r.end > r.first+1) || class == "president" && r.end > r.first+1 {
		return false
	}
	return c.meetsHome(p, r)
}

// statedIn is the country that the text states for somebody who holds the office
// r: by its own words, or by those of another office; "" if it states none. The
// Senate, and whatever else many countries call so, states none.
func (c *cast) statedIn(p *person, r *roleSpan) string {
	if code := c.stating(r); code != "" {
		return code
	}
	for i := range p.roles {
		if code := c.stating(&p.roles[i]); code != "" {
			return code
		}
	}
	return ""
}

// stating is the country that the words of one office state.
func (c *cast) stating(r *roleSpan) string {
	g := c.g
	switch {
	case r.country == "" || r.weak:
		return ""
	case r.told, r.sure, r.body == nil, r.body.Country != r.country, !g.l.homes[r.country]:
		return r.country
	}
	for i := r.first; i < r.end; i++ {
		if g.place[i] == r.country || g.town[i] == r.country || g.bodyAt[i] == r.body && (g.bodyN[i] > 1 || g.properName(i)) {
			return r.country
		}
	}
	return ""
}

// chamberOf is the chamber that a bare office of a person from a country, "" if that
// is not known, can be of: main, the text's own, if it is of that country.
func (c *cast) chamberOf(p *person, country string, main *digest.Body) *digest.Body {
	switch {
	case main == nil || main.Country == country:
		return main
	case country != "":
		return c.g.mainChamberOf(country)
	case slices.Contains(p.across, main.Country), !c.g.speaksFor(main.Country):
		return nil
	}
	return main
}

// calledElsewhere says whether an office is of a house that but a few countries call so, and
// not this one: the Speaker of the Seimas beside that of the Riigikogu.
func (g *stage) calledElsewhere(r *roleSpan, country string) bool {
	const few = 3
	if r.body != nil || r.end-r.first != 2 || !sitsIn.has(r.noun.class) {
		return false
	}
	among := g.calledSo(r.first, r.end)
	return len(among) > 0 && len(among) <= few && !slices.Contains(among, country)
}

// sitsIn are the classes of those whose house is theirs.
var sitsIn = wordSet("chair vice deputy")

// elsewhereThan says whether a body that many countries have by that name is not the
// one of the office's holder.
func (g *stage) elsewhereThan(r *roleSpan, country string) bool {
	return r.body != nil && r.body.Country != "" && country != "" && r.body.Country != country && !r.told && !r.sure
}

// verbalNoun says whether a word ends as nouns of action do: мнению, решением.
func verbalNoun(low string) bool {
	for _, e := range [...]string{"нию", "нием", "ние", "ния", "нии", "ству", "ством", "стве"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}
