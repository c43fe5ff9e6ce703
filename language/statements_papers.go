package language

// A paper that somebody wrote or signed speaks in his words: a letter, a statement, a
// telegram. A law, a report of many and the minutes do not.

// papers begin the words for what somebody writes.
var papers = beginsWith(`letter`, `statement`, `memo`, `note=`, `notes=`, `message`, `telegram`, `appeal=`, `petition`, `e-mail`, `email`, `reply=`, `greeting`, `postcard`, `tweet`, `resignation`,
	`письм`, `записк`, `обращени`, `заявлени`, `телеграмм`, `послани`, `запрос=`, `запроса=`, `запросе=`, `ответ=`, `ответа=`, `ответе=`, `поздравлени`, `рапорт=`, `рапорта=`, `рапорте=`, `приветстви`, `прошени`,
	`хаты`, `жолдауы`, `үндеуі`, `мәлімдемесі`, `жеделхат`, `сауалы`, `өтініші`, `құттықтауы`)

var (
	// signedWords stand in front of who signed a paper: the reply, signed by X: “…”;
	// письмо за подписью X: «…»; or behind him: the letter that X signed.
	signedWords = traitOf("signed signature подписанный подписанная подписанное подписанном подписанную подписью подписал подписала подписали")
	// readingOut is what somebody does with another's paper.
	readingOut = wordSet("read reads reading quoted зачитал зачитала зачитывает огласил огласила прочитал прочитала прочел прочёл прочла процитировал процитировала оқыды оқып")
)

// paperInFront returns whose paper opens its words at token to, behind a colon or a
// verb: a letter from the clerk, X, began “…”; зачитал телеграмму X: «…».
func (c *cast) paperInFront(from, to, si int) voice {
	const far = 30
	d := c.g.d
	from = max(from, to-far)
	colon := false
	for to > from && d.tokens[to-1].kind == punct {
		to--
		colon = colon || d.tokens[to].text == ":"
	}
	signed := false
	for k := from; k < to; k++ {
		if signed = signed || signedWords.has(&d.tokens[k]); !papers.has(&d.tokens[k]) || c.isQuoted(k) {
			continue
		}
		m := c.authorOf(k, to, si)
		if m == nil {
			if colon && letterNouns.has(&d.tokens[k]) && c.readOut(from, k) && c.strangersPaper(k, to) {
				return aStranger // зачитал письмо учительницы: «…»
			}
			continue
		}
		last := max(k+1, m.end)
		for last < to && (d.tokens[last].kind == punct || isAdverb(&d.tokens[last])) {
			last++
		}
		tells := last < to && (paperGoes.has(c.g.lower(last)) || documentVerbs[unYo(c.g.lower(last))])
		if tells && to-last <= 4 || colon && last == to && (c.readOut(from, k) || !c.verbAmong(from, to)) {
			return someone(m.p)
		}
	}
	if m := c.nameEnding(si, to); signed && colon && m != nil && c.signedBy(m, from) {
		return someone(m.p) // the reply of Tuesday, signed by X: “…”
	}
	return voice{}
}

// letterNouns begin the papers that one reads out for another.
var letterNouns = beginsWith(`letter`, `message`, `note`, `telegram`, `e-mail`, `email`, `письм`, `записк`, `телеграмм`, `послани`)

// strangersPaper says whether a paper at token k is somebody's whom the text does not
// name: a constituent’s letter; письмо учительницы.
func (c *cast) strangersPaper(k, to int) bool {
	if c.g.d.lang == "en" {
		t := c.g.lower(k - min(k, 1))
		return t == "’s" || t == "'s" || k+1 < to && c.g.lower(k+1) == "from"
	}
	if k+1 >= to {
		return false
	}
	_, whose := russianPersonGenitive(c.g.lower(k + 1))
	return whose || c.g.lower(k+1) == "от" || endsWithAny(c.g.lower(k+1), "ницы", "щицы", "ерки", "истки", "анки", "янки", "теля", "ника", "щика", "чика")
}

// readOut says whether somebody reads a paper out among tokens [from, to).
func (c *cast) readOut(from, to int) bool {
	for k := from; k < to; k++ {
		if readingOut.has(c.g.lower(k)) && !c.isQuoted(k) {
			return true
		}
	}
	return false
}

