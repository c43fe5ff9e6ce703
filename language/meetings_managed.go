package language

// managed says whether a plan came true: "managed to meet", «удалось
// встретиться».
func (sc *scene) managed(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.mark(k)&tellsManaged != 0 && (k == sc.s.first || sc.mark(k-1)&tellsDeny == 0 && sc.c.g.lower(k-1) != "be") {
			return true
		}
	}
	return false
}

// ledThemTo says whether the English verb at token k tells for what somebody led others, as news has it
// of what was done: "led a delegation to call on"; not: will lead one to meet.
func (sc *scene) ledThemTo(k int) bool {
	const longest = 6
	g := sc.c.g
	if k-3 < sc.s.first || g.d.lang != "en" || g.lower(k-1) != "to" || !isTeamNoun(g.lower(k-2)) {
		return false
	}
	for j := k - 3; j >= sc.s.first && k-j <= longest+2 && g.d.tokens[j].kind == word; j-- {
		if low := g.lower(j); low == "led" || low == "headed" || low == "took" || low == "brought" {
			return !sc.heldBack(j)
		}
	}
	return false
}

// managedBehind says whether a Russian clause says behind the verb that it came true: «встретиться с А
// смогла лишь в перерыве».
func (sc *scene) managedBehind(e *encounter) bool {
	_, to := sc.clauseAround(e)
	return sc.managed(e.at+1, to)
}

// verbOfOne says whether a Russian verb in the singular stands behind a list of several, of whom it
// cannot tell: «А и Б уехали без акима: его вызвал В», «А и Б принял В». A delegation that they make up
// is one: «делегация, в составе которой А и Б, встретилась с В».
func (sc *scene) verbOfOne(e *encounter, co *company) bool {
	if sc.c.g.d.lang != "ru" || co.end > e.at || len(co.members) < 2 || !lastIs(sc.c.g.lower(e.at), "л", "ла", "лся", "лась") {
		return false
	}
	for k := sc.s.first; k < co.first; k++ {
		if sc.isCrowd(k) && russianCrowd(sc.c.g.lower(k))&nominative != 0 {
			return false
		}
	}
	for i := range co.members {
		if p := &co.members[i]; p.beside || p.crowd || p.stand.cases != 0 {
			return false // А с Б, А и его люди
		}
	}
	return true
}
