package language

import (
	"slices"
	"strings"
)

// Which words with the form of an office noun, a country or a town are none
// where they stand.

// givenNamesOfPlaces takes the country off a first name in front of a surname, Дания
// Еспаева, Jordan Hadley, and off a surname: Michael Jordan.
func (g *stage) givenNamesOfPlaces() {
	for i := range len(g.place) - 1 {
		t, next := &g.d.tokens[i], &g.d.tokens[i+1]
		if g.surnameOfPlace(i) {
			g.place[i], g.capit[i] = "", false
		}
		if g.place[i] == "" || !t.upper || !g.l.spelled(t.text) || next.kind != word || !next.upper || next.start-t.end > 1 || g.isHead[i+1] || g.kinds[i+1] != 0 || g.place[i+1] != "" || g.bodyAt[i+1] != nil {
			continue
		}
		if g.countryOfOffice(i) || g.secondCountry(i) {
			continue // the Minister of Energy of Jordan Levan Hadley
		}
		if g.shape(i+1) > 0 || i > 0 && g.isHead[i-1] || g.capitalsNamesake(i) {
			g.place[i], g.capit[i] = "", false
		}
	}
}

// capitalsNamesake says whether the Kazakh word at token i, which a foreign capital has for a name too, is a first
// name in front of a surname: nothing of that town follows it. «Жан Перрин мен София Моро қатысты».
func (g *stage) capitalsNamesake(i int) bool {
	return g.d.lang == "kk" && g.capit[i] && g.place[i] != ownCountry["kk"] && kazakhEnding(g.lower(i+1))&genitive == 0 && !endsWithAny(g.lower(i+1), "ы", "і") &&
		(i+2 >= len(g.d.tokens) || !g.d.tokens[i+2].upper)
}

// secondCountry says whether the English country at token i is the second of two in front of a name:
// the speakers of Latvia and Georgia Levan Hadley and X.
func (g *stage) secondCountry(i int) bool {
	return g.d.lang == "en" && i > 2 && i+2 < len(g.place) && g.lower(i-1) == "and" && g.place[i-2] != "" && (g.lower(i-3) == "of" || g.lower(i-3) == "from") && g.d.tokens[i+2].kind == word && g.d.tokens[i+2].upper
}

// surnameOfPlace says whether the English country at token i is somebody's surname: one word
// right behind a first name that is nothing else, and in front of no other capital.
func (g *stage) surnameOfPlace(i int) bool {
	if g.d.lang != "en" || i < 1 || g.place[i] == "" || g.capit[i] || g.place[i-1] != "" || g.place[i+1] != "" || g.d.tokens[i+1].upper || !landSurnames.has(g.lower(i)) {
		return false
	}
	w := g.as(i - 1)
	return g.d.tokens[i-1].upper && w.known && !w.common && !g.isHead[i-1] && g.kinds[i-1] == 0
}

// landSurnames are the names of countries that English surnames are as well.
var landSurnames = wordSet("jordan israel monaco chad cuba holland ireland england france germany poland spain romania malta india kenya")

// countryOfOffice says whether "of" stands in front of the English country at token i, which is a
// first name too, and a whole name behind it.
func (g *stage) countryOfOffice(i int) bool {
	toks := g.d.tokens
	if g.d.lang != "en" || i == 0 || i+2 >= len(toks) || toks[i-1].lower != "of" || toks[i+2].kind != word || !toks[i+2].upper || g.isHead[i+2] {
		return false
	}
	return g.known(i+1) && g.shape(i+2) > 0 || i > 1 && g.isHead[i-2]
}

