package language

import (
	"cmp"
	"strings"
)

// phraseCountry is the country that stands beside the same words elsewhere in
// the text: the chairman of the National Assembly, where the text also has the
// National Assembly of Vietnam.
func (g *stage) phraseCountry(r *roleSpan) string {
	from, to := r.head+1, r.end
	if g.d.lang == "kk" {
		from, to = r.first, r.head
	}
	for from < to && (g.lower(from) == "of" || g.lower(from) == "the") {
		from++
	}
	if from >= to || g.kinds[to-1]&orgWord == 0 || to-from < 2 && g.d.lang != "kk" {
		return ""
	}
	for i := 0; i+to-from < len(g.d.tokens); i++ {
		if i >= from-1 && i <= from || !g.samePhrase(i, from, to) {
			continue
		}
		for _, k := range [...]int{i - 1, i + to - from, i + to - from + 1} {
			if g.d.lang == "kk" && k >= i {
				break // whom it has ties with
			}
			if k >= 0 && k < len(g.place) && g.place[k] != "" && !g.capit[k] && (k != i+to-from+1 || g.lower(k-1) == "of") {
				return g.place[k]
			}
		}
	}
	return ""
}

// samePhrase says whether the words at token i are those of [from, to), in any
// form.
func (g *stage) samePhrase(i, from, to int) bool {
	for k := from; k < to; k++ {
		a, b := &g.d.tokens[i+k-from], &g.d.tokens[k]
		if a.onset != b.onset || a.lower != b.lower && (g.d.lang == "en" || wordStem(g.d.lang, a.lower) != wordStem(g.d.lang, b.lower)) {
			return false
		}
	}
	return true
}

// besideCountry is the country that the words right beside a person's name
// tell: «норвежец X», "X of Kazakhstan", "X, a Hungarian", «X (Қазақстан)».
func (c *cast) besideCountry(p *person) string {
	g := c.g
	n := len(g.d.tokens)
	const most = 40 // mentions: whose country none of so many tells has none told
	mentions := p.mentions[:min(len(p.mentions), most)]
	for _, m := range mentions {
		if m.office {
			continue
		}
		if i := m.first - 1; i >= 0 && g.d.lang == "ru" && g.d.tokens[i].kind == word {
			if code := g.l.atlas.demonym(g.lower(i)); code != "" {
				return code
			}
		}
		if code := g.countryBefore(m.first); code != "" {
			return code
		}
		if code := g.onBehalf(m.first); code != "" {
			return code
		}
		if code := c.demonymBehind(m); code != "" {
			return code
		}
		if m.end+1 >= n {
			continue
		}
		next := m.end + 1
		if g.lower(m.end) == "(" {
			if b := g.bracketsBehind(&g.d.sentences[m.sentence], m.end); b.country != "" {
				return b.country
			}
		}
		switch sep := g.lower(m.end); {
		case sep == "(" && g.countryAlone(next), sep == "of" && g.d.lang == "en", sep == "из" && !g.capit[next]:
			if g.place[next] != "" {
				return g.place[next]
			}
		case sep == "," && next+1 < n && articles[g.lower(next)] && g.place[next+1] != "" && (g.lower(next) != "the" || next+2 < n && (g.lower(next+2) == "who" || g.lower(next+2) == ",")):
			return g.place[next+1]
		case sep == "," && g.d.lang == "en":
			if code := g.fromPlace(next); code != "" {
				return code
			}
		}
	}
	for _, m := range mentions {
		if m.office {
			continue
		}
		if code := c.onSide(m); code != "" {
			return code
		}
	}
	return ""
}

// onSide is the country on whose side the words in front of a mention say that somebody was:
// "on the Georgian side by X", «с грузинской стороны – X», «грузин тарапынан X».
func (c *cast) onSide(m *mention) string {
	const farthest = 80 // tokens: a list of names with their offices
	g := c.g
	s := &g.d.sentences[m.sentence]
	for k := m.first - 1; k > max(s.first, m.first-farthest) && g.lower(k) != ";"; k-- {
		code, told := c.sideAt(s, k)
		switch {
		case code == "" && told:
			return ""
		case code == "":
		case g.d.lang == "kk", ofSides.has(g.lower(k - 2)), ofSides.has(g.lower(k - 3)):
			return code
		case g.d.lang == "en" && k == s.first+2 && toBe.has(g.lower(k+1)) && g.lower(k+2) == "represented":
			return code
		case strings.HasPrefix(g.lower(k+1), "представ"):
			return code
		}
	}
	return ""
}

// ofSides stand in front of whose side somebody is on: on the Georgian side, с грузинской стороны.
var ofSides = wordSet("on from for с со от")

// sideAt is the country whose side the words of a sentence that end at token k name, "" if they
// name none, and whether they name a side at all: с грузинской стороны, с грузинской —, грузинскую
// сторону, члены грузинской делегации —, қазақ тарапынан.
func (c *cast) sideAt(s *sentence, k int) (code string, told bool) {
	g := c.g
	if k <= s.first {
		return "", false
	}
	switch g.lower(k) {
	case "side", "сторона", "стороны", "сторону", "тарапынан", "жағынан", "жағында", "тараптан", "жақтан", "атынан":
		if before := g.lower(k - 1); before == "қазақ" || before == "біздің" && g.d.lang == "kk" {
			return ownCountry["kk"], true
		}
		if b := g.bodyAt[k-1]; b != nil && g.d.lang == "kk" {
			return b.Country, true // Құрылтай атынан
		}
		return c.countryAt(k - 1), true
	case "делегациясының", "делегациясынан", "тарапының":
		if code := c.countryAt(k - 1); code != "" {
			return code, true // поляк делегациясының мүшесі
		}
	case "делегации":
		if strings.HasPrefix(g.lower(k-2), "член") {
			return c.countryAt(k - 1), false
		}
	case "—", "–", "-":
		if before := g.at(s, k-2); before == "с" || before == "со" || before == "от" || strings.HasSuffix(g.lower(k-1), "скую") {
			return c.countryAt(k - 1), false
		}
	}
	return "", false
}

