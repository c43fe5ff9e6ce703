package language

import "minber/digest"

// English sentences that tell of a meeting by who was whose host or guest, or where somebody's
// first stop was.

// hostOf and guestOf are the nouns for the two sides of a visit.
var (
	hostOf    = wordSet("host hostess")
	guestOf   = wordSet("guest visitor")
	stopNouns = wordSet("stop call destination")
)

// hostTold reads such a sentence where it has told of no meeting otherwise: "Her host, A, spoke of
// wheat", "he told his guest, B", "Her first stop was the office of A", "Opposite A sat B".
func (sc *scene) hostTold() {
	if sc.c.g.d.lang != "en" || sc.s.title || len(sc.c.at[sc.si]) == 0 || sc.any&(tellsPhone|tellsPaper) != 0 {
		return
	}
	for k := sc.s.first; k+2 < sc.s.end; k++ {
		if sc.c.inQuote(k) || sc.heldBack(k) {
			continue
		}
		low := sc.c.g.lower(k)
		switch {
		case k > sc.s.first && (hostOf.has(low) || guestOf.has(low)) && sc.c.g.lower(k+1) == ",":
			sc.namedHost(k)
		case k > sc.s.first && stopNouns.has(low):
			sc.stopTold(k)
		case k == sc.s.first && (low == "opposite" || low == "across"):
			sc.satOpposite()
		}
	}
}

// namedHost pairs who is named behind the noun at token k with whose host or guest he is.
func (sc *scene) namedHost(k int) {
	owner := sc.possessing(k, 1)
	if owner == nil {
		return
	}
	for _, m := range sc.c.at[sc.si] {
		if m.office || sc.c.lead(m) != k+2 && m.first != k+2 && !(m.first > k+2 && m.first < k+9 && sc.inRole(k+2) && sc.c.lead(m) <= k+3) {
			continue
		}
		who := sc.whoIs(owner, []*person{m.p})
		if len(who) != 1 || hostOf.has(sc.c.g.lower(k)) && !sc.isVisiting(who[0]) {
			return
		}
		if guestOf.has(sc.c.g.lower(k)) {
			sc.metOnVisit(k, who, []*person{m.p})
		} else {
			sc.metOnVisit(k, []*person{m.p}, who)
		}
		return
	}
}

// isVisiting says whether one told shortly before that somebody came or is on a visit.
func (sc *scene) isVisiting(p *person) bool {
	for si := sc.si; si >= 0 && sc.si-si <= memberReach; si-- {
		told := false
		for k, s := sc.c.g.d.sentences[si].first, &sc.c.g.d.sentences[si]; k < s.end; k++ {
			told = told || sc.c.g.d.desk.marks[k]&tellsStay != 0
		}
		for _, m := range sc.c.at[si] {
			if told && m.p == p {
				return true
			}
		}
	}
	return false
}

// stopTold reads whom somebody's stop, at token k, was at: "Her first stop was the office of A",
// "B's next port of call was A".
func (sc *scene) stopTold(k int) {
	g := sc.c.g
	was := k + 1
	for was < min(sc.s.end, k+5) && g.lower(was) != "was" {
		was++
	}
	if g.at(sc.s, was) != "was" || !sc.onlyWhereAndWhen(k+1, was) {
		return
	}
	sc.group()
	owner := sc.possessing(k, 4)
	for i := range sc.cos {
		if co := &sc.cos[i]; owner == nil && co.part&partOwner != 0 && co.end < k && k-co.end < 5 {
			owner = co
		}
	}
	if owner == nil {
		return
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		atHome := co.part&partOwner != 0 && (sc.mark(co.first-2)&tellsHome != 0 || sc.homeBehind(co.end))
		if co.first <= was || co.members[0].stand.cases != 0 || !atHome && !sc.onlyFillers(was+1, co.first) {
			continue
		}
		hosts := sc.whoIs(co, nil)
		sc.metOnVisit(k, hosts, sc.whoIs(owner, hosts))
		return
	}
}

// satOpposite reads who sat opposite whom: "Opposite A sat B", "Across the table from A sat B".
func (sc *scene) satOpposite() {
	sc.group()
	if len(sc.cos) < 2 || sc.cos[0].first-sc.s.first > 6 {
		return
	}
	a, b := &sc.cos[0], &sc.cos[1]
	for k := a.end; k < b.first; k++ {
		if low := sc.c.g.lower(k); low != "sat" && low != "was" || !sc.onlyFillers(k+1, b.first) {
			continue
		}
		as := sc.whoIs(a, nil)
		sc.metOnVisit(k, as, sc.whoIs(b, as))
		return
	}
}

// metOnVisit notes that a host and his guest met.
func (sc *scene) metOnVisit(k int, hosts, guests []*person) {
	if len(hosts) == 0 || len(guests) == 0 || sc.led.lastOf(hosts[0], guests[0]) != nil {
		return
	}
	e := encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, tells: tellsMeet}
	if !sc.unreal(&e) {
		sc.record(&e, hosts, guests)
	}
}
