package language

// One person's offices can stand beside each other where none of them has the name with it: "She is
// a member of the Senate and the deputy head of its committee", «Депутат Сейма, председатель комиссии –
// о налогах». Who holds the first is known only once the whole text is read.

// heldBeside gives an office that nobody holds to whom the office beside it is of.
func (c *cast) heldBeside() {
	for si := range c.roles {
		roles := c.roles[si]
		for k := 1; k < len(roles); k++ {
			before, r := &roles[k-1], &roles[k]
			if r.used || !before.used || r.noun.plural || before.noun.plural || before.tenure != "" || passingOffice.has(r.noun.nom) || !c.toldAsOne(si, before, r) {
				continue
			}
			p := c.holding(before)
			if p == nil || !differs(before, r) && !c.presidesElsewhereToo(before, r) || r.country != "" && !r.weak && p.country != "" && r.country != p.country {
				continue
			}
			c.give(p, r)
		}
	}
}

// holding returns whom the text gives the office that stands at its place, nil if that is several.
func (c *cast) holding(r *roleSpan) *person {
	var found *person
	for _, p := range c.persons {
		for i := range p.roles {
			if o := &p.roles[i]; o.first == r.first && o.end == r.end && o.head == r.head {
				if found != nil && found != p {
					return nil
				}
				found = p
			}
		}
	}
	return found
}

// toldAsOne says whether two offices without a name are told of one person: as the predicate of an
// English sentence ("is a member of the house and the head of its delegation"), or as all that a line
// says of whom it presents («Депутат, председатель комиссии – о том, как …»).
func (c *cast) toldAsOne(si int, a, b *roleSpan) bool {
	g := c.g
	s := &g.d.sentences[si]
	if c.nameAt(si, b.end) != nil || c.nameAt(si, a.end) != nil || !c.joinedOffices(a, b) {
		return false
	}
	k := a.first - 1
	if g.d.lang == "en" {
		for articles[g.at(s, k)] {
			k--
		}
		return g.at(s, k) == "is" && k > s.first && (g.at(s, k-1) == "she" || g.at(s, k-1) == "he" || c.nameEnding(si, k) != nil)
	}
	return a.first == s.first && g.lower(a.end) == "," && b.first == a.end+1 && (b.end >= s.end || isDash(g.at(s, b.end)) || isStop(g.at(s, b.end)))
}

// presidesElsewhereToo says whether of two deputies of who presides, or two who preside, one is of a
// country's house and the other of an assembly of several countries, so that one person can be both:
// «Сенат Төрағасының орынбасары, ЕҚЫҰ ПА вице-президенті X».
func (c *cast) presidesElsewhereToo(a, b *roleSpan) bool {
	if a.noun.class != b.noun.class || a.noun.class != "vice" || a.body == nil || b.body == nil {
		return false
	}
	return a.body.Country == "" && b.body.Country != "" && b.body.Parliament || b.body.Country == "" && a.body.Country != "" && a.body.Parliament
}

// overEach gives a plural office to those whom a list behind it names each with an office of his or her
// own: «топтардың жетекшілері – сенатор А мен депутат Б», "the assembly's co-chairs, Baroness A and
// lawmaker B".
func (c *cast) overEach(s *sentence, si int) {
	g := c.g
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		if !r.noun.plural || r.used || r.end == r.first+1 || r.noun.class != "chair" && r.noun.class != "head" && r.noun.class != "vice" || r.noun.cases != 0 && r.noun.cases&nominative == 0 {
			continue
		}
		if mark := g.at(s, r.end); !isDash(mark) && (g.d.lang == "kk" || mark != ",") {
			continue
		}
		held := c.eachWithOffice(s, si, r.end+1)
		if len(held) < 2 {
			continue
		}
		for _, m := range held {
			one := *r
			one.text, one.noun.plural = g.singular(r), false
			if r.first == s.first && (officeWord[g.lower(r.first)] || g.ledBodyWord(r.first)) {
				one.text = lowerFirst(one.text) // large only where a sentence opens
			}
			c.give(m.p, &one)
		}
	}
}

