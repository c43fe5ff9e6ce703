package language

import (
	"strings"
)

// assign finds out which part a mention plays.
func (sc *scene) assign(p *party, m *mention) {
	crowd := sc.leads(p.first, p.end)
	if crowd < 0 && p.first < m.first {
		crowd = sc.leads(m.first, p.end)
	}
	switch sc.c.g.d.lang {
	case "en":
		if crowd >= 0 {
			p.first = crowd
		}
		p.part = sc.englishPart(p)
	case "ru":
		p.cases = sc.c.casesOf(m)
		if crowd >= 0 {
			p.first, p.cases = crowd, russianCrowd(sc.c.g.lower(crowd))
		} else if n := sc.crowdTheyLead(p); n >= 0 {
			p.first, p.cases = n, russianCrowd(sc.c.g.lower(n))
		}
		p.part = sc.russianPart(p)
	default:
		p.cases = sc.c.kazakhCase(m)
		if crowd >= 0 {
			p.cases, p.end = kazakhEnding(sc.c.g.lower(crowd)), crowd+1
		}
		p.part = partOf(p.cases)
		if k := p.end; p.cases == instrumental && k < sc.s.end && sc.mark(k)&tellsAside != 0 {
			p.part, p.cases, p.beside, p.end = partSubject, nominative, true, k+1
		}
		if k := p.end; p.cases == nominative && k < sc.s.end && kazakhAnd(sc.c.g.lower(k)) && sc.c.nameFrom(sc.si, k+1) == nil {
			p.part, p.end = partWith, k+1 // a -мен written apart
		}
	}
}

// assignStandIn does the same for a pronoun.
func (sc *scene) assignStandIn(p *party) {
	switch sc.c.g.d.lang {
	case "en":
		p.part = sc.englishPart(p)
		switch {
		case p.stand.cases&(genitive|accusative) != 0 && sc.possesses(p.end):
			p.part = partOwner
		case p.stand.cases == nominative:
			p.part = partSubject
		case p.stand.cases == genitive:
			p.part = partOwner
		case p.stand.cases == accusative:
			p.part &^= partSubject
		}
	case "ru":
		p.part = sc.russianPart(p)
	default:
		p.part = partOf(p.cases)
	}
}

// possesses says whether the noun of a meeting follows at token k: "her
// conversation", "their previous meeting".
func (sc *scene) possesses(k int) bool {
	return sc.mark(k)&tellsTalk != 0 || sc.mark(k+1)&tellsTalk != 0 && sc.c.g.d.tokens[k].kind == word && sc.mark(k)&tellsEncounter == 0
}

// partOf translates cases into parts.
func partOf(cases kase) part {
	var out part
	for _, x := range [...]struct {
		kase
		part
	}{{nominative, partSubject}, {genitive, partOwner}, {dative, partTo}, {accusative, partObject}, {instrumental, partBy}} {
		if cases&x.kase != 0 {
			out |= x.part
		}
	}
	return out
}

// englishParts are the prepositions that give a part; the other prepositions
// give none.
var englishParts = map[string]part{
	"with": partWith, "by": partBy, "between": partBetween, "of": partOwner, "to": partTo, "for": partTo,
	"from": 0, "about": 0, "against": 0, "after": 0, "before": 0, "than": 0, "over": 0, "on": 0, "upon": 0, "in": 0, "at": 0, "under": 0, "like": 0, "via": 0,
	"through": 0, "as": 0, "into": 0, "without": 0, "behind": 0, "alongside": 0, "around": 0, "toward": 0, "towards": 0, "despite": 0, "since": 0, "during": 0, "near": 0,
}

