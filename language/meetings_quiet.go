package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// quiet reads a sentence that tells of a meeting without a word for it: one did
// what takes both in one room. It is asked only where the words of meeting
// have given no two sides.
func (sc *scene) quiet() {
	if sc.any&(tellsQuiet|tellsHome) == 0 || sc.c.g.d.lang == "kk" && len(sc.cos) > 1 && (sc.withHim(&sc.cos[0]) || sc.whoWentBeside(&sc.cos[0]) || sc.tellsLeader()) {
		return
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		m := sc.mark(k) & tellsQuiet
		if m == 0 && sc.atHomeOf(k) {
			m = tellsHome
		}
		if sc.led.at == sc.si && (k <= sc.led.last.at || !sc.newClause(sc.led.last.at, k)) {
			continue // told already
		}
		if m == 0 || sc.c.inQuote(k) || sc.c.g.d.tokens[k].upper && k > sc.s.first {
			continue
		}
		e := &encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
		if m&tellsFace != 0 && sc.ofTalksTaken(k) || sc.wishedFor(k) || sc.unreal(e) || sc.c.g.lower(k) == "accompanied" && sc.passive(e) || m&tellsSummon != 0 && sc.setsDay(e) {
			continue
		}
		if as, bs := sc.quietSides(e, m); len(as) > 0 && len(bs) > 0 {
			sc.record(e, as, bs)
			if m&tellsFace != 0 && sc.gathersThem(e) {
				sc.record(e, bs, bs)
				sc.led.hosts, sc.led.guests, sc.led.mutual = as, bs, false
			}
			return
		}
		switch {
		case m&tellsFace != 0:
			e.tells = tellsMeet
			sc.expect(e)
		case m&tellsMotion != 0:
			e.tells = tellsVisit
			sc.expect(e)
		}
	}
}

// ofTalksTaken says whether the Russian words for being alone together at token k only describe talks of which the
// sentence says what became known: «о беседе с глазу на глаз рассказала А».
func (sc *scene) ofTalksTaken(k int) bool {
	g := sc.c.g
	if g.d.lang != "ru" || k <= sc.s.first || sc.mark(k-1)&tellsTalk == 0 {
		return false
	}
	j := k - 2
	for j > sc.s.first && isRussianAdjective(g.lower(j)) {
		j--
	}
	low := g.at(sc.s, j)
	return low == "о" || low == "об"
}

// quietSides returns the two sides that a word of class m tells of.
func (sc *scene) quietSides(e *encounter, m tells) (as, bs []*person) {
	if m&tellsFace != 0 {
		return sc.faceToFace(e)
	}
	if m&(tellsSummon|tellsShow) != 0 && sc.c.g.d.lang == "en" && sc.passive(e) {
		return sc.wasShown(e)
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.members[0].stand.guest && !(m&tellsSummon != 0 && sc.c.g.d.lang == "kk") || !sc.actedOn(e, co, m) || sc.isSittingBody(co) {
			continue
		}
		subject := sc.actor(e, co)
		if subject == nil && m&tellsHome != 0 {
			subject = sc.subjectInFront(e, co)
		}
		if subject == nil || sc.several(subject) && subject.members[0].stand.cases != 0 && !subject.members[len(subject.members)-1].beside || sc.own(subject, co) || sc.toldOfSeveral(e.at, subject) {
			continue
		}
		if m&tellsGuest != 0 && (sc.c.g.d.lang != "en" || sc.any&tellsHome == 0 || co.first < e.at) {
			e.kind = digest.KindReception
		}
		if as, bs := sc.settle(e, subject, co); len(as) > 0 && len(bs) > 0 {
			if m&(tellsMotion|tellsHome) != 0 {
				sc.diplomats(e, as)
			}
			if m&tellsGuest != 0 && e.kind == digest.KindReception && sc.c.g.d.lang == "en" {
				return bs, as // A was the guest of B
			}
			return as, bs
		}
	}
	return nil, nil
}

