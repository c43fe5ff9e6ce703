package language

import "strings"

// unreal says whether an encounter is planned, wished for, put off, refused or
// denied.
func (sc *scene) unreal(e *encounter) bool {
	if sc.asks() && sc.voice == nil && !sc.c.aloud || sc.byNobodyKnown(e) {
		return true
	}
	if sc.agreedByPhone(e) != nil {
		return false
	}
	if sc.talkedNot(e) {
		return true
	}
	if e.tells&^tellsWeak == 0 && sc.any&tellsPicture != 0 && sc.mark(e.at)&(tellsMotion|tellsSummon) == 0 {
		return true
	}
	if sc.meansOther(e) || sc.reporterNear(e) || sc.futureForm(e) || sc.furtherPlan(e) || sc.headedAhead(e) || sc.oursTold(e) {
		return true
	}
	noun := e.tells&tellsTalk != 0 || sc.c.g.d.lang == "en" && e.tells&tellsAudience != 0
	if noun && (sc.callsFor(e) || sc.isToCome(e) || sc.awayFrom(e)) {
		return true
	}
	if noun && sc.s.title && strings.HasPrefix(sc.c.g.lower(e.at), "сұхбат") {
		return true // an interview
	}
	if sc.cameToNothing(e) || sc.fellThrough(e, noun || startsWithAny(sc.c.g.lower(e.at), audiences)) || sc.disputed() || sc.c.g.lower(sc.s.first) == "had" { // Had A met B, …
		return true
	}
	if noun && sc.wishedThere(e) {
		return true
	}
	if sc.saysAtIt(e) {
		return sc.looksAhead(e)
	}
	from, to := sc.clauseAround(e)
	for k := from; k < to; k++ {
		if k == e.at || sc.isItsVerb(e, k) || sc.c.inQuote(k) || sc.c.g.d.tokens[k].upper && k > sc.s.first {
			continue
		}
		m := sc.mark(k)
		if k > e.at && lastIs(sc.c.g.lower(k), "ся") {
			m |= tellsAhead
		}
		if m&tellsDeny != 0 && sc.governsNot(e, k) || m&tellsAhead != 0 && sc.governsAhead(e, k) && !sc.managed(from, e.at) {
			return true
		}
	}
	if next := e.at + 1; sc.c.g.d.lang == "kk" && next < sc.s.end && kazakhNegative(sc.c.g.lower(next)) && !sc.covered(next) {
		return true // сәлем бермей
	}
	return sc.towards(e) || noun && (sc.planGoesOn(e) || sc.onTheProgramme(e))
}

// awayFrom says whether an English sentence only tells who was not at the talks of encounter e: "A was absent from the
// talks with B", "A was not at the dinner".
func (sc *scene) awayFrom(e *encounter) bool {
	g := sc.c.g
	k := e.at - 1
	for k > sc.s.first && e.at-k < 4 && sc.describesNoun(k) {
		k--
	}
	if g.d.lang != "en" || k-1 <= sc.s.first {
		return false
	}
	switch g.lower(k) {
	case "from":
		return g.lower(k-1) == "absent" || g.lower(k-1) == "away" || g.lower(k-1) == "missing"
	case "at", "in":
		low := g.lower(k - 1)
		return (low == "not" || low == "never") && sc.isBeing(k-2) || low == "wasn't" || low == "wasn’t"
	}
	return false
}

// byNobodyKnown says whether somebody tells of himself of whom the text does not
// say who it is: "last week I went to see the governor".
func (sc *scene) byNobodyKnown(e *encounter) bool {
	if sc.voice != nil || sc.c.aloud {
		return false
	}
	for k := e.at - 1; k >= sc.s.first && k > e.at-6; k-- {
		switch sc.c.g.lower(k) {
		case "i", "я":
			return !sc.c.inQuote(k)
		}
	}
	return false
}

// oursTold says whether a Kazakh verb in the first person tells what the paper
// did: «сұхбаттастық».
func (sc *scene) oursTold(e *encounter) bool {
	if sc.c.g.d.lang == "kk" && sc.voice == nil && sc.toldInSecondPerson(e) {
		return true // said to somebody, in a speech without quotation marks
	}
	return sc.c.g.d.lang == "kk" && sc.voice == nil && e.tells&tellsTalk == 0 && lastIs(sc.c.g.lower(e.at), "дық", "дік", "тық", "тік", "дым", "дім", "тым", "тім")
}

// clauseAround returns the clause that holds an encounter: between commas and
// the like, but an insertion of a few words does not end it.
func (sc *scene) clauseAround(e *encounter) (from, to int) {
	g := sc.c.g
	from = e.at
	for from > sc.s.first && from > e.at-12 && !sc.endsClause(from-1) {
		from--
	}
	to = e.at + 1
	for to < sc.s.end && to < e.at+24 && !sc.endsClause(to) {
		to++
	}
	if g.d.lang == "kk" {
		to = min(to, e.at+7)
		if sc.saysWhen(e) {
			to = e.at + 1
		}
	}
	return from, to
}

// endsClause says whether token k ends a clause.
func (sc *scene) endsClause(k int) bool {
	switch sc.c.g.lower(k) {
	case ",", ";", ":", "–", "—", "that", "which", "who", "что", "чтобы":
		return true
	case ".":
		return !sc.covered(k)
	case "and", "but", "но", "а":
		// joins two verbs, not two names
		return k+1 < sc.s.end && !sc.c.g.d.tokens[k+1].upper && !sc.covered(k) && !sc.inRole(k)
	case "и":
		for j := k + 1; j < sc.s.end && j < k+4; j++ {
			if finitePast(sc.c.g.lower(j)) {
				return true
			}
		}
	}
	return false
}

// governsAhead says whether the word at k that looks ahead bears on the
// encounter: it stands in front of it, or is its verb behind it.
func (sc *scene) governsAhead(e *encounter, k int) bool {
	if sc.c.g.d.lang == "kk" {
		// the planned meeting, but: had met; the next day he was received
		return k < e.at && !sc.nextThatWas(e, k) || k > e.at && (!lastIs(sc.c.g.lower(k), "болатын", "өтетін", "өткізетін", "белгіленген", "алдағы", "келесі") || sc.setForLater(k))
	}
	if startsWithAny(sc.c.g.lower(k), agreedUpon) {
		return k < e.at && e.at-k < 5 && e.tells&tellsTalk != 0 // есть договорённость и о встрече с А
	}
	if onErrand(sc.c.g.lower(k), sc.c.g.lower(max(k-1, 0))) {
		return false
	}
	if k < e.at {
		if sc.c.g.lower(k-1) == "по" && lastIs(sc.c.g.lower(k), "поручению") {
			return false // по поручению А встретился с Б
		}
		return e.at-k < 8 && !(e.tells&tellsTalk == 0 && finitePast(sc.c.g.lower(e.at)) && aboutWord.has(sc.c.g.lower(k-1)))
	}
	if e.tells&tellsTalk == 0 && !strings.HasPrefix(sc.c.g.lower(e.at), "визит") {
		return false
	}
	low := sc.c.g.lower(k)
	if sc.c.g.d.lang == "en" {
		switch low {
		case "will", "would", "may", "might", "could", "planned", "scheduled", "expected", "set", "due", "proposed", "possible", "should", "being":
			return k-e.at < 20
		}
		return false
	}
	if lastIs(low, "атся", "ятся", "ется", "ётся", "ится", "утся") && sc.c.g.d.cues[k].looksAhead() {
		return true
	}
	if (low == "будет" || low == "будут") && lastIs(sc.c.g.lower(e.at), "встреча", "встречи", "беседа", "беседы", "переговоры", "разговор") && !sc.newClause(e.at+1, k) {
		return true // встреча с Х будет полезной
	}
	return lastIs(low, "состоится", "состоятся", "пройдет", "пройдёт", "пройдут", "запланирован", "запланирована", "запланированы", "запланировано", "планируется", "планируются", "намечен", "намечена", "намечены", "намечено", "ожидается", "ожидаются", "предстоит", "предстоят", "возможен", "возможна", "возможны", "назначен", "назначена", "назначены", "предусмотрен", "предусмотрена", "предусмотрены", "предусматривается", "предусматриваются")
}

// aboutWord are the prepositions of what is talked about: «о планах говорил с Х».
var aboutWord = wordSet("о об обо")

// governsNot says whether the negation at k bears on the encounter.
func (sc *scene) governsNot(e *encounter, k int) bool {
	if sc.c.g.d.lang == "kk" {
		return k > e.at && k-e.at < 4
	}
	if k >= e.at || e.at-k >= 8 {
		return false
	}
	switch sc.c.g.lower(k) {
	case "instead":
		if sc.c.g.lower(k+1) != "of" {
			return false // what took place instead
		}
	case "вместо", "без":
		if e.tells&tellsTalk == 0 && sc.c.g.lower(k+1) != "того" {
			return false // вместо него принял
		}
		return e.at-k < 4
	}
	for j := k + 1; j < e.at; j++ {
		switch sc.c.g.lower(j) {
		case "is", "was", "are", "were":
			return false // what was not announced is a meeting
		}
	}
	return e.at-k < 4 || e.tells&tellsTalk != 0
}

// fellThrough says whether the sentence says that the meeting did not come
// about: in the encounter's clause, or anywhere behind a noun.
func (sc *scene) fellThrough(e *encounter, noun bool) bool {
	from, to := sc.clauseAround(e)
	if noun && !sc.saysWhen(e) {
		to = max(to, e.to)
		if sc.c.g.d.lang == "kk" && isDash(sc.c.g.at(sc.s, e.at+1)) {
			to = sc.s.end // кездесу – А-ның Б-мен келіссөзі – жұмаға ауыстырылды
		}
	}
	if noun && (sc.fellWithIt(e) || sc.opensClause(e) && sc.saysItIsNot(e)) {
		return true
	}
	for k := from; k < to; k++ {
		if k > e.at && sc.c.g.lower(k) == ";" {
			return false // a session with another fell through
		}
		if sc.c.inQuote(k) {
			continue
		}
		if sc.mark(k)&tellsCancel != 0 && (sc.c.g.lower(k) != "off" || sc.c.g.lower(k-1) == "called" || sc.c.g.lower(k-1) == "put") && !(noun && sc.tookPlace(max(k, e.at))) {
			return true
		}
		if noun && k > e.at && (sc.didNot(k) && !sc.ofAnotherSubject(e, k) || sc.thereIsNone(k) && k-e.at < 20) {
			return true
		}
	}
	return false
}

// ofAnotherSubject says whether what English words at token k tell, they tell in a clause that "and" joins to that
// of the noun of a meeting, of a subject of its own: "took part in the talks, and the fees were on the agenda".
func (sc *scene) ofAnotherSubject(e *encounter, k int) bool {
	g := sc.c.g
	for j := k - 1; g.d.lang == "en" && j > max(e.at+1, k-20); j-- {
		if g.lower(j) == "and" && g.lower(j-1) == "," {
			return !sc.opensClause(e)
		}
	}
	return false
}

// fellWithIt says whether an English noun stands right behind what fell through:
// "the flight was cancelled, and with it the meeting".
func (sc *scene) fellWithIt(e *encounter) bool {
	if sc.c.g.d.lang != "en" {
		return false
	}
	k := e.at - 1
	for k > sc.s.first && (sc.describesNoun(k) && sc.mark(k)&tellsCancel == 0 && sc.c.g.lower(k) != "it") {
		k--
	}
	return k-2 >= sc.s.first && sc.c.g.lower(k) == "it" && sc.c.g.lower(k-1) == "with" && sc.any&tellsCancel != 0
}

// thereIsNone says whether token k denies that there is what the sentence names:
// «встречи с ним в программе нет», «кездесу бағдарламада жоқ».
func (sc *scene) thereIsNone(k int) bool {
	low := sc.c.g.lower(k)
	return low == "нет" || low == "жоқ"
}

// saysAtIt says whether the noun only tells where or when something else was
// said or done: "proposed at a meeting with X", «на встрече с Х предложил».
// What is planned there is not the meeting.
func (sc *scene) saysAtIt(e *encounter) bool {
	g := sc.c.g
	if e.tells&tellsTalk == 0 || g.d.lang == "kk" {
		return false
	}
	k := e.at - 1
	for k > sc.s.first && k > e.at-3 && sc.describesNoun(k) {
		k--
	}
	if k > sc.s.first && g.lower(k) == "of" && courseOf.has(g.lower(k-1)) {
		return true
	}
	if k >= sc.s.first && g.d.lang == "en" && g.lower(k) == "in" && isCall.has(g.lower(e.at)) && g.at(sc.s, e.at+1) != "for" {
		return true // in a telephone call
	}
	if k < sc.s.first || !atMeeting[g.lower(k)] {
		return false
	}
	switch g.lower(k) {
	case "на", "в", "во":
		return lastIs(g.lower(e.at), "встрече", "встречах", "переговорах", "беседе", "беседах", "разговоре", "консультациях")
	}
	return true
}

// describesNoun says whether token k can stand between a preposition and the
// noun of a meeting: an article, an adjective.
func (sc *scene) describesNoun(k int) bool {
	low := sc.c.g.lower(k)
	if sc.c.g.d.lang == "ru" {
		return lastIs(low, "ой", "ей", "ом", "ем", "их", "ых", "его", "ее", "её")
	}
	_, preposition := englishParts[low]
	return !preposition && !atMeeting[low] && sc.c.g.d.tokens[k].kind == word
}

// looksAhead says whether the clause around the encounter speaks of what is to
// come.
func (sc *scene) looksAhead(e *encounter) bool {
	from, to := sc.clauseAround(e)
	for k := from; k < to; k++ {
		switch low := sc.c.g.lower(k); low {
		case "will", "would", "planned", "upcoming", "scheduled", "будет", "будут", "предстоящей", "предстоящих":
			return true
		default:
			if k >= e.at-2 && k < e.at && startsWithAny(low, []string{"possible=", "potential=", "prospective=", "возможн", "будущ", "грядущ", "вероятн"}) {
				return true // in the course of possible talks
			}
		}
	}
	return false
}

// courseOf are the nouns of a part of a meeting: in the course of the talks.
var courseOf = wordSet("course margins sidelines framework conclusion end start outset close opening")

// callsFor says whether the English noun of an encounter is a demand: a joint call for
// peace, calls to resign; not a phone call to congratulate.
func (sc *scene) callsFor(e *encounter) bool {
	g := sc.c.g
	if low := g.lower(e.at); g.d.lang != "en" || low != "call" && low != "calls" {
		return false
	}
	switch g.at(sc.s, e.at-1) {
	case "phone", "telephone", "video", "conference":
		return false
	}
	return g.at(sc.s, e.at+1) == "for"
}

// atMeeting are the prepositions of what happens at, during or after a meeting.
var atMeeting = map[string]bool{
	"at": true, "during": true, "after": true, "following": true,
	"на": true, "в": true, "во": true, "ходе": true, "время": true, "итогам": true, "после": true, "окончании": true, "завершении": true, "завершение": true,
}

// saysWhen says whether a Kazakh noun only tells when something else was:
// «кездесуде», «келіссөз барысында». The rest of the sentence is not about it.
func (sc *scene) saysWhen(e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "kk" || e.tells&tellsTalk == 0 {
		return false
	}
	if e.at+1 < sc.s.end && lastIs(g.lower(e.at+1), "барысында", "кезінде", "аясында", "соңында", "кейін", "қорытындысында", "үстінде", "шеңберінде") {
		return true
	}
	return lastIs(g.lower(e.at), "суде", "суінде", "сулерде", "сулерінде", "суларда", "сінде", "сөзде", "сөздерде", "сөздерінде", "меде")
}

// didNot says whether the words from token k on deny the verb of a meeting: did
// not take place, had not been envisaged, не состоялась, «қарастырылмаған».
func (sc *scene) didNot(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); {
	case g.d.lang == "kk":
		return notHeld.has(&g.d.tokens[k])
	case low == "on": // are (never) on the programme: to take place, or not even that
		agenda := agendas.has(g.at(sc.s, k+2)) || isPossessive(g.at(sc.s, k+2)) && agendas.has(g.at(sc.s, k+3)) // Thursday's agenda
		return agenda && (toBe.has(g.lower(k-1)) || toBe.has(g.lower(k-2)))
	case low == "never" || low == "not":
		if k+2 < sc.s.end && (g.lower(k+1) == "been" || g.lower(k+1) == "be") {
			k++
		}
	case low != "не":
		return false
	}
	return k+1 < sc.s.end && taking.has(&g.d.tokens[k+1])
}

// agendas are what a meeting is on that is to take place.
var agendas = wordSet("agenda programme program schedule itinerary calendar")

// taking are the words for a meeting that took place or was to, behind "not".
var taking = beginsWith("take=", "took=", "happen", "materialis", "materializ", "go=", "come=", "came=", "occur", "proceed", "held=", "envisaged=", "foreseen=", "planned=", "scheduled=", "arranged=", "organis", "organiz",
	"состоя", "состои", "был", "получ", "пров", "прошл", "соответств", "случ", "подтверд", "будет", "готов", "планир", "запланир", "предусм", "предполаг", "намеч", "значи", "вход", "вош", "стоя")

// englishBase are the verbs of meeting in the form that follows to, will, did.
var englishBase = map[string]bool{
	"meet": true, "receive": true, "talk": true, "dine": true, "sup": true, "confer": true, "huddle": true, "converse": true, "parley": true, "discuss": true, "speak": true, "negotiate": true, "consult": true, "ring": true, "telephone": true,
}
