package language

import "strings"

// meantReach is how many words a bare word for a place may stand from its verb, and
// how many sentences above the place may be named that it means.
const (
	meantReach = 8
	aboveReach = 3
)

// whitherMeant returns where the verb of travel at token v of sentence s leads that has
// no name of a place beside it: "в столицу", "сюда", «осы ауылға». Those of whom no word
// tells whither they came are where their sentence is, or the headline.
func (f *eventFinder) whitherMeant(s, v int) (aim, place string) {
	if loungingVerbs.has(&f.d.tokens[v]) {
		return "", ""
	}
	switch f.d.lang {
	case "ru":
		return f.russianMeant(s, v)
	case "kk":
		return f.kazakhMeant(s, v)
	}
	return "", ""
}

// arriving are verbs that tell of coming to where the report is from.
var arriving = beginsWith("приехал", "приезжал", "прилетел", "прилетал", "прибыл", "прибывш", "приехавш", "прилетевш", "прилетавш", "пожаловал", "нагрянул")

func (f *eventFinder) russianMeant(s, v int) (aim, place string) {
	d, one := f.d, f.d.sentences[s]
	for k := max(one.first, v-meantReach); k < min(one.end, v+meantReach); k++ {
		switch w := d.tokens[k].lower; w {
		case "сюда":
			return f.placeTold(s)
		case "в", "во":
			kind := k + 1
			for kind < min(one.end-1, k+3) && !isTownKind(d.tokens[kind].lower) {
				kind++
			}
			if kind >= one.end || !isTownKind(d.tokens[kind].lower) || d.tokens[min(kind+1, one.end-1)].upper || kind > k+1 && !isRussianAdjective(d.tokens[k+1].lower) {
				continue
			}
			if strings.HasPrefix(d.tokens[kind].lower, "столиц") {
				return f.capitalTold()
			}
			return f.placeTold(s)
		}
	}
	if !arriving.has(&d.tokens[v]) {
		return "", ""
	}
	if aim, place = f.placeIn(s, true); aim != "" || f.rank > 2 || f.toWork(s) {
		return aim, place
	}
	return f.placeOver()
}

// toWork says whether who arrives in sentence s comes to work, or to sit: the seat of his
// own house is no aim of a journey.
func (f *eventFinder) toWork(s int) bool {
	one := f.d.sentences[s]
	for k := one.first; k < one.end; k++ {
		if startsWithAny(f.d.tokens[k].lower, []string{"работу=", "заседани", "сессию=", "пленарн", "голосовани", "жұмысқа=", "отырысқа=", "сессияға="}) {
			return true
		}
	}
	return false
}

// placeTold returns the place that a bare word for one in sentence s means: the last
// named above it, else that of the headline.
func (f *eventFinder) placeTold(s int) (aim, place string) {
	for k := s; k >= max(0, s-aboveReach); k-- {
		if one := f.d.sentences[k]; one.aside || one.title {
			continue
		}
		if aim, place = f.placeIn(k, true); aim == "" {
			continue
		}
		if k < s && f.gathersNear(k) {
			return "", "" // they came to what is held there
		}
		return aim, place
	}
	return f.placeOver()
}

// placeOver is the place of the headline, else that of the dateline.
func (f *eventFinder) placeOver() (aim, place string) {
	for k := range f.d.sentences {
		if f.d.sentences[k].title {
			if aim, place = f.placeIn(k, false); aim != "" {
				return aim, place
			}
		}
	}
	switch {
	case f.d.place == "":
		return "", ""
	case f.d.lang == "kk":
		return kazakhAim(f.d.place), f.d.place
	}
	return "в " + russianAim(f.d.place), f.d.place
}

// placeIn returns the first place where something is that sentence s names, as the aim of
// a journey; known says that it has to be one that is known, or told to be one.
func (f *eventFinder) placeIn(s int, known bool) (aim, place string) {
	d, one := f.d, f.d.sentences[s]
	for k := one.first; k < one.end; k++ {
		if d.lang == "kk" {
			if aim, place = f.kazakhPlaceAt(one, k, known); aim != "" {
				return aim, place
			}
			continue
		}
		prep := d.tokens[k].lower
		if prep != "в" && prep != "во" && prep != "до" || k+1 >= one.end || d.quoted(d.tokens[k].start) {
			continue
		}
		from, end := f.placeName(one, k+1, true)
		if end == from || known && from == k+1 && !f.isTown(from, end) || f.isPublication(from, end) {
			continue
		}
		name := d.text[d.tokens[from].start:d.tokens[end-1].end]
		switch {
		case from > k+1:
			return "в " + russianTownKind(d.tokens[k+1].lower) + " " + name, name
		case prep == "до":
			place = russianSource(name)
			return "в " + russianAim(place), place
		case end-from == 2 && isRegion(d.tokens[end-1].lower):
			aim, place = russianRegion(name)
			return "в " + aim, place
		}
		return "в " + russianAims(name), russianPlace(firstTown(name))
	}
	return "", ""
}

