package language

import "strings"

// Which sentences can stand in a summary at all, and behind which others.

// openingTokens are those in which a pronoun stands for what was told before
// rather than for something in the sentence.
const openingTokens = 6

// leans says whether a sentence, read from token first on, cannot be understood,
// or would be misunderstood, without what stands before: it goes on from there
// («Потом …», "But …"), or a pronoun in it means somebody (who, if the text
// named one) or something it doesn't name itself.
func (t *trimmer) leans(si, first int, c *cast) (leans bool, who *person) {
	d := t.d
	named := t.s.end
	for _, m := range t.mentions {
		named = min(named, m.first)
	}
	switch {
	case t.goesOnFrom(first):
		return true, nil
	case t.pronounIn(first, named), t.hangs(first, named), t.meansAnother(first), t.saysUnnamed(first, c):
		return true, lastNamed(c, si)
	}
	return t.pointsBack(first, named) && !d.impersonal(t.s), nil
}

// saysUnnamed says whether a Russian sentence opens with a verb of speech that leaves out who speaks:
// «Говорит, все услуги автоматизированы», «Рассказала, что ждёт ответа», but not «Отмечается, что».
func (t *trimmer) saysUnnamed(first int, c *cast) bool {
	if t.d.lang != "ru" || first+1 >= t.s.end || endsWithAny(t.d.tokens[first].lower, "ся", "сь") || t.d.quoted(t.d.tokens[first].start) {
		return false
	}
	next := t.d.tokens[first+1].lower
	return (next == "," || next == "что") && c.saysAt(first)
}

// goesOnFrom says whether a sentence takes up where the one before it ended.
func (t *trimmer) goesOnFrom(first int) bool {
	if first+2 >= t.s.end || t.d.quoted(t.d.tokens[first].start) {
		return false
	}
	word, next := t.d.tokens[first].lower, &t.d.tokens[first+1]
	switch word {
	case "так", "so", "thus": // «Так, …» and «Так прокомментировал …»
		return next.text != "," && next.lower != "far"
	}
	if sequels.has(word) && !t.d.inDate(t.d.tokens[first].start) {
		return true
	}
	if (word == "оның" || word == "оған") && addenda.has(next.lower) {
		return true
	}
	for i := first; i < t.s.end; i++ {
		if tok := &t.d.tokens[i]; likeThat.has(tok) && !t.d.quoted(tok.start) || i < first+3 && tok.lower == "болса" {
			return true
		}
	}
	return false
}

// pronounIn says whether a personal pronoun stands at the beginning of tokens
// [first, named), before any noun that it can mean: the deputy said he …; a
// Russian verb is none, «Идею раскритиковал его коллега».
func (t *trimmer) pronounIn(first, named int) bool {
	russian := t.d.lang == "ru"
	if russian && len(t.roles) > 0 { // in order
		named = min(named, t.roles[0].first)
	}
	for i := first; i < min(named, first+openingTokens); i++ {
		tok := &t.d.tokens[i]
		if pronouns[tok.lower] && !t.d.quoted(tok.start) {
			return true
		}
		if t.means(i) && !(russian && t.predicate(i)) {
			return false
		}
	}
	return false
}

// means says whether token i is a word that a pronoun behind it can stand for.
func (t *trimmer) means(i int) bool {
	tok := &t.d.tokens[i]
	return tok.kind == word && !tok.upper && !tok.function && !t.d.inDate(tok.start)
}

// hangs says whether tokens [first, named) hold a pronoun of a person further
// on, where nobody it can mean stands before it: "…, he says", "five short of
// the number needed to remove him", "Formed by the glacier, it now holds …".
func (t *trimmer) hangs(first, named int) bool {
	for _, r := range t.roles {
		named = min(named, r.first)
	}
	loose := t.participial(first) || t.adverbial(first) || t.d.lang == "en" && (englishPassives.has(t.d.tokens[first].lower) || endsWithAny(t.d.tokens[first].lower, "ed", "ing"))
	for i := first + 1; i < named; i++ {
		tok := &t.d.tokens[i]
		switch {
		case t.d.quoted(tok.start):
		case loose && t.comma(i-1) && (pronouns[tok.lower] || tok.lower == "it" || tok.lower == "they" || tok.lower == "они"):
			return true
		case subjects.has(tok) && t.attributes(max(first, i-1), min(i+2, t.s.end)), objects.has(tok):
			return true
		}
	}
	return false
}

// meansAnother says whether a pronoun in the first clause from token first on
// can't stand for the one who acts there, nor for anybody else in the sentence:
// «Депутат показывает ей письмо».
func (t *trimmer) meansAnother(first int) bool {
	for i := first; i < t.s.end && !t.parts(i) && t.d.tokens[i].text != "("; i++ {
		if tok := &t.d.tokens[i]; others.has(tok.lower) && !t.d.quoted(tok.start) {
			return t.persons(first, i) <= 1
		}
	}
	return false
}

