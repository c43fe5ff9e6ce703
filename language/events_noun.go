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
	end = f.countriesGoOn(end, one.end)
	f.guestAt, f.guestEnd = end, end
	first, end = f.withoutPeople(first, i, end)
	if kind == journey && f.unnamedGuest(i, end) {
		end = f.guestEnd
	}
	f.guestAt = end
	if first <= i && first-2 >= one.first && d.hyphenBefore(first) && d.tokens[first-2].kind == number { // a 13-hour debate
		first -= 2
	}
	if k := first - 1; kind == show && d.lang == "en" && k >= one.first && strings.HasSuffix(d.tokens[k].lower, "ing") && strings.Contains(d.tokens[k].text, "-") { // a wreath-laying ceremony
		first = k
	}
	last := max(i, end-1)
	if d.lang == "en" && onlyMay.has(d.word(f.guestEnd, one.first, one.end)) { // a session can be opened only if
		return last
	}
	if d.movedBehind(one, end) || d.verbal(i) || d.headed(first, i) || d.prepared(one, first) || d.general(one, first, i) || d.freedom(one, i) || kind == poll && (f.onlyOfPolls(i) || d.untilPoll(one, first, i)) || f.namesBody(kind, first, i) || d.bareAdjective(one, i) {
		return last
	}
	if kind == audience {
		switch {
		case d.sits(i) || f.heldByBody(s, first, i, end):
			kind = sitting
		case d.withPeople(i):
		case d.manySided(first, i):
			kind = forum
		case d.bilateral(one, first, i, end) || !d.ofMany(first, i, end):
			return last
		}
	}
	if d.lang == "kk" && d.rumoured(one, i) {
		return last
	}
	o := occasion{kind: kind, own: d.tellsWhich(first, i, end), before: d.earlier(one, first, i)}
	o.at = digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}
	o.place, first, end = d.placeOf(f.Reader, one, first, i, end)
	if f.isName(s, o.place) {
		o.place = d.place
	}
	if o.date = d.eventDate(i); d.lang == "kk" && d.word(i+1, one.first, one.end) == "қарсаңында" {
		o.date = "" // its eve has that day
	}
	if d.lang == "kk" && d.laterDay(one, first) || (kind == sitting || kind == hearing) && d.sentThere(one, first, i, end) || d.inComing(one, i, end) {
		return last
	}
	goesOn := kind == journey && d.goesOn(one, end) && !f.startsLater(s)
	if !goesOn && d.announcedAt(s, i, first, end, o.date, f.upcoming) {
		return last
	}
	o.date = d.ownDate(i, o.date)
	o.held, o.scene = d.heldAt(one, first, end), d.sceneAt(one, o.at)
	f.phrases(&o, s, first, i, end)
	f.fulfil(&o, s, first, i, end)
	if goesOn {
		f.guestStays(&o, s)
	}
	if (o.kind == sitting || o.kind == hearing) && o.rest == "" && o.matter == "" && !tellsMatter(d.lang, o.phrase) {
		o.matter = f.dealtWith(s)
	}
	if d.lang == "ru" && (o.kind == sitting || o.kind == hearing || o.kind == indoors) && o.matter == "" && (o.rest == "" || tellsWhere("ru", o.rest)) && !tellsMatter("ru", o.phrase) {
		o.matter = f.discussed(one.first, one.end)
	}
	if o.phrase != "" {
		f.note(o)
	}
	return last
}

// freedom says whether the noun at token i is what there is a right or a freedom
// of: the right of peaceful assembly, право на мирные собрания, бейбіт жиын құқығы.
func (d *document) freedom(s sentence, i int) bool {
	if d.lang == "kk" {
		return startsWithAny(d.word(i+1, s.first, s.end), []string{"құқ", "бостанд", "еркінд"})
	}
	for k := max(s.first, i-4); k < i; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"right=", "rights=", "freedom=", "право=", "права=", "праву=", "правом=", "праве=", "свобод"}) {
			return startsWithAny(d.word(k+1, k, i), []string{"of=", "to=", "на=", "мирн", "собран"})
		}
	}
	return false
}

// hyphenBefore says whether a hyphen ties token k to the one before.
func (d *document) hyphenBefore(k int) bool {
	return k > 0 && isDash(d.tokens[k-1].text) && d.tokens[k-1].end == d.tokens[k].start
}

