package language

// satUnder is the office of who chairs the committee that an English sentence opens with, where the verb at token v tells
// of who chaired its sitting: "The Committee on Finance considered a bill at an extended meeting chaired by X". Its text
// is "" if the sentence is about anything else.
func (g *stage) satUnder(s *sentence, v int) roleSpan {
	const opening = 8 // tokens up to the noun
	for k := v + 2; k < min(s.end, v+5) && g.names[k] == 0; k++ {
		if g.isHead[k] && (g.heads[k].class == "minister" || g.heads[k].class == "premier") {
			return roleSpan{} // at a meeting chaired by the prime minister
		}
	}
	if low := g.at(s, v-1); g.lower(v) != "chaired" || low != "meeting" && low != "sitting" && low != "session" && low != "," {
		return roleSpan{}
	}
	for k := s.first; k < min(v, s.first+opening) && g.names[k] == 0; k++ {
		b, ok := g.ledBodyAt(k)
		if !ok || b.stem != "committee" && b.stem != "commission" && b.stem != "subcommittee" {
			continue
		}
		first, end := g.phraseAround(s, k, s.first)
		if !g.opensPhrase(s.first, first) && first != s.first {
			return roleSpan{}
		}
		return roleSpan{head: k, first: first, end: end, noun: headForm{class: "head", nom: b.title, cases: nominative}, text: b.title + g.ofThe(first, end)}
	}
	return roleSpan{}
}

// onBehalfOf makes somebody who reports to a house on behalf of a committee its rapporteur: "X, who reported on behalf of
// the finance committee", "Reporting on behalf of the finance committee, Senator X".
func (c *cast) onBehalfOf(s *sentence, si int) {
	g := c.g
	for v := s.first; v+4 < s.end; v++ {
		if low := g.lower(v); low != "reporting" && low != "reported" && low != "reports" || g.lower(v+1) != "on" || g.lower(v+2) != "behalf" || g.lower(v+3) != "of" {
			continue
		}
		from := v + 4
		for k := from; k < min(s.end, from+5) && g.names[k] == 0; k++ {
			b, ok := g.ledBodyAt(k)
			if !ok || !startsAny(b.stem, parliamentaryParts) {
				continue
			}
			first, end := g.phraseAround(s, k, from)
			if !g.opensPhrase(from, first) {
				break
			}
			m := c.behindOffices(si, end+1)
			if low := g.lower(v); low != "reporting" {
				m = c.doer(s, si, v)
			} else if g.at(s, end) != "," {
				m = nil
			}
			if m != nil {
				r := roleSpan{head: v, first: v, end: v + 1, text: "rapporteur" + g.ofThe(first, end), noun: headForm{class: "head", nom: "rapporteur", cases: nominative}, told: true}
				c.give(m.p, &r)
			}
			break
		}
		return
	}
}

// watchersLed is the office of who leads the observers that an English sentence opens with, up to the verb at token v: "The
// (short-term) observers are led by X". Its text is "" if it opens with anything else.
func (g *stage) watchersLed(s *sentence, v int) roleSpan {
	k := v - 1
	for k > s.first && (toBe.has(g.lower(k)) || haveWord.has(g.lower(k))) {
		k--
	}
	if g.lower(k) != "observers" && g.lower(k) != "monitors" || k-s.first > 4 {
		return roleSpan{}
	}
	first := k
	for first > s.first && !articles[g.lower(first-1)] {
		first--
	}
	return roleSpan{head: k, first: first, end: k + 1, noun: headForm{class: "head", nom: "leader", cases: nominative}, text: "leader" + g.ofThe(first, k+1), told: true}
}

// wentTo gives the chair of the committee that an English sentence opens with to whom it says that it went: "The Committee
// on Finance went without debate to X".
func (c *cast) wentTo(s *sentence, si int) {
	const between = 4 // tokens between the verb and "to"
	g := c.g
	for v := s.first + 1; v+2 < s.end; v++ {
		if g.lower(v) != "went" && g.lower(v) != "goes" {
			continue
		}
		to := v + 1
		for to < min(s.end, v+between) && g.lower(to) != "to" {
			to++
		}
		m := c.nameAt(si, g.pastTitles(s, to+1))
		if g.at(s, to) != "to" || m == nil || m.office || isPossessive(g.at(s, m.end)) {
			return
		}
		for k := s.first; k < v && k < s.first+3; k++ {
			b, ok := g.ledBodyAt(k)
			if !ok || !startsAny(b.stem, parliamentaryParts) {
				continue
			}
			if first, end := g.phraseAround(s, k, s.first); end == v && (first == s.first || g.opensPhrase(s.first, first)) {
				r := roleSpan{head: k, first: first, end: end, noun: headForm{class: "head", nom: b.title, cases: nominative}, text: b.title + g.ofThe(first, end)}
				c.leads(m.p, r, v)
			}
			return
		}
		return
	}
}
