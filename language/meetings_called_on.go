package language

// calledOnToo says whether a Russian party goes on with the list of those at whose place somebody
// was, though the preposition stands in front of the first alone: «побывал у министра А, посла Б и
// спикера В».
func (sc *scene) calledOnToo(co *company, p *party) bool {
	return co.part&partBy != 0 && co.part&partSubject == 0 && co.first > sc.s.first && sc.c.g.lower(co.first-1) == "у" &&
		p.cases&co.cases&genitive != 0 && p.cases&nominative == 0 && p.part&(partWith|partTo|partBy) == 0 && p.stand.cases == 0
}
