package language

// What somebody did first, and what else was said, in Kazakh.

// kazakhDeeds finds the clauses in front of the main verb that the rest can do without: what
// the subject did first («Министр ⟦бөгетті аралап,⟧ …»), and one of several things told
// («… ⟦жөндеу басталғанын,⟧ ақша бөлінгенін айтты»).
func (t *trimmer) kazakhDeeds(m kazakhMarks, stop int) []stretch {
	if len(m.commas) == 0 && !m.aims {
		return nil
	}
	var out []stretch
	for _, e := range t.kazakhSubjects() {
		if m.aims {
			if s, ok := t.kazakhPurpose(e.at, stop); ok {
				out = append(out, s)
			}
		}
		s, ok := t.firstClause(e, stop)
		if !ok {
			continue
		}
		out = append(out, s)
		if kazakhTold(t.d.tokens[s.end-2].lower) > 0 {
			t.either = append(t.either, s)
		}
	}
	for _, i := range m.commas {
		if i < t.s.first+3 || i+3 >= stop {
			continue
		}
		switch before := t.d.tokens[i-1].lower; {
		case kazakhConverb(before):
			if end := t.nextComma(i+1, stop); end > i+2 && kazakhConverb(t.d.tokens[end-1].lower) && !t.ownDoer(i+1, end) && !t.pointsTo(end+1) && !t.ownDoer(end+1, stop) {
				out = append(out, stretch{i, end})
			}
		case kazakhTold(before) > 0:
			if end := t.lastTold(i+1, stop, kazakhTold(before)); end > 0 {
				out = append(out, stretch{i, end})
			}
		}
	}
	return out
}

// firstClause returns what stands from the end of the subject to the first comma, if it is a
// clause in a converb or one that a verb of speech further on rules.
func (t *trimmer) firstClause(e kazakhEdge, stop int) (stretch, bool) {
	from := e.at
	if tok := &t.d.tokens[from]; tok.kind != word && !t.dayAt(from) && tok.text != "«" || tok.function || kazakhParticles.has(tok.lower) || kazakhAttributive(tok.lower) || t.names(from, from+1) {
		return stretch{}, false // «… ұсынған құжатқа»: what that one did tells which
	}
	k := t.clauseComma(from, stop)
	if k > from && pronouns[t.d.tokens[from-1].lower] && !kazakhTellsThat(t.d.tokens[k-1].lower) && (kazakhGenitive(t.d.tokens[from].lower) || kazakhAccusative(t.d.tokens[from].lower)) {
		return stretch{}, false // «ол жазбаны»: that entry
	}
	if k < from+2 || k+3 >= stop || t.pointsTo(k+1) || e.person && t.actsAnew(k+1) {
		return stretch{}, false
	}
	switch before := t.d.tokens[k-1].lower; {
	case kazakhTold(before) > 0:
		if t.lastTold(k+1, stop, kazakhTold(before)) == 0 || t.owned(k+1) {
			return stretch{}, false
		}
	case !kazakhConverb(before) && before != "келе", t.ownDoer(from, k), t.ownDoer(k+1, stop), !t.actsOn(k+1, stop), t.owned(k + 1), !e.both && t.lacksPartner(from, k+1, stop):
		return stretch{}, false
	}
	return stretch{t.behindDay(from, k), k + 1}, true
}

// lastTold returns where the words from token i on end that tell the last of several things,
// right before the verb that rules them all, 0 if they don't. All have one form.
func (t *trimmer) lastTold(i, stop, form int) int {
	end := 0
	for k := i; k < stop && k < i+clauseLimit+4 && !t.parts(k) && !t.d.quoted(t.d.tokens[k].start); k++ {
		if kazakhTold(t.d.tokens[k].lower) == form {
			end = k + 1
		}
	}
	if end < i+2 || end >= stop {
		return 0
	}
	for k := end; k < end+4; k++ { // айтты, атап өтті, алдын ала ескертті
		if k == stop || t.parts(k) {
			return end
		}
	}
	return 0
}

// pointsTo says whether the clause that token i opens may mean what stands before it.
func (t *trimmer) pointsTo(i int) bool {
	for k := i; k < min(i+3, t.s.end); k++ {
		if w := t.d.tokens[k].lower; pronouns[w] || demonstratives[w] || k == i && kazakhBehind.has(w) {
			return true
		}
	}
	return false
}

// kazakhBehind are words that go on from what stands before them.
var kazakhBehind = wordSet(`тағы одан бұдан содан осыдан сонымен екеуі үшеуі біреуі бірі екіншісі қалғаны қалған яғни бірақ алайда ал
	егер сондықтан себебі өйткені дегенмен және әрі өзі өз өзінің өзге басқа`)

