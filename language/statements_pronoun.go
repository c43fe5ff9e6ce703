package language

import (
	"cmp"
	"slices"
	"strings"
)

// referent returns whom a pronoun or a bare noun at token tok of sentence si
// means: the subject of the same sentence, else of the nearest one before it
// that has one, else whoever was named last. What stands inside quotation
// marks is somebody's talk and takes no part. sex 0 takes anybody.
func (c *cast) referent(si, tok int, sex gender) *person {
	for k, left := si, nearPointed; k >= 0 && left > 0 && k > si-farPointed; k-- {
		left -= c.goesBy(k, si)
		if c.g.d.sentences[k].aside {
			continue
		}
		limit := 1 << 30
		if k == si {
			limit = tok
		}
		if k == si-1 && c.g.d.lang == "en" && c.unnamedSpeaks(k, sex) {
			return nil
		}
		if p := c.topic(k, limit, sex); p != nil {
			return p
		}
		if p := c.onlyOf(k, limit, sex); p != nil && (k < si || tok >= c.g.d.sentences[si].end) {
			return p
		}
	}
	return c.lastOf(si, tok, sex)
}

// onlyOf returns the only person of a sex whom a sentence names, up to token
// limit and outside of quotation marks.
func (c *cast) onlyOf(si, limit int, sex gender) *person {
	var p *person
	for _, m := range c.at[si] {
		if m.first >= limit || m.office || !agrees(m.p, sex) || c.isQuoted(m.first) || m.p == p {
			continue
		}
		if c.g.d.lang == "kk" && m.oblique && endsWithAny(c.g.lower(m.end-1), "мен", "бен", "пен") && !c.firstPerson(c.g.d.sentences[si].first, c.g.d.sentences[si].end) {
			return nil // whom somebody left unsaid, named before, dealt with
		}
		if p != nil {
			return nil
		}
		p = m.p
	}
	return p
}

// pronounMeans is referent for a pronoun: where nobody of that sex was named, it
// is somebody whose name does not tell the sex.
func (c *cast) pronounMeans(si, tok int, sex gender) *person {
	p := c.referent(si, tok, sex)
	if p != nil || sex == 0 {
		return p
	}
	if p = c.referent(si, tok, 0); p != nil && (p.eastern || p.given == "" || !c.knownGiven(p.given)) {
		return p
	}
	return nil
}

func (c *cast) knownGiven(name string) bool {
	sex, _ := c.g.l.given(name)
	return sex != 0
}

// lastOf returns who of a sex was named last before token tok of sentence si,
// outside of quotation marks.
func (c *cast) lastOf(si, tok int, sex gender) *person {
	for k := si; k >= 0 && k > si-4; k-- {
		for i := len(c.at[k]) - 1; i >= 0; i-- {
			m := c.at[k][i]
			if (k < si || m.first < tok) && agrees(m.p, sex) && !c.isQuoted(m.first) {
				return m.p
			}
		}
	}
	return nil
}

// pointed is the voice of whom the noun at token k means.
func (c *cast) pointed(si, tok, k int, sex gender) voice {
	if p := c.pointsTo(si, tok, k, sex); p != nil {
		return someone(p)
	}
	if p := c.namedNext(k, sex); p != nil && (len(p.roles) == 0 || c.callsFor(p, k)) && !c.speaksIn(c.g.d.sentenceAt(k)+1) {
		return someone(p) // “No,” said the Speaker. X has said it before.
	}
	return aStranger
}

// speaksIn says whether anything in marks stands in a sentence: another may speak there.
func (c *cast) speaksIn(si int) bool {
	return c.quotedBetween(c.g.d.sentences[si].first, c.g.d.sentences[si].end)
}

// pointsTo returns whom the noun at token k means, told before token tok of
// sentence si: the Belarusian guest is one of that country.
func (c *cast) pointsTo(si, tok, k int, sex gender) *person {
	if p, ok := c.inOrder(si, tok, k, sex); ok {
		return p
	}
	if x, ok := c.othersOwner(k); ok {
		if p := c.other(si, tok, k, x, sex); p != nil {
			return p
		}
		return c.namedNext(k, sex)
	}
	code := ""
	reach := 3
	if k > 0 && c.g.lower(k-1) == "тобының" {
		reach = 4 // қазақстандық депутаттар тобының басшысы
	}
	for i := k; i >= c.g.d.sentences[c.g.d.sentenceAt(k)].first && i > k-reach && code == ""; i-- {
		code = c.countryAt(i)
	}
	if code == "" {
		if p := c.guestMeant(si, tok, k, sex); p != nil {
			return p
		}
		return c.called(si, tok, k, sex)
	}
	if reach > 3 {
		for _, p := range c.persons {
			if p.country == code && slices.ContainsFunc(p.roles, func(r roleSpan) bool { return strings.Contains(lower(r.text), "тобының") }) {
				return p
			}
		}
	}
	if p := c.lastFrom(si, tok, code, sex); p != nil {
		return p
	}
	if guestNouns.has(c.g.lower(k)) {
		if p := c.foreigner(si, tok, sex); p != nil {
			return p
		}
	}
	if _, ok := c.countryman(k); ok {
		if p := c.lastFrom(si, tok, "", sex); p != nil || c.g.d.lang != "en" {
			return p
		}
	}
	return c.referent(si, tok, sex)
}

