package language

// What may never go, since the rest would claim something else without it.

// limits says whether a stretch denies, limits, turns round or takes back what
// is told beside it, or holds somebody's words: «…, and then it was not»,
// «, которую Сенат отклонил», «…, бірақ дауыс жетпеді».
func (t *trimmer) limits(s stretch) bool {
	for i := s.first; i < s.end; i++ {
		if t.at(i, limitWords) > 0 || t.denies(i) || t.told != nil && t.told[i]&tellsSpeech != 0 {
			return true
		}
	}
	return false
}

// denies says whether the word at token i is a verb in the negative.
func (t *trimmer) denies(i int) bool {
	tok := &t.d.tokens[i]
	switch {
	case tok.kind != word:
		return false
	case t.d.lang == "kk":
		return !tok.upper && (kazakhDenies.on(tok.lower, 2) || kazakhDenied.on(tok.lower, 2))
	}
	return negates(tok.lower)
}

// kazakhDenied are the endings of what did not happen: қабылданбады, келмеген.
var kazakhDenied = newEndings("мады", "меді", "бады", "беді", "пады", "педі", "маған", "меген", "баған", "беген", "паған", "пеген", "мапты", "мепті", "бапты", "бепті", "папты", "пепті")

// sameSubject says whether a clause that the word at token i joins goes on about
// the one before it, "and it …": there it as a rule tells how that ended.
func (t *trimmer) sameSubject(i int) bool {
	if i+1 >= t.s.end {
		return false
	}
	switch t.d.tokens[i+1].lower {
	case "it", "they", "this", "that", "оно", "они", "он", "она", "это":
		return true
	}
	return false
}

// bounds says whether tokens [first, end), which tell a date, tell from or up to
// when the rest holds.
func (t *trimmer) bounds(first, end int, due bool) bool {
	if due || end < t.s.end && kazakhTerms[t.d.tokens[end].lower] {
		return true
	}
	for i := first; i < end; i++ {
		if boundaries[t.d.tokens[i].lower] {
			return true
		}
	}
	return false
}

var boundaries = setOf("until till by before after since from no not до после к с со не позднее раньше позже")
