package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// findStatements finds what was said, in whose words, and by whom.
func (r *Reader) findStatements(d *document, c *cast) []digest.Statement {
	c.learnSexes()
	out := []digest.Statement{}
	covered := make([]bool, len(d.tokens))
	t := talk{c: c}
	var turns []turnSpan
	all := c.utterances()
	for i := range all {
		u := &all[i]
		if u.span.end <= t.end {
			if p := t.toldBy(u); p != nil {
				p.spoke = true
				out = append(out, digest.Statement{Speaker: p.name(), Kind: digest.Quote, Text: d.text[u.start:u.span.end], Start: u.start, End: u.span.end})
			}
			continue
		}
		p, speech := t.next(u, all[i+1:])
		if !speech {
			continue
		}
		to := u.end
		if u.tail {
			to = u.frame[1]
		}
		for k := u.first; k < to && k < len(covered); k++ {
			covered[k] = true
		}
		if u.label || u.asks {
			turns = append(turns, turnSpan{u.first, u.end, p})
		}
		t.turns.add(c, u, p)
		if p == nil {
			continue
		}
		p.spoke = true
		if u.label && c.greets(u) {
			continue // a turn that says nothing
		}
		out = append(out, digest.Statement{Speaker: p.name(), Kind: digest.Quote, Text: d.text[u.start:u.span.end], Start: u.start, End: u.span.end})
	}
	out = append(out, c.indirect(covered)...)
	c.toldInTurns(turns)
	slices.SortStableFunc(out, func(a, b digest.Statement) int { return a.Start - b.Start })
	return out
}

// talk follows who has the word through a text.
type talk struct {
	c         *cast
	last      *person // who spoke last, nil if a stranger did
	guest     *person // who answers the stranger that asked last
	paragraph int     // where
	end       int     // where that utterance ended
	until     int     // the token behind it, whoever said it
	others    bool    // more than one have spoken so far
	named     bool    // it was a stranger whom the words around it name
	open      bool    // its quotation marks were left open: the next paragraph goes on
	turn      bool    // it was set off without marks: what stands in marks may be another's words
	addressee *person // whom the last utterance, a question, was put to by the words around it
	turns     dialogue
}

// toldBy returns whose words, in marks, the one who has the word tells in his
// turn: nil if they may be his own.
func (t *talk) toldBy(u *utterance) *person {
	if !t.turn || u.sure || t.c.kinOf(u) {
		return nil
	}
	if who := t.c.speaker(u); who.p != t.last && t.c.spoken(u, who.p != nil) {
		return who.p
	}
	return nil
}

// kinOf says whether somebody of the speaker's own, whom he does not name, says an
// utterance: my son said: “…”.
func (c *cast) kinOf(u *utterance) bool {
	const near = 6
	for k := max(c.g.d.sentences[u.sentence].first, u.first-near); k < u.first; k++ {
		if kin.has(c.g.lower(k)) {
			return true
		}
	}
	return false
}

// kin are the possessives of whoever speaks.
var kin = wordSet("my our мой моя мои наш наша наши менің біздің")

// next returns who says an utterance, nil if nobody is known to; speech says
// whether anybody says it at all. The utterances behind it may tell.
func (t *talk) next(u *utterance, behind []utterance) (p *person, speech bool) {
	c := t.c
	para := c.g.d.sentences[u.sentence].paragraph
	if u.asks {
		t.end = u.span.end
		return nil, true
	}
	who := c.speaker(u)
	if p := c.wasAsked(u, who.p); p != nil {
		who = someone(p)
	}
	if u.label && u.named != nil {
		who = someone(u.named)
	}
	if t.strangerGoesOn(u, who.p, para) {
		who = aStranger
	}
	if !who.found() && c.heads(u) {
		return nil, false
	}
	if !who.found() && u.open && !t.open {
		who = c.toldLater(para, behind)
	}
	if !who.found() {
		who = t.replies(u, para)
	}
	goingOn := t.last != nil && c.resumes(u, t.until) || t.last != nil && para == t.paragraph && (u.first-u.frame[0] <= 1 || c.g.d.lang != "en" && c.verbAmong(u.frame[0], u.first))
	more := voice{}
	if !who.found() {
		more = t.goesOn(u, para, behind)
	}
	if !c.spoken(u, who.p != nil || goingOn || more.p != nil && c.wholeParagraph(u)) {
		return nil, false
	}
	if !who.found() {
		who = more
	}
	if t.last != nil && !u.label && c.calledUpon(u, who.p) {
		who = someone(t.last)
	}
	t.others = t.others || who.p == nil || t.last != nil && t.last != who.p
	t.addressee = c.asksWhom(u, who.p)
	t.named = who.p == nil && c.strangerNamed(u)
	t.last, t.paragraph, t.until, t.open, t.turn = who.p, para, u.end, u.open, u.label && u.sure
	if who.p != nil {
		t.end = u.span.end
	}
	return who.p, true
}