// lastFrom returns who of a country and sex was named last before token tok of
// sentence si.
func (c *cast) lastFrom(si, tok int, country string, sex gender) *person {
	for i := si; i >= 0; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			if (i < si || m.first < tok) && m.p.country == country && agrees(m.p, sex) && !c.isQuoted(m.first) {
				return m.p
			}
		}
	}
	return nil
}

// called returns whom the noun at token k means by what he is: whoever the text
// is about, unless he is called otherwise and somebody named before is called so.
func (c *cast) called(si, tok, k int, sex gender) *person {
	p := c.referent(si, tok, sex)
	if p == nil || c.callsFor(p, k) {
		return p
	}
	for i := si; i >= 0; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			if (i < si || m.first < tok) && agrees(m.p, sex) && c.callsFor(m.p, k) {
				return m.p
			}
		}
	}
	if c.unheld(k) && !(len(p.roles) == 0 && c.formerly(k)) || trades.has(c.g.lower(k)) && len(p.roles) > 0 {
		return nil // somebody else's office or trade
	}
	if len(p.roles) > 0 {
		if x := c.officeless(si, tok, sex, seatNouns.has(c.g.lower(k))); x != nil {
			return x
		}
	}
	return p
}

// personAt says whether token k is a noun in the nominative that points back
// to somebody, an office or the like, and of which sex.
func (c *cast) personAt(k int) (gender, bool) {
	g := c.g
	if g.counted(k) || c.namedBehind(k) {
		return 0, false
	}
	if sex, ok := personNoun(g.d.lang, g.lower(k)); ok {
		return sex, true
	}
	if low := g.lower(k); standsForOne.has(&g.d.tokens[k]) && (overThere.has(low) || (firstOfTwo.has(low) || lastOfTwo.has(low)) && c.alone(k)) {
		return map[string]gender{"последний": male, "последняя": female}[low], true
	}
	if sex, ok := c.countryman(k); ok {
		return sex, true
	}
	if h := &g.heads[k]; g.isHead[k] && !h.plural && h.cases&nominative != 0 && !g.d.tokens[k].upper {
		return 0, true
	}
	return 0, false
}

// topic returns whom a sentence is about, up to token limit: its first subject
// of that sex, by name, office or pronoun, else whose words it reports.
func (c *cast) topic(si, limit int, sex gender) *person {
	if limit < c.g.d.sentences[si].end {
		asked := topicAsked{topicKey{si, sex}, limit}
		if slices.Contains(c.asking, asked) {
			return nil // round in a circle: по словам самого депутата
		}
		c.asking = append(c.asking, asked)
		p := c.findTopic(si, limit, sex)
		c.asking = c.asking[:len(c.asking)-1]
		return p
	}
	key := topicKey{si, sex}
	if p, ok := c.topics[key]; ok {
		return p
	}
	if c.topics == nil {
		c.topics = map[topicKey]*person{}
	}
	c.topics[key] = nil // no way round in a circle
	p := c.findTopic(si, limit, sex)
	c.topics[key] = p
	return p
}

// topicKey is a sentence and the sex that is asked for.
type topicKey struct {
	sentence int
	sex      gender
}

// topicAsked is a topic asked for up to a token.
type topicAsked struct {
	topicKey
	limit int
}

func (c *cast) findTopic(si, limit int, sex gender) *person {
	s := &c.g.d.sentences[si]
	if x, noun := c.definiteNoun(s.first, min(s.end, limit)); noun > 0 && si > 0 && agreeing(x, sex) && (len(c.at[si]) == 0 || c.lead(c.at[si][0]) > noun+4 && !c.apposesName(c.at[si][0], noun)) {
		return c.pointsTo(si-1, 1<<30, noun, x)
	}
	limit = min(s.end, limit)
	if d := c.g.d; si > 0 && d.lang != "en" && s.first+1 < limit && !c.inMention(si, s.first) && !c.isQuoted(s.first) {
		noun := c.nounBehindAdjective(s.first, limit)
		if x, ok := c.personAt(noun); ok && noun+1 < limit && d.tokens[noun+1].kind == word && !c.inMention(si, noun) && !c.nameFollows(si, noun) && !c.apposedBehind(si, noun) && agreeing(x, sex) && (noun > s.first || c.verbAmong(s.first+1, s.end)) {
			return c.pointsTo(si-1, 1<<30, noun, cmp.Or(x, sex, c.sexBehind(noun, limit))) // Председатель закрыла заседание
		}
	}
	if p := c.parenthesis(s, si, limit); p != nil && agrees(p, sex) {
		return p
	}
	he, sexOf := c.speakingPronoun(s, limit)
	for _, m := range c.at[si] {
		if m.first >= limit || he >= 0 && m.first > he {
			break
		}
		if c.subject(m) && agrees(m.p, sex) && !c.onlyAbout(m) && !c.isQuoted(m.first) && !c.addressed(m) && (!m.office || c.lastNamed(m) >= 0 && !(c.g.d.lang == "kk" && c.titleOf(m))) {
			return m.p
		}
	}
	if he >= 0 && si > 0 && agreeing(sexOf, sex) {
		return c.referent(si-1, 1<<30, sexOf)
	}
	if s.first < limit && si > 0 {
		if x, ok := possessor(c.g.d.lang, c.g.lower(s.first)); ok && agreeing(x, sex) && len(c.at[si]) == 0 {
			return c.referent(si-1, 1<<30, x) // His plan is a list.
		}
	}
	if who := c.byWords(max(s.first, limit-maxFrame), limit, si); who.p != nil && agrees(who.p, sex) {
		return who.p
	}
	return nil
}

