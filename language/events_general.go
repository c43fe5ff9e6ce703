package language

import (
	"strings"

	"minber/digest"
)

// onlyOfPolls says whether the noun at token i, for an election, only tells of
// what sort something else is: сайлау комиссиясы, election law.
func (f *eventFinder) onlyOfPolls(i int) bool {
	if next := f.d.word(i+1, 0, len(f.d.tokens)); f.d.lang == "kk" && (next == "қатысу" || next == "қатысуға" || next == "дайындалу") {
		return true // сайлауға қатысу үшін
	}
	for k := i - 1; k >= max(0, i-4) && f.d.tokens[i].upper && f.d.tokens[k].kind == word; k-- { // the Commission for Elections and Referenda
		if t := &f.d.tokens[k]; t.upper && f.panel.has(t) {
			return true
		} else if !t.upper && !t.function {
			break
		}
	}
	return startsWithAny(f.d.tokens[i].lower, []string{"сайлаушы", "сайлаул", "сайлаус"}) || startsWithAny(f.d.word(i+1, 0, len(f.d.tokens)), []string{"commission", "committee", "law=", "laws=", "code=", "observer", "campaign", "monitor", "day=", "season=", "комиссия", "учаске", "науқан", "заң", "кодекс", "штаб", "жүйе", "округ", "қор"})
}

// untilPoll says whether the English election at token i, without a day of its own, only
// tells when something was: three weeks before the general election.
func (d *document) untilPoll(s sentence, first, i int) bool {
	if d.lang != "en" || d.eventDate(i) != "" {
		return false
	}
	for k := first - 1; k >= max(s.first, first-2); k-- {
		if w := d.tokens[k].lower; w == "before" || w == "until" || w == "since" || w == "till" {
			return true
		}
	}
	return false
}

// general says whether an event's phrase speaks of such events in general, of
// several, or of one that there was not: every session, the next sitting,
// заседаниях комитетов, осындай жиын.
func (d *document) general(s sentence, first, i int) bool {
	for k := max(s.first, first-2); k < i; k++ {
		w := d.tokens[k].lower
		if by, ok := shift(w); ok && by > 0 && !(k < first && startsWithAny(d.word(k+1, k, i), []string{"day=", "morning=", "evening=", "afternoon="})) || generalWords.has(w) && !d.countsDays(k) && !d.ofOwner(k, i) || startsWithAny(w, generalStems) && (k >= first || k == first-1 && d.lang == "en") && !d.quoted(d.tokens[k].start) {
			return true
		}
		if d.tokens[k].kind == number && k+1 == i && !d.inDate(d.tokens[k].start) { // but at the Nov. 8 session
			return true // 19 заседаний
		}
		if d.lang == "kk" && (w == "жуық" || w == "астам") && k+1 < s.end && !d.countsDays(k) {
			return true // 600-ге жуық кездесу
		}
	}
	if d.lang == "en" && d.eventDate(i) == "" && (d.asRuleIn(s) || d.onlyMeant(s, first, i)) {
		return true
	}
	next := d.word(i+1, s.first, s.end)
	second := d.lang == "ru" && startsWithAny(d.tokens[i].lower, twoWordNouns) || d.lang == "en" && englishSeconds.has(strings.TrimSuffix(next, "s"))
	return d.several(i) || second && d.tokens[i].lower != "час" && i+1 < s.end && d.several(i+1)
}

// onlyMeant says whether the English event whose phrase starts at token first, its noun token
// i, is no more than what something is about: a discussion regarding | a session on floods, a
// draft agenda for | the plenary meeting has been drawn up.
func (d *document) onlyMeant(s sentence, first, i int) bool {
	k := first - 1
	for k > s.first && articles[d.tokens[k].lower] {
		k--
	}
	switch link, noun := d.word(k, s.first, i), d.word(k-1, s.first, i); link {
	case "regarding", "about", "concerning", "on":
		return d.tokens[k+1].lower != "the" && startsWithAny(noun, []string{"discussion", "talk", "question", "request", "demand", "proposal", "consensus="})
	case "of", "for":
		return (noun == "agenda" || noun == "draft") && d.drawnUp(s, i)
	}
	return false
}

