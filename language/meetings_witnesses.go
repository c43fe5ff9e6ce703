package language

import (
	"slices"
	"strings"
)

// Those in whose presence somebody met somebody, told inside of the sentence itself.

// witnesses are those in whose presence something was done: "in the presence of C",
// «в присутствии В», «С-ның қатысуымен».
func (sc *scene) witnesses() (out []*person) {
	g := sc.c.g
	from, to := sc.whereToo()
	for i := range sc.cos {
		co := &sc.cos[i]
		there := false
		switch g.d.lang {
		case "en":
			there = g.lower(max(sc.s.first, sc.beforeFillers(co.first)-1)) == "presence" || sc.withThere(co) || co.first > from && co.end <= to
		case "ru":
			there = g.lower(max(sc.s.first, co.first-1)) == "присутствии" || sc.withTheirPart(co.first) || co.part&partSubject != 0 && sc.presentBehind(co.first) || co.first > from && co.end <= to
		case "kk":
			there = co.end < sc.s.end && g.lower(co.end) == "қатысуымен"
		}
		if there {
			for j := range co.members {
				for _, p := range co.members[j].who {
					out = appendPerson(out, p)
				}
			}
		}
	}
	return out
}

// withTheirPart says whether a Russian list at token k is of those with whose part talks were held:
// «переговоры прошли с участием депутатов В и Г».
func (sc *scene) withTheirPart(k int) bool {
	const farthest = 6
	g := sc.c.g
	for j := k - 1; j > sc.s.first && j >= k-farthest; j-- {
		if g.lower(j) == "участием" {
			for i := j - 1; i >= sc.s.first; i-- {
				if sc.mark(i)&(tellsTalk|tellsAudience|tellsMeet|tellsReceive) != 0 {
					return !sc.ofSitting()
				}
			}
			return false
		}
		if t := &g.d.tokens[j]; t.kind != word || g.names[j] != 0 && !joinsList(t.lower) {
			return false
		}
	}
	return false
}

// participants reads who else was at the talks told just before, where they are told to have gone
// on with their part.
func (sc *scene) participants() bool {
	led := sc.led
	if sc.c.g.d.lang != "ru" || sc.si-led.at > memberReach || sc.si == led.at || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&(tellsDeny|tellsAhead) != 0 || sc.any&tellsTalk == 0 {
		return false
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.c.g.lower(k) == "участием" && sc.c.g.lower(k-1) == "с" {
			sc.group()
			sc.join(sc.witnesses(), led.hosts, led.guests)
			return led.at == sc.si
		}
	}
	return false
}

// withThere says whether an English list stands in ", with A and B in attendance".
func (sc *scene) withThere(co *company) bool {
	g := sc.c.g
	k := co.first - 1
	for k > sc.s.first && englishFiller(g.lower(k)) {
		k--
	}
	if g.lower(max(k, sc.s.first)) != "with" {
		return false
	}
	next := g.at(sc.s, co.end)
	return next == "present" || (next == "in" || next == "also") && (g.at(sc.s, co.end+1) == "attendance" || g.at(sc.s, co.end+1) == "present" || g.at(sc.s, co.end+2) == "attendance")
}

