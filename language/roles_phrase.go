package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// roleSpan is an office as a sentence states it: tokens [first, end) with its
// noun at head.
type roleSpan struct {
	first, end, head int
	noun             headForm
	text             string    // nominative
	small            [2]string // of a text: itself, and in lower case
	body             *digest.Body
	country          string
	weak             bool   // the country is told by a capital only
	host             string // a country that the office has to do with, not of: the group for friendship with it
	used             bool   // a name has taken it
	tenure           string
	leads            bool // read from a verb of leading, see cast.leaders
	sure             bool // body and country are the roster's
	lent             bool // the country is that where the text plays
	told             bool // its text is whole: it was told through somebody else's office
	paired           bool // its holder is named apart from it, see cast.pairUp
}

// lowered is the text in lower case.
func (r *roleSpan) lowered() string {
	if r.small[0] != r.text {
		r.small = [2]string{r.text, lower(r.text)}
	}
	return r.small[1]
}

// stage is what the reading of persons notes of each token.
type stage struct {
	l      *lexicon
	d      *document
	names  []int16 // index+1 of the name span that starts here or holds the token, 0 for none
	spans  []nameSpan
	heads  []headForm
	isHead []bool
	place  []string // country code named here
	capit  []bool   // by its capital
	town   []string // country code of a region or city named here
	bodyAt []*digest.Body
	bodyN  []int16
	kinds  []wordKind
	alone  map[string]bool // see solo
	// capitals are the words that start with a capital somewhere, see seen.
	capitals map[string]bool
	joined   map[string]bool // Kazakh words with a capital in front of "and": the names among them have no ending
	stems    map[string]int  // see formsOf
	words    []*wordFacts    // by token, nil for what is no word
	// before is the capitalised word in front of another one, see bornElsewhere.
	before map[string]string
	// home is the country that the text without further word means, guest the
	// one that it names most beside it.
	home, guest string
	leads       string // the country that the text names first
	dated       string // the country of the dateline
	away        string // see abroad
	awayKnown   bool
	chambers    map[string]*digest.Body // see mainChamberOf
	items       []string                // the countries of the items of a digest, by token, nil if it is none
	hinted      map[string]bool         // those whose bodies may be meant by names that others have too
	native      string                  // the country of the text's language, where the text is about guests from another one
	named       map[string]bool         // the countries that the text names, by itself or a body of theirs
	placed      map[string]bool         // those of them that more than surnames and money tells
	published   string                  // the country of the agency or paper, or of the local news, that the text is
	speaking    map[string]bool         // see speaksFor
	wholes      map[*digest.Body]string // see houseOfWhole
}

func newStage(l *lexicon, d *document) *stage {
	n := len(d.tokens)
	room := &d.desk.stage
	g := &stage{
		l: l, d: d, names: cleared(&room.names, n), heads: cleared(&room.heads, n), isHead: cleared(&room.isHead, n), place: cleared(&room.place, n),
		capit: cleared(&room.capit, n), town: cleared(&room.town, n), bodyAt: cleared(&room.bodyAt, n), bodyN: cleared(&room.bodyN, n),
		kinds: cleared(&room.kinds, n), words: cleared(&room.words, n),
	}
	for i := range n {
		t := &d.tokens[i]
		if t.kind != word {
			continue
		}
		w := l.wordFacts(d.lang, t)
		g.words[i], g.kinds[i] = w, w.kind
		if t.upper && i+1 < n && startsAny(d.tokens[i+1].lower, l.pairs[t.lower]) {
			g.kinds[i] |= pairWord // Адам құқықтары
		}
		if w.isHead {
			g.heads[i], g.isHead[i] = w.head, !g.surnameLike(i) && !g.matterOfState(i) && g.spelledOut(i) && !g.workingThing(i) && !g.childless(i) && !g.chairItself(i)
		} else if t.upper && w.head.nom != "" && g.opensTrade(i) {
			g.heads[i], g.isHead[i] = w.head, true
		}
		if g.shortRank(i) {
			g.kinds[i] |= stopWord
		}
		if d.lang == "en" {
			g.englishHead(i)
		}
		if code, k, capital := longestPlace(d.lang, w.countries, d.tokens, i); k > 0 && (g.place[i] == "" || k > 1) {
			for j := i; j < i+k; j++ {
				g.place[j], g.capit[j] = code, capital
			}
		}
		if t.upper && g.place[i] == "" {
			if code, k, _ := longestPlace(d.lang, w.towns, d.tokens, i); k > 0 {
				for j := i; j < i+k; j++ {
					g.town[j] = code
					if k > 1 && d.tokens[j].upper {
						g.kinds[j] |= orgWord // Santa Cruz, Chiang Mai
					}
				}
			}
		}
		if b, k := longestBody(d.lang, w.bodies, d.tokens[i:], d.date); b != nil && (i == 0 || g.bodyN[i] == 0 || int(g.bodyN[i]) < k) {
			for j := i; j < i+k; j++ {
				g.bodyAt[j], g.bodyN[j] = b, int16(min(k, 100))
			}
		}
	}
	g.givenNamesOfPlaces()
	g.foreign()
	g.settleHome()
	g.chambersOfHome()
	g.bareBodies()
	return g
}

