package language

import (
	"cmp"
	"slices"
	"strings"
)

// sought is a side of a meeting that its sentence tells without a name.
type sought struct {
	first, head int       // tokens
	office      *roleSpan // nil for a colleague or a group
	class       string    // of the office, "" if none is told
	nations     []string  // the countries that are told
	count       int       // how many they are, 0 for several
	crowd       bool      // a delegation or a group: whoever leads it
	peer        bool      // told by what he is to the other side
	acts        bool      // it is the subject: who received or held it
}

// How far behind a meeting its sides are named, and what speaks for somebody
// named there.
const (
	seekReach = 9 // sentences
	seekFloor = 5 // what a candidate must reach

	seekNext    = 4 // named in the next sentence; each one further off costs
	seekFarther = 1 // in another paragraph
	seekOffice  = 6 // holds the office
	seekNation  = 5 // comes from the country
	seekLeader  = 6 // leads those who came
	seekSubject = 2
	seekSpoke   = 1
	seekTurn    = 2 // the sentence speaks of both sides, or of host and guest
	seekBusy    = 5 // told there to have met somebody else
	seekHome    = 3 // of the same country as the other side
)

// missing lists the sides of an encounter that stand without a name and that
// nobody near holds, in the order in which they are likely meant.
func (sc *scene) missing(e *encounter, side []*person) []sought {
	const farthest = 16
	g := sc.c.g
	var out []sought
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		if r.first < e.from || r.end > e.to || abs(r.head-e.at) >= farthest && !sc.receivesAtEnd(e, r.first) || sc.c.inQuote(r.first) || sc.namedBeside(r.end) && !sc.actsOnNamedKazakh(r) || r.used && !r.paired && !r.noun.plural && !slices.Contains(sc.nameless, r.first) {
			continue
		}
		if !sc.standsAsSide(e, r.first, r.head) && !sc.leadsClause(e, r.first, r.head) && !sc.ownsTalks(e, r) {
			continue
		}
		q := sought{first: r.first, head: r.head, office: r, class: g.classOf(r), count: 1, acts: sc.leadsClause(e, r.first, r.head)}
		if r.country != "" {
			q.nations = []string{r.country}
		}
		if r.noun.plural || g.d.lang == "kk" && kazakhPlural(g.lower(r.end-1)) {
			q.count, q.nations = 0, sc.nationsOf(r)
			if n, _ := sc.countedBehind(r); n > 0 {
				q.count = n
			} else if len(q.nations) > 1 {
				q.count = len(q.nations)
			}
		}
		if sc.numbered(r.head) {
			q.count = 0
		}
		switch q.class {
		case "peer": // of the other side's office, as a rule
			q.peer, q.office, q.class = true, nil, classOfAll(g, side)
		case "deputy", "senator":
			if q.count == 0 && len(q.nations) < 2 {
				q.crowd, q.count = true, 1 // a group of them: whoever leads it
			}
		}
		out = append(out, q)
	}
	for k := max(e.from, e.at-farthest); k < min(e.to, e.at+farthest); k++ {
		if sc.covered(k) || sc.c.inQuote(k) || slices.ContainsFunc(out, func(q sought) bool { return q.first <= k && k <= q.head }) {
			continue
		}
		peer, several := isCounterpart(g.lower(k))
		crowd := !peer && sc.travels(k) && !sc.inRole(k)
		if !peer && !crowd || !sc.standsAsSide(e, k, k) && !(crowd && sc.leadsClause(e, k, k)) || sc.namedBeside(k+1) {
			continue
		}
		q := sought{first: k, head: k, count: 1, peer: peer, crowd: crowd, acts: crowd && sc.leadsClause(e, k, k)}
		if several || sc.numbered(k) {
			q.count = 0
		}
		if n := sc.nationBeside(k); n != "" {
			q.nations = []string{n}
		}
		for j := k + 1; q.count == 0 && j < min(e.to, k+8); j++ {
			if n := g.place[j]; n != "" && !slices.Contains(q.nations, n) {
				q.nations = append(q.nations, n) // the envoys of Brazil and Nepal
			}
		}
		if peer {
			q.class = classOfAll(g, side)
		}
		out = append(out, q)
	}
	slices.SortStableFunc(out, func(a, b sought) int { return abs(a.head-e.at) - abs(b.head-e.at) })
	return out
}

// classOfAll is the class of the office of a side, "" if it has none or is several.
func classOfAll(g *stage, side []*person) string {
	if len(side) != 1 || len(side[0].roles) == 0 {
		return ""
	}
	return g.classOf(&side[0].roles[0])
}

