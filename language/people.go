package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// person is somebody whom a document names.
type person struct {
	given, middle, family string // nominative
	sex                   gender
	score                 int // how sure the reading of the name is
	roles                 []roleSpan
	role                  string
	body                  *digest.Body
	country               string
	tenure                string
	roleAt                digest.Span // where the text tells the role
	spoke                 bool
	mentions              []*mention
	folded                [2]string // family and its skeleton, see skeleton
	small                 [2]string // family and what lowered makes of it
}

// maxPersons is how many persons a text can have: a list of thousands is no
// article.
const maxPersons = 300

// skeleton is the surname as Fold writes it.
func (p *person) skeleton() string {
	if p.folded[0] != p.family {
		p.folded = [2]string{p.family, foldWord(p.family)}
	}
	return p.folded[1]
}

// lowered is the surname in lower case, without ё.
func (p *person) lowered() string {
	if p.small[0] != p.family {
		p.small = [2]string{p.family, unYo(lower(p.family))}
	}
	return p.small[1]
}

// mention is a place where a person is meant: tokens [first, end) of a
// sentence.
type mention struct {
	p          *person
	first, end int
	sentence   int
	office     bool // by office, not by name
	oblique    bool // not the subject, as far as its form tells
}

// cast is all persons of a document with their mentions.
type cast struct {
	persons []*person
	at      [][]*mention // by sentence, in order
	roles   [][]roleSpan // by sentence
	g       *stage
	verbs   *speechBook
	home    string // the country that the document is about
	quoted  []bool // by token: inside quotation marks
	topics  map[topicKey]*person
}

// name is how the person is called in full.
func (p *person) name() string {
	given := p.given
	if utf8.RuneCountInString(given) == 1 {
		given += "."
	}
	middle := p.middle
	if utf8.RuneCountInString(middle) == 1 {
		middle += "."
	}
	return strings.Join(strings.Fields(given+" "+middle+" "+p.family), " ")
}

// list returns the persons as the article's findings, in order of appearance.
func (c *cast) list(*document) []digest.Person {
	out := make([]digest.Person, 0, len(c.persons))
	for _, p := range c.persons {
		x := digest.Person{Name: p.name(), Role: p.role, Country: p.country, Spoke: p.spoke, Tenure: p.tenure, RoleAt: p.roleAt}
		if p.body != nil {
			x.Body = p.body.ID
		}
		if x.Country == "" && x.Role == "" && x.Spoke {
			x.Country = c.home // somebody who speaks in the text's own country
		}
		out = append(out, x)
	}
	return out
}

// in returns the persons whom a sentence names, each once, in order.
func (c *cast) in(sentence int) []*person {
	if sentence < 0 || sentence >= len(c.at) {
		return nil
	}
	var out []*person
	for _, m := range c.at[sentence] {
		dup := false
		for _, p := range out {
			dup = dup || p == m.p
		}
		if !dup {
			out = append(out, m.p)
		}
	}
	return out
}

// findPeople finds who is named, in which office, and where each is meant.
func (r *Reader) findPeople(d *document) *cast {
	c := &cast{at: make([][]*mention, len(d.sentences)), roles: make([][]roleSpan, len(d.sentences))}
	c.g, c.verbs = newStage(r.lex, d), r.speech
	g := c.g
	for si := range d.sentences {
		if !d.sentences[si].aside {
			g.scan(si)
		}
	}
	for si := range d.sentences {
		if !d.sentences[si].aside {
			g.scanOffices(r.speech, si)
		}
	}
	c.join()
	c.revise()
	c.surnamesAlone()
	for si := range d.sentences {
		if !d.sentences[si].aside {
			c.roles[si] = g.rolesIn(&d.sentences[si])
		}
	}
	c.order()
	c.assignRoles()
	c.settle()
	c.officesAlone()
	c.settle() // with the offices told later
	c.order()
	return c
}

// order sorts the mentions of each sentence and the persons by their first
// mention.
func (c *cast) order() {
	for _, ms := range c.at {
		for i := 1; i < len(ms); i++ {
			for j := i; j > 0 && ms[j].first < ms[j-1].first; j-- {
				ms[j], ms[j-1] = ms[j-1], ms[j]
			}
		}
	}
	var out []*person
	seen := make(map[*person]bool, len(c.persons))
	for _, ms := range c.at {
		for _, m := range ms {
			if !seen[m.p] {
				seen[m.p] = true
				out = append(out, m.p)
			}
		}
	}
	c.persons = out
}

func (c *cast) mention(p *person, n nameSpan, oblique bool) {
	m := &mention{p: p, first: n.first, end: n.end, sentence: n.sentence, oblique: oblique}
	p.mentions = append(p.mentions, m)
	c.at[n.sentence] = append(c.at[n.sentence], m)
}

// join turns the name spans into persons: full names first, then those with
// initials.
func (c *cast) join() {
	g := c.g
	spans := g.spans
	for pass := range 3 {
		for i := range spans {
			n := spans[i]
			full := n.given != "" && utf8.RuneCountInString(n.given) > 1
			switch {
			case n.family == "" || n.first >= n.end:
				continue
			case pass == 0 && !full, pass == 1 && (full || n.given == ""), pass == 2 && n.given != "":
				continue
			}
			x, oblique := c.read(n)
			p := c.find(x, n)
			if p == nil && len(c.persons) >= maxPersons {
				continue
			}
			if p == nil {
				p = x
				c.persons = append(c.persons, p)
			} else {
				p.merge(x)
			}
			c.mention(p, n, oblique)
		}
	}
}