// surnameLike says whether an office noun is somebody's name: in English and
// Russian a surname with a capital and a first name in front (Angus King).
func (g *stage) surnameLike(i int) bool {
	if sultan.has(g.lower(i)) && g.givenLike(i) && g.place[i+1] == "" && (i > 0 && g.isHead[i-1] || !slices.ContainsFunc(g.place, ruledBySultan)) {
		return true // Sultan Akhmetuly is no ruler, Sultan Haitham is
	}
	switch g.d.lang {
	case "kk":
		return g.givenLike(i)
	case "ru": // Ербол Акимов, Анна Королёва
		low := g.lower(i)
		if first, second, ok := strings.Cut(g.d.tokens[i].text, "-"); ok && second != lowerFirst(second) && !officeFronts.has(lower(first)) {
			return true // в Нур-Султане no sultan is meant
		}
		if i > 0 && (g.isHead[i-1] || g.lower(i-1) == "и") && g.givenLike(i) {
			return true // посол Султан аль-Кувари
		}
		if i == 0 || !g.d.tokens[i].upper || !g.d.tokens[i-1].upper || allCaps(g.d.tokens[i].text) || !strings.HasSuffix(low, "ов") && !strings.HasSuffix(low, "ева") && !strings.HasSuffix(low, "ин") {
			return false
		}
		_, given := g.l.given(g.d.tokens[i-1].text)
		return given
	}
	if g.d.lang != "en" || i == 0 || !g.d.tokens[i].upper || !g.d.tokens[i-1].upper || g.d.tokens[i-1].kind != word {
		return false
	}
	if g.isHead[i-1] { // Colonel Sultan Kamal
		return g.givenLike(i)
	}
	_, given := g.l.given(g.d.tokens[i-1].text)
	return given && g.heads[i].class == "expert"
}

// sultan is a title in front of a first name, and one of the most common first names of Kazakhs.
var sultan = wordSet("sultan султан")

// ruledBySultan says whether a sultan reigns over a country.
func ruledBySultan(code string) bool { return code == "OM" || code == "BN" }

// opensTrade says whether token i, with a capital only because it opens a Russian sentence, is an
// occupation that is a surname too, in front of a full name: «Рыбак Николай Лаптев».
func (g *stage) opensTrade(i int) bool {
	t := g.d.tokens
	if g.d.lang != "ru" || i+2 >= len(t) || !t[i].upper || allCaps(t[i].text) || !t[i+1].upper || !t[i+2].upper || t[i+1].kind != word || t[i+2].kind != word {
		return false
	}
	if i > 0 && t[i-1].text != "." && !isDash(t[i-1].text) && t[i-1].text != "»" && !g.paragraphAt(i) {
		return false
	}
	_, given := g.l.given(t[i+1].text)
	return given
}

// officeShort are the abbreviations of English offices and what they stand for.
var officeShort = map[string]string{"sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative", "gov": "governor", "amb": "ambassador", "cllr": "councillor", "pm": "prime minister", "fm": "foreign minister", "sg": "secretary general"}

// officeFronts are the first parts of offices in two, which may have a capital in both.
var officeFronts = wordSet("премьер вице экс генерал пресс штаб контр обер статс шеф директор член экс-вице")

// spelledOut says whether an English office noun is none of the abbreviations,
// or written as these are: Sen., PM but not 5 PM.
func (g *stage) spelledOut(i int) bool {
	if g.d.lang != "en" || officeShort[g.lower(i)] == "" {
		return true
	}
	t := &g.d.tokens[i]
	if len(t.text) == 2 {
		return allCaps(t.text) && (i == 0 || g.d.tokens[i-1].kind != number)
	}
	return t.upper && i+1 < len(g.d.tokens) && (g.lower(i+1) == "." || t.lower == "cllr")
}

// matterOfState says whether the noun of an office stands for what a ministry, a committee
// or a court deals with: Minister of Justice, the Justice Committee, комитет по энергетике.
func (g *stage) matterOfState(i int) bool {
	if g.d.lang == "ru" && endsWithAny(g.lower(i), "ике", "ики") {
		return g.fieldOfCharge(i)
	}
	if g.d.lang != "en" || !stateMatter.has(g.lower(i)) {
		return g.d.lang == "en" && g.namesHouse(i)
	}
	return i > 0 && (g.lower(i-1) == "of" || g.lower(i-1) == "for") || i+1 < len(g.d.tokens) && g.l.kind("en", &g.d.tokens[i+1])&orgWord != 0
}

