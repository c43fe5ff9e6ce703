package language

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed data/boilerplate.txt
var boilerplateTable string

// boilerplate holds the words of data/boilerplate.txt by kind.
type boilerplate map[string]*snippets

// newBoilerplate returns the words of all languages together: a page's own
// words are often in another language than its article.
func newBoilerplate() boilerplate {
	b := boilerplate{}
	for line := range strings.Lines(boilerplateTable) {
		f := strings.SplitN(strings.TrimRight(line, "\n"), " ", 3)
		if len(f) == 3 && f[0] != "#" {
			if b[f[1]] == nil {
				b[f[1]] = new(snippets)
			}
			for text := range strings.SplitSeq(f[2], "|") {
				b[f[1]].add(text)
			}
		}
	}
	return b
}

func (b boilerplate) starts(line, kind string) bool { return b[kind].begin(line) }

func (b boilerplate) in(low []byte, kind string) bool { return b[kind].in(low) }

// Of how many bytes boilerplate is at most: what is longer says something.
const (
	longestAside  = 600
	longestCredit = 300
	longestPage   = 200
	longestSocial = 160
	longestStart  = 100 // the words that open boilerplate
)

// isAside says whether a sentence is boilerplate. alone is true if it is a
// paragraph of its own, last if nothing but such lines follows.
func (b boilerplate) isAside(d *document, s sentence, alone, last bool) bool {
	n := s.span.end - s.start
	if n > longestAside {
		return false
	}
	opening := strings.TrimLeft(d.text[s.start:s.span.end], " \t([{*•|-–—>_")
	var room [longestAside + utf8.UTFMax]byte
	if n >= longestCredit && !b.starts(opening, "earlier") {
		return false // as nearly all of the longer ones
	}
	if n < longestCredit && (alone || d.labelled(s)) && (b.starts(opening, "credit") || b.starts(opening, "label") && !d.tells(s)) {
		return true
	}
	if page := n < longestPage && (alone || s.end-s.first < 12); page || n < longestSocial {
		low := appendLower(room[:0], opening)
		if page && b.in(low, "page") || n < longestSocial && b.in(low, "social") && (n < 60 && alone || b.in(low, "join")) {
			return true
		}
	}
	if alone && (opening == "" || d.isStamp(s) || d.isByline(s) || last && d.isSignature(s)) {
		return true
	}
	if !b.starts(opening, "earlier") {
		return false
	}
	low := appendLower(room[:0], opening)
	return b.in(low, "told") || b.in(low, "reported") && b.in(low, "outlet")
}

// labelled says whether a colon follows a line's first words.
func (d *document) labelled(s sentence) bool {
	for i := s.first; i < min(s.first+4, s.end); i++ {
		if d.tokens[i].text == ":" {
			return true
		}
	}
	return false
}

// tells says whether a line that opens like a credit is a sentence after all:
// several words and a full stop, without a colon behind the first unless that is
// who speaks, in capitals.
func (d *document) tells(s sentence) bool {
	return s.end-s.first > 5 && d.tokens[s.end-1].text == "." && (!d.labelled(s) || allCaps(d.tokens[s.first].text))
}

// isSignature says whether a line at the end of a text is who wrote it or where:
// a few words, all with a capital or the words for a press service.
func (d *document) isSignature(s sentence) bool {
	if s.end-s.first > 14 || d.tokens[s.end-1].text == "?" || d.tokens[s.end-1].text == "!" {
		return false
	}
	if isDash(d.tokens[s.first].text) && isStop(d.tokens[s.end-1].text) {
		return false // – Нет.
	}
	small, office := 0, false
	for _, t := range d.tokens[s.first:s.end] {
		if t.kind != word {
			continue
		}
		office = office || pressWords[t.lower]
		if !t.upper && !pressWords[t.lower] && !t.function && !localWords[t.lower] {
			small++
		}
	}
	return small == 0 && s.end-s.first <= 8 || office && small <= 4 && !isStop(d.tokens[s.end-1].text)
}

// pressWords are those by which a press service signs.
var pressWords = map[string]bool{
	"press": true, "service": true, "office": true, "correspondent": true, "agency": true, "newsroom": true, "пресс-служба": true, "пресс-служб": true, "пресс-центр": true, "корреспондент": true, "соб": true, "корр": true,
	"отдел": true, "управление": true, "баспасөз": true, "қызметі": true, "тілшісі": true, "хатшысы": true, "орталығы": true, "хабары": true, "пресс-релиз": true, "release": true,
}

// localWords stand beside the name of an outlet, or of where somebody writes from.
var localWords = wordSet("news region district province county city village town область области край края район района город село аул облысы ауданы қаласы ауылы")

// isStamp says whether a line is nothing but the time it was put online.
func (d *document) isStamp(s sentence) bool {
	numbers := 0
	for _, t := range d.tokens[s.first:s.end] {
		switch {
		case t.kind == number:
			numbers++
		case t.kind == word && monthOf(t.lower) == 0 && weekdayOf(t.lower) == 0 && !stampWords[t.lower]:
			return false
		}
	}
	return numbers > 0 && s.end-s.first <= 14
}

