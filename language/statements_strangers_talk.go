package language

// strangerGoesOn says whether an utterance that seems to be said by p, whom the text only
// names further down, is said by the stranger who spoke right before it, and whom the words
// around it call by an office: «…», – сказал Джабаров. … «…», – сказал сенатор. With them
// is going Senator X.
func (t *talk) strangerGoesOn(u *utterance, p *person, para int) bool {
	if p == nil || t.last != nil || t.until == 0 || t.until > u.first || para > t.paragraph+1 || u.label || !t.named {
		return false
	}
	for _, m := range p.mentions {
		if !m.office && m.first < u.frame[1] {
			return false
		}
	}
	return true
}

// strangerNamed says whether the words right behind an utterance are a verb of speech and a
// word with a capital: сказал Джабаров.
func (c *cast) strangerNamed(u *utterance) bool {
	const near = 5
	for k := u.end; k+1 < min(u.frame[1], u.end+near); k++ {
		if c.saysAt(k) {
			next := &c.g.d.tokens[k+1]
			return next.kind == word && next.upper
		}
	}
	return false
}

// How many sentences in front of it a pronoun looks for whom it means, without those of
// somebody's talk and with them.
const (
	nearPointed = 6
	farPointed  = 30
)

// goesBy is how many sentences go by with sentence k in front of a pronoun in sentence si:
// none as long as somebody talks, in marks or behind a dash, in Kazakh, where «ол» and
// «депутат» behind a long speech still mean whoever it began with.
func (c *cast) goesBy(k, si int) int {
	first := c.g.d.sentences[k].first
	if c.g.d.lang == "kk" && k < si && (c.isQuoted(first) || c.isQuoted(first+1) && isDash(c.g.lower(first))) {
		return 0
	}
	return 1
}
