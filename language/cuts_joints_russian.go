package language

// How Russian sentences are joined, and what hangs on them at the end: a word that ties a sentence to the one before, what
// the same subject did behind what he said, a note behind a dash.

// sequelFront finds a word in front that only ties the sentence to the one before: «⟦Однако⟧ палата …», «⟦А вот⟧
// встреча с послом …», «⟦Затем⟧ гости …».
func (t *trimmer) sequelFront(first, stop int) []stretch {
	n := t.at(first, sequelWords)
	k := first + n
	if n == 0 || k+minVersion/2 >= stop || t.d.quoted(t.d.tokens[first].start) || t.told[first]&tellsSpeech != 0 {
		return nil
	}
	if t.comma(k) {
		k++
	} else if needsComma.has(t.d.tokens[first].lower) {
		return nil
	}
	v := t.verbIn(k, stop)
	if v == stop || !t.opensWell(k) || t.verbOpens(k) || staysBound.has(t.d.tokens[k].lower) || t.adverbial(k) || t.told[k]&tellsSelf != 0 {
		return nil
	}
	for i := k; i < v; i++ {
		if t.breaks(i) && !t.comma(i) || t.d.tokens[i].text == ":" || t.d.tokens[i].lower == "тоже" || t.d.tokens[i].lower == "также" || t.told[i]&tellsSelf != 0 {
			return nil
		}
	}
	if w := t.d.tokens[first].lower; w == "и" && t.joinsAgain(k, stop) {
		return nil
	}
	return []stretch{{first, k}}
}

// joinsAgain says whether another «и» behind a comma makes a pair with that in front: «И сенаторы, и депутаты …».
func (t *trimmer) joinsAgain(i, stop int) bool {
	for ; i+1 < stop; i++ {
		if t.comma(i) && t.d.tokens[i+1].lower == "и" {
			return true
		}
	}
	return false
}

var (
	// needsComma are words that tie only where a comma parts them from the sentence.
	needsComma = wordSet("так правда впрочем итак действительно словом")
	// staysBound are words that cannot open a sentence when that in front of them is gone.
	staysBound = wordSet("вот всё все тоже и не ни да именно лишь только даже что кто как если когда хотя чтобы пока поскольку где куда сам сама сами тут там здесь то так такой такая такое такие затем потом потому поэтому тем кроме больше меньше более сначала снова вновь опять теперь вместо ради один одна одно другой другая другое другие остальные каждый каждая первый первая первое второй вторая второе третий третья последний последняя первым вместе какой какая какие сколько почему зачем")
)

// deedsBehindSaid finds what the subject did behind what he said, whose clause a comma closes: «отметил, что мост
// построен⟦, и пригласил на открытие⟧».
func (t *trimmer) deedsBehindSaid(first, stop int) []stretch {
	v := t.mainVerb(first, stop)
	if v < 0 || v+minVersion >= stop || !t.speech.is("ru", &t.d.tokens[v]) || !t.comma(v+1) {
		return nil
	}
	for i := v + 3; i+3 < min(stop, v+longestDeed); i++ {
		if !t.comma(i-1) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		if next := t.nextDeed(i, v); next != 0 && t.ownClause(v, i, next) && t.at(next, limitWords) == 0 && t.tells(v+2, i) {
			return []stretch{{i - 1, stop}}
		}
	}
	return nil
}

// dashNote finds a note without a verb behind the only dash, at the end: «закон отклонили⟦ – случай редкий⟧», «подписан
// меморандум⟦ – первый документ такого рода⟧».
func (t *trimmer) dashNote(first, stop int) []stretch {
	at := -1
	for i := first + minVersion/2; i+1 < stop; i++ {
		if isDash(t.d.tokens[i].text) && t.breaks(i) {
			if at >= 0 {
				return nil
			}
			at = i
		}
	}
	if at < 0 || stop-at < 3 {
		return nil
	}
	before, after := &t.d.tokens[at-1], &t.d.tokens[at+1]
	from := t.pieceStart(at)
	switch {
	case before.kind != word || before.function || after.kind != word || after.upper || t.predicate(at-1) || isRussianAdverb(before.lower) || isRussianAdjective(before.lower):
		return nil
	case !t.tells(from, at) || t.below(from) || t.at(from, boundWords) > 0 || t.opensSubordinate() || joins.has(after.lower) || t.isPreposition(at+1) || asked.has(after.lower) || staysBound.has(after.lower) || ownContent.has(after.lower) || parted.begins(after.lower):
		return nil
	case t.tells(at+1, stop) || t.names(at+1, stop) || t.attributes(at, stop) || t.quotes(at, stop) || t.counts(first, stop) || t.negates(from, at):
		return nil
	}
	for k := max(first, at-3); k < at; k++ {
		if foreshadows.has(t.d.tokens[k].lower) || t.d.tokens[k].kind == number {
			return nil
		}
	}
	return []stretch{{at, stop}}
}

