package language

import "strings"

// memberStates says whether the dash at token k of a Russian text, before token end, ties to states,
// parliaments or members of them what they are members of: «ассамблея государств – участников СНГ»,
// «рабочая группа парламентариев стран – членов союза». The words behind it belong to the name.
func (d *document) memberStates(k, end int) bool {
	return k > 0 && k+2 < end && startsWithAny(d.tokens[k-1].lower, states) && startsWithAny(d.tokens[k+1].lower, memberOfWhat)
}

var (
	states       = []string{"государств=", "стран=", "республик=", "палат=", "парламентов="}
	memberOfWhat = []string{"участников=", "участниц=", "членов=", "наблюдателей="}
)

// countedBy are numerals in the dative: «не согласились с Мажилисом по семи статьям» is of no panel.
var countedBy = wordSet("двум трем трём четырем четырём пяти шести семи восьми девяти десяти всем обоим обеим")

// ofMembers is how many bytes longer the name of an event may be that tells of which
// states the body is: «конференция союза государств – членов Лиги».
func (o *occasion) ofMembers() int {
	if strings.Contains(o.phrase, " – ") || strings.Contains(o.phrase, " — ") {
		return longestName / 2
	}
	return 0
}

// bareAdjective says whether the Russian word for an event at token i is an adjective whose noun is
// left out, and nothing behind tells whose it is: «смотрел на пленарное с балкона».
func (d *document) bareAdjective(s sentence, i int) bool {
	return d.lang == "ru" && strings.HasPrefix(d.tokens[i].lower, "пленарно") && (i+1 >= s.end || d.tokens[i+1].kind != word || d.tokens[i+1].function)
}

// goesWith says whether «с» at token k belongs to the noun before it, which is done with something:
// «о борьбе с вовлечением подростков», «о сотрудничестве с Сенатом».
func (d *document) goesWith(k, end int) bool {
	w := d.tokens[k].lower
	return k > 0 && k+1 < end && (w == "с" || w == "со") && startsWithAny(d.tokens[k-1].lower, doneWith) && isInstrumental(d.tokens[k+1].lower)
}

var doneWith = []string{"борьб", "сотрудничеств", "взаимодейств", "работе=", "связях=", "обращени"}

// nominativePeople says whether a Russian word, told by its ending, is the nominative of those who do
// something: зрители, активисты, избиратели. Behind an event's noun they are no part of its name:
// «на встрече избиратели попросили».
func nominativePeople(w string) bool {
	return endsWithAny(w, "исты", "ители", "атели", "садоводы", "пчеловоды", "животноводы") && !endsWithAny(w, "обители", "постели")
}

// ownerless are those events of which a head of something can't be the owner: «на форуме главы делегаций
// подписали», but «визит главы делегации».
var ownerless = []string{"форум", "заседани", "конференци", "сесси", "слушани", "ассамбле", "саммит", "съезд"}

// unlikeNeuter says whether a feminine adjective can't belong to the neuter noun behind it: «ведущая
// заседания палаты».
func unlikeNeuter(adjective, noun string) bool {
	return endsWithAny(adjective, "ая", "яя", "ую", "юю") && endsWithAny(noun, "ания", "ения", "анию", "ению", "ание", "ение")
}

// leavesMatter says whether what a Russian document is about ends before token k: with an adjective
// that agrees with nothing before it, «закон о жилье | однопалатный парламент принял», with the name
// of who deals with it, «отчёт об исполнении | Кабинет министров представит», or with how often
// something was done, «отчёт о бюджете | с первого раза».
func (f *eventFinder) leavesMatter(k, end int) bool {
	d := f.d
	t, before := &d.tokens[k], &d.tokens[k-1]
	switch {
	case t.lower == "с" || t.lower == "со":
		return k+1 < end && endsWithAny(d.tokens[k+1].lower, "ого", "его")
	case t.upper:
		return f.c.g.kinds[k]&orgWord != 0 && before.kind == word && !before.upper && !before.function && !isRussianAdjective(before.lower) && !isGenitive(t.lower) && !isRussianAdjective(t.lower) && !allCaps(t.text) && !isInstrumental(t.lower)
	}
	return endsWithAny(t.lower, "ый", "ая", "ую") && isRussianAdjective(t.lower)
}

