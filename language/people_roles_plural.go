package language

import "strings"

// plurals gives a plural office to the names that it counts up: "senators A
// and B", «депутаты А, Б и В».
func (c *cast) plurals(s *sentence, si int) {
	g := c.g
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		many := r.noun.plural || c.countedMany(s, si, r)
		if !many && g.d.lang == "kk" && !r.used && g.numbered(s, r) {
			c.including(s, si, r) // төрт депутаты, соның ішінде X
		}
		if !many && !manyOrOne(g.lower(r.head), r.noun.nom) {
			continue
		}
		if many {
			c.including(s, si, r)
		}
		if c.respectively(s, si, r) || c.eachOfOwn(s, si, r) || !many || c.areBoth(s, si, r) || c.oneOfMany(s, si, r) || c.chosenTogether(s, si, r) {
			continue
		}
		i := g.pastBecoming(s, g.pastShortName(s, r.end))
		colon := g.colonBehind(s, r.end)
		named := false // behind the colon
		if colon > 0 {
			first, _ := g.pastOwner(s, colon+1)
			named = c.nameAt(si, first) != nil
		}
		switch {
		case named && g.becomesBefore(r.end, colon):
			c.electedBehind(s, si, r, colon)
			continue
		case named && (countable.has(r.noun.class) || g.d.lang == "ru" && r.noun.plural && c.severalNamed(s, si, colon, r)):
			i = colon + 1 // Three deputies spoke: A, B and C
		case g.d.lang == "en" && electing("en", g.at(s, i-1)) && r.noun.plural && i == r.end+1 && colon == 0:
			continue // the deputies elected A, B and C as judges
		case isDash(g.at(s, i)) && c.saidByLast(s, si, i+1):
			continue
		case isDash(g.at(s, i)) && (countable.has(r.noun.class) || atTheHead.has(r.noun.class) && r.noun.plural && c.listBehind(s, si, i+1)), !r.noun.plural, c.severalNamed(s, si, i, r):
			i++ // two senators – A and B; two lawmakers, A and B
		}
		if colon > 0 && i == colon+1 {
			c.eachBehind(s, si, r, i)
		}
		for i < s.end {
			first, country := g.pastOwner(s, i)
			m := c.nameAt(si, g.pastHonorific(s, first))
			if m == nil {
				if next := c.pastUnread(s, si, i); next > i {
					i = next
					continue
				}
			}
			if m == nil || i == r.end && (c.casesDiffer(r, m) || c.actsForThem(s, m)) {
				break
			}
			one := *r
			one.text = g.singular(r)
			if country != "" {
				one.country, one.weak, one.body = country, false, nil
			}
			if len(m.p.roles) == 0 {
				c.give(m.p, &one)
			}
			i = g.pastBrackets(s, m.end)
			if end := g.ownCharge(s, r, i); end > i && len(m.p.roles) > 0 {
				own := &m.p.roles[len(m.p.roles)-1]
				own.text += " " + g.slice(i, end, -1, "")
				i = end
			}
			if m.first > s.first && (g.lower(m.first-1) == "and" || g.lower(m.first-1) == "и") && i < s.end && g.lower(i) == "," {
				break // the list is over
			}
			for i < s.end && listJoint.has(g.lower(i)) {
				i++
			}
		}
	}
}

// saidByLast says whether token i, behind a dash, is a name that ends the sentence: whose words a
// headline tells, «Рост пенсий обещан депутатам – Жуков».
func (c *cast) saidByLast(s *sentence, si, i int) bool {
	m := c.nameAt(si, i)
	return m != nil && (m.end >= s.end || m.end+1 == s.end && isStop(c.g.lower(m.end)))
}

// eachBehind gives a plural office to all who act in clauses of their own behind
// a colon: "The deputies were many: A wanted …, and B asked …".
func (c *cast) eachBehind(s *sentence, si int, r *roleSpan, from int) {
	g := c.g
	for _, m := range c.at[si] {
		if m.first <= from || len(m.p.roles) > 0 || m.office || !c.subject(m) || m.end >= s.end || g.d.tokens[m.end].kind == punct && !isDash(g.lower(m.end)) {
			continue
		}
		if before := g.lower(m.first - 1); !listJoint.has(before) && before != "а" && before != "ал" && before != "but" && before != "while" {
			continue
		}
		one := *r
		one.text = g.singular(r)
		c.give(m.p, &one)
	}
}

// listJoint joins the names of a list.
var listJoint = wordSet(", and и мен және пен бен")

