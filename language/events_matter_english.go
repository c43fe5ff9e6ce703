package language

import "strings"

// heardPerson tells whom a body heard that the verb at token v says listened to
// somebody or asked them, and of what: with Transport Secretary X on ghost projects.
func (f *eventFinder) heardPerson(c clause, v int) string {
	d := f.d
	if !hearsWhom.has(&d.tokens[v]) {
		return ""
	}
	for _, m := range f.c.at[d.sentenceAt(v)] {
		if m.first <= v || m.first > v+9 || m.end > c.end || !f.official(m.p) {
			continue
		}
		for k := v + 1; k < m.first; k++ {
			if t := &d.tokens[k]; t.kind == punct && !(k == m.first-1 && f.c.g.isHead[k-1]) || d.cues[k] == wasCue || matterStops.has(t.lower) {
				return ""
			}
		}
		about := m.end - 1
		if d.word(m.end, 0, d.sentences[d.sentenceAt(v)].end) == "," && d.tokens[m.first-1].kind == punct { // the minister, X, on migration
			about, c.end = m.end, d.sentences[d.sentenceAt(v)].end
		}
		who := f.ownerName(m.p)
		if ownerFirst(who) && lowerFirst(who) == who { // the association's lawyer
			who = "the " + who
		}
		return joinWords("with", who, f.englishAbout(c, about))
	}
	for k := v + 2; k < min(c.end, v+4); k++ { // heard the minister on the floods
		if t := &d.tokens[k]; d.tokens[v+1].lower == "the" && f.c.g.isHead[k] && !t.upper && isMember("en", t.lower) && !areMembers("en", t.lower) {
			if about := f.englishAbout(c, k); about != "" {
				return joinWords("with the", d.phrase(f.Reader, v+2, k+1), about)
			}
		}
	}
	return ""
}

// hearsWhom are verbs for what a panel does to whom it hears.
var hearsWhom = beginsWith("grilled=", "questioned=", "quizzed=", "pressed=", "interrogated=", "interviewed=", "heard=", "hears=", "examined=")

// pastDuration is the token behind how long something was done, from token k on: for
// five hours.
func (d *document) pastDuration(k, end int) int {
	if d.word(k, 0, end) != "for" {
		return k
	}
	for j := k + 1; j < min(end, k+5); j++ {
		if startsWithAny(d.tokens[j].lower, []string{"hour", "minute", "day=", "days=", "night", "week", "month"}) {
			return j + 1
		}
	}
	return k
}

// pastDay is the token behind the day, and the manner, told from token k on: gave its
// approval | on Wednesday | to the budget.
func (f *eventFinder) pastDay(k, end int) int {
	d := f.d
	for stop := k + 6; k < min(end, stop); k++ {
		if t := &d.tokens[k]; !d.inDate(t.start) && weekdayOf(t.lower) == 0 && dayWords[t.lower] == 0 && !datePreposition(t.lower) && !votingManner.has(t.lower) {
			break
		}
	}
	return k
}

// votingManner are adverbs for how a house votes.
var votingManner = wordSet(`unanimously overwhelmingly narrowly late early again finally yesterday today`)

// pastCount is pastDay that passes over the votes as well: voted 15 to 8, by 31 votes to
// 28, 79-41, on Monday.
func (f *eventFinder) pastCount(k, end int) int {
	d := f.d
	for stop := k + 12; k+1 < min(end, stop); k++ {
		switch t := &d.tokens[k]; {
		case t.kind == number, isDash(t.text), t.text == ",", t.lower == "votes", t.lower == "by", t.lower == "to" && d.tokens[k+1].kind == number:
		default:
			if next := f.pastDay(k, end); next > k {
				k = next - 1
				continue
			}
			return k
		}
	}
	return k
}

// votedThere says whether the English verb at token v tells how a vote on its subject went
// in a body: the motion fell in the House, the vote of confidence passed in the Seimas.
func (f *eventFinder) votedThere(c clause, v int) bool {
	d := f.d
	if w := d.tokens[v].lower; !voteEnds.has(w) && w != "died" || d.passiveEnglish(v) || d.word(v+1, v, c.end) != "in" {
		return false
	}
	for k := v + 2; k < min(c.end, v+5); k++ {
		if f.sitterWords(k) > 0 {
			return d.votable(c.first, v)
		}
	}
	return false
}

// votable says whether what the subject in tokens [first, v) is about, its head in front of
// any preposition, is what a house votes on; of what fell or died less may be one.
func (d *document) votable(first, v int) bool {
	fell := d.tokens[v].lower == "fell" || d.tokens[v].lower == "died"
	for i := first; i < v; i++ {
		switch w := d.tokens[i].lower; {
		case w == "of", w == "who", w == "to", w == "in", w == "that", w == "which", w == "for", d.tokens[i].kind == punct && !isDash(w):
			return false
		case w == "motion", w == "bill", w == "vote", w == "amendment", w == "resolution":
			return true
		case !fell && billNouns.has(w):
			return true
		}
	}
	return false
}

