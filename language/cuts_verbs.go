package language

import "strings"

// Which words are verbs, as far as their form tells.

// verb says whether the word at token i looks like a finite verb.
func (t *trimmer) verb(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || tok.upper && i > t.s.first {
		return false
	}
	switch t.d.lang {
	case "en":
		return englishFinites.has(tok)
	case "kk":
		return kazakhFinites.has(tok)
	default:
		return russianFinites.has(tok)
	}
}

// What looks like a finite verb, by language.
var (
	englishFinites = newTrait(func(w string) bool {
		return !inLexemes(englishLinks, w) && (englishVerb(w) || inLexemes(englishVerbs, w) || inLexemes(englishPasts, w))
	})
	kazakhFinites  = newTrait(kazakhFinite)
	russianFinites = newTrait(func(w string) bool {
		return (verbLike(w) || russianFinite(w)) && !isAdverbial(w) && !fullParticiple(w)
	})
)

func inLexemes(l *lexemes[struct{}], low string) bool {
	_, ok := l.word(low)
	return ok
}

// predicate says whether the word at token i is what a clause tells: a finite
// verb, or a short participle in its stead.
func (t *trimmer) predicate(i int) bool {
	if t.told != nil {
		return t.told[i]&tellsVerb != 0
	}
	return t.verb(i) || t.d.tokens[i].kind == word && !t.d.tokens[i].upper && t.participle(t.d.tokens[i].lower)
}

// attributes says whether tokens [first, end) hold a verb of speech outside
// quotations: then they may tell whose words the rest is.
func (t *trimmer) attributes(first, end int) bool {
	for i := first; i < end; i++ {
		if t.speech.is(t.d.lang, &t.d.tokens[i]) && !t.d.quoted(t.d.tokens[i].start) {
			return true
		}
	}
	return false
}

// fullParticiple says whether a word is a participle in full: «избравший»,
// «находящуюся».
func fullParticiple(w string) bool {
	w = strings.TrimSuffix(w, "ся")
	stem, ok := participleEndings.cut(w, 4)
	return ok && endsWithAny(stem, "ющ", "ущ", "ащ", "ящ", "вш", "дш", "гш", "сш")
}

var participleEndings = newEndings("ий", "ая", "ее", "ие", "его", "ей", "ему", "ую", "им", "ем", "ими", "их")

// englishPasts are the past tenses that have no -ed.
var englishPasts = wordsOf("arose awoke bore beat became began bent bet bid bound bit bled blew broke bred brought built burnt burst bought cast caught chose clung came crept cut dealt dug drew dreamt drank drove ate fell fed felt fought found fled flew forbade foresaw forgot forgave froze got gave went ground grew hung heard hid hit held hurt kept knelt knew laid led leant learnt left lent let lay lit lost made meant met mistook overcame oversaw overtook paid put quit read rode rang rose ran said saw sought sold sent set shook shed shone shot showed shrank shut sang sank sat slept slid spoke spelt spent spilt spun split spoilt spread sprang stood stole stuck struck strove swore swept swam swung took taught tore told thought threw understood undertook upheld woke wore won withdrew withheld withstood wrote")

// russianFinite says whether a word has an ending of the past or the third
// person that few nouns have.
func russianFinite(w string) bool {
	return longerThan(w, 3) && finiteEndings.on(w, 0) && !russianNotFinite[w]
}

var finiteEndings = newEndings("ял", "яла", "яло", "яли", "ул", "ула", "уло", "ули", "шёл", "вел", "вёл", "вела", "вели", "чёл", "яет", "ит", "ет", "ёт", "ят", "ут", "ют", "ялся", "ялась")

