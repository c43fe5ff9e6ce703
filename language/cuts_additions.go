package language

import (
	"slices"
)

// additions finds what only adds to a sentence and may go for want of room:
// brackets, clauses behind the main one and put into it, words for what
// somebody is or when and in the course of what it was. They come in order;
// some may hold others. A condition, a contrast, a negation or a limit is none:
// without it the rest would claim more. Nor is what tells whose words the rest is.
func (t *trimmer) additions() []stretch {
	stop := t.stop()
	if cut, ok := t.reportTail(); ok && t.d.lang == "en" {
		stop = cut.first // who reported is in no version
	}
	out := append(t.brackets(), t.marked(stop)...)
	if t.d.lang == "kk" {
		out = append(out, t.kazakhAdditions(out, stop)...)
	} else {
		out = slices.Concat(out, t.offices(), t.days(), t.asides(stop), t.phrases(stop))
	}
	if t.d.lang == "en" {
		out = append(out, t.englishAdditions(stop)...)
	}
	out = slices.DeleteFunc(out, func(s stretch) bool {
		return t.limits(s) && !t.harmless(s) && !t.asideOfName(s) || t.ragged(s, stop) || t.splits(s)
	})
	if t.d.lang == "ru" {
		out = append(out, t.russianAdditions(stop)...)
		out = slices.DeleteFunc(out, func(s stretch) bool { return t.changesForm(s) || t.holdsActor(s, stop) })
	}
	slices.SortStableFunc(out, func(a, b stretch) int { return a.first - b.first })
	return out
}

// marked finds the clauses and phrases that a mark or the words with which they open show.
func (t *trimmer) marked(stop int) []stretch {
	var out []stretch
	open := t.opensSubordinate()
	for i := t.s.first + 1; i+2 < stop; i++ {
		if t.breaks(i) && open {
			open = false // the comma that ends the clause in front, or opens one put into it
			if t.at(i+1, whichWords) == 0 || t.resumes(i+1, stop) == 0 {
				continue
			}
		}
		if end := t.additionAt(i, stop); end > i {
			out = append(out, stretch{i, end})
		}
	}
	return out
}

// additionAt returns where the addition that opens with token i ends, 0 if
// none does.
func (t *trimmer) additionAt(i, stop int) int {
	tok := &t.d.tokens[i]
	switch {
	case t.d.quoted(tok.start):
		return 0
	case tok.text == ";":
		if t.complete(i) && !t.ascribes(i+1, stop) && !t.counts(i+1, stop) {
			return stop
		}
	case tok.text == ":":
		if t.explains(i, stop) {
			return stop
		}
	case t.breaks(i):
		if t.d.tokens[i-1].text != "," && (i-t.s.first >= 2 || t.names(i-1, i)) {
			return t.clauseEnd(i, stop)
		}
	case tok.kind == word && t.at(i, courseWords) > 0:
		if t.d.lang == "ru" && i > t.s.first && russianParticiple(t.d.tokens[i-1].lower) {
			return 0 // прибывший вместе с А посол Б
		}
		if t.tells(t.pieceStart(i), i) && !t.predicate(i-1) && !t.negates(t.s.first, i) && !t.attributes(i, stop) && !t.goesOn(i, stop) && !t.tells(i, stop) && stop-i > 2 {
			return stop
		}
	}
	return 0
}

