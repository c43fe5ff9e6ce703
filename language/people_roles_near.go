package language

import (
	"slices"
	"strings"
)

// An office that stands without a name and a person of whom the text tells no
// office are one where nothing else near can be meant: one such office, one
// such person, of one sex and country. «Омарова күлді. Сенатор мұнда үшінші
// рет келіп тұр», "The committee's chair had come without papers. Zhanar Omar
// promised …".

// How many sentences before and behind an office its holder may be named in.
const (
	nearBefore = 4
	nearBehind = 1
)

// onlyNear returns whom an office of one known person means because nobody else
// near lacks one, nil if that is not sure.
func (c *cast) onlyNear(si int, r *roleSpan) *person {
	if si > 0 && c.asksOffice(si-1, r) || !c.meansOne(r) || !c.leadsClause(si, r) || c.othersBeside(si, r) || c.pronounFrom(si, r.end) {
		return nil
	}
	if p := c.soleBefore(si, r); p != nil {
		return p
	}
	var found *person
	for k := max(0, si-nearBefore); k <= min(si+nearBehind, len(c.at)-1); k++ {
		if k != si && c.rivalOffice(k, r) {
			return nil
		}
		for _, m := range c.at[k] {
			switch {
			case m.office || m.p == found || len(m.p.roles) > 0:
			case found != nil:
				return nil
			default:
				found = m.p
			}
		}
	}
	if found == nil || !c.agrees(found, si, r) || !c.actsNear(found, si, c.g.classOf(r)) || c.otherSince(si, found) {
		return nil
	}
	return found
}

// othersBeside says whether the sentence of an office names somebody before it,
// or somebody without an office, whose it may be.
func (c *cast) othersBeside(si int, r *roleSpan) bool {
	return slices.ContainsFunc(c.at[si], func(m *mention) bool {
		return m.first < r.first || !m.office && len(m.p.roles) == 0
	})
}

// soleBefore returns the only person of the sentence before, its subject, if no
// office is told of him or her.
func (c *cast) soleBefore(si int, r *roleSpan) *person {
	if si == 0 || len(c.at[si-1]) != 1 || c.rivalOffice(si-1, r) || c.asksOffice(si-1, r) {
		return nil
	}
	m := c.at[si-1][0]
	if m.office || len(m.p.roles) > 0 || !c.subject(m) || !c.opensSentence(m) && m.end < c.g.d.sentences[si-1].end-1 || !c.agrees(m.p, si, r) {
		return nil
	}
	return m.p
}

// otherSince says whether somebody else is named between a person and sentence
// si.
func (c *cast) otherSince(si int, p *person) bool {
	for k := si - 1; k >= max(0, si-nearBefore); k-- {
		if len(c.at[k]) > 0 {
			return !slices.ContainsFunc(c.at[k], func(m *mention) bool { return m.p == p })
		}
	}
	return false
}

// leadsClause says whether an office is the subject that a sentence opens with,
// behind a few words of when and where, or who is said to speak.
func (c *cast) leadsClause(si int, r *roleSpan) bool {
	s := &c.g.d.sentences[si]
	quotes := false
	for i := s.first; i < r.first; i++ {
		switch t := &c.g.d.tokens[i]; {
		case c.isQuoted(i):
			quotes = true
		case c.g.d.lang == "ru" && !quotes && (c.pastTense(i) || endsWithAny(t.lower, "шёл", "шел", "шла")):
			return false // мимо прошёл депутат: somebody new
		case t.kind == punct && !quotes && !strings.Contains("\"“„«‘", t.text):
			return false
		}
	}
	if c.g.d.lang == "kk" && !quotes && (r.head == r.first && r.first > s.first && s.end-r.end > 1 || r.head > r.first && kazakhAblative(c.g.lower(r.first))) {
		return false // жанынан депутат өтті
	}
	return r.first-s.first < 6 || quotes && c.speaks(&mention{first: r.first, end: r.end, sentence: si})
}

