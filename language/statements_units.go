package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// utterance is a passage that may be somebody's words.
type utterance struct {
	span
	first, end int // the tokens inside
	sentence   int
	frame      [2]int  // tokens around it in which the speaker is looked for: [frame[0], first) and [end, frame[1])
	sure       bool    // set off by a dash, as a block or as a speaker's line: no title or name in quotation marks
	label      bool    // follows a speaker's line
	named      *person // whom that line names, where it is nothing but a name
	asks       bool    // an interviewer's turn
	tail       bool    // its attribution has been cut off as a sentence of its own
	open       bool    // its marks are left open at the end of a paragraph
}

// utterances collects quotations in marks, paragraphs that open with a dash,
// and unmarked paragraphs that end with an attribution.
func (c *cast) utterances() []utterance {
	d := c.g.d
	var out []utterance
	tok := 0
	for _, q := range d.quotes {
		if q.nested || q.sentence >= len(d.sentences) {
			continue
		}
		if s := &d.sentences[q.sentence]; s.aside || s.title && !c.afterColon(q.start) {
			continue
		}
		u := utterance{span: trimSpan(d.text, q.span), sentence: q.sentence, open: q.open}
		for tok < len(d.tokens) && d.tokens[tok].start < u.start {
			tok++
		}
		u.first = tok
		for u.end = tok; u.end < len(d.tokens) && d.tokens[u.end].start < u.span.end; {
			u.end++
		}
		if u.start < u.span.end && u.end > u.first {
			out = c.withoutAttribution(out, u)
		}
	}
	out = c.blocks(out)
	slices.SortStableFunc(out, func(a, b utterance) int { return a.start - b.start })
	for i := range out {
		u := &out[i]
		c.setFrame(u)
		if c.dashed(u) && !u.label && !u.asks { // what stands behind a dash is somebody's talk as well
			for k := u.first; k < min(u.end, len(c.quoted)); k++ {
				c.quoted[k] = true
			}
		}
	}
	return out
}

// afterColon says whether a colon stands in front of the mark that ends at an
// offset: a headline that quotes, not one with a name in marks.
func (c *cast) afterColon(at int) bool {
	text := c.g.d.text
	_, n := utf8.DecodeLastRuneInString(text[:at])
	return strings.HasSuffix(strings.TrimRight(text[:at-n], " \u00a0"), ":")
}

// withoutAttribution adds what stands between one pair of marks, in pieces
// where the attribution stands between them too: «…, – сказал он, – …».
func (c *cast) withoutAttribution(out []utterance, u utterance) []utterance {
	if c.g.d.lang == "en" {
		return append(out, u)
	}
	pieces := c.pieces(u.first, u.end)
	if len(pieces) == 1 && pieces[0][1] == u.end {
		return append(out, u)
	}
	for k := u.first; k < u.end; k++ {
		c.quoted[k] = false
	}
	for _, p := range pieces {
		if one, ok := c.unit(p[0], p[1], u.sentence); ok {
			one.sure = true
			out = append(out, one)
			for k := one.first; k < one.end; k++ {
				c.quoted[k] = true
			}
		}
	}
	return out
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
	if u.first == s.first+2 && isDash(d.tokens[s.first].text) {
		u.frame[0]++ // «…», – сказал X. – «…»
	}
	k := u.sentence
	for k+1 < len(d.sentences) && d.sentences[k+1].first < u.end {
		k++
	}
	u.frame[1] = max(d.sentences[k].end, u.end)
	if k+1 < len(d.sentences) && u.frame[1] <= u.end+2 && (d.sentences[k+1].paragraph == d.sentences[k].paragraph && c.cutOff(u, k+1) || c.isReferredTo(u, k+1)) {
		u.frame[1], u.tail = d.sentences[k+1].end, true
	}
	u.frame[1] = min(u.frame[1], u.end+maxFrame)
}

// cutOff says whether a sentence is the attribution of the utterance that ends
// right before it: "…!" said X. «…» Это слова X.
func (c *cast) cutOff(u *utterance, si int) bool {
	d := c.g.d
	s := &d.sentences[si]
	if s.first >= s.end {
		return false
	}
	t := &d.tokens[s.first]
	if t.kind == word && !t.upper || isDash(t.text) {
		return true
	}
	if c.ownWords(s) {
		return true
	}
	if last := d.tokens[u.end-1].text; d.lang != "en" || last != "?" && last != "!" && last != "…" {
		return false
	}
	const reach = 9
	for v := max(s.first+1, c.behindApposition(si)); v < min(s.end, max(s.first, c.behindApposition(si))+reach); v++ {
		if c.saysAt(v) && !c.nounLike(v) {
			next := &d.tokens[min(v+1, s.end-1)]
			return next.kind == punct || afterSubject[next.lower] || strings.HasSuffix(next.lower, "ly") || c.putTo(v, s.end)
		}
	}
	return false
}

