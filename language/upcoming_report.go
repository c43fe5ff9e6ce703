package language

import "strings"

// maxAttribution is how many tokens tell at most who said something.
const maxAttribution = 16

// unreported narrows [lo, hi) around [at, end) to what is said, without the
// words for who says it.
func (t *teller) unreported(lo, hi, at, end int) (int, int) {
	lo = t.promisedBefore(t.saidBefore(lo, at, hi), at)
	return lo, t.saidAfter(lo, end, hi)
}

// saidBefore returns where what is said starts, lo if nobody says it: behind
// "the minister said that", «сообщили, что», "according to the office,".
func (t *teller) saidBefore(lo, at, hi int) int {
	lo = t.source(t.behindQuote(lo, at), at)
	for k := at - 1; k > lo; k-- {
		if t.opensContent(k, lo, hi) {
			return k + 1
		}
	}
	return lo
}

// behindQuote returns where the words end that tell who said the quotation in
// front of a piece: «…», – деді Бек, екінші оқылым …
func (t *teller) behindQuote(lo, at int) int {
	first := lo
	for first < at && t.d.tokens[first].kind == punct {
		first++
	}
	if lo == t.s.first || !t.speaksIn(first, first+2) {
		return lo
	}
	for k := first + 1; k < min(at, first+maxAttribution/2); k++ {
		if t.comma(k) {
			return k + 1
		}
	}
	return lo
}

// source returns where the words for the source in front of a piece end.
func (t *teller) source(lo, at int) int {
	if t.d.lang == "kk" {
		for k := lo; k < min(at, lo+maxAttribution); k++ {
			if kazakhSources.has(t.d.tokens[k].lower) {
				return k + 1
			}
		}
		return lo
	}
	if !t.citesAt(lo) {
		return lo
	}
	for k := lo + 1; k < min(at, lo+maxAttribution); k++ {
		if next := t.d.tokens[k+1].lower; t.comma(k) && !relative(next) && !(t.d.lang == "ru" && isRussianAdjective(next) && !endsWithAny(next, "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие")) {
			return k + 1
		}
	}
	return lo
}

var kazakhSources = wordSet(`айтуынша айтуларынша сөзінше сөздерінше пікірінше хабарлауынша мәліметінше мәліметтерінше дерегінше деректерінше ақпаратынша болжамынша
	айтқандай хабарлағандай`)

// citesAt says whether words for a source start at token i: according to, по
// словам, как сообщил.
func (t *teller) citesAt(i int) bool {
	if i+1 >= t.s.end {
		return false
	}
	w, next := t.d.tokens[i].lower, t.d.tokens[i+1].lower
	switch w {
	case "according":
		return next == "to"
	case "as":
		return next == "was" || next == "has" || t.speaksIn(i+1, i+5)
	case "по":
		return startsWithAny(next, []string{"слов", "данн", "информ", "сведени", "мнени", "оценк", "его=", "её=", "ее=", "их=", "сообщени", "утверждени"})
	case "как":
		return t.speaksIn(i+1, i+4) || startsWithAny(next, []string{"узнал", "выяснил", "стало=", "известно="})
	case "согласно":
		return true
	}
	return false
}

func (t *teller) speaksIn(first, end int) bool {
	for k := first; k < min(end, t.s.end); k++ {
		if t.c.saysAt(k) {
			return true
		}
	}
	return false
}

// denied says whether the words of [lo, hi) that govern token at tell that it is
// not so.
func (t *teller) denied(lo, at, hi int) bool {
	if t.d.lang == "kk" { // whose verb comes last
		at = hi
	}
	for k := lo; k < at; k++ {
		if denials.in(t.d.lang).has(&t.d.tokens[k]) && (t.d.lang != "en" || !t.d.tokens[k].upper || k == t.s.first) {
			return true
		}
		if t.d.lang == "ru" && hearsay.has(&t.d.tokens[k]) && remarked.has(&t.d.tokens[max(k-1, lo)]) {
			return true // прокомментировали информацию о выборах в марте
		}
	}
	return false
}

// hearsay begin the words for what somebody else has told, remarked those in front of them for who takes
// it up.
var (
	hearsay  = beginsWith("информаци", "сообщени", "публикаци", "вопрос=")
	remarked = beginsWith("поводу=", "насчет=", "насчёт=", "прокомментир", "комментир")
)

// denials are beginnings of words for what is said not to be so.
var denials = byLanguage[*trait]{
	en: beginsWith("denied=", "denies=", "deny=", "denying=", "rumour", "rumor", "dismissed=", "refuted=", "refutes=", "disproved="),
	ru: beginsWith("опровер", "слух", "недостоверн", "ложн", "фейк"),
	kk: beginsWith("жоққа=", "теріске=", "жалған", "өтірік"),
}

