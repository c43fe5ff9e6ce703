package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// Who sits in a house is told by a verb as often as by a noun: "X, who sits in the
// National Assembly", "He represents this side of the region in the Mazhilis",
// «Y заседал в Сенате до 2019 года», «Бұрын палатада отырған Z».

// seats gives a seat to those of whom the text says that they sit in a house and
// tells no office of a body.
func (c *cast) seats() {
	for si := range c.g.d.sentences {
		s := &c.g.d.sentences[si]
		for v := s.first; v < s.end && !s.aside; v++ {
			if t := &c.g.d.tokens[v]; c.g.d.lang == "ru" && strings.HasPrefix(t.lower, "вош") {
				c.joiners(s, si)
				break
			} else if !seatOnsets.has(t.onset) || !startsAny(t.lower, sittingVerbs[c.g.d.lang]) || c.isQuoted(v) {
				continue
			}
			r := c.seatIn(s, v)
			if r == nil || comingVerbs.in(c.g.d.lang).has(&c.g.d.tokens[v]) && !c.g.comesToStay(s, v) {
				continue
			}
			if p := c.sitter(s, si, v, r); p != nil && !c.seated(p) {
				if c.satOnce(v, r.end) {
					r.tenure = digest.Former
				}
				c.give(p, r)
			}
		}
	}
}

// joiners gives a seat to those of whom a Russian sentence says by a list behind the verb that
// they came into a house: «в Мажилис вошли А и Б, а в Сенат – В».
func (c *cast) joiners(s *sentence, si int) {
	g := c.g
	came := false
	for k := s.first; k+2 < s.end; k++ {
		if low := g.lower(k); low != "в" && low != "во" {
			continue
		}
		house := k + 1
		if strings.HasPrefix(g.lower(house), "состав") {
			house++
		}
		end := house
		for end < s.end && g.d.tokens[end].kind == word && (g.bodyAt[end] != nil && g.bodyAt[end] == g.bodyAt[house]) {
			end++
		}
		if end == house || end >= s.end || !g.parliamentAt(house) {
			continue
		}
		if low := g.lower(end); startsWithAny(low, []string{"вошли", "вошел", "вошёл", "вошла"}) {
			came = true
		} else if !came || !isDash(low) {
			continue
		}
		r := c.seatAt(s, house, end)
		if r == nil {
			continue
		}
		for m := c.behind(si, end+1); m != nil && !m.oblique; {
			if len(m.p.roles) == 0 {
				one := *r
				c.give(m.p, &one)
			}
			i := m.end
			for i < s.end && listJoint.has(g.lower(i)) {
				i++
			}
			if i == m.end {
				break
			}
			m = c.behind(si, i)
		}
	}
}

// comingVerbs begin those of them that tell of a visit too.
var comingVerbs = byLanguage[*trait]{
	en: beginsWith("entered", "came", "returned"),
	ru: beginsWith("пришел", "пришёл", "пришла", "попал", "прошел", "прошёл", "прошла", "вернул"),
	kk: beginsWith("келген", "келді", "өткен", "өтті"),
}

// comesToStay says whether the words behind the verb of coming at token v, in Kazakh in
// front of it, tell where from or in which year: "came to the Sabor from a hospital",
// «пришла в палату два года назад», «Мәжіліске ауруханадан келді».
func (g *stage) comesToStay(s *sentence, v int) bool {
	if g.d.lang == "kk" {
		for k := v - 1; k > s.first && v-k < 8; k-- {
			if low := g.lower(k); endsWithAny(low, "нан", "нен", "дан", "ден", "тан", "тен") && g.place[k] == "" && g.isOrg(k) || strings.HasPrefix(low, "жылы") && g.d.tokens[k-1].kind == number || low == "тізіммен" || low == "тізімімен" {
				return true
			}
		}
		return false
	}
	for k := v + 1; k < s.end && k < v+12; k++ {
		switch low := g.lower(k); {
		case low == "from" || low == "из":
			return k+1 < s.end && g.place[k+1] == "" && !g.capit[k+1] && g.town[k+1] == ""
		case low == "ago" || low == "назад" || low == "списку" || low == "списка" || low == "list":
			return true
		case g.d.tokens[k].kind == number && len(g.d.tokens[k].text) == 4 && (g.lower(k-1) == "in" || g.lower(k-1) == "в"):
			return true
		}
	}
	return false
}

