package language

import (
	"slices"

	"minber/digest"
)

// assignLoose tries apposition, copula and the verbs of being elected.
func (c *cast) assignLoose(s *sentence, si int, r *roleSpan) {
	switch {
	case r.noun.plural, c.calledBy(s, si, r), c.handedOver(s, si, r), c.apposed(s, si, r), c.statedOf(s, si, r), c.predicated(s, si, r):
	case c.g.d.lang == "kk" && selfWord.has(c.g.at(s, r.end)) && c.g.at(s, r.end+1) == "," && c.nameAt(si, r.end+2) != nil:
		c.give(c.nameAt(si, r.end+2).p, r) // Төрағаның өзі, X
	case c.g.d.lang == "kk" && c.namedBy(s, si, r):
	case c.g.d.lang == "kk":
		c.kazakhElected(s, si, r)
	case c.nameApposed(s, si, r), c.namedBy(s, si, r), c.succeeded(s, si, r), c.tookPost(s, si, r), c.doneAs(s, si, r), c.postFor(s, si, r), c.capacityOf(s, si, r):
	default:
		c.elected(s, si, r)
	}
}

// calledBy reads an office whose holder's name a word for naming brings in: "a
// farmer named X", «секретарь, тихий человек по имени X», «X есімді тұрғын».
func (c *cast) calledBy(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang == "kk" {
		low := g.at(s, r.first-1)
		m := c.nameEnding(si, r.first-1)
		if m == nil || low != "есімді" && low != "атты" {
			return false
		}
		c.give(m.p, r)
		return true
	}
	for k := r.end; k < s.end && k < r.end+7 && g.names[k] == 0; k++ {
		switch low := g.lower(k); {
		case low == "called" || low == "named" || g.at(s, k-1) == "по" && (low == "имени" || low == "фамилии"):
			m := c.nameAt(si, k+1)
			if m == nil || len(m.p.roles) > 0 || low == "named" && k == r.end && c.namedFor(s, si, m) {
				return false
			}
			c.give(m.p, r)
			return true
		case g.d.tokens[k].kind == punct && (low != "," || k > r.end):
			return false
		}
	}
	return false
}

// namedFor says whether what stands behind a name is the office that English says somebody to have named
// it for: "the president named X prime minister, X as his adviser".
func (c *cast) namedFor(s *sentence, si int, m *mention) bool {
	k := m.end
	if low := c.g.at(s, k); low == "as" || low == "to" || low == "for" {
		return true
	}
	for k < s.end && complementOpener.has(c.g.lower(k)) {
		k++
	}
	return slices.ContainsFunc(c.roles[si], func(r roleSpan) bool { return r.first == k })
}

// at is the word at token i of a sentence, "" outside it.
func (g *stage) at(s *sentence, i int) string {
	if i < s.first || i >= s.end {
		return ""
	}
	return g.lower(i)
}

// apposed reads "X, (the, former, who is) office".
func (c *cast) apposed(s *sentence, si int, r *roleSpan) bool {
	c.widenApposed(s, si, r)
	if m := c.untilThenHeld(s, si, r); m != nil {
		r.tenure = digest.Former
		c.give(m.p, r)
		return true
	}
	i := c.g.pastAside(s, c.linkedFrom(s, r))
	if k := c.g.pastTime(s, r.first); c.g.d.lang == "ru" && k < r.first-1 && c.g.at(s, k-1) == "," && (c.g.at(s, k) == "с" || c.g.at(s, k) == "со") {
		i = k - 1 // X, с 2022 года посол, …
	}
	sep := c.g.at(s, i)
	if c.postNominal(s, r) {
		sep, i = ",", r.first
	}
	if sep != "," && sep != "(" && !isDash(sep) {
		return false
	}
	m := c.nameEnding(si, i)
	if m != nil && sep == "," && c.g.d.lang == "ru" && isDash(c.g.at(s, r.end)) && c.nameAt(si, r.end+1) != nil && isDash(c.g.at(s, c.lead(m)-1)) {
		return false // председатель – X, секретарь – Y
	}
	if m == nil || sep == "," && (c.actsItself(s, r, m) || c.nameAt(si, r.end) != nil || len(m.p.roles) > 0 && c.g.at(s, r.end) == "," && c.ranked(s, si, r.end+1) != nil) {
		return false // the minister, X, the chief, Y, and …
	}
	if c.g.past(s, i, r.first) {
		r.tenure = digest.Former
	}
	c.give(m.p, r)
	return true
}

// untilThenHeld returns the name behind which an English office stands with the time that it
// was held until: "X, until last year the clerk of the House, …".
func (c *cast) untilThenHeld(s *sentence, si int, r *roleSpan) *mention {
	if c.g.d.lang != "en" {
		return nil
	}
	when := false
	for k := r.first - 1; k > s.first && r.first-k < 7 && c.g.names[k] == 0 && c.g.d.tokens[k].kind != punct; k-- {
		if when && c.g.lower(k) == "until" && c.g.at(s, k-1) == "," {
			return c.nameEnding(si, k-1)
		}
		when = when || untilWhen.has(c.g.lower(k)) || c.g.d.inDate(c.g.d.tokens[k].start)
	}
	return nil
}

