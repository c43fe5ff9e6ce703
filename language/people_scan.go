package language

import "strings"

// nameSpan is a name as it stands in the text: tokens [first, end).
type nameSpan struct {
	first, end            int
	given, middle, family string // as they stand, capitals repaired
	sentence              int
	surnameFirst          bool
	eastern               bool // the family name leads: Ким До Юн, given here as if it were the first name
}

// scan finds the names of a sentence and notes them on the stage.
func (g *stage) scan(si int) {
	s := &g.d.sentences[si]
	if s.title && g.titleCase(s) {
		return // those who are named there are named below as well
	}
	borne := 0   // where the last name ends that something bears
	holder := -1 // where one of somebody begins behind such a name
	for i := s.first; i < s.end; {
		if end := g.namesake(s, i); end > i {
			g.forget(nameSpan{first: i, end: end})
			i, holder = end, end
			continue
		}
		n := g.nameAt(s, i)
		if n.end > i {
			n = g.apart(n)
		}
		if n.end <= i {
			i++
			continue
		}
		if g.placeInEnglish(s, n) {
			g.forget(n)
			i = n.end
			continue
		}
		if n.first != holder && g.namesThing(s, n.first, n.end) || borne > 0 && borne == n.first-1 && conjunction.has(g.lower(borne)) {
			g.forget(n) // памятник Абаю Кунанбаеву и Шокану Уалиханову
			borne = n.end
		} else {
			n.sentence = si
			g.note(n)
		}
		i = n.end
	}
}

var conjunction = wordSet("and и және мен бен пен")

func (g *stage) note(n nameSpan) {
	g.spans = append(g.spans, n)
	for k := n.first; k < n.end; k++ {
		g.names[k] = int16(min(len(g.spans), 32000))
	}
}

// longPlace says whether a place of several words stands at token i.
func (g *stage) longPlace(s *sentence, i int) bool {
	if i+1 >= s.end || !g.d.tokens[i].upper || !g.d.tokens[i+1].upper {
		return false
	}
	if i-3 > s.first && g.d.tokens[i-1].text == "." && g.lower(i-2) == "st" && (whereTo.has(g.lower(i-3)) || g.lower(i-3) == "of" && g.run(s, i) > 2) {
		return true // in St. Petersburg A met; of St. Petersburg X Y
	}
	return g.place[i] != "" && g.place[i+1] == g.place[i] || g.town[i] != "" && g.town[i+1] == g.town[i] && g.kinds[i]&g.kinds[i+1]&orgWord != 0
}

// nationsOffice says whether an English adjective of a country at token i, which is a first
// name too, stands in front of an office of two words, or of one in front of a name of two:
// Danish Prime Minister, Georgian Deputy Speaker; German Chancellor Karl Berg.
func (g *stage) nationsOffice(s *sentence, i int) bool {
	if g.d.lang != "en" || i+2 >= s.end || g.place[i] == "" || g.capit[i] || !g.d.tokens[i+1].upper {
		return false
	}
	named := func(k int) bool { return k < s.end && g.d.tokens[k].upper && g.d.tokens[k].kind == word }
	return g.kinds[i+1]&leftWord != 0 && g.isHead[i+2] || g.isHead[i+1] && named(i+2) && named(i+3)
}

