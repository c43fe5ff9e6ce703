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

// talksLasted says whether the Russian sentence behind the one of a journey to talks opens with these and tells how
// they went: «прилетел на переговоры с А. Беседа длилась два часа»; not: «Встреча пройдёт в среду».
func (sc *scene) talksLasted() bool {
	const near = 4
	d := sc.c.g.d
	if d.lang != "ru" || sc.si+1 >= len(d.sentences) || sc.any&tellsDeny != 0 {
		return false
	}
	next := &d.sentences[sc.si+1]
	if !startsWithAny(d.tokens[next.first].lower, []string{"встреча=", "беседа=", "разговор=", "переговоры="}) {
		return false
	}
	for k := next.first + 1; k < min(next.end, next.first+near) && d.tokens[k].kind == word; k++ {
		if startsWithAny(d.tokens[k].lower, lasted) {
			return d.tokens[k-1].lower != "не"
		}
	}
	return false
}

// lasted are beginnings of Russian verbs that tell how talks went.
var lasted = []string{"был=", "была=", "были=", "длил", "продлил", "занял", "затянул", "продолжал", "прошла=", "прошли=", "прошел=", "прошёл=", "состоял", "получил"}
