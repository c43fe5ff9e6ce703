package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// as returns what token i can be within a name.
func (g *stage) as(i int) *nameFacts {
	if g.words[i] == nil {
		g.words[i] = g.l.wordFacts(g.d.lang, &g.d.tokens[i]) // a number
	}
	return g.words[i].asName(g.l, g.d.lang, g.d.tokens[i].text)
}

// patronymic says whether token i can be a patronymic.
func (g *stage) patronymic(i int) bool {
	return i < len(g.d.tokens) && g.d.tokens[i].kind == word && g.as(i).patronymic
}

// east says whether token i, with a capital, is a surname of East Asia.
func (g *stage) east(i int) bool { return g.words[i].eastern }

// known says whether token i is a first name.
func (g *stage) known(i int) bool { return g.as(i).known }

// shape is how much token i looks like a surname.
func (g *stage) shape(i int) uint8 { return g.as(i).shape }

// word is token i as it stands in a name, see unrespected.
func (g *stage) word(i int) string { return unrespected(g.d.tokens[i].text) }

// nameable says whether a token can be a word of a name.
func (g *stage) nameable(s *sentence, i int) bool {
	if i < s.first || i >= s.end || g.names[i] != 0 {
		return false
	}
	t := &g.d.tokens[i]
	switch {
	case t.kind != word || !t.upper && !arabicTitled(t.text) && !elided(t.text):
		return false
	case t.function && longerThan(t.text, 1) && allCaps(t.text) && g.d.lang != "en":
		return false // ЧЕГО НЕ БУДЕТ
	case g.honorific(i) || describes(t.lower) || g.d.lang == "en" && longerThan(t.lower, 5) && abstract(t.lower) && !g.l.spelled(t.text) && !g.seenAlone(i) && !g.soundsAbstract(s, i):
		return false
	case notInNames.has(t), g.kinds[i]&pairWord != 0:
		return false
	case g.d.lang == "kk" && (endsWithAny(t.lower, "дағы", "дегі", "тағы") && longerThan(t.lower, 6) || t.lower == "алла" && i+1 < s.end && godWilling.has(&g.d.tokens[i+1])):
		return false // Торғайдағы апай; Алла жазса
	case g.d.lang == "kk" && g.noNameInKazakh(s, i):
		return false
	case g.isHead[i] && !g.surnameAsWord(s, i) || g.bodyAt[i] != nil && g.bodyN[i] < 4 && !g.officersWord(s, i):
		return false
	case g.foreignScript(t.text):
		return false
	case g.kinds[i]&(stopWord|orgWord|thingWord|townWord) != 0 || !longerThan(t.text, 1):
		// Of the words of bodies and places, first names are names: Christian, Жібек.
		if g.kinds[i]&stopWord != 0 && !g.monthAsName(s, i) && !g.numberAsName(s, i) && !g.behindArabicArticle(s, i) || g.kinds[i]&stopWord == 0 && !g.l.spelled(t.text) && !g.behindFirst(s, i) && !g.givenInFront(s, i) && !g.surnameAsWord(s, i) && !g.townAsSurname(s, i) {
			return false
		}
	}
	if g.place[i] != "" && !(g.d.lang == "en" && (g.capit[i] || g.known(i))) && !g.nameOverPlace(s, i) && !g.townAsSurname(s, i) {
		return false
	}
	return !allCaps(t.text) || longerThan(t.text, 14) || g.capsLine(s, i) && g.saidBelow(s, i) && !g.inLabelledOffice(s, i)
}

// inLabelledOffice says whether a word in capitals stands behind the name and the comma
// of a speaker's line, where the office is told in capitals too, and is no first name nor
// behind one: X, ҚАРЖЫ НАРЫҒЫН РЕТТЕУ АГЕНТТІГІНІҢ ТӨРАҒАСЫ.
func (g *stage) inLabelledOffice(s *sentence, i int) bool {
	if g.known(i) || i > s.first && g.known(i-1) {
		return false
	}
	for k := s.first + 1; k < i; k++ {
		if g.d.tokens[k].text == "," {
			return g.names[k-1] != 0 && allCaps(g.d.tokens[k-1].text)
		}
	}
	return false
}

// godWilling are beginnings of words behind the name of God in Kazakh phrases.
var godWilling = beginsWith("жазса", "бұйырт", "қаласа", "разы", "риза", "сақта", "берсін", "тағала", "білсін", "куә")

