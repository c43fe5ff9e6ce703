package language

import (
	"cmp"
	"slices"
	"strings"
)

// countedMatter is what a sentence that tells the votes says they were on.
func (f *eventFinder) countedMatter(s int) string {
	for _, c := range f.d.clauses(s) {
		if v := f.deedVerb(c); v >= 0 {
			return f.matter(c, v)
		}
	}
	return ""
}

// countedAbout is what a Kazakh verb in a sentence that tells the votes was done to: салықтарды
// 204 дауыспен екінші оқылымнан өткізді.
func (f *eventFinder) countedAbout(s int) string {
	if f.d.lang != "kk" {
		return ""
	}
	for _, c := range f.d.clauses(s) {
		if v := f.deedVerb(c); v >= 0 && !f.besides(c) {
			return f.kazakhAbout(c, v)
		}
	}
	return ""
}

// longestMatter is how many words of what a body dealt with a name tells.
const longestMatter = 9

// matter names what a body dealt with, for English: what follows the verb at
// token v, behind the noun for what was done.
func (f *eventFinder) matter(c clause, v int) string {
	d := f.d
	if d.lang != "en" {
		return ""
	}
	if voted := f.votedTo(c, v); voted != "" {
		return voted
	}
	if d.tokens[v].lower == "turned" && d.word(v+1, v, c.end) == "into" {
		return ""
	}
	link := ""
	for _, l := range deedLinks {
		if startsWithAny(d.tokens[v].lower, l.verbs) {
			link = l.link
			break
		}
	}
	if f.votedThere(c, v) {
		return f.votedThing(c, v)
	}
	if link == "" {
		return ""
	}
	if heard := f.heardPerson(c, v); heard != "" {
		return heard
	}
	if link == "with a vote on" {
		if before := cmp.Or(f.antecedent(v, link), f.passedOver(c, v, link)); before != "" {
			return before + d.readingNear(v, link)
		}
	}
	first, reading := d.pastReading(d.pastDuration(v+1, c.end), c.end)
	if next := f.pastDay(first, c.end); next > first && next < c.end && (articles[d.tokens[next].lower] || billLike.has(d.tokens[next].lower)) {
		first = next // adopted on Tuesday a law
	}
	if electing("en", d.tokens[v].lower) {
		if whom, ok := f.chosen(first, v, link); ok {
			return whom
		}
		first = d.pastNomination(first, c.end)
	}
	if link == "over" {
		for first < min(c.end, v+7) && d.tokens[first].lower != "over" && d.tokens[first].lower != "about" {
			first++
		}
		if first++; first >= min(c.end, v+8) {
			return ""
		}
		link = "on"
	}
	if d.tokens[min(first, c.end-1)].text == "," { // backed, by 27 to 12, the mandate
		for k := first + 1; k < min(len(d.tokens), first+9); k++ {
			if d.tokens[k].text == "," {
				first, c.end = k+1, max(c.end, d.sentences[d.sentenceAt(v)].end)
				break
			}
		}
	}
	for k := first; k < min(c.end-1, first+5); k++ { // its final approval to a bill
		if !startsWithAny(d.tokens[k].lower, []string{"approv", "consent=", "assent=", "blessing=", "backing=", "nod=", "light=", "ahead="}) {
			continue
		}
		if to := f.pastDay(k+1, c.end); d.word(to, k, c.end) == "to" || d.tokens[k+1].lower == "of" {
			first = to + 1
		}
	}
	if next := d.word(first, 0, c.end); next == "by" && d.passiveEnglish(v) {
		return f.undergone(c, v, link)
	} else if next == "in" && d.passiveEnglish(v) && first+2 < c.end && (f.sitterWords(first+1) > 0 || f.sitterWords(first+2) > 0) {
		return f.phraseEnding(c.first, f.pastAuxiliary(c.first, v), link)
	} else if next == "by" || next == "in" || next == "down" {
		return ""
	}
	if next := d.word(first, 0, c.end); d.tokens[v].lower == "went" {
		first++
	} else if noMatter.has(next) || next == "through" {
		return ""
	}
	for first < c.end && (d.tokens[first].function && !d.tokens[first].upper || startsWithAny(d.tokens[first].lower, []string{"unanimously=", "overwhelmingly=", "narrowly=", "down=", "out=", "back=", "up="})) && d.tokens[first].lower != "in" {
		first++
	}
	end, between := first, false
	for n := 0; end < c.end && n < longestMatter; n++ {
		t := d.tokens[end]
		if t.lower == "through" && d.word(end+1, end, c.end) == "the" && dayParts.has(d.word(end+2, end, c.end)) {
			break
		}
		if t.lower == "and" && between || t.kind == number && d.word(end-1, first, c.end) == "for" && budgetYear(t.text) {
			between = false
			end++
			continue
		}
		between = between || t.lower == "between"
		if t.lower == "for" && d.lastsFor(end+1, c.end) || t.lower == "on" && end+1 < c.end && (d.inDate(d.tokens[end+1].start) || weekdayOf(d.tokens[end+1].lower) > 0) {
			break
		}
		if n > 0 && strings.HasSuffix(t.lower, "ing") && !t.upper && !ingNouns.has(t.lower) && !d.tokens[end-1].function && end+1 < c.end && d.tokens[end+1].kind == word && !d.tokens[end+1].function || t.kind == punct && t.text != "’s" && t.text != "'s" || d.inDate(t.start) || weekdayOf(t.lower) > 0 || t.kind == word && (matterStops.has(t.lower) || d.cues[end] != noCue) {
			break
		}
		end++
	}
	if end == first+longestMatter && end < c.end && d.tokens[end].kind == word && !d.tokens[end].function && d.cues[end] == noCue { // to refer the bill | to the joint sitting
		for k := end - 1; k > first+3; k-- {
			if d.tokens[k].function {
				end = k
				break
			}
		}
	}
	for end > first && d.tokens[end-1].function {
		end--
	}
	if end == first {
		return ""
	}
	if w := d.tokens[end-1].lower; w == "down" || w == "out" || w == "back" {
		end--
	}
	if end == first {
		return ""
	}
	if end == first+1 && d.word(first-1, v, end) == "to" {
		return "" // had agreed to sell
	}
	end, reading = d.withoutReading(first, end, reading)
	if end == first+1 {
		end = f.clauseBehind(end, c.end)
	}
	if f.sitterWords(end-1) > 0 && (d.word(v, 0, len(d.tokens)) == "passed" || d.word(v, 0, len(d.tokens)) == "cleared") {
		return "" // the bill cleared the Senate
	}
	for k := first; k < end; k++ {
		if f.c.g.names[k] != 0 && !electing("en", d.tokens[v].lower) {
			if link == "with a vote on" {
				return f.approvedFor(v)
			}
			return "" // heard Ambassador X
		}
	}
	object := d.phrase(f.Reader, first, end)
	if strings.HasPrefix(object, "first reading") || strings.HasPrefix(object, "second reading") || strings.HasPrefix(object, "third reading") {
		return ""
	}
	if a := d.tokens[first-1].lower; a == "a" || a == "an" || a == "the" || a == "its" || a == "their" {
		object = a + " " + object
	}
	if strings.Contains(object, "reading") {
		return link + " " + object
	}
	if d.word(first-1, v, first) == "from" {
		link = "with"
	}
	return link + " " + object + cmp.Or(reading, d.readingNear(v, link))
}

