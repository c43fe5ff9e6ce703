package language

import (
	"strings"
	"unicode/utf8"
)

// fullName returns the phrase above that tells in full what a piece names by a
// bare noun, "" if there is none: "the bill", "next forum".
func (t *teller) fullName(v version) string {
	little := t.meanings(v.first, v.end)
	for i := v.first; i < v.end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || t.d.inDate(tok.start) || !billAgain.has(tok) && (!t.r.eventAt(t.d, i).gathers() || little > saysLittle && i > v.first+1) || !t.bare(i) {
			continue
		}
		if t.d.lang == "en" && i > t.s.first && t.d.tokens[i-1].lower == "to" { // to visit the capital
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
		if complements.has(next) || d.tokens[i].upper && i > t.s.first && d.tokens[i-1].upper {
			return false
		}
	case "ru":
		if complements.has(next) || next == "«" || i+1 < t.s.end && d.tokens[i+1].kind == word && !d.tokens[i+1].function && d.cues[i+1] == noCue && isGenitive(next) {
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
var complements = wordSet(`on of for to about between with amending concerning regarding that which о об обо по про для между`)

// fuller returns the nearest phrase above that tells in full what the bare noun
// at token i means: its own noun with more words, or for a document or a
// reading the bill.
func (t *teller) fuller(i int) string {
	w, own := t.d.tokens[i].lower, t.d.tokens[i].onset
	bill := billAgain.has(&t.d.tokens[i])
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
	var first, end int
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
	for first < j && (t.d.tokens[first].function || isPossessive(t.d.tokens[first].text)) {
		first++
	}
	titled := t.d.lang == "kk" && t.d.tokens[first].text == "«" // what it announces is the bill's own
	for k := first; k < end && !titled; k++ {
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
	if t.d.lang == "en" && t.halfNamed(first, j, end) {
		return ""
	}
	text := t.d.text[t.d.tokens[first].start:t.d.tokens[end-1].end]
	enough := 3
	if t.d.lang == "ru" && !bill && first == j && j+1 < end && isGenitive(t.d.tokens[j+1].lower) {
		enough = 2 // форум женщин-депутатов
	}
	if countWords(text) < enough || strings.Contains(text, "\n") {
		return ""
	}
	switch t.d.lang {
	case "ru":
		if bill && first < j {
			_, rest, _ := strings.Cut(text, " ") // проектом закона о …
			text = "проект " + rest
		} else {
			text = nominativePhrase(text, j-first)
		}
	case "kk":
		text = withoutCase(text)
	}
	return paired(text)
}

// russianFull returns the phrase of a Russian noun with what it is about. Of
// nouns other than a bill only those are taken whose nominative is known.
func (t *teller) russianFull(s sentence, j int, bill bool) (first, end int) {
	first, end = j, j+1
	if bill && first > s.first && strings.HasPrefix(t.d.tokens[first-1].lower, "проект") {
		first--
	}
	if !bill {
		if !knownNominative(t.d.tokens[j].lower) {
			return j, j
		}
		for first > s.first && isRussianAdjective(t.d.tokens[first-1].lower) {
			first--
		}
	}
	for end < s.end && end < j+maxEventSide+4 {
		tok := &t.d.tokens[end]
		if tok.kind == punct && tok.text != "«" && tok.text != "»" || tok.kind == word && tok.function && !complements.has(tok.lower) && tok.lower != "и" || (russianFinite(tok.lower) || isRussianPast(tok.lower) || russianAdverbs.has(tok.lower) || nominativePeople(tok.lower) || tok.lower == "несколько" || tok.lower == "ради") && !tok.upper {
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
	return kazakhAblative(w) || endsWithAny(w, "да", "де", "та", "те", "ға", "ге", "қа", "ке", "мен", "бен", "пен") || isKazakhPast(w, false)
}

// knownNominative says whether the Russian noun, in the singular, is one that
// nominativePhrase can put into its nominative.
func knownNominative(w string) bool {
	if endsWithAny(w, "ях", "ах", "ов", "ами", "ями", "ям", "ам") {
		return false
	}
	for _, n := range nounNominatives {
		if strings.HasPrefix(w, n.stem) && len(w) <= len(n.stem)+6 {
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
	first, end = t.kazakhAbout(s, about), j
	if strings.HasPrefix(w, "заң") {
		end++
	}
	if end < s.end && strings.HasPrefix(t.d.tokens[end].lower, "жоба") {
		end++
	}
	return first, end
}

// kazakhAbout returns where the phrase opens that tells, before «туралы» at token about, what a Kazakh bill
// is about: all of a title in marks; «өндіріс пен тұтыну қалдықтары», «2027–2029 жылдарға арналған бюджет».
// Who deals with the bill and when is no part of it: «Сенат бүгін жылу туралы заңды қарады».
func (t *teller) kazakhAbout(s sentence, about int) (first int) {
	const most, longestTitle = 8, 24
	if t.d.tokens[about+1].text == "»" {
		for k := about - 1; k >= max(s.first, about-longestTitle); k-- {
			if t.d.tokens[k].text == "«" {
				return k
			}
		}
	}
	for first = about; first > s.first && first > about-most; first-- {
		tok, next := &t.d.tokens[first-1], &t.d.tokens[first]
		if tok.kind == number && startsWithAny(next.lower, []string{"жыл"}) {
			return t.yearsFrom(s, first-1)
		}
		inside := conjunction.has(tok.lower) && first-1 > s.first || next.lower == "арналған" && kazakhAdverbial(tok.lower)
		if first < about && !conjunction.has(next.lower) && endsWithAny(tok.lower, "лар", "лер", "дар", "дер", "тар", "тер") {
			break // депутаттар
		}
		if !inside && (tok.kind != word || t.d.cues[first-1] != noCue || kazakhAdverbial(tok.lower) || t.d.inDate(tok.start)) {
			break
		}
	}
	if first == s.first && first < about && t.c.g.bodyAt[first] != nil && kazakhEnding(t.d.tokens[first].lower) == nominative {
		first++
	}
	return first
}

// yearsFrom returns where a span of years opens whose last is token k: 2027–2029.
func (t *teller) yearsFrom(s sentence, k int) int {
	if k-2 >= s.first && isDash(t.d.tokens[k-1].text) && t.d.tokens[k-2].kind == number {
		return k - 2
	}
	return k
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
	var room [64]byte // no string is made of a word that is only looked up
	for w := range strings.FieldsSeq(s) {
		if !longerThan(w, 3) {
			continue
		}
		if _, function := allFunctionWords.words[string(appendLower(room[:0], w))]; !function {
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

var (
	// billAgain is the trait of the words that stand for a bill told of before.
	billAgain = newTrait(func(low string) bool { return isNoun(low, againStems) })

	againStems = []string{"document", "draft", "bill", "law", "reading", "текст", "документ", "законопроект", "закон", "чтени", "құжат", "жоба", "заң", "оқылым"}
	billStems  = []string{"bill", "draft", "law", "amendment", "законопроект", "закон", "поправки", "заң", "түзету"}
)

// isNoun says whether a word is a form of one of the nouns, told by their
// beginnings: laws, not lawmaker; закона, not закончит.
func isNoun(w string, nouns []string) bool {
	for _, stem := range nouns {
		rest, ok := strings.CutPrefix(w, stem)
		switch {
		case !ok:
		case w[0] < utf8.RuneSelf:
			if rest == "" || rest == "s" {
				return true
			}
		case len(rest) <= 8 && !startsWithAny(rest, []string{"ч", "н", "гер", "дест"}):
			return true
		}
	}
	return false
}

func isBill(w string) bool { return isNoun(w, billStems) }