// clauseEnd returns where the addition that the comma or dash at token i opens
// ends, 0 if it opens none.
func (t *trimmer) clauseEnd(i, stop int) int {
	next := i + 1
	dash := isDash(t.d.tokens[i].text)
	switch {
	case t.d.lang == "kk":
		if (t.finishes(i) || t.perfectHalf(i, stop)) && t.independent(next, stop) {
			return stop
		}
		return 0
	case t.at(next, boundWords) > 0:
		return 0
	case dash && t.d.lang == "ru":
		return 0 // often a copula
	case t.at(next, whichWords) > 0:
		if t.narrows(i) || t.bare(i) || t.saidOf(i) || t.comma(next+1) {
			return 0
		}
		return t.bounded(i, stop)
	case t.beside(i):
		return t.apposition(i, stop)
	case t.at(next, clauseWords) > 0:
		if !t.content(i, stop) && t.complete(i) && (t.d.lang == "en" && !t.ascribes(next, stop) || !t.attributes(next, stop)) {
			return stop
		}
	case t.at(next, tailWords) > 0 || t.adverbial(next) || t.participial(next):
		if !t.content(i, stop) && !t.repeatsForm(i) && !t.main(i) && !t.whichPeople(i) && !t.saidOf(i) {
			return t.bounded(i, stop)
		}
	case t.at(next, besideWords) > 0 && !t.insertedBefore(i):
		if end := t.aside(i, stop); end > 0 && !t.tells(next, end) && !t.names(next, end) && !t.repeats(i) {
			return end
		}
	case joins.has(t.d.tokens[next].lower):
		if t.complete(i) && t.tells(next, stop) && !t.ascribes(next, stop) && !t.counts(next, stop) && !t.negates(t.pieceStart(i), i) && !t.sameSubject(next) && !t.endsSeries(i, stop) {
			return stop
		}
	}
	return 0
}

// bounded returns where a clause behind the mark at token i ends: where the
// main one goes on, or with the sentence if that is complete.
func (t *trimmer) bounded(i, stop int) int {
	if end := t.resumes(i+1, stop); end > 0 {
		if t.d.lang == "en" && nominal.has(t.d.tokens[t.s.first].lower) && t.pieceStart(i) == t.s.first && t.goesOn(i+1, end-1) {
			return 0 // the subject may stand within: on Monday, at noon, the Speaker, X, met
		}
		if t.unfinished(i+1, end-1) && !joins.has(t.d.tokens[end].lower) {
			return 0 // the verb may be the clause's own: where the mayor, X, received them
		}
		if t.d.lang == "ru" && t.participial(i+1) && t.tells(i+1, end-1) && !t.holdsClause(i+1, end-1) {
			return 0 // the main clause goes on before that: «возглавляющая Сенат, с утра приняла гостью, потом ушла»
		}
		if t.d.lang == "en" && t.speech.is("en", &t.d.tokens[end]) && !t.opensSubordinate() && (t.complete(i) || t.inverted(end, stop) && t.tells(t.s.first, i)) {
			return end - 1 // the comma parts the sentence from who said it
		}
		if t.d.lang == "en" && t.complete(i) && t.predicate(end) {
			return 0 // the next deed of the same clause: who came, saw and said
		}
		return end
	}
	if t.d.lang == "ru" {
		if k := t.firstColon(i, stop); k < stop {
			if t.complete(i) && !t.pointsAway(k, stop) {
				return k // what it opens is no part of the clause
			}
			return 0
		}
		if t.elliptic(i, stop) {
			return 0
		}
	}
	last := stop
	for last > i && !t.breaks(last-1) {
		last--
	}
	if !t.complete(i) || last > i+1 && t.attributes(last, stop) {
		return 0
	}
	return stop
}

// insertedBefore says whether the piece before the mark at token i is itself put into a Russian sentence: «начали,
// рассказывает сенатор, с неожиданного», «застрял, как объяснил, на совещании».
func (t *trimmer) insertedBefore(i int) bool {
	from := t.pieceStart(i)
	return t.d.lang == "ru" && from > t.s.first && (t.d.tokens[from].lower == "как" || t.at(from, courseWords) > 0 || t.speech.is("ru", &t.d.tokens[from]) && t.predicate(from))
}

// elliptic says whether the verb of the clause that the mark at token i breaks off may stand behind tokens [i, stop), or a
// dash in its stead: «по снимкам, которые сенатор привез, – почти 17 тысяч», «и книги, копившиеся здесь, надо куда-то деть».
func (t *trimmer) elliptic(i, stop int) bool {
	if from := t.pieceStart(i); joins.has(t.d.tokens[from].lower) && from > t.s.first && !t.tells(from, i) {
		return true
	}
	for k := i + 1; k < stop; k++ {
		if t.breaks(k) && !t.comma(k) && t.comma(k-1) {
			return true
		}
	}
	return false
}

