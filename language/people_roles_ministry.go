package language

import (
	"slices"
	"strings"
)

// A minister and those who stand in for him are often told without the matter of the
// ministry, which the text names elsewhere.

// wantsMinistry says whether an office is that of a minister or a deputy of one, and
// its words tell no ministry.
func (g *stage) wantsMinistry(r *roleSpan) bool {
	const longest = 5 // tokens: первый вице-министр, vice - minister
	var room [64]byte
	return !r.told && (r.noun.class == "minister" && r.end == r.first+1 || r.end-r.first <= longest && bareDeputyMinister[string(appendLower(room[:0], r.text))])
}

// bareDeputyMinister are the offices of a minister's deputies without a ministry.
var bareDeputyMinister = map[string]bool{
	"deputy minister": true, "first deputy minister": true, "vice minister": true, "first vice minister": true, "assistant minister": true,
	"заместитель министра": true, "первый заместитель министра": true, "замминистра": true, "первый замминистра": true, "первый вице-министр": true,
	"вице-министр": true, "vice-minister": true, "министрдің орынбасары": true, "министр орынбасары": true, "министрдің бірінші орынбасары": true, "бірінші вице-министр": true,
}

// asFull words an office with what another one in full is for: вице-министр, министр
// энергетики.
func (g *stage) asFull(r *roleSpan, full string) string {
	words, own := strings.Fields(full), strings.Fields(r.text)
	if len(words) < 2 || len(own) == 1 && (strings.EqualFold(bare(r.noun.nom), words[0]) || strings.EqualFold(bare(r.noun.nom), words[len(words)-1])) {
		return full
	}
	if startsAny(lower(words[0]), []string{"министр", "minister"}) {
		return r.text + " " + strings.Join(words[1:], " ")
	}
	matter := strings.Join(words[:len(words)-1], " ")
	if g.d.lang == "en" {
		return spacedOnce(strings.Join(own[:len(own)-1], " ") + " " + matter + " " + own[len(own)-1])
	}
	if rest := strings.Join(own[1:], " "); startsAny(lower(own[0]), []string{"министр"}) && rest != "" {
		return matter + " министрінің " + rest
	}
	return matter + " " + lowerFirst(strings.Join(append(own[:len(own)-1:len(own)-1], kazakhPossessed(lowerFirst(own[len(own)-1]))), " "))
}

// fullMinister is the only ministerial office that the text tells in full where it
// first names a person, and that nobody else holds: «вопрос министру здравоохранения», then «министр X».
func (c *cast) fullMinister(p *person, r *roleSpan) (full string) {
	near := p.mentions[0].sentence
	if full = c.fullMinisterIn(p, r, max(0, near-3), near+2); full == "" {
		full = c.fullMinisterIn(p, r, 0, near) // told at the beginning, and named far below
	}
	if full == "" {
		full = c.ofDeputyNear(r, near)
	}
	return full
}

// ofDeputyNear is the office of the minister whose deputy the sentence before tells in English, or this one: "Deputy
// Energy Minister X spoke. The minister himself, Y, was away".
func (c *cast) ofDeputyNear(r *roleSpan, near int) (full string) {
	if c.g.d.lang != "en" || r.end != r.first+1 {
		return ""
	}
	for si := max(0, near-1); si <= near && si < len(c.roles); si++ {
		for k := range c.roles[si] {
			o := &c.roles[si][k]
			low := lower(o.text)
			if o.first >= r.first || o.noun.plural || !strings.HasSuffix(low, " minister") || bareDeputyMinister[low] {
				continue
			}
			for _, rank := range [...]string{"first deputy ", "deputy ", "first vice ", "vice ", "assistant "} {
				if strings.HasPrefix(low, rank) {
					full = o.text[len(rank):]
					break
				}
			}
		}
	}
	if strings.Contains(lower(full), "prime") {
		return ""
	}
	return full
}

// fullMinisterIn is that office among the sentences [from, to).
func (c *cast) fullMinisterIn(p *person, r *roleSpan, from, to int) (full string) {
	deputy := bareDeputyMinister[lower(r.text)]
	for si := from; si < min(to, len(c.roles)); si++ {
		for k := range c.roles[si] {
			o := &c.roles[si][k]
			if o.noun.class != "minister" || o.end < o.first+2 || o.noun.plural || o.tenure != "" || o.noun.nom != "министр" && o.noun.nom != "minister" && o.noun.nom != "министрі" || o.text == full || bareDeputyMinister[lower(o.text)] {
				continue
			}
			for _, q := range c.persons {
				for i := range q.roles {
					if q != p && !deputy && q.roles[i].first <= o.first && q.roles[i].end >= o.end {
						return "" // there are others
					}
				}
			}
			if full != "" && !strings.EqualFold(full, o.text) {
				return ""
			}
			full = o.text
		}
	}
	return full
}

// ministryNear is the office of the minister whose ministry the text names near a bare
// one: «бумага из Министерства транспорта. … Министр X ответил»; "" if it names
// several, or has another minister of it.
func (c *cast) ministryNear(p *person, r *roleSpan) (found string) {
	g := c.g
	for k := max(0, r.first-maxScope); k < min(len(g.d.tokens), r.end+maxScope/3); k++ {
		if g.names[k] != 0 || g.isHead[k] || !startsAny(g.lower(k), []string{"министерств", "ministry", "министрлі"}) {
			continue
		}
		s := g.sentenceOf(k)
		if s == nil {
			continue
		}
		text := g.ofMinistryAt(s, k)
		switch {
		case text == "":
		case found == "":
			found = text
		case !strings.EqualFold(found, text):
			return ""
		}
	}
	for _, q := range c.persons {
		if q != p && found != "" && slices.ContainsFunc(q.roles, func(o roleSpan) bool { return strings.EqualFold(o.text, found) }) {
			return ""
		}
	}
	return found
}

// ofMinistryAt words the office of the minister of the ministry whose noun is at token
// k, "" if it is named without its matter.
func (g *stage) ofMinistryAt(s *sentence, k int) string {
	first, end := g.phraseAround(s, k, s.first)
	for i := k + 2; g.d.lang == "en" && i < end; i++ {
		if modal(g.lower(i)) || englishFinites.has(&g.d.tokens[i]) {
			end = i // the ministry of energy will report
		}
	}
	switch {
	case g.d.lang == "ru" && end > k+1:
		return "министр" + g.tail(k+1, end)
	case g.d.lang == "en" && end > k+2 && g.lower(k+1) == "of":
		return "minister" + g.tail(k+1, end)
	case g.d.lang == "en" && first < k && g.d.tokens[k].upper && g.place[first] == "":
		return g.slice(first, k, -1, "") + " minister"
	case g.d.lang == "en" && k > s.first && matterWord(g.lower(k-1)):
		return g.slice(k-1, k, -1, "") + " minister"
	case g.d.lang == "kk" && first < k && (first > s.first || g.d.tokens[k-1].upper || first < k-1 || g.isOrg(first) || officeWord[g.lower(first)]):
		return g.slice(first, k, -1, "") + " министрі"
	}
	return ""
}
