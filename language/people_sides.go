package language

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"minber/digest"
)

// An English report from a house tells of most who speak there but the side that they are on:
// "the Conservatives' X", "Y of the ÖVP", "for the Greens, Z"; one from an assembly of several
// countries but the country: "Hungary's X", "Y (Türkiye, NR)". Both tell that they sit there. In Russian
// and Kazakh the brackets behind a name do so: «X (ЕНП, Дания)».

// sides gives a seat in the house that the text reports from to those of whom it tells no
// more than that, and the house to those whom it calls members of a side of it.
func (c *cast) sides() {
	var h *hall
	for _, p := range c.persons {
		if p.family == "" || len(p.roles) > 1 || len(p.mentions) == 0 {
			continue
		}
		m := p.mentions[0]
		s := &c.g.d.sentences[m.sentence]
		if m.office || s.title || s.aside || c.isQuoted(m.first) {
			continue
		}
		first, end := c.g.sideOf(s, m)
		ofFaction := len(p.roles) == 1 && end > first && c.g.tradeOfFaction(s, &p.roles[0], end)
		if len(p.roles) == 0 && end == first && c.besideCountry(p) == "" || len(p.roles) == 1 && !ofFaction && !onlyPartisan(p) && !c.g.sidesMember(&p.roles[0]) {
			continue
		}
		if h == nil {
			if h = c.hall(); h == nil {
				return
			}
		}
		if len(p.roles) == 1 && !ofFaction {
			c.seatMember(h, p, &p.roles[0])
		} else if seat := c.seatOn(h, p, m, first, end); seat != nil {
			c.give(p, seat)
		}
	}
}

// sideOf are the tokens of the party or group that the words beside a mention tell, none if they
// tell none.
func (g *stage) sideOf(s *sentence, m *mention) (first, end int) {
	if b := g.bracketsBehind(s, m.end); b.end > b.first && (g.d.lang != "en" || b.country != "") {
		return b.first, b.end
	}
	if g.d.lang != "en" {
		return 0, 0
	}
	return g.sideBeside(s, m)
}

// sidesMember says whether an office is that of a member of whom its words tell but the side or
// the country: "Labour member", "Maltese delegate", "member of the Auyl party".
func (g *stage) sidesMember(r *roleSpan) bool {
	if r.body != nil || r.tenure != "" || r.told {
		return false
	}
	if g.d.lang != "en" {
		return false
	}
	ofSide := strings.Contains(r.text, " of ")
	switch nom := bare(r.noun.nom); nom {
	case "member", "delegate", "backbencher":
		if nom != "delegate" && r.end == r.first+1 {
			return !g.amongFew(r.head)
		}
	case "representative":
		if !ofSide {
			return false
		}
	default:
		if !partisanNoun.has(nom) {
			return false
		}
	}
	if partisanNoun.has(bare(r.noun.nom)) {
		return r.end == r.first+1 && !g.amongFew(r.head)
	}
	if !ofSide && r.end == r.head+1 && r.head > r.first {
		for i := r.first; i < r.head; i++ {
			if !g.partyPart(i) && !sideWord.has(g.lower(i)) && g.place[i] == "" && g.lower(i) != "independent" {
				return false
			}
		}
		return true
	}
	last := r.end - 1
	return ofSide && (partyBodies.has(g.lower(last)) || g.partyPart(last))
}

// amongFew says whether the sentence of token i, or the one before it, tells of a part of a house or of
// another body whose member may be meant.
func (g *stage) amongFew(i int) bool {
	s := g.sentenceOf(i)
	if s == nil {
		return true
	}
	first := s.first
	if before := g.sentenceOf(s.first - 1); s.first > 0 && before != nil && before.paragraph == s.paragraph {
		first = before.first
	}
	for k := first; k < s.end; k++ {
		if startsAny(g.lower(k), fewerThanHouse) {
			return true
		}
	}
	return false
}

// fewerThanHouse begin the nouns for those parts and bodies.
var fewerThanHouse = []string{"committee", "subcommittee", "commission", "group", "delegation", "panel", "board", "council", "mission", "team", "family", "jury", "bureau", "union"}

// partyBodies are the nouns for those who sit on one side of a house.
var partyBodies = wordSet("party faction caucus bloc bench benches")

