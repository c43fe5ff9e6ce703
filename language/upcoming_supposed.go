package language

import "strings"

// supposedAt says whether a date stands in a clause with "if", or tells the time
// of a forecast figure.
func (d *document) supposedAt(clauses []clause, m dateMention) bool {
	c := clauses[clauseAt(clauses, m.start)]
	at := d.tokenAt(m.start)
	for i := c.first; i < c.end; i++ {
		switch w := d.tokens[i].lower; w {
		case "if", "unless", "provided", "если", "ли", "егер", "whoever", "кто", "кімде-кім":
			if i < at && !d.commaIn(i, at) && !d.anyOf(i, at, willWords) {
				return true
			}
		case "бы":
			return true
		case "could", "would", "might":
			if d.lang == "en" && d.unrealBefore(i) {
				return true
			}
		case "constitution", "конституции", "конституцияға", "регламенту", "регламентке":
			if m.relative && i < at { // a term that the law sets
				return true
			}
		case "%", "percent", "cent", "процента", "процентов", "процент", "пайыз", "пайызға":
			if d.growsIn(c) {
				return true
			}
		case "forecast", "forecasts", "projected", "болжам", "болжамы":
			if next := d.word(i+1, i, c.end); d.growsIn(c) || next == "to" || next == "that" || next == "бойынша" || next == "бар" {
				return true
			}
		case "gdp", "deficit", "inflation", "прогнозу", "прогнозам", "прогнозируется", "ввп", "дефицит", "инфляция", "жіө", "тапшылығы", "инфляция-":
			return true // a figure, not an event
		case "had":
			if i == c.first && d.tokens[i].upper && d.anyOf(c.first, d.sentences[m.sentence].end, wouldWords) { // had it passed in May
				return true
			}
		default:
			if d.lang == "kk" && d.tokens[i].start > m.end && c.end-i <= 2 && (isKazakhConditional(w) || endsWithAny(w, "ғанда", "генде", "қанда", "кенде") && d.anyOf(c.first, d.sentences[m.sentence].end, kazakhWere)) {
				return true
			}
		}
	}
	return false
}

// unrealBefore says whether the verb at token at hangs on a condition in the past,
// which is not so: if it wanted to, it could.
func (d *document) unrealBefore(at int) bool {
	for k := at; k >= 0 && !isStop(d.tokens[k].text); k-- {
		if d.tokens[k].lower == "if" {
			for i := k + 1; i < at; i++ {
				if d.cues[i] == wasCue {
					return true
				}
			}
			return false
		}
	}
	return false
}

func (d *document) commaIn(first, end int) bool {
	for i := first; i < end; i++ {
		if d.tokens[i].text == "," {
			return true
		}
	}
	return false
}

// growsIn says whether a clause tells how a figure will change.
func (d *document) growsIn(c clause) bool {
	for i := c.first; i < c.end; i++ {
		if figureVerbs.in(d.lang).has(&d.tokens[i]) {
			return true
		}
	}
	return false
}

// figureVerbs are beginnings of verbs for how a figure changes.
var figureVerbs = byLanguage[*trait]{
	en: beginsWith("grow", "rise", "fall", "reach", "shrink", "slow", "expand", "total=", "amount", "increase", "decrease", "climb", "drop"),
	ru: beginsWith("вырас", "увелич", "сниз", "состав", "достиг", "сократ", "замедл", "ускор", "прибав", "возраст", "упад", "подорож"),
	kk: beginsWith("өседі=", "өспек=", "жетеді=", "жетпек=", "құрайды=", "төменде", "азаяды=", "көбейеді=", "қымбатта", "артады=", "баяулай"),
}

var kazakhConditionals = newTrait(isKazakhConditional)

func isKazakhConditional(w string) bool {
	for _, e := range [...]string{"са", "се", "сақ", "сек", "майынша", "мейінше", "байынша", "бейінше", "пайынша", "пейінше"} {
		if strings.HasSuffix(w, e) && len(w) > 8 {
			return true
		}
	}
	return false
}

// supposes says whether a sentence tells what would or might be.
func (d *document) supposes(first, end int) bool {
	for i := first; i < end; i++ {
		switch d.tokens[i].lower {
		case "if", "would", "could", "might", "если", "бы", "егер", "мүмкін":
			return true
		}
	}
	return false
}

// willWords don't stand in the clause of a condition but in the main one: if
// signed the law will take effect.
var willWords = traitOf(`will shall`)

// What tells behind a condition in the past that it was not so.
var (
	wouldWords = traitOf(`would could might`)
	kazakhWere = traitOf(`еді`)
)
