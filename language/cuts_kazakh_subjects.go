package language

// More of what can be the subject of a Kazakh sentence: no name and no office of the roster, but
// words for people or a chamber that open it.

// openingSubjects returns where such words end, from token first on: «Қазақстандық дипломат»,
// «Делегация жетекшісі», «Палата».
func (t *trimmer) openingSubjects(first int) []kazakhEdge {
	for first < t.s.end-2 && t.dayAt(first) {
		first++
	}
	if first >= t.s.end-3 || t.d.quoted(t.d.tokens[first].start) {
		return nil
	}
	if t.sits(first) {
		end := first + 1
		for end < t.s.end-2 && t.told[end]&tellsChamber != 0 {
			end++
		}
		if kazakhEnding(t.d.tokens[end-1].lower) == nominative && t.endsSubject(end, true) {
			return []kazakhEdge{{at: end}}
		}
		return nil
	}
	for k := first; k < min(first+5, t.s.end-3); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || tok.function || t.names(k, k+1) || t.d.quoted(tok.start) {
			return nil
		}
		w := tok.lower
		if kazakhSomebody.has(w) || k > first && t.at(k, subjectWords) == 1 {
			if t.endsSubject(k+1, !kazakhThings.on(w, 2)) {
				return []kazakhEdge{{at: k + 1}}
			}
			return nil
		}
		if pronouns[w] || demonstratives[w] || kazakhConverb(w) || kazakhFinite(w) || kazakhAttributive(w) || kazakhEnding(w) != nominative && !kazakhGenitive(w) && !endsWithAny(w, "дағы", "дегі", "тағы", "тегі") {
			return nil
		}
	}
	return nil
}

// endsSubject says whether token i, behind words for people, goes on with no name of theirs, no
// second one, and, where they are bare, with nothing that could be theirs: «палата жұмысы».
func (t *trimmer) endsSubject(i int, bare bool) bool {
	tok := &t.d.tokens[i]
	if tok.kind == punct || tok.function || tok.upper || t.names(i, i+1) || kazakhParticles.has(tok.lower) || t.ruled(i) || tok.lower == "болып" {
		return false
	}
	if !bare {
		return true
	}
	return !kazakhThings.on(tok.lower, 2) && !kazakhOwnedNoun.on(tok.lower, 2)
}

// kazakhSomebody are words for people and groups, of their own or of somebody's.
var kazakhSomebody = wordSet(`дипломат дипломаты спикері вице-спикері басшысы жетекшісі төрағасы төрайымы әкімі елшісі әріптесі өкілі
	депутаттары мүшелері өкілдері сенаторлары парламентшілері парламентші парламентшісі парламентарий сенаторы депутаты делегациясы тарапы
	қарсыласы басшы спикерлер төрағалар фракция делегат делегаттары қонағы фракциясы мейманы министрі хатшысы жұрты тұрғындары`)

// clauseComma is nextComma over short names in quotation marks: «« Turan » аймағын аралап,».
func (t *trimmer) clauseComma(i, stop int) int { return t.commaOver(i, stop, maxItem) }

// actsAnew says whether token i may open with somebody or something else that acts, behind a
// clause whose subject is a person by name: a capital, in no case that only an object has.
func (t *trimmer) actsAnew(i int) bool {
	tok := &t.d.tokens[i]
	if !tok.upper {
		return false
	}
	for _, m := range t.mentions {
		if m.first == i || t.lead(m) == i {
			return !m.oblique
		}
	}
	return !kazakhAblative(tok.lower) && !endsWithAny(tok.lower, "дағы", "дегі", "тағы", "тегі", "да", "де", "та", "те", "ға", "ге", "қа", "ке")
}

