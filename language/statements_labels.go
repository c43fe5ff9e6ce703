package language

import (
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
	case last > first && d.tokens[last].text == ":":
		return speakerLine{found: last-first < 25 && (named || c.pronounAmong(first, last)) && !c.leadsList(last-1)}
	case c.capitals(first, last+1):
		if named && last-first < 6 {
			return speakerLine{found: true, p: c.at[p.first][0].p}
		}
		return speakerLine{}
	case before.p != nil && before.text == 0 && last-first < 16 && !isDash(d.tokens[first].text) && !isStop(d.tokens[last].text):
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

// signature reads a paragraph as what stands below a passage to tell whose
// words it is: a name, a comma and an office, on a line of their own.
func (c *cast) signature(p paragraph) speakerLine {
	d := c.g.d
	s := &d.sentences[p.first]
	if p.end != p.first+1 || len(c.at[p.first]) != 1 || s.end-s.first > 16 || isStop(d.tokens[s.end-1].text) || d.tokens[s.end-1].text == ":" {
		return speakerLine{}
	}
	m := c.at[p.first][0]
	if m.first != s.first || m.end+1 >= s.end || d.tokens[m.end].text != "," || d.tokens[m.end+1].upper {
		return speakerLine{}
	}
	return speakerLine{found: true, p: m.p}
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
func (c *cast) leadsList(k int) bool { return listLeads[c.g.lower(k)] }

// inlineLabel reads "NAME: what is said" and "Name: – what is said", in the
// middle of an interview any label: "Reporter: …", "T. H.: …".
func (c *cast) inlineLabel(p paragraph, first, last int, interview bool) speakerLine {
	d := c.g.d
	for k := first + 1; k < last && k < first+8; k++ {
		if d.tokens[k].text != ":" {
			continue
		}
		from := first
		for from < k && d.tokens[from].kind == punct {
			from++
		}
		dash := isDash(d.tokens[k+1].text)
		if !dash && !c.capitals(from, k) && !c.saysNext(p, from, k, last) && !(interview && c.capitalised(from, k)) || c.isQuoted(k) && from == first {
			return speakerLine{}
		}
		text := k + 1
		if dash {
			text++
		}
		for _, m := range c.at[p.first] {
			if m.first >= from && m.end <= k && text <= last {
				return speakerLine{found: true, p: m.p, text: text}
			}
		}
		if p := c.initialled(from, k); p != nil && text <= last {
			return speakerLine{found: true, p: p, text: text}
		}
		return speakerLine{other: true}
	}
	return speakerLine{}
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

// initialled returns whose initials tokens [from, to) are: T. H.-K.
func (c *cast) initialled(from, to int) *person {
	label := ""
	for k := from; k < to; k++ {
		if t := &c.g.d.tokens[k]; t.kind == word {
			if utf8.RuneCountInString(t.text) > 1 {
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
		initials := ""
		for w := range strings.FieldsFuncSeq(p.name(), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
			initials += string(firstRune(w))
		}
		if initials == label {
			return p
		}
	}
	return nil
}

// saysNext says whether a colon at token k stands between a name, alone at the
// start of a paragraph, and whole sentences without marks: Anna Kovacs: I have
// not decided.
func (c *cast) saysNext(p paragraph, from, k, last int) bool {
	d := c.g.d
	if p.first == 0 || len(c.at[p.first]) == 0 || !d.tokens[k+1].upper || !isStop(d.tokens[last].text) {
		return false
	}
	m := c.at[p.first][0]
	return !m.office && m.first == from && m.end == k
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
