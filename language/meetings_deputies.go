package language

import "slices"

// deputyPlurals are the words for deputies who were named before, as the
// subject of a sentence.
var deputyPlurals = map[string]bool{
	"deputies": true, "senators": true, "lawmakers": true, "legislators": true, "parliamentarians": true, "mps": true,
	"депутаты": true, "сенаторы": true, "парламентарии": true, "законодатели": true,
	"депутаттар": true, "сенаторлар": true, "парламентшілер": true,
}

// deputiesAt reads the plural of deputies at token k as a stand-in for those
// whom the text has named together: "the deputies", «депутаты», «депутаттар».
func (sc *scene) deputiesAt(k int) (standIn, bool) {
	g := sc.c.g
	switch {
	case !deputyPlurals[g.lower(k)] && !slices.Contains(houses.plurals[g.d.lang], g.lower(k)), k+1 < sc.s.end && g.d.tokens[k+1].upper:
		return standIn{}, false
	case g.d.lang == "en" && (k == sc.s.first || g.lower(k-1) != "the"),
		g.d.lang == "ru" && k > sc.s.first && lastIs(g.lower(k-1), "ые", "ие") && g.place[k-1] == "",
		g.d.lang == "kk" && k > sc.s.first && (g.place[k-1] != "" || k-1 > sc.s.first && g.d.tokens[k-1].upper):
		return standIn{}, false
	}
	return standIn{count: 2, plural: true, cases: nominative}, true
}

// deputiesMeant returns the deputies that one of the sentences just before
// named together, nil if there are none.
func (sc *scene) deputiesMeant(k int, not []*person) []*person {
	const reach = 8
	for si := sc.si; si >= 0 && si > sc.si-reach; si-- {
		var out []*person
		for _, m := range sc.c.at[si] {
			if side := sc.c.sideOf(m.p); side != "" && k > sc.s.first && sc.c.g.place[k-1] != "" && side != sc.c.g.place[k-1] {
				continue // deputies of another country
			}
			if m.first < k && sitsInHouse(m.p) && !slices.Contains(not, m.p) && !sc.c.inQuote(m.first) {
				out = appendPerson(out, m.p)
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	if p := sc.delegationHead(k, not); p != nil {
		return []*person{p} // the lawmakers whom he leads
	}
	return nil
}

// sitsInHouse says whether a person is a deputy or leads some.
func sitsInHouse(p *person) bool {
	if len(p.roles) == 0 {
		return false
	}
	switch p.roles[0].noun.class {
	case "deputy", "senator", "head":
		return true
	}
	switch p.roles[0].noun.nom {
	case "member", "член", "мүше", "мүшесі":
		return true
	}
	return false
}
