package language

import (
	"strings"
	"unicode/utf8"
)

var (
	kazakhSure = traitOf(`өткізіледі өткізілмек өтпек қаралады қаралмақ жоспарланған жоспарланып жоспарланды жоспарлануда жоспарланғанын жоспарланғаны
		белгіленген белгіленді белгіленіп белгіленгенін`)
	kazakhAhead = traitOf(`күтіледі күтілуде күтілмек тиіс болмақ жоспарлайды жоспарлауда бермек`)
	// kazakhMay count beside a date only.
	kazakhMay = traitOf(`күтілетін келесі алдағы жуырда таяуда мүмкін керек қажет міндетті дайын әзір ниетті көзделген көзделіп көздейді жоспарлап`)
	// kazakhNotFuture end like the present or the aim of a verb and are not.
	kazakhNotFuture = wordSet(`көмек еңбек тілек бөбек өзбек ермек тірек өрнек қазбек хабарлайды дейді айтады жазады деп білдіреді атайды санайды есептейді түсіндіреді
		пайымдайды келтіреді маңызды қоғамдық қойды жойды қылды құрамын адамын қадамын әлемін бағамын кілемін көлемін төлемін қоғамын тағамын байламын`)
	// kazakhSettles are those whose event is to come though no date is told, if
	// it is to be held.
	kazakhSettles = []string{"келіс", "уағдалас", "шеш", "туралы"}
	// kazakhLaStems are what stands before -ла in verbs with a vowel there.
	kazakhLaStems = wordSet(`талқы баға ара жаға пана құтты сыйы бақы жария сара дара таңба жүйе меже шеге несие ерекше әңгіме тұжыры
		қорытынды нақты қайта жоба таза шама арқа зерде белгі кесте тізбе ілгері маза есе үстеме бұрма`)
	// kazakhPutsOff are beginnings of verbs for putting off to a day.
	kazakhPutsOff = beginsWith("шегер", "қалдырыл", "қалдырды", "қалдырған", "ауыстырыл", "жылжытыл", "қалдырдық", "ұзарт")
	kazakhCalls   = beginsWith("шақырды")
	// kazakhNotPast end like a past or its participle and are none.
	kazakhNotPast = wordSet(`бірлескен біріккен арналған аталған кеңейтілген мамандандырылған маған саған оған бұған соған мекен екен әкен қаған шіркін дәстүрлі`)
	// kazakhNouns in -ат, -ет look like the participle of the future with a
	// possessive ending.
	kazakhNouns = wordSet(`құжат сағат депутат хат мандат формат санат аманат қанат сенат құрмет ниет міндет қуат сұхбат рахмет қызмет мемлекет бюджет комитет
		мақсат насихат жамағат салтанат қажет апат білет пакет университет факультет кабинет приоритет иммунитет азамат
		мәслихат сертификат аппарат агент аттестат мұрат үкімет әдет дәулет әділет бет өкілет келбет`)
	// kazakhCommits are beginnings of words after which an action in -у is to
	// come: керек, тиіс, келісті, тапсырды.
	kazakhCommits = newOpenings(
		"керек", "тиіс", "қажет", "келіс", "уағдалас", "тапсыр", "міндетте", "ұсын", "шешім", "шеш", "жоспар", "ниет", "шақыр", "сұра", "уәде", "дайын",
		"әзір", "мүмкін", "бел", "талап", "көзде", "үмітт", "ұйғар", "сенім", "қаулы", "тағайында", "өтін", "кеңес", "рұқсат", "мақсат", "туралы",
	)
)

// kazakhCues reads the cues of a Kazakh sentence.
func (d *document) kazakhCues(s sentence) {
	for i := s.end - 1; i >= s.first; i-- { // what follows a verb decides over it
		if t := &d.tokens[i]; t.kind == word && (!t.upper || i == s.first || kazakhSure.has(t)) {
			d.cues[i] = d.kazakhCue(i, s.first, s.end)
		}
	}
}

