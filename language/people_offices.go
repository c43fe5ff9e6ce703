package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// officesAlone finds who is meant by an office without a name: «спикер»,
// "the Senate Speaker", «палата басшысы».
func (c *cast) officesAlone() {
	g := c.g
	for si := range g.d.sentences {
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || r.noun.plural || r.noun.class == "peer" {
				continue
			}
			if !c.definite(si, r) {
				if p := c.introduces(si, r); p != nil && (g.d.lang == "en" || r.first > 0 && onlyOne[g.lower(r.first-1)]) {
					c.give(p, r)
				}
				continue
			}
			if p := c.laterOffice(si, r); p != nil && len(c.at[si-1]) == 1 {
				c.takes(p, si, r)
			} else if p := c.holder(si, r); p != nil {
				r.used = true
				c.enrich(p, r)
				oblique := r.noun.cases&nominative == 0
				if g.d.lang == "en" {
					oblique = g.governed(r.first)
				}
				m := &mention{p: p, first: r.first, end: r.end, sentence: si, office: true, oblique: oblique}
				p.mentions = append(p.mentions, m)
				c.at[si] = insertMention(c.at[si], m)
			} else if p := c.laterOffice(si, r); p != nil {
				c.takes(p, si, r)
			} else if p := c.namedApart(si, r); p != nil {
				c.takes(p, si, r)
			} else if p := c.onlyNear(si, r); p != nil {
				c.takes(p, si, r)
			} else if p := c.introduces(si, r); p != nil {
				c.takes(p, si, r)
			}
		}
	}
}

// enrich gives a person of whom the text tells but the bare noun of an office the
// words that it has of the same office elsewhere: «аким X», then «аким
// Мамлютского района».
func (c *cast) enrich(p *person, r *roleSpan) {
	if r.end-r.first < 2 || r.tenure != "" || r.country != "" && p.country != "" && r.country != p.country || c.isQuoted(r.head) {
		return
	}
	class := c.g.classOf(r)
	for i := range p.roles {
		if o := &p.roles[i]; o.noun.class != r.noun.class || o.end > o.first+1 || o.tenure != "" || o.told || c.g.classOf(o) != class {
			return
		}
	}
	for _, q := range c.persons {
		if q != p && c.hasClass(q, class) {
			return // one of several
		}
	}
	if class == "governor" || class == "chair" || class == "vice" {
		p.roles = append(p.roles, *r) // a text has more than one minister or envoy whom it does not name
	}
}

// takes gives a person an office that stands alone, which so means him or her.
func (c *cast) takes(p *person, si int, r *roleSpan) {
	if r.first == c.g.d.sentences[si].first && r.end == r.first+1 && c.g.d.lang != "en" {
		r.text = lowerFirst(r.text) // a capital that only opens the sentence
	}
	c.give(p, r)
	m := &mention{p: p, first: r.first, end: r.end, sentence: si, office: true}
	p.mentions = append(p.mentions, m)
	c.at[si] = insertMention(c.at[si], m)
}

// namedApart returns whom an office means that opens the text below a title
// with the name, «Иванов принял посла. Председатель Сената принял …», or that
// acts where the sentence behind tells the name beside a verb of speech.
func (c *cast) namedApart(si int, r *roleSpan) *person {
	g := c.g
	s := &g.d.sentences[si]
	if len(c.at[si]) > 0 && c.at[si][0].first < r.first || r.noun.cases&nominative == 0 || r.first-s.first > 4 || !personalOffice[g.classOf(r)] || r.body == nil && r.end-r.first > 1 {
		return nil
	}
	if g.opensText(si) && len(c.at[0]) > 0 {
		if m := c.at[0][0]; len(m.p.roles) == 0 && c.subject(m) && m.first < g.d.sentences[0].first+2 {
			return m.p
		}
	}
	if si+1 >= len(c.at) || len(c.at[si+1]) == 0 {
		return nil
	}
	m := c.at[si+1][len(c.at[si+1])-1]
	if len(m.p.roles) > 0 || m != m.p.mentions[0] || !c.subject(m) || !c.speaks(m) || c.pronounNear(m) {
		return nil
	}
	return m.p
}

