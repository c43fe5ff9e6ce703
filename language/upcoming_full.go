package language

import (
	"strings"
	"unicode/utf8"
)

// lookBack is how many sentences above an announcement may have told in full
// what it names in short.
const lookBack = 30

// mostRunes is how long an announcement may be together with the sentence
// before it.
const mostRunes = 260

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
	leans := t.leansBack(v)
	if full := t.fullName(v); full != "" && !leans && !strings.Contains(what, full) {
		return what + " (" + full + ")"
	}
	if leans || t.leavesOpen(v) {
		return t.withBefore(whole, what)
	}
	if t.selfTold(v) {
		return t.sentenceWhole(what)
	}
	if t.meanings(v.first, v.end) <= saysNothing[t.d.lang] && (t.si == 0 || !t.announces(t.si-1)) {
		return t.withBefore(whole, what)
	}
	return what
}

// nameFor puts a person's name in the place of the pronoun that opens a piece,
// if only one can be meant.
func (t *teller) nameFor(v version, what string) (string, bool) {
	tok := &t.d.tokens[v.first]
	sex, ok := pronoun(t.d.lang, tok.lower)
	if !ok || t.si == 0 || v.first > t.opened(t.s.first, v.first+1)+2 || t.d.quoted(tok.start) {
		return what, false
	}
	p := t.c.antecedent(t.si, v.first, sex)
	if p == nil || !t.onlyOne(p, sex) {
		return what, false
	}
	return p.name() + strings.TrimPrefix(what, tok.text), strings.HasPrefix(what, tok.text)
}

// onlyOne says whether nobody else of that sex is named in this sentence or the
// one before it.
func (t *teller) onlyOne(p *person, sex gender) bool {
	named := false
	for k := max(0, t.si-1); k <= t.si; k++ {
		for _, m := range t.c.at[k] {
			if m.p != p && (sex == 0 || m.p.sex == 0 || m.p.sex == sex) {
				return false
			}
			named = named || m.p == p
		}
	}
	return named
}

// leansBack says whether a piece can't be understood without the sentence
// before it: a pronoun or a bare ordinal is its subject.
func (t *teller) leansBack(v version) bool {
	w, next := t.d.tokens[v.first].lower, t.d.word(v.first+1, v.first, t.s.end)
	if leans[t.d.lang][w] {
		return true
	}
	if t.d.lang == "en" && w == "the" { // the second is expected
		w, next = next, t.d.word(v.first+2, v.first, t.s.end)
		return dayOrdinals[w] > 0 && (englishFinite[next] || next == "will")
	}
	return false
}

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
var leans = map[string]map[string]bool{
	"en": setOf(`it he she they this that these those its his her their both`),
	"ru": setOf(`он она оно они это этот эта его её ее их там тогда оба обе`),
	"kk": setOf(`ол олар бұл оның олардың онда сонда соның оған екеуі`),
}

// withBefore returns a piece together with the words of its sentence before it,
// or if there are none with the sentence before, both as printed, if that is
// not too long.
func (t *teller) withBefore(v version, what string) string {
	first := t.opened(t.s.first, v.first+1)
	if v.first <= first+2 && t.si > 0 {
		before := t.d.sentences[t.si-1]
		if before.aside || before.title || before.paragraph != t.s.paragraph && t.d.tokens[before.end-1].text != "?" {
			return what
		}
		first = before.first
	}
	at := span{t.d.tokens[first].start, t.d.tokens[v.end-1].end}
	text := t.d.text[at.start:at.end]
	if t.d.quoted(t.d.tokens[v.first].start) || utf8.RuneCountInString(text) > mostRunes {
		return what
	}
	return paired(strings.Join(strings.Fields(text), " "))
}

// selfTold says whether a piece is in somebody's own words: its "we" needs a
// name.
func (t *teller) selfTold(v version) bool {
	for i := v.first; i < v.end; i++ {
		if selfWords[t.d.tokens[i].lower] && t.d.quoted(t.d.tokens[i].start) {
			return t.speaksIn(t.s.first, t.s.end)
		}
	}
	return false
}

var selfWords = setOf(`i we our us my i’ll i'll we’ll we'll i’m i'm we’re we're я мы нас нам наш наша наше наши мне мен біз біздің менің бізге маған`)

// sentenceWhole returns the sentence as printed, with who says it, if it is not
// too long.
func (t *teller) sentenceWhole(what string) string {
	if utf8.RuneCountInString(t.d.text[t.s.span.start:t.s.span.end]) > mostRunes {
		return what
	}
	return paired(strings.Join(strings.Fields(t.d.text[t.s.span.start:t.s.span.end]), " "))
}

