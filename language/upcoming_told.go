package language

import (
	"strings"
	"unicode/utf8"
)

// kazakhTold returns what tokens [lo, hi) tell that somebody said, without who said
// it and as a sentence of its own: «Рахметова палатаның бұл тақырыпқа қазанда
// оралатынын айтты» becomes «палата бұл тақырыпқа қазанда оралады». ok is false
// where nobody says it, or its subject can't be told from the speaker.
func (t *teller) kazakhTold(lo, hi, at int) (what string, ok bool) {
	p := t.toldParticiple(at, hi)
	if p < 0 {
		return "", false
	}
	w := t.d.tokens[p].lower
	finite, end := "", p
	switch w {
	case "екенін", "екендігін":
		end--
	default:
		for _, e := range toldEndings {
			if stem, cut := strings.CutSuffix(t.d.tokens[p].text, e.from); cut {
				finite = stem + e.to
				break
			}
		}
		if finite == "" {
			return "", false
		}
	}
	behind := t.behindTeller(lo, p)
	cut := t.toldBeforeToo(behind, at)
	first, subject := t.toldSubject(lo, max(behind, cut), p)
	if first < 0 && cut > 0 {
		first, subject = t.toldSubject(lo, behind, p)
	} else {
		cut = 0
	}
	if first < 0 || first >= end || toldPronouns.has(t.d.tokens[first].lower) {
		return "", false
	}
	var b strings.Builder
	from := t.d.tokens[first].start
	if subject >= 0 {
		b.WriteString(t.d.text[from:t.d.tokens[subject].start] + withoutGenitive(t.d.tokens[subject].text))
		from = t.d.tokens[subject].end
		if cut > subject+1 {
			b.WriteByte(' ')
			from = t.d.tokens[cut].start
		}
	}
	if finite == "" {
		b.WriteString(t.d.text[from:t.d.tokens[end].end])
	} else {
		b.WriteString(t.d.text[from:t.d.tokens[p].start] + finite)
	}
	what = paired(spacedOnce(b.String()))
	return what, countWords(what) >= 3
}

// toldBeforeToo returns the token behind the comma that parts from the time at token
// at what else was said before it, 0 if nothing was: бөгелгенін, 24-інде келетінін.
func (t *teller) toldBeforeToo(first, at int) int {
	for k := at - 1; k > first; k-- {
		if t.comma(k) && endsWithAny(t.d.tokens[k-1].lower, "ғанын", "генін", "қанын", "кенін", "тынын", "тінін") {
			return k + 1
		}
	}
	return 0
}

// toldPronouns are words that stand for what was told before.
var toldPronouns = wordSet(`ол оның олар олардың бұл бұның оны біреуі біреуінің екеуі екеуінің соңғысы біріншісі екіншісі үшеуі бәрі бәрінің`)

// toldEndings make a participle that somebody said a verb of its own.
var toldEndings = [...]struct{ from, to string }{
	{"тынын", "ды"}, {"тінін", "ді"}, {"тындарын", "ды"}, {"тіндерін", "ді"}, {"тындығын", "ды"}, {"тіндігін", "ді"},
}

// toldParticiple returns the participle behind token at that the verb of saying
// which ends the clause before hi has as its object, -1 if there is none.
func (t *teller) toldParticiple(at, hi int) int {
	for p := at; p < min(hi, t.s.end); p++ {
		w := t.d.tokens[p].lower
		if !(kazakhParticiple(w) && endsWithAny(w, "тынын", "тінін", "тындарын", "тіндерін", "тындығын", "тіндігін")) && w != "екенін" && w != "екендігін" {
			continue
		}
		if hi-p <= maxAttribution && (t.speaksIn(p+1, hi) || t.d.anyOf(p+1, min(hi, t.s.end), kazakhTells)) {
			return p
		}
		return -1
	}
	return -1
}

// kazakhTells are beginnings of verbs of saying.
var kazakhTells = beginsWith("айтты", "айтқан", "айтып", "хабарла", "жеткізді", "жеткізген", "мәлімде", "білдірді", "түсіндірді", "ескертті", "жария", "растады", "сендірді", "уәде")

// behindTeller returns where the words end that name who says what is told up to the
// participle at token p, and what he did before: «Әкім келісімді қолдап, …». It is lo
// if nobody is named.
func (t *teller) behindTeller(lo, p int) int {
	behind := lo
	for _, m := range t.mentions {
		if m.end <= p && m.end > behind && m.first <= max(behind+4, lo+maxAttribution/2) && !kazakhGenitive(t.d.tokens[m.end-1].lower) {
			behind = m.end
		}
	}
	if behind == lo {
		return lo
	}
	for k := behind; k < p; k++ {
		w := t.d.tokens[k].lower
		switch {
		case t.comma(k) && k > behind && endsWithAny(t.d.tokens[k-1].lower, "ып", "іп", "ап", "еп", "йп"):
			return k + 1
		case k < behind+4 && (w == "кезегінде" || w == "кейін" || w == "соң") && !t.d.inDate(t.d.tokens[k-1].start):
			behind = k + 1
		case k == behind && w == "болса" && t.comma(k+1):
			return k + 2
		case k == behind && endsWithAny(w, "ларға", "лерге", "дарға", "дерге", "тарға", "терге"): // журналистерге
			behind++
		case t.comma(k), t.d.inDate(t.d.tokens[k].start):
			return behind
		}
	}
	return behind
}

