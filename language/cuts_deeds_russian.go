package language

// What the same subject did first, and what a sentence tells in explanation, in Russian.

// firstDeeds finds what the subject did before the last deed, which stands alone: «⟦возложил венок …, а затем⟧ провел
// переговоры», «⟦поблагодарил за прием и⟧ отметил, что …».
func (t *trimmer) firstDeeds(first, stop int) []stretch {
	if !t.joinsVerbs(first, stop) {
		return nil
	}
	v := t.mainVerb(first, stop)
	if v < 0 || t.actsOnBefore(first, v) {
		return nil
	}
	var out []stretch
	said := t.speech.is("ru", &t.d.tokens[v])
	for i := v + 1; i+3 < min(stop, v+longestDeed); i++ {
		next := t.nextDeed(i, v)
		if next == 0 || t.quotes(v, next) || t.pointsAway(next+1, stop) || t.votes(v, next, stop) {
			continue
		}
		if own := said && t.ownClause(v, i, next); !own && (!t.sameClause(v, i) || t.limits(stretch{v, i})) {
			continue // what is denied in the clause of what was said limits nothing else
		}
		if t.transitive(next, stop) {
			out = append(out, stretch{v, next})
		}
	}
	return out
}

// joinsVerbs says whether a word or a mark in tokens [first, stop) that can join deeds has a verb near behind it: most
// sentences have none.
func (t *trimmer) joinsVerbs(first, stop int) bool {
	for i := first + 2; i+3 < stop; i++ {
		switch t.d.tokens[i].text {
		case "и", "а", "но", ",":
			if t.predicate(i+1) || t.predicate(i+2) || t.predicate(i+3) {
				return true
			}
		}
	}
	return false
}

// longestDeed is how many tokens behind the first deed another is looked for.
const longestDeed = 60

// mainVerb returns the token of the first deed: a verb that nothing before it in the sentence
// denies, puts into a clause or shares; -1 if there is none.
func (t *trimmer) mainVerb(first, stop int) int {
	v := t.verbIn(first, stop)
	if v == stop || v == first || v-first > 2*maxAside || t.below(first) || first == t.s.first && t.opensSubordinate() || !t.activeVerb(v) {
		return -1
	}
	switch before := t.d.tokens[v-1].lower; {
	case negates(before), joins.has(before), modifiers.has(before), before == "бы", before == "ли", before == "лишь", before == "только":
		return -1
	}
	for k := first; k < v; k++ {
		if w := t.d.tokens[k].lower; dependent.has(w) && w != "и" || t.at(k, whichWords) > 0 || w == ":" || w == "не" || narrowing[w] {
			return -1
		}
	}
	return v
}

// actsOnBefore says whether what the verb at token v acts on may stand in front of it, behind who acts: «сенатор идею |
// поддержал и | напомнил».
func (t *trimmer) actsOnBefore(first, v int) bool {
	from := first
	for _, m := range t.mentions {
		if m.end <= v {
			from = max(from, m.end)
		}
	}
	for _, r := range t.roles {
		if r.end <= v {
			from = max(from, r.end)
		}
	}
	if from == first {
		return endsWithAny(t.d.tokens[v-1].lower, "у", "ю") && !t.d.inDate(t.d.tokens[v-1].start)
	}
	for k := from; k < v; k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || tok.upper || t.isPreposition(k) {
			return false
		}
		if !tok.function && !t.d.inDate(tok.start) && !modifiers.has(tok.lower) && !isRussianAdverb(tok.lower) && !partsOfDay.has(tok.lower) {
			return true
		}
	}
	return false
}

// activeVerb says whether the word at token i is a finite verb of a form that tells with what it
// agrees: no short participle.
func (t *trimmer) activeVerb(i int) bool {
	tok := &t.d.tokens[i]
	return tok.kind == word && !tok.upper && !t.d.quoted(tok.start) && t.verb(i) && verbForm(tok.lower) != 0 && !(t.participle(tok.lower) && !endsWithAny(tok.lower, "ят"))
}