// announces says whether sentence s has a date to come of its own: it would be
// taken for that of the sentence behind it.
func (t *teller) announces(s int) bool {
	for _, m := range t.d.datesIn(s) {
		if m.iso > t.d.day() && !strings.HasPrefix(t.d.day(), m.iso) {
			return true
		}
	}
	return false
}

// fullName returns the phrase above that tells in full what a piece names by a
// bare noun, "" if there is none: "the bill", "next forum".
func (t *teller) fullName(v version) string {
	little := t.meanings(v.first, v.end)
	for i := v.first; i < v.end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || t.d.inDate(tok.start) || !namesBillAgain(tok.lower) && (t.r.eventAt(t.d, i) != gathering || little > saysLittle) || !t.bare(i) {
			continue
		}
		if full := t.fuller(i); full != "" {
			return full
		}
	}
	return ""
}

// bare says whether the noun at token i stands alone, but for a word such as
// next or second.
func (t *teller) bare(i int) bool {
	d := t.d
	next := d.word(i+1, t.s.first, t.s.end)
	switch d.lang {
	case "en":
		if complements[next] || d.tokens[i].upper && i > t.s.first && d.tokens[i-1].upper {
			return false
		}
	case "ru":
		if complements[next] || next == "«" || i+1 < t.s.end && d.tokens[i+1].kind == word && !d.tokens[i+1].function && d.cues[i+1] == noCue && isGenitive(next) {
			return false
		}
	}
	for k := i - 1; k >= t.s.first; k-- {
		tok := &d.tokens[k]
		_, shifts := shift(tok.lower)
		switch {
		case shifts, dayOrdinals[tok.lower] > 0, startsWithAny(tok.lower, []string{"втор", "перв", "трет", "third=", "final="}):
			continue
		case tok.kind == punct, tok.function, d.inDate(tok.start), d.cues[k] != noCue:
			return true
		case d.lang == "ru":
			return !isRussianAdjective(tok.lower)
		default:
			return false
		}
	}
	return true
}

// complements are words behind a noun that tell which one is meant.
var complements = setOf(`on of for to about between with amending concerning regarding that which о об обо по про для между`)

// fuller returns the nearest phrase above that tells in full what the bare noun
// at token i means: its own noun with more words, or for a document or a
// reading the bill.
func (t *teller) fuller(i int) string {
	w, own := t.d.tokens[i].lower, t.d.tokens[i].onset
	bill := namesBillAgain(w)
	for k := t.si - 1; k >= max(0, t.si-lookBack); k-- {
		one := t.d.sentences[k]
		if one.aside {
			continue
		}
		for j := one.first; j < one.end; j++ {
			tok := &t.d.tokens[j]
			if tok.kind != word || !(bill && isBill(tok.lower)) && (tok.onset != own || bill || !sameNoun(t.d.lang, w, tok.lower)) {
				continue
			}
			if full := t.phraseInFull(one, k, j, bill); full != "" {
				return full
			}
		}
	}
	return ""
}

// phraseInFull returns the noun phrase of token j as printed, "" if it tells no
// more than its noun or can't be told from the words around it.
func (t *teller) phraseInFull(s sentence, si, j int, bill bool) string {
	first, end := j, j+1
	switch t.d.lang {
	case "en":
		first, end = t.d.englishPhrase(s, j)
		for end > j+1 && t.d.tokens[end-1].function {
			end--
		}
	case "ru":
		first, end = t.russianFull(s, j, bill)
	default:
		first, end = t.kazakhFull(s, j, bill)
	}
	for first < j && t.d.tokens[first].function {
		first++
	}
	for k := first; k < end; k++ {
		if t.d.cues[k] != noCue && !t.d.tokens[k].upper || t.d.tokens[k].lower == "to" || t.d.inDate(t.d.tokens[k].start) && t.d.lang != "kk" {
			return ""
		}
	}
	for _, m := range t.c.at[si] {
		if m.first < end && m.end > first {
			return ""
		}
	}
	if first >= end {
		return ""
	}
	text := t.d.text[t.d.tokens[first].start:t.d.tokens[end-1].end]
	if countWords(text) < 3 || strings.Contains(text, "\n") {
		return ""
	}
	switch t.d.lang {
	case "ru":
		text = nominativePhrase(text, j-first)
	case "kk":
		text = withoutCase(text)
	}
	return paired(text)
}

