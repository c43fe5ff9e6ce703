package language

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// datesAhead returns the sentence's dates that announce something; two for one
// time in one clause are one, told by the more exact. Of what was called off,
// at token off, only the new date counts.
func (d *document) datesAhead(s int, clauses []clause, off int) []dateMention {
	var ahead []dateMention
	_, at := d.strongest(d.sentences[s].first, d.sentences[s].end)
	for _, m := range d.datesIn(s) {
		if len(ahead) == maxUpcoming {
			break
		}
		if d.wasSetFor(s, m) || d.replaced(s, m) || d.inPastYear(s, m) || d.habitual(s, m) || d.fromThen(s, m) || d.ofTeller(s, m) || d.dedicatedTo(d.sentences[s], m) || d.runsOut(m) || d.sameWeekday(s, m) {
			continue
		}
		if !d.isAhead(m, at >= 0) || d.supposedAt(clauses, m) || d.refused(clauses, m) || off >= 0 && !d.newDate(m, off) && !d.afterAll(clauses, m, off) {
			continue
		}
		if n := len(ahead); n > 0 && d.oneTime(ahead[n-1], m, clauses) {
			if len(m.iso) > len(ahead[n-1].iso) {
				ahead[n-1] = m
			}
			continue
		}
		ahead = append(ahead, m)
	}
	return ahead
}

// wasSetFor says whether a date of sentence s is what something had been set
// for, whose own time is told behind it: слушание, назначенное на понедельник,
// пройдет в среду.
func (d *document) wasSetFor(s int, m dateMention) bool {
	i := d.dayStart(m)
	set := d.lang == "ru" && d.word(i-1, 0, i) == "на" && i > 1 && startsWithAny(d.tokens[i-2].lower, []string{"назначенн", "намеченн", "запланированн"}) ||
		d.lang == "en" && (d.word(i-1, 0, i) == "for" || d.word(i-1, 0, i) == "on") && i > 1 && startsWithAny(d.tokens[i-2].lower, []string{"planned=", "scheduled=", "set=", "slated=", "due=", "billed="}) && d.besideComma(i-3) ||
		d.lang == "kk" && startsWithAny(d.word(d.tokenAt(m.end), 0, len(d.tokens)), []string{"жоспарланған=", "белгіленген=", "тағайындалған="})
	if !set {
		return false
	}
	all := d.datesIn(s)
	last := all[len(all)-1]
	return last.start > m.start && last.iso > d.day()
}

// besideComma says whether a comma stands at token k: a participle behind it only adds
// to its noun.
func (d *document) besideComma(k int) bool {
	return k >= 0 && (d.tokens[k].text == "," || d.tokens[k].lower == "originally" || d.tokens[k].lower == "initially" || d.tokens[k].lower == "first")
}

// inPastYear says whether a sentence opens with a year that is over, which its
// other dates without a year are of: in 2025 the minister promised it by
// December.
func (d *document) inPastYear(s int, m dateMention) bool {
	first := d.datesIn(s)[0]
	if len(first.iso) != 4 || first.start >= m.start || first.iso >= d.day()[:min(4, len(d.day()))] || m.relative || d.tokenAt(first.start) > d.sentences[s].first+2 || seasonOf(d.tokens[d.tokenAt(first.start)].lower) {
		return false
	}
	for i := d.tokenAt(m.start); i < len(d.tokens) && d.tokens[i].start < m.end; i++ {
		if t := d.tokens[i]; t.kind == number && len(t.text) == 4 {
			return false
		}
	}
	return d.commaless(first.end, m.start)
}

// fromThen says whether a distance in sentence s is counted from a day that is over:
// через два года он уйдет, но тогда этого никто не знал.
func (d *document) fromThen(s int, m dateMention) bool {
	one, first, last := d.sentences[s], d.tokenAt(m.start), d.tokenAt(m.end)-1
	day := d.datesIn(s)[0]
	if m.cue >= hintCue && len(day.iso) == len(time.DateOnly) && d.commaIn(d.tokenAt(day.end), first) {
		return false // прошёл в понедельник, а второе чтение пройдёт через месяц
	}
	past := day.start < m.start && day.iso < d.day()[:min(len(day.iso), len(d.day()))] && d.tellsPast(one.first, one.end)
	if past && len(day.iso) == 4 && m.iso == d.day()[:min(4, len(d.day()))] { // in 2020 he promised it for this year
		return true
	}
	if w := d.tokens[max(last, first)].lower; !m.relative || d.tokens[first].lower != "через" && w != "кейін" && w != "соң" {
		return false
	}
	return past || d.anyOf(one.first, one.end, thenWords) && d.tellsPast(one.first, one.end)
}

