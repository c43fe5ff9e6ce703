package language

import (
	"slices"
	"strconv"
	"strings"
)

// namedBelow gives a plural office to those by whose names the next sentence begins,
// where they are as many as it counts, or where it counts nobody and opens its own:
// "Two senators came to the village. A and B spent four hours there."
func (c *cast) namedBelow() {
	g := c.g
	for si := 1; si < len(g.d.sentences); si++ {
		names := c.opening(si)
		if len(names) < 2 || g.d.sentences[si].aside || g.d.sentences[si-1].aside {
			continue
		}
		s := &g.d.sentences[si-1]
		for k := range c.roles[si-1] {
			r := &c.roles[si-1][k]
			many := g.howMany(s, r)
			if !countable.has(r.noun.class) || !r.noun.plural && many < 2 || many != len(names) && (many != 0 || r.first > s.first+1) || c.namedIn(si-1, r.end) {
				continue
			}
			for _, m := range names {
				one := *r
				one.text, one.noun.plural = g.singular(r), false
				c.give(m.p, &one)
			}
			break
		}
	}
}

// opening returns the names by which sentence si begins, joined as a list, if it is the
// first to name them and none of them has an office, but for what somebody is by trade.
func (c *cast) opening(si int) (names []*mention) {
	s := &c.g.d.sentences[si]
	for i := s.first; ; i++ {
		m := c.nameAt(si, i)
		if m == nil || m.office || m.p.given == "" || m.p.mentions[0] != m || slices.ContainsFunc(m.p.roles, func(r roleSpan) bool { return r.noun.class != "expert" }) {
			return nil
		}
		names = append(names, m)
		if i = m.end; i+1 >= s.end || !listJoint.has(c.g.lower(i)) || c.nameAt(si, i+1) == nil {
			return names
		}
	}
}

// namedIn says whether sentence si names somebody behind token i.
func (c *cast) namedIn(si, i int) bool {
	for _, m := range c.at[si] {
		if m.first >= i && !m.office {
			return true
		}
	}
	return false
}

// howMany returns the number that stands in an office or right in front of it, 0 if none
// does: two members of the Senate, двое депутатов, үш сенатор.
func (g *stage) howMany(s *sentence, r *roleSpan) int {
	for i := max(s.first, r.first-1); i < r.head; i++ {
		if g.d.tokens[i].kind == number {
			n, _ := strconv.Atoi(g.d.tokens[i].text)
			return n
		}
		if n := max(numerals[g.lower(i)], collectives[g.lower(i)]); n > 1 {
			return n
		}
	}
	return 0
}

// collectives are numbers of people.
var collectives = map[string]int{"двое": 2, "трое": 3, "четверо": 4, "пятеро": 5, "екеу": 2, "үшеу": 3, "төртеу": 4, "бесеу": 5}

// becomesBefore says whether a verb of election or appointment stands among tokens
// [from, to).
func (g *stage) becomesBefore(from, to int) bool {
	for k := from; k < to; k++ {
		if w := g.lower(k); appointed(g.d.lang, w) || electing(g.d.lang, w) || strings.HasPrefix(w, "тағайында") {
			return true
		}
	}
	return false
}

// electedBehind gives a plural office to those who came into it and are named behind a
// colon, each with what there is to say of him: "Three deputy speakers were elected: A,
// who was …; B, a former governor; and C".
func (c *cast) electedBehind(s *sentence, si int, r *roleSpan, colon int) {
	g := c.g
	parted := false // by semicolons
	for i := colon; i < s.end; i++ {
		parted = parted || g.lower(i) == ";"
	}
	for _, m := range c.at[si] {
		if m.first <= colon || m.office {
			continue
		}
		before := c.lead(m) - 1
		if and := g.lower(before); listJoint.has(and) && and != "," && before > colon {
			before--
		}
		if low := g.lower(before); before == colon || low == ";" || !parted && (low == "," || listJoint.has(g.lower(c.lead(m)-1))) {
			one := *r
			one.text, one.noun.plural = g.singular(r), false
			c.give(m.p, &one)
		}
	}
}