// wasShown reads a passive: "X was shown round by Y", "was shown into Y's
// office".
func (sc *scene) wasShown(e *encounter) (as, bs []*person) {
	var host *company
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first > e.at && (co.part&partBy != 0 || co.part&partOwner != 0 && (sc.mark(co.first-2)&tellsHome != 0 || sc.homeBehind(co.end)) || co.part == partTo && sc.c.g.lower(e.at+1) == "in") {
			host = co
			break
		}
	}
	if host == nil {
		return nil, nil
	}
	if host.part&partOwner != 0 {
		e.kind = digest.KindReception
	}
	guest := sc.englishSubject(e, []*company{host}, false)
	if guest == nil {
		return nil, nil
	}
	as, bs = sc.settle(e, guest, host)
	return bs, as
}

// own says whether "her office" may be the subject's own.
func (sc *scene) own(subject, co *company) bool {
	x := co.members[0].stand
	if x.cases == 0 || co.part&partOwner == 0 || sc.c.g.d.lang == "ru" && finitePast(unYo(sc.c.g.lower(co.end))) {
		return false // его угостил А
	}
	who := sc.whoIs(subject, nil)
	return len(who) == 0 || who[0].sex == 0 || agrees(who[0], x.sex)
}

// subjectInFront is the last subject in front of a place where somebody was.
func (sc *scene) subjectInFront(e *encounter, other *company) (out *company) {
	for i := range sc.cos {
		if co := &sc.cos[i]; co != other && co.end <= e.at && co.part&partSubject != 0 {
			out = co
		}
	}
	return out
}

// actor is the subject of a quiet encounter whose other side is co.
func (sc *scene) actor(e *encounter, co *company) *company {
	return sc.grammarSubject(e, []*company{co}, sc.credentials(e.at))
}

// credentials says whether token k is the paper that an ambassador hands over in
// person: it shows who was met, and is a noun.
func (sc *scene) credentials(k int) bool {
	return sc.c.g.d.lang == "en" && sc.mark(k)&tellsShow != 0 && sc.mark(k)&tellsItem != 0
}

// actedOn says whether a list stands where those stand with whom what a word
// of class m tells was done.
func (sc *scene) actedOn(e *encounter, co *company, m tells) bool {
	switch {
	case m&tellsGuest != 0:
		return sc.isGuestOf(e, co)
	case m&tellsMotion != 0 && sc.cameTo(e, co):
		return true
	case m&tellsSpare != 0 && m&tellsShow == 0:
		return co.part&partObject != 0 && co.verb == e.at && sc.howLong(co.end) || co.part&partTo != 0 && co.first > e.at && co.first-e.at < 8 && sc.howLong(e.at+1)
	case m&tellsHome != 0:
		return sc.ownsHome(e.at, co)
	case m&tellsHand != 0 && (sc.any&tellsItem == 0 || sc.sentThrough()), m&(tellsSummon|tellsShow|tellsHand) == 0:
		return false
	case m&tellsHand != 0:
		m |= tellsShow
	}
	leads := m&tellsShow != 0 && sc.leadsAlong(e.at)
	if x := co.members[0].stand; m&tellsShow != 0 && x.cases&(accusative|genitive) != 0 && sc.c.g.d.lang != "en" && !x.noun && !leads {
		return false // rather a thing
	}
	near := co.first > e.at && co.first-e.at < 7
	switch sc.c.g.d.lang {
	case "en":
		return co.part&partObject != 0 && co.verb == e.at || near && co.part == partTo && sc.onlyWhereAndWhen(e.at+1, co.first)
	case "ru":
		return m&tellsShow != 0 && (co.part == partTo && co.cases&dative != 0 || co.cases == anyCase && co.first == e.at+1 && sc.nominativeBefore(e.at)) || (m&tellsSummon != 0 || leads) && co.part&partObject != 0 && co.part&partSubject == 0 && sc.object(e, co)
	}
	if m&tellsShow != 0 && sc.c.g.lower(e.at-1) == "атап" {
		return false // атап көрсетті: pointed out
	}
	return co.end <= e.at && (co.cases == accusative || m&tellsShow != 0 && (co.cases == dative || co.cases == genitive && sc.c.g.at(sc.s, co.end) == "қолына"))
}

// nominativeBefore says whether a list that can only be the subject stands in front of token k.
func (sc *scene) nominativeBefore(k int) bool {
	return slices.ContainsFunc(sc.cos, func(co company) bool { return co.end <= k && co.cases == nominative })
}