// eachWithOffice reads a list of names from token i on, each behind an office that is the only one
// told of its bearer; the first may have but a title. The list is nothing if others are in it.
func (c *cast) eachWithOffice(s *sentence, si, i int) (held []*mention) {
	g := c.g
	for i < s.end {
		m := c.after(si, i)
		if m == nil || m.office {
			break
		}
		o := soleOffice(m.p)
		if own := o != nil && o.first == i && o.end <= m.first && !o.noun.plural; !own {
			break
		}
		held = append(held, m)
		i = m.end
		if !listJoint.has(g.at(s, i)) {
			break
		}
		last := g.at(s, i) != ","
		for i < s.end && listJoint.has(g.lower(i)) {
			i++
		}
		if last && len(held) > 1 {
			break
		}
	}
	return held
}

// ofGroup says whether of two offices of one person one is a seat in a house and the other leads a group
// that has another country in its name: a Turkish member and the «Қазақстан–Түркия» group's chair.
func ofGroup(a, b *roleSpan) bool {
	if a.weak == b.weak {
		return false
	}
	if b.weak {
		a, b = b, a
	}
	return (a.noun.class == "chair" || a.noun.class == "head" || a.noun.class == "vice") && (b.noun.class == "deputy" || b.noun.class == "senator")
}

// whereHeld says whether token i is of the words for the capital or town where an English office that
// stands right in front is held: an opposition deputy | in Riga | and a former minister.
func (g *stage) whereHeld(a *roleSpan, i int) bool {
	k := a.end + 1
	return g.d.lang == "en" && (i == k || i == a.end) && k < len(g.d.tokens) && (g.capit[k] || g.town[k] != "") && (g.lower(a.end) == "in" || g.lower(a.end) == "from")
}

// inThePast says whether token i is the preposition of Russian words for what is over: «юрист и в
// прошлом посол».
func (g *stage) inThePast(i int) bool {
	return g.d.lang == "ru" && g.lower(i) == "в" && i+1 < len(g.d.tokens) && (g.lower(i+1) == "недавнем" || g.lower(i+1) == "прошлом")
}

// listBehind says whether a list of names, each perhaps with brackets behind, starts at token i.
func (c *cast) listBehind(s *sentence, si, i int) bool {
	m := c.nameAt(si, i)
	if m == nil || len(m.p.roles) > 0 {
		return false
	}
	end := c.g.pastBrackets(s, m.end)
	return end+1 < s.end && listJoint.has(c.g.lower(end)) && c.nameAt(si, end+1) != nil
}

// leadsParty reads "who leads the Greens", a party told by those who are of it.
func (g *stage) leadsParty(s *sentence, v int) roleSpan {
	const longest = 3 // words of such a name
	if g.d.lang != "en" || g.at(s, v+1) != "the" {
		return roleSpan{}
	}
	end := v + 2
	for end < s.end && end < v+2+longest && g.d.tokens[end].kind == word && g.d.tokens[end].upper && g.names[end] == 0 {
		end++
	}
	if end == v+2 || !partyPlurals.has(g.lower(end-1)) || end < s.end && g.d.tokens[end].kind == word && g.kinds[end]&stopWord == 0 {
		return roleSpan{}
	}
	return roleSpan{head: v + 2, first: v + 2, end: end, text: "leader of " + g.slice(v+1, end, -1, ""), noun: headForm{class: "head", nom: "leader", cases: nominative}}
}

// partyPlurals are what English calls the members of parties by what these want.
var partyPlurals = wordSet("conservatives greens democrats liberals socialists republicans nationalists communists unionists centrists agrarians progressives independents")

// seatedAlone are the English nouns for members of a house that stand as titles in front of the name.
var seatedAlone = wordSet("senator mp mep td deputy")

// sitsOrWrites are the nouns for those who sit on a part of a house or wrote a bill, which a deputy is
// called in front of being called one: «член фракции депутат X», «автор поправки сенатор Y».
var sitsOrWrites = wordSet("член участник участница автор соавтор разработчик инициатор")
