package language

import (
	"slices"
	"strings"
)

// unnamedSpeaks says whether an English sentence closes with somebody of a sex
// who has the word and no name: …, says his spokeswoman. She ….
func (c *cast) unnamedSpeaks(si int, sex gender) bool {
	s := &c.g.d.sentences[si]
	const near = 5
	for k := s.end - 1; k > s.first+1 && k > s.end-near; k-- {
		x, ok := personNoun("en", c.g.lower(k))
		if !ok || x != sex || x == 0 || c.isQuoted(k) || c.inMention(si, k) {
			continue
		}
		for v := k - 1; v > s.first && v > k-near; v-- {
			if definite, ok := determiners[c.g.lower(v)]; ok && !definite {
				return c.saysAt(v - 1)
			}
		}
	}
	return false
}

// trades are nouns of people by their work which mean nobody who is known by
// another: the doctor, врач, дәрігер.
var trades = wordSet(`doctor physician surgeon vet teacher farmer engineer agronomist pastor priest rabbi imam
	врач учитель учительница фермер юрист священник дәрігер мұғалім фермер шаруа имам заңгер`)

// mainHolder returns who of those that the word of a mention calls by what they
// are was named most often before it: the deputy of a profile is its hero.
func (c *cast) mainHolder(m *mention) *person {
	best, most := m.p, 0
	times := map[*person]int{}
	for si := m.sentence - 1; si >= 0; si-- {
		for _, x := range c.at[si] {
			if x.office {
				continue
			}
			if times[x.p]++; times[x.p] > most && c.callsFor(x.p, m.first) {
				best, most = x.p, times[x.p]
			}
		}
	}
	return best
}

// loudness are adverbs that make a verb of speech tell how somebody talks and
// not what he says: говорит негромко, speaks softly.
var loudness = wordSet("негромко громко тихо медленно быстро мало много долго спокойно вполголоса softly quietly slowly loudly little")

// describes says whether the verb at v only tells how somebody talks.
func (c *cast) describes(v int) bool {
	d := c.g.d
	if low := c.g.lower(v); v+1 < len(d.tokens) && strings.HasPrefix(low, "answer") && c.g.lower(v+1) == "for" {
		return true // is responsible for it
	}
	if v+2 >= len(d.tokens) || !loudness.has(c.g.lower(v+1)) {
		return false
	}
	next := &d.tokens[v+2]
	return next.kind == word && next.lower != "что" && next.lower != "that" || next.text == "."
}

// namedBehind says whether a dash behind the noun at token k opens the name of
// whom it means, with the office: узбекский гость – спикер Санжар Аминов.
func (c *cast) namedBehind(k int) bool {
	toks := c.g.d.tokens
	if k+1 >= len(toks) || !isDash(toks[k+1].text) {
		return false
	}
	for _, m := range c.at[c.g.d.sentenceAt(k)] {
		if m.first > k+1 {
			return !slices.ContainsFunc(toks[k+2:m.first], func(t token) bool { return t.kind == punct })
		}
	}
	return false
}