// causes finds why it was, without a mark at the end: «встреча не состоялась ⟦из-за снегопада⟧».
func (t *trimmer) causes(first, stop int) []stretch {
	for i := first + minVersion/2; i+1 < stop; i++ {
		tok := &t.d.tokens[i]
		if !causeWords.has(tok.lower) || t.d.quoted(tok.start) {
			continue
		}
		from := t.pieceStart(i)
		if negates(t.d.tokens[i-1].lower) || joins.has(t.d.tokens[i-1].lower) || t.comma(i-1) || modifiers.has(t.d.tokens[i-1].lower) || t.goesOn(i, stop) || !t.tells(from, i) || t.below(from) || t.tells(i, stop) || t.numbers(from, i) || abroad.has(t.d.tokens[i+1].lower) || t.attributes(from, i) || stop-i < 2 {
			return nil
		}
		return []stretch{{i, stop}}
	}
	return nil
}

var (
	causeWords = wordSet("из-за ввиду вследствие")
	// abroad are where something comes from, behind the same word.
	abroad = wordSet("границы рубежа стола океана моря угла этого него нее неё них чего")
)

// parted begin words behind a dash that are one with that before it, «государств – членов союза», or sum up what stands
// there, «таково решение».
var parted = newOpenings("член", "участни", "наблюдат", "таков", "основател", "побратим")

// occasionsWithin finds the occasion between who acts and the verb, «Мажилис ⟦на пленарном заседании⟧ одобрил», or between a
// verb of speech and what is said, «сообщил ⟦на брифинге⟧, что».
func (t *trimmer) occasionsWithin(first, stop int) []stretch {
	var out []stretch
	for i := first + 1; i+3 < stop; i++ {
		if !t.isPreposition(i) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		k := t.occasionAt(i)
		if k == 0 {
			continue
		}
		for n := 0; n < 2 && k < stop && t.isHouseWord(k); n++ {
			k++ // «заседании комитета», «сессии Сената»
		}
		before := &t.d.tokens[i-1]
		switch {
		case before.kind != word || before.function || joins.has(before.lower) || t.limits(stretch{i, k}) || t.names(i, k) || k+1 >= stop:
		case t.predicate(k) && !t.tells(t.pieceStart(i), i) && !t.participle(t.d.tokens[k].lower) && !isRussianAdjective(before.lower) && !isRussianAdverb(before.lower),
			t.comma(k) && t.d.tokens[k+1].lower == "что" && t.speech.is("ru", before) && t.predicate(i-1):
			out = append(out, stretch{i, k})
			i = k
		}
	}
	return out
}

// isHouseWord says whether token i is a word in the genitive for a house or a part of it.
func (t *trimmer) isHouseWord(i int) bool {
	tok := &t.d.tokens[i]
	return ownersOfSittings.has(tok.lower) || tok.upper && tok.facts != nil && len(tok.facts.bodies) > 0
}

var ownersOfSittings = wordSet("палаты комитета комиссии парламента бюро фракции совета правительства группы")

// listTail finds all but the first of what was talked of, seen or visited, at the end: «обсудили торговлю⟦, транспорт и
// обмен студентами⟧».
func (t *trimmer) listTail(first, stop int) []stretch {
	v := t.verbIn(first, stop)
	if v == stop || !listing.begins(t.d.tokens[v].lower) || t.participle(t.d.tokens[v].lower) || t.negates(first, stop) || t.quotes(v, stop) {
		return nil
	}
	at, last := 0, 0
	for i := v + 2; i+1 < stop; i++ {
		tok := &t.d.tokens[i]
		switch {
		case t.d.quoted(tok.start) || tok.kind == number || tok.kind == punct && tok.text != ",":
			return nil
		case t.comma(i) && at == 0:
			at = i
		}
		if tok.lower == "и" {
			last = i
		}
		if at > 0 && i > at && (t.predicate(i) || dependent.has(tok.lower) && tok.lower != "и" || t.at(i, whichWords) > 0 || t.below(i) || modifiers.has(tok.lower)) {
			return nil
		}
	}
	if at < v+2 || last < at+2 || t.tells(v+1, stop) || t.names(at, stop) || t.numbers(v, stop) || t.comma(last-1) || lawNames.begins(t.d.tokens[at-1].lower) || t.isPreposition(at+1) {
		return nil
	}
	for i := v; i < at; i++ { // a list may belong to a paper's name
		if lawNames.begins(t.d.tokens[i].lower) || t.d.tokens[i].lower == "и" || foreshadows.has(t.d.tokens[i].lower) {
			return nil
		}
	}
	return []stretch{{at, stop}}
}

// listing begin verbs whose list is true of its first item too.
var listing = newOpenings("обсуд", "обсужд", "затрон", "рассмотр", "осмотр", "посет", "побывал", "ознаком", "говорил", "рассказал", "коснул")

// lawNames begin words of papers and bodies, whose names may hold lists, and what parts of which only go together.
var lawNames = newOpenings("закон", "проект", "поправ", "соглаш", "конвенц", "программ", "комитет", "министерств", "между")
