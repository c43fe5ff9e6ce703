package language

import "strings"

// trimmer finds what may be left out of one sentence. Nothing inside a
// quotation ever is.
type trimmer struct {
	d          *document
	mentions   []*mention // of persons in the sentence
	roles      []roleSpan // in the sentence
	speech     *speechBook
	front      int       // 1 more than the token behind its formulas, 0 before it is asked for
	denial     int8      // -1 or 1: whether the sentence denies something, 0 before it is asked
	known      []stretch // of the additions: what goes at no loss wherever it was found; see free
	clinging   []stretch // of the additions: without it the rest leans on the sentence before all the same
	unsaid     []stretch // of the additions: without it the rest may only follow a sentence of the same speaker's
	shortNames []stretch // of the additions: first names of those whom the sentence before it must name
	voice      string    // who speaks in the sentence
	either     []stretch // of the additions: none goes together with what stands beside it
	cast       []*person // of the text
	told       []told    // by token of the text; nil before they are read
	lex        *lexicon
	book       *phraseBook
	s          sentence
}

// at returns how many tokens a phrase of a kind takes at token i, 0 if there
// is none: the longest counts.
func (t *trimmer) at(i, kind int) int {
	n := 0
	if i < t.s.end && t.d.tokens[i].kind != punct && t.book != nil {
		t.book.at(t.d.tokens[:t.s.end], i, func(p *phrase) {
			if p.id == kind {
				n = max(n, len(p.words))
			}
		})
	}
	return n
}

// has says whether tokens [first, end) hold a phrase of a kind.
func (t *trimmer) has(first, end, kind int) bool {
	for i := first; i < end; i++ {
		if t.at(i, kind) > 0 {
			return true
		}
	}
	return false
}

// names says whether tokens [first, end) name a person.
func (t *trimmer) names(first, end int) bool {
	for _, m := range t.mentions {
		if m.first < end && m.end > first {
			return true
		}
	}
	return false
}

func (t *trimmer) comma(i int) bool { return t.d.tokens[i].text == "," }

// breaks says whether token i is a comma or a spaced dash outside quotations.
func (t *trimmer) breaks(i int) bool {
	tok := &t.d.tokens[i]
	return tok.kind == punct && (tok.text == "," || isDash(tok.text)) && !t.d.quoted(tok.start)
}

// stop is the token of the sentence's final mark, or its end if there is none.
func (t *trimmer) stop() int {
	if isStop(t.d.tokens[t.s.end-1].text) {
		return t.s.end - 1
	}
	return t.s.end
}

// starts says whether a sentence may start with token i: no letter in it has
// to be made a capital.
func (t *trimmer) starts(i int) bool {
	tok := &t.d.tokens[i]
	return tok.upper || tok.kind == number
}

// idle finds the words that tell nothing: formulas in front, who reported, and
// inserted ones.
func (t *trimmer) idle() []stretch {
	var out []stretch
	first := t.s.first
	for { // «Напомним, в ходе встречи …» has two
		end := t.opening(first)
		if end == first {
			break
		}
		out = append(out, stretch{first, end})
		first = end
	}
	if cut, ok := t.reportTail(); ok {
		out = append(out, cut)
	}
	switch t.d.lang {
	case "kk":
		return append(append(out, t.inserted()...), t.kazakhStates()...)
	case "en":
		out = append(out, t.longNames(t.stop())...)
	}
	return append(append(out, t.inserted()...), t.homeParliament()...)
}

// opening returns where a formula in front of the sentence ends, first if
// there is none that may go.
func (t *trimmer) opening(first int) int {
	end := max(first+max(t.at(first, leadWords), t.at(first, recallWords)), t.label(first))
	if end == first {
		end = t.source(first)
	}
	if end == first && t.d.lang == "kk" {
		end = t.contrastFront(first)
	}
	if end > first && end+minVersion <= t.s.end && t.comma(end) {
		if end++; t.d.tokens[end].lower == "что" {
			end++ // «Напомним, что …»
		}
	}
	if end >= t.s.end || !t.starts(end) && !t.mayOpen(end) || t.ownsNext(end) || t.d.quoted(t.d.tokens[first].start) {
		return first
	}
	return end
}

