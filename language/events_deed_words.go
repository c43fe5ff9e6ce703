package language

import "strings"

// deedVerbs are beginnings of verbs for what only a body does, and only when it
// sits.
var deedVerbs = byLanguage[*trait]{
	en: beginsWith(
		"approved=", "approves=", "passed=", "passes=", "adopted=", "adopts=", "rejected=", "rejects=", "voted=", "votes=", "elected=", "elects=", "re-elected=", "ratified=", "ratifies=", "endorsed=", "endorses=", "backed=", "backs=",
		"debated=", "debates=", "discussed=", "considered=", "heard=", "hears=", "took=", "listened=", "reviewed=", "examined=", "questioned=", "grilled=", "quizzed=", "confirmed=", "dismissed=", "ousted=", "impeached=", "overrode=", "overturned=", "cleared=",
		"convened=", "gathered=", "assembled=", "sat=", "met=", "turned=", "threw=", "returned=", "sent=", "repealed=", "scrutinised=", "scrutinized=", "reconvened=", "broke=", "failed=", "refused=", "deadlocked=", "tabled=", "swore=", "supported=", "agreed=", "gave=", "spent=", "carried=", "defeated=",
		"wrestled=", "squabbled=", "bickered=", "huddled=", "quibbled=", "thrashed=", "mulled=", "argued=", "wrangled=", "clashed=", "quarrelled=", "quarreled=", "haggled=", "balked=", "weighed=", "tackled=", "grappled=", "deliberated=", "sparred=", "nodded=", "waved=", "axed=", "watered=", "amended=", "buried=", "shelved=", "postponed=", "struck=", "opposed=", "demanded=",
		"removed=", "stripped=", "picked=", "chose=", "rubber-stamped=", "rubberstamped=", "green-lit=", "greenlit=", "greenlighted=", "okayed=", "expelled=", "censured=", "convicted=", "acquitted=", "upheld=", "scrapped=", "killed=", "authorised=", "authorized=", "extended=", "lifted=", "waived=", "pressed=", "interrogated=", "cross-examined=", "filibustered=", "enacted=", "finalised=", "finalized=", "unseated=", "toppled=", "sank=", "quashed=", "blocked=", "vetoed=", "ditched=", "recalled=", "suspended=",
	),
	ru: beginsWith(
		"одобрил", "одобрен", "принял", "принят=", "принята=", "принято=", "приняты=", "утвердил", "утвержден", "утверждён", "отклонил", "отклонен", "отклонён", "проголосовал", "голосовал", "избрал", "избран", "переизбр", "ратифицирова", "поддержал", "поддержан", "рассмотрел", "рассматривал", "рассмотрен",
		"обсудил", "обсуждал", "обсужден", "заслушал", "слушал", "выслушал", "разбирал", "разобрал", "заседал", "собрал", "обсуждает=", "обсуждают=", "рассматривает=", "рассматривают=", "выбирает=", "выбирают=", "избирает=", "избирают=", "голосует=", "голосуют=", "заслушивает=", "заслушивают=", "вернул", "отправил", "допросил", "допрашивал", "постановил", "преодолел", "согласовал", "выразил", "дал=", "дала=", "дали=", "изучил", "дебатировал", "спорил", "отменил", "доработал", "прошел=", "прошёл=", "прошли=",
		"торговал", "договорил", "препирал", "совещал", "отверг", "просидел", "дискутировал", "полемизировал", "работала=", "трудилась=", "критиковал", "раскритиковал", "забраковал", "завернул", "провалил", "зарубил", "утверждает=", "одобряет=", "принимает=", "принимал", "утверждал", "одобрял",
	),
	kk: beginsWith(
		"мақұлда", "қабылда", "бекіт", "сайлады", "сайланды", "қарады", "қаралды", "қарап", "талқыла", "тыңда", "қолдады", "қолдамады=", "қолдау=", "қайтарды", "жиналды", "қосты=", "ратификациял", "ұсынды=", "дауыс=", "шешті=", "қаралып=", "талқыланып=", "сенімсіздік=", "оқылымнан=", "келісім=", "жіберді", "реттеді", "келісті", "аяқтады", "шақырды=",
		"қарауда=", "талқылауда=", "айтысты", "құптады", "жиналып=", "таласты", "дауласты", "кеңесті", "ақылдасты", "сараптады", "саралады", "таразылады", "қайтарылды", "тастады=", "тәмамдады", "пікірталас", "сынады", "жұмыс=",
	),
}