// meansOne says whether an office can be that of somebody whom the text names:
// of a class that people are called by, as the subject of its clause.
func (c *cast) meansOne(r *roleSpan) bool {
	class := c.g.classOf(r)
	if r.noun.class == "peer" || r.noun.cases&nominative == 0 || r.tenure != "" || c.isQuoted(r.head) || passingOffice.has(r.noun.nom) || genericOffice.has(r.noun.nom) && r.end == r.first+1 {
		return false
	}
	if n := r.end; c.g.d.lang != "en" && n+1 < len(c.g.d.tokens) && isDash(c.g.lower(n)) && (c.g.lower(n+1) == "не" || c.g.d.tokens[n+1].kind == word && !c.g.d.tokens[n+1].upper && !c.isQuoted(n) && r.end == r.first+1) {
		return false // ректор — не финансист: any
	}
	if c.g.d.lang == "en" && (c.g.governed(r.first) || c.possessor(r) || r.noun.nom == "speaker" && c.takesTurn(r)) {
		return false
	}
	switch class {
	case "expert", "head":
		return true
	case "president", "premier", "governor", "ambassador":
		return r.end-r.first > 1 || c.g.d.lang != "kk"
	}
	return personalOffice.has(class) || class == "deputy" || class == "senator" || class == "trade" && r.end == r.first+1
}

// genericOffice are what anybody can be in a passage, so that the text need not
// mean somebody whom it names.
var genericOffice = wordSet("member candidate presenter specialist expert assistant aide helper clerk guest participant observer victim general presiding-officer host anchor член кандидат ведущий ведущая специалист эксперт помощник помощница участник участница наблюдатель потерпевший генерал сотрудник сотрудница чиновник чиновница мүше кандидат жүргізуші маман сарапшы көмекші байқаушы генерал қызметкер шенеунік")

// possessor says whether an English office goes on with 's.
func (c *cast) possessor(r *roleSpan) bool {
	low := c.g.lower(min(r.end, len(c.g.d.tokens)-1))
	return low == "’s" || low == "'s"
}

// takesTurn says whether an English speaker is one of those who speak, not who
// presides: the last speaker, the next speaker.
func (c *cast) takesTurn(r *roleSpan) bool {
	return r.first > 0 && turnWord.has(c.g.lower(r.first-1))
}

// turnWord tell whose turn it is.
var turnWord = wordSet("first second third fourth next last final previous other another main keynote guest opening closing only each every")

// rivalOffice says whether another office without a person stands in a
// sentence, so that one does not know which is whose.
func (c *cast) rivalOffice(si int, r *roleSpan) bool {
	for k := range c.roles[si] {
		o := &c.roles[si][k]
		if !o.used && !o.noun.plural && o.noun.nom != r.noun.nom && c.meansOne(o) && c.definite(si, o) {
			return true
		}
	}
	return false
}

// agrees says whether a person can hold an office by sex and country.
func (c *cast) agrees(p *person, si int, r *roleSpan) bool {
	if code := c.besideCountry(p); code != "" && r.country != "" && code != r.country {
		return false
	}
	sex, ok := personNoun(c.g.d.lang, c.g.lower(r.head))
	if (!ok || sex == 0) && c.g.d.lang == "ru" && r.noun.cases&nominative != 0 {
		sex = c.agreement(&mention{first: r.first, end: r.end, sentence: si})
	}
	return sex == 0 || p.sex == 0 || sex == p.sex
}

// actsNear says whether a person is the subject of a sentence near si, and not
// somebody whom the office's holder only deals with.
func (c *cast) actsNear(p *person, si int, class string) bool {
	for _, m := range p.mentions {
		if m.office || m.sentence < si-nearBefore || m.sentence > si+nearBehind || !c.subject(m) {
			continue
		}
		if m.sentence < si || m == p.mentions[0] && c.opensSentence(m) && !c.pronounNear(m) && !knownUnnamed.has(class) {
			return true
		}
	}
	return si > 0 && len(c.at[si-1]) > 1 // the other of two: the rest have offices of their own
}

// knownUnnamed are the classes of offices that a text can tell of without ever
// naming who holds them.
var knownUnnamed = wordSet("president premier minister chair governor ambassador")

