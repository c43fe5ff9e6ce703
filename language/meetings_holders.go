package language

import "slices"

// withHolders adds to the mentions of the sentence the offices in it whose holders
// the text names apart from them, two sentences on: "The Speaker hosted the head of
// the Moldovan house. A told …; her guest, B, …". Who was met is told by then.
func (sc *scene) withHolders(ms []*mention) []*mention {
	out := ms
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		if sc.numbered(r.first) || r.noun.plural || kazakhPlural(sc.c.g.lower(r.head)) || !r.used && !r.paired || slices.ContainsFunc(ms, func(m *mention) bool { return sc.c.lead(m) < r.end && m.end > r.first }) {
			continue
		}
		for _, p := range sc.c.heldApart(sc.si, r) {
			m := &mention{p: p, first: r.first, end: r.end, sentence: sc.si, office: true}
			at, _ := slices.BinarySearchFunc(out, m.first, func(m *mention, k int) int { return m.first - k })
			out = slices.Insert(slices.Clip(out), at, m)
			break
		}
	}
	return out
}

// heldApart returns those who hold an office of a sentence that does not name
// them.
func (c *cast) heldApart(si int, r *roleSpan) (out []*person) {
	for _, p := range c.persons {
		for i := range p.roles {
			if o := &p.roles[i]; o.first == r.first && o.head == r.head && !slices.ContainsFunc(c.at[si], func(m *mention) bool { return m.p == p && !m.office }) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}
