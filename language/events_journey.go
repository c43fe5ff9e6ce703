package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// journeyPhrases fills the phrase of a visit, or of a meeting with people of a
// kind: its noun with what stands before it, who makes it, and whither or with
// whom.
func (f *eventFinder) journeyPhrases(o *occasion, s, first, i, end int) {
	d := f.d
	if d.lang == "kk" {
		f.kazakhJourney(o, s, first, i)
		return
	}
	noun := f.nounEnd(i, end)
	o.phrase = d.eventPhrase(f.Reader, first, i, noun)
	aim := noun
	for aim < end && !d.leads(aim) {
		aim++
	}
	if aim > noun {
		o.owner = strings.TrimPrefix(strings.TrimPrefix(closed(d.phrase(f.Reader, noun, aim)), "of "), "the ")
		if d.lang == "en" && d.tokens[noun].lower != "of" || d.lang == "ru" && !isGenitive(d.tokens[noun].lower) && !isRussianAdjective(d.tokens[noun].lower) && !d.tokens[noun].upper {
			o.owner = ""
		}
	}
	if aim < end {
		o.aim = d.aimPhrase(f.Reader, aim, end)
	}
	if o.owner == "" {
		o.owner, o.within = f.visitor(s, first, i), false
	}
	for k := first; k < i; k++ {
		if t := d.tokens[k].text; t == "’s" || t == "'s" {
			o.owner, o.within = closed(d.phrase(f.Reader, first, k)), true
		}
	}
	o.own = o.owner != "" && (o.aim != "" || o.place != "")
	if o.aim == "" && o.place != "" && o.kind == journey && d.lang == "en" {
		o.aim = "to " + o.place
	}
}

// leads says whether token k opens where a journey leads or whom people met.
func (d *document) leads(k int) bool {
	switch w := d.tokens[k].lower; d.lang {
	case "en":
		return w == "to" || w == "in" || w == "with" || w == "across" || w == "around"
	default:
		return w == "в" || w == "во" || w == "по" || w == "на" || w == "с" || w == "со"
	}
}

// aimPhrase is where a journey leads, as the text writes it, with its
// preposition.
func (d *document) aimPhrase(r *Reader, first, end int) string {
	aim := closed(d.phrase(r, first+1, end))
	if aim == "" {
		return ""
	}
	if d.lang == "ru" && d.tokens[first].lower == "в" {
		aim = russianWhither(aim)
	}
	return d.tokens[first].lower + " " + aim
}

// kazakhJourney fills the phrase of a Kazakh one: «ресми сапары», who makes it
// and the place in the dative before it.
func (f *eventFinder) kazakhJourney(o *occasion, s, first, i int) {
	d, one := f.d, f.d.sentences[s]
	from := i
	for from > first && kazakhJourneyWord(d.tokens[from-1].lower) {
		from--
	}
	o.phrase = withoutCase(closed(d.phrase(f.Reader, from, i+1)))
	for k := from - 1; k >= max(one.first, from-6); k-- {
		if t := d.tokens[k]; o.kind == journey && t.upper && endsInAim(t.lower) && f.c.g.names[k] == 0 {
			o.aim = t.text
			break
		} else if o.kind == audience && kazakhPeople(t) {
			o.aim = d.phrase(f.Reader, max(first, k-1), k+1)
			break
		}
	}
	o.owner = f.visitor(s, first, i)
	o.own = o.owner != "" && (o.aim != "" || o.place != "")
}

// kazakhJourneyWord says whether a word before a journey's noun belongs to it.
func kazakhJourneyWord(w string) bool {
	return startsWithAny(w, []string{"ресми=", "жұмыс=", "алғашқы=", "мемлекеттік=", "іссапар", "бірінші=", "кезекті=", "танысу=", "достық=", "қысқа=", "үш=", "екі=", "күндік="})
}

// endsInAim says whether a Kazakh word is in the dative.
func endsInAim(w string) bool {
	return strings.HasSuffix(w, "ға") || strings.HasSuffix(w, "ге") || strings.HasSuffix(w, "қа") || strings.HasSuffix(w, "ке") || strings.HasSuffix(w, "на") || strings.HasSuffix(w, "не")
}