// withoutBareMatter leaves out of the name of a Russian sitting a matter at its end that is told by no
// more than the noun of a document: «слушания комитета по закону», «заседание Сената о поправках».
func withoutBareMatter(name string) string {
	for cut := len(name); ; {
		k := strings.LastIndexByte(name[:cut], ' ')
		if k < 0 {
			return name
		}
		switch w := name[k+1 : cut]; {
		case w == "по" || w == "о" || w == "об":
			if cut == len(name) || strings.Contains(name[:k], "вопрос") {
				return name
			}
			return name[:k]
		case !startsWithAny(lower(w), barePapers):
			return name
		}
		cut = k
	}
}

// ownedRussian puts the body that sits to the phrase for its sitting, in front of what a preposition in
// it opens: «заседание комиссии | Национального собрания | с адвокатами».
func ownedRussian(phrase string, o *occasion) string {
	if k := strings.Index(phrase, " с "); k > 0 && o.owner != "" && !o.within {
		return ownedName("ru", phrase[:k], o) + phrase[k:]
	}
	return ownedName("ru", phrase, o)
}

// whitherAimed is the aim of a Russian journey whither: «во Вьетнаме», where somebody is on a visit, is
// «во Вьетнам». Only names are turned of which it is known that they are those of countries.
func whitherAimed(aim string) string {
	in, name, ok := strings.Cut(aim, " ")
	if stem, cut := strings.CutSuffix(name, "е"); ok && cut && (in == "в" || in == "во") && landsInConsonant.has(lower(stem)) {
		return in + " " + stem
	}
	return aim
}

var landsInConsonant = wordSet("вьетнам иран ирак египет афганистан пакистан узбекистан казахстан таджикистан туркменистан кыргызстан азербайджан катар оман бахрейн кувейт ливан бангладеш люксембург сингапур непал йемен судан камерун сенегал алжир израиль лаос китай татарстан")

// shouted says whether token k opens words of a line in capitals, where no capital tells a name: «ПО ПОЯС
// В ВОДЕ И ПЕСКЕ».
func (d *document) shouted(k, end int) bool {
	return d.lang == "ru" && k > 0 && k < end && longerThan(d.tokens[k].text, 3) && allCaps(d.tokens[k].text) && d.tokens[k-1].kind == word && d.tokens[k-1].function && d.tokens[k-1].upper && k-1 > d.sentences[d.sentenceAt(k)].first
}

// anyHall are beginnings of nouns for where something takes place that are no names of places.
var anyHall = []string{"дворц", "доме=", "центре=", "зале=", "музее=", "академии=", "парке="}

// inMarks gives the name of a hearing back the marks that stand around it in a Russian text: «слушания
// Сената „Забота о старших“» are not of older people.
func (d *document) inMarks(name string, first, end int) string {
	if d.lang == "ru" && name != "" && first < end && d.tokens[first].text == "«" && d.tokens[end-1].text == "»" && !strings.ContainsAny(name, "«»") {
		return "«" + name + "»"
	}
	return name
}

// panelOfHouse puts a house in the genitive to the name of its panel, in front of what the panel is for:
// «комитет Мажилиса по экологии», not «комитет по экологии Мажилиса».
func panelOfHouse(panel, house string) string {
	if k := strings.Index(panel, " по "); k > 0 && !strings.ContainsAny(panel[:k], "«(") {
		return panel[:k] + " " + house + panel[k:]
	}
	return panel + " " + house
}

// barePapers are beginnings of nouns that tell nothing of what a sitting dealt with.
var barePapers = []string{"законопроект", "закона=", "закону=", "законе=", "законам=", "законах=", "проект", "поправк", "документ"}

// quotedName returns the token after the name in marks that token k opens, or k
// itself where it does not close soon.
func (d *document) quotedName(k, end int) int {
	for j := k + 1; j < min(end, k+16); j++ {
		if d.tokens[j].text == "»" {
			return j + 1
		}
	}
	return k + 1
}

// quoteStart returns the token that opens the quotation which token k closes, k if
// there is none near.
func (d *document) quoteStart(k, from int) int {
	for j := k - 1; j >= max(from, k-16); j-- {
		switch d.tokens[j].text {
		case "«":
			return j
		case "»":
			return k
		}
	}
	return k
}
