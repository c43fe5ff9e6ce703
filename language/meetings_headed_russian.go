package language

// chiefCases are the Russian words for who is at the head of those who travel together, with the
// cases in which they stand.
var chiefCases = map[string]kase{
	"глава": nominative, "главы": genitive, "главу": accusative, "главе": dative, "главой": instrumental,
	"руководитель": nominative, "руководителя": accusative | genitive, "руководителю": dative, "руководителем": instrumental,
}

// chiefAt reads the Russian words at token k as the head of a delegation whom the text has not called
// so before: «А принял министра Б. Позже главу делегации принял В». He is who came. It returns the
// token behind them too.
func (sc *scene) chiefAt(k int) (x standIn, end int, ok bool) {
	g := sc.c.g
	cases := chiefCases[g.lower(k)]
	if g.d.lang != "ru" || cases == 0 || k > sc.s.first && g.lower(k-1) == "во" {
		return standIn{}, 0, false
	}
	end = k + 1
	if end < sc.s.end && g.place[end] != "" {
		end++ // глава венгерской делегации
	}
	if low := g.at(sc.s, end); low != "делегации" && low != "миссии" || sc.toldWhoFrom(end+1) {
		return standIn{}, 0, false
	}
	return standIn{count: 1, guest: true, cases: cases}, end + 1, true
}

// toldWhoFrom says whether a name follows at token k, or another office of the same one: «глава
// делегации, депутат А».
func (sc *scene) toldWhoFrom(k int) bool {
	if sc.namedBeside(k) {
		return true
	}
	if sc.c.g.at(sc.s, k) == "," {
		k++
	}
	return sc.inRole(k)
}

// tellsHead says whether a Russian sentence opens with who is at the head of those who came: «Во главе
// гостей — А», «Главой делегации был Б», «Её руководитель — депутат В».
func (sc *scene) tellsHead() bool {
	g, k := sc.c.g, sc.s.first
	switch cases := chiefCases[g.lower(k)]; {
	case g.d.lang != "ru":
		return false
	case g.lower(k) == "во" && g.at(sc.s, k+1) == "главе":
		k += 2
	case cases&(nominative|instrumental) != 0:
		k++
	case itsOwner.has(g.lower(k)) && chiefCases[g.at(sc.s, k+1)]&nominative != 0:
		return isDash(g.at(sc.s, k+2)) && sc.namesSomebody(k+2)
	default:
		return false
	}
	if low := g.at(sc.s, k); !travelTogether.fits(low) && low != "гостей" && low != "группы" && low != "них" && low != "неё" && low != "нее" {
		return false
	}
	next := g.at(sc.s, k+1)
	return (isDash(next) || isWas(next) || next == "стоит" || next == "стоял" || next == "стояла") && sc.namesSomebody(k+2)
}
