package language

// What somebody says may hang on an infinitive, or on a preposition behind a verb that
// denies that he said more or tells whether he consents.

// bareSpeech says whether the English word at token k is the bare form of a verb of speech.
func (c *cast) bareSpeech(k int) bool {
	low := c.g.lower(k)
	if bareSay.has(low) {
		return true
	}
	for _, end := range [...]string{"s", "ed", "d", "es"} {
		if f, ok := c.verbs.forms["en"][low+end]; ok && !f.beside {
			return longerThan(low, 3)
		}
	}
	return false
}

// infinitive returns who, in English or Russian, does something in order to say, up to token
// to, what stands there: X used her speech to denounce “…”; X would not comment beyond “…”.
func (c *cast) infinitive(from, to, si int) voice {
	const near = 7
	for k := to - 2; k > max(from, to-near); k-- {
		if c.g.d.lang == "ru" && c.g.lower(k-1) == "чтобы" && toSay.has(c.g.lower(k)) {
			return c.clauseSubject(from, k-1, si)
		}
		if c.g.d.lang == "ru" || c.isQuoted(k) || !c.bareSpeech(k) {
			continue
		}
		switch before := c.g.lower(k - 1); {
		case before == "to" && !c.bidden(from, k-1), mightSay.has(before), negates(before) && k > from+1:
			return c.clauseSubject(from, k, si)
		}
	}
	return voice{}
}

// mightSay stand in front of a bare verb.
var mightSay = wordSet("would will could can did might may must")

// bidden says whether somebody else is to speak: X asked Y to explain “…”.
func (c *cast) bidden(from, to int) bool {
	for k := to - 1; k > max(from, to-7); k-- {
		if bids.has(c.g.lower(k)) {
			return true
		}
	}
	return false
}

// bids are verbs of who has another do something.
var bids = wordSet("asked asks urged urges told invited invites called calls allowed allows forced wanted wants ordered orders begged said reported")

// forWhom returns to whom a thing is what stands in marks at token to: to X, the law is
// “…”; for X the amendment was “…”.
func (c *cast) forWhom(from, to, si int) voice {
	if to-2 <= from {
		return voice{}
	}
	switch low, last := c.g.lower(from), c.g.lower(to-2); low {
	case "for", "to":
		if !toBe.has(last) && !seemsTo.en.has(last) {
			return voice{}
		}
	case "для":
		if !isDash(last) {
			return voice{}
		}
	default:
		return voice{}
	}
	if m := c.namedAt(si, from+1); m != nil && !c.verbAmong(m.end, to-2) {
		return someone(m.p)
	}
	return voice{}
}

// howPut returns who, by the words behind an utterance, said it so: “…,” was how X opened;
// “…,” a line that X has used before.
func (c *cast) howPut(from, end, si int) voice {
	const near = 5
	for k := from; k+2 < min(end, from+near); k++ {
		low := c.g.lower(k)
		if low == "how" && toBe.has(c.g.lower(k-1)) || claimNouns.has(low) && articles[c.g.lower(k-1)] {
			if c.g.lower(k+1) == "that" {
				k++
			}
			if who := c.clauseSubject(k+1, min(end, k+1+near), si); who.found() {
				return who
			}
		}
	}
	return voice{}
}

// consents says whether the verb of a clause in front of an utterance that opens with
// “with” or “without” tells of consent, so that the words are his: accepted “with pleasure”.
func (c *cast) consents(u *utterance) bool {
	const near = 6
	switch c.g.lower(u.first) {
	case "with", "without", "с", "со", "без":
	default:
		return false
	}
	for k := u.first - 2; k > max(u.frame[0], u.first-near); k-- {
		if consenting.has(c.g.lower(k)) {
			return true
		}
	}
	return false
}

// consenting are verbs of who takes what he is offered, or does not.
var consenting = wordSet("accepted accepts agreed agrees declined declines refused refuses consented obliged complied replied yielded принял приняла согласился согласилась отказался отказалась ответил ответила откликнулся откликнулась подписал подписала")