// englishPart reads the preposition or the verb in front of a party; a few
// words that describe it may stand between.
func (sc *scene) englishPart(p *party) part {
	g := sc.c.g
	if p.end < sc.s.end && (g.lower(p.end) == "’s" || g.lower(p.end) == "'s") || p.end < sc.s.end && isApostropheToken(g.lower(p.end)) && strings.HasSuffix(g.lower(p.end-1), "s") {
		return partOwner
	}
	unknown := 0
	for k := p.first - 1; k >= sc.s.first && p.first-k < 6; k-- {
		t := &g.d.tokens[k]
		low := t.lower
		if g.d.inDate(t.start) {
			if k = sc.beforeDate(k); sc.mark(k)&(tellsMeet|tellsReceive|tellsGreet|tellsCall) == 0 {
				return partSubject
			}
		}
		if x, ok := englishParts[low]; ok && !g.d.inDate(t.start) {
			switch {
			case low == "to" && k > sc.s.first && g.lower(k-1) == "according":
				return partSubject
			case low == "with" && k > sc.s.first && sc.mark(k-1)&tellsAside != 0:
				p.beside = true
				return partSubject
			case (low == "from" || low == "to") && k > sc.s.first+1 && g.lower(k-1) == "call" && g.lower(k-2) != "courtesy":
				return partWith // a call from
			case (low == "on" || low == "to") && k > sc.s.first && (sc.mark(k-1)&tellsVisit != 0 || g.lower(k-1) == "call" || g.lower(k-1) == "visit"):
				return partTo
			case unknown > 0 && x&(partWith|partBy|partBetween) == 0:
				return partSubject
			}
			return x
		}
		if sc.mark(k)&(tellsMeet|tellsReceive|tellsGreet|tellsCall|tellsVisit) != 0 || low == "meeting" && sc.gerund(k) {
			p.verb = k
			return partObject
		}
		switch {
		case englishFiller(low) || honorific[low] || particles[low] || low == "’s" || low == "'s" || low == "." && k > sc.s.first && honorific[g.lower(k-1)]:
		case t.kind != word, low == "and", low == "or", sc.mark(k)&(tellsCrowd|tellsLight) != 0, g.place[k] != "" && g.capit[k], unknown == 2:
			return partSubject
		case t.upper && g.place[k] != "":
		default:
			unknown++
		}
	}
	return partSubject
}

// beforeDate is the token in front of a date with its preposition that holds
// token k.
func (sc *scene) beforeDate(k int) int {
	g := sc.c.g
	for k > sc.s.first && (g.d.inDate(g.d.tokens[k].start) || g.lower(k) == "on" || g.lower(k) == "in") {
		k--
	}
	return k
}

func isApostropheToken(s string) bool { return s == "’" || s == "'" }

// englishFiller are words that may stand between a preposition or a verb and a
// name without changing what they are to each other.
func englishFiller(low string) bool {
	switch low {
	case "the", "a", "an", "his", "her", "their", "its", "both", "visiting", "new", "newly", "elected", "appointed", "newly-elected", "newly-appointed", "outgoing", "former", "then", "late", "fellow", "current", "acting", "also", "today", "yesterday", "here", "there", "counterpart", "counterparts", "colleague":
		return true
	}
	return false
}

// gerund says whether "meeting" is a verb: after meeting X, spent an hour
// meeting X.
func (sc *scene) gerund(k int) bool {
	if k+1 >= sc.s.end || !sc.c.g.d.tokens[k+1].upper && !englishFiller(sc.c.g.lower(k+1)) {
		return false
	}
	if k == sc.s.first {
		return true
	}
	switch sc.c.g.lower(k - 1) {
	case "after", "before", "by", "while", "when", "on", "upon", "following", "of", "without", ",":
		return true
	}
	return false
}

// russianPrepositions give a part to what follows in the right case; the other
// prepositions give none.
var russianPrepositions = map[string]part{
	"с": partWith, "со": partWith, "между": partBetween, "у": partBy, "к": partTo, "ко": partTo, "для": partTo,
	"от": 0, "из": 0, "о": 0, "об": 0, "обо": 0, "при": 0, "за": 0, "против": 0, "после": 0, "до": 0, "без": 0, "на": 0, "в": 0, "во": 0, "по": 0, "через": 0, "про": 0, "перед": 0, "под": 0, "над": 0, "кроме": 0, "благодаря": 0, "вместо": 0, "помимо": 0,
}

