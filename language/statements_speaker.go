package language

import (
	"cmp"
	"strings"
	"unicode"
)

// speaker returns who says an utterance, as the words around it in its frame
// tell.
func (c *cast) speaker(u *utterance) voice {
	if who := c.besideColon(u); who.found() {
		return who
	}
	if c.followed(u) {
		if v := c.voiceBehind(u); v.found() {
			return v
		}
		if v := c.voiceInFront(u); v.found() {
			return v
		}
		return voice{}
	}
	if v := c.voiceInFront(u); v.found() {
		return v
	}
	return c.voiceBehind(u)
}

// followed says whether an attribution rather follows an utterance than stands
// in front of it: it ends with a comma, a question or a dash, or the text goes
// on in its sentence while nothing leads up to it.
func (c *cast) followed(u *utterance) bool {
	d := c.g.d
	k := u.end
	for k < u.frame[1] && d.tokens[k].kind == punct && !isDash(d.tokens[k].text) && d.tokens[k].text != "," && d.tokens[k].text != "." {
		k++
	}
	if k >= u.frame[1] {
		return false
	}
	if c.introduced(u) && !isDash(d.tokens[k].text) {
		return false
	}
	switch last := d.tokens[u.end-1].text; last {
	case ",", "?", "!", "…", "-", "—", "–":
		return true
	}
	if d.tokens[k].text == "," && k+1 < len(d.tokens) && !isDash(d.tokens[k+1].text) && u.first-u.frame[0] > 2 && !d.tokens[u.first].upper {
		return false // X called it “…”, while Y …
	}
	return d.tokens[k].text == "," || isDash(d.tokens[k].text) || u.first-u.frame[0] <= 1
}

// introduced says whether a colon or comma leads up to an utterance.
func (c *cast) introduced(u *utterance) bool {
	k := u.first - 1
	for k >= u.frame[0] && k > u.first-3 {
		switch c.g.lower(k) {
		case ":":
			return true
		case ",":
			return c.g.d.lang == "en" && c.g.d.tokens[u.first].upper
		}
		k--
	}
	return false
}

// clauseEnd is where an attribution that starts at from ends: at a stop, a
// semicolon, a dash that lets the speaker go on, or the next quotation.
func (c *cast) clauseEnd(from, limit int) int {
	d := c.g.d
	for k := from; k < limit; k++ {
		t := &d.tokens[k]
		switch {
		case t.kind == word:
			continue
		case t.text == ";", t.text == ":":
			return k
		case k > from && k+1 < limit && c.isQuoted(k+1) && !c.isQuoted(k):
			if c.quotedWords(k+1) > 5 {
				return k
			} // else a name: директор «Фонда …», told “Face the Nation”
		case (t.text == "." || t.text == "!" || t.text == "?") && k > from+1 && c.closesSentence(k):
			return k
		case isDash(t.text) && k > from+2 && strings.ContainsAny(d.tokens[k-1].text, ".,"):
			return k
		}
	}
	return limit
}

// quotedWords counts the tokens of a quotation from token k to its end.
func (c *cast) quotedWords(k int) int {
	n := 0
	for c.isQuoted(k + n) {
		n++
	}
	return n
}

func (c *cast) closesSentence(k int) bool {
	d := c.g.d
	return d.sentences[d.sentenceAt(k)].end == k+1 || k+1 < len(d.tokens) && isDash(d.tokens[k+1].text)
}

// voiceInFront reads the attribution that leads up to an utterance: X said: «…».
func (c *cast) voiceInFront(u *utterance) voice {
	d := c.g.d
	from, to := u.frame[0], u.first
	if to-from < 2 {
		return voice{}
	}
	source := to
	if k := c.lastQuoted(from, to); k >= from { // “…,” X said, according to his office, “…”
		source = c.relayed(k+1, to)
	}
	if who := c.byWords(from, source, u.sentence); who.found() {
		return who
	}
	if who := c.paperInFront(from, to, u.sentence); who.found() {
		return who
	}
	for v := c.lastVerbBefore(from, to); v >= from; v-- {
		f, ok := c.verbs.at(d, v)
		if quotes.has(c.g.lower(v)) && v+1 < to && d.tokens[v+1].upper && !c.isQuoted(v+1) {
			if m := c.namedAt(u.sentence, v+1); m != nil {
				return someone(m.p)
			}
			return aStranger // quoted Cicero: “…”
		}
		if ok && !c.isQuoted(v) && c.passive(v, to) {
			if who := c.byWhom(u.sentence, v, to); who.found() {
				return who
			}
		}
		if d.lang == "kk" && endsWithAny(c.g.lower(v), "қанда", "кенде", "ғанда", "генде") {
			continue // when somebody asked, another answered
		}
		if !ok || c.isQuoted(v) || f.beside && to-v > 5 && !(v > from && c.g.lower(v-1) == "как") || c.nounLike(v) && (speechIfBefore[d.tokens[v].lower] == "" || toBe.has(c.g.lower(v-1))) {
			continue
		}
		if who := c.actorInFront(v, f, u); who.found() {
			return c.orClaimant(who, from, v, u)
		}
	}
	if d.lang != "kk" {
		if who := c.infinitive(from, to, u.sentence); who.found() {
			return who
		}
		if who := c.forWhom(from, to, u.sentence); who.found() {
			return who
		}
		if c.consents(u) {
			return c.clauseSubject(from, to, u.sentence)
		}
	}
	if who := c.withPromise(from, to, u.sentence); who.found() {
		return who
	}
	if who := c.labelledClause(from, to, u.sentence); who.found() {
		return who
	}
	for k := to - 1; k >= from && k > to-4; k-- {
		if d.tokens[k].text == ":" {
			return c.wordsOf(from, k, u.sentence)
		}
		if captions.has(c.g.lower(k)) && k > from+1 && (withWords.has(c.g.lower(k-1)) || withWords.has(c.g.lower(k-2)) || c.g.lower(k-1) == "с") {
			return c.clauseSubject(from, k, u.sentence) // shared it with the comment “…”
		}
		if withWords.has(c.g.lower(k)) && d.tokens[u.first].upper && isStop(d.tokens[u.end-1].text) {
			return c.clauseSubject(from, k, u.sentence)
		}
	}
	return voice{}
}

