package language

import "slices"

// threefold says whether three words are the name of one person, as in Spain
// and Portugal, rather than a name and the beginning of the next one: «Хаканом
// Демирелем Ерлан Саиров сказал».
func (g *stage) threefold(s *sentence, i, k, next int) bool {
	if g.shape(k) == 2 || !g.continues(i, k, next) {
		return false
	}
	if g.d.lang == "kk" { // where the subject often stands right in front of the object
		w, town := g.lower(next), g.town[next] != "" || g.place[next] != "" || g.kinds[next]&townWord != 0
		if next+1 < s.end && startsWithAny(g.lower(next+1), landsKazakh) && !g.d.tokens[next+1].upper {
			return false // Владислав Ким Абай облысына барды
		}
		if g.known(next) && (g.shape(next) == 0 || g.l.spelled(g.word(next))) && g.nameable(s, g.nextWord(next)) {
			return false // Ержан Оспан Петр Новакты, Марина Эрикссонды: subject and object
		}
		if endsInPlace(w) && (town || g.abroadBehind(next) || isHeld(g.d.word(next+1, next, s.end))) || town && (endsInAim(w) || endsInSource(w)) {
			return false // Айдос Ермек Алматыда
		}
		return g.known(k) || g.shape(next) == 2 || g.shape(next) == 1 && g.shape(k) == 0 || g.twoSurnamed(i, k, next) || g.subjectInFront(s, i) && g.inflected(next)
	}
	if last := g.nextWord(next); g.known(next) && g.nameable(s, last) {
		own := g.shownCases(k) &^ nominative // Ковачем
		if g.shape(next) == 0 || g.l.spelled(g.word(next)) && (slavicSurname(g.lower(last)) || own != 0 && own == g.shownCases(k)) {
			return false // another first name with its surname: с послом Жаном Дюбуа Айбек Касенов
		}
	}
	return g.known(k) || g.shape(next) == 2 && !slavicSurname(g.lower(next)) || g.shape(k) == 0 || g.shape(next) == 1 || g.twoSurnamed(i, k, next)
}

// landsKazakh begin the Kazakh words for what has its name in front of it.
var landsKazakh = []string{"облысы", "ауданы", "қаласы", "ауылы", "ауылдық=", "көшесі", "даңғылы", "университеті", "атындағы="}

// subjectInFront says whether the Kazakh sentence has named its subject in front of the office at whose end
// token i stands: two more words and one with an ending are one name then, and no second subject with his
// object. «Сенат Төрағасы А Иран Мәжілісінің вице-спикері Хамид Рза Садегимен кездесті».
func (g *stage) subjectInFront(s *sentence, i int) bool {
	const farthest = 14 // words of an office
	if i-1 < s.first || !g.isHead[i-1] || !g.heads[i-1].possessed {
		return false
	}
	for k := i - 1; k >= s.first && i-k < farthest && g.d.tokens[k].kind == word; k-- {
		if g.names[k] != 0 {
			return !g.inflected(k)
		}
	}
	return false
}

// twoSurnamed says whether the second of the words of a name, or the others, are such
// as in Spain and Portugal, and no Slavic surname closes it: Карлос Рамирес Ортегамен.
func (g *stage) twoSurnamed(i, k, next int) bool {
	last := lower(g.word(next))
	if g.d.lang == "kk" {
		last = lower(g.kazakhNominative(g.word(next)))
	}
	if slavicSurname(last) || looksRussianSurname(last) {
		return false // Карлос Рамирес Сабитовпен: subject and object
	}
	of := func(w string) bool {
		return g.l.origins.twoSurnamed(w) || g.d.lang == "ru" && slices.ContainsFunc(g.l.surnameForms(w), func(f form) bool { return g.l.origins.twoSurnamed(f.nom) })
	}
	return of(g.word(k)) || of(g.word(i)) && of(last)
}

// abroadBehind says whether a country or a house stands behind the Kazakh word at token i,
// which then tells where its officer was met: Әмманда Иордания Сенатының төрағасымен.
func (g *stage) abroadBehind(i int) bool {
	return i+1 < len(g.d.tokens) && g.d.tokens[i+1].upper && (g.place[i+1] != "" || g.bodyAt[i+1] != nil)
}

// continues says whether the word at token next can stand in the same case as
// the first name at token i and the word at token k, so that they are one name.
func (g *stage) continues(i, k, next int) bool {
	if g.d.lang == "kk" {
		return !g.inflected(i) && !g.inflected(k)
	}
	if g.d.lang != "ru" {
		return true
	}
	cases := kase(0)
	for _, x := range g.l.givenForms(g.word(i)) {
		cases |= x.cases
	}
	both := kase(0)
	for _, x := range g.l.surnameForms(g.word(k)) {
		both |= x.cases & cases
	}
	for _, x := range g.l.surnameForms(g.word(next)) {
		if x.cases&both&anyCase != 0 {
			return true
		}
	}
	return false
}

// townAsSurname says whether a Russian word for a town closes the name of somebody whose office the sentence
// tells in front of it: «заместитель акима Марина Прага».
func (g *stage) townAsSurname(s *sentence, i int) bool {
	const longest = 8 // tokens of an office
	if g.d.lang != "ru" || i-2 < s.first || g.place[i] == "" && g.kinds[i]&townWord == 0 || !g.d.tokens[i-1].upper || !g.known(i-1) || !g.l.spelled(g.word(i-1)) || g.place[i-1] != "" || g.kinds[i-1]&townWord != 0 || i+1 < s.end && g.d.tokens[i+1].upper {
		return false
	}
	for k := i - 2; k >= s.first && i-k < longest && g.d.tokens[k].kind == word && g.names[k] == 0; k-- {
		if g.isHead[k] {
			return true
		}
	}
	return false
}

// anothersBegins says whether the Kazakh first name at token i has its own surname behind it, so that the
// name in front of it is somebody else's: «Ван Хунин Ғалым Досановты қабылдады».
func (g *stage) anothersBegins(i int) bool {
	behind := g.nextWord(i)
	if g.d.lang != "kk" || behind >= len(g.d.tokens) || !g.d.tokens[behind].upper || g.known(behind) || !g.known(i) {
		return false
	}
	return g.shape(behind) > 0 || behind == i+1 && g.inflected(behind) && g.nameable(&g.d.sentences[g.d.sentenceAt(i)], behind)
}
