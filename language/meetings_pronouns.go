package language

import "slices"

// sameAsBefore returns whom an English object pronoun in front of a subject
// pronoun of the same sex means: "A received him, and later he …".
func (sc *scene) sameAsBefore(p *party, not []*person) *person {
	if sc.c.g.d.lang != "en" || p.stand.sex == 0 {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if x := co.members[0].stand; co.end > p.first || x.sex != p.stand.sex || x.count != 1 || x.cases != accusative {
			continue
		}
		for j := range sc.meets {
			if x := &sc.meets[j]; x.at == co.verb && len(x.partners) == 1 && !slices.Contains(not, x.partners[0]) {
				return x.partners[0]
			}
		}
	}
	return nil
}

// heInFront returns whom an object pronoun means where a clause in front of its own has the same one
// or, in Russian, another word for him as its subject: "Greeted by A, he went to the mine, where B
// showed him the lift", «Гость посетил музей, где его встретил Б».
func (sc *scene) heInFront(p *party, not []*person) *person {
	x := p.stand
	if sc.c.g.d.lang == "kk" || x.sex == 0 || x.noun || x.which || sc.c.g.d.lang == "en" && x.cases != accusative {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		y := co.members[0].stand
		same := y.sex == x.sex && !y.noun || sc.c.g.d.lang == "ru" && (y.guest || y.noun)
		if co.end > p.first || !same || y.count != 1 || y.cases != nominative || !sc.newClause(co.end, p.first) {
			continue
		}
		if who := sc.whoIs(co, not); len(who) == 1 && agrees(who[0], x.sex) {
			return who[0]
		}
	}
	return nil
}

// afterNameless says whether an office that nobody known holds is what a pronoun
// takes up: "the envoy says he raised it".
func (sc *scene) afterNameless(p *party) bool {
	for _, k := range sc.nameless {
		if k < p.first && !slices.ContainsFunc(sc.cos, func(co company) bool {
			return co.first > k && co.end <= p.first && co.part&partSubject != 0 && co.members[0].stand.cases == 0
		}) {
			return true
		}
	}
	return false
}

// keptSubject returns whom a pronoun took up where somebody met him, told just
// before: «Его принял А, он также встретился с Б», «Оны А қабылдады. Сондай-ақ ол …».
func (sc *scene) keptSubject(p *party, not []*person) *person {
	e := (*encounter)(nil)
	if sc.led.last.kept && (sc.led.at == sc.si-1 || sc.c.g.d.lang != "en" && sc.nobodySince(sc.led.at)) {
		e = &sc.led.last
	}
	for i := range sc.meets {
		if x := &sc.meets[i]; x.at < p.first && len(x.subject) > 0 {
			e = x
		}
	}
	if e == nil || !e.kept || len(e.subject) != 1 || p.stand.cases&nominative == 0 || !agrees(e.subject[0], p.stand.sex) || slices.Contains(not, e.subject[0]) || sc.namedSince(e.at, p.first) {
		return nil
	}
	return e.subject[0]
}

// nobodySince says whether no more than a few sentences part sentence si from the scene's, and they name
// nobody: «Его принял А. Речь шла о зерне. Затем он встретился с Б».
func (sc *scene) nobodySince(si int) bool {
	const reach = 3
	if si < 0 || sc.si-si > reach {
		return false
	}
	for si++; si < sc.si; si++ {
		if len(sc.c.at[si]) > 0 {
			return false
		}
	}
	return true
}

// keptObject returns whom an English pronoun means that the same pronoun meant where he met
// somebody in the sentence before: "He met A. Later B received him".
func (sc *scene) keptObject(p *party, not []*person) *person {
	e := &sc.led.last
	if sc.c.g.d.lang != "en" || sc.led.at != sc.si-1 || !e.kept || len(e.subject) != 1 || slices.Contains(not, e.subject[0]) || !agrees(e.subject[0], p.stand.sex) || sc.onlyOne(p.first, p.stand.sex, not) != nil {
		return nil
	}
	return e.subject[0]
}

// namedSince says whether somebody is named between the end of the clause or
// sentence at token at and token k.
func (sc *scene) namedSince(at, k int) bool {
	return slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool {
		return m.first < k && m.first > at && at < sc.s.first
	})
}

// samePronoun returns whom the same pronoun meant as the subject of an encounter
// told before in the sentence: "he called on X; an hour later he saw Y".
func (sc *scene) samePronoun(p *party, not []*person) *person {
	var out *person
	for i := range sc.meets {
		e := &sc.meets[i]
		if e.at >= p.first || len(e.subject) != 1 || slices.Contains(not, e.subject[0]) {
			continue
		}
		for j := range sc.cos {
			co := &sc.cos[j]
			if x := co.members[0].stand; co.end <= e.at && x.cases == p.stand.cases && x.sex == p.stand.sex && x.count == 1 && !x.noun && !x.me && agrees(e.subject[0], x.sex) {
				out = e.subject[0]
			}
		}
	}
	return out
}

