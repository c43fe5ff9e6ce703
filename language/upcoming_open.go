package language

import "strings"

// openAnnouncement returns the word that looks ahead where a sentence announces
// an event without a date, -1 if it does not.
func (r *Reader) openAnnouncement(d *document, s int) int {
	one := d.sentences[s]
	if at := d.invitesToVisit(one); at >= 0 {
		return at
	}
	if d.toldOfThen(s) {
		return -1
	}
	power, at := d.strongest(one.first, one.end)
	if at < 0 || power < hintCue || power < sureCue && (d.quoted(d.tokens[at].start) || d.supposes(one.first, one.end)) || d.quotedWhole(s) && power < sureCue {
		return -1
	}
	clauses := d.clauses(s)
	c := clauseAt(clauses, d.tokens[at].start)
	if d.asksOrQualifies(one.first, clauses[c], at, power) || d.judged(r, clauses[c], at) || d.reasonOf(one, at) || d.plannedBefore(one, at) || d.idleEnglish(one, at) {
		return -1
	}
	strength := 0
	if d.nearIn(clauses[c]) || d.toTravel(clauses[c], at) {
		strength = 2
	}
	for i := clauses[c].first; i < clauses[c].end; i++ {
		if d.cues[i] == wasCue && i > at && !isKazakhInfinitive(d.tokens[at].lower) || d.cues[i] == missedCue || addresses.has(d.tokens[i].lower) || d.pastDayAt(i) {
			return -1
		}
		switch kind := r.eventAt(d, i); {
		case d.lang == "kk" && power < sureCue && (i > at || i < at-nearObject):
		case kind.gathers():
			strength = max(strength, 2)
		case kind == act:
			strength = max(strength, 1)
		}
	}
	if strength == 2 || strength == 1 && (power == sureCue || modal(d.tokens[at].lower) || stageVerbs.has(&d.tokens[at])) {
		return at
	}
	return -1
}

// toTravel says whether the Kazakh verb at token at tells that somebody means to come or go
// to a place that is named: «делегация Астанаға келмек».
func (d *document) toTravel(c clause, at int) bool {
	if d.lang != "kk" || !meansToGo.has(&d.tokens[at]) {
		return false
	}
	for k := c.first; k < at; k++ {
		if t := &d.tokens[k]; t.upper && endsInAim(t.lower) {
			return true
		}
	}
	return false
}

// meansToGo are Kazakh verbs for a journey that somebody means to make.
var meansToGo = beginsWith("келмек", "бармақ", "аттанбақ", "ұшпақ", "оралмақ", "сапарламақ")

// nearObject is how many words a Kazakh verb, which comes last, stands behind what it
// announces.
const nearObject = 3

// asksOrQualifies says whether the word that looks ahead at token at tells no
// event but a rule, a question that is open, or more of a noun: must attend every
// sitting; no word on when the inquiry will report; по которым будут раздавать.
func (d *document) asksOrQualifies(first int, c clause, at int, power cue) bool {
	for i := c.first; i < c.end; i++ {
		w := d.tokens[i].lower
		if ruleWords.has(w) || asRule.has(w) || w == "күндері" && weekdayOf(d.word(i-1, first, i)) > 0 || i < at && askWords.has(w) || henceforth(w, d.word(i-1, first, i), d.word(i+1, i, c.end)) {
			return true
		}
	}
	if power >= sureCue {
		return false
	}
	for i := c.first; i < at && !d.cues[i].looksAhead(); i++ {
		if relative(d.tokens[i].lower) && (i > first && d.tokens[i].lower != "что" && d.tokens[i].lower != "чтобы") {
			return true
		}
	}
	return false
}

// henceforth says whether a word tells with those beside it what is the rule from
// now on: отныне, бұдан былай.
func henceforth(w, before, next string) bool {
	switch w {
	case "henceforth", "henceforward", "отныне", "впредь":
		return true
	case "now":
		return before == "from" && next == "on"
	case "былай", "әрі":
		return before == "бұдан"
	}
	return false
}

// ruleWords tell what holds always, askWords what is not known.
var (
	ruleWords = wordSet(`every each any always whenever каждый каждое каждом каждую каждого каждая всегда всякий любой любого любое әр әрбір әрдайым сайын әрқашан`)
	askWords  = wordSet(`when whether how why когда почему сколько қашан неге`)
)

// addresses are words of somebody who speaks to another, or asks.
var addresses = wordSet(`ли you your вам вас вами ваш тебе сізге саған сізді сендерге`)

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

// stageVerbs are beginnings of verbs for a bill's next stage.
var stageVerbs = beginsWith("направят=", "направит=", "вынес", "внес", "рассмотр", "передад", "поступит=", "уйдет=", "уйдёт=", "жіберіледі=", "жолданады=", "қаралады=", "ұсынылады=")

// invitesToVisit returns the word by which somebody is invited to come on a
// visit, -1 if nobody is in the sentence.
func (d *document) invitesToVisit(one sentence) int {
	invites, visits := inviteWords[d.lang].invites, inviteWords[d.lang].visits
	at, visit := -1, false
	for i := one.first; i < one.end; i++ {
		switch t := &d.tokens[i]; {
		case invites.has(t):
			if before := d.word(i-2, one.first, i); before != "at" && before != "on" { // at the invitation of
				at = i
			}
		case visits.has(t):
			visit = visit || at >= 0 || d.lang == "kk"
		}
	}
	if !visit || d.quoted(d.tokens[max(at, one.first)].start) {
		return -1
	}
	return at
}

// inviteWords are beginnings of words for inviting somebody and for coming.
var inviteWords = map[string]struct{ invites, visits *trait }{
	"en": {beginsWith("invited=", "invites=", "invitation=", "inviting="), beginsWith("visit=", "trip=")},
	"ru": {beginsWith("пригласил", "приглашает=", "приглашение="), beginsWith("посетить=", "визит", "приехать=")},
	"kk": {beginsWith("шақырды=", "шақырып=", "шақыруды=", "шақыру="), beginsWith("сапар", "келуге=")},
}