// nationsOf are the countries that an office in the plural is told to be of.
func (sc *scene) nationsOf(r *roleSpan) (out []string) {
	g := sc.c.g
	from, to := r.first, min(sc.s.end, r.end+12)
	if g.d.lang == "kk" {
		from, to = sc.s.first, r.end
	}
	for k := from; k < to; k++ {
		if code := g.place[k]; code != "" && !g.capit[k] && !slices.Contains(out, code) {
			out = append(out, code)
		}
	}
	return out
}

// travels says whether token k is the noun of those who go somewhere together: a
// delegation, a group, deputies.
func (sc *scene) travels(k int) bool {
	low := sc.c.g.lower(k)
	if sc.c.g.d.lang == "kk" {
		return kazakhCrowd(low) && kazakhEnding(low) != genitive && !kazakhCrowd(sc.c.g.lower(min(k+1, sc.s.end-1)))
	}
	return travelTogether.fits(low) || deputyCases(sc.c.g.d.lang, low) != 0 && !sc.isCrowd(max(k-1, sc.s.first)) || sc.isCrowd(k) && strings.HasPrefix(low, "групп")
}

// nationBeside is the country of a group or a colleague at token k: of the word in
// front of it or of what follows.
func (sc *scene) nationBeside(k int) string {
	g := sc.c.g
	for j := max(sc.s.first, k-2); j < min(sc.s.end, k+8); j++ {
		switch b := g.bodyAt[j]; {
		case g.place[j] != "" && !g.capit[j]:
			return g.place[j]
		case b != nil && b.Country != "":
			return b.Country
		case g.d.tokens[j].text == "," || g.names[j] != 0:
			if j > k {
				return ""
			}
		}
	}
	return ""
}

// leadsClause says whether an office or a group is the subject of the verb that
// tells of the encounter.
func (sc *scene) leadsClause(e *encounter, first, head int) bool {
	g := sc.c.g
	low := g.lower(head)
	noun := e.tells&tellsMeet == 0 && e.tells&(tellsTalk|tellsAudience) != 0
	if noun && !sc.carried(e) || (abs(e.at-head) > 10 || head < e.at && sc.newClause(head+1, e.at)) && !sc.receivesAtEnd(e, first) {
		return false
	}
	switch g.d.lang {
	case "ru":
		if head > e.at && (noun || first-e.at > 2) {
			return false
		}
		if first > sc.s.first && russianHasPreposition(g.lower(first-1)) {
			return false
		}
		for i := range sc.c.roles[sc.si] {
			if r := &sc.c.roles[sc.si][i]; r.head == head {
				return r.noun.cases&nominative != 0
			}
		}
		return russianCrowd(low)&nominative != 0
	case "kk":
		return head < e.at && kazakhEnding(low) == nominative
	}
	return false
}

// ownsTalks says whether an office stands behind the Russian noun of a meeting as
// whose it was, or in front of the Kazakh one: «встреча председателя Сената с …».
func (sc *scene) ownsTalks(e *encounter, r *roleSpan) bool {
	if e.tells&tellsTalk == 0 {
		return false
	}
	switch sc.c.g.d.lang {
	case "ru":
		return r.first > e.at && r.first-e.at < 3 && r.noun.cases&genitive != 0
	case "kk":
		return r.end <= e.at && kazakhEnding(sc.c.g.lower(r.end-1)) == genitive
	}
	return false
}

// toldBefore returns who of the nation of a delegation was told of before.
func (sc *scene) toldBefore(q *sought, side []*person) []*person {
	if p := cmp.Or(sc.counterpartTold(q, side), sc.ownCounterpart(q, side)); p != nil {
		return []*person{p}
	}
	if !q.crowd || len(q.nations) == 1 && slices.ContainsFunc(side, func(p *person) bool { return p.country == q.nations[0] }) {
		return nil
	}
	for si := max(0, sc.si-seekReach); si < sc.si && len(q.nations) == 1; si++ {
		for _, m := range sc.c.at[si] {
			if p := m.p; p.country == q.nations[0] && len(p.roles) > 0 && !slices.Contains(side, p) && !sc.c.inQuote(m.first) && !reports(p) {
				return []*person{p}
			}
		}
	}
	return nil
}