// debateVerbs are beginnings of verbs for what people do together when they sit,
// and elsewhere: of members of a house, or of nobody told in a body, they tell of
// a sitting.
var debateVerbs = byLanguage[*trait]{
	ru: beginsWith(
		"решали=", "решают=", "делили=", "делят=", "искали=", "ищут=", "выясняли=", "выясняют=", "разбирались=", "разбираются=", "взялись=", "ломали=", "сошлись=", "договорились=", "договаривались=", "допытывались=", "согласились=", "усомнились=", "засомневались=", "хотели=",
		"пытались=", "считали=", "пересчитывали=", "задавали=", "задали=", "засыпали=", "вернулись=", "возвращались=", "говорили=", "говорят=", "думали=", "гадали=", "торговались=", "препирались=", "бились=", "сцепились=", "схлестнулись=", "потребовали=", "требовали=", "возмущались=", "недоумевали=", "заговорили=", "расспрашивали=", "расспросили=", "приступили=", "сомневались=", "объявили=",
	),
	kk: beginsWith(
		"іздеді", "іздестірді", "ойласты", "бөлісті", "сөз=", "қозғады", "көтерді", "келіспеді", "уәжде", "шешіп=", "сұрады", "қадалды", "күмән=", "әңгіме=", "даулы=", "талқы=",
	),
}

// laboured are verbs for working, with which a panel needs a day.
var laboured = beginsWith("работала=", "трудилась=", "жұмыс=")

// membership says whether the verb at token i tells of having a seat, not of a
// sitting: has sat in the Senate for eleven years, who sat there until 2020.
func (d *document) membership(c clause, i int) bool {
	if d.tokens[i].lower != "sat" || d.lang != "en" {
		return false
	}
	if before := d.word(i-1, c.first, c.end); before == "has" || before == "had" || before == "have" || before == "who" {
		return true
	}
	for k := i + 1; k+1 < c.end; k++ {
		switch d.tokens[k].lower {
		case "until", "since", "from":
			if d.tokens[k-1].lower == "time" { // for the first time since 2019
				continue
			}
			if d.tokens[k+1].kind == number && len(d.tokens[k+1].text) == 4 {
				return true
			}
		case "for":
			if unit := d.word(k+2, k, c.end); unit == "years" || unit == "terms" || unit == "year" || unit == "term" {
				return true
			}
		}
	}
	return false
}

// satInVain says whether the body that did not what the verb at token i of clause c tells
// had gathered for it: there was a quorum, a matter or an office to decide on, and no more
// than a day is told.
func (d *document) satInVain(c clause, i int) bool {
	s := d.sentences[d.sentenceAt(i)]
	for k := s.first; k < s.end; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"собраться=", "собрался=", "собралась=", "собралось=", "собрались=", "кворум", "жинала=", "жиналмады=", "жиналмаған="}) {
			return false
		}
	}
	for _, m := range d.datesBetween(s.span.start, s.span.end) {
		if len(m.iso) > 0 && len(m.iso) < len("2026-03-05") {
			return false
		}
	}
	if d.lang != "ru" {
		return true
	}
	for k := i + 1; k < min(c.end, i+7); k++ {
		if russianMatter.has(&d.tokens[k]) || presidingRussian.has(&d.tokens[k]) {
			return true
		}
	}
	return false
}

// presidingRussian are beginnings of nouns for who is elected by a house.
var presidingRussian = beginsWith("спикер", "председател", "президент", "премьер", "глав", "судь", "правительств", "кабинет")