var thenWords = traitOf(`тогда кезде`)

// ofTeller says whether a weekday in a Kazakh sentence is that on which somebody
// told what is to come on the day told behind it: сейсенбіде тыңдау 20 наурызда
// өтетінін айтты.
func (d *document) ofTeller(s int, m dateMention) bool {
	all, one := d.datesIn(s), d.sentences[s]
	if d.lang != "kk" || len(all) < 2 || m.start == all[len(all)-1].start || weekdayOf(d.tokens[d.tokenAt(m.start)].lower) == 0 || d.tokenAt(m.end) > d.tokenAt(m.start)+1 {
		return false
	}
	next := all[len(all)-1]
	return !next.relative && len(next.iso) == len(time.DateOnly) && next.iso != m.iso && d.tellsPast(d.tokenAt(next.end), one.end) &&
		kazakhParticiple(d.word(d.tokenAt(next.end), one.first, one.end))
}

// tellsPast says whether a word among tokens [first, end) tells of what was.
func (d *document) tellsPast(first, end int) bool {
	return slices.Contains(d.cues[first:max(first, end)], wasCue)
}

// habitual says whether a date of sentence s is one of every year, not of the
// next: every January, ежегодно в марте, тек көктемде.
func (d *document) habitual(s int, m dateMention) bool {
	i, one := d.tokenAt(m.start), d.sentences[s]
	if m.relative && d.usual(one.first, i) || d.ofEachMonth(i, d.tokenAt(m.end)) {
		return true
	}
	for k := i; k < len(d.tokens) && d.tokens[k].start < m.end; k++ {
		if d.tokens[k].kind == number || m.ahead || len(m.iso) > len("2006-01") {
			return false
		}
	}
	for k := i - 1; k >= max(one.first, i-4); k-- {
		w := d.tokens[k].lower
		switch {
		case eachOne.has(w) && k == i-1, everyYear.has(w), w == "year" && eachOne.has(d.word(k-1, one.first, k)), w == "год" && eachOne.has(d.word(k-1, one.first, k)):
			return true
		case (w == "only" || w == "только" || w == "тек") && k >= i-2:
			return true
		}
	}
	return false
}

// ofEachMonth says whether the day at tokens [i, end) is one of every month: on the
// 25th of each month, 25-го числа каждого месяца, әр айдың 25-інде.
func (d *document) ofEachMonth(i, end int) bool {
	n := len(d.tokens)
	switch d.lang {
	case "kk":
		return eachOne.has(d.word(i-1, 0, n)) || eachOne.has(d.word(i-2, 0, n)) && d.word(i-1, 0, n) == "айдың"
	case "ru":
		next := d.word(end, 0, n)
		return strings.HasPrefix(next, "кажд") || next == "числа" && strings.HasPrefix(d.word(end+1, 0, n), "кажд")
	}
	return d.word(end, 0, n) == "of" && eachOne.has(d.word(end+1, 0, n))
}

// usual says whether a word of tokens [first, i) tells what is done as a rule, and
// none behind it tells of this time.
func (d *document) usual(first, i int) bool {
	found := false
	for k := first; k < i; k++ {
		switch w := d.tokens[k].lower; {
		case asRule.has(w) || w == "правило" && d.word(k-1, first, k) == "как":
			found = true
		case thisTime.has(w) || d.cues[k] == sureCue && d.lang != "kk":
			found = false
		}
	}
	return found
}

// asRule are adverbs for what is done as a rule, thisTime words that set this time
// against it.
var (
	asRule   = wordSet(`usually normally typically ordinarily customarily обычно обыкновенно әдетте`)
	thisTime = wordSet(`but however though instead но однако зато бірақ алайда`)
)

// everyYear are the words for once a year.
var everyYear = wordSet(`annually yearly ежегодно сайын`)

// commaless says whether no mark that parts statements stands between two bytes.
func (d *document) commaless(from, to int) bool {
	for i := d.tokenAt(from); i < len(d.tokens) && d.tokens[i].start < to; i++ {
		if d.tokens[i].text == ";" || isStop(d.tokens[i].text) {
			return false
		}
	}
	return true
}

// afterAll says whether a date behind the word at token off, which tells that
// something is not held, is that of something else: "no sitting this week, the
// next will be held on 2 December".
func (d *document) afterAll(clauses []clause, m dateMention, off int) bool {
	c := clauseAt(clauses, m.start)
	if clauseAt(clauses, d.tokens[off].start) >= c {
		return false
	}
	power, _ := d.strongest(clauses[c].first, clauses[c].end)
	return power >= hintCue && !relative(d.tokens[clauses[c].first].lower)
}

