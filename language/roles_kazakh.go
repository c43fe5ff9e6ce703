package language

import (
	"strings"
	"unicode/utf8"
)

// kazakhRole reads the office whose noun is at h: it stands last, its body
// and country in front.
func (g *stage) kazakhRole(s *sentence, h, from int) roleSpan {
	r := roleSpan{head: h, first: h, end: h + 1, noun: g.heads[h]}
	// Төрағасының орынбасары, министрінің орынбасары: the last noun is the office.
	for r.end < s.end && r.end-h < 4 && g.names[r.end] == 0 {
		last := r.end
		staff := (r.noun.possessed || g.d.tokens[r.head].upper) && officeStaff.has(g.lower(last))
		if last+1 < s.end && kazakhGenitive(g.lower(last-1)) && sinceWhen.has(g.lower(last)) {
			last++ // төрағасының бұрынғы орынбасары, әкімінің бұрынғы бірінші орынбасары
		}
		if last+1 < s.end && (staff || betweenOffices.has(g.lower(last)) || g.placedAt(last)) {
			last++ // төрағасының бірінші орынбасары, Президенттің Парламенттегі өкілі, Президенті Әкімшілігінің басшысы
		}
		if !g.isHead[last] || !g.heads[last].possessed || !staff && !kazakhGenitive(g.lower(r.end-1)) && !(g.heads[last].class == "vice" && (g.heads[r.head].possessed || last == r.end && g.heads[r.head].cases&nominative != 0 && leadingClass.has(g.heads[r.head].class))) {
			break
		}
		r.head, r.noun, r.end = last, g.heads[last], last+1
	}
	if r.noun.class == "vice" && r.head > h {
		r.noun.class = "vice"
	}
	r.first = g.wholeBody(s, max(g.kazakhLeft(s, h, from, &r), from), from, h)
	if k := h - 1; r.first == h && k >= from && k >= s.first && kazakhAspirant.has(bare(r.noun.nom)) && g.names[k] == 0 && g.d.tokens[k].kind == word && endsWithAny(g.lower(k), "ға", "ге", "қа", "ке") && (g.kinds[k]&orgWord != 0 || g.isHead[k] || endsWithAny(g.lower(k), "лыққа", "лікке", "дыққа", "дікке", "тыққа", "тікке")) {
		r.first = k // Құрылтайға кандидат, төрағалыққа үміткер
	}
	if low := g.lower(r.first); r.first < h && (low == "кеше" || low == "бүгін") {
		r.first++
	}
	r.text = g.kazakhThen(&r, strings.Replace(g.slice(r.first, r.end, r.head, r.noun.nom), " жаңа ", " ", 1))
	return r
}

// kazakhAspirant are the nouns for those who want an office.
var kazakhAspirant = wordSet("кандидат үміткер")

// thenWord end the two words that tell of an office that it was held at the time
// of which the text speaks: сол кездегі, ол тұстағы.
var thenWord = wordSet("кездегі уақыттағы тұстағы шақтағы кезеңдегі жылдардағы жылдағы кезгі жылғы дейінгі")

// kazakhThen words an office of another time as a former one.
func (g *stage) kazakhThen(r *roleSpan, text string) string {
	for i := r.first; i < r.head; i++ {
		if thenWord.has(g.lower(i)) && i > r.first {
			old := g.slice(i-1, i+1, -1, "")
			return strings.Replace(text, old, keepCase(old, "бұрынғы"), 1)
		}
	}
	return text
}

// leadingClass are the offices that have a deputy: төраға орынбасары, министр
// орынбасары.
var leadingClass = wordSet("chair minister head governor premier secretary")

// kazakhLeft returns where an office starts: in front of all that qualifies it.
func (g *stage) kazakhLeft(s *sentence, h, from int, r *roleSpan) int {
	first := h
	for i := h - 1; i >= from && i >= s.first && h-i < 16 && !ageWord.has(g.lower(i)); i-- { // 74 жастағы | депутат
		k, ok := g.kazakhQualifier(s, i, h, r)
		if !ok {
			if k = g.kazakhTitle(s, i, from); k < 0 {
				break
			}
		}
		i = k
		if w := g.lower(i); w != "және" && w != "мен" && w != "бен" && w != "пен" {
			first = i
		}
	}
	return first
}

