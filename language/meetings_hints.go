package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// hint is a sentence that tells of a real meeting, but not of its two sides.
type hint struct {
	si      int
	e       encounter
	sides   bool // only "the sides", «собеседники», a word of thanks tell of it
	pronoun bool // and the one of them stands there as a pronoun
	told    bool // told by what a host and a visitor say to each other
	back    bool // who came was named before
	nations int  // it tells of the speakers, ministers and the like of so many countries
	crowd   bool // with people without names: only a guest from elsewhere can be one of them
}

// takeHint notes that the sentence tells of a meeting whose sides are told
// elsewhere.
func (sc *scene) takeHint() {
	led := sc.led
	if sc.s.title || led.at == sc.si {
		return
	}
	planned := false
	for i := range sc.meets {
		e := &sc.meets[i]
		switch {
		case !sc.mayHint(e), sc.isSitting(e), sc.deniesPart(), sc.afterTheirTalks(e):
		case sc.unreal(e):
			planned = planned || !sc.saysAtIt(e)
		case !e.past:
			led.hints = append(led.hints, hint{si: sc.si, e: *e, nations: sc.nationsOfPlural(), crowd: sc.unnamedPartner(e), back: e.tells&tellsReceive != 0})
			return
		}
	}
	if planned {
		led.planned = append(led.planned, sc.si)
		return
	}
	if e, other := sc.toldToFace(); e != nil {
		led.hints = append(led.hints, hint{si: sc.si, e: *e, back: true, told: true, pronoun: other.members[0].stand.cases != 0})
		return
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&(tellsSides|tellsWelcome) != 0 && !sc.c.inQuote(k) && sc.sidesAct(k) && !sc.neverTalked() && !sc.sidesWill(k) {
			e := encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
			if !sc.unreal(&e) {
				led.hints = append(led.hints, hint{si: sc.si, e: e, sides: sc.mark(k)&tellsRoom == 0})
			}
			return
		}
	}
}

// nationsOfPlural counts the countries of those whom the sentence means by the
// plural of an office, 0 if it tells of none: «спикеры парламентов Казахстана и
// Кыргызстана».
func (sc *scene) nationsOfPlural() int {
	g := sc.c.g
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		if !r.noun.plural && !kazakhPlural(g.lower(r.end-1)) || r.noun.class == "deputy" || r.noun.class == "senator" {
			continue
		}
		var seen []string
		from, to := r.first, sc.s.end
		if g.d.lang == "kk" {
			from, to = sc.s.first, r.end
		}
		for k := from; k < to; k++ {
			if code := g.place[k]; code != "" && !g.capit[k] && !slices.Contains(seen, code) {
				seen = append(seen, code)
			}
		}
		return len(seen)
	}
	return 0
}

// afterTheirTalks says whether a Kazakh noun only says after which talks somebody
// did what is told, and a meeting of his is told already: «таңертеңгі әңгімеден
// кейін ұшып кетті».
func (sc *scene) afterTheirTalks(e *encounter) bool {
	if sc.c.g.d.lang != "kk" || !lastIs(sc.c.g.lower(e.at), "нан", "нен", "дан", "ден") {
		return false
	}
	for _, m := range sc.c.at[sc.si] {
		if sc.led.told(m.p) > 0 {
			return true
		}
	}
	return false
}

// toldToFace finds what a host and a visitor do to each other's face, where
// the sentence or the one before tells of a visit: "The Speaker walked him
// through the chamber". What is written is no meeting.
func (sc *scene) toldToFace() (*encounter, *company) {
	if sc.any&tellsTold == 0 || sc.any&tellsPaper != 0 || len(sc.c.at[sc.si]) == 0 || !sc.tellsOfVisit() && sc.led.stayAt != sc.si-1 {
		return nil, nil
	}
	e := encounter{at: sc.firstMark(tellsTold), from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
	if sc.c.inQuote(e.at) || sc.unreal(&e) {
		return nil, nil
	}
	sc.group()
	for i := range sc.cos {
		if co := &sc.cos[i]; (sc.isTold(co) || co.part&partWith != 0) && sc.besideTold(co) {
			return &e, co
		}
	}
	return nil, nil
}

// besideTold says whether a verb of telling stands beside a list, in Kazakh
// behind it.
func (sc *scene) besideTold(co *company) bool {
	from, to := co.first-4, co.first
	if sc.c.g.d.lang == "kk" {
		from, to = co.end, sc.s.end
	}
	for k := max(from, sc.s.first); k < to; k++ {
		if sc.mark(k)&tellsTold != 0 {
			return true
		}
	}
	return false
}

// tellsOfVisit says whether the sentence tells of somebody's visit, not of an
// invitation to one.
func (sc *scene) tellsOfVisit() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsStay != 0 && (k == sc.s.first || sc.c.g.lower(k-1) != "to") && !sc.ofTheGuest(k) {
			return true
		}
		if sc.mark(k)&tellsTold != 0 && strings.HasPrefix(sc.c.g.lower(k), "пригласил") {
			return false // пригласил посетить страну с визитом
		}
	}
	return false
}

// firstMark is the first token of the sentence that tells t.
func (sc *scene) firstMark(t tells) int {
	k := sc.s.first
	for k < sc.s.end-1 && sc.mark(k)&t == 0 {
		k++
	}
	return k
}

