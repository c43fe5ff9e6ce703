package language

import (
	"slices"

	"minber/digest"
)

// Talks told by who stood for which side: "Kazakhstan was represented by A, Latvia by
// B", «С казахстанской стороны участвовала А, с латвийской – Б», «келіссөзге қазақ
// тарапынан А, латыш тарапынан Б қатысты».

// atTable reads such a sentence: each of one side met each of the other. It says
// whether the sentence is one.
func (sc *scene) atTable() bool {
	if sc.any&tellsSeat == 0 || sc.any&(tellsSitting|tellsCancel|tellsSport) != 0 || len(sc.c.at[sc.si]) < 2 || !sc.ofTalksNow() {
		return false
	}
	e := &encounter{at: sc.firstMark(tellsSeat), from: sc.s.first, to: sc.s.end, tells: tellsTalk, kind: digest.KindMeeting}
	if sc.c.inQuote(e.at) || sc.unreal(e) {
		return false
	}
	nations := sc.nationsOutside()
	if len(nations) == 0 {
		return false
	}
	sides := map[string][]*person{}
	var order []string
	for i := range sc.cos {
		for j := range sc.cos[i].members {
			x := &sc.cos[i].members[j]
			if x.stand.cases != 0 || len(x.who) != 1 {
				continue
			}
			code := sc.sideBeside(nations, x)
			if code == "" {
				return false // beside somebody of no side told
			}
			if sides[code] == nil {
				order = append(order, code)
			}
			sides[code] = appendPerson(sides[code], x.who[0])
		}
	}
	if len(order) != 2 {
		return false
	}
	if who := append(sides[order[0]], sides[order[1]]...); (sc.any&tellsJoin != 0 || sc.c.g.d.lang == "ru") && len(sc.led.hosts) > 0 && sc.tellsWhoCame() && sc.ofTwoNations(order) {
		sc.pairUp(who, sc.led.hosts, sc.led.guests) // who else was at the meeting just told
		return true
	}
	sc.record(e, sides[order[0]], sides[order[1]])
	return true
}

// ofTwoNations says whether the two who met last came from the two nations.
func (sc *scene) ofTwoNations(nations []string) bool {
	host, guest := sc.c.sideOf(sc.led.hosts[0]), sc.c.sideOf(sc.led.guests[0])
	return host != guest && (host == "" || slices.Contains(nations, host)) && (guest == "" || slices.Contains(nations, guest))
}

// ofTalksNow says whether the sentence, or the one before, tells of talks.
func (sc *scene) ofTalksNow() bool {
	if sc.any&tellsTalk != 0 {
		return true
	}
	hints := sc.led.hints
	return len(hints) > 0 && hints[len(hints)-1].si == sc.si-1 || sc.si > 0 && sc.c.jointSitting(sc.si-1)
}

// nationsOutside are the tokens that name nations apart from anybody's office.
func (sc *scene) nationsOutside() (out []int) {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.c.g.place[k] != "" && !sc.c.g.capit[k] && sc.c.g.names[k] == 0 && !sc.inParty(k) {
			out = append(out, k)
		}
	}
	return out
}

// inParty says whether token k belongs to somebody named in the sentence.
func (sc *scene) inParty(k int) bool {
	for i := range sc.cos {
		for j := range sc.cos[i].members {
			if x := &sc.cos[i].members[j]; x.first <= k && k < x.end {
				return true
			}
		}
	}
	return false
}

// sideBeside is the nation told beside somebody: in front of him where the sentence
// opens with one, else behind; "" if none is.
func (sc *scene) sideBeside(nations []int, x *party) string {
	g := sc.c.g
	if nations[0] < sc.cos[0].first {
		code := ""
		for _, k := range nations {
			if k < x.first {
				code = g.place[k]
			}
		}
		return code
	}
	for i := len(nations) - 1; i >= 0; i-- {
		if k := nations[i]; k < x.first && x.first-k < 6 && !sc.holdsName(k, x.first) {
			return g.place[k] // and, on the Polish side, B
		}
	}
	for _, k := range nations {
		if k >= x.end {
			if sc.holdsName(x.end, k) {
				return ""
			}
			return g.place[k]
		}
	}
	return ""
}

// holdsName says whether somebody is named among tokens [from, to).
func (sc *scene) holdsName(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.c.g.names[k] != 0 {
			return true
		}
	}
	return false
}
