package language

import "slices"

// byTrade says whether an office is what a member is or was by trade, told right behind the name:
// "X, a pediatrician, …", «Y, агроном, …», "Z, himself a former courier".
func (c *cast) byTrade(p *person, r, o *roleSpan) bool {
	if r.noun.class != "deputy" && r.noun.class != "senator" || o.noun.class != "expert" || o.noun.plural || passingOffice.has(o.noun.nom) || genericOffice.has(o.noun.nom) || neighbourNoun.has(o.noun.nom) || o.country != "" && o.country != r.country && r.country != "" {
		return false
	}
	return slices.ContainsFunc(p.mentions, func(m *mention) bool {
		if m.office || o.first <= m.end || o.first-m.end > 4 || c.g.lower(m.end) != "," {
			return false
		}
		for i := m.end + 1; i < o.first; i++ {
			if low := c.g.lower(i); !articles[low] && !himself.has(low) {
				return false
			}
		}
		return true
	})
}

// neighbourNoun are the nouns for what somebody is to those around, which is no trade.
var neighbourNoun = wordSet("земляк землячка сосед соседка ровесник ровесница однофамилец жерлес көрші құрдас neighbour neighbor namesake")

// himself stands between a name and a trade.
var himself = wordSet("himself herself сам сама өзі")