// budgetYear says whether a number is a year that a budget is for, or a span of them: 2026, 2025-2027.
func budgetYear(number string) bool {
	return strings.HasPrefix(number, "20") && (len(number) == 4 || len(number) == len("2025-2027") || len(number) == len("2025–2027"))
}

// readingNear tells in which reading a vote beside token v was taken, "" if the
// text does not tell.
func (d *document) readingNear(v int, link string) string {
	if link != "with a vote on" {
		return ""
	}
	one := d.sentenceAt(v)
	for s := one; s <= min(one+1, len(d.sentences)-1); s++ {
		for i := d.sentences[s].first + 1; i < d.sentences[s].end; i++ {
			if w := d.tokens[i-1].lower; d.tokens[i].lower == "reading" && (dayOrdinals[w] > 0 || w == "final") {
				if power, _ := d.strongest(d.sentences[s].first, d.sentences[s].end); power < hintCue {
					return " in " + w + " reading"
				}
			}
		}
	}
	return ""
}

// votedTo names a vote by what it was to do, behind the verb at token v and the day: voted
// on Monday to censure the minister. It is "" for other verbs.
func (f *eventFinder) votedTo(c clause, v int) string {
	d := f.d
	if w := d.tokens[v].lower; w != "voted" && w != "agreed" {
		return ""
	}
	k := f.pastCount(v+1, c.end)
	if d.word(k, v, c.end) != "to" || k+2 >= c.end || d.tokens[k+1].upper {
		return ""
	}
	if end := f.stopsAt(k+1, c.end); end > k+2 {
		if end < c.end && end-2 > k+2 && d.tokens[end-2].lower == "to" && d.tokens[end].kind == word {
			end -= 2 // a bill | to end the strike
		}
		return "with a vote to " + d.phrase(f.Reader, k+1, end)
	}
	return ""
}