// firstColon returns the first colon outside quotations in tokens [i, stop), stop if there is none.
func (t *trimmer) firstColon(i, stop int) int {
	for ; i < stop; i++ {
		if t.d.tokens[i].text == ":" && !t.d.quoted(t.d.tokens[i].start) {
			return i
		}
	}
	return stop
}

// inverted says whether whoever says it may stand behind the English verb of speech at
// token i: said a communiqué, said Senator X.
func (t *trimmer) inverted(i, stop int) bool {
	if i+1 >= stop {
		return false
	}
	next := &t.d.tokens[i+1]
	return next.kind == word && (articles[next.lower] || next.upper)
}

// main says whether the word behind the mark at token i, which looks like a
// participle, is the main verb behind what was put in before it: "The deal,
// reached on Tuesday, appeared to hold".
func (t *trimmer) main(i int) bool {
	return t.d.lang == "en" && t.pieceStart(i) > t.s.first && t.predicate(i+1) && !t.complete(i)
}

// unfinished says whether a clause in tokens [first, end) that "where" or a
// second "who" opens may still wait for its verb.
func (t *trimmer) unfinished(first, end int) bool {
	for i := end - 1; i >= first; i-- {
		if w := t.d.tokens[i].lower; w == "where" || w == "где" || w == "whom" || i > first && w == "who" || t.ownSubjectOf(i, end) {
			if t.d.lang == "en" {
				return !t.clausal(i, end)
			}
			return !t.tells(i, end) // no verb behind the last of them
		}
	}
	return false
}

// ownSubjectOf says whether the English relative at token i has a subject of its own
// behind it, with something set off: "which the secretary, X, presented", "whose
// chair, X, had written".
func (t *trimmer) ownSubjectOf(i, end int) bool {
	if t.d.lang != "en" || t.d.tokens[i].lower != "which" && t.d.tokens[i].lower != "whose" {
		return false
	}
	return i+1 < end && !t.predicate(i+1) && !t.modifies(i+1)
}

// aside returns where words beside a clause end, which the mark at token i opens.
// Behind the verb itself they end with the next comma, for what it acts on comes
// then: "backed, by 27 to 12, the mandate".
func (t *trimmer) aside(i, stop int) int {
	if !t.predicate(i - 1) {
		return t.bounded(i, stop)
	}
	for k := i + 1; k < stop; k++ {
		if t.breaks(k) {
			return k + 1
		}
	}
	return t.bounded(i, stop)
}

// explains says whether the colon at token i only opens the particulars of what
// stands before it.
func (t *trimmer) explains(i, stop int) bool {
	before := &t.d.tokens[i-1]
	if t.d.lang == "kk" && t.pointsAhead(i) {
		return false
	}
	if before.kind != word || t.d.tokens[i+1].kind == punct || t.attributes(t.s.first, stop) || t.counts(i+1, stop) || before.function {
		return false
	}
	return i-t.s.first >= minVersion && t.complete(i) && !t.tells(i+1, stop) && !t.names(i+1, stop)
}

// narrows says whether the clause behind the mark at token i tells which of
// several is meant: «те депутаты, которые …», "only those who …", «ни один
// закон, который …», «сорок семей, которым …».
func (t *trimmer) narrows(i int) bool {
	for k := max(t.s.first, i-4); k < i; k++ {
		tok := &t.d.tokens[k]
		if narrowing[tok.lower] || t.d.lang == "ru" && k >= i-2 && (countWord("ru", tok) || tok.kind == number) {
			return true
		}
	}
	return t.d.lang == "ru" && t.negates(t.s.first, i)
}

// bare says whether the clause behind the mark at token i is all that tells what
// a document is about: «одобрил законопроект, по которому …».
func (t *trimmer) bare(i int) bool {
	return t.d.lang == "ru" && russianPapers.on(t.d.tokens[i-1].lower, 0)
}