// whereOrWhence says whether the name at token i stands in the locative, the ablative or
// the dative: it tells where something is done, and no office is of it.
func (g *stage) whereOrWhence(i int) bool {
	low := g.lower(i)
	if code := g.place[i]; code != "" {
		if g.capit[i] && endsWithAny(low, "сте", "ште") {
			return true // Бухаресте
		}
		return (endsInPlace(low) || endsInSource(low) || endsWithAny(low, "ға", "ге", "қа", "ке")) && g.l.atlas.withoutEnding(low, code) != low // Уганда
	}
	town := g.town[i] != "" || g.kinds[i]&townWord != 0
	return town && (endsInPlace(low) || endsWithAny(low, "ға", "ге", "қа", "ке")) || endsWithAny(low, "нан", "нен", "ден", "тен")
}

// bareRegion are parts of a country that no name in front of them owns: облыс әкімі, but
// Қызылорда облысының әкімі.
var bareRegion = wordSet("облыс аудан қала ауыл кент өңір")

// kazakhQualifier says whether the word at token i qualifies the office whose
// noun is at h, and where that qualification starts: a quoted name is one.
func (g *stage) kazakhQualifier(s *sentence, i, h int, r *roleSpan) (int, bool) {
	t := &g.d.tokens[i]
	if t.kind != word {
		if isDash(t.text) && i > s.first && g.place[i-1] != "" && g.place[i+1] != "" {
			return i - 1, true // Қазақстан–Түркия достық тобы
		}
		if t.text == ")" && i-2 >= s.first && g.lower(i-2) == "(" {
			return i - 2, true // ұйымының (ФАО) өкілі
		}
		if t.text == "»" || t.text == "”" || t.text == "\"" {
			if k := g.quotedName(s, i); k >= 0 {
				return k, true
			}
		}
		return i, false
	}
	if g.names[i] != 0 || g.kinds[i]&stopWord != 0 && !g.forRegion(s, i, r) && !kazakhOfOffice[t.lower] && t.lower != "жаңа" && !(severalWord.has(t.lower) && r.noun.possessed) {
		return i, false
	}
	if kazakhPostposition.has(t.lower) || t.lower == "жолы" && i > s.first && thatWord.has(g.lower(i-1)) {
		return i, false
	}
	if i < h-1 && (t.lower == "делегация" || t.lower == "миссия") {
		return i, false // «А бастаған делегация Польша Сеймінің спикері Б-мен»
	}
	if g.opensAsSubject(s, i) || membersOf.has(t.lower) && i < h-1 && !endsWithAny(g.lower(i+1), "ының", "інің") {
		return i, false // «Делегация мүшелері Сыртқы істер министрімен кездесті»
	}
	if thenWord.has(t.lower) {
		return i - 1, i > s.first && (thatWord.has(g.lower(i-1)) && r.noun.possessed || t.lower == "дейінгі" && untilNow.has(g.lower(i-1)))
	}
	if t.lower == "жаңа" && i > s.first && kazakhGenitive(g.lower(i-1)) || g.forRegion(s, i, r) {
		return i, true // комитеттің жаңа төрағасы, банктің Орталық Азия бойынша директоры
	}
	if g.statesTogether(i, h) {
		return i, true // Түркі тілдес елдер Парламенттік Ассамблеясының
	}
	whole := g.ownedBehind(i)
	if g.isHead[i] && !t.upper && g.heads[i].cases&nominative != 0 && !strings.HasSuffix(t.lower, "ның") && i < h-1 {
		return i, g.heads[i].plural && whole // балықшылар одағының
	}
	if g.isHead[i] && g.heads[i].cases&(nominative|genitive) == 0 && kazakhEnding(t.lower)&(accusative|instrumental|dative) != 0 && !whole {
		return i, false // «сенаторды Сыртқы істер министрі қабылдады»
	}
	envoy, minister := r.noun.class == "ambassador", r.noun.class == "minister" || g.heads[h].class == "minister" // министрінің орынбасары
	switch low := t.lower; {
	case low == "негізін":
		return i, i == h-1 && r.noun.nom == "қалаушы" // қордың негізін қалаушы
	case low == "және" || low == "мен" || low == "бен" || low == "пен":
		if i == s.first || g.names[i-1] != 0 || g.isHead[i-1] && g.heads[i-1].cases&nominative != 0 && g.heads[i-1].class != "ambassador" {
			return i, false
		}
		next := g.lower(h - 1)
		return i, g.place[i-1] != "" && g.place[i+1] != "" || minister || envoy || strings.HasPrefix(next, "комитет") || strings.HasPrefix(next, "комиссия") || strings.HasPrefix(next, "агенттіг")
	case g.opensPart(s, i) && g.place[i] == "" && g.town[i] == "" && g.bodyAt[i] == nil && !officeWord[low] && (kazakhAccusative(low) || kazakhLocative(low) || shortLocative(low) || possessedInCase(low)):
		return i, false // «Отырысты Құрылтай Төрағасы ашты», «Сөзге ауыл ақсақалы араласты»: what opens the sentence is no part of the subject
	case t.upper && g.bodyAt[i] == nil && !officeWord[low] && (g.d.tokens[i+1].upper || g.place[i+1] != "" || i+1 == h && !r.noun.possessed || bareRegion.has(g.lower(i+1))) && g.whereOrWhence(i):
		return i, false // «Жезқазғанда облыс әкімі», «Ақтауда грузин депутаты», «Қостанайда депутат Х», «Нөкістен Жоғарғы Кеңестің төрағасы Х хабарласты»
	case t.upper && g.bodyAt[i] != nil && g.d.tokens[i+1].upper && g.bodyAt[i+1] != g.bodyAt[i] && (endsInPlace(low) || kazakhLocative(low)) && !allCaps(t.text):
		return i, false // «Сенатқа Польша Сеймінің спикері келді», «Сенатта Адам құқықтары жөніндегі уәкіл сөйледі»
	case !t.upper && g.kinds[i]&orgWord != 0 && g.bodyAt[i] == nil && kazakhObject(low) && !kazakhVerbalNoun(g.lower(i+1)):
		return i, false
	case !t.upper && g.bodyAt[i] == nil && possessedInCase(low) && !officeWord[low] && !g.verbalNounAmong(i+1, min(i+3, h)):
		return i, false // делегациясын Сенат вице-спикері бастады
	case (!t.upper || g.opensPart(s, i)) && (barePlurals.has(low) || standIns["kk"][low].guest || g.peoplesPlural(i) && !whole):
		return i, false // қонақтар вице-министрмен кездесті, журналистер министрге сауал қойды
	case t.upper, g.place[i] != "", g.bodyAt[i] != nil, g.kinds[i]&orgWord != 0:
		away := g.place[i] != "" && kazakhLocative(low) && g.whereOrWhence(i) && !envoy || g.kinds[i]&orgWord != 0 && !t.upper && kazakhLocative(low)
		return i, !away
	case i == h-1 && aspiringFor.has(r.noun.nom) && endsWithAny(low, "қа", "ке", "ға", "ге", "на", "не"):
		return i, true // депутаттыққа кандидат
	case kazakhGenitive(low), officeWord[low], severalWord.has(low) && r.noun.possessed, envoy && (strings.HasPrefix(low, "тағайындал") || low == "жаңадан"):
		return i, true
	case kazakhBreak(low):
		return i, false
	}
	return i, minister || envoy || kazakhAttribute(t.lower) || h-i <= 1 && r.noun.possessed || whole || likeConverb.has(t.lower) && r.noun.possessed || g.affairsBehind(i)
}