// saidBelow says whether a word in capitals is one of a name although a headline is
// all capitals: a first name, or the text has it as names are written. PRESIDENT
// HOSTS GUESTS names nobody.
func (g *stage) saidBelow(s *sentence, i int) bool {
	return g.d.lang != "en" || !s.title || g.known(i) || g.seen(titled(g.d.tokens[i].text))
}

// monthAsName says whether a month is a first name: April Jones, Jan van Dijk, but not
// in May Day; Марта Новак, but not in 8 Марта.
func (g *stage) monthAsName(s *sentence, i int) bool {
	if !givenMonths.has(g.lower(i)) || i+1 >= s.end {
		return false
	}
	if i > s.first && (g.d.tokens[i-1].kind == number || beforeMonths.has(g.lower(i-1))) {
		return false
	}
	next := &g.d.tokens[i+1]
	return next.kind == word && next.upper && g.kinds[i+1]&(stopWord|orgWord|thingWord) == 0 || g.particle(i+1) && i+2 < s.end && (g.d.tokens[i+2].upper || g.particle(i+2))
}

var (
	givenMonths  = wordSet("jan april may june august марта марте марту августа августе августу")
	beforeMonths = wordSet("in of on since by until till from to late early mid last next this the every during before after between and through")
)

// numberAsName says whether an English number is the Korean surname that many in
// Central Asia have: Larisa Ten.
func (g *stage) numberAsName(s *sentence, i int) bool {
	return g.d.lang == "en" && g.lower(i) == "ten" && i > s.first && g.d.tokens[i-1].upper && g.l.spelled(g.d.tokens[i-1].text)
}

// soundsAbstract says whether a word that ends as nouns of qualities do is a surname
// behind a first name or a title: Priscilla Harkness, Sir Gavin Furness.
func (g *stage) soundsAbstract(s *sentence, i int) bool {
	if !endsWithAny(g.lower(i), "ness", "ship", "ence", "ance", "ment", "ism") || i == s.first || !g.d.tokens[i-1].upper {
		return false
	}
	before := g.lower(i - 1)
	return g.l.spelled(g.d.tokens[i-1].text) && !opensSentence[before] || knightly.has(before) || i-2 >= s.first && knightly.has(g.lower(i-2)) && g.d.tokens[i-2].upper
}

// behindFirst says whether a word that only sounds like one of a body or place
// stands behind a first name: Жан Моро is no sea, Пётр Белов no White House.
func (g *stage) behindFirst(s *sentence, i int) bool {
	return i > s.first && (strings.HasSuffix(g.lower(i), "о") || endsWithAny(g.d.tokens[i].text, "ов", "ев")) && !g.l.listed(g.d.lang, g.lower(i)) && g.d.tokens[i-1].upper && g.known(i-1)
}

// givenInFront says whether a word that only sounds like one of a body or place
// is a form of a first name in front of another capital: Львом Гедройцем.
func (g *stage) givenInFront(s *sentence, i int) bool {
	return g.d.lang == "ru" && i > s.first && i+1 < s.end && g.d.tokens[i+1].upper && g.d.tokens[i+1].kind == word && !g.l.listed("ru", g.lower(i)) && g.listedGiven(i)
}

// nameOverPlace says whether the neighbours make a name of a word that begins as
// a place does: Азат Перуашев, Дания Еспаева.
func (g *stage) nameOverPlace(s *sentence, i int) bool {
	if i-3 >= s.first && g.isInitial(s, i-2) && g.known(i-3) {
		return true // Lisa O. Norway
	}
	if i > s.first+1 && g.d.tokens[i-2].upper && g.d.tokens[i-2].kind == word && g.known(i-2) || i+1 < s.end && (g.bodyAt[i+1] != nil || g.kinds[i+1]&orgWord != 0) {
		return false // Асан Ермұхан Қырғызстан парламентінің төрағасымен кездесті
	}
	if land := kazakhBody(g.d.tokens[i].text); g.d.lang == "kk" && land != g.d.tokens[i].text && endsWithAny(lower(land), "стан", "ия", "ея") {
		return false // сөз алған Базарбай Қазақстанның ұстанымын таныстырды
	}
	if g.shape(i) > 0 && i > s.first && g.d.tokens[i-1].upper && g.known(i-1) {
		return true
	}
	if i+2 < s.end && ofNames.has(g.d.tokens[i+1].text) && g.l.spelled(g.d.tokens[i].text) {
		return true // Софи ван дер Лаан
	}
	if i+1 >= s.end || !g.d.tokens[i+1].upper || g.d.tokens[i+1].kind != word || g.place[i+1] != "" {
		return false
	}
	return g.l.spelled(g.d.tokens[i].text) && g.shape(i+1) > 0 || g.shape(i+1) == 2 && sexByEnding(g.word(i+1)) == female && strings.HasSuffix(g.lower(i), "ия")
}