// persons counts the persons told of in tokens [first, end), by name or office.
func (t *trimmer) persons(first, end int) int {
	n := 0
	for _, m := range t.mentions {
		if m.first >= first && m.end <= end {
			n++
		}
	}
	for _, r := range t.roles {
		if r.first >= first && r.end <= end && !t.names(r.end, r.end+1) {
			n++
		}
	}
	return n
}

// pointsBack says whether a word at the beginning of tokens [first, named)
// points to what was told before: this, such, the two.
func (t *trimmer) pointsBack(first, named int) bool {
	noun := false
	for i := first; i < min(named, first+openingTokens); i++ {
		tok := &t.d.tokens[i]
		switch {
		case t.d.quoted(tok.start), t.d.inDate(tok.start), t.saysWhich(i), noun && !likeThose.has(tok.lower):
		case demonstratives[tok.lower] && (i == first || !expletives.has(tok.lower) || i == first+1 && t.at(first, besideWords) > 0):
			return true
		case t.d.lang == "en" && tok.lower == "the" && i+2 < t.s.end && pairs.has(t.d.tokens[i+1].lower) && t.predicate(i+2):
			return true
		case t.means(i):
			noun = true
		}
	}
	return false
}

// saysWhich says whether the words behind token i tell which are meant: those
// who, те, кто.
func (t *trimmer) saysWhich(i int) bool {
	if i+2 >= t.s.end {
		return false
	}
	next := i + 1
	if t.comma(next) {
		next++
	}
	switch t.d.tokens[next].lower {
	case "who", "кто", "что", "чтобы", "of", "как", "as", "that":
		return true
	}
	return t.at(next, whichWords) > 0
}

// impersonal says whether a sentence opens with an "it" that stands for nobody:
// it was decided to, it was noted that.
func (d *document) impersonal(s sentence) bool {
	if d.tokens[s.first].lower != "it" {
		return false
	}
	for i := s.first + 2; i < min(s.end, s.first+6); i++ {
		if w := d.tokens[i].lower; w == "that" || w == "to" {
			return true
		}
	}
	return false
}

// lastNamed returns who was named last in the few sentences before s.
func lastNamed(c *cast, s int) *person {
	for i := s - 1; i >= max(0, s-4); i-- {
		if n := len(c.at[i]); n > 0 {
			return c.at[i][n-1].p
		}
	}
	return nil
}

var pronouns = map[string]bool{
	"he": true, "she": true, "his": true, "her": true, "him": true, "hers": true,
	"он": true, "она": true, "его": true, "ее": true, "её": true, "ему": true, "ей": true, "ним": true, "нему": true, "нем": true, "нём": true, "нею": true, "него": true, "неё": true, "нее": true, "ней": true, "ею": true,
	"ол": true, "оның": true, "оған": true, "оны": true, "онымен": true,
}

var demonstratives = map[string]bool{
	"it": true, "this": true, "that": true, "these": true, "those": true, "they": true, "their": true, "them": true, "its": true, "such": true, "both": true, "theirs": true, "here": true,
	"оно": true, "это": true, "этот": true, "эта": true, "эти": true, "этого": true, "этой": true, "этим": true, "этому": true, "такой": true, "такая": true, "такие": true, "такое": true, "они": true, "их": true, "им": true, "ими": true, "них": true, "ним": true, "ними": true, "таких": true, "таким": true, "такую": true, "таком": true, "этих": true, "эту": true, "этом": true, "оба": true, "обе": true, "обоих": true, "обеих": true, "обоим": true, "обеим": true, "обоими": true, "обеими": true, "здесь": true, "тут": true, "тот": true, "та": true, "те": true, "там": true, "тогда": true, "туда": true,
	"бұл": true, "осы": true, "олар": true, "олардың": true, "оларды": true, "оларға": true, "олармен": true, "осыны": true, "соның": true, "осының": true, "мұндай": true, "сол": true, "ондай": true, "соны": true, "мұны": true, "бұған": true, "бұның": true, "мұның": true, "онда": true, "сонда": true, "осындай": true, "екеуі": true, "үшеуі": true,
	"соңғысы": true, "біріншісі": true, "екіншісі": true, "мұнда": true, "мұндағы": true, "бұнда": true, "бұндай": true, "онсыз": true, "оларсыз": true, "бұны": true, "бұнымен": true, "мұнымен": true, "осымен": true, "осыған": true, "соған": true, "олардан": true, "бұлар": true, "бұлардың": true, "бұларды": true, "бұларға": true, "бұлардан": true, "екеуінің": true, "екеуін": true, "екеуіне": true, "екеуінде": true, "екеуімен": true,
}