// foreign takes bodies off a text that is about other countries: its Senate
// and its government are not ours. A Kurultai stays one.
func (g *stage) foreign() {
	named := map[string]bool{}
	others := 0
	for i, code := range g.place {
		if b := g.bodyAt[i]; b != nil && b.Country != "" && g.d.lang == "kk" && others == 0 {
			named[b.Country] = true // who writes in Kazakh and begins with a chamber means his own
		}
		if code != "" {
			named[code] = true
			if !g.capit[i] {
				others++
			}
		}
	}
	strange := map[string]bool{} // countries whose names nobody bears here
	for i, b := range g.bodyAt {
		if b == nil || b.Country == "" || g.properName(i) {
			continue
		}
		if _, asked := strange[b.Country]; !asked {
			strange[b.Country] = !named[b.Country] && g.namesOfOthers(b.Country)
		}
		if !named[b.Country] && others > 1 || strange[b.Country] || b.Parliament && g.bodyN[i] == 1 && g.another(i, b.Country) {
			g.hint(b.Country)
			g.bodyAt[i], g.bodyN[i] = nil, 0
		}
	}
}

// properName says whether the body at token i can only be the one it is: a
// chamber with a name of its own, not a common word or a description.
func (g *stage) properName(i int) bool {
	return g.bodyAt[i].Parliament && g.bodyN[i] == 1 && !g.l.common[g.d.lang+firstRunes(g.lower(i), commonLetters)]
}

// lower is the word at token i, "" outside the text: rules look at what stands
// beside a word, and a text can end anywhere.
func (g *stage) lower(i int) string {
	if uint(i) >= uint(len(g.d.tokens)) {
		return ""
	}
	return g.d.tokens[i].lower
}

// rolesIn returns the offices of a sentence from left to right; one inside
// another belongs to the larger.
func (g *stage) rolesIn(s *sentence) []roleSpan {
	var out []roleSpan
	last := s.first
	for h := s.first; h < s.end; h++ {
		if !g.isHead[h] || g.names[h] != 0 || h < last {
			continue
		}
		if g.d.lang == "kk" && g.heads[h].plural && h+1 < s.end && (g.kinds[h+1]&orgWord != 0 || shortNouns.kk.has(kkNoun(g.lower(h+1))) || g.ledBodyWord(h+1)) {
			continue // Министрлер кабинетінің …
		}
		if g.prefixHead(s, h) || g.leadingOf(s, h) || g.ownsOfficeBehind(s, h) || g.titles(s, h) || g.onlyFaces(s, h) || h+1 < s.end && g.isHead[h+1] && g.houseOfMembers(s, h) || g.passingRemark(s, h) || h > s.first && h == last && honorific.has(g.lower(h)) {
			continue
		}
		r := g.roleAt(s, h, last)
		g.withChildren(s, &r)
		g.tenure(s, &r)
		g.describe(&r)
		g.owned(s, &r)
		if k := r.end; g.d.lang == "en" && g.at(s, k) == "(" && g.at(s, k+2) == ")" && g.at(s, k+3) == "," && k > r.head+1 && k+4 < s.end && g.names[k+4] != 0 && allCaps(g.d.tokens[k+1].text) {
			r.end = k + 3 // the president of the Pan-African Parliament (PAP), X
		}
		if n := len(out); n > 0 {
			g.servesOffice(&out[n-1], &r)
		}
		out = append(out, r)
		last = r.end
	}
	return out
}

