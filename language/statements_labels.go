package language

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// speakerLine is a line that tells who speaks next, as television sites and
// transcripts print it: "X, chair of …:", "X" in capitals, "X: …".
type speakerLine struct {
	found bool
	weak  bool    // a short sentence that announces: the next paragraph must speak of itself
	bare  bool    // nothing but a name: a speaker's line only if an office follows on a line of its own
	p     *person // nil if the line does more than name somebody
	dash  bool    // dashes have followed: what has none is the reporter's again
	other bool    // names nobody known: the interviewer, a reader
	text  int     // the token at which the speech starts in the same line; 0 if it does not
}

// readSpeakerLine reads a paragraph as a speaker's line; before is the line
// read from the paragraph before it.
func (c *cast) readSpeakerLine(p paragraph, before speakerLine) speakerLine {
	d := c.g.d
	first, last := d.sentences[p.first].first, d.sentences[p.end-1].end-1
	named := len(c.at[p.first]) > 0
	switch {
	case last > first && d.tokens[last].text == ":" && c.reporterAmong(first, last):
		return speakerLine{other: true}
	case last > first && d.tokens[last].text == ":" && !named && before.p != nil && before.text == 0:
		return before // the office of whom the line before names
	case last > first && d.tokens[last].text == ":":
		return speakerLine{found: c.leadsUp(p, last)}
	case c.capitals(first, last+1):
		if named && last-first < 6 {
			return speakerLine{found: true, p: c.at[p.first][0].p, dash: c.dashBefore(p)} // below dashes it closes what was said
		}
		return speakerLine{}
	case before.p != nil && before.text == 0 && last-first < 16 && !isDash(d.tokens[first].text) && (!isStop(d.tokens[last].text) || last > 0 && acting.has(d.tokens[last-1].lower)):
		before.found = before.found || !d.tokens[first].upper || len(c.roles[p.first]) > 0
		before.bare = false
		return before // the speaker's office on a line of its own
	case c.bareName(p):
		return speakerLine{p: c.at[p.first][0].p, bare: true}
	case named && p.end == p.first+1 && last-first < 9 && last > first && c.verbs.is(d.lang, &d.tokens[last-1]) && d.lang == "kk":
		return speakerLine{found: true, weak: true}
	}
	return c.inlineLabel(p, first, last, before.found || before.other)
}

// leadsUp says whether a paragraph, or the last sentence of it, with the colon at token last, leads
// up to what somebody says below it: X said:. Behind other sentences it must tell that he does.
func (c *cast) leadsUp(p paragraph, last int) bool {
	const longest = 25
	if c.leadsList(last - 1) {
		return false
	}
	about := func(si int) bool {
		first := c.g.d.sentences[si].first
		return last-first < longest && (len(c.at[si]) > 0 || c.pronounAmong(first, last))
	}
	return about(p.first) || about(p.end-1) && c.verbAmong(c.g.d.sentences[p.end-1].first, last)
}

// acting end an office on a line of its own with a stop: м.а.
var acting = wordSet("а и.о м.а мін.атқ")

// dashBefore says whether the paragraph in front of one opens with a dash.
func (c *cast) dashBefore(p paragraph) bool {
	d := c.g.d
	k := p.first - 1
	for k > 0 && d.sentences[k-1].paragraph == d.sentences[k].paragraph {
		k--
	}
	return k >= 0 && d.sentences[k].first < d.sentences[k].end && isDash(d.tokens[d.sentences[k].first].text)
}

// signature reads a paragraph as what stands below a passage to tell whose
// words it is: a name, a comma and an office, on a line of their own.
func (c *cast) signature(p paragraph) speakerLine {
	if p.end != p.first+1 {
		return speakerLine{}
	}
	m := c.signed(p.first)
	if m == nil || m.end >= c.g.d.sentences[p.first].end {
		return speakerLine{}
	}
	return speakerLine{found: true, p: m.p}
}

// signed returns whose signature a sentence is: a name, alone or with an office
// behind a comma, and no stop.
func (c *cast) signed(si int) *mention {
	d := c.g.d
	s := &d.sentences[si]
	if len(c.at[si]) == 0 || s.end-s.first > 16 || isStop(d.tokens[s.end-1].text) || d.tokens[s.end-1].text == ":" {
		return nil
	}
	m := c.at[si][0]
	if m.first != s.first || m.office || m.end < s.end && (m.end+1 >= s.end || d.tokens[m.end].text != "," || d.tokens[m.end+1].upper) {
		return nil
	}
	return m
}