// countryBefore is the country that stands right in front of the name at token i as
// that of its bearer: «түркиялық X», «Швейцариядан X», «бишкектік X», «Беларуси –
// X», "Ireland's X".
func (g *stage) countryBefore(i int) string {
	k := i - 1
	if k < 0 || g.paragraphAt(i) {
		return ""
	}
	switch g.d.lang {
	case "kk":
		if k > 0 && g.lower(k) == "келген" {
			k-- // Ресейден келген X
		}
		if low := g.lower(k); endsWithAny(low, "лық", "лік", "дық", "дік", "тық", "тік") || kazakhAblative(low) && g.place[k] != "" {
			return cmp.Or(g.place[k], g.town[k])
		}
	case "ru":
		if k > 0 && isDash(g.lower(k)) && g.place[k-1] != "" && !g.capit[k-1] && endsWithAny(g.lower(k-1), "и", "ы", "а", "я", "ии") {
			return g.place[k-1]
		}
	default:
		if k > 0 && isPossessive(g.lower(k)) {
			return g.place[k-1]
		}
	}
	return ""
}

// onBehalf is the country for which the bearer of the name at token i acts as its
// sentence tells in front of it: «от Вануату документ подписал X», «Вануату атынан
// X», "for Vanuatu, X".
func (g *stage) onBehalf(i int) string {
	s := g.sentenceOf(i)
	for k := i - 1; s != nil && k > max(s.first-1, i-behalfReach) && g.names[k] == 0; k-- {
		if g.place[k] == "" || g.capit[k] {
			continue
		}
		first := k
		for first > s.first && g.place[first-1] == g.place[k] {
			first--
		}
		before := ""
		if first > s.first {
			before = g.lower(first - 1)
		}
		switch g.d.lang {
		case "ru":
			if before == "от" || before == "имени" || g.representedIn(k+1, i) {
				return g.place[k]
			}
		case "kk":
			if g.lower(k+1) == "атынан" {
				return g.place[k]
			}
		default:
			if before == "for" && (first-1 == s.first || g.lower(first-2) == ",") || before == "of" && g.lower(first-2) == "behalf" || g.at(s, k+1) == "was" && g.at(s, k+2) == "represented" {
				return g.place[k]
			}
		}
		return ""
	}
	return ""
}

// representedIn says whether a Russian verb for representing stands in tokens [first, end):
// «Казахстан на ассамблее в Вене представляли …».
func (g *stage) representedIn(first, end int) bool {
	for k := first; k < end; k++ {
		if startsWithAny(g.lower(k), []string{"представлял", "представляет=", "представляют="}) {
			return true
		}
	}
	return false
}

// behalfReach is how many words stand at most between such a country and the name.
const behalfReach = 12

// countryAlone says whether a country stands from token i on in brackets, alone
// or in front of a chamber or party: (Kyrgyz Republic), (Ireland, ALDE).
func (g *stage) countryAlone(i int) bool {
	k := i
	for k < len(g.place) && k < i+6 && g.place[k] != "" {
		k++
	}
	return k > i && k < len(g.place) && (g.lower(k) == ")" || g.lower(k) == ",")
}

// demonymBehind is the country whose people the sentence behind a mention
// opens with, if it names nobody else: «… с президентом X. Танзанийка обещала».
func (c *cast) demonymBehind(m *mention) string {
	si := m.sentence + 1
	if c.g.d.lang == "kk" || si >= len(c.at) || len(c.at[si]) > 0 || c.at[m.sentence][len(c.at[m.sentence])-1] != m {
		return ""
	}
	s := &c.g.d.sentences[si]
	if s.first >= s.end || c.g.isHead[s.first] {
		return ""
	}
	if c.g.d.lang == "en" { // The Frenchman paid
		if i := s.first + 1; c.g.lower(s.first) == "the" && i+1 < s.end && c.g.place[i] != "" && c.g.town[i] == "" && !c.g.capit[i] && endsWithAny(c.g.lower(i), "man", "woman", "ian", "pole", "swede", "turk", "briton", "spaniard", "serb", "croat", "slovene", "scot", "ani") && c.saysOrDoes(i+1) {
			return c.g.place[i]
		}
		return ""
	}
	return c.g.l.atlas.demonym(c.g.lower(s.first))
}

// saysOrDoes says whether an English word is a verb in the past, or one of being
// or speech: what follows a noun that is a subject.
func (c *cast) saysOrDoes(i int) bool {
	low := c.g.lower(i)
	return endsWithAny(low, "ed") || beingVerbs.has(low) || pastVerbs.has(low) || c.verbs.is("en", &c.g.d.tokens[i])
}

// pastVerbs are irregular verbs in the past of what people do.
var pastVerbs = wordSet("paid went came left took gave had did got made met saw spoke knew thought flew drove sat stood rose ran won lost kept held brought wrote has")

// fromPlace is the country of "from Ohio" in the apposition that starts at
// token i.
func (g *stage) fromPlace(i int) string {
	for end := min(i+8, len(g.d.tokens)-1); i < end && g.d.tokens[i].kind == word; i++ {
		if g.lower(i) != "from" {
			continue
		}
		if g.place[i+1] != "" {
			return g.place[i+1]
		}
		return g.town[i+1]
	}
	return ""
}
