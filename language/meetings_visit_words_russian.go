package language

import "strings"

// What a Russian visit only describes: who came, when something was, how somebody was received.

// ofVisitor says whether the visit at token k is no encounter of its own: it describes who came, behind
// a participle («находящийся с визитом в стране Х», «прибывшую с рабочим визитом делегацию») or how
// somebody was received («принял с прощальным визитом посла»), or it tells when something was («встретился
// в рамках визита с А»). In front of "к" it tells whom they saw.
func (sc *scene) ofVisitor(k int) bool {
	g := sc.c.g
	if !strings.HasPrefix(g.lower(k), "визит") || g.d.lang != "ru" {
		return false
	}
	if next := g.lower(min(k+1, sc.s.end-1)); next == "к" || next == "ко" {
		return false
	}
	if g.lower(k) == "визита" && sc.duringIt(k) {
		return true
	}
	for j := k - 1; j >= sc.s.first && j > k-5; j-- {
		switch low := g.lower(j); {
		case low == "с", low == "со":
			for i := j - 1; i >= sc.s.first && i > j-4; i-- {
				if russianParticiple(g.lower(i)) || i == j-1 && sc.mark(i)&tellsReceive != 0 {
					return true
				}
			}
			return false
		case !lastIs(low, "ым", "им"):
			return false
		}
	}
	return false
}

// duringIt says whether the Russian genitive of a stay at token k tells when or in what course something
// was: «в рамках визита», «во время официального визита».
func (sc *scene) duringIt(k int) bool {
	g := sc.c.g
	for i := k - 1; i >= sc.s.first; i-- {
		if partOfStay.has(g.lower(i)) {
			return true
		}
		if !isRussianAdjective(g.lower(i)) && !itsOwner.has(g.lower(i)) {
			return false
		}
	}
	return false
}