// oneTime says whether two dates of a sentence tell the time of one thing: side
// by side, or one more exact than the other with no verb between.
func (d *document) oneTime(a, b dateMention, clauses []clause) bool {
	if clauseAt(clauses, a.start) == clauseAt(clauses, b.start) && b.start-a.end < 12 || d.turnOfMonths(a, b) {
		return true
	}
	if !sameTime(a.iso, b.iso) {
		return false
	}
	power, _ := d.strongest(d.tokenAt(a.end), d.tokenAt(b.start))
	return power < hintCue
}

// turnOfMonths says whether two months tell one time, the end of the first and the
// start of the second: в конце мая – начале июня, мамырдың соңы мен маусымның басында.
func (d *document) turnOfMonths(a, b dateMention) bool {
	if len(a.iso) != len("2006-01") || len(b.iso) != len(a.iso) {
		return false
	}
	part := false
	for i := d.tokenAt(a.end); i < len(d.tokens) && d.tokens[i].start < b.start; i++ {
		switch w := d.tokens[i].lower; {
		case isDash(w), w == "и", w == "или", w == "мен", w == "or", w == "and":
		case startsWithAny(w, monthEdges):
			part = true
		default:
			return false
		}
	}
	return part || startsWithAny(d.tokens[d.tokenAt(b.start)].lower, monthEdges)
}

// monthEdges begin words for the ends of a month.
var monthEdges = []string{"начал", "конц", "соңы=", "аяғы=", "early=", "late="}

// isAhead says whether a date is after the day of publication, and told as the
// time of something to come; looks tells whether its sentence looks ahead. A
// budget for 2028 is not to come in 2028.
func (d *document) isAhead(m dateMention, looks bool) bool {
	base := d.day()
	if by, shifted := shift(d.tokens[d.tokenAt(m.start)].lower); shifted && by < 0 && m.relative { // expected last week
		return false
	}
	switch {
	case m.cue == missedCue: // "was planned for 10 December" is still ahead in November
		return !m.relative && base != "" && len(m.iso) == len(base) && m.iso > base
	case base == "":
		return m.cue.looksAhead() || (m.ahead || m.due) && m.cue == noCue
	case strings.HasPrefix(base, m.iso): // today, this month, this year
		if len(m.iso) == 4 && (!m.relative && d.yearOfNoun(m) || d.startOfYear(m)) {
			return false
		}
		return len(m.iso) < len(base) && (m.cue.looksAhead() || m.due && looks || (m.ahead || m.due) && m.cue == noCue)
	case m.iso < base, d.doneTomorrow(m), d.monthOfSpeech(m):
		return false
	case len(m.iso) == 4 && (d.yearOfNoun(m) || m.iso >= farYear(base)):
		return false
	case len(m.iso) == 4:
		return m.cue.looksAhead() || m.due || m.cue == noCue && !m.relative && d.boundTo(m)
	}
	if _, told := dayWords[d.tokens[d.tokenAt(m.start)].lower]; told && d.quoted(m.start) {
		return m.cue == sureCue // "tomorrow" in a speech is seldom the day
	}
	return true
}

// doneTomorrow says whether a day counted from today, which would be to come, stands
// right before a verb in the past: сегодня пьют, а завтра перестали.
func (d *document) doneTomorrow(m dateMention) bool {
	next := d.tokenAt(m.end)
	_, told := dayWords[d.tokens[d.tokenAt(m.start)].lower]
	return told && m.relative && d.lang == "ru" && next < len(d.tokens) && d.cues[next] == wasCue
}

// farYear is the first year so far ahead of a day that who names it, and no month,
// guesses: the glacier will be gone by 2040.
func farYear(day string) string {
	return strconv.Itoa(atoi(day[:min(4, len(day))]) + 10)
}

