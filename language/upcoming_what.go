package language

import (
	"strings"
	"unicode/utf8"
)

// mostWords is how many words may tell what is coming up; longer clauses are
// cut where a lesser clause ends.
const mostWords = 28

// teller puts the announcements of one sentence into words. Each is one piece
// of the text as printed, so that nothing is claimed that the text does not:
// the clause that announces, without the words for who said so, without a
// conjunction in front, and without the date at its ends, which is told apart.
type teller struct {
	trimmer
	r     *Reader
	c     *cast
	si    int  // the sentence
	label bool // the date stands before what it announces like a label
	told  int  // where it starts, if who said it stands before and is left out, else 0
}

func (r *Reader) teller(d *document, c *cast, s int) *teller {
	return &teller{trimmer{d: d, mentions: c.at[s], lex: r.lex, book: r.shortening[d.lang], s: d.sentences[s]}, r, c, s, false, 0}
}

// tell returns what is announced at tokens [at, end), a date or a word that
// looks ahead, for the day iso, which is told relative to today or not;
// neighbours are other announcements of the sentence, which start at those
// tokens. piece is what of it the text tells in that place.
func (t *teller) tell(at, end int, iso string, relative bool, neighbours []int) (what, piece string) {
	lo, hi := t.bounds(at, end)
	if place, k := t.labelled(at, end); k > 0 {
		lo, at, end, t.label = place, k, k, true
		_, hi = t.bounds(at, end)
	}
	if lo > t.s.first && t.d.tokens[lo-1].text == ":" && t.onlyDate(lo, at, end, hi) { // Accreditation: until 25 July
		lo = t.s.first
	}
	if hi < t.s.end && t.d.tokens[hi].text == "?" || t.denied(lo, at, hi) || relative && t.saidThen(lo, at, hi) || t.promisedThen(lo, at, hi) {
		return "", ""
	}
	shared := stretch{}
	for _, k := range neighbours {
		switch between := t.between(min(k, at), max(k, at), lo, hi); {
		case between > 0 && k < at:
			lo = max(lo, between+1)
		case between > 0:
			hi = min(hi, between)
		case k > at && t.conjoined(lo, at, end, k):
			hi = min(hi, end)
		case k < at:
			lo, shared = t.joinedTo(lo, k, at)
		}
	}
	was, whole := lo, hi
	lo, hi = t.unreported(lo, hi, at, end)
	if t.d.lang == "kk" && hi < whole {
		lo = t.pastTeller(lo, hi, at, whole)
	}
	if lo > was {
		t.told = lo
	}
	lo, hi = t.clause(lo, hi, at, end)
	lo, hi = t.thatGoesOn(lo, hi, at)
	if t.announcesNothing(lo, hi, at) {
		return "", ""
	}
	if t.d.lang == "kk" && !t.label {
		if what, ok := t.kazakhTold(lo, hi, at); ok {
			if n := countWords(what); n <= saysLittle || n <= saysLittle+2 && lower(what) == what {
				if full := t.withMatter(version{stretch: stretch{lo, hi}}, what); full != what {
					return full, what
				}
				return t.withStory(what), what
			}
			return what, what
		}
	}
	v := version{stretch: stretch{lo, hi}}
	if shared.end > shared.first && shared.first > lo {
		v = v.less(shared)
	}
	if cut, ok := t.interjected(lo, hi, at); ok {
		v = v.less(cut)
	} else if cut, ok := t.insteadOf(v); ok {
		v = v.less(cut)
	}
	all := t.withoutDeed(t.fitted(v, at, end), at)
	v = t.withoutWho(t.ends(all, iso))
	if t.tellsNothing(v) {
		return "", ""
	}
	piece = t.printed(v)
	if t.onlyIf(v) {
		return "", ""
	}
	what = t.standingAlone(v, all, piece)
	if t.onlyWhen(v) && strings.HasPrefix(what, piece) {
		return "", ""
	}
	what = t.withoutLabel(t.withHouse(v, what))
	switch {
	case t.d.lang == "en" && (strings.HasSuffix(what, " a.m") || strings.HasSuffix(what, " p.m")):
		what += "."
	case t.d.lang == "kk":
		what = wordedPiece(what)
	}
	return what, piece
}

