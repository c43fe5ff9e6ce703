package language

import (
	"slices"
	"strings"
)

// membersBefore returns the members of a parliament who are the subject of the
// verb at token v, ready to own: deputies of the Kurultai, депутатов Мажилиса.
// Where no house is told beside them, it is the one that the text is about.
func (f *eventFinder) membersBefore(si, v int) string {
	return f.membersIn(si, f.d.sentences[si].first, v)
}

// membersIn is membersBefore for the tokens [from, v) of sentence si.
func (f *eventFinder) membersIn(si, from, v int) string {
	d, s := f.d, f.d.sentences[si]
	for i := from; i < v; i++ {
		if !d.severalMembers(s, i) || i > s.first && startsWithAny(d.tokens[i-1].lower, []string{"of=", "с=", "для=", "by=", "with=", "among=", "среди="}) {
			continue
		}
		first, end := d.nounPhrase(s, i)
		first, end = f.withoutPeople(max(first, from), i, min(end, v))
		for k := i + 1; k < end; k++ {
			if d.cues[k] != noCue && !d.nounBehind(k, i) || travelVerbs.in(d.lang).has(&d.tokens[k]) {
				end = k
			}
		}
		abroad := d.lang == "ru" && d.word(end, i, s.end) == "из" && end+1 < s.end && d.tokens[end+1].upper // депутаты из ЮАР
		for end += 2; abroad && end < s.end && d.tokens[end].upper && f.c.g.names[end] == 0; end++ {
		}
		if !abroad {
			end -= 2
		}
		name := closed(d.phrase(f.Reader, first, end))
		if strings.HasPrefix(name, "топ ") {
			name = "бір " + name
		}
		led := f.ledBy(si, i, name)
		if led != name && strings.HasSuffix(led, name) {
			return led // төраға Х бастаған бір топ депутат
		}
		name = led
		if first == s.first && !d.tokens[first].function && !allCaps(d.tokens[first].text) && f.c.g.place[first] == "" && !f.isSitter(first) && !strings.HasPrefix(name, "MP") {
			name = lowerFirst(name)
		}
		if d.lang == "ru" {
			name = membersOwn(name)
		}
		if ofSomebody := d.lang == "en" && strings.Contains(name, "members of "); !ofSomebody && !abroad && !f.tellsHouseOf(si, first, end) && f.c.g.place[first] == "" {
			return f.membersOf(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "both "))
		}
		return name
	}
	return ""
}

// nounBehind says whether the English word at token k that may be a verb is a noun
// behind its attribute: members of the committee on agrarian issues.
func (d *document) nounBehind(k, i int) bool {
	before := &d.tokens[k-1]
	return d.lang == "en" && d.cues[k] != wasCue && k-1 > i+1 && before.kind == word && !before.upper && !before.function && !nounPlural(before.lower)
}

// tellsHouseOf says whether tokens [first, end) of sentence s name a body.
func (f *eventFinder) tellsHouseOf(s, first, end int) bool {
	return slices.ContainsFunc(f.sitters[s], func(x sitter) bool { return x.first < end && x.end > first })
}

// severalMembers says whether the noun at token i is for several members of a
// parliament: in the plural, or counted (трое депутатов, үш депутаты).
func (d *document) severalMembers(s sentence, i int) bool {
	w := d.tokens[i].lower
	if areMembers(d.lang, w) || d.lang == "kk" && w == "мүшелері" && i > s.first && kazakhUnits.has(&d.tokens[i-1]) {
		return true
	}
	if d.lang == "en" || i == s.first || !startsWithAny(w, countedMembers.in(d.lang)) {
		return false
	}
	k := i - 1
	for k > s.first && d.lang == "ru" && (isRussianAdjective(d.tokens[k].lower) || startsWithAny(d.tokens[k].lower, countedMembers.ru)) {
		k-- // шесть грузинских депутатов
	}
	for k > s.first && d.lang == "kk" && endsWithAny(d.tokens[k].lower, "дық", "дік", "тық", "тік") {
		k-- // бір топ қазақстандық сенатор
	}
	return d.tokens[k].kind == number || someOf.has(d.tokens[k].lower)
}

// kazakhUnits are Kazakh bodies of several members: комитетінің, жұмыс тобының мүшелері.
var kazakhUnits = beginsWith("комитет", "комиссия", "бюро", "тобы", "топ=", "топтың=", "фракция", "делегация", "палата")

