package language

// compass are the quarters of the world in the names of Kazakh regions.
var compass = wordSet(`шығыс батыс солтүстік оңтүстік орталық`)

// isKazakhSubject says whether a part of a name has no ending of a case: who comes.
func isKazakhSubject(w string) bool { return !endsInAim(w) && !endsInPlace(w) && kazakhBody(w) == w }

// nameFrom is where the name of a Kazakh place starts whose last word in capitals
// is token k: Шығыс Қазақстанға, Иордания Хашимиттік Корольдігіне.
func (f *eventFinder) nameFrom(s sentence, k int) int {
	d := f.d
	kingdom := endsWithAny(d.tokens[k].lower, "ына", "іне", "ында", "інде")
	for k > s.first && (compass.has(d.tokens[k-1].lower) || kingdom && d.tokens[k-1].upper && f.c.g.names[k-1] == 0 && (k-1 > s.first || f.c.g.place[k-1] != "")) {
		k--
	}
	return k
}

// kazakhOwnedWord says whether a Kazakh noun for a sort of place has the ending that it has
// behind the name of one: Абай ауданына, but not ауданға.
func kazakhOwnedWord(w string) bool {
	return endsWithAny(w, "ы", "і", "ына", "іне", "ында", "інде", "ын", "ін", "ынан", "інен", "ындағы", "індегі")
}

// kazakhDestination is destination for Kazakh, where the place stands before the
// verb: in the dative, the ablative, the locative or the accusative.
func (f *eventFinder) kazakhDestination(s sentence, v int) (aim, place string) {
	d, verb := f.d, f.d.tokens[v].lower
	ends := endsInAim
	switch {
	case startsWithAny(verb, []string{"болып=", "болды=", "жүр=", "жүрген="}):
		ends = endsInPlace
	case startsWithAny(verb, []string{"аралады", "аралап=", "аралаған="}):
		ends = endsInObject
	case startsWithAny(verb, []string{"оралды", "оралған=", "қайтты="}):
		ends = endsInSource
	}
	along := d.word(v-1, s.first, s.end) == "бірге" // ауылға депутат Х-пен бірге келдік
	reach := 13
	if loungingVerbs.fits(verb) {
		reach = 7
	}
	for k := v - 1; k >= max(s.first, v-reach); k-- {
		t := d.tokens[k]
		if f.c.g.names[k] != 0 && (along || isKazakhSubject(t.lower)) {
			continue // Астанаға спикер Х келді
		}
		if t.kind == punct && !isDash(t.text) || f.c.g.names[k] != 0 {
			return "", ""
		}
		if startsWithAny(t.lower, []string{"астанасы", "елордасы"}) && k > s.first && f.c.g.place[k-1] != "" && ends(t.lower) { // Бельгия астанасында
			place = d.tokens[k-1].text
			return kazakhAim(place), place
		}
		if region := f.regionOfSite(s, k); region != "" && endsInObject(t.lower) && ends(t.lower) {
			return kazakhAim(region), region
		}
		first := k
		if !t.upper && k > s.first && (isRegion(t.lower) || isSite(t.lower)) && d.tokens[k-1].upper {
			first = k - 1
		} else if !t.upper {
			continue
		}
		if first < k && f.c.g.names[first] != 0 && !kazakhOwnedWord(t.lower) { // депутат Х ауданға барды: which one is not told
			return "", ""
		}
		if first == k && k == s.first && (hallWords.kk.has(&t) || pronouns[t.lower] || demonstratives[t.lower]) || f.c.g.isHead[k] || isVisit(t.lower) { // Клубқа ат басын бұрды; Төраға келеді
			continue
		}
		if stem := attributeOfPlace(t.text); stem != "" && startsWithAny(verb, []string{"аралады", "аралап="}) && !f.isSitter(first) { // Оралдағы зауытты аралады
			return kazakhAim(stem), stem
		}
		if f.isSitter(first) || f.eventAt(d, k) != 0 || d.inDate(t.start) || !ends(t.lower) {
			continue
		}
		if first-2 >= s.first && startsWithAny(d.tokens[first-1].lower, []string{"мен=", "пен=", "бен=", "және="}) && d.tokens[first-2].upper {
			first -= 2
		}
		first = f.nameFrom(s, first)
		name := d.text[d.tokens[first].start:t.end]
		place = kazakhBody(name)
		if loungingVerbs.fits(verb) && !f.isTown(first, k+1) {
			continue
		}
		if endsInAim(t.lower) {
			return name, place
		}
		if place != name {
			return kazakhAim(place), place
		}
	}
	return "", ""
}

// describedTraveller returns whom the Kazakh participle at token v describes, whose office or name stands right
// behind it: «Астанаға келген Чехия спикері А-ны Б қабылдады»; "" if that is no official.
func (f *eventFinder) describedTraveller(s, v int) string {
	for _, m := range f.c.at[s] {
		if m.first <= v {
			continue
		}
		if f.c.lead(m) == v+1 && !m.office && f.official(m.p) {
			return f.ownerName(m.p)
		}
		break
	}
	return ""
}
