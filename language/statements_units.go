package language

import (
	"strings"
	"unicode/utf8"
)

// utterance is a passage that may be somebody's words.
type utterance struct {
	span
	first, end int // the tokens inside
	sentence   int
	frame      [2]int // tokens around it in which the speaker is looked for: [frame[0], first) and [end, frame[1])
	sure       bool   // set off by a dash, as a block or as a speaker's line: no title or name in quotation marks
	label      bool   // follows a speaker's line
}

// utterances collects quotations in marks, paragraphs that open with a dash,
// and unmarked paragraphs that end with an attribution.
func (c *cast) utterances(verbs *speechBook) []utterance {
	d := c.g.d
	var out []utterance
	tok := 0
	for _, q := range d.quotes {
		if q.nested || q.sentence >= len(d.sentences) || d.sentences[q.sentence].title {
			continue
		}
		s := &d.sentences[q.sentence]
		if s.aside {
			continue
		}
		u := utterance{span: trimSpan(d.text, q.span), sentence: q.sentence}
		for tok > 0 && tok < len(d.tokens) && d.tokens[tok].start > u.start {
			tok--
		}
		for tok < len(d.tokens) && d.tokens[tok].start < u.start {
			tok++
		}
		u.first = tok
		for u.end = tok; u.end < len(d.tokens) && d.tokens[u.end].start < u.end0(); {
			u.end++
		}
		if u.start < u.span.end && u.end > u.first {
			out = append(out, u)
		}
	}
	out = c.dashes(out, verbs)
	sortUtterances(out)
	for i := range out {
		c.setFrame(&out[i])
	}
	return out
}

func (u *utterance) end0() int { return u.span.end }

func sortUtterances(us []utterance) {
	for i := 1; i < len(us); i++ {
		for j := i; j > 0 && us[j].start < us[j-1].start; j-- {
			us[j], us[j-1] = us[j-1], us[j]
		}
	}
}

// maxFrame is how many tokens before and behind an utterance may tell who
// speaks.
const maxFrame = 250

// setFrame bounds where the attribution stands: the sentences that the
// utterance touches, within its paragraph.
func (c *cast) setFrame(u *utterance) {
	d := c.g.d
	s := &d.sentences[u.sentence]
	u.frame[0] = max(s.first, u.first-maxFrame)
	k := u.sentence
	for k+1 < len(d.sentences) && d.sentences[k+1].first < u.end {
		k++
	}
	u.frame[1] = max(d.sentences[k].end, u.end)
	// the attribution may have been cut off as a sentence of its own: "…!" said X.
	if u.frame[1] <= u.end+2 && k+1 < len(d.sentences) && d.sentences[k+1].paragraph == d.sentences[k].paragraph {
		next := &d.sentences[k+1]
		if next.first < next.end {
			if t := &d.tokens[next.first]; !t.upper && t.kind == word || isDash(t.text) {
				u.frame[1] = next.end
			}
		}
	}
	u.frame[1] = min(u.frame[1], u.end+maxFrame)
}

// paragraph is a run of sentences [first, end).
type paragraph struct{ first, end int }

func paragraphsOf(d *document) []paragraph {
	var out []paragraph
	for i := 0; i < len(d.sentences); {
		k := i + 1
		for k < len(d.sentences) && d.sentences[k].paragraph == d.sentences[i].paragraph {
			k++
		}
		out = append(out, paragraph{i, k})
		i = k
	}
	return out
}

// dashes adds paragraphs of speech without quotation marks.
func (c *cast) dashes(out []utterance, verbs *speechBook) []utterance {
	d := c.g.d
	label := false
	for _, p := range paragraphsOf(d) {
		first, end := d.sentences[p.first].first, d.sentences[p.end-1].end
		if d.sentences[p.first].aside || d.sentences[p.first].title || first >= end {
			continue
		}
		wasLabel := label
		label = c.speakerLine(p)
		dash := isDash(d.tokens[first].text)
		last := p.end - 1
		for last > p.first && d.sentences[last].aside {
			last--
		}
		end = d.sentences[last].end
		if dash {
			out = c.dashParagraph(out, verbs, p, first+1, end, wasLabel)
			label = label || wasLabel
			continue
		}
		if at := c.blockEnd(verbs, p.first, last); at > first {
			if u, ok := c.unit(first, at, p.first); ok && !c.quotedAlready(out, u) {
				u.sure = true
				out = append(out, u)
			}
			continue
		}
		if wasLabel && !label && !strings.ContainsAny(d.tokens[first].text, "«“\"") {
			if u, ok := c.unit(first, end, p.first); ok {
				u.sure, u.label = true, true
				out = append(out, u)
			}
		}
	}
	return out
}

func (c *cast) quotedAlready(us []utterance, u utterance) bool {
	for i := range us {
		if us[i].start < u.span.end && u.start < us[i].span.end && us[i].end-us[i].first > 4 {
			return true
		}
	}
	return false
}

// unit makes an utterance of tokens [first, end).
func (c *cast) unit(first, end, sentence int) (utterance, bool) {
	d := c.g.d
	for end > first && (isDash(d.tokens[end-1].text) || d.tokens[end-1].text == ",") {
		end--
	}
	if end <= first {
		return utterance{}, false
	}
	k := sentence
	for k+1 < len(d.sentences) && d.sentences[k+1].first <= first {
		k++
	}
	return utterance{span: span{d.tokens[first].start, d.tokens[end-1].end}, first: first, end: end, sentence: k}, true
}

