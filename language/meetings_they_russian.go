package language

import "slices"

// noteMany remembers whom a Russian word for several means: those of a delegation of whom the text
// names only the head are taken up again by "they" as well.
func (sc *scene) noteMany(p *party, who []*person) {
	if x := p.stand; sc.c.g.d.lang == "ru" && len(who) > 0 && (x.plural || x.crowd || x.guest && x.count == 0) {
		sc.led.many, sc.led.manyAt = who, sc.si
	}
}

// theyAgain returns whom the word for several in the sentence before meant, for a plural pronoun
// that goes on with them: «Парламентариев принял А. С ними беседовал и Б».
func (sc *scene) theyAgain(not []*person) []*person {
	led := sc.led
	if sc.c.g.d.lang != "ru" || sc.si-led.manyAt != 1 || slices.ContainsFunc(led.many, func(p *person) bool { return slices.Contains(not, p) }) {
		return nil
	}
	return led.many
}
