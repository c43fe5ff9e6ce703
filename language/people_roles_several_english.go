package language

import "strings"

// One English noun can tell the offices of several, each of whom holds one of his or her own.

// peoplesBefore returns where the adjectives of countries start that "and" joins to the one with
// which a plural English office begins: (Norwegian, Dutch and) Kenyan ambassadors.
func (g *stage) peoplesBefore(s *sentence, r *roleSpan) int {
	first := r.first
	if g.d.lang != "en" || !r.noun.plural || g.place[first] == "" {
		return first
	}
	for first-2 >= s.first && (g.lower(first-1) == "and" || g.lower(first-1) == "," && first < r.first) && g.place[first-2] != "" && !g.capit[first-2] {
		first -= 2
	}
	return first
}

// eachOfOwn gives an English office told in the plural to those who are named one by one with what
// each holds it of: "the ambassadors of Norway, A, and of Kenya, B".
func (c *cast) eachOfOwn(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang != "en" || !r.noun.plural || g.at(s, r.end) != "," || g.at(s, r.head+1) != "of" {
		return false
	}
	type share struct {
		m         *mention
		from, end int // of what
	}
	var all []share
	for from, end := r.head+1, r.end; ; {
		m := c.nameAt(si, end+1)
		if m == nil || len(m.p.roles) > 0 {
			return false
		}
		all = append(all, share{m, from, end})
		from = m.end
		for from < s.end && besideWord.has(g.lower(from)) {
			from++
		}
		if g.at(s, from) != "of" {
			break
		}
		if end = g.englishComplement(s, g.pastOpener(s, from+1)); end == from+1 || g.at(s, end) != "," {
			break
		}
	}
	if len(all) < 2 {
		return false
	}
	for _, x := range all {
		one := roleSpan{first: x.from, end: x.end, head: r.head, noun: r.noun}
		one.noun.plural = false
		g.describe(&one)
		one.text = g.slice(r.first, r.head+1, r.head, r.noun.nom) + g.tail(x.from, x.end)
		c.give(x.m.p, &one)
	}
	r.used = true
	return true
}

// chosenTo returns where the verb starts by which English says that those named in front of it were
// made what the office at token i tells: "A and B (were elected) deputy speakers". It is i if none does.
func (g *stage) chosenTo(s *sentence, i int) int {
	k := i
	if g.at(s, k-1) == "as" {
		k--
	}
	if !appointed("en", g.at(s, k-1)) {
		return i
	}
	k--
	for k > s.first && (toBe.has(g.lower(k-1)) || haveWord.has(g.lower(k-1)) || endsWithAny(g.lower(k-1), "ly")) {
		k--
	}
	if !toBe.has(g.lower(k)) && !haveWord.has(g.lower(k)) {
		return i
	}
	return k
}

// haveWord are the forms of "have" in front of a participle.
var haveWord = wordSet("have has had")

// openedElected is whom a participle that opens the English sentence tells to have been made what the
// office r is: "Elected as Speaker of the Senate in May, X …".
func (c *cast) openedElected(s *sentence, si int, r *roleSpan) *mention {
	const farthest = 8 // tokens to the comma
	g := c.g
	v := r.first - 1
	for v > s.first && (g.lower(v) == "as" || complementOpener.has(g.lower(v))) {
		v--
	}
	if g.d.lang != "en" || v < s.first || v > s.first+1 || !electing("en", g.lower(v)) && !appointed("en", g.lower(v)) || !strings.HasSuffix(g.lower(v), "ed") && g.lower(v) != "chosen" {
		return nil
	}
	for k := r.end; k < min(s.end, r.end+farthest) && g.names[k] == 0; k++ {
		if g.lower(k) == "," {
			return c.nameAt(si, g.pastTitles(s, k+1))
		}
	}
	return nil
}

// withEmployer adds to what an expert is called where he or she works, which English tells behind the
// name: "Professor X, of Lund University", "Researcher X from the Institute of Water".
func (c *cast) withEmployer(p *person, r *roleSpan) {
	g := c.g
	if g.d.lang != "en" || r.noun.class != "expert" || r.tenure != "" || strings.Contains(p.role, ",") || strings.Contains(p.role, " of ") || strings.Contains(p.role, " at ") || strings.Contains(p.role, " from ") {
		return
	}
	for _, m := range p.mentions {
		s := &g.d.sentences[m.sentence]
		i := m.end
		if g.at(s, i) == "," {
			i++
		}
		if w := g.at(s, i); m.office || w != "of" && w != "at" && w != "from" {
			continue
		}
		first := g.pastOpener(s, i+1)
		end := g.englishComplement(s, first)
		if end == first || !g.d.tokens[first].upper || !g.namesBody(s, first) || g.bodyAt[first] != nil && g.bodyAt[first].Parliament {
			continue
		}
		p.role += " " + g.slice(i, end, -1, "")
		return
	}
}
