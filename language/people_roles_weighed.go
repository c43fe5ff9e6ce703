package language

import (
	"strings"

	"minber/digest"
)

// A report from a chamber names most of those who act in it by nothing but their
// names. No single word tells that somebody is a member; what he does, with whom, and
// where the text plays do so together. All that speaks for and against it is weighed,
// once for each of whom no office is told.

// What the evidence must come to for a seat, for that of somebody of a party, and for that of
// who reports on a bill, which nobody does in a house but its members.
const (
	seatThreshold     = 5
	partisanThreshold = 2
	reporterThreshold = 0
)

// weighedMembers gives a seat in the chamber that the text is about to those whom the
// evidence makes its members.
func (c *cast) weighedMembers() {
	main := c.g.mainChamber()
	if main == nil || main.Country != c.g.home {
		return
	}
	scene := -1
	for _, p := range c.persons {
		if len(p.roles) > 0 && !onlyPartisan(p) && !c.g.onlyReports(p) || p.family == "" || c.elsewhere(p, main) || p.country != "" && p.country != main.Country {
			continue
		}
		if code := c.nation(p); code != "" && code != main.Country && c.g.named[code] {
			continue
		}
		if scene < 0 {
			scene = c.chamberScene(main)
		}
		if scene == 0 {
			return
		}
		if score, m := c.seatEvidence(p); m != nil && score+scene >= seatNeeded(p) {
			seat := c.membership(main, m.first, m.first)
			if len(p.roles) > 0 {
				own := &p.roles[0]
				seat.text, seat.first, seat.end, seat.head = seat.text+", "+c.g.smallStart(own), own.first, own.end, own.head
			}
			c.give(p, seat)
		}
	}
}

// smallStart is the text of an office with a small letter at its start, unless a name stands there:
// Social Democrat.
func (g *stage) smallStart(r *roleSpan) string {
	if k := r.first + 1; g.d.lang == "en" && r.end > k && g.d.tokens[k].upper || r.end > r.first && g.place[r.first] != "" {
		return r.text
	}
	return lowerFirst(r.text)
}

// seatNeeded is what the evidence must come to for a person: less for those of a party, for most of whom a
// report from a house tells are its members.
func seatNeeded(p *person) int {
	switch {
	case onlyPartisan(p):
		return partisanThreshold
	case len(p.roles) > 0:
		return reporterThreshold
	}
	return seatThreshold
}

// movesBill says whether an office is that of the author of a bill or an amendment.
func (g *stage) movesBill(r *roleSpan) bool {
	if !startsAny(g.lower(r.head), motionMovers) {
		return false
	}
	for i := r.first; i < r.end; i++ {
		if motionWords.in(g.d.lang).has(&g.d.tokens[i]) {
			return true
		}
	}
	low := lower(r.text) // its author is told as that of the bill
	return strings.Contains(low, "of the bill") || strings.Contains(low, "законопроект") || strings.Contains(low, "заң жоба")
}

// motionMovers begin the nouns for who brings something in.
var motionMovers = []string{"author", "co-author", "coauthor", "sponsor", "co-sponsor", "initiator", "автор", "соавтор", "инициатор", "разработчи", "бастамашы"}

// onlyReports says whether the text tells of a person but that he or she reports on a bill, or
// is the author of one.
func (g *stage) onlyReports(p *person) bool {
	if len(p.roles) != 1 {
		return false
	}
	r := &p.roles[0]
	if r.body != nil || r.tenure != "" || r.country != "" && !r.weak || !startsAny(g.lower(r.head), rapporteurs) && !g.movesBill(r) {
		return false
	}
	for i := r.first; i < r.end; i++ {
		if t := &g.d.tokens[i]; g.kinds[i]&worldWord != 0 || g.place[i] != "" || t.upper && i > r.first && i != r.head || i != r.head && g.isOrg(i) && !motionWords.in(g.d.lang).has(t) {
			return false // UN Special Rapporteur, rapporteur of the trade committee
		}
	}
	return true
}

// onlyPartisan says whether the text tells of a person but the side on which he stands.
func onlyPartisan(p *person) bool {
	return len(p.roles) == 1 && (partisanNoun.has(bare(p.roles[0].noun.nom)) || p.roles[0].noun.nom == partyMember)
}

// partisanNoun are the nouns for those of a party or of none.
var partisanNoun = wordSet("socialist social-democrat liberal conservative democrat republican communist nationalist centrist populist independent oppositionist backbencher unionist социалист социалистка социал-демократ либерал консерватор демократ республиканец коммунист националист центрист популист независимый оппозиционер оппозиционерка единоросс либерал-демократ социалист центрист демократ республикашыл оппозиционер")

