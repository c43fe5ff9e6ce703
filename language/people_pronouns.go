package language

import "strings"

// governed says whether the words before token i make what follows an object
// in English: of, to, with, by, met, received …
func (g *stage) governed(i int) bool {
	for i > 0 && (g.lower(i-1) == "the" || g.lower(i-1) == "his" || g.lower(i-1) == "its") {
		i--
	}
	if i == 0 {
		return false
	}
	switch g.lower(i - 1) {
	case "of", "to", "with", "for", "by", "from", "between", "on", "at", "in", "under", "met", "received", "receives", "meets", "thanked", "congratulated", "including", "told", "against", "about", "over", "asked", "informed", "invited", "assured", "hosted", "welcomed", "urged",
		"alongside", "beside", "besides", "behind", "unlike", "despite", "without", "toward", "towards", "near", "joined", "saw", "phoned", "telephoned", "greeted", "praised", "criticised", "criticized", "accused", "blamed", "backed", "replaced", "succeeded", "appointed", "dismissed", "attacked":
		return true
	case "after", "before", "following": // After X, Y spoke; but after X spoke
		for k := i; k < min(len(g.d.tokens), i+12); k++ {
			if g.d.tokens[k].text == "," {
				return k > i && g.names[k-1] != 0 && k+1 < len(g.d.tokens) && g.d.tokens[k+1].lower != "who" && !articles[g.d.tokens[k+1].lower]
			}
			if g.d.tokens[k].kind == punct {
				break
			}
		}
	}
	return false
}

// lead is where a mention starts with the office in front of it.
func (c *cast) lead(m *mention) int {
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; r.used && r.end <= m.first && c.addressedAs(m, r.end) {
			return r.first
		}
	}
	return m.first
}

// addressedAs says whether nothing but a comma and forms of address stands
// between token i, behind an office, and a mention: "the Speaker, Ms X".
func (c *cast) addressedAs(m *mention, i int) bool {
	if i < m.first && c.g.lower(i) == "," {
		i = c.g.pastBodyTold(&c.g.d.sentences[m.sentence], i) + 1
		if s := &c.g.d.sentences[m.sentence]; c.g.d.lang == "en" && i < m.first && c.g.pastEpithet(s, i) == m.first {
			return true // the mayor, shipowner X
		}
	}
	return i == m.first || c.g.d.lang == "en" && m.first-i < 9 && c.g.pastTitles(&c.g.d.sentences[m.sentence], i) == m.first
}

// subject says whether a mention can be the subject of its clause.
func (c *cast) subject(m *mention) bool {
	if m.oblique {
		return c.titledNominative(m)
	}
	g := c.g
	switch g.d.lang {
	case "en":
		if m.end < len(g.d.tokens) {
			if t := g.d.tokens[m.end].text; t == "’s" || t == "'s" || (t == "’" || t == "'") && strings.HasSuffix(g.lower(m.end-1), "s") {
				return false
			}
		}
		lead := c.lead(m)
		if lead > 0 && g.lower(lead-1) == "to" && lead > 1 && g.lower(lead-2) == "according" {
			return true
		}
		return !g.governed(lead)
	case "ru":
		for k := range c.roles[m.sentence] {
			if r := &c.roles[m.sentence][k]; r.used && r.end == m.first && r.noun.cases&nominative == 0 {
				return false
			}
		}
	case "kk":
		return !c.caseOfKazakh(m)
	}
	return true
}

// titledNominative says whether the office in front of a Russian name can only
// stand in the nominative, whatever the name looks like: спикер Мере Типоки.
func (c *cast) titledNominative(m *mention) bool {
	if c.g.d.lang != "ru" || m.office || !strings.HasSuffix(lower(m.p.name()), c.g.lower(m.end-1)) {
		return false // адвокат Переса
	}
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; r.used && r.end == m.first {
			return r.noun.cases == nominative && !r.noun.plural
		}
	}
	return false
}

