package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// additions finds what only adds to a sentence and may go for want of room:
// brackets, clauses behind the main one, and clauses put into it. They come in
// order; some may hold others. A condition, a contrast, a negation or a limit
// is none: without it the rest would claim more.
func (t *trimmer) additions() []stretch {
	out := t.brackets()
	open := t.opensSubordinate()
	words := 0
	stop := t.stop()
	for i := t.s.first + 1; i < stop; i++ {
		if t.d.tokens[i-1].kind == word {
			words++
		}
		if i+2 >= stop || !t.breaks(i) || t.d.tokens[i-1].text == "," {
			continue
		}
		if isDash(t.d.tokens[i].text) && t.d.lang != "en" {
			continue // often a copula
		}
		if open {
			open = false // the comma that ends the clause in front
			continue
		}
		if end := t.clauseEnd(i, stop); end > i && (end < stop || words >= minVersion-2) {
			out = append(out, stretch{i, end})
		}
	}
	slices.SortStableFunc(out, func(a, b stretch) int { return a.first - b.first })
	return out
}

// brackets finds what stands in round brackets.
func (t *trimmer) brackets() []stretch {
	var out []stretch
	for i := t.s.first + 1; i < t.s.end; i++ {
		if t.d.tokens[i].text != "(" || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		for k := i + 1; k < t.s.end && k-i <= 16; k++ {
			if t.d.tokens[k].text == ")" {
				out = append(out, stretch{i, k + 1})
				i = k
				break
			}
		}
	}
	return out
}

// clauseEnd returns where the addition that the mark at token i opens ends, 0
// if it opens none.
func (t *trimmer) clauseEnd(i, stop int) int {
	switch {
	case t.d.lang == "kk":
		if t.finishes(i) && t.independent(i+1, stop) {
			return stop
		}
	case t.at(i+1, whichWords) > 0:
		if t.narrows(i) {
			return 0
		}
		switch said := t.said(i); {
		case said && !t.goesOn(i+1, stop):
			return stop
		case !said:
			return t.resumes(i+1, stop)
		}
	case t.at(i+1, tailWords) > 0 || t.adverbial(i+1):
		if !t.content(i, stop) && t.resumes(i+1, stop) == 0 && t.said(i) {
			return stop
		}
	case t.apposition(i):
		return t.resumes(i+1, stop)
	}
	return 0
}

// opensSubordinate says whether the sentence opens with a subordinate clause:
// up to its comma nothing is said.
func (t *trimmer) opensSubordinate() bool {
	switch t.d.tokens[t.s.first].lower {
	case "if", "when", "while", "although", "though", "as", "after", "before", "since", "having", "once", "because", "unless", "until",
		"если", "когда", "хотя", "чтобы", "как", "после", "поскольку", "пока", "несмотря":
		return true
	}
	return t.adverbial(t.s.first) || t.d.lang == "en" && strings.HasSuffix(t.d.tokens[t.s.first].lower, "ing")
}

// said says whether the clause that ends at the mark at token i has its verb:
// else it goes on behind what stands between.
func (t *trimmer) said(i int) bool {
	for k := i - 1; k >= t.s.first; k-- {
		tok := &t.d.tokens[k]
		if t.breaks(k) {
			return false
		}
		if tok.kind == word && (t.verb(tok.lower) || t.participle(tok.lower)) {
			return true
		}
	}
	return false
}

// participle says whether a word can be the short participle that stands for a
// verb: «принят», «назначены».
func (t *trimmer) participle(w string) bool {
	return t.d.lang == "ru" && utf8.RuneCountInString(w) > 5 && endsWithAny(w, "ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены", "ён", "ят", "ята", "ято", "яты", "ыт", "ыта", "ыто", "ыты")
}