// russianNotFinite are nouns with such endings.
var russianNotFinite = map[string]bool{
	"комитет": true, "кабинет": true, "совет": true, "бюджет": true, "ответ": true, "паритет": true, "приоритет": true, "авторитет": true, "университет": true, "интернет": true, "пакет": true, "факультет": true, "суверенитет": true, "иммунитет": true, "предмет": true, "портрет": true, "проспект": true, "завет": true, "билет": true, "полет": true, "полёт": true, "рассвет": true, "расчет": true, "расчёт": true, "отчет": true, "отчёт": true, "учет": true, "учёт": true, "запрет": true, "секрет": true, "декрет": true, "берет": true, "цвет": true, "свет": true, "монет": true, "ракет": true, "газет": true, "анкет": true,
	"визит": true, "дефицит": true, "лимит": true, "кредит": true, "аудит": true, "депозит": true, "транзит": true, "профицит": true, "реквизит": true, "политсовет": true, "саммит": true, "магнит": true, "элит": true,
	"институт": true, "маршрут": true, "дебют": true, "статут": true, "атрибут": true, "валют": true, "минут": true, "каюк": true, "редут": true, "батут": true, "ребят": true, "опят": true, "палат": true, "стул": true, "аул": true, "караул": true, "разгул": true, "прогул": true,
}

// englishLinks are the words that englishVerb counts beside verbs.
var englishLinks = wordsOf("who which that in at on to by with from united limited related detailed so-called")

// englishVerbs are auxiliaries, and presents of news.
var englishVerbs = wordsOf("am be does did do may might must shall should could can cannot says plans wants remains includes provides goes comes takes gives makes opens closes begins starts ends sits meets visits leads heads holds votes backs sets runs leaves returns hopes expects needs seeks means shows brings sends becomes continues covers stands stays")

// participle says whether a word can be the short participle that stands for a
// verb: «принят», «назначены».
func (t *trimmer) participle(w string) bool {
	return t.d.lang == "ru" && longerThan(w, 5) && shortParticiples.on(w, 0) && !endsWithAny(w, "мен", "мена", "мены") // мажилисмены, отмена
}

var shortParticiples = newEndings("ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены", "ён", "ят", "ята", "ято", "яты", "ыт", "ыта", "ыто", "ыты")

