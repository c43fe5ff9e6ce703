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
