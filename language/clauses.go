package language

import "strings"

// clause is a stretch of a sentence between commas, dashes and conjunctions,
// as tokens.
type clause struct {
	span
	first, end int // tokens
	words      int // words that carry meaning
}

// clauses cuts sentence si at its commas, semicolons, colons, spaced dashes and
// at the conjunctions that join verbs. A cut leaves at least three words of
// meaning on its left, so that lists stay together.
func (d *document) clauses(si int) []clause {
	if d.clausesOf == nil {
		d.clausesOf = make([][]clause, len(d.sentences))
	}
	s, known := &d.sentences[si], d.clausesOf[si]
	if n := len(known); n == 0 || known[0].first != s.first || known[n-1].end != s.end { // or it is read in parts, see readBeside
		d.clausesOf[si] = d.cutClauses(s)
	}
	return d.clausesOf[si]
}

func (d *document) cutClauses(s *sentence) []clause {
	out := make([]clause, 0, 4)
	from, words := s.first, 0
	emit := func(to int) {
		if to > from {
			out = append(out, clause{span{d.tokens[from].start, d.tokens[to-1].end}, from, to, words})
		}
		from, words = to, 0
	}
	for i := s.first; i < s.end; i++ {
		t := d.tokens[i]
		if t.kind != punct {
			if t.kind == word && !t.function && longerThan(t.lower, 3) {
				words++
			}
			continue
		}
		switch {
		case t.text == ";" || t.text == ":":
			emit(i + 1)
		case t.text == "." || t.text == "!" || t.text == "?" || t.text == "…":
			if i+1 < s.end && d.tokens[i+1].upper && words > 2 && shortened[d.tokens[i-1].lower] == 0 { // inside a long quotation
				emit(i + 1)
			}
		case t.text == ",":
			if words >= 3 && !d.inList(i, s.end) && !d.besideInset(i, s) {
				emit(i + 1)
			}
		case isDash(t.text) && i > s.first && d.tokens[i-1].end < t.start:
			if words >= 3 {
				emit(i + 1)
			}
		}
	}
	emit(s.end)
	return out
}

// inList says whether the comma at token i is one between items of a list: few
// words until the next comma or conjunction.
func (d *document) inList(i, end int) bool {
	for j := i + 1; j < end && j <= i+3; j++ {
		t := d.tokens[j]
		if t.kind == word && saidWord(t.lower) {
			return false
		}
		if t.text == "," || t.lower == "and" || t.lower == "и" || t.lower == "және" {
			return j > i+1
		}
	}
	return false
}

// besideInset says whether the comma at token i opens or closes an inset that only tells a
// day once more: 20 ноября, в пятницу, пройдёт; 20 қарашада, жұма күні, өтеді.
func (d *document) besideInset(i int, s *sentence) bool {
	return d.dayInset(i, 1, s) || d.dayInset(i, -1, s)
}

// dayInset says whether from the comma at token i on, in steps of step, the words of a day
// stand, and then another comma.
func (d *document) dayInset(i, step int, s *sentence) bool {
	const longest = 5
	for n, k := 0, i+step; n <= longest && k > s.first && k < s.end; n, k = n+1, k+step {
		t := &d.tokens[k]
		if t.text == "," {
			return n > 0
		}
		if t.kind != number && weekdayOf(t.lower) == 0 && monthOf(t.lower) == 0 && !insetWords.has(t.lower) {
			return false
		}
	}
	return false
}

// insetWords may stand in such an inset.
var insetWords = wordSet(`on the of в во года күні жылы жылғы`)

func clauseAt(c []clause, at int) int {
	for i := range c {
		if at < c[i].span.end {
			return i
		}
	}
	return len(c) - 1
}

// saidWord says whether a word tells that somebody said the rest.
func saidWord(w string) bool {
	switch w {
	case "said", "says", "told", "noted", "added", "stressed", "reported", "деді", "сказал", "сказала", "заявил", "заявила", "отметил", "отметила", "подчеркнул", "подчеркнула", "сообщил", "сообщила", "сообщает", "передает", "сообщили", "хабарлайды", "хабарлады", "жеткізді":
		return true
	}
	return false
}

