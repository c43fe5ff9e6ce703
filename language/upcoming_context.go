package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mostRunes is how long an announcement may be together with what the text told
// before it.
const mostRunes = 220

// mostBefore is how long a sentence may be that is put before an announcement
// for it to be understood: of a longer one, which tells news of its own, the end
// is taken.
const mostBefore = 140

// withStory returns what is announced together with what the text is about, if
// that is not too long.
func (t *teller) withStory(what string) string {
	story := t.story()
	if story == "" && t.d.lang == "ru" && countWords(what) < 3 {
		story = strings.TrimRight(t.d.titleText, " .?")
	}
	if story == "" || utf8.RuneCountInString(what)+utf8.RuneCountInString(story) >= mostRunes {
		return what
	}
	return what + " (" + story + ")"
}

// story is what the text is about at this place: the first sentence of the
// section, where it has sections; its headline; its first sentence, if that stands
// above.
func (t *teller) story() string {
	if lead, in := t.sectionLead(); in {
		return lead
	}
	if title := t.d.titleText; title != "" {
		if strings.HasSuffix(strings.TrimRight(title, " "), "?") || t.d.lang == "en" && !t.headlineTells() {
			return "" // What is new next door?
		}
		switch t.d.lang {
		case "ru":
			return titleOfStory(strings.TrimRight(title, " ."))
		case "kk":
			return t.titleOfKazakhStory(strings.TrimRight(title, " ."))
		case "en":
			title = unlabelled(title)
		}
		return strings.TrimRight(title, " .")
	}
	for k := range t.si {
		if one := t.d.sentences[k]; !one.aside && !one.title && t.meanings(one.first, one.end) > saysLittle {
			if t.d.quoted(one.span.start) {
				return ""
			}
			if t.d.quotedWhole(k) || t.d.lang == "en" && t.pastLabel(one.first, one.end) > one.first {
				continue
			}
			first := one.first
			for first < one.end-1 && isDash(t.d.tokens[first].text) {
				first++
			}
			return t.shortened(first, one.end, mostLead)
		}
	}
	return ""
}

// withHouse returns what is announced together with the house that it is of, where
// it is a sitting, a vote or a reading and nothing tells whose.
func (t *teller) withHouse(v version, what string) string {
	if strings.HasSuffix(what, ")") || utf8.RuneCountInString(what) > mostRunes/2 || !t.ofHouse(v) || t.r.namesParliament(t.d, what) {
		return what
	}
	f := t.r.finder(t.d, t.c)
	x, ok := f.membersHouse()
	if !ok || !x.house || len(t.d.sections) > 0 && !f.namedInSection(x, t.si) {
		return what
	}
	if t.d.lang == "en" {
		x.name = trimmedOwner(x.name)
	}
	return what + " (" + x.name + ")"
}

// ofHouse says whether a piece tells of what a house does when it sits, and names
// nobody.
func (t *teller) ofHouse(v version) bool {
	sits := false
	for i := v.first; i < v.end; i++ {
		tok := &t.d.tokens[i]
		if tok.upper && i > v.first && !t.d.inDate(tok.start) || isPanel(t.d.lang, tok.lower) {
			return false
		}
		sits = sits || isFormal(tok.lower) || votesAndReadings.has(tok)
	}
	return sits
}

// votesAndReadings are beginnings of nouns for what a house does with a bill.
var votesAndReadings = beginsWith("vote=", "votes=", "voting=", "reading=", "readings=", "ballot", "голосовани", "чтени", "оқылым", "дауысқа=")

// namedInSection says whether the section of sentence s names a body.
func (f *eventFinder) namedInSection(x sitter, s int) bool {
	for k := s; k >= 0 && !slices.Contains(f.d.sections, k+1); k-- {
		for _, y := range f.sitters[k] {
			if y.name == x.name {
				return true
			}
		}
	}
	return false
}

// mostLead is how many characters of a first sentence may tell what a text is
// about.
const mostLead = 160