// manySided says whether the English encounter whose phrase starts at token first, its noun
// token i, is told to be one of three sides or more: three-way talks, a trilateral meeting.
func (d *document) manySided(first, i int) bool {
	for k := first; k < i && d.lang == "en"; k++ {
		if sidesOf.has(d.tokens[k].lower) {
			return true
		}
	}
	return false
}

// sidesOf are adjectives for that.
var sidesOf = wordSet(`three-way four-way five-way three-sided trilateral tripartite quadrilateral`)

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
	if f.c.g.names[i] != 0 || kind == sitting && f.c.g.bodyAt[i] != nil && !f.nthOf(first, i) {
		return true
	}
	if f.d.lang == "kk" && f.d.word(i+1, 0, len(f.d.tokens)) == "тыс" {
		return true // отырыстан тыс
	}
	return startsWithAny(t.lower, []string{"жиналыс", "собрани"}) && first < i && (f.d.tokens[first].upper || f.d.tokens[i-1].lower == "өкілдері")
}

// phrases fills an event's noun phrase, and its owner where that is not in it.
func (f *eventFinder) phrases(o *occasion, s, first, i, end int) {
	own, ok := f.within(s, first, end)
	seated := o.kind == sitting || o.kind == hearing || o.kind == indoors
	switch {
	case o.kind == journey || o.kind == audience:
		f.journeyPhrases(o, s, first, i, end)
	case seated && ok:
		f.ownPhrases(o, s, own, first, i, end)
	case seated && !f.tellsOwner(first, i, end):
		f.hostedPhrases(o, s, first, i, end)
	default:
		if o.phrase, o.within = f.d.eventPhrase(f.Reader, first, i, end), true; i > first && f.d.ofGovernment(i-1, i) {
			o.owner = f.d.tokens[i-1].text
		}
		if startsWithAny(f.d.tokens[i].lower, []string{"прием", "приём"}) && !f.d.honours(i) {
			if who := f.holderIn(s); who != "" {
				o.phrase, o.own = o.phrase+" у "+who, true
			}
		}
	}
}

// hostedPhrases is phrases for what a body holds that is told elsewhere.
func (f *eventFinder) hostedPhrases(o *occasion, s, first, i, end int) {
	noun := f.nounEnd(i, end)
	o.phrase = f.d.eventPhrase(f.Reader, first, i, noun)
	o.rest = f.d.inMarks(closed(f.d.phrase(f.Reader, noun, end)), noun, end)
	who := ""
	if w := f.d.tokens[i].lower; f.d.lang == "en" && (w == "press" || w == "news" || w == "surgery") && !f.d.owned(first, i) {
		who = f.holderIn(s)
	}
	if x, ok := f.hostOf(o.kind, s, first, i, end); ok && who == "" && !(f.heading && f.d.sections != nil && len(f.sitters[s]) == 0) {
		o.owner, o.house = x.name, x.house
		if f.d.lang == "kk" && x.end <= first && x.first >= f.d.sentences[s].first && endsInPlace(f.d.tokens[x.end-1].lower) {
			o.phrase, o.within = kazakhWithin(x.name, o.phrase), true
		}
	} else if who != "" {
		o.phrase, o.within, o.own = heldBy(f.d.lang, o.phrase, who), true, true
	} else if startsWithAny(f.d.tokens[i].lower, ofPersons) || i > first && startsWithAny(f.d.tokens[i-1].lower, ofPersons) {
		if who := f.holderIn(s); who != "" && !f.d.owned(first, i) {
			o.phrase, o.within, o.own = heldBy(f.d.lang, o.phrase, who), true, true
		}
	}
	if f.d.lang == "en" && o.rest == "" && o.kind != indoors {
		o.matter = f.dealtWith(s)
	}
}

// nounEnd is where the noun at token i ends: one of two words ends with the
// second.
func (f *eventFinder) nounEnd(i, end int) int {
	if i+1 < end && (startsWithAny(f.d.tokens[i].lower, twoWordNouns) || f.d.lang == "en" && englishSeconds.has(f.d.tokens[i+1].lower)) {
		return i + 2
	}
	return i + 1
}

