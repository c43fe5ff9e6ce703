package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// Those who went with one of those who met.

// accompanied reads who was at the side of one of those who have just met: "She was
// accompanied by C", «Её сопровождал В». He met the other side.
func (sc *scene) accompanied() {
	led := sc.led
	if sc.c.g.d.lang == "kk" {
		sc.besideKazakh()
		return
	}
	along := sc.cameAlong()
	if sc.travelsAlong(along) {
		return
	}
	if sc.any&tellsBeside == 0 && along < 0 || sc.si-led.at > 1 && !sc.stillBeside() && (along < 0 || sc.si-led.at > memberReach) || sc.si == led.at || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&(tellsDeny|tellsAhead) != 0 || along < 0 && sc.any&tellsMotion != 0 || sc.andOthers() {
		return
	}
	at := along
	if at < 0 {
		at = sc.firstMark(tellsBeside)
		low, g := sc.c.g.lower(at), sc.c.g
		english := (low == "accompanied" || low == "joined") && (g.lower(at-1) == "was" || g.lower(at-1) == "were") && (g.at(sc.s, at+1) == "by" || sc.onlyWhereAndWhen(at+1, sc.byBehind(at)))
		russian := accompanies(low)
		if russian && bothOfThem.has(g.lower(at-1)) && at-1 == sc.s.first {
			sc.join(sc.acting(true), led.hosts, led.guests)
			return
		}
		if !english && !russian || english && !sc.oneOfThem(at-1) || russian && !sc.oneOfThem(at) {
			return
		}
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	if told == nil || told.Kind == digest.KindCall {
		return
	}
	other := led.hosts
	if sc.ofHost(at) || sc.visitorHosted(at) {
		other = led.guests
	}
	var came []*person
	for _, m := range sc.c.at[sc.si] {
		switch p := m.p; {
		case slices.Contains(led.hosts, p):
			if sc.c.g.d.lang != "ru" || !m.office || sc.ofEnvoy(at, m) {
				other = led.guests
			}
		case !slices.Contains(led.guests, p) && !m.office && !sc.c.inQuote(m.first) && sc.beside(at, m):
			came = appendPerson(came, p)
		}
	}
	if len(came) > mostWitnesses {
		return
	}
	with, facing := &led.withGuest, led.withHosts
	if &other[0] == &led.guests[0] {
		with, facing = &led.withHosts, led.withGuest
	}
	for _, p := range came {
		if side := sc.c.sideOf(p); (thirdObjects.has(sc.c.g.at(sc.s, at-1)) || at == sc.s.first && thirdObjects.has(sc.c.g.at(sc.s, at+1))) && side != "" && side == sc.c.sideOf(led.hosts[0]) && side != sc.c.sideOf(led.guests[0]) {
			sc.alsoMet(told, led.guests, p) // his own country's envoy
			continue
		}
		if along >= 0 && &other[0] == &led.hosts[0] && sc.surelyHosts(p) {
			sc.alsoMet(told, led.guests, p) // А принял посла Б. С ним был его заместитель
			continue
		}
		sc.alsoMet(told, other, p)
		sc.alsoMet(told, facing, p)
	}
	*with = append(*with, came...)
	if head := led.guests[0]; sc.c.g.d.lang == "ru" {
		if &other[0] == &led.guests[0] {
			head = led.hosts[0]
		}
		led.travels(head, slices.DeleteFunc(slices.Clone(came), isEnvoy))
	}
	if sc.c.g.d.lang == "ru" && sc.anyMarkOfSide(at) {
		sc.join(slices.DeleteFunc(sc.acting(true), func(p *person) bool { return slices.Contains(came, p) }), led.hosts, led.guests)
	}
}

// byBehind is where the "by" stands that belongs to the English participle at token at, the
// participle itself if there is none near: accompanied to the talks by.
func (sc *scene) byBehind(at int) int {
	const farthest = 6
	for k := at + 1; k < min(sc.s.end, at+farthest); k++ {
		if sc.c.g.lower(k) == "by" {
			return k
		}
	}
	return at
}

// beside says whether a mention is of somebody who, as the verb at token at tells,
// accompanied another: behind "by" or the Russian verb, in the nominative there, with
// nothing but offices in between.
func (sc *scene) beside(at int, m *mention) bool {
	longest := 12
	g := sc.c.g
	if g.d.lang == "ru" {
		longest = 30 // А, Б, а также посол В
		for i := range sc.cos {
			if co := &sc.cos[i]; co.first <= m.first && m.end <= co.end {
				if co.cases&nominative == 0 {
					return false
				}
			}
		}
		at--
	}
	if m.first-at > longest || m.first < at {
		return m.first < at && g.d.lang == "ru"
	}
	for k := at + 2; k < m.first; k++ {
		if t := &g.d.tokens[k]; !sc.inRole(k) && g.names[k] == 0 && g.bodyAt[k] == nil && !t.upper && t.kind == word && !t.function && !englishFiller(t.lower) && !isRussianAdjective(t.lower) && t.lower != "and" && t.lower != "и" && !alsoRussian.has(t.lower) && t.lower != "а" {
			return false
		}
	}
	return true
}

// oneOfThem says whether whom the clause in front of token k is about is one of those who
// have just met: by name or pronoun at its head, «её», with nothing else for a subject.
func (sc *scene) oneOfThem(k int) bool {
	led := sc.led
	if k == sc.s.first && sc.c.g.d.lang == "ru" {
		return aboutWhom.has(sc.c.g.at(sc.s, k+1)) // сопровождал его
	}
	if k > sc.s.first && aboutWhom.has(sc.c.g.lower(k-1)) {
		nation := k-3 == sc.s.first && sc.c.g.place[k-2] != "" && sc.c.g.lower(k-3) == "the" // the Italian visitor
		return k-1 == sc.s.first || sc.c.g.d.lang == "ru" || k-2 == sc.s.first && sc.c.g.lower(k-2) == "the" || nation
	}
	for _, m := range sc.c.at[sc.si] {
		if m.end == k && (slices.Contains(led.hosts, m.p) || slices.Contains(led.guests, m.p)) {
			return true
		}
	}
	for i := range sc.cos { // the Indian diplomat
		if co := &sc.cos[i]; co.end == k && co.members[0].stand.cases != 0 {
			who := sc.whoIs(co, nil)
			return len(who) == 1 && (who[0] == led.hosts[0] || who[0] == led.guests[0])
		}
	}
	return false
}

// ofHost says whether a pronoun beside the verb at token k can only stand for the host.
func (sc *scene) ofHost(k int) bool {
	led := sc.led
	for _, low := range [...]string{sc.c.g.lower(max(k-1, sc.s.first)), sc.c.g.lower(max(k-2, sc.s.first))} {
		sex := male
		switch low {
		case "she", "её", "ее", "гостью":
			sex = female
		case "he", "его", "гостя":
		default:
			continue
		}
		if where := sc.lastCountry(); sc.c.g.d.lang == "ru" && agrees(led.hosts[0], sex) && agrees(led.guests[0], sex) && where != "" && led.last.kind != digest.KindReception {
			return led.hosts[0].country != "" && led.hosts[0].country != where && led.guests[0].country == where // А встретился в Рабате с Б: it is he who came
		}
		return led.hosts[0].sex == sex && led.guests[0].sex != sex
	}
	return false
}

// anyMarkOfSide says whether the words of a Russian sentence behind token k tell for which side
// others were there: «…, а со стороны Казахстана за столом были А и Б».
func (sc *scene) anyMarkOfSide(k int) bool {
	for ; k < sc.s.end; k++ {
		if code, _ := sc.sideAt(k); code != "" {
			return true
		}
	}
	return false
}

// stillBeside says whether a sentence further behind a meeting may tell who was at the side of
// one of those who met: it opens with whom it is about.
func (sc *scene) stillBeside() bool {
	first := sc.c.g.lower(sc.s.first)
	if sc.si-sc.led.at <= memberReach {
		return guestOpens.has(first) || sc.c.g.d.lang == "ru" && !sc.c.g.d.tokens[sc.s.first].function
	}
	return sc.c.g.d.lang == "ru" && sc.si-sc.led.at <= besideReach && (guestOpens.has(first) || sc.c.g.place[sc.s.first] != "")
}

// besideReach is how many sentences behind a meeting the guest's company is still told of.
const besideReach = 4

// bothOfThem are the Russian words for both of those who met, as objects.
var bothOfThem = wordSet("спикеров собеседников политиков парламентариев руководителей обоих")

// guestOpens open a sentence about the guest of the meeting told before, in English with
// the article of the noun that oneOfThem asks for: гостью сопровождал, the guest was joined by.
var guestOpens = wordSet("гостя гостью гостей the")

// aboutWhom are the pronouns and nouns for somebody who has just met another.
var aboutWhom = wordSet("he she they его её ее их гостя гостью гостей guest guests visitor visitors")

// accompanies says whether a Russian word is the verb of going with somebody.
func accompanies(low string) bool {
	return startsWithAny(low, goesAlong) && !endsWithAny(low, "лся", "лась", "лось", "лись")
}

// goesAlong are beginnings of the forms of that verb.
var goesAlong = []string{"сопровождал", "сопровождает=", "сопровождают="}

// cameAlong is the Russian verb of coming in a sentence that opens with one of those who
// have just met: «С гостем прибыла В», «Вместе с послом на беседу пришёл Г»; -1 if it
// opens otherwise.
func (sc *scene) cameAlong() int {
	const farthest = 6
	g := sc.c.g
	k := sc.s.first
	if g.d.lang != "ru" {
		return -1
	}
	if g.lower(k) == "вместе" {
		k++
	}
	if low := g.at(sc.s, k); low != "с" && low != "со" || k+2 >= sc.s.end {
		return -1
	}
	if nation := g.place[k+1]; nation != "" && !g.capit[k+1] && isRussianAdjective(g.lower(k+1)) && len(sc.led.guests) > 0 && k+4 < sc.s.end {
		k++ // с корейским дипломатом
		if nation != sc.c.nationOf(sc.led.guests[0]) && nation != sc.c.nationOf(sc.led.hosts[0]) || !withThem.has(g.lower(k+1)) && !sc.c.callsFor(sc.led.guests[0], k+1) && !sc.c.callsFor(sc.led.hosts[0], k+1) && g.lower(k+1) != "дипломатом" {
			return -1
		}
		if startsWithAny(g.lower(k+2), cameVerbs) {
			return k + 2
		}
		return -1
	}
	if with := g.lower(k + 1); !withThem.has(with) && !sc.guestAt(k+1) && !sc.hostAt(k+1) {
		return -1
	}
	for j := k + 2; j < min(sc.s.end, k+farthest); j++ {
		if startsWithAny(g.lower(j), cameVerbs) {
			return j
		}
		if g.names[j] != 0 && !sc.guestAt(j) && !sc.hostAt(j) {
			break
		}
	}
	return -1
}

// guestAt says whether a guest of the meeting told last is named or meant at token k.
func (sc *scene) guestAt(k int) bool {
	for _, m := range sc.c.at[sc.si] {
		if m.first <= k && k < m.end {
			return slices.Contains(sc.led.guests, m.p)
		}
	}
	return false
}

// hostAt says whether a host of the meeting told last is named at token k, who had come to it:
// «А встретилась в Варшаве с Б. Вместе с А в Польшу прибыли В и Г».
func (sc *scene) hostAt(k int) bool {
	for _, m := range sc.c.at[sc.si] {
		if m.first <= k && k < m.end && !m.office {
			return len(sc.led.hosts) > 0 && sc.led.hosts[0] == m.p && sc.led.last.kind != digest.KindReception
		}
	}
	return false
}

var (
	withThem  = wordSet("ним ней ними гостем гостьей гостями")
	cameVerbs = []string{"прибыл", "приехал", "прилетел", "пришл", "пришел", "пришёл", "находил", "был=", "была=", "были="}
)

// visitorHosted says whether the guest of whom the words beside token at speak is told as
// the one who held the talks: he had come there.
func (sc *scene) visitorHosted(at int) bool {
	led := sc.led
	if low := sc.c.g.lower(max(at-1, sc.s.first)); !guestOpens.has(low) || low == "the" {
		return false
	}
	return slices.Contains(led.came, led.hosts[0]) && !slices.ContainsFunc(led.guests, func(p *person) bool { return slices.Contains(led.came, p) })
}

// accompaniedHere takes those whom the meeting's own sentence tells to have been at the
// side of one of those who met: «принял А, которого сопровождал В», «в сопровождении В».
func (sc *scene) accompaniedHere() {
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || sc.any&(tellsBeside|tellsJoin) == 0 || sc.any&tellsDeny != 0 || len(led.hosts) == 0 || len(led.guests) == 0 {
		return
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	for k := sc.s.first + 2; told != nil && k < sc.s.end; k++ {
		company := g.lower(k) == "сопровождении" && g.lower(k-1) == "в"
		if !company && (!accompanies(g.lower(k)) && !startsWithAny(g.lower(k), joinedRussian) || !strings.HasPrefix(g.lower(k-1), "котор") && !(alsoRussian.has(g.lower(k-1)) && strings.HasPrefix(g.lower(k-2), "котор"))) {
			continue
		}
		other := led.hosts
		for _, m := range sc.c.at[sc.si] {
			if m.end <= k && slices.Contains(led.hosts, m.p) {
				other = led.guests
			} else if m.end <= k && slices.Contains(led.guests, m.p) {
				other = led.hosts
			}
		}
		for _, m := range sc.c.at[sc.si] {
			if m.first > k && !m.office && !slices.Contains(led.hosts, m.p) && !slices.Contains(led.guests, m.p) && (company && sc.behindGenitive(k, m) || !company && sc.beside(k, m)) {
				sc.alsoMet(told, other, m.p)
			}
		}
		return
	}
}

// behindGenitive says whether a mention belongs to the list in the genitive right behind
// the Russian noun at token k.
func (sc *scene) behindGenitive(k int, m *mention) bool {
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first > k {
			return co.cases&genitive != 0 && co.first <= m.first && m.end <= co.end && sc.gap(k+1, co.first) < 3
		}
	}
	return false
}
