package language

import (
	"strings"
)

// officesAlone finds who is meant by an office without a name: «спикер»,
// "the Senate Speaker", «палата басшысы».
func (c *cast) officesAlone() {
	g := c.g
	for si := range g.d.sentences {
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || r.noun.plural || r.noun.class == "peer" || c.countedKazakh(si, r) {
				continue
			}
			if !c.definite(si, r) {
				if p := c.introduces(si, r); p != nil && (g.d.lang == "en" || r.first > 0 && onlyOne.has(g.lower(r.first-1))) {
					c.give(p, r)
				}
				continue
			}
			if p := c.laterOffice(si, r); p != nil && len(c.at[si-1]) == 1 && !c.holdsSame(r) {
				c.takes(p, si, r)
			} else if p := c.headOfWhose(si, r); p != nil {
				c.means(p, si, r)
			} else if p := c.hostNext(si, r); p != nil {
				c.takes(p, si, r)
			} else if p := c.holder(si, r); p != nil {
				p = c.orTopic(p, si, r)
				c.enrich(p, r)
				c.means(p, si, r)
			} else if p := c.headOfNamesake(r); p != nil {
				c.means(p, si, r)
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

// means notes that an office without a name stands for a person who is known to hold it.
func (c *cast) means(p *person, si int, r *roleSpan) {
	r.used = true
	m := &mention{p: p, first: r.first, end: r.end, sentence: si, office: true, oblique: r.noun.cases&nominative == 0}
	if c.g.d.lang == "en" {
		m.oblique = c.g.governed(r.first)
	}
	p.mentions = append(p.mentions, m)
	c.at[si] = insertMention(c.at[si], m)
}

// orTopic returns whom a bare "deputy" means in Russian and Kazakh: of several not who
// was named last but whom the text is about there, else p. Other offices tell more by
// themselves than the topic does, and so does the article of an English one.
func (c *cast) orTopic(p *person, si int, r *roleSpan) *person {
	if class := c.g.classOf(r); class != "deputy" && class != "senator" || r.end > r.first+1 || c.g.d.lang == "en" {
		return p
	}
	if len(c.at[si]) > 0 && c.at[si][0].first < r.first {
		return p // who meets the deputy is not he
	}
	sex := gender(0)
	if r.noun.cases&nominative != 0 {
		sex = c.sexBehind(r.head, c.g.d.sentences[si].end)
	}
	q := c.pointsTo(si, r.first, r.head, sex)
	c.topics = nil // of what is known so far
	if q == nil || !c.agrees(q, si, r) {
		return p
	}
	return q
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
	c.means(p, si, r)
}

// namedApart returns whom an office means that opens the text below a title
// with the name, «Иванов принял посла. Председатель Сената принял …», or that
// acts where the sentence behind tells the name beside a verb of speech.
func (c *cast) namedApart(si int, r *roleSpan) *person {
	g := c.g
	s := &g.d.sentences[si]
	if len(c.at[si]) > 0 && c.at[si][0].first < r.first || r.noun.cases&nominative == 0 || r.first-s.first > 4 || !personalOffice.has(g.classOf(r)) || r.body == nil && r.end-r.first > 1 {
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
	if !personalOffice.has(class) && class != "deputy" && class != "senator" {
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
		if len(m.p.roles) == 0 && (c.subject(m) || len(c.at[si-1]) == 1) && c.agrees(m.p, si, r) && !c.answersBelow(m.p, si) {
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
	return i > 0 && (g.d.tokens[i-1].kind == number || countingWords.has(&g.d.tokens[i-1]))
}

var countingWords = traitOf("один одна одного одному одним некий некая каждый каждая каждого любой любая никакой ни бір бірде-бір әр әрбір кейбір ешбір кез-келген бірқатар бірнеше көптеген біраз талай")

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
		return !g.counted(r.first) && !(g.lower(r.first) == "главе" && g.lower(r.first-1) == "во")
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
	if r.noun.nom == "маршал" && r.body != nil && r.body.Parliament {
		return "chair" // of a house, not of an army
	}
	if class != "head" && class != "chair" {
		return class
	}
	for i := r.first; i < r.end && class == "head"; i++ {
		if startsAny(g.lower(i), staffOf[g.d.lang]) {
			return class
		}
	}
	if g.ofPartOfHouse(r) {
		return "head"
	}
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		switch {
		case low == "state" && class == "head", strings.HasPrefix(low, "государств") && class == "head", strings.HasPrefix(low, "мемлекет") && class == "head" && g.d.lang == "kk":
			return "president"
		case low == "government" && class == "head", strings.HasPrefix(low, "правительств"), strings.HasPrefix(low, "үкімет"), strings.HasPrefix(low, "кабмин"):
			return "premier"
		case low == "ministry", strings.HasPrefix(low, "министерств"), strings.HasPrefix(low, "ведомств"), strings.HasPrefix(low, "министрліг"), strings.HasPrefix(low, "минист") && low != "министр" && class == "head", class == "head" && i != r.head && g.ministryTold(low) != "":
			return "minister"
		case class == "head" && i != r.head && g.bodyAt[i] == nil && startsAny(low, territories[g.d.lang]):
			return "governor"
		case g.bodyAt[i] != nil && g.bodyAt[i].Parliament, strings.HasPrefix(low, "палат"), low == "chamber", low == "house", strings.HasPrefix(low, "парламент"), low == "parliament", low == "senate", strings.HasPrefix(low, "сенат"), startsWithAny(low, houses.names[g.d.lang]):
			return "chair"
		}
	}
	return class
}

// ofPartOfHouse says whether an office is of a committee, a group or the like: the
// chairman of a Senate committee does not chair the Senate.
func (g *stage) ofPartOfHouse(r *roleSpan) bool {
	for i := r.first; i < r.end; i++ {
		if partsOfHouse.has(&g.d.tokens[i]) {
			return true
		}
	}
	return false
}

// partsOfHouse are the words for those who are less than a house.
var partsOfHouse = beginsWith("комитет", "committee=", "комисси", "commission=", "групп", "group=", "делегаци", "delegation=", "faction=", "фракци", "party=", "парти")

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

// countedKazakh says whether a numeral makes several of a Kazakh office without a plural of its own:
// «Германияның үш депутаты».
func (c *cast) countedKazakh(si int, r *roleSpan) bool {
	return c.g.d.lang == "kk" && r.head > c.g.d.sentences[si].first && numerals[c.g.lower(r.head-1)] > 1
}