// nextDeed returns the verb of another deed like that at token v, which «и», «а затем» or «а также» at
// token i joins to it, 0 if there is none.
func (t *trimmer) nextDeed(i, v int) int {
	toks := t.d.tokens
	k := i + 1
	switch toks[i].lower {
	case "и":
	case "а":
		if w := toks[k].lower; w != "затем" && w != "потом" && w != "также" && w != "позже" {
			return 0
		}
	default:
		return 0
	}
	for n := 0; n < 2 && k+1 < t.s.end && (modifiers.has(toks[k].lower) && !negates(toks[k].lower) || toks[k].lower == "позже"); n++ {
		k++
	}
	if k+2 >= t.s.end || !t.activeVerb(k) || verbForm(toks[k].lower) != verbForm(toks[v].lower) {
		return 0
	}
	return k
}

// asking begin verbs by which somebody only asks or proposes.
var asking = beginsWith("предложил", "попросил", "призвал", "посоветовал", "пообещал", "поблагодарил", "пригласил", "поручил", "рекомендовал", "пожелал", "поздравил", "выразил")

// sameClause says whether tokens [v, i) are one clause but for participles' and relative ones that are
// closed again.
func (t *trimmer) sameClause(v, i int) bool {
	open := false
	for k := v + 1; k < i; k++ {
		switch {
		case dependent.has(t.d.tokens[k].lower) && !joins.has(t.d.tokens[k].lower) && !open && t.at(k, whichWords) == 0:
			return false
		case t.parts(k) && !t.breaks(k):
			return false
		case t.breaks(k) && !open:
			if open = t.below(k+1) && k+1 < i; !open && !(k == i-1) {
				return false
			}
		case t.breaks(k):
			open = t.below(k+1) && k+1 < i
		case !open && k > v && t.predicate(k):
			return false // a third deed, or another's
		}
	}
	return !open
}

// ownClause says whether tokens [v, i) are a verb of speech and the clause of what was said, which the
// comma before token i closes: no verb in it has the form of that at next.
func (t *trimmer) ownClause(v, i, next int) bool {
	if !t.comma(i-1) || !t.comma(v+1) || !ownContent.has(t.d.tokens[v+2].lower) {
		return false
	}
	form := verbForm(t.d.tokens[next].lower)
	for k := v + 2; k < i; k++ {
		if t.activeVerb(k) && verbForm(t.d.tokens[k].lower) == form {
			return false
		}
	}
	return true
}

// transitive says whether the verb at token i has what it acts on behind it: that of the deed before may
// be meant else, «принял закон и направил в Сенат».
func (t *trimmer) transitive(i, stop int) bool {
	next := &t.d.tokens[i+1]
	low := t.d.tokens[i].lower
	switch {
	case outcomeDeeds.has(low):
		return false
	case endsWithAny(low, "ся", "сь"), alone.on(low, 0), next.lower == "за" && asking.has(&t.d.tokens[i]):
		return true
	case asking.has(&t.d.tokens[i]) && (isRussianInfinitive(next.lower) || negates(next.lower) && i+2 < stop && isRussianInfinitive(t.d.tokens[i+2].lower)):
		return true
	case t.comma(i + 1):
		return i+2 < stop && ownContent.has(t.d.tokens[i+2].lower) && t.speech.is("ru", &t.d.tokens[i])
	case next.lower == "о", next.lower == "об":
		return t.speech.is("ru", &t.d.tokens[i])
	}
	_, preposition := russianPrepositions[next.lower]
	return next.kind != punct && !preposition && !t.d.inDate(next.start) && !passing.on(low, 0) && !next.function && !joins.has(next.lower) && !isRussianAdverb(next.lower) && !t.predicate(i+1)
}

// outcomeDeeds are deeds that are told as how another ended.
var outcomeDeeds = wordSet("вернется вернётся вернутся уедет уедут улетит улетят отбудет отбудут вернулся вернулась вернулись ушел ушёл ушла ушли вышел вышла вышли уехал уехала уехали остался осталась остались получил получила получили добился добилась добились услышал услышала услышали продолжил продолжила продолжили закончил закончила завершил завершила согласился согласилась согласились возразил возразила возразили увидел увидела нашел нашла оказался оказалась оказались сделался попал попала попали успел успела успели")

// isRussianAdverb says whether a word looks like an adverb in -о or is one of time.
func isRussianAdverb(w string) bool {
	return russianAdverbs.has(w) || longerThan(w, 4) && endsWithAny(w, "но", "ко", "во", "сто", "лго", "рядом")
}