// noNameInKazakh says whether a Kazakh word with a capital cannot be part of a name: it tells
// from where, in front of where to (Меккеден Түркістанға), or begins the name of the United
// Nations.
func (g *stage) noNameInKazakh(s *sentence, i int) bool {
	if strings.HasPrefix(g.lower(i), "ұлттық") || g.startsOffice(s, i) || namesNoKazakh.has(g.lower(i)) {
		return true
	}
	if i+1 < s.end && !g.d.tokens[i+1].upper && (g.lower(i) == "жеңіс" && startsWithAny(g.lower(i+1), victoryKazakh) || startsWithAny(g.lower(i+1), []string{"хан=", "ханды=", "ханның=", "ханға=", "ханмен="})) {
		return true // Жеңіс парадына; Кенесары ханды
	}
	if i+1 >= s.end || !g.d.tokens[i+1].upper {
		return false
	}
	low, next := g.lower(i), g.lower(i+1)
	return low == "біріккен" && strings.HasPrefix(next, "ұлттар") ||
		(i == s.first || !g.d.tokens[i-1].upper) && longerThan(low, 6) && endsWithAny(low, "нан", "нен", "дан", "ден", "тан", "тен") && endsWithAny(next, "ға", "ге", "қа", "ке") && !g.l.spelled(g.d.tokens[i].text)
}

// namesNoKazakh are words that begin or are the name of a programme, a ministry or a speech, and look like a
// name in a case: «Президент Жасанды интеллект министрлігін құрды», «Тоқтаров Жолдауын жариялады».
var namesNoKazakh = wordSet("олимпиада паралимпиада универсиада жасанды цифрлық жолдау жолдауы жолдауын жолдауында жолдауының жолдауына қарулы")

// victoryKazakh begin what is called after a victory rather than after somebody of that name.
var victoryKazakh = []string{"парад", "күні", "күнін", "туы", "алаң", "мереке", "саябағ", "даңғыл"}

// startsOffice says whether the Kazakh word at token i, behind another one with a capital, is what
// the office that follows it is of: Ли Сяолун Көлік министрімен, Сыртқы істер министріне.
func (g *stage) startsOffice(s *sentence, i int) bool {
	k := i + 1
	if i == s.first || !g.d.tokens[i-1].upper || kazakhEnding(g.lower(i)) != nominative { // Ержан Оспанмен орынбасары кездесті
		return false
	}
	if k < s.end && g.lower(k) == "істер" {
		k++
	}
	if k >= s.end || !g.isHead[k] || g.d.tokens[k].upper {
		return false
	}
	nom := g.heads[k].nom
	return endsWithAny(nom, "ы", "і") && !endsWithAny(nom, "шы", "ші")
}

// foreignScript says whether a word of a Cyrillic text is in Latin letters:
// such are firms, ships and the spelling of a name in brackets behind it.
func (g *stage) foreignScript(w string) bool {
	return g.d.lang != "en" && w[0] < utf8.RuneSelf
}

// contracted says whether a word ends in a contraction: I'm, we've.
// notInNames are contractions, words with a digit, and verbs of headlines that have a capital there
// and are nobody's name.
var notInNames = newTrait(func(low string) bool {
	return contracted(low) || headlineVerbs.has(low) || strings.ContainsFunc(low, unicode.IsDigit)
})

var headlineVerbs = wordSet("met meets visits receives receive published posted updated calls urges discusses discuss attends addresses welcomes congratulates arrives announces approves adopts passes rejects launches condemns praises thanks elects re-elects appoints hosts inaugurates inspects departs concludes becomes stresses highlights emphasizes emphasises")

