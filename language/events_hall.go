package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// hallReach is how many sentences of a story set its scene.
const hallReach = 9

// hall reads off a scene that a member of a parliament met the people of a place: a
// guest from the capital, a club full of residents, a village.
func (f *eventFinder) hall() (occasion, bool) {
	d := f.d
	guest, people, scene, comes, talk, rank := (*person)(nil), 0, 0, 0, 0, 0
	var town hallPlace
	date, at := "", digest.Span{}
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside {
			continue
		}
		if !one.title {
			rank++
		}
		if rank > hallReach {
			break
		}
		if guest == nil {
			if guest = f.memberIn(s); guest != nil {
				at = digest.Span{Start: one.span.start, End: one.span.end}
			}
		}
		if !one.title && rank <= leadReach+1 && date == "" {
			if day := d.pastDate(s); f.recent(day) == yes {
				date = day
			}
		}
		for i := one.first; i < one.end; i++ {
			if f.talksInHall(one, i) {
				talk++
			}
			switch t := d.tokens[i]; {
			case t.kind != word || f.c.g.names[i] != 0:
			case residentWords.in(d.lang).has(&t) && f.c.g.bodyAt[i] == nil:
				people++
			case hallWords.in(d.lang).has(&t):
				scene++
			case hallVerbs.in(d.lang).has(&t) && !one.title && !d.quoted(t.start):
				comes++
			}
			if p, ok := f.townAt(one, i); ok && !(one.title && d.lang == "kk") && rank <= leadReach+1 && p.worth > town.worth {
				town = p
			}
		}
	}
	if guest == nil {
		guest, at = f.byOffice()
	}
	if guest == nil || town.name == "" || people == 0 || comes == 0 && (talk == 0 || people < 2 || scene < 2) || people+scene+comes < 3 {
		return occasion{}, false
	}
	o := occasion{kind: audience, owner: f.ownerName(guest), place: town.name, date: date, held: true, own: true, rank: 1, at: at}
	switch d.lang {
	case "en":
		o.aim = "with residents of " + town.name
	case "ru":
		o.aim = "с жителями " + town.genitive
	default:
		o.aim = town.name + " тұрғындарымен"
	}
	return o, true
}

// talksInHall says whether the English word at token i tells that people in a hall and
// their guest talked.
func (f *eventFinder) talksInHall(one sentence, i int) bool {
	return f.d.lang == "en" && !one.title && hallTalk.has(&f.d.tokens[i]) && !f.d.quoted(f.d.tokens[i].start)
}

// hallTalk are verbs for that: less than coming together, as people talk elsewhere too.
var hallTalk = beginsWith("told=", "asked=", "shouted=", "listened=", "answered=", "heard=", "filled=", "crowded=", "faced=", "questions=", "sat=")

// memberIn returns the first person in sentence s who sits in a parliament and does
// not lead it.
func (f *eventFinder) memberIn(s int) *person {
	for _, m := range f.c.at[s] {
		if m.p.role != "" && slices.ContainsFunc(strings.Fields(lower(m.p.role)), func(w string) bool { return startsWithAny(w, plainMembers) || houses.memberBegins(w) }) {
			return m.p
		}
	}
	return nil
}

// byOffice returns the person whom a text calls a member of a parliament without the
// name, and where it names that person first.
func (f *eventFinder) byOffice() (*person, digest.Span) {
	for s := range f.c.at {
		for _, m := range f.c.at[s] {
			if w := f.d.tokens[m.first].lower; m.office && (startsWithAny(w, plainMembers) || houses.memberBegins(w)) {
				first := m.p.mentions[0]
				return m.p, f.d.sentences[first.sentence].passage()
			}
		}
	}
	return nil, digest.Span{}
}

// passage is where a sentence stands.
func (s sentence) passage() digest.Span { return digest.Span{Start: s.span.start, End: s.span.end} }

// plainMembers are beginnings of nouns for who sits in a parliament.
var plainMembers = []string{"депутат", "сенатор", "парламентар", "парламентші", "deputy=", "senator", "mp=", "lawmaker", "legislator", "parliamentarian", "congressm", "congressw", "councillor"}

// hallPlace is a town or a village, in the nominative and in Russian in the genitive
// as well, and how much speaks for its being where the scene is set.
type hallPlace struct {
	name     string
	genitive string
	worth    int
}

