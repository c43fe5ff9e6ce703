package language

import "strings"

// voice is whom the words around a passage give as its speaker.
type voice struct {
	p        *person
	stranger bool // somebody whom the text does not name: "a source said"
}

func (v voice) found() bool { return v.p != nil || v.stranger }

var aStranger = voice{stranger: true}

// someone is the voice of a person, nobody's if there is none.
func someone(p *person) voice { return voice{p: p} }

// englishSubject returns the subject of the verb at v, which ends right before
// it: X said; X, the chair of …, said; she added; the senator also said.
func (c *cast) englishSubject(v, from, si int) voice {
	d := c.g.d
	k := c.beforeVerb(v, from, si)
	if k < from || c.isQuoted(k) {
		return voice{}
	}
	if who := c.whoBeforeTime(k, from); who >= from {
		k = who
	}
	t := &d.tokens[k]
	switch {
	case t.text == ",":
		return c.englishApposition(k, from, si)
	case t.lower == "who":
		if m := c.lastEnding(si, from, k); m != nil && k-m.end < 5 {
			return someone(c.meant(m))
		}
		return c.clauseSubject(from, k, si)
	case t.lower == "and" || t.lower == "but":
		for i := from; i < k; i++ {
			if d.tokens[i].text == ";" && !c.isQuoted(i) {
				from = i + 1
			}
		}
		return c.clauseSubject(from, k, si)
	case t.kind == punct:
		return voice{}
	case otherSubjects.has(t.lower):
		return aStranger
	}
	if x, ok := pronoun("en", t.lower); ok {
		return someone(c.referent(si, k, x))
	}
	if m := c.lastEnding(si, from, k+1); m != nil {
		ends := m.end == k+1 || m.end == k && nameTails[t.lower]
		if ends || afterSubject[d.tokens[m.end].lower] && k-m.end < 9 && !c.hasComma(m.end, k) {
			if c.subject(m) {
				return someone(c.meant(m))
			}
			return aStranger
		}
	}
	if who := c.nounPhrase(k, from, si); who.p != nil || !pluralNouns[d.tokens[v].lower] {
		return who
	}
	return voice{}
}

// otherSubjects are pronouns of nobody in particular.
var otherSubjects = wordSet("they we it you i that which there what this")

// beforeVerb returns the last token of what stands before the verb at v without
// adverbs and what brackets hold: X (R-Ohio) later said; X Jr. said.
func (c *cast) beforeVerb(v, from, si int) int {
	d := c.g.d
	k := v - 1
	for k >= from && (isAdverb(&d.tokens[k]) || d.tokens[k].text == "’" || d.tokens[k].text == "'") {
		k--
	}
	if k > from+2 && d.tokens[k].lower == "to" && alleged.has(d.tokens[k-1].lower) && toBe.has(d.tokens[k-2].lower) {
		k -= 3 // the minister is said to have answered
	}
	if k > from && d.tokens[k].text == "." && c.nameEnding(si, k) != nil {
		k--
	}
	if k >= from && d.tokens[k].text == ")" {
		for k > from && d.tokens[k].text != "(" {
			k--
		}
		k--
	}
	return k
}

// alleged are participles of what somebody is told to have done.
var alleged = wordSet("said reported alleged understood heard known believed supposed")

// pluralNouns are verbs of speech in the present that are nouns as well: his
// earlier comments, the claims.
var pluralNouns = map[string]bool{
	"comments": true, "claims": true, "reports": true, "calls": true, "notes": true, "remarks": true, "answers": true, "questions": true, "promises": true, "demands": true, "requests": true, "charges": true, "challenges": true,
	"appeals": true, "protests": true, "replies": true, "pledges": true, "tweets": true, "posts": true, "voices": true, "disputes": true, "details": true, "shares": true, "offers": true, "reasons": true, "objects": true, "states": true, "points": true, "praises": true, "hints": true, "estimates": true, "counters": true,
}

// englishQuoted returns whom somebody else quotes: the paper cited X as saying;
// quoted her, quoted the senator as telling voters.
func (c *cast) englishQuoted(v, si int) voice {
	const near = 14
	if v > 3 && c.g.lower(v-1) == "having" {
		v-- // quoted X as having told
	}
	if v < 3 || c.g.lower(v-1) != "as" {
		return voice{}
	}
	for k := v - 2; k > max(c.g.d.sentences[si].first, v-near) && !c.isQuoted(k); k-- {
		if !quotes.has(c.g.lower(k)) {
			continue
		}
		if sex, ok := objectPronouns[c.g.lower(k+1)]; ok {
			return someone(c.pronounMeans(si, k, sex))
		}
		for _, m := range c.at[si] {
			if lead := c.lead(m); m.first > k && m.end < v && (lead == k+1 || lead == k+2 && articles[c.g.lower(k+1)]) {
				return someone(c.meant(m))
			}
		}
		if sex, noun := c.definiteNoun(k+1, v); noun > 0 {
			return c.pointed(si, k, noun, sex)
		}
		return voice{}
	}
	return voice{}
}