// passive says whether an English verb at token v tells of what is done by
// somebody else: described by, «X, criticised by Y,».
func (c *cast) passive(v, to int) bool {
	return c.g.d.lang == "en" && v > 0 && v+2 < to && c.g.lower(v+1) == "by" && (toBe.has(c.g.lower(v-1)) || beforePassive.has(c.g.lower(v-1))) && !strings.HasSuffix(c.g.lower(v+2), "ing")
}

// toBe are the English forms of to be.
var toBe = wordSet("is are was were be been being")

// beforePassive may stand between them and a participle that tells what was
// done; a comma parts one that describes.
var beforePassive = wordSet(", as also widely later once first often")

// byWhom is who does what the passive at token v tells: described by X as “…”; as noted by the
// senator, …; but as reported by the agency, X said so.
func (c *cast) byWhom(si, v, to int) voice {
	if m := c.after(si, v+1); m != nil && m.end <= to && c.lead(m) <= v+4 && !c.hasComma(v+2, min(c.lead(m), m.first)) && !isPossessive(c.g.at(&c.g.d.sentences[si], m.end)) {
		return someone(c.meant(m))
	}
	if sex, noun := c.definiteNoun(v+2, to); noun > 0 && c.toldBy(v) {
		return c.pointed(si, v, noun, sex)
	}
	return voice{}
}

// withWords lead up to a whole sentence that somebody says while he does
// something: closed the sitting with “…”, завершил словами «…».
var withWords = wordSet("with by words saying словами слов фразой шуткой вопросом призывом напутствием репликой")

// captions are what somebody adds to a thing that he passes on.
var captions = wordSet("comment caption words remark note line message question комментарием подписью словами припиской пометкой")

// wordsOf returns whose words a colon at token to opens without a verb of
// speech: of the clause's subject, of "his answer", of "X's answer", of "a
// briefing by X".
func (c *cast) wordsOf(from, to, si int) voice {
	for k := from; k < to; k++ {
		if (inscriptions.has(&c.g.d.tokens[k]) || c.g.lower(k) == "sign" && articles[c.g.lower(k-1)]) && !c.isQuoted(k) {
			return aStranger // a sign above X’s door: “…”
		}
	}
	if who := c.clauseSubject(from, to, si); who.found() {
		return who
	}
	for k := from; k < to && (c.g.d.tokens[k].kind == number || c.g.d.tokens[k].kind == punct); k++ {
		from = k + 1 // the time of a live report
	}
	if sex, ok := c.personAt(from); ok && to-from < 5 {
		return c.pointed(si, from, from, cmp.Or(sex, c.sexBehind(from, to))) // Кандидат: «…»; Депутат не смутился: «…»
	}
	for k := from; k < min(to, from+4); k++ {
		if _, of := c.othersOwner(k); of {
			sex, _ := personNoun(c.g.d.lang, c.g.lower(k))
			return c.pointed(si, from, k, sex) // Его гостья была краткой: «…»
		}
	}
	for k := to - 1; k >= from; k-- {
		if sex, ok := possessor(c.g.d.lang, c.g.lower(k)); ok && !c.isQuoted(k) {
			return someone(c.referent(si, k, sex))
		}
	}
	if m := c.lastEnding(si, from, to); m != nil {
		return someone(c.meant(m))
	}
	if p := c.leftUnsaid(from, to, si); p != nil {
		return someone(p)
	}
	return someone(c.mood(from, to, si))
}

// inscriptions are what has words on it that nobody says.
var inscriptions = beginsWith("plaque=", "banner=", "poster=", "placard=", "headline=", "t-shirt=", "graffiti=", "inscription=", "табличк", "вывеск", "плакат", "надпис", "баннер", "заголов", "транспарант", "жазу=", "тақтайша")