// caseOfKazakh says whether a Kazakh mention carries the ending of a case that the
// reading of its name did not tell: X қызымен, жетекшісімен.
func (c *cast) caseOfKazakh(m *mention) bool {
	low := c.g.lower(m.end - 1)
	if m.end < len(c.g.d.tokens) && courtesyCase.on(c.g.lower(m.end), 0) {
		return true // Сейітов мырзаның
	}
	if m.office {
		return endsWithAny(low, "імен", "ымен", "рмен", "сына", "сіне", "сынан", "сінен", "сында", "сінде", "сын", "сін", "дің", "дың", "тің", "тың", "нің", "ның", "рге", "рға", "тке", "тқа", "рді", "рды")
	}
	name := lower(m.p.name())
	name = name[strings.LastIndexByte(name, ' ')+1:]
	return len(low) > len(name) && strings.HasPrefix(low, name) && endsWithAny(low, "мен", "бен", "пен", "нің", "ның", "ні", "ны", "не", "на", "нан", "нен")
}

// courtesyCase end a Kazakh word of respect that has the case of the name.
var courtesyCase = newEndings("мырзаның", "мырзаға", "мырзаны", "мырзадан", "мырзада", "мырзамен", "ханымның", "ханымға", "ханымды", "ханымнан", "ханымда", "ханыммен", "апаның", "апаға", "апаны", "ағаның", "ағаға", "ағаны", "қажының", "қажыға")

// subjectOf returns who a sentence is about: its first mention that can be a
// subject, up to token limit.
func (c *cast) subjectOf(si, limit int, sex gender) *mention {
	for _, m := range c.at[si] {
		if m.first < limit && c.subject(m) && (sex == 0 || m.p.sex == 0 || m.p.sex == sex) {
			return m
		}
	}
	return nil
}

// antecedent returns whom a pronoun at token tok of sentence si means.
func (c *cast) antecedent(si, tok int, sex gender) *person {
	for k := si; k >= 0 && k > si-5; k-- {
		limit := 1 << 30
		if k == si {
			limit = tok
		}
		if m := c.subjectOf(k, limit, sex); m != nil {
			return m.p
		}
		if c.g.d.sentences[k].aside {
			continue
		}
		if p := c.pronounSubject(k, limit, sex); p != nil {
			return p
		}
	}
	for k := si; k >= 0 && k > si-4; k-- {
		for i := len(c.at[k]) - 1; i >= 0; i-- {
			m := c.at[k][i]
			if (k < si || m.first < tok) && (sex == 0 || m.p.sex == 0 || m.p.sex == sex) {
				return m.p
			}
		}
	}
	return nil
}

// pronounSubject resolves a sentence that opens with a pronoun, or with the guest.
func (c *cast) pronounSubject(si, limit int, sex gender) *person {
	s := &c.g.d.sentences[si]
	if s.first >= s.end || s.first >= limit || si == 0 {
		return nil
	}
	if k := c.nounBehindAdjective(s.first, s.end); k < limit && guestNouns.has(c.g.lower(k)) && !c.namedBehind(k) {
		return c.pointsTo(si, s.first, k, sex) // Иорданский гость поблагодарил. Он …
	}
	x, ok := pronoun(c.g.d.lang, c.g.lower(s.first))
	if !ok || sex != 0 && x != 0 && x != sex {
		return nil
	}
	return c.antecedent(si-1, 1<<30, x)
}

// pronoun tells a personal pronoun of the third person in the nominative.
func pronoun(lang, low string) (gender, bool) {
	switch lang {
	case "en":
		switch low {
		case "he", "he's", "he’s", "he'd", "he’d", "he'll", "he’ll":
			return male, true
		case "she", "she's", "she’s", "she'd", "she’d", "she'll", "she’ll":
			return female, true
		}
	case "ru":
		switch low {
		case "он", "тот":
			return male, true
		case "она", "та":
			return female, true
		}
	case "kk":
		if low == "ол" {
			return 0, true
		}
	}
	return 0, false
}
