package language

// orClaimant returns whose words an utterance is that the verb at v, with its subject who,
// leads up to: of somebody else, where the clause only tells what he claims that who said or
// asked. X claimed that the Speaker asked members “to scream”: that is how X puts it.
func (c *cast) orClaimant(who voice, from, v int, u *utterance) voice {
	const far = 16
	d := c.g.d
	for k := v - 2; k > max(from, v-far) && !c.isQuoted(k); k-- {
		if !contentious.has(c.g.lower(k)) || !thatClause(d, k+1, v) {
			continue
		}
		f, ok := c.verbs.at(d, k)
		if !ok {
			return who
		}
		if x := c.actorInFront(k, f, u); x.p != nil {
			return x
		}
		return who
	}
	return who
}

// contentious are verbs of who tells of another what that one may not have said.
var contentious = wordSet("claimed claims alleged alleges утверждает утверждал утверждала")

// thatClause says whether a clause of what is said opens at token k, or a comma behind it.
func thatClause(d *document, k, limit int) bool {
	if k < limit && d.tokens[k].text == "," {
		k++
	}
	return k < limit && (d.tokens[k].lower == "that" || d.tokens[k].lower == "что" || d.tokens[k].lower == "будто")
}