// shortened returns the sentence over tokens [first, end) as printed without its
// stop, or its first clauses if it is longer than most characters; "" if even
// the first is.
func (t *teller) shortened(first, end, most int) string {
	for k := end; k > first+3; k-- {
		if k < end && (!t.comma(k) && !t.breaks(k) && !t.spacedDash(k) || t.d.lang == "kk" && kazakhConverb(t.d.tokens[k-1].lower)) {
			continue // қабылдап, …: what follows is the sentence
		}
		if t.d.lang == "ru" && k < end && (!t.mainVerb(first, k) || t.d.tokens[k-1].lower == "том") {
			continue
		}
		at := span{t.d.tokens[first].start, t.d.tokens[k-1].end}
		if utf8.RuneCountInString(t.d.text[at.start:at.end]) <= most {
			return paired(strings.TrimRight(spacedOnce(t.d.text[at.start:at.end]), " ."))
		}
	}
	return ""
}

// sectionLead returns the first sentence of the section that the announcement
// stands in, or the section's heading if it stands in that sentence itself, "" if that
// is too long; in is false if it stands in no section.
func (t *teller) sectionLead() (lead string, in bool) {
	head := -1
	for _, s := range t.d.sections {
		if s < t.si {
			head = s
		}
	}
	if head < 0 {
		return "", false
	}
	one := t.d.sentences[head+1]
	if head+1 == t.si {
		one = t.d.sentences[head]
	}
	return t.shortened(one.first, one.end, mostLead), true
}

// findSections notes the sentences that head the sections of a digest or a
// newsletter, if there are several: each opens with another word in capitals. Words
// that come again are those of speakers.
func (d *document) findSections() {
	opens := map[string]int{}
	for s := range d.sentences {
		if w := d.headsSection(s); w != "" {
			opens[w]++
			d.sections = append(d.sections, s)
		}
	}
	d.sections = slices.DeleteFunc(d.sections, func(s int) bool { return opens[d.headsSection(s)] > 1 })
	if len(d.sections) < 2 {
		d.sections = nil
	}
}

// headsSection returns the word in capitals with which sentence s heads a section,
// "" if it heads none: it is a short line without a full stop, or nothing but such
// words before a paragraph.
func (d *document) headsSection(s int) string {
	one := d.sentences[s]
	if one.title || one.aside && one.end-one.first > 2 || s == 0 || s+1 == len(d.sentences) || d.sentences[s-1].paragraph == one.paragraph || one.end-one.first > mostHeading {
		return ""
	}
	first := one.first
	for first < one.end-1 && d.tokens[first].kind != word { // 1. SEOUL
		first++
	}
	opens := &d.tokens[first]
	if !allCaps(opens.text) || !longerThan(opens.lower, 3) {
		return ""
	}
	last := d.tokens[one.end-1].text
	if d.sentences[s+1].paragraph != one.paragraph {
		if next := &d.tokens[d.sentences[s+1].first]; last == "." || last == ":" || last == "," || isDash(next.text) || opensQuote(next.text) {
			return "" // of whom the next paragraph quotes
		}
		return opens.lower
	}
	for i := first; i < one.end-1; i++ {
		if tok := &d.tokens[i]; tok.kind != word || !allCaps(tok.text) {
			return ""
		}
	}
	if one.end-first > 4 {
		return ""
	}
	return opens.lower
}

// mostHeading is how many tokens a heading may have.
const mostHeading = 12

// withBefore returns a piece together with the words of its sentence before it,
// or if there are none with the question that it answers, or else with the sentence
// before, as printed, if that is not too long.
func (t *teller) withBefore(v version, what string) string {
	first := t.opened(t.s.first, v.first+1)
	asked := -1
	if t.opensSentence(v) && t.si > 0 {
		if asked = t.asked(); asked >= 0 && t.d.lang == "en" {
			return t.answered(asked, v, what)
		} else if asked >= 0 {
			first = t.d.sentences[asked].first
		} else if first = t.before(); first < 0 {
			return what
		} else if t.d.lang == "en" {
			first = t.pastLabel(first, v.first)
		}
	}
	at := span{t.d.tokens[first].start, t.d.tokens[v.end-1].end}
	text := t.d.text[at.start:at.end]
	if asked >= 0 && asked < t.si-1 { // what stands between is left out
		text = t.d.text[at.start:t.d.sentences[asked].span.end] + " – " + t.d.text[t.s.span.start:at.end]
	}
	if t.d.quoted(t.d.tokens[v.first].start) && asked < 0 || utf8.RuneCountInString(text) > mostRunes {
		return what
	}
	return paired(strings.TrimLeft(spacedOnce(text), "–—- "))
}

