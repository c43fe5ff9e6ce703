package language

import (
	"strings"
	"unicode/utf8"
)

// maxEventSide is how many words may stand on either side of an event's noun.
const maxEventSide = 13

// maxKazakhSide is the same before a Kazakh noun, whose attributes all stand
// there.
const maxKazakhSide = 13

// englishPhrase returns the noun phrase around token i: back to an article,
// preposition or verb, on over "of the CIS" and "on the budget".
func (d *document) englishPhrase(s sentence, i int) (first, end int) {
	first, end = i, i+1
	for end < s.end && d.tokens[end].kind == word && (d.tokens[end].lower == "session" || d.tokens[end].lower == "meeting" || d.tokens[end].lower == "sitting" || d.tokens[end].lower == "hour" || d.tokens[end].lower == "table" || secondNouns.has(d.tokens[end].lower) && firstNouns.has(d.tokens[i].lower)) {
		end++ // plenary session, summit meeting
	}
	for n := 0; first > s.first && n < 7; n++ {
		t := d.tokens[first-1]
		if t.text == "’s" || t.text == "'s" || d.tiesNames(first-1) {
			first--
			continue
		}
		if t.kind == punct || t.kind == word && (stopsEnglish(t.lower) || strings.HasSuffix(t.lower, "ing") && !t.upper && !ingNouns.has(t.lower) || strings.HasSuffix(t.lower, "ed") && !t.upper && !joinsNoun(t.lower)) {
			break
		}
		first--
	}
	for n := 0; end < s.end && n < maxEventSide; n++ {
		t := d.tokens[end]
		if (d.cues[end] == wasCue || irregularPasts.has(t.lower)) && !t.upper {
			break
		}
		if (t.lower == "of" || t.lower == "for") && d.lastsFor(end+1, s.end) { // a debate of nearly five hours
			break
		}
		if n > 1 && t.kind == word && !t.upper && !linksEnglish(t.lower) && weekdayOf(d.tokens[end-1].lower) > 0 { // at the sitting on Tuesday | deputies passed
			break
		}
		if n == 0 && isOpeningQuote(t.text) && end+1 < s.end && d.tokens[end+1].upper { // the exhibition “Roads”
			if close := d.quoteEnd(end, s.end); close > end {
				end = close
				continue
			}
		}
		if d.tiesNames(end) {
			end += 2
			continue
		}
		if t.kind == word && linksEnglish(t.lower) && end+1 < s.end && d.tokens[end+1].kind != punct {
			if (t.lower == "a" || t.lower == "the") && !linked(d.tokens[end-1].lower) || t.lower == "and" && (!d.tokens[end-1].upper || stopsEnglish(d.tokens[end+1].lower) && d.tokens[end+1].lower != "the" || d.participle(end+1)) || (t.lower == "in" || t.lower == "at" || t.lower == "to") && n > 0 && !d.tokens[end+1].upper && d.tokens[end+1].lower != "the" {
				break
			}
			end++
			continue
		}
		if t.text == "’s" || t.text == "'s" || t.kind == word && (t.upper && (d.tokens[end-1].upper || d.tokens[end-1].kind == punct) || linked(d.tokens[end-1].lower) || n > 0 && !stopsEnglish(t.lower) && !strings.HasSuffix(t.lower, "ed")) {
			end++
			continue
		}
		break
	}
	for end > i+1 && (linksEnglish(d.tokens[end-1].lower) || stopsEnglish(d.tokens[end-1].lower) || strings.HasSuffix(d.tokens[end-1].lower, "ly") && !d.tokens[end-1].upper || dayParts.has(d.tokens[end-1].lower) && end > i+2 && stopsEnglish(d.tokens[end-2].lower)) {
		end--
	}
	return first, end
}

// participle says whether the English word at token k is a form in -ed that is no name: the
// visit to Nepal and | underlined.
func (d *document) participle(k int) bool {
	t := &d.tokens[k]
	return strings.HasSuffix(t.lower, "ed") && !t.upper && !joinsNoun(t.lower)
}

// dayParts are nouns for when, behind a preposition and an article: on the afternoon.
var dayParts = wordSet(`morning mornings afternoon afternoons evening evenings night nights weekend weekends eve dawn noon midday midnight mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays`)

