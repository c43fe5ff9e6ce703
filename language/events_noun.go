package language

import (
	"strings"

	"minber/digest"
)

// noun notes the event whose noun is token i, if it took or takes place; it
// returns the last token of its phrase.
func (f *eventFinder) noun(s, i int, kind eventKind) int {
	d, one := f.d, f.d.sentences[s]
	first, end := d.nounPhrase(one, i)
	first, end = f.withoutPeople(first, i, end)
	last := max(i, end-1)
	if d.verbal(i) || d.headed(first, i) || d.prepared(one, first) || d.general(one, first, i, end) || kind == poll && f.onlyOfPolls(i) || f.namesBody(kind, first, i) {
		return last
	}
	if kind == audience {
		switch {
		case d.sits(i) || f.heldByBody(s, first, i, end):
			kind = sitting
		case d.withPeople(i):
		case d.bilateral(one, first, i, end) || !d.ofMany(first, i, end):
			return last
		}
	}
	o := occasion{kind: kind, own: d.tellsWhich(first, i, end), before: d.earlier(one, first, i)}
	o.at = digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}
	o.place, first, end = d.placeOf(f.Reader, one, first, i, end)
	o.date = d.eventDate(i)
	if d.announcedAt(s, i, first, end, o.date, f.upcoming) {
		return last
	}
	o.held = d.heldAt(one, first, end)
	f.phrases(&o, s, first, i, end)
	if o.phrase != "" {
		f.note(o)
	}
	return last
}

// heldByBody says whether the English noun "meeting" at token i is one that a
// body held, and not with somebody.
func (f *eventFinder) heldByBody(s, first, i, end int) bool {
	d := f.d
	if d.ordinalBefore(i) && d.lang == "en" && d.word(end, 0, len(d.tokens)) != "with" && d.word(i+1, 0, len(d.tokens)) != "between" && d.word(i+1, 0, len(d.tokens)) != "with" {
		return true
	}
	if d.lang != "en" || i+1 < end && (d.tokens[i+1].lower == "with" || d.tokens[i+1].lower == "between") || d.word(end, 0, len(d.tokens)) == "with" {
		return false
	}
	for k := first - 1; k >= max(d.sentences[s].first, first-3); k-- {
		if startsWithAny(d.tokens[k].lower, []string{"held=", "holds=", "convened=", "began=", "opened="}) {
			for _, x := range f.sitters[s] {
				if x.known && !x.office && x.end <= k {
					return true
				}
			}
		}
	}
	return false
}

// namesBody says whether the noun at token i is no event but a part of a name: a
// body's (ұлттық жиналыс), somebody's (Сапарғали).
func (f *eventFinder) namesBody(kind eventKind, first, i int) bool {
	t := f.d.tokens[i]
	if f.c.g.names[i] != 0 || kind == sitting && f.c.g.bodyAt[i] != nil {
		return true
	}
	return startsWithAny(t.lower, []string{"жиналыс", "собрани"}) && first < i && f.d.tokens[first].upper
}

// phrases fills an event's noun phrase, and its owner where that is not in it.
func (f *eventFinder) phrases(o *occasion, s, first, i, end int) {
	noun := f.nounEnd(i, end)
	switch o.kind {
	case journey, audience:
		f.journeyPhrases(o, s, first, i, end)
		return
	case sitting, hearing, indoors:
		if x, ok := f.within(s, first, end); ok {
			f.ownPhrases(o, s, x, first, i, end)
			return
		}
		if f.tellsOwner(first, i, end) {
			break
		}
		o.phrase = f.d.eventPhrase(f.Reader, first, i, noun)
		o.rest = f.d.phrase(f.Reader, noun, end)
		if x, ok := f.hostOf(o.kind, s, first, i, end); ok {
			o.owner, o.house = x.name, x.house
		}
		if o.rest == "" && o.kind != indoors {
			o.matter = f.dealtWith(s)
		}
		return
	}
	o.phrase, o.within = f.d.eventPhrase(f.Reader, first, i, end), true
}

// nounEnd is where the noun at token i ends: one of two words ends with the
// second.
func (f *eventFinder) nounEnd(i, end int) int {
	if i+1 < end && (startsWithAny(f.d.tokens[i].lower, twoWordNouns) || f.d.lang == "en" && englishSeconds[f.d.tokens[i+1].lower]) {
		return i + 2
	}
	return i + 1
}

var (
	twoWordNouns   = []string{"правительственн", "кругл", "пленарн", "рабоч", "час=", "government=", "round=", "town=", "working=", "press=", "үкімет=", "дөңгелек=", "баспасөз=", "ант=", "кеңес="}
	englishSeconds = setOf(`session meeting sitting hour table lunch breakfast dinner hall conference`)
)

