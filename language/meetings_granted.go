package language

// grantedTo is to whom an audience was given: «дал аудиенцию Х», «удостоил Х
// аудиенции».
func (sc *scene) grantedTo(e *encounter) *company {
	if sc.c.g.d.lang != "ru" || !sc.carried(e) {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first > e.at && co.first-e.at < 4 && co.part&partTo != 0 && co.part&(partWith|partBy) == 0 && !russianHasPreposition(sc.c.g.lower(co.first-1)) {
			return co
		}
	}
	return nil
}
