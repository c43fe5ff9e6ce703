package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// delegation is what a text tells of the one that it names.
type delegation struct {
	country string
	body    *digest.Body
}

// delegates ties those who lead a delegation or are of it to its country: "The
// delegation was led by Deputy Speaker X. It also included …" tells neither
// country nor chamber again.
func (c *cast) delegates() {
	g := c.g
	var last delegation
	lastIn := -2 // the sentence that spoke of it
	for si := range g.d.sentences {
		s := &g.d.sentences[si]
		named := lastIn == si-1 && itWord.has(g.at(s, s.first))
		for i := s.first; i < s.end; i++ {
			switch {
			case delegationWords.has(&g.d.tokens[i]) || c.g.groupOfMembers(s, i):
				if d := g.delegationAt(s, i); d.country != "" {
					last = d
				} else if d = c.leaderOf(si, i); d.country != "" {
					last = d
				}
				named = true
			case named && last.country != "" && delegateWords.in(g.d.lang).has(&g.d.tokens[i]):
				c.joinsDelegation(si, i, last)
			}
		}
		if named {
			lastIn = si
		}
	}
}

// groupOfMembers says whether a group of members of a parliament stands at token
// i: «депутаттар тобы», "a group of lawmakers", «группа депутатов».
func (g *stage) groupOfMembers(s *sentence, i int) bool {
	near := i - 1
	switch g.d.lang {
	case "en":
		if g.lower(i) != "group" || g.at(s, i+1) != "of" {
			return false
		}
		for near = i + 2; near < s.end && near < i+5 && !g.isHead[near]; near++ {
		}
	case "ru":
		if near = i + 1; !strings.HasPrefix(g.lower(i), "групп") {
			return false
		}
	default:
		if !strings.HasPrefix(g.lower(i), "тоб") && !strings.HasPrefix(g.lower(i), "топ") {
			return false
		}
	}
	return near >= s.first && near < s.end && g.isHead[near] && g.heads[near].plural && (g.heads[near].class == "deputy" || g.heads[near].class == "senator")
}

var (
	// delegationWords are the beginnings of words for a delegation.
	delegationWords = beginsWith("delegation", "делегаци")
	// itWord stands for a delegation at the beginning of the next sentence.
	itWord = wordSet("it они в её ее оның")
	// delegateWords are the beginnings of words that tell who is of a delegation.
	delegateWords = byLanguage[*trait]{
		en: beginsWith("led", "headed", "include", "including", "compris", "consist", "members"),
		ru: beginsWith("главе", "возглав", "состав", "вошли", "вошел", "вошёл", "вошла", "входят", "входит", "входили"),
		kk: beginsWith("бастаған", "басқарған", "бастап", "құрам"),
	}
)

// delegationAt tells whose the delegation is that token i names.
func (g *stage) delegationAt(s *sentence, i int) delegation {
	var d delegation
	first, end := g.phraseAround(s, i, s.first)
	for k := first; k < end; k++ {
		if b := g.bodyAt[k]; b != nil && b.Country != "" && (d.body == nil || moreSpecific(b, d.body)) {
			d.body = b
		}
		if g.place[k] != "" && !g.capit[k] {
			d.country = g.place[k]
		}
	}
	switch {
	case d.body == nil:
	case d.country == "":
		d.country = d.body.Country
	case d.body.Country != d.country:
		d.body = nil
	}
	return d
}

// leaderOf tells whose the delegation is that token i names without a country:
// that of the office of who leads it.
func (c *cast) leaderOf(si, i int) delegation {
	const farthest, led = 25, 8 // tokens to the name, and to the word for leading
	ms := c.at[si]
	from, _ := slices.BinarySearchFunc(ms, i+1, func(m *mention, i int) int { return m.first - i })
	for _, m := range ms[from:] {
		if m.first-i >= farthest {
			break
		}
		if m.office || !slices.ContainsFunc(c.g.d.tokens[i+1:min(m.first, i+led)], func(t token) bool { return delegateWords.in(c.g.d.lang).has(&t) }) {
			continue
		}
		for k := range m.p.roles {
			if r := &m.p.roles[k]; r.country != "" && !r.weak {
				return delegation{country: r.country}
			}
		}
	}
	return delegation{}
}

// joinsDelegation gives the persons that the word at token i of a sentence ties
// to a delegation its country. In Kazakh they stand in front of the word too.
func (c *cast) joinsDelegation(si, i int, d delegation) {
	for _, m := range c.at[si] {
		if m.office || m.end > i && m.first < i || m.end <= i && (c.g.d.lang != "kk" || m.end < i-1) {
			continue
		}
		if m.first > i && c.encounterAmong(i, m.first) {
			break // the delegation led by X met Y
		}
		for k := range m.p.roles {
			if r := &m.p.roles[k]; c.sentenceOf(r) == si && c.g.openCountry(r, d.country) {
				c.g.ofDelegation(r, d)
			}
		}
	}
}

// openCountry says whether an office can be of a country: it tells no other
// one, or only by a chamber whose name many parliaments share.
func (g *stage) openCountry(r *roleSpan, country string) bool {
	if r.country == "" || r.weak {
		return true
	}
	if r.body == nil || r.body.Country == country {
		return false
	}
	for i := r.first; i < r.end; i++ {
		if g.place[i] != "" || g.bodyAt[i] != nil && g.properName(i) {
			return false
		}
	}
	return true
}

// ofDelegation makes an office one of the delegation's country, and one that
// names no body of its own one of the delegation's.
func (g *stage) ofDelegation(r *roleSpan, d delegation) {
	bare := r.body == nil && (r.end == r.head+1)
	if r.body != nil && r.body.Country != d.country {
		r.body = nil
	}
	r.country, r.weak, r.told = d.country, false, true
	if !bare || d.body == nil || !d.body.Parliament {
		return
	}
	switch g.classOf(r) {
	case "chair", "vice", "deputy":
		r.body, r.text = d.body, g.inBody(r, d.body)
	}
}