var (
	// sequels open a sentence that goes on from the one before it.
	sequels = wordSet(`then afterwards afterward thereafter but and or nor yet however therefore hence otherwise instead
		потом затем тогда но а и однако зато поэтому потому впрочем иначе следом оттуда отсюда
		сосын содан одан осыдан бұдан соңынан кейін бірақ алайда дегенмен әйтсе сондықтан өйткені себебі және әйтпесе`)
	// addenda stand behind «оның» that is what was told before and nobody: among it, instead of it.
	addenda = wordSet("ішінде орнына үстіне үстінде нәтижесінде салдарынан қатарында арқасында барысында аясында себебі бәрі барлығы қоса")
	// likeThat mean what stands before or behind the sentence.
	likeThat = traitOf("осылай былай солай осылайша сөйтіп")
	// likeThose point back behind a noun too.
	likeThose = wordSet("таких таким такую такие this these этот эта эту этой этого этом этому эти этих этим бұл осы мұндай осындай")
	// expletives may stand behind the first word without meaning anything.
	expletives = wordSet("it that this это там here здесь тут мұнда мұндағы бұнда")
	subjects   = traitOf("he she он она")
	objects    = traitOf("him")
	// others are no possessives, and never mean the subject of their clause.
	others = wordSet("him ему ей нему ней нею оған онымен")
	// pairs stand for two who were named.
	pairs = wordSet("two three pair duo trio former latter")
)

// subheading is how many words a line without a full stop has at most to be
// taken for one.
const subheading = 9

// isNote says whether sentence si tells nothing by itself: a subheading, a
// question, the announcement of what follows, a line of hashtags, or only who
// reported the rest.
func (t *trimmer) isNote(si int) bool {
	if t.d.lang == "ru" && (t.saysWhoTold() || t.passesGreetings() || t.isCourtesy()) {
		return true
	}
	if t.isCredit() || t.isAddressed() || t.isUnfounded(si) || t.d.lang == "en" && (t.saysThis() || t.underPicture(si)) {
		return true
	}
	if n := t.label(t.s.first); t.at(t.s.first, hostWords) > 0 && n > t.s.first && t.s.end-n < minVersion {
		return true // PRESENTER: Good evening to you.
	}
	words, lower := 0, 0
	for _, tok := range t.d.tokens[t.s.first:t.s.end] {
		switch {
		case tok.text == "?":
			return true
		case tok.kind == word:
			words++
			if !tok.upper {
				lower++
			}
		}
	}
	end := t.d.tokens[t.s.end-1]
	open := end.kind != punct || end.text == ")" && !isStop(t.d.tokens[max(t.s.first, t.s.end-2)].text)
	switch {
	case words < 4 || lower == 0, end.text == ":":
		return true
	case open && t.d.brokenOff(t.s.end-1):
		return true
	case open && !t.d.alone(si) && !t.tells(t.s.first, t.s.end): // behind a dateline
		return true
	case open && t.d.alone(si) && (words <= subheading || lower*4 < words):
		return true
	}
	return t.refers()
}

// alone says whether a sentence is a paragraph of its own.
func (d *document) alone(si int) bool {
	p := d.sentences[si].paragraph
	return (si == 0 || d.sentences[si-1].paragraph != p) && (si+1 == len(d.sentences) || d.sentences[si+1].paragraph != p)
}

// isSpoken says whether a sentence is direct speech with nobody named beside it:
// without its speaker it would be taken for what the article says.
func (j *judge) isSpoken(s sentence) bool {
	outside := 0
	for i := s.first; i < s.end; i++ {
		if t := &j.d.tokens[i]; t.kind != punct && j.told[i]&tellsSpeech == 0 && !j.d.quoted(t.start) {
			outside++
		}
	}
	return outside == 0 || outside < 3 && isDash(j.d.tokens[s.first].text)
}

// mostlySpoken says whether most sentences but the questions are direct speech,
// as in an interview: what it tells stands there.
func (j *judge) mostlySpoken() bool {
	all, spoken := 0, 0
	for _, s := range j.d.sentences {
		if !s.aside && !s.title && s.end-s.first >= 4 && j.d.tokens[s.end-1].text != "?" {
			all++
			if j.isSpoken(s) {
				spoken++
			}
		}
	}
	return spoken*2 > all
}

// brokenOff says whether the Russian word at token i, the last of a line, opens what the line has not:
// the beginning of another article ends in «и депутатом, которая».
func (d *document) brokenOff(i int) bool {
	t := &d.tokens[i]
	_, preposition := russianPrepositions[t.lower]
	return d.lang == "ru" && t.kind == word && (preposition || strings.HasPrefix(t.lower, "котор") || t.lower == "что" || t.lower == "чтобы" || t.lower == "и")
}
