package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// roleSpan is an office as a sentence states it: tokens [first, end) with its
// noun at head.
type roleSpan struct {
	first, end, head int
	noun             headForm
	text             string // nominative
	body             *digest.Body
	country          string
	weak             bool // the country is told by a capital only
	used             bool // a name has taken it
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
	bodyAt []*digest.Body
	bodyN  []int16
	kinds  []wordKind
	alone  map[string]bool // see solo
	// capitals are the words that start with a capital somewhere, see seen.
	capitals map[string]bool
}

func newStage(l *lexicon, d *document) *stage {
	n := len(d.tokens)
	g := &stage{
		l: l, d: d, names: make([]int16, n), heads: make([]headForm, n), isHead: make([]bool, n), place: make([]string, n),
		capit: make([]bool, n), bodyAt: make([]*digest.Body, n), bodyN: make([]int16, n), kinds: make([]wordKind, n),
	}
	for i := range n {
		t := &d.tokens[i]
		if t.kind != word {
			continue
		}
		g.kinds[i] = l.kind(d.lang, t)
		if h, ok := l.roles.head(d.lang, t); ok {
			g.heads[i], g.isHead[i] = h, true
		}
		if code, k, capital := l.atlas.at(d.lang, d.tokens, i); k > 0 && (g.place[i] == "" || k > 1) {
			for j := i; j < i+k; j++ {
				g.place[j], g.capit[j] = code, capital
			}
		}
		if b, k := l.body(d.lang, d.tokens, i, d.date); b != nil && (i == 0 || g.bodyN[i] == 0 || int(g.bodyN[i]) < k) {
			for j := i; j < i+k; j++ {
				g.bodyAt[j], g.bodyN[j] = b, int16(min(k, 100))
			}
		}
	}
	g.foreign()
	return g
}

// foreign takes bodies off a text that is about other countries: its Senate
// and its government are not ours. A Kurultai stays one.
func (g *stage) foreign() {
	named := map[string]bool{}
	others := 0
	for i, code := range g.place {
		if code != "" {
			named[code] = true
			if !g.capit[i] {
				others++
			}
		}
	}
	for i, b := range g.bodyAt {
		if b != nil && b.Country != "" && !named[b.Country] && others > 1 && !g.properName(i) {
			g.bodyAt[i], g.bodyN[i] = nil, 0
		}
	}
}

// properName says whether the body at token i can only be the one it is: a
// chamber with a name of its own, not a common word or a description.
func (g *stage) properName(i int) bool {
	return g.bodyAt[i].Parliament && g.bodyN[i] == 1 && !g.l.common[g.d.lang+firstRunes(g.lower(i), commonLetters)]
}

func (g *stage) lower(i int) string { return g.d.tokens[i].lower }