// whereToo returns the tokens of a relative clause that tells who else was at the meeting
// of its sentence: ", at which A and B were also present", «, на которой присутствовали А
// и Б»; an empty stretch at the end of the sentence if none does, or if the clause is
// about a sitting.
func (sc *scene) whereToo() (from, to int) {
	g := sc.c.g
	for k := sc.s.first + 2; k < sc.s.end; k++ {
		switch low := g.lower(k); {
		case low == "attended" && g.at(sc.s, k+1) == "by" && (toBe.has(g.lower(k-1)) && sc.mark(k-2)&tellsTalk != 0 || g.lower(k-1) == ","):
			return k, sc.s.end // ; the conversation was attended by A; met B, attended by C
		case low == "which" && (g.lower(k-1) == "at" || g.lower(k-1) == "in") && sc.ofMeeting(k-2), low == "where" && g.lower(k-1) == "," && sc.ofMeeting(k-1):
			for j := k + 1; j < sc.s.end; j++ {
				switch w := g.lower(j); {
				case (w == "present" || w == "attendance") && (toBe.has(g.lower(j-1)) || toBe.has(g.lower(j-2))) && g.lower(j-1) != "not",
					w == "participated", w == "part" && g.lower(j-1) == "took":
					return k, j
				}
			}
		case strings.HasPrefix(low, "котор") && startsWithAny(g.at(sc.s, k+1), []string{"присутствовал", "также", "участвовал"}) && g.d.lang == "ru" && sc.ofMeeting(k-1):
			if sc.any&tellsJoin != 0 {
				return k, sc.s.end
			}
		}
	}
	return sc.s.end, sc.s.end
}

// ofMeeting says whether the relative clause in front of which token k stands is about
// what somebody met at: behind a name or a place, or the noun of talks, not behind that
// of something else.
func (sc *scene) ofMeeting(k int) bool {
	g := sc.c.g
	for ; k > sc.s.first; k-- {
		if low := g.lower(k); low == "," || low == "в" || low == "на" || low == "at" || sc.inDate(k) {
			continue
		}
		break
	}
	return sc.covered(k) || g.names[k] != 0 || g.place[k] != "" || sc.mark(k)&(tellsTalk|tellsAudience|tellsReceive|tellsHome) != 0
}

// beforeFillers is the token in front of the small words at token k.
func (sc *scene) beforeFillers(k int) int {
	for k--; k > sc.s.first && (englishFiller(sc.c.g.lower(k)) || honorific.has(sc.c.g.lower(k)) || sc.c.g.lower(k) == "."); k-- {
	}
	return k
}

// presentBehind says whether a Russian list at token k is of those who were there too, told
// in a clause of its own: «…; на встрече присутствовали также В и Г».
func (sc *scene) presentBehind(k int) bool {
	g := sc.c.g
	for k--; k > sc.s.first && (g.lower(k) == "также" || g.lower(k) == "и" || g.lower(k) == "ещё" || g.lower(k) == "еще"); k-- {
	}
	at := atTalksRussian.has(g.lower(k-1)) || g.lower(k-1) == "рядом" || startsWithAny(g.lower(k), joinedRussian) && toThem.has(g.lower(k-1))
	if !strings.HasPrefix(g.lower(k), "присутствовал") && !(at && startsWithAny(g.lower(k), thereRussian)) {
		return false
	}
	for ; k > sc.s.first && g.d.tokens[k].kind == word; k-- {
	}
	return g.lower(k) == ";" || at && g.lower(k) == ","
}

// atWhichTalks stand in front of the Kazakh noun of talks told before.
var atWhichTalks = wordSet("бұл осы аталған екі әр барлық сол үш бірінші екінші алғашқы")

// wasAtTalks says whether a Kazakh sentence opens with the talks and ends in who was there
// or came: nothing but a name stands before its verb.
func (sc *scene) wasAtTalks() bool {
	g, last := sc.c.g, sc.s.end-1
	for last > sc.s.first && g.d.tokens[last].kind == punct {
		last--
	}
	at := sc.s.first
	for at < last && atWhichTalks.has(g.lower(at)) {
		at++ // Бұл екі кездесуде де
	}
	if last-at < 3 || sc.mark(at)&(tellsTalk|tellsAudience) == 0 {
		return false
	}
	switch talks := g.lower(at); g.lower(last) {
	case "болды":
		if !lastIs(talks, "да", "де") {
			return false
		}
	case "келді":
		if !lastIs(talks, "ға", "ге") {
			return false
		}
	default:
		return false
	}
	if before := g.lower(last - 1); before == "да" || before == "де" {
		last--
	}
	return g.names[last-1] != 0
}

// namedHere says whether the sentence calls a person by name.
func (sc *scene) namedHere(p *person) bool {
	return slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.p == p && !m.office })
}
