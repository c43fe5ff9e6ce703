package language

import "strings"

// What stands on lines of its own may be said by nobody: the points of a list, and a
// heading in quotation marks between two passages of a report.

// listed says whether the paragraph at index i is a point of a list and no speech: it ends
// without a stop and tells of no speech, and so does the one behind it; before says whether
// the one in front was a point.
func (c *cast) listed(all []paragraph, i int, before bool) bool {
	if !c.pointLike(all[i]) {
		return false
	}
	return before || i+1 < len(all) && c.dashOpens(all[i]) == c.dashOpens(all[i+1]) && c.pointLike(all[i+1])
}

// dashOpens says whether a paragraph begins with a dash.
func (c *cast) dashOpens(p paragraph) bool {
	d := c.g.d
	first := d.sentences[p.first].first
	return first < len(d.tokens) && isDash(d.tokens[first].text)
}

// pointLike says whether a paragraph is one short sentence without a stop that has no verb
// of speech and nobody speaking of himself.
func (c *cast) pointLike(p paragraph) bool {
	const longest = 30
	d := c.g.d
	s := &d.sentences[p.first]
	if p.end != p.first+1 || s.aside || s.first >= s.end || s.end-s.first > longest {
		return false
	}
	last := d.tokens[s.end-1].text
	return !strings.ContainsAny(last, ".!?…:,\"") && !c.verbAmong(s.first, s.end) && !c.firstPerson(s.first, s.end)
}

// heads says whether an utterance in marks is a heading: a short line without a stop
// between two paragraphs, to which no colon leads up and which nobody signs.
func (c *cast) heads(u *utterance) bool {
	const longest = 14
	d := c.g.d
	if u.sure || u.label || u.open || u.end-u.first > longest || !c.wholeParagraph(u) || isStop(d.tokens[u.end-1].text) {
		return false
	}
	s := &d.sentences[u.sentence]
	if s.first == 0 || s.end > u.end+1 || s.end >= len(d.tokens) || d.tokens[s.first-1].text == ":" {
		return false
	}
	return d.sentences[u.sentence-1].paragraph != s.paragraph && d.sentences[u.sentence+1].paragraph != s.paragraph && c.signed(u.sentence+1) == nil
}

// blockStart returns where speech without marks begins that a comma and a verb of speech
// close at token at: with its paragraph, or, where a sentence of that tells what somebody
// did or said, behind the last such. Nothing is left, so that first is at, where several
// whom nobody names say it, or whoever says it is named inside.
func (c *cast) blockStart(si, last, at int) (sentence, first int) {
	d := c.g.d
	sentence = si
	if d.lang != "kk" || isDash(d.tokens[at].text) || at+1 < len(d.tokens) && isDash(d.tokens[at+1].text) {
		return si, d.sentences[si].first
	}
	for k := si; k < last; k++ {
		if s := &d.sentences[k]; (len(c.at[k]) > 0 || !c.firstPerson(s.first, s.end)) && (c.saysAt(s.end-2) || c.saysAt(max(s.end-3, s.first))) {
			sentence = k + 1
		}
	}
	first = d.sentences[sentence].first
	const near = 4
	for k := first; sentence > si && k < min(at, first+near); k++ {
		if c.g.lower(k) == "олар" {
			return sentence, at
		}
	}
	for _, m := range c.at[last] {
		if sentence == last && m.end < at && c.subject(m) && !c.isQuoted(m.first) && !c.g.inflected(m.end-1) {
			return sentence, at // Сенатор X ел үшін қызмет етеміз, деді: in no marks, what he says begins somewhere behind
		}
	}
	return sentence, first
}
