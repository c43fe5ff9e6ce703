package language

import (
	"strings"

	"minber/digest"
)

// assignRoles ties offices to the names beside them.
func (c *cast) assignRoles() {
	g := c.g
	for si := range g.d.sentences {
		roles := c.roles[si]
		s := &g.d.sentences[si]
		// Right in front of a name: the strongest tie.
		for k := range roles {
			r := &roles[k]
			if g.d.lang == "kk" && !r.noun.possessed && r.first > s.first && g.d.tokens[r.first-1].kind == number {
				r.used = true // 112 депутат Х-ті қолдады
				continue
			}
			if chief, office := c.chiefNamed(s, si, r); chief != nil {
				c.give(chief.p, &office)
				if m := c.servantBehind(s, si, chief); m != nil {
					c.give(m.p, r)
				}
				r.used = true
			} else if m := c.servant(si, r); m != nil {
				r.text, r.told = r.text+" "+c.g.slice(r.end, m.first, -1, ""), true
				c.give(m.p, r)
			} else if m := c.nameAt(si, c.g.pastTitles(s, c.pastQuality(s, si, c.pastOrigin(s, si, r)))); m != nil && !r.noun.plural && !c.casesDiffer(r, m) && !c.beforeAnothersName(r, m) {
				if g.d.lang == "ru" && g.nominated(s, r.first) && (r.noun.cases&instrumental != 0 || postNoun.has(g.at(s, r.first-1))) {
					r.tenure = digest.Elect
				}
				g.ofBehindName(s, r, m)
				c.give(m.p, r)
			} else if m := c.nameApart(si, r); m != nil {
				c.give(m.p, r)
			} else if m := c.pastNote(s, si, r); m != nil {
				c.give(m.p, r)
			} else if m := c.chargeBehind(s, si, r); m != nil {
				r.text, r.end = r.text+" "+g.slice(r.end, m.first, -1, ""), m.first
				c.give(m.p, r)
			}
		}
		for k := range roles {
			if r := &roles[k]; !r.used {
				c.assignLoose(s, si, r)
			}
		}
		c.doubles(si)
		c.doubles(si) // of three in a row
		c.plurals(s, si)
		c.doublesOfMany(si)
		c.overEach(s, si)
		c.amongThem(si)
		c.leaders(s, si)
	}
	c.namedBelow()
}

// servant returns the second of two names behind a Russian office that one holds for the
// other: «адвокат Клименко Игорь Барсуков».
func (c *cast) servant(si int, r *roleSpan) *mention {
	if c.g.d.lang != "ru" || r.noun.plural || !attendantNoun.has(bare(r.noun.nom)) && r.noun.class != "spokes" {
		return nil
	}
	m := c.nameAt(si, r.end)
	if m == nil || m.end-m.first != 1 {
		return nil
	}
	if o := c.nameAt(si, m.end); o != nil && o.end-o.first > 1 {
		return o
	}
	return nil
}

// ofBehindName takes into a bare English office the body that stands behind the
// name: Judge X of the Constitutional Court, Professor X of Delhi University.
func (g *stage) ofBehindName(s *sentence, r *roleSpan, m *mention) {
	if g.d.lang != "en" || g.at(s, m.end) != "of" || !g.onlyNoun(r) {
		return
	}
	if b, end := g.houseAt(s, m.end+1); b != nil && r.body == nil {
		r.text += " of " + g.slice(m.end+1, end, -1, "")
		r.body, r.country, r.weak, r.told = b, b.Country, false, true
		return
	}
	if g.ofHalfBehind(s, r, m) {
		return
	}
	if r.end-r.first > 1 && !(r.first == r.head && behindHead.has(g.lower(r.head+1))) {
		return
	}
	o := g.ofOrganisation(s, m.end+1)
	switch {
	case o.text != "":
	case seatedClass.has(r.noun.class):
		o = g.ofSeat(s, m.end+1)
	case r.noun.class == "expert", g.small(m.end+1) && g.small(m.end+2) && (postedClass.has(r.noun.class) || r.noun.class == "chair" || r.noun.class == "president"): // Colonel X of the railway guard
		k := m.end + 1
		for k < s.end && complementOpener.has(g.lower(k)) {
			k++
		}
		if end := g.englishComplement(s, g.commonComplement(s, k)); k > m.end+1 && end > k {
			o = roleSpan{head: k, first: k, end: end, text: g.slice(k, end, -1, ""), noun: r.noun}
		}
	}
	if o.text != "" && !(r.noun.class == "expert" && partyBodies.has(g.lower(o.end-1))) {
		r.text += " of " + g.slice(m.end+1, o.end, -1, "")
		if r.country == "" {
			g.describe(&o)
			r.country, r.weak, r.body = o.country, o.weak, o.body
		}
	}
}

// small says whether token i is a word without a capital.
func (g *stage) small(i int) bool {
	return i < len(g.d.tokens) && g.d.tokens[i].kind == word && !g.d.tokens[i].upper
}

// seatedClass are the offices that somebody holds for a place.
var seatedClass = wordSet("deputy senator governor")

