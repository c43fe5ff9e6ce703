package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// Russian sentences that tell who showed visitors around or told them something where they came.

// shownGuests reads who did: «Депутаты А и Б посетили завод. По цехам их провёл директор В», «О школе
// гостям рассказала Г», «На вопросы гостей ответил Д». He is of the place, and met those who came.
func (sc *scene) shownGuests() bool {
	if sc.c.g.d.lang != "ru" || sc.s.title || sc.any&(tellsPaper|tellsDeny|tellsPhone) != 0 || sc.isStillAhead() || sc.led.at >= sc.si || len(sc.c.at[sc.si]) == 0 {
		return false
	}
	sc.group()
	whom, verb := sc.whomShown()
	if whom < 0 {
		return false
	}
	guests, told := sc.visitorsMeant(whom)
	if len(guests) == 0 {
		return false
	}
	guides := sc.guides(verb, guests)
	if len(guides) == 0 {
		return false
	}
	if told != nil && sc.comesFromAbroad() {
		guests = append(slices.Clip(sc.led.hosts), sc.led.withHosts...)
	}
	if told == nil {
		e := encounter{at: verb, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, subject: guides, partners: guests}
		sc.record(&e, guides, guests)
		return true
	}
	for _, p := range guides {
		sc.alsoMet(told, guests, p)
	}
	return sc.led.at == sc.si
}

// comesFromAbroad says whether the first of the two who met last is the visitor: he is of another
// country, and met somebody at home.
func (sc *scene) comesFromAbroad() bool {
	led, home := sc.led, sc.c.g.home
	host, guest := sc.c.nationOf(led.hosts[0]), sc.c.nationOf(led.guests[0])
	return home != "" && led.last.kind != digest.KindReception && host != "" && host != home && guest == home || sc.hostTravelled()
}

// isStillAhead says whether a word of the Russian sentence tells that something is to come, the plans
// aside that somebody spoke of.
func (sc *scene) isStillAhead() bool {
	for k := sc.s.first; sc.any&tellsAhead != 0 && k < sc.s.end; k++ {
		if sc.mark(k)&tellsAhead != 0 && !isPlans.has(sc.c.g.lower(k)) {
			return true
		}
	}
	return false
}

var isPlans = wordSet("планы планах планов планам")

// whomShown returns the token of the word for visitors to whom the verb at the other token tells or
// shows something: гостям рассказал, провёл их; -1 if there are none.
func (sc *scene) whomShown() (whom, verb int) {
	const farthest = 4
	g := sc.c.g
	for k := sc.s.first; k < sc.s.end; k++ {
		low := g.lower(k)
		if sc.c.inQuote(k) || !guestsTold.has(low) {
			continue
		}
		for j := max(sc.s.first, k-farthest); j < min(sc.s.end, k+farthest); j++ {
			if sc.c.inQuote(j) || !sc.showsTo(j, k) || sc.parted(min(j, k), max(j, k)) {
				continue
			}
			return k, j
		}
	}
	return -1, -1
}

// parted says whether a mark stands between two tokens.
func (sc *scene) parted(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if sc.c.g.d.tokens[k].kind == punct {
			return true
		}
	}
	return false
}

// guestsTold are the Russian words for visitors to whom something is told, and who are led.
var guestsTold = wordSet("гостям гостю гостье гостей гостя гостью им ему ей их его её ее делегацию делегации")

// showsTo says whether the Russian verb at token j is one of telling or showing in the case of the
// word for visitors at token k.
func (sc *scene) showsTo(j, k int) bool {
	g := sc.c.g
	verb, whom := g.lower(j), g.lower(k)
	switch {
	case !finitePast(verb) && verb != "провёл" && verb != "провел":
		return false
	case startsWithAny(verb, []string{"ответил", "отвечал"}):
		return dativeGuests.has(whom) || g.lower(k-1) == "вопросы" || g.at(sc.s, k-2) == "вопросы" && isRussianAdjective(g.lower(k-1))
	case startsWithAny(verb, toldRussian):
		return dativeGuests.has(whom)
	case startsWithAny(verb, []string{"провёл", "провел", "проводил", "водил"}):
		return !dativeGuests.has(whom) && sc.ledOver(j)
	}
	return startsWithAny(verb, []string{"ознакомил", "познакомил", "проинформировал"}) && !strings.HasSuffix(verb, "ся") && !lastIs(verb, "сь") && !dativeGuests.has(whom)
}

// dativeGuests are those of them to whom something is told.
var dativeGuests = wordSet("гостям гостю гостье им ему ей делегации")

// toldRussian are beginnings of the Russian verbs of telling and showing somebody something.
var toldRussian = []string{"рассказ", "показ", "продемонстрир", "презентовал", "поясн", "объясн", "доложил", "докладывал", "представил", "сказал"}

