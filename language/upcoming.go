package language

import (
	"strings"

	"minber/digest"
)

// maxUpcoming is how many announcements are kept of one text.
const maxUpcoming = 12

// findUpcoming returns what the text announces for after its day.
func (r *Reader) findUpcoming(d *document, c *cast) []digest.Upcoming {
	var all []announcement
	for s := range d.sentences {
		if one := &d.sentences[s]; one.aside || one.title {
			continue
		}
		for _, u := range r.announced(d, c, s) {
			if u.What != "" && !knownUpcoming(all, u) && len(all) < maxUpcoming {
				all = append(all, u)
			}
		}
	}
	out := make([]digest.Upcoming, len(all))
	for i := range all {
		out[i] = all[i].Upcoming
	}
	return out
}

// announcement is something announced, with the piece of the text that tells
// it: What may tell more, so that it can be understood.
type announcement struct {
	digest.Upcoming
	piece string
}

// announced reads one sentence: each date to come announces something, and so
// does an event's noun beside a word that looks ahead.
func (r *Reader) announced(d *document, c *cast, s int) []announcement {
	one := d.sentences[s]
	clauses := d.clauses(one)
	off := d.calledOff(one)
	var out []announcement
	add := func(at, end, lo, hi int, m dateMention, neighbours []int) {
		cl := clauseAt(clauses, d.tokens[at].start)
		what, piece := r.teller(d, c, s).tell(at, end, m.iso, m.relative, neighbours)
		out = append(out, announcement{digest.Upcoming{
			What: what, Date: m.iso, Certainty: d.certainty(clauses, cl, min(lo, cl), max(hi, cl+1)), At: digest.Span{Start: one.span.start, End: one.span.end},
		}, piece})
	}
	ahead := d.datesAhead(s, clauses, off)
	for i, m := range ahead {
		lo, hi := 0, len(clauses)
		var neighbours []int
		if i > 0 {
			lo = clauseAt(clauses, ahead[i-1].start) + 1
			neighbours = append(neighbours, d.tokenAt(ahead[i-1].start))
		}
		if i+1 < len(ahead) {
			hi = clauseAt(clauses, ahead[i+1].start)
			neighbours = append(neighbours, d.tokenAt(ahead[i+1].start))
		}
		add(d.tokenAt(m.start), d.tokenAt(m.end), lo, hi, m, neighbours)
	}
	if len(out) > 0 || off >= 0 {
		return out
	}
	if at := r.openAnnouncement(d, s, clauses); at >= 0 {
		add(at, at+1, 0, len(clauses), dateMention{}, nil)
	}
	return out
}

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
		if !d.isAhead(m, at >= 0) || d.supposedAt(clauses, m) || off >= 0 && !d.newDate(m, off) && !d.afterAll(clauses, m, off) {
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
	if clauseAt(clauses, a.start) == clauseAt(clauses, b.start) && b.start-a.end < 12 {
		return true
	}
	if !sameTime(a.iso, b.iso) {
		return false
	}
	power, _ := d.strongest(d.tokenAt(a.end), d.tokenAt(b.start))
	return power < hintCue
}

// isAhead says whether a date is after the day of publication, and told as the
// time of something to come; looks tells whether its sentence looks ahead. A
// budget for 2028 is not to come in 2028.
func (d *document) isAhead(m dateMention, looks bool) bool {
	base := d.day()
	switch {
	case m.cue == missedCue: // "was planned for 10 December" is still ahead in November
		return !m.relative && base != "" && len(m.iso) == len(base) && m.iso > base
	case base == "":
		return m.cue.looksAhead() || (m.ahead || m.due) && m.cue == noCue
	case strings.HasPrefix(base, m.iso): // today, this month, this year
		return len(m.iso) < len(base) && (m.cue.looksAhead() || m.due && looks || (m.ahead || m.due) && m.cue == noCue)
	case m.iso < base:
		return false
	case len(m.iso) == 4 && d.yearOfNoun(m):
		return false
	case len(m.iso) == 4:
		return m.cue.looksAhead() || m.due || m.cue == noCue && !m.relative && d.boundTo(m)
	}
	if _, told := dayWords[d.tokens[d.tokenAt(m.start)].lower]; told && d.quoted(m.start) {
		return m.cue == sureCue // "tomorrow" in a speech is seldom the day
	}
	return true
}