// ofSeat reads the place that somebody sits for behind the name: Senator X of Borno
// North. Its text is "" if that is a country or no name at all.
func (g *stage) ofSeat(s *sentence, from int) roleSpan {
	end := from
	for end < s.end && end < from+4 && g.names[end] == 0 && g.d.tokens[end].kind == word && g.d.tokens[end].upper && g.bodyAt[end] == nil && (g.place[end] == "" || g.capit[end] || end > from && quarterWord.has(g.lower(end-1))) && !g.isHead[end] {
		end++
	}
	if end == from {
		return roleSpan{}
	}
	return roleSpan{head: from, first: from, end: end, text: g.slice(from, end, -1, ""), noun: headForm{class: "expert", nom: "member", cases: nominative}}
}

// onlyNoun says whether an office is told by its noun alone, or with that of a
// deputy in front.
func (g *stage) onlyNoun(r *roleSpan) bool {
	for i := r.first; i < r.end; i++ {
		if i != r.head && g.kinds[i]&leftWord == 0 {
			return false
		}
	}
	return true
}

// houseAt is the parliament or chamber that an English sentence names from token i
// on, behind its country if that owns it, and where its name ends: Kazakhstan's
// Kurultai.
func (g *stage) houseAt(s *sentence, i int) (b *digest.Body, end int) {
	for i < s.end && (articles[g.lower(i)] || g.place[i] != "" && g.bodyAt[i] == nil || g.lower(i) == "'s" || g.lower(i) == "’s") {
		i++
	}
	if i >= s.end || !g.parliamentAt(i) {
		return nil, i
	}
	for b, end = g.bodyAt[i], i; end < s.end && g.bodyAt[end] == b; {
		end++
	}
	return b, end
}

// nameApart returns the name that another sentence holds only because a line
// or an abbreviation ends there: a caption's name above the office, «министрдің
// м.а.» in front of it.
func (c *cast) nameApart(si int, r *roleSpan) *mention {
	g := c.g
	s := &g.d.sentences[si]
	if r.end != s.end || r.noun.plural {
		return nil
	}
	if g.d.lang == "kk" && r.tenure == digest.Acting && si+1 < len(g.d.sentences) {
		return c.nameAt(si+1, s.end)
	}
	if r.first != s.first || si == 0 || !g.d.tokens[s.first].upper {
		return nil
	}
	above := &g.d.sentences[si-1]
	if m := c.nameAt(si-1, above.first); m != nil && m.end == above.end {
		return m
	}
	return nil
}

// casesDiffer says whether an office and the name behind it stand in different
// cases: «рассказал журналистам Иван Петров»; a Kazakh one in front of a name takes
// no case at all: «тілшілерге Ізбасаров жауап берді», «Сенат басшысын Ізбасаров қабылдады».
func (c *cast) casesDiffer(r *roleSpan, m *mention) bool {
	g := c.g
	if g.d.lang == "kk" {
		ending := kazakhEnding(g.lower(r.head))
		if c.actsOnNamed(r, m) || r.noun.plural && !r.noun.possessed && r.end == m.first && ending == nominative && m.oblique && !kazakhGenitive(g.lower(m.end-1)) {
			return true // «Тілшілер Болат Серіковтен сұрады»: who did it, and with whom
		}
		if !r.noun.plural && r.noun.cases&nominative != 0 || r.end != m.first {
			return false
		}
		return ending&(nominative|genitive) == 0 && (r.noun.plural || kazakhEnding(g.lower(m.end-1)) == nominative)
	}
	if g.d.lang != "ru" || r.noun.cases == 0 || r.noun.cases&nominative != 0 || !russianDeclines(m.p) {
		return false
	}
	if r.end == m.first && strings.HasPrefix(r.noun.nom, "преемни") && r.noun.cases&(genitive|accusative) == 0 && m.end > m.first+1 && g.genitiveGiven(m.first) {
		return true // преемником Ивана Котова; but «избрали председателем Ивана Котова»
	}
	last := titled(g.d.tokens[m.end-1].text)
	if m.p.sex == 0 || last != lastPart(m.p.family) || !alwaysDeclines(lower(last)) {
		return false
	}
	if m.end == m.first+1 && r.end == m.first { // «письмо главе правительства Лавров назвал …», but «председателем Лавров стал»
		return (m.p.sex == male || m.p.given != "") && (r.noun.cases != instrumental || r.first > 0 && russianPrepositions[g.lower(r.first-1)] != 0)
	}
	return m.p.given != "" && c.givenStands(m)
}

