package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// noteHalf notes the parliament of a country, and its chambers by which of the two each is.
func (l *lexicon) noteHalf(b *digest.Body) {
	if b.Kind == digest.WholeParliament && b.Country != "" {
		l.wholes[b.Country] = append(l.wholes[b.Country], b)
	}
	if b.Kind != digest.Chamber || b.Country == "" {
		return
	}
	both := l.halves[b.Country]
	if both == nil {
		both = new([2]*digest.Body)
		l.halves[b.Country] = both
	}
	if b.Upper {
		both[1] = b
	} else {
		both[0] = b
	}
}

// elsewhereSeated are the nouns for members who sit in no parliament of their country, or not as its
// members.
var elsewhereSeated = wordSet("mep representative delegate envoy евродепутат еврокомиссар делегат представитель еуродепутат делегат өкіл өкілі")

// ofSole gives a member of whom the text tells but the country its parliament, where that has no
// chambers: «кыргызский депутат».
func (c *cast) ofSole(p *person, r *roleSpan) {
	g := c.g
	if p.body != nil || p.country == "" || r.noun.class != "deputy" || elsewhereSeated.has(bare(r.noun.nom)) || r.leads || r.told {
		return
	}
	both := g.l.halves[p.country]
	chambers := both != nil && slices.ContainsFunc(both[:], func(b *digest.Body) bool { return b != nil && b.Alive(g.d.date) })
	told := false
	for i := r.first; i < r.end; i++ {
		switch {
		case i == r.head, isPossessive(g.lower(i)), g.lower(i) == "of", g.lower(i) == "the", sideWord.has(g.lower(i)), g.kinds[i]&leftWord != 0 && g.place[i] == "" && g.bodyAt[i] == nil:
		case g.place[i] == p.country && !g.capit[i] && !(g.isOrg(i) && g.l.homes[p.country]): // not of a house that lives no more
			told = true
		default:
			return
		}
	}
	if !told && !c.ofLandAlone(p, r) {
		return
	}
	if chambers {
		lower := both[0]
		if lower == nil || !lower.Alive(g.d.date) || both[1] != nil && slices.Contains(g.bodyAt, both[1]) {
			return
		}
		if slices.Contains(g.bodyAt, lower) || !g.l.homes[p.country] && lowerMembers.has(bare(r.noun.nom)) {
			p.body = lower // of the two the text names no more than the lower one
		}
		return
	}
	p.body = g.soleParliament(p.country)
}

// ofLandAlone says whether the country stands beside the name of a member, or was put into the office by withCountry,
// and no house that no pack knows is told there.
func (c *cast) ofLandAlone(p *person, r *roleSpan) bool {
	words := strings.Fields(p.role)
	if c.besideCountry(p) != p.country && (r.end > r.first+1 || len(words) == 1) {
		return false
	}
	return c.g.houseAmong(words) < 0 && !slices.ContainsFunc(words, func(w string) bool {
		return startsAny(lower(w), []string{"parliament", "парламент", "еуропарламент", "европарламент"})
	})
}

// lowerMembers are the nouns for members who elsewhere than in Kazakhstan, where senators are deputies too, sit in
// the lower of two chambers.
var lowerMembers = wordSet("mp deputy депутат депутаты")

// soleParliament is the only parliament of a country that lives, nil if there are several or the packs
// know none.
func (g *stage) soleParliament(country string) *digest.Body {
	var sole *digest.Body
	for _, b := range g.l.wholes[country] {
		if !b.Alive(g.d.date) || b.Area != "" {
			continue
		}
		if sole != nil {
			return nil
		}
		sole = b
	}
	return sole
}

// halfTold is the chamber of a country that the words of an office call its lower or upper
// house: «спикер нижней палаты». It is nil if they call none so, or the country has no two.
func (g *stage) halfTold(r *roleSpan, country string) *digest.Body {
	both := g.l.halves[country]
	if both == nil || both[0] == nil || both[1] == nil {
		return nil
	}
	for i := r.first; i+1 < r.end; i++ {
		if !startsAny(g.lower(i+1), halfNouns) {
			continue
		}
		for k, words := range halfWords {
			if b := both[k]; startsAny(g.lower(i), words) && b.Alive(g.d.date) {
				return b
			}
		}
	}
	return nil
}

// halfWords begin the words for the lower and the upper house, halfNouns those for a house.
var (
	halfWords = [2][]string{{"lower", "нижн", "төменгі"}, {"upper", "верхн", "жоғарғы", "жоғары"}}
	halfNouns = []string{"house", "chamber", "палат"}
)

// ofHalf gives somebody the chamber that the office calls the lower or the upper one. That of
// a country of the packs is called by its name: «спикер нижней палаты» is «спикер Мажилиса».
func (c *cast) ofHalf(p *person, r *roleSpan) {
	if p.body != nil || p.country == "" || p.role == "" || r.leads {
		return
	}
	if code := c.nation(p); code != "" && code != p.country {
		return
	}
	if p.body = c.g.halfTold(r, p.country); p.body == nil || !c.g.l.homes[p.country] {
		return
	}
	name := p.body.ShortName(c.g.d.lang)
	switch c.g.d.lang {
	case "en":
		for _, noun := range [...]string{"lower house", "lower chamber", "upper house", "upper chamber"} {
			p.role = strings.Replace(p.role, noun, name, 1)
		}
	case "ru":
		for _, noun := range [...]string{"нижней палаты", "верхней палаты"} {
			p.role = strings.Replace(p.role, noun, russianGenitive(name), 1)
		}
	default:
		for _, noun := range [...]string{"төменгі палата", "жоғарғы палата", "Төменгі палата", "Жоғарғы палата"} {
			for _, ending := range [...]string{"ның ", " "} {
				if front, behind, ok := strings.Cut(p.role, noun+ending); ok {
					owner := name
					if ending != " " {
						owner += kazakhGenitiveEnding(name)
					}
					p.role = front + owner + " " + behind
				}
			}
		}
	}
}
