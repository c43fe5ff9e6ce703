package language

import (
	"cmp"
	"strings"
)

// russianSubject returns the subject of the verb at v among tokens [from, to):
// the nearest that agrees in gender, behind the verb or in front of it.
func (c *cast) russianSubject(v int, f speechForm, from, to, si int) voice {
	if who := c.russianDocument(v, to, si); who.found() {
		return who
	}
	if who := c.russianQuoted(v, to); who.found() {
		return who
	}
	if f.plural {
		return aStranger
	}
	b := subjectBid{c: c, v: v, best: -40}
	b.names(from, to, si, f.sex)
	b.nouns(from, to, si, f.sex)
	if !b.behind && c.opensWith(from, v) && c.unnamedBehind(v, to) {
		return aStranger
	}
	return b.who
}

// subjectBid keeps the likeliest subject of a Russian verb at token v.
type subjectBid struct {
	c      *cast
	v      int
	who    voice
	best   int
	behind bool // it stands behind the verb
}

// offer weighs a subject at tokens [first, end): nearness counts, a comma or
// another clause between counts against it.
func (b *subjectBid) offer(who voice, first, end, penalty int) {
	score := end - b.v
	if first > b.v {
		if b.c.complementBetween(b.v+1, first) {
			return // сообщил канал, что X …
		}
		from := b.c.pastGerund(b.v+1, first)
		score = -2*(first-from) - 12*b.c.commas(from, first)
	} else if b.c.otherClause(end, b.v) {
		score -= 25
	}
	if score -= penalty; score > b.best {
		b.who, b.best, b.behind = who, score, first > b.v
	}
}

// complementBetween says whether what is said opens among tokens [from, to).
func (c *cast) complementBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if low := c.g.lower(k); low == "что" || low == "будто" || low == "якобы" {
			return true
		}
	}
	return false
}

// names offers the mentions that can be a subject.
func (b *subjectBid) names(from, to, si int, sex gender) {
	c := b.c
	for k := si; k < len(c.at) && c.g.d.sentences[k].first < to; k++ {
		for _, m := range c.at[k] {
			if m.first < from || m.first >= to || c.isQuoted(m.first) || c.titleOf(m) {
				continue
			}
			penalty := 0
			switch {
			case c.subject(m) && !agrees(m.p, sex):
				penalty = 15
			case c.subject(m):
			case c.lead(m) == b.v+1 && strings.HasSuffix(lower(m.p.name()), c.g.lower(m.end-1)):
				penalty = 5 // сказал Ранги Ватарау: no dative
			case sex == female && c.lead(m) > b.v && !russianHasPreposition(c.g.lower(c.lead(m)-1)) && c.lead(m)-b.v < 5 && agrees(m.p, sex) && strings.HasSuffix(lower(m.p.name()), c.g.lower(m.end-1)):
				penalty = 8 // объяснила это решение Айтбаева: no genitive of a man's name
			default:
				continue
			}
			b.offer(someone(c.meant(m)), c.lead(m), m.end, penalty)
		}
	}
}

