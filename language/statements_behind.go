package language

import "strings"

// voiceBehind reads the attribution that follows an utterance: «…», – сказал X.
func (c *cast) voiceBehind(u *utterance) voice {
	d := c.g.d
	end := c.clauseEnd(u.end, u.frame[1])
	if who := c.toldNext(u); who.found() {
		return who
	}
	if who := c.wordsOfNext(u); who.found() {
		return who
	}
	if who := c.byWords(u.end, c.relayed(u.end, end), u.sentence); who.found() {
		return who
	}
	if m := c.answerBehind(u.end, end); m != nil {
		return someone(m.p)
	}
	if d.lang == "en" {
		if who := c.howPut(u.end, end, d.sentenceAt(u.end)); who.found() {
			return who
		}
	}
	if who := c.allHeSaid(u, end); who.found() {
		return who
	}
	if p := c.letterBehind(u, end); p != nil {
		return someone(p)
	}
	near := true // nothing but marks and the first words so far
	for k := u.end; k < end && k < u.end+24; k++ {
		f, ok := c.verbs.at(d, k)
		if !ok && d.lang == "ru" && near && (c.pastTense(k) || c.finite(k) && !c.isQuoted(k)) {
			f, ok = speechForm{beside: true, sex: c.pastSex(k)}, true
		}
		if d.lang == "kk" && strings.HasPrefix(d.tokens[k].lower, "делін") {
			if m := c.lastEnding(d.sentenceAt(k), k, end); m != nil {
				return someone(m.p) // «…», – делінген X-тің мәлімдемесінде
			}
			return aStranger
		}
		if d.lang == "kk" && d.tokens[k].lower == "деген" && k+1 < end && heckles.has(d.tokens[k+1].lower) {
			return aStranger // «…» деген дауыс естілді
		}
		if d.lang == "kk" && (d.tokens[k].lower == "деп" || d.tokens[k].lower == "дей") {
			if who := c.kazakhDep(k, end, u); who.found() {
				return who
			}
			continue
		}
		if d.tokens[k].kind == word {
			near = near && d.tokens[k].lower != "" && isAdverb(&d.tokens[k])
		}
		if !ok || c.isQuoted(k) {
			continue
		}
		if who := c.actorBehind(k, f, end, u); who.found() {
			return who
		}
	}
	if m := c.nameBehind(u, end); m != nil {
		return someone(m.p)
	}
	if k := c.behindDash(u); k > 0 && d.lang == "ru" {
		if m := c.lastEnding(d.sentenceAt(k), k, end); m != nil && (strings.HasPrefix(d.tokens[k].lower, "таков") || d.tokens[k].lower == "вот") {
			return someone(m.p) // «…», – такова оценка X
		}
		if who := c.theseWords(k, end, u); who.found() {
			return who
		}
		if c.actsHere(k, end) {
			return c.subjectAmong(k, end, d.sentenceAt(k)) // «…», – первым взял слово X
		}
	}
	return voice{}
}

// relayed is where the words beside a quotation, tokens [from, to), go on to tell who passed it
// on, behind who said it: “…,” X said, according to her press service; to if they do not.
func (c *cast) relayed(from, to int) int {
	const near = 7
	said := false
	for k := from; k < min(to, from+near) && c.g.d.lang == "en"; k++ {
		if said = said || c.saysAt(k); said && c.g.lower(k) == "according" {
			return k
		}
	}
	return to
}

// lastQuoted is the last token within [from, to) that stands inside of quotation marks, -1 if
// none does.
func (c *cast) lastQuoted(from, to int) int {
	for k := to - 1; k >= from; k-- {
		if c.isQuoted(k) {
			return k
		}
	}
	return -1
}

// allHeSaid returns whose only words an utterance is by what stands behind it: “…,”
// was all X would say.
func (c *cast) allHeSaid(u *utterance, end int) voice {
	const near, longest = 6, 10
	for k := u.end; k < min(end, u.end+near); k++ {
		only := c.g.lower(k) == "thing" && c.g.lower(k-1) == "only"
		if !only && (c.g.lower(k) != "all" || c.g.lower(k-1) != "was" && c.g.lower(k-1) != "is") {
			continue
		}
		for v := k + 2; v < min(end, k+longest); v++ {
			if bareSay.has(c.g.lower(v)) {
				return c.clauseSubject(k+1, v, c.g.d.sentenceAt(k))
			}
		}
	}
	return voice{}
}

// bareSay are infinitives behind what one would, could or had to.
var bareSay = wordSet("say said tell offer add admit volunteer answer give reply")

