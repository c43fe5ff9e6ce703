package language

import "slices"

// wentThere returns whom a Russian pronoun means in a sentence that opens with "there": whom the one
// before tells last to have gone somewhere: «А остался дома, а Б поехал в Осло. Там его принял В».
func (sc *scene) wentThere(p *party, not []*person) *person {
	const farthest = 4
	g := sc.c.g
	if g.d.lang != "ru" || p.stand.sex == 0 || p.stand.noun || p.stand.which || g.lower(sc.s.first) != "там" || p.first-sc.s.first > farthest || sc.si == 0 {
		return nil
	}
	before := &g.d.sentences[sc.si-1]
	if before.title {
		return nil
	}
	for k := before.end - 1; k > before.first; k-- {
		if startsWithAny(g.lower(k), wentSomewhere) && !sc.c.inQuote(k) {
			return sc.lastSubject(k, p.stand.sex, not)
		}
	}
	return nil
}

// wentSomewhere are beginnings of Russian verbs of the past that tell of a journey.
var wentSomewhere = []string{"поехал", "отправился", "отправилась", "прибыл", "прилетел", "приехал", "вылетел", "улетел", "полетел", "уехал", "направился", "направилась"}

// lastSubject returns who of a sex stands last in front of the verb at token k of the sentence before, in
// the same clause and as its subject; nil if nobody does.
func (sc *scene) lastSubject(k int, sex gender, not []*person) *person {
	ms := sc.c.at[sc.si-1]
	for i := len(ms) - 1; i >= 0; i-- {
		if m := ms[i]; m.end <= k {
			if !sc.c.subject(m) || sc.newClause(m.end, k) || !agrees(m.p, sex) || slices.Contains(not, m.p) {
				return nil
			}
			return m.p
		}
	}
	return nil
}
