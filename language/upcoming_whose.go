package language

// whose says whether the pronoun at token i of piece v only tells whose something is:
// his candidacy, its own rules; not of which matter something is done, its second reading.
func (t *teller) whose(v version, i int) bool {
	reach := 3
	switch t.d.tokens[i].lower {
	case "его", "ее", "её", "их":
		next := i + 1
		if next >= v.end {
			return false
		}
		tok := &t.d.tokens[next]
		if tok.kind != word || tok.function || t.d.inDate(tok.start) || t.d.cues[next] != noCue || russianFinite(tok.lower) || isRussianPast(tok.lower) || endsWithAny(tok.lower, "ть", "ти", "ться", "о") {
			return false
		}
		reach = 1
	case "its", "оның":
	default:
		return false
	}
	return !t.d.anyOf(i+1, min(v.end, i+1+reach), deedNouns.in(t.d.lang))
}

// personBetween says whether sentence si names, up to token limit, somebody for whom a
// pronoun of the form may stand as well.
func (t *teller) personBetween(si, limit int, form byte) bool {
	for _, m := range t.c.at[si] {
		switch {
		case m.first >= limit || m.p == nil:
		case t.d.lang == "kk" && form == 'x', form == 'm' && m.p.sex != female, form == 'f' && m.p.sex != male:
			return true
		}
	}
	return false
}
