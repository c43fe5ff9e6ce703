package language

import (
	"cmp"
	"strings"

	"minber/digest"
)

// deedReach is how many sentences of the story may tell of a sitting by a verb
// alone, or by the votes cast.
const deedReach = 40

// deed reads the sitting of a body off what only a sitting does: the Senate
// elected, депутаты одобрили в первом чтении, Мәжіліс мақұлдады.
func (f *eventFinder) deed(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if f.rank > deedReach || d.lang == "en" && d.asRuleIn(one) && d.pastDate(s) == "" {
		return occasion{}, false
	}
	if f.counted(one) {
		x, ok := f.membersHouse()
		for _, y := range f.sitters[s] {
			if y.known && !y.office {
				x, ok = y, true
			}
		}
		if ok {
			return occasion{
				kind: sitting, owner: x.name, house: x.house, matter: f.spelledOut(cmp.Or(f.countedMatter(s), f.dealtWith(s), f.countedAbout(s))), place: f.d.place, date: d.pastDate(s), held: true,
				at: digest.Span{Start: one.span.start, End: one.span.end},
			}, true
		}
	}
	if o, ok := f.noConfidence(s); ok {
		return o, true
	}
	claimed := one.end
	if d.lang == "en" {
		claimed = d.claimedFrom(one)
	}
	for _, c := range d.clauses(s) {
		v := f.deedVerb(c)
		if v < 0 || d.lang == "ru" && f.withGuests(v, c.end) || f.withColleagues(c, v) || v >= claimed || d.lang == "en" && d.longAgo(s) || f.wentThere(one, v) {
			continue
		}
		x, ok := f.doer(s, c, v)
		if !ok {
			whole := clause{span{d.tokens[one.first].start, c.end}, one.first, c.end, c.words}
			whole.span.end = c.span.end
			if x, ok = f.doer(s, whole, v); !ok {
				continue
			}
		}
		matter := ""
		if !f.besides(c) {
			matter = f.spelledOut(cmp.Or(f.matter(c, v), f.dealtWith(s), f.aboutIn(c, v)))
		}
		if d.lang == "ru" && strings.HasPrefix(matter, "по ") && !strings.Contains(matter, " чтени") {
			matter += f.inReading(one)
		}
		return occasion{
			kind: sitting, owner: x.name, house: x.house, matter: matter, place: f.d.place, date: d.pastDate(s), held: true,
			at: digest.Span{Start: c.start, End: c.span.end},
		}, true
	}
	return occasion{}, false
}

// wentThere says whether members are told to have gone somewhere and there to have heard
// what the deed at token v tells: приехали в село и выслушали жалобы.
func (f *eventFinder) wentThere(one sentence, v int) bool {
	if f.d.lang == "en" || !startsWithAny(f.d.tokens[v].lower, []string{"выслуша", "тыңда"}) {
		return false
	}
	for i := one.first; i < v; i++ {
		if f.d.tokens[i].kind == word && f.travels(one, i) {
			if aim, _ := f.destination(one, i); aim != "" {
				return true
			}
		}
	}
	return false
}

// counted says whether a sentence tells the votes cast: by 98 votes to 21,
// голосами 64 депутатов, 71 дауыспен.
func (f *eventFinder) counted(s sentence) bool {
	d := f.d
	for i := s.first; i+1 < s.end; i++ {
		if d.tokens[i].kind != number || d.quoted(d.tokens[i].start) {
			continue
		}
		next := d.tokens[i+1].lower
		if f.countsMembers(s, i) {
			return true
		}
		after := d.word(i+2, s.first, s.end)
		if d.lang == "en" && (next == "for" || next == "against" || next == "in" && startsWithAny(after, []string{"favour", "favor"})) && startsWithAny(d.word(i-1, s.first, s.end), []string{"(=", ",=", "voted="}) {
			return true
		}
		if next == "to" && d.word(i-1, s.first, s.end) == "," && d.tokens[min(i+2, s.end-1)].kind == number && len(d.tokens[i].text) < 4 {
			return true // agreed with him, 61 to 4
		}
		if startsWithAny(next, []string{"votes=", "голос", "дауыспен=", "дауыс="}) || next == "to" && i+2 < s.end && d.tokens[i+2].kind == number && startsWithAny(d.word(i-1, s.first, s.end), []string{"voted=", "vote="}) {
			power, _ := d.strongest(s.first, s.end)
			return power < hintCue
		}
	}
	return false
}