// theseWords returns whose words the Russian words from token k on, behind a dash,
// call an utterance: «…», – эти слова посла …; – с такими словами вышла X.
func (c *cast) theseWords(k, end int, u *utterance) voice {
	if c.g.lower(k) == "с" {
		k++
	}
	if k+2 >= end || !theseOnes.has(c.g.lower(k)) || !saidWords.has(c.g.lower(k+1)) {
		return voice{}
	}
	si := c.g.d.sentenceAt(k)
	for _, m := range c.at[si] {
		if lead := c.lead(m); lead >= k+2 && m.end <= end && !m.office && (lead == k+2 || c.subject(m)) {
			return someone(m.p)
		}
	}
	if c.g.isHead[k+2] {
		return someone(c.pointsTo(si, u.first, k+2, 0))
	}
	return voice{}
}

// theseOnes point to words in front of them.
var theseOnes = wordSet("эти этими такие такими")

// heckles are Kazakh nouns of a call that comes from nobody in particular.
var heckles = wordSet("дауыс дауыстар айқай айқайлар күбір сыбыр")

// wordsOfNext returns whom a sentence that was cut off from an utterance gives
// as its speaker: «…» Это слова X. “…” With these words he left.
func (c *cast) wordsOfNext(u *utterance) voice {
	d := c.g.d
	if !u.tail {
		return voice{}
	}
	si := d.sentenceAt(u.frame[1] - 1)
	if v := c.refersBack(&d.sentences[si]); v > 0 {
		if d.lang == "ru" {
			return c.reporterBehind(v, si)
		}
		if who := c.kazakhSubject(v, d.sentences[si].first, si); who.found() {
			return who // «…». Бұл туралы X айтты.
		}
		return aStranger // «…». Бұл туралы баспасөз қызметі хабарлады.
	}
	if s := &d.sentences[si]; !c.ownWords(s) {
		return voice{}
	}
	if len(c.at[si]) > 0 {
		return someone(c.at[si][0].p)
	}
	return c.clauseSubject(d.sentences[si].first, d.sentences[si].end, si)
}

// nameBehind returns whose name, with nothing but an office beside it, follows
// an utterance behind a dash or in brackets: «…» – X, office; “…” (X).
func (c *cast) nameBehind(u *utterance, end int) *mention {
	d := c.g.d
	k := u.end
	set := false
	for k < end && d.tokens[k].kind == punct {
		set = set || isDash(d.tokens[k].text) || d.tokens[k].text == "("
		k++
	}
	if set && k+1 < end && (c.g.lower(k) == "это" || c.g.lower(k) == "бұл") {
		return c.presented(k+1, end) // «…» – это уже ведущий, X из комитета
	}
	if !set || k >= end {
		return nil
	}
	for _, m := range c.at[d.sentenceAt(k)] {
		if c.lead(m) != k || m.office {
			continue
		}
		if m.end >= end || strings.ContainsAny(d.tokens[m.end].text, ".,)") && !c.verbAmong(m.end, end) {
			return m
		}
		return nil
	}
	return nil
}

// presented returns who is named among the first of tokens [from, end), with
// nothing said by anybody there.
func (c *cast) presented(from, end int) *mention {
	m := c.after(c.g.d.sentenceAt(from), from-1)
	const near = 10
	if m == nil || m.first-from > near || m.end > end || m.oblique && !saidWords.has(c.g.lower(from)) || c.verbAmong(from, end) {
		return nil
	}
	return m
}

// answerNouns are what a quotation is called by the words behind it.
var answerNouns = wordSet("answer reply retort response comeback rejoinder verdict comment assessment reaction warning summary ответ реплика комментарий вердикт резюме оценка реакция вывод жауабы уәжі пікірі түйіні бағасы сөзі сөздері")

// onlyOnes may stand between an owner and what he said.
var onlyOnes = wordSet("only first last final own whole entire one-word short")

// answerBehind returns whose answer an utterance is by the first of tokens
// [from, end): came X’s retort; was the reply from X; последовал ответ X; X-тің
// жауабы осы болды.
func (c *cast) answerBehind(from, end int) *mention {
	const near = 9
	for k := from; k < min(end, from+near, len(c.g.d.tokens)-1); k++ {
		if !answerNouns.has(c.g.lower(k)) || c.isQuoted(k) {
			continue
		}
		si := c.g.d.sentenceAt(k)
		owner := k
		for owner > from && c.g.d.lang == "en" && (onlyOnes.has(c.g.lower(owner-1)) || isAdjective(c.g.lower(owner-1))) {
			owner-- // X’s only comment
		}
		if t := c.g.lower(owner - 1); c.g.d.lang == "en" && (t == "’s" || t == "'s") || c.g.d.lang == "kk" {
			end := owner
			if c.g.d.lang == "en" {
				end--
			}
			if m := c.nameEnding(si, end); m != nil {
				return m
			}
		}
		m, lead := c.after(si, k), 0
		if m != nil {
			lead = c.lead(m)
		}
		switch next := c.g.lower(k + 1); {
		case m == nil || m.end > end:
		case c.g.d.lang == "en" && (next == "from" || next == "of") && lead <= k+3,
			c.g.d.lang == "ru" && lead == k+1 && m.oblique:
			return m
		}
	}
	return nil
}

