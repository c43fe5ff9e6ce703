package language

import (
	_ "embed"
	"strings"
)

//go:embed data/agencies.txt
var agencyTable string

// newAgencies reads which country the agencies and papers are of.
func newAgencies() map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(agencyTable) {
		f := strings.Fields(line)
		if len(f) < 2 || f[0] == "#" {
			continue
		}
		for _, name := range f[1:] {
			out[name] = f[0]
		}
	}
	return out
}

// An agency stands among the first words of a text, in its dateline, or the
// last, where it signs.
const (
	datelineWords  = 14
	signatureWords = 10
)

// publisher is the country of the agency or paper that the text is from, ""
// if it does not say: "Hanoi (VNA) –", «БАКУ, АЗЕРТАДЖ», "The Astana Times".
func (g *stage) publisher() string {
	n := len(g.d.tokens)
	for i := range n {
		if i == datelineWords {
			i = max(i, n-signatureWords)
		}
		t := &g.d.tokens[i]
		if t.kind != word || !t.upper {
			continue
		}
		if code := g.l.agencies[t.lower]; code != "" && !(i > datelineWords && toldTo.has(g.lower(i-1))) && (len(t.lower) > 4 || allCaps(t.text)) {
			return code
		}
		if i > 0 && g.place[i-1] != "" && mediaWord.has(t.lower) {
			return g.place[i-1]
		}
	}
	return ""
}

// toldTo stand in front of an agency that is not the text's own: "told Reuters".
var toldTo = wordSet("told to tells informed агентству информагентству")

// mediaWord follows a country or its capital in the name of a paper or agency.
var mediaWord = wordSet("press news times herald post agency daily tribune today radio television tv телеграф")

// settleHome finds the country that a text without further word means, and
// the one that it names most beside it.
func (g *stage) settleHome() {
	count, generic := g.countCountries()
	g.placed = make(map[string]bool, len(count))
	for code := range count {
		g.placed[code] = count[code] > generic[code]
	}
	g.countTraces(count)
	g.named = make(map[string]bool, len(count))
	for code := range count {
		if g.named[code] = count[code] > generic[code]; !g.named[code] {
			g.hint(code)
		}
	}
	if g.home = g.publisher(); g.home == "" {
		g.home = g.local()
	}
	if g.published = g.home; g.home == "" {
		g.home = g.mostNamed(count, generic)
	}
	if own := ownCountry[g.d.lang]; g.home != "" && g.home != own && g.l.homes[own] && !g.tellsOfTowns(g.home) {
		g.native = own
		g.hint(own)
	}
	if g.unsigned(g.home) {
		g.home = "" // by a parliament alone, which every country has
	}
	delete(count, g.home)
	g.guest = most(count)
	g.settleItems()
}

// tellsOfTowns says whether the text names a town of a country: it is about that country then.
func (g *stage) tellsOfTowns(code string) bool {
	for i := range g.town {
		if g.town[i] == code || g.capit[i] && g.place[i] == code {
			return true
		}
	}
	return false
}

// ownCountry are the countries where alone news is written in a language: what such a
// text does not tell the country of is likely theirs, «Министр X Мысыр елшісін қабылдады».
var ownCountry = map[string]string{"kk": "KZ"}

// hint notes that a country may be meant by the name of a body that others have
// too.
func (g *stage) hint(code string) {
	if g.hinted == nil {
		g.hinted = map[string]bool{}
	}
	g.hinted[code] = true
}

// The weights of what names a country. A capital stands for it in passing, a
// chamber called like many others may be anybody's, and what a text names first
// is mostly what it is about.
const (
	nameWeight       = 4 // the country, or a body with a name of its own
	townWeight       = 2 // a town, or an office called so in one country alone
	capitalWeight    = 2
	commonBodyWeight = 1
	kazakhBodyWeight = 2 // who writes in Kazakh mostly means his own
	firstWeight      = 8
	traceWeight      = 2
	datelineWeight   = 6
)

