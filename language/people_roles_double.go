package language

import (
	"strings"

	"minber/digest"
)

// Two offices of one person can both be told of several at once: "the heads of the groups,
// Senators A and B", «депутаты А и Б, сопредседатели секции», "MPs A and B, members of the
// delegation". Each of them holds both.

// doublesOfMany gives an office of several to those who hold another one of several that
// stands right behind it: "the co-rapporteurs, Senators A and B", «члены делегации депутаты А и Б».
func (c *cast) doublesOfMany(si int) {
	roles := c.roles[si]
	for k := 1; k < len(roles); k++ {
		r, before := &roles[k], &roles[k-1]
		if !r.noun.plural || !before.noun.plural || !differs(before, r) || !c.g.setBeside(before, r) {
			continue
		}
		for _, m := range c.at[si] {
			if o := soleOffice(m.p); o != nil && o.first == r.first && m.first >= r.end {
				one := *before
				one.text = c.g.singular(before)
				c.give(m.p, &one)
			}
		}
	}
}

// setBeside says whether a plural office stands right behind another one: with a comma and
// perhaps an article between, in Russian with nothing.
func (g *stage) setBeside(a, b *roleSpan) bool {
	k := a.end
	if g.d.lang == "ru" && a.noun.cases&b.noun.cases == 0 {
		return false
	}
	if k == b.first {
		return g.d.lang == "ru" && b.end == b.first+1
	}
	if g.lower(k) != "," {
		return false
	}
	if k++; g.lower(k) == "the" || g.lower(k) == "both" {
		k++
	}
	return k == b.first
}

// soleOffice is the office of a person of whom the text has told one so far, else nil.
func soleOffice(p *person) *roleSpan {
	if len(p.roles) != 1 {
		return nil
	}
	return &p.roles[0]
}

// addsBeside says whether an office of several behind the names of a list can be held beside
// the office that the list opens with: Senators A and B, the heads of the groups.
func (c *cast) addsBeside(s *sentence, m *mention, r *roleSpan) bool {
	o := soleOffice(m.p)
	return o != nil && o.first >= s.first && o.end <= m.first && o.noun.class != "peer" && differs(o, r) && (o.country == "" || r.country == "" || o.country == r.country)
}

// presidesOverBoth says whether of two offices of those who preside, one is of a house and
// the other of an assembly or conference of several countries, so that one person can hold
// both: "the Chairman of the Assembly, Speaker of the Seimas X".
func presidesOverBoth(house, other *roleSpan) bool {
	return house.noun.class == "chair" && other.noun.class == "chair" && other.end > other.first+1 && !other.weak &&
		(house.country != "" || house.body != nil || presidingNoun.has(house.noun.nom)) && other.country == "" && (other.body == nil || other.body.Country == "")
}

// heldBefore adds to what somebody is by what the text says that he or she was before: "Speaker of
// the Mazhilis, former energy minister". Of several the one that the text tells last is enough.
func (c *cast) heldBefore(p *person) {
	if p.role == "" || p.tenure != "" {
		return
	}
	for k := len(p.roles) - 1; k >= 0; k-- {
		o := &p.roles[k]
		if o.tenure != digest.Former || o.noun.class == "peer" || honorific.has(o.noun.nom) || strings.Contains(lower(p.role), lower(o.text)) || !c.addsFormer(p, o) {
			continue
		}
		text, _ := c.g.complete(o, nil)
		p.role += ", " + lowerStart(c.g.d.lang, formerly(c.g.d.lang, text))
		p.held = append(p.held, *o)
		return
	}
}

// addsFormer says whether a former office tells more than the offices held now: an office told
// in full, and not one of those.
func (c *cast) addsFormer(p *person, o *roleSpan) bool {
	if o.end-o.first < 2 && !strings.Contains(o.text, " ") {
		return false
	}
	for i := range p.held {
		if h := &p.held[i]; h.tenure != "" || h.first == o.first || sameOffice(h, o) && h.noun.class == o.noun.class && h.body == o.body {
			return false
		}
	}
	return true
}

// electedBefore says whether the names that end in front of token i are a list of those whom an
// English verb of electing has in front: elected A and B (deputy chairs).
func (c *cast) electedBefore(s *sentence, si, i int) bool {
	m := c.nameEnding(si, i)
	for m != nil {
		k := m.first - 1
		if electing("en", c.g.at(s, k)) || appointed("en", c.g.at(s, k)) {
			return true
		}
		for k > s.first && listJoint.has(c.g.lower(k)) {
			k--
		}
		if k == m.first-1 {
			return false
		}
		m = c.nameEnding(si, k+1)
	}
	return false
}

