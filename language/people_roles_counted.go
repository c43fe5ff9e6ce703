package language

// countedMany says whether an office in the singular is of several people
// because a number stands in front of it, as in Kazakh and in Russian up to
// four, and a list behind it: «екі сенатор – А мен Б», «два сенатора, А и Б».
func (c *cast) countedMany(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang == "en" || !isDash(g.at(s, r.end)) && g.at(s, r.end) != "," && g.colonBehind(s, r.end) == 0 {
		return false
	}
	if g.at(s, r.end) == "," && !c.severalNamed(s, si, r.end, r) {
		return false
	}
	return g.numbered(s, r)
}

// severalWord are the small numbers, as words, of those whom a text counts up.
var severalWord = wordSet("екі екеу үш төрт бес алты жеті сегіз тоғыз он бірнеше два две три четыре двое трое")

// severalNamed says whether a comma at token i opens a list of two names or more
// joined by a conjunction or, in English, by a comma.
func (c *cast) severalNamed(s *sentence, si, i int, r *roleSpan) bool {
	if low := c.g.at(s, i); low != "," && low != ":" {
		return false
	}
	first, _ := c.g.pastOwner(s, i+1)
	m := c.nameAt(si, first)
	if m == nil || len(m.p.roles) > 0 {
		return false
	}
	end := c.g.ownCharge(s, r, c.g.pastBrackets(s, m.end))
	if end+1 >= s.end || !listJoint.has(c.g.lower(end)) || c.g.d.lang != "en" && c.g.lower(end) == "," {
		return false
	}
	next, _ := c.g.pastOwner(s, end+1)
	return c.nameAt(si, next) != nil
}

// pastOwner returns the token behind the country that owns the name of an English list
// at token i, "Estonia's", and the country; i and "" if none does.
func (g *stage) pastOwner(s *sentence, i int) (int, string) {
	for k := i; k+1 < min(s.end, i+4) && g.place[k] != ""; k++ {
		if mark := g.lower(k + 1); g.d.lang == "en" && (mark == "'s" || mark == "’s" || mark == "'" || mark == "’") {
			return k + 2, g.place[k]
		}
	}
	return i, ""
}

// ownCharge returns where what one of several is of or from ends that starts at token
// i behind the name, i itself if nothing does: two secretaries, A of protocol and B
// of the research wing; «два геолога, А из университета и Б из управления».
func (g *stage) ownCharge(s *sentence, r *roleSpan, i int) int {
	switch low := g.at(s, i); {
	case g.d.lang == "en" && (low == "of" || low == "from" || low == "for"):
		k := i + 1
		for k < s.end && complementOpener.has(g.lower(k)) {
			k++
		}
		if end := g.englishComplement(s, g.commonComplement(s, k)); end > k && r.end == r.head+1 {
			return end
		}
	case low == "из" && r.end == r.head+1:
		of := roleSpan{head: i, noun: r.noun}
		for k := i + 1; k < s.end && k < i+5 && g.names[k] == 0 && g.d.tokens[k].kind == word; k++ {
			if g.isOrg(k) {
				return g.russianRight(s, k+1, &of)
			}
		}
	}
	return i
}

// including gives a plural office to those whom the sentence then names as some of its
// holders: "five deputies, including A and B", «пять депутатов, в том числе А из Актобе»,
// «депутаттар, соның ішінде А».
func (c *cast) including(s *sentence, si int, r *roleSpan) {
	g := c.g
	for i := r.end; i < s.end && i < r.end+14 && g.names[i] == 0 && !g.isHead[i]; i++ {
		k := g.pastIncluding(s, i)
		if k == i {
			continue
		}
		for m := c.nameAt(si, g.pastTitles(s, k)); m != nil; m = c.nameAt(si, g.pastTitles(s, k)) {
			if len(m.p.roles) == 0 {
				one := *r
				one.text, one.noun.plural = g.singular(r), false
				c.give(m.p, &one)
			}
			k = g.pastBrackets(s, m.end)
			if k = max(k, g.ownCharge(s, r, k)); k == m.end && (g.at(s, k) == "из" || g.at(s, k) == "от") {
				k = g.regionEnd(s, k+1)
			}
			joint := k
			for k < s.end && listJoint.has(g.lower(k)) {
				k++
			}
			if k == joint {
				break
			}
		}
		return
	}
}