// nameAt returns the name that starts at token i, an empty span if none does.
func (g *stage) nameAt(s *sentence, i int) nameSpan {
	if t := &g.d.tokens[i]; !t.upper && !surnameParticles.has(t) {
		return nameSpan{} // as at most words: of the rules below none takes it for the first of a name
	}
	if g.isInitial(s, i) {
		return g.initialsFirst(s, i)
	}
	if n := g.bareInitials(s, i); n.end > 0 {
		return n
	}
	if n := g.titledName(s, i); n.end > 0 {
		return n
	}
	if n := g.crownedKazakh(s, i); n.end > 0 {
		return n
	}
	if g.longPlace(s, i) || g.nationsOffice(s, i) {
		return nameSpan{} // in Addis Ababa; to Ho Chi Minh City
	}
	if n := g.asian(s, i); n.end > 0 {
		return n
	}
	if n := g.particleFirst(s, i); n.end > 0 {
		return n
	}
	if !g.d.tokens[i].upper || !g.nameable(s, i) {
		return nameSpan{}
	}
	if n := g.crowned(s, i); n.end > 0 {
		return n
	}
	if g.particle(i) && (!g.known(i) || g.particle(i+1)) || g.endsTitle(s, i) {
		return nameSpan{}
	}
	if n := g.listItem(s, i); n.end > 0 {
		return n
	}
	run := g.run(s, i)
	if n := g.tailed(s, i, run); n.end > 0 {
		return n
	}
	if run == 1 {
		if n := g.sharedSurname(s, i); n.end > 0 {
			return n
		}
		return g.initialsLast(s, i)
	}
	if g.tellsWhere(s, i, run) || run == 2 && (g.twoSurnames(i, g.nextWord(i)) || g.surnameAndPlace(s, i)) || g.onlyOpens(s, i) {
		return nameSpan{}
	}
	if g.known(i) && g.trusted(s, i) {
		return g.inOrder(s, i, run)
	}
	if g.d.lang != "en" && run <= 3 && i > s.first && g.honorific(i-1) {
		return g.eastern(s, i)
	}
	if g.d.lang == "en" && run <= 3 && i > s.first && (g.addressed(s, i) || g.ofCountry(s, i)) || g.d.lang == "en" && run == 4 && i > s.first && g.addressed(s, i) && g.fourOfOne(s, i) {
		return g.western(s, i, run)
	}
	if g.d.lang == "en" && (run == 3 || run == 4) && g.closesOffice(s, i) && g.known(g.nextWord(i)) {
		return g.western(s, i, run) // Foreign Minister of Nepal Abul Hasan Mahmoud Ali
	}
	if n := g.byShape(s, i, run); n.end > 0 {
		return n
	}
	if g.d.lang == "en" && (run == 2 || run == 3) && (g.introduced(s, i, run) || i > s.first && g.holdersTold(s, i, run)) {
		return g.western(s, i, run)
	}
	if g.d.lang == "en" && run == 2 && g.apposedTo(s, i) {
		return g.western(s, i, run)
	}
	if run == 2 && (g.voiced(s, i) || g.withWhom(s, i) || g.toldBy(s, i) || g.officeBehind(s, i)) {
		return g.inOrder(s, i, run)
	}
	return nameSpan{}
}

// trusted says whether a first name that is a word as well is a name here. In
// English any word can have a capital at the start of a sentence or behind an
// article: there the next word must look like a surname.
func (g *stage) trusted(s *sentence, i int) bool {
	if g.d.lang != "en" || !g.as(i).common {
		return true
	}
	next := g.nextWord(i)
	switch {
	case g.shape(next) > 0, g.patronymic(next), g.isInitial(s, i+1), g.seenAlone(next):
		return true
	case i == s.first:
		return !opensSentence[g.lower(i)]
	}
	return !articles[g.lower(i-1)]
}

// opensSentence are first names that more often open an English sentence as
// another word.
var opensSentence = map[string]bool{"will": true, "said": true, "per": true, "bill": true, "grant": true, "sue": true, "can": true, "hope": true, "faith": true, "grace": true, "green": true, "christian": true}

var articles = map[string]bool{"the": true, "a": true, "an": true, "this": true, "each": true, "every": true}

// seenAlone says whether the word of token i stands alone elsewhere in the
// text, as surnames do after the first mention.
func (g *stage) seenAlone(i int) bool {
	return i < len(g.d.tokens) && g.d.lang == "en" && g.solo()[g.d.tokens[i].text]
}

// addressed says whether a word of respect stands in front of token i.
func (g *stage) addressed(s *sentence, i int) bool {
	k := i - 1
	if k > s.first && g.d.tokens[k].text == "." {
		k--
	}
	return g.d.tokens[k].upper && (courtesy[g.lower(k)] || knightly.has(g.lower(k))) || g.honorific(k) || g.shortRank(k)
}

// knightly are titles that stand in front of a first name.
var knightly = wordSet("sir dame madame monsieur señor señora don doña herr frau signor signora")

// ofCountry says whether a country owns the name at token i: "Bhutan's Lungten
// Dorji".
func (g *stage) ofCountry(s *sentence, i int) bool {
	mark := g.d.tokens[i-1].text
	return (mark == "'s" || mark == "’s" || mark == "'" || mark == "’") && i-2 >= s.first && g.place[i-2] != ""
}

// endsTitle says whether an English word is the last of the name of a body rather
// than the first of a person's behind it: University of Culture and Arts Inessa X.
func (g *stage) endsTitle(s *sentence, i int) bool {
	return g.d.lang == "en" && i-2 >= s.first && titleLinks.has(g.lower(i-1)) && g.d.tokens[i-2].upper && g.names[i-2] == 0 &&
		!g.known(i) && g.nameable(s, i+1) && g.known(i+1)
}

var titleLinks = wordSet("and of for &")

// inOrder reads a first name and what follows.
func (g *stage) inOrder(s *sentence, i, run int) nameSpan {
	if g.d.lang == "en" {
		return g.western(s, i, run)
	}
	return g.eastern(s, i)
}

