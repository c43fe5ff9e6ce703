package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraphs returns the paragraphs of text[from:]: lines, where a line that
// goes on in lower case after an unfinished one is the same paragraph broken
// for width.
func paragraphs(text string, from int) []span {
	var out []span
	for i := from; i <= len(text); {
		end := len(text)
		if k := strings.IndexByte(text[i:], '\n'); k >= 0 {
			end = i + k
		}
		line := trimSpan(text, span{i, end})
		if line.start < line.end {
			if n := len(out); n > 0 && out[n-1].end+2 >= i && !strings.Contains(text[out[n-1].end:line.start], "\n\n") && continues(text, out[n-1], line) {
				out[n-1].end = line.end
			} else {
				out = append(out, line)
			}
		}
		i = end + 1
	}
	return out
}

// continues says whether a line goes on where the one before it broke off.
func continues(text string, before, line span) bool {
	last, _ := utf8.DecodeLastRuneInString(text[:before.end])
	first, _ := utf8.DecodeRuneInString(text[line.start:])
	return unicode.IsLower(first) && (unicode.IsLetter(last) || last == ',' || isDigit(last)) && before.end-before.start > 50
}

func trimSpan(text string, s span) span {
	for s.start < s.end {
		r, n := utf8.DecodeRuneInString(text[s.start:s.end])
		if !unicode.IsSpace(r) && !unicode.IsControl(r) && r != 0xFEFF {
			break
		}
		s.start += n
	}
	for s.end > s.start {
		r, n := utf8.DecodeLastRuneInString(text[s.start:s.end])
		if !unicode.IsSpace(r) && !unicode.IsControl(r) {
			break
		}
		s.end -= n
	}
	return s
}

// segment cuts the document's tokens into sentences.
func (d *document) segment(l *lexicon) {
	depth := newDepth(d.quotes)
	t := 0
	for p, para := range d.runIn(l, paragraphs(d.text, d.body)) {
		for t < len(d.tokens) && d.tokens[t].start < para.start {
			t++
		}
		first := t
		for t < len(d.tokens) && d.tokens[t].start < para.end {
			t++
		}
		d.cut(p, para, first, t, depth)
	}
}

// isBullet says whether a token is the mark of an item in a list, which is no part of what the
// item says. A dash is none: it may open speech.
func isBullet(s string) bool {
	switch s {
	case "•", "●", "▪", "■", "‣", "◦", "∙", "":
		return true
	}
	return false
}

// cut splits one paragraph, tokens [first, end), into sentences.
func (d *document) cut(p int, para span, first, end int, depth *depth) {
	from := first
	emit := func(to int) {
		for from < to {
			end := d.pieceEnd(from, to)
			s := span{d.tokens[from].start, d.tokens[end-1].end}
			if end > from+1 && isBullet(d.tokens[from].text) {
				s.start = d.tokens[from+1].start // the mark stays among the tokens, and tells that it is an item
			}
			d.sentences = append(d.sentences, sentence{span: s, paragraph: p, first: from, end: end})
			from = end
		}
	}
	if n := d.dateline(first, end, p); n > first {
		emit(n)
		d.sentences[len(d.sentences)-1].aside = true
	}
	for i := max(from, first); i < end; i++ {
		if d.tokens[i].kind != punct || !isStop(d.tokens[i].text) {
			if next := d.dottedEnds(i, end); next > 0 && !depth.inside(d.tokens[next-1].end) {
				emit(next)
			}
			continue
		}
		next := i + 1
		for next < end && d.tokens[next].kind == punct && (isStop(d.tokens[next].text) || isCloser(d, next)) {
			next++
		}
		if next >= end {
			break
		}
		if depth.inside(d.tokens[next-1].end) && d.tokens[next-1].end < para.end && depth.endsBy(para.end) {
			continue
		}
		if d.endsSentence(from, i, next, end) {
			emit(next)
		}
		i = next - 1
	}
	emit(end)
	d.cityAlone(p, first)
}

// maxSentence is how many tokens a sentence has at most. What goes on for longer without a stop is
// no sentence, and is read in pieces: much is looked for all over a sentence for each of its words.
const maxSentence = 400

// pieceEnd is where a sentence of tokens [from, to) ends, or the piece of it that is read first,
// behind the last comma or the like that leaves it short enough.
func (d *document) pieceEnd(from, to int) int {
	if to-from <= maxSentence {
		return to
	}
	for k := from + maxSentence; k > from+maxSentence/2; k-- {
		switch d.tokens[k-1].text {
		case ",", ";", ":":
			return k
		}
	}
	return from + maxSentence
}

