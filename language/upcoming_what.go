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
	r  *Reader
	c  *cast
	si int // the sentence
}

func (r *Reader) teller(d *document, c *cast, s int) *teller {
	return &teller{trimmer{d: d, mentions: c.at[s], lex: r.lex, book: r.shortening[d.lang], s: d.sentences[s]}, r, c, s}
}

// tell returns what is announced at tokens [at, end), a date or a word that
// looks ahead, for the day iso; neighbours are other announcements of the
// sentence, which start at those tokens. piece is what of it the text tells in
// that place.
func (t *teller) tell(at, end int, iso string, neighbours []int) (what, piece string) {
	lo, hi := t.bounds(at, end)
	if k := t.labelled(at, end); k > 0 {
		lo, at, end = k, k, k
		_, hi = t.bounds(at, end)
	}
	if hi < t.s.end && t.d.tokens[hi].text == "?" || t.denied(lo, at, hi) || t.saidThen(lo, at, hi) {
		return "", ""
	}
	for _, k := range neighbours {
		switch between := t.between(min(k, at), max(k, at), lo, hi); {
		case between > 0 && k < at:
			lo = max(lo, between+1)
		case between > 0:
			hi = min(hi, between)
		}
	}
	lo, hi = t.unreported(lo, hi, at, end)
	lo, hi = t.clause(lo, hi, at, end)
	v := version{stretch: stretch{lo, hi}}
	if cut, ok := t.interjected(lo, hi, at); ok {
		v = v.less(cut)
	}
	whole := t.fitted(v, at, end)
	v = t.ends(whole, iso)
	piece = t.printed(v)
	return t.standingAlone(v, whole, piece), piece
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
	case tok.text == ";" || tok.text == ":":
		return true
	}
	if !isStop(tok.text) || k+1 >= t.s.end {
		return false
	}
	next := &t.d.tokens[k+1]
	return next.kind == number && t.d.inDate(next.start) || (next.upper || next.kind != word) && t.finite(t.s.first, k)
}

// labelled returns where what a date labels starts, 0 if it is no label: "5 June:
// report of the ombudsman".
func (t *teller) labelled(at, end int) int {
	first := at
	for first > t.s.first && (datePreposition(t.d.tokens[first-1].lower) || weekdayOf(t.d.tokens[first-1].lower) > 0) {
		first--
	}
	opens := first == t.s.first || t.d.tokens[first-1].kind == punct
	if !opens || end+1 >= t.s.end || t.d.tokens[end].text != ":" && !(t.spacedDash(end) && first == t.s.first) {
		return 0
	}
	return end + 1
}

// clause narrows [lo, hi) to the whole clause that holds [at, end).
func (t *teller) clause(lo, hi, at, end int) (int, int) {
	if k := t.lastJoint(lo, at, lo, hi); k > 0 {
		lo = k + 1
	}
	if concedes[t.d.tokens[lo].lower] {
		for k := lo + 1; k < at; k++ {
			if t.comma(k) && !relative(t.d.tokens[k+1].lower) && t.finite(lo, k) && t.finite(k+1, hi) {
				lo = k + 1
				break
			}
		}
	}
	for k := end; k < hi; k++ {
		if t.joint(k, lo, hi) {
			return lo, k
		}
	}
	return lo, hi
}

// concedes are words that open a clause which the main one holds in spite of.
var concedes = setOf(`although though while despite хотя несмотря пока тогда`)

// lastJoint returns the last mark among tokens [from, to) that parts two whole
// clauses of [lo, hi), 0 if there is none.
func (t *teller) lastJoint(from, to, lo, hi int) int {
	for k := to - 1; k > from; k-- {
		if t.joint(k, lo, hi) {
			return k
		}
	}
	return 0
}

// between returns the mark that parts two announcements, at tokens k and l, 0 if
// they are told by one clause.
func (t *teller) between(k, l, lo, hi int) int {
	if joint := t.lastJoint(k, l, lo, hi); joint > 0 {
		return joint
	}
	for i := l - 1; i > k; i-- {
		if t.comma(i) && !relative(t.d.tokens[i+1].lower) && t.finite(lo, i) && t.finite(i+1, hi) {
			return i
		}
	}
	return 0
}

// joint says whether the mark at token k parts two clauses of [lo, hi) of which
// each can stand alone.
func (t *teller) joint(k, lo, hi int) bool {
	if k <= lo || k+2 >= hi || !t.breaks(k) && !(t.d.tokens[k].text == "," || t.spacedDash(k)) {
		return false
	}
	next := &t.d.tokens[k+1]
	switch t.d.lang {
	case "kk":
		return t.d.tokens[k].text == "," && t.kazakhEnds(k-1) && next.lower != "деп" && next.lower != "деді" && t.finite(k+1, hi)
	case "ru":
		if isDash(t.d.tokens[k].text) || !t.joinsRussian(k+1) {
			return false
		}
	default:
		if !t.spacedDash(k) && !(englishJoins[next.lower] && (t.englishSubject(k+2) || subordinates[t.d.tokens[k+2].lower])) || t.spacedDash(k) && !t.englishSubject(k+1) {
			return false
		}
	}
	return t.finite(lo, k) && t.finite(k+1, hi)
}

