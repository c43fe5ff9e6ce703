package language

import "strings"

// wholeParagraph says whether nothing stands around an utterance.
func (c *cast) wholeParagraph(u *utterance) bool {
	return u.first-u.frame[0] <= 1 && u.frame[1]-u.end <= 2
}

// fragmentWords is how many words a quotation in the middle of a sentence must
// have to be somebody's words: shorter ones are irony, names and terms.
// Kazakh puts so much else between marks that it takes one more.
const fragmentWords = 3

// spoken tells words that somebody said from titles, names and irony.
func (c *cast) spoken(u *utterance, attributed bool) bool {
	if c.isCalledSo(u) {
		return false
	}
	if u.sure {
		return u.end-u.first >= 2 || attributed
	}
	d := c.g.d
	words := 0
	for k := u.first; k < u.end; k++ {
		if d.tokens[k].kind == word {
			words++
		}
	}
	last := d.tokens[u.end-1].text
	ends := isStop(last) || last == "," || c.closedBehind(u)
	opens := d.tokens[u.first].upper
	before := ""
	if u.first-2 >= u.frame[0] && u.first >= 2 {
		before = c.g.lower(u.first - 2)
	}
	fragment := fragmentWords
	if d.lang == "kk" && (u.first < 2 || !c.saysAt(u.first-2)) {
		fragment++ // names of things often stand in marks
	}
	calls := attributed && words > 1 && c.depSaid(u) || attributed && (!opens || captions.has(before)) && (words > 0 && c.callsSo(u) || words > 1 && (c.consents(u) || wishes.has(before) || captions.has(before)))
	switch {
	case words < 3 && !calls && !(attributed && words > 0 && (before == ":" || c.setOff(u) || u.tail || c.wholeParagraph(u) && ends || (words > 1 && (c.worded(u) || c.isSaidToBe(u)) || c.asSaid(u)))):
		return false
	case c.titleCase(u) || c.titled(u):
		return false
	case attributed && (c.worded(u) || c.asSaid(u) || words > 1 && c.isSaidToBe(u)), calls:
		return true // what he called “…”
	case u.first-u.frame[0] <= 1, c.setOff(u) && c.opensWith(u.frame[0], u.first), before == ":", ends && opens, before == "," && (opens || ends && attributed):
		return attributed || ends || words > 5
	}
	if d.lang == "kk" && u.end+1 < len(d.tokens) && d.tokens[u.end+1].lower == "деп" {
		return attributed && words >= fragmentWords
	}
	return attributed && words >= fragment
}

// closedBehind says whether an utterance is a sentence of its own whose stop stands
// behind the closing mark: «Сорок».
func (c *cast) closedBehind(u *utterance) bool {
	d := c.g.d
	if u.end+1 >= len(d.tokens) || !d.tokens[u.first].upper || !isStop(d.tokens[u.end+1].text) || u.first-u.frame[0] > 1 || u.sentence == 0 {
		return false
	}
	for k := d.sentences[u.sentence-1].first; k < d.sentences[u.sentence-1].end; k++ {
		if d.lang != "ru" || c.pastTense(k) || c.finite(k) || c.isQuoted(k) {
			return true
		}
	}
	return false // below a report stand its authors and the programme
}

// wishes are English verbs of what somebody would rather read, right in front of the words.
var wishes = wordSet("wanted wants preferred prefers favoured favored suggested proposed offered")

// depSaid says whether the Kazakh words behind an utterance tell that it is said, and not
// that a thing is named so: «жартылай шындық» деп бағалады.
func (c *cast) depSaid(u *utterance) bool {
	const near = 4
	d := c.g.d
	if d.lang != "kk" || u.end+2 >= len(d.tokens) || d.tokens[u.first].upper || c.g.lower(u.end+1) != "деп" {
		return false
	}
	for k := u.end + 2; k < min(len(d.tokens), u.end+2+near); k++ {
		if low := c.g.lower(k); strings.HasPrefix(low, "ата") && (low != "атап" || strings.HasPrefix(c.g.lower(k+1), "кет")) {
			return false // so it is named
		}
		if c.saysAt(k) {
			return true
		}
	}
	return false
}