// edgeAsides finds in the course of what such a subject did it: «Тараптар ⟦кездесу барысында⟧ …».
func (t *trimmer) edgeAsides(stop int) []stretch {
	var out []stretch
	for _, e := range t.kazakhSubjects() {
		if e.person {
			continue // see kazakhAsides
		}
		for k := e.at; k+minVersion/2 < stop && k < e.at+maxAside; k++ {
			tok := &t.d.tokens[k]
			if tok.kind == punct || t.names(k, k+1) || t.d.quoted(tok.start) || k == e.at && (kazakhAttributive(tok.lower) || t.at(k, subjectWords) > 0) || t.ownSubject(e.at, k) || kazakhConverb(tok.lower) || kazakhFinite(tok.lower) {
				break
			}
			if n := t.at(k, courseWords); n > 0 && k > e.at {
				if next := &t.d.tokens[k+n]; next.kind == word && !kazakhAttributive(next.lower) && !kazakhParticles.has(next.lower) {
					out = append(out, stretch{e.at, k + n})
				}
				break
			}
		}
	}
	return out
}

// clauseInFront returns where a clause ends that opens the sentence and tells in the course of what
// somebody named behind its comma said or did the rest: «Жиынды қорытындылай келе, төраға …».
func (t *trimmer) clauseInFront(i, stop int) int {
	k := t.clauseComma(i, stop)
	if k < i+2 || k+minVersion/2 >= stop {
		return 0
	}
	if last := t.d.tokens[k-1].lower; last != "отырып" && last != "келе" && last != "тұра" || !kazakhConverb(t.d.tokens[k-2].lower) && !endsWithAny(t.d.tokens[k-2].lower, "а", "е", "й") {
		return 0
	}
	if t.ownDoer(i, k) || t.d.quoted(t.d.tokens[i].start) {
		return 0
	}
	if t.at(k+1, subjectWords) > 0 && !pronouns[t.d.tokens[k+1].lower] {
		return k + 1
	}
	for _, r := range t.roles {
		if r.first == k+1 && r.noun.cases&nominative != 0 {
			return k + 1
		}
	}
	for _, m := range t.mentions {
		if t.lead(m) == k+1 && !m.oblique {
			return k + 1
		}
	}
	return 0
}

// behindDay returns where the words for a day end that open a clause at token i: they may be the day
// of the rest too. What was held on that day needs them.
func (t *trimmer) behindDay(i, end int) int {
	k := i
	for k < end-2 && (t.dayAt(k) || k > i && (t.d.tokens[k].lower == "күні" || t.at(k, momentWords) == 1)) {
		k++
	}
	if last := t.d.tokens[max(k-1, i)].lower; !todayWords.has(last) && last != "күні" && last != "ертең" && t.at(max(k-1, i), momentWords) == 0 && !endsWithAny(last, "да", "де", "та", "те") {
		return i
	}
	if kazakhAttributive(t.d.tokens[k].lower) || kazakhTerms.has(t.d.tokens[k].lower) || kazakhParticles.has(t.d.tokens[k].lower) || t.d.tokens[k].kind == punct {
		return i
	}
	return k
}

// lacksPartner says whether the clause that token i opens tells of what two do, or of what one gave
// another, with only one of them in it, as the other is in the clause before: «әкіммен кездесіп, зауыт туралы уағдаласты».
func (t *trimmer) lacksPartner(subject, i, stop int) bool {
	if w := t.d.tokens[subject-1].lower; kazakhPlurals.on(w, 2) {
		return false
	}
	mutual := false
	for k := i; k < stop; k++ {
		w := t.d.tokens[k].lower
		if kazakhEnding(w) == instrumental || w == "арасында" {
			return false
		}
		mutual = mutual || startsWithAny(w, kazakhMutual) && (kazakhFinite(w) || kazakhPerfects.on(w, 2) || kazakhConverb(w))
	}
	return mutual
}

var kazakhMutual = []string{"уағдалас", "келісті", "келіскен", "келісіп", "сөйлес", "тілдес", "жүздес", "әңгімелес", "кездес", "алмасты", "алмасып", "алмасқан", "қоштас", "ақылдас", "сырлас", "пікірлес", "шайқас", "табыста", "сыйла"}
