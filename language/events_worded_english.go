package language

import (
	"cmp"
	"strings"
)

// wordedName is the name of an English event that was chosen, without what an editor would strike
// out of its parts: "own trip", "visit of the delegation ends", "hearing with a promise", "on the
// law on notaries back". A part of which nothing is left to tell goes.
func (f *eventFinder) wordedName(o occasion) string {
	o.phrase = withoutVerbs(f.asUndergone(withoutEmptyOpening(o.phrase)))
	if (strings.HasSuffix(o.matter, lastTime) || strings.HasSuffix(o.rest, lastTime)) && countWords(o.phrase) < 4 && !startsWithAny(o.phrase, lastOnes) {
		o.phrase = strings.TrimSpace("last " + cmp.Or(o.phrase, f.sittingNoun(&o)))
	}
	if rest := trimmedMatter(o.rest); rest != "" || o.rest == "" {
		o.rest, o.matter = rest, trimmedMatter(o.matter)
	} else {
		o.rest, o.matter = "", "" // which the name would not have told
	}
	o.owner = trimmedOwner(o.owner)
	if o.kind == journey {
		o.owner = withoutVerbs(o.owner)
		o.phrase = withoutEffort(o.phrase)
		o.aim = withoutEffort(o.journeyAim())
		return articled(f.withCountry(f.nameOf(&o)))
	}
	return articled(f.nameOf(&o))
}

// withCountry adds the country to the name of a journey that ends with its capital: "visit of the Speaker
// to Tashkent, Uzbekistan". Away from the text not everybody knows, and visits are paid to countries.
func (f *eventFinder) withCountry(name string) string {
	i := strings.LastIndex(name, " to ")
	if i < 0 {
		return name
	}
	aim := appendTokens(nil, f.lex, "en", name[i+len(" to "):], 0)
	if len(aim) == 0 {
		return name
	}
	code, n, capital := f.lex.countryAt("en", aim, 0)
	if code == "" || !capital || n != len(aim) {
		return name
	}
	land := cmp.Or(f.c.g.countryName(code), f.c.g.nameOfNamed(code), f.c.g.englishName(code))
	if land == "" || strings.EqualFold(strings.TrimPrefix(land, "the "), aim[0].text) {
		return name // Singapore, Luxembourg
	}
	return name + ", " + strings.TrimPrefix(land, "the ")
}

// withoutEffort cuts a journey before what it was made with: trip to Riga | with push for a new line.
func withoutEffort(phrase string) string {
	for rest, at := phrase, 0; ; {
		i := strings.Index(rest, " with ")
		if i < 0 {
			return phrase
		}
		first := firstWord(strings.TrimPrefix(strings.TrimPrefix(rest[i+6:], "a "), "an "))
		if emptyMatters.has(first) {
			return phrase[:at+i]
		}
		rest, at = rest[i+6:], at+i+6
	}
}

// lastTime ends what tells that a body sat for the last time, which its sitting tells better: the
// last sitting. lastOnes open the names of sittings that tell it.
const lastTime = "for the last time"

var lastOnes = []string{"last", "final", "closing", "farewell"}

// asUndergone makes of a headline that tells who undergoes or attends an event the name of the
// event: "Minister survives two-day hearing" is the two-day hearing of the minister.
func (f *eventFinder) asUndergone(phrase string) string {
	words := strings.Fields(phrase)
	for i := 1; i+1 < len(words); i++ {
		if !attendVerbs.has(words[i]) {
			continue
		}
		who := strings.Join(words[:i], " ")
		if low := lower(words[0]); strings.Contains(f.d.text, " "+low+" ") {
			who = low + strings.TrimPrefix(who, words[0])
		}
		if !nounPlural(words[i-1]) && !strings.HasPrefix(who, "the ") {
			who = "the " + who
		}
		what, where, goes := strings.Cut(strings.Join(words[i+1:], " "), " to ")
		if goes {
			where = " to " + where
		}
		return what + " of " + who + where
	}
	return phrase
}

// withoutEmptyOpening takes the words off the front of a phrase that only point: own, whole.
func withoutEmptyOpening(phrase string) string {
	for {
		first, rest, ok := strings.Cut(phrase, " ")
		if !ok || !onlyPointing.has(first) {
			return phrase
		}
		phrase = rest
	}
}

// onlyPointing are words that only point to an event told before.
var onlyPointing = wordSet(`own whole same entire very such said one`)

// withoutVerbs cuts a phrase before the verb of its sentence that it ends with: delegation | ends.
func withoutVerbs(phrase string) string {
	if i := strings.LastIndexByte(phrase, ' '); i > 0 && endVerbs.has(phrase[i+1:]) {
		return phrase[:i]
	}
	return phrase
}

var (
	// endVerbs are verbs that stand behind who is on a journey, or what is held.
	endVerbs = wordSet(`ends begins goes go pays starts concludes continues arrives wraps kicks`)
	// attendVerbs stand in headlines between who attends or undergoes an event and what it is.
	attendVerbs = wordSet(`pay pays survives survive attend attends faces`)
)

