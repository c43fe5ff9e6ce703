package language

import (
	"minber/digest"
)

// indirect finds reported speech: sentences whose verb of speech has a person
// for its subject, and "according to X".
func (c *cast) indirect(covered []bool) []digest.Statement {
	d := c.g.d
	var out []digest.Statement
	for si := range d.sentences {
		s := &d.sentences[si]
		if s.aside || s.title || c.g.subtitle(si) && c.g.headlineCase(s) {
			continue
		}
		who := c.reporters(s, si, covered)
		if len(who) == 0 {
			continue
		}
		for _, p := range who {
			p.spoke = true
		}
		quoted, own := 0, 0
		for k := s.first; k < s.end; k++ {
			if covered[k] {
				quoted++
			} else if d.tokens[k].kind == word {
				own++
			}
		}
		if quoted > 0 && own < 12 || quoted > own || d.tokens[s.end-1].text == ":" {
			continue // the quotation itself has been noted
		}
		if c.onlyActs(s, covered) {
			continue
		}
		start := s.start
		if c.refersBack(s) > 0 {
			told := 0
			if len(out) > 0 {
				told = out[len(out)-1].End
			}
			from, ok := c.referredTo(si, told, covered)
			if !ok {
				continue // who said what has been noted tells nothing more
			}
			start = from
		}
		out = append(out, digest.Statement{Speaker: who[0].name(), Kind: digest.Indirect, Text: d.text[start:s.span.end], Start: start, End: s.span.end})
	}
	return out
}

// denied says whether nothing was said: has not replied, не ответил, refused to
// comment; but he does not rule out, не скрывает.
func (c *cast) denied(v int) bool {
	d := c.g.d
	if refusals.has(c.g.lower(v)) {
		for k := v + 1; k < min(len(d.tokens), v+4); k++ {
			if comments.has(c.g.lower(k)) {
				return true
			}
		}
	}
	if c.verbs.of(d.lang, &d.tokens[v]).denied {
		return false
	}
	if d.lang == "kk" && v > 0 && mannersOfSpeech.has(c.g.lower(v-1)) && endsWithAny(c.g.lower(v), "да", "де") {
		return true
	}
	if d.lang == "en" && v+1 < len(d.tokens) && c.g.lower(v+1) == "nothing" {
		return true
	}
	if d.lang == "kk" && v+1 < len(d.tokens) && c.g.lower(v) != "қарсы" && (c.g.lower(v+1) == "жоқ" || c.g.lower(v+1) == "емес") {
		return true
	}
	for k := v - 1; k >= 0 && (k == v-1 || betweenVerb[c.g.lower(k)]) && k > v-5; k-- {
		if negates(c.g.lower(k)) {
			return true
		}
	}
	return false
}

// mannersOfSpeech make a Kazakh «айтқанда» a word of the reporter: to tell the
// truth, in short.
var mannersOfSpeech = wordSet("шынын қысқаша қысқасын ашығын анығын дәлірек нақтырақ жалпы әділін сөзімен тілімен былайша басқаша")

// refusals are verbs that tell of silence with comments behind them: отказался
// от комментариев.
var (
	refusals = wordSet("отказался отказалась отказывается отказались")
	comments = wordSet("комментировать комментариев комментария комментарии комментарием отвечать говорить разговаривать общаться разговора беседовать")
)

// actor returns the subject of a verb in reported speech.
func (c *cast) actor(v int, f speechForm, s *sentence, si int) voice {
	switch c.g.d.lang {
	case "en":
		if f.plural {
			return voice{}
		}
		if c.passive(v, s.end) {
			return c.byWhom(si, v, s.end)
		}
		if f.loose && c.g.lower(max(v-1, 0)) == "as" {
			return c.englishQuoted(v, si) // the agency quoted X as saying that …
		}
		if f.loose {
			return c.besideMain(v, s, si)
		}
		if who := c.englishSubject(v, s.first, si); who.found() {
			return who
		}
		if v > s.first && (c.g.d.tokens[v-1].kind == punct || c.g.lower(v-1) == "as") && !c.reportedByName(v, s, si) {
			return c.englishInverted(v, s.end, si)
		}
		return voice{}
	case "ru":
		if f.loose {
			return c.besideMain(v, s, si)
		}
		if who := c.whoRussian(v, si, f.sex); who.found() {
			return who
		}
		to := v + 5
		if v-s.first <= 4 || c.g.d.tokens[v-1].kind == punct || c.g.lower(v-1) == "как" || c.g.lower(v-1) == "этом" {
			if c.outletBehind(v, s.end) {
				return aStranger // …, передает наш корреспондент
			}
			to = v + 12 // Об этом заявил X; как отметил X
		}
		who := c.russianSubject(v, f, max(s.first, v-40), min(s.end, to), si)
		if !who.found() && to < s.end {
			who = c.russianSubject(v, f, v, min(s.end, v+12), si) // с этой идеей выступила на заседании X
		}
		if !who.found() {
			return c.unsaid(v, f, s, si)
		}
		return who
	}
	if c.kazakhOutletBehind(v, s) {
		return aStranger // …, деп хабарлайды BAQ.KZ
	}
	dep := v - 1
	if dep > s.first && c.g.lower(dep) != "деп" && c.g.lower(dep-1) == "деп" {
		dep-- // деп еске салды ол
	}
	mark := dep - 1
	if mark > s.first && isDash(c.g.lower(mark)) {
		mark-- // …, – деп жазды газет
	}
	if dep > s.first && (c.g.lower(dep) == "," || c.g.lower(dep) == "деп" && c.g.lower(mark) == ",") {
		if who := c.kazakhBehind(v, s.end, si); who.found() {
			return who // …, деп нақтылады X
		}
	}
	if f.generic && v+1 < s.end && c.g.d.tokens[v+1].kind == word && !copulas[c.g.lower(v+1)] {
		return voice{}
	}
	if who := c.kazakhSubject(v, s.first, si); who.found() {
		return who
	}
	return c.unsaid(v, f, s, si)
}

