package language

import (
	"strings"
	"unicode/utf8"
)

// kazakhPhrase returns the noun phrase that ends with token i: back over
// adjectives and genitives, up to a comma, a verb or a subject.
func (d *document) kazakhPhrase(s sentence, i int) (first, end int) {
	first, end = i, i+1
	if end < s.end && (strings.HasPrefix(d.tokens[end].lower, "отырыс") || strings.HasPrefix(d.tokens[end].lower, "сағаты") || strings.HasPrefix(d.tokens[end].lower, "үстел") || strings.HasPrefix(d.tokens[end].lower, "мәслихат") || d.tokens[i].lower == "бас" && strings.HasPrefix(d.tokens[end].lower, "қосу") || d.tokens[i].lower == "ант" || d.tokens[i].lower == "алқалы") { // кеңес отырысы, Үкімет сағаты
		end++
		if end < s.end && d.tokens[end].text == "»" {
			end++
		}
	}
	for n := 0; first > s.first && n < maxKazakhSide; n++ {
		t := d.tokens[first-1]
		if isDash(t.text) && first-2 >= s.first && d.tokens[first-2].kind == number && d.tokens[first-2].end == t.start { // 151-ассамблея
			first -= 2
			continue
		}
		if t.text == "," && d.listed(s, first-1) || isDash(t.text) && d.ofTwoLands(s, first-1) { // Аграрлық саясат, табиғи ресурстар және экология комитетінің
			first -= 2
			n--
			continue
		}
		if t.text == "»" { // a name in marks is one word
			if open := d.quoteStart(first-1, s.first); open < first-1 {
				first = open
				continue
			}
		}
		if t.kind == punct && t.text != "«" && t.text != "»" && t.text != "(" && t.text != ")" || d.inDate(t.start) && !seasonOf(t.lower) || t.kind == word && kazakhBreaks(t, d.tokens[first].lower) && !d.governed(first-1, i) && d.tokens[first].lower != "шыға" && !(t.upper && (isHeld(d.tokens[first].lower) || isVisit(d.tokens[i].lower))) || kazakhActors.has(t.lower) && (first-1 == s.first || d.actsBefore(first, i)) {
			if over := d.overDate(s, first); over < first && t.kind == word {
				first = over
				continue
			}
			break
		}
		if after := d.behindOwned(first-1, i); after > 0 {
			return after, end
		}
		first--
	}
	return first, end
}

// actsBefore says whether those who are told right before token first are who acts and not
// whose the event is whose noun is token i: депутаттар | заң үстемдігі жөніндегі отырысқа
// қатысты. A name in marks, or what the event is on, stands between.
func (d *document) actsBefore(first, i int) bool {
	if d.tokens[first].text == "«" {
		return true
	}
	for k := first; k < i; k++ {
		if w := d.tokens[k].lower; w == "туралы" || w == "жөніндегі" || asksDative.has(&d.tokens[k]) || d.tokens[k].upper && endsWithAny(w, "дағы", "дегі", "тағы", "тегі") {
			return true
		}
	}
	return false
}

// behindOwned returns where the phrase of the event whose noun is token i starts behind
// what the genitive at token k owns, 0 where the event is what it owns: Көкаралдың тағдыры |
// көшпелі отырыста. A noun that is owned says so by its ending.
func (d *document) behindOwned(k, i int) int {
	noun := strings.TrimPrefix(d.tokens[i].lower, "жиы")
	if !kazakhGenitive(d.tokens[k].lower) || !endsInPlace(noun) && !endsInAim(noun) && noun != "отырысты" && noun != "жиынды" || endsWithAny(noun, "нда", "нде", "на", "не") {
		return 0
	}
	after := 0
	for j := k + 1; j < i; j++ {
		w := d.tokens[j].lower
		if d.tokens[j].kind != word || kazakhParticiple(w) || w == "туралы" || w == "жөніндегі" || w == "бойынша" {
			return 0
		}
		if after == 0 && endsWithAny(w, "ы", "і") && !endsWithAny(w, "лы", "лі", "ды", "ді", "ты", "ті") && w != "жалпы" {
			after = j + 1
		}
	}
	return after
}

// governed says whether the Kazakh word at token k of a phrase up to token i has its case
// from a word of that phrase: from a verbal noun behind which stands what it is about
// (инвестицияны қорғау туралы, жұмыс аптасын сынақтан өткізу туралы, валютаны енгізуге
// арналған), or from a word that asks for the dative (терроризмге қарсы).
func (d *document) governed(k, i int) bool {
	w := d.tokens[k].lower
	if next := d.word(k+1, k, i); endsInAim(w) && (asksDative.fits(next) || k+2 < i && longerThan(next, 7) && endsWithAny(next, "лған", "лген", "нған", "нген")) {
		return true // Конституцияға енгізілген түзетулер
	}
	if endsInPlace(w) || kazakhThen.has(w) || kazakhSubjects.has(&d.tokens[k]) {
		return false
	}
	for j := k + 1; j < min(i, k+governReach); j++ {
		t := &d.tokens[j]
		if t.kind != word || kazakhGenitive(t.lower) || endsInPlace(t.lower) {
			return false
		}
		next := d.word(j+1, j, i+1)
		if endsWithAny(t.lower, "у", "ю") && (longerThan(t.lower, 3) || t.lower == "алу") && startsWithAny(next, []string{"туралы=", "жөніндегі=", "жайлы=", "мәселе"}) ||
			endsWithAny(t.lower, "уға", "уге", "юге", "юға") && asksDative.fits(next) {
			return true
		}
	}
	return false
}