// saidOf says whether the clause behind the mark at token i is all that tells what was spoken of: «рассказала о системе,
// сличающей проекты с нормами».
func (t *trimmer) saidOf(i int) bool {
	if t.d.lang != "ru" || i < t.s.first+3 {
		return false
	}
	of := t.d.tokens[i-2].lower
	return (of == "о" || of == "об") && t.speech.is("ru", &t.d.tokens[i-3])
}

var russianPapers = newEndings("закон", "закона", "законом", "законы", "законопроект", "законопроекта", "законопроектом", "законопроекты", "поправки", "поправку", "поправок", "документ", "документа", "заявление", "письмо", "резолюцию", "резолюция", "постановление", "запрос")

// whichPeople says whether a Russian participle behind the mark at token i tells which
// people a bare plural means: «гражданам, достигшим возраста 80 лет, устанавливается».
func (t *trimmer) whichPeople(i int) bool {
	if t.d.lang == "ru" && t.eachOf(i) {
		return true
	}
	if t.d.lang != "ru" || !t.participial(i+1) || !endsWithAny(t.d.tokens[i+1].lower, "им", "ым", "их", "ых", "ими", "ыми", "ие", "ые") {
		return false
	}
	k := i - 1
	if k <= t.s.first {
		return k == t.s.first && anyPeople.has(&t.d.tokens[k])
	}
	return anyPeople.has(&t.d.tokens[k]) && !isRussianAdjective(t.d.tokens[k-1].lower)
}

// eachOf says whether the Russian words before the mark at token i tell of each or all of some, of whom what follows tells
// which: «каждый третий литр воды, поданный на поля».
func (t *trimmer) eachOf(i int) bool {
	for k := max(t.s.first, i-4); k < i; k++ {
		if everyOne.has(t.d.tokens[k].lower) {
			return true
		}
	}
	return false
}

var everyOne = wordSet("каждый каждая каждое каждого каждой каждому каждую любой любая любое любого любые всякий все всех всем всеми всю весь вся всё тот та те тех тем теми ту того той тому")

// anyPeople are beginnings of nouns for people in general, of whom a bare plural tells
// nothing.
var anyPeople = beginsWith("граждан", "лиц=", "лица=", "лицам=", "лицами=", "людей=", "людям=", "люди=", "семей=", "семьи=", "семьям=", "жител", "житель", "работник", "родител", "дет=", "детей=", "детям=", "дети=", "женщин", "мужчин", "пенсионер", "инвалид", "студент", "военнослужащ", "предпринимател", "водител", "собственник", "владельц", "иностранц", "россиян", "казахстанц", "чиновник", "организаци", "предприяти", "компани=", "компании=", "компаниям=", "компаний=")

// negates says whether tokens [first, end) hold a negation.
func (t *trimmer) negates(first, end int) bool {
	for k := first; k < end; k++ {
		switch t.d.tokens[k].lower {
		case "не", "ни", "нет", "нельзя", "not", "no", "never", "without", "без":
			return true
		}
	}
	return false
}

var narrowing = map[string]bool{
	"only": true, "those": true, "such": true, "all": true, "every": true, "each": true, "any": true, "no": true, "none": true, "not": true,
	"только": true, "лишь": true, "те": true, "тех": true, "тем": true, "теми": true, "тот": true, "та": true, "то": true, "того": true, "тому": true, "той": true, "ту": true, "том": true, "таких": true, "такие": true, "такой": true, "такого": true, "таким": true,
	"все": true, "всех": true, "всем": true, "каждый": true, "каждого": true, "каждой": true, "любой": true, "любого": true, "любые": true, "ни": true, "не": true, "единственный": true, "единственная": true, "там": true, "туда": true, "тогда": true,
}

// content says whether the clause behind the mark at token i is what the verb
// in front of it says or asks for: «попросил, чтобы …», «рассказал, где …»,
// «выступал за то, чтобы …».
func (t *trimmer) content(i, stop int) bool {
	after := t.d.tokens[i+1].lower
	switch after {
	case "чтобы", "где", "поскольку", "что":
		return t.verb(i-1) || narrowing[t.d.tokens[i-1].lower]
	case "including", "включая":
		return false
	}
	return t.negates(i+1, stop) && (after == "а" || after == "и" || after == "and")
}
