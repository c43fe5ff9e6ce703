package language

import (
	"strings"
)

// ends takes off a piece's ends what does not belong to what is announced:
// marks, conjunctions, formulas, the date, and behind the date the verb that
// only says that it takes place.
func (t *teller) ends(v version, iso string) version {
	for {
		was := v.stretch
		v.first = t.opened(v.first, v.end)
		if end := t.dateAt(v.first, v.end, iso); end > v.first && end+1 < v.end && !t.d.anyOf(v.first, end+1, isTerm) {
			v.first = end
		}
		for v.end > v.first+1 && t.idleEnd(v.end-1) {
			v.end--
		}
		if first := t.dateBefore(v.first, v.end, iso); first > v.first && t.meanings(v.first, first) > 0 {
			v.end = t.beforeDate(v.first, first, v.end)
		}
		v.end = t.beforeTimetable(v.first, v.end)
		if v.stretch == was {
			return v
		}
	}
}

// opened returns where a piece starts behind the marks, conjunctions and
// formulas that open it.
func (t *teller) opened(first, end int) int {
	for first < end-1 {
		tok := &t.d.tokens[first]
		n := max(t.at(first, leadWords), t.at(first, recallWords), t.openingLink(first))
		if n > 0 && first+n < end && t.d.tokens[first+n-1].lower == "завершение" && !t.d.tokens[first+n].upper && (isGenitive(t.d.tokens[first+n].lower) || isRussianAdjective(t.d.tokens[first+n].lower)) {
			n = 0 // в завершение двухдневного визита
		}
		switch {
		case tok.kind == punct && !opensQuote(tok.text):
			n = 1
		case n == 0 && opensPiece.has(tok.lower), t.afterDay(first):
			n = 1
		case n == 0 && t.d.lang == "ru" && (tok.lower == "до" || tok.lower == "после") && first+3 < end && t.d.tokens[first+1].lower == "этого" && t.comma(first+2):
			n = 2 // До этого, 14 мая, соберётся комиссия
		case n == 0 && t.ties(first, end) > 0:
			n = t.ties(first, end)
		case n == 0 && first == t.s.first:
			n = t.hourAt(first)
		}
		if n == 0 || first+n >= end {
			return first
		}
		first += n
	}
	return first
}

// hourAt returns how many tokens the hour takes that opens the line of a live
// report at token i: 10.42, 11:20.
func (t *teller) hourAt(i int) int {
	n := 1
	if t.d.word(i+1, i, t.s.end) == ":" && t.d.tokens[i+2].kind == number {
		n = 3
	}
	if t.d.tokens[i].kind != number || n == 1 && !strings.ContainsAny(t.d.tokens[i].text, ".:") || i+n >= t.s.end || !t.d.tokens[i+n].upper {
		return 0
	}
	return n
}

func opensQuote(mark string) bool { return strings.Contains("«“„\"‘(№", mark) }

// opensPiece are words that join a clause to what stands before it.
var opensPiece = wordSet(`and but so yet while whereas that then however also
	и а но однако также затем что зато причем причём поэтому
	және ал бірақ алайда сондай-ақ`)

// idleEnd says whether the token ends no piece: a mark, or a conjunction whose
// clause is cut off.
func (t *teller) idleEnd(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind == punct {
		return !strings.Contains(")»”\"’%", tok.text) || tok.text == "’"
	}
	if t.d.lang == "ru" && (plannedFor.has(tok) || tok.lower == "предварительно" || tok.lower == "ориентировочно" || strings.HasPrefix(tok.lower, "котор")) {
		return true // on what is told apart: заседание, намеченное на март
	}
	if t.d.lang == "ru" && t.idleRussian(i) {
		return true
	}
	return tok.lower == "and" || tok.lower == "but" || tok.lower == "и" || tok.lower == "а" || tok.lower == "но" || tok.lower == "және"
}

// plannedFor are participles with the date behind them.
var plannedFor = beginsWith("намеченн", "запланированн", "назначенн", "перенесенн", "перенесённ", "отложенн", "приуроченн")

