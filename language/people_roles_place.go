package language

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// withTown adds to the office of a mayor, told by its noun alone, the town that the passage
// named before: "In Arkalyk he was received by the mayor, X".
func (c *cast) withTown(p *person, r *roleSpan) {
	g := c.g
	switch {
	case r.noun.class != "governor" || r.tenure != "" || r.told || p.body != nil:
		return
	case g.d.lang == "en" && g.ofItsRegion(p, r):
		return
	case g.d.lang == "en" && r.first+2 == r.head && isPossessive(g.lower(r.first+1)):
		if land, ok := commonOwners["en"][g.lower(r.first)]; !ok || land {
			return // the city's akim
		}
	case !oneWord(p.role) || !mayors.has(bare(r.noun.nom)):
		return
	}
	name := g.townNear(r)
	if name == "" {
		return
	}
	switch g.d.lang {
	case "en":
		p.role = g.slice(r.head, r.head+1, r.head, r.noun.nom) + " of " + name
	case "ru":
		p.role += " " + name
	default:
		p.role = name + " " + kazakhPossessed(lowerFirst(p.role))
	}
}

// ofItsRegion words an English office that tells but what kind of region it is of, or an akim of whom nothing is told,
// with the region that the text named before: "the regional akim", "the district's akim". It says whether it has.
func (g *stage) ofItsRegion(p *person, r *roleSpan) bool {
	if r.head+1 != r.end {
		return false
	}
	kinds, alone := regionKinds[g.lower(r.first)], r.first == r.head
	switch {
	case r.first+1 == r.head, r.first+2 == r.head && isPossessive(g.lower(r.first+1)):
		if kinds == nil {
			return false
		}
	case alone && g.lower(r.head) != "mayor":
		kinds = regionKinds["regional"]
	default:
		return false
	}
	name, town := "", ""
	for k := r.first - 1; k > 0; k-- {
		if low := g.lower(k); alone && name == "" {
			inTown := g.town[k] != "" && !regionNoun.has(g.lower(k+1))
			if startsAny(low, lesserRegions) || inTown && town != "" && town != low {
				return false // of that, or of the region of one of several towns
			}
			if inTown {
				town = low
			}
		}
		if !kinds.has(g.lower(k)) || g.names[k] != 0 {
			continue
		}
		first := k
		for first > 0 && g.d.tokens[first-1].upper && g.names[first-1] == 0 && !g.isHead[first-1] && g.d.tokens[first-1].kind == word {
			first--
		}
		if code := cmp.Or(g.place[first], g.town[first]); first == k || code != "" && p.country != "" && code != p.country {
			continue
		}
		called := g.slice(first, k+1, -1, "")
		if name != "" && !strings.EqualFold(name, called) {
			return false // of several one does not know which
		}
		name = called
	}
	if name == "" || town != "" && !strings.Contains(lower(name), town) {
		return false
	}
	p.role = g.slice(r.head, r.head+1, r.head, r.noun.nom) + " of " + name
	return true
}

// lesserRegions begin the words for what an akim can be of beside a region.
var lesserRegions = []string{"district", "akimat", "village", "township", "county", "municip", "town", "city"}

// regionKinds are the nouns of the regions that an adjective or a noun in front of an office tells.
var regionKinds = map[string]*wordList{
	"regional": wordSet("region oblast province"), "region": wordSet("region oblast province"), "provincial": wordSet("province"), "oblast": wordSet("oblast region"),
	"district": wordSet("district"), "county": wordSet("county"),
}

// mayors are the nouns for those who head a town.
var mayors = wordSet("mayor akim hokim khokim burgomaster мэр аким хоким градоначальник бургомистр әкім әкімі мэрі хәкім")

