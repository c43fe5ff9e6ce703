package language

import "strings"

// addressForms tell the sex of whom they address.
var addressForms = map[string]gender{
	"mr": male, "sir": male, "lord": male, "mrs": female, "ms": female, "miss": female, "madam": female, "dame": female, "lady": female, "baroness": female,
	"господин": male, "госпожа": female, "г-н": male, "г-жа": female, "мырза": male, "ханым": female, "апай": female, "ағай": male,
}

// learnSexes learns from the grammar around its mentions which sex a person is
// of, for many first names do not tell: "Mr. Reid", «Марал ханым», «активистка
// X», «X сказала». Russian agreement also overrules a guess by the name.
func (c *cast) learnSexes() {
	for _, p := range c.persons {
		men, women := 0, 0
		for _, m := range p.mentions {
			switch c.sexAt(m) {
			case male:
				men++
			case female:
				women++
			}
		}
		switch {
		case men > 0 && women == 0 && (p.sex == 0 || c.g.d.lang == "ru"):
			p.sex = male
		case women > 0 && men == 0 && (p.sex == 0 || c.g.d.lang == "ru"):
			p.sex = female
		}
	}
}

// sexAt returns the sex that the words around a mention tell, 0 if they tell
// none.
func (c *cast) sexAt(m *mention) gender {
	if m.office {
		return 0
	}
	k := m.first - 1
	if k > 0 && c.g.lower(k) == "." {
		k--
	}
	if k >= 0 && addressForms[c.g.lower(k)] != 0 {
		return addressForms[c.g.lower(k)]
	}
	lang := c.g.d.lang
	if lang == "kk" && m.end < len(c.g.d.tokens) && addressForms[c.g.lower(m.end)] != 0 {
		return addressForms[c.g.lower(m.end)]
	}
	for i := c.lead(m); i < m.first; i++ {
		if sex, ok := personNoun(lang, c.g.lower(i)); ok && sex != 0 {
			return sex
		}
	}
	switch {
	case lang == "ru" && c.womansForms(m):
		return female
	case lang == "ru" && c.subject(m) && !c.mayBeObject(m):
		return c.agreement(m)
	case lang == "en":
		return c.ownPronoun(m)
	}
	return 0
}

// womansForms says whether a Russian mention declines the first name and not the surname, which ends in a
// consonant: only a woman's does not: «принял Анну Шульц».
func (c *cast) womansForms(m *mention) bool {
	if !m.oblique || m.p.eastern || m.p.given == "" || m.end-m.first < 2 {
		return false
	}
	first, last := c.g.lower(m.first), c.g.lower(m.end-1)
	return first != lower(m.p.given) && last == lower(m.p.family) && !endsInVowel(last) && !lastIs(last, "ь", "й", "х") && strings.HasPrefix(first, firstRunes(lower(m.p.given), 3))
}

// mayBeObject says whether a lone Russian surname of somebody with a woman's first name may stand in any
// case: «Шульц принял министр» makes no man of Анна Шульц.
func (c *cast) mayBeObject(m *mention) bool {
	low := c.g.lower(m.end - 1)
	if m.end-m.first > 1 || endsInVowel(low) {
		return false
	}
	sex, known := c.g.l.given(m.p.given)
	return known && sex == female
}

// agreement returns the sex that a Russian past tense right beside a subject,
// or a relative pronoun behind it, has.
func (c *cast) agreement(m *mention) gender {
	d := c.g.d
	s := &d.sentences[m.sentence]
	if k := m.end; k+1 < s.end && d.tokens[k].text == "," {
		switch c.g.lower(k + 1) {
		case "который":
			return male
		case "которая":
			return female
		}
		return 0
	}
	if m.end < s.end && d.tokens[m.end].kind == word {
		k := m.end
		for k+1 < s.end && besideVerb[c.g.lower(k)] {
			k++
		}
		if sex := c.pastSex(k); sex != 0 {
			return sex
		}
	}
	if k := c.lead(m) - 1; k >= s.first && m.end < s.end && d.tokens[m.end].kind == punct {
		return c.pastSex(k)
	}
	return 0
}

// pastSex returns the gender of the Russian past tense at token k, 0 if it is
// none.
func (c *cast) pastSex(k int) gender {
	low := c.g.lower(k)
	if endsWithAny(low, "шла", "везла", "несла", "могла") {
		return female
	}
	if !c.pastTense(k) {
		return 0
	}
	if strings.HasSuffix(low, "ла") || strings.HasSuffix(low, "лась") {
		return female
	}
	return male
}

// ownPronoun returns the sex of the first pronoun behind the only person whom
// an English sentence names, where it opens with that person.
func (c *cast) ownPronoun(m *mention) gender {
	s := &c.g.d.sentences[m.sentence]
	if len(c.at[m.sentence]) != 1 || c.lead(m) > s.first+1 || !c.subject(m) {
		return 0
	}
	for k := m.end; k < s.end; k++ {
		if c.isQuoted(k) {
			continue
		}
		if sex := personalPronouns["en"][c.g.lower(k)]; sex != 0 {
			return sex
		}
	}
	return 0
}