// drawnUp says whether something was prepared in a sentence, behind token i or in front: has
// been drawn up, the bureau set the agenda.
func (d *document) drawnUp(s sentence, i int) bool {
	for k := s.first; k < s.end; k++ {
		switch d.tokens[k].lower {
		case "developed", "formed", "drawn", "determined", "prepared", "compiled":
			return true
		case "set", "drew", "approved", "agreed":
			if k < i {
				return true
			}
		}
	}
	return false
}

// ofOwner says whether the Kazakh word at token k belongs to whose the event is whose noun
// is token i, or to what it is on: екі палата комитеттерінің семинары is one seminar.
func (d *document) ofOwner(k, i int) bool {
	if d.lang != "kk" {
		return false
	}
	for j := k + 1; j < i; j++ {
		if kazakhGenitive(d.tokens[j].lower) || asksDative.has(&d.tokens[j]) {
			return true
		}
	}
	return false
}

// asRuleIn says whether an English sentence tells what is so as a rule: debates there
// are usually polite, it meets on Saturdays.
func (d *document) asRuleIn(s sentence) bool {
	for k := s.first; k < s.end; k++ {
		if w := d.tokens[k].lower; (rulesTold.has(&d.tokens[k]) || w == "every" && startsWithAny(d.word(k+1, k, s.end), timeUnits)) && !d.quoted(d.tokens[k].start) {
			return true
		}
	}
	return false
}

// onlyMay are English verbs for what may be.
var onlyMay = wordSet(`can cannot could may might must should would`)

// timeUnits are beginnings of words for how often.
var timeUnits = []string{"day=", "week=", "fortnight=", "month=", "year=", "session=", "time=", "other=", "two=", "three="}

// rulesTold is the trait of the words that tell what is so as a rule.
var rulesTold = newTrait(func(low string) bool { return asRule.has(low) || habits.has(low) })

// habits are adverbs for what is done again and again, and days in the plural.
var habits = wordSet(`often always rarely seldom sometimes generally invariably routinely traditionally habitually mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays fortnightly`)

// countsDays says whether the numeral at token k tells how long something took:
// a two day visit, төрт күндік сапар.
func (d *document) countsDays(k int) bool {
	return startsWithAny(d.word(k+1, 0, len(d.tokens)), []string{"day", "week", "hour", "күн", "апта", "сағат", "дня=", "дней=", "дневн", "часа="})
}

var (
	generalWords = wordSet(`every each any no such another similar other future if typical average median usual routine hypothetical imaginary fictional mock
		каждый каждое каждая каждом каждого каждой каждую любой любое любая любом любого никакой никаких таких такие такой такое такая такого других других другой
		әр әрбір кез кейбір осындай мұндай ондай сондай ешқандай басқа екі үш төрт бес алты жеті сегіз тоғыз он two three four five six several
		два две три четыре пять шесть семь несколько`)
	generalStems = []string{"аналогичн", "подобн", "похож", "следующ", "предстоящ", "ближайш", "будущ", "келесі=", "алдағы=", "алдағы", "болашақ", "upcoming=", "forthcoming=", "planned=", "proposed=", "possible=", "запланированн", "возможн", "планируем", "жоспарланған"}
)

