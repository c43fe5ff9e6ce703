package language

// Words of encounters that mean something else with what stands behind them: met a
// deadline, was taken on, приняла в штыки.

// meansOther says whether an encounter's word means something else there.
func (sc *scene) meansOther(e *encounter) bool {
	switch sc.c.g.d.lang {
	case "en":
		return sc.metThing(e) || sc.englishIdiom(e)
	case "ru":
		return sc.takenFor(e) || sc.eachAlone(e) || sc.russianIdiom(e)
	}
	return sc.kazakhIdiom(e)
}

// metThing says whether what an English verb says was met is no person: met resistance,
// met the new deadline.
func (sc *scene) metThing(e *encounter) bool {
	g := sc.c.g
	if low := g.lower(e.at); low != "met" && low != "meet" && low != "meets" && low != "meeting" {
		return false
	}
	for k := e.at + 1; k < min(sc.s.end, e.at+5); k++ {
		if metThings.has(g.lower(k)) {
			return !sc.inRole(k)
		}
		if t := &g.d.tokens[k]; t.kind != word || g.names[k] != 0 || g.isHead[k] || sc.inDate(k) || sc.namesPart(k) && g.lower(k) != "with" {
			return false
		}
	}
	return false
}

// metThings are what else than people is met.
var metThings = wordSet("resistance opposition deadline deadlines demand demands criterion criteria condition conditions standard standards requirement requirements target targets goal goals need needs expectation expectations obligation obligations commitment commitments challenge challenges criticism protest protests difficulty difficulties obstacle obstacles objection objections scepticism skepticism hostility threshold quorum cost costs")

// takenFor says whether a Russian verb of receiving tells how somebody was taken, or into
// what: «приняли за своего», «приняла в штыки», «принят в партию».
func (sc *scene) takenFor(e *encounter) bool {
	const farthest = 8
	g := sc.c.g
	if e.tells&tellsReceive == 0 && sc.mark(e.at)&tellsSummon == 0 {
		return false
	}
	for k := e.at + 1; k < min(sc.s.end, e.at+farthest) && g.lower(k) != ","; k++ {
		if into := takenInto[g.lower(k)]; into != "" && g.at(sc.s, k-1) == into {
			return true
		}
	}
	return false
}

// takenInto are Russian words for what somebody is taken for or into, each with its
// preposition.
var takenInto = map[string]string{
	"своего": "за", "свою": "за", "своих": "за", "чужого": "за", "другого": "за", "штыки": "в",
	"партию": "в", "члены": "в", "ряды": "в", "состав": "в", "команду": "в", "фракцию": "в", "союз": "в", "университет": "в", "институт": "в", "школу": "в", "академию": "в", "клуб": "в",
	"работу": "на", "службу": "на", "должность": "на", "пост": "на", "учебу": "на", "учёбу": "на",
	"дуэль": "на", "дебаты": "на",
}

// eachAlone says whether the Russian words behind an encounter's tell that each did it
// alone: «обедали в разных залах», «заперлись каждый у себя».
func (sc *scene) eachAlone(e *encounter) bool {
	const farthest = 6
	if e.tells&tellsTalk != 0 {
		return false
	}
	for k := e.at + 1; k < min(sc.s.end, e.at+farthest); k++ {
		switch sc.c.g.lower(k) {
		case "каждый", "порознь", "поодиночке":
			return true
		case "разных", "разным":
			return sc.c.g.lower(k-1) == "в" || sc.c.g.lower(k-1) == "по" || sc.c.g.lower(k-1) == "на"
		case "газете", "газетах", "прессе", "печати", "соцсетях":
			return sc.c.g.lower(k-1) == "в"
		case ",", ";":
			return false
		}
	}
	return false
}

// ofAThing says whether a Russian noun of a thing, and no verb, stands right in front of
// a list, whose it is: «об отставке министра», «письмо депутата».
func (sc *scene) ofAThing(co *company) bool {
	g := sc.c.g
	k := co.first - 1
	for k > sc.s.first && sc.inRole(k) {
		k--
	}
	if g.d.lang != "ru" || k <= sc.s.first || sc.covered(k) || sc.inDate(k) {
		return false
	}
	t := &g.d.tokens[k]
	return t.kind == word && !g.isHead[k] && g.names[k] == 0 && g.place[k] == "" && !t.function && !isRussianAdjective(t.lower) &&
		!finitePast(t.lower) && !russianParticiple(t.lower) && !isRussianPast(t.lower) && !russianFinite(t.lower) && sc.mark(k) == 0 && !whereAndWhen.has(t.lower) && !startsWithAny(t.lower, animateRussian)
}

// animateRussian are beginnings of Russian nouns of persons who are described further.
var animateRussian = []string{"коллег", "гост", "его=", "её=", "ее=", "их=", "обоих", "двух", "лидер", "визави", "господин", "госпож"}

// overDrink says whether behind "over a" at token k there follows what people sit over:
// a bowl of soup, and not a bill.
func (sc *scene) overDrink(k int) bool {
	g := sc.c.g
	switch g.at(sc.s, k-1) {
	case "going", "went", "bent", "bending", "leaning", "leant", "poring", "pored", "huddled", "talking", "talked", "chatting", "chatted":
		return true // going over a sheet of figures
	}
	for j := k + 2; j < min(sc.s.end, k+6) && g.d.tokens[j].kind == word; j++ {
		if low := g.lower(j); mealWords.has(low) || satOver.has(low) {
			return !sc.quarrels()
		}
	}
	return false
}

// satOver are what else than meals people sit and talk over.
var satOver = wordSet("coffee cup mug glass bottle pint beer wine whisky bowl plate pot meal sandwich soup pizza cake pie steak drink cigarette map chess chessboard samovar kettle board game")

// ownHand says whether the word at an encounter tells of several that they did something
// themselves: voted in person, лично.
func (sc *scene) ownHand(e *encounter) bool {
	g := sc.c.g
	return g.lower(e.at) == "лично" || g.lower(e.at) == "in" && g.at(sc.s, e.at+1) == "person"
}
