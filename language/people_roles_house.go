package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// withHouse words the bare office of an officer or member of a house that no pack knows
// with the house that the text names nearest in front of it, or else behind it, as long as
// nothing tells that this is another country's: "the Speaker ruled …" in a report from the
// Senate of Kenya.
func (c *cast) withHouse(p *person, r *roleSpan) {
	g := c.g
	if !g.ofSomeHouse(p, r) {
		return
	}
	guest := p.country != g.home && p.country != ""
	for _, dir := range [...]int{-1, 1} {
		for k := r.first + dir; k >= 0 && k < len(g.d.tokens); k += dir {
			if guest && (dir > 0 || g.paragraphAt(k+1)) {
				break // only the passage that tells of the guest can tell of which house
			}
			if k >= r.first && k < r.end || g.names[k] != 0 || g.isHead[k] || !g.isOrg(k) || !g.d.tokens[k].upper {
				continue
			}
			s := g.sentenceOf(k)
			if s == nil {
				continue
			}
			name, senate := g.houseName(s, k)
			if i := strings.LastIndexAny(name, "’'"); i > 0 {
				name = strings.TrimSpace(strings.TrimLeft(name[i:], "’'s"))
			}
			name = strings.TrimPrefix(name, "the ")
			if name == "" || shortHouse.has(lower(name)) || g.ofSeveralLands(s, k) || senate && r.noun.class == "deputy" || g.houseAbroad(s, k, p) || c.ofAnothersHouse(p, r, k) {
				continue
			}
			p.role = memberOfNamed(g.d.lang, p.role, r.noun.nom, name)
			return
		}
	}
}

// ofAnothersHouse says whether the noun of a house at token k of an English or Russian text stands in the
// office of somebody else who presides over it, or who is from another country: «Спикер X встретила Y,
// председателя Сената Чили» tells nothing of X's house.
func (c *cast) ofAnothersHouse(p *person, r *roleSpan, k int) bool {
	if c.g.d.lang == "kk" {
		return false
	}
	for _, q := range c.persons {
		for i := range q.roles {
			o := &q.roles[i]
			if q == p || k < o.first || k >= o.end {
				continue
			}
			if r.noun.class == "chair" && (o.noun.class == "chair" || o.noun.class == "head") || o.country != "" && o.country != p.country {
				return true
			}
		}
	}
	return false
}

// ofSomeHouse says whether the words of somebody's office want the name of a house.
func (g *stage) ofSomeHouse(p *person, r *roleSpan) bool {
	nom := bare(r.noun.nom)
	if p.body != nil || r.told || r.leads || r.end != r.first+1 || strings.Contains(p.role, " ") || p.role != g.withoutCapitals(r.text, r) {
		return false
	}
	return presidingNoun.has(nom) || houseServant.has(nom) || r.noun.class == "deputy" && nom != "deputy"
}

// shortHouse are names by which a text takes up a house that it has named in full.
var shortHouse = wordSet("house chamber assembly палаты собрания ассамблеи палата ассамблея council")

// ofSeveralLands says whether the words in front of the noun of a house at token k tell
// that several countries have it.
func (g *stage) ofSeveralLands(s *sentence, k int) bool {
	first, end := g.phraseAround(s, k, s.first)
	for i := first; i < end; i++ {
		if startsAny(g.lower(i), severalLands) {
			return true
		}
	}
	return false
}

// severalLands begin such words.
var severalLands = []string{"african", "parliamentary", "european", "pan-", "inter", "nordic", "andean", "arab", "latin", "asian", "baltic", "парламентск", "межпарлам", "европ", "африк", "панафр", "северн", "араб", "латин", "балт", "еуроп"}

// houseServant are the nouns for those who serve a house and nothing else.
var houseServant = wordSet("clerk serjeant-at-arms")

// houseAbroad says whether the words around the noun of a house at token k tell another
// country than that of a person.
func (g *stage) houseAbroad(s *sentence, k int, p *person) bool {
	first, end := g.phraseAround(s, k, s.first)
	for i := max(s.first, first-2); i < min(end+3, s.end); i++ {
		if code := g.place[i]; code != "" && code != p.country && !(p.country == "" && code == g.home) {
			return true
		}
	}
	return g.bodyAt[k] != nil && g.bodyAt[k].Country != p.country
}

// withFullName writes out the short name of a house by which an office calls it, where
// the text has it in full with those initials: «вице-спикер НС», "NA Chairman".
func (c *cast) withFullName(p *person, r *roleSpan) {
	g := c.g
	if r.end > r.first && slices.ContainsFunc(g.bodyAt[r.first:r.end], func(b *digest.Body) bool { return b != nil && b.Country == "" }) {
		return // PACE is known by its short name
	}
	words := strings.Fields(p.role)
	for i, short := range words {
		letters := utf8.RuneCountInString(short)
		if letters < 2 || letters > 4 || !allCaps(short) || g.shortOfCountry(r, short) {
			continue
		}
		full, known := c.written[short]
		if !known {
			if full = g.writtenOut(short, letters); c.written == nil {
				c.written = map[string]string{}
			}
			c.written[short] = full
		}
		if full != "" {
			words[i] = full
			p.role = strings.Join(words, " ")
			return
		}
	}
}

// shortOfCountry says whether an office holds the short name of a country: «РФ», «ҚР».
func (g *stage) shortOfCountry(r *roleSpan, short string) bool {
	for i := r.first; i < r.end; i++ {
		if g.place[i] != "" && g.d.tokens[i].text == short {
			return true
		}
	}
	return false
}

// writtenOut is the name of the house that the text has in full with some initials, as an
// office has it; "" if there is none.
func (g *stage) writtenOut(short string, letters int) string {
	for k := range g.d.tokens {
		if g.names[k] != 0 || g.isHead[k] || !g.isOrg(k) {
			continue
		}
		s := g.sentenceOf(k)
		if s == nil {
			continue
		}
		name, _ := g.houseName(s, k)
		full := strings.Fields(name)
		if len(full) < letters || initials(full[:letters]) != short {
			continue
		}
		out := strings.Join(full[:letters], " ")
		if g.d.lang == "kk" {
			out += kazakhGenitiveEnding(out)
		}
		return out
	}
	return ""
}

// initials are the first letters of words, as capitals.
func initials(words []string) string {
	var out []rune
	for _, w := range words {
		out = append(out, unicode.ToUpper(firstRune(w)))
	}
	return string(out)
}
