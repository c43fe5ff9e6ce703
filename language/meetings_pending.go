package language

import (
	"slices"
	"strings"
)

// expect looks for the sides of a meeting that its sentence tells by office, as a
// colleague or as a group: who they are the sentences behind it tell. «Спикер
// принял коллегу из Уругвая. Каролина Беррутти привезла …». It says whether it
// found them.
func (sc *scene) expect(e *encounter) bool {
	if sc.s.title || e.past || sc.onlyWaited(e) || e.tells&tellsWeak != 0 && sc.mark(e.at)&tellsSitting != 0 || sc.isSitting(e) && e.tells&(tellsMeet|tellsReceive|tellsCall|tellsWeak) == 0 {
		return false
	}
	side, ok := sc.namedSide(e)
	if !ok {
		return false
	}
	wanted := sc.missing(e, side)
	switch {
	case len(wanted) == 0, (wanted[0].count == 0 || wanted[0].crowd && sc.c.g.d.lang == "en") && sc.nextCountsUp(), wanted[0].crowd && wanted[0].office != nil && sc.countedSoon():
	case len(side) > 0:
		who := sc.toldBefore(&wanted[0], side)
		if len(who) == 0 {
			who = sc.seek(&wanted[0], side, nil)
		}
		switch {
		case len(who) == 0:
			return false
		case wanted[0].acts:
			sc.record(e, who, side)
		default:
			sc.record(e, side, who)
		}
		return true
	case len(wanted) == 1 && wanted[0].count > 1:
		if who := sc.seek(&wanted[0], nil, nil); len(who) > 1 {
			sc.record(e, who, who)
			return true
		}
	case len(wanted) > 1:
		as := sc.seek(&wanted[0], nil, &wanted[1])
		if len(as) == 0 {
			return false
		}
		if bs := sc.seek(&wanted[1], as, nil); len(bs) > 0 {
			sc.record(e, as, bs)
			return true
		}
	}
	return false
}

// nextCountsUp says whether the next sentence counts up those whom this one means.
func (sc *scene) nextCountsUp() bool {
	if sc.si+1 >= len(sc.c.g.d.sentences) {
		return false
	}
	next := scene{c: sc.c, si: sc.si + 1, s: &sc.c.g.d.sentences[sc.si+1], led: sc.led}
	next.look()
	return next.countsUp()
}

// countedSoon says whether the first Russian sentence behind that names somebody counts up those of whom
// this one tells by a plural: «встретился с депутатами. Они приехали на съезд. Среди них — А и Б».
func (sc *scene) countedSoon() bool {
	d := sc.c.g.d
	for si := sc.si + 1; d.lang == "ru" && si < len(d.sentences) && si <= sc.si+countReach; si++ {
		if len(sc.c.at[si]) == 0 {
			continue
		}
		next := scene{c: sc.c, si: si, s: &d.sentences[si], led: sc.led}
		next.look()
		return next.countsMembers()
	}
	return false
}

// countReach is how many sentences behind a meeting with several may count them up.
const countReach = 3

// countsMembers says whether a Russian sentence counts up those of whom another one told: it opens with
// «среди», or tells who is in the delegation rather than who leads it.
func (sc *scene) countsMembers() bool {
	if !sc.countsUp() {
		return false
	}
	if sc.c.g.lower(sc.s.first) == "среди" {
		return true
	}
	_, told := sc.c.listsMembers(sc.si)
	return told
}

// staysOpen says whether a Russian sentence names nobody and tells of no meeting, so that one behind it may
// still count up those who were met.
func (sc *scene) staysOpen() bool {
	return sc.c.g.d.lang == "ru" && len(sc.c.at[sc.si]) == 0 && sc.any&tellsEncounter == 0 && sc.si-sc.led.openerAt < countReach && sc.countedSoon()
}

// namedSide returns whom the sentence names of those who met; not ok if there are
// several and who met whom is not clear.
func (sc *scene) namedSide(e *encounter) (side []*person, ok bool) {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to || co.first > e.at && sc.holdsColon(e.at, co.first) || co.part&^partOwner == 0 && e.tells&tellsTalk == 0 || co.members[0].stand.which || co.members[0].stand.plural {
			continue
		}
		who := sc.whoIs(co, nil)
		if len(who) == 0 || len(side) > 0 && slices.Contains(side, who[0]) {
			continue
		}
		if len(side) > 0 {
			return nil, false
		}
		side = who
	}
	return side, len(side) < 3
}

// isCounterpart says whether a word means somebody by what he is to another, and
// whether it means several; of ambassadors and the like only the plural does.
func isCounterpart(low string) (ok, several bool) {
	for _, stem := range [...]string{"counterpart", "colleague", "коллег", "визави", "әріптес"} {
		if rest, ok := strings.CutPrefix(low, stem); ok {
			return true, rest == "s" || rest == "ами" || low == "коллег" || strings.HasPrefix(rest, "тер")
		}
	}
	switch low {
	case "envoys", "ambassadors", "послов", "послами", "speakers", "спикеров", "спикерами", "ministers", "министров", "министрами", "елшілерді", "елшілермен", "спикерлермен", "спикерлерді", "министрлермен", "министрлерді":
		return true, true
	}
	return false, false
}