// quotes are verbs of who passes on another's words.
var quotes = wordSet("quoted cited quotes cites quoting citing")

// englishApposition reads what a comma before a verb closes: X, the chair of
// the committee, said; the chair, X, said.
func (c *cast) englishApposition(comma, from, si int) voice {
	d := c.g.d
	for k := comma - 1; k > max(from, comma-7); k-- {
		if x, ok := pronoun("en", d.tokens[k-1].lower); ok && d.tokens[k].text == "," {
			return someone(c.referent(si, k-1, x)) // she, in turn, said
		}
	}
	var found *mention
	for _, m := range c.at[si] {
		if m.first < from || m.end > comma || c.isQuoted(m.first) || comma-m.end > 40 {
			continue
		}
		if m.end == comma && found != nil && found.end+1 < m.first && c.g.lower(found.end+1) == "who" {
			continue // X, who was elected with Y, moved
		}
		if m.end == comma {
			lead := c.lead(m)
			if lead > from && !c.subject(m) && found != nil {
				continue // X, an aide to Y, said
			}
			return someone(c.meant(m))
		}
		if t := d.tokens[m.end].text; (t == "," || t == "(" || isDash(t) || t == "'" || t == "’") && c.subject(m) {
			found = m
		}
	}
	if found != nil {
		return someone(c.meant(found))
	}
	if x, ok := pronoun("en", d.tokens[from].lower); ok {
		return someone(c.referent(si, from, x))
	}
	return voice{}
}

// nounPhrase reads the noun at token k as a subject: "the senator" is somebody
// named before, "a source" and "the letter" are not.
func (c *cast) nounPhrase(k, from, si int) voice {
	d := c.g.d
	human := false
	for j := k; j >= from && j > k-12; j-- {
		t := &d.tokens[j]
		if t.kind == punct && t.text != "’s" && t.text != "'s" && t.text != "(" && t.text != ")" && t.text != "-" {
			break
		}
		if _, ok := c.personAt(j); ok && (j == k || !human) && (j == k || d.tokens[j+1].kind == word && afterSubject[d.tokens[j+1].lower]) {
			human = true
		}
		if t.text == "’s" && letters.has(d.tokens[k].lower) && j > from {
			if sex, ok := c.personAt(j - 1); ok || c.g.isHead[j-1] {
				return c.pointed(si, from, j-1, sex) // the Speaker’s note said
			}
		}
		if (t.text == "’s" || t.text == "'s") && human {
			return c.belonging(j, k, from, si)
		}
		if letters.has(d.tokens[k].lower) && j < k {
			if owner := c.nameEnding(si, j); owner != nil && (t.text == "’s" || t.text == "'s") {
				return someone(owner.p) // X's report warned
			}
			if x, ok := possessivePronouns[t.lower]; ok {
				return someone(c.pronounMeans(si, j, x))
			}
		}
		if definite, ok := determiners[t.lower]; ok {
			if j-2 >= from && human && c.g.governed(j) && d.tokens[j-2].kind == word {
				return c.nounPhrase(j-2, from, si) // a spokesman for the minister
			}
			if _, of := c.othersOwner(k); human && (definite || of) {
				sex, _ := c.personAt(k)
				return c.pointed(si, j, k, sex)
			}
			return aStranger
		}
	}
	return aStranger
}

// belonging returns whom "X's former adviser" means, its possessive at token j
// and its noun at k: whoever the text is about, if that is not X.
func (c *cast) belonging(j, k, from, si int) voice {
	owner := c.nameEnding(si, j)
	sex, _ := c.personAt(k)
	p := c.referent(si, from, sex)
	if p == nil || owner != nil && p == owner.p || adjunctHeads[c.g.lower(k)] {
		return aStranger
	}
	return someone(p)
}

// englishInverted returns the subject that follows the verb at v: said X; said
// Rep. X; said the committee's chair, X.
func (c *cast) englishInverted(v, to, si int) voice {
	d := c.g.d
	i := v + 1
	for i < to && isAdverb(&d.tokens[i]) {
		i++
	}
	if i >= to || d.tokens[i].kind == punct || afterSubject[d.tokens[i].lower] || d.tokens[i].lower == "that" || d.tokens[i].lower == "to" {
		return voice{}
	}
	if x, ok := pronoun("en", d.tokens[i].lower); ok {
		if i+1 < to && opensClause.has(d.tokens[i+1].lower) {
			return voice{} // a man named X, said he would come: the subject of what is said
		}
		return someone(c.referent(si, i, x))
	}
	for k := si; k < len(c.at) && d.sentences[k].first < to; k++ {
		for _, m := range c.at[k] {
			if m.first < i || m.first >= to || m.first-i > 25 {
				continue
			}
			lead := max(i, c.lead(m))
			if comma := c.lastComma(i, m.first); comma >= 0 && comma+1 < min(lead, m.first) && !c.opensName(comma+1, m) {
				break
			}
			if c.subject(m) || lead <= i+1 {
				return someone(c.meant(m)) // asked X; asked the chair, X
			}
		}
	}
	if !determiners[d.tokens[i].lower] {
		return aStranger
	}
	for k := i + 1; k < to && k < i+5; k++ {
		if sex, ok := c.personAt(k); ok && (!d.tokens[k].upper || k == i+1) {
			return c.pointed(si, v, k, sex)
		}
	}
	return aStranger
}