// tiesNames says whether token k is a dash that makes one of two names: the
// Kazakhstan–EU committee.
func (d *document) tiesNames(k int) bool {
	return k > 0 && k+1 < len(d.tokens) && isDash(d.tokens[k].text) && d.tokens[k-1].end == d.tokens[k].start && d.tokens[k].end == d.tokens[k+1].start && d.tokens[k-1].upper && d.tokens[k+1].upper
}

func isOpeningQuote(s string) bool { return s == "“" || s == "\"" || s == "«" || s == "‘" }

// secondNouns end the nouns of two words: working lunch, town hall.
var secondNouns = wordSet(`conference lunch breakfast dinner hall mission discussion consultation consultations opening trial time period`)

// firstNouns open them.
var firstNouns = wordSet(`fact-finding monitoring press news political working town observation panel public gala state impeachment question`)

// ingNouns are words in -ing that stand in the name of an event.
var ingNouns = wordSet(`visiting working spring opening closing signing standing founding steering evening morning planning awarding housing training funding monitoring briefing`)

func linked(w string) bool {
	return w == "of" || w == "on" || w == "the" || w == "for" || w == "between" || w == "to" || w == "in" || w == "with" || w == "at" || w == "and" || w == "a"
}

func linksEnglish(w string) bool {
	switch w {
	case "of", "on", "the", "for", "between", "and", "to", "in", "a", "with":
		return true
	}
	return false
}

func joinsNoun(w string) bool { return w == "united" || w == "extended" || w == "joint" }

func stopsEnglish(w string) bool {
	switch w {
	case "known", "the", "a", "an", "of", "in", "on", "at", "to", "for", "by", "with", "from", "during", "this", "that", "his", "her", "its", "their", "our", "and", "or", "as", "is", "was", "were", "are", "be", "been", "held", "has", "have", "had", "will", "would", "said", "told", "attended", "hold", "holds", "after", "before", "over", "into", "between", "when", "which", "who", "than", "not", "began", "took", "led", "met", "also", "he", "she", "it", "they", "we", "today", "yesterday", "under", "following", "visited", "concluded", "but", "via", "where", "while", "whose", "opened", "closed", "joined", "chaired", "hosted", "about", "against", "within", "say", "says", "since", "until", "because", "although", "though", "if", "unless", "amid", "despite", "there", "here", "now", "then", "such", "make", "makes", "see", "think", "know", "them", "him", "us", "me", "you", "i", "again", "tells", "reminds", "stays", "goes", "without", "together", "off", "put", "puts", "wrap", "wraps", "wrapped", "concludes", "pays", "paid", "kicks", "kicked", "gets", "get", "starts", "started", "ends", "ended", "begins", "lasts", "lasted", "calls", "called", "hosts", "joins", "attends", "close", "can", "cannot", "could", "may", "might", "must", "should":
		return true
	}
	return false
}

