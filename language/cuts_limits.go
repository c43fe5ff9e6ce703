package language

// What may never go, since the rest would claim something else without it.

// limits says whether a stretch denies, limits, turns round or takes back what
// is told beside it, or holds somebody's words: «…, and then it was not»,
// «, которую Сенат отклонил», «…, бірақ дауыс жетпеді».
func (t *trimmer) limits(s stretch) bool {
	whole := t.d.lang == "ru" && t.told != nil && t.tells(s.first, s.end)
	own := t.ownMatter(s)
	for i := s.first; i < s.end; i++ {
		if whole && i > s.first+1 && t.boundsFigure(i) {
			i++ // of a claim that goes as a whole
			continue
		}
		if !own && (t.at(i, limitWords) > 0 || t.denies(i)) || t.told != nil && t.told[i]&tellsSpeech != 0 {
			return true
		}
	}
	return false
}

// boundsFigure says whether «не» at token i and the word behind it only bound a figure or a term: «не менее ста», «не позднее
// мая».
func (t *trimmer) boundsFigure(i int) bool {
	return t.d.tokens[i].lower == "не" && i+1 < t.s.end && boundsOfFigures.has(t.d.tokens[i+1].lower)
}

var boundsOfFigures = wordSet("позднее позже раньше ранее менее более меньше больше выше ниже далее дольше чаще реже")

// ragged says whether a sentence without a stretch has half of a pair of brackets,
// or ends with a word that waits for another: "for broadcasters and."
func (t *trimmer) ragged(s stretch, stop int) bool {
	open := 0
	for i := s.first; i < s.end; i++ {
		switch t.d.tokens[i].text {
		case "(":
			open++
		case ")":
			if open--; open < 0 {
				return true
			}
		}
	}
	before := t.d.tokens[max(s.first-1, t.s.first)].lower
	return open > 0 || s.end == stop && (joins.has(before) || waiting.has(before) || t.comma(s.first) && t.predicateless(s.first))
}

// predicateless says whether what stands before the comma at token i, with a word or two set off
// before it, has no predicate: it is behind them. «…, а выборы, соответственно, | на осень»
func (t *trimmer) predicateless(i int) bool {
	k := i - 1
	for k > t.s.first && !t.comma(k) {
		k--
	}
	from := k - 1
	for from > t.s.first && !t.comma(from) {
		from--
	}
	return from > t.s.first && !t.tells(from, i) && (t.d.lang != "en" || joins.has(t.d.tokens[from].lower))
}

// waiting are words that another must follow, beside those that join.
var waiting = wordSet("a an the or или мен және")

// denies says whether the word at token i is a verb in the negative.
func (t *trimmer) denies(i int) bool {
	tok := &t.d.tokens[i]
	switch {
	case tok.kind != word:
		return false
	case t.d.lang == "kk":
		return !tok.upper && kazakhNegatives.has(tok)
	}
	return negates(tok.lower)
}

// kazakhNegatives are verbs in the negative.
var kazakhNegatives = newTrait(func(w string) bool {
	return kazakhDenies.on(w, 2) || kazakhDenied.on(w, 2) || kazakhDeniedThat.on(w, 2)
})

// kazakhDeniedThat are the endings of what a verb of speech tells that it did not happen:
// қабылданбағанын, келмейтінін.
var kazakhDeniedThat = newEndings("мағанын", "мегенін", "бағанын", "бегенін", "пағанын", "пегенін", "майтынын", "мейтінін", "байтынын", "бейтінін", "пайтынын", "пейтінін")

// kazakhDenied are the endings of what did not happen: қабылданбады, келмеген.
var kazakhDenied = newEndings("мады", "меді", "бады", "беді", "пады", "педі", "маған", "меген", "баған", "беген", "паған", "пеген", "мапты", "мепті", "бапты", "бепті", "папты", "пепті")

// sameSubject says whether a clause that the word at token i joins goes on about
// the one before it, "and it …": there it as a rule tells how that ended. In
// English words of time may stand between, "and within an hour it was …".
func (t *trimmer) sameSubject(i int) bool {
	for k := i + 1; k < t.s.end && (k == i+1 || !t.predicate(k-1)); k++ {
		switch t.d.tokens[k].lower {
		case "it", "they", "this", "that", "оно", "они", "он", "она", "это":
			return k == i+1 || t.d.lang == "en" && t.d.tokens[k].lower == "it" && k+1 < t.s.end && t.predicate(k+1)
		}
	}
	return false
}

// bounds says whether tokens [first, end), which tell a date, tell from or up to
// when the rest holds.
func (t *trimmer) bounds(first, end int, due bool) bool {
	if due || end < t.s.end && kazakhTerms.has(t.d.tokens[end].lower) {
		return true
	}
	for i := first; i < end; i++ {
		if boundaries.has(t.d.tokens[i].lower) {
			return true
		}
	}
	return false
}

var boundaries = wordSet("until till by before after since from no not до после к с со не позднее раньше позже")