// roleAt reads the office whose noun is at h, from token `from` on, by the
// grammar of the text's language.
func (g *stage) roleAt(s *sentence, h, from int) roleSpan {
	switch g.d.lang {
	case "ru":
		return g.russianRole(s, h, from)
	case "kk":
		return g.kazakhRole(s, h, from)
	}
	return g.englishRole(s, h, from)
}

// prefixHead says whether an English office noun only qualifies the next one:
// deputy chairman, vice speaker, deputy foreign minister, deputy Senate speaker.
func (g *stage) prefixHead(s *sentence, h int) bool {
	if g.d.lang != "en" || h+1 >= s.end || g.heads[h].plural {
		return false
	}
	if g.kinds[h]&leftWord == 0 {
		return g.qualifiesHead(h)
	}
	if g.isHead[h+1] {
		return true
	}
	if low := g.lower(h); low != "deputy" && low != "vice" {
		return false
	}
	if g.deputyOf(s, h) > h {
		return true
	}
	if g.at(s, h+1) == "and" {
		return false // Mazhilis deputy and former chair of the council
	}
	for i := h + 1; i < s.end && i < h+5 && g.names[i] == 0; i++ {
		switch {
		case g.isHead[i]:
			return g.heads[i].class == "minister" || g.heads[i].class == "premier" || qualifiedHeads.has(g.heads[i].class)
		case !g.d.tokens[i].upper && g.kinds[i]&(leftWord|orgWord) == 0 && g.lower(i) != "and":
			return false
		}
	}
	return false
}

// qualifiedHeads are the classes of offices that have deputies behind whose word the body
// is named first: Deputy National Assembly Speaker.
var qualifiedHeads = wordSet(`chair president head governor`)

// qualifiesHead says whether an English office noun qualifies the one right
// behind it: Resident Coordinator, a centrist senator, an opposition student
// leader.
func (g *stage) qualifiesHead(i int) bool {
	return i+1 < len(g.d.tokens) && g.isHead[i] && g.heads[i].class == "expert" && !g.heads[i].plural && g.isHead[i+1] && g.names[i+1] == 0 &&
		!behindHead.has(g.lower(i+1)) && g.d.tokens[i].upper == g.d.tokens[i+1].upper
}

// describe finds body and country of an office.
func (g *stage) describe(r *roleSpan) {
	if ties := g.tiesWith(r); ties {
		g.describeTies(r)
		return
	}
	best, bestLen := (*digest.Body)(nil), int16(0)
	ambassador := r.noun.class == "ambassador"
	if r.country == "" {
		r.country = g.thatCountry(r)
	}
	for i := r.first; i < r.end; i++ {
		if b := g.bodyAt[i]; b != nil && !isChamberOf(best, b) && (isChamberOf(b, best) || g.bodyN[i] > bestLen || best != nil && best.Parliament && g.bodyN[i] == bestLen && moreSpecific(b, best)) {
			best, bestLen = b, g.bodyN[i]
		}
		if g.place[i] == "" {
			if code := g.town[i]; code != "" && r.country == "" && !ambassador {
				r.country, r.weak = code, g.kinds[i]&partyName != 0 // mayor of Lyon; there are Labour parties in other countries too
			}
			continue
		}
		if ambassador && g.hostCountry(r, i) || g.reportsOn(r, i) || g.sentByMany(r, i) {
			r.host = g.place[i]
			continue
		}
		if r.country == "" || r.weak && !g.capit[i] {
			r.country, r.weak = g.place[i], g.capit[i]
		}
	}
	if best != nil && r.country != "" && best.Country != "" && best.Country != r.country && !r.weak {
		best = nil
	}
	if code := g.officersCountry(r.noun.nom, r.head); ambassador || code != "" && best != nil && best.Country != "" && best.Country != code && r.country == "" {
		best = nil
	}
	r.body = best
	if best != nil && (r.country == "" || r.weak && best.Country != "") {
		r.country = best.Country
	}
	if code := cmp.Or(g.officersCountry(r.noun.nom, r.head), g.officersCountry(g.lower(r.first), r.first)); code != "" && r.country == "" {
		r.country, r.weak = code, true
	}
}

