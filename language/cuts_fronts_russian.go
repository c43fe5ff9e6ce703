package language

// russianFronts finds words in front for the course, the frame or the occasion of what it
// was, before any subject and before a verb: «На пленарном заседании депутаты
// приняли …», «По итогам встречи подписан …», «Открывая заседание, спикер …».
func (t *trimmer) russianFronts(first, stop int) []stretch {
	if t.d.quoted(t.d.tokens[first].start) {
		return nil
	}
	if t.adverbial(first) {
		return t.adverbialFront(first, stop)
	}
	from := t.occasion(first)
	if from == 0 {
		return nil
	}
	v := t.verbIn(from, stop)
	if v == stop || v-first > 2*maxAside || t.goesOn(first, v) || t.quotes(first, v) {
		return nil
	}
	for k := from; k < v; k++ {
		if t.subjectAt(k, v) {
			return t.frontCut(first, k, stop)
		}
	}
	if v == from || t.surelyOblique(from, v) {
		return t.frontCut(first, v, stop)
	}
	return nil
}

// frontCut returns what stands before token k unless something in what stays needs it.
func (t *trimmer) frontCut(first, k, stop int) []stretch {
	if t.limits(stretch{first, k}) || t.numbers(first, k) || t.names(first, k) || t.pointsAway(k, min(k+openingTokens, stop)) && t.pointsAway(first, k) {
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

// occasion returns where the head of words for an occasion ends that open with token i, 0
// if there is none: «в ходе | встречи», «на пленарном заседании», «по итогам первой беседы».
func (t *trimmer) occasion(i int) int {
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
	for n := 0; n < 3 && k+1 < t.s.end && toks[k].kind == word && isRussianAdjective(toks[k].lower); n++ {
		k++
	}
	if k+1 >= t.s.end || !occasions.has(&toks[k]) {
		return 0
	}
	switch toks[i].lower {
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
	occasions = beginsWith("встреч", "заседани", "сесси", "переговор", "бесед", "визит", "поездк", "форум", "конференци", "брифинг", "совещани", "мероприяти", "обсуждени", "выступлени", "саммит", "слушани", "церемони", "разговор", "консультаци", "дебат", "собрани", "прием", "приём", "приеме", "ассамбле", "съезд", "пресс-конференци", "пленарк", "круглого", "рабочей")
)

// surelyOblique says whether none of tokens [from, v) can be who acts: each is a genitive, or belongs
// to one, and the last is no nominative of the verb's.
func (t *trimmer) surelyOblique(from, v int) bool {
	if v-from > 4 {
		return false
	}
	for k := from; k < v; k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || !obliqueMany.on(tok.lower, 1) {
			return false
		}
	}
	last := t.d.tokens[v-1].lower
	form := verbForm(t.d.tokens[v].lower)
	switch {
	case form&agreesMany != 0:
		return !endsWithAny(last, "ы", "и", "а", "я")
	case form&(agreesWoman|agreesNow) != 0:
		return !endsWithAny(last, "а", "я") || surelyMan.has(&t.d.tokens[v-1])
	}
	return form != 0
}

var (
	obliqueMany = newEndings("а", "я", "ы", "и", "ого", "его", "ой", "ей", "ых", "их", "ов", "ев")
	// surelyMan are genitives that look like a nominative of women.
	surelyMan = wordsOf("сената парламента мажилиса курултая комитета совета бюро форума саммита визита кабинета закона законопроекта проекта бюджета")
)

// adverbialFront finds an adverbial participle's clause in front: «Отвечая на вопрос, министр
// сообщил». Not one that tells the source, a bound or a ground.
func (t *trimmer) adverbialFront(first, stop int) []stretch {
	if groundWords[t.d.tokens[first].lower] {
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
	if v == stop || v-i > maxAside || !t.subjectAt(i+1, v) || t.pointsAway(i+1, stop) {
		return nil
	}
	return []stretch{{first, i + 1}}
}

// groundWords open such clauses that the rest may not do without.
var groundWords = setOf("начиная ссылаясь исходя учитывая судя полагая считая будучи включая исключая благодаря несмотря кончая заканчивая желая опасаясь зная имея говоря комментируя")
