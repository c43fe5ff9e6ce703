package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// A sitting is led by who presides over the body that sits: «на заседании под
// председательством X», "X opened the sitting", «Отырысты X жүргізді». An office
// of presiding that the text tells without a name is that person's.

// presiders gives such offices to the one who leads the sittings of a text and of
// whom it tells no office.
func (c *cast) presiders() {
	p := c.presider()
	if p == nil {
		return
	}
	for si := range c.roles {
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || r.noun.plural || r.tenure != "" || c.isQuoted(r.head) || c.g.classOf(r) != "chair" || !c.definite(si, r) || !c.agrees(p, si, r) || c.g.counted(r.first) {
				continue
			}
			if r.country != "" && !r.weak && r.country != c.g.home {
				continue // a guest's
			}
			c.takes(p, si, r)
		}
	}
	if len(p.roles) == 0 && c.g.d.lang == "ru" {
		c.presidesOver(p)
	}
}

// presidesOver gives whoever has no office that of who presides over the house which sat under him or her:
// «на заседании Сената под председательством X».
func (c *cast) presidesOver(p *person) {
	g := c.g
	for _, m := range p.mentions {
		v := m.first - 2
		if m.office || v < 0 || g.lower(v) != "под" || g.lower(v+1) != "председательством" {
			continue
		}
		s := &g.d.sentences[m.sentence]
		k := v - 1
		for k > s.first && !g.parliamentAt(k) && (g.place[k] != "" || g.lower(k) == "республики" || g.lower(k) == "парламента" && g.d.tokens[k-1].upper) {
			k--
		}
		if k < s.first || (!g.parliamentAt(k) || !g.properName(k)) && !g.sitsAsHouse(s, v) {
			continue
		}
		r := roleSpan{head: k, first: k, end: v, noun: headForm{class: "chair", nom: "председатель", cases: nominative}, text: "председатель"}
		if _, nom := g.presidingTitle(); nom != "глава" {
			r.noun.nom, r.text = lowerFirst(nom), lowerFirst(nom)
		}
		name := ""
		if !g.parliamentAt(k) {
			name, _ = g.houseName(s, k)
		}
		switch {
		case g.parliamentAt(k):
			r.body, r.country = g.bodyAt[k], g.bodyAt[k].Country
			r.text = g.inBody(&r, r.body)
		case name != "":
			r.text += " " + name
			g.describe(&r)
		default:
			continue
		}
		c.give(p, &r)
		return
	}
}

// sitsAsHouse says whether a Russian sentence tells in front of token v of a house's own work or of whose
// house it is, so that no senate of a university is meant.
func (g *stage) sitsAsHouse(s *sentence, v int) bool {
	for i := s.first; i < s.end; i++ {
		if houseWork.has(&g.d.tokens[i]) || i < v && g.place[i] != "" && v-i < 6 {
			return true
		}
	}
	return false
}

// houseWork begin the words for what houses do and whom they are of.
var houseWork = beginsWith("пленарн", "закон", "депутат", "сенатор", "чтени", "парламент", "ратифи")

// presider returns the only one who leads sittings and holds no office yet.
func (c *cast) presider() (found *person) {
	for si := range c.at {
		for _, m := range c.at[si] {
			if m.office || len(m.p.roles) > 0 || m.p == found || !c.presides(&c.g.d.sentences[si], m) {
				continue
			}
			if found != nil {
				return nil
			}
			found = m.p
		}
	}
	return found
}

// presides says whether a sentence tells that whoever a mention means leads a
// sitting.
func (c *cast) presides(s *sentence, m *mention) bool {
	g := c.g
	if g.d.lang == "ru" && m.first-2 >= s.first && g.lower(m.first-2) == "под" && g.lower(m.first-1) == "председательством" {
		return true
	}
	if !c.subject(m) {
		return false
	}
	verb, sitting := -1, false
	for i := max(s.first, m.first-6); i < min(s.end, m.end+8); i++ {
		low := g.lower(i)
		if i >= m.first && i < m.end || c.between(m, i) {
			continue
		}
		if verb < 0 && slices.Contains(presidingVerbs[g.d.lang], low) {
			verb = i
		}
		sitting = sitting || slices.ContainsFunc(sittingNouns[g.d.lang], func(w string) bool { return strings.HasPrefix(low, w) })
	}
	return verb >= 0 && sitting
}

// presidingVerbs are what is done by who presides, sittingNouns the beginnings of
// what it is done to.
var (
	presidingVerbs = map[string][]string{
		"en": {"opened", "opens", "closed", "closes", "chaired", "adjourned", "suspended", "presided"},
		"ru": {"открыл", "открыла", "открывая", "вел", "вёл", "вела", "ведет", "ведёт", "закрыл", "закрыла", "открывает", "начал", "начала", "прервал", "прервала"},
		"kk": {"ашты", "жүргізді", "жапты", "ашып", "жүргізіп", "басқарды", "тоқтатып", "тоқтатты", "жариялады"},
	}
	sittingNouns = map[string][]string{
		"en": {"sitting", "plenary", "session"},
		"ru": {"заседани", "сесси"},
		"kk": {"отырыс", "сессия"},
	}
)