// strangerAmong says whether a Russian noun among tokens [from, to) is somebody new in
// the nominative: крикнула пенсионерка; ответила продавщица.
func (c *cast) strangerAmong(from, to int) bool {
	for k := from; k < to; k++ {
		if low := c.g.lower(k); endsWithAny(low, "нерка", "щица", "тельница") || kin.has(low) {
			return true
		}
		if _, ok := c.personAt(k); ok {
			return true
		}
	}
	return false
}

// actorInFront returns the subject of a verb that stands in front of an
// utterance.
func (c *cast) actorInFront(v int, f speechForm, u *utterance) voice {
	switch c.g.d.lang {
	case "en":
		var who voice
		if f.loose {
			who = c.looseSubject(v, u)
		} else {
			who = c.englishSubject(v, u.frame[0], u.sentence)
		}
		if !who.found() {
			who = c.clauseSubject(u.frame[0], v, u.sentence)
		}
		if !who.found() && v > u.frame[0] && c.g.d.tokens[v-1].kind == punct {
			who = c.englishInverted(v, u.first, u.sentence) // “…,” said X, “and …”
		}
		if !who.found() && !f.loose && v > u.frame[0] {
			return aStranger // English leaves no subject out
		}
		return who
	case "ru":
		who := c.russianSubject(v, f, u.frame[0], u.first, u.sentence)
		if !who.found() && f.loose {
			who = c.russianSubject(v, f, u.end, u.frame[1], u.sentence) // Назвав это «…», X ушла
		}
		if !who.found() && !f.loose && u.sentence > 0 && c.colonAfter(v, u.first) {
			who = someone(c.referent(u.sentence-1, 1<<30, f.sex)) // На вопрос о сроках ответил: «…»
		}
		if !who.found() && !c.isQuoted(v) {
			who = c.unsaid(v, f, &c.g.d.sentences[u.sentence], u.sentence) // На выходе бросил, что «…»
		}
		return who
	}
	if v > u.frame[0]+1 && c.g.lower(v-1) == "," {
		if who := c.kazakhBehind(v, u.first, u.sentence); who.found() {
			return who // Ал төрағаға, деді ол, «…»
		}
	}
	return c.kazakhSubject(v, u.frame[0], u.sentence)
}

// colonAfter says whether a colon stands behind the verb at v or, at most, two
// words without a capital behind it: сказал: «…»; сказал мне вчера: «…».
func (c *cast) colonAfter(v, to int) bool {
	for k := v + 1; k < min(to, v+4); k++ {
		if t := &c.g.d.tokens[k]; t.text == ":" {
			return true
		} else if t.kind != word || t.upper {
			return false
		}
	}
	return false
}

// looseSubject returns the subject of an English verb in -ing: whom somebody
// quotes, who stands right in front of it behind a comma, or who said what leads
// up to it: the paper quoted X as saying; its leader, X, calling it …; X told
// reporters, insisting ….
func (c *cast) looseSubject(v int, u *utterance) voice {
	if who := c.englishQuoted(v, u.sentence); who.found() {
		return who
	}
	k := v - 1
	if k > u.frame[0]+1 && c.g.lower(k) == "as" && (toBe.has(c.g.lower(k-2)) || toBe.has(c.g.lower(max(k-3, 0)))) {
		return c.clauseSubject(u.frame[0], v, u.sentence) // in the note the deputy is recorded as saying
	}
	if k > u.frame[0] && c.g.lower(k) == "," {
		if m := c.nameEnding(u.sentence, k); m != nil && !c.addressed(m) {
			return someone(c.meant(m))
		}
	}
	for ; k > u.frame[0] && !c.isQuoted(k) && !quotes.has(c.g.lower(k)); k-- {
		if f, ok := c.verbs.at(c.g.d, k); ok && !f.loose && !f.beside && !c.nounLike(k) {
			if who := c.englishSubject(k, u.frame[0], u.sentence); who.found() || c.g.d.tokens[k-1].kind != punct {
				return who
			}
			return c.englishInverted(k, v, u.sentence) // …, noted X, adding that …
		}
	}
	return voice{}
}

// announced returns whom the sentence before a paragraph of speech announces:
// one with a colon, or a verb of speech.
func (c *cast) announced(u *utterance) voice {
	d := c.g.d
	k := u.sentence - 1
	for k >= 0 && (d.sentences[k].aside || d.sentences[k].title) {
		k--
	}
	if k < 0 || d.sentences[k].end <= d.sentences[k].first || unicode.IsLower(firstRune(d.text[u.start:])) {
		return voice{}
	}
	s := &d.sentences[k]
	colon := d.tokens[s.end-1].text == ":"
	probe := utterance{first: s.end, end: s.end, sentence: k, frame: [2]int{s.first, s.end}}
	for v := s.end - 1; v >= s.first; v-- {
		f, ok := c.verbs.at(d, v)
		if !ok || c.isQuoted(v) || c.nounLike(v) || !colon && f.beside {
			continue
		}
		if who := c.actorInFront(v, f, &probe); who.found() {
			return who
		}
	}
	if who := c.clauseSubject(s.first, s.end, k); who.found() {
		return who
	}
	if !colon {
		return voice{}
	}
	if n := len(c.at[k]); n > 0 {
		return someone(c.at[k][n-1].p)
	}
	return voice{}
}
