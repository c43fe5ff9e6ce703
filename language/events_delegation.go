package language

import "strings"

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