// opensSentence says whether a mention is the first thing that a sentence tells.
func (c *cast) opensSentence(m *mention) bool {
	return m.first-c.g.d.sentences[m.sentence].first < 2
}

// pronounNear says whether the clause of a mention has somebody else for its
// object: "Saken promised him an answer".
func (c *cast) pronounNear(m *mention) bool {
	return c.pronounFrom(m.sentence, m.end)
}

// pronounFrom says whether a pronoun for somebody else is the object of what
// stands behind token i of a sentence.
func (c *cast) pronounFrom(si, i int) bool {
	for s := &c.g.d.sentences[si]; i < s.end; i++ {
		if c.g.lower(i) == "," && contrast.has(c.g.at(s, i+1)) {
			return false // …, а тот показал ему: of another clause
		}
		if !c.isQuoted(i) && objectPronoun.has(c.g.lower(i)) {
			return true
		}
	}
	return false
}

// contrast open a clause about somebody else.
var contrast = wordSet("а но but while whereas ал бірақ")

// objectPronoun are the personal pronouns of one person as an object that are no
// possessives too.
var objectPronoun = wordSet("him ему ей нему ним ней нею оған оны одан онымен")

// introduces returns whom a bare office presents whose name opens the next
// sentence: "Only one senator abstained. X explained …", «Встал фермер. X …».
func (c *cast) introduces(si int, r *roleSpan) *person {
	next := si + 1
	if next+1 < len(c.at) && len(c.at[next]) == 0 && c.onlySource(next) {
		next++
	}
	if next >= len(c.at) || len(c.at[si]) > 0 || len(c.at[next]) == 0 || !c.meansOne(r) || c.rivalOffice(si, r) {
		return nil
	}
	if knownUnnamed.has(c.g.classOf(r)) && !c.g.behindScene(r) && (c.g.d.lang != "ru" || r.first == c.g.d.sentences[si].first || !c.pastTense(r.first-1)) {
		return nil // unless Russian presents somebody new: «ответила министр. X …»
	}
	m := c.at[next][0]
	if m.office || len(m.p.roles) > 0 || m != m.p.mentions[0] || m.oblique || !c.opensSentence(m) || !c.subject(m) || c.pronounNear(m) || !c.agrees(m.p, si, r) {
		return nil
	}
	return m.p
}

// hostNext returns whom an office without a country means that opens a sentence on its dealings
// with somebody whose office is told, and whose name opens the next one: «Глава государства принял
// председателя Хурала X. Y отметил …» is how an office of the head of state tells its news. One of
// that class named before is meant rather; one that the text comes to later is not.
func (c *cast) hostNext(si int, r *roleSpan) *person {
	class, bare := c.g.classOf(r), r.first == c.g.d.sentences[si].first && r.noun.cases&nominative != 0 // «Президент … қабылдады»
	if r.country != "" && !r.weak || !personalOffice.has(class) || len(c.at[si]) == 0 || !c.leadsClause(si, r) {
		return nil
	}
	if !c.meansOne(r) && !(bare && (class == "president" || class == "premier") && c.g.d.lang == "kk") {
		return nil
	}
	next := si + 1
	if next+1 < len(c.at) && len(c.at[next]) == 0 && c.onlySource(next) {
		next++
	}
	if next >= len(c.at) || len(c.at[next]) == 0 || slices.ContainsFunc(c.at[si], func(m *mention) bool { return m.first < r.end || len(m.p.roles) == 0 }) {
		return nil
	}
	m := c.at[next][0]
	if m.office || len(m.p.roles) > 0 || m != m.p.mentions[0] || m.p.given == "" || !c.opensSentence(m) || c.pronounNear(m) || !c.agrees(m.p, si, r) {
		return nil
	}
	if (m.oblique || !c.subject(m)) && !c.reportedTo(m) {
		return nil
	}
	if slices.ContainsFunc(c.persons, func(p *person) bool { return p.mentions[0].sentence < si && c.hasClass(p, class) }) {
		return nil
	}
	return m.p
}