// several says whether a noun for an event is a plural of what is held one by
// one.
func (d *document) several(k int) bool {
	w := d.tokens[k].lower
	switch d.lang {
	case "en":
		return strings.HasSuffix(w, "s") && !startsWithAny(w, []string{"congress=", "caucus=", "press=", "news=", "hearing", "talks=", "election", "negotiations=", "consultations=", "debate", "celebrations=", "festivities="})
	case "ru":
		if strings.HasSuffix(w, "ия") && k > 0 && (strings.HasSuffix(d.tokens[k-1].lower, "ые") || strings.HasSuffix(d.tokens[k-1].lower, "ие")) && !startsWithAny(w, []string{"слушани", "прени"}) {
			return true // пленарные заседания
		}
		if k > 0 && d.tokens[k-1].lower == "на" && (strings.HasSuffix(w, "ы") || strings.HasSuffix(w, "ки") || strings.HasSuffix(w, "чи")) && !startsWithAny(w, []string{"выбор", "переговор", "дебат"}) {
			return true // ездил на форумы, на выставки
		}
		for _, e := range [...]string{"ях", "ям", "ями", "ах", "ам", "ами", "ов", "ий"} {
			if strings.HasSuffix(w, e) {
				return !startsWithAny(w, []string{"слушани", "выбор", "переговор", "дебат", "прени", "консультаци"})
			}
		}
		return false
	}
	for _, e := range [...]string{"лар", "лер", "дар", "дер", "тар", "тер"} {
		if at := strings.LastIndex(w, e); at > 6 && len(w)-at <= len(e)+10 {
			return !startsWithAny(w, []string{"тыңдау", "келіссөз", "дебат"})
		}
	}
	return false
}

// earlier says whether an event's phrase tells that it was one before: the
// previous session, былтырғы форум, в прошлом году.
func (d *document) earlier(s sentence, first, i int) bool {
	for k := max(s.first, first-1); k < i; k++ {
		w := d.tokens[k].lower
		if by, ok := shift(w); ok && by < 0 && !isHeld(w) || startsWithAny(w, earlierStems) {
			return true
		}
	}
	return false
}

var earlierStems = []string{"previous", "earlier=", "preceding=", "inaugural=", "предыдущ", "прошлый=", "прошлая=", "прошлое=", "прошлые=", "прошлого=", "прошлой=", "прошлом=", "прошлому=", "прошлую=", "прошлым=", "прошлых=", "прошлогодн", "прежн", "минувш", "былтырғы", "алдыңғы", "бұрынғы"}

// heldAt says whether a verb in the past beside the phrase over tokens
// [first, end) tells that the event took place.
func (d *document) heldAt(s sentence, first, end int) bool {
	c, _, _ := d.governingNear(s, first, end)
	if c == wasCue {
		return true
	}
	for k := max(s.first, first-4); k < min(s.end, end+4); k++ {
		if startsWithAny(d.tokens[k].lower, heldWords) {
			return true
		}
	}
	return false
}

var heldWords = []string{"held=", "took=", "opened=", "underway=", "began=", "hosted=", "attended=", "chaired=", "состоял", "прош", "проход", "провел", "провёл", "открыл", "завершил", "начал", "стартовал", "идет=", "идёт=", "работает=", "өтті=", "өтіп", "өткен=", "өтуде=", "өткізді=", "өткізілді=", "басталды", "ашылды", "жалғасуда=", "аяқталды", "жатыр="}

// announcedAt says whether the event over tokens [first, end) is only to come:
// announced in its sentence, or told beside a word that looks ahead and no past
// date.
func (d *document) announcedAt(s, i, first, end int, date string, upcoming []digest.Upcoming) bool {
	one := d.sentences[s]
	for _, u := range upcoming {
		if date == "" && u.At.Start == one.span.start && strings.Contains(lower(u.What), stem5(d.tokens[i].lower)) {
			return true
		}
	}
	if c, _, _ := d.governingNear(one, first, end); c >= hintCue || c == missedCue || d.lang == "en" && d.cueRight(end, min(one.end, end+2)) >= hintCue {
		return true // said the visit will help
	}
	if date == "" && d.toldAsRule(max(one.first, first-4), min(one.end, end+4)) {
		return true
	}
	for k := end; k < min(one.end, end+4) && d.tokens[k].kind == word; k++ {
		if w := d.tokens[k].lower; w == "не" || w == "not" || w == "never" {
			return true
		}
	}
	if date != "" {
		return false
	}
	if d.lang == "en" && d.toHold(one, first) {
		return true
	}
	if power, _ := d.strongest(one.first, one.end); power == sureCue && !d.looksBack(one) {
		return true
	}
	return d.governing(one, first, end) >= hintCue
}