// namesHouse says whether the English noun of a trade at token i is a part of the name of a house, as both
// have a capital: the National Academic Library, the Soldier Museum.
func (g *stage) namesHouse(i int) bool {
	class := g.words[i].head.class
	if class != "expert" && class != "trade" || i+1 >= len(g.d.tokens) || !g.d.tokens[i].upper || !g.d.tokens[i+1].upper || g.lower(i+1) == "general" {
		return false
	}
	return g.l.kind("en", &g.d.tokens[i+1])&orgWord != 0
}

// fieldOfCharge says whether the Russian word at token i, which is a noun for those of a trade too, is the
// field that an office or a body has charge of, alone or in a list: комитет по энергетике, министр климата
// и энергетики, комитет по ресурсам, энергетике и экологии; but «энергетики пришли».
func (g *stage) fieldOfCharge(i int) bool {
	const longest = 9
	for k := i - 1; k >= 0 && i-k <= longest; k-- {
		t := &g.d.tokens[k]
		switch {
		case t.lower == "по", k < i-1 && (g.isHead[k] && !g.heads[k].plural && ministerial.has(g.heads[k].class) || strings.HasPrefix(t.lower, "министерств")):
			return true
		case t.text == "," || t.lower == "и":
		case t.kind != word || t.upper || g.isHead[k] || russianVerb(t.lower) && !verbLikeNouns.on(t.lower, 0) && !lastIs(t.lower, "ой", "ей"):
			return false
		}
	}
	return false
}

// ministerial are the classes of those who have charge of fields.
var ministerial = wordSet("minister vice premier")

// workingThing says whether a Russian noun for a worker is an adjective here, or a Kazakh one for an
// inhabitant or a member: рабочая группа, рабочий визит, but рабочий завода; тұрғын үй, мүше елдер.
func (g *stage) workingThing(i int) bool {
	if g.d.lang == "kk" {
		return g.lower(i) == "тұрғын" && strings.HasPrefix(g.lower(i+1), "үй") || g.lower(i) == "мүше" && jointStates.has(g.lower(i+1))
	}
	return g.d.lang == "ru" && strings.HasPrefix(g.lower(i), "рабоч") && i+1 < len(g.d.tokens) && workingThings.has(&g.d.tokens[i+1])
}

// workingThings are beginnings of nouns for what is called a working one.
var workingThings = beginsWith("групп", "встреч", "визит", "поездк", "заседани", "совещани", "программ", "вариант", "верси", "комисси", "мест", "стол=", "стола=", "завтрак", "обед", "ужин", "недел", "день=", "дня=", "дни=", "дней=", "график", "режим", "орган", "язык", "сил=", "силы=", "силу=", "класс", "документ", "проект", "час=", "часы=", "часов=", "порядк", "контакт", "переговор")

// givenLike says whether a Kazakh office noun is a first name: it has a capital and
// another word with a capital behind it (Ғалым Асылбаев), which is a first name only
// where an office stands in front (сенатор Ғалым Сейдахан).
func (g *stage) givenLike(i int) bool {
	toks := g.d.tokens
	if !toks[i].upper || allCaps(toks[i].text) || !g.l.spelled(toks[i].text) || i+1 >= len(toks) || toks[i+1].kind != word || !toks[i+1].upper {
		return false
	}
	_, given := g.l.given(toks[i+1].text)
	return !given || i > 0 && (g.isHead[i-1] || toks[i-1].lower == "атқарушы")
}

// chairItself says whether the English noun at token i is the chair that somebody who presides sits in: "Deputy
// Speaker X was in the chair", "X took the chair".
func (g *stage) chairItself(i int) bool {
	if g.d.lang != "en" || g.lower(i) != "chair" || g.lower(i-1) != "the" || g.lower(i+1) == "of" || g.lower(i+1) == ":" {
		return false
	}
	switch g.lower(i - 2) {
	case "in", "took", "take", "takes", "taking", "from", "occupied", "left", "into":
		return true
	}
	return false
}