func contracted(low string) bool {
	k := strings.IndexAny(low, "'’")
	return k > 0 && len(low)-k < 6 && contraction[strings.TrimLeft(low[k:], "'’")]
}

var contraction = map[string]bool{"m": true, "ve": true, "re": true, "ll": true, "d": true, "s": true, "t": true}

// capsLine says whether a word in capitals stands among others, or behind a
// word as names are written (Айдос ТӘШЕН): a speaker line or a headline.
func (g *stage) capsLine(s *sentence, i int) bool {
	caps := func(k int) bool {
		if k < s.first || k >= s.end {
			return false
		}
		t := &g.d.tokens[k]
		return t.kind == word && longerThan(t.text, 2) && allCaps(t.text)
	}
	if i == s.first && i+1 < s.end && g.d.tokens[i+1].text == ":" && longerThan(g.d.tokens[i].text, 4) {
		return true
	}
	if !longerThan(g.d.tokens[i].text, 2) {
		return false
	}
	k := i - 1 // the word in front, past the letter of a middle name
	if k-2 > s.first && g.d.tokens[k].text == "." && g.isInitial(s, k-1) {
		k -= 2
	}
	return caps(i-1) || caps(i+1) || longerThan(g.d.tokens[i].text, 4) && k >= s.first && g.d.tokens[k].upper && (g.known(k) || k > s.first && g.addressed(s, k))
}

// elided says whether a word starts small with an article that lost its vowel:
// d'Arcy, dell'Acqua, д’Эстен.
func elided(w string) bool {
	i := strings.IndexAny(w, "'’")
	if i < 1 || i > 5 {
		return false
	}
	r, n := utf8.DecodeRuneInString(w[i:])
	return n > 0 && (r == '\'' || r == '’') && elisions.has(w[:i]) && inner(w, i+n)
}

var elisions = wordSet("d l dell dall degl de д л делл")

// describes says whether a capitalised compound is an English adjective: the
// Estonian-born, Berlin-based, US-led.
func describes(low string) bool {
	k := strings.LastIndexByte(low, '-')
	return k > 0 && adjectiveTails.has(low[k+1:])
}

var adjectiveTails = wordSet("born based led backed style wide elect designate funded owned speaking made brokered sponsored hosted bound educated trained mediated era")

// arabicName are surnames that start small: al-Hakim, el-Sayed, ас-Саиди. The
// l of the article takes the sound of the letter behind it.
func arabicName(low string) bool {
	head, tail, ok := strings.Cut(low, "-")
	return ok && len(tail) > 2 && arabicArticle[head]
}

// arabicTitled says whether a word is an Arabic name as it is written, with a
// capital behind its article: әл-Харби, but not аз-кем.
func arabicTitled(w string) bool {
	_, tail, ok := strings.Cut(w, "-")
	if !ok {
		return false
	}
	r, _ := utf8.DecodeRuneInString(tail)
	return unicode.IsUpper(r) && arabicName(lower(w))
}

var arabicArticle = map[string]bool{
	"al": true, "el": true, "ad": true, "an": true, "ar": true, "as": true, "ash": true, "at": true, "az": true, "ul": true, "ud": true, "ur": true,
	"аль": true, "эль": true, "ад": true, "ан": true, "ар": true, "ас": true, "аш": true, "ат": true, "аз": true, "уль": true, "уд": true, "ур": true, "әл": true, "әс": true, "әш": true, "әт": true, "әр": true, "ән": true, "әд": true, "әз": true,
}

// particles join the words of Western, Arabic and Turkic names.
var particles = map[string]bool{
	"von": true, "van": true, "de": true, "der": true, "den": true, "da": true, "di": true, "del": true, "della": true, "delle": true, "degli": true, "dei": true, "dos": true, "das": true, "do": true, "bin": true, "bint": true, "ibn": true, "abu": true, "al": true, "el": true,
	"ter": true, "ten": true, "te": true, "la": true, "le": true, "los": true, "las": true, "du": true, "des": true, "ben": true, "zu": true, "zum": true, "zur": true, "vom": true, "af": true, "av": true, "y": true, "e": true, "ould": true, "ap": true, "ab": true, "ua": true, "ní": true, "nic": true, "ó": true, "á": true, "í": true, "við": true, "frá": true, "undir": true,
	"фон": true, "ван": true, "де": true, "дер": true, "ден": true, "да": true, "ди": true, "дель": true, "дела": true, "делла": true, "дельи": true, "дос": true, "душ": true, "даш": true, "ду": true, "дю": true, "ла": true, "ле": true, "лос": true, "лас": true,
	"бин": true, "бинт": true, "бинти": true, "ибн": true, "абу": true, "аль": true, "эль": true, "әл": true, "бен": true, "тер": true, "тен": true, "цу": true, "цум": true, "цур": true, "аф": true, "ульд": true, "ап": true, "о": true, "қажы": true,
}

