package language

import (
	"strings"
	"unicode/utf8"
)

// endsWhich says whether Russian tokens [first, k), which a date follows at the end, are about to end
// with a lesser clause of a few words whose verb the date belongs to: «приглашение на конференцию,
// которую Баку примет [в мае]». Without it the clause would hang.
func (t *teller) endsWhich(first, k int) bool {
	const most = 7
	if t.d.lang != "ru" || k-1 <= first {
		return false
	}
	if w := t.d.tokens[k-1].lower; t.d.cues[k-1] == noCue && !russianFinite(w) && !isRussianInfinitive(w) && !strings.HasPrefix(w, "котор") {
		return false
	}
	for i := k - 1; i > max(first, k-1-most); i-- {
		if strings.HasPrefix(t.d.tokens[i].lower, "котор") {
			return true
		}
	}
	return false
}

// idleRussian says whether the token ends no Russian piece: it tells of the date that stood behind it how
// sure or how near it is, «появятся, скорее всего, [в мае]», «поступят на счёт только [2 апреля]».
func (t *teller) idleRussian(i int) bool {
	low := t.d.tokens[i].lower
	switch t.d.word(i-1, t.s.first, t.s.end) {
	case "то":
		return low == "есть"
	case "скорее":
		return low == "всего"
	case "как":
		return low == "минимум" || low == "максимум"
	case "дай":
		return low == "бог"
	}
	if i+1 < t.s.end && (low == "как" || low == "скорее" || low == "дай" || low == "то") {
		switch t.d.tokens[i+1].lower {
		case "минимум", "максимум", "всего", "бог", "есть":
			return true
		}
	}
	return idleAdverbs.has(low) || t.comma(i-1) && isRussianAdjective(low) && endsWithAny(low, participleEnds...)
}

// participleEnds are endings of participles: behind a comma, and with the date behind them gone, they open
// nothing any more, «о проекте, рассчитанном [до 2030 года]».
var participleEnds = []string{"нный", "нная", "нное", "нные", "нного", "нной", "нному", "нном", "нную", "нным", "нных", "нными", "щий", "щая", "щее", "щие", "щего", "щей", "щему", "щем", "щую", "щим", "щих", "щими"}

var idleAdverbs = wordSet("только лишь видимо вероятно возможно наверное предположительно примерно приблизительно начиная ориентировочно очевидно по-видимому")

// promisedBefore returns where a Russian piece starts whose verb is that of somebody who has said
// something else before it: «Министр признал, что система не работает, и | пообещал до мая её сменить».
// It is lo where there is none.
func (t *teller) promisedBefore(lo, at int) int {
	if t.d.lang != "ru" || lo <= t.s.first || t.d.tokens[lo-1].lower != "что" {
		return lo
	}
	for k := at - 1; k > lo+1; k-- {
		if promising.has(t.d.tokens[k].lower) && t.d.tokens[k-1].lower == "и" && t.comma(k-2) {
			return k
		}
	}
	return lo
}

// promising are the verbs for what somebody will do, or wants others to.
var promising = wordSet("обещал обещала обещали пообещал пообещала пообещали попросил попросила попросили предложил предложила предложили поручил поручила поручили призвал призвала призвали распорядился распорядилась")

// whoPromised tells what somebody promised, whose verb is at token verb, together with who it was: the
// whole sentence where a pronoun takes up what was said before, «… что реестр дорог, и предложил отложить
// его запуск»; else the name in front, or the words with which the sentence starts, if they are few.
func (t *teller) whoPromised(verb int, v version, what string) (string, bool) {
	if t.pointsBack(verb, v.end) {
		if whole := t.sentenceWhole(what); whole != what {
			return strings.TrimRight(whole, "."), true
		}
	}
	for _, m := range t.mentions {
		if m.end < verb && !m.oblique && !m.office {
			return m.p.name() + " " + what, true
		}
	}
	const most = 6
	first := t.opened(t.s.first, verb)
	if sex, ok := pronoun("ru", t.d.tokens[first].lower); ok {
		if p := t.c.antecedent(t.si, first, sex); p != nil && t.onlyOne(p, sex) {
			return p.name() + " " + what, true
		}
		return what, false
	}
	for k := first; k < min(verb, first+most); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || isRussianAdjective(tok.lower) && k == first && !t.c.g.isHead[k+1] {
			break
		}
		if k > first && (t.c.saysAt(k) || t.d.cues[k] == wasCue || isRussianPast(tok.lower)) {
			return spacedOnce(t.d.text[t.d.tokens[first].start:t.d.tokens[k-1].end]) + " " + what, true
		}
	}
	return what, false
}

// pointsBack says whether a pronoun among Russian tokens [first, end) stands for what was told before.
func (t *teller) pointsBack(first, end int) bool {
	for i := first; i < end; i++ {
		if low := t.d.tokens[i].lower; backPronouns.has(low) || strings.HasPrefix(low, "остальн") {
			return true
		}
	}
	return false
}