// russianPhrase returns the noun phrase around token i: back over adjectives
// and ordinals, on over the genitives that follow, up to a verb, a preposition
// or a comma.
func (d *document) russianPhrase(s sentence, i int) (first, end int) {
	first, end = i, i+1
	if end < s.end && startsWithAny(d.tokens[i].lower, []string{"правительственн", "кругл", "пленарн", "рабоч"}) && !d.tokens[end].upper && !d.tokens[end].function { // час, стол, заседание, завтрак
		i, end = end, end+1
	}
	for n := 0; first > s.first && n < 5; n++ {
		t := d.tokens[first-1]
		if first-3 >= s.first && isDash(d.tokens[first-2].text) && d.tokens[first-3].kind == number && utf8.RuneCountInString(t.text) < 3 { // 149-й
			first -= 3
			continue
		}
		if first == i && unlikeNeuter(t.lower, d.tokens[i].lower) { // ведущая заседания
			break
		}
		if !(t.kind == word && (isRussianAdjective(t.lower) || isRoman(t.text) || russianTens.has(t.lower) && first < i) || t.kind == number && len(t.text) < 4) || first < i && adjectivesPart(t.lower, d.tokens[first].lower) {
			break
		}
		first--
	}
	topic := false
	for n := 0; end < s.end && n < maxEventSide; n++ {
		t := d.tokens[end]
		if t.text == "«" {
			end = d.quotedName(end, s.end)
			continue
		}
		if t.text == "»" || t.text == "\"" || t.text == "(" && end+2 < s.end && d.tokens[end+2].text == ")" || t.text == ")" && d.tokens[end-1].kind == word && allCaps(d.tokens[end-1].text) {
			end++
			continue
		}
		if t.text == "," && startsWithAny(d.word(end+1, end, s.end), []string{"посвященн", "посвящённ"}) { // слушания, посвященные качеству питания
			if to := d.dativeEnd(end+2, s.end); to > end+2 {
				return first, to
			}
		}
		if isDash(t.text) && d.memberStates(end, s.end) { // ассамблея государств – участников СНГ
			end += 2
			continue
		}
		if t.text == "," && d.genitivesGoOn(end, s.end) { // встреча спикеров Азербайджана, Турции и Грузии
			end += 2
			continue
		}
		if topic && t.text == "," && d.topicGoesOn(end, s.end) { // по культуре, информации и спорту
			end += 2
			continue
		}
		if d.cues[end] == missedCue && !isRussianAdjective(t.lower) {
			break // слушания по кодексу | должны были пройти
		}
		if t.lower == "по" && (countedBy.has(d.word(end+1, end, s.end)) || startsWithAny(d.word(d.pastAdjectives(end+1, s.end), end, s.end), sittingReasons)) {
			break
		}
		topic = topic || t.lower == "по" || t.lower == "о" || t.lower == "об"
		if t.lower == "к" && d.anniversaryAt(end+1, s.end) > 0 { // выставка к 30-летию парламента
			end += d.anniversaryAt(end+1, s.end) + 1
			continue
		}
		if n == 0 && t.lower == "для" && end+1 < s.end && (isGenitive(d.tokens[end+1].lower) || isRussianAdjective(d.tokens[end+1].lower)) && startsWithAny(d.tokens[i].lower, []string{"семинар", "тренинг", "лекци", "конференци", "форум", "выставк", "брифинг"}) {
			end += 2 // семинар для помощников
			continue
		}
		if n == 0 && t.lower == "в" && d.word(end+1, s.first, s.end) == "честь" && end+3 < s.end { // приём в честь глав делегаций
			end += 3
			continue
		}
		if t.lower == "на" && d.word(end+1, s.first, s.end) == "тему" && d.word(end+2, s.first, s.end) != "" {
			end += 2
			continue
		}
		if (t.lower == "в" || t.lower == "во") && end+2 < s.end && russianTownKind(d.tokens[end+1].lower) != "" && d.tokens[end+2].upper { // поездка в область Абай
			end += 3
			continue
		}
		if t.kind == word && (t.lower == "по" || t.lower == "в" || t.lower == "во" || t.lower == "и" || t.lower == "с" || t.lower == "со" || t.lower == "о" || t.lower == "об" || t.lower == "на") && end+1 < s.end && d.tokens[end+1].kind == word {
			if t.lower == "и" && !isGenitive(d.tokens[end+1].lower) && !isRussianAdjective(d.tokens[end+1].lower) && !d.tokens[end+1].upper && !(topic && isDative(d.tokens[end+1].lower)) || (t.lower == "с" || t.lower == "со") && !d.tokens[end+1].upper && !severalPeople("ru", d.tokens[end+1]) && !(topic && d.goesWith(end, s.end)) || t.lower == "и" && d.tokens[end+1].lower == "вопросы" || t.lower == "на" && !d.tokens[end+1].upper || (t.lower == "в" || t.lower == "во") && !d.tokens[end+1].upper {
				break
			}
			end += 2
			continue
		}
		if t.upper && startsWithAny(d.tokens[end-1].lower, republics) { // Республики Казахстан
			end++
			continue
		}
		if t.lower == "глава" || t.lower == "главы" && n == 0 && startsWithAny(d.tokens[i].lower, ownerless) || nominativePeople(t.lower) || t.lower == "вопросы" || t.upper && n > 0 && (startsWithAny(t.lower, presidingWords) || !isGenitive(t.lower) && !isRussianAdjective(t.lower) && !allCaps(t.text) && d.tokens[end-1].kind == word && (!d.tokens[end-1].upper || isGenitive(d.tokens[end-1].lower))) {
			break // курултая | Глава государства, визит в Анкару | Председатель Сената
		}
		if t.kind == word && !t.upper && isRussianAdjective(d.tokens[end-1].lower) && d.tokens[end-1].start > d.tokens[i].start && !verbLike(t.lower) {
			end++
			continue
		}
		if n == 0 && houses.nominatives[t.lower] || !t.upper && endsWithAny(t.lower, "ый", "ший", "щий") { // на заседании Мажилис выяснил
			break
		}
		if n == 0 && isInstrumental(t.lower) && !isInstrumental(d.tokens[i].lower) { // на заседании тайным голосованием
			break
		}
		if topic && t.kind == word && !t.upper && !t.function && n > 0 && isDative(d.tokens[end-1].lower) && endsBare(t.lower) { // по загрязнению озёр
			end++
			continue
		}
		if n > 0 && t.kind == word && !t.upper && !t.function && strings.HasSuffix(d.tokens[end-1].lower, "ения") && endsBare(t.lower) && !russianActors.has(t.lower) && !houses.nominatives[t.lower] && !isPanel("ru", t.lower) && !isMember("ru", t.lower) { // вручения наград
			end++
			continue
		}
		if t.kind != word || !t.upper && isRussianAdjective(t.lower) && endsInObjective(t.lower) || n == 0 && !t.upper && (isVerbalNoun(t.lower) || endsWithAny(t.lower, "ые", "ие")) || russianActors.has(t.lower) || verbLike(t.lower) && !bareGenitives.has(t.lower) || !t.upper && !isGenitive(t.lower) && !isRussianAdjective(t.lower) || datesWord(d, t.start) || dayWords[t.lower] != 0 || russianAdverbs.has(t.lower) {
			break
		}
		end++
	}
	for end > i+1 && (d.tokens[end-1].kind == punct && d.tokens[end-1].text != ")" && d.tokens[end-1].text != "»" || d.tokens[end-1].kind == word && d.tokens[end-1].function) {
		end--
	}
	return first, end
}