// maxWhat is how many words a phrase may have.
const maxWhat = 16

// phrase joins tokens [first, end) without dates, words that open or close a
// clause, and what is over maxWhat words, kept around the events they name.
func (d *document) phrase(r *Reader, first, end int) string {
	if first >= end {
		return ""
	}
	skip := make([]bool, end-first)
	for _, m := range d.datesBetween(d.tokens[first].start, d.tokens[end-1].end) {
		if k := d.tokenAt(m.start); k >= first && k+1 < end && seasonOf(d.tokens[k].lower) && d.seasonal(k+1) {
			continue // the spring session
		}
		if k := d.tokenAt(m.end); d.lang == "kk" && k+1 < end && strings.HasPrefix(d.tokens[k].lower, "жыл") && strings.HasPrefix(d.tokens[k+1].lower, "арналған") {
			continue // 2027–2029 жылдарға арналған бюджет
		}
		for i := max(first, d.tokenAt(m.start)); i < end && d.tokens[i].end <= m.end; i++ {
			skip[i-first] = true
		}
		for i := d.tokenAt(m.start) - 1; i >= first && datePreposition(d.tokens[i].lower); i-- {
			skip[i-first] = true
		}
		for i := d.tokenAt(m.end); d.lang == "kk" && i < end && i >= first && d.belongsToDate(i, end); i++ {
			skip[i-first] = true
		}
	}
	lo, hi := d.trim(first, end, skip)
	lo, hi = d.fit(r, lo, hi, first, skip)
	var b strings.Builder
	last := -1
	for i := lo; i < hi; i++ {
		if skip[i-first] {
			continue
		}
		t := d.tokens[i]
		if b.Len() > 0 && (last < i-1 || d.tokens[last].end < t.start) && !(t.kind == punct && strings.Contains(",.;:!?)»”", t.text) && last == i-1) {
			if t.kind == punct && t.text == "," && last < i-1 {
				continue
			}
			b.WriteByte(' ')
		}
		b.WriteString(t.text)
		last = i
	}
	text := b.String()
	if strings.ContainsRune(text, '(') || strings.Contains(text, " ,") { // as few have
		text = emptied.Replace(text)
	}
	return strings.Trim(text, " ,;:–—-.!?\t\"«»“”")
}

// emptied takes away what is left of brackets and commas when all between them is
// left out.
var emptied = strings.NewReplacer(" ( )", "", " ()", "", "( .)", "", " ,", ",")

// seasonal says whether the word at token i is a noun that a season before it
// belongs to: the summer recess, весенняя сессия.
func (d *document) seasonal(i int) bool {
	t := d.tokens[i]
	if d.lang == "en" {
		return t.kind == word && !t.upper && !t.function && d.cues[i] == noCue
	}
	return t.kind == word && startsWithAny(d.tokens[i-1].lower, []string{"осенн", "весенн", "летн", "зимн", "көктемгі=", "күзгі=", "қысқы=", "жазғы="})
}

// datePreposition says whether a word before a date belongs to it.
func datePreposition(w string) bool {
	switch w {
	case "in", "on", "by", "at", "for", "of", "from", "until", "till", "since", "the", "end", "beginning", "before", "half", "quarter", "first", "second", "third", "fourth", "later", "early", "late",
		"middle", "start", "no", "not", "than", "earlier", "day", "starting",
		"в", "во", "на", "к", "с", "со", "до", "уже", "конце", "начале", "конца", "начала", "концу", "началу", "середине", "середины", "после", "половине", "половину", "вторую", "второй", "первой", "первую",
		"числах", "первого", "второго", "третьего", "четвертого", "четвёртого", "первых", "последних", "последней", "последнюю", "декаде", "декады", "неделе", "квартале", "первом", "втором", "третьем", "четвертом", "полугодии", "не", "раньше", "позднее", "позже":
		return true
	}
	return false
}