// inComing says whether the phrase of an event with its noun at token i, which ends at token
// end, stands in one clause with a time to come of this month or year and a word that looks
// ahead: is set to hold hearings next week.
func (d *document) inComing(s sentence, i, end int) bool {
	const reach = 12
	for _, m := range d.datesIn(d.sentenceOf(d.tokens[i].start)) {
		at := d.tokenAt(m.start)
		if !m.ahead || !m.cue.looksAhead() || len(m.iso) == len("2006-01-02") || at <= i || at > end+reach {
			continue
		}
		for k := i + 1; k <= at; k++ {
			if k == at {
				return d.cueLeft(i, s.first).looksAhead()
			}
			if d.parts(k, s) || d.cues[k] != noCue {
				break
			}
		}
	}
	return false
}

// ownDate returns the date of the event whose noun is token i, "" where it is only that of a
// time to come told there: at the hearing he said the bill would come next week, of this month.
func (d *document) ownDate(i int, date string) string {
	own := date
	for _, m := range d.datesIn(d.sentenceOf(d.tokens[i].start)) {
		if m.iso != date {
			continue
		}
		if !m.ahead || len(date) == len("2006-01-02") {
			return date
		}
		own = ""
	}
	return own
}

// laterDay says whether the Kazakh phrase that starts at token first is behind a day to come
// of its own clause: 20 қарашада министр 25 қарашада | бірлескен отырыста заң қаралатынын айтты.
func (d *document) laterDay(s sentence, first int) bool {
	const near = 4
	for k := first - 1; k >= max(s.first, first-near) && d.tokens[k].kind == word; k-- {
		if dates := d.datesBetween(d.tokens[k].start, d.tokens[k].end); len(dates) > 0 {
			return dates[0].cue.looksAhead() && d.day() != "" && dates[0].iso > d.day()
		}
	}
	return false
}

// toHold says whether an infinitive of holding governs the English phrase that starts at
// token first, so that its event is wished for: wants parliament to hold | hearings.
func (d *document) toHold(s sentence, first int) bool {
	for k := first - 1; k > max(s.first, first-4); k-- {
		if holdInfinitives.has(d.tokens[k].lower) && d.tokens[k-1].lower == "to" {
			return true
		}
	}
	return false
}

// holdInfinitives are infinitives for holding an event.
var holdInfinitives = wordSet(`hold host convene organise organize call schedule launch open have`)

// toldAsRule says whether a word among tokens [first, end) tells that something is done as a rule.
func (d *document) toldAsRule(first, end int) bool {
	for k := first; k < end; k++ {
		if w := d.tokens[k].lower; asRule.has(w) || habitWords.has(w) {
			return true
		}
	}
	return false
}

// habitWords are more adverbs for that, which stand in announcements too.
var habitWords = wordSet(`зачастую регулярно ежегодно еженедельно всегда көбінесе үнемі`)

// tellsWhich says whether the words around an event's noun tell more than that
// there was one.
func (d *document) tellsWhich(first, i, end int) bool {
	for k := first; k < end; k++ {
		t := d.tokens[k]
		if k == i || t.kind == punct || t.function || t.kind == number && k < i {
			continue
		}
		if by, ok := shift(t.lower); ok && by <= 0 || startsWithAny(t.lower, []string{"general=", "held=", "closing=", "opening=", "закрыти", "открыти", "жабылу", "ашылу", "бергі="}) {
			continue // the last session, прошлые выборы
		}
		return true
	}
	return false
}

// ofMany says whether an encounter is one of several sides with names: words
// for two of them in capitals.
func (d *document) ofMany(first, i, end int) bool {
	if startsWithAny(d.tokens[i].lower, []string{"переговор", "talks", "келіссөз"}) {
		return false
	}
	capitals := 0
	for k := first; k < end; k++ {
		if t := d.tokens[k]; k != i && t.kind == word && (t.upper && k > first || t.upper && allCaps(t.text)) {
			capitals++
		}
	}
	return capitals >= 2
}