// numbered says whether a small number stands within an office or right in front of it.
func (g *stage) numbered(s *sentence, r *roleSpan) bool {
	for i := max(s.first, r.first-1); i < r.head; i++ {
		if g.d.tokens[i].kind == number || severalWord.has(g.lower(i)) {
			return true
		}
	}
	return false
}

// pastIncluding returns the token behind the words at token i that single some out of
// those told before, i itself if there are none.
func (g *stage) pastIncluding(s *sentence, i int) int {
	next, third := g.at(s, i+1), g.at(s, i+2)
	switch low := g.lower(i); {
	case low == "including" || low == "notably" || low == "включая" || low == "namely":
		return i + 1
	case low == "among" && next == "them", low == "such" && next == "as", low == "среди" && (next == "них" || next == "которых"), low == "в" && next == "частности", (low == "соның" || low == "оның" || low == "олардың") && (next == "ішінде" || next == "қатарында" || next == "арасында"), low == "атап" && next == "айтқанда":
		if g.at(s, i+2) == "are" || g.at(s, i+2) == "were" || isDash(third) {
			return i + 3
		}
		return i + 2
	case low == "в" && next == "том" && third == "числе":
		return i + 3
	}
	return i
}

// oneMore gives the plural office of one of the sentences before to whom an ordinal
// counts on from it: "Three senators voted no. A fourth, X, left", «Четвёртая, Y, –
// хирург», «Төртіншісі, Z, …».
func (c *cast) oneMore(s *sentence, si int) {
	g := c.g
	i := s.first
	for i < s.end && articles[g.lower(i)] {
		i++
	}
	if !countsOn(g.d.lang, g.at(s, i)) || g.at(s, i+1) != "," && !isDash(g.at(s, i+1)) {
		return
	}
	m := c.nameAt(si, g.pastTitles(s, i+2))
	if m == nil || len(m.p.roles) > 0 {
		return
	}
	for k := si - 1; k >= max(0, si-3); k-- {
		for j := range c.roles[k] {
			r := &c.roles[k][j]
			if r.noun.plural && countable.has(r.noun.class) || g.counted(r.first) || r.first > g.d.sentences[k].first && severalWord.has(g.lower(r.first-1)) {
				one := *r
				one.text, one.noun.plural = g.singular(r), false
				c.give(m.p, &one)
				return
			}
		}
	}
}

// countsOn says whether a word counts one more of those told before.
func countsOn(lang, low string) bool {
	switch lang {
	case "en":
		return low == "second" || low == "third" || low == "fourth" || low == "fifth" || low == "sixth" || low == "last" || low == "other"
	case "ru":
		return startsAny(low, []string{"втор", "трет", "четверт", "четвёрт", "пят", "шест", "последн"}) && endsWithAny(low, "ый", "ий", "ой", "ая", "ья")
	}
	return endsWithAny(low, "ншісі", "ншысы") || low == "соңғысы"
}

// colonBehind returns the colon behind token i if nothing but words stands
// between, 0 if there is none.
func (g *stage) colonBehind(s *sentence, i int) int {
	for k := i; k < s.end && k < i+10 && g.names[k] == 0; k++ {
		if g.lower(k) == ":" {
			return k
		}
		if g.d.tokens[k].kind == punct || g.isHead[k] {
			break
		}
	}
	return 0
}

// oneOfThese returns whom a Russian sentence names behind the office of several that he or she is one
// of: «один из авторов поправок X», «одна из жительниц, Y, заплакала», «одним из докладчиков был Z».
func (c *cast) oneOfThese(s *sentence, si int, r *roleSpan) *mention {
	g := c.g
	k := r.first - 1
	if g.d.lang != "ru" || g.at(s, k) != "из" || !startsWithAny(g.at(s, k-1), []string{"один=", "одн"}) {
		return nil
	}
	k = r.end
	if g.at(s, k) == "," {
		if m := c.nameAt(si, k+1); m != nil && behindApposition.has(g.at(s, m.end)) {
			return m
		}
		return nil
	}
	if m := c.nameAt(si, k); m != nil {
		return m
	}
	if g.at(s, r.first-2) == "одним" || g.at(s, r.first-2) == "одной" {
		for ; k < s.end && k < r.end+3 && g.d.tokens[k].kind == word; k++ {
			if appointed("ru", g.lower(k)) || actsAs.has(&g.d.tokens[k]) {
				return c.nameAt(si, k+1)
			}
		}
	}
	return nil
}