var stampWords = map[string]bool{
	"года": true, "г": true, "жыл": true, "жылғы": true, "жылы": true, "updated": true, "published": true, "am": true, "pm": true, "gmt": true, "utc": true, "at": true, "on": true, "th": true, "опубликовано": true, "обновлено": true, "в": true, "сағат": true, "қаласы": true, "қ": true, "город": true, "city": true,
}

// isByline says whether a short paragraph without a verb or a stop tells who
// wrote the text, or which agency did.
func (d *document) isByline(s sentence) bool {
	end := d.tokens[s.end-1]
	if s.end-s.first > 12 || end.text == ":" {
		return false
	}
	switch d.tokens[s.first].lower {
	case "by":
		return end.text != "." && s.first+1 < s.end && (d.tokens[s.first+1].upper || s.end-s.first < 6)
	case "автор", "текст", "авторы", "author", "мәтін", "иа":
		return s.end-s.first <= 8
	}
	capitals, small, office := false, 0, false
	for _, t := range d.tokens[s.first:s.end] {
		if t.kind != word {
			continue
		}
		if !t.upper && !pressWords[t.lower] && !localWords[t.lower] {
			small++
		}
		office = office || pressWords[t.lower] || isAgency(t.lower)
		capitals = capitals || allCaps(t.text) && len(t.text) > 8
	}
	// further up, a name in capitals tells who speaks next
	late := s.paragraph > 2 && d.sentences[len(d.sentences)-1].paragraph-s.paragraph < 3
	return capitals && (small == 0 && late || office && small <= 1 && !isStop(end.text))
}

// markAsides marks boilerplate, and the headline where the text opens with it.
func (d *document) markAsides(b boilerplate) {
	tail := true
	for end := len(d.sentences); end > 0; {
		first := end - 1
		for first > 0 && d.sentences[first-1].paragraph == d.sentences[first].paragraph {
			first--
		}
		paragraph := d.sentences[first:end]
		from, last := paragraph[0].first, paragraph[len(paragraph)-1].end-1
		note := from < last && d.tokens[from].text == "[" && d.tokens[last].text == "]" // of an editor
		for i := range paragraph {
			s := &paragraph[i]
			s.aside = s.aside || note || b.isAside(d, *s, len(paragraph) == 1, tail && first > 0)
			s.recalled = s.aside && !note && d.lang == "en" && b.starts(d.text[s.start:s.span.end], "earlier") // As reported earlier, on Monday A met B
			tail = tail && s.aside
		}
		if first < 2 && d.isTitle(paragraph) {
			for i := range paragraph {
				paragraph[i].title = !paragraph[i].aside
			}
		}
		end = first
	}
}

// isTitle says whether a paragraph is the headline. One of several sentences is
// none if it ends like a text.
func (d *document) isTitle(paragraph []sentence) bool {
	last := paragraph[len(paragraph)-1]
	if d.titleText == "" || len(paragraph) > 1 && d.tokens[last.end-1].kind == punct {
		return false
	}
	return sameTitle(d.text[paragraph[0].start:last.span.end], d.titleText)
}

// sameTitle compares a line with a headline, letters and digits only.
func sameTitle(line, title string) bool {
	strip := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, s)
	}
	return len(line) < 2*len(title)+40 && strip(line) == strip(title)
}

// dateline returns where a dateline that opens the paragraph ends, as a token
// index; first if there is none. "АСТАНА. 20 ноября. Агентство –", "ASTANA,
// November 20 /Agency/ –".
func (d *document) dateline(first, end, paragraph int) int {
	if n := d.agencyInBrackets(first, end); n > first && paragraph <= 3 {
		d.setPlace(first, first+1)
		return n
	}
	if n := d.pressInFront(first, end); n > first && paragraph <= 3 {
		return n
	}
	if paragraph > 3 || first >= end || d.tokens[first].kind != word && d.tokens[first].text != "(" && d.tokens[first].text != "/" && !d.dayOpens(first, end) {
		return first
	}
	caps, marks, words, open := 0, 0, 0, 0
	last := -1
	for i := first; i < end && i < first+18; i++ {
		t := d.tokens[i]
		switch {
		case t.kind == punct && isDash(t.text):
			spaced := i > first && d.tokens[i-1].end < t.start || i+1 < end && t.end < d.tokens[i+1].start
			if !spaced || i+1 >= end || open > 0 { // in a name: «Шығыс – Батыс»
				return first
			}
			if caps > 0 && (marks > 0 || words == 1 && caps == 1) && words <= 10 {
				d.setPlace(first, i)
				last = i + 1
			}
			if last > 0 {
				return last
			}
			return first
		case t.kind == punct && strings.Contains(".,/()«»\":|", t.text):
			marks++
			switch t.text {
			case "(", "«":
				open++
			case ")", "»":
				open--
			}
			next := i + 1
			if next < end && d.tokens[next].text == "." {
				next++ // /Корр. агентства/.
			}
			if t.text == "/" && marks > 1 && next < end && caps > 0 && d.tokens[next].upper && words <= 8 && d.tokens[i-1].kind != punct && slashes(d, first, i) == 2 {
				if !isDash(d.tokens[next].text) && d.tokens[next].kind == word {
					d.setPlace(first, i)
					return next
				}
			}
		case t.kind == number:
			words++
		case t.kind == word:
			words++
			if allCaps(t.text) {
				caps++
				continue
			}
			if t.upper {
				if marks > 0 || isAgency(t.lower) {
					caps++
				} else if i == first {
					caps++
					words++ // one plain capitalised word and a dash is no dateline
				}
				continue
			}
			if monthOf(t.lower) == 0 && t.lower != "года" && t.lower != "г" && t.lower != "жылғы" && t.lower != "kz" && t.lower != "ru" && t.lower != "com" && t.lower != "ж" && t.lower != "th" {
				return first
			}
		default:
			return first
		}
	}
	return first
}