// seek returns whom the sentences behind a meeting name as one of its sides; side
// is the other one, rival what else nobody named is sought for.
func (sc *scene) seek(q *sought, side []*person, rival *sought) []*person {
	d := sc.c.g.d
	var best *person
	most := seekFloor - 1
	var all []*person
	last := sc.si
	for si := sc.si; si < len(d.sentences) && si <= sc.si+seekReach; si++ {
		s := &d.sentences[si]
		if s.aside || s.title || len(sc.c.at[si]) == 0 || sc.c.g.itemAt(s.first) != sc.c.g.itemAt(sc.s.first) {
			continue
		}
		if q.count == 0 && si > last+2 {
			break // several are named at once
		}
		there := &scene{c: sc.c, si: si, s: s, led: sc.led}
		there.look()
		for _, m := range sc.c.at[si] {
			if si == sc.si && !sc.holdsColon(q.head, m.first) || m.office || slices.Contains(side, m.p) || slices.Contains(all, m.p) || reports(m.p) || sc.c.inQuote(m.first) || !there.isNew(m) {
				continue
			}
			n := sc.weigh(q, m, there, side, last)
			if rival != nil && n < seekFloor+seekOffice && sc.weigh(rival, m, there, nil, last) > n {
				continue
			}
			if q.count != 1 && len(all) > 0 && si == last {
				n += seekTurn // one of those listed
			}
			if q.count != 1 && n >= seekFloor {
				all = append(all, m.p)
				last = si
			}
			if n > most {
				best, most = m.p, n
			}
		}
		if q.count > 1 && len(all) >= q.count {
			return all[:q.count]
		}
		if q.count == 0 && (len(all) > 1 || si > sc.si && there.countsUp()) {
			break
		}
	}
	switch {
	case q.count == 1 && best != nil:
		return []*person{best}
	case q.count == 0 && len(all) > 1, q.count > 2 && len(all) > 1:
		return all
	}
	return nil
}

// weigh says what speaks for somebody named at m in a sentence behind a meeting
// being a side of it that is sought, below 0 if it can't be.
func (sc *scene) weigh(q *sought, m *mention, there *scene, side []*person, last int) int {
	const never = -100
	c, p := sc.c, m.p
	n := seekNext + 1 - max(1, there.si-last)
	if !c.subject(m) {
		if q.count == 1 && !q.crowd {
			n -= seekSubject
		}
	} else {
		n += seekSubject
	}
	if p.spoke {
		n += seekSpoke
	}
	if there.any&(tellsTurn|tellsSides|tellsWelcome|tellsTold|tellsGuest) != 0 {
		n += seekTurn
	}
	switch held := sc.holdsSought(q, p); {
	case held > 0:
		n += seekOffice
	case held < 0:
		return never
	}
	if there.willAct(m) || there.toldFrom(m) || c.g.d.lang == "ru" && there.stayedAway(p) {
		return never
	}
	if there.s.paragraph != sc.s.paragraph {
		n -= seekFarther
	}
	if len(there.meets) > 0 && there.unreal(&there.meets[0]) {
		n -= seekBusy
	}
	if q.crowd && there.any&tellsMembers != 0 || q.crowd && headsDelegation(p) {
		n += seekLeader
	}
	home := ""
	if len(side) > 0 {
		home = c.sideOf(side[0])
	}
	switch own := c.sideOf(p); {
	case own == "":
	case slices.Contains(q.nations, own):
		n += seekNation
	case len(q.nations) > 0:
		return never
	case own == home && (q.peer || q.crowd):
		n -= seekHome
	case home != "":
		n += seekNation / 2
	}
	for i := range there.meets {
		if e := &there.meets[i]; abs(e.at-m.first) < 8 && !c.subject(m) {
			n -= seekBusy
			break
		}
	}
	return n
}

// holdsSought says whether a person holds the office that is sought: 1 if so, -1
// if another one, 0 if the text tells none.
func (sc *scene) holdsSought(q *sought, p *person) int {
	g := sc.c.g
	out := 0
	for i := range p.roles {
		r := &p.roles[i]
		switch {
		case q.office != nil && q.count == 1 && g.fits(q.class, q.office, r) >= 0, (q.office == nil || q.count != 1) && q.class != "" && g.classOf(r) == q.class:
			return 1
		case q.office != nil && (!q.crowd || neverInHouse.has(g.classOf(r))):
			out = -1
		}
	}
	return out
}

// neverInHouse are the classes of offices whose holders are no senators or deputies that somebody
// met: "The Speaker met the senators. The President addressed the House".
var neverInHouse = wordSet("president premier minister governor ambassador")

// willAct says whether what is told of whoever is named at m is to come, which tells of nobody
// that he was met: "President X will address the Senate on Friday".
func (sc *scene) willAct(m *mention) bool {
	const near = 6 // tokens
	d := sc.c.g.d
	if d.lang == "kk" {
		return sc.toCome() && inKazakhPresent(d.tokens[sc.lastWord()].lower)
	}
	for k := m.end; k < min(sc.s.end, m.end+near); k++ {
		if t := &d.tokens[k]; t.kind == punct || d.lang == "ru" && finitePast(t.lower) {
			return false
		}
		if d.cues[k].looksAhead() {
			return true
		}
	}
	return false
}

// isNew says whether a mention is the first of its person.
func (sc *scene) isNew(m *mention) bool {
	return !slices.ContainsFunc(m.p.mentions, func(x *mention) bool { return x.first < m.first && !x.office })
}
