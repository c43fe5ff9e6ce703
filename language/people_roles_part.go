package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// partOfHouse gives who leads a committee, a faction or a delegation, keeps its papers or sits on it the
// house of his or her country that the text or the passage is about, of which it is a part.
func (c *cast) partOfHouse(p *person, r *roleSpan) {
	g := c.g
	if p.body != nil || p.country == "" || r.tenure != "" || r.noun.plural || r.noun.class != "chair" && r.noun.class != "vice" && r.noun.class != "head" && r.noun.class != "secretary" && !sitterNoun.has(bare(r.noun.nom)) {
		return
	}
	main := g.mainChamberOf(p.country)
	part := noPart
	if main != nil {
		part = g.housePartOf(r, g.l.homes[p.country])
	}
	if part == noPart {
		return
	}
	b := cmp.Or(g.halfTold(r, p.country), c.localHouse(p, r, p.country, main), main)
	if b.Alive(g.d.date) && (part == innerPart || !g.namesOtherHouse(b)) {
		p.body = b
	}
}

// namesOtherHouse says whether the text names another house of the country of a house.
func (g *stage) namesOtherHouse(b *digest.Body) bool {
	return slices.ContainsFunc(g.bodyAt, func(x *digest.Body) bool {
		return x != nil && x.Parliament && x.Country == b.Country && !sameBody(x, b)
	})
}

// housePart is of what sort of part of a house an office is.
type housePart int

const (
	noPart     housePart = iota
	innerPart            // a committee or a faction: each house has its own
	sharedPart           // a group of friendship or a delegation: both chambers have some
)

// housePartOf tells of which. Commissions are parts of other countries' houses; Kazakhstan's have
// committees, and its commissions are mostly the government's.
func (g *stage) housePartOf(r *roleSpan, home bool) housePart {
	part, group, friends, sent := false, false, false, false
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		if g.bodyAt[i] != nil || g.kinds[i]&worldWord != 0 || startsAny(low, notOfHouse) {
			return noPart
		}
		friends = friends || startsAny(low, friendly)
		group = group || startsAny(low, groupNoun)
		sent = sent || startsAny(low, houseDelegation)
		part = part || !g.isHead[i] && (startsAny(low, innerParts) || !home && startsAny(low, houseCommission))
	}
	switch {
	case part:
		return innerPart
	case group && friends, sent:
		return sharedPart
	}
	return noPart
}

// innerParts and the like begin the nouns for the parts of a house, notOfHouse what tells that a
// committee is the government's, a party's or somebody else's.
var (
	innerParts      = []string{"committee", "subcommittee", "faction", "caucus", "majority", "minority", "комитет", "подкомитет", "фракци", "большинств", "меньшинств"}
	houseCommission = []string{"commission", "комисси"}
	houseDelegation = []string{"deleg", "делегац"}
	groupNoun       = []string{"group", "групп", "топ", "тоб"}
	friendly        = []string{"friend", "cooperation", "дружб", "сотруднич", "достық", "ынтымақ"}
	notOfHouse      = []string{
		"minist", "government", "state", "national", "central", "olympic", "election", "party", "accounts", "organi", "regional", "religio", "referendum", "constitutional",
		"минист", "правител", "государст", "национал", "централ", "олимп", "статист", "избират", "прокур", "парти", "счетн", "счётн", "организац", "оргкомитет", "област", "религ", "референдум",
		"үкімет", "мемлекет", "ұлттық", "орталық", "сайлау", "есеп", "ұйымдастыр", "облыс", "дін", "бұұ",
	}
)
