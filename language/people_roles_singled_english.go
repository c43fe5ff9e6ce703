package language

// Who is singled out of several in English, and who is told what he or she is by a clause of its own:
// "one of the senators, X, abstained", "the only senator who abstained was Y", "a delegation arrives on
// Monday, led by Z".

// singledOut returns whom an English sentence names as one of those whose office it tells in the
// plural: "One of the senators, X, abstained", "Of the senators only X abstained". It is nil if it names
// nobody so.
func (c *cast) singledOut(s *sentence, si int, r *roleSpan) *mention {
	g := c.g
	if g.d.lang != "en" {
		return nil
	}
	of := r.first - 1
	for of > s.first && (complementOpener.has(g.lower(of)) || severalEnglish.has(g.lower(of))) {
		of--
	}
	if g.at(s, of) != "of" {
		return nil
	}
	i := r.end
	if of == s.first {
		if g.at(s, i) == "," {
			i++
		}
		if low := g.at(s, i); low == "only" || low == "just" || low == "alone" {
			return c.nameAt(si, g.pastTitles(s, i+1))
		}
		return nil
	}
	if before := g.at(s, of-1); before != "one" && before != "another" && before != "first" && before != "last" && before != "youngest" && before != "oldest" || g.at(s, i) != "," {
		return nil
	}
	if m := c.nameAt(si, g.pastTitles(s, i+1)); m != nil && behindApposition.has(g.at(s, m.end)) {
		return m
	}
	return nil
}

// pastWhoDid returns the verb of being behind the English clause at token i that tells of the holder of an
// office what he or she did, i itself if there is none: "the only senator who abstained | was X".
func (g *stage) pastWhoDid(s *sentence, i int) int {
	const longest = 12 // tokens
	if low := g.at(s, i); g.d.lang != "en" || low != "who" && low != "that" {
		return i
	}
	for k := i + 2; k < s.end && k < i+longest && g.names[k] == 0 && g.d.tokens[k].kind != punct; k++ {
		if low := g.lower(k); (low == "was" || low == "is") && k+1 < s.end && (g.names[k+1] != 0 || g.isHead[k+1]) {
			return k
		}
	}
	return i
}

// sentAhead is the office of who leads a group that opens the English sentence, behind the verb of which it is
// told by whom it is led: "A delegation of the Seimas arrives on Monday, led by X". Its text is "" if none does.
func (c *cast) sentAhead(s *sentence, v int) roleSpan {
	const opening = 6 // tokens
	g := c.g
	if g.at(s, v-1) != "," {
		return roleSpan{}
	}
	for k := s.first; k < min(v, s.first+opening); k++ {
		b, ok := g.ledBodyAt(k)
		if !ok || !sentGroup.has(b.stem) {
			continue
		}
		first, end := g.phraseAround(s, k, s.first)
		if !g.opensPhrase(s.first, first) {
			return roleSpan{}
		}
		for i := end; i < v; i++ {
			if _, other := g.ledBodyAt(i); other && g.bodyAt[i] == nil || g.names[i] != 0 {
				return roleSpan{} // who else is led
			}
		}
		return roleSpan{head: k, first: first, end: end, noun: headForm{class: "head", nom: b.title, cases: nominative}, text: b.title + g.ofThe(first, end)}
	}
	return roleSpan{}
}

// whichLeads reads an English body told in front of who leads it: "the committee, which X chairs, backed
// the bill". It says whether the verb at token v, behind the name m, tells that.
func (c *cast) whichLeads(s *sentence, v int, m *mention) bool {
	g := c.g
	k := c.lead(m) - 1
	if low := g.at(s, k); g.d.lang != "en" || low != "which" && low != "that" {
		return false
	}
	if g.at(s, k-1) == "," {
		k--
	}
	r := c.led(s, k, -1)
	if r.text == "" {
		return false
	}
	c.leads(m.p, r, v)
	return true
}