// metStill returns whom a Russian pronoun in an oblique case means that meant him in the encounter told before
// in the sentence, where nobody has done anything since: «С ним поговорила А, а вечером его принял Б». Whoever
// spoke to him is the nearer one, but the sentence is about him.
func (sc *scene) metStill(p *party, not []*person) *person {
	if sc.c.g.d.lang != "ru" || p.stand.noun || p.stand.which || p.stand.me || p.stand.count != 1 || p.stand.cases&nominative != 0 {
		return nil
	}
	const farthest = 60 // tokens
	for i := len(sc.meets) - 1; i >= 0; i-- {
		e := &sc.meets[i]
		if p.first-e.at > farthest {
			return nil
		}
		if e.at >= p.first || !e.kept || len(e.subject) != 1 || slices.Contains(not, e.subject[0]) || !agrees(e.subject[0], p.stand.sex) {
			continue
		}
		told := false
		for j := range sc.cos {
			co := &sc.cos[j]
			if co.end > p.first {
				break
			}
			x := co.members[0].stand
			told = told || co.first >= e.from && co.first < e.to && x.count == 1 && x.sex == p.stand.sex && x.cases&nominative == 0 && !x.noun && !x.which && !x.me
			if who := co.members[0].who; co.first > e.at && co.part&partSubject != 0 && len(who) == 1 && !slices.Contains(e.partners, who[0]) {
				return nil // а Б уехал в Рим, где его принял В
			}
		}
		if told {
			return e.subject[0]
		}
	}
	return nil
}

// nearestSubject returns the subject of the clause in front of the one that holds
// a Russian pronoun in an oblique case, where the sentence names several: «А
// остался, а Б поехал туда, где его принял В».
func (sc *scene) nearestSubject(p *party, not []*person) *person {
	if sc.c.g.d.lang != "ru" || p.stand.noun || p.stand.which {
		return nil
	}
	var out *person
	n := 0
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end > p.first || co.part&partSubject == 0 || len(co.members) > 1 || len(co.members[0].who) != 1 || slices.Contains(not, co.members[0].who[0]) {
			continue
		}
		if n++; agrees(co.members[0].who[0], p.stand.sex) && co.cases&nominative != 0 {
			out = co.members[0].who[0]
		}
	}
	if n < 2 {
		return nil
	}
	return out
}

// onlyOne returns the one person named in front of token k of the sentence who
// is of a sex, nil if there are none or several.
func (sc *scene) onlyOne(k int, sex gender, not []*person) *person {
	var out *person
	for _, m := range sc.c.at[sc.si] {
		if m.first >= k || !agrees(m.p, sex) || sc.c.inQuote(m.first) || m.p == out || slices.Contains(not, m.p) {
			continue
		}
		if out != nil {
			return nil
		}
		out = m.p
	}
	return out
}

// lastOther returns the person named last in front of token k who is not among
// not.
func (sc *scene) lastOther(k int, sex gender, not []*person) *person {
	for si := sc.si; si >= 0 && si > sc.si-4; si-- {
		ms := sc.c.at[si]
		for i := len(ms) - 1; i >= 0; i-- {
			m := ms[i]
			if m.first < k && (sex == 0 || m.p.sex == 0 || m.p.sex == sex) && !slices.Contains(not, m.p) && !sc.c.inQuote(m.first) {
				return m.p
			}
		}
	}
	return nil
}

// namedBehind returns whom an English pronoun means in a clause or a phrase in front of the
// main clause, whose subject he is: "When she met X, the Speaker, Y, asked", "During her
// meeting with X, Y asked".
func (sc *scene) namedBehind(p *party, not []*person) *person {
	g := sc.c.g
	if g.d.lang != "en" || p.first-sc.s.first > 2 || p.first == sc.s.first {
		return nil
	}
	before := g.lower(p.first - 1)
	clause := p.stand.cases&nominative != 0 && opensTime.has(before)
	phrase := p.part&partOwner != 0 && p.stand.cases&nominative == 0 && (opensTime.has(before) || atMeeting[before] || before == "in")
	if !clause && !phrase {
		return nil
	}
	met := sc.metWith(p.end, not)
	for i := range sc.cos {
		co := &sc.cos[i]
		if k := co.first - 1; co.first <= p.end || co.part&partSubject == 0 || co.members[0].stand.cases != 0 || len(co.members) > 1 || g.lower(k) != "," && (g.lower(k) != "the" || g.lower(k-1) != ",") {
			continue
		}
		if o := co.members[0].who[0]; !slices.Contains(not, o) && !slices.Contains(met, o) && agrees(o, p.stand.sex) {
			return o
		}
		return nil
	}
	return nil
}

// metWith are those behind "with" in the sentence from token k on.
func (sc *scene) metWith(k int, not []*person) []*person {
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first >= k && co.part&partWith != 0 {
			return sc.whoIs(co, not)
		}
	}
	return nil
}

// opensTime are the English words that open a clause of time.
var opensTime = wordSet("when while after before as once since")

// topicAbove returns whom the sentence before is about, for a pronoun in front of which
// its own sentence names nobody else of that sex: A saw the school that B had opened. C
// received him.
func (sc *scene) topicAbove(p *party, not []*person) *person {
	if sc.si == 0 || p.stand.sex == 0 || sc.c.g.d.lang == "kk" {
		return nil
	}
	for _, m := range sc.c.at[sc.si] {
		if m.first < p.first && agrees(m.p, p.stand.sex) && !slices.Contains(not, m.p) {
			return nil
		}
	}
	if o := sc.c.topic(sc.si-1, 1<<30, p.stand.sex); o != nil && !slices.Contains(not, o) {
		return o
	}
	return nil
}
