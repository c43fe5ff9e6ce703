package language

import (
	"strings"
	"unicode/utf8"
)

// endsInObject says whether a Kazakh word is in the accusative.
func endsInObject(w string) bool {
	for _, e := range [...]string{"ды", "ді", "ты", "ті", "ны", "ні", "ын", "ін"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// endsInSource says whether a Kazakh word tells from where.
func endsInSource(w string) bool {
	for _, e := range [...]string{"нан", "нен", "дан", "ден", "тан", "тен"} {
		if strings.HasSuffix(w, e) && kazakhBody(w) != w {
			return true
		}
	}
	return false
}

// kazakhAim puts a place into the dative: Алматыға, Минскіге.
func kazakhAim(place string) string {
	low := lower(place)
	front, _ := kkFront(low)
	last, _ := utf8.DecodeLastRuneInString(low)
	ending := "ға"
	switch {
	case (last == 'ы' || last == 'і') && strings.Contains(place, " "):
		ending = "на" // Боген ауылына
	case kkSound(low)&voiceless != 0:
		ending = "қа"
	}
	if front {
		ending = strings.NewReplacer("ғ", "г", "қ", "к", "а", "е").Replace(ending)
	}
	return place + ending
}

// attributeOfPlace is the place whose attribute a word is, "" if it is none: Оралдағы.
func attributeOfPlace(w string) string {
	for _, e := range [...]string{"дағы", "дегі", "тағы", "тегі"} {
		if stem, ok := strings.CutSuffix(w, e); ok && longerThan(stem, 3) {
			return stem
		}
	}
	return ""
}

// russianSource is the nominative of where somebody came back from: Минска is
// Минск, Москвы Москва, Монголии Монголия.
func russianSource(p string) string {
	for _, e := range [...]struct{ from, to string }{{"ии", "ия"}, {"ы", "а"}, {"ска", "ск"}, {"да", "д"}, {"на", "н"}, {"ра", "р"}, {"та", "т"}, {"ая", "ай"}, {"ля", "ль"}} {
		if stem, ok := strings.CutSuffix(p, e.from); ok && utf8.RuneCountInString(stem) > 2 {
			return stem + e.to
		}
	}
	return p
}

// isRegion says whether a word is for a part of a country.
func isRegion(w string) bool {
	return startsWithAny(w, []string{"район", "област", "регион", "край=", "крае=", "region=", "district=", "province=", "county=", "area=", "valley=", "lake=", "oblast=", "облыс", "аудан", "өңір", "ауыл", "қала", "кент", "елді", "стансы"})
}

// isSite says whether a word behind a name is for something that people go to see:
// the Gldani prison, Глданскую тюрьму, Глдани түрмесін.
func isSite(w string) bool {
	return startsWithAny(w, []string{
		"prison=", "colony=", "school=", "hospital=", "plant=", "factory=", "museum=", "university=", "dam=", "reservoir=", "technopark=", "mine=", "camp=", "farm=", "library=", "airport=", "monastery=",
		"тюрьм", "колони", "больниц", "школ", "завод", "фабрик", "музе", "плотин", "водохранилищ", "технопарк", "шахт", "монастыр", "аэропорт",
		"түрме", "колония", "аурухана", "мектеб", "мектеп", "зауыт", "фабрика", "мұражай", "бөген", "кеніш", "технопарк", "кесене", "әуежай", "бөгет", "порт", "бекет", "станса", "қорық", "паркі", "көлі", "шекара", "кітапхана",
	})
}

// isTownKind says whether a word is for what sort of place a name behind it is.
func isTownKind(w string) bool {
	if startsWithAny(w, []string{"village", "town", "city", "settlement", "capital", "island", "port", "region", "district", "province", "cities=", "villages="}) {
		return true
	}
	return russianTownKind(w) != ""
}

// whereBefore is the token of the place told before "where" in an English sentence whose
// verb of travel is token v: chose Vilnius, where she landed; -1 if there is none.
func (d *document) whereBefore(s sentence, v int) int {
	for k := v - 1; d.lang == "en" && k > max(s.first+1, v-6); k-- {
		if d.tokens[k].lower != "where" {
			continue
		}
		if w := d.tokens[k+1].lower; w != "he" && w != "she" && w != "they" && k+1 != v || d.longStay(v, s.end) {
			return -1 // Oslo, where Germans landed
		}
		i := k - 1
		if d.tokens[i].text == "," {
			i--
		}
		for i > s.first && d.tokens[i].kind == word && d.tokens[i].upper && d.tokens[i-1].upper && d.tokens[i-1].kind == word {
			i--
		}
		if d.tokens[i].upper && d.tokens[i].kind == word {
			return i
		}
		return -1
	}
	return -1
}

// longStay says whether what stands behind the English verb at token v tells of a part of
// somebody's life: spent her youth, arrived as a child.
func (d *document) longStay(v, end int) bool {
	for k := v + 1; k < min(end, v+6) && d.tokens[k].kind == word; k++ {
		switch d.tokens[k].lower {
		case "youth", "childhood", "years", "decades", "life", "child", "boy", "girl", "student", "refugee", "teenager", "born":
			return true
		}
	}
	return false
}

// townKindBehind says whether the English word at token k tells of what sort the place is
// whose noun follows: flooded districts, the remote village of X.
func (d *document) townKindBehind(k, end int) bool {
	t := &d.tokens[k]
	return d.lang == "en" && t.kind == word && !t.upper && !t.function && k+1 < end && isTownKind(d.tokens[k+1].lower) && !datePreposition(t.lower)
}

// russianTownKind is the accusative of a Russian noun for a sort of place, ""
// if the word is none.
func russianTownKind(w string) string { return russianTownKinds[w] }

// russianTownKinds are the accusatives of those nouns, by their forms.
var russianTownKinds = formsOf(
	"село село селе селу", "аул аул ауле аулу", "город город городе городу", "посёлок посёлок посёлке поселок поселке", "деревню деревню деревне деревня",
	"станицу станицу станице", "станцию станцию станции", "столицу столицу столице", "район район районе", "область область области",
	"республику республику республике", "остров остров острове")

// formsOf maps the forms of nouns to what each list of them begins with.
func formsOf(lists ...string) map[string]string {
	out := map[string]string{}
	for _, list := range lists {
		f := strings.Fields(list)
		for _, w := range f[1:] {
			out[w] = f[0]
		}
	}
	return out
}

// firstTown is the first of several places told in a row.
func firstTown(name string) string {
	for _, and := range [...]string{" и ", " and "} {
		if first, _, ok := strings.Cut(name, and); ok {
			return first
		}
	}
	return name
}

// russianAims puts places in the prepositional into the accusative: в Астане и
// Актау is в Астану и Актау.
func russianAims(name string) string {
	first, second, ok := strings.Cut(name, " и ")
	if !ok {
		return russianWhither(russianPlace(name))
	}
	return russianAim(russianPlace(first)) + " и " + russianAim(russianPlace(second))
}

// staysIn says whether a Russian verb of travel takes the place where, not
// whither.
func staysIn(w string) bool {
	return startsWithAny(w, []string{"побывал", "побывавш", "находится", "находятся", "находящ", "гост", "работал", "колес", "путешеств", "пребыва"})
}

// russianAim turns a place's nominative into where a journey leads: в Москву.
func russianAim(p string) string {
	switch stem, last := p[:max(0, len(p)-2)], p[max(0, len(p)-2):]; last {
	case "а":
		return stem + "у"
	case "я":
		return stem + "ю"
	}
	return p
}

// russianWhither is russianAim for places of several words: Туркестанской
// области is Туркестанскую область.
func russianWhither(p string) string {
	words := strings.Fields(p)
	if len(words) == 1 {
		return russianAim(p)
	}
	if kind := russianTownKind(words[0]); kind != "" {
		return kind + " " + strings.Join(words[1:], " ")
	}
	if len(words) != 2 {
		return p
	}
	if stem, ok := landStem(words); ok {
		return eventAdjective(words[0], "ую") + " " + stem + landEnding(stem, "ю", "у")
	}
	switch last := words[1]; last {
	case "области", "область":
		return eventAdjective(words[0], "ую") + " область"
	case "Республике":
		return eventAdjective(words[0], "ую") + " Республику"
	case "районе", "регионе":
		return eventAdjective(words[0], "ый") + " " + strings.TrimSuffix(last, "е")
	}
	return p
}

// russianAimless is the nominative of where a journey leads: Москва, Туркестанская
// область.
func russianAimless(p string) string {
	if words := strings.Fields(p); len(words) == 2 && (words[1] == "область" || words[1] == "области") {
		return eventAdjective(words[0], "ая") + " область"
	} else if stem, ok := landStem(words); ok {
		return eventAdjective(words[0], "ая") + " " + stem + landEnding(stem, "я", "а")
	}
	switch stem, last := p[:max(0, len(p)-2)], p[max(0, len(p)-2):]; last {
	case "у":
		if !russianInU.has(lower(p)) && !endsWithAny(stem, "а", "о", "е", "и", "э", "с") { // Актау, Аксу
			return stem + "а"
		}
	case "ю":
		return stem + "я"
	}
	return p
}

// landStem is the noun, without its ending, of a country of two words whose first is an adjective,
// in whatever case: Саудовскую Аравию, Азербайджанской Республике.
func landStem(words []string) (stem string, ok bool) {
	const ending = len("ю")
	if len(words) != 2 || !endsWithAny(words[0], "ой", "ей", "ую", "юю", "ая", "яя") || !isRussianAdjective(lower(words[0])) {
		return "", false
	}
	noun := words[1]
	if !endsWithAny(noun, "ия", "ию", "ии", "ика", "ику", "ике", "ики") {
		return "", false
	}
	return noun[:len(noun)-ending], true
}

// landEnding is the ending of such a noun: behind и that of Аравия, else that of Республика.
func landEnding(stem, soft, hard string) string {
	if strings.HasSuffix(stem, "и") {
		return soft
	}
	return hard
}

// russianInU are places in -у that do not decline.
var russianInU = wordSet("сан-паулу баку порту перу катманду чэнду тарту оруру уагадугу катеху сентозу цюйчжоу гуанчжоу сучжоу ханчжоу чжэнчжоу")

// whitherBefore is towards for a Russian sentence that opens with where the journey
// leads: в Астану прилетели парламентарии.
func (d *document) whitherBefore(s sentence, v int, back bool) (string, int) {
	if k := v - 1; d.lang == "ru" && k >= s.first && startsWithAny(d.tokens[v].lower, directVerbs) && d.tokens[k].upper && endsWithAny(d.tokens[k].lower, "у", "ю", "и", "о", "к", "т") {
		return "", k // Астану посетил спикер
	}
	for k := v - 1; k >= max(s.first, v-8) && d.lang == "ru"; k-- {
		switch w := d.tokens[k].lower; {
		case d.tokens[k].kind == punct:
			return "", -1
		case (w == "в" || w == "во") && !back || w == "из" && back:
			if next := d.tokens[k+1]; next.kind == word && (next.upper || isTownKind(next.lower)) && !d.inDate(next.start) && weekdayOf(next.lower) == 0 {
				return w, k + 1
			}
		}
	}
	return "", -1
}

// placeOfAim is the place that the Russian aim of a journey names, its preposition left
// off, "" if that is more than one name: Анкару is Анкара, город Арысь Арысь.
func placeOfAim(aim string) string {
	words := strings.Fields(aim)
	switch {
	case len(words) == 1, len(words) == 2 && isRegion(words[1]):
		return russianPlace(aim)
	case len(words) != 2:
	case words[0] == "область":
		return aim
	case words[0] != "столицу" && words[0] != "республику" && russianTownKind(words[0]) != "":
		return words[1]
	}
	return ""
}