// deedVerb returns the verb of clause c that tells of a sitting, -1 if there is
// none, or if it is denied, supposed or to come.
func (f *eventFinder) deedVerb(c clause) int {
	d := f.d
	if w := d.word(c.first, c.first, c.end); (w == "had" || w == "were" || w == "should") && d.lang == "en" || w == "if" || w == "если" || w == "when" || w == "когда" {
		return -1
	}
	for i := c.first; i < c.end; i++ {
		t := d.tokens[i]
		if t.kind != word || t.upper && i > c.first || d.quoted(t.start) {
			continue
		}
		if d.triedInVain(c, i) && !f.stillOpen(c) && d.satInVain(c, i) {
			return i
		}
		if !f.dealsAt(c, i) || d.cues[i].looksAhead() && !(f.heading && d.lang == "en" && d.cues[i] == dateCue) && !d.goesOnToday(c, i) { // a headline tells the past in the present
			continue
		}
		if lostVotes.has(&t) && (d.lang == "kk" || d.lang == "ru" && d.word(i-1, c.first, c.end) == "не") && !f.stillOpen(c) {
			return i
		}
		if d.lang == "kk" && !isKazakhDone(t.lower) && !f.doneThen(c, i) && !d.goesOnToday(c, i) || d.cues[i] == missedCue {
			continue
		}
		if d.membership(c, i) || f.passesByItself(c, i) || f.takesGuest(c, i) {
			continue
		}
		if i > c.first && (negations.has(&d.tokens[i-1]) || strings.HasSuffix(d.tokens[i-1].lower, "n't") || strings.HasSuffix(d.tokens[i-1].lower, "n’t")) {
			return -1 // have not discussed it
		}
		if power, _ := d.strongest(c.first, i+1); power >= hintCue && !d.goesOnToday(c, i) && !(d.lang == "kk" && d.onlyAttributes(c.first, i)) || d.word(i-1, c.first, c.end) == "to" || d.word(i-1, c.first, c.end) == "the" || d.word(i-1, c.first, c.end) == "who" {
			return -1
		}
		return i
	}
	return -1
}

// passesByItself says whether the verb at token i tells that something else was held than a
// sitting of the house: «в Сенате прошла выставка», "deputies gathered for the forum".
func (f *eventFinder) passesByItself(c clause, i int) bool {
	d := f.d
	if !(d.lang == "ru" && startsWithAny(d.tokens[i].lower, heldWords)) && !gathersFor.has(d.tokens[i].lower) {
		return false
	}
	for k := c.first; k < c.end; k++ {
		if kind := f.eventAt(d, k); kind == show || kind == forum || kind == indoors || kind == poll {
			return true
		}
	}
	return false
}

// gathersFor are the verbs of coming together, for a sitting or for something else.
var gathersFor = wordSet(`gathered assembled собрались жиналды`)