// callsSo says whether the words of an utterance are what the nearest verb in front
// of it has somebody call a thing: назвал отчет «полезным зеркалом».
func (c *cast) callsSo(u *utterance) bool {
	const near = 9
	for k := u.first - 2; k >= max(u.frame[0], u.first-near) && !c.isQuoted(k); k-- {
		if callings.has(c.g.lower(k)) {
			return !beforeNoun[c.g.lower(max(k-1, 0))]
		}
		if c.saysAt(k) || c.g.d.tokens[k].text == ";" {
			return false
		}
	}
	return false
}

// callings are verbs of what somebody calls a thing in his words.
var callings = wordSet(`termed terms named regards regarded deemed deems styled called calls calling describes described describing dismissed dismisses dismissing branded brands branding labelled labeled labels denounced denounces dubbed
	счел сочла посчитал посчитала прозвал прозвала назвал назвала называет называл называла назвав называя окрестил окрестила окрестив обозвал обозвала описал описала описывает охарактеризовал охарактеризовала характеризует`)

// wordings are words that point to how somebody put it: as she put it, in his
// words, по его выражению, X-тің сөзімен айтқанда.
var wordings = wordSet("put puts words phrase phrasing formulation description выражению выражаясь выразился выразилась выражается словам словами сөзімен тілімен айтқандай")

// worded says whether the words right in front of an utterance or behind it
// point to how somebody put it, so that even two words are his own.
func (c *cast) worded(u *utterance) bool {
	const near = 13
	if k := u.frame[0]; k+2 < u.first && c.g.lower(k) == "как" && c.saysAt(k+1) {
		return true // Как отрезал X, «…»
	}
	for k := max(u.frame[0], u.first-near); k < min(u.frame[1], u.end+near); k++ {
		if low := c.g.lower(k); (k < u.first || k >= u.end) && wordings.has(low) && !c.isQuoted(k) && (!strings.HasPrefix(low, "put") || c.g.lower(k+1) == "it") {
			return true
		}
	}
	return false
}

// asSaid says whether nothing but a parenthesis that tells who says so stands right in front
// of an utterance, so that a single word is his own: и, как заметила X, «молитвами».
func (c *cast) asSaid(u *utterance) bool {
	const near = 10
	d := c.g.d
	k := u.first - 2
	if d.lang != "ru" || k < u.frame[0] || d.tokens[k].text != "," {
		return false
	}
	for k--; k > max(u.frame[0], u.first-near) && d.tokens[k].text != ","; k-- {
		if c.g.lower(k) == "как" && d.tokens[k-1].text == "," {
			return c.saysAt(k + 1)
		}
	}
	return false
}

// isSaidToBe says whether an utterance is what an English clause says somebody or something
// is: said that the budget was “almost settled”.
func (c *cast) isSaidToBe(u *utterance) bool {
	k := u.first - 2
	if c.g.d.lang != "en" || k <= u.frame[0] || c.g.d.tokens[u.first].upper {
		return false
	}
	return toBe.has(c.g.lower(k))
}

// titleCase says whether a quotation is written like an English title, every
// word of meaning with a capital.
func (c *cast) titleCase(u *utterance) bool {
	d := c.g.d
	if d.lang != "en" || isStop(d.tokens[u.end-1].text) || d.tokens[u.end-1].text == "," && u.first-u.frame[0] <= 1 {
		return false
	}
	upper := 0
	for k := u.first; k < u.end; k++ {
		switch t := &d.tokens[k]; {
		case t.kind != word || t.function:
		case !t.upper:
			return false
		default:
			upper++
		}
	}
	return upper > 1
}