// saidThen says whether token at is the time when something was said, within
// the words for who said it: only one told relative to today can be mistaken
// for one to come.
func (t *teller) saidThen(lo, at, hi int) bool {
	first := at
	for first > lo && !t.comma(first-1) && !t.spacedDash(first-1) {
		first--
	}
	if !t.speaksIn(first, at) {
		return false
	}
	for k := first; k < hi; k++ {
		if t.d.cues[k].looksAhead() || k > at && (t.comma(k) || relative(t.d.tokens[k].lower) || t.d.tokens[k].lower == "that") {
			return false
		}
	}
	return true
}

// promisedThen says whether the token at is the time when somebody gave a promise, as
// one who reproaches him tells it: "you promised us this amendment in March", «вы обещали
// это в марте». What was promised to be done then has its verb.
func (t *teller) promisedThen(lo, at, hi int) bool {
	if t.d.lang == "kk" || !t.d.quoted(t.d.tokens[at].start) {
		return false
	}
	given := -1
	for k := lo; k < at && given < 0; k++ {
		if w := t.d.tokens[k].lower; w == "promised" || w == "pledged" || w == "обещали" || w == "обещал" || w == "обещала" || w == "пообещали" {
			given = k
		}
	}
	if given < 0 {
		return false
	}
	for k := given + 1; k < hi; k++ {
		if w := t.d.tokens[k].lower; w == "to" || w == "that" || w == "will" || w == "would" || w == "что" || strings.HasSuffix(w, "ть") || strings.HasSuffix(w, "ти") || t.d.cues[k].looksAhead() {
			return false
		}
	}
	return true
}

// opensContent says whether what somebody says starts behind token k.
func (t *teller) opensContent(k, lo, hi int) bool {
	tok := &t.d.tokens[k]
	if t.d.lang == "ru" {
		if tok.lower != "что" || k < lo+2 {
			return false
		}
		if w := t.d.tokens[k-1].lower; (w == "и" || w == "но" || w == "а") && t.saidBefore(lo, k-1, hi) > lo { // что …, и что
			return true
		}
		if !t.comma(k - 1) {
			return false
		}
		switch before := t.d.tokens[k-2].lower; before {
		case "том", "тем", "то", "тому", "того":
			return k-3 >= lo && (t.d.tokens[k-3].lower == "о" || t.d.tokens[k-3].lower == "об")
		case "потому", "так", "лишь", "только", "все", "всё", "всего":
			return false
		}
		return true
	}
	if t.d.lang != "en" || k+2 >= hi {
		return false
	}
	if tok.lower == "that" {
		return (t.reportsBefore(k, lo) || t.joinsContent(k, lo)) && (t.englishSubject(k+1) || t.finite(k+2, hi)) && !t.finite(k+1, k+2)
	}
	return englishSays.has(tok.lower) && t.c.saysAt(k) && t.englishSubject(k+1) && !pronounSubject.has(t.d.tokens[k+1].lower) && t.finite(k+2, hi) && t.englishSubject(lo)
}

// englishSays are the verbs whose content often starts without "that".
var englishSays = wordSet(`said says noted added announced believes hopes thinks expects claims claimed warned warns confirmed`)

// pronounSubject are subjects whose own sentence must tell who is meant.
var pronounSubject = wordSet(`he she it they we i`)

// reportsBefore says whether the words before "that" at token k tell of
// something said, expected or decided.
func (t *teller) reportsBefore(k, lo int) bool {
	for i := k - 1; i >= max(lo, k-7) && t.d.tokens[i].kind == word && (i >= k-4 || !relative(t.d.tokens[i].lower)); i-- {
		if t.c.saysAt(i) || learns.has(t.d.tokens[i].lower) || tellsThat.has(t.d.tokens[i].lower) || beforeThat.has(t.d.tokens[i].lower) && i == k-1 {
			return true
		}
	}
	return false
}

// joinsContent says whether "that" at token k opens more of what is said: "and
// that".
func (t *teller) joinsContent(k, lo int) bool {
	if t.d.word(k-1, lo, k) != "and" {
		return false
	}
	for i := k - 2; i > lo; i-- {
		if t.d.tokens[i].lower == "that" {
			return t.reportsBefore(i, lo)
		}
	}
	return false
}

// tellsThat are the forms of verbs of telling that need no speaker: rang to say that,
// was explaining to me that, let it be known that.
var tellsThat = wordSet(`say saying tell telling told inform informing explain explaining explained announce announcing note noting add adding confirm confirming report reporting insist insisting
	promise promising warn warning signal signalled signaled indicated indicating disclosed revealed known clear word wrote writing called informed assuring swore swear remarked recalled conceded acknowledged stressed
	confirmed explained announced insisted warned admitted claimed argued replied answered signalled reported`)