// triedInVain says whether the word at token i of clause c tells of what a body sat to do
// and did not: не смог принять бюджет, бюджетті қабылдай алмады.
func (d *document) triedInVain(c clause, i int) bool {
	w := d.tokens[i].lower
	switch d.lang {
	case "ru":
		if !vainDeeds.has(&d.tokens[i]) {
			return false
		}
		for k := i - 1; k >= max(c.first, i-3); k-- {
			if startsWithAny(d.tokens[k].lower, []string{"смог=", "смогла=", "смогли=", "смогло=", "сумел", "удалось="}) {
				return d.word(k-1, c.first, c.end) == "не"
			}
		}
	case "kk":
		return startsWithAny(w, []string{"алмады=", "алмаған="}) && startsWithAny(d.word(i-1, c.first, c.end), []string{"қабылдай=", "сайлай=", "мақұлдай=", "бекіте=", "өткізе=", "қарай=", "талқылай=", "келісе="})
	}
	return false
}

// vainDeeds are the infinitives of what a body sits to do.
var vainDeeds = beginsWith("принять=", "одобрить=", "утвердить=", "избрать=", "выбрать=", "рассмотреть=", "обсудить=", "проголосовать=", "ратифицировать=", "отклонить=", "договориться=", "преодолеть=")

// onlyPlace says whether body x only tells where something was done: в Мажилисе,
// Мәжілісте.
func (f *eventFinder) onlyPlace(x sitter) bool {
	if f.d.lang == "kk" {
		return endsInPlace(f.d.tokens[x.end-1].lower)
	}
	before := f.d.word(x.first-1, 0, x.first)
	return f.d.lang == "ru" && (before == "в" || before == "во")
}

// partOf says whether the members at token i are only some: a group of, many,
// opposition deputies.
func (d *document) partOf(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if w := d.tokens[k].lower; w == "of" || w == "some" || w == "many" || w == "opposition" || w == "several" || w == "few" || d.tokens[k].kind == number && k == i-1 || startsWithAny(w, []string{"оппозици", "некоторы", "нескольк", "многи", "часть=", "кейбір", "бірнеше", "бірқатар"}) {
			return true
		}
	}
	return false
}

// goesOnToday says whether the verb at token i of clause c tells in the present what is done on
// the day of the text: «Мажилис сегодня рассматривает», «бүгін қарап жатыр».
func (d *document) goesOnToday(c clause, i int) bool {
	w := d.tokens[i].lower
	switch d.lang {
	case "ru":
		if d.cues[i] != dateCue || !endsWithAny(w, "ает", "ают", "яет", "яют", "ует", "уют", "ит", "ят") {
			return false
		}
	case "kk":
		next := d.word(i+1, c.first, c.end)
		if !(startsWithAny(next, []string{"жатыр=", "отыр=", "жатқан="}) || endsWithAny(w, "уда", "уде")) {
			return false
		}
	default:
		return false
	}
	for k := c.first; k < c.end; k++ {
		switch d.tokens[k].lower {
		case "сегодня", "сейчас", "бүгін", "қазір":
			return true
		}
	}
	return false
}

// takesGuest says whether the Russian verb at token i, which also tells of passing a law, has
// somebody in office behind it: «принимали посла».
func (f *eventFinder) takesGuest(c clause, i int) bool {
	return f.d.lang == "ru" && strings.HasPrefix(f.d.tokens[i].lower, "прин") && i+1 < c.end && f.c.g.isHead[i+1]
}

var kazakhDone = newTrait(isKazakhDone)

// isKazakhDone says whether a Kazakh word is a verb that tells what was done, or
// one of the nouns before such a verb: мақұлдады, қаралып, дауыс берді.
func isKazakhDone(w string) bool {
	for _, e := range [...]string{"ды", "ді", "ты", "ті", "ып", "іп"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return w == "дауыс" || w == "оқылымнан" || w == "келісім" || w == "қарап" || w == "сенімсіздік" || w == "талқы" || w == "пікірталас" || w == "сөз" || w == "әңгіме" || w == "жұмыс"
}

// passive says whether the Kazakh verb at token v is one: қабылданды,
// қаралды.
func (d *document) passive(v int) bool {
	return startsWithAny(d.tokens[v].lower, []string{"сайланды", "қабылданды", "мақұлданды", "бекітілді", "қаралды", "талқыланды", "тыңдалды", "қабылданған", "ратификацияланды", "қайтарылды", "таныстырылды"})
}
