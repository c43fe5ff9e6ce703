package language

import "strings"

// kazakhHearing says whether «тыңдау» at token i is
// what is held and not the act of listening: a participle or an attribute of time tells
// when it was (кеше өткен тыңдауда, сейсенбідегі тыңдауда).
func (d *document) kazakhHearing(i int) bool {
	w := d.tokens[i].lower
	if i == 0 || !startsWithAny(w, []string{"тыңдау=", "тыңдауда=", "тыңдауға=", "тыңдаудан=", "тыңдауды=", "тыңдаудың=", "тыңдауы", "тыңдаулар"}) {
		return false
	}
	before := &d.tokens[i-1]
	return before.lower == "өткен" || before.lower == "болған" || before.lower == "күнгі" || d.inDate(before.start) && endsWithAny(before.lower, "дағы", "дегі", "тағы", "тегі", "гі", "ғы")
}

// kazakhDialogue says whether «диалог» at token i, whose sides stand before it in the
// genitive, is one that people gathered for, and no mere conversation: әйелдер
// диалогына жиналған, спикерлер диалогында, сарапшылар диалогы аясында.
func (d *document) kazakhDialogue(i int) bool {
	if i == 0 || !kazakhGenitive(d.tokens[i-1].lower) || !startsWithAny(d.tokens[i].lower, []string{"диалогы=", "диалогына=", "диалогында="}) {
		return false
	}
	next := d.word(i+1, 0, len(d.tokens))
	return startsWithAny(next, gatheredFor) || d.tokens[i].lower == "диалогында" && severalOwners(d.tokens[i-1].lower)
}

// gatheredFor are beginnings of words behind an event: who came to it, what was done
// within it.
var gatheredFor = []string{"жиналған", "жиналды", "қатысқан", "қатысты=", "қатысып", "қатысуға=", "келген=", "келді=", "аясында=", "шеңберінде=", "барысында=", "өтті=", "өткен=", "өтуде=", "басталды", "ашылды", "аяқталды", "жабылды", "ұйымдастыр", "өткізілді=", "болды="}

// severalOwners says whether a Kazakh genitive is one of several people or bodies.
func severalOwners(w string) bool {
	return endsWithAny(w, "ларының", "лерінің", "дарының", "дерінің", "тарының", "терінің", "лардың", "лердің", "дардың", "дердің", "тардың", "тердің")
}

// kazakhCouncil says whether «кеңес» at token i is a gathering, known by its number in a
// row or by a verb for being held: IV кеңесіне, спикерлердің үшінші кеңесінде, жабық кеңес
// өтті. A council as a body has neither.
func (d *document) kazakhCouncil(i int) bool {
	if t := &d.tokens[i]; t.lower == "кеңес" && !t.upper {
		return startsWithAny(d.word(i+1, 0, len(d.tokens)), []string{"өтті=", "өткізді=", "өткізілді=", "өткен=", "өткізген=", "өткізіп="})
	}
	if i == 0 || !startsWithAny(d.tokens[i].lower, []string{"кеңесі=", "кеңесіне=", "кеңесінде=", "кеңесінің=", "кеңесін=", "кеңесте=", "кеңеске="}) {
		return false
	}
	return !startsWithAny(d.word(i+1, 0, len(d.tokens)), []string{"отырыс", "төраға", "төрайым", "мүше", "хатшы", "сессия", "жиын", "депутат", "сенатор"}) &&
		(isRoman(d.tokens[i-1].text) || d.ordinalBefore(i))
}

// overDate returns where a Kazakh phrase goes on that a date before token first cuts,
// first itself where none does: спикерлерінің жұма күнгі | саммитінде.
func (d *document) overDate(s sentence, first int) int {
	k := first
	for k > s.first && (d.inDate(d.tokens[k-1].start) && !isDash(d.tokens[k-1].text) || d.tokens[k-1].lower == "күнгі") {
		k--
	}
	if k == first || k == s.first || d.tokens[k-1].kind != word || !kazakhGenitive(d.tokens[k-1].lower) || kazakhWhose.has(d.tokens[k-1].lower) {
		return first
	}
	return k
}

// kazakhWhose are Kazakh genitives of pronouns.
var kazakhWhose = wordSet(`оның олардың мұның бұның соның осының біздің сіздің менің сенің өзінің өздерінің`)

// isName says whether what was read as a place of a Kazakh sentence is the name of a
// person in it that ends like one in the locative: Рената.
func (f *eventFinder) isName(s int, place string) bool {
	if f.d.lang != "kk" || place == "" {
		return false
	}
	for _, m := range f.c.at[s] {
		for k := m.first; k < m.end; k++ {
			if rest, ok := strings.CutPrefix(f.d.tokens[k].text, place); ok && len(rest) == len("да") && f.c.g.names[k] != 0 {
				return true
			}
		}
	}
	return false
}
