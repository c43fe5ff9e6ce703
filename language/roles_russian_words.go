package language

import (
	"strings"
	"unicode/utf8"
)

// What the ending of a Russian word tells of it, where an office is read.

// zeroGenitive says whether a word can be a genitive of the plural without an ending: поправок, больниц,
// услуг, реформ, продаж, школ, мер; but принял, помог, привлёк.
func zeroGenitive(low string) bool {
	return longerThan(low, 3) && lastIs(low, "к", "иц", "г", "м", "ж", "л", "р", "ч", "групп") && !russianVerb(low) && !endsWithAny(low, "мог", "стиг", "влек", "влёк", "рек", "рёк", "пер", "умер", "тер", "вел", "вёл", "шел", "шёл")
}

// genitiveLike says whether a word in lower case can be a genitive (or a word
// behind по, which takes the dative).
func genitiveLike(low string) bool {
	n := utf8.RuneCountInString(low)
	if n < 3 {
		return false
	}
	for _, e := range [...]string{"ов", "ев", "ей", "ий", "а", "я", "ы", "и", "ого", "его", "ой", "ых", "их", "ам", "ям", "у", "ю", "ом", "ем", "ству", "ами", "ями", "ь"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return strings.HasSuffix(low, "д") || strings.HasSuffix(low, "т") && n > 5 || strings.HasSuffix(low, "н") && n > 4 || strings.HasSuffix(low, "сил")
}

// russianVerb guesses by the ending whether a word is a verb, participle or
// adverb that no office contains.
func russianVerb(low string) bool {
	if utf8.RuneCountInString(low) < 4 {
		return false
	}
	for _, e := range russianVerbEndings.of(low) {
		if strings.HasSuffix(low, e) {
			if startsAny(low, houses.names["ru"]) || nounLikeVerb.has(low) || lastIs(e, "л", "ла") && verbLikeNouns.on(strings.TrimSuffix(low, "а"), 0) {
				return false
			}
			switch low {
			case "отдела", "дела", "школы", "школа", "канала", "капитала", "села", "жилья", "области", "власти", "отрасли", "безопасности", "деятельности", "части", "нравственности", "отчетности", "отчётности",
				"недропользования", "целостности", "собственности", "занятости", "промышленности", "законности", "войны", "страны", "стороны", "обороны", "украины", "комитет", "совет", "сил", "торговли", "связи",
				"хурала", "филиала", "трибунала", "персонала", "журнала", "портала", "зала", "союза", "музея", "цеха", "театра", "завода", "округа", "края", "меджлиса", "кнессета", "сейма", "культуры", "науки", "печати", "молодежи", "молодёжи", "энергетики", "экологии", "семьи", "лицея", "колледжа", "материалов", "футбола", "баскетбола", "волейбола", "ведомства", "города", "района", "сената", "парламента", "маслихата", "бундестага", "арсенала", "сети", "смерти", "почти", "памяти", "скорости", "новости":
				return false
			}
			if strings.HasSuffix(low, "ости") || strings.HasSuffix(low, "асти") || strings.HasSuffix(low, "ны") && !strings.HasSuffix(low, "ены") {
				return false
			}
			return true
		}
	}
	return false
}

var russianVerbEndings = newEndings("ет", "ёт", "ит", "ют", "ят", "ут", "ат", "ся", "сь", "ть", "ти", "вая", "вший", "вшая", "вшего", "ла", "ли", "ло", "ил", "ал", "ел", "ял", "ул", "ив", "ав", "ен", "ена", "ны", "но")

// nounLikeVerb are nouns, in the forms that stand behind an office, with the endings of verbs.
var nounLikeVerb = wordSet("прав палат газет ракет валют монет планет карет лет сект инициатив перспектив отмен цен стен сцен смены цены стены сцены измены замены арены вены гены земли недели модели цели роли доли соли пули боли капли сабли кино вино сукно зерно толпы акций станций кофеен пекарен башен басен песен пашен мельниц хлебопекарен знамен времен имен племен семян")

// caselessNoun are nouns of bodies without cases that an office is of.
var caselessNoun = wordSet("кафе бюро депо ателье метро радио такси жюри шоу бистро казино кино ток-шоу рантье караоке")

// adjectiveLike says whether a word has the ending of an adjective. Nouns of
// action in the instrumental (голосованием, агентством) have it too.
func adjectiveLike(low string) bool {
	if strings.HasSuffix(low, "нием") || strings.HasSuffix(low, "тием") || strings.HasSuffix(low, "ством") {
		return false
	}
	if softAdjective.has(low) {
		return true
	}
	for _, e := range adjectiveLikeEndings.of(low) {
		if strings.HasSuffix(low, e) && utf8.RuneCountInString(low) > 4 {
			return true
		}
	}
	return false
}

var adjectiveLikeEndings = newEndings("ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю", "шей")

// softAdjective are feminine adjectives that end as the plurals of nouns do.
var softAdjective = wordSet("рабочей общей действующей окружающей правящей будущей настоящей")

// endStressed are stems of adjectives whose masculine ends in -ой: второй, not «вторый».
var endStressed = wordSet("втор шест седьм восьм молод передов рядов краев сторожев боев полев паев войсков участков цехов делов")

// nominativeAdjective turns a singular adjective, lower-cased and as it stands,
// to the nominative of the noun it stands before: «польской депутатом» of a
// woman is «польский депутат», «новой заместительницей» «новая заместительница».
func nominativeAdjective(low, w string, noun *headForm) string {
	soft := "ый"
	for _, e := range [...]string{"ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю", "ой", "ей"} {
		if !strings.HasSuffix(low, e) {
			continue
		}
		stem := w[:len(w)-len(e)]
		last, _ := utf8.DecodeLastRuneInString(low[:len(low)-len(e)])
		switch {
		case strings.ContainsRune("гкхжшчщ", last) || last == 'н' && (e == "его" || e == "ему" || e == "им" || e == "ем"):
			soft = "ий"
		case endStressed.has(low[:len(low)-len(e)]):
			soft = "ой"
		}
		switch {
		case e == "ой" && noun.cases&nominative != 0 && noun.class != "peer": // but «со своей кыргызской визави»
			return w // городской голова
		case (e == "ой" || e == "ей") && (noun.class == "peer" || !endsWithAny(noun.nom, "а", "я")):
			return stem + soft
		case e == "ая", e == "ую", e == "ой", e == "ей":
			return stem + "ая"
		case e == "яя", e == "юю":
			return stem + "яя"
		}
		return stem + soft
	}
	return w
}