// visitor returns who is on the journey told at token i of sentence s: a
// delegation that the sentence names, else the person it is about, else one of
// the sentence before.
func (f *eventFinder) visitor(s, first, i int) string {
	if who := f.delegationIn(s); who != "" {
		return who
	}
	if who := f.guestBefore(s, first); who != "" {
		return who
	}
	if who := f.travellerIn(s, i); who != "" {
		return who
	}
	for k := s - 1; k >= max(0, s-2); k-- {
		if f.d.sentences[k].aside {
			continue
		}
		if who := f.delegationIn(k); who != "" {
			return who
		}
		if who := f.travellerIn(k, f.d.sentences[k].end); who != "" {
			return who
		}
	}
	return ""
}

// guestBefore returns the person before a clause that tells of being on the
// journey: the Speaker, who is on a visit; с министром, находящимся с визитом.
func (f *eventFinder) guestBefore(s, first int) string {
	d := f.d
	k := max(first-1, d.sentences[s].first)
	for k > d.sentences[s].first && d.tokens[k].text != "," {
		k--
	}
	if w := d.word(k+1, 0, first); d.tokens[k].text != "," || w != "who" && !startsWithAny(w, []string{"находящ", "прибывш", "пребыва", "приехавш", "currently=", "visiting="}) {
		return ""
	}
	for n := len(f.c.at[s]) - 1; n >= 0; n-- {
		if m := f.c.at[s][n]; m.end <= k {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// membersBefore returns the members of a parliament who are the subject of the
// verb at token v, ready to own: deputies of the Kurultai, депутатов Мажилиса.
func (f *eventFinder) membersBefore(s sentence, v int) string {
	d := f.d
	for i := s.first; i < v; i++ {
		if !startsWithAny(d.tokens[i].lower, members[d.lang].many) {
			continue
		}
		first, end := d.nounPhrase(s, i)
		first, end = f.withoutPeople(first, i, min(end, v))
		name := closed(d.phrase(f.Reader, first, end))
		if d.lang == "ru" {
			name = membersOwn(name)
		}
		if countWords(name) > 1 {
			return name
		}
	}
	return ""
}

// membersOwn puts members of a parliament, told in the nominative, into the
// genitive.
func membersOwn(name string) string {
	words := strings.Fields(name)
	for k, w := range words {
		low := strings.ToLower(w)
		if stem, ok := strings.CutSuffix(low, "ии"); ok {
			words[k] = stem + "иев"
			return strings.Join(words, " ")
		}
		if stem, ok := strings.CutSuffix(low, "ы"); ok {
			words[k] = stem + "ов"
			return strings.Join(words, " ")
		}
	}
	return name
}

// travellerIn returns the person that sentence s is about, before token i: by
// office and name, ready to own.
func (f *eventFinder) travellerIn(s, i int) string {
	for _, m := range f.c.at[s] {
		if (m.first < i || f.d.lang == "kk") && f.official(m.p) && f.c.subject(m) {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// official says whether a person holds an office of a parliament or a state:
// others travel too, but not on visits.
func (f *eventFinder) official(p *person) bool {
	return p.office != nil || p.body != nil || p.role != "" && f.isOffice(p.role)
}

func (f *eventFinder) isOffice(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if isMember(f.d.lang, w) {
			return true
		}
	}
	return false
}

// ownerName is how a person stands behind an event that is theirs.
func (f *eventFinder) ownerName(p *person) string {
	role := p.role
	if countWords(role) > 8 {
		role = ""
	}
	switch f.d.lang {
	case "ru":
		if role != "" {
			role = russianOffice(role)
			if first, _, _ := strings.Cut(role, " "); !allCaps(first) {
				role = lowerFirst(role)
			}
		}
		return strings.TrimSpace(role + " " + russianPerson(p))
	default:
		return strings.TrimSpace(role + " " + p.name())
	}
}

// delegationIn returns the delegation that sentence s names, ready to own, ""
// if there is none that can be told by its phrase.
func (f *eventFinder) delegationIn(s int) string {
	d, one := f.d, f.d.sentences[s]
	for i := one.first; i < one.end; i++ {
		if !d.isDelegation(i) || d.quoted(d.tokens[i].start) {
			continue
		}
		first, end := d.nounPhrase(one, i)
		first, end = f.withoutPeople(first, i, end)
		name := closed(d.phrase(f.Reader, first, end))
		if countWords(name) < 2 {
			name = f.delegationOf(s, i)
		}
		if name == "" {
			continue
		}
		switch d.lang {
		case "ru":
			return russianBody(d.commonFirst(first, name), genitive)
		case "kk":
			return kazakhBody(name)
		}
		return strings.TrimPrefix(strings.TrimPrefix(name, "a "), "an ")
	}
	return ""
}

// delegationOf names the delegation at token i by the body of whoever leads it:
// a delegation headed by the Speaker of the Seimas.
func (f *eventFinder) delegationOf(s, i int) string {
	for _, x := range f.sitters[s] {
		if !x.office || !x.known || f.d.lang != "kk" && x.first < i || f.d.lang == "kk" && x.first > i {
			continue
		}
		switch f.d.lang {
		case "en":
			return "delegation of " + article(x.name) + x.name
		case "ru":
			return "делегация " + russianBody(x.name, genitive)
		}
		return x.name + " делегациясы"
	}
	return ""
}

// isDelegation says whether token i is the noun for those on a journey: a
// delegation, a group of deputies.
func (d *document) isDelegation(i int) bool {
	w := d.tokens[i].lower
	if startsWithAny(w, []string{"delegation=", "делегаци"}) {
		return true
	}
	switch {
	case w == "group" && d.word(i+1, 0, len(d.tokens)) == "of", strings.HasPrefix(w, "групп"):
		for k := i + 1; k < min(len(d.tokens), i+4); k++ {
			if startsWithAny(d.tokens[k].lower, []string{"deputies=", "senators=", "mps=", "lawmakers=", "parliamentarians=", "legislators=", "депутатов=", "сенаторов=", "мажилисменов=", "парламентариев="}) {
				return true
			}
		}
	case startsWithAny(w, []string{"тобы=", "тобын=", "тобының="}):
		return i > 0 && startsWithAny(d.tokens[i-1].lower, []string{"депутаттар", "сенаторлар", "мәжілісмендер", "парламентшілер"})
	}
	return false
}

// travel reads a journey off a verb: the delegation arrived in Baku, депутат
// побывала в Костанае, сенатор Ақтөбеге барды.
func (f *eventFinder) travel(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first; i < one.end; i++ {
		t := d.tokens[i]
		if t.kind != word || t.upper || d.quoted(t.start) || !startsWithAny(t.lower, travelVerbs[d.lang]) || d.cues[i] != wasCue && !isStaying(t.lower) && t.lower != "барып" {
			continue
		}
		aim, place := f.destination(one, i)
		if aim == "" {
			continue
		}
		who := f.delegationIn(s)
		if who == "" {
			who = f.membersBefore(one, i)
		}
		if who == "" {
			who = f.travellerIn(s, i)
		}
		if who == "" {
			continue
		}
		return occasion{
			kind: journey, owner: who, aim: aim, place: place, date: d.pastDate(s), held: true, own: true,
			at: digest.Span{Start: one.span.start, End: t.end},
		}, true
	}
	return occasion{}, false
}

// isStaying says whether a word tells of a stay, in the present.
func isStaying(w string) bool {
	return startsWithAny(w, []string{"находится=", "находятся=", "гостит=", "visiting=", "touring="})
}

// travelVerbs are beginnings of verbs for going on a journey and being on one.
var travelVerbs = map[string][]string{
	"en": {"traveled=", "travelled=", "visited=", "flew=", "toured=", "journeyed=", "arrived=", "visiting=", "touring=", "paid=", "returned=", "back="},
	"ru": {"посетил", "побывал", "съездил", "летал", "вылетел", "вылетал", "прилетел", "слетал", "приезжал", "ездил", "прибыл", "приехал", "находится=", "находятся=", "гостит=", "гостил", "отправился=", "отправилась=", "отправились=", "объехал", "вернул", "возвратил"},
	"kk": {"барып=", "барды=", "барған=", "сапарлаған", "сапарлады", "келді=", "келген=", "ұшып", "аралады", "жетті=", "оралды", "қайтты="},
}

// destination returns the place that a verb of travel at token v leads to, as
// part of a name and as a place.
func (f *eventFinder) destination(s sentence, v int) (aim, place string) {
	d := f.d
	if d.lang == "kk" {
		for k := v - 1; k > max(s.first-1, v-5); k-- {
			if t := d.tokens[k]; k > s.first && !t.upper && isRegion(t.lower) && endsInAim(t.lower) && d.tokens[k-1].upper {
				place = d.text[d.tokens[k-1].start:t.end]
				return place, kazakhBody(place)
			}
			if t := d.tokens[k]; t.upper && endsInAim(t.lower) && f.c.g.names[k] == 0 && !f.isSitter(k) {
				return t.text, kazakhBody(t.text)
			} else if t.upper && endsInSource(t.lower) && f.c.g.names[k] == 0 {
				place = kazakhBody(t.text)
				return kazakhAim(place), place
			}
		}
		return "", ""
	}
	back := startsWithAny(d.tokens[v].lower, []string{"returned=", "back=", "вернул", "возвратил"})
	k := v + 1
	for n := 0; n < 4 && k+1 < s.end && (d.inDate(d.tokens[k].start) || weekdayOf(d.tokens[k].lower) > 0 || startsWithAny(d.tokens[k].lower, []string{"back=", "on=", "в=", "во=", "сегодня=", "вчера=", "this=", "week="}) && !d.tokens[k+1].upper); n++ {
		k++
	}
	prep := ""
	switch w := d.word(k, s.first, s.end); w {
	case "to", "in", "в", "во", "from", "из":
		prep = w
		k++
		if d.word(k, s.first, s.end) == "the" {
			k++
		}
	}
	if back != (prep == "from" || prep == "из") {
		return "", "" // back home
	}
	if k >= s.end || prep == "" && d.lang == "ru" && !startsWithAny(d.tokens[v].lower, []string{"посетил", "объехал"}) {
		return "", ""
	}
	end := k
	for end < s.end && end < k+4 && d.tokens[end].kind == word && !d.inDate(d.tokens[end].start) && f.c.g.names[end] == 0 && (d.tokens[end].upper || d.lang == "ru" && end > k && isRegion(d.tokens[end].lower) || d.lang == "en" && end > k && isRegion(d.tokens[end].lower)) {
		end++
	}
	if end == k || f.isSitter(k) || f.isSitter(end-1) || d.lang == "en" && end < s.end && d.tokens[end].kind == word && !d.tokens[end].function && !d.inDate(d.tokens[end].start) && weekdayOf(d.tokens[end].lower) == 0 {
		return "", ""
	}
	name := d.text[d.tokens[k].start:d.tokens[end-1].end]
	if d.lang == "en" {
		return "to " + name, name
	}
	if back {
		place = russianSource(name)
		return "в " + russianAim(place), place
	}
	place = russianPlace(name)
	if staysIn(d.tokens[v].lower) {
		return "в " + russianWhither(place), place
	}
	return "в " + name, russianAimless(name)
}

// endsInSource says whether a Kazakh word tells from where.
func endsInSource(w string) bool {
	for _, e := range [...]string{"нан", "нен", "дан", "ден", "тан", "тен"} {
		if strings.HasSuffix(w, e) && kazakhBody(w) != w {
			return true
		}
	}
	return false
}

// kazakhAim puts a place into the dative: Алматыға, Минскіге.
func kazakhAim(place string) string {
	low := strings.ToLower(place)
	front, _ := kkFront(low)
	ending := "ға"
	if kkSound(low)&voiceless != 0 {
		ending = "қа"
	}
	if front {
		ending = strings.NewReplacer("ғ", "г", "қ", "к", "а", "е").Replace(ending)
	}
	return place + ending
}

// russianSource is the nominative of where somebody came back from: Минска is
// Минск, Москвы Москва, Монголии Монголия.
func russianSource(p string) string {
	for _, e := range [...]struct{ from, to string }{{"ии", "ия"}, {"ы", "а"}, {"ска", "ск"}, {"да", "д"}, {"на", "н"}, {"ра", "р"}, {"та", "т"}, {"ая", "ай"}, {"ля", "ль"}} {
		if stem, ok := strings.CutSuffix(p, e.from); ok && utf8.RuneCountInString(stem) > 2 {
			return stem + e.to
		}
	}
	return p
}

// isRegion says whether a word is for a part of a country.
func isRegion(w string) bool {
	return startsWithAny(w, []string{"район", "област", "регион", "край=", "крае=", "region=", "district=", "province=", "county=", "area=", "облыс", "аудан", "өңір", "ауыл", "қала"})
}

// staysIn says whether a Russian verb of travel takes the place where, not
// whither.
func staysIn(w string) bool {
	return startsWithAny(w, []string{"побывал", "находится", "находятся", "гостит", "гостил"})
}

// russianAim turns a place's nominative into where a journey leads: в Москву.
func russianAim(p string) string {
	switch stem, last := p[:max(0, len(p)-2)], p[max(0, len(p)-2):]; last {
	case "а":
		return stem + "у"
	case "я":
		return stem + "ю"
	}
	return p
}

// russianWhither is russianAim for places of several words: Туркестанской
// области is Туркестанскую область.
func russianWhither(p string) string {
	words := strings.Fields(p)
	if len(words) == 1 {
		return russianAim(p)
	}
	if len(words) != 2 {
		return p
	}
	switch last := words[1]; {
	case last == "области":
		return eventAdjective(words[0], "ую") + " область"
	case last == "Республике":
		return eventAdjective(words[0], "ую") + " Республику"
	case last == "районе" || last == "регионе":
		return eventAdjective(words[0], "ый") + " " + strings.TrimSuffix(last, "е")
	}
	return p
}

// russianAimless is the nominative of where a journey leads: Москва.
func russianAimless(p string) string {
	switch stem, last := p[:max(0, len(p)-2)], p[max(0, len(p)-2):]; last {
	case "у":
		if feminineCities[strings.ToLower(stem)+"а"] {
			return stem + "а"
		}
	case "ю":
		return stem + "я"
	}
	return p
}

// crowd reads off a verb that somebody met people of a kind: the senator met
// voters, встретилась с избирателями, сайлаушылармен кездесті.
func (f *eventFinder) crowd(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first + 1; i+1 < one.end; i++ {
		if d.cues[i] != wasCue && d.lang != "kk" || d.quoted(d.tokens[i].start) {
			continue
		}
		if whom := d.metPeople(one, i); whom != "" {
			o := occasion{kind: audience, aim: whom, owner: f.travellerIn(s, i), date: d.pastDate(s), held: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
			o.own = true
			return o, true
		}
	}
	return occasion{}, false
}

// metPeople returns the people of a kind that the verb of meeting at token i has
// for its object, with the preposition; "" if there are none.
func (d *document) metPeople(s sentence, i int) string {
	w, k := d.tokens[i].lower, i+1
	switch {
	case d.lang == "kk":
		if !strings.HasPrefix(w, "кездес") || !kazakhPeople(d.tokens[i-1]) || !strings.HasSuffix(d.tokens[i-1].lower, "мен") {
			return ""
		}
		first, _ := d.kazakhPhrase(s, i-1)
		return d.text[d.tokens[max(first, i-4)].start:d.tokens[i-1].end]
	case w == "met" || strings.HasPrefix(w, "встретил") && (strings.HasSuffix(w, "ь") || strings.HasSuffix(w, "ся")):
	default:
		return ""
	}
	with := "with "
	if d.lang == "ru" {
		with = "с "
	}
	if next := d.word(k, s.first, s.end); next == "with" || next == "с" || next == "со" {
		with = next + " "
		k++
	}
	if k >= s.end || !severalPeople(d.lang, d.tokens[k]) || startsWithAny(d.tokens[k].lower, officials[d.lang]) {
		return ""
	}
	_, end := d.nounPhrase(s, k)
	for end > k+1 && d.inDate(d.tokens[end-1].start) {
		end--
	}
	return with + d.text[d.tokens[k].start:d.tokens[end-1].end]
}
