package language

import (
	"slices"
	"strings"
)

// A passage often tells an office first and in its next sentence the name: «побеседовал
// с депутатом бундестага. Клаус Р. сообщил …», "the president of the Congress invited
// two colleagues. Inmaculada T.'s staff …", «басқарма басшысына қоңырау шалды. Телефонның
// арғы жағындағы Бақтияр Ү. …». Offices that nobody holds yet and people of whom no office
// is told are weighed against each other.

// officePair is an office and whom it may be of, with what speaks for it.
type officePair struct {
	p     *person
	si    int
	r     *roleSpan
	score int
}

// How far apart an office and the name may be told, and what must speak for their
// being one.
const (
	pairBehind = 2 // sentences between the office and the name behind it
	pairBefore = 1
	pairScore  = 8
)

// pairUp gives people the offices told near them, the likeliest first.
func (c *cast) pairUp() {
	c.pairInOrder()
	var found []officePair
	for _, p := range c.persons {
		if !c.unroled(p) && !c.leadsOnly(p) {
			continue
		}
		m := c.introduction(p)
		if m == nil {
			continue
		}
		for si := max(0, m.sentence-pairBehind); si <= min(len(c.at)-1, m.sentence+pairBefore); si++ {
			for k := range c.roles[si] {
				r := &c.roles[si][k]
				if !c.unclaimed(si, r) || !c.unroled(p) && r.noun.class != "deputy" && r.noun.class != "senator" {
					continue
				}
				if n := c.pairs(m, si, r); n >= pairScore {
					found = append(found, officePair{p, si, r, n})
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b officePair) int { return b.score - a.score })
	for _, f := range found {
		if f.r.used || !c.unroled(f.p) && !c.leadsOnly(f.p) {
			continue
		}
		f.r.paired = true
		c.give(f.p, f.r)
	}
}

// leadsOnly says whether the text tells of a person but what he or she leads by a
// verb: a group of deputies, a delegation.
func (c *cast) leadsOnly(p *person) bool {
	return len(p.roles) > 0 && !slices.ContainsFunc(p.roles, func(r roleSpan) bool { return !r.leads || r.body != nil })
}

// pairInOrder gives the offices of a sentence to as many people as the sentences behind
// it bring in one after another: "I saw the leader of the opposition and the Speaker.
// A wanted a date. B wanted quiet", "received the envoys of Brazil and Nepal. A spoke
// of sugar; B …".
func (c *cast) pairInOrder() {
	for si := range c.roles {
		offices := c.severalOffices(si)
		if len(offices) < 2 {
			continue
		}
		people := c.broughtIn(si+1, len(offices))
		if len(people) != len(offices) {
			continue
		}
		fit := true
		for i := range people {
			fit = fit && c.agrees(people[i], si, &offices[i]) && !c.nationDiffers(people[i], &offices[i])
		}
		for i := 0; fit && i < len(people); i++ {
			c.give(people[i], &offices[i])
		}
		for k := range c.roles[si] {
			if r := &c.roles[si][k]; fit && (r.noun.plural || c.unclaimed(si, r)) {
				r.used = true
			}
		}
	}
}

// severalOffices are the offices of a sentence that nobody holds yet, or a plural one
// told by country.
func (c *cast) severalOffices(si int) (out []roleSpan) {
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		if r.noun.plural && !r.used && len(out) == 0 {
			if out = c.byCountry(r); len(out) > 1 {
				return out
			}
		}
		if c.unclaimed(si, r) && r.noun.class != "peer" {
			out = append(out, *r)
		}
	}
	return out
}

// byCountry takes apart a plural office of several countries: the envoys of Brazil,
// Senegal and Nepal.
func (c *cast) byCountry(r *roleSpan) (out []roleSpan) {
	g := c.g
	for i := r.head + 1; i < r.end; i++ {
		if g.place[i] == "" || g.place[i] == g.place[i-1] {
			continue
		}
		end := i + 1
		for end < r.end && g.place[end] == g.place[i] {
			end++
		}
		one := *r
		one.noun.plural, one.country, one.weak, one.body = false, g.place[i], false, nil
		of := " "
		if g.d.lang == "en" {
			of = " of "
		}
		one.text = keepCase(g.d.tokens[r.head].text, r.noun.nom) + of + g.slice(i, end, -1, "")
		out = append(out, one)
	}
	return out
}

// broughtIn are the people of whom no office is told and whom the sentences from si on
// name first, each as a subject, as long as no others stand between; at most n and one
// more.
func (c *cast) broughtIn(si, n int) (out []*person) {
	for k := si; k < min(len(c.at), si+n+1) && len(out) <= n; k++ {
		before := len(out)
		for _, m := range c.at[k] {
			switch {
			case m.office, slices.Contains(out, m.p):
			case !c.unroled(m.p) || c.introduction(m.p) != m:
				return out
			case c.subject(m):
				out = append(out, m.p)
			}
		}
		if len(out) == before && len(out) > 0 {
			break
		}
	}
	return out
}

// unroled says whether the text tells no more of a person than a title.
func (c *cast) unroled(p *person) bool {
	return p.family != "" && !slices.ContainsFunc(p.roles, func(r roleSpan) bool { return !honorific.has(r.noun.nom) })
}

// introduction is where a text first names a person, below its title if it can be.
func (c *cast) introduction(p *person) *mention {
	var first *mention
	for _, m := range p.mentions {
		if m.office {
			continue
		}
		if first == nil || c.g.d.sentences[first.sentence].title && !c.g.d.sentences[m.sentence].title {
			first = m
		}
	}
	return first
}

// unclaimed says whether an office is one person's whom the text has not named with it.
func (c *cast) unclaimed(si int, r *roleSpan) bool {
	g := c.g
	switch {
	case r.used, r.noun.plural, r.noun.class == "peer" && (r.country == "" || r.weak), r.tenure != "", g.d.sentences[si].title, g.d.sentences[si].aside, c.isQuoted(r.head), g.counted(r.first), passingOffice.has(r.noun.nom):
		return false
	case genericOffice.has(r.noun.nom) && r.end == r.first+1, honorific.has(r.noun.nom):
		return false
	}
	return c.definite(si, r)
}

// pairs weighs whether an office of sentence si is that of whom m names.
func (c *cast) pairs(m *mention, si int, r *roleSpan) int {
	g := c.g
	if !c.agrees(m.p, si, r) || c.nationDiffers(m.p, r) || c.g.d.sentences[m.sentence].title || c.proposesKazakh(m) && g.chosenKazakh(r) {
		return 0
	}
	var score int
	first := m == c.introduction(m.p)
	switch d := m.sentence - si; {
	case d == 1:
		score = 5
	case d == 2:
		score = 2
	case d == 0 && m.first > r.end && g.colonBetween(r.end, m.first):
		score = 6
	case d == -1:
		score = 2
	default:
		return 0
	}
	if !first {
		return 0
	}
	if g.d.sentences[si].paragraph != g.d.sentences[m.sentence].paragraph {
		score--
	}
	if c.opensSentence(m) {
		score += 2
	}
	if c.subject(m) {
		score++
	}
	if r.noun.cases&nominative == 0 || g.d.lang == "en" && g.governed(r.first) {
		score += 2 // whom somebody met, called or asked
	}
	if r.end-r.first > 1 {
		score++
	}
	if si < m.sentence && c.echoed(m) {
		score += 4
	}
	if r.first == g.d.sentences[si].first && r.noun.cases&nominative != 0 && c.speaks(m) {
		score += 2 // the minister was brief: “We will,” said X
	}
	if class := g.classOf(r); knownUnnamed.has(class) && (class == "president" || class == "premier") {
		score -= 3
	}
	if code := c.nation(m.p); code != "" && code == r.country && !r.weak {
		score += 3
	}
	return score - c.rivals(m, si, r)
}

// echoed says whether a sentence is no more than the question by which an answer takes
// up of whom it was asked: "– With Ana Kovac? We shout at each other", «– С Ашимовым?»
func (c *cast) echoed(m *mention) bool {
	g := c.g
	s := &g.d.sentences[m.sentence]
	for i := s.first; i < m.first; i++ {
		if t := &g.d.tokens[i]; t.kind == word && !echoPrep.has(t.lower) {
			return false
		}
	}
	for i := m.end; i < s.end; i++ {
		if t := &g.d.tokens[i]; t.text == "?" {
			return true
		} else if t.kind == word && !echoPrep.has(t.lower) {
			return false
		}
	}
	return false
}

// echoPrep may stand beside the name in such a question.
var echoPrep = wordSet("with to about for of from and you mean с со у о об про к от вы это ма ме ба бе па пе ше ғой туралы")

// rivals is what speaks against an office and a name being one because others
// stand between them.
func (c *cast) rivals(m *mention, si int, r *roleSpan) (n int) {
	from, to := min(si, m.sentence), max(si, m.sentence)
	for k := from; k <= to; k++ {
		for j := range c.roles[k] {
			o := &c.roles[k][j]
			if o != r && !o.used && c.unclaimed(k, o) && (k == m.sentence && o.first < m.first || k > si && k < m.sentence || k == si && o.first > r.first) {
				n += 3
			}
		}
		for _, o := range c.at[k] {
			if o.p != m.p && !o.office && c.unroled(o.p) && (k > si && o.first < m.first || k == si && o.first > r.end) {
				n += 3
			}
		}
	}
	return n
}

// colonBetween says whether a colon stands among tokens [from, to).
func (g *stage) colonBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if g.lower(i) == ":" {
			return true
		}
	}
	return false
}

// nationDiffers says whether the name or its surroundings tell another country than
// an office does.
func (c *cast) nationDiffers(p *person, r *roleSpan) bool {
	if r.country == "" || r.weak {
		return false
	}
	code := c.nation(p)
	return code != "" && code != r.country
}

// proposesKazakh says whether the Kazakh words behind a name tell that its bearer put somebody
// forward: X ұсынған, X-тің ұсынған кандидатурасы.
func (c *cast) proposesKazakh(m *mention) bool {
	return c.g.d.lang == "kk" && m.end < len(c.g.d.tokens) && strings.HasPrefix(c.g.lower(m.end), "ұсын")
}

// chosenKazakh says whether somebody is chosen for an office by the Kazakh verb behind it:
// төрағасын сайлап алды.
func (g *stage) chosenKazakh(r *roleSpan) bool {
	return r.end < len(g.d.tokens) && startsWithAny(g.lower(r.end), []string{"сайла", "тағайында", "таңда"})
}