// besideMain returns the subject of a gerund that a comma sets off, which is that
// of the sentence: X closed the sitting, promising an answer; пообещав ответ, X
// закрыл заседание.
func (c *cast) besideMain(v int, s *sentence, si int) voice {
	d := c.g.d
	switch low := c.g.lower(v); {
	case v > s.first && d.tokens[v-1].text != ",":
		return voice{}
	case d.lang == "en" && c.reportsInFront(v, s):
		return voice{} // X flew home, reports the agency, citing …
	case d.lang == "ru" && (!endsWithAny(low, "в", "вшись", "я", "ясь") || low == "сославшись" || low == "ссылаясь"):
		return voice{} // a participle, or what excuses silence
	}
	who := c.clauseSubject(s.first, s.end, si)
	if who.p == nil || v > s.first && c.quotedBetween(s.first, v) || c.undergoes(who.p, s.first, v, si) {
		return voice{}
	}
	return who
}

// undergoes says whether the person p whom English tokens [from, v) name first stands behind
// what somebody else did: the party expelled X, citing her vote.
func (c *cast) undergoes(p *person, from, v, si int) bool {
	d := c.g.d
	if d.lang != "en" {
		return false
	}
	for _, m := range c.at[si] {
		if m.first < from || c.meant(m) != p {
			continue
		}
		for k := m.first - 1; k > from && m.first < v && d.tokens[k].text != ","; k-- {
			if d.cues[k] == wasCue && !articles[d.tokens[k-1].lower] && !d.tokens[k].upper {
				return true
			}
		}
		return false
	}
	return false
}

// reportsInFront says whether the clause in front of the comma before token v, set off by a comma
// too, is that of who reports: …, reports Trend, citing the Senate.
func (c *cast) reportsInFront(v int, s *sentence) bool {
	k := c.lastComma(s.first, v-1)
	return k >= 0 && v-k > 2 && v-k < 9 && (c.saysAt(k+1) && !c.g.d.tokens[k+1].upper && !endsWithAny(c.g.lower(k+1), "ing") || c.g.d.tokens[k+1].upper && c.saysAt(k+2))
}

// quotedBetween says whether anything in marks stands among tokens [from, to).
func (c *cast) quotedBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if c.isQuoted(k) {
			return true
		}
	}
	return false
}

// copulas close a Kazakh clause behind a participle: айтқан болатын.
var copulas = map[string]bool{"емес": true, "болатын": true, "еді": true, "екен": true, "болса": true, "болды": true, "көрінеді": true, "сияқты": true, "жоқ": true}

// nounLike says whether an English word that can be a verb of speech is none
// where it stands: the state, a call, was asked.
func (c *cast) nounLike(v int) bool {
	d := c.g.d
	if d.lang != "en" || v == 0 {
		return false
	}
	k := v - 1
	if progressive(d, v) || c.toldBy(v) {
		return false
	}
	if d.tokens[k].lower == "as" && (d.tokens[v].lower == "saying" || d.tokens[v].lower == "telling") {
		return false
	}
	for k > 0 && betweenVerb[d.tokens[k].lower] && !beforeNoun[d.tokens[k].lower] {
		k--
	}
	if beforeNoun[d.tokens[k].lower] {
		return true
	}
	if d.tokens[v].lower == "called" && c.callsMatter(v) {
		return false
	}
	if next, ok := speechIfBefore[d.tokens[v].lower]; ok {
		return v+1 >= len(d.tokens) || !wordIn(next, d.tokens[v+1].lower)
	}
	return false
}

// speechIfBefore are English verbs that tell of speech before certain words.
var speechIfBefore = map[string]string{"called": "on for", "put": "it", "puts": "it", "shared": "that", "read": "out", "reads": "out", "offered": "to his her that", "posted": "on that", "began": "", "went": "on further to", "goes": "on further to", "continued": "that to", "moved": "that", "moves": "that", "finds": "it that this", "rules": "that", "ruled": "that"}

// beforeNoun are English words behind which a word is no verb in the active
// voice.
var beforeNoun = map[string]bool{
	"the": true, "a": true, "an": true, "his": true, "her": true, "their": true, "my": true, "our": true, "of": true, "by": true, "for": true, "in": true, "was": true, "were": true, "be": true, "been": true, "being": true, "are": true, "is": true,
	"to": true, "member": true, "no": true, "its": true, "so-called": true, "as": true, "this": true, "that": true, "these": true, "those": true, "united": true, "any": true, "some": true, "with": true, "from": true, "get": true, "got": true,
}
