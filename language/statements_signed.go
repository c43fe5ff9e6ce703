package language

// Whose words a quotation is may be told by what stands beside it without a verb: a
// name behind a quotation of the week or a claim, a bracket around what was just
// reported, a heading above, a label with what the clause in front tells.

// quoteLabels head a passage that is given for its own sake, in front of who said it.
var quoteLabels = wordSet("quote quotes quotable claim overheard цитата цитаты фраза реплика утверждение заявление сөзі дәйексөз мәлімдеме")

// signedBehind returns who signs an utterance that is a passage of its own: QUOTE OF THE
// WEEK. “…” Senator X, before the vote. Claim: “…” (blogger X). “…” Posted by X.
func (c *cast) signedBehind(u *utterance) voice {
	d := c.g.d
	si := d.sentenceAt(u.frame[1]-1) + 1
	if u.tail || u.label || si >= len(d.sentences) || d.sentences[si].aside || d.sentences[si].paragraph != d.sentences[u.sentence].paragraph || u.frame[1]-u.end > 2 {
		return voice{}
	}
	s := &d.sentences[si]
	k := s.first
	bracket := d.tokens[k].text == "("
	if bracket || isDash(d.tokens[k].text) {
		k++
	}
	if k+1 < s.end && passedOn.has(c.g.lower(k)) {
		if m := c.by(si, k+1, s.end); m != nil {
			return someone(m.p)
		}
	}
	m := c.namedAt(si, k)
	if m == nil && bracket {
		m = c.namedAt(si, k+1) // (Блогер X, …)
	}
	if m == nil || !bracket && !c.headed(u) || m.end < s.end && c.saysAt(m.end) {
		return voice{}
	}
	return someone(m.p)
}

// passedOn are participles of how a passage came to be read.
var passedOn = wordSet("posted written said shared spoken published")

// by returns whom “by” or “from”, among the first of tokens [from, to), gives as the author.
func (c *cast) by(si, from, to int) *mention {
	const near = 8
	for k := from; k+1 < min(to, from+near); k++ {
		if low := c.g.lower(k); low == "by" || low == "from" {
			for _, m := range c.at[si] {
				if lead := c.lead(m); lead == k+1 || lead == k+2 && articles[c.g.lower(k+1)] {
					return m
				}
			}
		}
	}
	return nil
}

// headed says whether the words in front of an utterance, in its paragraph or on the line
// above, are nothing but a label for a quotation.
func (c *cast) headed(u *utterance) bool {
	const longest = 8
	d := c.g.d
	for si := u.sentence; si >= max(0, u.sentence-1); si-- {
		s := &d.sentences[si]
		to := min(s.end, u.first)
		if to-s.first > longest {
			return false
		}
		for k := s.first; k < to; k++ {
			if quoteLabels.has(c.g.lower(k)) {
				return true
			}
		}
		if si == u.sentence && u.first-s.first > 1 {
			return false
		}
	}
	return false
}

// headedBy returns whom the short line above an utterance that opens its paragraph names
// alone, with a possessive or a word for what is said: 11:40 Abbot’s reply.
func (c *cast) headedBy(u *utterance) voice {
	const longest = 9
	d := c.g.d
	k := u.sentence - 1
	if k < 0 || !c.opensParagraph(u) || d.sentences[k].end-d.sentences[k].first > longest || isStop(d.tokens[d.sentences[k].end-1].text) || k > 0 && d.sentences[k-1].paragraph == d.sentences[k].paragraph && hasWord(d.text[d.sentences[k-1].start:d.sentences[k-1].span.end]) {
		return voice{}
	}
	ms := c.at[k]
	if len(ms) != 1 || ms[0].office {
		return voice{}
	}
	if end := ms[0].end; end < d.sentences[k].end && (d.tokens[end].text == "’s" || d.tokens[end].text == "'s") {
		return someone(ms[0].p)
	}
	for i := d.sentences[k].first; i < d.sentences[k].end; i++ {
		if low := c.g.lower(i); positionNouns.has(&d.tokens[i]) || saidWords.has(low) || hasStem(low, speechNouns[d.lang]) || c.saysAt(i) {
			return someone(ms[0].p)
		}
	}
	return voice{}
}

// bracketed returns whose words, in a bracket of their own, an utterance is: of the one
// the sentence before reports last. He would rather wait and said so. (“Not on my watch.”)
func (c *cast) bracketed(u *utterance) voice {
	d := c.g.d
	if u.first < 2 || d.tokens[u.first-2].text != "(" || u.first-2 > u.frame[0] || u.sentence == 0 || d.sentences[u.sentence-1].paragraph != d.sentences[u.sentence].paragraph {
		return voice{}
	}
	before := u.sentence - 1
	who := c.reporters(&d.sentences[before], before, make([]bool, len(d.tokens)))
	if len(who) == 0 {
		return voice{}
	}
	return someone(who[len(who)-1])
}

// labelledClause returns whose words a clause in front of token to tells that opens with
// a label and goes on in small letters: Kirov to reporters: the next motion will be “…”.
func (c *cast) labelledClause(from, to, si int) voice {
	d := c.g.d
	for from < to && (d.tokens[from].kind == number || d.tokens[from].kind == punct) {
		from++ // the time of a live report
	}
	m := c.namedAt(si, from)
	if m == nil || m.end >= to {
		return voice{}
	}
	k := m.end
	const longest = 4
	if low := c.g.lower(k); low == "to" || low == "on" || low == "о" || low == "об" || low == "журналистам" {
		for end := k + longest; k < min(to, end) && d.tokens[k].kind == word; {
			k++
		}
	}
	if k+1 >= to || d.tokens[k].text != ":" || d.tokens[k+1].upper || d.tokens[k+1].kind != word {
		return voice{}
	}
	return someone(m.p)
}

// withPromise returns who does something with what a noun of speech tells, up to token
// to: closed the sitting with a promise that ….; завершил заседание обещанием, что ….
func (c *cast) withPromise(from, to, si int) voice {
	for k := from + 2; k+1 < to; k++ {
		if c.isQuoted(k) {
			continue
		}
		low, next := c.g.lower(k), c.g.lower(k+1)
		switch c.g.d.lang {
		case "en":
			if claimNouns.has(low) && (next == "that" || next == "to") && articles[c.g.lower(k-1)] && c.g.lower(k-2) == "with" {
				return c.clauseSubject(from, k, si)
			}
		case "ru":
			if promisingNouns.has(low) && (next == "," || endsWithAny(next, "ть", "ться")) {
				return c.clauseSubject(from, k, si)
			}
		}
	}
	return voice{}
}

// promisingNouns are Russian nouns of speech in the case of what somebody does a thing with.
var promisingNouns = wordSet("обещанием предупреждением заверением признанием призывом напоминанием предложением просьбой")