func endsWithAny(w string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// goesOn says whether more than one clause may stand in tokens [i, stop): then
// what belongs to which can't be told.
func (t *trimmer) goesOn(i, stop int) bool {
	for ; i < stop; i++ {
		if t.breaks(i) {
			return true
		}
	}
	return false
}

// resumes returns the end of a clause put into another, behind its closing
// comma: the first comma or dash before a verb of the main one. 0 if the
// sentence only goes on with the clause.
func (t *trimmer) resumes(i, stop int) int {
	for k := i; k+1 < stop; k++ {
		if !t.breaks(k) {
			continue
		}
		next := k + 1
		if joins[t.d.tokens[next].lower] {
			next++
		}
		if w := &t.d.tokens[next]; next < stop && w.kind == word && !w.upper && t.verb(w.lower) {
			return k + 1
		}
	}
	return 0
}

var joins = map[string]bool{"and": true, "but": true, "и": true, "а": true, "но": true}

// verb says whether a word looks like a finite verb.
func (t *trimmer) verb(w string) bool {
	if t.d.lang == "en" {
		return !englishLinks[w] && (englishVerb(w) || englishVerbs[w])
	}
	return (verbLike(w) || russianFinite(w)) && !t.isAdverbial(w)
}

// russianFinite says whether a word has an ending of the past or the third
// person that few nouns have.
func russianFinite(w string) bool {
	if utf8.RuneCountInString(w) < 4 || russianNotFinite[w] {
		return false
	}
	return endsWithAny(w, "ял", "яла", "яло", "яли", "ул", "ула", "уло", "ули", "шёл", "вел", "вёл", "вела", "вели", "чёл", "яет", "ит", "ет", "ёт", "ят", "ут", "ют", "ялся", "ялась")
}

// russianNotFinite are nouns with such endings.
var russianNotFinite = map[string]bool{
	"комитет": true, "кабинет": true, "совет": true, "бюджет": true, "ответ": true, "паритет": true, "приоритет": true, "авторитет": true, "университет": true, "интернет": true, "пакет": true, "факультет": true, "суверенитет": true, "иммунитет": true, "предмет": true, "портрет": true, "проспект": true, "завет": true, "билет": true, "полет": true, "полёт": true, "рассвет": true, "расчет": true, "расчёт": true, "отчет": true, "отчёт": true, "учет": true, "учёт": true, "запрет": true, "секрет": true, "декрет": true, "берет": true, "цвет": true, "свет": true, "монет": true, "ракет": true, "газет": true, "анкет": true,
	"визит": true, "дефицит": true, "лимит": true, "кредит": true, "аудит": true, "депозит": true, "транзит": true, "профицит": true, "реквизит": true, "политсовет": true, "саммит": true, "магнит": true, "элит": true,
	"институт": true, "маршрут": true, "дебют": true, "статут": true, "атрибут": true, "валют": true, "минут": true, "каюк": true, "редут": true, "батут": true, "ребят": true, "опят": true, "палат": true, "стул": true, "аул": true, "караул": true, "разгул": true, "прогул": true,
}

// englishLinks are the words that englishVerb counts beside verbs.
var englishLinks = map[string]bool{"who": true, "which": true, "that": true, "in": true, "at": true, "on": true, "to": true, "by": true, "with": true, "from": true}

var englishVerbs = map[string]bool{
	"told": true, "gave": true, "spoke": true, "made": true, "put": true, "set": true, "came": true, "saw": true, "wrote": true, "left": true, "drew": true,
	"brought": true, "sent": true, "chose": true, "became": true, "paid": true, "rose": true, "fell": true, "grew": true, "does": true, "did": true, "may": true, "must": true,
	"should": true, "could": true, "can": true, "says": true, "plans": true, "wants": true, "remains": true, "includes": true, "provides": true, "thanked": true, "also": true,
}

// adverbial says whether a word opens a clause of an adverbial participle:
// «отметив», «выражая».
func (t *trimmer) adverbial(i int) bool {
	tok := &t.d.tokens[i]
	return t.d.lang == "ru" && tok.kind == word && (!tok.upper || i == t.s.first) && t.isAdverbial(tok.lower)
}

func (t *trimmer) isAdverbial(w string) bool {
	if utf8.RuneCountInString(w) < 5 {
		return false
	}
	for _, e := range [...]string{"ив", "ав", "яв", "ыв", "ев", "ув", "вшись", "ившись", "авшись", "ясь", "ая", "уя", "вая", "ивая"} {
		if strings.HasSuffix(w, e) {
			return !adverbialNot[w] && (e != "ая" && e != "ев" || adverbialIs[w])
		}
	}
	return false
}

// adverbialNot end like an adverbial participle and are nouns.
var adverbialNot = map[string]bool{
	"состав": true, "устав": true, "актив": true, "пассив": true, "призыв": true, "перерыв": true, "массив": true, "норматив": true, "коллектив": true, "мотив": true, "прорыв": true,
	"архив": true, "сплав": true, "залив": true, "кооператив": true, "порыв": true, "разрыв": true, "наплыв": true, "отзыв": true, "взрыв": true, "нрав": true, "против": true, "вплавь": true, "позитив": true, "негатив": true, "препарат": true,
}

// adverbialIs are those with endings that adjectives and nouns have more often.
var adverbialIs = map[string]bool{
	"отмечая": true, "выражая": true, "подчеркивая": true, "добавляя": true, "напоминая": true, "призывая": true, "отвечая": true, "комментируя": true, "говоря": true, "указывая": true,
	"обсуждая": true, "оценивая": true, "продолжая": true, "желая": true, "благодаря": false, "называя": true, "принимая": true, "завершая": true, "открывая": true, "объясняя": true, "поясняя": true,
	"включая": true, "рассказывая": true, "обращая": true, "преодолев": true, "рассмотрев": true, "осмотрев": true, "одолев": true, "сумев": true, "успев": true, "посмотрев": true,
}

// narrows says whether the clause behind the mark at token i tells which of
// several is meant: «те депутаты, которые …», "only those who …", «ни один
// закон, который …».
func (t *trimmer) narrows(i int) bool {
	for k := max(t.s.first, i-4); k < i; k++ {
		if narrowing[t.d.tokens[k].lower] {
			return true
		}
	}
	return t.d.lang == "ru" && t.negates(t.s.first, i)
}

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
	"только": true, "лишь": true, "те": true, "тех": true, "тем": true, "теми": true, "тот": true, "та": true, "то": true, "того": true, "той": true, "ту": true, "том": true, "таких": true, "такие": true, "такой": true, "такого": true, "таким": true,
	"все": true, "всех": true, "всем": true, "каждый": true, "каждого": true, "каждой": true, "любой": true, "любого": true, "любые": true, "ни": true, "не": true, "единственный": true, "единственная": true,
}

