package language

import "strings"

// wordless says whether an English verb of speech at token v tells of no words with
// what stands beside it: called on the Speaker is a visit, called on him to resign is
// none; announced for Wednesday tells of what stands in front; nobody who comes to say
// goodbye is reported, nor who conveyed his condolences or compared notes.
func (c *cast) wordless(v int, s *sentence) bool {
	d := c.g.d
	before, next := d.word(v-1, s.first, s.end), d.word(v+1, s.first, s.end)
	switch d.tokens[v].lower {
	case "announced":
		return before == "," && (next == "for" || next == "by")
	case "say", "said", "says", "saying":
		return partings.has(next)
	case "notes":
		return comparing.has(before)
	case "convey", "conveys", "conveyed", "conveying", "extends", "extended", "sent":
		return goodWishes.has(next) || beforeNoun[next] && goodWishes.has(d.word(v+2, s.first, s.end))
	case "called", "calls", "call", "calling":
		return next == "on" && !c.asksTo(v+2, s.end)
	}
	return false
}

// asksTo says whether whom the words from token i on name is asked to do something,
// or for it: the government to act, members for support. Who is only named is visited.
func (c *cast) asksTo(i, end int) bool {
	d := c.g.d
	named := false
	for k := i; k < end; k++ {
		t := &d.tokens[k]
		switch {
		case c.g.names[k] != 0, t.kind == word && t.upper && !c.g.isHead[k]:
			named = true
		case t.lower == "to" && k+1 < end && d.tokens[k+1].kind == word && !d.tokens[k+1].upper && !articles[d.tokens[k+1].lower], t.lower == "for" && !named:
			return true
		case t.text == ";" || t.text == "," && named:
			return false
		}
	}
	return !named
}

// callsMatter says whether somebody calls what a house deals with something, in the
// English words behind "called" at token v: the amendments acceptable, it a mistake.
func (c *cast) callsMatter(v int) bool {
	d := c.g.d
	first, end := v+1, len(d.tokens)
	switch next := d.word(first, 0, end); next {
	case "it", "this", "that", "them":
		after := d.word(first+1, 0, end)
		return after == "a" || after == "an" || after == "the"
	case "the", "his", "her", "their", "its":
	default:
		return false
	}
	for k := first + 1; k < min(end-1, first+4) && d.tokens[k].kind == word; k++ {
		if low := d.tokens[k].lower; billNouns.has(strings.TrimSuffix(low, "s")) || billNouns.has(low) || presentable.has(low) || low == "decision" || low == "vote" {
			after := &d.tokens[k+1]
			return after.kind == word && !after.function && !calledWhat.has(after.lower) || after.lower == "a" || after.lower == "an"
		}
	}
	return false
}

// calledWhat stand behind what is only summoned or put off.
var calledWhat = wordSet("off for on to in at after before")

var (
	// partings are what is said without a report of it.
	partings = wordSet("goodbye goodbyes farewell farewells hello hullo adieu thanks prayers mass grace")
	// comparing are verbs whose notes are no words of anybody.
	comparing = wordSet("compared compare compares comparing exchanged exchange exchanging swapped swap took take taking")
	// goodWishes are what is conveyed without words of one's own.
	goodWishes = wordSet("condolences greetings regards wishes invitation invitations letter letters")
)