// beforeTimetable returns where a piece ends without the verb that says no more
// than that it takes place: "will be held", «запланирована», «өтеді».
func (t *teller) beforeTimetable(first, end int) int {
	k, tells := end, false
	for k > first+1 {
		w := t.d.tokens[k-1].lower
		if !takesPlace.has(w) && !auxiliary.has(w) || t.d.lang == "kk" && k-2 > first && endsWithAny(t.d.tokens[k-2].lower, "ып", "іп", "ап", "еп") { // атап өтеді
			break
		}
		tells = tells || takesPlace.has(w) || w == "is" || w == "are" || w == "be" && k-2 > first && t.d.tokens[k-2].lower == "will"
		k--
	}
	for i := first; i < k; i++ {
		if t.comma(i) {
			return end // of a clause that leans on the one before
		}
	}
	least := min(2, t.meanings(first, end))
	if t.d.lang == "kk" {
		least = 3
	}
	if t.d.lang == "en" && k < end && !auxiliary.has(t.d.tokens[k].lower) && t.d.tokens[k].lower != "place" { // two seats fall | due
		return end
	}
	if tells && !denies(t.d.tokens[k-1].lower) && t.meanings(first, k) >= least && !(auxiliary.has(t.d.tokens[end-1].lower) && k == end) {
		return k
	}
	return end
}

// takesPlace are the verbs that say no more than that something takes place.
var takesPlace = wordSet(`place held scheduled set due planned slated expected pencilled penciled fixed moved postponed rescheduled
	состоится состоятся пройдет пройдёт пройдут запланирован запланирована запланировано запланированы намечен намечена намечено намечены
	өтеді өткізіледі болады жоспарланған жоспарланып жоспарлануда белгіленген белгіленді белгіленіп өтпек болмақ`)

// auxiliary are the verbs and adverbs that stand around those.
var auxiliary = wordSet(`will be take instead has been is are was now currently provisionally also to for in may might could would should будет уже отыр отырған деп`)

// dateAt returns where the date for the day iso ends that starts at token first
// with its prepositions, first if there is none.
func (t *teller) dateAt(first, end int, iso string) int {
	m, ok := t.dateOf(first, end, iso, false)
	if !ok {
		return first
	}
	for k := first; t.d.tokens[k].start < m.start; k++ {
		if !datePreposition(t.d.tokens[k].lower) {
			return first
		}
	}
	k := t.d.tokenAt(m.end)
	if k+2 < end && t.comma(k) && weekdayOf(t.d.tokens[k+1].lower) > 0 { // 20 наурыз, жұма күні
		k += 2
	}
	for t.d.lang == "kk" && k < end && t.d.belongsToDate(k, end) {
		k++
	}
	if t.d.lang == "kk" && k < end && (kazakhGenitive(t.d.tokens[k-1].lower) || endsWithAny(t.d.tokens[k].lower, "лса", "лсе", "йса", "йсе", "рса", "рсе")) {
		return first // желтоқсанның алғашқы онкүндігінде; қазанда келсе
	}
	if t.d.lang == "kk" && (kazakhTimeOf(t.d.tokens[k-1].lower) || k < end && (kazakhParticiple(t.d.tokens[k].lower) || isKazakhPast(t.d.tokens[k].lower, false))) {
		return first // 2 мамырда аталатын, 29 сәуірдегі
	}
	return k
}

// kazakhTimeOf says whether a word's ending makes a time an attribute.
func kazakhTimeOf(w string) bool {
	return endsWithAny(w, "дағы", "дегі", "тағы", "тегі")
}

// dateBefore returns where the date for the day iso starts that ends a piece,
// with its prepositions, end if there is none.
func (t *teller) dateBefore(first, end int, iso string) int {
	m, ok := t.dateOf(first, end, iso, true)
	if !ok {
		return end
	}
	for k := t.d.tokenAt(m.end); k < end; k++ {
		if t.d.lang != "kk" || !t.d.belongsToDate(k, end) {
			return end
		}
	}
	k := t.d.tokenAt(m.start)
	for k > first && (datePreposition(t.d.tokens[k-1].lower) || t.d.tokens[k-1].lower == "to") && !t.counts(k-1) {
		k--
	}
	k = t.partOfDate(k, first)
	if t.d.anyOf(max(first, k-1), end, isTerm) {
		return end // until 5 May: in front of what is announced, the date alone would tell that it is on that day
	}
	if t.endsWhich(first, k) {
		return end // конференция, которую Баку примет в мае
	}
	if k > first && englishOpening.has(&t.d.tokens[k-1]) {
		return end // the session opening on 5 May
	}
	return k
}