// byShape reads a run whose first word is no known first name: a surname in
// front of a first name, or a first name that only its surname gives away.
func (g *stage) byShape(s *sentence, i, run int) nameSpan {
	second := g.nextWord(i)
	third := g.nextWord(second)
	given2, shape2 := g.known(second), g.shape(second)
	switch {
	case mongolian(g.lower(i)) && !g.patronymic(third):
		return g.inOrder(s, i, min(run, 2)) // the father's name in the genitive leads
	case g.bound(s, i), g.d.lang == "kk" && i > s.first && g.isHead[i-1] && g.heads[i-1].possessed && g.bound(s, second) && !g.inflected(i):
		return g.inOrder(s, i, run) // елшісі Нор Азлина бинти Юсоф
	case g.d.lang == "ru" && i > s.first && run <= 3 && g.countryman(i-1):
		return g.eastern(s, i) // с португальцем Рую Сантушем
	case run == 2 && g.d.lang != "en" && g.isInitial(s, second+1):
		return nameSpan{} // Доклад Абсатирова К. А.
	case run == 2 && g.d.lang == "kk" && g.bothSurnames(i, second):
		return nameSpan{} // Тоқаев Әлиевке алғыс айтты
	case given2 && i == s.first && g.shape(i) < 2 && g.d.lang == "ru":
		return nameSpan{} // Похороны Людмилы Марковны
	case given2 && g.d.lang == "en" && (run == 3 || run == 4) && g.behindOffice(s, i):
		return g.western(s, i, run) // the Ambassador, Arlindo Tavares Brito
	case given2 && g.d.lang == "en" && run == 3 && g.shape(i) == 0 && g.shape(second) == 0 && i > s.first && !g.d.tokens[i-1].upper && !placeWord[g.lower(i-1)]:
		return g.western(s, i, run) // Abiy Ahmed Ali
	case g.inflected(i):
		return nameSpan{} // Саировты Азат Перуашев қолдады
	case i == s.first && given2 && run >= 3 && g.d.lang == "en":
		return nameSpan{} // Enterprising John Smith
	case i == s.first && !given2 && g.bornElsewhere(i, second):
		return nameSpan{} // Позднее Рахимзода
	case given2 && g.d.lang == "en" && run == 2 && g.shape(i) == 1 && !g.as(second).common:
		return g.western(s, i, run) // Zulkarnain Hamzah: English names lead with the first name
	case given2 && g.shape(i) >= 1 && (g.d.lang != "kk" || g.shape(i) == 2) && (g.d.lang != "en" || !g.as(second).common) && (run == 2 && shape2 < 2 || run >= 3 && g.patronymic(third)):
		n := nameSpan{first: i, end: second + 1, family: g.word(i), given: g.word(second), surnameFirst: true}
		if run >= 3 && g.patronymic(third) {
			n.middle, n.end = g.word(third), third+1
		}
		return g.withTail(s, n)
	case given2 && g.d.lang == "en" && run >= 3 && i > s.first && g.d.tokens[i-1].upper && !g.isHead[i-1] && g.shape(i) == 0:
		return nameSpan{} // Minister of Emergency Situations John Smith
	case g.d.lang == "en" && (run == 2 || run == 3) && g.soloLater(s, i, run):
		return g.western(s, i, run)
	case given2 && run >= 3 && (i == s.first || g.kinds[i-1]&(orgWord|thingWord) != 0):
		return nameSpan{} // the first word opened the sentence or names a place: try again at the next
	case shape2 == 2 && run == 2, shape2 == 2 && run == 3 && g.patronymic(third), run == 3 && g.patronymic(second) && g.d.lang != "en":
		return g.unknownFirst(s, i, run)
	case run >= 3 && shape2 == 2 && g.d.lang != "en":
		return g.unknownFirst(s, i, 2)
	case run <= 3 && g.d.lang != "en" && g.fromCountry(s, i+run):
		return g.eastern(s, i)
	}
	return nameSpan{}
}

// titleReach is how many tokens an office has at most in front of the name.
const titleReach = 14

// listItem reads two unknown words that follow a name in a list as another one.
func (g *stage) listItem(s *sentence, i int) nameSpan {
	k := i - 1
	joined := k > s.first && conjunction.has(g.lower(k))
	if joined && g.lower(k-1) == "," {
		k--
	}
	listed := joined || g.lower(k) == ","
	if from := g.bracketBefore(s, k); from > 0 {
		k = from // X (SPÖ) and Y
	}
	if k <= s.first || !listed || g.names[k-1] == 0 || !g.free(s, i) || g.known(i) || g.run(s, i) != 2 {
		return nameSpan{}
	}
	next := g.nextWord(i)
	if !g.free(s, next) || g.isInitial(s, next+1) || g.known(next) && g.shape(next) == 0 || g.inflected(i) {
		return nameSpan{}
	}
	if !joined && (next+1 >= s.end || g.lower(next+1) != "," && g.lower(next+1) != "(" && !conjunction.has(g.lower(next+1))) {
		return nameSpan{}
	}
	if g.spans[g.names[k-1]-1].given == "" {
		return nameSpan{}
	}
	return g.inOrder(s, i, 2)
}

