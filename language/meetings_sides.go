package language

import (
	"slices"
	"strings"
)

// sides returns who met whom in a sentence: the pairs are one of as with one
// of bs.
func (c *cast) sides(si int, s *sentence, e encounter, hosts []*person) (as, bs []*person) {
	var ms []*mention
	for _, m := range c.at[si] {
		if !c.inQuote(m.first) {
			ms = append(ms, m)
		}
	}
	if e.receives {
		return c.reception(si, e, ms, hosts)
	}
	partner := make([]bool, len(ms))
	found := false
	for i := range ms {
		partner[i] = c.partner(s, e, ms, i)
		found = found || partner[i]
	}
	if p := c.withPronoun(si, s); p != nil && !found {
		bs, found = []*person{p}, true
	}
	if !found {
		if e.weak {
			return nil, nil
		}
		return c.reciprocal(si, s, e, ms)
	}
	for i, m := range ms {
		if partner[i] {
			bs = appendPerson(bs, m.p)
		}
	}
	// the subject: the nearest in front of the verb, or behind it in Russian
	var best *mention
	for i, m := range ms {
		if partner[i] || slices.Contains(bs, m.p) || !c.subject(m) {
			continue
		}
		if best == nil || m.first < e.at && m.first > best.first && c.g.d.lang != "ru" && !e.noun || best.first > e.at && m.first < e.at {
			best = m
		}
	}
	if best != nil {
		as = c.coordinated(ms, partner, best)
		return as, bs
	}
	if p := c.absent(si, s, bs, hosts); p != nil {
		return []*person{p}, bs
	}
	return nil, nil
}

// withPronoun resolves "with him", «с ней», «онымен».
func (c *cast) withPronoun(si int, s *sentence) *person {
	g := c.g
	for k := s.first; k < s.end; k++ {
		prev := ""
		if k > s.first {
			prev = g.lower(k - 1)
		}
		var x gender
		switch w := g.lower(k); {
		case prev == "with" && w == "him", prev == "с" && w == "ним":
			x = male
		case prev == "with" && w == "her", prev == "с" && (w == "ней" || w == "нею"):
			x = female
		case w == "онымен":
		default:
			continue
		}
		if w := k + 1; prev == "with" && w < s.end && g.d.tokens[w].kind == word && g.lower(k) == "her" {
			continue // with her colleague
		}
		return c.antecedentAny(si-1, x)
	}
	return nil
}

// antecedentAny returns the person named last before or in sentence si.
func (c *cast) antecedentAny(si int, sex gender) *person {
	for k := si; k >= 0 && k > si-4; k-- {
		for i := len(c.at[k]) - 1; i >= 0; i-- {
			if m := c.at[k][i]; sex == 0 || m.p.sex == 0 || m.p.sex == sex {
				return m.p
			}
		}
	}
	return nil
}

func appendPerson(ps []*person, p *person) []*person {
	if slices.Contains(ps, p) {
		return ps
	}
	return append(ps, p)
}

// coordinated returns the subject; members of its own side do not meet the
// partner as far as the sentence says ("accompanied by").
func (c *cast) coordinated(ms []*mention, partner []bool, best *mention) []*person {
	out := []*person{best.p}
	last := best.end
	for i, m := range ms {
		if m.first <= best.first || partner[i] {
			continue
		}
		if c.listed(last, c.lead(m)) && c.subject(m) {
			out = appendPerson(out, m.p)
			last = m.end
		}
	}
	return out
}

// listed says whether tokens [from, to) only join two members of a list: a
// comma, a conjunction, an office in the plural.
func (c *cast) listed(from, to int) bool {
	if to <= from || to-from > 5 {
		return false
	}
	for k := from; k < to; k++ {
		switch c.g.lower(k) {
		case ",", "and", "и", "және", "мен", "бен", "пен", "as", "well", "а", "также", "сондай-ақ":
		default:
			if !c.g.isHead[k] && c.g.bodyAt[k] == nil && c.g.place[k] == "" {
				return false
			}
		}
	}
	return true
}