func (d *document) kazakhCue(i, first, end int) cue {
	t := &d.tokens[i]
	w, next := t.lower, d.word(i+1, first, end)
	if kazakhDenying.has(t) && d.anyOf(max(first, i-4), i, notUntil) { // 2027 жылдан ерте енбейді
		return hintCue
	}
	missed := kazakhDenying.has(t) || next == "болып" && kazakhAims.on(w, 0) && !goesOnNow.has(d.word(i+2, first, end)) || next == "еді" || next == "болатын" || next == "болған" || next == "болғанын" || next == "деп" && d.expectedThen(i+2, end)
	switch {
	case w == "өткен" && (unitOf(next) != noUnit || weekdayOf(next) > 0 || seasonOf(next)): // өткен аптада: last week
		return noCue
	case d.wouldBe(w, next):
		return missedCue
	case kazakhStates.has(t) && !strings.HasPrefix(next, "бол"):
		return noCue
	case endsWithAny(w, "йды", "йді") && d.kazakhObjectAt(i, end):
		return noCue
	case w == "келеді" && goesOn(d.word(i-1, first, end)):
		return wasCue
	case kazakhSure.has(t):
		if missed {
			return missedCue
		}
		return sureCue
	case next == "отыр" && (w == "жоспарлап" || w == "көздеп"):
		return hintCue
	case kazakhPlanning.has(t) && d.plannedThen(i, end):
		return missedCue
	case kazakhMay.has(t) && !missed, kazakhPutsOff.has(t) && d.putTo(i, first), kazakhCalls.has(t), kazakhImperative.has(t) && (i+1 >= end || d.tokens[i+1].kind == punct || next == "деп"):
		return dateCue
	case kazakhAhead.has(t), kazakhMay.has(t), kazakhFutures.has(t):
		if kazakhHabit(w) && (i+1 >= end || d.tokens[i+1].kind == punct && !isDash(d.tokens[i+1].text)) {
			return wasCue
		}
		return kazakhFuture(w, missed, d.word(i-1, first, end))
	case kazakhInfinitives.has(t):
		return d.kazakhInfinitive(i, end)
	case kazakhPastAt(t, i+1 >= end || d.tokens[i+1].kind == punct || next == "деп" || next == "және" || next == "бірақ" || next == "да" || next == "де"):
		return wasCue
	}
	return noCue
}

// expectedThen says whether the words from token k on tell what was expected then: өтеді деп
// күтілген еді.
func (d *document) expectedThen(k, end int) bool {
	next := d.word(k+1, k, end)
	return (next == "еді" || next == "болатын") && startsWithAny(d.word(k, k, end), []string{"күтіл", "жоспарлан", "көздел", "болжан", "белгілен", "айтыл"})
}

// wouldBe says whether a Kazakh verb and the word behind it tell what would have been: өтер
// еді, болар еді.
func (d *document) wouldBe(w, next string) bool {
	return next == "еді" && endsWithAny(w, "ар", "ер", "йр") && !kazakhNouns.has(w)
}

// kazakhObjectAt says whether the word at token i, which ends like a verb in the present, is a
// noun in the accusative, for the clause goes on behind it: музейді аралады, жағдайды талқылады.
func (d *document) kazakhObjectAt(i, end int) bool {
	if i+1 >= end || d.tokens[i+1].kind != word {
		return false
	}
	return !behindVerb.has(d.tokens[i+1].lower)
}

// behindVerb may stand behind the verb of a Kazakh clause without a mark between.
var behindVerb = wordSet(`деп деді дейді деген дегенді дегенге және ал бірақ да де та те ма ме ба бе па пе ғой екен болар сондықтан өйткені себебі немесе яғни ол бұл олар әрі тағы`)

// kazakhPlanning are the converbs of planning, whose time is that of the verb behind
// them.
var kazakhPlanning = traitOf(`жоспарлап көздеп ниеттеніп жоспарланып`)

// plannedThen says whether the converb at token i is one of a plan that a verb in the
// past tells the end of: жоспарлап, үлгермеді; not жоспарлап отыр.
func (d *document) plannedThen(i, end int) bool {
	next := d.word(i+1, i, end)
	if goesOnNow.has(next) || strings.HasPrefix(next, "отыр") || strings.HasPrefix(next, "қой") || strings.HasPrefix(next, "жатыр") {
		return false
	}
	for k := i + 1; k < end; k++ {
		if d.cues[k] != noCue {
			return d.cues[k] == wasCue && k > i+1
		}
	}
	return false
}

// goesOnNow are the verbs that make an aim one of today: бармақ болып отыр; without
// them it was one of then: татуластырмақ болып шақырған.
var goesOnNow = wordSet(`отыр тұр жүр жатыр отырмыз отырмын`)

// kazakhStates are participles that tell what somebody is, not what will be done:
// комитетті басқаратын депутат.
var kazakhStates = traitOf(`басқаратын тұратын жүретін отыратын істейтін кіретін саналатын есептелетін білетін айналысатын жазатын сөйлейтін қолдайтын сынайтын
	ұстайтын шығаратын жинайтын сататын жүргізетін атқаратын қатынайтын`)

// goesOn says whether "келеді" behind a verb makes it what goes on since long:
// өткізіліп келеді, but not ұшып келеді.
func goesOn(verb string) bool {
	return endsWithAny(verb, "ып", "іп", "йп", "ап", "еп") && !kazakhMoves.has(verb)
}