// yearOfNoun says whether a year tells which plan or budget is meant, not when
// something is done: the plan for next year, бюджет на 2028 год, 2027 жылғы
// бюджет, 2026–2028 жылдарға арналған.
func (d *document) yearOfNoun(m dateMention) bool {
	i := d.tokenAt(m.start)
	switch end := d.tokenAt(m.end); d.lang {
	case "kk":
		next := d.word(end, 0, len(d.tokens))
		return strings.HasPrefix(next, "арналған") || d.tokens[end-1].lower == "жылғы" && monthOf(next) == 0 && !seasonOf(next)
	case "ru":
		return d.word(i-1, 0, i) == "на" && i > 1 && d.plainNoun(i-2)
	default:
		if next := d.tokens[min(end, len(d.tokens)-1)].text; next == "’s" || next == "'s" {
			for k := end + 1; k < min(end+5, len(d.tokens)); k++ {
				if planNouns[d.tokens[k].lower] {
					return true
				}
			}
		}
		return d.word(i-1, 0, i) == "for" && i > 1 && d.plainNoun(i-2)
	}
}

// planNouns are what is made for a year: next year's exercise plan.
var planNouns = setOf(`plan plans budget budgets programme program programmes programs target targets forecast draft agenda estimates schedule calendar`)

// plainNoun says whether the token at k is no word that looks ahead or tells
// what is done.
func (d *document) plainNoun(k int) bool {
	return d.tokens[k].kind == word && d.cues[k] == noCue && !d.tokens[k].function
}