// noMatter opens what is no object to name: elected him to chair, agreed to let, rattled
// through.
var noMatter = wordSet(`him her them it us me you let`)

var matterStops = wordSet(`by with after before when which who that where while as but because since under during until till without behind inside outside around late early at amid despite following and`)

// deedLinks are the nouns for what a verb tells.
var deedLinks = [...]struct {
	link  string
	verbs []string
}{
	{"with the election of", []string{"elect", "re-elect"}},
	{"with the appointment of", []string{"confirm"}},
	{"with a vote on", []string{"approv", "pass", "adopt", "reject", "ratif", "endors", "back", "repeal", "overrode", "overturn", "clear", "turned", "threw", "dismiss", "oust", "impeach", "support", "agreed=", "gave=", "carried="}},
	{"with", []string{"grilled=", "questioned=", "quizzed=", "pressed=", "interrogated=", "interviewed="}},
	{"over", []string{"sat=", "argued=", "wrangled=", "clashed=", "quarrelled=", "quarreled=", "haggled=", "sparred=", "split=", "spent=", "met="}},
	{"on", []string{"debat", "discuss", "consider", "heard=", "hears=", "review", "examin", "scrutini", "went="}},
}

// dealtWith names the bill or the report that a sentence, or one beside it, tells
// of: what the sitting in it was about.
func (f *eventFinder) dealtWith(s int) string {
	for _, k := range [...]int{s, s + 1, s - 1} {
		if k < 0 || k >= len(f.d.sentences) || f.d.sentences[k].aside || f.d.sentences[k].title && k != s {
			continue
		}
		if name := f.dealtIn(k); name != "" {
			return name
		}
	}
	return ""
}

// besides says whether a clause tells only what else a body dealt with: Сенаторы также
// одобрили, сондай-ақ қабылдады.
func (f *eventFinder) besides(c clause) bool {
	if !slices.ContainsFunc(f.found, func(o occasion) bool { return o.kind == sitting }) {
		return false
	}
	for i := c.first; i < min(c.end, c.first+4); i++ {
		if alsoWords.has(f.d.tokens[i].lower) {
			return true
		}
	}
	return false
}

var alsoWords = wordSet(`также тоже сондай-ақ сондай бұдан`)