// partner says whether mention i is who was met: with X, с Х, X-пен; between A
// and B is left to reciprocal.
func (c *cast) partner(s *sentence, e encounter, ms []*mention, i int) bool {
	g := c.g
	m := ms[i]
	lead := c.lead(m)
	if g.d.lang == "kk" {
		return c.comitative(m)
	}
	// walk left over coordinated mentions to the preposition
	for k := lead - 1; k >= s.first && lead-k < 45; k-- {
		switch w := g.lower(k); {
		case g.d.lang == "en" && w == "with", g.d.lang == "ru" && (w == "с" || w == "со"):
			switch g.lower(k + 1) {
			case "ним", "ней", "нею", "ними", "him", "them":
				return false
			}
			if g.d.lang == "ru" && !c.instrumental(m) {
				return false
			}
			return !c.verbBetween(k, lead) && c.governs(s, e, k) && !c.newSubject(ms, i, k)
		case g.d.lang == "en" && !e.noun && k == e.at && k == lead-1:
			return true // met X
		case w == ";", w == "." && k < lead-2:
			return false
		}
		if g.d.lang == "en" && k == e.at && !e.noun && lead-k <= 3 && g.lower(k+1) != "in" && g.lower(k+1) != "on" && g.lower(k+1) != "at" {
			return true
		}
	}
	return false
}

// newSubject says whether the mention behind a list of partners opens the
// main clause: "At the meeting with A, B confirmed".
func (c *cast) newSubject(ms []*mention, i, prep int) bool {
	g := c.g
	if i == 0 || ms[i-1].first < prep || !c.subject(ms[i]) {
		return false
	}
	if lead := c.lead(ms[i]); lead-ms[i-1].end < 1 || g.lower(lead-1) != "," {
		return false
	}
	if ms[i].end >= len(g.d.tokens) {
		return false
	}
	t := &g.d.tokens[ms[i].end]
	if t.kind != word || t.upper {
		return false
	}
	switch t.lower {
	case "and", "as", "и", "а", "or", "from", "of":
		return false
	}
	return true
}

// governs says whether the preposition at k can belong to the word of meeting:
// it follows it, or opens the sentence ("With X they discussed", «С Х
// обсуждены»).
func (c *cast) governs(s *sentence, e encounter, k int) bool {
	if k > e.at {
		return k-e.at < 16 || !c.verbBetween(e.at+1, k)
	}
	return k-s.first < 4 || e.at-k < 25
}

// verbBetween says whether a word that cannot stand inside one list of persons
// stands among tokens [from, to).
func (c *cast) verbBetween(from, to int) bool {
	g := c.g
	for k := from + 1; k < to; k++ {
		if g.names[k] != 0 {
			continue
		}
		switch g.lower(k) {
		case "who", "which", "that", "said", "noted", "told", "где", "который", "которая", "что", "сообщил", "отметил", "during", "where", "about", "on":
			if g.lower(k) == "on" && k > 0 && (g.lower(k-1) == "committee" || g.lower(k-1) == "commission") {
				continue
			}
			return true
		}
	}
	return false
}

// instrumental says whether a Russian mention can stand in the instrumental.
func (c *cast) instrumental(m *mention) bool {
	g := c.g
	for k := range c.roles[m.sentence] {
		r := &c.roles[m.sentence][k]
		if r.end == m.first || m.office && r.first == m.first {
			return r.noun.cases&instrumental != 0
		}
	}
	return m.oblique || !russianDeclines(m.p) && g.d.lang == "ru"
}

// comitative says whether a Kazakh mention ends with -мен, or a мен follows
// that no other name follows.
func (c *cast) comitative(m *mention) bool {
	g := c.g
	low := g.lower(m.end - 1)
	for _, e := range [...]string{"мен", "бен", "пен"} {
		if !strings.HasSuffix(low, e) {
			continue
		}
		if m.office {
			return true
		}
		fam := strings.ToLower(lastPart(m.p.family))
		if !strings.HasSuffix(fam, e) {
			return true
		}
	}
	return false
}