// supposedAt says whether a date stands in a clause with "if", or tells the time
// of a forecast figure.
func (d *document) supposedAt(clauses []clause, m dateMention) bool {
	c := clauses[clauseAt(clauses, m.start)]
	at := d.tokenAt(m.start)
	for i := c.first; i < c.end; i++ {
		switch w := d.tokens[i].lower; w {
		case "if", "unless", "provided", "если", "ли", "егер", "whoever", "кто", "кімде-кім":
			if i < at && !d.commaIn(i, at) {
				return true
			}
		case "бы":
			return true
		case "constitution", "конституции", "конституцияға", "регламенту", "регламентке":
			if m.relative && i < at { // a term that the law sets
				return true
			}
		case "%", "percent", "процента", "процентов", "процент", "пайыз", "пайызға":
			if d.growsIn(c) {
				return true
			}
		case "forecast", "forecasts", "projected", "gdp", "deficit", "inflation", "прогнозу", "прогнозам", "прогнозируется", "ввп", "дефицит", "инфляция", "болжам", "болжамы", "жіө", "тапшылығы", "инфляция-":
			return true // a figure, not an event
		default:
			if d.lang == "kk" && d.tokens[i].start > m.end && isKazakhConditional(w) && c.end-i <= 2 {
				return true
			}
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
		if startsWithAny(d.tokens[i].lower, figureVerbs[d.lang]) {
			return true
		}
	}
	return false
}

// figureVerbs are beginnings of verbs for how a figure changes.
var figureVerbs = map[string][]string{
	"en": {"grow", "rise", "fall", "reach", "shrink", "slow", "expand", "total=", "amount", "increase", "decrease", "climb", "drop"},
	"ru": {"вырас", "увелич", "сниз", "состав", "достиг", "сократ", "замедл", "ускор", "прибав", "возраст", "упад", "подорож"},
	"kk": {"өседі=", "өспек=", "жетеді=", "жетпек=", "құрайды=", "төменде", "азаяды=", "көбейеді=", "қымбатта", "артады=", "баяулай"},
}

func isKazakhConditional(w string) bool {
	for _, e := range [...]string{"са", "се", "сақ", "сек", "майынша", "мейінше", "байынша", "бейінше", "пайынша", "пейінше"} {
		if strings.HasSuffix(w, e) && len(w) > 8 {
			return true
		}
	}
	return false
}

// openAnnouncement returns the word that looks ahead where a sentence announces
// an event without a date, -1 if it does not.
func (r *Reader) openAnnouncement(d *document, s int, clauses []clause) int {
	one := d.sentences[s]
	power, at := d.strongest(one.first, one.end)
	if at < 0 || power < hintCue || power < sureCue && (d.quoted(d.tokens[at].start) || d.supposes(one.first, one.end)) || d.quotedWhole(s) && power < sureCue {
		return -1
	}
	c := clauseAt(clauses, d.tokens[at].start)
	if d.asksOrQualifies(one.first, clauses[c], at, power) {
		return -1
	}
	strength := 0
	if d.nearIn(clauses[c]) {
		strength = 2
	}
	for i := clauses[c].first; i < clauses[c].end; i++ {
		if d.cues[i] == wasCue && i > at && !isKazakhInfinitive(d.tokens[at].lower) || d.cues[i] == missedCue || addresses[d.tokens[i].lower] || d.pastDayAt(i) {
			return -1
		}
		switch kind := r.eventAt(d, i); {
		case kind.gathers():
			strength = max(strength, 2)
		case kind == act:
			strength = max(strength, 1)
		}
	}
	if strength == 2 || strength == 1 && (power == sureCue || modal(d.tokens[at].lower)) {
		return at
	}
	return -1
}

// asksOrQualifies says whether the word that looks ahead at token at tells no
// event but a rule, a question that is open, or more of a noun: must attend every
// sitting; no word on when the inquiry will report; по которым будут раздавать.
func (d *document) asksOrQualifies(first int, c clause, at int, power cue) bool {
	for i := c.first; i < c.end; i++ {
		w := d.tokens[i].lower
		if ruleWords[w] || i < at && askWords[w] {
			return true
		}
	}
	if power >= sureCue {
		return false
	}
	for i := c.first; i < min(at, c.first+3); i++ {
		if relative(d.tokens[i].lower) && (i > first && d.tokens[i].lower != "что" && d.tokens[i].lower != "чтобы") {
			return true
		}
	}
	return false
}

// ruleWords tell what holds always, askWords what is not known.
var (
	ruleWords = setOf(`every each always usually whenever каждый каждое каждом каждую каждого каждая всегда обычно всякий любой любого любое әр әрбір әрдайым сайын әрқашан`)
	askWords  = setOf(`when whether how why когда почему сколько қашан неге`)
)

// addresses are words of somebody who speaks to another, or asks.
var addresses = setOf(`ли you your вам вас вами ваш тебе сізге саған сізді сендерге`)

// pastDayAt says whether the date that starts at token i is a day that is not to
// come: what is told of today is no announcement.
func (d *document) pastDayAt(i int) bool {
	dates := d.datesBetween(d.tokens[i].start, d.tokens[i].end)
	return len(dates) > 0 && len(dates[0].iso) == len(d.day()) && dates[0].iso <= d.day()
}

// nearIn says whether a clause tells that something comes soon: in the coming
// days, в ближайшее время, таяу күндері.
func (d *document) nearIn(c clause) bool {
	for i := c.first; i+1 < c.end; i++ {
		next := d.tokens[i+1].lower
		switch w := d.tokens[i].lower; w {
		case "coming", "next":
			if next == "days" || next == "weeks" || next == "few" || next == "months" {
				return true
			}
		case "жақын", "таяу", "алдағы":
			if startsWithAny(next, []string{"күндер", "уақыт", "апталар", "айлар", "арада="}) {
				return true
			}
		default:
			if w == "на" && next == "днях" || strings.HasPrefix(w, "ближайш") && startsWithAny(next, []string{"дн", "врем", "недел", "месяц"}) {
				return true
			}
		}
	}
	return false
}

// modal says whether a word that looks ahead says what is bound to come next:
// beside a bill or a vote it announces.
func modal(w string) bool {
	switch w {
	case "will", "must", "goes", "to", "due", "тиіс", "будет", "будут", "предстоит", "должен", "должна", "должны", "должно":
		return true
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

// tokenAt returns the token that starts at or after an offset.
func (d *document) tokenAt(at int) int {
	lo, hi := 0, len(d.tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; d.tokens[mid].start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// day is the day that relative dates count from.
func (d *document) day() string {
	if d.date != "" {
		return d.date
	}
	return d.base
}

// datesIn returns the dates of sentence s.
func (d *document) datesIn(s int) []dateMention {
	lo, hi := 0, len(d.dates)
	for lo < hi {
		if mid := (lo + hi) / 2; d.dates[mid].sentence < s {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi = lo; hi < len(d.dates) && d.dates[hi].sentence == s; hi++ {
	}
	return d.dates[lo:hi]
}

// sameTime says whether one date is the other said less exactly.
func sameTime(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }

// quotedWhole says whether a sentence is nothing but a quotation and who said
// it: wishes and promises, not announcements.
func (d *document) quotedWhole(s int) bool {
	one := d.sentences[s]
	for _, q := range d.quotes {
		if q.start >= one.span.end {
			break
		}
		if q.end > one.span.start && (min(q.end, one.span.end)-max(q.start, one.span.start))*2 > one.span.end-one.span.start {
			return true
		}
	}
	return false
}

// knownUpcoming says whether the same is announced already: at the same time
// and in mostly the same words.
func knownUpcoming(have []announcement, u announcement) bool {
	for i := range have {
		if u.Date != "" && have[i].Date != "" && !sameTime(have[i].Date, u.Date) {
			continue
		}
		alike := 0.6
		if (u.Date == "") != (have[i].Date == "") {
			alike = 0.85 // a bill's reading, and the day it takes effect
		}
		if likeness(have[i].piece, u.piece) >= alike {
			if len(u.Date) > len(have[i].Date) {
				have[i].Date = u.Date
			}
			return true
		}
	}
	return false
}