// yearOfNoun says whether a year tells which plan or budget is meant, not when
// something is done: the plan for next year, бюджет на 2028 год, 2027 жылғы
// бюджет, 2026–2028 жылдарға арналған.
func (d *document) yearOfNoun(m dateMention) bool {
	i := d.tokenAt(m.start)
	switch end := d.tokenAt(m.end); d.lang {
	case "kk":
		next := d.word(end, 0, len(d.tokens))
		if next == "дейінгі" { // 2029 жылға дейінгі болжам
			return true
		}
		if strings.HasPrefix(next, "жыл") { // 2027–2029 жылдарға арналған
			next = d.word(end+1, 0, len(d.tokens))
		}
		if d.tokens[end-1].lower == "жылдың" && startsWithAny(next, kazakhPlans) { // 2026 жылдың бюджетіне
			return true
		}
		return strings.HasPrefix(next, "арналған") || d.tokens[end-1].lower == "жылғы" && monthOf(next) == 0 && !seasonOf(next)
	case "ru":
		if d.word(i-1, 0, i) == "до" && d.planBefore(i-2) { // прогноз до 2029 года
			return true
		}
		return d.word(i-1, 0, i) == "на" && i > 1 && d.plainNoun(i-2) && !d.setsTime(i)
	default:
		if d.inRange(i, end) && d.word(i-1, 0, i) != "in" && d.word(i-1, 0, i) != "by" { // the 2027-2029 budget
			return true
		}
		if next := d.tokens[min(end, len(d.tokens)-1)].text; next == "’s" || next == "'s" {
			for k := end + 1; k < min(end+5, len(d.tokens)); k++ {
				if planNouns.has(d.tokens[k].lower) {
					return true
				}
			}
		}
		if w := d.word(i-1, 0, i); (w == "to" || w == "through" || w == "until") && i > 1 && planNouns.has(d.tokens[i-2].lower) { // a forecast through 2029
			return true
		}
		return d.word(i-1, 0, i) == "for" && i > 1 && d.plainNoun(i-2) && !d.setsTime(i)
	}
}

// planBefore says whether the words that end with token k are a plan with what it is
// of: план сотрудничества двух палат до 2029 года.
func (d *document) planBefore(k int) bool {
	for first := k; k >= max(0, first-4) && d.plainNoun(k); k-- {
		if startsWithAny(d.tokens[k].lower, russianPlans) {
			return true
		}
		if !isGenitive(d.tokens[k].lower) && !isRussianAdjective(d.tokens[k].lower) && numerals[d.tokens[k].lower] == 0 {
			return false
		}
	}
	return false
}

// inRange says whether tokens [i, end) hold two years.
func (d *document) inRange(i, end int) bool {
	return end-i >= 3 && d.tokens[i].kind == number && d.tokens[i+2].kind == number && isDash(d.tokens[i+1].text)
}

// setsTime says whether a verb before token i sets the time of something:
// перенести перепись на 2028 год.
func (d *document) setsTime(i int) bool {
	for k := i - 1; k >= max(0, i-8) && d.tokens[k].text != "."; k-- {
		if timeVerbs.has(&d.tokens[k]) {
			return true
		}
	}
	return false
}

var timeVerbs = beginsWith(
	"перенес", "перенос", "отлож", "отсроч", "назнач", "намеч", "намет", "заплан", "сдвин", "приуроч",
	"schedul", "postpon", "planned=", "plans=", "set=", "sets=", "slated=", "call", "delay", "defer", "aim", "fix",
)

// kazakhPlans are beginnings of the same in Kazakh.
var kazakhPlans = []string{"бюджет", "жоспар", "бағдарлама", "болжам", "смета"}

// russianPlans are beginnings of the same: прогноз до 2029 года.
var russianPlans = []string{"прогноз", "план=", "плана=", "плане=", "планы=", "стратеги", "программ", "концепци", "бюджет", "график", "сценари"}

// planNouns are what is made for a year: next year's exercise plan.
var planNouns = wordSet(`plan plans budget budgets programme program programmes programs target targets forecast draft agenda estimates schedule calendar strategy roadmap outlook`)

// plainNoun says whether the token at k is no word that looks ahead or tells
// what is done.
func (d *document) plainNoun(k int) bool {
	return d.tokens[k].kind == word && d.cues[k] == noCue && !d.tokens[k].function
}

// boundTo says whether a bare year is a term: by 2030, с 2027 года, 2030
// жылдан бастап.
func (d *document) boundTo(m dateMention) bool {
	if m.ahead || m.relative {
		return true
	}
	i := d.tokenAt(m.start)
	if i > 0 {
		switch d.tokens[i-1].lower {
		case "by", "in", "from", "с", "к", "до", "в":
			return true
		}
	}
	for k := i; k < len(d.tokens) && d.tokens[k].start < m.end; k++ {
		w := d.tokens[k].lower
		if strings.HasSuffix(w, "дан") || strings.HasSuffix(w, "ға") {
			return true
		}
	}
	return false
}

// sameTime says whether one date is the other said less exactly.
func sameTime(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }
