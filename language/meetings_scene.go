package language

import (
	"strings"

	"minber/digest"
)

// scene is one sentence with what its words tell about meetings.
type scene struct {
	c     *cast
	si    int
	s     *sentence
	led   *ledger
	voice *person // who says I in it
	marks []tells // by token of the sentence
	any   tells   // all of them
	dates []dateMention
	meets []encounter
	cos   []company

	along    []*person // who came with alongOf, as the sentence tells
	alongOf  *person
	nameless []int // where offices start that nobody known holds
}

// encounter is a word that tells of a meeting, at token at; what belongs to it
// stands among tokens [from, to).
type encounter struct {
	at, from, to int
	kind         string
	tells        tells
	past         bool      // told as having been before what the text is about
	kept         bool      // its subject is whom a pronoun keeps as what the text is about
	by           *company  // whose it is
	subject      []*person // found for it, for the next one of the sentence
	partners     []*person
}

// mark returns what token k of the sentence tells.
func (sc *scene) mark(k int) tells {
	if k < sc.s.first || k >= sc.s.end {
		return 0
	}
	return sc.marks[k-sc.s.first]
}

// look reads the words of the sentence and finds its encounters.
func (sc *scene) look() {
	s, d := sc.s, sc.c.g.d
	sc.dates = d.datesIn(sc.si)
	sc.mind()
	if s.title && sc.any&tellsPhone != 0 && !sc.isOnline() {
		sc.led.phoned = true
	}
	if sc.any&(tellsEncounter|tellsPhone) == 0 {
		sc.verblessSentence()
		sc.limits()
	}
	if sc.any&(tellsEncounter|tellsPhone) == 0 || sc.any&tellsSport != 0 && sc.any&tellsReceive == 0 {
		return
	}
	for k := s.first; k < s.end; k++ {
		if t := sc.mark(k) & tellsEncounter; t != 0 && (!sc.c.inQuote(k) || sc.quotedInPassing(k)) && !d.tokens[k].upper || t != 0 && sc.opensKazakhSpeech(k) || t != 0 && k == s.first || t != 0 && s.title && !sc.c.inQuote(k) {
			if t&tellsVisit != 0 || sc.mark(k)&tellsSummon != 0 {
				t &^= tellsCall // called on, called in
			}
			if k > s.first && goesOnItself.has(d.tokens[k-1].lower) {
				t &^= tellsWeak
			}
			if t&tellsVisit != 0 && (sc.ofVisitor(k) || sc.mark(k-1)&tellsJoin != 0 || d.tokens[k].lower == "introduced" && !sc.passive(&encounter{at: k})) { // sat in on the talks
				continue
			}
			if sc.mark(k)&tellsPhone != 0 && t&tellsTalk != 0 && k > s.first && channelWord[d.tokens[k-1].lower] {
				continue // spoke by videoconference
			}
			if n := len(sc.meets); n > 0 && t == tellsWeak && toBe.has(d.tokens[k].lower) && sc.meets[n-1].tells&tellsTalk != 0 && !sc.newClause(sc.meets[n-1].at, k) {
				continue // his last meeting of the day was with
			}
			if n := len(sc.meets); t == 0 || n > 0 && k-sc.meets[n-1].at < 7 && d.tokens[sc.meets[n-1].at].lower == "spent" && strings.HasSuffix(d.tokens[k].lower, "ing") {
				continue // spent an hour talking
			}
			if sc.onlyHowLong(k) || sc.onTheSidelinesOf(k) {
				continue
			}
			sc.meets = append(sc.meets, encounter{at: k, tells: t, kind: kindOf(t)})
		}
	}
	if sc.any&tellsPhone != 0 && (len(sc.meets) == 0 || sc.onlyToMeet()) {
		sc.phoneAlone()
	}
	sc.limits()
	sc.verbless()
	sc.calls()
	if sc.led.phoned && len(sc.led.found) == 0 && len(sc.meets) > 0 && isConversation(d.tokens[sc.meets[0].at].lower) {
		sc.meets[0].kind = digest.KindCall
	}
}

// playsFinal says whether "final" at token k is a match: the final against X, not the
// final wording.
func (sc *scene) playsFinal(k int) bool {
	next := sc.c.g.at(sc.s, k+1)
	_, preposition := englishParts[next]
	return k > sc.s.first && sc.c.g.lower(k-1) == "the" && (preposition || k+1 >= sc.s.end || sc.c.g.d.tokens[k+1].kind == punct)
}

// hallsOfMany are where people sit without talking to each other.
var hallsOfMany = wordSet("залда залында қатарда қатарында президиумда төралқада мінберде отырыста трибунада")

// emphatic are the verbs whose bare form tells of what took place behind "did".
var emphatic = map[string]tells{
	"phone": tellsCall, "telephone": tellsCall, "ring": tellsCall, "call": tellsCall, "see": tellsGreet, "host": tellsGreet, "greet": tellsGreet, "welcome": tellsReceive, "visit": tellsVisit,
}

// wasWith says whether the Russian verb at token k tells that somebody was with
// somebody, behind where and when: «был во вторник в Кишинёве у премьера Х».
func (sc *scene) wasWith(k int) bool {
	const farthest = 7
	g := sc.c.g
	if !stayedWith.has(&g.d.tokens[k]) {
		return false
	}
	for j := k + 1; j < min(k+farthest, sc.s.end-1); j++ {
		t := &g.d.tokens[j]
		switch {
		case t.lower == "у":
			return g.d.tokens[j+1].kind == word
		case t.kind != word, !t.upper && !g.d.inDate(t.start) && !whereAndWhen.has(t.lower):
			return false
		}
	}
	return false
}

// stayedWith are the Russian verbs of having been somewhere.
var stayedWith = wordsOf(stayed)

const stayed = "был была были сидел сидела сидели просидел просидела просидели посидел посидела посидели пробыл пробыла пробыли гостил гостила провёл провел провела провели обедал обедала обедали ужинал ужинала ужинали ночевал ночевала завтракал завтракала задержался задержалась остановился остановилась остановились"

// whereAndWhen are the small Russian words around a place or a time.
var whereAndWhen = wordSet("час часа часов полчаса минут минуту минуты вечер утро два две три четыре пять десять двадцать сорок целый почти около больше более в во на с утром днём днем вечером сегодня вчера накануне недавно тоже также уже потом затем лично")

// callsInPerson are the English adjectives of calls that are visits.
var callsInPerson = map[string]bool{"courtesy": true, "farewell": true, "introductory": true, "protocol": true}

// isOnline says whether a headline only says that it is followed online.
func (sc *scene) isOnline() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsPhone != 0 && sc.c.g.lower(k) != "онлайн" {
			return false
		}
	}
	return true
}

// isConversation says whether a noun may be that of a call that the headline
// told of.
func isConversation(low string) bool {
	for _, stem := range [...]string{"conversation", "talk", "разговор", "бесед", "әңгіме", "сөйлес"} {
		if strings.HasPrefix(low, stem) {
			return true
		}
	}
	return false
}

// channelWord are the prepositions of what people talk through.
var channelWord = map[string]bool{"by": true, "via": true, "over": true, "through": true, "по": true, "режиме": true, "формате": true}

// phoneAlone takes "by telephone" for an encounter where no other word tells of
// one: congratulated X by telephone.
func (sc *scene) phoneAlone() {
	g := sc.c.g
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		if sc.mark(k)&tellsPhone == 0 || sc.c.inQuote(k) {
			continue
		}
		prev, next := g.lower(k-1), g.lower(k+1)
		if (prev == "by" || prev == "over" || prev == "the" && (g.lower(k-2) == "on" || g.lower(k-2) == "over")) && g.d.lang == "en" || prev == "по" && g.lower(k) == "телефону" || next == "арқылы" {
			if sc.toldByPhone(k) && len(sc.c.at[sc.si]) < 2 {
				continue
			}
			sc.meets = append(sc.meets, encounter{at: k, tells: tellsCall, kind: digest.KindCall})
			return
		}
	}
}

func kindOf(t tells) string {
	switch {
	case t&(tellsReceive|tellsAudience) != 0:
		return digest.KindReception
	case t&tellsCall != 0:
		return digest.KindCall
	}
	return digest.KindMeeting
}

// limits shares the sentence out among its encounters. In Kazakh what belongs
// to one stands in front of it, in the others around it.
func (sc *scene) limits() {
	g := sc.c.g
	for i := range sc.meets {
		e := &sc.meets[i]
		e.from, e.to = sc.s.first, sc.s.end
		if i > 0 && sc.c.g.d.lang == "kk" && !sc.saysWhen(&sc.meets[i-1]) {
			e.from = sc.meets[i-1].at + 1
		}
		for j := i + 1; j < len(sc.meets); j++ {
			if sc.bracketed(sc.meets[j].at, sc.s.end) && !sc.bracketed(e.at, sc.s.end) {
				continue // an insertion in brackets
			}
			if sc.tellsHow(e, &sc.meets[j]) || g.lower(e.at) == "spent" && sc.meets[j].tells&tellsTalk != 0 && g.at(sc.s, sc.meets[j].at+1) == "with" {
				continue // discussed it over breakfast on Friday
			}
			if sc.meets[j].at-sc.meets[j-1].at > 1 && (e.tells&tellsVisit == 0 || sc.meets[j].at-e.at > 3) { // a courtesy call
				e.to = sc.meets[j].at
				break
			}
		}
		for k := e.at - 1; k >= sc.s.first; k-- {
			if sc.before(k) {
				e.past = true
			}
		}
	}
}

// tellsHow says whether the noun of a later English encounter only says over or at what
// an earlier one took place.
func (sc *scene) tellsHow(e, later *encounter) bool {
	g := sc.c.g
	if g.d.lang != "en" || later.tells&tellsTalk == 0 || e.tells&(tellsMeet|tellsWeak|tellsGreet) == 0 || sc.newClause(e.at, later.at) {
		return false
	}
	for k := later.at - 1; k > e.at && k > later.at-4; k-- {
		switch g.lower(k) {
		case "over", "at", "during":
			return true
		}
	}
	return false
}

