package language

import (
	"strings"

	"minber/digest"
)

// openingTold reads off a noun that something was opened before the eyes of all: for the
// opening of a research vessel, принял участие в открытии школы, мектептің ашылуына қатысты.
func (f *eventFinder) openingTold(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if f.rank > deedReach || d.spoken(s) {
		return occasion{}, false
	}
	for i := one.first + 1; i+1 < one.end; i++ {
		t := &d.tokens[i]
		if !openingNouns.has(t) || t.upper || d.quoted(t.start) {
			continue
		}
		if d.announcedAt(s, i, i, i+1, d.eventDate(i), f.upcoming) || d.prepared(one, i) {
			return occasion{}, false
		}
		name := f.openingName(one, i)
		if name == "" {
			continue
		}
		place, _, _ := d.placeOf(f.Reader, one, i, i, i+1)
		return occasion{kind: show, phrase: name, own: true, within: true, held: true, place: place, date: d.pastDate(s), at: digest.Span{Start: t.start, End: t.end}}, true
	}
	return occasion{}, false
}

// openingName names the opening whose noun is token i, where it is of what is opened once and
// somebody was at it.
func (f *eventFinder) openingName(one sentence, i int) string {
	d := f.d
	before, next := d.word(i-1, one.first, one.end), d.word(i+1, i, one.end)
	switch d.lang {
	case "en":
		if before == "the" {
			before = d.word(i-2, one.first, i)
		}
		if next != "of" || !atOpening.has(before) {
			return ""
		}
		end := f.stopsAt(i+2, one.end)
		if head := d.objectHead(i+2, end); head >= 0 && openable.has(&d.tokens[head]) {
			return "opening of " + d.text[d.tokens[i+2].start:d.tokens[end-1].end]
		}
	case "ru":
		if isRussianAdjective(before) {
			before = d.word(i-2, one.first, i)
		}
		if before != "на" && before != "в" || !strings.HasSuffix(d.tokens[i].lower, "ии") {
			return ""
		}
		end := f.stopsAt(i+1, one.end)
		for k := i + 1; k < end; k++ {
			if openable.has(&d.tokens[k]) {
				_, end = d.russianPhrase(one, k)
				return "открытие " + d.phrase(f.Reader, i+1, end)
			}
			if !isRussianAdjective(d.tokens[k].lower) {
				return ""
			}
		}
	default:
		if i-1 < one.first || !kazakhGenitive(before) || !openable.has(&d.tokens[i-1]) || !endsInAim(d.tokens[i].lower) && !endsInPlace(d.tokens[i].lower) {
			return ""
		}
		first := i - 1
		for first > one.first && first > i-4 && d.tokens[first-1].kind == word && !d.tokens[first-1].function && !d.inDate(d.tokens[first-1].start) && !endsInPlace(d.tokens[first-1].lower) && f.c.g.names[first-1] == 0 && !f.c.g.isHead[first-1] {
			first--
		}
		return d.phrase(f.Reader, first, i) + " ашылуы"
	}
	return ""
}

var (
	openingNouns = beginsWith("opening=", "открытии=", "ашылуына=", "ашылуында=")
	// atOpening are the words in front of an opening that somebody was at.
	atOpening = wordSet(`at for attended in during after`)
	// openable are nouns for what is opened or unveiled.
	openable = beginsWith("library=", "school=", "museum=", "centre=", "center=", "office=", "embassy=", "consulate=", "bridge=", "plant=", "hospital=", "clinic=", "monument=", "bust=", "statue=", "plaque=", "memorial=", "portrait=", "kindergarten=", "stadium=", "station=", "terminal=", "wing=", "gallery=", "park=", "vessel=", "ship=", "ferry=", "factory=", "laboratory=", "university=", "mosque=", "railway=", "road=", "canal=", "dam=", "exhibition=", "market=",
		"школ", "библиотек", "музе", "центра=", "моста=", "завода=", "больниц", "поликлиник", "памятник", "бюста=", "монумент", "мемориал", "детского", "стадиона=", "станци", "вокзал", "терминал", "парка=", "судна=", "фабрик", "лаборатори", "университет", "мечет", "посольств", "консульств", "представительств", "выставк", "галере",
		"мектеп", "кітапхана", "мұражай", "орталы", "көпір", "зауыт", "аурухана", "емхана", "ескерткіш", "мемориал", "балабақша", "стадион", "станция", "вокзал", "терминал", "саябақ", "кемесі", "фабрика", "зертхана", "университет", "мешіт", "елшілі", "консулды", "көрме")
)