// behindApposition is where a sentence that opens with a name goes on behind what commas set off
// there, 0 if it does not: X, the editor in chief of the channel, | wrote.
func (c *cast) behindApposition(si int) int {
	const longest = 24
	d, s := c.g.d, &c.g.d.sentences[si]
	if len(c.at[si]) == 0 || c.lead(c.at[si][0]) != s.first {
		return 0
	}
	from := c.at[si][0].end
	if from >= s.end || d.tokens[from].text != "," {
		return 0
	}
	for k := from + 1; k+1 < min(s.end, from+longest); k++ {
		if d.tokens[k].text == "," && c.saysAt(k+1) {
			return k + 1
		}
	}
	return 0
}

// putTo says whether a sentence ends with whom the verb at v has its subject speak to, and
// tells nothing else: X asked the minister, Y.
func (c *cast) putTo(v, end int) bool {
	const longest = 12
	if !addressing.has(c.g.lower(v)) || end-v > longest {
		return false
	}
	for k := v + 1; k < end; k++ {
		if contents.has(c.g.lower(k)) {
			return false
		}
	}
	return true
}

var (
	// addressing are verbs of who speaks to somebody.
	addressing = wordSet("asked told demanded shouted snapped cried wondered called asks tells")
	// contents open what is said or asked.
	contents = wordSet("that why how if whether to what when where who which about for")
)

// ownWords says whether a sentence tells whose words the quotation before it
// was: «Это слова X», «Так прокомментировал это X», «Бұл – X-тің сөзі», "With
// these words X left".
func (c *cast) ownWords(s *sentence) bool {
	for k := s.first + 1; k+1 < s.end; k++ {
		if manners.has(c.g.lower(k)) && (c.saysAt(k+1) || c.g.lower(k+1) == "деп" && k+2 < s.end && c.saysAt(k+2)) {
			return true // Сенатор X мұны осылай түйіндеді
		}
	}
	if c.asksBack(s) {
		return true
	}
	if !backWords.has(c.g.lower(s.first)) {
		return false
	}
	for k := s.first + 1; k < min(s.end, s.first+4); k++ {
		if m := c.namedAt(c.g.d.sentenceAt(s.first), k); m != nil && (m.end >= s.end || c.g.d.tokens[m.end].kind == punct) {
			return true // Это X, он из комитета. That's X.
		}
		if c.g.d.tokens[k].kind == word && !presenting.has(c.g.lower(k)) {
			break
		}
	}
	for k := s.first + 1; k < min(s.end, s.first+14); k++ {
		low := c.g.lower(k)
		if saidWords.has(low) {
			return true
		}
		if k < s.first+5 && manners.has(c.g.lower(s.first)) && c.saysAt(k) {
			return true
		}
	}
	return false
}

// namedAt returns the mention that starts, office and all, at token k.
func (c *cast) namedAt(si, k int) *mention {
	for _, m := range c.at[si] {
		if !m.office && c.lead(m) == k {
			return m
		}
	}
	return nil
}

// asksBack says whether a sentence tells who asked the question before it: Вопрос
// задал X; сұрақ қойған X екен; the question came from X.
func (c *cast) asksBack(s *sentence) bool {
	k := s.first
	if c.g.lower(k) == "the" {
		k++
	}
	if k+1 >= s.end || !askedNouns.has(c.g.lower(k)) {
		return false
	}
	for k++; k < min(s.end, s.first+5); k++ {
		if askedVerbs.has(c.g.lower(k)) {
			return true
		}
	}
	return false
}

var (
	askedNouns = wordSet("question remark shout voice line вопрос реплику реплика реплики голос выкрик фразу сұрақ сұрақты сауал сауалды дауыс дауыстаған")
	askedVerbs = wordSet("came belonged was задал задала бросил бросила подал подала принадлежит принадлежал принадлежала раздался қойған қойды қойғаны жолдаған шығарған тастаған")

	// backWords open a sentence that points back to a quotation.
	backWords = wordSet("автор это таковы такими этими с такой так бұл осы осындай осылай those these that it with such thus so")
	// presenting may stand between them and a name.
	presenting = wordSet("is was уже снова опять был была говорит сказал сказала again")
	// manners of them point back with a verb of speech.
	manners = wordSet("так осылай thus so")
	// saidWords are what they point to.
	saidWords = wordSet("слова слов фразы цитаты словами словом фразой мнение ответ сөзі сөздері сөзбен сөздермен сөзін пікірі words word line phrase answer verdict")
)

// isQuoted says whether a token stands inside quotation marks.
func (c *cast) isQuoted(tok int) bool { return tok < len(c.quoted) && c.quoted[tok] }

// markQuoted notes which tokens stand inside quotation marks.
func (c *cast) markQuoted() {
	d := c.g.d
	c.quoted = cleared(&d.desk.quoted, len(d.tokens))
	t := 0
	for _, q := range d.quotes {
		if q.nested {
			continue
		}
		for t < len(d.tokens) && d.tokens[t].start < q.start {
			t++
		}
		for t < len(d.tokens) && d.tokens[t].end <= q.end {
			c.quoted[t] = true
			t++
		}
	}
}