// untilWhen are words for a time that an office was held until.
var untilWhen = wordSet("recently lately last then now yesterday today this year month week election dissolution")

// pastAside returns the comma or bracket behind a name from the one at token i
// that follows an aside: "X, 45, a farmer", «X (слева), министр», "X (Labour,
// Leeds East), the shadow minister".
func (g *stage) pastAside(s *sentence, i int) int {
	k := i - 1
	switch {
	case g.at(s, i) != ",":
	case g.at(s, k) == ")":
		for k > s.first && i-k < 8 && g.at(s, k) != "(" {
			k--
		}
		if g.at(s, k) == "(" {
			return k
		}
	case g.fromSide(s, i) < i:
		return g.fromSide(s, i)
	default:
		for k > s.first && i-k < 4 && (ageWord.has(g.at(s, k)) || g.d.tokens[k].kind == number) {
			k--
		}
		if k < i-1 && g.at(s, k) == "," && g.d.tokens[k+1].kind == number || k < i-2 && g.at(s, k) == "," {
			return k
		}
	}
	return i
}

// ageWord stand beside the number that tells somebody's age.
var ageWord = wordSet("aged age years old лет год года жаста жасар жастағы")

// linkedFrom returns the last token in front of an office that is no link word.
func (c *cast) linkedFrom(s *sentence, r *roleSpan) int {
	i := r.first - 1
	if c.g.at(s, i) == "time" && c.g.at(s, i-2) == "at" {
		i -= 3 // X, at the time general secretary of …
	}
	for i > s.first && r.first-i < 5 && linkWord[c.g.at(s, i)] {
		if whosePronoun.has(c.g.at(s, i)) && r.noun.cases&nominative == 0 {
			break // …, его заместителем стала X
		}
		i--
	}
	if c.g.behindAs(s, r) {
		for i > s.first && r.first-i < 8 && inCapacity.has(c.g.at(s, i)) {
			i-- // X, in her capacity as chair
		}
	}
	return i
}

// whosePronoun are the Russian pronouns for whose deputy, driver or aide one is.
var whosePronoun = wordSet("его её ее их")

// past says whether the words between a name and its office tell that it was
// held once: «а в прошлом –», "once", «бұрын».
func (g *stage) past(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		switch g.at(s, i) {
		case "time", "тогда", "до", "прежде", "раньше", "recently", "недавнего", "недавних", "прошлом", "ранее", "некогда", "formerly", "previously", "once", "бұрын":
			return true
		}
	}
	return false
}

// statedOf reads "X is office", "X as office".
func (c *cast) statedOf(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	i := c.linkedFrom(s, r)
	m := c.nameEnding(si, i+1)
	switch {
	case m == nil:
		return false
	case r.first-i-1 > 0 && copula(g, i+1, r.first):
	case g.at(s, i+1) == "as": // the appointment of X as head of …
		if g.nominated(s, m.first) {
			r.tenure = digest.Elect
		}
	default:
		return false
	}
	c.give(m.p, r)
	return true
}

// namedBy reads an office that a verb of being or a dash tells whose it is: "The
// ombudsman is X", «Заместитель – это Y», «Төрағасы – Z».
func (c *cast) namedBy(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	k := g.pastWhoDid(s, r.end)
	switch {
	case c.countedMany(s, si, r), g.counted(r.first):
		return false
	case g.d.lang == "en" && g.at(s, k) == "will" && g.at(s, k+1) == "be" && g.personal(r):
		k += 2
	case g.d.lang == "en" && (beingVerbs.has(g.at(s, k)) || g.at(s, k) == "'s" || g.at(s, k) == "’s"):
		for k++; k < s.end && namingAdverb.has(g.lower(k)); {
			k++
		}
	case g.d.lang != "en" && isDash(g.at(s, k)):
		for k++; k < s.end && namingAdverb.has(g.lower(k)); {
			k++
		}
	case g.at(s, k) == ":" && r.first > s.first+1:
		k++ // the house has a new speaker: X
	default:
		return false
	}
	m := c.nameAt(si, g.pastTitles(s, k))
	if m == nil && g.d.lang == "en" && k > r.end && passingOffice.has(r.noun.nom) {
		m = c.heldBy(si, k) // The moderator was Senator X
	}
	if m == nil || g.at(s, k-1) == ":" && m.end < s.end && g.d.tokens[m.end].kind == word || g.d.lang == "en" && m.end < s.end && g.d.tokens[m.end].kind == word && !clauseWord.has(g.lower(m.end)) {
		return false
	}
	c.give(m.p, r)
	return true
}

// heldBy is who is named behind the office that starts at token i, nil if none does.
func (c *cast) heldBy(si, i int) *mention {
	for k := range c.roles[si] {
		if r := &c.roles[si][k]; r.first == i && !r.noun.plural {
			return c.nameAt(si, r.end)
		}
	}
	return nil
}

// namingAdverb may stand in front of the name that tells whose an office is.
var namingAdverb = wordSet("now currently still again once this it это сейчас теперь ныне бұл қазір енді")

