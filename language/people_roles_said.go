package language

import "minber/digest"

// predicated reads an office that a sentence says of its subject some words
// before: "She is a deputy", "X, a solicitor, is the rapporteur", "X, who at 83
// is the oldest lawmaker", «Он — депутат».
func (c *cast) predicated(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	verb := g.copulaBefore(s, r.first)
	if verb < s.first {
		return false
	}
	p := c.saidOf(s, si, verb)
	if p == nil {
		return false
	}
	if i := verb - 4; g.at(s, verb-2) == "which" && g.at(s, verb-3) == "of" && g.at(s, i) == "," && r.end == r.first+1 {
		first := i
		for first > s.first && g.d.tokens[first-1].kind == word && (g.d.tokens[first-1].upper || bodyLink.has(g.lower(first-1))) {
			first--
		}
		for first < i && bodyLink.has(g.lower(first)) {
			first++
		}
		if first < i { // the Association, of which he is president
			r.text += g.ofThe(first, i)
			of := roleSpan{first: first, end: i, head: first, noun: r.noun}
			g.describe(&of)
			r.country, r.body, r.weak, r.noun.class = of.country, of.body, of.weak, "head"
		}
	}
	switch g.lower(verb) {
	case "was", "served", "был", "была", "являлся", "являлась":
		r.tenure = digest.Former
	}
	c.give(p, r)
	return true
}

// copulaBefore returns the verb of being, or the dash that stands for it, whose
// complement starts at token i or behind an article and adverbs there, -1 if
// there is none.
func (g *stage) copulaBefore(s *sentence, i int) int {
	for k := i - 1; k >= s.first && i-k < 6; k-- {
		low := g.lower(k)
		switch {
		case beingVerbs.has(low), isDash(low) && g.d.lang != "en":
			return k
		case low == "," && k-2 >= s.first && g.d.tokens[k-1].kind == number && beingVerbs.has(g.lower(k-2)):
			return k - 2 // she is 81, a hydrologist
		case g.d.tokens[k].kind != word, g.names[k] != 0, low == "not", low == "no", low == "не", low == "as" && k > s.first && !beingVerbs.has(g.lower(k-1)):
			return -1
		case !linkWord[low] && !predicateWord.has(low):
			return -1
		}
	}
	return -1
}

// predicateWord may stand, besides the link words, between a verb of being and
// the office.
var predicateWord = wordSet("an still already himself herself as today one of its our this самый самая сам сама теперь уже до сих пор по-прежнему қазір бүгінде")

// saidOf returns whom a verb of being at token v has for its subject: a pronoun
// at the head of the sentence, the name in front of ", who …", or a name with
// its apposition between commas.
func (c *cast) saidOf(s *sentence, si, v int) *person {
	g := c.g
	if m := c.nameEnding(si, v); m != nil && beingVerbs.has(g.lower(v)) && c.subject(m) {
		return m.p // X becomes chair of …
	}
	subject := v
	for k := v - 1; k >= s.first && v-k < 7; k-- {
		low := g.lower(k)
		if low == "who" || low == "который" || low == "которая" {
			if m := c.nameEnding(si, k); m != nil {
				return m.p
			}
			if m := c.nameEnding(si, k-1); m != nil && g.at(s, k-1) == "," {
				return m.p
			}
			return nil
		}
		if g.d.tokens[k].kind == punct || g.names[k] != 0 {
			break
		}
		subject = k
		if sex, ok := pronoun(g.d.lang, low); ok {
			if before := g.at(s, k-1); k-s.first > 1 && !g.opensWithTime(s, k) && before != "," && before != "which" && before != "where" && before != "when" && before != "где" && before != "когда" || v-k > 2 || si == 0 && before != "where" && before != "где" {
				return nil
			}
			return c.antecedent(si, k, sex) // (Now, After all that,) she is
		}
	}
	if subject != v || g.at(s, v-1) != "," {
		return nil
	}
	if m := c.subjectOf(si, v, 0); m != nil && g.at(s, m.end) == "," && c.before(si, v) == m {
		return m.p
	}
	return nil
}

// opensWithTime says whether a Russian sentence opens with nothing but words for a time in front of token
// i: «До этого она была», «С 2020 года он».
func (g *stage) opensWithTime(s *sentence, i int) bool {
	for k := s.first; k < i; k++ {
		if low := g.lower(k); g.d.lang != "ru" || !timeWord.has(low) && !openingTime.has(low) && g.d.tokens[k].kind != number && monthOf(low) == 0 && !g.d.inDate(g.d.tokens[k].start) {
			return false
		}
	}
	return true
}

// openingTime are such words besides those that tell how long somebody leads.
var openingTime = wordSet("этого того ранее раньше прежде затем потом тогда сейчас сегодня ныне теперь одновременно также параллельно в")
