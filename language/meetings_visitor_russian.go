package language

import "slices"

// receivedThere says whether a Russian list stands right behind the passive that tells of its
// reception: «А вечером был принят и посол Х».
func (sc *scene) receivedThere(e *encounter, co *company) bool {
	g := sc.c.g
	if co.first <= e.at || co.cases&nominative == 0 || co.members[0].stand.cases != 0 || e.at == sc.s.first || !isWas(g.lower(e.at-1)) {
		return false
	}
	for k := e.at + 1; k < co.first; k++ {
		if low := g.lower(k); !goesOnWith.has(low) && !sc.inRole(k) && !sc.inDate(k) && g.bodyAt[k] == nil && g.place[k] == "" {
			return false
		}
	}
	return true
}

// tookHisPlace are the tokens behind the Russian words at token k that say who came into the room
// after the one told before, from if they say so of nobody: «Часом позже его сменил Х», «За ним
// последовал Х».
func (sc *scene) tookHisPlace(k int) (from int) {
	g := sc.c.g
	if k == sc.s.first || standIns["ru"][g.lower(k)].cases&accusative == 0 || !inTheDay.has(g.lower(k-1)) {
		return 0
	}
	switch g.at(sc.s, k+1) {
	case "сменил", "сменила", "сменили":
		return k + 2
	}
	return 0
}

// inTheDay are Russian words for how much later something was on one day.
var inTheDay = wordSet("позже позднее затем потом спустя вскоре следом час часа часов минут полчаса")

// pastHours is the token behind how much later on the day a Russian sentence from token k on tells
// something to be: «через час», «часом позже».
func (sc *scene) pastHours(k int) int {
	const longest = 5
	for n := 0; n < longest && k < sc.s.end && (inTheDay.has(sc.c.g.lower(k)) || laterOn.has(sc.c.g.lower(k)) || sc.c.g.d.tokens[k].kind == number || sc.inDate(k)); n++ {
		k++
	}
	return k
}

// cameInTo returns to whom the meeting told last in Russian says that somebody came, where this
// sentence says who took that one's place: «К А пришёл Б. Через час его сменил В».
func (sc *scene) cameInTo() *person {
	led, d := sc.led, sc.c.g.d
	if d.lang != "ru" || led.at < 0 || len(led.guests) != 1 || sc.tookHisPlace(sc.pastHours(sc.s.first)) == 0 {
		return nil
	}
	if k, s := led.last.at, &d.sentences[led.at]; k >= s.first && k < s.end && d.desk.marks[k]&tellsMotion != 0 {
		return led.guests[0]
	}
	return led.hosts[0]
}

// herDelegation returns the head of the delegation that a Russian pronoun of the
// feminine at token k takes up: the sentence before speaks of one and of no
// woman.
func (sc *scene) herDelegation(k int, not []*person) *person {
	for i := range sc.cos {
		if co := &sc.cos[i]; co.end <= k && k-co.end < 9 && co.members[0].led != 0 && sc.newClause(co.end, k) && len(co.members[0].who) == 1 && !slices.Contains(not, co.members[0].who[0]) {
			return co.members[0].who[0]
		}
	}
	if sc.si == 0 || !sc.c.tellsOfDelegation(sc.si-1) && !sc.delegationWent(k) {
		return nil
	}
	for si := sc.si - 1; si <= sc.si; si++ {
		for _, m := range sc.c.at[si] {
			if m.first < k && m.p.sex == female {
				return nil
			}
		}
	}
	return sc.delegationHead(k, not)
}

// delegationWent says whether a delegation is the subject of the Russian clause in front of the one that token k is
// in: «делегация побывала в палате, где её принял А».
func (sc *scene) delegationWent(k int) bool {
	const farthest = 16
	for j := max(sc.s.first, k-farthest); j < k; j++ {
		if russianCrowd(sc.c.g.lower(j))&nominative != 0 && travelTogether.fits(sc.c.g.lower(j)) {
			return sc.newClause(j, k)
		}
	}
	return false
}
