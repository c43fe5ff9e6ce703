package language

import "strings"

// bySource are nouns that name a source in Russian behind a preposition, and in
// Kazakh behind the genitive of whoever speaks.
var bySource = traitOf(`словам словами слов мнению данным убеждению оценке оценкам выражению информации признанию утверждению утверждениям версии
	заявлению заявлениям прогнозу прогнозам подсчетам подсчётам расчетам расчётам наблюдению наблюдениям свидетельству замечанию определению сведениям уверению уверениям представлению логике
	взгляд точки взгляде понимании представлении изложении интерпретации трактовке суждению разумению ощущению ощущениям предположению предположениям выкладкам воспоминаниям рассказу рассказам объяснению объяснениям сообщению сообщениям верить
	айтуынша сөзінше пікірінше ойынша айтқанындай мәлімдеуінше есебінше пайымынша пайымдауынша байқауынша топшылауынша болжамынша болжауынша түсіндіруінше хабарлауынша бағалауынша деуінше дерегінше мәліметінше санауынша
	көзқарасынша айтуымен сөзімен жеткізуінше сендіруінше баяндауынша сипаттауынша есептеуінше ұйғаруынша түсінігінше нақтылауынша ұғымынша жорамалынша бағамынша анықтауынша тұжырымынша мойындауынша жазуынша айтқанынша уәдесінше уәжінше`)

// sourceEndings are those of what bySource has of Kazakh.
var sourceEndings = endsWith("уынша", "уінше")

// sourcePrepositions stand in front of what bySource has of Russian.
var sourcePrepositions = map[string]string{"взгляд": "на", "словами": "выражаясь говоря пользуясь", "верить": "если", "точки": "с", "взгляде": "во в", "понимании": "в", "представлении": "в", "изложении": "в", "интерпретации": "в", "трактовке": "в", "слов": "со из с"}

// bySourceHalf are Kazakh nouns that name a source with the word behind them.
var bySourceHalf = map[string]string{
	"айтқанына": "қарағанда сенсек сүйенсек", "деректеріне": "қарағанда сүйенсек", "мәліметіне": "қарағанда сүйенсек", "болжамына": "қарағанда сүйенсек", "есебіне": "қарағанда сүйенсек", "көзқарасы": "бойынша", "есебі": "бойынша", "бағалауы": "бойынша", "тұжырымы": "бойынша", "дерегі": "бойынша", "түсінігі": "бойынша",
	"сөзіне": "қарағанда сүйенсек сенсек", "айтуына": "қарағанда сүйенсек сенсек", "пікіріне": "қарағанда сүйенсек", "ойы": "бойынша", "пікірі": "бойынша", "болжамы": "бойынша", "мәліметі": "бойынша", "дерегіне": "сүйенсек қарағанда",
}

// byWords reads "according to X", «по словам X», «X-тің айтуынша» among tokens
// [from, to).
func (c *cast) byWords(from, to, si int) voice {
	for k := from; k < to && k < len(c.g.d.tokens); k++ {
		if c.g.d.tokens[k].kind != word || c.isQuoted(k) {
			continue
		}
		who := voice{}
		switch low := c.g.lower(k); c.g.d.lang {
		case "en":
			who = c.accordingTo(k, to, si, low)
		case "ru":
			if bySource.has(&c.g.d.tokens[k]) {
				who = c.russianSource(k, si)
			} else if low == "ссылаясь" || low == "ссылкой" {
				if m := c.namedAt(si, k+2); m != nil {
					who = someone(m.p) // ссылаясь на X, портал пишет
				}
			}
		case "kk":
			half, ok := bySourceHalf[low]
			if bySource.has(&c.g.d.tokens[k]) || sourceEndings.has(&c.g.d.tokens[k]) || ok && k+1 < to && strings.Contains(half, c.g.lower(k+1)) {
				who = c.kazakhSource(k, from, si)
			}
		}
		if !who.found() && positionNouns.has(&c.g.d.tokens[k]) {
			who = c.position(k, to, si)
		}
		if who.found() {
			return who
		}
	}
	return voice{}
}

// positionNouns name what somebody holds or answers where they are a subject.
var positionNouns = traitOf("view opinion position answer response reply verdict argument message conclusion line comment remark phrase sentence advice warning stance question proposal objection позиция мнение ответ вердикт вывод аргумент совет оценка реакция вопрос предложение возражение объяснение версия пікірі ұстанымы жауабы уәжі ойы көзқарасы айтары сөзі тұжырымы сұрағы сауалы ұсынысы кеңесі түсіндірмесі")