// opensText says whether a sentence is the first below a title.
func (g *stage) opensText(si int) bool {
	for k := si - 1; k > 0; k-- {
		if !g.d.sentences[k].aside {
			return false
		}
	}
	return si > 0 && g.d.sentences[0].title
}

// speaks says whether a verb of speech stands within a few words of a mention.
func (c *cast) speaks(m *mention) bool {
	s := &c.g.d.sentences[m.sentence]
	for i := max(s.first, m.first-4); i < min(s.end, m.end+3); i++ {
		if c.verbs.is(c.g.d.lang, &c.g.d.tokens[i]) {
			return true
		}
	}
	return false
}

// personalOffice are the classes of offices that one person holds.
var personalOffice = wordSet("chair vice president premier minister ambassador governor")

// laterOffice returns whose office the next sentence tells: "Only A voted
// against. The senator believes …".
func (c *cast) laterOffice(si int, r *roleSpan) *person {
	class := c.g.classOf(r)
	if !personalOffice[class] && class != "deputy" && class != "senator" {
		return nil
	}
	s := &c.g.d.sentences[si]
	if si == 0 || c.asksOffice(si-1, r) || c.pronounFrom(si, r.end) || r.noun.cases&nominative == 0 || r.end-r.first > 3 && (len(c.at[si-1]) != 1 || class == "chair") {
		return nil
	}
	if r.first-s.first > 1 {
		return c.attributed(si, r)
	}
	var found *person
	for _, m := range c.at[si-1] {
		if len(m.p.roles) == 0 && (c.subject(m) || len(c.at[si-1]) == 1) && c.agrees(m.p, si, r) {
			found = m.p
		}
	}
	return found
}

// attributed returns whom the office beside a quotation means, "– …? – the MP
// asked", if nobody else was named since: the last of the sentences before.
func (c *cast) attributed(si int, r *roleSpan) *person {
	if len(c.at[si]) > 0 || r.end-r.first > 1 || !c.speaks(&mention{first: r.first, end: r.end, sentence: si}) {
		return nil
	}
	for k := si - 1; k >= 0 && k > si-maxQuoted; k-- {
		if n := len(c.at[k]); n > 0 {
			if p := c.at[k][n-1].p; len(p.roles) == 0 {
				return p
			}
			return nil
		}
	}
	return nil
}

// maxQuoted is how many sentences a quotation has, at most, between its speaker
// and the office that it is attributed to.
const maxQuoted = 8

func insertMention(ms []*mention, m *mention) []*mention {
	ms = append(ms, m)
	for j := len(ms) - 1; j > 0 && ms[j].first < ms[j-1].first; j-- {
		ms[j], ms[j-1] = ms[j-1], ms[j]
	}
	return ms
}

// counted says whether a noun is one of several, or any: 131 депутат, один
// сенатор, әр депутат.
func (g *stage) counted(i int) bool {
	return i > 0 && (g.d.tokens[i-1].kind == number || countingWords[g.lower(i-1)])
}

var countingWords = wordSet("один одна одного одному одним некий некая каждый каждая каждого любой любая никакой ни бір бірде-бір әр әрбір кейбір ешбір кез-келген")

// onlyOne are the words for one of several whom the next sentence may name.
var onlyOne = wordSet("один одна некий некая бір")

// definite says whether an office points to somebody already known: English
// says so by its article.
func (c *cast) definite(si int, r *roleSpan) bool {
	g := c.g
	s := &g.d.sentences[si]
	if r.first == s.first {
		return true
	}
	if g.d.lang != "en" {
		return !g.counted(r.first)
	}
	switch g.lower(r.first - 1) {
	case "the", "his", "her", "their", "said", "noted", "added":
		return true
	case "a", "an", "as", "any", "each", "every", "no", "be", "become", "acting":
		return false
	}
	return g.d.tokens[r.head].upper
}