func (t *teller) spacedDash(k int) bool {
	return isDash(t.d.tokens[k].text) && k > t.s.first && t.d.tokens[k-1].end < t.d.tokens[k].start
}

// englishJoins are the conjunctions that whole clauses follow.
var englishJoins = setOf(`and but while whereas yet so although though`)

// englishSubject says whether a subject can start at token i.
func (t *teller) englishSubject(i int) bool {
	if i >= t.s.end {
		return false
	}
	tok := &t.d.tokens[i]
	return tok.upper || tok.kind == number || englishDeterminers[tok.lower]
}

// subordinates open a clause that goes before its main one.
var subordinates = setOf(`if when once unless after before until as since`)

var englishDeterminers = setOf(`the a an this that these those his her its their our my he she it they we there another both all some no many several each every`)

// joinsRussian says whether the word at token i joins a clause of its own.
func (t *teller) joinsRussian(i int) bool {
	switch t.d.tokens[i].lower {
	case "а":
		next := t.d.tokens[min(i+1, t.s.end-1)].lower
		return next != "также" && next != "не" && next != "именно"
	case "но", "однако", "хотя", "зато", "причем", "причём", "тогда", "поэтому":
		return true
	case "и":
		next := &t.d.tokens[min(i+1, t.s.end-1)]
		return next.upper && !next.function || next.lower == "он" || next.lower == "она" || next.lower == "они" || next.lower == "это"
	}
	return false
}

// kazakhEnds says whether the verb at token i ends a clause.
func (t *teller) kazakhEnds(i int) bool {
	w := t.d.tokens[i].lower
	return kazakhFinite(w) || t.d.cues[i] >= hintCue && !kazakhParticiple(w) && !isKazakhInfinitive(w) || w == "отыр" || w == "тиіс" || w == "керек" || w == "мүмкін"
}

// finite says whether a clause's verb stands among tokens [first, end).
func (t *teller) finite(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word {
			continue
		}
		c := t.d.cues[i]
		switch t.d.lang {
		case "en":
			if c != noCue && tok.lower != "to" && !shiftsOnly(tok.lower) || englishFinite[tok.lower] {
				return true
			}
		case "ru":
			if c != noCue && !isRussianInfinitive(tok.lower) && !shiftsOnly(tok.lower) || !tok.upper && russianFinite(tok.lower) {
				return true
			}
		default:
			if t.kazakhEnds(i) {
				return true
			}
		}
	}
	return false
}

// shiftsOnly says whether a word that looks ahead is an adjective: upcoming,
// предстоящий.
func shiftsOnly(w string) bool {
	_, ok := shift(w)
	return ok
}

var englishFinite = setOf(`is are has have does do remains says wants needs means shows gives makes hopes includes provides was were had did can could may might must should`)

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

// ends takes off a piece's ends what does not belong to what is announced:
// marks, conjunctions, formulas, the date, and behind the date the verb that
// only says that it takes place.
func (t *teller) ends(v version, iso string) version {
	for {
		was := v.stretch
		v.first = t.opened(v.first, v.end)
		if end := t.dateAt(v.first, v.end, iso); end > v.first && end+1 < v.end {
			v.first = end
		}
		for v.end > v.first+1 && t.idleEnd(v.end-1) {
			v.end--
		}
		if first := t.dateBefore(v.first, v.end, iso); first > v.first && t.meanings(v.first, first) > 0 {
			v.end = first
		}
		v.end = t.beforeTimetable(v.first, v.end)
		if v.stretch == was {
			return v
		}
	}
}

// opened returns where a piece starts behind the marks, conjunctions and
// formulas that open it.
func (t *teller) opened(first, end int) int {
	for first < end-1 {
		tok := &t.d.tokens[first]
		n := max(t.at(first, leadWords), t.at(first, recallWords))
		switch {
		case tok.kind == punct && !opensQuote(tok.text):
			n = 1
		case n == 0 && opensPiece[tok.lower]:
			n = 1
		}
		if n == 0 || first+n >= end {
			return first
		}
		first += n
	}
	return first
}

func opensQuote(mark string) bool { return strings.Contains("«“„\"‘(", mark) }

// opensPiece are words that join a clause to what stands before it.
var opensPiece = setOf(`and but so yet while whereas that then however also
	и а но однако также затем что зато причем причём поэтому
	және ал бірақ алайда сондай-ақ`)

// idleEnd says whether the token ends no piece: a mark, or a conjunction whose
// clause is cut off.
func (t *teller) idleEnd(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind == punct {
		return !strings.Contains(")»”\"’%", tok.text) || tok.text == "’"
	}
	return tok.lower == "and" || tok.lower == "but" || tok.lower == "и" || tok.lower == "а" || tok.lower == "но" || tok.lower == "және"
}