// oneOfMany gives a plural office to whom the text calls one of those who hold
// it: "X, the youngest of the deputies", «Y, один из авторов», «депутаттардың
// бірі Z».
func (c *cast) oneOfMany(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	var m *mention
	if low := g.at(s, r.end); low == "бірі" {
		k := r.end + 1
		if next := g.at(s, k); next == "ретінде" || next == "болып" || isDash(next) || next == "," {
			k++
		}
		m = c.nameAt(si, k)
	} else {
		i := r.first
		for i > s.first && (complementOpener.has(g.lower(i-1)) || severalEnglish.has(g.lower(i-1))) {
			i--
		}
		if of := g.at(s, i-1); of != "of" && of != "из" {
			return false
		}
		for k := i - 2; k > s.first && k > i-6; k-- {
			if g.lower(k) == "," {
				m = c.nameEnding(si, k)
				break
			}
		}
	}
	if m == nil {
		m = c.calledOneOf(s, si, r)
	}
	if m == nil {
		m = c.oneOfThese(s, si, r)
	}
	if m == nil {
		m = c.singledOut(s, si, r)
	}
	if m == nil || len(m.p.roles) > 0 {
		return false
	}
	one := *r
	one.text, one.noun.plural = g.singular(r), false
	c.give(m.p, &one)
	return true
}

// severalEnglish are the small English numbers of those who hold an office.
var severalEnglish = wordSet("two three four five six seven eight nine ten several many few")

// calledOneOf returns whom the predicate that a plural office ends calls one of its
// holders: "X is one of the oldest deputies", «X – один из самых упрямых депутатов», «X
// ханым – палатадағы ең қағілез депутаттардың бірі».
func (c *cast) calledOneOf(s *sentence, si int, r *roleSpan) *mention {
	g := c.g
	one := g.d.lang == "kk" && g.at(s, r.end) == "бірі"
	for k := r.first - 1; k > s.first && r.head-k < 14; k-- {
		if g.names[k] != 0 || g.isHead[k] {
			return nil
		}
		low := g.lower(k)
		one = one || (low == "of" || low == "из") && (g.lower(k-1) == "one" || strings.HasPrefix(g.lower(k-1), "одн") || strings.HasPrefix(g.lower(k-1), "один"))
		if !one || !isDash(low) && !beingVerbs.has(low) {
			continue
		}
		if g.d.lang == "kk" && honorific.has(g.lower(k-1)) || g.lower(k-1) == "ханым" || g.lower(k-1) == "мырза" {
			k--
		}
		if m := c.nameEnding(si, k); m != nil && !m.oblique {
			return m
		}
		return nil
	}
	return nil
}

// amongThem gives the plural office of the sentence before to whom a sentence
// counts among them: "Nine senators voted no. X was one of them", «Приехали
// депутаты. Среди них X и Y», «Z – солардың бірі».
func (c *cast) amongThem(si int) {
	g := c.g
	s := &g.d.sentences[si]
	if si == 0 || g.d.sentences[si-1].title {
		return
	}
	if c.oneMore(s, si); !g.countsAmong(s) {
		return
	}
	for k := len(c.roles[si-1]) - 1; k >= 0; k-- {
		r := &c.roles[si-1][k]
		before := &g.d.sentences[si-1]
		if !r.noun.plural && (r.head == before.first || g.d.tokens[r.head-1].kind != number && !severalWord.has(g.lower(r.head-1))) {
			continue
		}
		for _, m := range c.at[si] {
			if len(m.p.roles) == 0 && !m.office {
				one := *r
				one.text, one.noun.plural = g.singular(r), false
				c.give(m.p, &one)
			}
		}
		return
	}
}

// countsAmong says whether a sentence has words for belonging to those whom the
// one before told of.
func (g *stage) countsAmong(s *sentence) bool {
	for i := s.first; i+1 < s.end; i++ {
		if !openAmong.has(&g.d.tokens[i]) {
			continue
		}
		if pair := amongPairs[g.lower(i)]; pair == g.lower(i+1) {
			return pair != "them" || g.lower(i) == "among" || fewOf.has(g.at(s, i-1))
		}
	}
	return false
}

// fewOf are the words for one or some of them.
var fewOf = wordSet("one two three four five both")

var openAmong = newTrait(func(low string) bool { return amongPairs[low] != "" })

// amongPairs are the two words that count somebody among others.
var amongPairs = map[string]string{"of": "them", "among": "them", "из": "них", "среди": "них", "их": "числе", "солардың": "бірі", "олардың": "бірі", "бұлардың": "бірі"}

// countable are the classes of offices that a text counts up behind a colon.
var countable = wordSet("deputy senator minister expert ambassador chair premier")

// becomingAid stand beside the verbs of becoming, or are ones of the plural.
var becomingAid = wordSet("выступили выступают болып стали были будут являются остались are were")

