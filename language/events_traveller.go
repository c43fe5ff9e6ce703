package language

import "strings"

// traveller returns who makes the journey told by the verb at token v of
// sentence s, ready to own.
func (f *eventFinder) traveller(s, v int) string {
	if who := f.delegationIn(s); who != "" {
		return who
	}
	if who := f.membersBefore(s, v); who != "" {
		return who
	}
	if who := f.guestBefore(s, v); who != "" {
		return who
	}
	if f.d.lang == "ru" && endsWithAny(f.d.tokens[v].lower, "вший", "вшая", "вшие", "вшего", "вшей", "вших", "вшую", "вшим", "вшими", "вшему", "вшем", "вшее", "ийся", "аяся", "иеся", "егося", "ейся", "ихся", "уюся", "имся", "ееся", "емуся", "емся", "имися") {
		return f.guestBehind(s, v) // прибывший: of whoever stands before the comma, or behind
	}
	if f.d.lang == "kk" && endsWithAny(f.d.tokens[v].lower, "ған", "ген", "қан", "кен") { // Ригада жүрген бір топ сенатор
		if who := f.membersIn(s, v+1, min(v+meantReach, f.d.sentences[s].end)); who != "" {
			return who
		}
		if who := f.describedTraveller(s, v); who != "" {
			return who
		}
	}
	if who := f.companion(s, v); who != "" {
		return who
	}
	if first := f.d.sentences[s].first; f.d.lang == "en" && v <= first+1 && (f.d.tokens[first].lower == "having" || strings.HasSuffix(f.d.tokens[v].lower, "ing")) { // having toured the villages, X
		if who := f.behindComma(s, v); who != "" {
			return who
		}
	}
	for _, of := range [...]func(s, v int) string{f.travellerIn, f.travellerBehind, f.travellerMeant, f.bodyBefore, f.officerBefore} {
		if who := of(s, v); who != "" {
			return who
		}
	}
	return ""
}

// guestBehind returns the person before whose office a participle of travel at token v
// stands: принял находящегося в Баку спикера Х.
func (f *eventFinder) guestBehind(s, v int) string {
	if w := f.d.word(v-1, 0, v); v == 0 || w == "," || w == "" {
		return ""
	}
	for _, m := range f.c.at[s] {
		if m.first <= v {
			continue
		}
		for k := v; k < m.first; k++ {
			if f.d.tokens[k].text == "," {
				return ""
			}
		}
		if f.official(m.p) && !f.atHome(m.p) {
			return f.ownerName(m.p)
		}
		return ""
	}
	return ""
}

// travellerMeant returns the person for whom a pronoun stands as the subject of the
// verb at token v: on Friday she flew to Suva.
func (f *eventFinder) travellerMeant(s, v int) string {
	one := f.d.sentences[s]
	for k := one.first; k < v; k++ {
		sex, ok := pronoun(f.d.lang, f.d.tokens[k].lower)
		if !ok || f.d.quoted(f.d.tokens[k].start) {
			continue
		}
		if p := f.c.antecedent(s, k, sex); p != nil && f.official(p) && !f.atHome(p) {
			return f.ownerName(p)
		}
		return ""
	}
	return ""
}

// bodyBefore returns the panel that is the subject of the verb at token v: the
// finance committee travelled to Tromsø.
func (f *eventFinder) bodyBefore(s, v int) string {
	for _, x := range f.sitters[s] {
		if x.office || x.house || x.end > v || f.d.lang == "en" && x.end < v-2 || !f.acts(x, clause{first: f.d.sentences[s].first, end: f.d.sentences[s].end}, v) {
			continue
		}
		if !x.known {
			x, _ = f.sitterAboveOf(s, x)
		}
		if !x.known {
			return ""
		}
		name := f.withHouse(x.name)
		switch f.d.lang {
		case "ru":
			return russianBody(name, genitive)
		case "en":
			return article(name) + name
		}
		return name
	}
	return ""
}

// travellerBehind returns who stands behind the verb at token v in Russian: в Баку
// вылетел депутат Х; прилетели словацкие парламентарии.
func (f *eventFinder) travellerBehind(s, v int) string {
	if f.d.lang != "ru" {
		return ""
	}
	end := f.d.sentences[s].end
	for k := v + 1; k < end; k++ {
		if f.d.tokens[k].text == "," || f.d.cues[k] == wasCue {
			end = k
		}
	}
	for _, m := range f.c.at[s] {
		if m.first > v && m.first < end && f.official(m.p) && f.c.subject(m) && !f.atHome(m.p) {
			return f.ownerName(m.p)
		}
	}
	return f.membersIn(s, v+1, end)
}

// companion returns the person with whom the writers of a Kazakh report went:
// біз ауылға депутат Х-пен бірге келдік.
func (f *eventFinder) companion(s, v int) string {
	for _, m := range f.c.at[s] {
		if m.end < v && f.d.tokens[m.end].lower == "бірге" && f.official(m.p) {
			return f.ownerName(m.p)
		}
	}
	return ""
}