// isTerm are the words that make a date the first or the last on which something may be.
var isTerm = traitOf(`by until till before through within after later до к ко после течение позднее позже earlier раньше ранее дейін кейін ерте ертерек`)

// partOfDate returns where a date starts of which only a part is meant: in the last
// week of, в третьей декаде.
func (t *teller) partOfDate(k, first int) int {
	j := k - 1
	if k < t.s.end && datesParts.has(t.d.tokens[k].lower) {
		j = k
	}
	if j-1 <= first || !datesParts.has(t.d.tokens[j].lower) {
		return k
	}
	if w := t.d.tokens[j-1].lower; nthOf(w) > 0 || dayOrdinals[w] > 0 || startsWithAny(w, []string{"перв", "втор", "трет", "последн"}) {
		j--
	}
	if t.d.tokens[j-1].lower == "the" {
		j--
	}
	if j-1 > first && datePreposition(t.d.tokens[j-1].lower) {
		return j - 1
	}
	return k
}

// datesParts are the parts of a month that stand before it.
var datesParts = wordSet(`week weeks days fortnight half декаде декаду декады неделе неделю недели половине половину числах днях`)

// counts says whether the ordinal at token k stands for a thing, not for a part of
// a date: hire a third by April.
func (t *teller) counts(k int) bool {
	switch t.d.tokens[k].lower {
	case "first", "second", "third", "fourth":
		switch t.d.word(k+1, k, t.s.end) {
		case "by", "in", "on", "before", "until", "from", "at", "after":
			return true
		}
	}
	return false
}

// denies says whether a word is "not".
func denies(w string) bool { return w == "not" || w == "не" || w == "won’t" || w == "won't" }

// dateOf returns the first or the last date among tokens [first, end) that
// tells the day iso.
func (t *teller) dateOf(first, end int, iso string, last bool) (m dateMention, ok bool) {
	if iso == "" || first >= end {
		return m, false
	}
	dates := t.d.datesBetween(t.d.tokens[first].start, t.d.tokens[end-1].end)
	for i := range dates {
		if sameTime(dates[i].iso, iso) && (last || !ok) && dates[i].start >= t.d.tokens[first].start && !t.named(dates[i]) {
			m, ok = dates[i], true
		}
	}
	return m, ok
}

// named says whether a date names what is announced: the spring session, the
// budget of 2027.
func (t *teller) named(m dateMention) bool {
	k := t.d.tokenAt(m.start)
	if _, ok := monthAdjectives.of(t.d.tokens[k].lower); ok && t.d.lang == "ru" {
		return true
	}
	return k+1 < t.s.end && seasonOf(t.d.tokens[k].lower) && t.d.seasonal(k+1)
}

// meanings counts the words of meaning among tokens [first, end).
func (t *teller) meanings(first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if t.d.meaningful(i) {
			n++
		}
	}
	return n
}

// printed is the text of a piece, without quotation marks that lost their pair.
func (t *teller) printed(v version) string {
	at := v.span(t.d)
	cuts := v.cuts(t.d)
	if len(cuts) == 0 {
		return paired(spacedOnce(t.d.text[at.start:at.end]))
	}
	var b strings.Builder
	from := at.start
	for _, cut := range cuts {
		if cut.start < from || cut.end > at.end { // its end was trimmed off
			continue
		}
		b.WriteString(t.d.text[from:cut.start])
		from = cut.end
	}
	b.WriteString(t.d.text[from:at.end])
	return paired(spacedOnce(b.String()))
}

// paired drops quotation marks and brackets without their counterpart.
func paired(s string) string {
	for _, marks := range [...][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}, {"(", ")"}} {
		if strings.Count(s, marks[0]) != strings.Count(s, marks[1]) && marks[0] != "„" {
			s = strings.NewReplacer(marks[0], "", marks[1], "").Replace(s)
		}
	}
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.ReplaceAll(s, "\"", "")
	}
	return strings.TrimRight(strings.TrimSpace(s), " ,;:–—-")
}

// meaningful says whether token i is a word with a meaning, outside dates.
func (d *document) meaningful(i int) bool {
	t := &d.tokens[i]
	return t.kind == word && !t.function && d.cues[i] == noCue && longerThan(t.lower, 3) && !behindKazakhDate.has(t) && !d.inDate(t.start)
}
