package language

import "strings"

// What stands in front of a Kazakh sentence and tells when, in the course of what, or what
// somebody named behind it did besides.

// mostFronts are how many such phrases open a sentence at most.
const mostFronts = 3

// kazakhFronts finds them, one behind the other, beside light ones found before: «⟦Бүгін⟧ ⟦отырыс
// барысында⟧ ⟦Астанаға ресми сапармен келген⟧ Сенат Төрағасы …».
func (t *trimmer) kazakhFronts(light []stretch, stop int) (times, attributes []stretch) {
	at := t.opened()
	for range mostFronts {
		end := t.frontAt(at, stop)
		if end > 0 && end+minVersion <= stop {
			light = append(light, stretch{at, end})
			at = end
			continue
		}
		if end = t.frontAttribute(at, stop); end == 0 {
			end = max(t.frontMember(at, stop), t.frontLaw(at, stop))
		}
		switch {
		case end == 0 || end+minVersion > stop:
		case t.has(at, end, occasionWords) || t.d.tokens[end-1].lower == "алған": // сөз алған
			light = append(light, stretch{at, end})
		default:
			attributes = append(attributes, stretch{at, end})
		}
		break
	}
	return light, attributes
}

// speaksItself says whether the sentence may be somebody's own words, told behind a dash
// without quotation marks: «Жиналайық, – деді ол».
func (t *trimmer) speaksItself(stop int) bool {
	if isDash(t.d.tokens[t.s.first].text) {
		return true
	}
	for i := t.s.first + 2; i+1 < stop; i++ {
		if isDash(t.d.tokens[i].text) && (t.d.tokens[i+1].lower == "деп" || t.d.tokens[i+1].lower == "деді" || t.d.tokens[i+1].lower == "дейді") {
			return true
		}
	}
	return false
}

// frontAt returns where the phrase ends that opens with token i, 0 if there is none that may
// go.
func (t *trimmer) frontAt(i, stop int) int {
	if i >= stop || t.d.tokens[i].kind == punct || t.d.quoted(t.d.tokens[i].start) {
		return 0
	}
	end := t.frontDay(i)
	if end == 0 {
		end = i + max(t.at(i, momentWords), t.sequel(i, stop))
	}
	if end == i {
		end = t.frontOccasion(i, stop)
	}
	if end == 0 {
		end = t.frontTime(i, stop)
	}
	if end == 0 {
		end = t.frontNotice(i, stop)
	}
	if end == 0 {
		end = t.clauseInFront(i, stop)
	}
	if end == 0 {
		end = max(t.frontThere(i, stop), t.dayOf(i, stop), t.frontPlanned(i, stop))
	}
	if end == 0 {
		return 0
	}
	return t.frontEnd(end, stop)
}

// frontEnd takes the comma behind such a phrase, and returns 0 where the next word needs it,
// «отырыста айтылған ұсыныстар», or would hang in the air: «бүгін мұнда …».
func (t *trimmer) frontEnd(end, stop int) int {
	if end < stop && t.comma(end) {
		end++
	}
	if end+2 >= stop || t.d.tokens[end].kind != word && t.d.tokens[end].kind != number && t.d.tokens[end].text != "«" {
		return 0
	}
	if low := t.d.tokens[end].lower; kazakhAttributive(low) || kazakhTerms.has(low) || kazakhPostpositions.has(low) || kazakhParticles.has(low) || (demonstratives[low] || pronouns[low]) && low != "ол" && low != "олар" {
		return 0
	}
	return end
}

// kazakhOpens says whether a Kazakh sentence may open with the word in small letters at token i
// behind a formula. The noun of «отырыста айтылған ұсыныстар» needs all of it, and «жалпы» may
// belong to the noun behind it.
func (t *trimmer) kazakhOpens(i int) bool {
	low, before := t.d.tokens[i].lower, t.d.tokens[i-1].lower
	return before != "жалпы" && !kazakhAttributive(low) && !kazakhTerms.has(low) && !kazakhPostpositions.has(low) && !kazakhParticles.has(low) && !kazakhGenitive(before)
}

var kazakhParticles = wordSet("да де та те ғана ақ ма ме ба бе па пе")

// frontDay returns where the words end that open with token i and tell the day of the news or
// one of the week before it: «Бүгін», «29 наурыз күні», «Сейсенбіде кешке».
func (t *trimmer) frontDay(i int) int {
	if t.deniesAny() {
		return 0 // that it was not so on that day
	}
	for _, m := range t.d.datesBetween(t.d.tokens[i].start, t.d.tokens[i].end) {
		if m.start != t.d.tokens[i].start || !t.d.lately(m) || !todayWords.has(t.d.tokens[i].lower) && t.comesYet() {
			continue
		}
		end := i + 1
		for end < t.s.end && t.d.tokens[end].end <= m.end {
			end++
		}
		last := t.d.tokens[end-1].lower
		switch {
		case end+1 >= t.s.end:
			return 0
		case t.d.tokens[end].lower == "күні":
			end++
		case !todayWords.has(last) && last != "күні" && !endsWithAny(last, "да", "де", "та", "те"):
			return 0
		}
		if n := t.at(end, momentWords); n > 0 {
			end += n
		}
		return end
	}
	return 0
}