// ownsNext says whether the Russian noun in front of token end, of what is left out there, has
// the word there in the genitive: «На заседании | Мажилиса депутат …». Where nothing parts the
// two, that word must be somebody, or the subject of a verb right behind it.
func (t *trimmer) ownsNext(end int) bool {
	if t.d.lang != "ru" || end == t.s.first || t.d.tokens[end-1].kind != word || t.d.tokens[end-1].lower == "что" || t.d.tokens[end-1].function {
		return false
	}
	for _, r := range t.roles {
		if r.first == end {
			return false
		}
	}
	return !t.names(end, end+1) && (end+1 >= t.s.end || !t.predicate(end+1) || endsWithAny(t.d.tokens[end].lower, "а", "я", "ы", "и", "ов", "ей"))
}

// mayOpen says whether the sentence may open with the word in small letters at
// token end, when what stands before it is left out: a clause of its own behind
// "that" or a comma. What belongs to the words in front («На встрече, прошедшей в
// Баку, …») is none.
func (t *trimmer) mayOpen(end int) bool {
	if t.d.tokens[end].kind != word || t.d.quoted(t.d.tokens[end].start) || end == t.s.first {
		return false
	}
	switch t.d.tokens[end-1].lower {
	case "that", "что":
		return true
	case ",":
		if t.d.lang == "kk" {
			break
		}
		next := end
		for next < t.s.end && !t.parts(next) {
			next++
		}
		return !t.below(end) && !englishPassives.has(t.d.tokens[end].lower) && t.tells(end, next)
	}
	return t.d.lang == "kk" && t.kazakhOpens(end)
}

// label returns where what stands in front of an entry ends: the time of day of
// a live report, the number of an item, the dash of an answer, who reads the
// text of a broadcast.
func (t *trimmer) label(first int) int {
	tok := &t.d.tokens[first]
	next := t.d.tokens[min(first+1, t.s.end-1)].text
	switch {
	case first != t.s.first:
	case isDash(tok.text), isBullet(tok.text): // of an answer, of an item
		return first + 1
	case tok.kind == number && isTimeOfDay(tok.text):
		return first + 1
	case tok.kind == number && strings.Contains(tok.text, ".") && (next == "am" || next == "pm" || next == "a.m" || next == "p.m"):
		return first + 2
	case tok.kind == number && strings.Contains(tok.text, ":"), tok.kind == number && len(tok.text) <= 2 && next == ".":
		if next == "." || next == "–" || next == "—" {
			return first + 2
		}
		return first + 1
	case t.at(first, hostWords) > 0:
		for k := first + 1; k < min(first+3, t.s.end); k++ {
			if t.d.tokens[k].text == ":" {
				return k + 1
			}
		}
	}
	return first
}

// refers says whether the sentence only tells who reported what stands before:
// «Об этом сообщает пресс-служба Сената.», «Бұл туралы … хабарлады.»
func (t *trimmer) refers() bool {
	if t.s.end-t.s.first > maxReport+4 || t.names(t.s.first, t.s.end) || !t.has(t.s.first, t.s.end, mediumWords) {
		return false
	}
	first := t.d.tokens[t.s.first].lower
	next := t.d.tokens[min(t.s.first+1, t.s.end-1)].lower
	switch first + " " + next {
	case "об этом", "бұл туралы", "this was", "this is", "ол туралы", "осы туралы", "бұл жайлы", "бұл жөнінде", "это сообщает", "такие данные":
		return t.speaks(t.s.first, t.s.end) || t.has(t.s.first, t.s.end, reportWords)
	}
	return false
}

// recalls says whether the sentence only recalls what is no news any more:
// «Напомним, …», «Ранее палата одобрила …».
func (t *trimmer) recalls() bool {
	return t.at(t.s.first, recallWords) > 0 || t.at(t.s.first, beforeWords) > 0
}

