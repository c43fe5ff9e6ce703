package language

import (
	"cmp"
	"slices"
	"strings"
)

// revise turns "Веселина Топалова" back into a man's genitive where the text
// also has «Топалов» or «Топаловым»: the first name did not tell.
func (c *cast) revise() {
	if c.g.d.lang != "ru" {
		return
	}
	c.oneReadTwice()
	for _, p := range c.persons {
		if p.sex != female || p.score > 8 || !strings.HasSuffix(p.family, "а") {
			continue
		}
		man := strings.TrimSuffix(p.family, "а")
		if _, known := c.g.l.given(p.given); known || !c.g.strays(man, man+"ым", man+"ом") {
			continue
		}
		for _, f := range nounForms(p.given, false) {
			if f.gender == male && f.cases&genitive != 0 {
				p.given, p.family, p.sex = f.nom, man, male
				break
			}
		}
	}
}

// oneReadTwice makes one person of two whom the text tells by forms of one name that are the nominative
// of a woman's and the genitive of a man's: «заверил Асылбека Жээнбекова» beside «с Асылбеком
// Жээнбековым», «Танзила Нарбаева встретится» beside «с Танзилой Нарбаевой». The forms that are only one
// of theirs tell who it is.
func (c *cast) oneReadTwice() {
	men := make(map[string]*person)
	for _, p := range c.persons {
		if p.sex == male && longerThan(p.given, 2) && p.family != "" {
			men[p.given+"а "+p.family+"а"] = p
		}
	}
	for _, woman := range slices.Clone(c.persons) {
		man := men[woman.given+" "+woman.family]
		if man == nil || woman.sex != female {
			continue
		}
		his, hers := c.g.toldOnlyAs(man, woman.family), c.g.toldOnlyAs(woman, woman.family)
		switch {
		case hers && !his:
			c.takeOver(man, woman)
		case his && !hers:
			c.takeOver(woman, man)
		}
	}
}

// toldOnlyAs says whether the surname of a person stands nowhere in another form than the one given.
func (g *stage) toldOnlyAs(p *person, family string) bool {
	return !slices.ContainsFunc(p.mentions, func(m *mention) bool { return titled(g.d.tokens[m.end-1].text) != family })
}

// takeOver makes all that the text tells of one person told of another.
func (c *cast) takeOver(p, other *person) {
	for _, m := range other.mentions {
		m.p, m.oblique = p, p.sex == male
		p.mentions = append(p.mentions, m)
	}
	other.mentions = nil
	if p.middle == "" {
		p.middle = other.middle
	}
	c.persons = slices.DeleteFunc(c.persons, func(x *person) bool { return x == other })
}

// strays says whether one of some words stands in the text outside the names found.
func (g *stage) strays(words ...string) bool {
	for i := range g.d.tokens {
		if t := &g.d.tokens[i]; t.upper && g.names[i] == 0 && slices.Contains(words, t.text) {
			return true
		}
	}
	return false
}

// unYo folds the spellings of one letter or mark: ё and е, ’ and '.
func unYo(s string) string {
	if !strings.Contains(s, "ё") && strings.IndexByte(s, "’"[0]) < 0 && strings.IndexByte(s, "ʼ"[0]) < 0 {
		return s // as nearly always; a replacer is slow
	}
	return foldMarks.Replace(s)
}

var foldMarks = strings.NewReplacer("ё", "е", "’", "'", "ʼ", "'", "‘", "'")

// find returns the person that a reading names, nil if it is a new one.
func (c *cast) find(x *person, n nameSpan) *person {
	var best *person
	for i := len(c.persons) - 1; i >= 0; i-- {
		p := c.persons[i]
		if c.same(p, x, n) {
			if x.given == "" && c.calledByOffice(p, n.first) {
				return p // министр Шатохин, whoever of the family was named since
			}
			if best == nil || p.sex == x.sex && best.sex != x.sex {
				best = p
			}
		}
	}
	return best
}