// russianRegion is where a journey leads to a part of a country, told in the
// prepositional, and its nominative.
func russianRegion(name string) (aim, place string) {
	first, _, _ := strings.Cut(name, " ")
	if aim = russianWhither(name); strings.HasSuffix(aim, "область") {
		return aim, eventAdjective(first, "ая") + " область"
	}
	return aim, aim
}

// isPublication says whether the name over tokens [from, end) stands in marks.
func (f *eventFinder) isPublication(from, end int) bool {
	return from > 0 && isOpeningQuote(f.d.tokens[from-1].text) || end < len(f.d.tokens) && f.d.tokens[end].text == "»"
}

// capitalTold returns the capital that the text names of its home, or of the country at
// hand.
func (f *eventFinder) capitalTold() (aim, place string) {
	g := f.c.g
	for k := range f.d.tokens {
		if !g.capit[k] || g.home != "" && g.place[k] != g.home {
			continue
		}
		place = titled(f.d.tokens[k].text)
		if f.d.lang == "kk" {
			place = kazakhBody(place)
			return kazakhAim(place), place
		}
		switch f.d.word(k-1, 0, k) {
		case "в", "во":
			place = russianPlace(place)
		case "из", "до", "от":
			place = russianSource(place)
		}
		if endsWithAny(place, "ы", "ой", "у") {
			continue
		}
		return "в " + russianAim(place), place
	}
	return "", ""
}

// capitalCalled is the capital of the country whose adjective stands over English tokens [from, end),
// by its name where the text tells it: landed in the Kazakh | capital.
func (f *eventFinder) capitalCalled(from, end int) (aim, place string) {
	g := f.c.g
	for k := range f.d.tokens {
		if g.capit[k] && g.place[from] != "" && g.place[k] == g.place[from] {
			place = titled(f.d.tokens[k].text)
			for n := k + 1; n < len(f.d.tokens) && g.capit[n] && f.d.tokens[n].upper; n++ {
				place += " " + titled(f.d.tokens[n].text) // New Delhi
			}
			return "to " + place, place
		}
	}
	return "to the " + f.d.text[f.d.tokens[from].start:f.d.tokens[end].end], ""
}

// kazakhMeant reads a bare word for a place before the verb at token v: «осы мектепке
// соқты», «мұнда келді», «елімізге келді», «Бельгия астанасында жүрген».
func (f *eventFinder) kazakhMeant(s, v int) (aim, place string) {
	d, one := f.d, f.d.sentences[s]
	for k := v - 1; k >= max(one.first, v-2*meantReach); k-- {
		t := &d.tokens[k]
		switch {
		case t.kind == punct && !isDash(t.text):
			return "", ""
		case t.lower == "мұнда" || t.lower == "осында":
			return f.placeTold(s)
		case t.lower == "елордаға":
			return f.capitalTold()
		case f.d.atHomeWord(k):
			return f.homeAim()
		case (isRegion(t.lower) || isSite(t.lower)) && !t.upper && endsInAim(t.lower) && k > one.first && pointing.has(d.tokens[k-1].lower):
			aim, place = f.placeTold(s)
			if aim != "" && isSite(t.lower) {
				aim = place + placeEnding(place) + " " + t.text
			}
			return aim, place
		}
	}
	return "", ""
}

// pointing are Kazakh words that point at a place named before.
var pointing = wordSet(`осы сол аталған бұл`)

// atHomeWord says whether token k is «елімізге», to our country.
func (d *document) atHomeWord(k int) bool { return d.tokens[k].lower == "елімізге" }