// countCountries weighs the countries by what names them or their bodies, and how
// much of that are bodies called like many others, which speak for their country
// only as long as nothing speaks for another.
func (g *stage) countCountries() (count, generic map[string]int) {
	count, generic = map[string]int{}, map[string]int{}
	first := true
	for i := range g.place {
		code, weight := g.countryNamed(i)
		switch {
		case code == "":
		case g.place[i] == "" && g.commonBody(i):
			if generic[code]+weight <= maxGeneric {
				generic[code] += weight
				count[code] += weight
			}
		case g.asGuests(i):
			count[code] += weight / 2
		default:
			if g.datelined(i) {
				weight, g.dated = datelineWeight, code
			}
			if count[code] += weight; first && i < maxOpening && g.town[i] == "" && !(g.capit[i] && i < 2 && g.d.lang == "kk") {
				count[code] += firstWeight
				first, g.leads = false, code
			}
		}
	}
	return count, generic
}

// datelined says whether the place at token i opens the text in capitals, with a
// mark behind it: where it was written.
func (g *stage) datelined(i int) bool {
	s := g.sentenceOf(i)
	return s != nil && i < maxOpening && g.paragraphAt(i) && i+1 < len(g.d.tokens) && strings.Contains(".,(–—-", firstRunes(g.lower(i+1), 1)) && g.items == nil && (allCaps(g.d.tokens[i].text) || g.dayThenDash(i+1))
}

// dayThenDash says whether a day and a dash follow the mark at token i: «Астана. 4 наурыз. – ».
func (g *stage) dayThenDash(i int) bool {
	dated := false
	for k := i + 1; k < len(g.d.tokens) && k < i+maxDateline; k++ {
		switch t := &g.d.tokens[k]; {
		case isDash(t.text):
			return dated
		case g.d.inDate(t.start):
			dated = true
		case t.kind != punct:
			return false
		}
	}
	return false
}

// maxDateline is how many tokens the day of a dateline takes, with the marks around it.
const maxDateline = 8

// maxGeneric is what bodies called like many others weigh at most.
const maxGeneric = 12

// commonBody says whether the body at token i is called like those of many
// countries.
func (g *stage) commonBody(i int) bool {
	return g.bodyAt[i] != nil && g.bodyAt[i].Country != "" && g.bodyN[i] == 1 && !g.properName(i)
}

// asGuests says whether the country at token i is told as where guests come from,
// and so is not the text's own: "a delegation from Kazakhstan", «гости из Казахстана».
func (g *stage) asGuests(i int) bool {
	if i < 2 {
		return false
	}
	switch g.lower(i - 1) {
	case "from", "из":
		return startsAny(g.lower(i-2), guestWords)
	}
	if i+1 < len(g.d.tokens) && !g.capit[i] && startsAny(g.lower(i+1), counterparts) {
		return true
	}
	return !g.l.homes[g.place[i]] && g.place[i] != "" && !g.capit[i] && g.sentBy(i)
}

// sentBy says whether the country at token i is whose delegation a phrase
// names: «делегация Национального собрания Того», "a Togolese delegation", «Того
// Ұлттық жиналысының делегациясы».
func (g *stage) sentBy(i int) bool {
	step, reach := 1, 2
	switch {
	case g.d.lang == "kk":
		reach = 4
	case !startsAny(g.lower(i+1), travellers):
		step, reach = -1, 6
	}
	for k := i + step; k != i+step*reach && k >= 0 && k < len(g.d.tokens) && g.d.tokens[k].kind == word; k += step {
		if startsAny(g.lower(k), travellers) {
			return true
		}
	}
	return false
}

// travellers begin words for those who travel together.
var travellers = []string{"delegation", "делегаци"}

// counterparts begin words for those of another country, behind its adjective.
var counterparts = []string{"counterpart", "colleague", "guest", "коллег", "гост", "визави", "әріптес", "қонақ", "мейман"}

// guestWords begin words for those who come from elsewhere.
var guestWords = []string{"guest", "visitor", "delegation", "delegate", "colleague", "counterpart", "гост", "делегаци", "делегат", "коллег", "коллеги"}