// content says whether the clause behind the mark at token i is what the verb
// in front of it says or asks for: «попросил, чтобы …», «рассказал, где …».
func (t *trimmer) content(i, stop int) bool {
	before, after := t.d.tokens[i-1].lower, t.d.tokens[i+1].lower
	switch after {
	case "чтобы", "где", "поскольку", "что":
		return t.verb(before)
	case "including", "включая":
		return false
	}
	return t.negates(i+1, stop) && (after == "а" || after == "и" || after == "and")
}

// apposition says whether the mark at token i, right behind a name, opens the
// words for what that person is.
func (t *trimmer) apposition(i int) bool {
	named := false
	for _, m := range t.mentions {
		named = named || m.end == i
	}
	if !named {
		return false
	}
	switch t.d.tokens[i+1].lower {
	case "a", "an", "the", "former", "one", "himself", "herself", "бывший", "бывшая", "ныне", "председатель", "депутат", "член", "глава", "заместитель", "один", "одна", "руководитель", "секретарь", "директор":
		return true
	}
	return false
}

// finishes says whether the word before token i, a comma, is a finite verb:
// the clause is complete.
func (t *trimmer) finishes(i int) bool {
	return t.d.tokens[i].text == "," && kazakhFinite(t.d.tokens[i-1].lower)
}

// kazakhFinite says whether a word has the ending of a finite verb of the third
// person: past, or present and future.
func kazakhFinite(w string) bool {
	if utf8.RuneCountInString(w) < 4 || kazakhNotFinite[w] {
		return false
	}
	for _, e := range [...]string{"йды", "йді", "ады", "еді", "ылды", "ілді", "ынды", "інді", "йтты", "тты", "тті", "қты", "кті", "пты", "пті", "сты", "сті", "рды", "рді", "лды", "лді", "нды", "нді", "зды", "зді", "йтін", "ғды", "мақ", "мек", "пақ", "пек"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// kazakhNotFinite have such endings and are other words.
var kazakhNotFinite = map[string]bool{
	"жарықты": true, "тиісті": true, "негізгі": true, "маңызды": true, "сапалы": true, "жауапты": true, "басты": true, "келісті": false, "әділетті": true, "тұрақты": true, "белсенді": true, "міндетті": true, "қажетті": true, "заманауи": true, "қуатты": true,
	"күшті": true, "қатты": true, "жалпыұлтты": true, "түрлі": true, "өтінді": false, "тиімді": true, "арзанды": true, "сенімді": true, "жүйелі": true, "көрнекті": true, "еңбекті": true, "мемлекетті": true, "халықты": true, "құжатты": true, "адамзатты": true, "депутатты": true, "комитетті": true, "министрлікті": true, "ынтымақтастықты": true, "әріптестікті": true, "бағытты": true, "елді": true, "жерді": true, "жылды": true, "алдынды": true,
}

// kazakhCollectives are the beginnings of numbers that stand for people.
var kazakhCollectives = []string{"біреу", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу", "сегізеу", "тоғызы=", "қалған"}

// independent says whether tokens [i, end) are a clause of their own that only
// adds: it has its own finite verb, and is neither a contrast nor the words for
// who said the rest.
func (t *trimmer) independent(i, end int) bool {
	switch t.d.tokens[i].lower {
	case "бірақ", "алайда", "дегенмен", "әйтсе", "десе", "деп", "деді", "дейді", "егер", "себебі", "өйткені", "сондықтан", "яғни":
		return false
	}
	if t.d.tokens[i].kind == number || countWord("kk", t.d.tokens[i].lower) || startsWithAny(t.d.tokens[i].lower, kazakhCollectives) {
		return false // 98-і қолдады, үшеуі қалыс қалды: one count
	}
	if !kazakhFinite(t.d.tokens[end-1].lower) {
		return false
	}
	for k := i; k < end; k++ {
		switch t.d.tokens[k].lower {
		case "деп", "деді", "дейді", "деген":
			return false
		}
	}
	return true
}

// englishVerb says whether a word in lower case is a common verb, a past tense, or
// a preposition, which no subject has in it.
func englishVerb(w string) bool {
	switch w {
	case "is", "was", "were", "are", "has", "have", "had", "will", "would", "met", "took", "held", "led", "who", "which", "that", "began", "said", "went", "won", "in", "at", "on", "to", "by", "with", "from":
		return true
	}
	return strings.HasSuffix(w, "ed") && len(w) > 4
}