// electedPastApposition returns whom an English verb of electing has behind it, past what the text
// tells of him or her between commas: "elected X, a lawmaker from the north, as its president".
func (c *cast) electedPastApposition(s *sentence, si int, r *roleSpan) *mention {
	g := c.g
	k := r.first - 1
	for k > s.first && (complementOpener.has(g.at(s, k)) || g.place[k] != "" || isPossessive(g.lower(k)) || g.lower(k) == "new" || g.lower(k) == "next") {
		k--
	}
	if g.d.lang != "en" || g.at(s, k) != "as" || g.at(s, k-1) != "," {
		return nil
	}
	m := c.asideBehind(s, si, k-1)
	if m == nil || !electing("en", g.at(s, c.lead(m)-1)) && !appointed("en", g.at(s, c.lead(m)-1)) {
		return nil
	}
	return m
}

// asideBehind returns the name behind which an aside stands that the comma at token i closes: "X, a 54-year-old
// former judge, …". It is nil if none does.
func (c *cast) asideBehind(s *sentence, si, i int) *mention {
	const longest = 16 // tokens
	for k := i - 1; k > s.first && i-k < longest && c.g.names[k] == 0; k-- {
		if c.g.lower(k) == "," {
			return c.nameEnding(si, k)
		}
	}
	return nil
}

// bothInFull says whether two offices held now are told in full, each of something else, so that
// they are two: "head of the friendship group", and elsewhere "secretary of the finance committee".
func (g *stage) bothInFull(a, b *roleSpan) bool {
	return a.tenure == "" && b.tenure == "" && a.end-a.first > 2 && b.end-b.first > 2 && besideAnother.has(a.noun.class) && besideAnother.has(b.noun.class) &&
		a.noun.class != b.noun.class && !(a.noun.class == "head" && b.noun.class == "chair" || a.noun.class == "chair" && b.noun.class == "head") &&
		(a.country == "" || b.country == "" || a.country == b.country) && !sharesWord(g, a, b)
}

// besideAnother are the classes of offices that one can hold beside another one.
var besideAnother = wordSet("chair vice head deputy senator secretary minister")

// differs says whether two offices can be held together: two experts can, two
// ministers can't.
func differs(a, b *roleSpan) bool {
	return a.noun.class != b.noun.class || a.noun.class == "expert" && a.noun.nom != b.noun.nom ||
		bare(a.noun.nom) == "спикер" && bare(b.noun.nom) == "председатель" && a.end > a.first+1 && b.end > b.first+1 || // of a house, and of an assembly
		presidesOverBoth(a, b)
}

// oneHoldsBoth says whether a Russian sentence tells of one person by two offices that «и» joins in
// front of the name: the verb is in the singular, or both are trades. «Сенатор и писатель X прочитал»,
// «встретился с юристом и правозащитником X»; but «Министр и депутат X обсудили», «принял министра и
// посла X».
func (c *cast) oneHoldsBoth(si int, a, b *roleSpan) bool {
	g := c.g
	if g.d.lang != "ru" || b.first != a.end+1 || g.lower(a.end) != "и" || a.noun.cases&b.noun.cases == 0 || a.used || !b.used {
		return false
	}
	m := c.nameAt(si, b.end)
	if m == nil {
		return false
	}
	if a.noun.cases&b.noun.cases&nominative == 0 {
		return a.noun.class == "expert" && b.noun.class == "expert"
	}
	s := &g.d.sentences[si]
	k := m.end
	if low := g.at(s, k); low == "также" || low == "уже" || low == "не" {
		k++
	}
	if k < s.end && g.d.tokens[k].kind == word {
		return verbGender(g.lower(k)) != 0 || shortPast.has(g.lower(k)) || presentOfOne(g.lower(k))
	}
	k = a.first - 1
	return k >= s.first && verbGender(g.lower(k)) != 0 && a.end == a.first+1 // сообщил сенатор и писатель X
}

// shortPast are verbs of the past too short for their endings to tell.
var shortPast = wordSet("дал дала вел вёл вела взял взяла был была ждал ждала внес внёс внесла ушел ушёл ушла привез привёз")

// presentOfOne says whether a Russian word ends as the present of one person does: считает, говорит.
func presentOfOne(low string) bool {
	return longerThan(low, 4) && endsWithAny(low, "ает", "яет", "ует", "еет", "дит", "вит", "нит", "тит", "жит", "рит", "ается", "яется", "уется")
}