// resumes says whether an utterance goes on, behind a comma, with what one that ends at
// token until began in the same sentence: “We were promised a school,” X read out, “and ….”
func (c *cast) resumes(u *utterance, until int) bool {
	d := c.g.d
	return until > u.frame[0] && until < u.first && d.tokens[until-1].text == "," && u.first-2 >= until && d.tokens[u.first-2].text == "," && !d.tokens[u.first].upper
}

// toldLater returns who says an utterance whose marks are left open: whom the
// paragraphs that go on with it name.
func (c *cast) toldLater(para int, behind []utterance) voice {
	for i := range behind {
		u := &behind[i]
		para++
		if c.g.d.sentences[u.sentence].paragraph != para {
			break
		}
		if who := c.speaker(u); who.found() || !u.open {
			return who
		}
	}
	return voice{}
}

// goesOn returns whose words an utterance without an attribution of its own
// are: those of who is named in the line before, who spoke before in the
// paragraph, who left the marks open, or who is announced.
func (t *talk) goesOn(u *utterance, para int, behind []utterance) voice {
	c := t.c
	if u.named != nil {
		return someone(u.named)
	}
	if who := c.signedBelow(u); who.found() {
		return who
	}
	if who := c.signedBehind(u); who.found() {
		return who
	}
	if who := c.bracketed(u); who.found() {
		return who
	}
	if who := c.headedBy(u); who.found() {
		return who
	}
	if t.open && para == t.paragraph+1 {
		return someone(t.last)
	}
	alone := c.wholeParagraph(u)
	if alone {
		if p := c.risen(u); p != nil {
			return someone(p)
		}
		if who := t.turns.answers(c, u); who.found() {
			return who
		}
		if p := t.actsBefore(u); p != nil {
			return someone(p)
		}
	}
	if t.last != nil && para == t.paragraph {
		return someone(t.last)
	}
	next := t.last != nil && para == t.paragraph+1 && (u.label || alone)
	switch {
	case alone && c.questions(u):
		if t.guest = t.last; !next {
			t.guest = c.announced(u).p
		}
		return aStranger
	case alone && t.guest != nil && t.last == nil && para == t.paragraph+1 && c.dashed(u):
		return someone(t.guest)
	}
	if alone && !u.label && t.asked(u, behind) {
		return someone(t.last)
	}
	if u.label || alone {
		if who := c.announced(u); who.found() {
			return who
		}
	}
	if next && t.turns.asked && c.dashed(u) {
		return aStranger // – How many yards? – she asked. / – Forty.
	}
	if next {
		return someone(t.last)
	}
	if alone {
		if p := c.onlyInParagraph(u); p != nil {
			return someone(p)
		}
		if p := cmp.Or(c.reportedBefore(u), c.speechBefore(u)); p != nil {
			return someone(p)
		}
		return someone(t.hero(u))
	}
	return voice{}
}

// asked says whether an utterance is a question of who spoke last: the other, whose
// answer was told since, answers it right behind.
func (t *talk) asked(u *utterance, behind []utterance) bool {
	c := t.c
	if t.last == nil || len(behind) == 0 || c.g.d.tokens[u.end-1].text != "?" {
		return false
	}
	p := c.reportedBefore(u)
	return p != nil && p != t.last && c.speaker(&behind[0]).p == p
}

// dashed says whether an utterance is set off by a dash in front of it.
func (c *cast) dashed(u *utterance) bool {
	return u.sure && u.first > 0 && isDash(c.g.d.tokens[u.first-1].text)
}

// questions says whether an utterance behind a dash is what an interviewer
// asks: a question that the next line answers, to which no colon leads up.
func (c *cast) questions(u *utterance) bool {
	d := c.g.d
	if !c.dashed(u) || u.named != nil || u.label {
		return false
	}
	asked, next := false, u.sentence
	for next < len(d.sentences) && d.sentences[next].first < u.end {
		asked = asked || d.tokens[d.sentences[next].end-1].text == "?"
		next++
	}
	const longest = 60
	if !asked || u.end-u.first > longest || next >= len(d.sentences) || d.sentences[next].first >= d.sentences[next].end {
		return false
	}
	before := d.sentences[u.sentence].first - 1
	return isDash(d.tokens[d.sentences[next].first].text) && !(before >= 0 && d.tokens[before].text == ":")
}

// signedBelow returns who signs an utterance on the line below it.
func (c *cast) signedBelow(u *utterance) voice {
	d := c.g.d
	next := u.sentence
	for next < len(d.sentences) && d.sentences[next].first < u.end {
		next++
	}
	if next >= len(d.sentences) || u.label || u.frame[1]-u.end > 2 || d.sentences[next].aside {
		return voice{}
	}
	if m := c.signed(next); m != nil {
		return someone(m.p)
	}
	return voice{}
}
