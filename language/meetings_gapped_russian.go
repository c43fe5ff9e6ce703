package language

// otherPair is the pair of whom a Russian clause tells by a dash for the verb of the clause before: «А принял
// Б, а В — Г», «Б принял А, Г — В»; the encounter of that verb ends in front of it. nil if there is none.
func (sc *scene) otherPair() (host, guest *company) {
	if sc.c.g.d.lang != "ru" || len(sc.meets) != 1 {
		return nil, nil
	}
	e := &sc.meets[0]
	if a, b := sc.otherWith(e); a != nil {
		e.to = a.first
		return a, b
	}
	if e.tells&(tellsReceive|tellsGreet) == 0 || e.tells&(tellsTalk|tellsAudience) != 0 || sc.receivedBy(e) {
		return nil, nil
	}
	for i := 0; i+1 < len(sc.cos); i++ {
		a, b := &sc.cos[i], &sc.cos[i+1]
		if a.first < e.at || a.end >= sc.s.end || b.first != a.end+1 && !(b.first == a.end+2 && itsOwner.has(sc.c.g.lower(a.end+1))) || !isDash(sc.c.g.lower(a.end)) || !sc.behindComma(a.first) || a.members[0].stand.cases != 0 || b.members[0].stand.cases != 0 {
			continue
		}
		if a.cases&nominative == 0 {
			a, b = b, a
		}
		if a.cases&nominative != 0 && b.cases&nominative == 0 && b.cases&accusative != 0 {
			e.to = min(a.first, b.first)
			return a, b
		}
	}
	return nil, nil
}

// otherWith is such a pair where the verb has whom one met behind «с»: «А встретился с Б, В – с Г».
func (sc *scene) otherWith(e *encounter) (a, b *company) {
	if e.tells&(tellsMeet|tellsTalk) == 0 {
		return nil, nil
	}
	for i := 1; i+1 < len(sc.cos); i++ {
		a, b = &sc.cos[i], &sc.cos[i+1]
		front := a.first
		for front > sc.s.first && sc.inRole(front-1) {
			front--
		}
		if a.first > e.at && sc.cos[i-1].part&partWith != 0 && a.cases&nominative != 0 && a.part&partSubject != 0 && a.members[0].stand.cases == 0 && b.part&partWith != 0 && isDash(sc.c.g.at(sc.s, a.end)) && sc.behindComma(front) {
			if low := sc.c.g.at(sc.s, a.end+1); low == "с" || low == "со" {
				return a, b
			}
		}
	}
	return nil, nil
}

// behindComma says whether a comma stands in front of token k, «а» aside.
func (sc *scene) behindComma(k int) bool {
	for low := sc.c.g.at(sc.s, k-1); k > sc.s.first+1 && (low == "а" || sc.inDate(k-1) || goesOnWith.has(low) || whereAndWhen.has(low) || itsOwner.has(low)); low = sc.c.g.at(sc.s, k-1) {
		k--
	}
	return k > sc.s.first && sc.c.g.lower(k-1) == ","
}

// recordOther takes that pair into the ledger, where the verb's own has been.
func (sc *scene) recordOther(host, guest *company) {
	if host == nil || sc.led.at != sc.si {
		return
	}
	e := sc.meets[0]
	if as, bs := sc.whoIs(host, nil), sc.whoIs(guest, nil); len(as) > 0 && len(bs) > 0 {
		sc.record(&e, as, bs)
	}
}

// meetingOfPlural says whether the Russian noun of a meeting at token at is that of those who are named behind the
// plural of their office: «встреча российского и украинского омбудсменов А и Б», «спикеров двух стран А и Б».
func (sc *scene) meetingOfPlural(at int, co *company) bool {
	const farthest = 10
	g := sc.c.g
	if len(co.members) < 2 || co.first <= at || co.first-at > farthest {
		return false
	}
	plural := false
	for k := at + 1; k < co.first; k++ {
		switch low := g.lower(k); {
		case g.isHead[k]:
			if plural = plural || lastIs(low, "ов", "ев", "ей"); !plural {
				return false // встреча с председателем
			}
		case sc.inRole(k), g.place[k] != "", g.bodyAt[k] != nil, low == "и", lastIs(low, "ого", "его", "ых", "их"), pairOfCountries.has(low):
		default:
			return false
		}
	}
	return plural
}

// pairOfCountries are the Russian words for those whose speakers or ministers meet: спикеры двух стран.
var pairOfCountries = wordSet("двух обеих трёх трех стран государств республик палат парламентов ведомств")

// ownCounterpart returns whom the Russian word for a colleague means of whom no country is told: the other of the two
// whom the sentence in front names, «А прибыл для переговоров с Б. Б встретил своего коллегу в аэропорту».
func (sc *scene) ownCounterpart(q *sought, side []*person) (other *person) {
	if sc.c.g.d.lang != "ru" || !q.peer || len(q.nations) > 0 || q.count != 1 || len(side) != 1 || sc.si == 0 {
		return nil
	}
	beside := false
	for _, m := range sc.c.at[sc.si-1] {
		switch {
		case sc.c.inQuote(m.first) || reports(m.p) || tellsForHim(m.p):
		case m.p == side[0]:
			beside = true
		case other != nil && other != m.p || len(m.p.roles) == 0:
			return nil
		default:
			other = m.p
		}
	}
	if !beside || other != nil && sc.c.nationOf(other) == sc.c.nationOf(side[0]) {
		return nil
	}
	return other
}