// mayHint says whether an encounter can be told apart from its sides: by the
// noun for one, by the telephone, by a verb of receiving where that takes no
// papers.
func (sc *scene) mayHint(e *encounter) bool {
	m := sc.mark(e.at)
	if e.at > sc.s.first && hostsMany.has(sc.c.g.lower(e.at-1)) {
		return false // хозяйка встречи
	}
	if sc.onlyWaited(e) || sc.welcomesThing(e) || sc.goesOnKazakh(e) || sc.picturesOf(e) || sc.severalOfOne() {
		return false
	}
	return m&tellsRoom != 0 || sc.byPhone(e) && sc.any&tellsJoin == 0 || m&tellsReceive != 0 && sc.c.g.d.lang != "ru"
}

// picturesOf says whether a Russian sentence only tells of pictures of a meeting: «кадры со встречи показала А».
func (sc *scene) picturesOf(e *encounter) bool {
	low := sc.c.g.at(sc.s, e.at-1)
	return sc.c.g.d.lang == "ru" && (low == "со" || low == "с") && startsWithAny(sc.c.g.at(sc.s, e.at-2), picturesRussian)
}

var picturesRussian = []string{"кадр", "фото", "снимк", "снимок", "видео"}

// hostsMany are the Russian words in front of a meeting that stands for a forum: who is its
// host or guest is not told to have talked with anybody.
var hostsMany = wordSet("хозяйка хозяин хозяева хозяйки хозяина хозяев организатор организаторы организаторов модератор модератором")

// isSitting says whether the English word "meeting" or "call" may be something
// else than an encounter of two: the meeting of a committee, one that is opened
// and closed, a call for reform.
func (sc *scene) isSitting(e *encounter) bool {
	g := sc.c.g
	low := g.lower(e.at)
	if g.d.lang != "en" || low != "meeting" && low != "meetings" && low != "call" {
		return false
	}
	if next := g.lower(min(e.at+1, sc.s.end-1)); next == "of" || next == "for" || next == "to" && low == "call" {
		return true
	}
	if prev := g.at(sc.s, e.at-2); g.at(sc.s, e.at-1) == "the" && (prev == "told" || prev == "addressed" || prev == "informed") {
		return true // told the meeting
	}
	k := e.at - 1
	for k > sc.s.first && k > e.at-4 && describesMeeting[g.lower(k)] {
		k--
	}
	if k < sc.s.first || !definiteWord[g.lower(k)] && !atMeeting[g.lower(k)] && g.lower(k) != "a" {
		return true
	}
	return sc.any&tellsSitting != 0 && !sc.aside()
}

// aside says whether the meeting was on the margins of a sitting.
func (sc *scene) aside() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "margins", "sidelines", "fringes", "fringe":
			return true
		}
	}
	return false
}

// describesMeeting are the English adjectives of meetings of two.
var describesMeeting = map[string]bool{
	"bilateral": true, "working": true, "official": true, "private": true, "separate": true, "brief": true, "short": true, "long": true, "introductory": true, "farewell": true, "protocol": true,
	"virtual": true, "online": true, "closed-door": true, "one-on-one": true, "cordial": true, "warm": true, "productive": true, "first": true, "phone": true, "telephone": true, "video": true, "hour-long": true, "two-hour": true, "minute": true,
}

// deniesPart says whether the sentence says that somebody took no part.
func (sc *scene) deniesPart() bool {
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.mark(k)&tellsJoin == 0 {
			continue
		}
		if sc.c.g.lower(k-1) == "have" && sc.c.g.at(sc.s, k-2) == "to" {
			return true // was to have joined them
		}
		for j := k - 1; j >= sc.s.first && j > k-4; j-- {
			if sc.mark(j)&(tellsDeny|tellsAhead) != 0 || sc.c.g.d.lang == "en" && sc.mark(j)&tellsDispute != 0 {
				return true // should have joined them, denied having taken part
			}
		}
		if sc.c.g.d.lang == "kk" && lastIs(sc.c.g.at(sc.s, k+1), "жоқ", "емес") {
			return true // қатысқан жоқ
		}
	}
	return false
}

// sidesWill says whether the English words for both sides at token k are told to meet only later:
// the two will meet in May.
func (sc *scene) sidesWill(k int) bool {
	if prev := sc.c.g.at(sc.s, k-1); sc.c.g.lower(k) == "interlocutors" && k > sc.s.first && (isPossessive(prev) || prev == "his" || prev == "her") {
		return true // somebody's, who is none of those named
	}
	return sc.c.g.d.lang == "en" && len(sc.meets) > 0 && sc.mark(k+2)&tellsAhead != 0
}

// sidesAct says whether token k, a word for both sides, is not only part of
// "on the sides", «с другой стороны», "the two countries".
func (sc *scene) sidesAct(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); g.d.lang {
	case "en":
		if low != "the" || g.lower(k+1) != "two" && g.lower(k+1) != "pair" {
			return true
		}
		next := g.lower(min(k+2, sc.s.end-1))
		return peopleWords[next] || englishAdverb(next) || lastIs(next, "ed") || sc.mark(k+2)&(tellsEncounter|tellsMotion|tellsAhead) != 0
	case "ru":
		switch g.lower(min(k+1, sc.s.end-1)) {
		case "станут", "станет", "будут", "будет":
			return false // его собеседниками станут
		}
		return low != "стороны" || k == sc.s.first || !lastIs(g.lower(k-1), "ой", "ей") && g.lower(k-1) != "с" && g.lower(k-1) != "со"
	}
	return true
}
