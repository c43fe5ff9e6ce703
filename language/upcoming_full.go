package language

import (
	"strings"
	"unicode/utf8"
)

// lookBack is how many sentences above an announcement may have told in full
// what it names in short.
const lookBack = 30

// saysNothing is up to how many words of meaning an announcement says nothing by
// itself, by language: what they mean was told before.
var saysNothing = map[string]int{"en": 2, "ru": 3, "kk": 3}

// saysLittle is up to how many words of meaning an announcement says too little
// by itself: what they mean was told before.
const saysLittle = 4

// standingAlone returns what is announced, told by piece v and printed as what,
// so that it can be understood without the text: with the name that a pronoun
// at its head stands for, with the bill that a bare "second reading" means, or
// else with the sentence that it leans on. whole is the piece before the date
// at its end went.
func (t *teller) standingAlone(v, whole version, what string) string {
	if named, ok := t.nameFor(v, what); ok {
		return named
	}
	if named, ok := t.withSubject(v, what); ok {
		return named
	}
	if told := t.explained(v, whole, what); told != what {
		return told
	}
	leans := t.leansBack(v)
	if full := t.fullName(v); full != "" && !leans && !strings.Contains(what, full) {
		return what + " (" + full + ")"
	}
	open := leans || t.leavesOpen(v)
	if full := t.withMatter(v, what); full != what && (open || t.meanings(v.first, v.end) <= saysLittle+2) {
		return full
	}
	if open {
		if full := t.withBefore(whole, what); full != what && t.helpsKazakh(v) {
			return full
		}
	}
	if open || t.namesMatter(v) {
		if full := t.withStory(what); full != what {
			return full
		}
	}
	if told := t.inVoice(v, whole, what); told != what {
		return told
	}
	if t.label || len(v.out) > 0 {
		return what
	}
	little, n := t.saysLittle(v), t.meanings(v.first, v.end)
	if t.told > 0 && little {
		return t.withStory(what)
	}
	if opens := t.opensSentence(v); n <= saysNothing[t.d.lang] && (opens || n < saysNothing[t.d.lang]) || little && opens && t.si > 0 && !t.namesMatter(v) {
		if full, ok := t.inContext(v, what); ok {
			return full
		}
		if full := t.withBefore(whole, what); full != what {
			switch {
			case !t.helpsKazakh(v):
				little = little || !t.namesSomebody(v)
			case t.tiedBack(v) || t.story() == "":
				return full
			}
		}
	}
	if little {
		full := t.withStory(what)
		if full == what && t.d.lang == "en" && t.d.titleText != "" && t.opensSentence(v) && t.si > 0 && n < saysLittle && t.standsForBefore(v) {
			return t.withBefore(whole, what) // whose headline tells nothing
		}
		return full
	}
	return what
}

// saysLittle says whether a piece tells too little to be understood: it has few
// words with a meaning, and no name among them.
func (t *teller) saysLittle(v version) bool {
	if n := t.meanings(v.first, v.end); n > saysLittle {
		return false
	}
	for i := v.first + 1; i < v.end; i++ {
		if t.d.tokens[i].upper && !t.d.inDate(t.d.tokens[i].start) {
			return false
		}
	}
	return true
}

// nameFor puts a person's name in the place of the pronoun that opens a piece,
// if only one can be meant.
func (t *teller) nameFor(v version, what string) (string, bool) {
	tok := &t.d.tokens[v.first]
	sex, ok := pronoun(t.d.lang, tok.lower)
	if !ok || t.si == 0 && t.told == 0 || v.first > t.opened(max(t.s.first, t.told), v.first+1)+2 || t.d.quoted(tok.start) {
		return what, false
	}
	p := t.c.antecedent(t.si, v.first, sex)
	if p == nil || !t.onlyOne(p, sex) || t.d.lang != "en" && t.deals(v, &happens) && t.gathersAbove() || t.bodyAbove() {
		return what, false
	}
	return p.name() + strings.TrimPrefix(what, tok.text), strings.HasPrefix(what, tok.text)
}

// bodyAbove says whether the Kazakh sentence before tells what a house is to do and names
// nobody: a pronoun then stands for the house, «Заңды Сенат қарайды. Ол қолдаса, …».
func (t *teller) bodyAbove() bool {
	if t.d.lang != "kk" || len(t.c.at[max(0, t.si-1)]) > 0 {
		return false
	}
	for k := t.d.sentences[max(0, t.si-1)].first; k < t.s.first; k++ {
		if b := t.c.g.bodyAt[k]; b != nil && b.Parliament && kazakhEnding(t.d.tokens[k].lower) == nominative {
			return true
		}
	}
	return false
}

// gathersAbove says whether the sentence before tells of an event: what takes place
// is that, and nobody whom it names.
func (t *teller) gathersAbove() bool {
	one := t.d.sentences[max(0, t.si-1)]
	for k := one.first; k < one.end; k++ {
		if t.r.eventAt(t.d, k).gathers() {
			return true
		}
	}
	return false
}