var (
	twoWordNouns   = []string{"правительственн", "кругл", "пленарн", "рабоч", "парламентск", "час=", "government=", "round=", "town=", "working=", "press=", "үкімет=", "дөңгелек=", "баспасөз=", "ант=", "кеңес="}
	englishSeconds = wordSet(`session meeting sitting hour table lunch breakfast dinner hall conference discussion time period consultation consultations mission`)
)

// hostOf returns the body that holds a sitting whose phrase names none. A whole
// house holds what is plenary, and the government hour; what is only held indoors
// is of a body that its own sentence names, or of the house.
func (f *eventFinder) hostOf(kind eventKind, s, first, i, end int) (sitter, bool) {
	if f.house.name != "" && !f.main.house {
		if f.plenary(first, f.nounEnd(i, end)) {
			return f.house, true
		}
		if kind == indoors && !f.namesSitter(s) {
			return f.house, true
		}
	}
	if kind == indoors && startsWithAny(f.d.tokens[i].lower, ofPersons) && !f.namesSitter(s) {
		return sitter{}, false
	}
	x, ok := f.sitterFor(s, first, end)
	if ok && !x.house && f.house.known && f.plenary(first, f.nounEnd(i, end)) { // a working group has none
		return f.house, true
	}
	return x, ok
}

// plenary says whether tokens [first, end) tell of what only a whole house holds.
func (f *eventFinder) plenary(first, end int) bool {
	for k := first; k < end; k++ {
		if startsWithAny(f.d.tokens[k].lower, ofHouses) {
			return true
		}
	}
	return false
}