// homeAim returns that country as where a journey leads, by the name that the
// text has for it; the word itself where it has none.
func (f *eventFinder) homeAim() (aim, place string) {
	g := f.c.g
	for k := range f.d.tokens {
		t := &f.d.tokens[k]
		if g.place[k] != g.home || g.capit[k] || !t.upper || allCaps(t.text) || g.bodyAt[k] != nil {
			continue
		}
		if strings.HasSuffix(t.lower, "тан") {
			return kazakhAim(t.text), t.text
		}
		if place = kazakhBody(t.text); strings.HasSuffix(place, "тан") || place == t.text && !strings.HasPrefix(t.lower, "еліміз") && !endsWithAny(t.lower, "дық", "дік", "тық", "тік") {
			return kazakhAim(place), place
		}
	}
	return "елімізге", ""
}

// kazakhPlaceAt returns the place that the Kazakh word at token k tells to be where
// something is: Үштөбеде, Қарабұлақ кентінде, Үштөбедегі.
func (f *eventFinder) kazakhPlaceAt(one sentence, k int, known bool) (aim, place string) {
	d, t := f.d, &f.d.tokens[k]
	if !t.upper || t.kind != word || f.c.g.names[k] != 0 || f.isSitter(k) || f.eventAt(d, k) != 0 || d.inDate(t.start) || d.quoted(t.start) || weekdayOf(t.lower) > 0 {
		return "", ""
	}
	if next := d.word(k+1, k, one.end); next != "" && isRegion(next) && (endsInPlace(next) || endsInAim(next)) && kazakhBody(t.text) == t.text {
		place = kazakhBody(d.text[t.start:d.tokens[k+1].end])
		return kazakhAim(place), place
	}
	place = attributeOfPlace(t.text)
	if place == "" && (endsInPlace(t.lower) || endsInAim(t.lower)) {
		place = kazakhBody(t.text)
	}
	if place == "" || place == t.text || known && !f.isTown(k, k+1) {
		return "", ""
	}
	return kazakhAim(place), place
}

// regionOfSite returns the part of the country whose sites the Kazakh word at token k
// tells that somebody saw: Арал ауданының мектептерін.
func (f *eventFinder) regionOfSite(s sentence, k int) string {
	d := f.d
	if k-2 < s.first || d.tokens[k].upper || !isRegion(d.tokens[k-1].lower) || !kazakhGenitive(d.tokens[k-1].lower) || !d.tokens[k-2].upper {
		return ""
	}
	return kazakhBody(d.text[d.tokens[k-2].start:d.tokens[k-1].end])
}

// hasJourney says whether a sentence has a noun for a journey: Это – первый визит спикера
// в Ригу.
func (f *eventFinder) hasJourney(s sentence) bool {
	for i := s.first; i < s.end; i++ {
		if f.eventAt(f.d, i) == journey {
			return true
		}
	}
	return false
}

// goesOn says whether the verb behind the noun of a journey, whose phrase ends before
// token end, tells how long it will last: визит продлится до пятницы, сапары ертең
// аяқталады.
func (d *document) goesOn(s sentence, end int) bool {
	if d.lang == "ru" {
		return startsWithAny(d.word(end, s.first, s.end), []string{"продлится=", "продолжится=", "продолжается=", "завершится=", "завершается=", "закончится=", "длится="})
	}
	for k := end; k < min(s.end, end+4) && d.lang == "kk"; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"аяқталады=", "жалғасады=", "созылады=", "жалғасып=", "жалғасуда="}) {
			return true
		}
	}
	return false
}

// startsLater says whether one of the two sentences above sentence s tells that somebody
// is only to set out.
func (f *eventFinder) startsLater(s int) bool {
	for k := s; k >= max(0, s-2); k-- {
		one := f.d.sentences[k]
		for i := one.first; i < one.end; i++ {
			if startsWithAny(f.d.tokens[i].lower, []string{"вылетит=", "вылетает=", "прилетит=", "прибудет=", "приедет=", "барады=", "бармақ=", "келеді=", "келмек=", "ұшады=", "аттанады="}) {
				return true
			}
		}
	}
	return false
}

// guestStays fills who is on a journey that only its end tells of, the guest from abroad
// of whom the text tells, and whither it led.
func (f *eventFinder) guestStays(o *occasion, s int) {
	f.host = f.c.g.home
	if k, country := f.cityOf(s, ""); o.aim == "" && country != "" {
		f.host, o.aim, o.place = country, f.aimOf(k), f.cityName(k)
	}
	if o.owner == "" {
		o.owner, o.within = f.foreigner(), false
	}
	if o.phrase == "" {
		o.phrase = visitNoun[f.d.lang]
	}
	o.own, o.held = o.owner != "", true
}