// hostOf returns the body that holds a sitting whose phrase names none. A whole
// house holds what is plenary, and the government hour; what is only held indoors
// is of a body that its own sentence names, or of the house.
func (f *eventFinder) hostOf(kind eventKind, s, first, i, end int) (sitter, bool) {
	if f.house.name != "" && !f.main.house {
		for k := first; k < f.nounEnd(i, end); k++ {
			if startsWithAny(f.d.tokens[k].lower, ofHouses) {
				return f.house, true
			}
		}
		if kind == indoors && !f.namesSitter(s) {
			return f.house, true
		}
	}
	return f.sitterFor(s, first, end)
}

// ofHouses are beginnings of words for what only a whole house holds.
var ofHouses = []string{"plenary", "government=", "пленар", "правительствен", "жалпы", "пленарлық", "үкімет="}

func (f *eventFinder) namesSitter(s int) bool {
	for _, x := range f.sitters[s] {
		if x.known && !x.office {
			return true
		}
	}
	return false
}

// within returns the body that the phrase over tokens [first, end) of sentence
// s names.
func (f *eventFinder) within(s, first, end int) (found sitter, ok bool) {
	for _, x := range f.sitters[s] {
		if x.first < end && x.end > first && !x.office {
			found, ok = x, true
		}
	}
	return found, ok
}

// ownPhrases fills the phrase of a sitting that names body x: as it stands,
// unless the body is told in full elsewhere only (a sitting of the committee).
func (f *eventFinder) ownPhrases(o *occasion, s int, x sitter, first, i, end int) {
	full := x
	if !x.known {
		full, _ = f.sitterAboveOf(s, x)
	} else if !x.house {
		full.name = f.withHouse(x.name)
	}
	if !full.known {
		o.phrase = ""
		return
	}
	o.owner, o.house = full.name, full.house
	switch {
	case full.name == x.name || x.first < i && f.d.lang != "kk":
		if f.d.lang == "kk" && x.first > first && x.first < i {
			first = x.first
		}
		if f.d.lang == "kk" && x.first == first && x.end < i && endsInPlace(f.d.tokens[x.end-1].lower) {
			o.phrase, o.within = kazakhWithin(x.name, f.d.eventPhrase(f.Reader, x.end, i, end)), true
			return
		}
		o.phrase, o.within = f.d.eventPhrase(f.Reader, first, i, end), true
	case x.first < i:
		o.phrase = f.d.eventPhrase(f.Reader, min(x.end, i), i, end)
	default:
		o.phrase = f.d.eventPhrase(f.Reader, first, i, f.nounEnd(i, end))
		if x.end < end {
			o.rest = f.d.phrase(f.Reader, x.end, end)
		}
	}
}

// onlyOfPolls says whether the noun at token i, for an election, only tells of
// what sort something else is: сайлау комиссиясы, election law.
func (f *eventFinder) onlyOfPolls(i int) bool {
	return startsWithAny(f.d.tokens[i].lower, []string{"сайлаушы", "сайлаул", "сайлаус"}) || startsWithAny(f.d.word(i+1, 0, len(f.d.tokens)), []string{"commission", "committee", "law=", "laws=", "code=", "observer", "campaign", "monitor", "day=", "season=", "комиссия", "учаске", "науқан", "заң", "кодекс", "штаб", "жүйе", "округ", "қор"})
}

// tellsOwner says whether the phrase of a sitting over tokens [first, end)
// tells whose it is though it names no body: by a name in capitals before the
// noun or right behind it, in Russian by any genitive there.
func (f *eventFinder) tellsOwner(first, i, end int) bool {
	d := f.d
	for k := first; k < i; k++ {
		if t := d.tokens[k]; t.kind == word && !d.inDate(t.start) && weekdayOf(t.lower) == 0 && (t.upper && k > d.sentences[d.sentenceAt(i)].first || allCaps(t.text)) && d.lang != "kk" {
			return true
		}
	}
	for k := f.nounEnd(i, end); k < end; k++ {
		t := d.tokens[k]
		if t.kind == word && opensMatter[t.lower] || t.kind == punct {
			return false
		}
		if t.kind == word && (d.lang == "ru" || t.upper) {
			return true
		}
	}
	return false
}

// opensMatter are prepositions before what an event deals with, or where it is.
var opensMatter = setOf(`on about in at with for to over regarding concerning по о об обо на в во с со для при у`)

// eventPhrase puts tokens [first, end) with their noun at token i into the
// nominative.
func (d *document) eventPhrase(r *Reader, first, i, end int) string {
	name := closed(d.phrase(r, first, end))
	switch d.lang {
	case "kk":
		return withoutCase(attributive(d.midSentence(first, name)))
	case "ru":
		return nominativePhrase(d.midSentence(first, name), i-first)
	}
	return d.midSentence(first, name)
}