func (c *cast) same(p, x *person, n nameSpan) bool {
	if x.family == "" || p.family == "" { // given name and patronymic alone
		if withInitial(x, p) || withInitial(p, x) {
			return true
		}
		return p.given != "" && unYo(p.given) == unYo(x.given) && (p.middle == "" || x.middle == "" || p.middle == x.middle)
	}
	famP, famX := p.skeleton(), x.skeleton()
	if c.g.d.lang == "kk" && x.given != "" && x.given == p.given && famP != famX && patronymicBase(lower(x.family)) && !patronymicBase(lower(p.family)) && (p.middle == "" || p.middle == x.family) {
		return true // Асан Серікұлы, as one speaks to Асан Қалиев
	}
	if shortFor(x, p) || x.middle != "" && x.given == p.given && x.middle == p.family {
		return true
	}
	if x.given == p.given && x.given != "" && p.middle != "" && patronymicRussian(lower(x.family)) && firstRunes(p.middle, 4) == firstRunes(x.family, 4) {
		return true // Оразгали Бекенович, in full Оразгали Бекенулы Сыдык
	}
	alike := famP == famX || c.reads(n.family, p)
	switch {
	case x.given == "":
		return alike || longerThan(p.given, 2) && foldWord(p.given) == famX // by the first name alone
	case p.given == "":
		return alike
	case initialOnly(x.given) || initialOnly(p.given):
		return alike && (firstRunes(foldWord(p.given), 1) == firstRunes(foldWord(x.given), 1) || c.slippedInitial(p, x, n))
	}
	return (alike || trimmedVowel(famP) == trimmedVowel(famX)) && foldWord(p.given) == foldWord(x.given)
}

// withInitial says whether x is p by the initial of his first name and the word behind it, which looks
// like a patronymic and is the surname: Д. Вукович, who is Драган Вукович.
func withInitial(x, p *person) bool {
	second := cmp.Or(x.family, x.middle)
	return initialOnly(x.given) && p.family == "" && p.middle != "" && second != "" && unYo(second) == unYo(p.middle) && firstRunes(foldWord(p.given), 1) == firstRunes(foldWord(x.given), 1)
}

// slippedInitial says whether the initial of x is that of the surname, by a slip of the pen, and p the only
// one in the text who has it: К. Кошанов beside Ерлан Кошанов. Behind an office it is somebody else.
func (c *cast) slippedInitial(p, x *person, n nameSpan) bool {
	if n.first == 0 || c.g.isHead[n.first-1] || !initialOnly(x.given) || initialOnly(p.given) || firstRunes(foldWord(x.given), 1) != firstRunes(x.skeleton(), 1) {
		return false
	}
	for _, other := range c.persons {
		if other != p && other.skeleton() == p.skeleton() {
			return false
		}
	}
	return true
}

// shortFor says whether the words of x, two at least, are the first or the last
// ones of the longer name of p: Hong Van, Al Ghafri, Kamarul Idzham.
func shortFor(x, p *person) bool {
	if p.middle == "" && !strings.Contains(p.family, " ") || x.given == "" || initialOnly(x.given) {
		return false
	}
	if x.middle == "" && x.given == p.given && x.family == p.middle {
		return true
	}
	if !strings.HasSuffix(p.family, lastPart(x.family)) {
		return false
	}
	whole, part := lower(p.name()), lower(x.name())
	return len(part) < len(whole) && strings.HasSuffix(whole, " "+part)
}

// trimmedVowel takes a last vowel off: two readings of one full name differ by
// no more.
func trimmedVowel(s string) string { return strings.TrimRight(s, "aeiou") }

// reads says whether a surname as it stands can be a form of the person's.
func (c *cast) reads(family string, p *person) bool {
	if c.g.d.lang != "en" && !sameFirst(lastPart(family), p.family) && !sameFirst(lastPart(family), lastPart(p.family)) {
		return false // endings change, beginnings don't
	}
	want := p.lowered()
	switch c.g.d.lang {
	case "ru":
		for _, f := range c.g.l.surnameForms(lastPart(family)) {
			if low := unYo(lower(f.nom)); (low == want || strings.HasSuffix(want, " "+low)) && (f.gender == 0 || p.sex == 0 || f.gender == p.sex) {
				return true
			}
		}
	case "kk":
		for _, f := range c.g.l.kazakhName(lastPart(family)) {
			if low := unYo(lower(f)); low == want || strings.HasSuffix(want, " "+low) {
				return true
			}
		}
	default:
		low := unYo(lower(family))
		return low == want || strings.HasSuffix(want, " "+low) || strings.HasPrefix(low, "al-") && low[3:] == want || strings.HasPrefix(want, "al-") && want[3:] == low
	}
	return false
}

// sameFirst says whether two words begin with one letter, whatever its case.
func sameFirst(a, b string) bool {
	x, y := lowerRune(firstRune(a)), lowerRune(firstRune(b))
	return x == y || (x == 'ё' || x == 'е') && (y == 'ё' || y == 'е')
}
