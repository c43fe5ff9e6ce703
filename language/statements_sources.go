package language

import "strings"

// bySource are nouns that name a source in Russian behind «по», and in Kazakh
// behind the genitive of whoever speaks.
var bySource = map[string]bool{
	"словам": true, "слов": true, "мнению": true, "данным": true, "убеждению": true, "оценке": true, "оценкам": true, "выражению": true, "информации": true, "признанию": true, "утверждению": true, "утверждениям": true, "версии": true,
	"заявлению": true, "прогнозу": true, "прогнозам": true, "подсчетам": true, "подсчётам": true, "расчетам": true, "расчётам": true, "наблюдению": true, "наблюдениям": true, "свидетельству": true, "замечанию": true, "определению": true, "сведениям": true, "уверению": true, "уверениям": true, "представлению": true, "логике": true,
	"айтуынша": true, "сөзінше": true, "пікірінше": true, "ойынша": true, "айтқанындай": true, "мәлімдеуінше": true, "есебінше": true, "пайымынша": true, "пайымдауынша": true, "байқауынша": true, "топшылауынша": true, "болжамынша": true, "болжауынша": true,
	"түсіндіруінше": true, "хабарлауынша": true, "бағалауынша": true, "деуінше": true, "дерегінше": true, "мәліметінше": true, "санауынша": true, "көзқарасынша": true, "айтуымен": true, "сөзімен": true, "жеткізуінше": true, "сендіруінше": true, "баяндауынша": true, "сипаттауынша": true, "есептеуінше": true, "ұйғаруынша": true, "түсінігінше": true,
}

// bySourceHalf are Kazakh nouns that name a source with the word behind them.
var bySourceHalf = map[string]string{
	"сөзіне": "қарағанда сүйенсек сенсек", "айтуына": "қарағанда сүйенсек сенсек", "пікіріне": "қарағанда сүйенсек", "ойы": "бойынша", "пікірі": "бойынша", "болжамы": "бойынша", "мәліметі": "бойынша", "айтқанына": "қарағанда сенсек", "дерегіне": "сүйенсек қарағанда",
}

// byWords reads "according to X", «по словам X», «X-тің айтуынша» among tokens
// [from, to).
func (c *cast) byWords(from, to, si int) voice {
	for k := from; k < to && k < len(c.g.d.tokens); k++ {
		if c.g.d.tokens[k].kind != word || c.isQuoted(k) {
			continue
		}
		who := voice{}
		switch low := c.g.lower(k); c.g.d.lang {
		case "en":
			who = c.accordingTo(k, to, si, low)
		case "ru":
			if bySource[low] {
				who = c.russianSource(k, si)
			}
		case "kk":
			half, ok := bySourceHalf[low]
			if bySource[low] || ok && k+1 < to && strings.Contains(half, c.g.lower(k+1)) {
				who = c.kazakhSource(k, from, si)
			}
		}
		if who.found() {
			return who
		}
	}
	return voice{}
}

// accordingTo reads "according to X", "in the words of X", "in X’s view".
func (c *cast) accordingTo(k, to, si int, low string) voice {
	var first int
	switch {
	case k+2 >= to:
		return voice{}
	case low == "according" && c.g.lower(k+1) == "to":
		first = k + 2
	case (low == "words" || low == "view" || low == "opinion" || low == "telling") && c.g.lower(k+1) == "of":
		first = k + 2
	case low == "words" || low == "view" || low == "opinion" || low == "telling":
		if k < 2 {
			return voice{}
		}
		if x, ok := possessivePronouns[c.g.lower(k-1)]; ok && c.g.lower(k-2) == "in" {
			return someone(c.referent(si, k-2, x))
		}
		if m := c.nameEnding(si, k-1); m != nil && (c.g.lower(k-1) == "’s" || c.g.lower(k-1) == "'s") && c.g.lower(m.first-1) == "in" {
			return someone(m.p)
		}
		return voice{}
	default:
		return voice{}
	}
	if x, ok := objectPronouns[c.g.lower(first)]; ok {
		return someone(c.referent(si, k, x))
	}
	if determiners[c.g.lower(first)] {
		for noun := first + 1; noun < first+4 && noun+1 < to; noun++ {
			if sex, ok := c.personAt(noun); ok && c.g.d.tokens[noun+1].kind == punct && !c.attribute(noun) && !c.inMention(si, noun) {
				return c.pointed(si, k, noun, sex)
			}
		}
	}
	m := c.after(c.g.d.sentenceAt(first), first)
	if m == nil {
		return voice{}
	}
	lead := c.lead(m)
	for lead > first && (c.g.lower(lead-1) == "." || honorific[c.g.lower(lead-1)] || c.g.lower(lead-1) == "the" || c.g.lower(lead-1) == "former") {
		lead--
	}
	if lead > first+3 || !c.subjectOrObject(m) || c.nounAdjunct(m) {
		return voice{}
	}
	return someone(m.p)
}