// dealsAt says whether the word at token i of clause c is a verb for what a body
// does when it sits: of those that people use of much else, only where members
// of a house, or nobody told in a body, do it.
func (f *eventFinder) dealsAt(c clause, i int) bool {
	d := f.d
	t := &d.tokens[i]
	w := t.lower
	if w == "took" { // the committee took evidence
		return d.word(i+1, i, c.end) == "evidence" || d.word(i+1, i, c.end) == "testimony"
	}
	switch next := d.word(i+1, i, c.end); {
	case w == "went" && d.lang == "en": // went over the draft
		return next == "over" || next == "through"
	case w == "confirmed" && next == "that": // all is ready
		return false
	}
	if w == "resumed" && d.lang == "en" { // the house resumed from its recess
		return f.afterRecess(c, i) != ""
	}
	if laboured.has(t) { // a panel worked on a day
		return d.pastDate(d.sentenceAt(i)) != "" && (d.lang != "kk" || startsWithAny(d.word(i+1, i, c.end), []string{"істеді=", "жасады=", "атқарды="}))
	}
	if deedVerbs.in(d.lang).has(t) || d.lang == "en" && (w == "died" || w == "fell") && f.votedThere(c, i) {
		return true
	}
	if d.lang == "en" { // the committee was told
		return w == "told" && startsWithAny(d.word(i-1, c.first, c.end), []string{"was=", "were="})
	}
	if !debateVerbs.in(d.lang).has(t) {
		return false
	}
	members := false
	for k := c.first; k < c.end; k++ {
		switch t := d.tokens[k]; {
		case t.kind != word || d.quoted(t.start):
		case f.insideBody(c, k):
			return true
		case f.c.g.town[k] != "":
			return false // they are there on a journey
		case areMembers(d.lang, t.lower) && !d.partOf(k):
			members = true
		}
	}
	return members
}

// doer returns the body that does what the verb at token v of clause c tells:
// not where somebody alone does it.
func (f *eventFinder) doer(s int, c clause, v int) (sitter, bool) {
	d := f.d
	var found sitter
	for _, x := range f.sitters[s] {
		if !x.office && x.first >= c.first && x.end <= c.end && f.acts(x, c, v) && !(found.name != "" && f.onlyPlace(x) && !f.onlyPlace(found)) {
			found = x
		}
	}
	if found.name != "" {
		if f.someoneActs(s, c, found, v) {
			return sitter{}, false
		}
		if !found.known {
			return f.sitterAboveOf(s, found)
		}
		if !found.house {
			found.name = f.withHouse(found.name)
		}
		return found, true
	}
	const reach = 400 // tokens around the verb, in a clause that does not end
	for i := max(c.first, v-reach); i < min(c.end, v+reach); i++ {
		if t := &d.tokens[i]; t.kind == word && areMembers(d.lang, t.lower) && (d.lang == "ru" || i < v || d.word(i-1, v, c.end) == "by") && !d.partOf(i) && !d.quoted(t.start) {
			for _, x := range f.sitters[s] {
				behind := x.first > i && x.first <= i+2 || x.first == i+3 && d.tokens[i+2].lower == "the"
				if behind && !x.house && d.metWith(v, c.end) {
					return sitter{}, false
				}
				if !x.known && !x.house && behind && d.lang != "kk" { // members of the committee
					return f.sitterAboveOf(s, x)
				}
				if x.known && (behind || x.end == i && d.lang != "ru") {
					return x, true
				}
			}
			switch {
			case d.lang == "en" && i+1 < c.end && f.c.g.names[i+1] != 0: // Deputies X and Y
				continue
			case f.fromTwoNations(c, i):
				return sitter{}, false
			case !d.deals(v):
				return f.membersHouse()
			}
			return f.houseMeantBy(i)
		}
	}
	return sitter{}, false
}

// sitterAboveOf returns the body, above or close below, that a bare noun (the committee, палата)
// means: one with that noun, else the one the text is about.
func (f *eventFinder) sitterAboveOf(s int, bare sitter) (sitter, bool) {
	for k := s - 1; k >= 0; k-- {
		for _, x := range f.sitters[k] {
			if x.known && x.house == bare.house && likeness(x.name, bare.name) > 0 {
				return x, true
			}
		}
	}
	for k := s; k < min(len(f.sitters), s+3) && !bare.house && f.d.lang == "en"; k++ {
		for _, x := range f.sitters[k] {
			if x.known && !x.house && x.head != bare.head && likeness(x.name, bare.name) > 0 {
				return x, true
			}
		}
	}
	if bare.house && f.main.name != "" {
		return f.main, true
	}
	return bare, true
}

