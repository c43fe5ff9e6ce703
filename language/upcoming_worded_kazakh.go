package language

import "strings"

// What a Kazakh text announces is told in its own words, but read alone: the words that tie a sentence to the
// one before go, and that one is told only where what is announced takes up a word of it.

// ties returns how many tokens from token i on tie a Kazakh sentence to what stands before it: сондықтан, содан
// кейін, «оған дейін,»; 0 if none do.
func (t *teller) ties(i, end int) int {
	if t.d.lang != "kk" || i+2 >= end {
		return 0
	}
	w, next := t.d.tokens[i].lower, t.d.tokens[i+1].lower
	switch {
	case tiesOne.has(w):
		return 1
	case tiesUntil.has(w) && (next == "дейін" || next == "алдында") && t.d.tokens[i+2].text == ",":
		return 2
	case tiesThen.has(w) && (next == "кейін" || next == "соң" || next == "бөлек" || next == "басқа"), w == "соған" && (next == "қарамастан" || next == "сәйкес" || next == "орай"), (w == "сол" || w == "осы") && (next == "үшін" || next == "себепті" || next == "мақсатта"):
		return 2
	}
	return 0
}

var (
	tiesOne   = wordSet(`сондықтан дегенмен сонымен сөйтіп сонда сондай-ақ әйтпесе десе демек әрине айтпақшы`)
	tiesUntil = wordSet(`оған бұған оның бұның соның`)
	tiesThen  = wordSet(`содан одан бұдан осыдан`)
)

// afterDay says whether the Kazakh token i is what is left of a day in front of it: 18-⟦і күні⟧ Бакуде.
func (t *teller) afterDay(i int) bool {
	return t.d.lang == "kk" && i > 0 && t.d.tokens[i].kind == word && !longerThan(t.d.tokens[i].lower, 6) && t.d.hyphenBefore(i) && i > 1 && t.d.tokens[i-2].kind == number && t.d.inDate(t.d.tokens[i-2].start) ||
		t.d.lang == "kk" && i > 2 && t.d.tokens[i].lower == "күні" && t.afterDay(i-1)
}

// takesUp says whether one of the first words of a Kazakh piece was told in the sentence before it: «… порталын
// ашу көзделген. Портал 2027 жылы іске қосылады».
func (t *teller) takesUp(v version) bool {
	const first = 5
	if t.si == 0 {
		return false
	}
	one := t.d.sentences[t.si-1]
	for i, n := v.first, 0; i < v.end && n < first; i++ {
		tok := &t.d.tokens[i]
		if n == 0 && standsForIt.has(tok.lower) {
			return true
		}
		if tok.kind != word || tok.function || t.d.inDate(tok.start) || matterNouns.has(tok) || t.c.g.names[i] != 0 {
			continue
		}
		n++
		for k := one.first; k < one.end; k++ {
			if sameKazakhWord(&t.d.tokens[k], tok) {
				return true
			}
		}
	}
	return false
}

// standsForIt are nouns for what was told before by its name.
var standsForIt = wordSet(`кітап кітаптың шара шараның іс-шара жүйе жүйенің нысан нысанның сапар сапардың кездесу кездесудің қонақтар қонақ делегация бағдарлама бағдарламаның`)

// helpsKazakh says whether the sentence before a Kazakh piece may be put in front of it: it ties itself to none
// before and is of no other matter.
func (t *teller) helpsKazakh(v version) bool {
	if t.d.lang != "kk" || t.asked() >= 0 {
		return true
	}
	if t.si == 0 || !t.opensSentence(v) {
		return true
	}
	one := t.d.sentences[t.si-1]
	w := t.d.tokens[one.first].lower
	if t.meansBefore(v) || standsForIt.has(t.d.tokens[v.first].lower) {
		return true
	}
	if leans.kk.has(w) || opensPiece.has(w) || t.ties(one.first, one.end) > 0 || kazakhWhose.has(w) {
		return false
	}
	return t.leansBack(v) || t.takesUp(v) || t.meanings(v.first, v.end) <= saysNearlyNothing && len(t.c.at[t.si-1]) == 0
}