// cityAlone marks an opening such as «АСТАНА.» or "Astana, 20 March." that is
// a sentence of its own.
func (d *document) cityAlone(p, first int) {
	if p > 2 {
		return
	}
	for i := range d.sentences {
		s := &d.sentences[i]
		if s.first != first || d.tokens[first].kind != word || s.end-s.first > 12 || s.end == len(d.tokens) || d.tokens[s.end-1].text != "." {
			continue
		}
		for k := s.first; k < s.end; k++ {
			if t := d.tokens[k]; t.text == ":" || t.kind == word && !t.upper && monthOf(t.lower) == 0 && !stampWords[t.lower] {
				return
			}
		}
		s.aside = true
		if d.place == "" && !d.hasSections() {
			d.setPlace(s.first, s.end-1)
		}
	}
}

// hasSections says whether two lines or more open with a word or two in capitals and a stop:
// «БЮДЖЕТ. …» above «ДРОНЫ. …» are heads of sections, no cities.
func (d *document) hasSections() bool {
	n := 0
	for line := range strings.Lines(d.text) {
		head, _, ok := strings.Cut(strings.TrimSpace(line), ". ")
		if ok && allCaps(head) && len(strings.Fields(head)) <= 3 {
			n++
		}
	}
	return n > 1
}

func isStop(s string) bool { return s == "." || s == "!" || s == "?" || s == "…" }

func isCloser(d *document, i int) bool {
	switch s := d.tokens[i].text; s {
	case "»", "”", ")", "]", "›":
		return true
	case "\"", "’", "'", "“":
		return closing(d.text, d.tokens[i].start, len(s))
	}
	return false
}

// endsSentence says whether the stop at token i, followed by token next, ends
// the sentence that began at token from.
func (d *document) endsSentence(from, i, next, end int) bool {
	a, b := d.tokens[next-1], d.tokens[next]
	if a.end == b.start && b.kind != punct { // no space: a web address, an abbreviation, a slip
		return d.glued(from, i, next, end)
	}
	if b.kind == word && !b.upper && unicode.IsLower(firstRune(b.text)) {
		return false
	}
	if isDash(b.text) && next+1 < end && d.tokens[next+1].kind == word && !d.tokens[next+1].upper {
		return false // «Да!» – сказал он
	}
	if b.kind == punct && (b.text == "," || b.text == ";" || b.text == ":") {
		return false
	}
	if d.tokens[i].text != "." || next > i+1 && d.tokens[i+1].text != ")" || i == from {
		return i > from || d.tokens[i].text != "."
	}
	prev := d.tokens[i-1]
	if prev.end != d.tokens[i].start {
		return true
	}
	if prev.kind == number && i-1 == from {
		return false // a list's number
	}
	if prev.kind != word {
		return true
	}
	if isInitial(prev) {
		return d.afterInitial(i, b)
	}
	if d.hourMark(i) {
		return b.upper && weekdayOf(b.lower) == 0 && monthOf(b.lower) == 0 && !timeZones.has(b.lower)
	}
	switch shortened[prev.lower] {
	case beforeName:
		return false
	case inCapitals:
		return !prev.upper || startsSentence(b.lower)
	case anywhere:
		if d.andSoOn(i) {
			return b.upper
		}
		if i-from > 1 && i-from < 4 && d.tokens[i-2].kind == number {
			return false // В 2024 г. Актау …
		}
		return b.upper && (b.kind != word || i < 2 || d.tokens[i-2].kind == number || startsSentence(b.lower))
	}
	return true
}

// glued says whether the stop at token i ends a sentence though the word at next follows
// it without a space, as on pages that lost their breaks: in Geneva.Senator X visited. A web
// address (NUR.KZ, Znak.Com) and what is shortened or written with stops (ул.Абая) do not.
func (d *document) glued(from, i, next, end int) bool {
	if i <= from || d.tokens[next].kind != word || !d.tokens[next].upper {
		return false
	}
	prev, b := &d.tokens[i-1], &d.tokens[next]
	if prev.kind == punct {
		return isCloser(d, i-1)
	}
	if shortened[prev.lower] != 0 || prev.kind != word || !longerThan(prev.lower, 2) || b.text != capitalOnly(b.lower) || domains.has(b.lower) {
		return false
	}
	if prev.text == prev.lower {
		return longerThan(prev.lower, 3) || startsSentence(b.lower)
	}
	if prev.text != capitalOnly(prev.lower) || next+1 >= end {
		return false
	}
	return startsSentence(b.lower) || longerThan(b.lower, 2) && (d.tokens[next+1].kind != punct || d.tokens[next+1].text == ",")
}

