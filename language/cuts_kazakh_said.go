package language

// Who told it, and how, in Kazakh: what stands round the words for a speaker and tells no more
// of what was said.

// kazakhSaid finds it.
func (t *trimmer) kazakhSaid(stop int) []stretch {
	out := append(t.speakersOffices(), t.asForThem(stop)...)
	if s, ok := t.mediumTail(stop); ok {
		out = append(out, s)
	}
	for i := t.s.first + 2; i+2 < stop; i++ {
		if t.d.tokens[i-1].kind != punct || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		if k := t.saysBehind(i, stop); k > 0 {
			return append(out, t.whenSaid(k, stop)...)
		}
	}
	return out
}

// saysBehind returns where the verb ends by which token i, behind somebody's words, tells that
// they were said: «деді», «деп атап өтті»; 0 if it doesn't.
func (t *trimmer) saysBehind(i, stop int) int {
	switch t.d.tokens[i].lower {
	case "деді", "дейді":
		return i + 1
	case "деп":
		for k := i + 1; k < min(i+4, stop); k++ {
			if kazakhFinite(t.d.tokens[k].lower) && t.d.tokens[k].kind == word {
				return k + 1
			}
		}
	}
	return 0
}

// whenSaid finds when and to whom somebody said it, before or behind the one who speaks: «– деді
// ол ⟦телефон арқылы берген сұхбатында⟧», «деді ⟦кездесуден кейін журналистерге⟧ Ә. Болат».
func (t *trimmer) whenSaid(k, stop int) []stretch {
	first, end := t.speaker(k, stop)
	if end == 0 {
		return nil
	}
	var out []stretch
	if first > k && t.circumstance(k, first) {
		out = append(out, stretch{k, first})
	}
	if end+1 < stop && !kazakhBehindNames.has(t.d.tokens[end].lower) && t.circumstance(end, stop) {
		out = append(out, stretch{end, stop})
	}
	return out
}

// kazakhBehindNames stand behind a name and belong to it.
var kazakhBehindNames = wordSet("әжей апай ағай ханым мырза қажы ата әже көке тәте ақсақал апа аға бике бек хан қызы ұлы уулу кызы оглу")

// speaker returns where the words for the one who speaks begin and end, from token k on.
func (t *trimmer) speaker(k, stop int) (first, end int) {
	if k >= stop {
		return 0, 0
	}
	if w := t.d.tokens[k].lower; w == "ол" || w == "олар" {
		return k, k + 1
	}
	for _, m := range t.mentions {
		if m.first >= k && !m.office && !m.oblique && m.end <= stop {
			return t.lead(m), m.end
		}
	}
	return 0, 0
}

// circumstance says whether tokens [first, end) can only tell when, where, how or to whom: the
// last of them has a case that no subject has, and nobody is named.
func (t *trimmer) circumstance(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word && tok.kind != number || t.d.quoted(tok.start) || t.denies(i) || t.names(i, i+1) || kazakhFinite(tok.lower) || kazakhParticles.has(tok.lower) || tok.lower == "және" {
			return false
		}
	}
	switch last := t.d.tokens[end-1].lower; {
	case kazakhTerms.has(last), last == "соң", kazakhConverb(last):
		return true
	case endsWithAny(last, "да", "де", "та", "те", "ға", "ге", "қа", "ке", "на", "не"):
		return longerThan(last, 4)
	}
	return false
}

// speakersOffices finds the offices of those named before in front of «…-ның айтуынша».
func (t *trimmer) speakersOffices() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.office || !m.oblique || !m.again() || !t.sourceOf(m) {
			continue
		}
		for _, r := range t.roles {
			if r.end == m.first && r.first >= t.s.first && t.leadsIn(r.first) && !t.made(r) && !t.d.quoted(t.d.tokens[r.first].start) {
				out = append(out, stretch{r.first, m.first})
			}
		}
	}
	return out
}

// sourceOf says whether somebody is told as the source of the rest: «Болаттың айтуынша».
func (t *trimmer) sourceOf(m *mention) bool {
	return m.end < t.s.end && kazakhTellers.has(t.d.tokens[m.end].lower) && kazakhGenitive(t.d.tokens[m.end-1].lower)
}

var kazakhTellers = wordSet("айтуынша сөзінше мәліметінше дерегінше пікірінше ойынша түсіндіруінше баяндауынша есебінше хабарлауынша мәлімдеуінше бағалауынша")

// asForThem finds the "as for" behind a subject that opens the sentence, where no comma marks it:
// «Депутат Айнұр Досжан ⟦болса⟧ аулада тұрды».
func (t *trimmer) asForThem(stop int) []stretch {
	for i := t.s.first + 1; i+3 < stop && i < t.s.first+maxReport; i++ {
		tok := &t.d.tokens[i]
		if tok.kind == punct {
			break
		}
		if tok.lower != "болса" {
			continue
		}
		if next := &t.d.tokens[i+1]; next.kind == word && !kazakhParticles.has(next.lower) && !pronouns[next.lower] && !demonstratives[next.lower] && next.lower != "екен" && (t.namedSubject(i) || t.opensAsSubject(i)) {
			return []stretch{{i, i + 1}}
		}
		break
	}
	return nil
}

// opensAsSubject says whether one of the subjects that may open the sentence ends before token i.
func (t *trimmer) opensAsSubject(i int) bool {
	for _, e := range t.kazakhSubjects() {
		if e.at == i {
			return true
		}
	}
	return false
}

// mediumTail finds who reported where no comma parts it from the news: «… қатысты ⟦деп хабарлайды
// Oinet.kz тілшісі⟧».
func (t *trimmer) mediumTail(stop int) (stretch, bool) {
	for i := stop - 2; i > t.s.first+4 && stop-i <= maxReport; i-- {
		if t.d.tokens[i].lower != "деп" {
			continue
		}
		if kazakhFinite(t.d.tokens[i-1].lower) && t.at(i+1, reportWords) > 0 && t.has(i, stop, mediumWords) && !t.names(i, stop) && !t.quotes(t.s.first, i) {
			return stretch{i, stop}, true
		}
		break
	}
	return stretch{}, false
}

// sequel returns how many tokens the words at token i take that tie a deed to one told before: «сол
// күні», «содан кейін». What was so then, or will be, needs them.
func (t *trimmer) sequel(i, stop int) int {
	n := t.at(i, sequelWords)
	if n == 0 {
		return 0
	}
	last := stop - 1
	if w := t.d.tokens[last].lower; (w == "еді" || w == "болатын") && kazakhPerfects.on(t.d.tokens[last-1].lower, 2) {
		last--
	}
	if w := t.d.tokens[last].lower; !kazakhHappened.on(w, 2) || w == "болған" || w == "басталған" {
		return 0
	}
	return n
}