// lately says whether a date is the day of the article or one of the six before it.
func (d *document) lately(m dateMention) bool {
	if m.ahead || m.due || len(m.iso) != len("2025-11-20") || d.date == "" || m.iso > d.date {
		return false
	}
	return m.relative || d.justBefore(m, 6)
}

// frontOccasion returns where words for a meeting, a sitting or a journey end that open with
// token i: «Кездесу соңында», «Бүгінгі жалпы отырыста», «Баку сапары аясында». Where
// whose sitting it was is told, it stays.
func (t *trimmer) frontOccasion(i, stop int) int {
	for k := i; k < min(i+maxAside, stop-minVersion); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word && tok.kind != number || t.names(k, k+1) || t.d.quoted(tok.start) {
			return 0
		}
		if n := t.at(k, courseWords); n > 0 && k > i {
			if t.mayDo(i, k-1) || tok.lower == "сәйкес" || tok.lower == "байланысты" || kazakhOutcomes.has(tok.lower) && t.at(k-1, occasionWords) == 0 && t.d.tokens[k-1].lower != "беру" {
				return 0
			}
			return k + n
		}
		if t.at(k, occasionWords) == 0 {
			continue
		}
		end := 0
		if n := t.at(k+1, framingWords); n > 0 {
			end = k + 1 + n
		} else if endsWithAny(tok.lower, "да", "де", "та", "те") {
			end = k + 1
		} else if kazakhAblative(tok.lower) && (t.d.tokens[k+1].lower == "кейін" || t.d.tokens[k+1].lower == "соң" || t.d.tokens[k+1].lower == "бұрын") {
			end = k + 2
		}
		if end > 0 {
			if k-i > 5 || t.mayDo(i, k) || end == k+1 && !t.sittingWords(i, k) {
				return 0
			}
			return end
		}
	}
	return 0
}

// kazakhOutcomes tell of a meeting how it ended, and of a body what it found: that is a source.
var kazakhOutcomes = wordSet("қорытындысы қорытындысында нәтижесінде")

// sittingWords says whether tokens [first, head) can all belong to the occasion at head: its day,
// its kind, whose it is, or a clause that tells where it was held.
func (t *trimmer) sittingWords(first, head int) bool {
	for k := head - 1; k >= first; k-- {
		tok := &t.d.tokens[k]
		if kazakhAttributive(tok.lower) && t.at(k, beingHeldWords) > 0 {
			return true
		}
		if !t.dayAt(k) && !kazakhSittingKinds.has(tok.lower) && tok.lower != "күнгі" && !(tok.upper && kazakhGenitive(tok.lower)) {
			return false
		}
	}
	return true
}

// mayDo says whether the words from token i up to the noun at head may open with the subject of
// the sentence instead of what belongs to that noun: «Сенаторлар сапар барысында …».
func (t *trimmer) mayDo(i, head int) bool {
	for k := i; k < head; k++ {
		w := t.d.tokens[k].lower
		if t.d.tokens[k].upper && !endsWithAny(w, "дағы", "дегі", "тағы", "тегі") && t.lex.body(t.d.lang, t.d.tokens[:t.s.end], k, t.d.date) != nil {
			return true // whose sitting it was is news
		}
		if t.at(k, subjectWords) > 0 || endsWithAny(w, "лар", "лер", "дар", "дер", "тар", "тер") || pronouns[w] || demonstratives[w] || kazakhConverb(w) || kazakhFinite(w) {
			return true
		}
		if k > i && endsWithAny(w, "ды", "ді", "ты", "ті", "ны", "ні") && !kazakhNotFinite[w] && t.d.tokens[k].kind == word && !t.d.tokens[k].upper {
			return true
		}
	}
	return false
}

// frontTime returns where a clause ends that opens with token i and tells after or during what it
// was, where the rest tells what happened: «Телефонды қойған соң Жанболат …», «Мінберге шыққанда
// ол …».
func (t *trimmer) frontTime(i, stop int) int {
	if !kazakhHappened.on(t.d.tokens[stop-1].lower, 2) {
		return 0
	}
	for k := i + 1; k < min(i+maxAside, stop-minVersion); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word && tok.kind != number || t.d.quoted(tok.start) || tok.function {
			return 0
		}
		var end int
		switch next := t.d.tokens[k+1].lower; {
		case kazakhWhen.on(tok.lower, 2):
			end = k + 1
		case next == "алдында" && kazakhSoon.on(tok.lower, 3), next == "бұрын" && kazakhBefore.on(tok.lower, 3), next == "тұрып" && kazakhWithout.on(tok.lower, 3):
			if t.at(i, occasionWords) == 0 {
				return 0
			}
			end = k + 2
		case kazakhPerfects.on(tok.lower, 2) && next == "соң", kazakhSince.on(tok.lower, 2) && (next == "кейін" || next == "соң"):
			end = k + 2
		default:
			continue
		}
		behind := end
		if t.comma(behind) {
			behind++
		}
		if t.at(behind, subjectWords) > 0 {
			return end
		}
		for _, m := range t.mentions {
			if t.lead(m) == behind {
				return end
			}
		}
		return 0
	}
	return 0
}