// numbered says whether a number stands in front of token k: two colleagues, алты
// бірдей әріптесімен.
func (sc *scene) numbered(k int) bool {
	const near = 3
	for j := max(sc.s.first, k-near); j < k; j++ {
		switch low := sc.c.g.lower(j); {
		case counts[low] > 1, sc.c.g.d.tokens[j].kind == number:
			return true
		default:
			switch low {
			case "four", "five", "six", "several", "трёх", "трех", "двух", "четырёх", "двумя", "тремя", "четырьмя", "несколькими", "төрт", "бес", "алты", "жеті", "бірнеше":
				return true
			}
		}
	}
	return false
}

// namedBeside says whether the name of whoever holds an office follows.
func (sc *scene) namedBeside(k int) bool {
	for end := min(sc.s.end, k+3); k < end; k++ {
		if sc.c.g.names[k] != 0 {
			return true
		}
		if t := &sc.c.g.d.tokens[k]; t.kind == word && !honorific.has(t.lower) || t.text == ":" || t.text == ";" {
			return false
		}
	}
	return false
}

// standsAsSide says whether an office that starts at token first, with its noun at
// head, stands where a side of the encounter does.
func (sc *scene) standsAsSide(e *encounter, first, head int) bool {
	g := sc.c.g
	switch g.d.lang {
	case "en":
		k := first - 1
		for k >= sc.s.first && (englishFiller(g.lower(k)) || sc.c.g.place[k] != "") {
			k--
		}
		if k == e.at {
			return e.tells&tellsTalk == 0
		}
		if (k < sc.s.first || g.lower(k) == ",") && head < e.at && slices.Contains(sc.nameless, first) {
			return true // the envoy says he met X
		}
		if k < sc.s.first || k < e.at {
			return false
		}
		switch g.lower(k) {
		case "with":
			return true
		case "to":
			return k == e.at+1 && e.tells&(tellsWeak|tellsTalk|tellsVisit) != 0
		case "by":
			return e.tells&tellsReceive != 0
		case "from":
			return g.lower(k-1) == "call"
		case "on":
			return e.tells&tellsVisit != 0
		}
		return false
	case "ru":
		low := g.lower(head)
		prep := ""
		for k := first - 1; k >= sc.s.first && k > first-4; k-- {
			if russianHasPreposition(g.lower(k)) {
				prep = g.lower(k)
				break
			}
			if !lastIs(g.lower(k), "им", "ым", "ой", "ей", "ом", "го") {
				break
			}
		}
		switch {
		case prep == "с" || prep == "со":
			return lastIs(low, "ом", "ем", "ей", "ой", "ами", "ями", "ью", "визави")
		case prep != "" && prep != "в" && prep != "на":
			return prep == "у" && e.tells&(tellsVisit|tellsAudience) != 0 || prep == "к" && e.tells&tellsVisit != 0
		case prep != "" && head-first > 0:
			return false
		case e.tells&(tellsReceive|tellsGreet) != 0:
			return lastIs(low, "а", "я", "у", "ю", "ов", "ев", "ей") && first > e.at
		case e.tells&tellsCall != 0:
			return lastIs(low, "у", "ю", "е")
		}
		return false
	}
	ending := kazakhEnding(g.lower(head))
	return ending == instrumental ||
		ending == accusative && e.tells&(tellsReceive|tellsGreet) != 0 ||
		ending == dative && e.tells&(tellsCall|tellsVisit) != 0
}

// heldByAnother says whether an office of several words that is taken for that of
// a person known is not what the text has said of him.
func (sc *scene) heldByAnother(m *mention) bool {
	const specific = 3 // words
	if !m.office || m.end-m.first < specific {
		return false
	}
	var r *roleSpan
	for i := range sc.c.roles[sc.si] {
		if x := &sc.c.roles[sc.si][i]; x.first == m.first {
			r = x
		}
	}
	if r == nil || sc.si == 0 {
		return false
	}
	known, class := false, sc.c.g.classOf(r)
	represents := strings.HasPrefix(lower(r.noun.nom), "представ") || strings.HasPrefix(lower(r.noun.nom), "өкіл") || strings.HasPrefix(lower(r.noun.nom), "repres")
	other := !represents && (class == "ambassador" || class == "premier" || class == "president" || class == "minister" || class == "governor")
	for i := range m.p.roles {
		o := &m.p.roles[i]
		if o.first == r.first {
			continue
		}
		known = true
		if other && sc.c.g.classOf(o) != class {
			continue // the envoy of a country is no politician of it
		}
		if class == "chair" && sc.c.g.d.lang == "en" && r.country == "" && r.body == nil && sc.onlyChair(m) {
			return false // the Chairman of the Mazhilis is "the head of the lower chamber"
		}
		if o.first < r.first && o.country == "" && r.country != "" && m.p.country == r.country && sc.c.g.classOf(o) == class {
			return false // Prime Minister A of Riga is "the Latvian prime minister"
		}
		if o.body != nil && o.body == r.body || r.country != "" && o.country == r.country || sharesWord(sc.c.g, o, r) {
			return false
		}
	}
	return known
}

// onlyChair says whether whom an English office means is the only one named so far who is at the
// head of a house.
func (sc *scene) onlyChair(m *mention) bool {
	for _, p := range sc.c.persons {
		if p != m.p && len(p.mentions) > 0 && p.mentions[0].first < m.first && sc.c.hasClass(p, "chair") {
			return false
		}
	}
	return sc.c.hasClass(m.p, "chair")
}