var (
	objectPronouns     = map[string]gender{"him": male, "her": female}
	possessivePronouns = map[string]gender{"his": male, "her": female}
)

// subjectOrObject says whether an English mention is no possessive.
func (c *cast) subjectOrObject(m *mention) bool {
	if m.end >= len(c.g.d.tokens) {
		return true
	}
	t := c.g.d.tokens[m.end].text
	return t != "’s" && t != "'s"
}

// possessor tells a possessive pronoun of the third person.
func possessor(lang, low string) (sex gender, ok bool) {
	switch lang {
	case "en":
		sex, ok = possessivePronouns[low]
	case "ru":
		sex, ok = possessors[low]
	case "kk":
		ok = low == "оның"
	}
	return sex, ok
}

// possessors are the Russian possessive pronouns.
var possessors = map[string]gender{"его": male, "ее": female, "её": female}

// russianSource reads «по словам X», «по его словам», «словами X».
func (c *cast) russianSource(k, si int) voice {
	if k == 0 {
		return voice{}
	}
	before := c.g.lower(k - 1)
	if sex, ok := possessors[before]; ok && k > 1 && c.g.lower(k-2) == "по" {
		return someone(c.referent(si, k, sex))
	}
	if before != "по" && !(c.g.lower(k) == "слов" && (before == "со" || before == "из")) {
		return voice{}
	}
	if m := c.after(si, k); m != nil && c.lead(m) == k+1 {
		return someone(m.p)
	}
	if k+1 < len(c.g.d.tokens) {
		if sex, ok := russianPersonGenitive(c.g.lower(k + 1)); ok || c.g.isHead[k+1] && !c.g.heads[k+1].plural {
			return c.pointed(si, k, k+1, sex)
		}
	}
	return voice{}
}

// russianPersonGenitive says whether a word is the genitive of a noun that
// points back to somebody.
func russianPersonGenitive(low string) (gender, bool) {
	for _, e := range [...][2]string{{"а", ""}, {"я", "й"}, {"я", "ь"}, {"ы", "а"}, {"и", "а"}, {"и", "я"}, {"ого", "ый"}} {
		if stem, ok := strings.CutSuffix(low, e[0]); ok {
			if sex, ok := personNoun("ru", stem+e[1]); ok {
				return sex, true
			}
		}
	}
	return 0, false
}

// kazakhSource reads «X-тің айтуынша», «оның айтуынша», «депутаттың айтуынша».
func (c *cast) kazakhSource(k, from, si int) voice {
	if m := c.nameEnding(si, k); m != nil {
		return someone(m.p)
	}
	if k <= from {
		return voice{}
	}
	before := c.g.lower(k - 1)
	if before == "оның" || before == "өзінің" {
		if m := c.lastEnding(si, from, k-1); m != nil && c.subject(m) {
			return someone(m.p)
		}
		return someone(c.referent(si, from, 0))
	}
	if c.g.isHead[k-1] && !c.g.heads[k-1].plural {
		return c.pointed(si, k-1, k-1, 0)
	}
	return c.genitiveAt(k-1, k, si)
}