// seatMember adds the house to the office r of somebody of a side of it.
func (c *cast) seatMember(h *hall, p *person, r *roleSpan) {
	g := c.g
	ofSide := strings.Contains(r.text, " of ")
	partisan := onlyPartisan(p)
	ofLand := partisan && c.besideCountry(p) != "" || !ofSide && slices.ContainsFunc(g.place[r.first:r.head], func(code string) bool { return code != "" })
	if assembly := h.body != nil && h.body.Country == ""; assembly != ofLand || partisan && !assembly && h.country == g.home || !assembly && (c.besideAnother(p, h.country) || g.tellsOther(r, h.country)) {
		return
	}
	switch r.told = true; {
	case ofSide, partisan:
		seat := c.seatOf(h, r.first, r.end)
		side := r.text
		if r.noun.nom != partyMember {
			side = g.smallStart(r)
			if g.d.lang != "en" {
				side = lowerFirst(r.text)
			}
		}
		r.text, r.body, r.country, r.noun = seat.text+", "+side, seat.body, cmp.Or(seat.country, r.country), seat.noun
	case h.body != nil:
		r.text, r.body = g.inBody(r, h.body), h.body
	default:
		r.text += " of the " + h.name
	}
}

// seatOn is the seat of a person in a house whose side is told by tokens [first, end), which
// are none if but a country is; nil if that tells of no seat.
func (c *cast) seatOn(h *hall, p *person, m *mention, first, end int) *roleSpan {
	g := c.g
	sided := end > first
	if h.body != nil && h.body.Country == "" {
		if s := &g.d.sentences[m.sentence]; !sided && g.lower(m.end) != "(" && c.deedWeight(s, m) < debateDeed {
			return nil
		}
	} else if !sided || c.besideAnother(p, h.country) {
		return nil
	}
	seat := c.seatOf(h, first, end)
	seat.first, seat.end, seat.head, seat.told = m.first, m.first, m.first, true
	if sided {
		seat.first, seat.end, seat.head = first, end, first
		if g.lower(first) == "opposition" {
			if p.country != "" && p.country != h.country {
				return nil
			}
			seat.text = "opposition " + seat.text
			return seat
		}
		seat.text += ", " + g.slice(first, end, -1, "")
	}
	return seat
}

// seatOf is the office of a member of a house, told by tokens [first, end).
func (c *cast) seatOf(h *hall, first, end int) *roleSpan {
	switch {
	case h.body == nil:
		return &roleSpan{first: first, end: end, head: first, noun: headForm{class: "deputy", nom: memberWord["en"], cases: anyCase}, told: true, country: h.country, text: "member of the " + h.name}
	case h.body.Country == "":
		return c.assemblySeat(h.body, first, end)
	}
	return c.membership(h.body, first, end)
}

// assemblySeat is the seat of a member of an assembly of several countries; where that is a parliament
// by its name, its members are its deputies.
func (c *cast) assemblySeat(b *digest.Body, first, end int) *roleSpan {
	g := c.g
	seat := c.membership(b, first, end)
	seat.noun.class = "expert"
	parliament := strings.HasSuffix(b.Names["en"], "Parliament")
	switch {
	case g.d.lang == "en" && parliament && (g.d.says("mep") || g.d.says("meps")):
		seat.text = "MEP"
	case parliament && g.d.lang != "en":
	case g.d.lang == "kk":
		seat.text = g.inBody(&roleSpan{text: memberNoun["kk"]}, b)
	default:
		seat.text = g.inBody(&roleSpan{text: memberNoun[g.d.lang]}, b)
	}
	return seat
}

// tellsOther says whether the words of an office tell another country than code.
func (g *stage) tellsOther(r *roleSpan, code string) bool {
	return slices.ContainsFunc(g.place[r.first:r.end], func(told string) bool { return told != "" && told != code })
}

// hall is the house that a text reports from: one of the packs, or one that only the text names.
type hall struct {
	body    *digest.Body
	name    string // without article
	country string // "" for an assembly of several countries
}

// fewOfScene is how many words of a sitting or its chamber a report from one has at least where no
// pack tells which house that is.
const fewOfScene = 2