// position reads a clause that opens with somebody's position and tells it: the
// opinion of X is that …, X’s answer was short: …; позиция X проста: …; X-тің
// ұстанымы айқын: ….
func (c *cast) position(k, to, si int) voice {
	told := false
	for i := k + 1; i < min(to, k+12) && !told; i++ {
		told = c.g.lower(i) == ":" || c.g.lower(i) == "that" && (c.g.lower(i-1) == "is" || c.g.lower(i-1) == "was")
	}
	if !told {
		return voice{}
	}
	first := c.g.d.sentences[si].first
	for _, m := range c.at[si] {
		if lead := c.lead(m); c.g.d.lang == "ru" && lead > k+1 && lead <= k+4 && c.g.lower(lead-1) == "от" {
			return someone(m.p) // вопрос министру от X
		}
	}
	for _, m := range c.at[si] {
		lead := c.lead(m)
		switch {
		case c.g.d.lang == "ru" && (k == first || c.g.d.tokens[first].kind == number) && lead == k+1 && m.oblique,
			c.g.d.lang == "ru" && c.g.lower(first) == "у" && lead == first+1 && m.end < k && k-m.end < 5,
			c.g.d.lang == "en" && lead > k && lead <= k+3 && c.g.lower(k+1) == "from",
			c.g.d.lang == "kk" && m.oblique && m.end < k && k-m.end < 3 && lead == first,
			c.g.d.lang == "en" && k <= first+1 && c.g.lower(k+1) == "of" && lead <= k+3 && lead > k,
			c.g.d.lang == "en" && lead <= first+2 && m.end < k && (c.g.lower(m.end) == "’s" || c.g.lower(m.end) == "'s") && k-m.end < 4,
			c.g.d.lang == "kk" && (lead == first || c.g.d.tokens[first].kind == number) && m.oblique && m.end == k:
			return someone(m.p)
		}
	}
	return voice{}
}

// sourceNouns are English nouns of what somebody holds: in the view of X, in
// X’s words, by her own account.
var sourceNouns = wordSet("words view views opinion telling reading estimation judgment judgement eyes mind assessment account estimate admission reckoning calculation calculations figures version description phrase formulation book experience understanding interpretation analysis")

// ownerPrepositions stand in front of sourceNouns and their owner.
var ownerPrepositions = wordSet("in by to from on")

// accordingTo reads "according to X", "in the words of X", "in X’s view", "by
// her own account".
func (c *cast) accordingTo(k, to, si int, low string) voice {
	var first int
	switch {
	case k+2 < to && low == "according" && c.g.lower(k+1) == "to":
		first = k + 2
	case k+1 < to && k > 0 && low == "quote" && c.g.lower(k-1) == "to":
		first = k + 1
	case k+2 < to && sourceNouns.has(low) && c.g.lower(k+1) == "of" && k >= 2 && ownerPrepositions.has(c.g.lower(k-2)):
		first = k + 2
	case sourceNouns.has(low) && k >= 2:
		return c.ownerInFront(k, si)
	default:
		return voice{}
	}
	if x, ok := objectPronouns[c.g.lower(first)]; ok {
		return someone(c.referent(si, k, x))
	}
	if determiners[c.g.lower(first)] {
		for noun := first + 1; noun < first+4 && noun+1 < to; noun++ {
			if sex, ok := c.personAt(noun); ok && c.g.d.tokens[noun+1].kind == punct && !c.attribute(noun) && !c.inMention(si, noun) {
				return c.pointed(si, k, noun, sex)
			}
		}
	}
	m := c.after(c.g.d.sentenceAt(first), first)
	if m == nil {
		return voice{}
	}
	lead := c.lead(m)
	for lead > first && (c.g.lower(lead-1) == "." || honorific.has(c.g.lower(lead-1)) || c.g.lower(lead-1) == "the" || c.g.lower(lead-1) == "former") {
		lead--
	}
	if lead > first+3 || !c.subjectOrObject(m) || c.nounAdjunct(m) {
		return voice{}
	}
	return someone(m.p)
}

// ownerInFront returns whose view, with a preposition in front of the owner,
// the noun at token k is: in X’s view, in his own words.
func (c *cast) ownerInFront(k, si int) voice {
	owner := k - 1
	for owner > 1 && (c.g.lower(owner) == "own" || isAdjective(c.g.lower(owner))) {
		owner--
	}
	if x, ok := possessivePronouns[c.g.lower(owner)]; ok && ownerPrepositions.has(c.g.lower(owner-1)) {
		if m := c.relativeHead(si, owner); m != nil && agrees(m.p, x) {
			return someone(m.p)
		}
		return someone(c.pronounMeans(si, owner-1, x))
	}
	if t := c.g.lower(owner); t != "’s" && t != "'s" {
		return voice{}
	}
	if m := c.nameEnding(si, owner); m != nil && c.lead(m) > 0 && ownerPrepositions.has(c.g.lower(c.lead(m)-1)) {
		return someone(m.p)
	}
	return voice{}
}

// relativeHead returns whom the relative clause around token k tells about: X,
// who came, by his own account, late.
func (c *cast) relativeHead(si, k int) *mention {
	var last *mention
	for _, m := range c.at[si] {
		if m.end < k && m.end+1 < len(c.g.d.tokens) && c.g.lower(m.end) == "," && c.g.lower(m.end+1) == "who" {
			last = m
		}
	}
	return last
}