// onlyOne says whether nobody else of that sex is named since that person was.
func (t *teller) onlyOne(p *person, sex gender) bool {
	named := false
	for k := t.si; k >= max(0, t.si-nameBack) && !(named && k < t.si-1); k-- {
		for _, m := range t.c.at[k] {
			if m.p != p && (sex == 0 || m.p.sex == 0 || m.p.sex == sex) {
				return false
			}
			named = named || m.p == p
		}
	}
	return named
}

// nameBack is how many sentences back the person may be named for whom a pronoun
// stands.
const nameBack = 3

// leansBack says whether a piece can't be understood without the sentence
// before it: a pronoun or a bare ordinal is its subject.
func (t *teller) leansBack(v version) bool {
	w, next := t.d.tokens[v.first].lower, t.d.word(v.first+1, v.first, t.s.end)
	if leans.in(t.d.lang).has(w) {
		return !leansOnOwner.has(w) || !t.namesNear(v.first)
	}
	if t.d.lang == "en" && w == "the" { // the second is expected
		w, next = next, t.d.word(v.first+2, v.first, t.s.end)
		return dayOrdinals[w] > 0 && (englishFinite.has(next) || next == "will")
	}
	return false
}

// leansOnOwner are those of leans that tell whose: his deputy.
var leansOnOwner = wordSet(`his her его ее её оның`)

// namesNear says whether a person is named shortly behind token k: his deputy, Ana
// Leota.
func (t *teller) namesNear(k int) bool {
	for _, m := range t.mentions {
		if m.first > k && m.first <= k+4 && !m.office {
			return true
		}
	}
	return false
}

// namesMatter says whether a piece speaks of the text's own matter by a noun
// that does not tell it: the law, вопрос, құжат. The headline does.
func (t *teller) namesMatter(v version) bool {
	if t.meanings(v.first, v.end) > saysLittle+1 {
		return false
	}
	for i := v.first; i < min(v.end, v.first+5); i++ {
		if tok := &t.d.tokens[i]; (billAgain.has(tok) || matterNouns.has(tok)) && t.bare(i) {
			return true
		}
	}
	return false
}

// matterNouns are beginnings of nouns that stand for what was told before.
var matterNouns = beginsWith(
	"question=", "matter=", "issue=", "nomination=", "candidacy=", "initiative=", "proposal=", "measure=", "measures=", "changes=", "rules=", "petition=", "text=", "legislation=", "subject=",
	"вопрос=", "вопросу=", "вопросом=", "кандидатур", "инициатив", "предложени", "изменени", "поправк", "норм", "петици",
	"мәселе=", "мәселені=", "кандидатура", "бастама", "ұсыныс=", "ұсынысты=", "өзгерістер=", "түзетулер=",
)

// leavesOpen says whether the object of a piece is a pronoun: поручил вынести
// его, will come back to them.
func (t *teller) leavesOpen(v version) bool {
	for i := v.first + 1; i < v.end; i++ {
		switch t.d.tokens[i].lower {
		case "его", "ее", "её", "их":
			if isRussianInfinitive(t.d.tokens[i-1].lower) && (i+1 == v.end || t.d.tokens[i+1].function || t.d.inDate(t.d.tokens[i+1].start)) {
				return true
			}
		case "it", "them":
			if i+1 == v.end {
				return true
			}
		}
	}
	return false
}

// leans are words at the head of a piece that stand for what was told before.
var leans = byLanguage[*wordList]{
	en: wordSet(`it he she they this that these those its his her their both`),
	ru: wordSet(`он она оно они это этот эта его её ее их там тогда оба обе`),
	kk: wordSet(`ол олар бұл оның олардың онда сонда соның оған екеуі`),
}

// opensSentence says whether a piece stands at the head of its sentence, but for
// a date.
func (t *teller) opensSentence(v version) bool {
	first := t.opened(t.s.first, v.first+1)
	for first < v.first && (t.d.inDate(t.d.tokens[first].start) || datePreposition(t.d.tokens[first].lower)) {
		first++
	}
	return v.first <= first+2
}

// selfTold says whether a piece is in somebody's own words: its "we" needs a
// name.
func (t *teller) selfTold(v version) bool {
	for i := v.first; i < v.end; i++ {
		if selfWords.has(&t.d.tokens[i]) && t.d.quoted(t.d.tokens[i].start) {
			return t.speaksIn(t.s.first, t.s.end)
		}
	}
	return false
}

var selfWords = traitOf(`i we our us my i’ll i'll we’ll we'll i’m i'm we’re we're я мы нас нам наш наша наше наши мне мен біз біздің менің бізге маған`)

// sentenceWhole returns the sentence as printed, with who says it, if it is not
// too long.
func (t *teller) sentenceWhole(what string) string {
	if utf8.RuneCountInString(t.d.text[t.s.span.start:t.s.span.end]) > mostRunes {
		return what
	}
	return paired(spacedOnce(t.d.text[t.s.span.start:t.s.span.end]))
}
