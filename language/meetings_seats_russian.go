package language

import (
	"strings"

	"minber/digest"
)

// Russian talks between the halves of a body of two countries, or told side by side.

// seats are those of whom a sentence told that they sat for a country at talks.
type seats struct {
	nation string
	who    []*person
	si     int
}

// nationSeats reads who sat for one country, and pairs them with those for the other one of whom
// a sentence just before has told: «Японских коллег возглавляет А, в составе делегации Б.
// Казахстанскую сторону представил В». It says whether it has paired them.
func (sc *scene) nationSeats() bool {
	const reach = 2
	g, led := sc.c.g, sc.led
	if g.d.lang != "ru" || sc.any&tellsSeat == 0 || sc.any&(tellsSitting|tellsDeny|tellsAhead) != 0 {
		return false
	}
	k := sc.s.first
	if g.place[k] == "" || g.capit[k] || k+2 >= sc.s.end || !startsWithAny(g.lower(k+1), halvesSeated) {
		return false
	}
	now := seats{nation: g.place[k], si: sc.si}
	for _, m := range sc.c.at[sc.si] {
		if !m.office && !sc.c.inQuote(m.first) {
			now.who = appendPerson(now.who, m.p)
		}
	}
	before, talks := led.seated, sc.ofTalksNow()
	if len(now.who) == 0 || !talks && before.nation == "" {
		return false
	}
	led.seated = now
	if before.nation == "" || before.nation == now.nation || sc.si-before.si > reach || led.lastOf(before.who[0], now.who[0]) != nil {
		return false
	}
	e := &encounter{at: sc.firstMark(tellsSeat), from: sc.s.first, to: sc.s.end, tells: tellsTalk, kind: digest.KindMeeting}
	sc.record(e, before.who, now.who)
	return true
}

// halvesSeated are beginnings of the Russian nouns for those who sit for a country.
var halvesSeated = []string{"сторон", "делегаци", "групп", "част", "коллег", "половин"}

// coChaired reads the two who chaired a sitting of a body of two countries together:
// «Сопредседателями выступили А и Б», «под сопредседательством А и Б».
func (sc *scene) coChaired() bool {
	const two = 2
	if sc.c.g.d.lang != "ru" || !sc.tellsCoChairs() || sc.any&(tellsDeny|tellsAhead) != 0 || !sc.c.jointSitting(sc.si) && (sc.si == 0 || !sc.c.jointSitting(sc.si-1)) {
		return false
	}
	var who []*person
	for _, m := range sc.c.at[sc.si] {
		if !m.office && !sc.c.inQuote(m.first) {
			who = appendPerson(who, m.p)
		}
	}
	if a := who; len(a) != two || sc.c.sideOf(a[0]) != "" && sc.c.sideOf(a[0]) == sc.c.sideOf(a[1]) {
		return false
	}
	e := &encounter{at: sc.s.first, from: sc.s.first, to: sc.s.end, tells: tellsTalk, kind: digest.KindMeeting}
	sc.record(e, who[:1], who[1:])
	return true
}

// tellsCoChairs says whether a Russian sentence tells of co-chairs, other than who is to be one: «А и Б избраны
// сопредседателями группы дружбы».
func (sc *scene) tellsCoChairs() bool {
	told := false
	for i := range sc.meets {
		told = told || strings.HasPrefix(sc.c.g.lower(sc.meets[i].at), coChair)
	}
	for i := range sc.c.roles[sc.si] {
		told = told || strings.HasPrefix(sc.c.roles[sc.si][i].noun.nom, coChair)
	}
	for k := sc.s.first; told && k < sc.s.end; k++ {
		told = !startsWithAny(sc.c.g.lower(k), []string{"избран", "переизбран", "назначен", "утвержден", "утверждён", "избрал", "назначил", "утвердил", "стали="})
	}
	return told
}

const coChair = "сопредседател"