// midSentence writes a phrase from token first with a small letter, where only
// the start of its sentence gave it a capital: where its first word tells what
// sort of event it is.
func (d *document) midSentence(first int, name string) string {
	t := d.tokens[first]
	if first != d.sentences[d.sentenceAt(first)].first || !strings.HasPrefix(name, t.text) || allCaps(t.text) || !startsWithAny(t.lower, commonAttributes) {
		return name
	}
	return lowerFirst(name)
}

// commonAttributes are beginnings of words that open phrases for events and no
// names.
var commonAttributes = []string{
	"plenary", "regular=", "extraordinary=", "joint=", "first=", "second=", "third=", "official=", "working=", "visiting=", "session=", "sitting=", "hearing", "debate", "visit=", "trip=", "meeting=", "briefing=", "parliamentary=", "public=", "government=", "annual=", "opening=", "special=", "round=", "roundtable=",
	"пленарн", "очередн", "внеочередн", "совместн", "перв", "втор", "трет", "официальн", "рабоч", "выездн", "заседани", "слушани", "дебат", "визит", "поездк", "встреч", "брифинг", "парламентск", "общественн", "правительствен", "открыт", "закрыт", "круглы", "совещани", "сесси", "двадцат", "тридцат", "итогов", "расширенн",
	"жалпы", "кезекті", "бірлескен", "бірінші", "екінші", "үшінші", "ресми", "жұмыс=", "көшпелі", "отырыс", "тыңдау", "сапар", "жиын", "жиналыс", "брифинг", "парламенттік", "қоғамдық", "үкімет", "ашық", "жабық", "дөңгелек", "кеңейтілген", "пленарлық", "баспасөз", "кезектен",
}

// general says whether an event's phrase speaks of such events in general, of
// several, or of one that there was not: every session, the next sitting,
// заседаниях комитетов, осындай жиын.
func (d *document) general(s sentence, first, i, end int) bool {
	for k := max(s.first, first-2); k < i; k++ {
		w := d.tokens[k].lower
		if by, ok := shift(w); ok && by > 0 || generalWords[w] || startsWithAny(w, generalStems) && k >= first {
			return true
		}
		if d.tokens[k].kind == number && k+1 == i {
			return true // 19 заседаний
		}
	}
	return d.several(i)
}

var (
	generalWords = setOf(`every each any no such another similar other future if
		каждый каждое каждая каждом каждого каждой каждую любой любое любая любом любого никакой никаких таких такие такой такое такая такого других других другой
		әр әрбір кез кейбір осындай мұндай ондай сондай ешқандай басқа екі үш төрт бес алты жеті сегіз тоғыз он two three four five six several
		два две три четыре пять шесть семь несколько`)
	generalStems = []string{"аналогичн", "подобн", "похож", "следующ", "предстоящ", "ближайш", "будущ", "келесі=", "алдағы=", "алдағы", "болашақ", "upcoming=", "forthcoming=", "planned=", "proposed=", "possible=", "запланированн", "возможн", "планируем", "жоспарланған"}
)

// several says whether a noun for an event is a plural of what is held one by
// one.
func (d *document) several(k int) bool {
	w := d.tokens[k].lower
	switch d.lang {
	case "en":
		return strings.HasSuffix(w, "s") && !startsWithAny(w, []string{"congress=", "hearing", "talks=", "election", "negotiations=", "consultations=", "debate"})
	case "ru":
		if strings.HasSuffix(w, "ия") && k > 0 && (strings.HasSuffix(d.tokens[k-1].lower, "ые") || strings.HasSuffix(d.tokens[k-1].lower, "ие")) && !startsWithAny(w, []string{"слушани", "прени"}) {
			return true // пленарные заседания
		}
		for _, e := range [...]string{"ях", "ям", "ями", "ах", "ам", "ами", "ов", "ий"} {
			if strings.HasSuffix(w, e) {
				return !startsWithAny(w, []string{"слушани", "выбор", "переговор", "дебат", "прени", "консультаци"})
			}
		}
		return false
	}
	for _, e := range [...]string{"лар", "лер", "дар", "дер", "тар", "тер"} {
		if at := strings.LastIndex(w, e); at > 6 && len(w)-at <= len(e)+10 {
			return !startsWithAny(w, []string{"тыңдау", "келіссөз", "дебат"})
		}
	}
	return false
}

// earlier says whether an event's phrase tells that it was one before: the
// previous session, былтырғы форум, в прошлом году.
func (d *document) earlier(s sentence, first, i int) bool {
	for k := max(s.first, first-1); k < i; k++ {
		w := d.tokens[k].lower
		if by, ok := shift(w); ok && by < 0 && !isHeld(w) || startsWithAny(w, earlierStems) {
			return true
		}
	}
	return false
}