// townAt reads the place at token i of a sentence: a name in the form for where or
// whither, the better with the noun for what sort of place it is.
func (f *eventFinder) townAt(one sentence, i int) (hallPlace, bool) {
	d, g := f.d, f.c.g
	t := d.tokens[i]
	if t.kind != word || !t.upper || allCaps(t.text) || g.names[i] != 0 || g.bodyAt[i] != nil || g.place[i] != "" || d.inDate(t.start) || weekdayOf(t.lower) > 0 || d.quoted(t.start) || f.sitterWords(i) > 0 || f.lex.kind(d.lang, &t)&orgWord != 0 {
		return hallPlace{}, false
	}
	before, next := d.word(i-1, one.first, one.end), d.word(i+1, one.first, one.end)
	switch d.lang {
	case "kk":
		if isRegion(next) && next != "аудан" {
			return hallPlace{name: t.text, worth: 2}, true
		}
		if name := kazakhBody(t.text); name != t.text && i > one.first && !g.isHead[i] && (endsInPlace(t.lower) || endsInAim(t.lower)) && i+1 < one.end && d.tokens[i+1].kind == word {
			return hallPlace{name: name, worth: 1}, true
		}
	case "ru":
		if noun := d.tokens[min(i+1, one.end-1)]; isRussianAdjective(t.lower) && (isRegion(next) || noun.kind == word && !noun.upper && !isTownKind(before)) {
			return hallPlace{}, false // в Таврическом дворце
		}
		switch {
		case isTownKind(before):
			return inPlace(t.text, 3), true
		case before == "в" || before == "во":
			return inPlace(t.text, 2), true
		case before == "из" || before == "до" || startsWithAny(before, hallNouns["ru"]) || startsWithAny(before, residentNouns["ru"]) || startsWithAny(before, []string{"села=", "аула=", "посёлка=", "поселка=", "города=", "деревни=", "станицы="}):
			return hallPlace{russianNominative(t.text), t.text, 2}, true
		}
	default:
		end := i + 1
		for end < min(one.end, i+3) && d.tokens[end].kind == word && d.tokens[end].upper {
			end++
		}
		if w := d.word(end, one.first, one.end); startsWithAny(w, []string{"district=", "village=", "region=", "county="}) {
			end++
		}
		if before == "in" || before == "to" || before == "of" && isTownKind(d.word(i-2, one.first, one.end)) {
			return hallPlace{name: d.text[t.start:d.tokens[end-1].end], worth: 2}, true
		}
	}
	return hallPlace{}, false
}

// inPlace is a place told in the nominative, which nouns such as село leave alone,
// or in the prepositional.
func inPlace(told string, worth int) hallPlace {
	name := russianPlace(told)
	return hallPlace{name, declension(name).genitive, worth}
}

// russianNominative is the nominative of a place told in the genitive.
func russianNominative(p string) string {
	if nom := russianSource(p); nom != p {
		return nom
	}
	if stem, ok := strings.CutSuffix(p, "ки"); ok {
		return stem + "ка"
	}
	if stem, ok := strings.CutSuffix(p, "ого"); ok {
		return stem + "ое"
	}
	return strings.TrimSuffix(p, "а")
}

var (
	// residentNouns are beginnings of nouns for the people of a place.
	residentNouns = map[string][]string{
		"en": {"resident", "villager", "townspeople", "townsfolk", "constituent", "voters=", "locals=", "herder", "farmer", "shepherd", "pensioner", "crowd", "neighbour", "neighbor", "miners=", "fishermen=", "parents=", "people=", "citizens="},
		"ru": {"жител", "сельчан", "аульчан", "горожан", "односельчан", "земляк", "избирател", "чабан", "фермер", "животновод", "пенсионер", "толп", "очеред", "людей=", "люди=", "народ=", "шахтер", "шахтёр", "рыбак", "дехкан", "хозяйств", "односельч", "старожил", "собравш", "человек=", "граждан="},
		"kk": {"тұрғын", "ауылдас", "жұрт", "сайлаушы", "шаруа", "шопан", "малшы", "көпшілік", "зейнеткер", "диқан", "ата-ана", "жиналған", "балықшы", "кенші", "қария", "ақсақал", "үлкендер", "адам=", "азаматтар"},
	}
	// hallNouns are beginnings of nouns for where they gather, and for a guest.
	hallNouns = map[string][]string{
		"en": {"hall=", "gym=", "club=", "clubhouse=", "village", "town=", "guest=", "visitor=", "school", "chairs=", "culture=", "library=", "surgery=", "queue=", "door="},
		"ru": {"клуб", "зал=", "зале=", "залу=", "дк=", "акимат", "село=", "селе=", "села=", "аул=", "ауле=", "аула=", "гость=", "гостя=", "гостья=", "гостью=", "культуры=", "школ", "сход=", "схода=", "райцентр", "спортзал", "стульев=", "прием=", "приём=", "приемн", "приёмн", "посёл", "посел"},
		"kk": {"клуб", "зал=", "залда", "залға=", "мәдениет=", "ауыл", "кент", "мейман", "қонақ", "мектеп", "әкімд", "аудан", "мектебі", "қабылдау", "есіг"},
	}
	residentWords = byLanguage[*trait]{en: beginsWith(residentNouns["en"]...), ru: beginsWith(residentNouns["ru"]...), kk: beginsWith(residentNouns["kk"]...)}
	hallWords     = byLanguage[*trait]{en: beginsWith(hallNouns["en"]...), ru: beginsWith(hallNouns["ru"]...), kk: beginsWith(hallNouns["kk"]...)}
	// hallVerbs are beginnings of verbs for how they and the guest come together.
	hallVerbs = byLanguage[*trait]{
		en: beginsWith("arrived=", "came=", "gathered=", "packed=", "crowded=", "drove=", "waited=", "waiting=", "queued=", "toured=", "asked=", "complained=", "receives=", "received=", "surgery=", "driven=", "visited="),
		ru: beginsWith("приехал", "приезжал", "заехал", "добрал", "прибыл", "ждали=", "собрал", "пришли=", "пришло=", "жаловал", "спросил", "поднялся=", "поднялась=", "побывал", "набил", "объехал", "заглянул", "дождались=", "принимает=", "принимал=", "принимала=", "ведет=", "ведёт=", "вел=", "вёл=", "вела="),
		kk: beginsWith("келді", "келіп", "барды=", "соқты=", "бұрды", "тіреді", "жиналды", "жиналыпты", "күтіп", "сұрады", "шағым", "айтты=", "аралап", "аралады", "қабылдайды=", "қабылдады=", "қарсы=", "болды="),
	}
)
