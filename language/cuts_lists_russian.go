package language

// furtherThings finds the second of two things, or of two aims, at the end of a sentence: «обсудили экспорт баранины | и
// упрощение виз», «пообещал построить мост | и открыть школу». What is left ends with a noun of its own; nothing
// counts or compares the two, and no person, name or paper is one of them.
func (t *trimmer) furtherThings(first, stop int) []stretch {
	v := t.verbIn(first, stop)
	if v == stop {
		return nil
	}
	i := stop - 1
	for n := 0; i > v+2 && n < longestThing; i, n = i-1, n+1 {
		if t.d.tokens[i].lower == "и" && !t.d.quoted(t.d.tokens[i].start) {
			break
		}
		if t.parts(i) || t.predicate(i) || t.names(i, i+1) {
			return nil
		}
	}
	if i <= v+2 || t.d.tokens[i].lower != "и" || i+2 >= stop && stop-i < 2 {
		return nil
	}
	if !t.mayEndAt(i, v) || !t.mayGo(i+1, stop) {
		return nil
	}
	s := stretch{i, stop}
	if t.limits(s) || t.counts(v, stop) || t.numbers(v, i) && t.numbers(i, stop) {
		return nil
	}
	if s = t.withItems(s, v); s.end == 0 {
		return nil
	}
	return []stretch{s}
}

// longestThing is how many tokens such a thing has at most.
const longestThing = 16

// mayEndAt says whether the sentence may end before the «и» at token i: with a noun that nothing behind it
// need tell more of, in a list of no plural subject, no pair and no paper's title.
func (t *trimmer) mayEndAt(i, v int) bool {
	last := &t.d.tokens[i-1]
	if last.kind != word || last.upper || last.function || isRussianAdjective(last.lower) || isRussianAdverb(last.lower) || isRussianInfinitive(last.lower) || t.predicate(i-1) || t.adverbial(i-1) || t.isPreposition(i-1) || t.d.quoted(last.start) || t.d.inDate(last.start) || countWord("ru", last) {
		return false
	}
	for k := i - 1; k > v; k-- {
		tok := &t.d.tokens[k]
		if t.breaks(k) && t.below(k+1) {
			return false
		}
		if pairWords[tok.lower] || wholeNames.has(tok) || tok.lower == "и" || countWord("ru", tok) || tok.kind == number && k > i-4 {
			return false
		}
	}
	if verbForm(t.d.tokens[v].lower)&agreesMany != 0 { // who acts may stand behind the verb: a list of them
		return t.hasSubject(v)
	}
	return true
}

// hasSubject says whether who acts surely stands in front of the verb at token v.
func (t *trimmer) hasSubject(v int) bool {
	for k := max(t.pieceStart(v), v-maxAside); k < v; k++ {
		if t.nominativeAt(k, v) {
			return true
		}
	}
	return false
}

// mayGo says whether tokens [i, stop) are a thing, or an infinitive with what it acts on.
func (t *trimmer) mayGo(i, stop int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || tok.upper || pointers[tok.lower] || pronouns[tok.lower] || t.adverbial(i) || isRussianAdverb(tok.lower) || tok.lower == "до" || tok.lower == "более" || tok.lower == "не" {
		return false
	}
	if !isRussianInfinitive(tok.lower) && !objectForms.on(tok.lower, 2) {
		return false // a genitive may belong to one name with the first: «музей мостов и плотин»
	}
	for k := i; k < stop; k++ {
		if k > i && t.isPreposition(k) && !isRussianInfinitive(tok.lower) {
			return false // it may belong to both
		}
	}
	return true
}

// withItems widens the last thing by those between it and the first: «торговли|, туризма и образования».
func (t *trimmer) withItems(s stretch, v int) stretch {
	for c := v + 1; c < s.first; c++ {
		if !t.parts(c) {
			continue
		}
		if !t.comma(c) || c-v < 3 || t.tells(v+1, s.first) || !t.mayEndAt(c, v) || t.isPreposition(c+1) {
			return stretch{}
		}
		for k := c; k < s.first; k++ {
			if t.parts(k) && !t.comma(k) || t.names(k, k+1) {
				return stretch{}
			}
		}
		return stretch{c, s.end}
	}
	return s
}

// objectForms end what verbs act on, nouns and adjectives, where no genitive looks like it.
var objectForms = newEndings("ение", "ание", "ство", "ствие", "цию", "сию", "ию", "ость", "ку", "бу", "зу", "ую", "юю", "ое", "ый", "ые", "ие")

// pairWords are words that need both of two, or all.
var pairWords = setOf("между как обе оба обоих обеих двух двумя двум вместе совместно совместный совместная совместное как-то или либо ни не")

// wholeNames are beginnings of nouns for wholeNames and what else is known by the whole of its name.
var wholeNames = beginsWith("закон", "проект", "поправк", "кодекс", "постановлени", "соглашени", "договор", "меморандум", "протокол", "конвенци", "резолюци", "декларац", "программ", "план=", "плана=", "комитет", "комисси", "министерств", "министр", "стратеги", "концепци", "фонд", "центр", "внесени")