// russianPart reads the preposition in front of a party and its case.
func (sc *scene) russianPart(p *party) part {
	g := sc.c.g
	unknown := 0
	for k := p.first - 1; k >= sc.s.first && p.first-k < 15; k-- {
		t := &g.d.tokens[k]
		x, ok := russianPrepositions[t.lower]
		near := k == p.first-1
		switch {
		case t.lower == "от" && k > sc.s.first && strings.HasPrefix(g.lower(k-1), "звон"):
			return partWith // звонок от
		case ok && near && x == 0, ok && near && x == partTo, ok && near && x == partBy:
			return x
		case ok && (x == partWith || x == partBetween) && p.cases&instrumental != 0 && sc.reaches(p, k):
			if x == partWith && k > sc.s.first && sc.mark(k-1)&tellsAside != 0 {
				p.beside = true
				return partSubject
			}
			return x
		}
		if t.kind == punct && t.text != "," && !isQuoteMark(t.text) && !isDash(t.text) || sc.mark(k)&tellsEncounter != 0 || g.names[k] != 0 && k < p.first-1 && unknown > 0 {
			break
		}
		if t.kind == word && !g.isHead[k] && g.place[k] == "" && g.bodyAt[k] == nil {
			unknown++
		}
	}
	return partOf(p.cases)
}

func isQuoteMark(s string) bool {
	return s == "«" || s == "»" || s == "\"" || s == "“" || s == "”" || s == "„"
}

// reaches says whether the preposition at k can govern a party over the words
// between: a few that describe it, or a participle and what belongs to it
// where only the instrumental is possible.
func (sc *scene) reaches(p *party, k int) bool {
	g := sc.c.g
	for j := k + 1; j < p.first; j++ {
		if lastIs(g.lower(j), "ами", "ями") && p.cases != instrumental {
			return false // с жителями города
		}
	}
	if p.first-k <= 3 {
		return true
	}
	if p.cases&nominative != 0 {
		return false
	}
	for j := k + 1; j < p.first; j++ {
		if t := &g.d.tokens[j]; t.kind == word && !t.upper && !g.isHead[j] && finitePast(t.lower) {
			return false
		}
	}
	return true
}

// finitePast says whether a Russian word is a finite verb of the past.
func finitePast(low string) bool {
	for _, e := range [...]string{"ил", "ал", "ел", "ял", "ила", "ала", "ела", "яла", "или", "али", "ели", "яли", "ило", "ало", "лся", "лась", "лись", "лось"} {
		if strings.HasSuffix(low, e) && len(low) > len(e)+4 {
			return true
		}
	}
	return false
}

// crowdTheyLead finds the delegation in «делегацию …, которую возглавляет X»,
// -1 if X leads none.
func (sc *scene) crowdTheyLead(p *party) int {
	g := sc.c.g
	for k := p.first - 1; k > sc.s.first && p.first-k < 6; k-- {
		switch g.lower(k) {
		case "возглавляет", "возглавил", "возглавила", "возглавлял", "возглавляла":
			if strings.HasPrefix(g.lower(k-1), "котор") {
				return sc.crowdBefore(k - 2)
			}
			return -1
		}
	}
	return -1
}

// russianCrowd is the case of a noun such as делегация.
func russianCrowd(low string) kase {
	if low == "группа" {
		return nominative
	}
	switch {
	case strings.HasSuffix(low, "ию"), strings.HasSuffix(low, "пу"):
		return accusative
	case strings.HasSuffix(low, "ией"), strings.HasSuffix(low, "иями"), strings.HasSuffix(low, "ами"), strings.HasSuffix(low, "пой"):
		return instrumental
	case strings.HasSuffix(low, "ия"):
		return nominative
	case strings.HasSuffix(low, "ии"):
		return genitive | dative
	case strings.HasSuffix(low, "ов"), strings.HasSuffix(low, "ев"), strings.HasSuffix(low, "ей"):
		return accusative | genitive
	}
	return nominative
}