// ownedBehind says whether the word behind token i is possessed by it, as the noun of a
// body or in the genitive: филология ғылымдарының, ресурстар министрлігі, жоба бойынша.
func (g *stage) ownedBehind(i int) bool {
	next := g.lower(i + 1)
	return endsWithAny(next, "ының", "інің") || g.isOrg(i+1) && endsWithAny(next, "ы", "і") || chargeWord.has(next)
}

// aspiringFor are the nouns for those who want what stands in front in the dative.
var aspiringFor = wordSet("кандидат үміткер")

// chargeWord close what an office, a group or a law is about.
var chargeWord = wordSet("бойынша жөніндегі туралы")

// opensPart says whether token i is the first word of a sentence, of an entry behind
// its time, or of what follows a colon.
func (g *stage) opensPart(s *sentence, i int) bool {
	return i == s.first || g.d.tokens[i-1].text == ":" || g.d.tokens[i-1].text == "." && i-2 >= s.first && g.d.tokens[i-2].kind == number
}

// shortLocative is kazakhLocative for the short words that it leaves alone, of which
// few at the beginning of a sentence are no cases: сөзге, елде, алдан.
func shortLocative(low string) bool {
	n := utf8.RuneCountInString(low)
	return n > 3 && n < 6 && low != "аудан" && endsWithAny(low, locativeEndings...)
}

// kazakhPostposition close what stands in front of an office: жиын аяқталған соң
// министр …
var kazakhPostposition = wordSet("соң дейін сайын бойы үшін арқылы сияқты секілді тәрізді қарай бері кезде түрде жайлы болып сондықтан жолғы бұрын кейін құрамындағы қатарындағы жылға айға күнге аптаға мерзімге")

