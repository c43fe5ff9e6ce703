package language

// soleCommittee words a bare English office of those who preside over committees with the committee
// that a text is about, if it names but one: "The chairperson, X, directed …" some paragraphs below
// "the Public Investments Committee". Its text is "" if there is none.
func (g *stage) soleCommittee(r *roleSpan) scopedOffice {
	if g.d.lang != "en" || !committeeTitle.has(r.noun.nom) {
		return scopedOffice{}
	}
	var found scopedOffice
	name := ""
	for k := range r.first {
		if low := g.lower(k); low != "committee" && low != "commission" || g.names[k] != 0 || g.isHead[k] {
			continue
		}
		s := g.sentenceOf(k)
		if s == nil || s.title {
			continue
		}
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		first, end := g.phraseAround(s, k, s.first)
		called := lower(g.slice(first, end, -1, ""))
		text := g.ofPhrase(s, r, k, b)
		switch {
		case text == "" || end == first+1:
		case name == "":
			name, found = called, scopedOffice{text: text, body: g.bodyOfPhrase(k)}
		case name != called:
			return scopedOffice{} // of several one does not know which
		}
	}
	return found
}

// committeeTitle are what those are called who preside over committees and seldom over houses.
var committeeTitle = wordSet("chair chairperson vice-chair vice-chairperson chairwoman vice-chairwoman")
