package language

import (
	"strings"
	"unicode"
)

// Long names and the words that go with them, in Kazakh.

// kazakhStates finds what may go of the full names of countries: «Өзбекстан ⟦Республикасы⟧
// Олий Мажлисінің», «Қазақстан ⟦Республикасының⟧ Президенті».
func (t *trimmer) kazakhStates() []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first + 1; i+1 < t.stop(); i++ {
		if !toks[i].upper || t.at(i, stateKindWords) == 0 || t.d.quoted(toks[i].start) {
			continue
		}
		first := i
		for first > t.s.first && first > i-2 && kazakhStateKinds.has(toks[first-1].lower) {
			first--
		}
		if first == t.s.first || !t.aloneCountry(first-1) {
			continue
		}
		if endsWithAny(toks[i].lower, "ның", "нің") && (toks[i+1].kind != word || !toks[i+1].upper || endsWithAny(toks[i+1].lower, "ғы", "гі")) {
			continue // «Қазақстан Республикасының Бішкектегі елшісі»
		}
		out = append(out, stretch{first, i + 1})
	}
	return out
}

var (
	kazakhStateKinds = wordSet("социалистік ислам хашимиттік халық федеративтік")
	// kazakhHalfNames are names that mean another country or none without the rest.
	kazakhHalfNames = wordSet("корея конго чех қырғыз доминикан африка словак конфедерациясы араб өзбек тәжік түрік қазақ грек")
)

// aloneCountry says whether the word at token i names a country by itself.
func (t *trimmer) aloneCountry(i int) bool {
	tok := &t.d.tokens[i]
	if !tok.upper || kazakhHalfNames.has(tok.lower) || kazakhEnding(tok.lower) != nominative && !endsWithAny(tok.lower, "стан", "ан") {
		return false
	}
	code, _, capital := t.lex.countryAt(t.d.lang, t.d.tokens[:i+1], i)
	return code != "" && !capital
}

// secondOffices finds the second office of a person before the name, behind a comma: «достық
// тобының жетекшісі⟦, сенатор⟧ Ольга Цой».
func (t *trimmer) secondOffices() []stretch {
	var out []stretch
	for _, r := range t.roles {
		if r.first-2 <= t.s.first || !t.comma(r.first-1) || !t.held(r) || r.end-r.first > 3 && t.oneInRow(r) || t.names(r.first-2, r.first-1) {
			continue
		}
		for _, o := range t.roles {
			if o.end == r.first-1 && o.noun.cases&nominative != 0 && !t.doneBefore(o.first) {
				out = append(out, stretch{r.first - 1, r.end})
			}
		}
	}
	return out
}

// oneInRow says whether words for an office may be one's of several in a row: theirs are long, or the row goes
// on behind the name.
func (t *trimmer) oneInRow(r roleSpan) bool {
	const longest = 7
	for _, m := range t.mentions {
		if m.first == r.end && m.end < t.s.end {
			next := t.d.tokens[m.end].lower
			return r.end-r.first > longest || next == "," || next == "және" || kazakhAnd(next)
		}
	}
	return true
}

// doneBefore says whether a finite verb or a converb stands in front of token i: another
// clause ends there.
func (t *trimmer) doneBefore(i int) bool {
	return i > t.s.first && (kazakhConverb(t.d.tokens[i-1].lower) || kazakhFinite(t.d.tokens[i-1].lower))
}