// belongsToDate says whether the Kazakh word at token i, after a date, belongs
// to it.
func (d *document) belongsToDate(i, end int) bool {
	w := d.tokens[i].lower
	if dayOrdinals[w] > 0 { // бірінші тоқсанында, екінші жартысына
		next := d.word(i+1, 0, end)
		return strings.HasPrefix(next, "тоқсан") || strings.HasPrefix(next, "жарты")
	}
	return behindKazakhDate.has(&d.tokens[i])
}

var behindKazakhDate = newTrait(afterKazakhDate)

func afterKazakhDate(w string) bool {
	switch w {
	case "айында", "айының", "айындағы", "айынан", "айына", "соңына", "соңында", "басында", "басына", "ортасында", "ортасына", "аяғында", "аяғына", "дейін", "шейін", "қарай", "бастап", "орай", "қарсаңында", "тоқсанында", "тоқсанына", "жартысында", "жартысына", "күні", "күнінен", "аралығында", "таңертең", "кешке", "кешіктірмей":
		return true
	}
	return false
}

// trim drops conjunctions, marks and adverbs at both ends.
func (d *document) trim(first, end int, skip []bool) (lo, hi int) {
	lo, hi = first, end
	for lo < hi && (skip[lo-first] || d.tokens[lo].kind == punct || d.tokens[lo].kind == word && d.opensClause(d.tokens[lo].lower)) {
		lo++
	}
	for hi > lo && (skip[hi-1-first] || d.tokens[hi-1].kind == punct && d.tokens[hi-1].text != ")" || d.tokens[hi-1].kind == word && closesClause(d.tokens[hi-1].lower)) {
		hi--
	}
	return lo, hi
}

func (d *document) opensClause(w string) bool {
	if d.lang == "kk" && w == "он" {
		return false // ten: a number is never left out
	}
	switch w {
	case "that", "which", "who", "and", "to", "but", "also", "when", "while", "however", "as", "whose", "where", "he", "she", "it", "they", "added", "said", "the", "a", "an", "we", "so",
		"что", "который", "которая", "которое", "которые", "и", "а", "но", "также", "кроме", "того", "он", "она", "они", "это", "чтобы", "где", "при", "этом", "ожидается", "планируется",
		"және", "ал", "бірақ", "сондай-ақ", "ол", "енді", "олар", "ал-":
		return true
	}
	return false
}

func closesClause(w string) bool {
	switch w {
	case "and", "or", "to", "in", "on", "at", "of", "by", "for", "the", "a", "и", "в", "на", "до", "к", "с", "по", "дейін", "айының", "соңына", "соңында", "айында", "басында", "деп", "from", "will", "be", "is", "are", "held", "scheduled", "due", "состоится", "пройдет", "пройдёт", "пройдут", "состоятся", "өтеді", "өткізіледі", "жоспарланған", "белгіленді", "намечен", "намечена", "намечено", "запланировано", "запланирована", "запланирован", "говорится", "хабарлады", "айтты", "жеткізді":
		return true
	}
	return false
}

// fit narrows [lo, hi) to maxWhat words, around the first event's noun.
func (d *document) fit(r *Reader, lo, hi, first int, skip []bool) (int, int) {
	word := func(i int) int {
		if d.tokens[i].kind == punct || skip[i-first] {
			return 0
		}
		return 1
	}
	all, before, found := 0, 0, false // words in all, and before the event's noun
	for i := lo; i < hi; i++ {
		if found = found || r.eventAt(d, i) > 0; !found {
			before += word(i)
		}
		all += word(i)
	}
	if all <= maxWhat {
		return lo, hi
	}
	for ; found && before > maxWhat*2/3 && all > maxWhat; lo++ {
		before -= word(lo)
		all -= word(lo)
	}
	for hi > lo && all > maxWhat {
		hi--
		all -= word(hi)
	}
	return d.trim(lo, hi, skip[lo-first:])
}
