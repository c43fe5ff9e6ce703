package language

// Clauses that a Russian sentence can do without beside those that its marks alone show: put in before the verb of the main
// clause, behind a colon, or joined by «и» and «а».

// closedClauses finds a clause between two commas before the main verb: «Министр⟦, выступая на заседании,⟧ вчера сказал»,
// «заседание⟦, начавшееся в шесть вечера,⟧ к утру не кончилось», «в Актау⟦, где гостей ждут в пятницу,⟧ спорят о сметах».
func (t *trimmer) closedClauses(first, stop int) []stretch {
	for i := first + 1; i+3 < stop; i++ {
		switch {
		case t.predicate(i) || t.parts(i) && !t.comma(i):
			return nil // the main verb, or another clause
		case t.comma(i) && !t.d.quoted(t.d.tokens[i].start):
			if s, ok := t.closedClause(first, i, stop); ok {
				return []stretch{s}
			}
			return nil
		}
	}
	return nil
}

// closedClause returns the clause that the first comma of the sentence, at token i, opens.
func (t *trimmer) closedClause(first, i, stop int) (stretch, bool) {
	relative := t.at(i+1, whichWords) > 0 || t.d.tokens[i+1].lower == "где"
	if !relative && !t.participial(i+1) && !t.passive(i+1) && !t.adverbial(i+1) && !gerunds.has(t.d.tokens[i+1].lower) || t.opensSubordinate() || joins.has(t.d.tokens[first].lower) || t.narrows(i) || t.bare(i) || t.whichPeople(i) || t.saidOf(i) {
		return stretch{}, false
	}
	k := i + 2
	for k < stop && !t.parts(k) {
		k++
	}
	if k+2 >= stop || !t.comma(k) || t.tells(i+1, k) != relative {
		return stretch{}, false
	}
	next := &t.d.tokens[k+1]
	if next.kind != word && next.kind != number || joins.has(next.lower) || dependent.has(next.lower) || asked.has(next.lower) || t.below(k+1) || next.lower == "чтобы" || next.lower == "или" || !t.tells(k+1, stop) {
		return stretch{}, false
	}
	s := stretch{i, k + 1}
	return s, !t.quotes(i, k) && (!t.limits(s) || t.asideOfName(s))
}

// passive says whether a passive participle with words of its own stands at token i: «приглашённая на заседание», not
// «заслуженный тренер».
func (t *trimmer) passive(i int) bool {
	next := &t.d.tokens[min(i+2, t.s.end)-1]
	return !t.d.tokens[i].upper && passives.on(t.d.tokens[i].lower, 3) && (t.isPreposition(i+1) || t.d.inDate(next.start))
}

var passives = newEndings("нный", "нная", "нное", "нные", "нного", "нной", "нному", "нным", "нном", "нных", "нными", "нную", "тый", "тая", "тое", "тые", "того", "той", "тым", "тую", "тых")

// asideOfName says whether a clause only tells more of what has a name of its own, so that what it denies limits nothing
// else: «в Акеспе, где воды до сих пор нет».
func (t *trimmer) asideOfName(s stretch) bool {
	if t.d.lang != "ru" || s.first == t.s.first || !t.d.tokens[s.first-1].upper || !t.comma(s.first) || t.at(s.first+1, whichWords) == 0 && t.d.tokens[s.first+1].lower != "где" {
		return false
	}
	for i := s.first; i < s.end; i++ {
		if isDash(t.d.tokens[i].text) || t.at(i, limitWords) > 0 && !softDenials.has(t.d.tokens[i].lower) || t.told != nil && t.told[i]&tellsSpeech != 0 {
			return false
		}
	}
	return true
}

// softDenials are words that deny or limit only what stands in their own clause.
var softDenials = wordSet("не ни нет никто никого никогда ничего лишь только пока без если едва теперь")

// ofWhich finds a clause at the end that a noun of its own opens: «расширение торговли⟦, объем которой вырос вдвое⟧».
func (t *trimmer) ofWhich(first, stop int) []stretch {
	for i := first + minVersion/2; i+4 < stop; i++ {
		if !t.comma(i) || t.at(i+1, whichWords) > 0 || !whichForms.has(t.d.tokens[i+2].lower) || t.d.quoted(t.d.tokens[i].start) || t.isPreposition(i+1) {
			continue
		}
		s := stretch{i, stop}
		if t.complete(i) && !t.goesOn(i+1, stop) && !t.attributes(i+1, stop) && !t.narrows(i) && !t.bare(i) && !t.saidOf(i) && (!t.limits(s) || t.asideOfName(s)) {
			return []stretch{s}
		}
	}
	return nil
}

var whichForms = wordSet("которого которой которых")