// jointSitting says whether a Russian sentence tells of a sitting of a body that two parliaments
// have together: of a group of friendship, of an interparliamentary commission.
func (c *cast) jointSitting(si int) bool {
	g := c.g
	s := &g.d.sentences[si]
	for k := s.first + 1; g.d.lang == "ru" && k < s.end; k++ {
		switch low := g.lower(k); {
		case low == "дружбы" && strings.HasPrefix(g.lower(k-1), "групп"),
			strings.HasPrefix(low, "комисси") && startsWithAny(g.lower(k-1), []string{"межпарламентск", "совместн", "смешанн"}),
			low == "сотрудничества" && strings.HasPrefix(g.lower(k-1), "парламентск"):
			return true
		}
	}
	return false
}

// whereThenDash says whether nothing but the name of a place or a house stands among Russian
// tokens [k, to) in front of a dash: «в Госдуме – председатель Б».
func (sc *scene) whereThenDash(k, to int) bool {
	const longest = 5
	for j := k; j < min(to, k+longest); j++ {
		switch t := &sc.c.g.d.tokens[j]; {
		case isDash(t.text):
			return j > k || j > sc.s.first && sc.c.g.d.tokens[j-1].upper
		case t.kind != word || !t.upper && j > k+1:
			return false
		}
	}
	return false
}

// timeThenDash says whether Russian words for when, behind a preposition at token k, stand in front of a dash: «после
// обеда – Б», «на следующий день – Б».
func (sc *scene) timeThenDash(k, to int) bool {
	if _, ok := russianPrepositions[sc.c.g.lower(k)]; !ok {
		return false
	}
	j := k + 1
	for j < to && timeBehind.has(sc.c.g.lower(j)) {
		j++
	}
	return j > k+1 && j < to && isDash(sc.c.g.lower(j))
}

// timeBehind are Russian words behind the preposition of a phrase for when.
var timeBehind = wordSet("обеда полудня завтрака ужина заседания перерыва этого него неё нее них следующий другой тот же день дня утро вечер час часа полчаса конце концу")

// mayBeOffice says whether the Russian word at token k can be a noun for who is named behind it:
// it is no verb, no adverb and no small word.
func (sc *scene) mayBeOffice(k int) bool {
	t := &sc.c.g.d.tokens[k]
	return t.kind == word && !t.upper && !t.function && sc.mark(k) == 0 && !finitePast(t.lower) && !isRussianPast(t.lower) && !russianFinite(t.lower) && !isRussianAdjective(t.lower) && !whereAndWhen.has(t.lower) && !lastIs(t.lower, "о", "е", "я", "ть", "ти", "сь")
}

// trilateral pairs all with all of three or four who met, where a sentence says that they all
// talked together: «Трёхсторонний формат использован впервые», «Втроём они обсудили …».
func (sc *scene) trilateral() {
	const few, most = 3, 4
	led := sc.led
	if sc.c.g.d.lang != "ru" || sc.si-led.metAt > 1 || len(led.hosts) != 1 || len(led.guests)+1 < few || len(led.guests)+1 > most || led.mutual || !sc.tellsAllTalked() || sc.any&(tellsDeny|tellsAhead) != 0 {
		return
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	for i, a := range led.guests {
		for _, b := range led.guests[i+1:] {
			if told != nil && !sc.ofOneParty(a, b, led.hosts[0]) {
				m := *told
				m.Between = [2]string{a.name(), b.name()}
				led.add(a, b, false, false, m)
			}
		}
	}
}

// ofOneParty says whether two guests are of one side: of one country that is not the host's, or both of a house
// in which he does not sit.
func (sc *scene) ofOneParty(a, b, host *person) bool {
	if side := sc.c.nationOf(a); side != "" && side == sc.c.nationOf(b) && side != sc.c.nationOf(host) {
		return true
	}
	for _, m := range sc.c.at[sc.led.metAt] {
		for k := max(m.first-3, 0); m.p == b && k < m.first; k++ {
			if strings.HasPrefix(sc.c.g.lower(k), "коллег") {
				return true // его и коллегу Б принял аким
			}
		}
	}
	return isLawmaker(a) && isLawmaker(b) && !isLawmaker(host)
}

// tellsAllTalked says whether a Russian sentence has a word for what three did together.
func (sc *scene) tellsAllTalked() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if threeTogether.has(&sc.c.g.d.tokens[k]) {
			return true
		}
	}
	return false
}

var threeTogether = beginsWith("трехсторонн", "трёхсторонн", "четырехсторонн", "четырёхсторонн", "втроем=", "втроём=", "вчетвером=")