// russianTens open an ordinal of two words: пятьдесят восьмое.
var russianTens = wordSet(`двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто`)

// republics are genitives of what stands before the name of a country.
var republics = []string{"республики=", "королевства=", "федерации=", "княжества=", "государства="}

// endsInObjective says whether a Russian adjective stands in the nominative or
// the accusative: behind a noun it opens another part of the sentence.
func endsInObjective(w string) bool {
	for _, e := range [...]string{"ую", "юю", "ое", "ее", "ая", "яя", "ые", "ый", "ский", "цкий"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// topicGoesOn says whether the comma at token k joins another noun in the
// dative to the one before it.
func (d *document) topicGoesOn(k, end int) bool {
	if !isDative(d.tokens[k-1].lower) || !isDative(d.word(k+1, 0, end)) {
		return false
	}
	next := d.word(k+2, 0, end)
	return next == "," || next == "и" || next == "" || isGenitive(next)
}

// isRoman says whether a word is a number in Roman figures: VIII съезд.
func isRoman(w string) bool { return w != "" && strings.Trim(w, "IVXLCМХ") == "" }

// endsBare says whether a Russian word may be a genitive of the plural without
// an ending.
func endsBare(w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	return !isRussianVowel(last) && utf8.RuneCountInString(w) > 3 && !verbLike(w) && !russianAdverbs.has(w) && !isInstrumental(w)
}

// isInstrumental says whether a Russian word is an adjective or a noun in the
// instrumental.
func isInstrumental(w string) bool {
	for _, e := range [...]string{"ым", "им", "ыми", "ими", "ом", "ем", "ами", "ями"} {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > 4 {
			return true
		}
	}
	return false
}

// isDative says whether a Russian word may be a noun in the dative, by its
// ending.
func isDative(w string) bool {
	for _, e := range [...]string{"у", "ю", "е", "и", "ам", "ям"} {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > 4 {
			return !verbLike(w)
		}
	}
	return false
}

func datesWord(d *document, at int) bool { return d.inDate(at) }

func isRussianAdjective(w string) bool {
	if utf8.RuneCountInString(w) < 4 {
		return w == "57-е"
	}
	if !endsWithAny(w, "е", "й", "м", "о", "у", "х", "ю", "я", "и") || isGerund(w) { // as most nouns and verbs are
		return false
	}
	switch w {
	case "своей", "своего", "этого", "этой", "этом", "нашей", "нашего", "который", "которой", "которого", "также", "которая", "каждый", "каждой", "каждом", "после", "такой",
		"менее", "более", "далее", "ранее", "позднее", "скорее", "вернее", "точнее":
		return false
	}
	if strings.HasSuffix(w, "ание") || strings.HasSuffix(w, "ение") { // заседание, чтение
		return false
	}
	for _, e := range adjectiveEndings.of(w) {
		if stem, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(stem) >= 3 {
			if e == "ом" || e == "ем" || e == "ей" || e == "им" { // many nouns and verbs end so too
				last, _ := utf8.DecodeLastRuneInString(stem)
				return e != "ей" && !strings.HasSuffix(stem, "автор") && endsWithAny(stem, "втор", "треть", "четверт", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят", "дцат", "девяност", "сот") || stem == "треть" || last == 'н' || last == 'к' || last == 'в' || last == 'щ' || last == 'ш' || last == 'ч'
			}
			return true
		}
	}
	return false
}

var adjectiveEndings = newEndings("ое", "ая", "ый", "ий", "ого", "его", "ому", "ему", "ом", "ем", "ой", "ей", "ую", "юю", "ые", "ие", "ых", "их", "ым", "им", "ыми", "ими", "ое", "ее", "яя")

// isGerund says whether a word is a gerund in -ая or -яя, which looks like an
// adjective: открывая, завершая.
func isGerund(w string) bool {
	return strings.HasSuffix(w, "ывая") || strings.HasSuffix(w, "ивая") || startsWithAny(w, []string{"завершая=", "начиная=", "обсуждая=", "принимая=", "отвечая=", "выступая=", "посещая=", "предваряя=", "продолжая=", "заключая=", "возглавляя=", "комментируя=", "приветствуя="})
}

// russianAdverbs are those that end like a genitive.
var russianAdverbs = wordSet(`сегодня вчера завтра пока тогда когда всегда иногда однако снова сначала впервые раньше позже потом затем уже еще ещё только также лишь именно опять едва слева справа подряд всегда никогда куда туда сюда дважды трижды однажды всё все`)

// russianActors are nominatives for those who act at an event.
var russianActors = wordSet(`депутаты сенаторы парламентарии участники стороны министры делегаты спикеры комитеты торага `, houses.plurals["ru"]...)

// bareGenitives are common genitives of the plural without an ending.
var bareGenitives = wordSet(`граждан сельчан селян крестьян горожан россиян прав стран лиц сил войск школ женщин палат наук реформ услуг работ дорог больниц выплат культур систем границ мер норм цен групп партий территорий инициатив`)

// isGenitive says whether a word may be a noun in the genitive, by its ending.
func isGenitive(w string) bool {
	if bareGenitives.has(w) {
		return true
	}
	for _, e := range [...]string{"а", "я", "ы", "и", "ов", "ев", "ей", "ий", "ств", "ий", "ок", "ат"} {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > 3 {
			return !verbLike(w)
		}
	}
	return false
}

// shortVerbs are verbs in the past too short to be told by their endings.
var shortVerbs = wordSet(`внес внёс внесла внесли вынес вынесла вынесли принес принёс принесла принесли перенес перенёс перенесла перенесли привез привёз привезла привезли смог смогла смогли помог помогла помогли был была было были шел шла шли шло дал дала дали дало вел вела вели пел жил взял взяла ждал ждали стал стала стали ушел ушла`)

// verbLike says whether a word looks like a verb: past, infinitive or
// reflexive.
func verbLike(w string) bool {
	if shortVerbs.has(w) {
		return true
	}
	for _, e := range verbEndings.of(w) {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > utf8.RuneCountInString(e)+1 {
			return true
		}
	}
	return false
}

var verbEndings = newEndings("ся", "сь", "ал", "ил", "ел", "ыл", "ял", "яла", "яло", "яли", "нул", "нула", "нули", "ала", "ила", "ела", "ыла", "али", "или", "ели", "ыли", "ало", "ило", "ело", "ать", "ить", "еть", "ует", "ает", "ают", "уют", "дят", "тят", "сят", "зят", "вят", "мят", "лят", "рят", "нят", "жат", "чат", "ошел", "ошла", "ошли", "ошло", "ув", "ив", "ав", "шли", "шла", "шло", "шел", "ёл")