// merge takes over what another reading of the same person knows better.
func (p *person) merge(x *person) {
	if utf8.RuneCountInString(x.given) > utf8.RuneCountInString(p.given) && (utf8.RuneCountInString(p.given) <= 1) {
		p.given = x.given
	} else if x.score > p.score && x.given != "" && utf8.RuneCountInString(x.given) > 1 {
		p.given, p.family, p.score = x.given, x.family, x.score
		if x.sex != 0 {
			p.sex = x.sex
		}
	}
	if p.middle == "" {
		p.middle = x.middle
	}
	if p.sex == 0 {
		p.sex = x.sex
	}
}

// read takes the inflection off a name.
func (c *cast) read(n nameSpan) (p *person, oblique bool) {
	g := c.g
	switch g.d.lang {
	case "ru":
		want := g.wanted(n.first)
		p = &person{}
		p.given, p.middle, p.family, p.sex, p.score = g.l.russianName(n.given, n.middle, lastPart(n.family), want)
		oblique = p.family != lastPart(n.family) || p.given != n.given || want != 0 && want&nominative == 0
		p.family = headParts(n.family) + p.family
		if want != 0 && want&nominative == 0 && p.family == n.family && p.given == n.given {
			p.score -= 2
		}
	case "kk":
		p = &person{given: n.given, middle: n.middle, family: n.family}
		if n.surnameFirst && n.given != "" {
			if n.middle != "" {
				p.middle = g.kazakhNominative(n.middle)
			} else {
				p.given = g.kazakhNominative(n.given)
			}
		} else {
			p.family = headParts(n.family) + g.kazakhNominative(lastPart(n.family))
		}
		oblique = p.family != n.family || p.given != n.given
		if !oblique {
			p.score = 2
		}
		if p.sex, _ = g.l.given(p.given); p.sex == 0 {
			switch low := strings.ToLower(p.family); {
			case strings.HasSuffix(low, "ова"), strings.HasSuffix(low, "ева"), strings.HasSuffix(low, "ина"), strings.HasSuffix(low, "қызы"):
				p.sex = female
			case strings.HasSuffix(low, "ов"), strings.HasSuffix(low, "ев"), strings.HasSuffix(low, "ұлы"):
				p.sex = male
			}
		}
	default:
		p = &person{given: n.given, middle: n.middle, family: n.family, score: 1}
		p.sex, _ = g.l.given(p.given)
		if p.sex == 0 {
			low := strings.ToLower(p.family)
			if strings.HasSuffix(low, "ova") || strings.HasSuffix(low, "yeva") || strings.HasSuffix(low, "aeva") || strings.HasSuffix(low, "skaya") {
				p.sex = female
			}
		}
	}
	if g.d.lang == "ru" && p.given != "" && p.middle == "" {
		if f, ok := patronymicForm(p.family); ok && strings.HasSuffix(strings.ToLower(f.nom), "ич") || ok && strings.HasSuffix(strings.ToLower(f.nom), "вна") {
			p.middle, p.family = f.nom, "" // Касым-Жомарт Кемелевич
		}
	}
	return p, oblique
}

func lastPart(s string) string {
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		if nameTails[s[i+1:]] {
			return s
		}
		return s[i+1:]
	}
	return s
}

func headParts(s string) string { return s[:len(s)-len(lastPart(s))] }

// kazakhNominative chooses among the stems of a word: one that the document
// has as it stands, else the likeliest. The locative and the ablative, rare on
// persons, need such support.
func (g *stage) kazakhNominative(w string) string {
	forms := g.l.kazakhName(w)
	for _, f := range forms {
		if f != w && g.seen(f) {
			return f
		}
	}
	for _, f := range forms {
		if f == w {
			return w
		}
		if _, ok := g.l.given(f); ok || looksRussianSurname(strings.ToLower(f)) {
			return f
		}
		switch strings.ToLower(w[len(f):]) {
		case "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен":
			continue
		}
		return f
	}
	return w
}

// seen says whether a word stands in the document as it is, with a capital.
func (g *stage) seen(w string) bool {
	if g.capitals == nil {
		g.capitals = make(map[string]bool, 256)
		for i := range g.d.tokens {
			if t := &g.d.tokens[i]; t.upper {
				g.capitals[t.text] = true
			}
		}
	}
	return g.capitals[w]
}

// wanted is the case that the words in front of token i ask for, 0 if they do
// not tell.
func (g *stage) wanted(i int) kase {
	if i == 0 {
		return 0
	}
	prev := &g.d.tokens[i-1]
	if prev.kind != word {
		return 0
	}
	switch prev.lower {
	case "с", "со", "между", "перед", "под", "над":
		return instrumental
	case "к", "ко", "благодаря", "согласно":
		return dative
	case "у", "от", "для", "без", "до", "из", "со стороны", "ради", "кроме", "против", "после":
		return genitive
	case "о", "об", "при":
		return prepositional
	}
	// The noun of an office in front: председателя парламента Грузии Шалву …
	for k := i - 1; k >= 0 && i-k < 12; k-- {
		if g.d.tokens[k].kind != word && !strings.ContainsAny(g.d.tokens[k].text, "«»\"") || g.names[k] != 0 {
			break
		}
		if g.isHead[k] && !g.heads[k].plural {
			h := k
			// the first office of a chain governs: заместителя председателя
			for h > 0 && g.isHead[h-1] && g.heads[h-1].cases != nominative {
				h--
			}
			if h > 0 && g.isHead[h-1] {
				h--
			}
			if first := g.russianActing(&sentence{first: max(0, h-8)}, h); first < h {
				return g.actingCase(first, h) // и.о. министра: not the minister's case
			}
			if g.heads[h].cases == anyCase {
				return 0
			}
			return g.heads[h].cases
		}
	}
	return 0
}
