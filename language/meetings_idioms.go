package language

import "strings"

// idioms are English words of encounters with the nouns behind them that make something
// else of them.
var idioms = map[string]*wordList{
	"exchanged": inWriting, "exchange": inWriting, "exchanging": inWriting, "traded": inWriting, "swapped": inWriting,
	"spent":  wordSet("term terms year years decade decades career lifetime money"),
	"showed": wordSet("door"), "shown": wordSet("door"),
	"saw": onScreen, "seen": onScreen, "heard": onScreen, "watched": onScreen,
}

var (
	inWriting = wordSet("letters emails e-mails telegrams messages accusations barbs insults jibes statements posts tweets blows")
	onScreen  = wordSet("television tv radio screen podcast")
)

// englishIdiom says whether an English word of an encounter makes none with what stands
// behind it: exchanged letters with X, was with X on this question.
func (sc *scene) englishIdiom(e *encounter) bool {
	const farthest = 9
	g := sc.c.g
	low := g.lower(e.at)
	switch {
	case low == "was" && g.at(sc.s, e.at+1) == "with":
		for k := e.at + 2; k < min(sc.s.end, e.at+farthest) && g.d.tokens[k].kind == word; k++ {
			if w := g.lower(k); w == "same" || w == "years" || (w == "on" || w == "in") && g.lower(k+1) == "this" && !sc.inDate(k+1) {
				return true
			}
		}
	case strings.HasPrefix(low, "exchang") && g.at(sc.s, e.at+1) == "no":
		return true // exchanged no words
	case low == "made" && g.at(sc.s, e.at+1) == "up":
		return g.at(sc.s, e.at+2) == "of" // a delegation made up of A and B
	case (low == "shut" || low == "locked") && g.at(sc.s, e.at+1) == "themselves":
		switch g.at(sc.s, e.at+2) {
		case "off", "out":
			return true
		case "into":
			return !sc.throughGrounds(e.at + 2)
		}
	}
	nouns := idioms[low]
	for k := e.at + 1; nouns != nil && k < min(sc.s.end, e.at+farthest) && g.d.tokens[k].kind == word; k++ {
		if nouns.has(g.lower(k)) && g.names[k] == 0 {
			return true
		}
	}
	return false
}

// russianIdiom says whether a Russian word of an encounter makes none with what stands
// behind it: «собрались уйти», «посетителем выставки», «слушал по радио».
func (sc *scene) russianIdiom(e *encounter) bool {
	const farthest = 8
	g := sc.c.g
	low, next := g.lower(e.at), g.at(sc.s, e.at+1)
	switch {
	case low == "собрались":
		return endsWithAny(next, "ть", "ться", "ти") || g.at(sc.s, e.at+2) == "мыслями" || g.at(sc.s, e.at+2) == "духом"
	case strings.HasPrefix(low, "договаривал"):
		return next == "на" || next == "о" // on a day to come
	case (strings.HasPrefix(low, "жд") || strings.HasPrefix(low, "ожида")) && e.tells&tellsGreet != 0:
		return !sc.awaited(e)
	case low == "закрылись":
		return g.at(sc.s, e.at+2) == "себе"
	case strings.HasPrefix(low, "посетител"):
		return sc.ownsObject(e.at) && !finitePast(next) && !russianFinite(next) && !stayedWith.has(&g.d.tokens[e.at+1])
	case low == "приветствуя":
		return !standIns["ru"][next].guest // a hall, a speaker on a stage
	case strings.HasPrefix(low, "слушал") && sc.si > 0 && sc.c.spokeThere(sc.si-1):
		return true // who heard a speech
	case strings.HasPrefix(low, "встретил"):
		for k := e.at + 1; k < min(sc.s.end, e.at+farthest); k++ {
			switch g.lower(k) {
			case "критикой", "вопросами", "жалобами", "свистом", "пикетом", "пикетами", "плакатами", "протестами", "молчанием", "насмешками", "упрёками", "упреками", "возражениями":
				return true
			}
		}
	case sc.mark(e.at)&tellsSummon != 0:
		for k := e.at + 1; k < min(sc.s.end, e.at+farthest); k++ {
			if g.lower(k) == "по" && lastIs(g.at(sc.s, k+1), "радио", "телевизору", "телевидению") {
				return true
			}
		}
	}
	return false
}

// awaited says whether who met is told to have waited where the other came: «в резиденции его
// ждал А», «гостей там уже ждали А и Б».
func (sc *scene) awaited(e *encounter) bool {
	g := sc.c.g
	k := e.at - 1
	for k > sc.s.first && (whereAndWhen.has(g.lower(k)) || g.lower(k) == "там" || g.lower(k) == "здесь" || g.lower(k-1) == "в" || g.lower(k-1) == "на") {
		k--
	}
	if k < sc.s.first || standIns["ru"][g.lower(k)].cases&accusative == 0 && !sc.namedWaitedFor(k, e) {
		return false
	}
	for j := e.at + 1; j < sc.s.end && sc.any&tellsCancel == 0; j++ {
		if low := g.lower(j); low == "но" || low == "однако" || low == "зря" || low == "напрасно" {
			return false
		}
	}
	return sc.any&tellsCancel == 0 && g.lower(e.at-1) != "не"
}

