package language

// madeBy returns who is told behind "by" to have made the English journey whose noun is
// token i: the visit to Tokyo by a group of deputies; the visit to Riga paid last May by
// Speaker X.
func (f *eventFinder) madeBy(s, i int) string {
	d, one := f.d, f.d.sentences[s]
	for k := i + 1; d.lang == "en" && k+1 < min(one.end, i+10); k++ {
		switch t := &d.tokens[k]; {
		case t.kind == punct && !isPossessive(t.lower), t.lower == "and", t.lower == "with", t.lower == "that", t.lower == "which":
			return ""
		case t.lower != "by":
		default:
			return f.companyAt(s, k+1)
		}
	}
	return ""
}

// companyAt returns those whose English phrase begins at token k, ready to own: a person
// who holds an office, a group or members of a house.
func (f *eventFinder) companyAt(s, k int) string {
	d, one := f.d, f.d.sentences[s]
	for _, m := range f.c.at[s] {
		if m.first >= k && m.first <= k+8 && (m.first <= k+1 || f.headBehind(k-1, m.first)) && f.official(m.p) && !m.office {
			return f.ownerName(m.p)
		}
	}
	for i := k; i < min(one.end, k+9); i++ {
		t := &d.tokens[i]
		if t.kind == punct && !isPossessive(t.lower) && !d.hyphenBefore(i) && !isDash(t.text) || d.cues[i] == wasCue {
			return ""
		}
		if !areMembers("en", t.lower) && !d.isDelegation(i) && !f.panel.has(t) || t.lower == "group" {
			continue // a group of | deputies
		}
		first, end := k, i+1
		for first < i && (d.tokens[first].lower == "the" || d.tokens[first].lower == "a" || d.tokens[first].lower == "an") {
			first++
		}
		if d.isDelegation(i) || f.panel.has(t) || d.word(i+1, i, one.end) == "of" || d.word(i+1, i, one.end) == "from" {
			_, end = d.nounPhrase(one, i)
			if w := d.word(end, i, one.end); w == "from" && d.tokens[min(end+1, one.end-1)].upper {
				for end++; end < one.end && (d.tokens[end].upper || d.tokens[end].lower == "the") && d.tokens[end].kind == word && f.c.g.names[end] == 0; end++ {
				}
			}
			_, end = f.withoutPeople(first, i, end)
			for n := i + 1; n < end; n++ {
				if d.cues[n] != noCue || d.tokens[n].lower == "to" || d.tokens[n].lower == "in" {
					end = n
				}
			}
		}
		return closed(d.phrase(f.Reader, first, end))
	}
	return ""
}