// ledOver says whether the Russian clause of the verb at token k tells over what somebody was led: по
// цехам, по залам.
func (sc *scene) ledOver(k int) bool {
	const farthest = 5
	g := sc.c.g
	for j := max(sc.s.first, k-farthest); j < min(sc.s.end-1, k+farthest); j++ {
		if g.lower(j) == "по" && lastIs(g.lower(j+1), "ам", "ям", "у", "ю", "ии", "е", "ому", "ым", "им") {
			return true
		}
	}
	return false
}

// guides lists those who did what the Russian verb at a token, or another such one, tells: by name in
// the nominative beside it, holders of an office, and not the visitors.
func (sc *scene) guides(verb int, guests []*person) (out []*person) {
	g := sc.c.g
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.cases&nominative == 0 || co.part&partSubject == 0 || co.members[0].stand.cases != 0 || co.members[0].beside {
			continue
		}
		near := false
		for k := max(sc.s.first, co.first-6); k < min(sc.s.end, co.end+4); k++ {
			low := g.lower(k)
			if k != verb && !startsWithAny(low, toldRussian) || sc.c.inQuote(k) || sc.commaBetween(min(k, co.end), max(k, co.first)) {
				continue
			}
			near = true
		}
		for _, p := range persons([]*company{co}) {
			if near && len(p.roles) > 0 && sc.namedHere(p) && !reports(p) && !slices.Contains(guests, p) && !slices.Contains(sc.led.hosts, p) && !slices.Contains(sc.led.guests, p) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

// commaBetween says whether a Russian clause ends among some tokens.
func (sc *scene) commaBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if low := sc.c.g.lower(k); low == "," || low == ";" || low == "что" || strings.HasPrefix(low, "котор") {
			return true
		}
	}
	return false
}

// visitorsMeant returns the visitors that the word at token k means, and the meeting told before that
// they had, nil where they are only told to have come: «Депутаты А и Б побывали в школе».
func (sc *scene) visitorsMeant(k int) (guests []*person, told *digest.Meeting) {
	const reach = 4 // sentences
	led := sc.led
	low := sc.c.g.lower(k)
	pronoun := pronounsTold.has(low)
	if !pronoun && sc.si-led.at <= reach && len(led.hosts) > 0 && len(led.guests) > 0 && !led.mutual && led.last.kind != digest.KindCall {
		guests = append(append(guests, led.guests...), led.withGuest...)
		return guests, led.lastOf(led.hosts[0], led.guests[0])
	}
	if pronoun && led.at == sc.si-1 {
		return nil, nil
	}
	if guests = sc.cameBefore(); (len(guests) > 1) != severalTold.has(low) && !travelTogether.fits(low) {
		return nil, nil
	}
	return guests, nil
}

// cameBefore lists those of whom the sentence before tells that they came somewhere: «А и Б посетили
// завод», «В посёлке побывали А и Б»; nil where it tells that of nobody.
func (sc *scene) cameBefore() []*person {
	const reach = 2 // sentences
	for si := sc.si - 1; si >= max(0, sc.si-reach); si-- {
		before := scene{c: sc.c, si: si, s: &sc.c.g.d.sentences[si], led: sc.led}
		before.mind()
		if before.s.title || before.any&(tellsVisit|tellsStay|tellsMotion) == 0 || before.any&(tellsAhead|tellsDeny) != 0 {
			continue
		}
		before.group()
		for i := range before.cos {
			if co := &before.cos[i]; co.part&partSubject != 0 && (co.cases&nominative != 0 || co.members[0].crowd) && co.members[0].stand.cases == 0 {
				return before.whoIs(co, nil)
			}
		}
	}
	return nil
}

var (
	pronounsTold = wordSet("им ему ей их его её ее")
	severalTold  = wordSet("гостям гостей им их")
)

// receivingOne is which of the two who met last received the other.
func (sc *scene) receivingOne() *person {
	if sc.comesFromAbroad() {
		return sc.led.guests[0]
	}
	return sc.led.hosts[0]
}

// speaksToGuests says whether somebody is the subject of a Russian sentence that tells what the guests
// were told, by that word: «участвовавший в беседе депутат А рассказал гостю о законе».
func (sc *scene) speaksToGuests(p *person) bool {
	if side := sc.c.sideOf(p); side != "" && len(sc.led.hosts) > 0 && side != sc.c.nationOf(sc.led.hosts[0]) {
		return false
	}
	whom, verb := sc.whomShown()
	return whom >= 0 && !pronounsTold.has(sc.c.g.lower(whom)) && slices.ContainsFunc(sc.cos, func(co company) bool {
		return co.end <= verb && co.part&partSubject != 0 && co.cases&nominative != 0 && slices.Contains(persons([]*company{&co}), p)
	})
}

// toldOfSeveral says whether the Russian verb at token k is of several, and a subject is one person:
// «ему показали проект, который подготовил архитектор А».
func (sc *scene) toldOfSeveral(k int, subject *company) bool {
	one := len(subject.members) == 1 && subject.members[0].stand.cases == 0 && !subject.members[0].crowd
	return sc.c.g.d.lang == "ru" && one && lastIs(sc.c.g.lower(k), "али", "или", "яли")
}
