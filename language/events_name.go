package language

import (
	"slices"
	"strings"
)

// nameOf names an event by one noun phrase: its own, with its owner, its aim or
// its matter where the phrase does not tell them. It is "" where nothing tells
// which event it is.
func (f *eventFinder) nameOf(o *occasion) string {
	lang := f.d.lang
	phrase := o.phrase
	if lang == "en" && (idleRest.on(lower(o.rest), 0) || o.owner != "" && o.rest == "in the "+o.owner) {
		o.rest = ""
	}
	if o.kind != journey && saysAgain(o.matter, phrase+" "+o.rest) {
		o.matter = ""
	}
	switch o.kind {
	case journey, audience:
		return journeyName(lang, o)
	case sitting, hearing:
		if phrase == "" {
			phrase = f.sittingNoun(o)
		}
		if o.owner == "" && !o.own {
			return ""
		}
		matter := o.matter
		if o.rest != "" || tellsMatter(lang, phrase) && (lang == "ru" || lang == "kk" && o.within) {
			matter = ""
		}
		if lang == "kk" && matter != "" {
			phrase, matter = matter+" жөніндегі "+phrase, ""
		}
		if lang == "ru" {
			return withoutBareMatter(joinWords(ownedRussian(phrase, o), o.rest, matter))
		}
		return joinWords(ownedName(lang, phrase, o), o.rest, matter)
	case indoors:
		if o.owner == "" && !o.own {
			return ""
		}
		if tellsWhere(lang, o.rest) {
			if lang == "ru" {
				return joinWords(phrase, o.rest, o.matter)
			}
			return joinWords(phrase, o.rest)
		}
		if o.matter != "" && lang == "kk" {
			return joinWords(o.matter+" жөніндегі "+indoorsName(lang, phrase, o), o.rest)
		}
		return joinWords(f.sited(indoorsName(lang, phrase, o), o), o.rest, o.matter)
	default:
		phrase = f.sited(phrase, o)
		if !o.own || lang == "kk" && o.place != "" && !strings.Contains(phrase, " ") {
			return placedName(lang, phrase, o.place)
		}
		return phrase
	}
}

// idleRest end what tells nothing of what a sitting was about.
var idleRest = newEndings("on television", "on another matter", "on other matters", "on the subject", "on the matter", "on screen", "on the day", "on its agenda", "on the agenda")

// saysAgain says whether most words of a matter are in what a name has already.
func saysAgain(matter, name string) bool {
	has := make(map[string]bool)
	for w := range strings.FieldsSeq(lower(name)) {
		has[stem5(strings.Trim(w, "«»“”\""))] = true
	}
	all, again := 0, 0
	for w := range strings.FieldsSeq(lower(matter)) {
		if w = strings.Trim(w, "«»“”\""); !longerThan(w, 3) {
			continue
		}
		if all++; has[stem5(w)] {
			again++
		}
	}
	return again*2 > all
}

// sited puts behind an English phrase of one or two words where the event was, which tells
// it from others: a press conference in Kigali.
func (f *eventFinder) sited(phrase string, o *occasion) string {
	if f.d.lang != "en" || o.place == "" || o.place == f.d.place || o.rest != "" || !o.own || countWords(phrase) > 2 || lower(phrase) != phrase {
		return phrase
	}
	return phrase + " in " + o.place
}

// tellsWhere says whether what follows an event's noun tells where it was: a name
// behind "in".
func tellsWhere(lang, rest string) bool {
	words := strings.Fields(rest)
	for k := 0; k+1 < len(words); k++ {
		if inWord(lang, words[k]) && capital("in "+strings.TrimPrefix(words[k+1], "«")) {
			return true
		}
	}
	return false
}

// joinWords puts the parts of a name behind one another.
func joinWords(parts ...string) string {
	return spacedOnce(strings.Join(parts, " "))
}

// sittingNoun is the noun for an event told by a verb.
func (f *eventFinder) sittingNoun(o *occasion) string {
	lang := f.d.lang
	switch {
	case o.house && lang == "ru":
		return "пленарное заседание"
	case lang == "ru":
		return "заседание"
	case o.house && lang == "kk":
		return "жалпы отырыс"
	case lang == "kk":
		return "отырыс"
	case o.house && strings.Contains(o.owner, "Parliamentary"):
		return "session" // of an assembly of several countries
	case o.house && !f.d.says("sitting") && (f.d.says("session") || f.lex.homes[f.c.g.home]):
		return "plenary session"
	case o.house:
		return "plenary sitting"
	}
	return "meeting"
}

// says whether the text has a word.
func (d *document) says(low string) bool {
	return slices.ContainsFunc(d.tokens, func(t token) bool { return t.lower == low })
}

// ownedName puts the body that sits to the phrase for its sitting.
func ownedName(lang, phrase string, o *occasion) string {
	if o.owner == "" || o.within {
		return phrase
	}
	switch lang {
	case "en":
		return phrase + " of " + article(o.owner) + o.owner
	case "ru":
		return phrase + " " + russianBody(o.owner, genitive)
	}
	return kazakhOwned(o.owner, phrase)
}