// conjoined says whether right behind the date over tokens [at, end) "and" joins
// another verb to the clause, which has the next date, at token k: arrives on
// Monday and leaves on Friday.
func (t *teller) conjoined(lo, at, end, k int) bool {
	switch t.d.word(end, lo, k) {
	case "and", "и", "then", "а":
	default:
		return false
	}
	for i := end + 1; i < k; i++ {
		if !datePreposition(t.d.tokens[i].lower) && t.d.tokens[i].kind == word {
			return t.finite(lo, at)
		}
	}
	return false
}

// joinedTo reads an "and" right behind the date at token k, which joins to its
// clause one with the date at token at: where the second clause starts, or what
// to leave out if both have one subject: "The delegation arrives [on Monday and]
// leaves".
func (t *teller) joinedTo(lo, k, at int) (first int, shared stretch) {
	i := k + 1
	for i < at && t.d.inDate(t.d.tokens[i].start) {
		i++
	}
	if t.d.lang == "kk" || i >= at || !t.conjoined(lo, k, i, at) {
		return lo, shared
	}
	if t.d.lang == "en" && t.englishSubject(i+1) {
		if t.finite(i+1, at) {
			return i + 1, shared
		}
		return lo, shared
	}
	verb := k - 1
	for verb > lo && !(t.d.cues[verb].looksAhead() && t.d.tokens[verb].lower != "to") {
		if t.comma(verb) {
			return lo, shared
		}
		verb--
	}
	if w := t.d.tokens[verb].lower; w == "will" || w == "shall" || w == "будет" || w == "будут" {
		verb++
	} else if t.d.cues[i+1] == noCue {
		return lo, shared
	}
	return lo, stretch{verb, i + 1}
}

// bounds returns the tokens around [at, end) up to the marks that end a
// statement, and no further than the quotation that it stands in or beside.
func (t *teller) bounds(at, end int) (lo, hi int) {
	lo, hi = t.s.first, t.stop()
	for k := lo; k < at; k++ {
		if t.statementEnds(k) {
			lo = k + 1
		}
	}
	for k := end; k < hi; k++ {
		if t.statementEnds(k) {
			hi = k
			break
		}
	}
	for _, q := range t.d.quotes {
		first, last := t.d.tokenAt(q.start), t.d.tokenAt(q.end)
		switch {
		case last <= lo || first >= hi || q.nested:
		case first <= at && last >= end:
			if t.speechMark(first-2) || t.speechMark(last+1) || q.end-q.start > (t.s.span.end-t.s.span.start)/2 {
				lo, hi = max(lo, first), min(hi, last)
			}
		case !t.utters(first, last):
		case last <= at && (t.speechMark(last+1) || t.speechMark(last-1)):
			lo = last + 1
		case first >= end && t.speechMark(first-2):
			hi = first - 2
		}
	}
	return lo, hi
}

// utters says whether quoted tokens are something said, not a name.
func (t *teller) utters(first, last int) bool {
	return last-first >= 5 && t.finite(first, last) || t.speaksIn(last+1, last+5)
}

// speechMark says whether the token at k parts a quotation from the words for
// who said it; those of a law's title have none.
func (t *teller) speechMark(k int) bool {
	if k < t.s.first || k >= t.s.end {
		return false
	}
	w := t.d.tokens[k].text
	return w == "," || w == ":" || isDash(w)
}

// statementEnds says whether the mark at token k ends a statement within its
// sentence.
func (t *teller) statementEnds(k int) bool {
	tok := &t.d.tokens[k]
	switch {
	case tok.kind != punct:
		return false
	case tok.text == ":" && k+1 < t.s.end && t.d.tokens[k+1].start == tok.end: // 10:00
		return false
	case tok.text == ";" || tok.text == ":" || tok.text == "," && t.labelBehind(k+1):
		return true
	}
	if !isStop(tok.text) || k+1 >= t.s.end || t.d.hourMark(k) || tok.text == "." && k > t.s.first && shortened[t.d.tokens[k-1].lower] != 0 {
		return false
	}
	if k > t.s.first && t.d.tokens[k-1].upper && utf8.RuneCountInString(t.d.tokens[k-1].text) == 1 { // an initial
		return false
	}
	next := &t.d.tokens[k+1]
	return next.kind == number && t.d.inDate(next.start) && !t.d.inDate(tok.start) || (next.upper || next.kind != word) && t.finite(t.s.first, k)
}