// acts says whether a body in a clause can be who does what the verb at token v
// tells: the words before it in English and Kazakh, and after "by"; in Russian
// any in the nominative, the instrumental, or in «в …».
func (f *eventFinder) acts(x sitter, c clause, v int) bool {
	d := f.d
	before := d.word(x.first-1, c.first, c.end)
	if d.lang == "en" && f.undergoes(x, c, v) {
		return true
	}
	if before == "the" {
		if strings.HasSuffix(d.word(x.first-2, c.first, c.end), "ed") {
			return false // thanked the Senate for the treaty ratified in June
		}
		before = d.word(x.first-2, c.first, c.end)
	}
	switch d.lang {
	case "en":
		if x.end <= v {
			return before == "" || !englishGoverns.has(before)
		}
		return before == "by" || before == "in" && d.word(v+1, v, c.end) != "with" // met with X in the parliament
	case "kk":
		low := d.tokens[x.end-1].lower
		return x.end <= v && !endsWithAny(low, "ға", "ге", "қа", "ке", "ын", "ін") && !kazakhGenitive(low) // комитетін құру
	}
	head := d.tokens[x.head].lower
	if before == "в" || before == "во" || before == "на" {
		return !f.isAim(x) && !f.passesByItself(c, v)
	}
	if strings.HasSuffix(head, "ом") || strings.HasSuffix(head, "ем") && !strings.HasSuffix(head, "шем") || strings.HasSuffix(head, "ой") || strings.HasSuffix(head, "ей") {
		return before != "с" && before != "со" && before != "перед" && before != "между"
	}
	return f.nominativeBody(head)
}

// undergoes says whether the English body x is what a bill passed: the bill cleared the
// Senate.
func (f *eventFinder) undergoes(x sitter, c clause, v int) bool {
	d := f.d
	k := x.first - 1
	if d.word(k, c.first, c.end) == "the" {
		k--
	}
	if w := d.tokens[v].lower; k != v || w != "passed" && w != "cleared" {
		if d.tokens[max(k, 0)].lower != "in" || k < v || k > v+4 || !voteEnds.has(w) && w != "died" {
			return false // but a motion died in the House
		}
	}
	for i := c.first; i < v; i++ {
		if w := d.tokens[i].lower; billNouns.has(w) || w == "confidence" {
			return true
		}
	}
	return false
}

// nominativeBody says whether the Russian noun of a body stands in the
// nominative.
func (f *eventFinder) nominativeBody(w string) bool {
	for _, h := range houses.heads {
		if strings.HasPrefix(w, h.stem) {
			return w == h.nominative
		}
	}
	return true
}

var englishGoverns = wordSet(`of to with by from between at for into before`)

// someoneActs says whether a person, not the body, is who does what the verb at
// token v tells.
func (f *eventFinder) someoneActs(s int, c clause, x sitter, v int) bool {
	d := f.d
	if electing(d.lang, d.tokens[v].lower) {
		return false
	}
	for _, m := range f.c.at[s] {
		if m.first < c.first || m.end > c.end || !f.c.subject(m) {
			continue
		}
		switch d.lang {
		case "ru":
			plural := strings.HasSuffix(d.tokens[v].lower, "ли") || strings.HasSuffix(d.tokens[v].lower, "ы")
			if !plural && (m.first < v || m.first < x.first) {
				return true
			}
		case "en":
			if m.first < v && m.first > x.first {
				return true
			}
			if m.first < v && x.first > v {
				return d.word(x.first-1, c.first, c.end) == "in"
			}
		default:
			if m.first < v && !d.passive(v) && (m.first < x.first || endsInPlace(d.tokens[x.end-1].lower)) {
				return true
			}
		}
	}
	return false
}