// spokeThere says whether a Russian sentence tells that somebody made a speech.
func (c *cast) spokeThere(si int) bool {
	for k, s := c.g.d.sentences[si].first, &c.g.d.sentences[si]; k < s.end; k++ {
		if startsWithAny(c.g.lower(k), []string{"выступ", "лекци", "речь="}) {
			return true
		}
	}
	return false
}

// namedWaitedFor says whether the Russian name that opens the sentence up to token k is that of whom
// those named behind the verb waited for: «Посла А ждали Б и В».
func (sc *scene) namedWaitedFor(k int, e *encounter) bool {
	whom, who := false, false
	for i := range sc.cos {
		co := &sc.cos[i]
		whom = whom || co.end == k+1 && co.first-sc.s.first < 3 && co.cases&accusative != 0 && co.cases&nominative == 0
		who = who || co.first > e.at && co.cases&nominative != 0 && co.members[0].stand.cases == 0
	}
	return whom && who
}

// kazakhIdiom says whether a Kazakh word of an encounter makes none with what stands in
// front of it or behind: «партияға қабылдады», «бір фракцияда бірге болды», «өз қолымен
// жазды».
func (sc *scene) kazakhIdiom(e *encounter) bool {
	g := sc.c.g
	switch low := g.lower(e.at); {
	case endsWithAny(low, "ар", "ер") && g.at(sc.s, e.at+1) == "еді":
		return true // кездесер еді: would have met
	case low == "өз":
		return !startsWithAny(g.at(sc.s, e.at+2), []string{"тапсыр", "табыс", "бер", "ұсын"})
	case strings.HasPrefix(low, "қоштас"):
		return sc.mournsKazakh()
	case strings.HasPrefix(low, "қабылда"):
		k := e.at - 1
		for k > sc.s.first && sc.inDate(k) {
			k-- // партияға сәрсенбі күні қабылдады
		}
		return startsWithAny(g.at(sc.s, k), []string{"партияға", "фракцияға", "жұмысқа", "мүшелікке", "қызметке=", "құрамға", "құрамына", "қатарға", "қатарына", "одаққа"})
	case isWasKazakh.has(low):
		return e.at > sc.s.first && meansTo(g.lower(e.at-1)) // қоңырау шалмақ болған
	case low == "сәлем", low == "қатар", strings.HasPrefix(low, "амандас"):
		return sc.acrossTheHall(e)
	case low == "бірге":
		return startsWithAny(g.at(sc.s, e.at-1), []string{"партияда", "фракцияда", "комитетте", "шақырылымда", "үкіметте"})
	}
	return false
}

// mournsKazakh says whether the Kazakh sentence, or the one before, tells of somebody's death:
// who takes leave of the dead has met nobody. «Халық апаттан қаза тапқан президентпен қоштасты».
func (sc *scene) mournsKazakh() bool {
	const reach = 1 // sentence
	g := sc.c.g
	for si := max(0, sc.si-reach); si <= sc.si; si++ {
		s := &g.d.sentences[si]
		for k := s.first; k < s.end; k++ {
			switch next := g.at(s, k+1); g.lower(k) {
			case "марқұм", "марқұммен", "мәйіт", "мәйітін", "табыт", "табытын", "жерлеу", "қаралы", "азалы", "топырақ":
				return true
			case "қайтыс":
				return strings.HasPrefix(next, "бол")
			case "қаза":
				return startsWithAny(next, []string{"тап", "бол"})
			case "көз":
				return strings.HasPrefix(next, "жұм")
			case "мерт", "опат":
				return strings.HasPrefix(next, "бол")
			case "дүниеден", "өмірден":
				return startsWithAny(next, []string{"өт", "оз", "қайт"})
			}
		}
	}
	return false
}

// withOthers says whether right behind the word of what two did face to face it is told
// with whom, and no one of them is named: «за чаем с избирателями», over tea with voters.
func (sc *scene) withOthers(e *encounter) bool {
	g := sc.c.g
	k := e.at + 2
	if low := g.at(sc.s, k); low != "с" && low != "со" && low != "with" {
		return false
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first > k && co.part&partWith != 0 {
			return false
		}
	}
	return sc.mark(k+1)&tellsCrowd != 0 || g.lower(k) == "with" && sc.englishObject(k+1) || g.lower(k) != "with" && lastIs(g.at(sc.s, k+1), "ами", "ями")
}
