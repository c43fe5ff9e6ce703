package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// A group is often told in one sentence and who leads it in the next by a pronoun: «Создана группа
// дружбы с Чили. Возглавляет её депутат X», «Комиссию создали весной, руководит ею Y».

// ledByPronoun is the office of who leads what the Russian pronoun beside the verb at token v means:
// the body of its gender that the text told last, in the sentence or the one before. Its text is ""
// if there is none.
func (g *stage) ledByPronoun(s *sentence, v int) roleSpan {
	if g.d.lang != "ru" {
		return roleSpan{}
	}
	k := v + 1
	if g.at(s, k) == "в" {
		k++ // председательствует в ней
	}
	if !ledPronoun.has(g.at(s, k)) {
		for k = v - 1; meanwhileWord.has(g.at(s, k)); k-- {
		}
		if !ledPronoun.has(g.at(s, k)) {
			return roleSpan{}
		}
	}
	feminine := !masculineIt.has(g.lower(k))
	for part, i := s, k-1; part != nil; i-- {
		if i < part.first {
			if part != s {
				break
			}
			if part = g.sentenceOf(s.first - 1); part == nil || part.title || part.paragraph != s.paragraph {
				break
			}
			i = part.end
			continue
		}
		b, ok := g.ledBodyAt(i)
		if !ok || b.feminine != feminine || !g.one(i, b) {
			continue
		}
		first, end := g.phraseAround(part, i, part.first)
		text := g.genitivePhrase(first, i, b) + g.tail(i+1, end)
		if first == part.first {
			text = lowerFirst(text)
		}
		return roleSpan{head: i, first: first, end: end, noun: headForm{class: "head", nom: b.title, cases: nominative}, text: b.title + " " + text}
	}
	return roleSpan{}
}

// ledPronoun are the pronouns for a body that is led.
var (
	ledPronoun  = wordSet("ее её его ею ей им ней нем нём")
	masculineIt = wordSet("его им нем нём")
)

// leaderBeside returns who leads by the verb at token v that has a pronoun beside it: whoever is
// named behind both, with the offices in front of the name, or else in front of them.
func (c *cast) leaderBeside(s *sentence, si, v int) *mention {
	g := c.g
	i := v + 1
	for g.at(s, i) == "в" || ledPronoun.has(g.at(s, i)) {
		i++
	}
	for meanwhileWord.has(g.at(s, i)) {
		i++
	}
	if m := c.behindOffices(si, i); m != nil && !m.oblique {
		return m
	}
	return c.doer(s, si, v)
}

// behindOffices returns the mention in front of which nothing but its offices stands from token i
// on: «экс-министр транспорта, ныне депутат X».
func (c *cast) behindOffices(si, i int) *mention {
	if m := c.behind(si, i); m != nil {
		return m
	}
	for k := range c.roles[si] {
		if r := &c.roles[si][k]; r.first == i {
			for i = r.end; i < len(c.g.d.tokens) && besideWord.has(c.g.lower(i)); i++ {
			}
			return c.behind(si, i)
		}
	}
	return nil
}

// chairmanship are the English nouns for leading under which a body meets.
var chairmanship = wordSet("chairmanship chairship leadership presidency")

// holderOf returns who is named in a sentence with the office that ends in front of token end, nil if
// nobody is.
func (c *cast) holderOf(si, end int) *mention {
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		if r.end != end || !r.used {
			continue
		}
		for _, m := range c.at[si] {
			for i := range m.p.roles {
				if m.p.roles[i].first == r.first {
					return m
				}
			}
		}
	}
	return nil
}

// replacedAtHead reads «X сменил Y во главе палаты», where «во» is token v: X leads the body, and Y did. It
// says whether the sentence tells that.
func (c *cast) replacedAtHead(s *sentence, si, v int) bool {
	const farthest = 6 // words between the verb and the body
	for k := v - 1; k > s.first && v-k <= farthest; k-- {
		if !successionWords.ru.has(&c.g.d.tokens[k]) {
			continue
		}
		old, r := c.nameAt(si, k+1), c.led(s, v+1, 1)
		if old == nil || old.end != v || r.text == "" {
			return false
		}
		c.leads(c.agent(s, si, k), r, v)
		r.tenure = digest.Former
		c.leads(old.p, r, v)
		return true
	}
	return false
}

// leads gives a person the office of leading.
func (c *cast) leads(p *person, r roleSpan, verb int) {
	if p == nil || r.text == "" {
		return
	}
	r.leads = true
	if c.g.ledUntil(verb) || c.g.ledThen(p, verb) {
		r.tenure = digest.Former
	}
	c.g.describe(&r)
	if c.g.d.lang == "en" && strings.HasPrefix(c.g.lower(verb), "presid") && (r.body != nil && r.body.Parliament && r.body == c.g.bodyAt[r.head] || r.body == nil && r.noun.nom == "head" && !c.g.ledBodyWord(r.head)) {
		r.noun.class, r.noun.nom = "chair", "speaker"
		r.text = "Speaker" + r.text[strings.IndexByte(r.text, ' '):]
	}
	if c.g.d.lang == "en" && strings.HasPrefix(c.g.lower(verb), "chair") {
		r.text = "chair" + r.text[strings.IndexByte(r.text, ' '):]
	}
	c.give(p, &r)
}

// ledThen says whether the English verb of leading at token verb is in the past, and a person known for what he
// or she no longer is: the former Speaker, who led the house for six years.
func (g *stage) ledThen(p *person, verb int) bool {
	switch g.lower(verb) {
	case "led", "headed", "chaired", "ran", "presided", "directed", "managed", "oversaw", "sat", "served":
	default:
		return false
	}
	return g.d.lang == "en" && g.lower(verb+1) != "by" && slices.ContainsFunc(p.roles, func(o roleSpan) bool { return o.tenure == digest.Former }) &&
		!slices.ContainsFunc(p.roles, func(o roleSpan) bool { return o.tenure == "" })
}

// whoOf is whom a mention means, nobody if there is none.
func whoOf(m *mention) *person {
	if m == nil {
		return nil
	}
	return m.p
}
