package language

import (
	"strings"

	"minber/digest"
)

// endsInAim says whether a Kazakh word is in the dative.
func endsInAim(w string) bool {
	return strings.HasSuffix(w, "ға") || strings.HasSuffix(w, "ге") || strings.HasSuffix(w, "қа") || strings.HasSuffix(w, "ке") || strings.HasSuffix(w, "на") || strings.HasSuffix(w, "не")
}

// travel reads a journey off a verb: the delegation arrived in Baku, депутат
// побывала в Костанае, сенатор Ақтөбеге барды.
func (f *eventFinder) travel(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.spoken(s) {
		return occasion{}, false
	}
	for i := one.first; i < one.end; i++ {
		t := &d.tokens[i]
		if t.kind != word || t.upper && i > one.first || !f.travels(one, i) || d.quoted(t.start) {
			continue
		}
		aim, place := f.destination(one, i)
		if aim == "" {
			aim, place = f.whitherMeant(s, i)
		}
		if aim == "" || loungingVerbs.has(t) && f.gathersNear(s) {
			continue
		}
		f.host = f.hostOfAim(aim, place)
		if d.lang == "en" && f.host == f.c.g.home && isRegion(lower(lastField(place))) {
			f.host = "" // West X Region is of the own country
		}
		abroad := f.host != "" && f.leadsAbroad(place)
		who := f.traveller(s, i)
		if who == "" && f.host != f.c.g.home { // whose country only the way there tells
			f.host = ""
			who = f.travellerIn(s, i)
		}
		if who != "" && d.lang == "en" && !capital("a "+who) && d.leadsDelegation(i, one.end) {
			if p := f.speakerBefore(s, i); p != nil {
				who += " led by " + p.name()
			}
		}
		if who != "" {
			return occasion{
				kind: journey, owner: who, aim: aim, abroad: abroad, place: place, date: d.pastDate(s), held: true, own: true,
				at: digest.Span{Start: one.span.start, End: t.end},
			}, true
		}
	}
	return occasion{}, false
}

// leadsAbroad says whether a journey to a place of the country that receives crosses a
// border: it is another one than the home of the text, or named by its capital.
func (f *eventFinder) leadsAbroad(place string) bool {
	if f.host != f.c.g.home {
		return true
	}
	tokens := appendTokens(nil, f.lex, f.d.lang, place, 0)
	for k := range tokens {
		if code, _, _ := f.lex.countryAt(f.d.lang, tokens, k); code != "" {
			return true
		}
	}
	return false
}

// spoken says whether a dash opens the paragraph of sentence s: somebody speaks.
func (d *document) spoken(s int) bool {
	k := s
	for k > 0 && d.sentences[k-1].paragraph == d.sentences[s].paragraph {
		k--
	}
	return isDash(d.tokens[d.sentences[k].first].text)
}

// gathersNear says whether sentence s, or the next, tells of something held:
// those who are somewhere are there for it.
func (f *eventFinder) gathersNear(s int) bool {
	d := f.d
	for k := d.sentences[s].first; k < d.sentences[min(s+1, len(d.sentences)-1)].end; k++ {
		if kind := f.eventAt(d, k); kind.gathers() && kind != journey && kind != audience {
			return true
		}
	}
	return false
}

// travels says whether the word at token i is a verb that tells of a journey
// made, or of a stay.
func (f *eventFinder) travels(s sentence, i int) bool {
	d, t := f.d, &f.d.tokens[i]
	w := t.lower
	if d.lang == "kk" && !travelVerbs.kk.has(t) && !staying.has(t) {
		return false // as most words: nothing else is asked of them
	}
	if d.lang == "kk" && endsWithAny(w, "ып", "іп", "ап") && (d.setAhead(s) || d.wishes(i, s.end)) {
		return false // 17 маусымда барып, кездеспек
	}
	if f.describesVisitor(s, i) {
		return false
	}
	if d.lang == "en" && d.leadsDelegation(i, s.end) {
		return !d.cues[i].looksAhead() && d.cues[i] != missedCue && !f.denied(s, i)
	}
	if staying.has(t) && d.cues[i] != missedCue && !(d.cues[i].looksAhead() && d.setAhead(s)) { // are touring
		return true
	}
	if d.cues[i].looksAhead() || d.cues[i] == missedCue {
		return false
	}
	if d.lang == "kk" && endsWithAny(w, "ғанда", "генде", "ғанында", "генінде") { // барғанда қол қойылады
		if power, _ := d.strongest(i+1, s.end); power >= hintCue {
			return false
		}
	}
	if d.lang == "kk" {
		return travelVerbs.kk.has(t)
	}
	if !travelVerbs.in(d.lang).has(t) {
		return false
	}
	switch d.word(i-1, s.first, s.end) {
	case "to", "will", "would", "not", "never", "не", "by", "be":
		return false
	}
	if power, _ := d.strongest(i+1, min(s.end, i+3)); power >= hintCue && (w == "is" || w == "are") {
		return false // is expected
	}
	power, _ := d.strongest(max(s.first, i-4), i)
	return power < hintCue
}

