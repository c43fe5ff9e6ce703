package language

import "strings"

// document names the bill, the report or the treaty that sentence s tells of by
// what it is about, ready to stand behind a sitting: по закону о страховании, or
// before a Kazakh one: сақтандыру туралы заң.
func (f *eventFinder) document(s int) string {
	d, one := f.d, f.d.sentences[s]
	for i := one.first; i < one.end; i++ {
		t := d.tokens[i]
		if t.kind != word || t.upper && i > one.first || d.quoted(t.start) || f.c.g.names[i] != 0 {
			continue
		}
		name, least := "", 2
		switch d.lang {
		case "ru":
			name = f.russianDocument(one, i)
		case "kk":
			name, least = f.kazakhDocument(one, i), 1 // салық туралы заң
		}
		if n := countWords(name); n >= least && n < 11 {
			return name
		}
	}
	return ""
}

// russianDocument is document for the noun at token i, which must be followed by
// what it is about.
func (f *eventFinder) russianDocument(one sentence, i int) string {
	d := f.d
	if !russianDocuments.has(&d.tokens[i]) || f.droppedNear(one, i) {
		return ""
	}
	dative := documentDative(d.tokens[i].lower)
	about := d.word(i+1, one.first, one.end)
	if dative == "проекту" && i+1 < one.end && !opensMatter.has(about) {
		about = d.word(i+2, one.first, one.end) // проект закона о
	}
	if next := d.word(i+2, one.first, one.end); dative == "поправкам" && (about == "в" || about == "во") && !strings.HasSuffix(next, "ом") && !strings.HasSuffix(next, "е") {
		about = "о" // поправки в кодекс, not в среду or в первом чтении
	}
	if about == "по" && strings.HasPrefix(d.word(i+2, one.first, one.end), "вопрос") { // закон по вопросам ухода
		about = "о"
	}
	if about != "о" && about != "об" && about != "обо" && about != "«" && dative != "бюджету" {
		return ""
	}
	if dative == "бюджету" {
		return f.russianBudget(one, i)
	}
	end := f.aboutEnd(one, i)
	if end < i+3 || itsOwner.has(d.word(i+2, i, end)) { // отчёт об их исполнении: of what was told before
		return ""
	}
	rest := spacedOnce(d.text[d.tokens[i+1].start:d.tokens[end-1].end])
	return "по " + dative + " " + rest
}

// russianBudget is document for the noun of a budget at token i: по проекту
// республиканского бюджета на 2027–2029 годы.
func (f *eventFinder) russianBudget(one sentence, i int) string {
	d := f.d
	end := i + 1
	if d.word(end, i, one.end) == "на" && end+1 < one.end && d.tokens[end+1].kind == number {
		for k := end + 2; k < min(one.end, end+6); k++ {
			if w := d.tokens[k].lower; w == "год" || w == "годы" {
				end = k + 1
			} else if d.tokens[k].kind != number && !isDash(w) {
				break
			}
		}
	}
	first := i
	for first > one.first && endsWithAny(d.tokens[first-1].lower, "ного", "кого") {
		first--
	}
	if first > one.first && strings.HasPrefix(d.tokens[first-1].lower, "проект") {
		return "по проекту " + d.text[d.tokens[first].start:d.tokens[end-1].end]
	}
	return "по бюджету" + d.text[d.tokens[i].end:d.tokens[end-1].end]
}

// droppedNear says whether the document at token i is told to have been taken off the
// agenda: «из повестки выпал вопрос о дороге», «законопроект снят с рассмотрения».
func (f *eventFinder) droppedNear(one sentence, i int) bool {
	const near = 5
	return f.d.anyOf(max(one.first, i-near), min(one.end, i+near), dropped)
}

var dropped = beginsWith("выпал", "снят", "сняли=", "исключили=", "исключен", "исключён", "вычеркну", "убрали=", "отозвал", "отозван")