// opensClause are verbs behind a pronoun that is the subject of what is said and
// not of the verb of speech in front of it: said he had, says she will.
var opensClause = wordSet("has had have would will can could may might must should is was did does never")

// opensName says whether nothing but an office or a form of address stands
// between a token and a mention.
func (c *cast) opensName(from int, m *mention) bool {
	for k := from; k < m.first; k++ {
		if low := c.g.lower(k); !honorific.has(low) && low != "." && low != "the" && low != "former" {
			return false
		}
	}
	return true
}

func (c *cast) lastComma(from, to int) int {
	for k := to - 1; k >= from; k-- {
		if c.g.lower(k) == "," {
			return k
		}
	}
	return -1
}

func (c *cast) hasComma(from, to int) bool { return c.lastComma(from, to) >= 0 }

// lastEnding returns the last mention within tokens [from, to) outside of
// quotation marks.
func (c *cast) lastEnding(si, from, to int) *mention {
	var out *mention
	for _, m := range c.at[si] {
		if m.first >= from && m.end <= to && !c.isQuoted(m.first) {
			out = m
		}
	}
	return out
}

// clauseSubject returns the first subject among tokens [from, to), by name or
// by pronoun.
func (c *cast) clauseSubject(from, to, si int) voice {
	d := c.g.d
	var first *mention
	for _, m := range c.at[si] {
		if m.first >= from && m.first < to && c.subject(m) && !c.onlyAbout(m) && !c.isQuoted(m.first) && !c.nounAdjunct(m) {
			first = m
			break
		}
	}
	for k := from; k < to && (first == nil || k < first.first); k++ {
		x, ok := pronoun(d.lang, d.tokens[k].lower)
		if !ok || c.isQuoted(k) {
			continue
		}
		if d.lang == "kk" && k > from && d.tokens[k-1].text != "," {
			continue // «ол заң»: that law
		}
		return someone(c.referent(si, k, x))
	}
	if first != nil {
		return someone(c.meant(first))
	}
	if d.lang != "en" {
		return voice{}
	}
	if sex, noun := c.definiteNoun(from, to); noun > 0 {
		return c.pointed(si, from, noun, sex)
	}
	return voice{}
}

// definiteNoun returns the noun among English tokens from a place on that
// points back to somebody, and of which sex: the Republican nominee; 0 if they
// are none.
func (c *cast) definiteNoun(from, to int) (gender, int) {
	d := c.g.d
	if d.lang != "en" || from >= to {
		return 0, 0
	}
	if _, of := possessivePronouns[d.tokens[from].lower]; !determiners[d.tokens[from].lower] && !(of && from+2 < to && (otherNouns.has(d.tokens[from+1].lower) || otherNouns.has(d.tokens[from+2].lower))) {
		return 0, 0
	}
	for k := from + 1; k < min(to, from+7); k++ {
		if d.tokens[k].kind == punct || c.saysAt(k) || k > from+1 && d.cues[k] == wasCue {
			return 0, 0
		}
		if sex, ok := c.personAt(k); ok && k+1 < to {
			if _, more := c.personAt(k + 1); !more {
				return sex, k
			}
		}
	}
	return 0, 0
}

// nounAdjunct says whether an English name only tells a noun that follows:
// the Reid campaign, Reid supporters.
func (c *cast) nounAdjunct(m *mention) bool {
	d := c.g.d
	if d.lang != "en" || m.end >= len(d.tokens) {
		return false
	}
	t := &d.tokens[m.end]
	if t.kind != word || t.upper {
		return false
	}
	return strings.HasSuffix(t.lower, "ers") || adjunctHeads[t.lower]
}

var adjunctHeads = map[string]bool{
	"campaign": true, "administration": true, "camp": true, "team": true, "family": true, "government": true, "foundation": true, "staff": true, "aide": true, "aides": true, "spokesman": true, "spokeswoman": true, "spokesperson": true,
	"adviser": true, "advisor": true, "surrogate": true, "surrogates": true, "ally": true, "allies": true, "official": true, "officials": true, "voters": true, "lawyer": true, "attorney": true, "cabinet": true, "office": true,
}

// pastGerund returns the token behind the insertion of a gerund that opens at token from, from
// itself if none does: «заявил, открывая заседание, Х».
func (c *cast) pastGerund(from, to int) int {
	const longest = 9
	if c.g.d.lang != "ru" || c.g.lower(from) != "," || !endsWithAny(c.g.lower(from+1), "ая", "яя", "уя", "ив", "ав", "ыв", "дя", "ся", "сь") {
		return from
	}
	for k := from + 2; k < min(to, from+longest); k++ {
		if c.g.lower(k) == "," {
			return k + 1
		}
	}
	return from
}