// nouns offers the pronouns and person nouns around the verb.
func (b *subjectBid) nouns(from, to, si int, sex gender) {
	c := b.c
	bracket := 0
	if b.v > from && wholeSides.has(c.g.lower(b.v-1)) {
		b.offer(aStranger, b.v-1, b.v, 0)
	}
	if first := c.g.d.sentences[si].first; first >= from && first < b.v-12 && !c.inMention(si, first) {
		if x, ok := c.personAt(first); ok {
			b.offer(c.pointed(si, first, first, cmp.Or(x, sex)), first, first+1, 0) // Член комитета, в прошлом …, напомнил
		}
	}
	for k := max(from, b.v-12); k < min(to, b.v+8); k++ {
		switch c.g.lower(k) {
		case "(":
			bracket++
		case ")":
			bracket--
		}
		if c.isQuoted(k) || bracket > 0 {
			continue
		}
		if low := c.g.lower(k); k < b.v && low == "источник" && k-from < 3 {
			b.offer(aStranger, k, k+1, k-b.v) // источник в аппарате X сказал
			continue
		}
		if low := c.g.lower(k); indefinite.has(&c.g.d.tokens[k]) || (low == "один" || low == "одна") && c.g.lower(k+1) == "из" {
			if k > b.v || c.commas(k, b.v) == 0 {
				b.offer(aStranger, k, k+1, 0)
			}
			continue // заверила, что никто не спешит, но посоветовала: not he
		}
		if x, ok := pronoun("ru", c.g.lower(k)); ok {
			if p := c.lastOf(si, k, x); p != nil && k > 0 && (c.g.lower(k-1) == "сам" || c.g.lower(k-1) == "сама" || c.g.lower(k) == "тот" || c.g.lower(k) == "та") {
				b.offer(someone(p), k, k+1, 0) // сам он это отрицает: not the subject so far
			} else if agreeing(x, sex) {
				b.offer(someone(c.pronounMeans(si, c.clauseFrom(si, from, k, x), x)), k, k+1, 0)
			}
			continue
		}
		if p := c.interlocutor(si, k); p != nil {
			b.offer(someone(p), k, k+2, 0)
			continue
		}
		if ownHelpers.has(&c.g.d.tokens[k]) {
			if m := c.after(si, k+1); m != nil && !m.office && c.lead(m) <= k+3 && m.oblique && m.end <= to && !c.namedRightBehind(m) {
				b.offer(aStranger, k, m.end, 0) // адвокат депутата X заявил
				continue
			}
		}
		x, ok := c.personAt(k)
		if !ok || k-b.v > 3 || b.v-k > 3 && k != c.g.d.sentences[si].first || c.inMention(si, k) || c.attribute(k) || k > 0 && c.g.lower(k-1) == "," && c.nameEnding(si, k-1) != nil {
			continue
		}
		if x == 0 {
			x = sex
		}
		b.offer(c.pointed(si, min(k, from), k, x), k, k+1, 0)
	}
}

// wholeSides speak as nobody in particular: итальянская сторона обещала ответ.
var wholeSides = wordSet("сторона делегация оппозиция коалиция")

// interlocutor returns whom «собеседник агентства» at token k means: who alone is told to
// have said something in the sentence before. Else he is nobody who is named.
func (c *cast) interlocutor(si, k int) *person {
	if low := c.g.lower(k); low != "собеседник" && low != "собеседница" || si == 0 || len(c.at[si]) > 0 || !isOutlet(c.g.lower(k+1)) {
		return nil
	}
	if who, asked := c.talkedTo[si]; asked {
		return who // or nobody yet: the sentence before may ask for the one before it
	}
	if c.talkedTo == nil {
		c.talkedTo = map[int]*person{}
	}
	c.talkedTo[si] = nil
	before := &c.g.d.sentences[si-1]
	if who := c.reporters(before, si-1, make([]bool, len(c.g.d.tokens))); len(who) == 1 {
		c.talkedTo[si] = who[0]
	}
	return c.talkedTo[si]
}

// ownHelpers are who speaks for somebody or belongs to him.
var ownHelpers = traitOf("адвокат защитник помощник помощница секретарь пресс-секретарь представитель представительница советник советница водитель охранник жена муж сын дочь брат сестра вдова мать отец сторонник сторонница референт юрист")

// namedRightBehind says whether the name of who can be a subject follows that of another at
// once: the helper himself, «сообщил пресс-секретарь министра X Y», who is no stranger.
func (c *cast) namedRightBehind(m *mention) bool {
	x := c.after(m.sentence, m.end)
	return x != nil && x.first == m.end && !x.office && c.subject(x)
}

// clauseFrom returns before which token whoever the pronoun at token k means was
// named: before the sentence, or in a clause of it that a semicolon closes.
func (c *cast) clauseFrom(si, from, k int, sex gender) int {
	for i := k - 1; i > from; i-- {
		if c.g.lower(i) == ";" && c.onlyOf(si, i, sex) != nil {
			return k
		}
	}
	return min(k, from)
}

// indefinite are Russian pronouns of somebody whom nobody names.
var indefinite = traitOf("кто-то некто кто-нибудь никто")