// townNear is the town that the paragraph of an office names last before it, "" if it names
// none, or a region behind it.
func (g *stage) townNear(r *roleSpan) string {
	if name := g.townInFront(r); name != "" {
		return name
	}
	for k := r.first - 1; k >= 0 && r.first-k < maxScope; k-- {
		low := g.lower(k)
		switch {
		case regionNoun.has(low), startsAny(low, regionStems), g.d.lang == "kk" && startsAny(low, []string{"облыс", "аудан", "округ"}):
			return "" // of that region
		case g.d.lang == "en" && g.lower(k-1) == "for" && k > 1 && g.isHead[k-2]: // envoy for Crimea X
		case g.names[k] == 0 && g.d.tokens[k].upper && (g.town[k] != "" || g.capit[k]):
			if g.d.lang == "kk" {
				return g.kazakhTown(k)
			}
			return g.townBefore(&roleSpan{first: k + 1})
		}
		if g.paragraphAt(k) {
			break
		}
	}
	return ""
}

// townInFront is the place that opens the English sentence of a bare office, also if nothing tells that it is one:
// "In Rovaniemi, Mayor X …"; "" if none does.
func (g *stage) townInFront(r *roleSpan) string {
	s := g.sentenceOf(r.first)
	if s == nil || g.d.lang != "en" || g.lower(s.first) != "in" && g.lower(s.first) != "at" {
		return ""
	}
	k := s.first + 1
	for k < r.first && k < s.first+4 && g.d.tokens[k].upper && g.names[k] == 0 && !g.isHead[k] && g.place[k] == "" && g.kinds[k]&orgWord == 0 && monthOf(g.lower(k)) == 0 && weekdayOf(g.lower(k)) == 0 {
		k++
	}
	if k == s.first+1 || g.lower(k) != "," || k+1 != r.first {
		return ""
	}
	return g.slice(s.first+1, k, -1, "")
}

// kazakhTown is the name of the town at token k without the ending of a case, "" if that is
// an adjective or part of a longer name.
func (g *stage) kazakhTown(k int) string {
	low := g.lower(k)
	if kazakhAttribute(low) || k > 0 && g.d.tokens[k-1].upper && g.town[k-1] != "" {
		return ""
	}
	code := g.town[k]
	if code == "" {
		code = g.place[k]
	}
	stem := g.l.atlas.withoutEnding(low, code)
	if cut := kkStem(low); stem == low && endsWithAny(low, "да", "де", "та", "те", "дан", "ден", "тан", "тен") && utf8.RuneCountInString(cut) > 3 {
		stem = cut
	}
	return keepCase(g.d.tokens[k].text, stem)
}

// withParliament adds to the office of a speaker, told by its noun alone, the house that is
// known to be meant. It says of a speaker whom the text tells but by the country that it is the
// country's parliament: «армянский спикер», "Türkiye's speaker".
func (c *cast) withParliament(p *person, r *roleSpan) {
	g := c.g
	if b := p.body; b != nil && b.Parliament && presidingNoun.has(bare(r.noun.nom)) && r.tenure == "" && !r.leads && r.end == r.first+1 && oneWord(p.role) {
		if g.d.lang == "kk" {
			p.role = kazakhPossessed(lowerFirst(p.role))
		}
		p.role = g.inBody(&roleSpan{text: p.role}, b)
		return
	}
	if c.presidesAtHome(p, r) {
		return
	}
	if !presidingNoun.has(bare(r.noun.nom)) && r.noun.nom != "deputy speaker" || r.leads || r.tenure != "" || p.country == "" || r.end != r.head+1 || r.head == r.first {
		return
	}
	for i := r.first; i < r.head; i++ {
		if g.place[i] != p.country && !isPossessive(g.lower(i)) && g.kinds[i]&leftWord == 0 && g.lower(i) != "deputy" || g.bodyAt[i] != nil || isHouseNoun(g.d.lang, g.lower(i)) {
			return
		}
	}
	if g.place[r.first] == "" || strings.Contains(p.role, " of ") {
		return
	}
	if b := g.mainChamberOf(p.country); b != nil && b.Alive(g.d.date) {
		if p.body == nil {
			p.body = b
		}
		p.role = g.inBody(&roleSpan{text: p.role}, p.body)
		if g.d.lang == "kk" {
			p.role = g.slice(r.first, r.head, -1, "") + " " + g.inBody(&roleSpan{text: kazakhPossessed(r.noun.nom)}, p.body)
		}
		return
	}
	noun := g.slice(r.head, r.head+1, r.head, r.noun.nom)
	switch land := g.slice(r.first, r.head, -1, ""); g.d.lang {
	case "ru":
		p.role += " парламента"
	case "kk":
		p.role = land + " парламент " + kazakhPossessed(noun)
	default:
		for i := strings.LastIndexByte(land, ' '); i > 0 && rankOfDeputy.has(lower(land[i+1:])); i = strings.LastIndexByte(land, ' ') {
			land, noun = land[:i], land[i+1:]+" "+noun // Uganda’s Deputy Speaker
		}
		if strings.HasSuffix(land, "s") && strings.ContainsAny(land, "'’") {
			p.role = noun + " of " + land + " parliament"
		} else {
			p.role = noun + " of the " + land + " parliament"
		}
	}
}

