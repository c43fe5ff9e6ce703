package language

import (
	"strings"

	"minber/digest"
)

// russianNames finds what names may do without: the country behind a body that only it has, the second
// of two offices in front of a name.
func (t *trimmer) russianNames(stop int) []stretch {
	out := append(t.ownCountries(stop), t.longHouses(stop)...)
	out = append(out, t.longMatters(stop)...)
	out = append(out, t.patronymics()...)
	return append(out, t.otherOffices()...)
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
	if next := &toks[min(k+n, t.s.end-1)]; joins[next.lower] || next.lower == "или" || k+n+1 < t.s.end && t.comma(k+n) && toks[k+n+1].upper {
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

// otherOffices finds the second of two offices in front of a name: «депутат Сената, | член Государственной комиссии
// по …, | Гаухар Тлеуберген».
func (t *trimmer) otherOffices() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.office || m.end < t.s.end && t.comma(m.end) {
			continue // the commas may be a pair
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

// longHouses finds what only lengthens the name of a house: «Маджлиси намояндагон | Маджлиси Оли», «Совет
// Республики | Национального собрания Беларуси». The shorter name is known, and that of no other house.
func (t *trimmer) longHouses(stop int) []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first; i+1 < stop; i++ {
		tok := &toks[i]
		if !tok.upper || tok.facts == nil || len(tok.facts.bodies) < 2 || t.d.quoted(tok.start) || strings.HasPrefix(tok.lower, "парламент") {
			continue
		}
		long, short := t.namesAt(i)
		if short > 0 && long > short && toks[i+short].upper {
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

// patronymics finds the patronymic between a first name and a surname: «Аркадий | Вениаминович | Сухолинский».
func (t *trimmer) patronymics() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.office || m.end-m.first != 3 || t.d.quoted(t.d.tokens[m.first].start) {
			continue
		}
		a, b, c := &t.d.tokens[m.first], &t.d.tokens[m.first+1], &t.d.tokens[m.first+2]
		if a.upper && b.upper && c.upper && longerThan(a.text, 2) && russianPatronymic.on(b.lower, 2) && !russianPatronymic.on(c.lower, 2) {
			out = append(out, stretch{m.first + 1, m.first + 2})
		}
	}
	return out
}

var russianPatronymic = newEndings("ович", "евич", "овича", "евича", "овичу", "евичу", "овичем", "евичем", "овиче", "евиче", "овна", "евна", "овны", "евны", "овне", "евне", "овну", "евну", "овной", "евной")