// kazakhMoves are the verbs of moving and bringing before "келеді".
var kazakhMoves = wordSet(`алып ұшып қайтып еріп барып кіріп шығып әкеліп жетіп көшіп бастап еріп шауып жүріп оралып`)

// putTo says whether the word at token i puts something off to a time, not just
// leaves it: 7 желтоқсанға қалдырылды, 14 пайыз деңгейінде қалдырды.
func (d *document) putTo(i, first int) bool {
	w := d.tokens[i].lower
	return !strings.HasPrefix(w, "қалдыр") || endsWithAny(d.word(i-1, first, i), "ға", "ге", "қа", "ке", "не", "на", "дейін")
}

// kazakhFuture is the cue of a word that looks ahead: a past of "be" behind it
// makes it what was to be, and "болатын" behind a past is one itself.
func kazakhFuture(w string, missed bool, before string) cue {
	switch {
	case w == "болатын" && isKazakhPast(before, false):
		return wasCue
	case missed:
		return missedCue
	case kazakhParticiple(w):
		return dateCue
	}
	return hintCue
}

// kazakhHabit says whether a word at the end of a clause tells what used to be:
// өтіп үлгеретін.
func kazakhHabit(w string) bool { return kazakhHabits.on(w, 3) }

var kazakhHabits = newEndings("атын", "етін", "ятын", "йтын", "йтін")

// isKazakhNegative says whether a verb in the future denies: өтпейді,
// қабылдамайды.
func isKazakhNegative(w string) bool {
	return kazakhDenies.on(w, 0) && longerThan(w, 6)
}

var kazakhDenies = newEndings("майды", "мейді", "байды", "бейді", "пайды", "пейді", "маймыз", "мейміз", "баймыз", "бейміз", "паймыз", "пейміз", "маймын", "меймін", "майтын", "мейтін", "байтын", "бейтін", "пайтын", "пейтін")

// kazakhParticiple says whether a word is a participle of the future: it tells
// of a noun, not of the sentence.
func kazakhParticiple(w string) bool {
	if !strings.Contains(w, "тын") && !strings.Contains(w, "тін") {
		return false // as nearly all: to look for an ending from behind is slow
	}
	for _, e := range [...]string{"атын", "етін", "ятын", "йтын", "йтін"} { // with any case ending
		if k := strings.LastIndex(w, e); k > 3 && len(w)-k <= len(e)+10 {
			return !kazakhNouns.has(w[:k+4]) && !kazakhNouns.has(strings.TrimPrefix(w[:k+4], "бас"))
		}
	}
	return false
}

// kazakhInfinitive reads an action in -у: ahead before a word for agreeing,
// ordering or having to.
func (d *document) kazakhInfinitive(i, end int) cue {
	for k := i + 1; k < min(end, i+5); k++ {
		w := d.tokens[k].lower
		if stem, ok := kazakhCommits.of(w); ok {
			switch {
			case w == "туралы" && aboutPapers.has(d.word(k+1, i, end)) && d.dealtWithBehind(k+2, end):
				return noCue // тарату туралы бастаманы мақұлдады
			case d.cues[k] == missedCue:
				return missedCue
			case d.word(k+1, i, end) == "еді": // ұсынған еді
				return wasCue
			case strings.HasPrefix(d.tokens[i].lower, "өткіз") && startsWithAny(stem, kazakhSettles):
				return hintCue
			}
			return dateCue
		}
		if d.cues[k] != noCue {
			return noCue
		}
	}
	return noCue
}

// aboutPapers are nouns for what a house deals with, in the accusative: what
// they are about was not agreed on by those who dealt with them.
var aboutPapers = wordSet(`заңды заң бастаманы ұсынысты қарарды жобаны мәселені түзетуді түзетулерді қаулыны өтінішті петицияны тұжырымдаманы құжатты есепті баяндаманы ақпаратты келісімді бағдарламаны ұсынымдарды`)

// dealtWithBehind says whether the Kazakh clause from token k on tells that something
// was dealt with, and nothing that looks ahead.
func (d *document) dealtWithBehind(k, end int) bool {
	for ; k < end && d.tokens[k].kind == word; k++ {
		if w := d.tokens[k].lower; deedVerbs.kk.has(&d.tokens[k]) && d.cues[k] == wasCue || startsWithAny(w, []string{"қолдамады=", "мақұлдамады=", "қабылдамады="}) {
			return true
		} else if d.cues[k].looksAhead() {
			return false
		}
	}
	return false
}

// isKazakhImperative says whether a word tells that somebody shall do it.
func isKazakhImperative(w string) bool {
	return (strings.HasSuffix(w, "сын") || strings.HasSuffix(w, "сін")) && longerThan(w, 5)
}

