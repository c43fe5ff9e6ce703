package language

// What stands in front of a Russian sentence: the news's own day, what ties it to the sentence before, the occasion.

// newsDayInFront finds the day of the news where it opens the sentence: «⟦В среду, 21 мая,⟧ Сенат …», «⟦Сегодня утром⟧
// в Мажилисе …». Of a sentence that tells of another day too it may not go.
func (t *trimmer) newsDayInFront(first int) []stretch {
	toks := t.d.tokens
	at := first
	if toks[at].lower == "в" || toks[at].lower == "во" || partsOfDay.has(toks[at].lower) {
		at++
	}
	end := at
	for _, m := range t.d.datesBetween(t.s.start, t.s.span.end) {
		k := t.d.tokenAt(m.start)
		if k == end+1 && t.comma(end) || k == at+2 && t.comma(at+1) && weekdaysIn.has(toks[at].lower) {
			at = k // «в среду, 21 мая»
		}
		if k != at || !m.relative && !t.d.justBefore(m, freshDays) || m.ahead || m.due || m.iso > t.d.date || len(m.iso) != len("2025-11-20") || t.d.quoted(m.start) {
			return nil
		}
		for end = k; end < t.s.end && toks[end].end <= m.end; end++ {
		}
	}
	if end == at {
		return nil
	}
	if partsOfDay.has(toks[min(end, t.s.end-1)].lower) {
		end++
	}
	if t.comma(min(end, t.s.end-1)) {
		if toks[end-1].kind != number && monthOf(toks[end-1].lower) == 0 {
			return nil // «Сегодня, когда …»
		}
		end++
	}
	if end+minVersion/2 >= t.s.end || !t.opensWell(end) || !t.tells(end, t.s.end) {
		return nil
	}
	return []stretch{{first, end}}
}

var weekdaysIn = wordSet("понедельник вторник среду четверг пятницу субботу воскресенье")

// freshDays is within how many days Russian tells the day of the news.
const freshDays = 3

// opensWell says whether a Russian sentence may begin with token i, when the words for a time before it are gone.
func (t *trimmer) opensWell(i int) bool {
	next := &t.d.tokens[i]
	switch {
	case next.kind != word, openers.has(next.lower), joins.has(next.lower), earlier.has(next.lower), kazakhTerms.has(next.lower), t.below(i), t.d.inDate(next.start):
		return false
	}
	return !t.predicate(i) || verbForm(next.lower) != agreesMany|agreesNow
}

var (
	// openers are words that no sentence may begin with when the day before them is gone.
	openers = wordSet("же или ли уже еще ещё его ее её их он она они это эта этот эти был была были было нет есть")
	// earlier are words that tell the day from another.
	earlier = wordSet("ранее раньше назад спустя позже позднее")
)

// russianFronts finds words in front for the course, the frame or the occasion of what it
// was, before any subject and before a verb: «На пленарном заседании депутаты
// приняли …», «По итогам встречи подписан …», «Открывая заседание, спикер …».
func (t *trimmer) russianFronts(first, stop int) []stretch {
	if t.d.quoted(t.d.tokens[first].start) {
		return nil
	}
	if t.adverbial(first) || gerunds.has(t.d.tokens[first].lower) {
		return t.adverbialFront(first, stop)
	}
	if end := t.linked(first); end > first {
		out := t.russianFronts(end, stop)
		for i := range out {
			out[i].first = first
		}
		return append(out, stretch{first, end})
	}
	from := t.occasionAt(first)
	if from == 0 {
		return nil
	}
	v := t.verbIn(from, stop)
	if v == stop || v-first > 2*maxAside || t.goesOn(first, v) || t.quotes(first, v) {
		return nil
	}
	for k := from; k < v; k++ {
		if t.nominativeAt(k, v) {
			return t.frontCut(first, k, stop)
		}
	}
	if v == from {
		return t.frontCut(first, v, stop)
	}
	return nil
}

// frontCut returns what stands before token k unless something in what stays needs it.
func (t *trimmer) frontCut(first, k, stop int) []stretch {
	if t.limits(stretch{first, k}) || t.names(first, k) || t.pointsAway(k, min(k+openingTokens, stop)) && t.pointsAway(first, k) {
		return nil
	}
	if t.verbOpens(k) {
		return nil
	}
	return []stretch{{first, k}}
}

// verbOpens says whether the verb at token k cannot open a sentence: one that
// tells of several nobody names, «На заседании рассмотрели …».
func (t *trimmer) verbOpens(k int) bool {
	w := t.d.tokens[k].lower
	return t.predicate(k) && !t.participle(w) && !mayStandFirst.on(w, 0)
}