// aboutEnd is where what the document at token i is about ends: with its name in
// marks, or before a mark or a verb.
func (f *eventFinder) aboutEnd(one sentence, i int) int {
	d, k := f.d, i+1
	for ; k < one.end && k < i+maxAbout; k++ {
		t := d.tokens[k]
		if t.text == "«" {
			return d.quotedName(k, one.end)
		}
		if t.kind != word || k > i+2 && (verbLike(t.lower) && !bareGenitives.has(t.lower) || f.leavesMatter(k, one.end)) || t.lower == "том" || d.cues[k] != noCue || f.c.g.names[k] != 0 || t.upper && f.sitterWords(k) > 0 && k > i+2 || t.lower == "который" || areMembers("ru", t.lower) || d.inDate(t.start) || dayWords[t.lower] != 0 {
			break
		}
	}
	for k > i+1 && d.tokens[k-1].function {
		k--
	}
	return k
}

// maxAbout is how many words tell what a document is about.
const maxAbout = 10

// documentDative is the dative of what parliaments deal with, "" for a word that is no
// form of it.
func documentDative(low string) string {
	for _, n := range documentDatives {
		if strings.HasPrefix(low, n.stem) && len(low) <= len(n.stem)+len("ами") {
			return n.dative
		}
	}
	return ""
}

// russianDocuments is the trait of the words that have one.
var russianDocuments = newTrait(func(low string) bool { return documentDative(low) != "" })

// documentDatives are what parliaments deal with, by the beginning of the noun, and
// the dative of it.
var documentDatives = [...]struct{ stem, dative string }{
	{"законопроект", "законопроекту"},
	{"закон", "закону"},
	{"проект", "проекту"},
	{"поправк", "поправкам"},
	{"поправок", "поправкам"},
	{"бюджет", "бюджету"},
	{"отчёт", "отчёту"},
	{"отчет", "отчету"},
	{"доклад", "докладу"},
	{"соглашени", "соглашению"},
	{"договор", "договору"},
	{"конвенци", "конвенции"},
	{"резолюци", "резолюции"},
	{"декларац", "декларации"},
	{"кодекс", "кодексу"},
	{"постановлени", "постановлению"},
	{"вопрос", "вопросу"},
	{"инициатив", "инициативе"},
	{"протокол", "протоколу"},
	{"заявлени", "заявлению"},
	{"обращени", "обращению"},
}

// kazakhDocument is document for the noun at token i, before which stands what it
// is about.
func (f *eventFinder) kazakhDocument(one sentence, i int) string {
	d := f.d
	if !kazakhDocuments.has(&d.tokens[i]) {
		return ""
	}
	about := i - 1
	for about > one.first && (kazakhDocuments.has(&d.tokens[about]) || d.tokens[about].lower == "»") {
		about-- // туралы заң жобасын
	}
	if w := d.tokens[max(about, one.first)].lower; w != "туралы" && w != "жөніндегі" && w != "бойынша" {
		return ""
	}
	first, _ := d.kazakhPhrase(one, i)
	for k := about - 1; k >= first; k-- {
		if t := d.tokens[k]; f.c.g.names[k] != 0 || areMembers("kk", t.lower) || f.sitterWords(k) > 0 || isMember("kk", t.lower) && endsWithAny(t.lower, "мен", "бен", "пен") || !t.upper && endsInPlace(t.lower) && longerThan(t.lower, 4) || startsWithAny(t.lower, []string{"арналған=", "сондай=", "ақ="}) {
			first = k + 1
			break
		}
	}
	for first < about && ((d.tokens[first].function || f.lex.kind("kk", &d.tokens[first])&stopWord != 0) && !d.counts(first) || d.tokens[first].kind == punct && d.tokens[first].text != "«") {
		first++
	}
	if first >= about {
		return ""
	}
	return d.smallFirst(first, kazakhBody(closed(d.phrase(f.Reader, first, i+1))))
}

// kazakhDocuments are beginnings of nouns for what parliaments deal with.
var kazakhDocuments = beginsWith("заң=", "заңды=", "заңның=", "заңына=", "заңға=", "заңын=", "заңы=", "заңда=", "жоба", "келісім=", "келісімді=", "келісімге=", "келісімін=", "келісімнің=", "шарт", "түзету", "бюджет", "қаулы", "қарар", "декларация", "есеп=", "есепті=", "есебі", "кодекс", "конвенция", "хаттама", "үндеу")