// classOf widens the class of an office by what stands beside its noun: the
// head of a chamber is its chair, the head of state the president.
func (g *stage) classOf(r *roleSpan) string {
	class := r.noun.class
	if class != "head" && class != "chair" {
		return class
	}
	for i := r.first; i < r.end && class == "head"; i++ {
		if startsAny(g.lower(i), staffOf[g.d.lang]) {
			return class
		}
	}
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		switch {
		case low == "state" && class == "head", strings.HasPrefix(low, "государств") && class == "head", strings.HasPrefix(low, "мемлекет") && class == "head" && g.d.lang == "kk":
			return "president"
		case low == "government" && class == "head", strings.HasPrefix(low, "правительств"), strings.HasPrefix(low, "үкімет"), strings.HasPrefix(low, "кабмин"):
			return "premier"
		case low == "ministry", strings.HasPrefix(low, "министерств"), strings.HasPrefix(low, "ведомств"), strings.HasPrefix(low, "министрліг"), strings.HasPrefix(low, "минист") && low != "министр" && class == "head":
			return "minister"
		case strings.HasPrefix(low, "комитет"), low == "committee", strings.HasPrefix(low, "комисси"), low == "commission", strings.HasPrefix(low, "групп"), low == "group", strings.HasPrefix(low, "делегаци"), low == "delegation", low == "faction", strings.HasPrefix(low, "фракци"), low == "party", strings.HasPrefix(low, "парти"):
			return "head"
		case class == "head" && i != r.head && g.bodyAt[i] == nil && startsAny(low, territories[g.d.lang]):
			return "governor"
		case g.bodyAt[i] != nil && g.bodyAt[i].Parliament, strings.HasPrefix(low, "палат"), low == "chamber", low == "house", strings.HasPrefix(low, "парламент"), low == "parliament", low == "senate", strings.HasPrefix(low, "сенат"), startsWithAny(low, houses.names[g.d.lang]):
			return "chair"
		}
	}
	return class
}

// territories begin the words for what a governor or mayor heads.
var territories = map[string][]string{
	"en": {"region", "province", "district", "county", "city"},
	"ru": {"регион", "област", "район", "город", "края"},
	"kk": {"өңір", "облыс", "аудан", "қала", "аймақ"},
}

// staffOf begin the words for those who serve a body: their head is not its chair.
var staffOf = map[string][]string{
	"en": {"staff", "secretariat", "apparatus", "press", "administration", "protocol", "department", "office", "service"},
	"ru": {"аппарат", "секретариат", "пресс", "администраци", "протокол", "отдел", "департамент", "управлени", "служб", "канцеляри"},
	"kk": {"аппарат", "хатшылы", "баспасөз", "әкімшілі", "хаттама", "бөлім", "департамент", "басқарма", "қызмет"},
}

// holder returns the person who holds an office in this text, the one named
// last if several do.
func (c *cast) holder(si int, r *roleSpan) *person {
	g := c.g
	class := g.classOf(r)
	if p := c.representative(si, r); p != nil {
		return p
	}
	var best *person
	bestScore, bestAt := -1<<30, -1
	for _, p := range c.persons {
		fits := -1
		for i := range p.roles {
			if n := g.fits(class, r, &p.roles[i]); n > fits {
				fits = n
			}
		}
		if fits < 0 {
			continue
		}
		if p.country != "" && r.country != "" && p.country != r.country && !r.weak && p.country != "EU" {
			continue
		}
		score := fits*fitGain + c.nationWeight(p, r)
		if !c.agrees(p, si, r) || c.actsOn(p, si, r) {
			score -= strangerCost
		}
		near, at := -1, -1
		for _, m := range p.mentions {
			if m.sentence < si || m.sentence == si && m.first < r.first {
				near, at = max(near, m.sentence), max(at, m.first)
			}
		}
		switch {
		case near < 0 && !c.hasClass(p, class):
			continue // a deputy who is yet to be named as the head of a committee
		case near < 0:
			score -= 60
		default:
			score -= 3 * (si - near)
			if c.wasSubject(p, si, r) {
				score += subjectGain
			}
		}
		if score > bestScore || score == bestScore && at > bestAt {
			best, bestScore, bestAt = p, score, at
		}
	}
	return best
}

// What tells the one meant by an office from others who hold one like it.
const (
	subjectGain  = 20 // the sentence before is about him
	foreignCost  = 10 // the office has no country, and he comes from another than the text
	strangerCost = 70 // the office has one, and nothing says that he comes from there
	fitGain      = 14
)

