package language

import (
	"cmp"
	"slices"
	"strings"
)

// An interview is printed in turns, a paragraph each: what is asked and what is
// answered, by turns behind dashes, or questions on lines of their own.

// shortestTalk is how many turns make an interview.
const shortestTalk = 4

// longestQuestion is how many tokens a question without any mark may have.
const longestQuestion = 30

// interview finds the turns of an interview among the paragraphs of a text: who
// answers in which of them. A paragraph in which somebody asks has nobody.
func (c *cast) interview(all []paragraph) map[int]*person {
	turns := map[int]*person{}
	runs := c.dashRuns(all)
	total := 0
	for _, run := range runs {
		total += len(run)
	}
	told := slices.ContainsFunc(all, func(p paragraph) bool { return c.opensWithDash(p) && c.saysWho(p) })
	for _, run := range runs {
		// Between shorter runs the reporter tells where they sit: each opens with a question.
		if len(run) < shortestTalk && (total < shortestTalk || told || !c.asks(all[run[0]])) {
			continue
		}
		guest := cmp.Or(c.guest(all[run[0]].first), c.notedGuest())
		if guest == nil || !c.asks(all[run[0]]) && !c.opensAsking(all, run) {
			continue
		}
		for n, answers := 0, false; n < len(run); n++ {
			if answers = answers && !c.onlyAsks(all[run[n]]); answers {
				turns[all[run[n]].first] = guest
			} else {
				turns[all[run[n]].first] = nil
			}
			answers = !answers
		}
	}
	if len(turns) == 0 {
		c.bareQuestions(all, turns)
	}
	if len(turns) == 0 {
		c.boldQuestions(all, turns)
	}
	if len(turns) == 0 {
		c.monologue(all, turns)
	}
	c.questionsToLabels(all, turns)
	return turns
}

// dashRuns returns the paragraphs behind dashes that follow one another, without
// headings, by runs of two or more.
func (c *cast) dashRuns(all []paragraph) (runs [][]int) {
	for i := 0; i < len(all); {
		end := c.dashRun(all, i)
		var run []int
		for k := i; k < end; k++ {
			if c.opensWithDash(all[k]) {
				run = append(run, k)
			}
		}
		if len(run) > 1 {
			runs = append(runs, run)
		}
		i = max(i+1, end)
	}
	return runs
}

// opensAsking says whether who asks has the first turn of a run, though it is no
// question: the first, third and so on ask, bid to tell or thank more than the others.
func (c *cast) opensAsking(all []paragraph, run []int) bool {
	const clear = 2
	asks := 0
	for n, k := range run {
		sign := 1 - 2*(n%2)
		first, end := c.g.d.sentences[all[k].first].first+1, c.g.d.sentences[all[k].end-1].end
		if c.g.d.tokens[end-1].text == "?" {
			asks += sign
		}
		for i := first; i < min(end, first+8); i++ {
			if startsAny(c.g.lower(i), bidsToTell) {
				asks += sign
				break
			}
		}
		if c.firstPerson(first, end) {
			asks -= sign
		}
	}
	return asks >= clear
}

// bidsToTell begin the words by which one is asked to tell something, or thanked for it.
var bidsToTell = []string{"расскаж", "поясн", "объясн", "скажите", "спасибо", "благодарю", "говорят", "айтып", "айтыңыз", "түсіндір", "рақмет", "рахмет", "деген", "tell", "explain", "thank"}

// headlineOf adds a headline that is nothing but a quotation, above an interview:
// the guest's words.
func (c *cast) headlineOf(out []utterance, turns map[int]*person) []utterance {
	d := c.g.d
	var guest *person
	for _, p := range turns {
		if p != nil && guest != nil && p != guest {
			return out
		}
		guest = cmp.Or(guest, p)
	}
	if guest == nil || len(d.quotes) == 0 || d.quotes[0].sentence >= len(d.sentences) {
		return out
	}
	q := d.quotes[0]
	s := &d.sentences[q.sentence]
	if !s.title || q.nested || s.end-s.first < 4 || d.tokens[s.first].end != q.start || d.tokens[s.end-1].start != q.end {
		return out
	}
	u, ok := c.unit(s.first+1, s.end-1, q.sentence)
	if ok {
		u.sure, u.label, u.named = true, true, guest
		out = append(out, u)
	}
	return out
}