var earlierStems = []string{"previous", "earlier=", "preceding=", "inaugural=", "предыдущ", "прошл", "прежн", "минувш", "былтырғы", "алдыңғы", "бұрынғы"}

// heldAt says whether a verb in the past beside the phrase over tokens
// [first, end) tells that the event took place.
func (d *document) heldAt(s sentence, first, end int) bool {
	c, _, _ := d.governingNear(s, first, end)
	if c == wasCue {
		return true
	}
	for k := max(s.first, first-4); k < min(s.end, end+4); k++ {
		if startsWithAny(d.tokens[k].lower, heldWords) {
			return true
		}
	}
	return false
}

var heldWords = []string{"held=", "took=", "opened=", "underway=", "began=", "hosted=", "attended=", "chaired=", "состоял", "прош", "проход", "провел", "провёл", "открыл", "завершил", "начал", "стартовал", "идет=", "идёт=", "работает=", "өтті=", "өтіп", "өткен=", "өтуде=", "өткізді=", "басталды", "ашылды", "жалғасуда=", "аяқталды", "жатыр="}

// named says whether a quotation around token i is a name («Үкімет сағаты»).
func (d *document) named(i int) bool {
	for _, q := range d.quotes {
		if q.start <= d.tokens[i].start && d.tokens[i].end <= q.end {
			return q.end-q.start < 80
		}
	}
	return false
}

// eventDate is the date of the sentence for the event whose noun is token i:
// not one to come; of several the first, or a more exact one near the noun.
func (d *document) eventDate(i int) string {
	date := ""
	for _, m := range d.datesIn(d.sentenceOf(d.tokens[i].start)) {
		if base := d.day(); base != "" && m.iso > base {
			continue
		}
		if date == "" || abs(m.start-d.tokens[i].start) < 80 && len(m.iso) > len(date) {
			date = m.iso
		}
	}
	return date
}

// pastDate is the first date of sentence s that is not to come.
func (d *document) pastDate(s int) string {
	for _, m := range d.datesIn(s) {
		if base := d.day(); base == "" || m.iso <= base {
			return m.iso
		}
	}
	return ""
}

func abs(n int) int { return max(n, -n) }

// sentenceOf returns the sentence that holds an offset.
func (d *document) sentenceOf(at int) int {
	lo, hi := 0, len(d.sentences)-1
	for lo < hi {
		if mid := (lo + hi + 1) / 2; d.sentences[mid].span.start <= at {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

// announcedAt says whether the event over tokens [first, end) is only to come:
// announced in its sentence, or told beside a word that looks ahead and no past
// date.
func (d *document) announcedAt(s, i, first, end int, date string, upcoming []digest.Upcoming) bool {
	one := d.sentences[s]
	for _, u := range upcoming {
		if u.At.Start == one.span.start && strings.Contains(strings.ToLower(u.What), stem5(d.tokens[i].lower)) && date == "" {
			return true
		}
	}
	if c, _, _ := d.governingNear(one, first, end); c >= hintCue || c == missedCue {
		return true
	}
	for k := end; k < min(one.end, end+4) && d.tokens[k].kind == word; k++ {
		if w := d.tokens[k].lower; w == "не" || w == "not" || w == "never" {
			return true
		}
	}
	if date != "" {
		return false
	}
	if power, _ := d.strongest(one.first, one.end); power == sureCue && !d.looksBack(one) {
		return true
	}
	return d.governing(one, first, end) >= hintCue
}

// tellsWhich says whether the words around an event's noun tell more than that
// there was one.
func (d *document) tellsWhich(first, i, end int) bool {
	for k := first; k < end; k++ {
		t := d.tokens[k]
		if k == i || t.kind == punct || t.function || t.kind == number && k < i {
			continue
		}
		if by, ok := shift(t.lower); ok && by <= 0 || startsWithAny(t.lower, []string{"general=", "held=", "closing=", "opening=", "закрыти", "открыти", "жабылу", "ашылу", "бергі="}) {
			continue // the last session, прошлые выборы
		}
		return true
	}
	return false
}

// ofMany says whether an encounter is one of several sides with names: words
// for two of them in capitals.
func (d *document) ofMany(first, i, end int) bool {
	if startsWithAny(d.tokens[i].lower, []string{"переговор", "talks", "келіссөз"}) {
		return false
	}
	capitals := 0
	for k := first; k < end; k++ {
		if t := d.tokens[k]; k != i && t.kind == word && (t.upper && k > first || t.upper && allCaps(t.text)) {
			capitals++
		}
	}
	return capitals >= 2
}