// interviewee gives the office that the opening of an interview tells without a
// name to whom the title names: «Ильмира Сафина: «…»», then «Сенатора мы застали
// …».
func (c *cast) interviewee() {
	p := c.inTitle()
	if p == nil {
		return
	}
	var found *roleSpan
	at := 0
	sentences := c.g.d.sentences
	for si := range sentences {
		if sentences[si].paragraph > sentences[0].paragraph+maxLead {
			break
		}
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || r.noun.plural || r.noun.class == "peer" || r.tenure != "" || c.isQuoted(r.head) || passingOffice.has(r.noun.nom) || c.g.counted(r.first) || !c.agrees(p, si, r) {
				continue
			}
			if r.noun.class == "president" || r.noun.class == "premier" || genericOffice.has(r.noun.nom) {
				continue
			}
			if found == nil || found.noun.class == "expert" && r.noun.class != "expert" {
				found, at = r, si // a senator, rather than the author of a bill
			}
		}
	}
	if found != nil {
		c.takes(p, at, found)
	}
}

// maxLead is how many paragraphs below the title introduce an interview.
const maxLead = 2

// inTitle returns whom the title of an interview names: the only person in it, in
// front of a colon, a dash or a preposition of what is talked about, if no office
// is told of him or her; nil if it is no such title.
func (c *cast) inTitle() *person {
	if len(c.at) == 0 || !c.g.d.sentences[0].title || len(c.at[0]) != 1 {
		return nil
	}
	m, s := c.at[0][0], &c.g.d.sentences[0]
	if m.office || m.first != s.first || len(m.p.roles) > 0 {
		return nil
	}
	switch next := c.g.at(s, m.end); {
	case next == ":", isDash(next), next == "on", next == "о", next == "об":
		return m.p
	}
	return nil
}

// presidesAtHome gives a speaker or deputy speaker of another country, of whom the text tells nothing but
// that, the house of that country: the one that the text names, else its only parliament or the lower
// of its two chambers, for the heads of upper ones are called otherwise. It says whether it has.
func (c *cast) presidesAtHome(p *person, r *roleSpan) bool {
	g := c.g
	if p.body != nil || p.country == "" || g.l.homes[p.country] || r.leads || r.told || r.tenure != "" || !calledSpeaker(lower(p.role)) || g.d.lang != "en" && !g.namesParliament() || len(strings.Fields(p.role)) != r.end-r.first || !g.bareOffice(r) {
		return false
	}
	return c.presidesOverHouseOf(p, p.role)
}

// peerFromCapital gives somebody whom the text calls a colleague of a speaker, from another country's
// capital, the house of that country: «с коллегой из Баку», "his counterpart from Seoul", «бакулік әріптесі».
func (c *cast) peerFromCapital(p *person, r *roleSpan) {
	g := c.g
	if p.body != nil || p.country == "" || g.l.homes[p.country] || r.tenure != "" || !g.isHead[r.head] || g.heads[r.head].class != "peer" || strings.ContainsAny(p.role, ",(") {
		return
	}
	words := strings.Fields(p.role)
	switch noun, from := words[0], len(words) == 3 && (words[1] == "из" || words[1] == "from"); {
	case g.d.lang == "kk" && len(words) < 3:
		if last := words[len(words)-1]; last == "төрағасы" || last == "спикері" || last == "төрайымы" {
			c.presidesOverHouseOf(p, last)
		}
	case from && peerPresides.has(lower(noun)):
		c.presidesOverHouseOf(p, noun)
	}
}

// peerPresides are the nouns for those who preside over a house alone.
var peerPresides = wordSet("speaker спикер председатель")

// presidesOverHouseOf words an office of presiding over the house of somebody's country; no pack may know
// it. It says whether that can be told.
func (c *cast) presidesOverHouseOf(p *person, text string) bool {
	g := c.g
	if g.d.lang == "kk" {
		text = possessedOffice(lowerFirst(text))
	}
	if b := g.houseOfSpeaker(p.country); b != nil {
		p.body, p.role = b, g.inBody(&roleSpan{text: text}, b)
		if called := g.calledHere(b); g.d.lang == "kk" && oneWord(text) && endsWithAny(called, "ы", "і") {
			p.role = called + kazakhGenitiveEnding(called) + " " + text // Ұлттық ассамблеясының төрағасы
		}
		return true
	}
	name := cmp.Or(g.landName(p.country), g.usualName(p.country))
	switch {
	case name == "" && g.d.lang == "en":
		name = g.englishName(p.country)
	case name == "":
		return false
	}
	switch g.d.lang {
	case "kk":
		p.role = name + " парламентінің " + text
	case "ru":
		p.role = text + " парламента " + name
	default:
		p.role = text + " of the parliament of " + name
	}
	return true
}

// namesParliament says whether the text names a parliament or the house of one: elsewhere a «спикер» is who speaks.
func (g *stage) namesParliament() bool {
	return slices.ContainsFunc(g.bodyAt, func(b *digest.Body) bool { return b != nil && b.Parliament })
}

// calledSpeaker says whether an office is that of a speaker or of a deputy of one.
func calledSpeaker(role string) bool {
	if strings.Contains(role, "главн") || strings.Contains(role, "keynote") || strings.Contains(role, "guest") {
		return false // of a forum
	}
	return strings.HasSuffix(role, "speaker") || strings.HasSuffix(role, "спикер") || strings.HasSuffix(role, "спикера") || strings.HasPrefix(role, "спикердің ") || role == "спикер орынбасары"
}

// houseOfSpeaker is the house of a country that a speaker of it most likely presides over, nil if the packs
// know none.
func (g *stage) houseOfSpeaker(country string) *digest.Body {
	if b := g.mainChamberOf(country); b != nil && b.Alive(g.d.date) {
		return b
	}
	if both := g.l.halves[country]; both != nil && both[0] != nil && both[0].Alive(g.d.date) {
		if g.d.lang == "en" {
			return both[0]
		}
		return nil // «спикер» can be that of the upper one too
	}
	return g.soleParliament(country)
}
