package language

import (
	"strings"
	"unicode"
)

// speakerLine is a line that tells who speaks next, as television sites and
// transcripts print it: "X, chair of …:", "X" in capitals, "X: …".
type speakerLine struct {
	found bool
	weak  bool    // a short sentence that announces: the next paragraph must speak of itself
	p     *person // nil if the line does more than name somebody
	dash  bool    // dashes have followed: what has none is the reporter's again
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
		return speakerLine{found: last-first < 25 && named}
	case c.capitals(first, last+1):
		if named && last-first < 6 {
			return speakerLine{found: true, p: c.at[p.first][0].p}
		}
		return speakerLine{}
	case before.p != nil && before.text == 0 && last-first < 16 && !isDash(d.tokens[first].text) && !isStop(d.tokens[last].text):
		return before // the speaker's office on a line of its own
	case named && p.end == p.first+1 && last-first < 9 && last > first && c.verbs.is(d.lang, &d.tokens[last-1]) && d.lang == "kk":
		return speakerLine{found: true, weak: true}
	}
	return c.inlineLabel(p, first, last)
}

// inlineLabel reads "NAME: what is said" and "Name: – what is said".
func (c *cast) inlineLabel(p paragraph, first, last int) speakerLine {
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
		if !dash && !c.capitals(from, k) || c.isQuoted(k) && from == first {
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
		return speakerLine{}
	}
	return speakerLine{}
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