// attribute says whether a Russian person noun at k is followed by what makes
// it somebody new: собеседник агентства; докладчик, сенатор X.
func (c *cast) attribute(k int) bool {
	if k+2 >= len(c.g.d.tokens) {
		return false
	}
	si := c.g.d.sentenceAt(k)
	if next := c.g.lower(k + 1); next == "из" || isOutlet(next) || c.g.lower(k+1) == "," && c.inMention(si, k+2) {
		return true
	}
	return c.nameFollows(si, k+1)
}

// titleOf says whether a mention by office is but the title of a name behind
// it: спикер хурала X.
func (c *cast) titleOf(m *mention) bool { return m.office && c.nameFollows(m.sentence, m.end) }

// nameFollows says whether nothing but words and quoted names stands between
// token k and a name that can be a subject.
func (c *cast) nameFollows(si, k int) bool {
	for _, m := range c.at[si] {
		if m.first < k || m.office {
			continue
		}
		for ; k < m.first; k++ {
			if t := &c.g.d.tokens[k]; t.kind != word && !strings.ContainsAny(t.text, "«»“”\"’-") && !c.isQuoted(k) || c.saysAt(k) {
				return false
			}
		}
		return c.subject(m)
	}
	return false
}

// unnamedBehind says whether the words behind a verb are somebody whom the text
// does not name: заявил источник, вздохнула жительница аула.
func (c *cast) unnamedBehind(v, to int) bool {
	k := v + 1
	for k < to && besideVerb[c.g.lower(k)] {
		k++
	}
	if k+2 < to && c.g.lower(k) == "в" {
		k += 2 // говорит в нём мальчик
	}
	if k >= to || c.g.d.tokens[k].kind != word {
		return false
	}
	low := c.g.lower(k)
	if answerNouns.has(low) {
		return false // последовал ответ
	}
	if reporters.has(low) || c.g.d.tokens[k].upper {
		return true
	}
	for _, e := range [...]string{"ам", "ям", "ому", "ему", "ею", "ой", "ую", "ых", "ть", "ться", "о", "ми"} {
		if strings.HasSuffix(low, e) {
			return false
		}
	}
	return len(low) > 6 && !notSubject[low]
}

// besideVerb are words that may stand between a Russian verb and its subject.
var besideVerb = map[string]bool{"его": true, "ее": true, "её": true, "их": true, "ему": true, "ей": true, "им": true, "меня": true, "мне": true, "нас": true, "нам": true, "наш": true, "наша": true, "собственный": true, "специальный": true, "также": true, "же": true, "и": true, "тогда": true, "сегодня": true, "вчера": true, "накануне": true, "ранее": true, "потом": true, "затем": true, "вслед": true}

// notSubject are Russian words behind a verb that open no subject.
var notSubject = map[string]bool{
	"что": true, "как": true, "при": true, "после": true, "перед": true, "для": true, "его": true, "её": true, "чтобы": true, "если": true, "когда": true, "через": true, "среди": true, "против": true, "всего": true, "этом": true, "себе": true, "меня": true, "нас": true, "это": true, "сразу": true,
}

// inMention says whether a token belongs to a mention or to the office in
// front of it.
func (c *cast) inMention(si, k int) bool {
	for i := si; i < len(c.at) && c.g.d.sentences[i].first <= k; i++ {
		for _, m := range c.at[i] {
			if c.lead(m) <= k && k < m.end {
				return true
			}
		}
	}
	return false
}

func (c *cast) commas(from, to int) int {
	n := 0
	for k := from; k < to; k++ {
		if c.g.lower(k) == "," {
			n++
		}
	}
	return n
}

// otherClause says whether a clause with a subject or verb of its own stands
// between a mention and a verb.
func (c *cast) otherClause(from, v int) bool {
	for k := from; k < v; k++ {
		switch low := c.g.lower(k); c.g.d.lang {
		case "ru":
			if strings.HasPrefix(low, "котор") && c.commas(k, v) == 0 || low == "что" || low == "чтобы" || low == ";" {
				return true // a relative clause that a comma closes lies between, no more
			}
		case "kk":
			if low == ";" {
				return true
			}
		}
	}
	return false
}