var (
	countedMembers = byLanguage[[]string]{
		ru: withMembers("ru", "депутат", "сенатор", "парламентари"),
		kk: withMembers("kk", "депутат", "сенатор", "парламентші"),
	}
	someOf = wordSet(`двое трое четверо пятеро шестеро семеро восемь два три четыре пять шесть семь десять группа несколько
		екі үш төрт бес алты жеті сегіз тоғыз он бірнеше бірқатар топ`)
)

// membersOf tells members by the house that the text is about, if it is about one.
func (f *eventFinder) membersOf(name string) string {
	x, ok := f.houseOfMembers(lower(lastField(name)))
	if !ok {
		x, ok = f.membersHouse()
	}
	switch {
	case !ok || !x.known || f.otherNation(name, x):
		return name
	case f.d.lang == "en":
		return name + " of " + article(x.name) + x.name
	case f.d.lang == "ru":
		return name + " " + russianBody(x.name, genitive)
	}
	return x.name + ownerEnding(x.name) + " " + kazakhPossessed(name)
}

// otherNation says whether the phrase for members tells a country whose house x is not:
// қазақстандық сенаторлар are not those of the Belgian Senate.
func (f *eventFinder) otherNation(name string, x sitter) bool {
	code := f.hostOfAim(name, "")
	for k := x.first; k < x.end && code != ""; k++ {
		if b := f.c.g.bodyAt[k]; f.c.g.place[k] != "" && f.c.g.place[k] != code || b != nil && b.Country != "" && b.Country != code {
			return true
		}
	}
	return false
}

// membersOwn puts members of a parliament, told in the nominative, into the
// genitive.
func membersOwn(name string) string {
	words := strings.Fields(name)
	for k, w := range words {
		low := lower(w)
		if stem, ok := strings.CutSuffix(low, "ии"); ok {
			words[k] = stem + "иев"
			return strings.Join(words, " ")
		}
		if stem, ok := strings.CutSuffix(low, "ы"); ok {
			words[k] = stem + "ов"
			return strings.Join(words, " ")
		}
		if stem, ok := strings.CutSuffix(low, "е"); ok && isRussianAdjective(low) {
			words[k] = stem + "х" // французские
		}
	}
	return name
}

// delegationIn returns the delegation that sentence s names, ready to own, ""
// if there is none that can be told by its phrase.
func (f *eventFinder) delegationIn(s int) string {
	name, _ := f.delegationAt(s)
	one := f.d.sentences[s]
	for i := one.first; i < one.end && name == ""; i++ {
		if f.d.isDelegation(i) && !f.d.quoted(f.d.tokens[i].start) {
			return f.delegationAbroad()
		}
	}
	return name
}

// cameBefore are Kazakh participles with which the phrase of who came opens: Астанаға
// сапармен келген Сенат делегациясы.
var cameBefore = []string{"келген=", "барған=", "жүрген=", "болған=", "ұшқан="}

// delegationAt is delegationIn, and says whether the delegation's phrase tells that
// it is from elsewhere than the country that receives it.
func (f *eventFinder) delegationAt(s int) (name string, foreign bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first; i < one.end; i++ {
		if !d.isDelegation(i) || d.quoted(d.tokens[i].start) {
			continue
		}
		first, end := d.nounPhrase(one, i)
		first, end = f.withoutPeople(first, i, end)
		for k := i - 1; k >= first && d.lang == "kk"; k-- {
			if t := d.tokens[k]; (t.upper || isRegion(t.lower)) && (endsInAim(t.lower) || endsInPlace(t.lower)) || startsWithAny(t.lower, cameBefore) {
				first = max(first, k+1)
			}
		}
		if k := f.originBehind(one, end); d.lang == "en" && k > end {
			end = k
		} else if d.lang == "en" && (d.word(end, i, one.end) == "from" || nounPlural(d.word(end, i, one.end)) || areMembers("en", d.word(end, i, one.end))) && (d.word(end, i, one.end) != "from" || d.tokens[min(end+1, one.end-1)].upper) {
			end++ // a group of Finnish MPs, of MPs from Finland
			for end < one.end && (d.tokens[end].upper || d.tokens[end].lower == "the" || d.tokens[end].lower == "from" && d.tokens[min(end+1, one.end-1)].upper) && f.c.g.names[end] == 0 && d.tokens[end].kind == word {
				end++
			}
		}
		for k := i + 1; k < end; k++ {
			if w := d.tokens[k].lower; w == "в" || w == "во" || w == "for" && d.forVisit(k, one.end) || w == "to" && d.lang == "en" && k+1 < end && (f.c.g.capit[k+1] || f.c.g.town[k+1] != "") || isPossessive(w) && k == i+1 { // делегация сейма в Астане; thanked the delegation for the visit; the delegation's flight
				end = k
			}
		}
		foreign := f.ofGuest(first, end)
		if f.ofHost(first, end) && !(foreign && d.lang != "en") {
			continue
		}
		name := closed(d.phrase(f.Reader, first, end))
		if countWords(name) < 2 {
			name = f.delegationOf(s, i)
		}
		if name == "" {
			if who := f.leaderOf(s, i); who != "" && !strings.Contains(lower(who), "делегаци") {
				return who, foreign
			}
			continue
		}
		switch d.lang {
		case "ru":
			return russianBody(d.commonFirst(first, name), genitive), foreign
		case "kk":
			return f.ledBy(s, i, kazakhBody(name)), foreign
		}
		return strings.TrimPrefix(strings.TrimPrefix(name, "a "), "an "), foreign
	}
	return "", false
}