// mayStandFirst ends verbs that as well stand before whoever or whatever they are told of.
var mayStandFirst = newEndings("остоялся", "остоялась", "остоялось", "остоялись", "прошел", "прошёл", "прошла", "прошло", "прошли", "пройдет", "пройдёт", "пройдут", "остоится", "остоятся", "выступил", "выступила", "выступили", "открылся", "открылась")

// occasionAt returns where the head of words for an occasion ends that open with token i, 0
// if there is none: «в ходе | встречи», «на пленарном заседании», «по итогам первой беседы».
func (t *trimmer) occasionAt(i int) int {
	toks := t.d.tokens
	k := i + 1
	switch toks[i].lower {
	case "на", "после", "перед", "накануне", "во", "по", "в", "до":
	default:
		return 0
	}
	led := occasionLeads[toks[i].lower+" "+toks[min(k, t.s.end-1)].lower]
	if led {
		k++
	}
	for n := 0; n < 4 && k+1 < t.s.end && (toks[k].kind == word && (isRussianAdjective(toks[k].lower) || sameOnes.has(toks[k].lower) || countWord("ru", &toks[k])) || toks[k].kind == number); n++ {
		k++
	}
	if k+1 >= t.s.end || !occasions.has(&toks[k]) {
		return 0
	}
	switch toks[i].lower {
	case "на":
		if !led && !whereHeads.on(toks[k].lower, 2) {
			return 0 // «на сессию»: where to
		}
	case "во", "по", "в", "до":
		if !led {
			return 0
		}
	case "после", "накануне":
		if !t.past(k) {
			return 0
		}
	}
	return k + 1
}

// linked returns where words that only tie the sentence to the one before end, and those for the part of the
// day, with their comma: «В свою очередь гостья …», «В тот же день палата …». It returns
// first if there are none.
func (t *trimmer) linked(first int) int {
	n := t.at(first, linkWords)
	end := first + n
	if n == 0 || end+minVersion > t.stop() {
		return first
	}
	if t.comma(end) {
		end++
	}
	if !t.opensWell(end) || t.verbOpens(end) {
		return first
	}
	return end
}

// past says whether what the sentence tells behind token k went by.
func (t *trimmer) past(k int) bool {
	v := t.verbIn(k, t.s.end)
	return v < t.s.end && verbForm(t.d.tokens[v].lower)&agreesNow == 0
}

var (
	occasionLeads = map[string]bool{
		"в ходе": true, "в рамках": true, "в завершение": true, "в начале": true, "в конце": true, "в кулуарах": true, "в преддверии": true, "во время": true,
		"по итогам": true, "по завершении": true, "по окончании": true, "по результатам": true, "на полях": true, "на площадке": true, "перед началом": true, "до начала": true, "после завершения": true, "после окончания": true,
	}
	// sameOnes stand before the noun as adjectives do.
	sameOnes  = wordSet("этом этой этого том той того же самом самой")
	occasions = beginsWith("встреч", "заседани", "сесси", "переговор", "бесед", "визит", "поездк", "форум", "конференци", "брифинг", "совещани", "мероприяти", "обсуждени", "выступлени", "саммит", "слушани", "церемони", "разговор", "консультаци", "дебат", "собрани", "прием", "приём", "приеме", "ассамбле", "съезд", "пресс-конференци", "пленарк", "круглого", "рабочей")
)

// whereHeads end such nouns where they tell where, not where to.
var whereHeads = newEndings("ии", "ече", "еде", "уме", "инге", "дке", "ите", "ах", "ях", "оре", "еме", "ёме", "зде", "лее")

// adverbialFront finds an adverbial participle's clause in front: «Отвечая на вопрос, министр
// сообщил». Not one that tells the source, a bound or a ground.
func (t *trimmer) adverbialFront(first, stop int) []stretch {
	if groundWords.has(t.d.tokens[first].lower) {
		return nil
	}
	i := first + 1
	for i < stop && !t.parts(i) {
		i++
	}
	if i+minVersion > stop || !t.comma(i) || i-first > 2*maxAside || t.tells(first, i) || t.limits(stretch{first, i}) || t.quotes(first, i) || t.numbers(first, i) {
		return nil
	}
	v := t.verbIn(i+1, stop)
	if v == stop || v-i > maxAside || !t.nominativeAt(i+1, v) || t.pointsAway(i+1, min(v+openingTokens, stop)) {
		return nil
	}
	return []stretch{{first, i + 1}}
}

// gerunds are adverbial participles in -я that news opens sentences with, and puts into them.
var gerunds = wordSet("подводя выступая приветствуя представляя обращаясь отвечая открывая закрывая завершая предваряя касаясь продолжая напутствуя поздравляя принимая находясь")

// groundWords open such clauses that the rest may not do without.
var groundWords = wordSet("начиная ссылаясь исходя учитывая судя полагая считая будучи включая исключая благодаря несмотря кончая заканчивая желая опасаясь зная имея говоря комментируя")
