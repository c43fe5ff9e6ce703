package language

import (
	"slices"
	"strings"
)

// pending is a meeting one side of which its sentence tells by office alone: who
// holds it the next sentences name. «Спикер принял коллегу из Уругвая. Каролина
// Беррутти привезла …», "She spoke with her counterpart in Kyiv. Ostap Hrytsenko
// told her …".
type pending struct {
	home    *scene
	e       encounter
	side    []*person // whom the sentence names
	class   string    // of the office, "" if it is told by a word such as colleague
	country string    // of whoever holds it, "" if not told
	several bool      // the envoys of Brazil and Nepal
}

// pendingReach is how many sentences behind a meeting its other side is named.
const pendingReach = 2

// expect keeps a meeting whose other side is told by office alone.
func (sc *scene) expect(e *encounter) {
	if sc.s.title || sc.isSitting(e) && e.tells&(tellsMeet|tellsReceive|tellsCall|tellsWeak) == 0 {
		return
	}
	q := &pending{home: sc, e: *e}
	if !sc.findNameless(e, q) {
		return
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to || co.first > e.at && sc.holdsColon(e.at, co.first) || co.part&^partOwner == 0 && e.tells&tellsTalk == 0 || co.members[0].stand.which {
			continue
		}
		who := sc.whoIs(co, nil)
		if len(who) == 0 || len(q.side) > 0 && slices.Contains(q.side, who[0]) {
			continue
		}
		if len(q.side) > 0 {
			return // several are told of: who met whom is not clear
		}
		q.side = who
	}
	if len(q.side) == 0 || len(q.side) > 2 {
		return
	}
	if !sc.resolve(q, e.at) {
		sc.led.waits = q
	}
}

// findNameless looks for the office or the colleague that is a side of an
// encounter and that nobody near holds.
func (sc *scene) findNameless(e *encounter, q *pending) bool {
	const farthest = 16
	g := sc.c.g
	best := farthest
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		if r.first < e.from || r.end > e.to || sc.c.inQuote(r.first) || sc.namedBeside(r.end) || r.used && !r.paired && !slices.Contains(sc.nameless, r.first) {
			continue
		}
		if n := abs(r.head - e.at); n < best && sc.standsAsSide(e, r.first, r.head) {
			best, q.class, q.country, q.several = n, g.classOf(r), r.country, r.noun.plural
		}
	}
	for k := max(e.from, e.at-farthest); k < min(e.to, e.at+farthest); k++ {
		if ok, several := isCounterpart(g.lower(k)); ok && abs(k-e.at) < best && !sc.covered(k) && !sc.c.inQuote(k) && sc.standsAsSide(e, k, k) && !sc.namedBeside(k+1) {
			best, q.class, q.country, q.several = abs(k-e.at), "", "", several || sc.numbered(k)
		}
	}
	if best == farthest {
		return false
	}
	for k := e.from; k < e.to && q.country == "" && !q.several; k++ {
		if g.place[k] != "" && k > e.at && k-e.at < farthest {
			q.country = g.place[k]
		}
	}
	return true
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
		if t := &sc.c.g.d.tokens[k]; t.kind == word && !honorific[t.lower] || t.text == ":" || t.text == ";" {
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
		case e.tells&tellsReceive != 0:
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

// resolvePending looks for whoever a meeting waits for in the scene's sentence.
func (sc *scene) resolvePending() {
	q := sc.led.waits
	if q == nil {
		return
	}
	if sc.si-q.home.si > pendingReach || sc.s.title {
		sc.led.waits = nil
		return
	}
	if len(sc.c.at[sc.si]) > 0 && (sc.resolve(q, sc.s.first-1) || sc.si-q.home.si == pendingReach) {
		sc.led.waits = nil
	}
}

// resolve takes as the other side of a meeting whom the sentence behind token
// from names for the first time, without an office or with that one.
func (sc *scene) resolve(q *pending, from int) bool {
	var who []*person
	for _, m := range sc.c.at[sc.si] {
		if m.office || m.first <= from || slices.Contains(q.side, m.p) || reports(m.p) || sc.c.inQuote(m.first) {
			continue
		}
		if sc.si == q.home.si && !sc.holdsColon(from, m.first) {
			continue // named beside, not as whom the office means
		}
		if !sc.isNew(m) || !q.fits(sc, m) {
			if q.several {
				continue
			}
			return false
		}
		if who = appendPerson(who, m.p); !q.several {
			break
		}
	}
	if len(who) == 0 || q.several && len(who) < 2 {
		return false
	}
	q.home.record(&q.e, q.side, who)
	return true
}

// isNew says whether a mention is the first of its person.
func (sc *scene) isNew(m *mention) bool {
	return !slices.ContainsFunc(m.p.mentions, func(x *mention) bool { return x.first < m.first && !x.office })
}

// fits says whether a person named at m can hold the office that a meeting waits
// for.
func (q *pending) fits(sc *scene, m *mention) bool {
	c := sc.c
	if !c.subject(m) && !q.several {
		return false
	}
	if side := c.sideOf(m.p); q.country != "" && side != "" && side != q.country {
		return false
	}
	if lead := c.lead(m); lead < m.first {
		for i := range c.roles[sc.si] {
			if r := &c.roles[sc.si][i]; r.first == lead {
				return q.class == "" || c.g.classOf(r) == q.class
			}
		}
	}
	return true
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
		if o.body != nil && o.body == r.body || r.country != "" && o.country == r.country || sharesWord(sc.c.g, o, r) {
			return false
		}
	}
	return known
}
