package language

// Which sentences can stand in a summary at all, and behind which others.

// openingTokens are those in which a pronoun stands for what was told before
// rather than for something in the sentence.
const openingTokens = 4

// leans says whether sentence s cannot be understood, or would be
// misunderstood, without what stands before: a pronoun in it means somebody
// (who, if the text named one) or something it doesn't name itself.
func (d *document) leans(s int, c *cast) (leans bool, who *person) {
	sentence := d.sentences[s]
	named := sentence.end
	for _, m := range c.at[s] {
		named = min(named, m.first)
	}
	for i := sentence.first; i < min(named, sentence.first+openingTokens); i++ {
		t := &d.tokens[i]
		if pronouns[t.lower] && !d.quoted(t.start) {
			return true, lastNamed(c, s)
		}
		if t.kind == word && !t.upper && !t.function && !d.inDate(t.start) {
			break // a noun that the pronoun can mean: the deputy said he …
		}
	}
	first := &d.tokens[sentence.first]
	return demonstratives[first.lower] && !d.inDate(first.start) && !d.impersonal(sentence), nil
}

// impersonal says whether a sentence opens with an "it" that stands for nobody:
// it was decided to, it was noted that.
func (d *document) impersonal(s sentence) bool {
	if d.tokens[s.first].lower != "it" {
		return false
	}
	for i := s.first + 2; i < min(s.end, s.first+6); i++ {
		if w := d.tokens[i].lower; w == "that" || w == "to" {
			return true
		}
	}
	return false
}

// lastNamed returns who was named last in the few sentences before s.
func lastNamed(c *cast, s int) *person {
	for i := s - 1; i >= max(0, s-4); i-- {
		if n := len(c.at[i]); n > 0 {
			return c.at[i][n-1].p
		}
	}
	return nil
}

var pronouns = map[string]bool{
	"he": true, "she": true, "his": true, "her": true, "him": true, "hers": true,
	"он": true, "она": true, "его": true, "ее": true, "её": true, "ему": true, "ей": true, "ним": true, "нему": true, "него": true, "неё": true, "нее": true, "ней": true,
	"ол": true, "оның": true, "оған": true, "оны": true, "онымен": true,
}

var demonstratives = map[string]bool{
	"it": true, "this": true, "that": true, "these": true, "those": true, "they": true, "their": true, "its": true, "such": true, "both": true,
	"это": true, "этот": true, "эта": true, "эти": true, "этого": true, "этой": true, "этим": true, "этому": true, "такой": true, "такая": true, "такие": true, "такое": true, "они": true, "их": true, "оба": true, "обе": true, "тот": true, "та": true, "те": true, "там": true, "тогда": true, "туда": true,
	"бұл": true, "осы": true, "олар": true, "олардың": true, "мұндай": true, "сол": true, "ондай": true, "соны": true, "мұны": true, "бұған": true, "бұның": true, "мұның": true, "онда": true, "сонда": true, "осындай": true, "екеуі": true,
}

// subheading is how many words a line without a full stop has at most to be
// taken for one.
const subheading = 9

// isNote says whether sentence si tells nothing by itself: a subheading, a
// question, the announcement of what follows, a line of hashtags, or only who
// reported the rest.
func (t *trimmer) isNote(si int) bool {
	words, lower := 0, 0
	for _, tok := range t.d.tokens[t.s.first:t.s.end] {
		switch {
		case tok.text == "?":
			return true
		case tok.kind == word:
			words++
			if !tok.upper {
				lower++
			}
		}
	}
	end := t.d.tokens[t.s.end-1]
	switch {
	case words < 4 || lower == 0, end.text == ":":
		return true
	case end.kind != punct && t.d.alone(si) && (words <= subheading || lower*4 < words):
		return true
	}
	return t.refers()
}

// alone says whether a sentence is a paragraph of its own.
func (d *document) alone(si int) bool {
	p := d.sentences[si].paragraph
	return (si == 0 || d.sentences[si-1].paragraph != p) && (si+1 == len(d.sentences) || d.sentences[si+1].paragraph != p)
}

// isSpoken says whether a sentence is direct speech with nobody named beside it:
// without its speaker it would be taken for what the article says.
func (j *judge) isSpoken(s sentence) bool {
	outside := 0
	for i := s.first; i < s.end; i++ {
		if t := &j.d.tokens[i]; t.kind != punct && j.told[i]&tellsSpeech == 0 && !j.d.quoted(t.start) {
			outside++
		}
	}
	return outside == 0 || outside < 3 && isDash(j.d.tokens[s.first].text)
}

// mostlySpoken says whether most sentences but the questions are direct speech,
// as in an interview: what it tells stands there.
func (j *judge) mostlySpoken() bool {
	all, spoken := 0, 0
	for _, s := range j.d.sentences {
		if !s.aside && !s.title && s.end-s.first >= 4 && j.d.tokens[s.end-1].text != "?" {
			all++
			if j.isSpoken(s) {
				spoken++
			}
		}
	}
	return spoken*2 > all
}