// describesVisitor says whether the English "visiting" at token i only says of somebody that he came: the
// visiting Chairman, a visiting Kazakh delegation; not: is visiting Riga.
func (f *eventFinder) describesVisitor(s sentence, i int) bool {
	const longest = 4 // words in front of his office
	d, g := f.d, f.c.g
	if d.lang != "en" || d.tokens[i].lower != "visiting" || i == s.first || toBe.has(d.tokens[i-1].lower) || englishAdverb(d.tokens[i-1].lower) {
		return false
	}
	for k := i + 1; k < min(s.end, i+longest) && d.tokens[k].kind == word; k++ {
		if g.isHead[k] || travelTogether.has(&d.tokens[k]) {
			return true
		}
		if g.place[k] == "" && !d.tokens[k].upper && !ofVisitors.has(d.tokens[k].lower) {
			return false
		}
	}
	return false
}

// ofVisitors are the adjectives of those who come: a visiting parliamentary delegation.
var ofVisitors = wordSet(`parliamentary official senior congressional foreign cross-party high-level`)

// wishes says whether among Kazakh tokens [first, end) somebody wants to do something:
// барғысы келеді.
func (d *document) wishes(first, end int) bool {
	for k := first + 1; k < end; k++ {
		if strings.HasPrefix(d.tokens[k].lower, "кел") && endsWithAny(d.tokens[k-1].lower, "ғысы", "гісі", "қысы", "кісі") {
			return true
		}
	}
	return false
}

// setAhead says whether a sentence names a day to come.
func (d *document) setAhead(s sentence) bool {
	for _, m := range d.datesBetween(s.span.start, s.span.end) {
		if m.iso > d.day() {
			return true
		}
	}
	return false
}

// staying tells of a stay, in the present.
var staying = beginsWith("находится=", "находятся=", "гостит=", "гостят=", "visiting=", "touring=", "inspecting=", "осматривают=", "осматривает=", "criss-crossing=", "crisscrossing=", "spending=", "going=", "колесит=", "колесят=", "объезжает=", "объезжают=", "посещает=", "посещают=", "путешествует=", "путешествуют=", "пребывает=", "пребывают=", "ездит=", "ездят=", "барып=", "аралап=", "келіп=")

// travelVerbs are beginnings of verbs for going on a journey and being on one.
var travelVerbs = byLanguage[*trait]{
	en: beginsWith(
		"traveled=", "travelled=", "visited=", "flew=", "toured=", "journeyed=", "arrived=", "went=", "drove=", "rode=", "sailed=", "came=", "headed=", "landed=", "stopped=", "trekked=", "ventured=",
		"returned=", "back=", "paid=", "spent=", "left=", "departed=", "chose=", "crossed=", "inspected=", "criss-crossed=", "crisscrossed=", "was=", "were=", "is=", "are=", "been=", "began=", "wrapped=", "inspecting=", "checked=", "surveyed=", "viewed=",
	),
	ru: beginsWith(
		"посетил", "побывал", "съездил", "летал", "вылетел", "вылетал", "прилетел", "прилетал", "слетал", "приезжал", "ездил", "заехал", "доехал", "поехал", "выехал", "выезжал", "прибыл", "приехал", "гостил", "отправил", "наведал", "добрал", "объехал", "объездил", "проехал", "вернул", "возвратил",
		"работал", "проинспектировал", "прибывш", "приехавш", "прилетевш", "посетивш", "побывавш", "вернувш", "объехавш", "находящ", "пребывающ", "наехал", "осматрива", "осмотрел", "проверил", "проверяют=", "инспектир", "нагрянул", "пожаловал", "собрал=",
	),
	kk: beginsWith(
		"барды=", "барған=", "барып=", "сапарлаған", "сапарлап=", "сапарлады", "келді=", "келген=", "ұшып", "ұшты=", "ұшқан=", "аттанды=", "аттанған=", "шықты=", "шыққан=", "аралады", "аралап=", "аралаған=", "жетті=", "оралды", "оралған=", "қайтты=", "соқты=", "соғып=", "болып=", "болды=", "бұрды=", "жүр=", "жүрген=", "кетті=", "түсті=", "қонды=", "келдік=", "бардық=", "аттандық=", "келгенде=", "барғанда=", "келгенінде=", "барғанында=",
	),
}

