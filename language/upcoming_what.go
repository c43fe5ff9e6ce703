package language

import (
	"strings"
	"unicode/utf8"
)

// saysLittle is up to how many words of meaning an announcement says too little
// by itself: what they mean was told before.
const saysLittle = 4

// lookBack is how many sentences above an announcement may have told in full
// what it names in short.
const lookBack = 30

// whatIn puts into words what clause c of sentence s announces: the clause with
// its neighbours in [lo, hi), a bare "it" or "the bill" told in full.
func (r *Reader) whatIn(d *document, s int, clauses []clause, c, lo, hi int) string {
	first, end := r.reach(d, clauses, c, lo, hi)
	what := d.phrase(r, first, end)
	if with := d.withSubject(r, s, first, end, what); with != what {
		return with
	}
	return d.inFull(r, s, first, end, what)
}

// inFull replaces in a short announcement, told by tokens [first, end), a noun
// that stands alone by the fuller phrase for the same thing above it.
func (d *document) inFull(r *Reader, s, first, end int, what string) string {
	words := 0
	for i := first; i < end; i++ {
		if d.meaningful(i) {
			words++
		}
	}
	if words > saysLittle || words == 0 {
		return what
	}
	for i := first; i < end; i++ {
		if !d.meaningful(i) && !namesBillAgain(d.tokens[i].lower) || d.quoted(d.tokens[i].start) || !d.bare(s, i) {
			continue
		}
		full := d.fuller(r, s, i)
		if full == "" || likeness(full, what) > 0.8 {
			continue
		}
		if w := d.tokens[i]; sameThing(d.lang, w.lower, full) {
			return strings.Replace(what, w.text, full, 1)
		}
		return what + " – " + full
	}
	return what
}

// bare says whether the noun at token i stands alone, but for a word such as
// next or second.
func (d *document) bare(s, i int) bool {
	first, end := d.nounPhrase(d.sentences[s], i)
	for k := first; k < end; k++ {
		w := d.tokens[k].lower
		if _, shifts := shift(w); k == i || shifts || dayOrdinals[w] > 0 || strings.HasPrefix(w, "втор") || strings.HasPrefix(w, "перв") || strings.HasPrefix(w, "трет") {
			continue
		}
		if d.tokens[k].kind == number && !d.inDate(d.tokens[k].start) || d.meaningful(k) {
			return false
		}
	}
	return true
}

// sameThing says whether a phrase holds the noun itself, so that it can stand
// in its place.
func sameThing(lang, w, full string) bool {
	for f := range strings.FieldsSeq(strings.ToLower(full)) {
		if sameNoun(lang, w, f) {
			return true
		}
	}
	return false
}

// meaningful says whether token i is a word with a meaning, outside dates.
func (d *document) meaningful(i int) bool {
	t := d.tokens[i]
	return t.kind == word && !t.function && utf8.RuneCountInString(t.lower) > 3 && !d.inDate(t.start) && d.cues[i] == noCue && !afterKazakhDate(t.lower)
}

// fuller returns the phrase above sentence s that tells in full what the bare
// noun at token i means, "" if there is none: its own noun with more words, or
// for a document or a reading the bill.
func (d *document) fuller(r *Reader, s, i int) string {
	w, own := d.tokens[i].lower, d.tokens[i].onset
	bill := namesBillAgain(w)
	for k := s - 1; k >= max(0, s-lookBack); k-- {
		one := d.sentences[k]
		if one.aside {
			continue
		}
		best := ""
		for j := one.first; j < one.end; j++ {
			t := d.tokens[j]
			if t.kind != word || !(bill && isBill(t.lower)) && (t.onset != own || !sameNoun(d.lang, w, t.lower)) || d.lang == "ru" && t.lower != w && r.eventAt(d, j) != gathering && !bill {
				continue
			}
			first, end := d.nounPhrase(one, j)
			if bill && d.lang == "kk" {
				first, end = d.kazakhBill(one, j)
			}
			if d.lang == "en" {
				end = d.beforeInfinitive(j, end)
			}
			if full := d.phrase(r, first, end); countWords(full) >= 3 && len(full) > len(best) && !d.namesSomebody(r, first, end) {
				best = full
				if d.lang == "ru" {
					best = nominativePhrase(best, j-first)
				}
			}
		}
		if best != "" {
			return best
		}
	}
	return ""
}

// beforeInfinitive returns where the English phrase of the noun at token i ends
// before a "to": what the committee is asked to do is no part of its name.
func (d *document) beforeInfinitive(i, end int) int {
	for k := i + 1; k < end; k++ {
		if d.tokens[k].lower == "to" {
			return k
		}
	}
	return end
}

// namesSomebody says whether a first name, in the nominative, stands in a
// phrase: then it runs into the next one.
func (d *document) namesSomebody(r *Reader, first, end int) bool {
	for k := first; k < end; k++ {
		if t := d.tokens[k]; t.kind == word && t.upper {
			if _, ok := r.lex.given(t.text); ok {
				return true
			}
		}
	}
	return false
}

// kazakhBill returns the phrase of a bill whose noun is token i: all that stands
// before it tells what it does, whatever its case.
func (d *document) kazakhBill(s sentence, i int) (first, end int) {
	first, end = i, i+1
	for first > s.first && first > i-7 && d.tokens[first-1].kind == word && !d.inDate(d.tokens[first-1].start) {
		first--
	}
	if end < s.end && strings.HasPrefix(d.tokens[end].lower, "жоба") {
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