// chamberScene is how much a text plays in its chamber: 0 if it only names it.
func (c *cast) chamberScene(main *digest.Body) int {
	g := c.g
	opens := false
	for _, b := range g.bodyAt[:min(sittingOpens, len(g.bodyAt))] {
		opens = opens || b != nil && b.Country == main.Country && b.Parliament
	}
	switch n := c.sceneWords(); {
	case !opens && n < minSitting, n == 0:
		return 0
	case opens && n >= minSitting:
		return 2
	}
	return 1
}

// sceneWords is how many different words of a sitting and its chamber a text has.
func (c *cast) sceneWords() int {
	g, seen := c.g, map[string]bool{}
	for i := range g.d.tokens {
		if playsInChamber.in(g.d.lang).has(&g.d.tokens[i]) {
			noteBeginnings(seen, g.lower(i), sittingWords.in(g.d.lang))
			noteBeginnings(seen, g.lower(i), chamberWords.in(g.d.lang))
		}
	}
	return len(seen)
}

// chamberWords begin more words of what plays in a chamber.
var chamberWords = byLanguage[[]string]{
	en: []string{"session", "debate", "adjourn", "constituen", "lobby", "faction", "backbench", "applause", "signatures", "committee"},
	ru: []string{"фракци", "кулуар", "фойе", "сесси", "дебат", "прени", "аплодисмент", "избирател", "комитет", "палат", "подпис"},
	kk: []string{"фракция", "дәліз", "фойе", "сессия", "жарыссөз", "сайлаушы", "комитет", "қол соқты", "үкімет сағаты"},
}

// seatEvidence weighs what the text tells of a person's deeds for a seat, and returns
// the mention that tells most.
func (c *cast) seatEvidence(p *person) (score int, best *mention) {
	most, deeds := 0, 0
	for i, m := range p.mentions {
		s := &c.g.d.sentences[m.sentence]
		if m.office || s.title || s.aside {
			continue
		}
		w := max(c.deedWeight(s, m), c.goesOn(m))
		if i == 0 {
			score += c.companyWeight(s, m)
		}
		score -= c.strangerWeight(s, m, i == 0)
		if w > 0 {
			deeds++
		}
		if w > most || best == nil {
			most, best = max(w, most), m
		}
	}
	score += most
	if deeds > 1 {
		score++
	}
	return score, best
}

// deedWeight is how much what a sentence tells of the bearer of a mention speaks for a
// seat: what only members do weighs most, what those do who debate less, what everybody
// does who is heard least.
func (c *cast) deedWeight(s *sentence, m *mention) int {
	g := c.g
	lang := g.d.lang
	if c.isQuoted(m.first) {
		return 0
	}
	if c.ownsMotion(s, m) {
		return memberDeed
	}
	if m.oblique || !c.subject(m) {
		if lang != "ru" || !g.datived(s, m) {
			return 0
		}
	}
	most := 0
	from, to := max(s.first, m.first-5), min(s.end, m.end+7)
	if lang == "kk" {
		from, to = s.first, s.end
	}
	for i := from; i < to; i++ {
		if i >= m.first && i < m.end || c.isQuoted(i) || c.between(m, i) || g.names[i] != 0 {
			continue
		}
		t := &g.d.tokens[i]
		switch {
		case memberDeeds.in(lang).has(t):
			most = max(most, memberDeed)
		case debateDeeds.in(lang).has(t):
			most = max(most, debateDeed)
		case c.verbs.is(lang, t):
			most = max(most, spokenDeed)
		case i < m.first:
			continue
		}
		for _, cue := range memberPairs[lang] {
			if strings.HasPrefix(t.lower, cue[0]) && strings.HasPrefix(g.at(s, i+1), cue[1]) {
				most = max(most, memberDeed)
			}
		}
	}
	if most == 0 && g.at(s, m.end) == ":" {
		return debateDeed
	}
	return most
}

// goesOn weighs the deed of the sentence behind that of a mention which takes its
// bearer up by a pronoun: "First to rise was X. She asked why …".
func (c *cast) goesOn(m *mention) int {
	g := c.g
	si := m.sentence + 1
	if si >= len(c.at) || len(c.at[si]) > 0 || g.d.sentences[si].paragraph != g.d.sentences[m.sentence].paragraph || c.at[m.sentence][len(c.at[m.sentence])-1] != m {
		return 0
	}
	s := &g.d.sentences[si]
	if _, ok := pronoun(g.d.lang, g.lower(s.first)); !ok || s.first >= s.end {
		return 0
	}
	most, to := 0, min(s.end, s.first+5)
	if g.d.lang == "kk" {
		to = s.end
	}
	for i := s.first + 1; i < to; i++ {
		switch t := &g.d.tokens[i]; {
		case c.isQuoted(i):
		case memberDeeds.in(g.d.lang).has(t):
			most = max(most, memberDeed)
		case debateDeeds.in(g.d.lang).has(t):
			most = max(most, debateDeed)
		}
	}
	return most
}