// labelled returns where what a date labels starts, and behind which mark, 0 if it is
// no label: "5 June: report of the ombudsman"; "5 June, Geneva: report", which starts
// with the place.
func (t *teller) labelled(at, end int) (place, behind int) {
	first := at
	for first > t.s.first && (datePreposition(t.d.tokens[first-1].lower) || weekdayOf(t.d.tokens[first-1].lower) > 0) {
		first--
	}
	opens := first == t.s.first || t.d.tokens[first-1].kind == punct
	end = t.behindHour(end)
	if !opens || end+1 >= t.s.end {
		return 0, 0
	}
	if k := t.behindPlace(end); k > end && k+1 < t.s.end && t.d.tokens[k].text == ":" {
		return end + 1, k + 1
	}
	if t.d.tokens[end].text != ":" && !(t.spacedDash(end) && (first == t.s.first || t.labelBehind(first))) {
		return 0, 0
	}
	return end + 1, end + 1
}

// behindPlace returns where the place ends that stands behind a comma at token k
// with a colon behind it, k if none does: 5 June, New York: ….
func (t *teller) behindPlace(k int) int {
	const longest = 4
	if k >= t.s.end || !t.comma(k) {
		return k
	}
	for i := k + 1; i < min(t.s.end, k+2+longest); i++ {
		switch tok := &t.d.tokens[i]; {
		case tok.text == ":" && i > k+1:
			return i
		case tok.kind != word || !tok.upper && !tok.function:
			return k
		}
	}
	return k
}

// labelBehind says whether a date with a dash behind it starts at token i: an
// item of a calendar.
func (t *teller) labelBehind(i int) bool {
	if i+3 >= t.s.end || t.d.tokens[i].kind != number {
		return false
	}
	dates := t.d.datesBetween(t.d.tokens[i].start, t.d.tokens[i].end)
	if len(dates) == 0 || dates[0].start != t.d.tokens[i].start {
		return false
	}
	end := t.d.tokenAt(dates[0].end)
	return end < t.s.end && (t.spacedDash(end) || t.d.tokens[end].text == ":" || t.behindPlace(end) > end)
}

// onlyDate says whether tokens [lo, hi) are no more than the date over tokens
// [at, end).
func (t *teller) onlyDate(lo, at, end, hi int) bool {
	for k := lo; k < at; k++ {
		if !datePreposition(t.d.tokens[k].lower) {
			return false
		}
	}
	return t.meanings(end, hi) == 0
}

// behindHour skips the weekday and the hour that may follow a date before a
// mark: 2 марта, понедельник: …; tomorrow, 10:00 – ….
func (t *teller) behindHour(end int) int {
	for k := end; k+1 < t.s.end; k++ {
		tok := &t.d.tokens[k]
		switch {
		case tok.text == ",", tok.kind == number, weekdayOf(tok.lower) > 0, tok.lower == "в", tok.lower == "at", tok.lower == "күні", tok.lower == "сағат":
		case tok.text == ":" && t.d.tokens[k-1].kind == number && t.d.tokens[k+1].kind == number && tok.start == t.d.tokens[k-1].end:
		case tok.text == ":" || t.spacedDash(k):
			return k
		default:
			return end
		}
	}
	return end
}

// fitted shortens a piece that is too long where a lesser clause of it ends:
// first behind what is announced, then before it.
func (t *teller) fitted(v version, at, end int) version {
	for k := v.end - 1; k > end && t.words(v) > mostWords; k-- {
		if t.breaks(k) || t.d.tokens[k].text == "," {
			v = v.less(stretch{k, v.end})
		}
	}
	for k := at - 1; k > v.first && t.words(v) > mostWords; k-- {
		if t.comma(k) && t.englishSubject(k+1) && t.finite(k+1, v.end) {
			v = v.less(stretch{v.first, k + 1})
			break
		}
	}
	return v
}

func (t *teller) words(v version) int {
	n := 0
	v.each(func(i int) {
		if t.d.tokens[i].kind != punct {
			n++
		}
	})
	return n
}