// goingVerbs are verbs for going along what is of a place, roadNouns what that is: drove
// the back roads of the district.
var (
	goingVerbs = []string{"drove=", "walked=", "rode=", "crossed=", "travelled=", "traveled=", "spent=", "surveyed=", "inspected=", "viewed="}
	roadNouns  = []string{"road", "street", "farm", "hamlet", "settlement", "canal", "coast", "border", "pasture", "valley", "steppe", "field", "suburb", "part"}
)

// directVerbs are those whose place follows without a preposition.
var directVerbs = []string{"visited=", "visiting=", "toured=", "touring=", "inspected=", "crossed=", "criss-crossed=", "crisscrossed=", "criss-crossing=", "crisscrossing=", "посещает=", "посещают=", "объезжает=", "объезжают=", "посетил", "объехал", "объездил", "проинспектировал"}

// loungingVerbs tell of much else too: only the name of a town or a region right
// behind tells that they tell of a stay.
var loungingVerbs = beginsWith("was=", "were=", "is=", "are=", "been=", "began=", "wrapped=", "inspected=", "inspecting=", "checked=", "surveyed=", "viewed=", "осматрива", "осмотрел", "проверил", "проверяют=", "инспектир", "жүр=", "жүрген=", "spent=", "spending=", "stopped=", "работал", "болып=", "болды=", "came=", "gathered=")

// destination returns the place that a verb of travel at token v leads to, as
// part of a name and as a place.
func (f *eventFinder) destination(s sentence, v int) (aim, place string) {
	if f.d.lang == "kk" {
		return f.kazakhDestination(s, v)
	}
	d, verb := f.d, f.d.tokens[v].lower
	back := startsWithAny(verb, []string{"returned=", "back=", "вернул", "вернувш", "возвратил"}) || d.lang == "en" && d.word(v+1, s.first, s.end) == "back"
	prep, k := d.towards(s, v, back)
	if verb == "been" && d.word(v+1, v, s.end) != "in" && d.word(v+1, v, s.end) != "to" { // had been due in Astana
		return "", ""
	}
	if w := d.whereBefore(s, v); w >= 0 && (!loungingVerbs.fits(verb) || verb == "spent") {
		prep, k = "to", w
	} else if verb == "chose" {
		return "", "" // a speaker, in the capital
	} else if verb == "left" || verb == "departed" {
		for n := v + 1; n+1 < min(s.end, v+7) && d.tokens[n].kind == word; n++ {
			if d.tokens[n].lower == "for" && d.tokens[n+1].upper { // left Oslo for Riga
				prep, k = "for", n+1
			}
		}
	}
	if k < 0 {
		prep, k = d.whitherBefore(s, v, back)
	}
	if k < 0 {
		return f.siteVisited(s, v)
	}
	from, end := f.placeName(s, k, prep != "")
	if end == from {
		return f.siteVisited(s, v)
	}
	if loungingVerbs.fits(verb) && !f.isTown(from, end) && !(d.lang == "en" && from > k) { // but came to the village of X
		return "", ""
	}
	if d.lang == "en" && end < s.end && d.tokens[end].lower == "capital" {
		return f.capitalCalled(from, end)
	}
	name := d.text[d.tokens[from].start:d.tokens[end-1].end]
	full := d.text[d.tokens[k].start:d.tokens[end-1].end]
	switch {
	case d.lang == "en" && (isSite(d.tokens[end-1].lower) || from > k && !d.tokens[k].function && d.word(k-1, s.first, k) == "the") && !strings.HasPrefix(full, "the "):
		return "to the " + full, name
	case d.lang == "en":
		return "to " + full, name
	case back:
		if place = russianSource(name); len(strings.Fields(name)) == 2 {
			place = russianPlace(name) // из Восточной Азии
		}
		return "в " + russianWhither(place), place
	case k < from && russianTownKind(d.tokens[k].lower) != "":
		if strings.HasPrefix(d.tokens[k].lower, "столиц") {
			place = d.place // в столицу Узбекистана
		} else {
			place = name
		}
		return "в " + russianTownKind(d.tokens[k].lower) + strings.TrimPrefix(full, d.tokens[k].text), place
	case staysIn(verb) || prep != "" && d.lang == "ru" && startsWithAny(verb, directVerbs):
		return "в " + russianAims(name), russianPlace(firstTown(name))
	}
	return "в " + name, russianAimless(firstTown(name))
}