func isKazakhInfinitive(w string) bool {
	if !longerThan(w, 3) {
		return false
	}
	return kazakhActions.on(w, 0)
}

var kazakhActions = newEndings("у", "ю", "уді", "уды", "уге", "уға", "уі", "уы", "уіне", "уына", "уін", "уын", "юге", "юға", "юді", "юды")

// isKazakhFuture says whether a word is a verb in the present-future, its
// participle, or the aim (-мақ).
func isKazakhFuture(w string) bool {
	if kazakhNotFuture.has(w) || !longerThan(w, 4) {
		return false
	}
	if kazakhAims.on(w, 0) || kazakhParticiple(w) {
		return true
	}
	return kazakhPresent.on(w, 0) && !kazakhShortPast(w)
}

var (
	kazakhAims    = newEndings("мақ", "мек", "бақ", "бек", "пақ", "пек", "мақшы", "мекші", "бақшы", "бекші", "пақшы", "пекші", "ғалы", "гелі")
	kazakhPresent = newEndings("ады", "еді", "яды", "йды", "йді", "ямыз", "ямын", "амыз", "еміз", "ймыз", "йміз", "амын", "емін", "ймын", "ймін")
)

// kazakhShortPast says whether a word in -ады, -еді is a past whose stem ends
// with that vowel: талқыла-ды, but not қарал-а-ды.
func kazakhShortPast(w string) bool {
	if kazakhDenyingPast(w) {
		return true
	}
	for _, e := range [...]string{"лады", "леді", "дады", "деді", "тады", "теді"} {
		stem, ok := strings.CutSuffix(w, e)
		if !ok {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(stem)
		switch e[:2] {
		case "л": // passive: қара-л-ады, бер-іл-еді; but талқыла-ды
			return !strings.ContainsRune("аеыіоөуүұ", last) || kazakhLaStems.has(stem)
		case "т": // айт-ады, кет-еді; but тоқта-ды
			return strings.ContainsRune("қкпсшт", last)
		default:
			return true
		}
	}
	switch w { // қара-ды, сына-ды, сұра-ды
	case "қарады", "сұрады", "санады", "сынады", "атады", "жасады", "ұнады", "жинады", "қорғады", "тарады", "оқыды", "бастады", "аталды", "тілдесті":
		return true
	}
	return false
}

// isKazakhPast says whether a word is a verb in the past or its participle;
// last tells that nothing of the clause follows, for nouns in the accusative
// end like verbs.
func isKazakhPast(w string, last bool) bool {
	if kazakhNotPast.has(w) || !longerThan(w, 3) {
		return false
	}
	for _, e := range [...]string{"ған", "ген", "қан", "кен"} {
		if k := strings.LastIndex(w, e); k > 2 && len(w)-k <= len(e)+10 && !strings.HasPrefix(w[k+len(e):], "ыс") { // қорғаныс
			return true
		}
	}
	if !last {
		return w == "еді" || w == "болатын"
	}
	if bare := strings.TrimSuffix(strings.TrimSuffix(w, "ы"), "і"); kazakhNouns.has(bare) { // комитеті
		return false
	}
	return kazakhPastEndings.on(w, 0)
}

// The forms of a Kazakh verb as traits of words.
var (
	kazakhDenying     = newTrait(isKazakhNegative)
	kazakhImperative  = newTrait(isKazakhImperative)
	kazakhInfinitives = newTrait(isKazakhInfinitive)
	kazakhFutures     = newTrait(isKazakhFuture)
	kazakhPasts       = newTrait(func(w string) bool { return isKazakhPast(w, false) })
	kazakhLastPasts   = newTrait(func(w string) bool { return isKazakhPast(w, true) })
)

// kazakhPastAt is isKazakhPast for a token.
func kazakhPastAt(t *token, last bool) bool {
	if last {
		return kazakhLastPasts.has(t)
	}
	return kazakhPasts.has(t)
}

var kazakhPastEndings = newEndings("ды", "ді", "ты", "ті", "дым", "дім", "дық", "дік", "тық", "тік")

// kazakhDenyingPast says whether a word is a past that denies: алмады, келмеді,
// қазбады, айтпады; but көмеді buries and жабады closes.
func kazakhDenyingPast(w string) bool {
	for _, e := range [...]string{"мады", "меді", "пады", "педі", "бады", "беді"} {
		stem, ok := strings.CutSuffix(w, e)
		if !ok || stem == "" {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(stem)
		return w != "көмеді" && w != "емеді" && w != "жұмады" && w != "тамады" && (e[:2] != "б" || !strings.ContainsRune("аәеоөұүыі", last))
	}
	return false
}