// alwaysDeclines says whether a surname, in the nominative, has an ending that
// always declines.
func alwaysDeclines(low string) bool {
	for _, e := range [...]string{"ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ова", "ева", "ёва", "ина", "ына", "ая"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// givenStands says whether the mention writes the first name in the nominative.
func (c *cast) givenStands(m *mention) bool {
	for i := m.first; i < m.end; i++ {
		if titled(c.g.d.tokens[i].text) == m.p.given {
			return true
		}
	}
	return false
}

func (c *cast) give(p *person, r *roleSpan) {
	r.used = true
	p.roles = append(p.roles, *r)
}

// nameAt returns the mention that starts at token i.
func (c *cast) nameAt(si, i int) *mention {
	for _, m := range c.at[si] {
		if m.first == i {
			return m
		}
	}
	return nil
}

// nameEnding returns the mention that ends before token i.
func (c *cast) nameEnding(si, i int) *mention {
	for _, m := range c.at[si] {
		if m.end == i {
			return m
		}
	}
	return nil
}

// before returns the last mention that ends at or before token i.
func (c *cast) before(si, i int) *mention {
	var out *mention
	for _, m := range c.at[si] {
		if m.end <= i {
			out = m
		}
	}
	return out
}

// after returns the first mention that starts at or behind token i.
func (c *cast) after(si, i int) *mention {
	for _, m := range c.at[si] {
		if m.first >= i {
			return m
		}
	}
	return nil
}

// doubles gives an office that stands beside another one to the same person:
// "X, a Belgian MP and the President of the Assembly", «глава Секретариата,
// спикер Сената X».
func (c *cast) doubles(si int) {
	roles := c.roles[si]
	for k := 1; k < len(roles); k++ {
		r, before := &roles[k], &roles[k-1]
		if r.used == before.used || r.noun.plural || before.noun.plural || !c.joinedOffices(before, r) && !c.oneHoldsBoth(si, before, r) {
			continue
		}
		if before.used {
			if m := c.before(si, before.first); m != nil && before.first-m.end < 5 && c.nameAt(si, before.end) == nil {
				if c.g.past(&c.g.d.sentences[si], before.end, r.first) {
					r.tenure = digest.Former
				}
				c.give(m.p, r)
			}
			continue
		}
		m := c.nameAt(si, r.end)
		if m == nil && c.g.d.lang == "ru" {
			m = c.holderOf(si, r.end)
		}
		if m != nil && m.first >= r.end && (differs(r, before) || c.presidesElsewhereToo(r, before)) && (r.country == "" || before.country == "" || r.country == before.country || ofGroup(r, before)) && !c.g.opensMainClause(&c.g.d.sentences[si], before.first, m) && !c.ofAnother(before, m) {
			c.give(m.p, before)
		}
	}
}

// atTheHead are the classes of offices at the head of something that a deputy holds too.
var atTheHead = wordSet("chair vice head")

// joinedOffices says whether nothing but a comma, dash or conjunction stands
// between two offices, and whether they can be of one person.
func (c *cast) joinedOffices(a, b *roleSpan) bool {
	g := c.g
	if g.d.lang == "kk" && b.first == a.end && b.noun.possessed && !a.noun.possessed {
		return false // «спикер Шура Кеңесінің мүшесі Х-ті қабылдады»: who received, and whom
	}
	if b.first == a.end && g.d.lang != "en" && b.noun.class == "expert" && (a.noun.class != "expert" || a.end > a.first+1 && a.noun.nom != b.noun.nom) {
		return g.d.lang != "ru" || a.noun.cases&b.noun.cases != 0 // префект дикастерии кардинал X
	}
	if b.first == a.end && g.d.lang == "ru" && (b.noun.class == "deputy" || b.noun.class == "senator") && !g.d.tokens[b.first].upper && a.end > a.first+1 && (atTheHead.has(a.noun.class) || a.noun.class == "secretary" || sitsOrWrites.has(a.noun.nom)) {
		return a.noun.cases&b.noun.cases != 0 && !startsWithAny(g.lower(a.end-1), []string{"аппарат", "штаб", "приемн", "приёмн", "канцеляри"}) // глава делегации сенатор X
	}
	if g.d.lang == "en" && b.first == g.pastShortName(g.sentenceOf(a.first), a.end) && g.d.tokens[b.first].upper && a.end > a.first+1 && g.titleBehind(a, b) {
		return true // Head of the Polish Delegation Senator X
	}
	if b.first == a.end && g.d.lang == "ru" && b.noun.class == "ambassador" && b.end == b.first+1 && a.noun.class == "head" && a.end > a.first+1 {
		return a.noun.cases&b.noun.cases != 0 // глава делегации союза посол X
	}
	if b.first-a.end > 4 || b.first <= a.end || endsWithAny(bare(b.noun.nom), "классник", "классница") || // the speaker of a school
		g.d.lang == "ru" && a.noun.cases&b.noun.cases == 0 {
		return false
	}
	for i := a.end; i < b.first; i++ {
		if !besideWord.has(g.lower(i)) && !isDash(g.lower(i)) && !(g.d.lang == "en" && (g.d.tokens[i].kind == number || agedWord(g.lower(i)))) && (g.place[i] == "" || g.bodyAt[i] != nil) && !g.whereHeld(a, i) && !g.inThePast(i) && (g.d.lang != "ru" || g.l.atlas.demonym(g.lower(i)) == "") {
			return false
		}
	}
	return !b.used || b.tenure == digest.Former || g.lower(a.end) == "," || isDash(g.lower(a.end)) || g.d.lang == "en" && b.first == a.end+1 // without an article, one person holds both
}