// apposedBehind says whether a name follows the Russian or Kazakh noun for somebody at token k as
// who that is, behind a comma: другой член делегации, сенатор от Алабамы X, убежден.
func (c *cast) apposedBehind(si, k int) bool {
	const far = 6
	if len(c.at[si]) == 0 {
		return false
	}
	m := c.at[si][0]
	for i := k + 1; i < min(m.first, k+far); i++ {
		t := &c.g.d.tokens[i]
		if t.text == "," {
			return !m.office && c.lead(m) == i+1 && c.subject(m)
		}
		if t.kind != word || c.saysAt(i) || c.pastTense(i) {
			return false
		}
	}
	return false
}

// apposesName says whether commas set off a mention as whom the noun at token k means: the oldest
// deputy, 78-year-old academician X, opens the session.
func (c *cast) apposesName(m *mention, k int) bool {
	const far = 9
	return c.g.lower(k+1) == "," && c.lead(m)-k < far && m.end < len(c.g.d.tokens) && c.g.d.tokens[m.end].text == "," && !c.hasComma(k+2, c.lead(m))
}

// parenthesis returns who, as a Russian parenthesis tells, says what a sentence with other
// subjects does: A и Б встретились; как рассказала X, к согласию не пришли.
func (c *cast) parenthesis(s *sentence, si, limit int) *person {
	if c.g.d.lang != "ru" {
		return nil
	}
	for k := s.first; k+1 < min(s.end, limit); k++ {
		if c.g.lower(k) != "как" || c.isQuoted(k) || k > s.first && c.g.d.tokens[k-1].kind != punct {
			continue
		}
		if f, ok := c.verbs.at(c.g.d, k+1); ok && !f.loose {
			to := k + 2
			for to < min(s.end, limit) && c.g.d.tokens[to].text != "," {
				to++
			}
			return c.russianSubject(k+1, f, k, to, si).p
		}
	}
	return nil
}

// sexBehind returns the gender that the first of the words behind a Russian noun
// gives whom it means: депутат не смутился; спикер лишь вздохнула.
func (c *cast) sexBehind(noun, limit int) gender {
	const near = 4
	for k := noun + 1; c.g.d.lang == "ru" && k < min(limit, noun+near); k++ {
		if x := c.pastSex(k); x != 0 {
			return x
		}
	}
	return 0
}

// nounBehindAdjective returns the token of a noun for somebody that opens a sentence
// behind an adjective, the first token if there is none: Мәртебелі мейман; латвийский
// гость.
func (c *cast) nounBehindAdjective(first, limit int) int {
	if _, ok := c.personAt(first); ok || first+1 >= limit {
		return first
	}
	low := c.g.lower(first)
	if c.g.d.lang == "ru" && !endsWithAny(low, "ий", "ый", "ой", "ая", "яя") || c.g.d.lang == "kk" && !guestNouns.has(c.g.lower(first+1)) && c.g.place[first] == "" {
		return first
	}
	if _, ok := c.personAt(first + 1); ok {
		return first + 1
	}
	return first
}

// speakingPronoun returns the pronoun that opens a sentence, or says something in
// it, up to token limit, and its sex: She left early; that, he argued, is why;
// -1 if there is none.
func (c *cast) speakingPronoun(s *sentence, limit int) (int, gender) {
	for k := s.first; k < limit; k++ {
		if k > s.first && (c.isQuoted(k) || c.g.d.tokens[k-1].text != "," || k+1 >= limit || !c.saysAt(k+1)) {
			continue
		}
		if x, ok := pronoun(c.g.d.lang, c.g.lower(k)); ok {
			return k, x
		}
	}
	return -1, 0
}

// addressed says whether an English mention is somebody spoken to or of: a
// verb of speech stands right in front of it, and its subject in front of that.
func (c *cast) addressed(m *mention) bool {
	lead := c.lead(m)
	if c.g.d.lang != "en" || lead == 0 || lead-1 == c.g.d.sentences[m.sentence].first {
		return false
	}
	if !c.verbs.is("en", &c.g.d.tokens[lead-1]) {
		return false
	}
	before := &c.g.d.tokens[lead-2]
	return before.kind == word && !c.isQuoted(lead-2)
}

func agrees(p *person, sex gender) bool { return agreeing(p.sex, sex) }

func agreeing(a, b gender) bool { return a == 0 || b == 0 || a == b }