// governReach is how many words stand at most between a Kazakh verbal noun and what it
// governs, and one.
const governReach = 4

// asksDative are Kazakh words behind a dative that make an attribute of it.
var asksDative = beginsWith("арналған=", "қарсы=", "қатысты=", "байланысты=", "бағытталған=", "негізделген=", "қатысушы=", "мүше=")

// counts says whether the Kazakh word at token i is a numeral that opens a phrase: екі
// палата комитеттері, бір палаталы Парламент.
func (d *document) counts(i int) bool {
	n := 0
	if d.lang == "kk" {
		n = numerals[d.tokens[i].lower]
	}
	return n > 1 || n == 1 && endsWithAny(d.word(i+1, i, len(d.tokens)), "лы", "лі", "ды", "ді", "ты", "ті", "күндік", "апталық", "сағаттық")
}

// isHeld says whether a Kazakh participle tells that an event was held in the
// place before it.
func isHeld(w string) bool {
	return w == "өткен" || w == "болған" || w == "ұйымдастырылған" || w == "өтіп"
}

// kazakhActors are who acts in a sentence, where it starts with them.
var kazakhActors = wordSet(`депутаттар сенаторлар парламентшілер тараптар олар делегаттар спикер министр сенатор депутат `, houses.plurals["kk"]...)

// kazakhBreaks says whether a word in front of a noun belongs to another part
// of the sentence: a converb, an object, a place, an adverb. What stands behind it is next.
func kazakhBreaks(t token, next string) bool {
	w := t.lower
	switch w {
	case "кезектен": // тыс
		return false
	case "оған", "бүгін", "осы", "бұл", "сол", "кеше", "онда", "ол", "өз", "және", "деп", "үшін", "кезінде", "барысында", "алдында", "кейін", "соң", "ретінде", "аясында", "мен", "бен", "пен", "алғаш", "арқылы", "бойы", "бойына", "онымен", "оның", "олардың", "екен", "күнгі", "өтетін", "болатын", "әдеттегідей", "бұрынғыдай":
		return w != "мен" && w != "бен" && w != "пен" && w != "және"
	}
	if (w == "делегация" || w == "делегациясы") && (endsWithAny(next, "дағы", "дегі", "тағы", "тегі") || endsInPlace(next)) {
		return true // Сенат делегациясы | Варшавадағы конференцияға
	}
	if kazakhThen.has(w) || kazakhSubjects.has(&t) || longerThan(w, 4) && endsWithAny(w, "ны", "ні", "сын", "сін", "йын", "йін", "рын", "рін", "дын", "дін") && !kazakhActors.has(w) {
		return true // who acts, or what is acted upon
	}
	if endsWithAny(w, "ығымен", "ігімен", "уымен", "уімен") { // төрағалығымен, қатысуымен
		return true
	}
	for _, e := range breakingEndings.of(w) {
		if t.upper && strings.HasSuffix(w, "тан") {
			continue // Қазақстан, Түркістан
		}
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > utf8.RuneCountInString(e)+2 {
			return true
		}
	}
	return false
}

var breakingEndings = newEndings("ып", "іп", "йды", "йді", "сын", "сін", "ғанын", "генін", "ға", "ге", "қа", "ке", "нда", "нде", "да", "де", "тта", "тте", "пта", "пте", "қта", "кте", "ста", "сте", "дан", "ден", "тан", "тен")

// kazakhThen are adverbs of a sentence, which belong to no noun.
var kazakhThen = wordSet("сосын ғана сондай-ақ тағы енді содан алдымен ертең рет")

// kazakhSubjects are offices in the nominative, who does something: an event of
// theirs has them in the genitive.
var kazakhSubjects = beginsWith("төрағасы=", "төрайымы=", "спикері=", "спикер=", "вице-спикер=", "министр=", "министрі=", "депутаты=", "сенаторы=", "жетекшісі=", "басшысы=", "көшбасшысы=", "хатшы=", "хатшысы=", "тілшісі=", "әкімі=", "орынбасары=", "президенті=", "елшісі=", "өкілі=")

// withoutCase takes the case ending off the last word of a Kazakh name:
// отырысында becomes отырысы, сапарына сапары.
func withoutCase(name string) string {
	for _, particle := range [...]string{"-ақ", "-мыс", "-ау", "-шы", "-ші"} { // бірінші отырыста-ақ
		name = strings.TrimSuffix(name, particle)
	}
	if inner, ok := strings.CutSuffix(name, "»"); ok {
		return withoutCase(inner) + "»"
	}
	if i := strings.LastIndex(name, "жиын"); i >= 0 && !strings.HasPrefix(name[i:], "жиыны") && !strings.Contains(name[i:], " ") { // its н is no ending
		return name[:i+len("жиын")]
	}
	for _, e := range [...]string{"ндағы", "ндегі", "нда", "нде", "ның", "нің", "нан", "нен", "на", "не", "мен", "н"} {
		if stem, ok := strings.CutSuffix(name, e); ok && (strings.HasSuffix(stem, "ы") || strings.HasSuffix(stem, "і")) {
			return stem
		}
	}
	for _, e := range kkCases {
		stem, ok := strings.CutSuffix(name, e.text)
		if !ok {
			stem, ok = strings.CutSuffix(name, e.text+"ғы") // залдағы
		}
		if !ok && e.front {
			stem, ok = strings.CutSuffix(name, e.text+"гі")
		}
		if ok && utf8.RuneCountInString(stem) > 4 && kkAgrees(lower(lastField(stem)), e) { // сағаты is no accusative
			return stem
		}
	}
	return name
}