// titled says whether the words beside a quotation, or its own, announce a
// name: the law «О …», the party "…", «…» заңы.
func (c *cast) titled(u *utterance) bool {
	d := c.g.d
	if k := u.first - 2; k >= u.frame[0] && d.tokens[k].kind == word && !(k > u.frame[0]+1 && c.g.lower(k-2) == "with" && captions.has(c.g.lower(k))) && c.announcesName(k, d.tokens[u.first].upper) {
		return true
	}
	if u.end+1 < u.frame[1] && d.tokens[u.end].kind == punct && d.lang == "kk" && hasStem(d.tokens[u.end+1].lower, kazakhNamed[:]) {
		return true
	}
	if d.lang == "kk" && u.end+2 < len(d.tokens) && d.tokens[u.end+1].lower == "деген" && hasStem(d.tokens[u.end+2].lower, kazakhNamed[:]) {
		return true
	}
	first := d.tokens[u.first]
	switch {
	case c.setOff(u):
		return false
	case d.lang == "ru":
		return first.upper && (first.lower == "о" || first.lower == "об") && u.end-u.first < 25
	case d.lang == "kk":
		return strings.HasSuffix(d.tokens[u.end-1].lower, "туралы")
	}
	return first.lower == "on" && first.upper && u.end-u.first < 15
}

// announcesName says whether the word in front of a quotation tells that a
// name follows.
func (c *cast) announcesName(k int, capital bool) bool {
	switch low := c.g.lower(k); c.g.d.lang {
	case "en":
		return englishNamers.has(low) && (capital || wordsForWords.has(low)) || low == "called" && capital
	case "ru":
		return russianNamers.has(low) || capital && (hasStem(low, russianNamerStems[:]) || c.namerBefore(k)) || hasStem(low, russianWordStems[:])
	}
	return false
}

// namerBefore says whether the Russian word at token k ends what a forum or a book is of, whose name
// follows: «на заседании Форума науки и высшего образования «Капитал»».
func (c *cast) namerBefore(k int) bool {
	const longest = 5
	for n := 0; k > 0 && n < longest && c.g.d.tokens[k].kind == word; n++ {
		switch low := c.g.lower(k); {
		case n > 0 && hasStem(low, farNamerStems[:]):
			return true
		case low != "и" && !isGenitive(low) && !isRussianAdjective(low) || c.g.isHead[k] || c.g.names[k] != 0:
			return false
		}
		k--
	}
	return false
}

// farNamerStems are those of the namers that have a genitive between them and the name.
var farNamerStems = [...]string{"форум", "саммит", "съезд", "конгресс", "семинар", "конференц", "конкурс", "выставк", "марафон", "фестивал", "турнир", "чемпионат", "книг", "роман", "фильм", "программ", "проект", "акци"}

// setOff says whether an utterance is set off as speech: by a colon in front,
// or a comma or stop at its end.
func (c *cast) setOff(u *utterance) bool {
	d := c.g.d
	if k := u.first - 2; k >= u.frame[0] && d.tokens[k].text == ":" {
		return true
	}
	last := d.tokens[u.end-1].text
	if last == "," || isStop(last) || u.end+1 < len(d.tokens) && d.tokens[u.end+1].text == "," {
		return true
	}
	const near = 7 // «Бывает» – вот и всё, что сказал X
	return u.first-u.frame[0] <= 1 && u.end+2 < u.frame[1] && isDash(d.tokens[u.end+1].text) && c.g.lower(u.end+2) == "вот" && c.verbAmong(u.end+3, min(u.frame[1], u.end+3+near))
}

func hasStem(low string, stems []string) bool {
	for _, st := range stems {
		if strings.HasPrefix(low, st) {
			return true
		}
	}
	return false
}

// englishNamers, russianNamers and russianNamerStems stand in front of a name
// in quotation marks; kazakhNamed are the beginnings of words behind one.
var englishNamers = wordSet("law bill act acts project program programme party newspaper magazine book novel film movie documentary song album forum summit exhibition contest order medal prize award strategy titled entitled named dubbed nicknamed nickname theme slogan initiative motto principle faction movement conference seminar concept platform coalition alliance club team ship campaign drive show series podcast episode column editorial essay report paper study chapter section article resolution declaration operation label hashtag word words term phrase acronym headline sign banner billed network channel website")

