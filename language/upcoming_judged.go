package language

import "strings"

// judged says whether the word that looks ahead at token at of a clause only tells what an
// event or a paper, told before it, is good for: the visit will strengthen our ties, встреча
// будет полезной. That is an opinion, and no announcement.
func (d *document) judged(r *Reader, c clause, at int) bool {
	const subject, verb = 8, 4
	event := false
	for k := at - 1; k >= max(c.first, at-subject); k-- {
		if kind := r.eventAt(d, k); kind.gathers() || kind == act {
			event = true
			break
		}
	}
	if !event {
		return false
	}
	for k := at; k < min(c.end, at+verb); k++ {
		w := d.tokens[k].lower
		if startsWithAny(w, goodFor) && !(d.lang == "en" && k == at) {
			return true
		}
		if givesWhat.has(w) && d.anyStarts(k+1, min(c.end, k+6), givenBy) {
			return true
		}
		if d.lang == "en" && k > at && w != "be" && w != "also" && w != "not" && w != "only" && !strings.HasSuffix(w, "ly") && w != "further" && !d.tokens[k].function {
			return false // what it will do is told
		}
	}
	return false
}

// anyStarts says whether a word among tokens [first, end) has one of the beginnings.
func (d *document) anyStarts(first, end int, list []string) bool {
	for k := first; k < end; k++ {
		if startsWithAny(d.tokens[k].lower, list) {
			return true
		}
	}
	return false
}

var (
	// goodFor are beginnings of verbs and adjectives for what something does good.
	goodFor = []string{
		"strengthen", "deepen", "help=", "contribute=", "boost=", "promote=", "enhance=", "foster=", "benefit=", "facilitate=", "improve=", "reinforce=", "bolster=", "further=", "serve=", "allow=", "enable=", "ensure=", "guarantee=", "simplify=",
		"useful=", "fruitful=", "productive=", "beneficial=", "successful=", "historic=", "constructive=",
		"укреп", "углуб", "помож", "помог", "послуж", "способствовать=", "поспособств", "усил", "полезн", "плодотворн", "продуктивн", "успешн", "конструктивн",
		"нығайт", "тереңдет", "пайдалы", "жемісті", "ықпал=",
	}
	// givesWhat are verbs of giving and becoming, which say so with a noun of givenBy.
	givesWhat = wordSet(`give make bring open become mark provide add придаст придадут даст дадут внесет внесёт внесут станет станут откроет откроют стать беретін береді болмақ қоспақ`)
	givenBy   = []string{
		"impetus", "momentum", "boost=", "opportunit", "chapter=", "page=", "platform=", "milestone=", "step=", "contribution=", "benefit", "possible=", "easier=",
		"импульс", "толч", "вклад", "шаг", "страниц", "возможност", "перспектив", "горизонт", "платформ", "площадк", "серпін", "үлес",
	}
)

// reasonOf says whether the word that looks ahead at token at tells only why something is not
// to be, told before it: не сможет принять делегацию, поскольку будет в командировке.
func (d *document) reasonOf(one sentence, at int) bool {
	const reach = 12
	for k := at; k > max(one.first, at-reach); k-- {
		if !reasonWords.has(d.tokens[k].lower) || d.tokens[k].lower == "as" && d.tokens[k-1].text != "," || d.tokens[k].lower == "так" && d.word(k+1, k, one.end) != "как" {
			continue
		}
		for i := one.first; i < k; i++ {
			t := &d.tokens[i]
			if w := t.lower; w == "не" || w == "not" || w == "cannot" || w == "unable" || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") || d.lang == "kk" && kazakhDenyingAny.has(t) {
				return true
			}
		}
		return false
	}
	return false
}

// reasonWords are the words that open a clause which tells why.
var reasonWords = wordSet(`because as since поскольку так ибо өйткені себебі`)

// plannedBefore says whether the English participle at token at only tells which event it is
// that something in the past had to do with: missed the planned talks, a delay on scheduled
// votes; and nothing else in the sentence looks ahead.
func (d *document) plannedBefore(one sentence, at int) bool {
	if !d.plannedOne(at, one) {
		return false
	}
	back := false
	for k := one.first; k < one.end; k++ {
		if k != at && d.cues[k] >= hintCue && !d.plannedOne(k, one) {
			return false
		}
		back = back || k < at && d.cues[k] == wasCue
	}
	return back
}