// beforeTimetable returns where a piece ends without the verb that says no more
// than that it takes place: "will be held", «запланирована», «өтеді».
func (t *teller) beforeTimetable(first, end int) int {
	k, tells := end, false
	for k > first+1 {
		w := t.d.tokens[k-1].lower
		if !takesPlace[w] && !auxiliary[w] {
			break
		}
		tells = tells || takesPlace[w] || w == "is" || w == "are"
		k--
	}
	for i := first; i < k; i++ {
		if t.comma(i) {
			return end // of a clause that leans on the one before
		}
	}
	least := min(2, t.meanings(first, end))
	if t.d.lang == "kk" {
		least = 3
	}
	if tells && t.meanings(first, k) >= least && !(auxiliary[t.d.tokens[end-1].lower] && k == end) {
		return k
	}
	return end
}

// takesPlace are the verbs that say no more than that something takes place.
var takesPlace = setOf(`place held scheduled set due planned slated expected pencilled penciled fixed moved postponed rescheduled
	состоится состоятся пройдет пройдёт пройдут запланирован запланирована запланировано запланированы намечен намечена намечено намечены
	өтеді өткізіледі болады жоспарланған жоспарланып жоспарлануда белгіленген белгіленді белгіленіп өтпек болмақ`)

// auxiliary are the verbs and adverbs that stand around those.
var auxiliary = setOf(`will be take has been is are was now currently provisionally also to for in будет уже отыр отырған деп`)

// dateAt returns where the date for the day iso ends that starts at token first
// with its prepositions, first if there is none.
func (t *teller) dateAt(first, end int, iso string) int {
	m, ok := t.dateOf(first, end, iso, false)
	if !ok {
		return first
	}
	for k := first; t.d.tokens[k].start < m.start; k++ {
		if !datePreposition(t.d.tokens[k].lower) {
			return first
		}
	}
	k := t.d.tokenAt(m.end)
	for t.d.lang == "kk" && k < end && t.d.belongsToDate(k, end) {
		k++
	}
	return k
}

// dateBefore returns where the date for the day iso starts that ends a piece,
// with its prepositions, end if there is none.
func (t *teller) dateBefore(first, end int, iso string) int {
	m, ok := t.dateOf(first, end, iso, true)
	if !ok {
		return end
	}
	for k := t.d.tokenAt(m.end); k < end; k++ {
		if t.d.lang != "kk" || !t.d.belongsToDate(k, end) {
			return end
		}
	}
	k := t.d.tokenAt(m.start)
	for k > first && (datePreposition(t.d.tokens[k-1].lower) || t.d.tokens[k-1].lower == "to") {
		k--
	}
	return k
}

// dateOf returns the first or the last date among tokens [first, end) that
// tells the day iso.
func (t *teller) dateOf(first, end int, iso string, last bool) (m dateMention, ok bool) {
	if iso == "" || first >= end {
		return m, false
	}
	dates := t.d.datesBetween(t.d.tokens[first].start, t.d.tokens[end-1].end)
	for i := range dates {
		if sameTime(dates[i].iso, iso) && (last || !ok) && dates[i].start >= t.d.tokens[first].start && !t.named(dates[i]) {
			m, ok = dates[i], true
		}
	}
	return m, ok
}

// named says whether a date names what is announced: the spring session, the
// budget of 2027.
func (t *teller) named(m dateMention) bool {
	k := t.d.tokenAt(m.start)
	return k+1 < t.s.end && seasonOf(t.d.tokens[k].lower) && t.d.seasonal(k+1)
}

// meanings counts the words of meaning among tokens [first, end).
func (t *teller) meanings(first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if t.d.meaningful(i) {
			n++
		}
	}
	return n
}

// printed is the text of a piece, without quotation marks that lost their pair.
func (t *teller) printed(v version) string {
	at := v.span(t.d)
	var b strings.Builder
	from := at.start
	for _, cut := range v.cuts(t.d) {
		if cut.start < from || cut.end > at.end { // its end was trimmed off
			continue
		}
		b.WriteString(t.d.text[from:cut.start])
		from = cut.end
	}
	b.WriteString(t.d.text[from:at.end])
	return paired(strings.Join(strings.Fields(b.String()), " "))
}

// paired drops quotation marks and brackets without their counterpart.
func paired(s string) string {
	for _, marks := range [...][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}, {"(", ")"}} {
		if strings.Count(s, marks[0]) != strings.Count(s, marks[1]) && marks[0] != "„" {
			s = strings.NewReplacer(marks[0], "", marks[1], "").Replace(s)
		}
	}
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.ReplaceAll(s, "\"", "")
	}
	return strings.TrimRight(strings.TrimSpace(s), " ,;:–—-")
}

// meaningful says whether token i is a word with a meaning, outside dates.
func (d *document) meaningful(i int) bool {
	t := d.tokens[i]
	return t.kind == word && !t.function && utf8.RuneCountInString(t.lower) > 3 && !d.inDate(t.start) && d.cues[i] == noCue && !afterKazakhDate(t.lower)
}