// countryNamed is the country that a place or body named at token i is of, and
// what it weighs; "" behind the first word of one.
func (g *stage) countryNamed(i int) (code string, weight int) {
	b := g.bodyAt[i]
	switch {
	case g.place[i] != "":
		if i > 0 && g.place[i] == g.place[i-1] {
			return "", 0
		}
		if g.capit[i] {
			return g.place[i], capitalWeight
		}
		if g.tongue(i) {
			return "", 0
		}
		return g.place[i], nameWeight
	case b != nil && b.Country != "":
		if i > 0 && g.bodyAt[i-1] == b {
			return "", 0
		}
		if g.properName(i) {
			return b.Country, nameWeight
		}
		if g.d.lang == "kk" {
			return b.Country, kazakhBodyWeight
		}
		return b.Country, commonBodyWeight
	case g.isHead[i] && g.officersCountry(g.heads[i].nom, i) != "":
		return g.officersCountry(g.heads[i].nom, i), townWeight
	case g.town[i] != "" && (i == 0 || g.town[i] != g.town[i-1]):
		return g.town[i], townWeight
	}
	return "", 0
}

// tongue says whether the adjective of a country at token i is its language:
// "printed in Korean", «на казахском языке», «ағылшын тілінде».
func (g *stage) tongue(i int) bool {
	next := ""
	if i+1 < len(g.d.tokens) {
		next = g.lower(i + 1)
	}
	if startsAny(next, tongues) {
		return true
	}
	return g.d.lang == "en" && i > 0 && tongueVerbs.has(g.lower(i-1)) && endsWithAny(g.lower(i), "sh", "ese", "ian", "ch", "ean", "an", "ic") && (next == "" || next == "and" || next == "or" || g.d.tokens[i+1].kind != word)
}

// tongues begin words for a language, tongueVerbs stand in front of its name.
var (
	tongues     = []string{"язык", "language", "тіл"}
	tongueVerbs = wordSet("in into speaks speak spoke speaking")
)

// most is the country of the greatest weight, "" if there is none.
func most(count map[string]int) string {
	best := ""
	for code, n := range count {
		if best == "" || n > count[best] || n == count[best] && code < best {
			best = code
		}
	}
	return best
}

// mostNamed is the country that a text names most. A text about a guest names
// his country more often than its own: a pack's country needs less, if anything
// speaks for it but bodies that many countries have.
func (g *stage) mostNamed(count, generic map[string]int) string {
	best := most(count)
	if count[g.leads] == count[best] {
		best = g.leads
	}
	own, ownCount := "", 0
	for code := range g.l.homes {
		n := count[code]
		if n == generic[code] && count[best]-generic[best] >= capitalWeight {
			continue
		}
		if n > ownCount || n == ownCount && n > 0 && code < own {
			own, ownCount = code, n
		}
	}
	if own != "" && 8*ownCount >= 5*count[best] {
		return own
	}
	if g.l.homes[best] && own != best { // by such bodies alone
		delete(count, best)
		best = most(count)
	}
	return best
}

// minLocal is how many places of a country a text names if it is written at
// home there.
const minLocal = 4

// local is the country that a text of local news is from: it names many more
// of its regions, cities and parties than of the packs' countries. A guest's
// country is named often, but its towns are not.
func (g *stage) local() string {
	seen := map[string]map[string]bool{}
	for i, code := range g.town {
		if code == "" && g.capit[i] {
			code = g.place[i]
		}
		if code == "" {
			continue
		}
		if seen[code] == nil {
			seen[code] = map[string]bool{}
		}
		seen[code][firstRunes(g.lower(i), 4)] = true
	}
	own := 0
	for code := range g.l.homes {
		own = max(own, len(seen[code]))
	}
	best := ""
	for code, names := range seen {
		if n := len(names); n >= minLocal && 2*n >= 3*own && !g.l.homes[code] && (best == "" || n > len(seen[best]) || n == len(seen[best]) && code < best) {
			best = code
		}
	}
	return best
}