// kazakhWords finds single words that only colour: epithets, how many days a visit takes, the
// "as for" behind a name.
func (t *trimmer) kazakhWords(stop int) []stretch {
	var out []stretch
	toks, denied := t.d.tokens, t.deniesAny()
	dated := len(t.d.datesBetween(t.s.start, t.s.span.end)) > 0
	for i := t.s.first + 1; i+2 < stop; i++ {
		if toks[i].kind != word || t.d.quoted(toks[i].start) {
			continue
		}
		switch n := t.at(i, epithetWords); {
		case n > 0 && !denied && t.isOccasion(i+n) && toks[i-1].lower != "және":
			out = append(out, stretch{i, i + n})
			i += n - 1
		case t.at(i, fillerWords) > 0 && !denied && toks[i+t.at(i, fillerWords)].kind == word:
			out = append(out, stretch{i, i + t.at(i, fillerWords)})
		case dated && endsWithAny(toks[i].lower, "ғы", "гі") && t.dayAt(i) && t.near(i) && t.isOccasion(i+1):
			first := i
			for first > t.s.first && t.dayAt(first-1) {
				first--
			}
			if first > t.s.first {
				out = append(out, stretch{first, i + 1})
			}
		case kazakhPlainKinds.has(toks[i].lower) && !denied && strings.HasPrefix(toks[i+1].lower, "отырыс") && t.told != nil && t.told[i-1]&tellsChamber != 0 && kazakhGenitive(toks[i-1].lower):
			out = append(out, stretch{i, i + 1})
		case toks[i].lower == "күндік" && i > t.s.first+1 && (toks[i-1].kind == number || countWord("kk", &toks[i-1])) && toks[i+1].kind == word && t.at(i+1, occasionWords)+t.at(i+1, epithetWords) > 0:
			out = append(out, stretch{i - 1, i + 1})
		case t.at(i, momentWords) > 0 && (toks[i-1].lower == "күні" || !kazakhEvenings.has(toks[i].lower)) && toks[i+t.at(i, momentWords)].kind == word && !kazakhAttributive(toks[i+t.at(i, momentWords)].lower) && !t.dayAt(i-1) && toks[i-1].kind == word && i > t.opened() && !strings.HasSuffix(toks[i-1].lower, "ғы") && !strings.HasSuffix(toks[i-1].lower, "гі"):
			out = append(out, stretch{i, i + t.at(i, momentWords)})
		case toks[i].lower == "болса" && t.comma(i+1) && t.namedSubject(i):
			out = append(out, stretch{i, i + 2})
		}
	}
	return out
}

// kazakhPlainKinds are the kinds of sittings that a chamber's are as a rule.
var kazakhPlainKinds = wordSet("жалпы пленарлық")

// namedSubject says whether a person by name who opens the sentence ends before token i.
func (t *trimmer) namedSubject(i int) bool {
	for _, m := range t.mentions {
		if m.end == i && !m.office && !m.oblique && t.lead(m) == t.opened() {
			return true
		}
	}
	return false
}

// deniesAny says whether the sentence denies something: «арнайы жүздесу болған жоқ» says less
// than «жүздесу болған жоқ».
func (t *trimmer) deniesAny() bool {
	if t.denial == 0 {
		t.denial = -1
		for i := t.s.first; i < t.s.end; i++ {
			tok := &t.d.tokens[i]
			if tok.lower == "жоқ" || tok.lower == "емес" || t.denies(i) || !tok.upper && kazakhWithout.on(tok.lower, 2) {
				t.denial = 1
				break
			}
		}
	}
	return t.denial > 0
}

// kazakhWithout are the endings of converbs in the negative: «болмай қалды».
var kazakhWithout = newEndings("май", "мей", "бай", "бей", "пай", "пей")

// endsRole says whether words for an office end before token i.
func (t *trimmer) endsRole(i int) bool {
	for _, r := range t.roles {
		if r.end == i {
			return true
		}
	}
	return false
}

// kazakhHelpers finds the verb that puts a perfect into the past of the past at the end of a
// sentence: «кездескен ⟦болатын⟧». Behind other forms it denies: «кездеспек еді».
func (t *trimmer) kazakhHelpers(stop int) []stretch {
	last := t.d.tokens[stop-1].lower
	if last != "болатын" && last != "еді" || stop-2 <= t.s.first {
		return nil
	}
	if before := t.d.tokens[stop-2].lower; !kazakhPerfects.on(before, 2) || kazakhDenied.on(before, 2) || kazakhNotPast.has(before) {
		return nil
	}
	return []stretch{{stop - 1, stop}}
}

// givenNames finds the given names of those who were named before, in front of the family name.
func (t *trimmer) givenNames() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.office || !m.again() || m.end-m.first != 2 || m.p.eastern || m.p.family == "" || m.p.given == "" || t.namesake(m.p) || t.d.tokens[min(m.end, t.s.end-1)].text == ":" || m.first > t.s.first && (kazakhAnd(t.d.tokens[m.first-1].lower) || t.d.tokens[m.first-1].text == "(") || t.d.quoted(t.d.tokens[m.first].start) {
			continue
		}
		given, family := t.d.tokens[m.first].lower, t.d.tokens[m.first+1].lower
		if given == lower(m.p.given) && strings.HasPrefix(family, cutRunes(lower(m.p.family), 1)) && longerThan(family, 4) && !endsWithAny(lower(m.p.family), "ұлы", "қызы") {
			out = append(out, stretch{m.first, m.first + 1})
		}
	}
	return out
}