// leadsAlong says whether a Russian verb of doing something to somebody at one's side
// bears on him rather than on what he is shown: возил, угостил, провёл по.
func (sc *scene) leadsAlong(k int) bool {
	return sc.c.g.d.lang == "ru" && !startsWithAny(sc.c.g.lower(k), []string{"показ", "продемонстр", "уделил", "верит", "сопровожд"})
}

// howLong says whether English tokens from k on tell a span of time: "twenty
// minutes", "half an hour".
func (sc *scene) howLong(k int) bool {
	if sc.c.g.at(sc.s, k) == "time" || sc.c.g.at(sc.s, k-1) == "time" {
		return true // made time for
	}
	for end := min(sc.s.end, k+5); k < end; k++ {
		switch sc.c.g.lower(k) {
		case "minutes", "minute", "hour", "hours", "half-hour", "half-an-hour", "audience":
			return true
		}
	}
	return false
}

// isGuestOf says whether somebody was the guest of those in a list.
func (sc *scene) isGuestOf(e *encounter, co *company) bool {
	g := sc.c.g
	if g.d.lang == "kk" {
		return co.cases == genitive && co.end == e.at
	}
	if co.part&partOwner == 0 {
		return false
	}
	if g.d.lang == "ru" {
		return co.first == e.at+1
	}
	for k := max(sc.s.first, min(co.first, e.at)-3); k < e.at; k++ {
		switch g.lower(k) {
		case "was", "were", "is", "are", "been", "being", "as":
			return co.end <= e.at && e.at-co.end < 3 || co.first > e.at && co.first-e.at < 4
		}
	}
	return false
}

// cameTo says whether those in a list are whom somebody went to see, at their
// place or not.
func (sc *scene) cameTo(e *encounter, co *company) bool {
	g := sc.c.g
	switch g.d.lang {
	case "en":
		k := co.first - 1
		for k > e.at && (englishFiller(g.lower(k)) || honorific.has(g.lower(k))) {
			k--
		}
		return k > e.at && k-e.at < 7 && !sc.ranks(e.at+1) && ((g.lower(k) == "see" || g.lower(k) == "meet") && g.lower(k-1) == "to" || g.lower(k) == "to" && co.part == partTo || g.lower(k) == "of" && sc.mark(k-1)&tellsHome != 0) ||
			co.first > e.at && co.part&partOwner != 0 && sc.homeBehind(co.end)
	case "ru":
		low := g.lower(max(sc.s.first, co.first-1))
		return low == "к" || low == "ко" || low == "от" && comesFrom.has(&g.d.tokens[e.at]) || (co.first > e.at || co.end == e.at) && co.cases&genitive != 0 && sc.mark(co.first-1)&tellsHome != 0
	}
	if co.end > e.at || strings.HasSuffix(g.lower(e.at-1), "п") {
		return false
	}
	return co.cases == dative && sc.gap(co.end, e.at) < 4 || co.cases == genitive && sc.mark(co.end)&tellsHome != 0
}

// comesFrom are the Russian verbs of coming from somebody.
var comesFrom = beginsWith("вышел=", "вышла=", "вышли=", "вышедш", "вернул", "вернувш", "ушел=", "ушёл=", "ушла=", "уехал")

// atHomeOf says whether token k is the place where somebody works or lives, and
// where something was done: in the office, в кабинете, кабинетінде.
func (sc *scene) atHomeOf(k int) bool {
	if sc.mark(k)&tellsHome == 0 || sc.any&tellsStaff != 0 {
		return false
	}
	g := sc.c.g
	switch g.d.lang {
	case "en":
		for j := k - 1; j >= sc.s.first && j > k-6; j-- {
			if low := g.lower(j); low == "in" || low == "at" {
				return true
			}
		}
		return false
	case "ru":
		prev := g.lower(max(sc.s.first, k-1))
		return (prev == "в" || prev == "во") && lastIs(g.lower(k), "е", "и")
	}
	return lastIs(g.lower(k), "нде", "нда", "нен", "нан")
}

// gap counts the tokens [from, to) that name nobody.
func (sc *scene) gap(from, to int) (n int) {
	for k := from; k < to; k++ {
		if !sc.covered(k) {
			n++
		}
	}
	return n
}