// reportedTo says whether a sentence opens with somebody to whom, or whom, others report:
// «Аскару Сеитову доложено о …», «Асқар Сейітовке … туралы баяндалды».
func (c *cast) reportedTo(m *mention) bool {
	d, end := c.g.d, c.g.d.sentences[m.sentence].end
	if d.lang == "ru" {
		return d.anyOf(m.end, min(end, m.end+3), reportsRussian)
	}
	return d.lang == "kk" && d.anyOf(max(m.end, end-4), end, reportsKazakh)
}

// The words for it behind the name, and at the end of a Kazakh sentence.
var (
	reportsRussian = beginsWith("доложен", "доложил", "представлен", "представил", "проинформир", "рассказал", "сообщил")
	reportsKazakh  = beginsWith("баяндал", "баянда", "берілді", "мәлімделді", "жеткізілді", "таныстырылды")
)

// behindScene says whether a Kazakh office with its body is who acts, behind what only tells
// when or at what: «Форум аясында Мәжіліс Төрағасы бірқатар кездесу өткізді».
func (g *stage) behindScene(r *roleSpan) bool {
	if g.d.lang != "kk" || r.first == 0 || r.end-r.first < 2 || r.noun.cases&nominative == 0 {
		return false
	}
	before := &g.d.tokens[r.first-1]
	return sceneWords.has(before) || g.d.inDate(before.start)
}

// onlySource says whether sentence si only tells from whom the news is: «Бұл туралы …
// хабарлады», «Об этом сообщает …».
func (c *cast) onlySource(si int) bool {
	s := &c.g.d.sentences[si]
	switch first, second := c.g.at(s, s.first), c.g.at(s, s.first+1); c.g.d.lang {
	case "kk":
		return (first == "бұл" || first == "ол") && second == "туралы"
	case "ru":
		return first == "об" && second == "этом"
	}
	return false
}

// nearChamber looks for the chamber or the country's parliament named nearest.
func (c *cast) nearChamber(p *person, r *roleSpan) {
	g := c.g
	for step := range 220 {
		i := r.first - 1 - step // back first, then a little ahead
		if step >= 160 {
			i = r.end + step - 160
		}
		if i < 0 || i >= len(g.bodyAt) {
			continue
		}
		b := g.bodyAt[i]
		switch {
		case b != nil && slices.Contains(p.across, b.Country), slices.Contains(p.across, g.place[i]):
		case b != nil && g.calledElsewhere(r, b.Country):
		case p.country == "" && (!g.speaksFor(g.place[i]) || b != nil && !g.speaksFor(b.Country)):
		case b != nil && b.Parliament && b.Country != "" && (p.country == "" || p.country == b.Country) && (r.noun.class != "senator" || strings.Contains(b.ID, "senat")):
			c.sits(p, r, b)
			return
		case g.place[i] != "" && !g.capit[i] && g.kinds[i]&orgWord != 0 && p.country == "":
			p.country = g.place[i]
			if g.d.lang == "ru" && i > 0 && g.place[i-1] == g.place[i] && g.d.tokens[i].upper && g.d.tokens[i-1].upper && strings.HasSuffix(g.lower(i), "а") && r.end-r.first == 1 {
				p.role += " " + g.d.tokens[i-1].text + " " + g.d.tokens[i].text
			}
			return
		}
	}
}

// beforeAnothersName says whether a Kazakh office in front of a name is the subject by itself,
// and the name is of whom its holder met: «Сенат Төрағасы А-мен сұхбаттасты», where the text
// has told that another leads the Senate and what A is.
func (c *cast) beforeAnothersName(r *roleSpan, m *mention) bool {
	if c.g.d.lang != "kk" || r.body == nil || len(m.p.roles) == 0 || r.noun.cases&nominative == 0 || c.kazakhCase(m)&(instrumental|accusative|dative) == 0 {
		return false
	}
	class := c.g.classOf(r)
	if !personalOffice.has(class) || c.hasClass(m.p, class) {
		return false
	}
	return slices.ContainsFunc(c.persons, func(p *person) bool {
		return p != m.p && slices.ContainsFunc(p.roles, func(o roleSpan) bool {
			return o.body == r.body && o.end <= r.first && c.g.classOf(&o) == class
		})
	})
}