func endsWithAny(w string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// adverbial says whether a word opens a clause of an adverbial participle:
// «отметив», «выражая».
func (t *trimmer) adverbial(i int) bool {
	tok := &t.d.tokens[i]
	return t.d.lang == "ru" && tok.kind == word && (!tok.upper || i == t.s.first) && isAdverbial(tok.lower)
}

func isAdverbial(w string) bool {
	if !longerThan(w, 4) {
		return false
	}
	for _, e := range [...]string{"ив", "ав", "яв", "ыв", "ев", "ув", "вшись", "ившись", "авшись", "ясь", "ая", "уя", "ывая", "ивая", "давая", "ставая", "знавая"} {
		if strings.HasSuffix(w, e) {
			return !adverbialNot[w] && (e != "ая" && e != "ев" || adverbialIs[w])
		}
	}
	return false
}

// adverbialNot end like an adverbial participle and are nouns.
var adverbialNot = map[string]bool{
	"состав": true, "устав": true, "актив": true, "пассив": true, "призыв": true, "перерыв": true, "массив": true, "норматив": true, "коллектив": true, "мотив": true, "прорыв": true,
	"архив": true, "живая": true, "новая": true, "любая": true, "сплав": true, "залив": true, "кооператив": true, "порыв": true, "разрыв": true, "наплыв": true, "отзыв": true, "взрыв": true, "нрав": true, "против": true, "вплавь": true, "позитив": true, "негатив": true, "препарат": true,
}

// adverbialIs are those with endings that adjectives and nouns have more often.
var adverbialIs = map[string]bool{
	"отмечая": true, "выражая": true, "подчеркивая": true, "добавляя": true, "напоминая": true, "призывая": true, "отвечая": true, "комментируя": true, "говоря": true, "указывая": true,
	"обсуждая": true, "оценивая": true, "продолжая": true, "желая": true, "благодаря": false, "называя": true, "принимая": true, "завершая": true, "открывая": true, "объясняя": true, "поясняя": true,
	"включая": true, "рассказывая": true, "обращая": true, "преодолев": true, "рассмотрев": true, "осмотрев": true, "одолев": true, "сумев": true, "успев": true, "посмотрев": true,
}

// kazakhFinite says whether a word has the ending of a finite verb of the third
// person: past, or present and future.
func kazakhFinite(w string) bool {
	return longerThan(w, 3) && kazakhFiniteEndings.on(w, 0) && !kazakhNotFinite[w] && !kazakhObjects.on(w, 2)
}

// kazakhObjects are endings of the accusative that no finite verb has: of a
// plural, of a verbal noun.
var kazakhObjects = newEndings("ларды", "лерді", "дарды", "дерді", "тарды", "терді", "уды", "уді", "лықты", "лікті", "дықты", "дікті", "тықты", "тікті")

var kazakhFiniteEndings = newEndings("йды", "йді", "ады", "еді", "ылды", "ілді", "ынды", "інді", "йтты", "тты", "тті", "қты", "кті", "пты", "пті", "сты", "сті", "рды", "рді", "лды", "лді", "нды", "нді", "зды", "зді", "йтін", "ғды", "мақ", "мек", "пақ", "пек")

// kazakhNotFinite have such endings and are other words.
var kazakhNotFinite = map[string]bool{
	"жарықты": true, "тиісті": true, "негізгі": true, "маңызды": true, "сапалы": true, "жауапты": true, "басты": true, "келісті": false, "әділетті": true, "тұрақты": true, "белсенді": true, "міндетті": true, "қажетті": true, "заманауи": true, "қуатты": true,
	"күшті": true, "қатты": true, "жалпыұлтты": true, "түрлі": true, "өтінді": false, "тиімді": true, "арзанды": true, "сенімді": true, "жүйелі": true, "көрнекті": true, "еңбекті": true, "мемлекетті": true, "халықты": true, "құжатты": true, "адамзатты": true, "депутатты": true, "комитетті": true, "министрлікті": true, "ынтымақтастықты": true, "әріптестікті": true, "бағытты": true, "елді": true, "көмек": true, "еңбек": true, "ермек": true, "тамақ": true, "жұмақ": true, "қалпақ": true, "тоқпақ": true, "қармақ": true, "бармақ": true, "тырмақ": true, "құймақ": true, "өрмек": true, "бөлмек": true, "жармақ": true, "шақпақ": true, "жапырақ": true, "жерді": true, "жылды": true, "алдынды": true,
}

// participial says whether the word at token i opens a clause of a participle.
func (t *trimmer) participial(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || tok.upper {
		return false
	}
	w := tok.lower
	switch t.d.lang {
	case "ru":
		return fullParticiple(w)
	case "en":
		if strings.HasSuffix(w, "ing") {
			return len(w) > 5 && !englishNotParticiple.has(w)
		}
		return (strings.HasSuffix(w, "ed") && len(w) > 4 || englishPassives.has(w)) && i+1 < t.s.end && englishBeside.has(t.d.tokens[i+1].lower)
	}
	return false
}

var (
	// englishNotParticiple are nouns in -ing, and words that open a condition.
	englishNotParticiple = wordSet("anything everything nothing something morning evening meeting hearing sitting building spring string during according depending assuming providing barring excluding pending notwithstanding housing funding training banking mining farming fishing shipping voting reading")
	englishPassives      = wordSet("held led built made taken given drawn written chosen set put brought sent seen known born begun won")
	englishBeside        = wordSet("by in at for with on to from as under between after earlier late of up down around during through")
)

// englishVerb says whether a word in lower case is a common verb, a past tense, or
// a preposition, which no subject has in it.
func englishVerb(w string) bool {
	switch w {
	case "is", "was", "were", "are", "has", "have", "had", "will", "would", "met", "took", "held", "led", "who", "which", "that", "began", "said", "went", "won", "in", "at", "on", "to", "by", "with", "from":
		return true
	}
	return strings.HasSuffix(w, "ed") && len(w) > 4
}