// areBoth gives a plural office to the names in front of it: «А и Б – члены
// комитета», "A and B, both members of the council", «А мен Б мүшелері болып сайланды».
func (c *cast) areBoth(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	i := r.first
	linked := false
	for i > s.first && (isDash(g.lower(i-1)) || copulaWord.has(g.lower(i-1)) || i == r.first && g.lower(i-1) == "the") {
		linked = linked || g.lower(i-1) != "," && g.lower(i-1) != "the"
		i--
	}
	if k := g.chosenTo(s, i); g.d.lang == "en" && k < i {
		i, linked = k, true
	}
	if g.d.lang == "en" && !linked && (g.at(s, i-1) == "as" || c.electedBefore(s, si, i)) {
		if linked = true; g.at(s, i-1) == "as" {
			i-- // elected A and B as judges
		}
	}
	if g.d.lang == "kk" && g.at(s, r.end) == "болып" {
		for linked = true; i > s.first && (g.d.inDate(g.d.tokens[i-1].start) || g.lower(i-1) == "бірауыздан"); i-- {
		}
	}
	bracketed := i
	for g.d.lang == "ru" && g.at(s, i-1) == ")" && bracketed-i < 6 {
		for i--; i > s.first && bracketed-i < 6 && g.at(s, i) != "("; i-- {
		}
	}
	m := c.nameEnding(si, i)
	if !linked && m != nil && (i == r.first-1 || i == r.first-2 && g.lower(i+1) == "the") && m.first > s.first && listJoint.has(g.lower(c.lead(m)-1)) && c.nameEnding(si, c.lead(m)-1) != nil {
		linked = r.end >= s.end || g.d.tokens[r.end].kind == punct // A and B, (the) members of the council, …
	}
	if !linked || m == nil {
		return false
	}
	for m != nil {
		if len(m.p.roles) == 0 || c.addsBeside(s, m, r) {
			one := *r
			one.text = g.singular(r)
			c.give(m.p, &one)
		}
		i = c.lead(m)
		for i > s.first && besideWord.has(g.lower(i-1)) {
			i--
		}
		if i == c.lead(m) {
			break
		}
		m = c.nameEnding(si, i)
	}
	return true
}

// copulaWord may stand between names and what they are.
var copulaWord = wordSet(", both are were all оба обе все екеуі де")

// manyOrOne says whether a Russian form is both a plural and a genitive of one:
// главы.
func manyOrOne(form, nom string) bool {
	return strings.HasSuffix(form, "ы") && nom == strings.TrimSuffix(form, "ы")+"а"
}

// respectively gives the offices of several countries to as many names that
// follow: "the heads of the delegations of Latvia and Malta, A and B".
func (c *cast) respectively(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	var places []int
	from := g.peoplesBefore(s, r)
	for i := from; i < r.end; i++ {
		if g.place[i] != "" && (i == from || g.place[i-1] != g.place[i]) {
			places = append(places, i)
		}
	}
	i := r.end
	for i < s.end && i < r.end+2 && g.names[i] == 0 {
		i++
	}
	var names []*mention
	for m := c.nameAt(si, i); m != nil; m = c.nameAt(si, i) {
		names = append(names, m)
		for i = m.end; i < s.end && besideWord.has(g.lower(i)); {
			i++
		}
	}
	if len(places) < 2 || len(names) != len(places) {
		return false
	}
	for k, m := range names {
		if len(m.p.roles) > 0 {
			continue
		}
		one := *r
		one.country, one.weak, one.body = g.place[places[k]], false, nil
		end := places[k] + 1
		for end < r.end && g.place[end] == one.country {
			end++
		}
		one.text = strings.TrimSpace(g.singularSlice(r, max(r.first, places[0])) + " " + g.slice(places[k], end, -1, "") + g.singularTail(r, places[len(places)-1]))
		c.give(m.p, &one)
	}
	return true
}

// singularSlice is the text of a plural office up to token to, for one of those
// who hold it.
func (g *stage) singularSlice(r *roleSpan, to int) string {
	return ownBody.Replace(g.slice(r.first, to, r.head, r.noun.nom))
}

// ownBody makes of the bodies of several the one that each of them heads.
var ownBody = strings.NewReplacer(" delegations", " delegation", " parliaments", " parliament", " committees", " committee", " friendship groups", " friendship group", "делегаций", "делегации", "групп дружбы", "группы дружбы", "топтарының", "тобының", "делегацияларының", "делегациясының", "комитеттерінің", "комитетінің", "комиссияларының", "комиссиясының")

// singularTail is the text of a plural office behind its last country.
func (g *stage) singularTail(r *roleSpan, last int) string {
	k := last + 1
	for k < r.end && g.place[k] == g.place[last] {
		k++
	}
	if k >= r.end {
		return ""
	}
	return " " + strings.ReplaceAll(g.slice(k, r.end, r.head, r.noun.nom), "яларының", "ясының")
}

// singular is the text of an office of several for one of them, without their
// number.
func (g *stage) singular(r *roleSpan) string {
	if text := g.oneOfEach(r); text != "" {
		return text
	}
	for i := r.first; i < r.head; i++ {
		if severalWord.has(g.lower(i)) {
			return ownBody.Replace(strings.TrimSpace(g.slice(r.first, i, -1, "") + " " + g.slice(i+1, r.end, r.head, r.noun.nom)))
		}
	}
	return ownBody.Replace(g.slice(r.first, r.end, r.head, r.noun.nom))
}
