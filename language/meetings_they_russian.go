package language

import (
	"slices"

	"minber/digest"
)

// noteMany remembers whom a Russian or English word for several means: those of a delegation of whom the text
// names only the head are taken up again by "they" as well.
func (sc *scene) noteMany(p *party, who []*person) {
	if x := p.stand; sc.c.g.d.lang != "kk" && len(who) > 0 && (x.plural || x.crowd || x.guest && x.count == 0) {
		sc.led.many, sc.led.manyAt = who, sc.si
	}
}

// theyAgain returns whom the word for several in the sentence before meant, for a plural pronoun
// that goes on with them: «Парламентариев принял А. С ними беседовал и Б».
func (sc *scene) theyAgain(not []*person) []*person {
	led := sc.led
	if sc.c.g.d.lang == "kk" || sc.si-led.manyAt != 1 || slices.ContainsFunc(led.many, func(p *person) bool { return slices.Contains(not, p) }) {
		return nil
	}
	return led.many
}

// receivedAgain returns the guest of the reception told just before, where a Russian pronoun is the
// subject of a passive that tells of the next one: «А принял Б. Позже он был принят В».
func (sc *scene) receivedAgain(p *party, not []*person) *person {
	led := sc.led
	if sc.c.g.d.lang != "ru" || p.stand.cases&nominative == 0 || sc.si-led.at != 1 || led.last.kind != digest.KindReception || led.last.kept || len(led.guests) != 1 {
		return nil
	}
	if o := led.guests[0]; agrees(o, p.stand.sex) && !slices.Contains(not, o) && sc.isReceived(p.end) {
		return o
	}
	return nil
}

// toldAsPast says whether a Russian clause holds a verb of the past.
func (sc *scene) toldAsPast(e *encounter) bool {
	from, to := sc.s.first, sc.s.end
	for k := e.at - 1; k >= sc.s.first; k-- {
		if low := sc.c.g.lower(k); low == "что" || low == "чтобы" {
			from, to = sc.clauseAround(e)
			break
		}
	}
	for k := from; k < to; k++ {
		if low := sc.c.g.lower(k); !sc.covered(k) && lastIs(low, "л", "ла", "ли", "лся", "лась", "лись") {
			return k == sc.s.first || sc.mark(k-1)&tellsDeny == 0
		}
	}
	return false
}
