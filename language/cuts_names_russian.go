package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// What long names have in Russian that a reader can do without.

// longHouses finds what only lengthens the name of a house: «Маджлиси намояндагон ⟦Маджлиси Оли⟧», «Совет Республики
// ⟦Национального собрания⟧ Беларуси», «Курултай ⟦Республики Казахстан⟧». The shorter name is that of no other house; whose
// it is stays, unless it is the home one or the headline tells it.
func (t *trimmer) longHouses(stop int) []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first; i+1 < stop; i++ {
		tok := &toks[i]
		if !tok.upper || tok.facts == nil || len(tok.facts.bodies) == 0 || t.d.quoted(tok.start) || strings.HasPrefix(tok.lower, "парламент") {
			continue
		}
		b, long, short := t.namesAt(i)
		if b == nil || short < long && !toks[i+short].upper {
			continue
		}
		end := i + long
		switch {
		case t.lex.homes[b.Country]:
			end = t.country(end)
		case !t.inHeadline(b.Country):
			end = t.countryIn(i+short, end)
		}
		if end > i+short {
			out = append(out, stretch{i + short, end})
		}
		i += long - 1
	}
	return out
}

// inHeadline says whether the headline names a country.
func (t *trimmer) inHeadline(country string) bool {
	for k := range t.d.headline {
		if code, n, _ := t.lex.countryAt("ru", t.d.headline, k); n > 0 && code == country {
			return true
		}
	}
	return false
}

// countryIn returns where the name of a country begins in tokens [i, end), end if there is none: «Республики Корея».
func (t *trimmer) countryIn(i, end int) int {
	for k := i; k < end; k++ {
		if _, n, capital := t.lex.countryAt("ru", t.d.tokens[:end], k); n == 0 || capital {
			continue
		}
		for k > i && (t.d.tokens[k-1].lower == "республики" || realmsInRussian.on(t.d.tokens[k-1].lower, 2)) {
			k--
		}
		return k
	}
	return end
}

// namesAt returns the house that token i begins to name, and how many tokens its longest and its shortest name have
// there; nil if it is none, or the shortest is another's too.
func (t *trimmer) namesAt(i int) (b *digest.Body, long, short int) {
	toks := t.d.tokens[i:t.s.end]
	b, long = longestBody("ru", t.d.tokens[i].facts.bodies, toks, t.d.date)
	if b == nil || !b.Parliament || long < 2 && !t.lex.homes[b.Country] {
		return nil, 0, 0
	}
	short = long
	for _, a := range t.d.tokens[i].facts.bodies {
		n := len(a.words)
		if n >= long || !a.at("ru", toks) {
			continue
		}
		if a.body != b && a.body.Alive(t.d.date) {
			return nil, 0, 0
		}
		if a.body == b && n < short && (n > 1 || t.lex.homes[b.Country]) {
			short = n
		}
	}
	return b, long, short
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

// surnames finds the first name of somebody who was named before, whose surname nobody else in the text has: «⟦Ерлан⟧
// Тасмагамбет добавил», «⟦Е.⟧ Тасмагамбет».
func (t *trimmer) surnames() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		last := m.end - 1
		if m.office || m.p.eastern || !m.again() || m.p.family == "" || last <= m.first || last > m.first+2 || t.d.tokens[last].start == t.d.tokens[last-1].end || t.d.quoted(t.d.tokens[m.first].start) {
			continue
		}
		a, z := &t.d.tokens[m.first], &t.d.tokens[last]
		if last == m.first+2 && (longerThan(a.text, 1) || t.d.tokens[m.first+1].text != ".") || !a.upper || !z.upper || !longerThan(z.text, 3) || !sameStem(z.text, m.p.family) {
			continue
		}
		if !slices.ContainsFunc(t.cast, func(p *person) bool { return p != m.p && (sameStem(p.family, m.p.family) || p.given == m.p.family) }) {
			out = append(out, stretch{m.first, last})
		}
	}
	return out
}

// shortened returns the persons whose first names a version of the sentence leaves out.
func (t *trimmer) shortened(v version) []*person {
	var out []*person
	for k := range t.shortNames {
		if s := t.shortNames[k : k+1]; v.lacks(s) {
			for _, m := range t.mentions {
				if m.first == s[0].first && !v.lacks([]stretch{{m.end - 1, m.end}}) {
					out = append(out, m.p)
				}
			}
		}
	}
	return out
}

// sameStem says whether two surnames may be forms of one.
func sameStem(a, b string) bool {
	const ending = 2 * 3 // bytes of a case
	n := max(min(len(a), len(b))-ending, 6)
	return len(a) >= n && len(b) >= n && a[:n] == b[:n]
}

var russianPatronymic = newEndings("ович", "евич", "овича", "евича", "овичу", "евичу", "овичем", "евичем", "овиче", "евиче", "овна", "евна", "овны", "евны", "овне", "евне", "овну", "евну", "овной", "евной")

func (t *trimmer) isPreposition(i int) bool {
	_, is := russianPrepositions[t.d.tokens[i].lower]
	return is
}

// realmsInRussian end adjectives in front of a republic: «Исламской Республики Пакистан».
var realmsInRussian = newEndings("ской")
