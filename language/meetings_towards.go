package language

import "strings"

// towards says whether a meeting is only what somebody is on the way to: "to
// meet X", "for talks with X", «на встречу с», «кездесуге келді».
func (sc *scene) towards(e *encounter) bool {
	g := sc.c.g
	if e.at == sc.s.first {
		return false
	}
	switch g.d.lang {
	case "en":
		if e.tells&tellsTalk == 0 && !strings.HasSuffix(g.lower(e.at), "ing") || e.tells&(tellsTalk|tellsMeet|tellsWeak) == 0 {
			return false // whoever dined did so
		}
		for k := e.at - 1; k >= sc.s.first && k > e.at-5 && !sc.covered(k); k-- {
			switch g.lower(k) {
			case "for":
				return !sc.metFor(k) && !sc.wasIn(k) && !sc.tookTime(k) && !sc.thanksFor(e)
			case "ahead":
				return true
			case "with", "between", "and", ",", "in", "at", "during", "after":
				return false
			}
		}
	case "ru":
		k := e.at - 1
		for k > sc.s.first && k > e.at-3 && lastIs(g.lower(k), "ую", "юю", "ые", "ие", "ой", "ей", "ым", "им", "ых", "их") {
			k--
		}
		switch g.lower(k) {
		case "на":
			return !sc.wentAndCame(k) && !sc.cameForIt(e) && !sc.talksLasted() && lastIs(g.lower(e.at), "встречу", "переговоры", "беседу", "консультации", "обед", "ужин", "завтрак", "аудиенцию", "разговор")
		case "накануне", "преддверии", "ожидании", "подготовка", "подготовки", "подготовку", "подготовке":
			return e.tells&tellsTalk != 0
		case "для", "к", "ради":
			return e.tells&tellsTalk != 0 && !sc.joins() && !sc.tookTime(k) && !sc.talksLasted()
		}
	}
	return false
}

// wentAndCame says whether a Russian verb of the past in front of token k tells of a
// journey there and back: ездила в Осло на переговоры.
func (sc *scene) wentAndCame(k int) bool {
	for k--; k >= sc.s.first; k-- {
		if startsWithAny(sc.c.g.lower(k), []string{"ездил", "летал", "приезжал", "прилетал", "ходил", "приходил", "наезжал"}) {
			return true
		}
		if next := &sc.c.g.d.tokens[k+1]; (sc.c.g.lower(k) == "в" || sc.c.g.lower(k) == "во") && startsWithAny(sc.c.g.lower(k-1), wentOver) && (allCaps(next.text) && longerThan(next.text, 1) || sc.c.g.bodyAt[k+1] != nil || startsWithAny(next.lower, inTown)) {
			return true // отправился в МИД на переговоры
		}
	}
	return false
}

// cameForIt says whether a Russian verb tells that somebody came to the talks of which the noun stands
// behind «на»: «на беседу с ним пришли А и Б», «А явился на встречу с Б».
func (sc *scene) cameForIt(e *encounter) bool {
	from, to := sc.clauseAround(e)
	if next := sc.c.g.at(sc.s, e.at+1); next != "с" && next != "со" {
		return false // на встречу министр пришла с послом
	}
	for k := from; k < to; k++ {
		if startsWithAny(sc.c.g.lower(k), cameForTalks) && (k == sc.s.first || sc.mark(k-1)&tellsDeny == 0) && !sc.c.inQuote(k) {
			return true
		}
	}
	return false
}

var cameForTalks = []string{"пришел=", "пришёл=", "пришла=", "пришли=", "явился=", "явилась=", "явились="}

// Beginnings of Russian verbs of going over to another house of the town, and of what such
// houses are.
var (
	wentOver = []string{"отправил", "направил", "поехал", "проследовал", "перешёл=", "перешел=", "перешл"}
	inTown   = []string{"министерств", "парламент", "правительств", "администраци", "посольств", "мэри", "акимат", "канцеляри", "дом=", "дворец="}
)

// tookTime says whether somebody found the time for what follows the preposition at token
// k: found time for a talk, нашёл время и для беседы.
func (sc *scene) tookTime(k int) bool {
	g := sc.c.g
	if low := g.lower(k - 1); low == "и" || low == "also" {
		k--
	}
	switch g.lower(k - 1) {
	case "time", "minute", "minutes", "hour":
		return startsWithAny(g.lower(k-2), []string{"found=", "made=", "took="}) || startsWithAny(g.lower(k-3), []string{"found=", "made=", "took="})
	case "время", "минуту", "час", "минутку":
		return startsWithAny(g.lower(k-2), []string{"нашел", "нашёл", "нашл", "выкроил", "улучил"})
	}
	return false
}

// wasIn says whether somebody was at the place already: was in Riga for talks.
func (sc *scene) wasIn(k int) bool {
	for j := sc.s.first + 1; j < k; j++ {
		if low := sc.c.g.lower(j); (low == "in" || low == "at") && (sc.c.g.lower(j-1) == "was" || sc.c.g.lower(j-1) == "were") {
			return true
		}
	}
	return false
}

// joins says whether somebody came to a meeting that was going on.
func (sc *scene) joins() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if strings.HasPrefix(sc.c.g.lower(k), "присоединил") {
			return true
		}
	}
	return false
}

// drewAside are the English verbs of those who go to talk where they are.
var drewAside = map[string]bool{"withdrew": true, "retired": true, "retreated": true, "stayed": true, "lingered": true, "paused": true, "broke": true, "taken": true, "ushered": true, "whisked": true, "escorted": true, "joined": true, "sat": true}

// metFor says whether "for" goes with a verb that tells it took place: met for
// talks, sat down for a conversation.
func (sc *scene) metFor(k int) bool {
	for j := k - 1; j >= sc.s.first && j > k-12; j-- {
		if sc.mark(j)&(tellsMeet|tellsReceive) != 0 || drewAside[sc.c.g.lower(j)] || sc.c.g.lower(j) == "used" || sc.wentOverTo(j, k) {
			return true
		}
	}
	return false
}

// wishedFor says whether token k is a Russian infinitive of which nothing tells that it came true: «решил
// заехать к А», but not «успел заехать к А».
func (sc *scene) wishedFor(k int) bool {
	return sc.c.g.d.lang == "ru" && lastIs(sc.c.g.lower(k), "ть", "ти") && !sc.managed(sc.s.first, k)
}

// wentOverTo says whether the English verb at token j tells that somebody went over to a house of the
// town, or on from where he was, for what stands behind token k: went to the palace for talks, then
// proceeded to the ministry for; not: left for Riga for talks, will go to the palace for.
func (sc *scene) wentOverTo(j, k int) bool {
	g := sc.c.g
	if g.d.lang != "en" || !goesOver.has(g.lower(j)) || sc.heldBack(j) {
		return false
	}
	on := goesOnWith.has(g.lower(j-1)) || g.lower(j-1) == "later" || g.lower(j-1) == "then" || g.lower(j-1) == "afterwards"
	to := false
	for i := j + 1; i < k; i++ {
		low := g.lower(i)
		to = to || low == "to"
		if to && (on || houseOfVisits.has(low) || sc.mark(i)&tellsHome != 0 || g.bodyAt[i] != nil) {
			return true
		}
	}
	return false
}

// goesOver are the English verbs of going from one house to another.
var goesOver = wordSet("went proceeded drove walked moved crossed continued travelled traveled")
