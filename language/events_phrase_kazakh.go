package language

import (
	"strings"
	"unicode/utf8"
)

// kazakhPhrase returns the noun phrase that ends with token i: back over
// adjectives and genitives, up to a comma, a verb or a subject.
func (d *document) kazakhPhrase(s sentence, i int) (first, end int) {
	first, end = i, i+1
	if end < s.end && (strings.HasPrefix(d.tokens[end].lower, "отырыс") || strings.HasPrefix(d.tokens[end].lower, "сағаты") || strings.HasPrefix(d.tokens[end].lower, "үстел") || strings.HasPrefix(d.tokens[end].lower, "мәслихат") || d.tokens[i].lower == "бас" && strings.HasPrefix(d.tokens[end].lower, "қосу") || d.tokens[i].lower == "ант") { // кеңес отырысы, Үкімет сағаты
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
		if t.text == "»" { // a name in marks is one word
			if open := d.quoteStart(first-1, s.first); open < first-1 {
				first = open
				continue
			}
		}
		if t.kind == punct && t.text != "«" && t.text != "»" && t.text != "(" && t.text != ")" || d.inDate(t.start) && !seasonOf(t.lower) || t.kind == word && kazakhBreaks(t) && !d.objectOfNoun(first) && !(d.tokens[first].lower == "арналған" && endsInAim(t.lower)) && d.tokens[first].lower != "шыға" && !(t.upper && (isHeld(d.tokens[first].lower) || isVisit(d.tokens[i].lower))) || first-1 == s.first && kazakhActors[t.lower] {
			if over := d.overDate(s, first); over < first && t.kind == word {
				first = over
				continue
			}
			break
		}
		first--
	}
	return first, end
}

// objectOfNoun says whether the Kazakh word at token i is a verbal noun with what it is
// about behind it: инвестицияны қорғау туралы. Its object belongs to the same phrase.
func (d *document) objectOfNoun(i int) bool {
	w := d.tokens[i].lower
	return endsWithAny(w, "у", "ю") && longerThan(w, 3) && startsWithAny(d.word(i+1, i, len(d.tokens)), []string{"туралы=", "жөніндегі=", "жайлы=", "мәселе"})
}

// isHeld says whether a Kazakh participle tells that an event was held in the
// place before it.
func isHeld(w string) bool {
	return w == "өткен" || w == "болған" || w == "ұйымдастырылған" || w == "өтіп"
}

// kazakhActors are who acts in a sentence, where it starts with them.
var kazakhActors = setOf(`депутаттар сенаторлар парламентшілер тараптар олар делегаттар спикер министр сенатор депутат `, houses.plurals["kk"]...)

// kazakhBreaks says whether a word in front of a noun belongs to another part
// of the sentence: a converb, an object, a place, an adverb.
func kazakhBreaks(t token) bool {
	w := t.lower
	switch w {
	case "кезектен": // тыс
		return false
	case "оған", "бүгін", "осы", "бұл", "сол", "кеше", "онда", "ол", "өз", "және", "деп", "үшін", "кезінде", "барысында", "алдында", "кейін", "соң", "ретінде", "аясында", "мен", "бен", "пен", "алғаш", "арқылы", "бойы", "бойына", "онымен", "оның", "олардың", "екен", "күнгі", "өтетін", "болатын":
		return w != "мен" && w != "бен" && w != "пен" && w != "және"
	}
	if kazakhThen[w] || kazakhSubjects.has(&t) || longerThan(w, 4) && endsWithAny(w, "ны", "ні", "сын", "сін", "йын", "йін", "рын", "рін", "дын", "дін") && !kazakhActors[w] {
		return true // who acts, or what is acted upon
	}
	if strings.HasSuffix(w, "ығымен") || strings.HasSuffix(w, "ігімен") { // төрағалығымен
		return true
	}
	for _, e := range [...]string{"ып", "іп", "йды", "йді", "сын", "сін", "ғанын", "генін", "ға", "ге", "қа", "ке", "нда", "нде", "да", "де", "тта", "тте", "сте", "дан", "ден", "тан", "тен"} {
		if t.upper && strings.HasSuffix(w, "тан") {
			continue // Қазақстан, Түркістан
		}
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > utf8.RuneCountInString(e)+2 {
			return true
		}
	}
	return false
}

// kazakhThen are adverbs of a sentence, which belong to no noun.
var kazakhThen = setOf("сосын ғана сондай-ақ тағы енді содан")

// kazakhSubjects are offices in the nominative, who does something: an event of
// theirs has them in the genitive.
var kazakhSubjects = beginsWith("төрағасы=", "төрайымы=", "спикері=", "министрі=", "депутаты=", "сенаторы=", "жетекшісі=", "басшысы=", "хатшысы=", "тілшісі=", "әкімі=", "орынбасары=", "президенті=", "елшісі=", "өкілі=")

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