// explained returns a piece together with what its sentence tells behind a colon:
// Перевозчику дали срок до 15 июля: на линию должно выйти третье судно.
func (t *teller) explained(v, whole version, what string) string {
	k := whole.end
	if k+3 >= t.s.end || t.d.tokens[k].text != ":" || t.d.tokens[k+1].start == t.d.tokens[k].end || t.meanings(v.first, v.end) > saysLittle || t.d.quoted(t.d.tokens[k+1].start) || !t.finite(k+1, t.s.end) {
		return what
	}
	for _, m := range t.d.datesBetween(t.d.tokens[k].start, t.s.span.end) {
		if m.iso > t.d.day() {
			return what // an announcement of its own
		}
	}
	rest := spacedOnce(t.d.text[t.d.tokens[k+1].start:t.s.span.end])
	if utf8.RuneCountInString(what)+utf8.RuneCountInString(rest) > mostRunes {
		return what
	}
	return paired(what + ": " + strings.TrimRight(rest, "."))
}

// before returns where the sentence before starts, or the end of it that is put
// before an announcement; -1 if it does not help to understand it.
func (t *teller) before() int {
	one := t.d.sentences[t.si-1]
	if one.aside || one.title || t.d.quotedWhole(t.si-1) || one.paragraph != t.s.paragraph || t.announces(t.si-1) {
		return -1
	}
	if t.d.lang == "en" && t.meanings(one.first, one.end) == 0 && !allCaps(t.d.tokens[one.first].text) {
		return -1 // Not yet.
	}
	return t.endOf(one)
}

// asked returns the sentence with what was asked, where the announcement stands in
// the paragraph that answers it; -1 if it stands in none.
func (t *teller) asked() int {
	head := t.si
	for head > 0 && t.d.sentences[head-1].paragraph == t.s.paragraph {
		head--
	}
	if head == 0 || t.meanings(t.d.sentences[head].first, t.s.first) > saysLittle {
		return -1 // the answer has told enough by itself
	}
	q := head - 1
	one := t.d.sentences[q]
	asks := t.d.tokens[one.end-1].text == "?"
	if !asks { // a turn by a turn, behind dashes
		first := q
		for first > 0 && t.d.sentences[first-1].paragraph == one.paragraph {
			first--
		}
		asks = isDash(t.d.tokens[t.d.sentences[head].first].text) && isDash(t.d.tokens[t.d.sentences[first].first].text)
	}
	if !asks || one.aside || one.title || utf8.RuneCountInString(t.d.text[one.span.start:one.span.end]) > mostBefore {
		return -1
	}
	return q
}

// endOf returns where the end of a sentence starts that is short enough to be put
// before an announcement: its start, or that of a clause which can stand alone; -1
// if there is none.
func (t *teller) endOf(s sentence) int {
	for k := s.first; k < s.end; k++ {
		if k > s.first && (k+4 >= s.end || !t.d.joins(k-1, s) || len(t.d.sections) > 0) {
			continue
		}
		if utf8.RuneCountInString(t.d.text[t.d.tokens[k].start:s.span.end]) <= mostBefore {
			return k
		}
	}
	return -1
}

// joins says whether the mark at token k of sentence s parts two statements.
func (d *document) joins(k int, s sentence) bool {
	switch d.tokens[k].text {
	case ";", ":":
		return k+1 < s.end && d.tokens[k+1].start > d.tokens[k].end
	}
	return false
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