var (
	kazakhWhen     = newEndings("ғанда", "генде", "қанда", "кенде")
	kazakhSince    = newEndings("ғаннан", "геннен", "қаннан", "кеннен")
	kazakhSoon     = newEndings("ар", "ер", "лар", "лер")
	kazakhBefore   = newEndings("мас", "мес", "бас", "бес", "пас", "пес")
	kazakhHappened = newEndings("ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен")
)

// frontNotice returns where a few words end that only announce what stands behind their colon:
// «Нақты іс мынау: …».
func (t *trimmer) frontNotice(i, stop int) int {
	for k := i + 1; k < min(i+6, stop-minVersion); k++ {
		tok := &t.d.tokens[k]
		switch {
		case tok.text == ":":
			if next := &t.d.tokens[k+1]; next.kind == word && t.announces(i, k) && t.settled(stop) && !t.pointsTo(k+1) {
				return k + 1
			}
			return 0
		case tok.kind != word || tok.upper || t.names(k, k+1):
			return 0
		}
	}
	return 0
}

// announces says whether one of tokens [first, end) points to what follows.
func (t *trimmer) announces(first, end int) bool {
	for k := first; k < end; k++ {
		if strings.HasPrefix(t.d.tokens[k].lower, "мына") {
			return true
		}
	}
	return false
}

// frontAttribute returns where words end that open with token i and tell what somebody did who
// is named behind them: «Астанаға ресми сапармен келген», «Жиынды жүргізген». Nobody is
// narrowed down by them, as a name does so already.
func (t *trimmer) frontAttribute(i, stop int) int {
	for k := i; k < min(i+maxAside, stop-minVersion); k++ {
		tok := &t.d.tokens[k]
		if t.parts(k) || tok.kind == punct || t.names(k, k+1) {
			return 0
		}
		if k == i || !kazakhAttributive(tok.lower) || tok.upper {
			continue
		}
		if t.at(k, comingWords) > 0 && t.holdsObject(i, k) {
			return 0 // of the main verb: «сөзін Жетісудан сайланған X қостады»
		}
		if (!t.mayDo(i, k) || t.objectOnly(i, k)) && (t.unique(k+1, stop) || t.oneOffice(k+1)) {
			return k + 1
		}
		for _, m := range t.mentions {
			if m.office || t.lead(m) != k+1 || m.end >= stop {
				continue
			}
			if !t.d.tokens[k+1].upper && m.first == k+1 || m.oblique && !t.comes(i, k) && !(t.sourceOf(m) && t.objectOnly(i, k)) {
				return 0
			}
			return k + 1
		}
	}
	return 0
}

// holdsObject says whether one of tokens [first, end) is an object in the accusative.
func (t *trimmer) holdsObject(first, end int) bool {
	for i := first; i < end; i++ {
		if w := t.d.tokens[i].lower; t.d.tokens[i].kind == word && longerThan(w, 4) && (kazakhAccusative(w) || kazakhEnding(w) == accusative) {
			return true
		}
	}
	return false
}

// comes says whether the participle at token k is one of coming or being somewhere, with
// nothing before it but where and how: no other subject stands between.
func (t *trimmer) comes(i, k int) bool {
	if t.at(k, comingWords) == 0 {
		return false
	}
	for ; i < k; i++ {
		low := t.d.tokens[i].lower
		if !t.dayAt(i) && !kazakhWay.has(low) && !kazakhAdverbial(low) {
			return false
		}
	}
	return true
}

// kazakhWay are words for how somebody came.
var kazakhWay = wordSet("ресми жұмыс іссапармен екі үш төрт бес күндік арнайы бірінші рет алғаш тұңғыш сапар мемлекеттік достық")

// unique says whether the words that token i opens are the name of a body or of what there is one
// of, and of no people: «145 депутаттан тұратын Құрылтай», «былтыр аяқталған «Дулыға» турнирі».
func (t *trimmer) unique(i, stop int) bool {
	tok := &t.d.tokens[i]
	if tok.text != "«" && (!tok.upper || t.lex.body(t.d.lang, t.d.tokens[:t.s.end], i, t.d.date) == nil) {
		return false
	}
	for k := i; k < min(i+5, stop) && (k == i || !t.parts(k)); k++ {
		if endsWithAny(t.d.tokens[k].lower, "лары", "лері", "тары", "тері", "дары", "дері", "лар", "лер", "дар", "дер", "тар", "тер") {
			return false
		}
	}
	return true
}

// oneOffice says whether an office begins at token i that one person has, in the nominative: the
// chairman, a minister.
func (t *trimmer) oneOffice(i int) bool {
	for _, r := range t.roles {
		if r.first == i {
			return leadingClass.has(r.noun.class) && r.noun.possessed && r.noun.cases&nominative != 0 && !r.noun.plural
		}
	}
	return false
}