// colonTail finds what only explains, at the end behind the only colon: «назвал сбор лишним⟦: его платит каждая вторая
// семья⟧», «встреча не состоялась⟦: гостя вызвали домой⟧». Not what somebody says, nor what the words before it announce.
func (t *trimmer) colonTail(first, stop int) []stretch {
	i := t.firstColon(first, stop)
	if i >= stop-2 || t.firstColon(i+1, stop) < stop || i-first < minVersion-1 || t.d.quoted(t.d.tokens[first].start) {
		return nil
	}
	before, after := &t.d.tokens[i-1], &t.d.tokens[i+1]
	if before.kind != word || before.function || after.kind == punct || t.told[i+1]&tellsSpeech != 0 || !t.complete(i) || t.opensSubordinate() || announces.begins(before.lower) || isRussianAdverb(before.lower) || !t.tells(i+1, stop) {
		return nil
	}
	if t.predicate(i-1) && !(t.participle(before.lower) || endsWithAny(before.lower, "ся", "сь", "лся", "лось")) || unfilled.has(before.lower) || t.holdsClause(first, t.verbIn(first, i)) {
		return nil
	}
	for k := first; k < i; k++ {
		w := t.d.tokens[k].lower
		switch {
		case solutions.begins(w):
			return nil
		case t.speech.is("ru", &t.d.tokens[k]) && !t.saysItself(k, i) && (k >= i-2 || !objective.begins(w)):
			return nil // what he says may be what follows
		case k >= i-3 && (foreshadows.has(w) || t.d.tokens[k].kind == number || countWord("ru", &t.d.tokens[k])):
			return nil
		}
	}
	if t.counts(first, i) || joins.has(after.lower) {
		return nil
	}
	return []stretch{{i, stop}}
}

var (
	// announces begin nouns that what is behind a colon tells.
	announces = newOpenings("компромисс", "вопрос", "ответ", "услови", "причин", "вывод", "итог", "довод", "правил", "иде", "решени", "предложени", "требовани", "совет", "примет", "цифр", "новост", "этап", "пункт", "вариант", "задач", "цел", "мысл", "просьб", "деталь", "детал", "картин", "арифметик", "логик", "формул", "проблем", "срок", "слова", "словам", "фраз", "список", "тем", "факт", "сравнени", "пример", "выход", "путь", "аргумент", "возражени", "оговорк", "поправк", "норм", "счет", "счёт", "результат", "способ", "план", "обещани", "запрос", "письм", "заявлени", "ходатайств", "протест", "задани", "поручени")
	// solutions begin such nouns wherever they stand before it: «компромисс нашла депутат: …».
	solutions = newOpenings("компромисс", "причин", "условие", "выход", "обещани", "предложени", "итог")
	// unfilled are verbs that what is behind a colon fills.
	unfilled = wordSet("договорились договорился сошлись сошелся условились условился оказалось выяснилось получилось казалось кажется понадобилось потребовалось требуется нравится остается остаётся осталось осталась оказался оказалась считается говорится является признался призналась согласился согласилась обратился обратилась поинтересовался поинтересовалась")
	// objective begin verbs of speech that act on something: what is behind a colon further on is no speech.
	objective = newOpenings("назвал", "призна", "поддержа", "отклон", "раскритикова", "оцени", "критику", "одобр", "возража", "выступ", "осуд", "опроверг", "попроси", "потребова", "пообеща", "обеща", "соглас", "поблагодар", "поздрав")
)

// furtherClauses finds a second clause with a subject of its own that «и» or «а» joins at the end: «караоке продано⟦, и
// завсегдатаи уже спорят о троне⟧», «встретился с подрядчиком⟦, и тот пообещал трубу⟧».
func (t *trimmer) furtherClauses(first, stop int) []stretch {
	for i := first + minVersion/2; i+3 < stop; i++ {
		if !t.comma(i) || t.d.quoted(t.d.tokens[i].start) || t.d.tokens[i+1].lower != "и" && t.d.tokens[i+1].lower != "а" {
			continue
		}
		from := t.pieceStart(i)
		v := t.verbIn(i+2, stop)
		if v == stop || v-i > maxAside || t.goesOn(i+2, v) || !t.tells(from, i) || t.below(from) || t.at(from, boundWords) > 0 || from == first && t.opensSubordinate() || t.holdsClause(first, i) || t.depends(first, i) || t.quotes(first, stop) || t.counts(first, stop) {
			continue
		}
		if !t.hasSubject(i+2, v) || t.limits(stretch{i, stop}) || t.numbers(from, i) && t.numbers(i, stop) || t.endsSeries(i, stop) {
			continue
		}
		return []stretch{{i, stop}}
	}
	return nil
}

// hasSubject says whether tokens [i, v) before a verb hold who or what acts.
func (t *trimmer) hasSubject(i, v int) bool {
	for k := i; k < v; k++ {
		if w := t.d.tokens[k].lower; w == "тот" || w == "та" || w == "те" || t.nominativeAt(k, v) {
			return true
		}
		if t.d.tokens[k].kind == word && verbForm(t.d.tokens[v].lower)&agreesMany != 0 && k == v-1 && endsWithAny(t.d.tokens[k].lower, "и", "ы") && !t.governed(k) && !t.d.tokens[k].function {
			return true // «завсегдатаи спорят»
		}
	}
	return false
}

// frontLabel returns where a word or two before a colon in front end that only tell what kind of thing follows: «Коротко:»,
// «Итог дня:»; first if there are none.
func (t *trimmer) frontLabel(first, stop int) int {
	for k := first + 1; k <= first+2 && k+minVersion/2 < stop; k++ {
		if t.d.tokens[k].text == ":" {
			if labels.has(t.d.tokens[first].lower) && t.tells(k+1, stop) && !t.quotes(k+1, stop) && t.d.tokens[k+1].kind != punct {
				return k + 1
			}
			return first
		}
	}
	return first
}

var labels = wordSet("коротко главное итог итоги справка важно интересно вкратце суть факт результат вывод")