// ownerEndings are those of the genitive in which a Russian paper has its author; whom it is to
// stands in the dative.
var ownerEndings = []string{"а", "я", "ы", "и", "ого", "его", "ой", "ей"}

// authorOf returns whose the paper at token k is, as the words up to token to tell: a
// letter by, of, from or signed by X; X’s letter; письмо X; письмо, которое подписал X.
func (c *cast) authorOf(k, to, si int) *mention {
	d := c.g.d
	if t := c.g.lower(k - min(k, 1)); t == "’s" || t == "'s" {
		return c.nameEnding(si, k-1)
	}
	if d.lang == "kk" {
		if m := c.nameEnding(si, k); m != nil && m.oblique {
			return m
		}
		return nil
	}
	for _, m := range c.at[si] {
		lead := c.lead(m)
		switch {
		case m.first <= k || m.end > to:
			continue
		case d.lang == "ru" && lead == k+1 && m.oblique && endsWithAny(c.g.lower(k+1), ownerEndings...), c.signedBy(m, k+1):
			return m
		}
		before := lead - 1
		if c.g.lower(before) == "the" {
			before--
		}
		switch c.g.lower(before) {
		case "by", "of", "from", "от":
			const near = 6
			if before-k < near && !c.verbAmong(k+1, before) {
				return m
			}
		}
		return nil
	}
	return nil
}

// signedBy says whether a mention behind token from is who signed something.
func (c *cast) signedBy(m *mention, from int) bool {
	const near = 4
	for k := c.lead(m) - 1; k >= max(from, c.lead(m)-near); k-- {
		if signedWords.has(&c.g.d.tokens[k]) {
			return true
		}
	}
	return m.end < len(c.g.d.tokens) && signedWords.has(&c.g.d.tokens[m.end])
}

// letters are papers that go on behind what is quoted of them, and paperGoes what they
// do: the letter begins; начинается письмо; деп басталады хат.
var (
	letters   = wordSet("letter report statement memo note message post tweet telegram appeal request inquiry enquiry petition e-mail email caption письмо оно записка обращение запрос пост запись послание телеграмма подпись хат ол жолдау үндеу сауал сауалы жазба жазбасы хаты")
	paperGoes = wordSet("begins began reads read opens opened ends ended continues continued goes went says said начинается начиналось заканчивается завершается гласит гласила продолжается басталады аяқталады басталған жалғасады")
)

// letterBehind returns who wrote the letter that goes on behind an utterance: who
// signed it or wrote it by the words behind, else whom the words before are about.
func (c *cast) letterBehind(u *utterance, end int) *person {
	const near, far = 8, 30
	d := c.g.d
	paper, tells := false, false
	for k := u.end; k < min(end, u.end+near); k++ {
		low := c.g.lower(k)
		paper, tells = paper || letters.has(low), tells || paperGoes.has(low) || documentVerbs[unYo(low)]
		if papers.has(&d.tokens[k]) && (tells || k+1 < end && paperGoes.has(c.g.lower(k+1))) {
			if m := c.authorOf(k, min(d.sentences[d.sentenceAt(k)].end, u.end+far), d.sentenceAt(k)); m != nil && !m.office {
				return m.p
			}
		}
	}
	if tells && c.opensBehind(u.end, end, "it") {
		return c.paperBefore(u.sentence)
	}
	if !paper || !tells {
		return nil
	}
	return c.referent(u.sentence, u.frame[0], 0)
}

// opensBehind says whether a word is the first behind the marks at token k.
func (c *cast) opensBehind(k, end int, low string) bool {
	for k < end && c.g.d.tokens[k].kind == punct {
		k++
	}
	return k < end && c.g.lower(k) == low
}

// paperBefore returns whose paper the sentence before one tells of: X’s letter is short.
// “…,” it says.
func (c *cast) paperBefore(si int) *person {
	d := c.g.d
	for i := si - 1; i >= max(0, si-2) && d.sentences[i].paragraph == d.sentences[si].paragraph; i-- {
		for k := d.sentences[i].first; k < d.sentences[i].end; k++ {
			if !papers.has(&d.tokens[k]) || c.isQuoted(k) {
				continue
			}
			if m := c.authorOf(k, d.sentences[i].end, i); m != nil {
				return m.p
			}
		}
	}
	return nil
}