// wordsForWords and russianWordStems announce a term or a slogan, which needs no
// capital as a name does.
var wordsForWords = wordSet("word words term phrase slogan motto label nickname nicknamed dubbed titled named acronym hashtag theme principle")

var russianWordStems = [...]string{"лозунг", "девиз", "термин", "понят", "слоган", "хештег", "принцип", "статус", "рубрик", "звани"}

var russianNamers = wordSet("тоо ао нао нпо ооо зао пао оо гкп жк ск фк хк кск ип тц трц тему теме темой темы тем премия премию премии медаль медали медалью план плана плане ток-шоу шоу называемый называемая называемое называемые называемого называемой называемых называемую именем названием названию")

var russianNamerStems = [...]string{
	"закон", "проект", "программ", "парти", "орден", "газет", "книг", "роман", "фильм", "картин", "форум", "саммит", "семинар", "конференц", "конкурс", "стратеги", "концепци", "кодекс", "фракци", "движени", "групп", "рубрик", "тематик", "лозунг", "девиз",
	"журнал", "компани", "корпораци", "холдинг", "центр", "клуб", "принцип", "инициатив", "выставк", "площадк", "доклад", "постановлени", "платформ", "приложени", "систем", "портал", "акци", "марафон", "фестивал", "турнир", "чемпионат", "спектакл", "опер",
	"фонд", "объединени", "ассоциаци", "альянс", "организаци", "агентств", "издани", "телеканал", "завод", "фабрик", "рудник", "шахт", "месторождени", "станци", "комплекс", "отел", "гостиниц", "ресторан", "музе", "театр", "университет", "институт", "школ", "команд", "ансамбл",
	"соглашени", "меморандум", "деклараци", "конвенци", "резолюци", "указ", "доктрин", "раздел", "номинаци", "звани", "знак", "операци", "слушани", "рейс", "поезд", "магистрал", "коридор", "статус", "термин", "понят", "слоган", "хештег", "заголовк",
}

var kazakhNamed = [...]string{
	"заң", "партия", "жоба", "бағдарлама", "орден", "газет", "журнал", "кітап", "роман", "фильм", "форум", "саммит", "конференция", "семинар", "байқау", "конкурс", "стратегия", "тұжырымдама", "кодекс", "фракция", "қозғалыс", "қоры", "қорын", "қоғам", "компания", "корпорация", "жшс", "акционерлік",
	"орталық", "орталығы", "клуб", "медал", "төсбелгі", "сыйлы", "тақырыб", "атты", "аталатын", "деп атал", "атындағы", "рух", "ұғым", "қағидат", "принцип", "платформа", "қосымша", "жүйесі", "портал", "акция", "марафон", "фестивал", "турнир", "спектакл", "бірлестік", "бірлестігі", "қауымдастық", "қауымдастығы",
	"ұйым", "агенттіг", "телеарна", "зауыт", "фабрика", "кеніш", "кен орн", "станса", "кешен", "қонақ үй", "мейрамхана", "музей", "театр", "университет", "институт", "мектеб", "команда", "келісім", "меморандум", "декларация", "конвенция", "қарар", "жарлы", "айдар", "бөлім", "номинация", "атағы", "операция", "тыңдау", "ұран",
}

// isCalledSo says whether a Kazakh quotation is what something is called by the words behind it:
// «Таза су» деп аталатын жоба; but «…», деп атап өтті ол.
func (c *cast) isCalledSo(u *utterance) bool {
	d := c.g.d
	k := u.end
	for k < u.frame[1] && d.tokens[k].kind == punct {
		k++
	}
	return d.lang == "kk" && k+1 < u.frame[1] && d.tokens[k].lower == "деп" && startsWithAny(d.tokens[k+1].lower, []string{"аталатын", "аталған", "аталады=", "аталды=", "аталып="})
}