// ownDoer says whether a clause in tokens [first, end) may have a subject of its own: «отырыс
// өтіп», «бірі жүгіріп», «министр келіп».
func (t *trimmer) ownDoer(first, end int) bool {
	if w := t.d.tokens[end-1].lower; kazakhUndergone.on(w, 1) || w == "өтіп" || w == "болып" {
		return true
	}
	for _, m := range t.mentions {
		if m.first >= first && m.end <= end && !m.oblique {
			return true
		}
	}
	for _, r := range t.roles {
		if r.first >= first && r.end < end && r.noun.cases&nominative != 0 && !t.held(r) && !t.ruled(r.end) {
			return true
		}
	}
	for k := first; k+1 < end; k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || tok.function || t.dayAt(k) || t.d.quoted(tok.start) {
			continue
		}
		if kazakhThings.on(tok.lower, 2) && !kazakhWhereOf.on(tok.lower, 1) && !t.ruled(k+1) && !t.names(k+1, k+2) || k < first+3 && t.at(k, subjectWords) > 0 {
			return !t.toldBehind(k, end)
		}
	}
	return false
}

// owned says whether the clause that token i opens begins with somebody's thing, whose owner the
// clause before it tells: «санақ басталатынын, ⟦нәтижесі⟧ … болатынын».
func (t *trimmer) owned(i int) bool {
	if t.d.tokens[i].kind == number || countWord("kk", &t.d.tokens[i]) {
		i++
	}
	tok := &t.d.tokens[min(i, t.s.end-1)]
	return tok.kind == word && !tok.upper && !tok.function && (kazakhOwnedNoun.on(tok.lower, 2) || kazakhThings.on(tok.lower, 2)) && !kazakhWhereOf.on(tok.lower, 1)
}

var (
	kazakhOwnedNoun = newEndings("сын", "сін", "ларын", "лерін", "сының", "сінің", "сына", "сіне", "сымен", "сімен", "сында", "сінде")
	kazakhWhereOf   = newEndings("дағы", "дегі", "тағы", "тегі", "нғы", "нгі", "рғы", "ргі", "лғы", "лгі", "мғы", "мгі", "зғы", "згі", "қы", "кі")
)

// actsOn says whether the clause that token i opens is whole without the one before it: it has
// an object, or words enough. «қап әкеліп, таразыға тартты»: what was weighed stands before.
func (t *trimmer) actsOn(i, stop int) bool {
	n := 0
	for k := i; k < stop && !t.parts(k); k++ {
		if tok := &t.d.tokens[k]; tok.kind == word && k+1 < stop && kazakhEnding(tok.lower) == accusative && !kazakhFinite(tok.lower) && !kazakhPerfects.on(tok.lower, 2) {
			return true
		}
		n++
	}
	return n > 3
}

// toldBehind says whether a clause that a verb of speech rules holds token k: its subject is
// no other's.
func (t *trimmer) toldBehind(k, end int) bool {
	for k++; k < end && !t.parts(k); k++ {
		if w := t.d.tokens[k].lower; kazakhTellsThat(w) || kazakhAttributive(w) {
			return true
		}
	}
	return false
}

// kazakhUndergone are the endings of converbs of the passive.
var kazakhUndergone = newEndings("ылып", "іліп", "ынып", "ініп", "ланып", "леніп")

// kazakhThings are the endings of somebody's thing in the nominative: a visit, a bill.
var kazakhThings = newEndings("ры", "рі", "сы", "сі", "мы", "мі", "уы", "уі", "зы", "зі", "йы", "йі", "лары", "лері", "ғы", "гі")

// ruled says whether the word at token i rules the noun in front of it, which is no subject
// then: «бюджет жобасы туралы», «комитет мүшелерін», «достық тобының».
func (t *trimmer) ruled(i int) bool {
	tok := &t.d.tokens[i]
	return tok.kind == punct || kazakhPostpositions.has(tok.lower) || kazakhOwnedCases.on(tok.lower, 2) || t.at(i, courseWords) > 0
}

var (
	kazakhPostpositions = wordSet("туралы жөнінде жайлы бойынша арқылы үшін және мен бен пен ретінде жайында жайын жөніндегі арасындағы арасында саласындағы саласында жоқ")
	kazakhOwnedCases    = newEndings("ын", "ін", "ына", "іне", "ында", "інде", "ынан", "інен", "ының", "інің", "ымен", "імен", "ындағы", "індегі")
)

// nextComma returns the next comma from token i on, 0 if the sentence has none near or
// something else parts it before.
func (t *trimmer) nextComma(i, stop int) int { return t.commaOver(i, stop, 0) }

// commaOver is nextComma over at most so many tokens in quotation marks.
func (t *trimmer) commaOver(i, stop, most int) int {
	quoted := 0
	for k := i; k < stop && k < i+clauseLimit; k++ {
		switch {
		case t.d.quoted(t.d.tokens[k].start):
			if quoted++; quoted > most {
				return 0
			}
		case t.comma(k):
			return k
		case t.parts(k):
			return 0
		}
	}
	return 0
}