const memberDeed, debateDeed, spokenDeed = 4, 3, 2

// datived says whether a Russian mention is of one whom something in the debate
// displeases or interests: «Тарасова ответ не устроил», «Еркину Абдимомыну хочется».
func (g *stage) datived(s *sentence, m *mention) bool {
	for i := m.end; i < min(s.end, m.end+5); i++ {
		if startsAny(g.lower(i), []string{"устроил", "интересовал", "заинтересовал", "хочется", "хотелось", "беспоко", "волнует", "волновал", "удивил", "смутил", "возмутил"}) {
			return true
		}
	}
	return false
}

// ownsMotion says whether a bill or an amendment is called that of the bearer of a
// mention: "The amendment was X's", «законопроект X», «X-тің түзетуі».
func (c *cast) ownsMotion(s *sentence, m *mention) bool {
	g := c.g
	switch g.d.lang {
	case "en":
		if low := g.at(s, m.first-1); low == "by" || low == "of" {
			if k := m.first - 2; k >= s.first && motionWords.en.has(&g.d.tokens[k]) {
				return true // an amendment by X
			}
		}
		if !isPossessive(g.at(s, m.end)) {
			return false
		}
		for i := m.end + 1; i < min(s.end, m.end+4); i++ {
			if motionWords.en.has(&g.d.tokens[i]) {
				return true
			}
		}
		for i := max(s.first, m.first-5); i < m.first; i++ {
			if motionWords.en.has(&g.d.tokens[i]) && beingVerbs.has(g.lower(m.first-1)) {
				return true
			}
		}
	case "ru":
		return m.oblique && m.first > s.first && motionWords.ru.has(&g.d.tokens[m.first-1])
	case "kk":
		return kazakhGenitive(g.lower(m.end-1)) && m.end < s.end && motionWords.kk.has(&g.d.tokens[m.end])
	}
	return false
}

// companyWeight is what those speak for a seat in whose company somebody is first
// named: the members of whom the sentence or the one before told, a colleague who
// answers.
func (c *cast) companyWeight(s *sentence, m *mention) int {
	g := c.g
	for _, si := range [...]int{m.sentence, m.sentence - 1} {
		if si < 0 || g.d.sentences[si].paragraph != s.paragraph {
			continue
		}
		o := &g.d.sentences[si]
		for i := o.first; i < o.end && (si < m.sentence || i < m.first); i++ {
			if h := &g.heads[i]; g.isHead[i] && h.plural && (h.class == "deputy" || h.class == "senator" || h.class == "peer") || startsAny(g.lower(i), fellowWords) {
				return 2 + c.amongWeight(s, m)
			}
		}
	}
	return c.amongWeight(s, m)
}

// amongWeight is what an apposition speaks for a seat that counts somebody among those
// told before: "X, the youngest of them".
func (c *cast) amongWeight(s *sentence, m *mention) int {
	g := c.g
	if g.at(s, m.end) != "," {
		return 0
	}
	for i := m.end + 1; i < min(s.end, m.end+7) && g.names[i] == 0; i++ {
		if pair := amongPairs[g.lower(i)]; pair != "" && pair == g.at(s, i+1) {
			return 3
		}
	}
	return 0
}

// fellowWords begin the words for those with whom one sits.
var fellowWords = []string{"colleague", "коллег", "әріптес", "benches", "парламентари"}

// strangerWeight is what speaks against a seat beside a mention: where somebody comes
// from, that he was invited, an age, a kinship.
func (c *cast) strangerWeight(s *sentence, m *mention, first bool) int {
	g := c.g
	against := 0
	switch next := g.at(s, m.end); {
	case !first:
	case next == "," && m.end+1 < s.end && g.d.tokens[m.end+1].kind == number:
		against += 2
	case next == "," && c.amongWeight(s, m) == 0 && (articles[g.at(s, m.end+1)] || g.at(s, m.end+1) == "who" || g.at(s, m.end+1) == "whose"):
		against += 3
	}
	for i := max(s.first, m.first-8); i < min(s.end, m.end+8); i++ {
		if strangerWords.in(g.d.lang).has(&g.d.tokens[i]) && !c.between(m, i) && (first || abs(i-m.first) < 4) {
			against += 3
			break
		}
	}
	return against
}