// ministers finds the home country in front of its minister: «⟦Қазақстан⟧ Сыртқы істер министрі».
// The words of the ministry hold together without it, as those of «Қазақстан Президенті» don't.
func (t *trimmer) ministers() []stretch {
	var out []stretch
	for _, r := range t.roles {
		i := r.first
		if i < t.s.first || i+3 > r.end || !t.d.tokens[i].upper || r.noun.class != "minister" && r.noun.class != "vice" || t.d.quoted(t.d.tokens[i].start) || !t.aloneCountry(i) {
			continue
		}
		if code, _, _ := t.lex.countryAt(t.d.lang, t.d.tokens[:i+1], i); !t.lex.homes[code] {
			continue
		}
		next := i + 1
		if t.at(next, stateKindWords) > 0 && !kazakhGenitive(t.d.tokens[next].lower) {
			next++
		}
		for k := next + 1; k < r.end; k++ {
			if strings.HasPrefix(t.d.tokens[k].lower, "министр") && t.d.tokens[next].upper && !kazakhGenitive(t.d.tokens[k-1].lower) {
				out = append(out, stretch{i, next})
				break
			}
		}
	}
	return out
}

// kazakhEvenings are times of day, and what one can be invited to.
var kazakhEvenings = wordSet("кешке түнде түсте")

// near says whether token i belongs to a day of the news or the week before it.
func (t *trimmer) near(i int) bool {
	for _, m := range t.d.datesBetween(t.d.tokens[i].start, t.d.tokens[i].end) {
		return t.d.lately(m)
	}
	return false
}

// isOccasion says whether the noun that token i opens is an occasion, with its kind before it.
func (t *trimmer) isOccasion(i int) bool {
	for k := i; k < min(i+3, t.s.end); k++ {
		if t.at(k, occasionWords) > 0 {
			return true
		}
		if !kazakhSittingKinds.has(t.d.tokens[k].lower) {
			break
		}
	}
	return false
}

// kazakhFree says whether the word in front of token i, the first of an office, has a case that
// no part of an office has: «ертең Бакуде ⟦Сенат Төрағасы⟧ X …».
func (t *trimmer) kazakhFree(i int) bool {
	if i <= t.s.first || t.d.tokens[i-1].kind != word {
		return false
	}
	if t.dayAt(i-1) || kazakhLeadIn.has(t.d.tokens[i-1].lower) {
		return true
	}
	before := t.d.tokens[i-1].lower
	return kazakhEnding(before)&(accusative|dative|instrumental|prepositional) != 0 && longerThan(before, 4) && !strings.HasSuffix(before, "стан")
}

// namesake says whether the text names somebody else of the same family.
func (t *trimmer) namesake(p *person) bool {
	for _, q := range t.cast {
		if q != p && q.family != "" && (strings.HasPrefix(q.family, cutRunes(p.family, 1)) || strings.HasPrefix(p.family, cutRunes(q.family, 1))) {
			return true
		}
	}
	return false
}

// abbreviations finds the short names of bodies in brackets behind the long ones.
func (t *trimmer) abbreviations(brackets []stretch) []stretch {
	var out []stretch
	for _, s := range brackets {
		short := true
		for i := s.first + 1; i < s.end-1; i++ {
			tok := &t.d.tokens[i]
			short = short && tok.kind == word && tok.upper && !longerThan(tok.text, 7) && isShouted(tok.text)
		}
		if short {
			out = append(out, s)
		}
	}
	return out
}

// isShouted says whether a word has more capitals than small letters: ТҮРКПА, ТүркПА, ИЫҰ.
func isShouted(w string) bool {
	big, all := 0, 0
	for _, r := range w {
		if all++; unicode.IsUpper(r) {
			big++
		}
	}
	return big*2 > all && all > 1
}
