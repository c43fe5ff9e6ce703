package language

import (
	"strings"

	"minber/digest"
)

// complete puts before the name of a sitting or the like whose it is, where the
// name does not tell: the body named in its sentence or near it.
func (f *eventFinder) complete(e digest.Event) digest.Event {
	if f.namesBody(e.Name) && (capital(e.Name) || countWords(e.Name) > 3) {
		return e
	}
	body := f.bodyNear(f.d.sentenceOf(e.At.Start))
	switch {
	case body == "" || likeness(body, e.Name) >= 0.8:
	case f.d.lang == "kk" && (strings.HasSuffix(body, "ның") || strings.HasSuffix(body, "нің") || strings.HasSuffix(body, "тың") || strings.HasSuffix(body, "тің") || strings.HasSuffix(body, "дың") || strings.HasSuffix(body, "дің")):
		e.Name = body + " " + e.Name
	default:
		e.Name = body + ": " + e.Name
	}
	return e
}

// namesBody says whether a name holds that of a parliament or of a panel of one.
func (f *eventFinder) namesBody(name string) bool {
	tokens := tokenize(name, 0)
	for i := range tokens {
		if f.bodyAt(tokens, i) {
			return true
		}
	}
	return false
}

// bodyAt says whether token i is for a body that sits: a parliament or a panel.
func (f *eventFinder) bodyAt(tokens []token, i int) bool {
	t := tokens[i]
	if t.kind != word {
		return false
	}
	if isPanel(f.d.lang, t.lower) || t.upper && isCouncil(t.lower) || i > 0 && isWorkingGroup(tokens[i-1].lower, t.lower) {
		return true
	}
	book, strong := f.parliaments[f.d.lang], false
	if book == nil || isMember(f.d.lang, t.lower) || startsWithAny(t.lower, members[f.d.lang].many) || startsWithAny(t.lower, []string{"депутат", "сенатор", "мажилисмен", "мәжілісмен", "парламентар", "парламентші"}) {
		return false
	}
	book.at(tokens, i, func(p *phrase) { strong = strong || p.weight >= 1 })
	return strong
}

// isWorkingGroup says whether two words are for a working group.
func isWorkingGroup(a, b string) bool {
	return a == "working" && b == "group" || strings.HasPrefix(a, "рабоч") && strings.HasPrefix(b, "групп") || a == "жұмыс" && strings.HasPrefix(b, "тоб")
}

// bodyNear returns the name of a body in sentence s, its neighbours or above:
// the nearest told in full, else the fullest.
func (f *eventFinder) bodyNear(s int) string {
	best := ""
	for away := 0; s-away >= 0 && away < lookBack; away++ {
		for _, k := range [...]int{s - away, s + away} {
			if k >= len(f.d.sentences) || k > s+2 {
				continue
			}
			name := f.bodyIn(k)
			if countWords(name) >= 3 {
				return name
			}
			if len(name) > len(best) {
				best = name
			}
		}
	}
	return best
}

// bodyIn returns the name of the body that sits in sentence s: of a committee
// rather than of the parliament it belongs to. Each sentence is read once.
func (f *eventFinder) bodyIn(s int) string {
	name, known := f.bodies[s]
	if !known {
		name = f.readBody(s)
		f.bodies[s] = name
	}
	return name
}

func (f *eventFinder) readBody(s int) string {
	d, one := f.d, f.d.sentences[s]
	if one.aside {
		return ""
	}
	best := ""
	for i := one.first; i < one.end; i++ {
		if !f.bodyAt(d.tokens, i) {
			continue
		}
		first, end := d.nounPhrase(one, i)
		if i > one.first && d.lang == "ru" && isMember("ru", d.tokens[i-1].lower) || d.lang == "en" && isMember("en", d.tokens[end-1].lower) {
			i = end - 1 // an office of the body, with who holds it
			continue
		}
		if name := closed(d.phrase(f.Reader, first, end)); len(name) > len(best) {
			best = name
		}
		i = max(i, end-1)
	}
	return best
}

// panels are beginnings of nouns for the bodies inside parliaments and between
// them.
var panels = map[string][]string{
	"en": {"committee", "commission=", "subcommittee", "bureau=", "presidium="},
	"ru": {"комитет", "комисси", "подкомитет", "бюро=", "президиум"},
	"kk": {"комитет", "комиссия", "бюро", "президиум"},
}

func isPanel(lang, w string) bool { return startsWithAny(w, panels[lang]) }

// isCouncil says whether a word, with a capital, is for a council.
func isCouncil(w string) bool {
	return startsWithAny(w, []string{"council=", "совет=", "совета=", "советом=", "кеңесі=", "кеңесінің="})
}

// members are beginnings of nouns for those who sit in a parliament, in the
// plural where they stand for the whole house.
var members = map[string]struct{ one, many []string }{
	"en": {
		one:  []string{"deputy=", "senator=", "mp=", "lawmaker=", "member=", "legislator=", "speaker", "president=", "chair", "head=", "minister=", "secretary", "ambassador", "leader=", "vice-", "whip="},
		many: []string{"deputies=", "senators=", "mps=", "lawmakers=", "legislators=", "parliamentarians=", "meps=", "members="},
	},
	"ru": {
		one:  []string{"депутат=", "сенатор=", "мажилисмен=", "парламентарий=", "спикер", "председател", "вице-", "глава=", "министр", "секретар", "посол=", "лидер", "заместител", "президент", "торага"},
		many: []string{"депутаты=", "сенаторы=", "мажилисмены=", "парламентарии=", "законодатели=", "члены="},
	},
	"kk": {
		one:  []string{"депутаты=", "депутат=", "сенатор=", "сенаторы=", "мәжілісмен=", "спикер", "төраға", "төрайым", "вице-", "министр", "хатшы", "елші", "жетекші", "президент", "орынбасар", "мүшесі"},
		many: []string{"депутаттар=", "депутаттары=", "сенаторлар=", "мәжілісмендер=", "парламентшілер=", "заңгерлер="},
	},
}

// isMember says whether a word is for one who sits in a parliament or leads it.
func isMember(lang, w string) bool { return startsWithAny(w, members[lang].one) }
