package language

import (
	"strings"

	"minber/digest"
)

// Russian tells of a change in office by the post as often as by an election: «место председателя
// заняла X», «полномочия секретаря перешли к Y», «Z сменил W на посту главы департамента»,
// «преемником А на посту спикера станет Б».

// tookPost gives an office behind the word for a post to whom the words behind it say to have come to
// it.
func (c *cast) tookPost(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang != "ru" || !takenNoun.has(g.at(s, r.first-1)) || r.noun.cases&genitive == 0 {
		return false
	}
	for k := r.end; k < s.end && k < r.end+4 && g.names[k] == 0 && g.d.tokens[k].kind == word; k++ {
		if !takesPost.has(&g.d.tokens[k]) {
			continue
		}
		i := k + 1
		for i < s.end && (g.lower(i) == "к" || meanwhileWord.has(g.lower(i)) || g.d.inDate(g.d.tokens[i].start)) {
			i++
		}
		m := c.behind(si, i)
		if m == nil {
			return false
		}
		c.give(m.p, r)
		return true
	}
	return false
}

// takenNoun are the words for a post that somebody takes, takesPost begin the verbs for that.
var (
	takenNoun = wordSet("место кресло пост портфель должность полномочия обязанности")
	takesPost = beginsWith("занял=", "заняла=", "занимает=", "займет=", "займёт=", "получил=", "получила=", "получит=", "достал", "перешл", "перешел=", "перешёл=", "перейд", "отошл", "принял=", "приняла=", "примет=", "доверил", "поручен", "унаследовал")
)

// succeeded reads a Russian post whose old holder is named in front of it: «X сменил Y на посту главы»,
// «Преемником X на посту главы станет Y». It says whether the sentence tells that.
func (c *cast) succeeded(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang != "ru" || g.at(s, r.first-2) != "на" && g.at(s, r.first-2) != "в" || !holdsNoun.has(g.at(s, r.first-1)) {
		return false
	}
	old := c.nameEnding(si, r.first-2)
	if old == nil {
		return false
	}
	var heir *person
	k := c.lead(old) - 1
	if strings.HasPrefix(g.at(s, old.first-1), "преемни") {
		k = old.first - 1
	}
	switch {
	case k >= s.first && successionWords.ru.has(&g.d.tokens[k]):
		if m := c.nameEnding(si, k); m != nil && !m.oblique {
			heir = m.p
		} else {
			heir = c.agent(s, si, k)
		}
	case strings.HasPrefix(g.at(s, k), "преемни"):
		for i := r.end; i < s.end && i < r.end+3 && heir == nil; i++ {
			if appointed("ru", g.lower(i)) || actsAs.has(&g.d.tokens[i]) {
				heir = whoOf(c.behind(si, i+1))
			}
		}
		if m := c.nameEnding(si, c.instrumentalBack(s, k)); heir == nil && m != nil && !m.oblique {
			heir = m.p // X стал преемником Y на посту …
		}
	default:
		return false
	}
	if heir == nil || heir == old.p {
		return false
	}
	before := *r
	before.tenure = digest.Former
	c.give(heir, r)
	if len(old.p.roles) == 0 {
		c.give(old.p, &before)
	}
	return true
}

// instrumentalBack returns the token of the verb of becoming in front of token k, k itself if there is none.
func (c *cast) instrumentalBack(s *sentence, k int) int {
	if k > s.first && (appointed("ru", c.g.lower(k-1)) || beingVerbs.has(c.g.lower(k-1))) {
		return k - 1
	}
	return k
}

// holdsNoun are the words for a post in which somebody is followed.
var holdsNoun = wordSet("посту должности кресле")

// standsAtHead reads «Во главе комитета стоит X», where «во» is token v. It says whether the sentence tells
// that.
func (c *cast) standsAtHead(s *sentence, si, v int) bool {
	g := c.g
	r := c.led(s, v+1, 1)
	if r.text == "" || !startsWithAny(g.at(s, r.end), []string{"стоит=", "стоял", "встал", "стал=", "стала=", "встанет="}) && !isDash(g.at(s, r.end)) {
		return false
	}
	m := c.behind(si, r.end+1)
	if m == nil || m.oblique && !c.givenStands(m) {
		return false
	}
	c.leads(m.p, r, v)
	return true
}

// gapped gives the office of leading r, told of m, to those of whom the sentence goes on to tell the same by
// a dash, each for a country: «Делегацию Омана возглавлял X, Кении – Y, Перу – Z».
func (c *cast) gapped(s *sentence, si int, m *mention, r *roleSpan) {
	g := c.g
	k := r.first
	for k < r.end && g.place[k] == "" {
		k++
	}
	if k+1 != r.end {
		return
	}
	for i := m.end; i+3 < s.end; i = m.end {
		for listJoint.has(g.at(s, i)) || g.at(s, i) == "а" {
			i++
		}
		if i == m.end || i+2 >= s.end || g.place[i] == "" || !isDash(g.lower(i+1)) {
			return
		}
		if m = c.behind(si, i+2); m == nil || m.oblique {
			return
		}
		one := *r
		one.first, one.end, one.head = i, i+1, i
		one.text, one.country, one.weak, one.body = strings.TrimSuffix(r.text, g.d.tokens[k].text)+g.d.tokens[i].text, g.place[i], false, nil
		c.give(m.p, &one)
	}
}