// ofGuest says whether tokens [first, end) name a country other than the one that
// receives, or a body of it.
func (f *eventFinder) ofGuest(first, end int) bool {
	for k := first; k < end; k++ {
		if b := f.c.g.bodyAt[k]; f.c.g.place[k] != "" && f.c.g.place[k] != f.host || b != nil && b.Country != "" && b.Country != f.host {
			return true
		}
		if code := f.countryWord(k); code != "" && code != f.host {
			return true
		}
	}
	return false
}

// ofHost says whether tokens [first, end) name the country that receives those on
// the journey at hand, or a body of it.
func (f *eventFinder) ofHost(first, end int) bool {
	for k := first; k < end && f.host != ""; k++ {
		if f.c.g.place[k] == f.host || f.c.g.bodyAt[k] != nil && f.c.g.bodyAt[k].Country == f.host {
			return true
		}
	}
	return false
}

// forVisit says whether the English "for" at token k opens what somebody is thanked for: the
// delegation for the productive visit; but not the Delegation for relations with X.
func (d *document) forVisit(k, end int) bool {
	for j := k + 1; j < min(end, k+5); j++ {
		if isVisit(d.tokens[j].lower) {
			return true
		}
	}
	return false
}

// leaderOf returns the person who leads the delegation at token i, ready to own: a
// delegation led by Senator X, делегация во главе с сенатором Х.
func (f *eventFinder) leaderOf(s, i int) string {
	for _, m := range f.c.at[s] {
		if !f.official(m.p) || f.atHome(m.p) {
			continue
		}
		for k := min(i, m.end); k < max(i, m.first) && k < len(f.d.tokens); k++ {
			if startsWithAny(f.d.tokens[k].lower, []string{"led=", "headed=", "главе=", "возглав", "руковод", "баста", "басқар"}) {
				return f.ownerName(m.p)
			}
		}
		if f.d.lang == "kk" && m.end < len(f.d.tokens) && startsWithAny(f.d.tokens[m.end].lower, []string{"баста", "басқар"}) {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// ledBy puts before a Kazakh delegation who led it, where its phrase begins with the
// participle: бастаған делегация.
func (f *eventFinder) ledBy(s, i int, name string) string {
	if !startsWithAny(lower(name), []string{"бастаған=", "басқарған=", "баста", "басқар"}) {
		return name
	}
	if who := f.leaderOf(s, i); who != "" {
		if _, bare, ok := strings.Cut(who, "делегациясының басшысы "); ok {
			who = bare // that he leads it is told behind
		}
		return who + " " + name
	}
	if first, rest, _ := strings.Cut(name, " "); strings.HasSuffix(first, "ған") {
		return rest // who leads it is not told
	}
	return name
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

// delegationAbroad names a delegation of which only a bare noun tells by the house of
// another country that the text names first.
func (f *eventFinder) delegationAbroad() string {
	for s := range f.sitters {
		for _, x := range f.sitters[s] {
			if b := f.c.g.bodyAt[x.head]; !x.foreign || !x.known || !x.house || b == nil || b.Country == f.host {
				continue
			}
			switch f.d.lang {
			case "ru":
				return "делегации " + russianBody(x.name, genitive)
			case "kk":
				return x.name + " делегациясы"
			}
			return ""
		}
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
			if startsWithAny(d.tokens[k].lower, []string{"deputies=", "senators=", "mps=", "lawmakers=", "parliamentarians=", "legislators=", "депутатов=", "сенаторов=", "парламентариев="}) || startsWithAny(d.tokens[k].lower, wholeWords(houses.plurals["ru"])) {
				return true
			}
		}
	case startsWithAny(w, []string{"тобы=", "тобын=", "тобының="}):
		return i > 0 && startsWithAny(d.tokens[i-1].lower, withPlurals("kk", "депутаттар", "сенаторлар", "парламентшілер"))
	}
	return false
}