// towards returns the preposition of the place that the verb of travel at token
// v leads to, and the token of the place; -1 if there is none. What tells when,
// and from where, may stand between.
func (d *document) towards(s sentence, v int, back bool) (string, int) {
	direct := startsWithAny(d.tokens[v].lower, directVerbs)
	for k := v + 1; k < min(s.end, v+9); k++ {
		t := d.tokens[k]
		if t.kind == punct {
			return "", -1
		}
		next := k + 1
		if d.word(next, s.first, s.end) == "the" {
			next++
		}
		if next >= s.end {
			return "", -1
		}
		dated := d.inDate(d.tokens[next].start) || weekdayOf(d.tokens[next].lower) > 0 || d.tokens[next].kind == number
		switch t.lower {
		case "from", "из":
			if back {
				return t.lower, next
			}
		case "to", "в", "во", "in", "across", "around", "round", "through", "near", "outside":
			if !dated && !back {
				return t.lower, next
			}
		case "of":
			if !dated && k > v+1 && (direct || startsWithAny(d.tokens[v].lower, goingVerbs)) && (isTownKind(d.tokens[k-1].lower) || startsWithAny(d.tokens[k-1].lower, roadNouns)) {
				return "to", next
			}
		case "for":
			if startsWithAny(d.tokens[v].lower, []string{"headed="}) {
				return t.lower, next
			}
		case "по":
			if !dated && next+1 < s.end && isRegion(d.tokens[next+1].lower) {
				return t.lower, next
			}
		case "and", "и", "that", "that's", "who", "which", "by", "with", "с", "что", "as":
			return "", -1
		default:
			if direct && k <= v+2 && (k == v+1 || d.tokens[k-1].lower == "the") && (t.upper || isTownKind(t.lower) || d.townKindBehind(k, s.end)) && !d.inDate(t.start) && weekdayOf(t.lower) == 0 {
				return "", k
			}
		}
	}
	return "", -1
}

// placeName returns the tokens of the name of a place at token k, behind the
// noun for what sort it is: в село Каракемир, to the village of Zarechnoye,
// Tbilisi and Batumi.
func (f *eventFinder) placeName(s sentence, k int, led bool) (from, end int) {
	d := f.d
	from = k
	for n := 0; n < 4 && from < s.end && !d.tokens[from].upper; n++ {
		if w := d.tokens[from].lower; !isTownKind(w) && w != "of" && !d.townKindBehind(from, s.end) && !(d.lang == "ru" && isRussianAdjective(w)) && w != "the" {
			return k, k
		}
		from++
	}
	end = from
	if d.shouted(from, s.end) {
		return k, k // ПО ПОЯС В ВОДЕ
	}
	for end < s.end && end < from+5 && d.tokens[end].kind == word && !d.inDate(d.tokens[end].start) && weekdayOf(d.tokens[end].lower) == 0 && f.c.g.names[end] == 0 {
		t := d.tokens[end]
		joins := (t.lower == "and" || t.lower == "и") && end+1 < s.end && d.tokens[end+1].upper && end > from
		if !t.upper && !joins && !(end > from && (isRegion(t.lower) || isSite(t.lower))) {
			break
		}
		end++
	}
	if end < s.end && f.c.g.names[end] != 0 {
		return k, k // came to Ms X
	}
	if end == from+1 && d.lang == "ru" && isRussianAdjective(d.tokens[from].lower) && end < s.end && d.tokens[end].kind == word && !d.tokens[end].function {
		return k, k // посетила Минский тракторный завод
	}
	if end == from || f.isSitter(from) || f.isSitter(end-1) || f.lex.kind(d.lang, &d.tokens[from])&orgWord != 0 && !(end > from+1 && isRegion(d.tokens[end-1].lower)) { // but West X Region
		return k, k
	}
	if t := d.tokens[min(end, s.end-1)]; d.lang == "en" && end < s.end && t.kind == word && !t.function && !d.inDate(t.start) && weekdayOf(t.lower) == 0 && d.cues[end] == noCue && !t.upper && !led && !stopsEnglish(t.lower) {
		return k, k
	}
	if end < s.end && (d.tokens[end].text == "’s" || d.tokens[end].text == "'s") {
		return k, k
	}
	return from, end
}

// isTown says whether tokens [from, end) name a town or a country that is known.
func (f *eventFinder) isTown(from, end int) bool {
	for k := from; k < end; k++ {
		if f.c.g.place[k] != "" || f.c.g.town[k] != "" || isRegion(f.d.tokens[k].lower) {
			return true
		}
	}
	return false
}