// clauseWord are the words behind which a new clause begins.
var clauseWord = wordSet("and but who whose whom of from since until for so because while although as in at with")

// selfWord stand between an office and the comma in front of its holder's name.
var selfWord = wordSet("himself herself өзі")

// behindApposition are the marks behind a name that explains the office before it.
var behindApposition = wordSet(", . ( ; : ! ?")

// fronted says whether an office opens its sentence: "A former teacher, X was elected",
// "As head of the committee, X has …", «Будучи главой комитета, Х …».
func (g *stage) fronted(s *sentence, r *roleSpan) bool {
	if g.d.lang != "en" {
		return r.first == s.first+1 && asWord.has(g.lower(s.first))
	}
	as := g.behindAs(s, r)
	if as && g.at(s, s.first) == "after" { // After 31 years as clerk, X
		return g.yearsAmong(s.first, r.first)
	}
	if as && g.occasion(s, r) {
		return true
	}
	for i := s.first; i < r.first; i++ {
		if low := g.lower(i); (!as || !inCapacity.has(low)) && low != "a" && low != "an" && low != "the" && low != "as" && low != "once" {
			return false
		}
	}
	return true
}

// asWord are the Russian words by which a sentence opens with what somebody is.
var asWord = wordSet("будучи как являясь")

// pastRelative returns the comma that closes the relative clause at token i, i
// itself if there is no such clause or somebody is named in it.
func (g *stage) pastRelative(s *sentence, i int) int {
	if low := g.at(s, i); low != "who" && low != "that" && low != "whose" && low != "whom" && (g.d.lang != "en" || !bareRelative.has(low)) {
		return i
	}
	for k := i + 1; k < s.end && k < i+14 && g.names[k] == 0; k++ {
		if g.lower(k) == "," {
			return k
		}
	}
	return i
}

// bareRelative are the subjects of English relative clauses that have no pronoun of
// their own: the mayor he referred to, the official they blamed.
var bareRelative = wordSet("he she they we i you it")

// pastWhere returns the comma behind the English phrase of place or topic at
// token i, i itself if there is none: "the interpreter at the talks, X, …".
func (g *stage) pastWhere(s *sentence, i int) int {
	if low := g.at(s, i); low == "there" || low == "here" || low == "там" || low == "здесь" {
		i++
	}
	if g.d.lang == "ru" && g.at(s, i) == "," && g.at(s, i+1) == "по" && g.at(s, i+2) == "совместительству" {
		for k := i + 3; k < s.end && k < i+16 && g.names[k] == 0; k++ {
			if g.lower(k) == "," {
				return k // посол в Индии, по совместительству в Непале, X
			}
		}
	}
	if g.d.lang != "en" || !wherePrep.has(g.at(s, i)) && !g.longTenure(s, i) {
		return i
	}
	for k := i + 1; k < s.end && k < i+7 && g.names[k] == 0 && !g.isHead[k]; k++ {
		if g.lower(k) == "," {
			return k
		}
		if g.d.tokens[k].kind == punct {
			break
		}
	}
	return i
}

// wherePrep open a phrase that tells where somebody holds an office.
var wherePrep = wordSet("at in on for with from behind")

// pastAuxiliary returns the token in front of a verb at token k and of the verbs
// of being there: was, has been.
func (g *stage) pastAuxiliary(k int) int {
	for k--; k > 0 && (beingVerbs.has(g.lower(k)) || g.lower(k) == "has" || g.lower(k) == "been"); {
		k--
	}
	return k
}

// countryBehind says whether a name that ends before token i goes on with its
// country: "the rapporteur, X of Sweden, …".
func (g *stage) countryBehind(s *sentence, i int) bool {
	if g.at(s, i) != "of" {
		return false
	}
	if i++; articles[g.at(s, i)] {
		i++ // of the Gambia
	}
	return i < s.end && g.place[i] != ""
}

var linkWord = map[string]bool{
	"the": true, "a": true, "an": true, "who": true, "is": true, "was": true, "new": true, "current": true, "newly-elected": true, "their": true, "also": true, "currently": true, "former": true, "then": true, "has": true, "been": true, "his": true, "her": true, "its": true, "now": true, "as": true, "once": true, "formerly": true, "previously": true,
	"until": true, "recently": true, "до": true, "недавнего": true, "недавних": true, "времени": true, "пор": true, "его": true, "её": true, "ее": true, "их": true, "жақында": true,
	"наш": true, "наша": true, "our": true, "my": true, "біздің": true,
	"который": true, "которая": true, "тогда": true, "также": true, "ныне": true, "сейчас": true, "а": true, "теперь": true, "избрания": true, "назначения": true, "прежде": true, "раньше": true, "в": true, "прошлом": true, "ранее": true, "некогда": true,
}

// beingVerbs are the verbs that say what somebody is.
var beingVerbs = wordSet("is was been became becomes remains remain serves served becoming been является являлся являлась был была стал стала остается остаётся")

func copula(g *stage, from, to int) bool {
	for k := from; k < to; k++ {
		if beingVerbs.has(g.lower(k)) {
			return true
		}
	}
	return false
}