// learns are verbs whose content may stand a few words behind them.
var learns = wordSet(`heard learned learnt reminded informed assured promised told warned notified agreed decided`)

// beforeThat are words right behind which "that" opens what is said or known.
var beforeThat = wordSet(`expected likely clear possible hoped planned agreed decided ruled means shows announcement statement reminder assurance news hope understanding known certain
	obvious anticipated learned learnt heard assumed reported understood scheduled proposal suggestion condition provided ensure`)

// saidAfter returns where what is said ends: before ", the minister said",
// «, сообщил министр», «деп хабарлады».
func (t *teller) saidAfter(lo, end, hi int) int {
	for k := max(end, lo+3); k+1 < hi; k++ {
		if t.d.lang == "kk" {
			if t.kazakhSaid(k, hi) {
				return k
			}
			continue
		}
		if !t.comma(k) && !t.spacedDash(k) {
			continue
		}
		next := k + 1
		if t.comma(k) && isDash(t.d.tokens[next].text) {
			next++
		}
		if next < hi && (t.attribution(next, hi) || t.attributionInParts(next, hi)) {
			return t.withoutBegun(end, k)
		}
	}
	return hi
}

// withoutBegun returns where a piece ends in front of a clause that has only
// begun at token k: «в мае, но приглашение, уточнили в аппарате, …».
func (t *teller) withoutBegun(end, k int) int {
	for i := k - 1; i >= end; i-- {
		if t.comma(i) {
			if opensPiece.has(t.d.tokens[i+1].lower) && !t.finite(i+2, k) {
				return i
			}
			break
		}
	}
	return k
}

// attribution says whether the clause at token i, up to its next mark or hi,
// only tells who said the rest.
func (t *teller) attribution(i, hi int) bool {
	if t.citesAt(i) {
		return true
	}
	if denies(t.d.tokens[i].lower) { // ни о чем, кроме бюджета, не говорят
		return false
	}
	stop := i
	for stop < hi && !t.comma(stop) && !t.spacedDash(stop) {
		stop++
	}
	if stop < hi && t.spacedDash(stop) || stop+1 < hi && isDash(t.d.tokens[stop+1].text) {
		return false // what is said goes on behind it
	}
	if stop-i > maxAttribution || englishJoins.has(t.d.tokens[i].lower) || t.joinsRussian(i) {
		return false
	}
	says := false
	for k := i; k < stop; k++ {
		if t.d.cues[k].looksAhead() && !shiftsOnly(t.d.tokens[k].lower) && !t.c.saysAt(k) {
			return false
		}
		if relative(t.d.tokens[k].lower) {
			return false
		}
		says = says || t.c.saysAt(k) && (t.d.lang == "en" || k <= i+1 || t.names(i, stop))
	}
	return says
}

// attributionInParts reads the words for who said it that hold a name between
// commas: "its chair, Ann Lowe, confirmed".
func (t *teller) attributionInParts(i, hi int) bool {
	if t.d.lang != "en" || !t.englishSubject(i) {
		return false
	}
	for k := i + 1; k < min(hi, i+maxAttribution); k++ {
		if t.c.saysAt(k) {
			return t.names(i, k)
		}
		if t.d.cues[k] != noCue || englishFinite.has(t.d.tokens[k].lower) || relative(t.d.tokens[k].lower) {
			return false
		}
	}
	return false
}

// relative says whether a word opens a relative clause.
func relative(w string) bool {
	return w == "which" || w == "who" || w == "whose" || w == "where" || w == "где" || w == "что" || w == "чтобы" || strings.HasPrefix(w, "котор")
}

// kazakhSaid says whether the words from token k up to hi only tell that it was
// said: «деп хабарлады баспасөз қызметі», «деді төраға».
func (t *teller) kazakhSaid(k, hi int) bool {
	w := t.d.tokens[k].lower
	switch {
	case hi-k > maxAttribution:
		return false
	case w == "деп", w == "деген":
		for i := k + 1; i < hi; i++ {
			if t.c.saysAt(i) || t.trimmer.at(i, reportWords) > 0 {
				return true
			}
		}
		return false
	}
	return w == "деді" || w == "дейді" || w == "делінген"
}

// interjected finds the words for who said it that stand between commas within
// a piece: "The draft, she noted, will be ready".
func (t *teller) interjected(lo, hi, at int) (stretch, bool) {
	const most = 6
	for k := lo + 1; k < at; k++ {
		if !t.comma(k) {
			continue
		}
		for j := k + 3; j < min(hi, k+2+most); j++ {
			if t.comma(j) {
				if (t.citesAt(k+1) || t.c.saysAt(k+1) || t.c.saysAt(j-1)) && !relative(t.d.tokens[k+1].lower) && !t.finite(lo, k) {
					return stretch{k, j + 1}, true
				}
				break
			}
		}
	}
	return stretch{}, false
}