// bareName says whether a paragraph further down is nothing but a name.
func (c *cast) bareName(p paragraph) bool {
	s := &c.g.d.sentences[p.first]
	if p.first < 2 || p.end != p.first+1 || len(c.at[p.first]) != 1 {
		return false
	}
	m := c.at[p.first][0]
	return !m.office && m.first == s.first && m.end == s.end
}

// pronounAmong says whether somebody known is spoken of among tokens [from, to):
// She later wrote; оның парақшасында.
func (c *cast) pronounAmong(from, to int) bool {
	for k := from; k < to; k++ {
		_, personal := pronoun(c.g.d.lang, c.g.lower(k))
		if _, of := possessor(c.g.d.lang, c.g.lower(k)); personal || of {
			return true
		}
	}
	return false
}

// listLeads are words right in front of a colon that opens a list, not a speech.
var listLeads = wordSet("with are were include including included includes of between following с со вошли входят являются между среди включая кездесті кіреді бар бойынша мен және")

// leadsList says whether the word at token k leads up to a list.
func (c *cast) leadsList(k int) bool { return listLeads.has(c.g.lower(k)) }

// inlineLabel reads "NAME: what is said" and "Name: – what is said", in the
// middle of an interview any label: "Reporter: …", "T. H.: …". A live report
// has the time in front: "14:05 Name (party): …".
func (c *cast) inlineLabel(p paragraph, first, last int, interview bool) speakerLine {
	d := c.g.d
	from := c.behindTime(first, last)
	if line, ok := c.stopLabel(p, from, last); ok {
		return line
	}
	const longest = 24
	for k := from + 1; k < last && k < from+longest; k++ {
		if d.tokens[k].text != ":" {
			continue
		}
		if c.isQuoted(k) {
			return speakerLine{}
		}
		if k == from+1 || k == from+2 && c.g.lower(from+1) == "." {
			switch low := c.g.lower(from); {
			case questionLabels.has(low):
				return speakerLine{other: true}
			case answerLabels.has(low) && k < last:
				return speakerLine{found: true, p: cmp.Or(c.firstNamed(p.first), c.notedGuest()), text: k + 1}
			}
		}
		text := k + 1
		for text < last && d.tokens[text].text == "*" {
			text++ // the label is set in bold
		}
		dash := isDash(d.tokens[text].text)
		if dash {
			text++
		}
		if m := c.labelled(p, from, k); m != nil {
			if c.reports(m, k) {
				return speakerLine{other: true}
			}
			if text <= last && (dash || c.speechFollows(p, text-1, last)) {
				return speakerLine{found: true, p: m.p, text: text, weak: from > first}
			}
		}
		if p := c.initialled(from, k); p != nil && text <= last && (interview || k > from+1) {
			return speakerLine{found: true, p: p, text: text}
		}
		if p := c.officeLabel(from, k); p != nil && text <= last {
			return speakerLine{found: true, p: p, text: text}
		}
		if k >= from+8 || !dash && !c.capitals(from, k) && !(interview && c.capitalised(from, k)) {
			return speakerLine{}
		}
		if m := c.nameAmong(p.first, from, k); m != nil && text <= last {
			return speakerLine{found: true, p: m.p, text: text}
		}
		return speakerLine{other: true}
	}
	return speakerLine{}
}

var (
	// questionLabels and answerLabels mark the lines of an interview.
	questionLabels = wordSet("q question interviewer reporter journalist host moderator correspondent presenter anchor вопрос в корр корреспондент журналист репортёр репортер ведущий ведущая редакция сұрақ с тілші журналист жүргізуші редакция")
	answerLabels   = wordSet("a answer ответ о жауап ж")
)

// reporterAmong says whether a short line names a reporter by his work behind a
// comma: Anna Reid, reporter.
func (c *cast) reporterAmong(first, last int) bool {
	const longest = 10
	for k := first + 1; k < last && last-first < longest; k++ {
		if low := c.g.lower(k); questionLabels.has(low) && len(low) > 1 {
			return true
		}
	}
	return false
}

// firstNamed returns who is named first in the sentences before one: the guest
// of an interview.
func (c *cast) firstNamed(si int) *person {
	for _, ms := range c.at[:si] {
		if len(ms) > 0 {
			return ms[0].p
		}
	}
	return nil
}

