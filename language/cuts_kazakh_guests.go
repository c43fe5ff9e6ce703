package language

import "slices"

// What is told of somebody named, in front of the name and within a Kazakh sentence: «⟦ресми
// сапармен келген⟧ Оман Шура кеңесінің төрағасы Саид әл-Харусимен».

// kazakhGuests finds it.
func (t *trimmer) kazakhGuests(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 2; i+2 < stop; i++ {
		if t.at(i, comingWords) == 0 || t.d.quoted(t.d.tokens[i].start) || !t.someoneAt(i+1) {
			continue
		}
		first := i
		for first > t.s.first+1 && t.wayThere(first-1) {
			first--
		}
		if first < i && t.afterSubject(first) {
			out = append(out, stretch{first, i + 1})
		}
	}
	return out
}

// someoneAt says whether the words for somebody who is named begin with token i.
func (t *trimmer) someoneAt(i int) bool {
	for _, m := range t.mentions {
		if t.lead(m) == i && !m.office {
			return true
		}
	}
	for _, r := range t.roles { // by two offices
		if r.first == i && r.end+1 < t.s.end && t.comma(r.end) && slices.ContainsFunc(t.roles, func(o roleSpan) bool { return o.first == r.end+1 && t.held(o) }) {
			return true
		}
	}
	return false
}

// wayThere says whether token i can tell where somebody came to, and how. A day may be that of
// the meeting: it stays.
func (t *trimmer) wayThere(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || t.dayAt(i) || t.names(i, i+1) || tok.function || t.d.quoted(tok.start) {
		return false
	}
	return kazakhWay.has(tok.lower) || tok.lower == "сапармен" || tok.lower == "сапарымен" || endsWithAny(tok.lower, "ға", "ге", "қа", "ке") && longerThan(tok.lower, 4)
}

// afterSubject says whether what stands before token i ends there: the subject, a day, a comma.
func (t *trimmer) afterSubject(i int) bool {
	if t.comma(i-1) || t.dayAt(i-1) {
		return true
	}
	for _, m := range t.mentions {
		if m.end == i && !m.oblique && !m.office {
			return true
		}
	}
	return t.sits(i - 1)
}

// frontMember returns where words end that open with token i and tell of whose delegation somebody
// is who is named behind them: «⟦Делегация құрамындағы⟧ сенатор Фатума Хассан …».
func (t *trimmer) frontMember(i, stop int) int {
	for k := i + 1; k < min(i+5, stop-minVersion); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || t.names(k, k+1) {
			return 0
		}
		if tok.lower != "құрамындағы" {
			continue
		}
		for _, m := range t.mentions {
			if t.lead(m) == k+1 && !m.office && !m.oblique {
				return k + 1
			}
		}
		return 0
	}
	return 0
}

// objectOnly says whether tokens [i, k) before a participle at k are its object and nothing else,
// right before it: «қонақтарды құттықтаған», «осы жиынға қатысқан».
func (t *trimmer) objectOnly(i, k int) bool {
	if k-i > 3 || k == i {
		return false
	}
	for j := i; j < k-1; j++ {
		tok := &t.d.tokens[j]
		if tok.kind != word || tok.upper && j > i || t.at(j, subjectWords) > 0 || pronouns[tok.lower] && !demonstratives[tok.lower] || kazakhEnding(tok.lower) != nominative || endsWithAny(tok.lower, "лар", "лер", "дар", "дер", "тар", "тер") {
			return false
		}
	}
	w := t.d.tokens[k-1].lower
	of := kazakhEnding(w)
	return longerThan(w, 4) && (of == accusative || of == dative) && !pronouns[w]
}

// kazakhPlaceOf finds where somebody named did something, right behind the name: «Ерлан Сәбит
// ⟦Ташкентте⟧ елшімен кездесті». With verbs of being somewhere it stays.
func (t *trimmer) kazakhPlaceOf(stop int) []stretch {
	if t.deniesAny() {
		return nil
	}
	var out []stretch
	for _, m := range t.mentions {
		i := m.end
		if m.oblique || m.office || i+minVersion/2 >= stop || !t.leadsIn(t.lead(m)) || !t.aPlace(i) {
			continue
		}
		end := i + 1
		if next := &t.d.tokens[end]; next.kind != word || kazakhAttributive(next.lower) || kazakhParticles.has(next.lower) || next.function || t.staysThere(end, stop) {
			continue
		}
		out = append(out, stretch{i, end})
	}
	return out
}

// aPlace says whether token i is the name of a town or a country in the locative.
func (t *trimmer) aPlace(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || !tok.upper || !longerThan(tok.lower, 4) || !endsWithAny(tok.lower, "да", "де", "та", "те") || t.names(i, i+1) || t.told != nil && t.told[i]&tellsChamber != 0 {
		return false
	}
	code, _, _ := t.lex.countryAt(t.d.lang, t.d.tokens[:i+1], i)
	return code != "" && !kazakhInDa.has(tok.lower)
}

// kazakhInDa are countries and towns that end like a locative.
var kazakhInDa = wordSet("руанда уганда канада гренада тоскана мальта коста хорта флорида невада богота джакарта калькутта бангкокта ялта чита ухта воркута элиста алматы")

// staysThere says whether the words from token i to stop hold a verb of being or staying.
func (t *trimmer) staysThere(i, stop int) bool {
	for ; i < stop; i++ {
		if startsWithAny(t.d.tokens[i].lower, kazakhStays) {
			return true
		}
	}
	return false
}

var kazakhStays = []string{"бол", "жүр", "тұр", "қал", "туған", "туып", "туды", "туыл", "оқы", "оқып", "аялда", "тоқта", "отыр", "жатыр", "өмір", "жұмыс", "қыдыр", "сонда", "онда", "сол=", "қызмет", "дем"}

// kazakhPeriods finds for which years a plan or a budget is, and between whom ties are, in front of
// the noun: «⟦2027–2029 жылдарға арналған⟧ республикалық бюджет», «⟦екі ел арасындағы⟧ байланыс».
func (t *trimmer) kazakhPeriods(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 1; i+2 < stop; i++ {
		next := &t.d.tokens[i+1]
		if next.kind != word || next.function || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		switch t.d.tokens[i].lower {
		case "арналған":
			first := i - 2
			if w := t.d.tokens[i-1].lower; w != "жылдарға" && w != "жылға" || first < t.s.first || t.d.tokens[first].kind != number {
				continue
			}
			for first > t.s.first && (t.d.tokens[first-1].kind == number || isDash(t.d.tokens[first-1].text)) {
				first--
			}
			if (first == t.s.first || t.d.tokens[first-1].kind == word && !t.d.tokens[first-1].function) && t.d.tokens[first].kind == number {
				out = append(out, stretch{first, i + 1})
			}
		case "арасындағы":
			if i-2 > t.s.first && t.d.tokens[i-1].lower == "ел" && t.d.tokens[i-2].lower == "екі" && startsWithAny(next.lower, kazakhTies) && t.d.tokens[i-3].kind == word && !t.d.tokens[i-3].function {
				out = append(out, stretch{i - 2, i + 1})
			}
		}
	}
	return out
}

// kazakhTies are what is between two countries and no number is told of.
var kazakhTies = []string{"ынтымақтастық", "байланыс", "қарым-қатынас", "әріптестік", "ықпалдастық", "меморандум", "достық"}