// rankOfDeputy are the words of rank in front of a presiding officer.
var rankOfDeputy = wordSet("deputy vice first second third acting former")

// isHouseNoun says whether a word begins as the noun of a house does: the Seimas.
func isHouseNoun(lang, low string) bool {
	return slices.ContainsFunc(houses.seats[lang], func(b ledBody) bool { return strings.HasPrefix(low, b.stem) })
}

// calledHere is the short name of a body: in English the one that the text itself has, if that
// is a name of its own that the usual one does not hold: the Eduskunta, or the Chamber of
// Deputies where the usual one is the Parliament of Argentina.
func (g *stage) calledHere(b *digest.Body) string {
	name := b.ShortName(g.d.lang)
	if !b.Parliament {
		return name
	}
	switch g.d.lang {
	case "kk":
		return name
	case "ru":
		return cmp.Or(g.aliasHere(b, name), name)
	}
	whole := strings.HasPrefix(name, "Parliament of ")
	for i, x := range g.bodyAt {
		if x != b || !g.d.tokens[i].upper {
			continue
		}
		n := int(g.bodyN[i])
		switch low := g.lower(i); {
		case n == 1 && isHouseNoun("en", low) && !commonHouseNoun.has(low) && !strings.Contains(lower(name), low):
			return g.d.tokens[i].text
		case n > 1 && n < 4 && whole && g.place[i] == "" && i+n <= len(g.d.tokens) && g.d.tokens[i+n-1].upper && low != "parliament" && g.lower(i+n-1) != "parliament":
			return g.slice(i, i+n, -1, "")
		}
	}
	if whole {
		return cmp.Or(g.houseOfWhole(b), name)
	}
	return name
}

// aliasHere is the one word by which a Russian text calls a body whose usual name has several, and
// no other word of which it holds: Госдума. It is "" if the text has none, or the usual name too.
func (g *stage) aliasHere(b *digest.Body, name string) string {
	if !strings.Contains(name, " ") {
		return ""
	}
	found := ""
	for i, x := range g.bodyAt {
		if x != b {
			continue
		}
		if g.bodyN[i] > 1 {
			return ""
		}
		if low := g.lower(i); found == "" && g.d.tokens[i].upper && !startsAny(low, commonHouseStems) {
			for _, alias := range b.Aliases["ru"] {
				if !strings.Contains(alias, " ") && longerThan(alias, 4) && wordStem("ru", alias) == wordStem("ru", low) && !strings.Contains(lower(name), wordStem("ru", alias)) {
					found = capitalOnly(alias)
				}
			}
		}
	}
	return found
}

// commonHouseStems begin the Russian nouns of houses that are no names.
var commonHouseStems = []string{"парламент", "сенат", "собрани", "ассамбле", "конгресс", "палат", "совет", "меджлис", "маджлис", "хурал", "нацсовет"}

// commonHouseNoun are the nouns of houses that are no names.
var commonHouseNoun = wordSet("parliament senate assembly congress house chamber legislature diet council")