// tiedBack says whether what stands before a Russian piece helps to understand it: its own sentence goes
// on with it; it answers a question; it has a pronoun, «Внести её рассчитывают осенью», opens with a verb
// or with somebody who is told by an office alone, «Врач просит …»; or it takes up a word of the sentence
// before, «Принята резолюция. Текст резолюции опубликуют». One that shares nothing with that sentence only
// stands behind it: «Дискуссия затянулась. Следующий турнир пройдёт в мае».
func (t *teller) tiedBack(v version) bool {
	if t.d.lang != "ru" || t.si == 0 || !t.opensSentence(v) || t.meanings(v.first, v.end) < 2 || t.asked() >= 0 {
		return true
	}
	first := t.opened(t.s.first, v.first+1)
	for first < v.end-1 && (t.d.inDate(t.d.tokens[first].start) || t.d.tokens[first].function) {
		first++
	}
	if low := t.d.tokens[first].lower; t.d.cues[first] != noCue || russianFinite(low) || isRussianPast(low) || t.c.g.isHead[first] || upTaken.has(low) || endsWithAny(low, "ую", "юю", "ое") && t.d.cues[min(first+1, v.end-1)] != noCue {
		return true
	}
	if t.pointsBack(v.first, v.end) {
		return true
	}
	one := t.d.sentences[t.si-1]
	for i := v.first; i < v.end; i++ {
		if !t.d.meaningful(i) {
			continue
		}
		own := russianStem(t.d.tokens[i].lower)
		if !longerThan(own, 3) {
			continue
		}
		for k := one.first; k < one.end; k++ {
			if t.d.tokens[k].onset == t.d.tokens[i].onset && russianStem(t.d.tokens[k].lower) == own {
				return true
			}
		}
	}
	return false
}

// backPronouns stand for what was told before, and upTaken open a sentence that goes on with it.
var (
	backPronouns = wordSet("он она оно они его ее её их ему ей им ими него нее неё них нему ней ним этот эта это эти этого этой этому этим этом этих там тогда такой такая такое такие тот та те соответствующий соответствующие соответствующую сам сама сами")
	upTaken      = wordSet("сроки срок дата даты предложенные остальные остальное третье третий первый первую второй вторую последний последнее последнюю собеседники обе оба документ документы проект текст доклад")
)

// mainVerb says whether among Russian tokens [first, end) stands a verb that is not that of a lesser clause:
// not «На заседании Сената, которое провёл спикер».
func (t *teller) mainVerb(first, end int) bool {
	lesser := false
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		switch {
		case t.comma(i):
			lesser = false
		case strings.HasPrefix(tok.lower, "котор") || relative(tok.lower):
			lesser = true
		case !lesser && tok.kind == word && (!tok.upper || i == first) && (t.d.cues[i] != noCue && !shiftsOnly(tok.lower) || russianFinite(tok.lower) || isRussianPast(tok.lower) || verbLike(tok.lower)):
			return true
		}
	}
	return false
}

// titleOfStory is a Russian headline as it tells what a text is about: without what it says of the text
// itself, «Бюджет в Сенате. Онлайн»; "" where it heads a digest, «Парламент: неделя коротко».
func titleOfStory(title string) string {
	if k := strings.LastIndex(title, ". "); k > 0 && utf8.RuneCountInString(title[k+2:]) < 28 && startsWithAny(lower(title[k+2:]), aboutText) {
		title = title[:k]
	}
	for w := range strings.FieldsSeq(lower(title)) {
		if startsWithAny(strings.Trim(w, "«»,.:;!"), digestWords) {
			return ""
		}
	}
	return title
}

var (
	aboutText   = []string{"онлайн", "трансляц", "прям", "хроник", "видео", "фото", "обновл", "главное", "репортаж", "интервью", "расшифровк", "полный", "текст", "стенограмм", "коротко", "кто"}
	digestWords = []string{"неделя=", "недели=", "неделю=", "дайджест", "хроника=", "кулуары", "эфира=", "расшифровка", "календарь=", "дневник=", "обзор=", "анонс"}
)

// onlyIf says whether a Russian piece is but the condition of what is announced: «если успеем».
func (t *teller) onlyIf(v version) bool {
	if t.d.lang != "ru" || !conditions.has(t.d.tokens[v.first].lower) {
		return false
	}
	for i := v.first; i < v.end; i++ {
		if t.comma(i) || t.spacedDash(i) {
			return false
		}
	}
	return true
}

var conditions = wordSet("если когда пока чтобы хотя")

// onlyWhen says whether a Russian or Kazakh piece tells no more than when, «на следующей неделе», «осы
// жылдың», or is a heading of a calendar in capitals, «НА БУДУЩЕЙ НЕДЕЛЕ».
func (t *teller) onlyWhen(v version) bool {
	if t.d.lang == "en" || len(v.out) > 0 {
		return false
	}
	capitals := v.end-v.first > 1
	for i := v.first; i < v.end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || t.d.inDate(tok.start) || tok.function {
			continue
		}
		if capitals = capitals && allCaps(tok.text) && t.d.cues[i] == noCue; !capitals {
			return false
		}
	}
	return true
}

// withoutLabel takes off the front of what is told in Russian the hour or the label of the line that it
// stands in: «11:05. Министр вернётся», «ЧТО ДАЛЬШЕ. 24 мая пройдут слушания».
func (t *teller) withoutLabel(what string) string {
	const longest = 40
	if t.d.lang != "ru" {
		return what
	}
	k := strings.IndexByte(what, ' ')
	if k > 1 && what[k-1] == '.' && strings.Trim(what[:k], "0123456789:.") == "" && k+1 < len(what) {
		return what[k+1:]
	}
	for i, mark := range what {
		switch {
		case i > longest || mark >= 'а' && mark <= 'я' || mark == 'ё':
			return what
		case mark != '.' && mark != ':':
		case i > 8 && i+2 < len(what) && what[i+1] == ' ' && !strings.ContainsAny(what[:i], "0123456789«"):
			return what[i+2:]
		default:
			return what
		}
	}
	return what
}