// trimmedMatter cuts off what a sitting was about what tells how often, how long, where it went or with whom: "on the budget
// for the last time", "on the law on notaries back". It is "" where the rest is no more than a
// pronoun would be: "on the subject", "with a promise"; or a clause with its verb.
func trimmedMatter(matter string) string {
	matter = strings.Replace(matter, "on through ", "on ", 1)
	for _, tail := range matterTails {
		if i := strings.Index(matter, tail); i > 0 {
			matter = matter[:i]
		}
	}
	if i := strings.LastIndex(" "+matter, " for "); i >= 0 && (strings.HasSuffix(matter, " years") || strings.HasSuffix(matter, lastTime) || strings.HasSuffix(matter, "for the first time")) {
		matter = strings.TrimSpace(matter[:max(i-1, 0)])
	}
	for {
		i := strings.LastIndexByte(matter, ' ')
		if i < 0 || !trailing.has(matter[i+1:]) || strings.Contains(matter, " to ") { // a bill to take hospitals back
			break
		}
		matter = matter[:i]
	}
	if i := strings.Index(matter, " of its "); i > 0 && strings.HasPrefix(matter, "on ") && !strings.Contains(matter, " to ") {
		matter = matter[:i]
	}
	if i := strings.LastIndex(matter, " to the "); i > 0 && strings.HasPrefix(matter, "on ") && !strings.Contains(matter[i+8:], " ") && lower(matter[i+8:]) != matter[i+8:] {
		matter = matter[:i] // returned the law on fees | to the Senate
	}
	last := matter[strings.LastIndexByte(matter, ' ')+1:]
	switch n := countWords(matter); {
	case n < 2 && emptyMatters.has(last) && !strings.HasPrefix(matter, "with a vote"), last == "with", last == "on", strings.Contains(matter, " our "), strings.Contains(matter, " my "):
		return ""
	case n < 4 && strings.Contains(matter, "margins of "), strings.HasPrefix(matter, "with margins "):
		return ""
	}
	words := 0
	for w := range strings.FieldsSeq(matter) {
		words++
		if w == "that" || w == "which" || w == "who" || w == "whose" || w == "where" {
			break
		}
		if words > 2 && clauseVerbs.has(w) {
			return ""
		}
	}
	return matter
}

var (
	// matterTails start what does not belong to a matter.
	matterTails = [...]string{" in which ", " on behalf of ", " in a single ", " on the afternoon", " on the morning", " on the evening", " there together", " together with "}
	// trailing are words that end no noun phrase.
	trailing = wordSet(`back down out up still there together alone again too also instead`)
	// emptyMatters stand for what was told before, or tell nothing.
	emptyMatters = wordSet(`subject matter issue issues topic question promise promises talks proposal push offer statement agenda outsider others`)
	// clauseVerbs make a clause of what was read as a noun phrase.
	clauseVerbs = wordSet(`are is was were has have had will would presents`)
)

// trimmedOwner is the name of a body without the day in front of it that a sentence starts with
// ("Every Wednesday Mazhilis"); it is "" for a house of stone: the Parliament Complex.
func trimmedOwner(owner string) string {
	for {
		first, rest, ok := strings.Cut(owner, " ")
		if !ok || first != "Every" && first != "Each" && weekdayOf(lower(first)) == 0 {
			break
		}
		owner = rest
	}
	for w := range strings.FieldsSeq(owner) {
		if premises.has(w) {
			return ""
		}
	}
	return owner
}

// premises end the names of places that are called after a body.
var premises = wordSet(`Complex Road Square Street Building Avenue Hotel Hill`)

// journeyAim is where a journey leads without what its travellers brought or said: "to Pretoria
// with a promise". A country that is not named is told by the place where the text tells that
// they were.
func (o *occasion) journeyAim() string {
	aim, _, _ := strings.Cut(o.aim, " with ")
	aim = trimmedMatter(aim)
	switch aim {
	case "to the country", "to our country", "to this country", "to the Kingdom", "to the Republic", "to Central Asian country", "to the Central Asian country":
		if o.place != "" {
			return "to " + o.place
		}
		return ""
	}
	return aim
}

// articled puts the article before the singular nouns of an English name that a headline left it
// out of: "on the bill on fees", "with the election of a new president".
func articled(name string) string {
	words := strings.Fields(name)
	out := make([]string, 0, len(words)+2)
	for i, w := range words {
		out = append(out, w)
		if !articleBehind.has(w) || i+1 >= len(words) {
			continue
		}
		head := i
		for j := i + 1; j < min(len(words), i+5) && lower(words[j]) == words[j] && !englishDeterminers.has(words[j]) && !linksEnglish(words[j]) && !stopsEnglish(words[j]); j++ {
			head = j
		}
		if head == i {
			continue
		}
		next := ""
		if head+1 < len(words) {
			next = words[head+1]
		}
		switch {
		case words[head] == "draft" && head == i+1 && next != "" && lower(next) != next:
		case words[head] == "law" && next != "on" && next != "that" && next != "which": // a committee on constitutional law
			continue
		case !singleNouns.has(words[head]) || next != "" && lower(next) != next:
			continue
		}
		if words[i+1] == "new" || strings.Contains(words[i+1], "-member") {
			out = append(out, "a")
		} else {
			out = append(out, "the")
		}
	}
	return strings.Join(out, " ")
}

var (
	// articleBehind are prepositions in names of events.
	articleBehind = wordSet(`on of with to over`)
	// singleNouns are nouns that have an article where they stand in the singular.
	singleNouns = wordSet(`bill law draft code motion resolution proposal report agreement treaty convention amendment declaration decree delegation region capital president speaker chairman chairwoman chair secretary commissioner ombudsman governor minister envoy lawyer general hotline levy ban dam clause`)
)