// maxReport is how many tokens tell at most who reported.
const maxReport = 14

// source finds «Как сообщили в пресс-службе Сената,», "According to the press
// service," and «Палатаның баспасөз қызметінің хабарлауынша,» in front.
func (t *trimmer) source(first int) int {
	for i := first; i < t.s.end && i < first+maxReport; i++ {
		if !t.comma(i) {
			continue
		}
		named := t.at(first, citeWords) > 0 || t.d.lang == "kk" && t.has(max(first, i-2), i, citeWords)
		if named && t.has(first, i, mediumWords) && !t.names(first, i) && t.d.tokens[i-1].kind != punct {
			return i // a paper that is named vouches for what it reports
		}
		break
	}
	return first
}

// inserted finds words between, such as «, в свою очередь,» and "also".
func (t *trimmer) inserted() []stretch {
	var out []stretch
	for i := t.s.first + 1; i < t.stop(); i++ {
		n := t.at(i, innerWords)
		if n == 0 || t.d.quoted(t.d.tokens[i].start) || t.joins(i, i+n) {
			continue
		}
		cut := stretch{i, i + n}
		before, after := t.comma(i-1), cut.end < t.s.end && t.comma(cut.end)
		switch {
		case before && after:
			cut.first, cut.end = i-1, cut.end+1
		case before != after:
			continue // one comma belongs to something else
		}
		if cut.first > t.s.first && cut.end < t.stop() {
			out = append(out, cut)
			i = cut.end - 1
		}
	}
	return out
}

// joins says whether the inserted words at [i, end) are part of a conjunction:
// «а также», "not only … but also".
func (t *trimmer) joins(i, end int) bool {
	switch t.d.tokens[i-1].lower {
	case "а", "но", "и", "или", "but", "and", "or", "as":
		return true
	}
	if end < t.s.end && (t.d.tokens[end].lower == "как" || t.d.tokens[end].lower == "as") {
		return true
	}
	for k := t.s.first; k < i; k++ {
		if l := t.d.tokens[k].lower; l == "only" || l == "только" {
			return true
		}
	}
	return false
}

// homeParliament finds «Парламента Республики Казахстан» behind a chamber that
// only that country has among those followed.
func (t *trimmer) homeParliament() []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first + 1; i+1 < t.stop(); i++ {
		k := i
		for k < t.s.end && (toks[k].lower == "of" || toks[k].lower == "the") {
			k++
		}
		if k >= t.s.end || (t.d.lang == "en") != (k > i) || !strings.HasPrefix(toks[k].lower, "парламента") && toks[k].lower != "parliament" {
			continue
		}
		if b := t.lex.body(t.d.lang, toks[:t.s.end], i-1, t.d.date); b == nil || !b.Parliament || !t.lex.homes[b.Country] || !toks[i-1].upper {
			continue
		}
		if end := t.country(k + 1); end > k+1 && !t.d.quoted(toks[i].start) {
			out = append(out, stretch{i, end})
			i = end
		}
	}
	return out
}

// country returns where the name of a home country at token i ends, i if there
// is none: «Республики Казахстан», «РК», "of the Republic of Kazakhstan".
func (t *trimmer) country(i int) int {
	k := i
	for k < t.s.end {
		switch t.d.tokens[k].lower {
		case "of", "the", "republic", "республики":
			k++
			continue
		}
		break
	}
	if k >= t.s.end {
		return i
	}
	if code, n, capital := t.lex.countryAt(t.d.lang, t.d.tokens[:t.s.end], k); n > 0 && !capital && t.d.tokens[k].upper && t.lex.homes[code] {
		return k + n
	}
	return i
}

// isTimeOfDay says whether a number is a time of a live report as it is written in
// English: 8.40am, 11:20pm.
func isTimeOfDay(s string) bool {
	clock, ok := strings.CutSuffix(lower(s), "m")
	return ok && (strings.HasSuffix(clock, "a") || strings.HasSuffix(clock, "p"))
}
