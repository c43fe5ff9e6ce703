package language

// One of the two halves of a Kazakh sentence that a colon parts, each a clause of its own.

// kazakhColons finds what only announces the other half, and why something was not held: «⟦Әңгіменің
// басы су туралы болды:⟧ тараптар …», «Кездесу өтпей қалды⟦: ұшақ кешікті⟧».
func (t *trimmer) kazakhColons(stop int) []stretch {
	at := 0
	for i := t.s.first + 3; i+3 < stop; i++ {
		if t.d.tokens[i].text != ":" {
			continue
		}
		if at > 0 || t.d.quoted(t.d.tokens[i].start) || t.d.tokens[i-1].kind != word || t.d.tokens[i+1].kind != word {
			return nil
		}
		at = i
	}
	if at == 0 || !t.settled(at) || t.attributes(t.s.first, at) || t.counts(at, stop) || t.quotes(t.s.first, at) || t.d.quoted(t.d.tokens[stop-1].start) {
		return nil
	}
	var out []stretch
	if t.announcesBehind(at) {
		if stop-at > minVersion && t.settled(stop) && !t.pointsTo(at+1) && !t.names(t.s.first, at) && !t.hangsOn(at+1, stop) {
			out = append(out, stretch{t.s.first, at + 1})
		}
		return out
	}
	if at-t.s.first >= minVersion && t.cameToNothing(at) || t.kazakhColonTail(at) {
		out = append(out, stretch{at, stop})
	}
	return out
}

// cameToNothing says whether the clause in front of token i ends by telling that something was not
// held: behind it stands why.
func (t *trimmer) cameToNothing(i int) bool {
	return t.denies(i-1) || startsWithAny(t.d.tokens[i-1].lower, kazakhPutOff) || kazakhWithout.on(t.d.tokens[i-2].lower, 2) || t.d.tokens[i-1].lower == "болмайды" || t.d.tokens[i-1].lower == "өтпейді"
}

// kazakhPutOff are beginnings of verbs for putting something off.
var kazakhPutOff = []string{"шегерілді", "ауыстырылды", "қалдырылды"}

// announcesBehind says whether the clause in front of the colon at token i tells no more than what is
// told of behind it: a talk, a topic, an answer.
func (t *trimmer) announcesBehind(i int) bool {
	for k := t.s.first; k < i; k++ {
		if startsWithAny(t.d.tokens[k].lower, kazakhTopics) {
			return true
		}
	}
	return false
}

var kazakhTopics = []string{"әңгіме", "тақырып", "жаңалық", "мәселесі=", "мәселе=", "басым", "арнал", "көтер", "тоқтал", "арқау", "сұрақ", "себеп", "себебі", "сөз", "дерек", "мысал", "ұсыныс", "талқыла", "өзгеріс", "шешім", "түйін", "жайы"}

// hangsOn says whether the words from token i to stop speak of something told before them.
func (t *trimmer) hangsOn(i, stop int) bool {
	for k := i; k < stop; k++ {
		w := t.d.tokens[k].lower
		if pronouns[w] || demonstratives[w] || kazakhBehind.has(w) && w != "және" || w == "онда" || w == "ондағы" {
			return true
		}
	}
	return !t.opensWithSubject(i, stop)
}

// opensWithSubject says whether somebody stands in front of the clause that token i opens.
func (t *trimmer) opensWithSubject(i, stop int) bool {
	for k := i; k < min(i+3, stop); k++ {
		if t.at(k, subjectWords) > 0 || t.sits(k) || kazakhSomebody.has(t.d.tokens[k].lower) {
			return true
		}
	}
	for _, m := range t.mentions {
		if !m.oblique && t.lead(m) == i {
			return true
		}
	}
	for _, r := range t.roles {
		if r.first == i && r.noun.cases&nominative != 0 {
			return true
		}
	}
	return false
}