// rolesIn returns the offices of a sentence from left to right; one inside
// another belongs to the larger.
func (g *stage) rolesIn(s *sentence) []roleSpan {
	var out []roleSpan
	last := s.first
	for h := s.first; h < s.end; h++ {
		if !g.isHead[h] || g.names[h] != 0 || h < last {
			continue
		}
		if g.d.lang == "kk" && g.heads[h].plural && h+1 < s.end && g.kinds[h+1]&orgWord != 0 {
			continue // Министрлер кабинетінің …
		}
		if g.prefixHead(s, h) {
			continue
		}
		r := g.roleAt(s, h, last)
		g.describe(&r)
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
// deputy chairman, vice speaker.
func (g *stage) prefixHead(s *sentence, h int) bool {
	return g.d.lang == "en" && h+1 < s.end && g.isHead[h+1] && g.kinds[h]&leftWord != 0 && !g.heads[h].plural
}

// describe finds body and country of an office.
func (g *stage) describe(r *roleSpan) {
	best, bestLen := (*digest.Body)(nil), int16(0)
	ambassador := r.noun.class == "ambassador"
	friendship := false // a group for friendship with a country is not that country's
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		friendship = friendship || strings.HasPrefix(low, "сотрудничеств") || strings.HasPrefix(low, "дружб") || low == "friendship" || low == "cooperation" || strings.HasPrefix(low, "достық") || strings.HasPrefix(low, "достығы") || strings.HasPrefix(low, "ынтымақтас")
	}
	for i := r.first; i < r.end; i++ {
		if b := g.bodyAt[i]; b != nil && (g.bodyN[i] > bestLen || best != nil && best.Parliament && g.bodyN[i] == bestLen && moreSpecific(b, best)) {
			best, bestLen = b, g.bodyN[i]
		}
		if g.place[i] == "" {
			continue
		}
		if friendship || ambassador && g.hostCountry(r, i) {
			continue
		}
		if r.country == "" || r.weak && !g.capit[i] {
			r.country, r.weak = g.place[i], g.capit[i]
		}
	}
	if friendship {
		best = nil
	}
	if best != nil && r.country != "" && best.Country != "" && best.Country != r.country && !r.weak {
		best = nil
	}
	if ambassador {
		best = nil
	}
	r.body = best
	if best != nil && (r.country == "" || r.weak && best.Country != "") {
		r.country = best.Country
	}
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
	return strings.Trim(b.String(), " ,«\"")
}

// englishRole reads the office whose noun is at h.
func (g *stage) englishRole(s *sentence, h, from int) roleSpan {
	r := roleSpan{head: h, first: h, end: h + 1, noun: g.heads[h]}
	for i := h - 1; i >= from && i >= s.first && h-i < 8; i-- {
		t := &g.d.tokens[i]
		if g.names[i] != 0 {
			break
		}
		left := g.kinds[i]&leftWord != 0
		switch {
		case t.text == "'s" || t.text == "’s":
			if i-1 < from || g.place[i-1] == "" && g.bodyAt[i-1] == nil && g.kinds[i-1]&orgWord == 0 {
				i = -1
				continue
			}
			continue
		case t.kind != word, g.kinds[i]&stopWord != 0 && !left:
			i = -1
			continue
		case g.isHead[i] && !left && !(g.kinds[i]&orgWord != 0):
			i = -1
			continue
		case left, g.place[i] != "", g.bodyAt[i] != nil && t.upper, t.upper && g.kinds[i]&orgWord != 0,
			t.upper && i > s.first && r.first == i+1:
			r.first = i
			continue
		}
		break
	}
	for r.first < h && (dropLeft[g.lower(r.first)] || g.d.tokens[r.first].kind != word) {
		r.first++
	}
	// Secretary General, Attorney General, Speaker designate
	if r.end < s.end && (g.lower(r.end) == "general" || g.lower(r.end) == "designate" || g.lower(r.end) == "elect" || g.lower(r.end) == "extraordinary") {
		r.end++
		if r.end+1 < s.end && g.lower(r.end) == "and" && g.lower(r.end+1) == "plenipotentiary" {
			r.end += 2
		}
	}
	if h > s.first && g.lower(h-1) == "prime" {
		r.noun.class = "premier"
	}
	if h > s.first && (g.lower(h-1) == "deputy" || g.lower(h-1) == "vice") && viceOf(r.noun.class) == "vice" {
		r.noun.class = "vice"
	}
	r.end = g.englishRight(s, r.end, &r)
	r.text = strings.TrimPrefix(g.slice(r.first, r.end, -1, ""), "the ")
	if r.noun.plural {
		r.text = g.slice(r.first, r.end, h, r.noun.nom)
	}
	return r
}

var dropLeft = map[string]bool{"new": true, "newly-elected": true, "current": true, "late": true, "other": true, "ruling": true}

// englishRight follows "of the …", "for …", "to …" behind an office.
func (g *stage) englishRight(s *sentence, i int, r *roleSpan) int {
	end := i
	for i < s.end && i-r.head < 22 {
		w := g.lower(i)
		if g.d.tokens[i].kind != word || g.names[i] != 0 {
			break
		}
		switch w {
		case "of", "for", "on":
		case "to", "in":
			k := i + 1
			if k < s.end && g.lower(k) == "the" {
				k++
			}
			inBody := w == "in" && k < s.end && g.place[k] == "" && (g.bodyAt[k] != nil || g.kinds[k]&orgWord != 0 && g.d.tokens[k].upper)
			if r.noun.class != "ambassador" && !inBody {
				return end
			}
		case "and":
			// of Labour and Social Protection; not: of the Senate and the Minister
			if end == r.head+1 || i+1 >= s.end || !g.d.tokens[i+1].upper || g.isHead[i+1] || g.names[i+1] != 0 || g.lower(i-1) == "" {
				return end
			}
		default:
			return end
		}
		i++
		for i < s.end && (g.lower(i) == "the" || g.lower(i) == "his" || g.lower(i) == "its") {
			i++
		}
		start := i
		for i < s.end && g.names[i] == 0 {
			t := &g.d.tokens[i]
			if t.text == "’s" || t.text == "'s" {
				i++
				continue
			}
			if (t.text == "\"" || t.text == "“" || t.text == "”" || t.text == "«" || t.text == "»") && i+1 < s.end && g.d.tokens[i+1].kind == word {
				i++
				open := i
				for i < s.end && i-open < 6 && g.d.tokens[i].kind == word && g.names[i] == 0 {
					i++
				}
				if i < s.end && g.d.tokens[i].kind == punct {
					i++
				}
				continue
			}
			if t.kind != word || g.isHead[i] && !g.plainOrg(i) {
				break
			}
			if t.upper || g.place[i] != "" || g.kinds[i]&(orgWord|leftWord) != 0 && g.kinds[i]&stopWord == 0 {
				i++
				continue
			}
			break
		}
		if i == start {
			return end
		}
		end = i
		// lists inside a committee's name: Finance, Budget and Trade
		if i+1 < s.end && g.lower(i) == "," && g.d.tokens[i+1].upper && g.names[i+1] == 0 && g.kinds[i+1]&orgWord != 0 && !g.isHead[i+1] && w == "on" {
			i++
			for i < s.end && g.names[i] == 0 && g.d.tokens[i].kind == word && g.d.tokens[i].upper {
				i++
			}
			end = i
		}
	}
	return end
}

// plainOrg says that an office noun stands for a body here: the general
// assembly, deputies.
func (g *stage) plainOrg(i int) bool {
	return g.heads[i].plural || g.lower(i) == "general" || g.lower(i) == "representatives"
}

func adjectiveLike(low string) bool {
	for _, e := range [...]string{"ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю"} {
		if strings.HasSuffix(low, e) && utf8.RuneCountInString(low) > 4 {
			return true
		}
	}
	return false
}

// nominativeAdjective turns a singular adjective to the nominative of the
// noun it stands before.
func nominativeAdjective(low, w string, feminine bool) string {
	soft := "ый"
	for _, e := range [...]string{"ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю", "ой"} {
		if !strings.HasSuffix(low, e) {
			continue
		}
		stem := w[:len(w)-len(e)]
		last, _ := utf8.DecodeLastRuneInString(low[:len(low)-len(e)])
		if strings.ContainsRune("гкхжшчщ", last) || e == "его" && last == 'н' || e == "ему" && last == 'н' {
			soft = "ий"
		}
		if e == "ая" || e == "ую" || e == "яя" || e == "юю" || feminine {
			return stem + map[bool]string{true: "яя", false: "ая"}[e == "яя" || e == "юю"]
		}
		if e == "ой" {
			return w
		}
		return stem + soft
	}
	return w
}