// toldSubject returns where what is told from token behind up to the participle at
// token p starts, and its subject in the genitive, -1 if it has none: then the
// participle must be one that nobody does.
func (t *teller) toldSubject(lo, behind, p int) (first, subject int) {
	named := t.subjectAt(p)
	for g := behind; g < p; g++ {
		tok := &t.d.tokens[g]
		if tok.kind != word || !kazakhGenitive(tok.lower) || t.d.inDate(tok.start) || g < named || t.owns(g, p) {
			continue
		}
		first = g
		for first > behind && (kazakhGenitive(t.d.tokens[first-1].lower) || behind > lo && t.attribute(first-1) || first == g && possessedEndings.on(tok.lower, 3) && first-1 > lo && t.attribute(first-1) && !endsWithAny(t.d.tokens[first-1].lower, "ы", "і")) {
			first--
		}
		return first, g
	}
	if behind == lo || !passiveParticiple(t.d.tokens[p].lower) && t.d.tokens[p].lower != "екенін" {
		return -1, -1
	}
	return behind, -1
}

// subjectAt returns the token of a possessed noun in the nominative that stands in
// front of the participle at token p but for the day: «… түсіндіретін есебі 27
// қарашаға дейін түсетінін». It is what the genitives before it own; -1 if none does.
func (t *teller) subjectAt(p int) int {
	k := p - 1
	for k >= 0 && (t.d.inDate(t.d.tokens[k].start) || t.d.tokens[k].function || kazakhBounds.has(t.d.tokens[k].lower)) {
		k--
	}
	if k >= 0 && t.d.tokens[k].kind == word && endsWithAny(t.d.tokens[k].lower, "ы", "і") && possessedForm(t.d.tokens[k].lower) {
		return k
	}
	return -1
}

// kazakhBounds are postpositions behind a day.
var kazakhBounds = wordSet("дейін шейін қарай бастап кейін соң бұрын")

// withoutGenitive takes the genitive ending off a word.
func withoutGenitive(w string) string {
	for _, e := range [...]string{"ның", "нің", "дың", "дің", "тың", "тің"} {
		if stem, ok := strings.CutSuffix(w, e); ok {
			return stem
		}
	}
	return w
}

// attribute says whether the word at token k can stand before a noun as part of what
// it names.
func (t *teller) attribute(k int) bool {
	tok := &t.d.tokens[k]
	return tok.kind == word && !tok.function && !t.d.inDate(tok.start) && t.d.cues[k] == noCue && !kazakhAdverbial(tok.lower) && !endsWithAny(tok.lower, "ып", "іп", "ап", "еп", "йп", "ды", "ді", "ты", "ті")
}

// owns says whether the genitive at token g belongs to a noun before the verb at
// token p: Сенаттың отырысы, палатаның төрағасы.
func (t *teller) owns(g, p int) bool {
	for k := g + 1; k < min(p, g+4); k++ {
		w := t.d.tokens[k].lower
		if t.d.inDate(t.d.tokens[k].start) && endsWithAny(w, "ғы", "гі") { // қарашадағы отырысы
			continue
		}
		if t.d.tokens[k].kind != word || t.d.inDate(t.d.tokens[k].start) {
			return false
		}
		if possessedForm(w) {
			return true
		}
	}
	return false
}

// possessedForm says whether a Kazakh noun has an ending that tells whose it is.
func possessedForm(w string) bool {
	return possessedEndings.on(w, 3)
}

var possessedEndings = newEndings("ы", "і", "ын", "ін", "ында", "інде", "ына", "іне", "ынан", "інен", "ымен", "імен", "ының", "інің")

// passiveParticiple says whether a participle tells what is done or takes place: its
// subject is not who speaks of it.
func passiveParticiple(w string) bool {
	k := strings.LastIndex(w, "ты")
	if i := strings.LastIndex(w, "ті"); i > k {
		k = i
	}
	if k < 0 {
		return false
	}
	stem := w[:k]
	_, size := utf8.DecodeLastRuneInString(stem)
	if size == 0 {
		return false
	}
	stem = stem[:len(stem)-size]
	return endsWithAny(stem, "ыл", "іл", "ал", "ел", "лын", "лін") && !endsWithAny(stem, "кел", "қал", "сал", "шал", "орал") && stem != "ал" || stem == "өт" || stem == "бол" || happensByItself.has(stem) || stem == "баста" || stem == "аяқтал"
}

// happensByItself are stems of verbs of what things do: a bill reaches the
// chamber, a road is finished, a law enters into force.
var happensByItself = wordSet(`түс біт ен өс арт азай кемі төменде арзанда қымбатта жабыл ашыл`)