// memberDeeds begin the verbs for what only members do.
var memberDeeds = byLanguage[*trait]{
	en: beginsWith("tabled", "tables", "voted", "abstain", "co-sponsor", "filibuster", "moved", "heckl"),
	ru: beginsWith("проголосовал", "воздержал", "голосовал"),
	kk: beginsWith("дауыс"),
}

// debateDeeds begin the verbs for what those do who debate.
var debateDeeds = byLanguage[*trait]{
	en: beginsWith("propos", "object", "demand", "insist", "question", "critici", "support", "oppos", "urg", "wonder", "complain", "argu", "interrupt", "disagree", "protest", "retort", "counter", "countered", "asked", "asks", "rose", "rises", "backed", "suggest", "warn", "grumbl", "doubt", "challeng", "remind"),
	ru: beginsWith("предлож", "предлаг", "возра", "потребовал", "требует", "настаива", "настоял", "раскритиковал", "критику", "поддержал", "поддержива", "призвал", "призыва", "усомнил", "сомнева", "поинтересовал", "спросил", "спрашива", "возмутил", "посетовал", "пожаловал", "не согласил", "спорил", "поспорил", "парировал", "перебил", "упрекнул", "предостер", "оспорил", "заступил", "интересовал", "устроил", "хочется"),
	kk: beginsWith("ұсынды", "ұсынып", "ұсынған", "сұрады", "талап", "қолдады", "қолдап", "ескертті", "сынады", "сынға", "келіспеді", "келіспейтін", "күмән", "наразы", "қарсы", "дауласты", "көтерді", "шақырды", "сұрақ"),
}

// memberPairs are the beginnings of two words for what members do.
var memberPairs = map[string][][2]string{
	"en": {{"first", "to"}, {"to", "rise"}, {"wants", "to"}, {"collected", "signatures"}, {"proposed", "amendment"}, {"broke", "ranks"}, {"his", "bill"}, {"her", "bill"}, {"his", "amendment"}, {"her", "amendment"}, {"the", "amendment"}, {"took", "the"}},
	"ru": {{"внес", "поправ"}, {"внесл", "поправ"}, {"внёс", "поправ"}, {"поправку", "внес"}, {"поправку", "внёс"}, {"внес", "законопроект"}, {"внёс", "законопроект"}, {"внесла", "законопроект"}, {"вопрос", "зада"}, {"задал", "вопрос"}, {"задала", "вопрос"}, {"задаёт", "вопрос"}, {"задает", "вопрос"}, {"собира", "подпис"}, {"из", "фракции"}, {"поднял", "вопрос"}, {"подняла", "вопрос"}, {"взял", "слово"}, {"взяла", "слово"}, {"не", "садится"}, {"первым", "встает"}, {"первым", "встаёт"}, {"первой", "встает"}, {"первой", "встаёт"}},
	"kk": {{"сұрақ", "қой"}, {"сұрағын", "қой"}, {"сауал", ""}, {"қол", "жина"}, {"сөз", "ал"}, {"мәселе", "көтер"}, {"мәселесін", "көтер"}, {"түзету", "енгіз"}, {"түзетуін", "ұсын"}, {"заң", "ұсын"}},
}

// motionWords begin the nouns for what members bring in.
var motionWords = byLanguage[*trait]{
	en: beginsWith("amendment", "bill", "motion", "draft"),
	ru: beginsWith("законопроект", "поправк", "проект", "запрос"),
	kk: beginsWith("түзету", "жоба", "сауал", "заң"),
}

// strangerWords begin the words for those who are guests of a sitting, or no part of
// it.
var strangerWords = byLanguage[*trait]{
	en: beginsWith("former", "late", "invited", "gallery", "visitor", "village", "resident", "witness", "his wife", "born", "widow", "mother", "father", "married", "arrested", "company", "firm", "cabinet", "appointed", "charity"),
	ru: beginsWith("бывш", "покойн", "приглаш", "балкон", "гость", "гостья", "гостем", "жител", "свидетел", "родил", "вдов", "мать", "отец", "замуж", "женат", "арестован", "задержан", "компани", "назначен", "подряд", "кабинет"),
	kk: beginsWith("бұрынғы", "марқұм", "шақырыл", "қонақ", "тұрғын", "куәгер", "туған", "жесір", "анасы", "әкесі", "үйленген", "қамауға", "компания", "тағайындал", "ауыл"),
}