// untilNow stand in front of дейінгі where it tells of who held an office before.
var untilNow = wordSet("бұған оған осыған соған")

// thatWord point back to a time.
var thatWord = wordSet("сол ол осы сонау бұл")

// kazakhObject says whether a word has the ending of an object, and not that of
// something possessed: отырысты, but комитеті.
func kazakhObject(low string) bool {
	for _, e := range kkCases {
		stem, ok := strings.CutSuffix(low, e.text)
		if ok && kazakhAccusative(e.text) && kkAgrees(stem, e) {
			return true
		}
	}
	return false
}

// possessedInCase says whether a word is something possessed in a case in which no
// office has it: делегациясын, ауылына; but халықты қорғау министрі.
func possessedInCase(low string) bool {
	return low == "жағын" || longerThan(low, 5) && endsWithAny(low, "ын", "ін", "ына", "іне", "ында", "інде", "ынан", "інен")
}

// verbalNounAmong says whether one of tokens [from, to) names an action.
func (g *stage) verbalNounAmong(from, to int) bool {
	for k := from; k < to; k++ {
		if kazakhVerbalNoun(g.lower(k)) {
			return true
		}
	}
	return false
}

// barePlurals are bare plurals in front of an office which somebody else holds.
var barePlurals = wordSet("меймандар қонақтар тараптар тұрғындар ардагерлер мүшелер")

// kazakhOfOffice are words that can be no name but part of an office.
var kazakhOfOffice = map[string]bool{"және": true, "мен": true, "бен": true, "пен": true, "ішкі": true, "бас": true, "бірінші": true}

// kazakhTitle returns where the long name of a committee, ministry or
// commission starts whose noun stands behind token i, -1 if there is none:
// «Аграрлық мәселелер, табиғатты пайдалану және ауылдық аумақтарды дамыту
// комитетінің». Such a name starts with a capital and, if it has commas, joins
// its last part with a conjunction.
func (g *stage) kazakhTitle(s *sentence, i, from int) int {
	if i == s.first && kazakhAccusative(g.lower(i)) || g.opensAsSubject(s, i) {
		return -1
	}
	if i+1 >= s.end || g.kinds[i+1]&orgWord == 0 && !kazakhVerbalNoun(g.lower(i+1)) && !(g.kinds[min(i+2, s.end-1)]&orgWord != 0 && officeWord[g.lower(i+1)]) {
		if i+1 >= s.end || g.lower(i) != "," || g.d.tokens[i+1].kind != word {
			return -1
		}
	}
	joined, commas := false, false
	for k := i; k >= from && k >= s.first && i-k < 14; k-- {
		t := &g.d.tokens[k]
		switch {
		case t.text == ",":
			commas = true
		case t.kind != word || g.names[k] != 0 || g.isHead[k] || g.opensAsSubject(s, k):
			return -1
		case t.lower == "және" || t.lower == "мен" || t.lower == "бен" || t.lower == "пен":
			joined = true
		case g.kinds[k]&stopWord != 0:
			return -1
		case kazakhBreak(t.lower) && !(kazakhAccusative(t.lower) && k+1 < s.end && kazakhVerbalNoun(g.lower(k+1))):
			return -1
		case !t.upper && possessedInCase(t.lower) && !g.verbalNounAmong(k+1, min(k+3, s.end)):
			return -1
		case t.upper && (k > s.first || joined || commas || i-k < 3):
			if commas && !joined && !g.conjunctionAhead(s, k) {
				return -1
			}
			return k
		}
	}
	return -1
}

// conjunctionAhead says whether «және» or its like stands within a few words
// behind token i.
func (g *stage) conjunctionAhead(s *sentence, i int) bool {
	for k := i + 1; k < s.end && k < i+12; k++ {
		if w := g.lower(k); w == "және" || w == "мен" || w == "бен" || w == "пен" {
			return true
		}
	}
	return false
}

// kazakhVerbalNoun says whether a word names an action: пайдалану, дамыту,
// қорғау.
func kazakhVerbalNoun(low string) bool {
	return (strings.HasSuffix(low, "у") || strings.HasSuffix(low, "ю")) && utf8.RuneCountInString(low) > 3
}

// quotedName returns where the quotation that closes at i opens, if it is a
// name of a few words («Аманат» партиясының).
func (g *stage) quotedName(s *sentence, i int) int {
	if t := g.d.tokens[i].text; t == "«" || t == "“" {
		return -1
	}
	for k := i - 1; k >= s.first && i-k < 8; k-- {
		if t := g.d.tokens[k].text; t == "«" || t == "“" || t == "\"" {
			return k
		}
	}
	return -1
}

