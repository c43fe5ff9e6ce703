package language

// Words that only colour what a Russian sentence tells.

// colours finds adverbs of manner beside a verb, «⟦подробно⟧ обсудили», and adjectives that praise or size up the noun
// behind them, «⟦обстоятельный⟧ разговор».
func (t *trimmer) colours(first, stop int) []stretch {
	var out []stretch
	for i := first + 1; i+1 < stop; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || tok.upper || t.d.quoted(tok.start) {
			continue
		}
		switch {
		case t.at(i, adverbWords) > 0:
			if n := t.at(i, adverbWords); i+n < stop && t.looseWord(i, i+n) && (t.predicate(i-1) && t.d.tokens[i+n].kind == word || t.predicate(i+n)) {
				out = append(out, stretch{i, i + n})
			}
		case t.at(i, epithetWords) > 0 && isRussianAdjective(tok.lower):
			next := &t.d.tokens[i+1]
			if t.looseWord(i, i+1) && next.kind == word && !next.upper && !next.function && !t.isPreposition(i+1) && mayBeNoun(next.lower) {
				out = append(out, stretch{i, i + 1})
			}
		}
	}
	return out
}

// looseWord says whether nothing beside tokens [i, end) belongs to them: no word of degree or denial in front, none that
// joins them to another.
func (t *trimmer) looseWord(i, end int) bool {
	before, after := &t.d.tokens[i-1], &t.d.tokens[end]
	return !joins.has(before.lower) && !joins.has(after.lower) && before.kind != punct && after.kind != punct && !degrees.has(before.lower) && !isAdverbInO(before.lower) && before.lower != "или" && after.lower != "или" && after.lower != "как"
}

func isAdverbInO(w string) bool {
	return longerThan(w, 4) && endsWithAny(w, "но", "ко", "во", "ски")
}

// degrees are words before an adjective or adverb that belong to it.
var degrees = wordSet("не ни более менее самый самая самое самые самого самой самым самых самую наиболее очень весьма столь так такой такая такое такие слишком как особо крайне довольно достаточно вполне настолько насколько чересчур всё еще ещё уже лишь только один одна одно что это этот эта эти")

// mayBeNoun says whether a word behind an adjective may be the noun that it belongs to, no further adjective.
func mayBeNoun(w string) bool {
	return !isRussianAdjective(w) || endsWithAny(w, "ение", "ание", "ие", "ием", "ии", "ия")
}