// questionsToLabels notes the questions behind dashes that labelled lines
// answer: «– Когда? / А.Б.: Завтра.»
func (c *cast) questionsToLabels(all []paragraph, turns map[int]*person) {
	for i := 1; i < len(all); i++ {
		if _, known := turns[all[i-1].first]; known || !c.opensWithDash(all[i-1]) || c.saysWho(all[i-1]) {
			continue
		}
		first, end := c.g.d.sentences[all[i].first].first, c.g.d.sentences[all[i].end-1].end
		if first < end && c.inlineLabel(all[i], first, end-1, true).text > 0 {
			turns[all[i-1].first] = nil
		}
	}
}

// dashRun returns where a run of paragraphs that open with dashes and have no
// attribution ends; a heading does not end it.
func (c *cast) dashRun(all []paragraph, i int) int {
	end := i
	for k := i; k < len(all); k++ {
		switch p := all[k]; {
		case c.opensWithDash(p):
			if c.saysWho(p) {
				return end
			}
			end = k + 1
		case k > i && c.remark(all, k):
			// what somebody does while they talk
		case !c.heading(p) || k == i:
			return end
		}
	}
	return end
}

// saysWho says whether dashes in a paragraph of speech set off who says it;
// behind a closing mark they tell whose words the speaker quotes.
func (c *cast) saysWho(p paragraph) bool {
	first, last := c.g.d.sentences[p.first].first+1, c.g.d.sentences[p.end-1].end
	for _, piece := range c.pieces(first, last) {
		if piece[1] < last && !c.closedByMarks(piece[1]) {
			return true
		}
	}
	return false
}

func (c *cast) opensWithDash(p paragraph) bool {
	s := &c.g.d.sentences[p.first]
	return s.first < s.end && isDash(c.g.d.tokens[s.first].text)
}

// heading says whether a paragraph is a short line without a stop.
func (c *cast) heading(p paragraph) bool {
	s := &c.g.d.sentences[p.first]
	return p.end == p.first+1 && s.end > s.first && s.end-s.first < 12 && !isStop(c.g.d.tokens[s.end-1].text)
}

// remark says whether a paragraph between two that open with dashes is one short
// sentence of the reporter, in which nobody speaks: He laughs.
func (c *cast) remark(all []paragraph, k int) bool {
	p := all[k]
	if s := &c.g.d.sentences[p.first]; p.end != p.first+1 || s.end-s.first > 12 || k+1 >= len(all) || !c.opensWithDash(all[k-1]) || !c.opensWithDash(all[k+1]) {
		return false
	}
	for v := c.g.d.sentences[p.first].first; v < c.g.d.sentences[p.first].end; v++ {
		if f, ok := c.verbs.at(c.g.d, v); ok && !f.beside {
			return false
		}
	}
	return len(c.at[p.first]) == 0
}

// asks says whether a sentence of a paragraph is a question.
func (c *cast) asks(p paragraph) bool {
	for si := p.first; si < p.end; si++ {
		if s := &c.g.d.sentences[si]; s.end > s.first && c.g.d.tokens[s.end-1].text == "?" {
			return true
		}
	}
	return false
}

// onlyAsks says whether a paragraph is a short question and nothing more.
func (c *cast) onlyAsks(p paragraph) bool {
	first, end := c.g.d.sentences[p.first].first, c.g.d.sentences[p.end-1].end
	return end > first && end-first < longestQuestion && c.g.d.tokens[end-1].text == "?"
}

// bareQuestions notes the turns of an interview without dashes: questions on
// lines of their own and, between them, the answers.
func (c *cast) bareQuestions(all []paragraph, turns map[int]*person) {
	var asked []int
	for i, p := range all {
		s := &c.g.d.sentences[p.first]
		if !s.title && !s.aside && c.onlyAsks(p) && !c.marked(p) {
			asked = append(asked, i)
		}
	}
	if len(asked) < shortestTalk-1 {
		return
	}
	guest := cmp.Or(c.guest(all[asked[0]].first), c.notedGuest())
	if guest == nil || !c.dashedAnswers(all, asked) && (!c.speaksOfHimself(all[asked[0]+1:]) || c.toldOf(guest, all[asked[0]+1:])) {
		return
	}
	c.answered(all, asked, guest, turns)
}

// toldOf says whether two paragraphs at least name somebody, as those do that tell of him
// and not those in which he answers: a fact check asks itself.
func (c *cast) toldOf(p *person, ps []paragraph) bool {
	named := 0
	for _, one := range ps {
		for si := one.first; si < one.end; si++ {
			if slices.ContainsFunc(c.at[si], func(m *mention) bool { return m.p == p && !m.office && !c.isQuoted(m.first) }) {
				named++
				break
			}
		}
	}
	return named > 1
}

