package language

import (
	"strings"

	"minber/digest"
)

// openingReach is how many sentences of the story may tell by a verb alone
// what it is about.
const openingReach = 6

// hinted lists one event of a text that names none in full: what a body did in
// the opening, an event told further down, a journey, or a bare noun told in
// full by the body that the text is about.
func (f *eventFinder) hinted() {
	for _, find := range [...]func() (digest.Event, bool){f.delegation, f.sitting, f.aside, f.visit, f.told} {
		if e, ok := find(); ok {
			f.out = append(f.out, e)
			return
		}
	}
}

// aside is the event that was told too far down.
func (f *eventFinder) aside() (digest.Event, bool) { return f.spare, f.spare.Name != "" }

// told is the event told by a bare noun.
func (f *eventFinder) told() (digest.Event, bool) { return f.bare, f.bare.Name != "" }

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
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if isPanel(f.d.lang, strings.Trim(w, "«»“”\"(),:")) {
			return true
		}
	}
	return f.namesParliament(f.d.lang, name)
}

// bodyNear returns the name of a body in sentence s, its neighbours or above:
// the nearest told in full, else the fullest.
func (f *eventFinder) bodyNear(s int) string {
	best := ""
	for away := 0; s-away >= 0; away++ {
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
// rather than of the parliament it belongs to.
func (f *eventFinder) bodyIn(s int) string {
	d, one := f.d, f.d.sentences[s]
	if one.aside {
		return ""
	}
	best := ""
	for i := one.first; i < one.end; i++ {
		t := d.tokens[i]
		if t.kind != word || !isPanel(d.lang, t.lower) && !(t.upper && isCouncil(t.lower)) && !f.isParliament(i) {
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

// isParliament says whether a parliament's name starts at token i.
func (f *eventFinder) isParliament(i int) bool {
	book, strong := f.parliaments[f.d.lang], false
	if book == nil {
		return false
	}
	book.at(f.d.tokens, i, func(p *phrase) { strong = strong || p.weight >= 1 })
	return strong && !isMember(f.d.lang, f.d.tokens[i].lower) && !startsWithAny(f.d.tokens[i].lower, members[f.d.lang].many)
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

// sitting reads the sitting of a body off what it did in the opening: the
// committee discussed, the house voted. Its name is the clause.
func (f *eventFinder) sitting() (digest.Event, bool) {
	rank := 0
	for s := range f.d.sentences {
		one := f.d.sentences[s]
		if one.aside || one.title || f.d.calledOff(one) >= 0 {
			continue
		}
		if rank++; rank > openingReach {
			break
		}
		if metIn(f.meetings, one) {
			continue
		}
		for _, c := range f.d.clauses(one) {
			if v := f.satAt(one, c); v >= 0 {
				return f.satEvent(s, c, v), true
			}
		}
	}
	return digest.Event{}, false
}

// satAt returns the verb in clause c for what a body does at a sitting, -1 if
// there is none or none acts but a single person.
func (f *eventFinder) satAt(s sentence, c clause) int {
	body := false
	for i := c.first; i < c.end; i++ {
		t := f.d.tokens[i]
		switch {
		case t.kind != word:
		case f.d.quoted(t.start):
			return -1
		case isMember(f.d.lang, t.lower):
			return -1
		case isPanel(f.d.lang, t.lower) || startsWithAny(t.lower, members[f.d.lang].many) || f.isParliament(i):
			body = true
		case body && !t.upper && startsWithAny(t.lower, sittingVerbs[f.d.lang]):
			if power, _ := f.d.strongest(c.first, i+1); power != noCue {
				return -1
			}
			return i
		}
	}
	return -1
}

// satEvent is the sitting told by the verb at token v of clause c.
func (f *eventFinder) satEvent(s int, c clause, v int) digest.Event {
	return f.complete(digest.Event{
		Name: sittingNoun(f.d.lang, f.d.tokens[v].lower) + ": " + f.d.phrase(f.Reader, c.first, c.end),
		At:   digest.Span{Start: c.start, End: c.span.end}, Place: f.d.place, Date: f.d.pastDate(s),
	})
}

// sittingNoun is the noun for an event told by a verb.
func sittingNoun(lang, verb string) string {
	switch {
	case lang == "ru":
		return "заседание"
	case lang == "kk":
		return "отырыс"
	case startsWithAny(verb, votingVerbs):
		return "vote"
	case startsWithAny(verb, []string{"met=", "meets=", "gather", "conven", "assembl"}):
		return "meeting"
	}
	return "session"
}

// sittingVerbs are beginnings of verbs for what a body does when it sits.
var sittingVerbs = map[string][]string{
	"en": {
		"approv", "pass", "adopt", "reject", "voted=", "votes=", "voting=", "elected=", "elects=", "ratif", "backed=", "backs=", "endors", "cleared=", "gave=", "debat", "discuss", "consider", "heard=", "review", "examin", "question", "grill",
		"gather", "conven", "met=", "meets=", "sat=", "assembl", "overrode=", "overturn", "confirm", "dismiss", "oust", "impeach", "agreed=", "returned=", "sent=", "decid", "resolv", "opened=", "took=",
	},
	"ru": {
		"одобрил", "принял", "утвердил", "отклонил", "проголосовал", "избрал", "ратифицировал", "поддержал", "рассмотрел", "обсудил", "обсуждал", "заслушал", "собрал", "дал=", "дала=", "дали=", "вернул",
		"отправил", "выразил", "отказал", "назначил", "голосовал", "решил", "постановил", "выслушал", "обсуждают=", "рассматривают=", "преодолел", "согласовал",
	},
	"kk": {
		"мақұлдады", "қабылдады", "бекітті", "сайлады", "сайланды", "қарады", "талқылады", "тыңдады", "қолдады", "қайтарды", "жиналды", "қосты=", "реттеді", "шешті", "дауыс", "ратификациялады", "келісті", "таңдады",
	},
}

// votingVerbs are those for a vote.
var votingVerbs = []string{"approv", "pass", "adopt", "reject", "voted=", "votes=", "voting=", "elected=", "elects=", "ratif", "backed=", "backs=", "endors", "clear", "gave=", "overrode=", "overturn", "confirm", "dismiss", "oust", "impeach"}

// delegation reads the journey of a delegation: who came, from its first
// mention, where a word tells that it travelled.
func (f *eventFinder) delegation() (digest.Event, bool) {
	d, at, travelled := f.d, -1, false
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside {
			continue
		}
		for i := one.first; i < one.end; i++ {
			t := d.tokens[i]
			if t.kind != word || d.quoted(t.start) {
				continue
			}
			if at < 0 && d.isDelegation(i) && !d.cues[i].looksAhead() {
				at = i
			}
			if isVisit(t.lower) && d.governing(one, i, i+1) < hintCue || isArrival(d.lang, t.lower) {
				travelled = true
			}
		}
	}
	if at < 0 || !travelled {
		return digest.Event{}, false
	}
	one := d.sentences[d.sentenceAt(at)]
	first, end := d.nounPhrase(one, at)
	name := closed(d.phrase(f.Reader, first, end))
	if d.lang == "kk" {
		name = withoutCase(name)
	}
	if body := f.bodyIn(d.sentenceAt(at)); body != "" && !f.namesBody(name) {
		name += " (" + body + ")"
	}
	e := digest.Event{Name: journeyOf(d.lang, name, d.place), Place: d.place, At: digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}, Date: d.pastDate(d.sentenceAt(at))}
	return e, countWords(name) > 1
}

// isDelegation says whether token i is the noun for those on a journey: a
// delegation, a group of deputies.
func (d *document) isDelegation(i int) bool {
	w := d.tokens[i].lower
	if startsWithAny(w, []string{"delegation=", "делегаци"}) {
		return true
	}
	switch {
	case w == "group" && d.word(i+1, 0, len(d.tokens)) == "of", strings.HasPrefix(w, "групп"):
		next := d.word(i+1, 0, len(d.tokens))
		if next == "of" {
			next = d.word(i+2, 0, len(d.tokens))
		}
		return startsWithAny(next, []string{"deputies=", "senators=", "mps=", "lawmakers=", "parliamentarians=", "депутатов=", "сенаторов=", "мажилисменов=", "парламентариев="})
	case startsWithAny(w, []string{"тобы=", "тобын=", "тобының="}):
		return i > 0 && startsWithAny(d.tokens[i-1].lower, []string{"депутаттар", "сенаторлар", "мәжілісмендер", "парламентшілер"})
	}
	return false
}

// journeyOf names the journey of a delegation.
func journeyOf(lang, who, place string) string {
	where := ""
	switch lang {
	case "en":
		if place != "" {
			where = " to " + place
		}
		return "visit of the " + strings.TrimPrefix(who, "the ") + where
	case "ru":
		if place != "" {
			where = " (" + place + ")"
		}
		return "визит: " + who + where
	}
	return who + ownerEnding(who) + " " + place + " сапары"
}

// isArrival says whether a word is a verb for coming on a visit.
func isArrival(lang, w string) bool {
	switch lang {
	case "en":
		return startsWithAny(w, []string{"arriv", "toured=", "visited=", "visiting=", "returned=", "came="})
	case "ru":
		return startsWithAny(w, []string{"прибыл", "прибывш", "приехал", "приехавш", "посетил", "побывал", "находящ", "прилетел", "прилетевш", "вернул", "вернувш"})
	}
	return startsWithAny(w, []string{"келді=", "келген=", "барды=", "барған=", "оралды="})
}

// visit reads a journey told by a verb without a day.
func (f *eventFinder) visit() (digest.Event, bool) {
	for s := range f.d.sentences {
		if one := f.d.sentences[s]; !one.aside && !one.title {
			if e, ok := f.d.travel(f.Reader, one, isArrival); ok && f.namesBody(e.Name) {
				return e, true
			}
		}
	}
	return digest.Event{}, false
}

// pastDate is the first date of sentence s that is not to come.
func (d *document) pastDate(s int) string {
	for _, m := range d.datesIn(s) {
		if base := d.day(); base == "" || m.iso <= base {
			return m.iso
		}
	}
	return ""
}