// capitalOnly returns a word in lower case with its first letter as a capital.
func capitalOnly(low string) string {
	r, n := utf8.DecodeRuneInString(low)
	return string(unicode.ToUpper(r)) + low[n:]
}

// domains end web addresses, which are printed with a capital at times.
var domains = wordSet("kz ru com org net uz kg ua by eu info tv me su gov edu online media news кз ру рф")

// isInitial says whether a word with a stop is the first letter of a name: one
// capital, or two that write one sound.
func isInitial(t token) bool {
	if !t.upper {
		return false
	}
	switch utf8.RuneCountInString(t.text) {
	case 1:
		return true
	case 2:
		return initialPairs[t.text]
	}
	return false
}

var initialPairs = map[string]bool{"Zh": true, "Sh": true, "Ch": true, "Kh": true, "Ts": true, "Ye": true, "Yu": true, "Ya": true, "Yo": true, "Dz": true, "Gh": true, "Th": true, "Ph": true, "Дж": true, "Дз": true}

// andSoOn says whether the stop at token i closes т. д., т. п., т. б. or и др.
func (d *document) andSoOn(i int) bool {
	switch d.tokens[i-1].lower {
	case "д", "п", "б":
		return i > 2 && d.tokens[i-2].text == "." && d.tokens[i-3].lower == "т"
	case "др", "пр":
		return i > 1 && d.tokens[i-2].lower == "и"
	}
	return false
}

// hourMark says whether the stop at token i ends a.m. or p.m.
func (d *document) hourMark(i int) bool {
	if i < 3 || d.tokens[i-1].lower != "m" || d.tokens[i-2].text != "." {
		return false
	}
	half := d.tokens[i-3].lower
	return half == "a" || half == "p"
}

var timeZones = wordSet("eastern central mountain pacific et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc local astana moscow")

// dottedEnds returns where a sentence ends that the abbreviation at token i closes by its own
// stop, 0 if it closes none before token end: She left the U.S. He stayed.
func (d *document) dottedEnds(i, end int) int {
	if t := &d.tokens[i]; t.kind != word || t.text[len(t.text)-1] != '.' {
		return 0
	}
	next := i + 1
	for next < end && d.tokens[next].kind == punct && isCloser(d, next) {
		next++
	}
	if next < end && d.tokens[next].kind == word && d.tokens[next].upper && startsSentence(d.tokens[next].lower) {
		return next
	}
	return 0
}

// afterInitial says whether a single capital with a stop ends a sentence: only
// behind another one or at the end of a name of several words, Чо Хён У, and only before a
// word that starts one.
func (d *document) afterInitial(i int, next token) bool {
	if d.lang == "ru" && i >= 3 && longerThan(next.lower, 1) && d.tokens[i-2].upper && d.tokens[i-3].upper && d.tokens[i-2].kind == word && d.tokens[i-3].kind == word && startsSentence(next.lower) {
		return true
	}
	return i >= 3 && d.tokens[i-2].text == "." && d.tokens[i-3].kind == word && d.tokens[i-2].end == d.tokens[i-1].start && startsSentence(next.lower)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// depth answers whether an offset is inside a quotation.
type depth struct {
	quotes []quotation
	i      int
}

func newDepth(q []quotation) *depth {
	var outer []quotation
	for _, one := range q {
		if !one.nested {
			outer = append(outer, one)
		}
	}
	return &depth{quotes: outer}
}

// inside must be asked of growing offsets.
func (d *depth) inside(at int) bool {
	for d.i < len(d.quotes) && d.quotes[d.i].end < at {
		d.i++
	}
	return d.i < len(d.quotes) && d.quotes[d.i].start < at && at <= d.quotes[d.i].end
}

// endsBy says whether the quotation that inside found is closed before limit:
// one that runs over several paragraphs is cut like other text.
func (d *depth) endsBy(limit int) bool {
	return d.i < len(d.quotes) && d.quotes[d.i].end < limit
}