// tellsWhere says whether token i is a place in front of a name rather than a first
// name: "the Republic of Azerbaijan Leyla Mammadzade"; "in Kazaly Zhanbolatov saw a
// plant", where the text has called Zhanbolatov by another first name.
func (g *stage) tellsWhere(s *sentence, i, run int) bool {
	if i == s.first {
		return false
	}
	next, before := g.nextWord(i), g.lower(i-1)
	there := whereTo.has(before) || before == "of" && i-2 >= s.first && settled.has(g.lower(i-2))
	switch place := g.place[i] != "" || g.town[i] != ""; {
	case run >= 3:
		told := there || before == "of" || before == "от"
		listed := before == "and" && i-2 >= s.first && g.place[i-2] != "" && !g.capit[i-2] // the speakers of Turkey and Georgia X Y
		sent := before == "for" && i-2 >= s.first && g.isHead[i-2]                         // presidential envoy for Crimea X Y
		return place && (told || sent || listed) && g.known(next) && !g.bound(s, i) || g.d.lang == "en" && g.place[i] != "" && (told || sent || listed || before == "to" || before == "from")
	default:
		return run == 2 && (there || place) && !g.listedGiven(i) && g.bornElsewhere(i, next)
	}
}

// whereTo are the words behind which a place stands.
var whereTo = wordSet("in at near outside around в во под близ около городе город города городу городом селе село села поселке посёлке поселка посёлка ауле порту порт порта аэропорту аэропорта аэропорт")

// settled are the nouns whose "of" a place follows.
var settled = wordSet("village city town settlement district region province county aul municipality")

// bornElsewhere says whether the surname at token k has another word in front
// of it elsewhere in the text, so that the word at i, which opens a sentence, is
// no first name.
func (g *stage) bornElsewhere(i, k int) bool {
	first, ok := g.firstNames()[g.d.tokens[k].text]
	return ok && first != g.d.tokens[i].text
}

// firstNames returns the words that stand in front of the surnames of the text where
// each is told first, as those are written there.
func (g *stage) firstNames() map[string]string {
	if g.before != nil {
		return g.before
	}
	g.before = make(map[string]string, 64)
	for j := 1; j < len(g.d.tokens); j++ {
		t, prev := &g.d.tokens[j], &g.d.tokens[j-1]
		if !t.upper || !prev.upper || prev.kind != word {
			continue
		}
		if _, told := g.before[t.text]; !told && (g.known(j-1) || j > 1 && !isStop(g.d.tokens[j-2].text)) {
			g.before[t.text] = prev.text
		}
	}
	return g.before
}

// bound says whether a particle that stands in names only binds token i to the
// word behind it, or an article opens that: Талиб бин Насер, Ханафи аль-Гебали.
func (g *stage) bound(s *sentence, i int) bool {
	if i+1 < s.end && g.d.lang != "en" && arabicTitled(g.d.tokens[i+1].text) && g.nameable(s, i+1) && !g.known(i+1) {
		return !arabicThings.has(g.lower(i))
	}
	return i+2 < s.end && bindingParticles.has(g.lower(i+1)) && !g.d.tokens[i+1].upper && (g.nameable(s, i+2) || g.particle(i+2))
}

// arabicThings open the Arabic names of feasts, houses, places and movements.
var arabicThings = wordSet("ид дар умм бурдж джебель джабаль баб бейт маджлис меджлис харакат хизб катаиб джабхат рас вади шатт қаср каср айт")

var bindingParticles = wordSet("bin bint binti ibn van von der della uld ould бин бинт бинти ибн ван фон дер делла ульд улд")

// countryman says whether a Russian word names somebody by his country: немец,
// португальца.
func (g *stage) countryman(i int) bool {
	if g.place[i] == "" || g.d.tokens[i].upper {
		return false
	}
	for _, e := range [...]string{"ец", "ца", "цу", "цем", "цев", "цам", "ка", "ки", "ке", "ку", "кой", "анин", "анина", "анину", "анином", "янин", "янина", "янину", "янином", "грек", "грека", "серб", "серба", "сербом", "турок", "турка", "турком", "поляк", "поляка", "поляком", "чех", "чеха", "чехом", "узбек", "узбека", "узбеком", "казах", "казаха", "казахом"} {
		if strings.HasSuffix(g.lower(i), e) {
			return true
		}
	}
	return false
}

// bothSurnames says whether two words are the surnames of two people, the
// subject and the object of one Kazakh sentence.
func (g *stage) bothSurnames(i, k int) bool {
	return slavicSurname(g.lower(i)) && !g.l.spelled(g.word(i)) && !g.known(k) && g.inflected(k) && (g.shape(k) == 2 || looksRussianSurname(lower(g.kazakhNominative(g.word(k)))))
}