// relatives gives the first encounter behind a relative pronoun no more than
// its clause: "X, whom A met".
func (sc *scene) relatives() {
	for i := range sc.cos {
		co := &sc.cos[i]
		if x := co.members[0].stand; !x.which || x.cases&genitive != 0 && sc.c.g.d.lang == "ru" && sc.ownsNoun(co.first) {
			continue
		}
		for j := range sc.meets {
			if e := &sc.meets[j]; e.at >= co.end {
				e.from = max(e.from, co.first)
				break
			}
		}
	}
}

// before says whether a word tells that what follows was earlier.
func (sc *scene) before(k int) bool {
	for j := k + 1; j < min(sc.s.end, k+5); j++ {
		switch sc.c.g.lower(j) {
		case "day", "today", "день", "сегодня":
			return false // earlier in the day, ранее в тот же день
		case ",":
			j = sc.s.end
		}
	}
	switch sc.c.g.lower(k) {
	case "recalled", "earlier", "previously", "recall", "last", "ago", "recalling", "напомним", "ранее", "раньше", "прошлом", "прошлой", "прошлого", "напомнил", "напомнила", "назад", "бұған", "бұрын", "естеріңізге", "өткен", "былтыр", "айта":
		return true
	}
	return false
}

// calls turns the encounter beside a telephone into a call.
func (sc *scene) calls() {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsPhone == 0 || sc.c.inQuote(k) || k > sc.s.first && callsInPerson[sc.c.g.lower(k-1)] {
			continue
		}
		best := -1
		for i := range sc.meets {
			if sc.meets[i].tells&(tellsMeet|tellsTalk|tellsWeak|tellsCall) == 0 {
				continue
			}
			if best < 0 || abs(sc.meets[i].at-k) <= abs(sc.meets[best].at-k) {
				best = i
			}
		}
		if best >= 0 && abs(sc.meets[best].at-k) < 9 {
			sc.meets[best].kind = digest.KindCall
			if next := best + 1; next < len(sc.meets) && sc.meets[next].at == sc.meets[best].at+1 {
				sc.meets[next].kind = digest.KindCall // телефонный разговор
			}
			if sc.meets[best].tells&tellsWeak != 0 {
				sc.meets[best].tells = tellsMeet
			}
		}
	}
}

// inQuote says whether token k stands in quotation marks: what is told there
// is not told by the article.
func (c *cast) inQuote(k int) bool {
	if c.aloud {
		return false
	}
	d := c.g.d
	if d.inQuotes == nil {
		d.inQuotes = cleared(&d.desk.inQuotes, len(d.tokens))
		for i := range d.tokens {
			d.inQuotes[i] = d.standsInQuote(i)
		}
	}
	return d.inQuotes[k]
}

// standsInQuote is cast.inQuote for a text that is not read aloud.
func (d *document) standsInQuote(k int) bool {
	at := d.tokens[k].start
	qs := d.quotes
	lo, hi := 0, len(qs)
	for lo < hi {
		m := (lo + hi) / 2
		if qs[m].start <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for i := lo - 1; i >= 0 && i > lo-4; i-- {
		if at >= qs[i].start && at < qs[i].end {
			return true
		}
	}
	return false
}

// retell reads what a sentence without new sides adds to the meeting told just
// before: «Бұл кездесу кеше болды».
func (sc *scene) retell(e *encounter) {
	led := sc.led
	if len(led.found) == 0 || sc.si-led.at > 1 || e.tells&tellsTalk == 0 || e.at-sc.s.first > 3 && !sc.pointsAtLast(e) || len(e.partners) > 0 {
		return
	}
	last := len(led.found) - 1
	if date := sc.dateOf(e); date != "" && !led.dated[last] && !(len(date) == len("2022") && sc.ofThatYear()) {
		led.found[last].Date, led.dated[last] = date, true
	}
}

// ofThatYear says whether the year that a Russian sentence tells is that of something spoken of, not when people met:
// «на этой встрече говорили о законе 2022 года», but «эта встреча была в 2022 году».
func (sc *scene) ofThatYear() bool {
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		if sc.c.g.d.tokens[k].kind == number && sc.c.g.lower(k+1) == "года" {
			return true
		}
	}
	return false
}

// pointsAtLast says whether the noun is that of the meeting told just before:
// this conversation, эта беседа, бұл әңгіме.
func (sc *scene) pointsAtLast(e *encounter) bool {
	if e.tells&tellsTalk == 0 || e.at == sc.s.first || e.at-sc.s.first > 4 {
		return false
	}
	switch sc.c.g.lower(e.at - 1) {
	case "this", "that", "эта", "эту", "этот", "этой", "этом", "бұл", "осы", "сол":
		return true
	}
	return false
}

func lastIs(low string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}