// behindDash returns the first token behind the dash that follows an utterance,
// 0 if none does or what follows starts anew.
func (c *cast) behindDash(u *utterance) int {
	d := c.g.d
	for k := u.end; k+1 < u.frame[1] && d.tokens[k].kind == punct; k++ {
		if isDash(d.tokens[k].text) && (!d.tokens[k+1].upper || c.namedFrom(d.sentenceAt(k+1), k+1)) {
			return k + 1
		}
	}
	return 0
}

// actorBehind returns the subject of a verb that stands behind an utterance.
func (c *cast) actorBehind(v int, f speechForm, end int, u *utterance) voice {
	switch c.g.d.lang {
	case "en":
		if c.opensWith(u.end, v) {
			return c.englishInverted(v, end, u.sentence)
		}
		if _, he := pronoun("en", c.g.lower(v-1)); c.nounLike(v) && !(he && v-u.end <= 3) && !c.onlyNamed(u.end, v) { // “…,” she called across the aisle; “…,” X began
			return voice{}
		}
		if c.g.lower(v-1) == "as" && f.loose {
			return c.clauseSubject(u.end, v, c.g.d.sentenceAt(v)) // X was quoted as saying
		}
		who := c.englishSubject(v, u.end, c.g.d.sentenceAt(v))
		if !who.found() && !f.loose {
			who = c.clauseSubject(u.end, v, c.g.d.sentenceAt(v))
		}
		return who
	case "ru":
		if who := c.russianSubject(v, f, u.end, end, u.sentence); who.found() {
			return who
		}
		return c.leftOut(u, f.sex)
	}
	if who := c.kazakhBehind(v, end, u.sentence); who.found() {
		return who
	}
	return c.leftOut(u, f.sex)
}

// onlyNamed says whether nothing but marks and one name, office and all, stands between
// the end of an utterance and a verb.
func (c *cast) onlyNamed(from, v int) bool {
	for from < v && c.g.d.tokens[from].kind == punct {
		from++
	}
	m := c.nameEnding(c.g.d.sentenceAt(from), v)
	return m != nil && !m.office && c.lead(m) == from
}

// kazakhDep reads «…» деп жазды X, where any verb may follow.
func (c *cast) kazakhDep(k, end int, u *utterance) voice {
	v := k + 1
	for v < end && v < k+4 && c.g.lower(k) == "деп" {
		if _, ok := c.verbs.at(c.g.d, v); ok {
			break
		}
		v++
	}
	if v >= end || v == k+4 || c.g.lower(k) == "дей" {
		v = k
	}
	if who := c.kazakhBehind(v, end, u.sentence); who.found() {
		return who
	}
	for i := u.first - 1; i >= u.frame[0]; i-- {
		if kazakhStrangers[c.g.lower(i)] {
			return aStranger
		}
	}
	if c.crowd(u.frame[0], u.first-1) {
		return aStranger
	}
	return c.leftOut(u, 0)
}

// leftOut returns the subject that an attribution behind an utterance leaves
// out: the one in front of it, else whoever the text is about.
func (c *cast) leftOut(u *utterance, sex gender) voice {
	if u.first-u.frame[0] > 1 && c.g.d.lang == "kk" {
		if who := c.kazakhSubject(u.first, u.frame[0], u.sentence); who.p != nil {
			return who
		}
	} else if u.first-u.frame[0] > 2 {
		if who := c.clauseSubject(u.frame[0], u.first, u.sentence); who.p != nil && agrees(who.p, sex) {
			return who
		}
	}
	return someone(c.referent(u.sentence, u.frame[0], sex))
}

// opensWith says whether nothing but marks and adverbs stands between the end of an
// utterance and a verb.
func (c *cast) opensWith(from, v int) bool {
	for k := from; k < v; k++ {
		if t := &c.g.d.tokens[k]; t.kind == word && !isAdverb(t) {
			return false
		}
	}
	return true
}

// pastTense says whether a word looks like a Russian verb of the past, as any
// can stand behind a quotation: возмутился, вздохнула.
func (c *cast) pastTense(k int) bool {
	t := &c.g.d.tokens[k]
	if t.kind != word || t.upper || c.isQuoted(k) {
		return false
	}
	for _, e := range [...]string{"ил", "ила", "ал", "ала", "ял", "яла", "ел", "ела", "ул", "ула", "лся", "лась"} {
		if strings.HasSuffix(t.lower, e) && len(t.lower) > len(e)+4 {
			return true
		}
	}
	return false
}