// sittingVerbs begin the verbs of having a seat.
var sittingVerbs = map[string][]string{
	"en": {"sits", "sat", "sitting", "represents", "represented", "representing", "elected", "re-elected", "entered", "came", "returned"},
	"ru": {"пришел", "пришёл", "пришла", "попал", "прошел", "прошёл", "прошла", "вернул", "заседает", "заседал", "заседающ", "заседавш", "представляет", "представлял", "представляющ", "избран", "избрал", "избирал", "переизбран", "депутатств", "сидит", "сидел"},
	"kk": {"отыр", "сайлан", "отырған", "мүшелік", "келген", "келді", "өткен", "өтті"},
}

// seatOnsets settle most words at once.
var seatOnsets = func() *onsets {
	out := new(onsets)
	for _, of := range sittingVerbs {
		for _, w := range of {
			out.put(onsetOf(w))
		}
	}
	return out
}()

// sitter returns whom the verb of sitting at token v is about.
func (c *cast) sitter(s *sentence, si, v int, r *roleSpan) *person {
	g := c.g
	if g.d.lang != "kk" {
		if m := c.nameEnding(si, v); m != nil && participle(g.lower(v)) {
			return m.p
		}
		if m := c.nameEnding(si, v-1); m != nil && g.at(s, v-1) == "," {
			return m.p // X, заседавший в …
		}
		return c.agent(s, si, v)
	}
	if m := c.nameAt(si, v+1); m != nil && endsWithAny(g.lower(v), "ған", "ген", "қан", "кен", "атын", "етін") {
		return m.p
	}
	if m := c.before(si, r.first); m != nil && !m.oblique && c.subject(m) && m.first-s.first < 4 {
		return m.p
	}
	return c.kazakhAgent(s, si, v)
}

// maxSeat is how many tokens stand between a verb of sitting and the house.
const maxSeat = 10

// seatIn is the office of a member of the house that a verb of sitting at token v
// has with it, nil if none stands there.
func (c *cast) seatIn(s *sentence, v int) *roleSpan {
	g := c.g
	if g.d.lang == "kk" {
		for k := v - 1; k >= s.first && v-k < 7 && g.names[k] == 0; k-- {
			if low := g.lower(k); kazakhLocative(low) || endsWithAny(low, "қа", "ке", "ға", "ге", "да", "де", "та", "те") {
				if r := c.seatAt(s, k, v+1); r != nil {
					return r
				}
			}
		}
		return nil
	}
	for k := v + 1; k < s.end && k < v+maxSeat && g.names[k] == 0; k++ {
		if t := &g.d.tokens[k]; t.kind == punct {
			return nil
		} else if prep := t.lower; prep != "in" && prep != "to" && prep != "в" && prep != "во" {
			continue
		}
		for i := k + 1; i < s.end && i < k+6 && g.names[i] == 0 && !g.isHead[i] && g.d.tokens[i].kind != punct; i++ {
			if r := c.seatAt(s, i, i+1); r != nil {
				if r.first = v; r.body == nil {
					text := r.text
					g.describe(r)
					r.text = text
				}
				return r
			}
			if g.isOrg(i) && g.bodyAt[i] == nil && !g.d.tokens[i].upper {
				break // in the committee of the house
			}
		}
	}
	return nil
}

// seatAt is the office of a member of the house whose noun is at token k, ending
// before token end; nil if that is no house.
func (c *cast) seatAt(s *sentence, k, end int) *roleSpan {
	g := c.g
	if g.parliamentAt(k) && !g.otherNation(k) {
		return c.membership(g.bodyAt[k], k, end)
	}
	name, senate := g.houseName(s, k)
	if name == "" {
		return nil
	}
	r := &roleSpan{first: k, end: end, head: k, noun: headForm{class: "deputy", nom: memberWord[g.d.lang], cases: anyCase}, told: true}
	switch {
	case senate:
		r.noun = headForm{class: "senator", nom: "senator", cases: anyCase}
		r.text = map[string]string{"en": "senator", "ru": "сенатор", "kk": "сенатор"}[g.d.lang]
	case g.d.lang == "en":
		r.text = "member of the " + name
	case g.d.lang == "ru":
		r.text = "депутат " + name
	default:
		r.text = name + " депутаты"
	}
	return r
}