// dealtIn is dealtWith for sentence k alone.
func (f *eventFinder) dealtIn(k int) string {
	if f.d.lang != "en" {
		return f.document(k)
	}
	one := f.d.sentences[k]
	if power, _ := f.d.strongest(one.first, one.end); power >= hintCue && !one.title && !f.d.looksBack(one) {
		return "" // will consider bills
	}
	for i := one.first; i < one.end; i++ {
		if !billNouns.has(f.d.tokens[i].lower) || f.d.quoted(f.d.tokens[i].start) {
			continue
		}
		first, end := f.d.englishPhrase(one, i)
		first, end = f.withoutPeople(first, i, f.d.beforeOwned(i+1, end))
		if _, names := f.within(k, first, end); names {
			continue
		}
		if first = f.d.behindModal(first, i); f.d.oneOfSeveral(first, i) {
			continue
		}
		if name := f.d.phrase(f.Reader, first, end); countWords(name) >= 2 && countWords(name) <= 8 && !strings.Contains(name, "’s") && !strings.Contains(name, "'s") {
			if nounPlural(f.d.tokens[i].lower) && f.d.word(first-1, one.first, end) != "the" {
				return "on " + lowerFirst(name)
			}
			return "on the " + strings.TrimPrefix(name, "the ")
		}
	}
	return ""
}

// mattersReach is how many sentences of a story tell what it is about.
const mattersReach = 5

// fillMatters tells what the sittings of the story were about that no word beside
// them tells it of: what the story opens with. In a digest each item has its own.
func (f *eventFinder) fillMatters() {
	if f.entryDay != nil || f.d.sections != nil {
		return
	}
	matter, rank := "", 0
	for k := 0; k < len(f.d.sentences) && rank < mattersReach && matter == ""; k++ {
		if one := f.d.sentences[k]; !one.aside {
			matter = f.dealtIn(k)
			if !one.title {
				rank++
			}
		}
	}
	if matter = cmp.Or(matter, f.headlineMatter()); matter == "" {
		return
	}
	for k := range f.found {
		o := &f.found[k]
		if o.kind != sitting && o.kind != hearing && o.kind != indoors || o.rank > mattersReach || o.rest != "" || tellsMatter(f.d.lang, o.phrase) {
			continue
		}
		switch vote, plain := strings.CutPrefix(o.matter, votingLink); {
		case o.matter == "":
			o.matter = matter
		case plain && countWords(vote) < 2 && shareWord(matter, vote): // with a vote on a bill
			o.matter = votingLink + strings.TrimPrefix(matter, "on ") + readingIn(vote)
		}
	}
}

// headlineMatter is what the headline tells that it is about: over the heating
// failure, о пенсиях, пенсия туралы.
func (f *eventFinder) headlineMatter() string {
	d := f.d
	for _, one := range d.sentences {
		if !one.title || one.aside {
			continue
		}
		switch d.lang {
		case "ru":
			if about := f.russianAbout(clause{one.span, one.first, one.end, 0}); about != "" {
				return about
			}
		case "en":
			for i := one.first + 1; i+1 < one.end; i++ {
				if w := d.tokens[i].lower; w != "over" && w != "about" && w != "on" || d.quoted(d.tokens[i].start) || numerals[d.tokens[i+1].lower] > 0 || d.tokens[i+1].kind == number || d.inDate(d.tokens[i+1].start) {
					continue
				}
				if end := f.stopsAt(i+1, one.end); end > i+1 {
					return "on " + d.phrase(f.Reader, i+1, end)
				}
			}
		}
	}
	return ""
}

// readingIn is what a matter tells of the reading.
func readingIn(matter string) string {
	if i := strings.Index(matter, " in "); i >= 0 && strings.HasSuffix(matter, " reading") {
		return matter[i:]
	}
	return ""
}

// votingLink opens what a vote was on.
const votingLink = "with a vote on "

// billNouns are what parliaments deal with.
var billNouns = wordSet(`bill bills budget law laws report resolution motion treaty convention agreement declaration code decree reform amendment amendments accounts`)