// votedThing names what a vote told by the verb at token v was on, its subject: with a vote
// on the motion to dissolve the board, with the vote of confidence in the government.
func (f *eventFinder) votedThing(c clause, v int) string {
	d, first := f.d, c.first
	for first < v && d.tokens[first].function {
		first++
	}
	end := first
	for end < min(v, first+12) && f.c.g.names[end] == 0 && d.tokens[end].kind != punct && d.cues[end] != wasCue {
		end++
	}
	object := d.bare(f.Reader, first, end)
	switch {
	case object == "":
		return ""
	case strings.HasPrefix(lower(object), "vote "):
		return "with the " + lowerFirst(object)
	}
	return "with a vote on the " + lowerFirst(object)
}

// pastReading is the token behind the reading in which a vote was taken, from token k
// on, and how a name tells the reading: approved | at third reading | a bill.
func (d *document) pastReading(k, end int) (int, string) {
	for j := k + 1; j < min(end, k+4); j++ {
		if w := d.tokens[j-1].lower; d.tokens[j].lower == "reading" && (dayOrdinals[w] > 0 || w == "final") && j+1 < end && d.tokens[j+1].kind == word {
			switch d.tokens[k].lower {
			case "at", "in", "on":
				return j + 1, " in " + w + " reading"
			}
		}
	}
	return k, ""
}

// withoutReading cuts the reading that was given off what it was given to: gave the
// water code | its first reading.
func (d *document) withoutReading(first, end int, reading string) (int, string) {
	if end-4 < first || d.tokens[end-1].lower != "reading" {
		return end, reading
	}
	if a := d.tokens[end-3].lower; a != "its" && a != "a" && a != "the" {
		return end, reading
	}
	return end - 3, " in " + d.tokens[end-2].lower + " reading"
}

// passiveEnglish says whether the participle at token v stands behind a form of "be".
func (d *document) passiveEnglish(v int) bool {
	switch d.word(v-1, 0, v) {
	case "was", "were", "been", "being":
		return true
	}
	return false
}

// undergone names what a body did something to that is the subject of the passive at
// token v: the report was heard by the committee.
func (f *eventFinder) undergone(c clause, v int, link string) string {
	d, first := f.d, c.first
	end := v - 1
	for end > first && (d.tokens[end-1].function || d.tokens[end-1].lower == "been") {
		end--
	}
	for first < end && d.tokens[first].function {
		first++
	}
	for k := first + 1; end > first+9 && k < first+9; k++ {
		if w := d.tokens[k].lower; w == "that" || w == "which" || w == "under" || w == "," {
			end = k // a law under which rangers will be able to stop vehicles was approved by
		}
	}
	if end <= first || end > first+9 {
		return ""
	}
	for k := first; k < end; k++ {
		if f.c.g.names[k] != 0 || f.sitterWords(k) > 0 || d.cues[k] == wasCue || d.tokens[k].text == "," {
			return ""
		}
	}
	object := d.phrase(f.Reader, first, end)
	if d.word(first-1, 0, end) == "the" || d.tokens[first].lower == "the" {
		object = "the " + strings.TrimPrefix(object, "the ")
	}
	return link + " " + object
}

// behindModal is where the noun phrase in tokens [first, i) starts behind a verb that a
// modal or "to" opens: will consider | tax bills, are to adopt | laws on pensions.
func (d *document) behindModal(first, i int) int {
	for k := i - 1; k >= max(first, 1); k-- {
		if modal(d.tokens[k-1].lower) || d.tokens[k-1].lower == "to" {
			return k + 1
		}
	}
	return first
}

// oneOfSeveral says whether the bill's noun at token i, its phrase from token first on, only
// counts what a house dealt with or gives an example of it: 106 draft laws, several important
// bills, laws, including laws on housing. A sitting was not about that.
func (d *document) oneOfSeveral(first, i int) bool {
	if !nounPlural(d.tokens[i].lower) {
		return false
	}
	switch d.word(first-1, 0, i) {
	case "including", "such", "like", "as":
		return true
	}
	for k := first; k < i; k++ {
		if d.tokens[k].kind == number && !d.inDate(d.tokens[k].start) {
			return true
		}
	}
	return manyWords.has(d.tokens[first].lower)
}

// manyWords count without a number.
var manyWords = wordSet(`several many some various numerous certain other such more most dozens all`)