// officeWord are lower-case words that Kazakh offices are made of.
var officeWord = map[string]bool{
	"істер": true, "істері": true, "істерінің": true, "төтенше": true, "өкілетті": true, "бірінші": true, "бұрынғы": true, "экс": true, "аға": true, "құрметті": true, "бас": true, "ауыл": true, "шаруашылығы": true,
	"жөніндегі": true, "бойынша": true, "халықаралық": true, "қауіпсіздік": true, "қорғаныс": true, "сыртқы": true, "ішкі": true, "саясат": true, "әлеуметтік": true, "мәдени": true, "даму": true, "дамыту": true,
	"экономикалық": true, "құқықтық": true, "заңнама": true, "аграрлық": true, "мәселелер": true, "бюджет": true, "қаржы": true, "экология": true, "ғылым": true, "білім": true, "жоғарғы": true, "ұлттық": true,
	"мемлекеттік": true, "өңірлік": true, "облыстық": true, "қалалық": true, "аудандық": true, "баспасөз": true, "достық": true, "ынтымақтастық": true, "парламенттік": true, "арнайы": true, "жасанды": true, "тұрақты": true, "уақытша": true,
	"құқық": true, "сот": true, "сайлау": true, "аудиторлық": true, "республикалық": true, "орталық": true, "еңбек": true, "байланыс": true, "қатынастар": true, "инвестиция": true, "инновация": true, "сауда": true, "өнеркәсіп": true, "туризм": true, "спорт": true, "мәдениет": true, "жастар": true, "отбасы": true, "әйелдер": true, "ақпарат": true, "реформа": true, "регламент": true, "этика": true, "денсаулық": true, "сақтау": true, "көлік": true, "энергетика": true, "цифрлық": true,
}

func kazakhAccusative(low string) bool {
	for _, e := range [...]string{"ны", "ні", "ды", "ді", "ты", "ті"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

func kazakhGenitive(low string) bool {
	for _, e := range [...]string{"ның", "нің", "дың", "дің", "тың", "тің"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

func kazakhLocative(low string) bool {
	if strings.HasSuffix(low, "стан") || endsWithAny(low, nativeEndings...) {
		return false // a country, a chamber
	}
	return utf8.RuneCountInString(low) > 5 && endsWithAny(low, locativeEndings...)
}

// kazakhAblative says whether a word has the ending of the ablative: Ресейден, not Қазақстан.
func kazakhAblative(low string) bool {
	return endsWithAny(low, "нан", "нен", "дан", "ден", "тан", "тен") && !strings.HasSuffix(low, "стан")
}

// locativeEndings are those of the locative, the ablative and the dative.
var locativeEndings = []string{"да", "де", "та", "те", "нан", "нен", "дан", "ден", "тан", "тен", "ға", "ге", "қа", "ке"}

// nativeEndings end nouns that look like those cases.
var nativeEndings = []string{"палата", "төралқа", "алқа", "команда", "бригада", "почта", "валюта"}

// kazakhBreak says that a word in lower case cannot be part of an office:
// verbs, converbs, words in the locative or ablative.
func kazakhBreak(low string) bool {
	if likeConverb.has(low) {
		return false
	}
	if kazakhLocative(low) {
		return true
	}
	if n := len(low) - len("ты"); n > 1 && endsWithAny(low, "ты", "ті") && endsInVowel(low[:n]) {
		return false // аппараты: the т is of the stem
	}
	for _, e := range [...]string{"ды", "ді", "ты", "ті", "ып", "іп", "ған", "ген", "қан", "кен", "атын", "етін", "мен", "бен", "пен", "са", "се", "ға", "ге", "ап", "еп", "інше", "ынша"} {
		if strings.HasSuffix(low, e) && utf8.RuneCountInString(low) > 3 {
			return low != "халықты"
		}
	}
	return false
}

// likeConverb are nouns that end as converbs and participles do.
var likeConverb = wordSet("сынып мектеп кітап тәртіп талап қалып топ жауап кәсіп тарап мәтін шарап есеп түп заң негізін")

// kazakhAttribute are derived adjectives and participles of place: -лық,
// -дағы, -тік.
func kazakhAttribute(low string) bool {
	for _, e := range [...]string{"лық", "лік", "дық", "дік", "тық", "тік", "дағы", "дегі", "тағы", "тегі", "ғы", "гі", "лары", "лері", "дары", "дері", "тары", "тері", "лығы", "лігі", "дығы", "тығы", "ыншы", "інші", "нші", "ншы"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}