// otherNation says whether the words in front of the house at token k tell another
// country than the one that it was taken for: the Slovenian National Assembly.
func (g *stage) otherNation(k int) bool {
	for i := k - 1; i >= 0 && k-i < 4 && g.d.tokens[i].kind == word; i-- {
		if g.place[i] != "" {
			return g.place[i] != g.bodyAt[k].Country
		}
	}
	return false
}

// memberWord is the noun of those who sit in a house.
var memberWord = map[string]string{"en": "deputy", "ru": "депутат", "kk": "депутат"}

// houseName reads a house that no pack knows, or knows no more: its noun at token k
// and what stands with it. In Russian it is the genitive.
func (g *stage) houseName(s *sentence, k int) (name string, senate bool) {
	low := g.lower(k)
	for _, h := range houses.seats[g.d.lang] {
		rest, ok := strings.CutPrefix(low, h.stem)
		if !ok || g.d.lang == "en" && rest != "" || len(rest) > 10 || utf8.RuneCountInString(h.stem) < 4 && utf8.RuneCountInString(rest) > 2 || commonHouse.has(h.stem) && !g.houseOfCapitals(k) {
			continue
		}
		first, end := g.phraseAround(s, k, s.first)
		named := g.d.tokens[k].upper || first < k && g.d.tokens[k-1].upper
		if !named {
			return "", false
		}
		senate = h.title == "senator"
		switch g.d.lang {
		case "ru":
			name := g.genitivePhrase(first, k, h) + g.tail(k+1, end)
			if first < k && first == s.first && g.place[first] != "" && g.bodyAt[first] == nil {
				name = lowerFirst(name) // Кенийский сенат
			}
			return name, senate
		case "kk":
			noun := h.genitive
			if noun == "сенат" && first < k {
				noun = "сенаты" // Нигерия Сенаты
			}
			return g.slice(first, k+1, k, noun), senate
		}
		for i := k - 1; i >= first; i-- {
			if g.d.tokens[i].kind == punct && isDash(g.lower(i)) {
				first = i + 1 // KUALA LUMPUR – The Dewan Rakyat
				break
			}
		}
		for first < k && !g.d.tokens[first].upper {
			first++ // the modern Parliament
		}
		return strings.TrimPrefix(strings.TrimPrefix(g.slice(first, end, -1, ""), "the "), "The "), senate
	}
	return "", false
}

// commonHouse are nouns that other bodies have too.
var commonHouse = wordSet("council совет рад дум")

// houseOfCapitals says whether the noun at token k ends a name in capitals that only
// houses have: the National Council, the Shura Council, «Верховная рада».
func (g *stage) houseOfCapitals(k int) bool {
	if k == 0 {
		return false
	}
	switch g.lower(k - 1) {
	case "national", "federation", "shura", "state", "legislative", "federal":
		return g.d.tokens[k].upper && g.d.tokens[k-1].upper
	}
	return startsAny(g.lower(k-1), []string{"верховн", "национальн", "государственн"}) && g.d.tokens[k-1].upper
}

// houseNouns are the nouns of houses in general.
var houseNouns = map[string][]ledBody{
	"en": {{"senate", "senator", "", false}, {"assembly", "", "", false}, {"parliament", "", "", false}, {"congress", "", "", false}, {"house", "", "", false}, {"chamber", "", "", false}, {"legislature", "", "", false}, {"diet", "", "", false}, {"council", "", "", false}},
	"ru": {{"сенат", "senator", "сената", false}, {"ассамбле", "", "ассамблеи", true}, {"парламент", "", "парламента", false}, {"конгресс", "", "конгресса", false}, {"собрани", "", "собрания", false}, {"палат", "", "палаты", true}, {"совет", "", "совета", false}},
	"kk": {{"сенат", "senator", "сенат", false}, {"ассамблея", "", "ассамблеясы", false}, {"парламент", "", "парламенті", false}, {"конгрес", "", "конгресі", false}, {"жиналыс", "", "жиналысы", false}, {"палата", "", "палатасы", false}},
}