// ofPersons are beginnings of words for what a person holds as well as a body.
var ofPersons = []string{"press", "news", "briefing", "q&a=", "пресс", "брифинг", "баспасөз"}

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
// s names; in Kazakh not one in the dative (Парламентке көшуге арналған).
func (f *eventFinder) within(s, first, end int) (found sitter, ok bool) {
	for _, x := range f.sitters[s] {
		if x.first < end && x.end > first && !x.office && !(f.d.lang == "kk" && endsInAim(f.d.tokens[x.end-1].lower)) {
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
	if !full.known && f.d.lang == "en" && f.house.known && !x.house { // a committee hearing, of the house that the text is about
		o.owner, o.house, o.phrase = f.house.name, true, f.d.eventPhrase(f.Reader, first, i, end)
		return
	}
	if !full.known {
		o.phrase = ""
		return
	}
	o.owner, o.house = full.name, full.house
	switch {
	case !x.meant && (full.name == x.name || x.first < i && f.d.lang != "kk"):
		if f.d.lang == "kk" && x.first > first && x.first < i {
			first = x.first
		}
		if f.d.lang == "kk" && x.first == first && x.end < i && endsInPlace(f.d.tokens[x.end-1].lower) {
			o.phrase, o.within = kazakhWithin(x.name, f.d.eventPhrase(f.Reader, x.end, i, end)), true
			return
		}
		if last := f.d.tokens[x.end-1]; f.d.lang == "kk" && x.first == first && x.end <= i && kazakhBody(last.text) == last.text { // комитеті отырыс өткізді
			o.phrase, o.within = kazakhOwned(x.name, f.d.eventPhrase(f.Reader, x.end, i, end)), true
			return
		}
		o.phrase, o.within = f.d.eventPhrase(f.Reader, first, i, end), true
	case x.first < i:
		o.phrase = f.d.eventPhrase(f.Reader, min(x.end, i), i, end)
	default:
		o.phrase = f.d.eventPhrase(f.Reader, first, i, f.nounEnd(i, end))
		if x.end < end {
			o.rest = f.d.inMarks(f.d.phrase(f.Reader, x.end, end), x.end, end)
		}
	}
}

// tellsOwner says whether the phrase of a sitting over tokens [first, end)
// tells whose it is though it names no body: by a name in capitals before the
// noun or right behind it, in Russian by any genitive there.
func (f *eventFinder) tellsOwner(first, i, end int) bool {
	d := f.d
	if n := f.nounEnd(i, end); d.lang == "en" && d.word(n, 0, end) == "of" {
		return !startsWithAny(d.word(n+2, 0, end), []string{"year=", "month=", "week=", "day=", "term=", "season="})
	}
	for k := first; k < i; k++ {
		t := d.tokens[k]
		if t.kind != word || d.inDate(t.start) || weekdayOf(t.lower) != 0 {
			continue
		}
		if d.lang == "kk" && (k > first && assembly.has(&t) && kazakhGenitive(t.lower) || d.ofGovernment(k, i)) { // Солтүстік елдер ассамблеясының
			return true
		}
		if d.lang != "kk" && (t.upper && k > d.sentences[d.sentenceAt(i)].first || allCaps(t.text)) {
			return true
		}
	}
	for k := f.nounEnd(i, end); k < end; k++ {
		t := d.tokens[k]
		if t.kind == word && opensMatter.has(t.lower) || t.kind == punct {
			return false
		}
		if t.kind == word && (d.lang == "ru" || t.upper) {
			return true
		}
	}
	return false
}

// opensMatter are prepositions before what an event deals with, or where it is.
var opensMatter = wordSet(`on about in at with for to over regarding concerning по о об обо на в во с со для при у`)

// eventPhrase puts tokens [first, end) with their noun at token i into the
// nominative.
func (d *document) eventPhrase(r *Reader, first, i, end int) string {
	name := closed(d.phrase(r, first, end))
	switch d.lang {
	case "kk":
		return withoutCase(attributive(withoutBrackets(d.midSentence(first, strings.Replace(name, " күнгі ", " ", 1)))))
	case "ru":
		return nominativePhrase(spelledOut(d.midSentence(first, name)), i-first)
	}
	return d.midSentence(first, name)
}

// midSentence writes a phrase from token first with a small letter, where only
// the start of its sentence gave it a capital: where its first word tells what
// sort of event it is.
func (d *document) midSentence(first int, name string) string {
	t := d.tokens[first]
	k := d.sentences[d.sentenceAt(first)].first
	for k < first && d.tokens[k].kind != word { // 10:02. Жалпы отырыс …
		k++
	}
	if first != k || !strings.HasPrefix(name, t.text) || allCaps(t.text) || !startsWithAny(t.lower, commonAttributes) {
		return name
	}
	return lowerFirst(name)
}

// commonAttributes are beginnings of words that open phrases for events and no
// names.
var commonAttributes = []string{
	"plenary", "regular=", "extraordinary=", "joint=", "first=", "second=", "third=", "official=", "working=", "visiting=", "session=", "sitting=", "hearing", "debate", "visit=", "trip=", "meeting=", "briefing=", "parliamentary=", "public=", "government=", "annual=", "opening=", "special=", "round=", "roundtable=",
	"пленарн", "очередн", "внеочередн", "совместн", "перв", "втор", "трет", "четверт", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "семнадцат", "восемнадцат", "сороков", "недавн", "предыдущ", "ежегодн", "минувш", "прошл", "нынешн", "следующ", "однодневн", "двухдневн", "трехдневн", "трёхдневн", "четырехдневн", "ответн", "экстренн", "прощальн", "официальн", "рабоч", "выездн", "заседани", "слушани", "дебат", "визит", "поездк", "встреч", "брифинг", "парламентск", "общественн", "правительствен", "открыт", "закрыт", "круглы", "совещани", "сесси", "двадцат", "тридцат", "итогов", "расширенн", "заключительн", "зимн", "весенн", "летн", "осенн", "последн",
	"жалпы", "кезекті", "жаңа=", "бірлескен", "бірінші", "екінші", "үшінші", "ресми", "жұмыс=", "көшпелі", "отырыс", "тыңдау", "сапар", "жиын", "жиналыс", "брифинг", "парламенттік", "қоғамдық", "үкімет", "ашық", "жабық", "дөңгелек", "кеңейтілген", "пленарлық", "баспасөз", "кезектен", "таңғы", "кешкі", "күзгі", "көктемгі", "қысқы", "жазғы", "соңғы", "алғашқы", "тұңғыш", "арнайы", "бір=", "екі=", "үш=", "форум", "конференция", "семинар", "дебат", "пікірталас",
}

// named says whether a quotation around token i is a name («Үкімет сағаты»).
func (d *document) named(i int) bool {
	for _, q := range d.quotes {
		if q.start <= d.tokens[i].start && d.tokens[i].end <= q.end {
			return q.end-q.start < 80
		}
	}
	return false
}