// meansBefore says whether a Kazakh piece means what was told before it: by a pronoun anywhere, or by what is
// somebody's at its head, whose is not told: «Тараптар оны келесі айда өткізеді», «Есебі сәуірде дайын болмақ».
func (t *teller) meansBefore(v version) bool {
	first := &t.d.tokens[v.first]
	if first.kind == word && t.d.meaningful(v.first) && possessedForm(first.lower) && endsWithAny(first.lower, "сы", "сі", "ы", "і", "ын", "ін") && longerThan(first.lower, 4) && !endsWithAny(first.lower, "лы", "лі", "шы", "ші", "ғы", "гі") {
		return true
	}
	for i := v.first; i < v.end; i++ {
		if w := t.d.tokens[i].lower; kazakhMeant.has(w) || w == "ол" && i < v.first+4 {
			return true
		}
	}
	return false
}

// kazakhMeant are pronouns, and words for one of several, that mean what was told.
var kazakhMeant = wordSet(`бұл оны оған одан онымен онда оларды оларға олардан олармен соны соған мұны бұны бұған екеуі үшеуі екеуін бәрі соңғысы алғашқысы біріншісі екіншісі келесісі`)

// saysNearlyNothing is how many words of meaning a piece has at most that needs the sentence before, unless that
// tells of persons: «Түсірілім маусымға дейін жалғасады».
const saysNearlyNothing = 2

// insteadOf finds «болса» with its comma behind who is set against others, which says nothing of what is announced:
// «Министрлік болса, мектепті қарашада ашады»; but «уақыт болса, …» is a condition.
func (t *teller) insteadOf(v version) (stretch, bool) {
	const reach = 7
	if t.d.lang != "kk" {
		return stretch{}, false
	}
	for k := v.first + 1; k+1 < min(v.end, v.first+reach); k++ {
		if t.d.tokens[k].lower != "болса" || !t.comma(k+1) {
			continue
		}
		before := &t.d.tokens[k-1]
		if t.c.g.names[k-1] != 0 || t.c.g.bodyAt[k-1] != nil || t.c.g.isHead[k-1] || isPanel("kk", before.lower) || strings.HasPrefix(before.lower, "министрлі") {
			return stretch{k, k + 2}, true
		}
		break
	}
	return stretch{}, false
}

// wordedPiece mends the edges of what a Kazakh text announces: bullets, the hour or the number of a line, marks.
func wordedPiece(what string) string {
	for {
		was := what
		what = strings.TrimLeft(what, " ,;:.•–—-…")
		head, rest, ok := strings.Cut(what, " ")
		if clock := strings.TrimRight(head, ".:"); ok && rest != "" && clock != "" && strings.Trim(clock, "0123456789.:") == "" && (strings.ContainsAny(clock, ":") || head != clock) {
			if first := firstRune(rest); lower(string(first)) != string(first) || first == '«' {
				what = rest
			}
		}
		if what == was {
			return what
		}
	}
}

// namesSomebody says whether a person is named in a piece.
func (t *teller) namesSomebody(v version) bool {
	for _, m := range t.mentions {
		if m.first < v.end && m.end > v.first && !m.office {
			return true
		}
	}
	return false
}

// pastTeller returns where in tokens [lo, hi), which a Kazakh verb of saying ends, what is said starts, behind who
// says it: «Асанов | қаржы тамызда аударылады деді»; lo if nobody is named there, or behind the verb.
func (t *teller) pastTeller(lo, hi, at, whole int) int {
	const reach = 6
	for _, m := range t.mentions {
		switch {
		case m.first >= hi && m.first < whole:
			return lo
		case m.office || m.first < lo || m.end > at || m.first > lo+reach || t.c.lead(m) > lo+1:
		case m.end < hi && !m.oblique && kazakhEnding(t.d.tokens[m.end-1].lower) == nominative && !t.comma(m.end) && t.subjectBehind(m.end, hi):
			return m.end
		}
	}
	return lo
}

// subjectBehind says whether a Kazakh clause over tokens [first, end) has a subject of its own: its verb is one of what
// is done to things.
func (t *teller) subjectBehind(first, end int) bool {
	for i := end - 1; i > first; i-- {
		if t.d.tokens[i].kind != word {
			continue
		}
		w := t.d.tokens[i].lower
		return startsWithAny(w, []string{"болады=", "өтеді="}) || endsWithAny(w, "ылады", "іледі", "лынады", "лінеді", "ылмақ", "ілмек")
	}
	return false
}