// dashedAnswers says whether a dash opens what stands behind each question.
func (c *cast) dashedAnswers(all []paragraph, asked []int) bool {
	for _, i := range asked {
		if i+1 >= len(all) || !c.opensWithDash(all[i+1]) {
			return false
		}
	}
	return true
}

// boldQuestions notes the turns of an interview whose questions, some of them
// without a question mark, are set in bold.
func (c *cast) boldQuestions(all []paragraph, turns map[int]*person) {
	var asked []int
	marks := 0
	for i, p := range all {
		if stop := c.boldStop(p); stop != "" && i+1 < len(all) && c.boldStop(all[i+1]) == "" {
			asked = append(asked, i)
			if stop == "?" {
				marks++
			}
		}
	}
	if marks < shortestTalk/2 || 2*marks < len(asked) {
		return
	}
	var answers []paragraph
	for _, i := range asked {
		answers = append(answers, all[i+1])
	}
	if !c.speaksOfHimself(answers) {
		return // an explainer asks itself
	}
	if guest := cmp.Or(c.guest(all[asked[0]].first), c.notedGuest()); guest != nil {
		c.answered(all, asked, guest, turns)
	}
}

// boldStop returns the stop that closes a paragraph set in bold, "" if it is not
// bold or a heading.
func (c *cast) boldStop(p paragraph) string {
	d := c.g.d
	first, end := d.sentences[p.first].first, d.sentences[p.end-1].end
	if end-first < 2*len(boldMark)+2 || d.tokens[first].text+d.tokens[first+1].text != boldMark || d.tokens[end-2].text+d.tokens[end-1].text != boldMark {
		return ""
	}
	if stop := d.tokens[end-3].text; isStop(stop) {
		return stop
	}
	return ""
}

// boldMark stands on both sides of what a text without markup sets in bold.
const boldMark = "**"

// answered gives guest the paragraphs between questions.
func (c *cast) answered(all []paragraph, asked []int, guest *person, turns map[int]*person) {
	for n, i := range asked {
		turns[all[i].first] = nil
		end := i + 2 // behind the last question stands one answer
		if n+1 < len(asked) {
			end = asked[n+1]
		}
		for k := i + 1; k < min(end, len(all)); k++ {
			if !c.heading(all[k]) && !c.g.d.sentences[all[k].first].aside {
				turns[all[k].first] = guest
			}
		}
	}
}

// speaksOfHimself says whether at least a third of some paragraphs have somebody
// speak of himself outside of quotation marks, as answers do.
func (c *cast) speaksOfHimself(ps []paragraph) bool {
	own := 0
	for _, p := range ps {
		for si := p.first; si < p.end; si++ {
			s := &c.g.d.sentences[si]
			if s.first < s.end && !c.isQuoted(s.first) && !c.isQuoted(s.end-1) && c.firstPerson(s.first, s.end) {
				own++
				break
			}
		}
	}
	return 3*own >= len(ps)
}

// marked says whether a paragraph opens with a quotation mark, a dash or a
// label.
func (c *cast) marked(p paragraph) bool {
	s := &c.g.d.sentences[p.first]
	if strings.ContainsAny(c.g.d.tokens[s.first].text, "«“\"„‘'") || c.opensWithDash(p) {
		return true
	}
	for k := s.first; k < min(s.end, s.first+8); k++ {
		if c.g.d.tokens[k].text == ":" {
			return true
		}
	}
	return false
}

// guest returns whom the sentences before one name most often, and first.
func (c *cast) guest(si int) *person {
	return c.mostNamed(func(m *mention) bool { return m.sentence < si })
}

// notedGuest returns whom a note below an interview tells: who of the text holds
// an office and is named most often, else the only one whom it names.
func (c *cast) notedGuest() *person {
	if p := c.mostNamed(func(m *mention) bool { return len(m.p.roles) > 0 && m.p.given != "" && !m.oblique }); p != nil {
		return p
	}
	if len(c.persons) == 1 {
		return c.persons[0]
	}
	return nil
}

// mostNamed returns who has most of the mentions by name that count.
func (c *cast) mostNamed(counts func(*mention) bool) *person {
	var best *person
	most := 0
	for _, p := range c.persons {
		n := 0
		for _, m := range p.mentions {
			if !m.office && counts(m) {
				n++
			}
		}
		if n > most {
			best, most = p, n
		}
	}
	return best
}