var (
	// alone ends verbs that act on nothing.
	alone = newEndings("ступил", "ступила", "ступили", "приехал", "приехала", "приехали", "прибыл", "прибыла", "прибыли", "побывал", "побывала", "побывали", "вылетел", "вылетела", "вылетели", "говорил", "говорила", "говорили", "ездил", "ездила", "летал", "летала")
	// passing ends verbs that pass on what was told of before.
	passing = newEndings("правил", "правила", "правили", "передал", "передала", "передали", "ручил", "ручила", "ручили", "ернул", "ернула", "ернули", "внес", "внёс", "внесла", "внесли", "вынес", "вынесла", "вынесли", "отдал", "отдала", "отдали", "ставил", "ставила", "ставили", "назвал", "назвала", "назвали", "сделал", "сделала", "сделали", "показал", "показала", "счел", "счёл", "сочла", "сочли", "считает", "считают", "увез", "увезла", "привез", "привезла", "обещает", "хочет", "намерен", "может", "могут", "должен", "будет", "будут", "стал", "стала", "стали", "начал", "начала", "начали")
)

// votes says whether the two deeds are parts of one count, or of one comparison of numbers.
func (t *trimmer) votes(v, next, stop int) bool {
	return t.counts(v, stop) || t.numbers(v, next) && t.numbers(next, stop)
}

// explanations finds a clause with a subject of its own at the end that a comma or a colon joins: «открыла сессию на четыре
// дня позже срока⟦: зал не отпирали⟧».
func (t *trimmer) explanations(first, stop int) []stretch {
	for i := first + minVersion; i+minVersion/2 < stop && i < first+longestDeed; i++ {
		if t.ownClauseBehind(first, i) {
			if s := (stretch{i, stop}); t.goesWithout(first, i, stop) && !t.limits(s) {
				return []stretch{s}
			}
			return nil
		}
	}
	return nil
}

// ownClauseBehind says whether the mark at token i opens such a clause.
func (t *trimmer) ownClauseBehind(first, i int) bool {
	switch tok := &t.d.tokens[i]; {
	case t.d.quoted(tok.start):
	case tok.text == ":", tok.text == ";":
		return true
	case t.comma(i) && t.d.tokens[i+1].kind == word && !t.below(i+1) && !t.goesOn(first, i):
		end := min(i+maxAside, t.s.end)
		v := t.verbIn(i+1, end)
		return v < end && t.nominativeAt(i+1, v) && !t.goesOn(i+1, v)
	}
	return false
}

// holdsClause says whether a clause within tokens [first, end) hangs on what stands before it.
func (t *trimmer) holdsClause(first, end int) bool {
	for i := first; i < end; i++ {
		if w := t.d.tokens[i].lower; dependent.has(w) && !joins.has(w) || asked.has(w) {
			return true
		}
	}
	return false
}

// asked open a clause that a verb elsewhere acts on: «кто ударил первым, комиссия не установила».
var asked = wordSet("кто кого кому кем чего чему чем где куда откуда когда почему зачем сколько какой какая какое какие каких каким какую чей чья чьё чьи который насколько ли")

// goesWithout says whether tokens [first, i) can do without the clause that the comma or the colon at token i parts from
// them: «открыла сессию на четыре дня позже срока|: зал не отпирали».
func (t *trimmer) goesWithout(first, i, stop int) bool {
	if i-first < minVersion || !t.tells(first, i) || t.tells(first, i) && !t.complete(i) || t.attributes(first, stop) || t.quotes(i+1, stop) || t.counts(first, stop) || t.opensSubordinate() || t.holdsClause(first, i) {
		return false
	}
	before := &t.d.tokens[i-1]
	if before.kind != word && before.kind != number || before.function || t.predicate(i-1) {
		return false
	}
	for k := first; k < i; k++ {
		if foreshadows.has(t.d.tokens[k].lower) {
			return false
		}
	}
	return t.tells(i+1, stop)
}

// foreshadows are words that what is behind a colon fills.
var foreshadows = wordSet("так такой такая такое такие вот это то следующий следующее следующие следующим причина причины главное вывод итог условие вопрос требование предложение ответ идея позиция мнение правило формула расклад картина цифры двое трое два две три четыре один одна одно")