// plannedOne says whether the English word at token i is a participle of planning right before
// its noun: the planned sessions, but not "are planned", "a vote scheduled for Tuesday".
func (d *document) plannedOne(i int, one sentence) bool {
	switch d.tokens[i].lower {
	case "planned", "scheduled", "slated":
	default:
		return false
	}
	if d.lang != "en" || i == one.first || i+1 >= one.end {
		return false
	}
	before, next := &d.tokens[i-1], &d.tokens[i+1]
	if toBe.has(before.lower) || before.lower == "have" || before.lower == "has" || before.lower == "had" {
		return false
	}
	return next.kind == word && !next.function && !d.inDate(next.start) && weekdayOf(next.lower) == 0
}

// avoided are English verbs for not being where something was to be held.
var avoided = wordSet(`missed skipped boycotted delayed disrupted snubbed walked left`)

// avoidedBefore says whether such a verb stands shortly before token i.
func (d *document) avoidedBefore(i, first int) bool {
	for k := i - 1; k >= max(first, i-5); k-- {
		if avoided.has(d.tokens[k].lower) {
			return true
		}
	}
	return false
}

// dedicatedTo says whether a date of a sentence on what was done only tells the day that
// something is dedicated to: положила цветы к памятнику, посвящённому Дню памяти 27 декабря.
func (d *document) dedicatedTo(one sentence, m dateMention) bool {
	const reach = 7
	dedicated := func(k int) bool { return startsWithAny(d.tokens[k].lower, dedications) }
	found := false
	for k := d.tokenAt(m.start) - 1; d.lang != "kk" && k >= max(one.first, d.tokenAt(m.start)-reach) && d.tokens[k].kind == word; k-- {
		found = found || dedicated(k)
	}
	for k := d.tokenAt(m.end); d.lang == "kk" && k < min(one.end, d.tokenAt(m.end)+reach); k++ {
		if found = found || dedicated(k); d.cues[k] != noCue {
			break
		}
	}
	if !found {
		return false
	}
	back := false
	for k := one.first; k < one.end; k++ {
		if d.cues[k] >= hintCue {
			return false
		}
		back = back || d.cues[k] == wasCue
	}
	return back
}

// dedications are beginnings of words for what something is dedicated to.
var dedications = []string{"посвящ", "приуроч", "dedicated=", "commemorat", "honouring=", "honoring=", "арналған"}

// clockLine says whether a line tells nothing but where and when a page was made: a name, a
// date and the time of day: Атырау, 22 мамыр 14:43.
func (d *document) clockLine(s int) bool {
	const most = 9
	one := d.sentences[s]
	if one.end-one.first > most || len(d.datesIn(s)) == 0 {
		return false
	}
	clock := false
	for k := one.first; k < one.end; k++ {
		switch t := &d.tokens[k]; {
		case t.kind == number:
			clock = clock || isClock(t.text) || k+2 < one.end && d.tokens[k+1].text == ":" && d.tokens[k+2].kind == number
		case t.kind == word && !t.upper && !d.inDate(t.start):
			return false
		}
	}
	return clock && d.tokens[one.end-1].kind == number
}

// isClock says whether a token is the time of day: 14:43.
func isClock(w string) bool {
	h, m, ok := strings.Cut(w, ":")
	return ok && len(m) == 2 && len(h) > 0 && len(h) <= 2 && atoi(h) >= 0 && atoi(m) >= 0
}

// startOfYear says whether a date is the start of the year told, in a text of a later season:
// жылдың басында айттық, in early 2026.
func (d *document) startOfYear(m dateMention) bool {
	const spring = "04"
	day := d.day()
	if len(day) < len("2006-01") || day[5:7] < spring {
		return false
	}
	switch i, end := d.tokenAt(m.start), d.tokenAt(m.end); d.lang {
	case "kk":
		return strings.HasPrefix(d.tokens[max(end-1, 0)].lower, "бас") || strings.HasPrefix(d.word(end, 0, len(d.tokens)), "басы")
	case "ru":
		return strings.HasPrefix(d.word(i-1, 0, i), "начал") || strings.HasPrefix(d.tokens[i].lower, "начал")
	default:
		w := d.word(i-1, 0, i)
		return w == "early" || w == "of" && i > 1 && (d.tokens[i-2].lower == "start" || d.tokens[i-2].lower == "beginning")
	}
}