// casesOf returns the cases in which a Russian mention can stand, by its
// office and by its own endings.
func (c *cast) casesOf(m *mention) kase {
	g := c.g
	out := kase(anyCase)
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; (r.end == m.first || m.office && r.first == m.first) && !r.noun.plural {
			out = r.noun.cases &^ plural
			break
		}
	}
	if m.office {
		return out
	}
	own := kase(anyCase)
	for k := m.first; k < m.end; k++ {
		if cases := g.formCases(k, m.p); own&cases != 0 {
			own &= cases
		}
	}
	if out&own == 0 {
		if own&nominative == 0 {
			return own // с заместителем Ивана Петрова
		}
		return out
	}
	return out & own
}

// frenchGiven are first names that look as if they declined, but do not.
var frenchGiven = map[string]bool{"николя": true, "тома": true, "люка": true, "франсуа": true, "бенуа": true, "жозуа": true}

// formCases returns the cases of one word of a person's name, anyCase if it
// does not tell.
func (g *stage) formCases(k int, p *person) kase {
	w := g.word(k)
	var forms []form
	want := ""
	switch low := strings.ToLower(w); {
	case lastIs(low, "и", "о", "у", "ю", "э", "ы") && (unYo(low) == unYo(strings.ToLower(lastPart(p.family))) || low == strings.ToLower(p.given)), frenchGiven[low]:
		return anyCase
	case p.given != "" && strings.HasPrefix(low, firstRunes(strings.ToLower(p.given), 2)):
		forms, want = g.l.russianGiven(w), p.given
	default:
		forms, want = russianSurname(w), lastPart(p.family)
	}
	var out kase
	for _, f := range forms {
		if unYo(f.nom) == unYo(want) && (f.gender == 0 || p.sex == 0 || f.gender == p.sex) {
			out |= f.cases
		}
	}
	if out == 0 {
		return anyCase
	}
	return out &^ plural
}

// kazakhCase reads the case of a Kazakh mention off its last word; -мен is the
// instrumental.
func (c *cast) kazakhCase(m *mention) kase {
	low := c.g.lower(m.end - 1)
	if m.office {
		return kazakhEnding(low)
	}
	for _, name := range [...]string{m.p.family, m.p.middle, m.p.given} {
		for w := range strings.FieldsSeq(strings.ToLower(name)) {
			if low == w {
				return nominative
			}
			if rest, ok := strings.CutPrefix(low, w); ok && rest != "" {
				return kazakhEnding(rest)
			}
		}
	}
	return kazakhEnding(low)
}

// kazakhEndings are the case endings of nouns and of nouns with a possessive
// ending, the longest first.
var kazakhEndings = [...]struct {
	text string
	kase
}{
	{"ларымен", instrumental}, {"мен", instrumental}, {"бен", instrumental}, {"пен", instrumental},
	{"ның", genitive}, {"нің", genitive}, {"дың", genitive}, {"дің", genitive}, {"тың", genitive}, {"тің", genitive},
	{"нан", prepositional}, {"нен", prepositional}, {"дан", prepositional}, {"ден", prepositional}, {"тан", prepositional}, {"тен", prepositional},
	{"нда", prepositional}, {"нде", prepositional}, {"да", prepositional}, {"де", prepositional}, {"та", prepositional}, {"те", prepositional},
	{"ға", dative}, {"ге", dative}, {"қа", dative}, {"ке", dative}, {"на", dative}, {"не", dative},
	{"ны", accusative}, {"ні", accusative}, {"ды", accusative}, {"ді", accusative}, {"ты", accusative}, {"ті", accusative}, {"ын", accusative}, {"ін", accusative}, {"н", accusative},
}

func kazakhEnding(low string) kase {
	for _, e := range kazakhEndings {
		if strings.HasSuffix(low, e.text) {
			return e.kase
		}
	}
	return nominative
}

// kazakhAnd are the forms of the conjunction that is also the ending -мен.
func kazakhAnd(low string) bool { return low == "мен" || low == "бен" || low == "пен" }

// nameFrom returns the mention that starts, office included, at token k.
func (c *cast) nameFrom(si, k int) *mention {
	for _, m := range c.at[si] {
		if c.lead(m) <= k && k < m.end {
			return m
		}
	}
	return nil
}