// particle says whether token i joins the words of a name: a particle that
// stands small, or with a capital in front of a surname (Massimo De Santis).
func (g *stage) particle(i int) bool {
	return i < len(g.d.tokens) && g.d.tokens[i].kind == word && particles[g.d.tokens[i].lower] && !g.kazakhToo(i) && !(g.d.lang == "ru" && g.d.tokens[i].text == "о")
}

// nameTails are patronymic words written apart and in lower case.
var nameTails = map[string]bool{
	"uulu": true, "uly": true, "ulu": true, "kyzy": true, "qyzy": true, "oglu": true, "ogly": true, "oğlu": true, "qizi": true, "gizi": true, "qızı": true, "zade": true, "zada": true,
	"уулу": true, "улы": true, "ұлы": true, "кызы": true, "қызы": true, "оглы": true, "оглу": true, "оғлы": true, "гызы": true, "заде": true, "зада": true, "угли": true, "кизи": true, "киши": true,
}

// isInitial says whether tokens i, i+1 are a letter and a point.
func (g *stage) isInitial(s *sentence, i int) bool {
	if i+1 >= s.end || g.names[i] != 0 {
		return false
	}
	t := &g.d.tokens[i]
	if (t.text == "H" || t.text == "E") && g.excellency(i) {
		return false
	}
	return t.kind == word && t.upper && (!longerThan(t.text, 1) || digraphs.has(t.lower)) && !g.foreignScript(t.text) && g.d.tokens[i+1].text == "." && g.d.tokens[i+1].start == t.end
}

// excellency says whether token i is a letter of "H.E." in front of a first name and
// a surname.
func (g *stage) excellency(i int) bool {
	toks := g.d.tokens
	if toks[i].text == "E" {
		i -= 2
	}
	if i < 0 || i+5 >= len(toks) || g.d.lang != "en" || toks[i].text != "H" || toks[i+1].text != "." || toks[i+2].text != "E" {
		return false
	}
	k := i + 3
	if toks[k].text == "." {
		k++ // H.E X, too
	}
	return toks[k].upper && longerThan(toks[k].text, 1) && toks[k+1].upper
}

// digraphs are initials of two letters, of one in another script: Kh. Bat, Дж. Хан.
var digraphs = wordSet("kh ts ch sh zh dz dh yu ya ye yo дж дз")

// initialOnly says whether a first name is told by its initial alone.
func initialOnly(given string) bool {
	return given != "" && (!longerThan(given, 1) || strings.HasSuffix(given, "."))
}

// titled repairs a word in capitals.
func titled(w string) string {
	if !longerThan(w, 2) || !allCaps(w) {
		return w
	}
	parts := strings.Split(lower(w), "-")
	for i, p := range parts {
		r, n := utf8.DecodeRuneInString(p)
		if n > 0 {
			parts[i] = strings.ToUpper(string(r)) + p[n:]
		}
	}
	return strings.Join(parts, "-")
}

// run counts how many words of a possible name follow one another from i.
func (g *stage) run(s *sentence, i int) int {
	n, k := 1, i+1
	for k < s.end && n < 6 {
		if g.isInitial(s, k) && k+2 < s.end && g.nameable(s, k+2) && n < 3 {
			k += 2
			continue
		}
		if g.particle(k) && k+1 < s.end && (g.nameable(s, k+1) || g.particle(k+1)) && g.names[k] == 0 {
			k++
			continue
		}
		if !g.nameable(s, k) {
			break
		}
		n++
		k++
	}
	return n
}

// nextWord is the token after i that goes on with a run: particles are passed.
func (g *stage) nextWord(i int) int {
	for k := i + 1; k < len(g.d.tokens) && k < i+4; k++ {
		if !g.particle(k) {
			return k
		}
	}
	return i + 1
}