// ranks says whether token k makes of going to somebody a place behind him: came
// second to X, came close to X.
func (sc *scene) ranks(k int) bool {
	switch sc.c.g.lower(k) {
	case "second", "third", "close", "next", "near", "last":
		return true
	case "down", "up":
		return sc.c.g.lower(min(k+1, sc.s.end-1)) != "to" || sc.c.g.lower(min(k+2, sc.s.end-1)) != "see"
	}
	return false
}

// sentThrough says whether what was handed over went through somebody else.
func (sc *scene) sentThrough() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "через", "through", "via", "post", "арқылы", "почте", "почтой":
			return true
		}
	}
	return false
}

// ownsHome says whether a list owns the place at token k.
func (sc *scene) ownsHome(k int, co *company) bool {
	g := sc.c.g
	switch {
	case (co.part&partWith != 0 || g.d.lang == "kk" && co.cases == instrumental) && co.first > k:
		return co.first-k < 4 // in his office with X
	case co.members[0].stand.cases != 0, co.part&partOwner == 0:
		return false
	case g.d.lang == "en":
		return co.first > k && co.first-k < 4 && g.lower(k+1) == "of" || co.end <= k && sc.homeBehind(co.end)
	case g.d.lang == "ru":
		return co.first == k+1 && co.cases&genitive != 0
	}
	if k > co.end && endsWithAny(g.lower(k-1), "дағы", "дегі", "тағы", "тегі") {
		k-- // А-ның Астанадағы кеңсесінде
	}
	return co.end == k && co.cases == genitive
}

// homeBehind says whether the place where somebody lives or works follows at
// token k, behind a possessive.
func (sc *scene) homeBehind(k int) bool {
	for end := min(sc.s.end, k+4); k < end; k++ {
		if sc.mark(k)&tellsHome != 0 {
			return true
		}
		if t := &sc.c.g.d.tokens[k]; t.kind != word && t.text != "’s" && t.text != "'s" && !isApostropheToken(t.text) {
			return false
		}
	}
	return false
}

// faceToFace reads what two did over coffee, in person, behind closed doors:
// the subject of the clause and whoever it bears on, or its two subjects.
func (sc *scene) faceToFace(e *encounter) (as, bs []*person) {
	if sc.c.g.d.lang == "ru" && !sc.toldAsPast(e) || sc.any&tellsJoin != 0 && sc.si-sc.led.at <= roomReach && sc.ofThatMeeting() {
		return nil, nil // who else was at the table
	}
	if sc.c.g.lower(e.at) == "across" {
		return sc.acrossTheTable(e)
	}
	if sc.withOthers(e) {
		return nil, nil
	}
	var subject, other *company
	for i := range sc.cos {
		co := &sc.cos[i]
		switch {
		case subject == nil && co.part&partSubject != 0:
			subject = co
		case other == nil && (co.part&(partWith|partTo|partObject) != 0 && sc.c.g.lower(max(sc.s.first, co.first-1)) != "for" && !(sc.ofAThing(co) && (co.first < e.at || co.first-e.at > 3)) || sc.c.g.d.lang == "kk" && co.cases == instrumental) || other == nil && sc.c.g.d.lang == "en" && subject != nil && co.part == partSubject && !sc.newClause(subject.end, co.first):
			other = co
		}
	}
	if other != nil && other.members[0].stand.cases&accusative != 0 && subject != nil && len(subject.members) > 1 {
		other = nil // оны А мен Б бөлек отырып талқылады
	}
	switch {
	case subject != nil && other != nil:
		return sc.settle(e, subject, other)
	case subject != nil && sc.several(subject) && !sc.ownHand(e):
		all := sc.whoIs(subject, nil)
		return all, all
	}
	return nil, nil
}

// acrossTheTable reads who sat opposite those named before.
func (sc *scene) acrossTheTable(e *encounter) (as, bs []*person) {
	for i := range sc.cos {
		co := &sc.cos[i]
		for _, p := range sc.whoIs(co, nil) {
			if co.end <= e.at {
				as = appendPerson(as, p)
			} else if !slices.Contains(as, p) {
				bs = appendPerson(bs, p)
			}
		}
	}
	return as, bs
}
