package language

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
		return partings[next]
	case "notes":
		return comparing[before]
	case "convey", "conveys", "conveyed", "conveying", "extends", "extended", "sent":
		return goodWishes[next] || beforeNoun[next] && goodWishes[d.word(v+2, s.first, s.end)]
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
		case c.g.names[k] != 0:
			named = true
		case t.lower == "to" && k+1 < end && d.tokens[k+1].kind == word && !d.tokens[k+1].upper && !articles[d.tokens[k+1].lower], t.lower == "for" && !named:
			return true
		case t.text == ";" || t.text == "," && named:
			return false
		}
	}
	return !named
}

var (
	// partings are what is said without a report of it.
	partings = wordSet("goodbye goodbyes farewell farewells hello hullo adieu thanks prayers mass grace")
	// comparing are verbs whose notes are no words of anybody.
	comparing = wordSet("compared compare compares comparing exchanged exchange exchanging swapped swap took take taking")
	// goodWishes are what is conveyed without words of one's own.
	goodWishes = wordSet("condolences greetings regards wishes invitation invitations letter letters")
)