// agencyInBrackets returns where a dateline ends that is a place and an agency in brackets with
// nothing behind them: "ASTANA (Steppe News) The Senate", "Berlin: (hib/KLD) Four deputies".
// Only a place in capitals, or one with a colon, is told from whoever has a note behind his name.
func (d *document) agencyInBrackets(first, end int) int {
	const longest = 10
	k := first + 1
	if first >= end || d.tokens[first].kind != word || !d.tokens[first].upper {
		return first
	}
	if k < end && d.tokens[k].text == ":" {
		k++
	} else if !allCaps(d.tokens[first].text) {
		return first
	}
	for k < min(end, first+longest) && (d.tokens[k].text == "," || monthOf(d.tokens[k].lower) > 0 || d.tokens[k].kind == number) {
		k++
	}
	if k >= end || d.tokens[k].text != "(" {
		return first
	}
	for k++; k < min(end, first+longest) && d.tokens[k].text != ")"; k++ {
	}
	if k+1 < end && d.tokens[k].text == ")" && d.tokens[k+1].kind == word && d.tokens[k+1].upper && !allCaps(d.tokens[k+1].text) {
		return k + 1
	}
	return first
}

// pressInFront returns where a Kazakh dateline ends that is a press service and a dash: «Сенаттың
// баспасөз қызметі – Елордаға …».
func (d *document) pressInFront(first, end int) int {
	const longest = 8
	for k := first + 1; k+2 < min(end, first+longest); k++ {
		if d.tokens[k-1].lower == "баспасөз" && d.tokens[k].lower == "қызметі" {
			if isDash(d.tokens[k+1].text) && d.tokens[k+2].kind == word && d.tokens[k+2].upper {
				return k + 2
			}
			return first
		}
	}
	return first
}

// dayOpens says whether a line opens with a day and a month: «23 июля, Минск».
func (d *document) dayOpens(first, end int) bool {
	return d.tokens[first].kind == number && first+2 < end && monthOf(d.tokens[first+1].lower) > 0 && d.tokens[first+2].text == ","
}

func slashes(d *document, from, to int) int {
	n := 0
	for i := from; i <= to; i++ {
		if d.tokens[i].text == "/" {
			n++
		}
	}
	return n
}

func isAgency(lower string) bool {
	return strings.Contains(lower, "inform") || strings.Contains(lower, "информ") || strings.Contains(lower, "ақпарат") || strings.Contains(lower, "новост")
}

func allCaps(w string) bool {
	n := 0
	for _, r := range w {
		if isLetter(r) {
			if !isUpper(r) {
				return false
			}
			n++
		}
	}
	return n >= 2
}

// setPlace takes the dateline's first word for its city, or two in capitals.
func (d *document) setPlace(first, dash int) {
	t := d.tokens[first]
	next := first + 1
	second := dash > next && d.tokens[next].kind == word
	switch {
	case t.lower == "st" && dash > first+2 && d.tokens[next].text == "." && allCaps(d.tokens[first+2].text): // ST. PETERSBURG
		d.place = "St. " + titled(d.tokens[first+2].text)
	case t.kind != word, t.function, monthOf(t.lower) > 0, weekdayOf(t.lower) > 0, isAgency(t.lower), rubrics[t.lower], second && !allCaps(t.text):
	case !allCaps(t.text):
		d.place = t.text
	case second && d.lang == "kk" && endsWithAny(d.tokens[next].lower, "ы", "і"):
		// ЖЫЛУ МАУСЫМЫ: a rubric of two words
	case second && allCaps(d.tokens[next].text):
		d.place = titled(t.text) + " " + titled(d.tokens[next].text)
	default:
		d.place = titled(t.text)
	}
}

// rubrics open a text as a city does.
var rubrics = setOf(`online live last update updated breaking exclusive analysis opinion comment interview video photo feature transcript digest explainer profile column podcast reporter correspondent presenter anchor
	онлайн срочно молния эксклюзив обзор интервью репортаж видео фото мнение анализ новости стенограмма дайджест колонка подкаст корреспондент ведущий ведущая диктор
	тікелей жедел сұхбат шолу сараптама пікір жаңалықтар стенограмма дайджест подкаст тілші жүргізуші диктор бүгін кеше`)
