package language

import (
	"strings"

	"minber/digest"
)

// russianNames finds what names may do without: the country behind a body that only it has, the second
// of two offices in front of a name.
func (t *trimmer) russianNames(stop int) []stretch {
	out := append(t.ownCountries(stop), t.longNames(stop)...)
	out = append(out, t.longMatters(stop)...)
	return append(out, t.secondOffices()...)
}

// ownCountries finds the country behind a body's name that tells it already: «Жогорку Кенеша |
// Кыргызской Республики», «Курултая | Республики Казахстан».
func (t *trimmer) ownCountries(stop int) []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first; i+1 < stop; i++ {
		tok := &toks[i]
		if !tok.upper || tok.facts == nil || len(tok.facts.bodies) == 0 || t.d.quoted(tok.start) {
			continue
		}
		for n := 1; n < 4 && i+n < stop; n++ {
			code, end := t.countryBehind(i + n)
			if code == "" {
				continue
			}
			if t.onlyHas(i, n, code) {
				out = append(out, stretch{i + n, end})
			}
			i = end - 1
			break
		}
	}
	return out
}

// countryBehind returns the country that tokens from i on name in the genitive, and where its name ends: «Республики
// Казахстан», «Узбекистана», «РК».
func (t *trimmer) countryBehind(i int) (code string, end int) {
	toks := t.d.tokens
	k := i
	if toks[k].lower == "республики" {
		k++
	}
	if k >= t.s.end || !toks[k].upper {
		return "", 0
	}
	code, n, capital := t.lex.countryAt("ru", toks[:t.s.end], k)
	if n == 0 || capital || k == i && !genitiveCountry(toks[i+n-1].lower) && toks[i].text != "РК" {
		return "", 0
	}
	if next := &toks[min(k+n, t.s.end-1)]; joins[next.lower] || next.lower == "или" || t.comma(k+n) && k+n+1 < t.s.end && toks[k+n+1].upper {
		return "", 0 // one of several countries
	}
	return code, k + n
}

// genitiveCountry says whether the name of a country can be a genitive.
func genitiveCountry(w string) bool {
	return endsWithAny(w, "а", "я", "ы", "и", "республики")
}

// onlyHas says whether the n tokens from i on are the name of a parliament or a house that
// no other country's has, and it is the country's.
func (t *trimmer) onlyHas(i, n int, code string) bool {
	found := false
	toks := t.d.tokens[i : i+n]
	for _, a := range t.d.tokens[i].facts.bodies {
		if len(a.words) != n || !a.at("ru", toks) {
			continue
		}
		if a.body.Country != code || !a.body.Parliament || n == 1 && a.body.Kind == digest.WholeParliament && !t.lex.homes[code] || n == 1 && strings.HasPrefix(toks[0].lower, "парламент") {
			return false
		}
		found = true
	}
	return found
}

// secondOffices finds the second of two offices in front of a name: «депутат Сената, | член Государственной комиссии
// по …, | Гаухар Тлеуберген».
func (t *trimmer) secondOffices() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.office {
			continue
		}
		second := -1
		for k, r := range t.roles {
			if r.end == m.first {
				second = k
			}
		}
		if second < 1 {
			continue
		}
		a, b := &t.roles[second-1], &t.roles[second]
		if a.end+1 == b.first && t.comma(a.end) && a.noun.cases == b.noun.cases && !a.noun.plural && !b.noun.plural && !t.d.quoted(t.d.tokens[a.first].start) && !t.names(a.first, b.first) {
			if a.body == nil && b.body != nil && b.body.Parliament {
				out = append(out, stretch{a.first, b.first})
			} else {
				out = append(out, stretch{a.end, b.end})
			}
		}
	}
	return out
}

// longNames finds what only lengthens the name of a house: «Маджлиси намояндагон | Маджлиси Оли», «Совет
// Республики | Национального собрания Беларуси». The shorter name is known, and that of no other house.
func (t *trimmer) longNames(stop int) []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first; i+1 < stop; i++ {
		tok := &toks[i]
		if !tok.upper || tok.facts == nil || len(tok.facts.bodies) < 2 || t.d.quoted(tok.start) {
			continue
		}
		long, short := t.namesAt(i)
		if short > 0 && long > short {
			out = append(out, stretch{i + short, i + long})
			i += long - 1
		}
	}
	return out
}

// namesAt returns how many tokens the longest and the shortest name have that begin with token i and name
// one house; 0 if the shortest is another's too.
func (t *trimmer) namesAt(i int) (long, short int) {
	toks := t.d.tokens[i:t.s.end]
	b, long := longestBody("ru", t.d.tokens[i].facts.bodies, toks, t.d.date)
	if b == nil || !b.Parliament || long < 2 {
		return 0, 0
	}
	for _, a := range t.d.tokens[i].facts.bodies {
		n := len(a.words)
		if n >= long || !a.at("ru", toks) {
			continue
		}
		if a.body != b && a.body.Alive(t.d.date) {
			return 0, 0
		}
		if a.body == b && (short == 0 || n < short) && (n > 1 || t.lex.homes[b.Country]) {
			short = n
		}
	}
	return long, short
}

// longMatters finds the further matters in the name of a committee: «комитета по международным делам|, обороне
// и безопасности».
func (t *trimmer) longMatters(stop int) []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first + 1; i+3 < stop; i++ {
		if toks[i].lower != "по" || !t.committeeBefore(i) || t.d.quoted(toks[i].start) {
			continue
		}
		first := i + 1
		for first < stop && toks[first].kind == word && !toks[first].upper && !t.predicate(first) && !joins[toks[first].lower] {
			first++
		}
		end := t.matters(first, stop)
		if end > first {
			out = append(out, stretch{first, end})
			i = end
		}
	}
	return out
}

// committeeBefore says whether token i stands behind the noun for a committee, its owner between them or not.
func (t *trimmer) committeeBefore(i int) bool {
	for k := i - 1; k >= max(t.s.first, i-4); k-- {
		if committees.has(&t.d.tokens[k]) {
			return true
		}
		if t.d.tokens[k].kind != word || !t.d.tokens[k].upper && k == i-1 {
			return false
		}
	}
	return false
}

var committees = beginsWith("комитет", "подкомитет", "комисси", "департамент")

// matters returns where the further matters end that the comma or «и» at token i begins, 0 if there are none:
// each is a dative, the last stands behind «и».
func (t *trimmer) matters(i, stop int) int {
	toks := t.d.tokens
	last := false
	for n := 0; n < 4 && i+1 < stop; n++ {
		switch {
		case toks[i].lower == "и":
			last = true
		case t.comma(i):
		default:
			return 0
		}
		from := i + 1
		for i = from; i < stop && i < from+4 && toks[i].kind == word && !toks[i].upper && !t.predicate(i) && !joins[toks[i].lower] && !t.isPreposition(i); i++ {
		}
		if i == from || !dativeForms.on(toks[from].lower, 2) || i-from == 1 && isRussianAdjective(toks[from].lower) {
			return 0
		}
		if last {
			if i < stop && toks[i].kind == word && !toks[i].upper && !t.predicate(i) && !t.isPreposition(i) {
				return 0
			}
			return i
		}
	}
	return 0
}

func (t *trimmer) isPreposition(i int) bool {
	_, is := russianPrepositions[t.d.tokens[i].lower]
	return is
}

var dativeForms = newEndings("ам", "ям", "ым", "им", "ому", "ему", "ой", "ей", "у", "ю", "е", "и")