// hall finds the house that the text reports from, nil if it reports from none.
func (c *cast) hall() *hall {
	g := c.g
	named := map[*digest.Body]int{}
	var assembly *digest.Body
	for i, b := range g.bodyAt {
		if b == nil || !b.Parliament || i > 0 && (g.bodyAt[i-1] == b || g.lower(i-1) == "(" && g.lower(i+1) == ")") {
			continue // in brackets stand agencies: VIENNA (APA)
		}
		if named[b]++; b.Country == "" && i < sittingOpens && (assembly == nil || named[b] > named[assembly]) {
			assembly = b
		}
	}
	main := g.mainChamberOf("")
	switch {
	case assembly != nil && (main == nil || named[assembly] >= named[main]):
		if c.sceneWords() >= fewOfScene {
			return &hall{body: assembly}
		}
	case main != nil:
		if c.chamberScene(main) > 0 {
			return &hall{body: main, country: main.Country}
		}
	case g.d.lang == "en":
		for i := range min(sittingOpens, len(g.d.tokens)) {
			if s := g.sentenceOf(i); s != nil && g.d.tokens[i].upper && g.names[i] == 0 && !g.isHead[i] && g.isOrg(i) {
				if name, _ := g.houseName(s, i); name != "" && !strings.ContainsAny(name, "’'") && c.sceneWords() >= fewOfScene {
					return &hall{name: name, country: g.home}
				}
			}
		}
	}
	return nil
}

// sideBeside are the tokens of the party that the words beside a mention tell, none if they
// tell none.
func (g *stage) sideBeside(s *sentence, m *mention) (first, end int) {
	if k := m.first - 1; k > s.first && (isPossessive(g.lower(k)) || isApostropheToken(g.lower(k))) {
		if first = g.partyUpTo(s, k); first < k {
			return first, k // the Social Democrats' X
		}
		if g.lower(k-1) == "opposition" {
			return k - 1, k
		}
	}
	if k := m.first - 1; k > s.first+1 && g.lower(k) == "," {
		if first = g.partyUpTo(s, k); first < k && first > s.first {
			if before := g.lower(first - 1); (before == "the" || before == "for") && g.lower(s.first) == "for" {
				return first, k // for the Greens, X
			}
		}
	}
	i := m.end
	if i+1 >= s.end {
		return 0, 0
	}
	sep := g.lower(i)
	if sep == "," && memberLink.has(g.lower(i+1)) {
		i++
		sep = g.lower(i)
	}
	if sep == "," {
		i = g.saidSide(s, i)
		sep = g.lower(i)
	}
	if sep != "(" && !memberLink.has(sep) && sep != "for" && sep != "to" {
		return 0, 0
	}
	for i++; i < s.end && (phraseOpener.has(g.lower(i)) || sideWord.has(g.lower(i)) || sep == "(" && (g.place[i] != "" || g.lower(i) == ",")); i++ {
	}
	if first, end = g.namedParty(s, i); end > first {
		return first, end
	}
	for first, end = i, i; end < s.end && g.partyPart(end); end++ {
	}
	if end > first && sep == "(" && g.lower(end) != ")" && g.lower(end) != "," {
		return 0, 0
	}
	return first, end
}

// saidSide returns the last token of the words behind the comma at token i that tell on whose side somebody sits,
// i itself if there are none: X, speaking for the Greens, Y, who belongs to the Auyl faction.
func (g *stage) saidSide(s *sentence, i int) int {
	k := i + 1
	if g.at(s, k) == "who" {
		k++
	}
	switch verb, next := g.at(s, k), g.at(s, k+1); {
	case strings.HasPrefix(verb, "speak") && next == "for", strings.HasPrefix(verb, "belong") && next == "to", verb == "sits" && next == "for":
		return k + 1
	case strings.HasPrefix(verb, "speak") && next == "on" && g.at(s, k+2) == "behalf" && g.at(s, k+3) == "of":
		return k + 3
	}
	return i
}

// partyUpTo is where the name of a party begins that ends before token k, k if none does.
func (g *stage) partyUpTo(s *sentence, k int) int {
	first := k
	for first > s.first && g.partyPart(first-1) {
		first--
	}
	return first
}

// partyPart says whether a token can be of the name of a party: one of the words for parties,
// or an abbreviation that names nothing else: ÖVP, PvdA.
func (g *stage) partyPart(i int) bool {
	if i >= len(g.d.tokens) {
		return false
	}
	t := &g.d.tokens[i]
	if t.kind != word || !t.upper || g.names[i] != 0 || g.isHead[i] || g.place[i] != "" || g.bodyAt[i] != nil {
		return false
	}
	if g.kinds[i]&partyName != 0 {
		return true
	}
	capitals := 0
	for _, r := range t.text {
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals > 1 && len(t.text) < 16 && g.kinds[i]&(worldWord|orgWord) == 0 && g.l.agencies[t.lower] == "" && !strings.ContainsRune(t.text, '.')
}
