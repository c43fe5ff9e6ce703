package language

import "strings"

// A monologue is printed in paragraphs without marks, in the first person, below a
// line that names who speaks; often it is signed by who wrote it down.

// toldCues tell in the line above a monologue that it is one, and below it who
// wrote it down.
var toldCues = map[string][]string{
	"en": {"as told to", "in his own words", "in her own words", "in their own words", "told in the first person", "recorded by", "guest of the column", "our guest is"},
	"ru": {"– о том,", "— о том,", "- о том,", "от первого лица", "своими словами", "монолог", "записал", "гость рубрики", "гостья рубрики", "герой рубрики", "героиня рубрики", "наш гость –", "наша гостья –"},
	"kk": {"өз аузынан", "өз сөзімен", "бірінші жақтан", "жазып алған", "монолог", "айдар қонағы", "айдарымыздың қонағы"},
}

// leastTold is how many paragraphs make a monologue.
const leastTold = 2

// monologue notes the paragraphs of a monologue as turns of the only person whom
// the line above them names.
func (c *cast) monologue(all []paragraph, turns map[int]*person) {
	d := c.g.d
	top := 0
	for top < len(all) && (d.sentences[all[top].first].title || d.sentences[all[top].first].aside) {
		top++
	}
	if top+leastTold >= len(all) || !c.cued(all[top]) && !c.cued(all[len(all)-1]) {
		return
	}
	var who *person
	for si := all[top].first; si < all[top].end; si++ {
		for _, m := range c.at[si] {
			if who != nil && m.p != who {
				return
			}
			who = m.p
		}
	}
	told := all[top+1:]
	for len(told) > 0 && c.cued(told[len(told)-1]) {
		told = told[:len(told)-1]
	}
	if who == nil || len(told) < leastTold || !c.speaksOfHimself(told) {
		return
	}
	for _, p := range told {
		if s := &d.sentences[p.first]; !s.aside && !c.heading(p) && !c.marked(p) {
			turns[p.first] = who
		}
	}
}

// cued says whether a short paragraph has words that tell of a monologue.
func (c *cast) cued(p paragraph) bool {
	const longest = 300
	from, to := c.g.d.sentences[p.first].start, c.g.d.sentences[p.end-1].span.end
	if to-from > longest {
		return false
	}
	low := lower(c.g.d.text[from:to])
	for _, cue := range toldCues[c.g.d.lang] {
		if strings.Contains(low, cue) {
			return true
		}
	}
	return false
}

// greetings open a turn that only greets.
var greetings = wordSet("hello hi welcome здравствуйте здравствуй приветствую привет сәлеметсіз сәлем ассалаумағалейкум ассалаумағалейкүм")

// greets says whether an utterance is nothing but a greeting: Здравствуйте, X.
func (c *cast) greets(u *utterance) bool {
	const longest = 6
	return u.end-u.first <= longest && greetings.has(c.g.lower(u.first))
}
