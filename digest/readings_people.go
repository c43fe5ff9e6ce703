package digest

import (
	"slices"
	"strings"
)

// namesApart finds the persons to whom two articles give different names:
// somebody who is one by whatever the archive knows, or the only one in either
// article who holds an office, with half of the name the same.
func namesApart(a, b Account, c Comparer) (found []Dispute) {
	for _, p := range a.People {
		for _, q := range b.People {
			// To compare names takes longest.
			if !mayBeOne(p, q, c) || c.Names(p.Mention, q.Mention) != Apart || p.Person != q.Person && !takenForOne(a, b, p, q, c) {
				continue
			}
			found = append(found, Dispute{
				Kind: DisputeName, One: Claim{p.Name, a.Ref}, Other: Claim{q.Name, b.Ref}, About: []PersonRef{{ID: p.Person}, {ID: q.Person}},
			})
		}
	}
	return found
}

// mayBeOne says whether two are one person who is not called the same, or two
// who are said to hold one office.
func mayBeOne(p, q Named, c Comparer) bool {
	if p.Person == q.Person {
		return p.Name != q.Name
	}
	return p.Tenure == "" && q.Tenure == "" && p.Role != "" && q.Role != "" && c.Offices(p.Mention, q.Mention) == Alike
}

// takenForOne says whether two persons of one office and of different names stand
// in one place: neither article names the other's, nor anybody else in that
// office.
func takenForOne(a, b Account, p, q Named, c Comparer) bool {
	return a.lone(p, q, c) && b.lone(q, p, c) && !a.names(q, c) && !b.names(p, c)
}

// lone says whether an article names nobody but p in the office of p or q.
func (a Account) lone(p, q Named, c Comparer) bool {
	return !slices.ContainsFunc(a.People, func(o Named) bool {
		return o.Person != p.Person && (c.Offices(o.Mention, p.Mention) != Unlike || c.Offices(o.Mention, q.Mention) != Unlike)
	})
}

// names says whether an article names somebody.
func (a Account) names(q Named, c Comparer) bool {
	return slices.ContainsFunc(a.People, func(o Named) bool { return o.Person == q.Person || c.Names(o.Mention, q.Mention) == Alike })
}

// officesApart finds the persons to whom two articles give offices that nobody
// holds at once. An office that is over, or yet to be taken, is no rival of
// another; nor are two of a day on which offices change hands. Who is named by
// a surname alone may be somebody else.
func officesApart(a, b Account, c Comparer) (found []Dispute) {
	if a.Appoints || b.Appoints {
		return nil
	}
	for _, p := range a.People {
		for _, q := range b.People {
			if p.Person != q.Person || p.Tenure != "" || q.Tenure != "" || !inFull(p.Name) || !inFull(q.Name) || c.Offices(p.Mention, q.Mention) != Apart {
				continue
			}
			found = append(found, Dispute{
				Kind: DisputeOffice, One: Claim{p.Role, a.Ref}, Other: Claim{q.Role, b.Ref}, About: []PersonRef{{ID: p.Person}},
			})
		}
	}
	return found
}

func inFull(name string) bool { return strings.Contains(strings.TrimSpace(name), " ") }