// indoorsName puts the body in whose house an event was to its phrase.
func indoorsName(lang, phrase string, o *occasion) string {
	if o.owner == "" || o.within {
		return phrase
	}
	switch {
	case lang == "kk":
		return kazakhWithin(o.owner, phrase)
	case !o.house:
		return ownedName(lang, phrase, o)
	case lang == "en":
		return phrase + " in " + article(o.owner) + o.owner
	}
	if strings.HasPrefix(lower(o.owner), "совет") {
		return phrase + " " + russianBody(o.owner, genitive)
	}
	return phrase + " в " + russianBody(o.owner, prepositional)
}

// article is the article that the English name of a body takes.
func article(owner string) string {
	if !strings.Contains(owner, " ") && (allCaps(owner) || owner == "Parliament" || owner == "Congress" || strings.HasSuffix(owner, "PA")) || ownerFirst(owner) && !startsWithAny(lower(owner), ownHouses) {
		return ""
	}
	return "the "
}

// ownHouses begin the names of panels of a house that is told by its sort: the Senate's energy
// committee, but Kenya's Senate.
var ownHouses = []string{"senate", "house", "chamber", "assembly", "lower ", "upper "}

// ownerFirst says whether the name of a body begins with whose it is: Kenya's Senate.
func ownerFirst(name string) bool {
	before, _, _ := strings.Cut(name, " of ")
	return strings.Contains(before, "’s ") || strings.Contains(before, "'s ")
}

// journeyName names a journey, or a meeting with people of a kind.
func journeyName(lang string, o *occasion) string {
	phrase := o.phrase
	switch {
	case phrase != "":
	case o.abroad && lang == "ru":
		phrase = "визит"
	default:
		phrase = journeyNoun(lang, o.kind)
	}
	if o.owner == "" && o.aim == "" || o.aim == "" && o.place == "" && phrase != "" && o.kind == journey && o.phrase == "" {
		return ""
	}
	switch {
	case lang == "kk":
		owner := o.owner
		if o.aim != "" {
			owner = strings.TrimPrefix(owner, o.aim+" ") // ауылына belongs to the verb, not to the office
		}
		if owner != "" {
			owner += ownerEnding(owner)
		}
		return joinWords(owner, o.aim, kazakhPossessed(phrase))
	case lang == "en" && (o.owner == "" || o.within):
		return joinWords(phrase, englishAim(o.aim))
	case o.owner == "" || o.within:
		return joinWords(phrase, o.aim)
	case lang == "ru":
		return joinWords(phrase, o.owner, whitherAimed(o.aim))
	}
	return joinWords(phrase, "of", personArticle(o.owner)+o.owner, englishAim(o.aim))
}

// statesOf come before the name of a country in its full form.
var statesOf = [...]string{"Republic of ", "Kingdom of ", "Sultanate of ", "Duchy of ", "Emirate of "}

// englishAim is where a journey leads as a name tells it: "to Paraguay" of the Republic of
// Paraguay, "to the Central Asian country", nothing of the Kingdom alone.
func englishAim(aim string) string {
	name, ok := strings.CutPrefix(aim, "to ")
	if !ok {
		return aim
	}
	for _, state := range statesOf {
		if before, country, found := strings.Cut(name, state); found && capital("in "+country) && !strings.Contains(before, " of ") {
			return "to " + country
		}
	}
	words := strings.Fields(name)
	switch last := words[len(words)-1]; {
	case len(words) == 1 && (last == "Kingdom" || last == "Republic" || last == "Sultanate" || isRegion(last) && lower(last) == last):
		return ""
	case !englishDeterminers.has(words[0]) && len(words) > 1 && (last == "Republic" || last == "Kingdom" || last == "Federation" || last == "Emirates"):
		return "to the " + name
	case !englishDeterminers.has(words[0]) && (last == "country" || last == "capital" || last == "kingdom" || last == "republic"):
		return "to the " + name
	}
	return aim
}

// personArticle is the article before who is on a journey: of the delegation,
// of Speaker X.
func personArticle(owner string) string {
	first, _, _ := strings.Cut(owner, " ")
	if tens, ones, _ := strings.Cut(first, "-"); first == "the" || nounPlural(first) || numerals[tens] > 0 && (ones == "" || numerals[ones] > 0) {
		return "" // members of the Kurultai, three deputies, forty-two members
	}
	if words := strings.Fields(owner); len(words) == 3 && loneOffices.has(first) && lower(words[1]) != words[1] {
		return "" // of senator X Y
	}
	if r := firstRune(owner); lower(string(r)) == string(r) || strings.Contains(owner, "elegation") {
		return "the "
	}
	return ""
}

// loneOffices stand before a name without an article.
var loneOffices = wordSet(`senator deputy minister speaker president governor mayor akim professor`)

func journeyNoun(lang string, kind eventKind) string {
	switch {
	case kind == audience:
		return map[string]string{"en": "meeting", "ru": "встреча", "kk": "кездесуі"}[lang]
	case lang == "en":
		return "visit"
	case lang == "ru":
		return "поездка"
	}
	return "сапары"
}

// placedName tells a bare noun by its place: a conference in Riga.
func placedName(lang, phrase, place string) string {
	if place == "" {
		return ""
	}
	switch lang {
	case "en":
		return phrase + " in " + place
	case "ru":
		return phrase + " (" + place + ")"
	}
	return place + placeEnding(place) + " " + phrase
}