// russianFull returns the phrase of a Russian noun with what it is about. Of
// nouns other than a bill only the nominative is taken, whose adjectives can
// stand as they are.
func (t *teller) russianFull(s sentence, j int, bill bool) (first, end int) {
	first, end = j, j+1
	if bill && first > s.first && strings.HasPrefix(t.d.tokens[first-1].lower, "проект") {
		first--
	}
	if !bill {
		if !t.nominative(j) {
			return j, j
		}
		for first > s.first && endsWithAny(t.d.tokens[first-1].lower, "ый", "ий", "ая", "ое", "яя") {
			first--
		}
	}
	for end < s.end && end < j+maxEventSide+4 {
		tok := &t.d.tokens[end]
		if tok.kind == punct && tok.text != "«" && tok.text != "»" || tok.kind == word && tok.function && !complements[tok.lower] && tok.lower != "и" || russianFinite(tok.lower) && !tok.upper {
			break
		}
		end++
	}
	for end > j+1 && (t.d.tokens[end-1].function || t.d.tokens[end-1].text == "«") {
		end--
	}
	return first, end
}

// kazakhAdverbial says whether a word has a case that tells where, whence or
// with whom: it belongs to the verb, not to the noun behind it.
func kazakhAdverbial(w string) bool {
	return endsWithAny(w, "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке", "мен", "бен", "пен") || isKazakhPast(w, false)
}

// nominative says whether the Russian noun at token j has its nominative form.
func (t *teller) nominative(j int) bool {
	for _, n := range nounNominatives {
		if t.d.tokens[j].lower == n.nominative {
			return true
		}
	}
	return false
}

// kazakhFull returns the phrase that ends with a Kazakh noun in the nominative:
// of a bill what it is about.
func (t *teller) kazakhFull(s sentence, j int, bill bool) (first, end int) {
	w := t.d.tokens[j].lower
	if !bill {
		if endsWithAny(w, "ды", "ді", "ты", "ті", "ны", "ні") || !endsWithAny(w, "ы", "і", "м", "с") {
			return j, j
		}
		return t.d.kazakhPhrase(s, j)
	}
	about := j - 1
	if about > s.first && t.d.tokens[about].text == "»" {
		about--
	}
	if about < s.first || t.d.tokens[about].lower != "туралы" {
		return j, j
	}
	first, end = about, j
	for first > s.first && first > about-8 && t.d.tokens[first-1].kind == word && t.d.cues[first-1] == noCue && !kazakhAdverbial(t.d.tokens[first-1].lower) {
		first--
	}
	if about < j-1 && first > s.first && t.d.tokens[first-1].text == "«" {
		first--
	}
	if strings.HasPrefix(w, "заң") {
		end++
	}
	if end < s.end && strings.HasPrefix(t.d.tokens[end].lower, "жоба") {
		end++
	}
	return first, end
}

// nounPhrase returns the noun phrase around token i.
func (d *document) nounPhrase(s sentence, i int) (first, end int) {
	switch d.lang {
	case "en":
		return d.englishPhrase(s, i)
	case "ru":
		return d.russianPhrase(s, i)
	default:
		return d.kazakhPhrase(s, i)
	}
}

func countWords(s string) int {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if utf8.RuneCountInString(w) > 3 && !isFunctionWord(strings.ToLower(w)) {
			n++
		}
	}
	return n
}

// sameNoun says whether two words are forms of one noun, roughly.
func sameNoun(lang, a, b string) bool {
	if a == b {
		return true
	}
	if onsetOf(a) != onsetOf(b) {
		return false
	}
	switch lang {
	case "en":
		return strings.TrimSuffix(a, "s") == strings.TrimSuffix(b, "s")
	case "ru":
		return utf8.RuneCountInString(a) > 3 && russianStem(a) == russianStem(b)
	}
	x, y := kkStem(a), kkStem(b)
	return x == y || utf8.RuneCountInString(a) > 3 && firstRunes(a, 4) == firstRunes(b, 4) && firstRunes(a, 5) != a && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x)) ||
		utf8.RuneCountInString(a) >= 5 && unvoiced(x) == unvoiced(y)
}

// unvoiced undoes the voicing of a stem's last consonant before a vowel:
// мектеб becomes мектеп.
func unvoiced(stem string) string {
	for _, v := range [...][2]string{{"б", "п"}, {"г", "к"}, {"ғ", "қ"}} {
		if rest, ok := strings.CutSuffix(stem, v[0]); ok {
			return rest + v[1]
		}
	}
	return stem
}

// namesBillAgain says whether a word stands for a bill told of before.
func namesBillAgain(w string) bool {
	for _, stem := range [...]string{"document", "draft", "bill", "law", "reading", "текст", "документ", "законопроект", "закон", "чтени", "құжат", "жоба", "заң", "оқылым"} {
		if strings.HasPrefix(w, stem) && len(w) <= len(stem)+8 {
			return true
		}
	}
	return false
}

func isBill(w string) bool {
	for _, stem := range [...]string{"bill", "draft", "law", "amendments", "законопроект", "закон", "поправки", "заң", "түзету"} {
		if strings.HasPrefix(w, stem) && len(w) <= len(stem)+8 {
			return true
		}
	}
	return false
}