// isAdjective says whether an English word may stand between an owner and his
// view: her considered opinion.
func isAdjective(low string) bool { return endsWithAny(low, "ed", "al", "ful", "ous", "ive", "est") }

var (
	objectPronouns     = map[string]gender{"him": male, "her": female}
	possessivePronouns = map[string]gender{"his": male, "her": female}
)

// subjectOrObject says whether an English mention is no possessive.
func (c *cast) subjectOrObject(m *mention) bool {
	if m.end >= len(c.g.d.tokens) {
		return true
	}
	t := c.g.d.tokens[m.end].text
	return t != "’s" && t != "'s"
}

// possessor tells a possessive pronoun of the third person.
func possessor(lang, low string) (sex gender, ok bool) {
	switch lang {
	case "en":
		sex, ok = possessivePronouns[low]
	case "ru":
		sex, ok = possessors[low]
	case "kk":
		ok = low == "оның"
	}
	return sex, ok
}

// possessors are the Russian possessive pronouns.
var possessors = map[string]gender{"его": male, "ее": female, "её": female}

// russianSource reads «по словам X», «по его словам», «словами X», «согласно прогнозу X».
func (c *cast) russianSource(k, si int) voice {
	if k == 0 {
		return voice{}
	}
	in := sourcePrepositions[c.g.lower(k)]
	if in == "" {
		in = "по согласно"
	}
	before := c.g.lower(k - 1)
	if sex, ok := possessors[before]; ok && k > 1 && wordIn(in, c.g.lower(k-2)) {
		return someone(c.pronounMeans(si, k, sex))
	}
	if strings.HasPrefix(before, "собственн") && k > 1 && wordIn(in, c.g.lower(k-2)) {
		if m := c.after(si, k); m != nil && c.lead(m) == k+1 && m.oblique {
			return someone(m.p)
		}
		if who := c.clauseSubject(c.g.d.sentences[si].first, k, si); who.found() {
			return who // X вернулся, по собственному выражению, «…»
		}
		return someone(c.referent(si, k, 0))
	}
	if !wordIn(in, before) && !(k == c.g.d.sentences[si].first && c.g.lower(k) == "словами") {
		return voice{}
	}
	for k+2 < len(c.g.d.tokens) && sourceAttributes.has(c.g.lower(k+1)) {
		k++
	}
	if m := c.after(si, k); m != nil && c.lead(m) == k+1 {
		return someone(m.p)
	}
	if low := c.g.lower(min(k+1, len(c.g.d.tokens)-1)); low == "которого" || low == "которой" {
		if m := c.lastEnding(si, c.g.d.sentences[si].first, k); m != nil {
			return someone(m.p)
		}
	}
	if k+1 < len(c.g.d.tokens) {
		if sex, ok := russianPersonGenitive(c.g.lower(k + 1)); ok || c.g.isHead[k+1] && !c.g.heads[k+1].plural {
			return c.pointed(si, k, k+1, sex)
		}
	}
	return voice{}
}

// sourceAttributes may stand between a Russian source and whose it is: с точки
// зрения X, по словам самого X.
var sourceAttributes = wordSet("зрения самого самой г-на г-жи господина госпожи нашего")

// wordIn says whether a word is among those of a list.
func wordIn(list, w string) bool {
	for x := range strings.FieldsSeq(list) {
		if x == w {
			return true
		}
	}
	return false
}

// russianPersonGenitive says whether a word is the genitive of a noun that
// points back to somebody.
func russianPersonGenitive(low string) (gender, bool) {
	for _, e := range [...][2]string{{"а", ""}, {"я", "й"}, {"я", "ь"}, {"ы", "а"}, {"и", "а"}, {"и", "я"}, {"ого", "ый"}} {
		if stem, ok := strings.CutSuffix(low, e[0]); ok {
			if sex, ok := personNoun("ru", stem+e[1]); ok {
				return sex, true
			}
		}
	}
	return 0, false
}

// kazakhSource reads «X-тің айтуынша», «оның айтуынша», «депутаттың айтуынша».
func (c *cast) kazakhSource(k, from, si int) voice {
	if m := c.nameEnding(si, k); m != nil {
		return someone(m.p)
	}
	if k <= from {
		return voice{}
	}
	before := c.g.lower(k - 1)
	if before == "өз" || before == "атап" || before == "баса" { // депутаттың өз сөзімен айтсақ, депутаттың атап өтуінше
		return c.kazakhSource(k-1, from, si)
	}
	if before == "ханымның" || before == "мырзаның" {
		if m := c.nameEnding(si, k-1); m != nil {
			return someone(m.p)
		}
	}
	if before == "оның" || before == "өзінің" {
		if m := c.lastEnding(si, from, k-1); m != nil && c.subject(m) {
			return someone(m.p)
		}
		return someone(c.referent(si, from, 0))
	}
	if who := c.genitiveAt(k-1, k, si); who.found() {
		return who
	}
	if c.g.isHead[k-1] && !c.g.heads[k-1].plural {
		return c.pointed(si, k-1, k-1, 0)
	}
	return voice{}
}