// speakerLine says whether a paragraph is nothing but a speaker and a colon.
func (c *cast) speakerLine(p paragraph) bool {
	d := c.g.d
	last := d.sentences[p.end-1].end - 1
	first := d.sentences[p.first].first
	return last > first && d.tokens[last].text == ":" && last-first < 25 && len(c.at[p.first]) > 0
}

// dashParagraph cuts a paragraph that opens with a dash into what is said and
// who says it.
func (c *cast) dashParagraph(out []utterance, verbs *speechBook, p paragraph, from, end int, label bool) []utterance {
	d := c.g.d
	for i := from; i < end; i++ {
		if !isDash(d.tokens[i].text) || i == from || i+1 >= end {
			continue
		}
		prev := d.tokens[i-1].text
		if !strings.ContainsAny(prev, ",.!?…»”\"") || !c.attributes(verbs, i+1, end) {
			continue
		}
		if u, ok := c.unit(from, i, p.first); ok {
			u.sure, u.label = true, label
			out = append(out, u)
		}
		// – said X. – And goes on.
		next := i + 1
		for next < end && !(isDash(d.tokens[next].text) && strings.ContainsAny(d.tokens[next-1].text, ",.:")) {
			next++
		}
		if next+1 >= end {
			return out
		}
		from = next + 1
		i = next
	}
	if u, ok := c.unit(from, end, p.first); ok {
		u.sure, u.label = true, label
		out = append(out, u)
	}
	return out
}

// attributes says whether the words from token i on tell who speaks: a verb
// of speech among the first few, or a mention that one follows.
func (c *cast) attributes(verbs *speechBook, i, end int) bool {
	d := c.g.d
	for k := i; k < end && k < i+7; k++ {
		t := &d.tokens[k]
		if t.text == "." || t.text == ":" || isDash(t.text) && k > i {
			return false
		}
		if verbs.is(d.lang, t) {
			return true
		}
	}
	return false
}

// blockEnd returns the token at which an unmarked paragraph of speech ends and
// its attribution begins: ", said X", "– деді X", ", – сказал X"; -1 if the
// paragraph is none.
func (c *cast) blockEnd(verbs *speechBook, first, last int) int {
	d := c.g.d
	s := &d.sentences[last]
	for i := s.end - 2; i > s.first; i-- {
		t := &d.tokens[i]
		comma := t.text == "," || isDash(t.text)
		if !comma || s.end-i > 30 {
			continue
		}
		if t.text == "," && d.lang != "en" && !(i+1 < s.end && (isDash(d.tokens[i+1].text) || verbs.is(d.lang, &d.tokens[i+1]))) {
			continue
		}
		k := i + 1
		for k < s.end && isDash(d.tokens[k].text) {
			k++
		}
		if k >= s.end || !c.closesBlock(verbs, k, last) {
			continue
		}
		dashed := isDash(t.text) || k > i+1
		if (d.lang == "en" || !dashed) && !c.firstPerson(d.sentences[first].first, i) {
			return -1
		}
		if c.closedByMarks(i) {
			return -1 // only what stands in the marks was said
		}
		return i
	}
	return -1
}

// closedByMarks says whether the speech before the comma or dash at token i
// ends with a quotation mark.
func (c *cast) closedByMarks(i int) bool {
	d := c.g.d
	for i > 0 && (d.tokens[i].text == "," || isDash(d.tokens[i].text)) {
		i--
	}
	return strings.ContainsAny(d.tokens[i].text, "»”\"")
}

// closesBlock says whether tokens from k to the end of the sentence are an
// attribution: verb and speaker, or speaker and verb.
func (c *cast) closesBlock(verbs *speechBook, k, si int) bool {
	d := c.g.d
	s := &d.sentences[si]
	if verbs.is(d.lang, &d.tokens[k]) {
		return s.end-k < 26
	}
	// X said(, while …)
	for _, m := range c.at[si] {
		if c.lead(m) <= k+1 && c.lead(m) >= k && m.end < s.end && verbs.is(d.lang, &d.tokens[m.end]) {
			return true
		}
	}
	if _, ok := pronoun(d.lang, d.tokens[k].lower); ok && k+1 < s.end && verbs.is(d.lang, &d.tokens[k+1]) {
		return true
	}
	if d.tokens[k].lower == "деп" {
		return s.end-k < 26
	}
	return false
}

// firstPerson says whether somebody speaks of himself or us in tokens
// [from, to).
func (c *cast) firstPerson(from, to int) bool {
	for i := from; i < to; i++ {
		switch c.g.lower(i) {
		case "we", "our", "us", "i", "my", "ours", "me", "let", "мы", "наш", "наша", "наше", "наши", "нас", "нам", "нами", "я", "мне", "меня", "мой", "моя", "нашего", "нашей", "наших", "нашему",
			"біз", "біздің", "бізге", "бізді", "мен", "менің", "маған", "бізде":
			return true
		}
		if c.g.d.lang == "kk" {
			low := c.g.lower(i)
			for _, e := range [...]string{"мыз", "міз", "быз", "біз", "пыз", "піз", "дық", "дік", "тық", "тік", "мын", "мін"} {
				if strings.HasSuffix(low, e) && utf8.RuneCountInString(low) > 5 {
					return true
				}
			}
		}
	}
	return false
}