// countryOfNoun is the country of an officer's noun, "" if it may be any.
func countryOfNoun(nom string) string { return cmp.Or(houses.country[nom], nounCountry[nom]) }

// officersCountry is the country of the officer whose noun stands at token i, "" if it may
// be any. A congressman is one of the United States unless the text names another
// country that has some.
func (g *stage) officersCountry(nom string, i int) string {
	code := countryOfNoun(nom)
	if code != "US" {
		return code
	}
	for _, other := range g.calledSo(i, i+1) {
		if other != code && (slices.Contains(g.place, other) || slices.Contains(g.town, other)) {
			return ""
		}
	}
	return code
}

// nounCountry are the countries whose officers alone are called so, or nearly: by
// their noun, or by the first word, as the Lord Speaker is.
var nounCountry = map[string]string{
	"congressman": "US", "congresswoman": "US", "конгрессмен": "US", "msp": "GB", "peer": "GB", "peeress": "GB", "lord": "GB", "taoiseach": "IE", "кнессетмен": "IL", "toraga": "KG", "toraqa": "KG", "торага": "KG",
	"marshal": "PL", "akim": "KZ", "аким": "KZ", "хокимі": "UZ", "hokim": "UZ", "khokim": "UZ", "hakim": "UZ", "хоким": "UZ",
}

// moreSpecific prefers a chamber to the parliament that it is part of: its
// name has another id, and the parliament's id is the shorter.
func moreSpecific(a, b *digest.Body) bool {
	return strings.Contains(b.ID, "parliament") && a.ID != b.ID
}

// hostCountry says whether the country at i is where an envoy serves, not
// whom he represents.
func (g *stage) hostCountry(r *roleSpan, i int) bool {
	switch g.d.lang {
	case "en":
		for k := i - 1; k > r.head; k-- {
			if w := g.lower(k); w == "to" || w == "in" {
				return true
			} else if w == "of" {
				return false
			}
		}
	case "ru":
		for k := i - 1; k > r.head && k >= i-3; k-- {
			if w := g.lower(k); w == "в" || w == "при" {
				return true
			}
		}
	case "kk":
		low := g.lower(i)
		for _, e := range [...]string{"дағы", "дегі", "тағы", "тегі", "ға", "ге", "қа", "ке", "да", "де"} {
			if strings.HasSuffix(low, e) {
				return true
			}
		}
		return strings.HasPrefix(low, "елім")
	}
	return false
}

// slice is the text of tokens [from, to) on one line, with the token at head
// replaced.
func (g *stage) slice(from, to, head int, nom string) string {
	var b strings.Builder
	if from < to {
		b.Grow(g.d.tokens[to-1].end - g.d.tokens[from].start + len(nom))
	}
	for i := from; i < to; i++ {
		t := &g.d.tokens[i]
		if i > from && g.d.tokens[i-1].end < t.start {
			b.WriteByte(' ')
		}
		if i == head {
			b.WriteString(keepCase(t.text, nom))
		} else {
			b.WriteString(t.text)
		}
	}
	out := strings.Trim(b.String(), " ,")
	if strings.Count(out, "«") != strings.Count(out, "»") || strings.Count(out, "\"")%2 == 1 {
		out = strings.Trim(out, " «\"")
	}
	return out
}
