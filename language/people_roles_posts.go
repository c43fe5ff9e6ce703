package language

import "strings"

// posts gives the office of the sentence before to whom a sentence says to have
// come to that post: «Комитеттің жаңа төрағасы сайланды. Бұл қызметке X келді»,
// «… На этот пост избран Y», "The post went to Z".
func (c *cast) posts() {
	for si := 1; si < len(c.at); si++ {
		s := &c.g.d.sentences[si]
		for i := s.first; i < s.end && !s.aside; i++ {
			taken := c.thisPost(s, i)
			if !taken && !c.becameThat(s, i) {
				continue
			}
			if m := c.onlyUnnamed(si); m != nil && (taken && len(m.p.roles) == 0 || !taken && c.nameBeside(si, i)) {
				c.toPost(m.p, si-1)
			}
			break
		}
	}
}

// thisPost says whether token i is the noun of a post told before: this post,
// the job, бұл қызметке, на эту должность.
func (c *cast) thisPost(s *sentence, i int) bool {
	g := c.g
	low := g.lower(i)
	switch g.d.lang {
	case "en":
		return postNoun.has(low) && (g.at(s, i-1) == "this" || g.at(s, i-1) == "that" || g.at(s, i-1) == "the") && g.at(s, i+1) != "of" && g.at(s, i+1) != "for"
	case "ru":
		return russianPosts.has(&g.d.tokens[i]) && thisOrThat.has(g.at(s, i-1))
	}
	return kazakhPosts.has(&g.d.tokens[i]) && thisOrThat.has(g.at(s, i-1))
}

var (
	russianPosts = beginsWith("пост", "должност", "кресл")
	kazakhPosts  = beginsWith("қызметке", "қызметіне", "лауазымға", "орынтаққа", "орынға")
)

// becameThat says whether token i is a pronoun for an office that somebody has come
// to: «Им стала X», «Ею избрана Y», "It went to Z".
func (c *cast) becameThat(s *sentence, i int) bool {
	g := c.g
	if i > s.first+1 {
		return false
	}
	switch low := g.lower(i); g.d.lang {
	case "ru":
		next := g.at(s, i+1)
		return i == s.first && low == "это" && isDash(next) || (low == "им" || low == "ею" || low == "ей" || low == "таковым") && (strings.HasPrefix(next, "стал") || strings.HasPrefix(next, "избран") || strings.HasPrefix(next, "назначен") || strings.HasPrefix(next, "оказал"))
	case "kk":
		return i == s.first && (low == "ол" || low == "бұл") && isDash(g.at(s, i+1))
	case "en":
		if (low == "he" || low == "she") && g.at(s, i+1) == "is" {
			return i == s.first && i+2 < s.end && g.names[i+2] != 0 // The house has a new speaker. She is X
		}
		return low == "it" && (g.at(s, i+1) == "went" || g.at(s, i+1) == "is" || g.at(s, i+1) == "was")
	}
	return false
}

// nameBeside says whether somebody is named within a few words behind token i.
func (c *cast) nameBeside(si, i int) bool {
	m := c.after(si, i)
	return m != nil && m.first-i < 8
}

// thisOrThat point back to a post.
var thisOrThat = wordSet("этот эту этом этой эти тот ту бұл осы сол аталған")

// onlyUnnamed returns the only person whom a sentence names and of whom no office
// is told.
func (c *cast) onlyUnnamed(si int) *mention {
	var found *mention
	for _, m := range c.at[si] {
		if m.office || c.seated(m.p) {
			continue
		}
		if found != nil && found.p != m.p {
			return nil
		}
		found = m
	}
	return found
}

// toPost gives a person the last office of a sentence that nobody holds.
func (c *cast) toPost(p *person, si int) {
	for k := len(c.roles[si]) - 1; k >= 0; k-- {
		if r := &c.roles[si][k]; !r.used && !r.noun.plural && r.noun.class != "peer" && !c.isQuoted(r.head) {
			c.g.ofElecting(&c.g.d.sentences[si], r)
			c.give(p, r)
			return
		}
	}
}

// ofElecting puts into a bare Russian office the body that opens its sentence and chooses whom to give it:
// «Комитет по экологии избрал нового председателя. Им стала X».
func (g *stage) ofElecting(s *sentence, r *roleSpan) {
	if g.d.lang != "ru" || r.end != r.first+1 || r.body != nil {
		return
	}
	chooses := false
	for k := s.first; k < r.first; k++ {
		chooses = chooses || startsWithAny(g.lower(k), []string{"избрал", "избира", "выбрал", "выбира", "назначил", "определил", "переизбрал", "сменил"})
	}
	for k := s.first; chooses && k < s.first+3 && k < r.first; k++ {
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		if b.stem == "палат" {
			return // known better by the house that the text is about
		}
		if first, end := g.phraseAround(s, k, s.first); first == s.first && end < r.first {
			r.text += " " + lowerFirst(g.genitivePhrase(first, k, b)) + g.tail(k+1, end)
			r.told = true
		}
		return
	}
}