// behindTime returns the first token behind the time and the marks that a line
// opens with.
func (c *cast) behindTime(first, last int) int {
	d := c.g.d
	for first < last && (d.tokens[first].kind != word) {
		first++
	}
	return first
}

// labelled returns whose name, with whatever tells who that is, makes up the
// tokens [from, k), but for a short sentence in front of it: "Questions. N. Reid
// (Labour)"; "N. Reid, head of the chamber".
func (c *cast) labelled(p paragraph, from, k int) *mention {
	d := c.g.d
	for si := p.first; si < p.end && d.sentences[si].first < k; si++ {
		for _, m := range c.at[si] {
			lead := c.lead(m)
			if m.office && articles[d.tokens[from].lower] && d.tokens[k-1].upper {
				continue // a paper asks: The Courier
			}
			if !m.office && m.end == k-1 && d.tokens[k-1].text == ")" && c.capitalOffice(from, m.first) {
				return m // Minister for Transport (X): …
			}
			for lead > from && (labelTitle(c.g.lower(lead-1)) || d.tokens[lead-1].text == "." && labelTitle(c.g.lower(lead-2))) {
				lead-- // DR X (chair): …
			}
			if m.first < from || m.end > k || lead > from && (lead > from+4 || d.tokens[lead-1].text != ".") {
				continue
			}
			bracket := d.tokens[m.end].text == "(" && d.tokens[k-1].text == ")" || d.tokens[m.end].text == "[" && d.tokens[k-1].text == "]" // (Labour), [tape]
			if m.end == k || bracket || d.tokens[m.end].text == "," && !c.verbAmong(m.end, k) {
				return m
			}
		}
	}
	return nil
}

// labelTitle says whether a word may stand in front of a name in a label.
func labelTitle(low string) bool { return honorific.has(low) || labelTitles.has(low) }

var labelTitles = wordSet("проф акад профессор академик доктор господин госпожа товарищ тов г-н г-жа")

// verbAmong says whether a verb of speech stands among tokens [from, to).
func (c *cast) verbAmong(from, to int) bool {
	for k := from; k < to; k++ {
		if c.saysAt(k) {
			return true
		}
	}
	return false
}

// nameAmong returns the first mention within tokens [from, to) of sentence si.
func (c *cast) nameAmong(si, from, to int) *mention {
	for _, m := range c.at[si] {
		if m.first >= from && m.end <= to {
			return m
		}
	}
	return nil
}

// capitalised says whether every word of tokens [from, to) has a capital.
func (c *cast) capitalised(from, to int) bool {
	for k := from; k < to; k++ {
		if t := &c.g.d.tokens[k]; t.kind == word && !t.upper {
			return false
		}
	}
	return to-from < 8
}

// initialled returns whose initials tokens [from, to) are, with the middle name
// or without: T. H.-K.
func (c *cast) initialled(from, to int) *person {
	label := ""
	for k := from; k < to; k++ {
		if t := &c.g.d.tokens[k]; t.kind == word {
			if n := utf8.RuneCountInString(t.text); n > 1 && !(to == from+1 && n < 4 && allCaps(t.text)) {
				return nil
			}
			label += t.text
		} else if t.text != "." && t.text != "-" {
			return nil
		}
	}
	if len(label) < 2 {
		return nil
	}
	for _, p := range c.persons {
		var initials []rune
		for w := range strings.FieldsFuncSeq(p.name(), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
			initials = append(initials, firstRune(w))
		}
		if n := len(initials); string(initials) == label || n == 3 && string([]rune{initials[0], initials[2]}) == label {
			return p
		}
	}
	return nil
}

// speechFollows says whether whole sentences without marks stand behind a colon
// at token k: Anna Kovacs: I have not decided.
func (c *cast) speechFollows(p paragraph, k, last int) bool {
	d := c.g.d
	return p.first > 0 && d.tokens[k+1].upper && isStop(d.tokens[last].text)
}

// capitals says whether all words of tokens [from, to) are in capitals and at
// least one is longer than an abbreviation.
func (c *cast) capitals(from, to int) bool {
	long := false
	for k := from; k < to; k++ {
		t := &c.g.d.tokens[k]
		if t.kind != word {
			if t.kind == number || !strings.ContainsAny(t.text, ".,-–—()'’") {
				return false
			}
			continue
		}
		if strings.IndexFunc(t.text, unicode.IsLower) >= 0 {
			return false
		}
		long = long || len(t.lower) > 3
	}
	return long
}