// quotingVerbs have whom they quote for their object: цитирует X пресс-служба.
var quotingVerbs = map[string]bool{
	"цитирует": true, "цитируют": true, "цитировал": true, "цитировала": true, "цитировали": true, "процитировало": true, "передал": true, "передала": true, "передали": true, "передало": true, "привело": true, "распространила": true, "распространил": true, "процитировал": true, "процитировала": true, "процитировали": true, "приводит": true, "приводят": true, "приводятся": true, "приведены": true, "привел": true, "привела": true, "привели": true, "передает": true, "передают": true,
}

// russianQuoted returns whom somebody else quotes: «…», – приводит слова X
// агентство, цитирует X пресс-служба, передает агентство слова министра.
func (c *cast) russianQuoted(v, to int) voice {
	verb := unYo(c.g.lower(v))
	if !quotingVerbs[verb] {
		return voice{}
	}
	si, classic := c.g.d.sentenceAt(v), false
	for k := v; k+1 < min(to, v+8) && c.g.d.tokens[k].kind == word; k++ {
		words := quotedThings.has(c.g.lower(k))
		if !words && (k > v || !strings.Contains(verb, "цитир")) {
			continue
		}
		if m := c.after(si, k+1); m != nil && c.lead(m) == k+1 && (words || m.oblique) {
			return someone(m.p)
		}
		t := &c.g.d.tokens[k+1]
		classic = classic || !words && t.kind == word && t.upper // процитировал Цицерона
		if words {
			if sex, ok := possessors[c.g.lower(k-1)]; ok {
				return someone(c.referent(si, v, sex))
			}
			if sex, ok := russianPersonGenitive(c.g.lower(k + 1)); ok {
				return c.pointed(si, v, k+1, sex)
			}
		}
	}
	if sex, ok := objectsOf[c.g.lower(v+1)]; ok && v+2 < to && strings.Contains(verb, "цитир") {
		return someone(c.referent(si, v, sex)) // цитирует его сайт палаты
	}
	if classic {
		return aStranger
	}
	return voice{}
}

// objectsOf are Russian pronouns of whom somebody quotes.
var objectsOf = map[string]gender{"его": male, "ее": female, "её": female}

// quotedThings are what is quoted of somebody.
var quotedThings = wordSet("слова мнение комментарий заявление высказывание ответ реплику цитату")

// documentVerbs tell what a paper says: «…», – говорится в его запросе.
var documentVerbs = map[string]bool{
	"говорится": true, "сказано": true, "отмечается": true, "подчеркивается": true, "указывается": true, "сообщается": true, "написано": true, "утверждается": true, "указано": true,
}

// russianDocument returns whose paper is quoted: «в его запросе», «в письме
// депутата X»; a stranger if it is nobody's.
func (c *cast) russianDocument(v, to, si int) voice {
	if !documentVerbs[unYo(c.g.lower(v))] {
		return voice{}
	}
	for k := v + 1; k+1 < min(to, v+4); k++ {
		if w := c.g.lower(k); w != "в" && w != "во" {
			continue
		}
		if sex, ok := possessors[c.g.lower(k+1)]; ok {
			return someone(c.referent(si, v, sex))
		}
		if m := c.after(si, k+1); m != nil && c.lead(m) == k+2 {
			return someone(m.p)
		}
	}
	if first := c.g.d.sentences[si].first; si > 0 && c.g.lower(first) == "в" && paperPronouns.has(c.g.lower(first+1)) {
		return someone(c.topic(si-1, 1<<30, 0)) // X представил доклад. В нём говорится: «…»
	}
	if low := c.g.lower(v + 2); v+2 < to && c.g.lower(v+1) == "в" && (low == "нем" || low == "нём" || low == "ней") {
		if p := c.paperBefore(si); p != nil {
			return someone(p) // Письмо X коротко. «…», – говорится в нём.
		}
	}
	return aStranger
}

// paperPronouns stand for a paper behind «в».
var paperPronouns = wordSet("нем нём ней них документе тексте письме докладе обращении заявлении")