// actsOn says whether a person is the subject of the clause in which an office is
// somebody's with whom he deals, who is then another: X met the Speaker.
func (c *cast) actsOn(p *person, si int, r *roleSpan) bool {
	if c.g.d.lang != "en" && r.noun.cases&nominative != 0 || c.g.d.lang == "en" && !c.g.governed(r.first) {
		return false
	}
	m := c.subjectOf(si, r.first, 0)
	return m != nil && m.p == p && !m.office
}

// nationWeight is what the country of an office and that of a person say for or
// against that he is meant by it.
func (c *cast) nationWeight(p *person, r *roleSpan) int {
	home := c.g.home
	switch {
	case r.country == "" || r.weak:
		if p.country != "" && home != "" && p.country != home {
			return -foreignCost
		}
	case p.country == r.country:
	case r.country != home:
		return -strangerCost
	}
	return 0
}

// wasSubject says whether a person is the subject of the sentence before an office that
// is one, in the same paragraph.
func (c *cast) wasSubject(p *person, si int, r *roleSpan) bool {
	d := c.g.d
	if si == 0 || r.noun.cases&nominative == 0 || d.sentences[si-1].paragraph != d.sentences[si].paragraph {
		return false
	}
	m := c.subjectOf(si-1, 1<<30, 0)
	return m != nil && m.p == p
}

// representative returns whom the representative of a country or the like means:
// the only one named so far who holds an office of that country, nil if several
// or none do.
func (c *cast) representative(si int, r *roleSpan) (found *person) {
	if !representatives[r.noun.nom] || r.country == "" || r.weak {
		return nil
	}
	for _, p := range c.persons {
		if p.mentions[0].sentence >= si || !slices.ContainsFunc(p.roles, func(o roleSpan) bool { return o.country == r.country && !o.weak }) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// representatives are what somebody of an office is called for his or her
// country.
var representatives = wordSet("representative official diplomat envoy представитель представительница дипломат чиновник өкілі өкіл дипломат дипломаты")

// hasClass says whether a person holds an office of a class.
func (c *cast) hasClass(p *person, class string) bool {
	for i := range p.roles {
		if c.g.classOf(&p.roles[i]) == class {
			return true
		}
	}
	return false
}

// fits says how well an office held matches an office meant, -1 for not.
func (g *stage) fits(class string, r, held *roleSpan) int {
	other := g.classOf(held)
	same := class == other
	switch {
	case same && class == "expert", same && class == "head":
		if bare(r.noun.nom) != bare(held.noun.nom) && (class != "head" || r.end-r.first != 1 && !sharesWord(g, r, held)) {
			return -1
		}
	case same:
	case class == "deputy" && (other == "senator" || other == "head" && held.body != nil):
	case class == "senator" && other == "chair" && (strings.Contains(lower(held.text), "senate") || strings.Contains(lower(held.text), "сенат")):
	case class == "chair" && other == "head" && strings.HasPrefix(g.lower(r.head), "председател"):
	default:
		return -1
	}
	if r.country != "" && held.country != "" && r.country != held.country && !r.weak && !held.weak {
		return -1
	}
	if r.body != nil && held.body != nil && !sameBody(r.body, held.body) {
		return -1
	}
	n := 0
	if strings.EqualFold(r.noun.nom, held.noun.nom) {
		n++
	}
	if r.body != nil && held.body != nil {
		n += 3
	}
	if r.country != "" && r.country == held.country {
		n += 3
	}
	return n
}

// sameBody takes a parliament and its chamber for one: "Speaker of the Kazakh
// Parliament's Senate".
func sameBody(a, b *digest.Body) bool {
	return a == b || a.ID == b.ID || a.Country == b.Country && a.Country != "" && (strings.HasSuffix(a.ID, "parliament") || strings.HasSuffix(b.ID, "parliament"))
}

func sharesWord(g *stage, a, b *roleSpan) bool {
	for i := a.first; i < a.end; i++ {
		if i == a.head || len(g.lower(i)) < 8 {
			continue
		}
		for k := b.first; k < b.end; k++ {
			if k != b.head && firstRunes(g.lower(i), 5) == firstRunes(g.lower(k), 5) {
				return true
			}
		}
	}
	return false
}
