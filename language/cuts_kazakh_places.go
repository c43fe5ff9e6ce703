package language

// Where and when a meeting is held that is told of in Kazakh: «⟦Дубайда өтетін⟧ климат саммитіне».

// kazakhVenues finds such words in front of a noun that more than one word tells.
func (t *trimmer) kazakhVenues(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 1; i+3 < stop; i++ {
		if t.at(i, beingHeldWords) == 0 || !t.described(i+1, stop) {
			continue
		}
		end := i + 1
		first := i
		if w := t.d.tokens[i].lower; w == "жатқан" && i-1 > t.s.first && kazakhConverb(t.d.tokens[i-1].lower) {
			first--
		}
		verb := first
		for first > t.s.first && t.placeOrDay(first-1) {
			first--
		}
		if first == verb || first == t.s.first && t.d.tokens[end].kind != word || !t.leftFree(first) {
			continue
		}
		out = append(out, stretch{first, end})
	}
	return out
}

// described says whether the noun that token i begins is told by more than itself: its first
// word has no case of its own.
func (t *trimmer) described(i, stop int) bool {
	for k := i; k < min(i+2, stop); k++ {
		if t.d.tokens[k].kind == punct && t.d.tokens[k].text != "«" {
			return false
		}
	}
	tok := &t.d.tokens[i]
	return tok.kind != word || !kazakhAdverbial(tok.lower) && !kazakhObjects.on(tok.lower, 2) && kazakhEnding(tok.lower) == nominative || tok.upper && endsWithAny(tok.lower, "ның", "нің", "дың", "дің", "тың", "тің")
}

// placeOrDay says whether token i belongs to words for when or where, in the locative.
func (t *trimmer) placeOrDay(i int) bool {
	tok := &t.d.tokens[i]
	if t.dayAt(i) || kazakhDateWords.has(tok.lower) {
		return true
	}
	return tok.kind == word && longerThan(tok.lower, 4) && endsWithAny(tok.lower, "да", "де", "та", "те") && !endsWithAny(tok.lower, "ында", "інде", "сында", "сінде") && !t.d.quoted(tok.start)
}

// kazakhDateWords belong to a month or a year before them.
var kazakhDateWords = wordSet("айында айының жылы жылғы жылдың күні күндері соңында басында ортасында аяғында биыл былтыр келесі алдағы осы осыдан бұдан келер жазда күзде қыста көктемде")

// leftFree says whether what stands before token i does not belong to it: «Парламенттің
// залында», «Таврия сарайында», «15 және 16 мамырда».
func (t *trimmer) leftFree(i int) bool {
	if i == t.s.first {
		return true
	}
	tok := &t.d.tokens[i-1]
	if tok.kind == punct {
		return t.comma(i-1) || tok.text == "–"
	}
	return !kazakhGenitive(tok.lower) && !tok.function && tok.kind == word && !endsWithAny(tok.lower, "ғы", "гі") && !(t.d.tokens[i].kind == word && !t.dayAt(i) && tok.upper && kazakhEnding(tok.lower) == nominative && !t.fullName(i))
}

// fullName says whether a person by two names or more ends before token i: one alone may
// belong to a place, «Барыс Аренада».
func (t *trimmer) fullName(i int) bool {
	for _, m := range t.mentions {
		if m.end == i {
			return m.end-m.first > 1 || t.lead(m) < m.first
		}
	}
	return false
}

// kazakhSittings finds at which sitting something was done, within a sentence: «Мәжіліс ⟦бүгінгі
// жалпы отырысында⟧ …». A word for the day or for the kind of sitting is its left edge.
func (t *trimmer) kazakhSittings(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 1; i+minVersion/2 < stop; i++ {
		tok := &t.d.tokens[i]
		if t.at(i, occasionWords) == 0 || !endsWithAny(tok.lower, "да", "де", "та", "те") || t.d.quoted(tok.start) {
			continue
		}
		first := i
		for first > t.s.first+1 && kazakhSittingKinds.has(t.d.tokens[first-1].lower) {
			first--
		}
		of := t.d.tokens[first-1].lower
		if endsWithAny(of, "ғы", "гі") && (of == "күнгі" || t.dayAt(first-1)) && first-1 > t.s.first {
			if first--; of == "күнгі" && first-1 > t.s.first {
				first--
			}
			of = t.d.tokens[first-1].lower
		} else if first == i {
			continue
		}
		next := &t.d.tokens[i+1]
		if kazakhGenitive(of) || endsWithAny(of, "ғы", "гі") || t.d.tokens[first-1].kind != word || kazakhAttributive(of) || next.kind == punct && next.text != "«" || kazakhAttributive(next.lower) || kazakhParticles.has(next.lower) || t.d.tokens[first-1].function {
			continue
		}
		if t.sits(first-1) && kazakhWasDone.on(t.d.tokens[stop-1].lower, 2) {
			continue // «Сенат жалпы отырысында заң қабылданды»: whose sitting it was
		}
		if t.dayAt(first-1) && !t.dayAt(first) || t.names(first-1, first) || t.at(first-1, subjectWords) > 0 || t.at(first-1, panelWords) > 0 || t.sits(first-1) || endsWithAny(t.d.tokens[first-1].lower, "лары", "лері", "тары", "тері", "дары", "дері") {
			out = append(out, stretch{first, i + 1})
		}
	}
	return out
}

// kazakhWasDone are endings of verbs of what was done to something.
var kazakhWasDone = newEndings("ланды", "ленді", "данды", "денді", "танды", "тенді", "ылды", "ілді", "ынды", "інді", "йланды")

var kazakhSittingKinds = wordSet("жалпы пленарлық кезекті бірлескен кеңейтілген көшпелі соңғы кіші кезектен тыс баспасөз брифинг алғашқы қорытынды")

// sits says whether the word at token i names a chamber as the one that acts.
func (t *trimmer) sits(i int) bool {
	tok := &t.d.tokens[i]
	return tok.upper && kazakhEnding(tok.lower) == nominative && t.told != nil && t.told[i]&tellsChamber != 0
}
