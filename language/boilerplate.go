package language

import (
	"bytes"
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
	if alone && (opening == "" || d.isStamp(s) || d.isByline(s) || d.isPublished(s) || last && d.isSignature(s) || d.isLetterhead(s) || d.isPictureLine(s)) || d.isPictureCredit(s) {
		return true
	}
	if !b.starts(opening, "earlier") {
		return false
	}
	low := reportedBy(appendLower(room[:0], opening))
	return b.in(low, "told") || b.in(low, "reported") && b.in(low, "outlet")
}

// reportedBy is the part of a line that tells by whom something was reported: of «Об этом сообщил
// депутат А, передаёт агентство» what the deputy did, and not the agency that passed it on.
func reportedBy(low []byte) []byte {
	if comma := bytes.IndexByte(low, ','); comma > 0 && bytes.HasPrefix(low, []byte("об этом ")) {
		return low[:comma]
	}
	return low
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
		if !t.upper && !pressWords[t.lower] && !t.function && !localWords.has(t.lower) {
			small++
		}
	}
	return small == 0 && s.end-s.first <= 8 || office && small <= 4 && !isStop(d.tokens[s.end-1].text)
}

// isLetterhead says whether a line near the top of a text is the press service that sends it: it opens with
// the words for one and has nothing but a name behind them, "Press service of the Senate of the Parliament".
func (d *document) isLetterhead(s sentence) bool {
	const top = 60 // words
	if s.first > top || s.end-s.first > 16 || !pressWords[d.tokens[s.first].lower] {
		return false
	}
	for _, t := range d.tokens[s.first:s.end] {
		if t.kind != word || !t.upper && !pressWords[t.lower] && !t.function {
			return false
		}
	}
	return true
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
		if !t.upper && !pressWords[t.lower] && !localWords.has(t.lower) {
			small++
		}
		office = office || pressWords[t.lower] || isAgency(t.lower)
		capitals = capitals || allCaps(t.text) && len(t.text) > 8
	}
	// further up, a name in capitals tells who speaks next
	late := s.paragraph > 2 && d.sentences[len(d.sentences)-1].paragraph-s.paragraph < 3
	return capitals && (small == 0 && late || office && small <= 1 && !isStop(end.text))
}

// isPublished says whether a short paragraph without a stop tells who put an article online and
// when: "Umar Jamal Published August 02, 2026 | 04:10 PM".
func (d *document) isPublished(s sentence) bool {
	const longest = 16
	if s.end-s.first > longest || isStop(d.tokens[s.end-1].text) {
		return false
	}
	online, month := false, false
	for _, t := range d.tokens[s.first:s.end] {
		online = online || t.lower == "published" || t.lower == "updated" || t.lower == "posted"
		month = month || monthOf(t.lower) > 0
	}
	return online && month
}

// isPictureCredit says whether a sentence is whose picture stands above it, in brackets with a
// stroke: (Tom Williams/Roll Call).
func (d *document) isPictureCredit(s sentence) bool {
	const longest = 9
	if s.end-s.first > longest || d.tokens[s.first].text != "(" || d.tokens[s.end-1].text != ")" {
		return false
	}
	stroke := false
	for _, t := range d.tokens[s.first:s.end] {
		if t.kind == word && !t.upper && !t.function {
			return false
		}
		stroke = stroke || t.text == "/"
	}
	return stroke
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
		switch {
		case len(paragraph) == 1 && (d.isMenu(paragraph[0]) || d.isTagCloud(paragraph[0])):
			paragraph[0].aside = true
		case first < 2 && d.isTitle(paragraph):
			for i := range paragraph {
				paragraph[i].title = !paragraph[i].aside
			}
		case first > 0 && d.titleText != "" && d.isTitleAgain(paragraph):
			for i := range paragraph {
				paragraph[i].aside = true
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
	return sameTitle(d.text[paragraph[0].start:last.span.end], d.titleText) || d.isTitleAgain(paragraph)
}

// sameTitle compares a line with a headline, letters and digits only.
func sameTitle(line, title string) bool {
	strip := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r, ok := letterOrDigit(r); ok {
				return r
			}
			return -1
		}, s)
	}
	return len(line) < 2*len(title)+40 && strip(line) == strip(title)
}

// letterOrDigit returns a rune as headlines are compared, and whether it counts at all.
func letterOrDigit(r rune) (rune, bool) {
	return unicode.ToLower(r), unicode.IsLetter(r) || unicode.IsDigit(r)
}
