package language

import (
	"slices"
	"strings"
)

// defines says whether a sentence only says what something is: Это – первый
// форум с 2019 года.
func (d *document) defines(s sentence) bool {
	w := d.tokens[s.first].lower
	return (w == "это" || w == "бұл") && s.first+1 < s.end && isDash(d.tokens[s.first+1].text)
}

// isFormal says whether a noun is for a sitting of a parliament: worth listing
// wherever it is told.
func isFormal(w string) bool {
	for _, stem := range [...]string{"session", "sitting", "hearing", "plenary", "заседани", "слушани", "правительственн", "отырыс", "тыңдау", "үкімет"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// sits says whether the noun at token i is for a body sitting: a session, or a
// meeting of one, by a word beside it or after "of".
func (d *document) sits(i int) bool {
	w := d.tokens[i].lower
	if isFormal(w) || startsWithAny(w, []string{"debate", "briefing", "roundtable", "round", "conference", "videoconference", "дебат", "прени", "совещан", "брифинг", "кругл", "пресс-конф", "видеоконф", "жиын", "жиналыс", "дөңгелек", "брифинг", "баспасөз"}) {
		return true
	}
	if d.lang != "en" || !strings.HasPrefix(w, "meeting") {
		return false
	}
	if i > 0 && isPanel("en", d.tokens[i-1].lower) {
		return true
	}
	if d.word(i+1, 0, len(d.tokens)) != "of" {
		return false
	}
	for k := i + 2; k < min(len(d.tokens), i+10) && d.tokens[k].kind == word; k++ {
		if w := d.tokens[k].lower; isPanel("en", w) || startsWithAny(w, []string{"parliament", "assembl", "board=", "group=", "speakers=", "heads=", "leaders=", "chairs=", "chairpersons=", "secretariat", "chamber", "party="}) {
			return true
		}
	}
	return false
}

// officials are beginnings of nouns for people whose meeting is one of persons.
var officials = byLanguage[[]string]{
	en: []string{"member", "deput", "senator", "mps=", "lawmaker", "leader", "head", "official", "counterpart", "colleague", "representative", "minister", "speaker", "chair", "ambassador", "delegat", "president", "partner", "diplomat", "parliamentarian"},
	kk: withMembers("kk", "әріптес", "министр", "депутат", "сенатор", "парламентші", "өкіл", "басшы", "төраға", "елші", "жетекші", "спикер", "делегат", "серіктес", "дипломат"),
	ru: withMembers("ru", "депутат", "сенатор", "парламентари", "руководител", "глав", "член", "коллег", "представител", "министр", "спикер", "председател", "посл", "делегат", "лидер", "партнер", "партнёр", "дипломат", "чиновник"),
}

// withPeople says whether the encounter named by token i is one with people of
// a kind: с жителями, with voters.
func (d *document) withPeople(i int) bool {
	if !startsWithAny(d.tokens[i].lower, []string{"meeting", "встреч"}) {
		return false
	}
	for k := i + 1; k+1 < min(len(d.tokens), i+5) && d.tokens[k].kind == word; k++ {
		switch d.tokens[k].lower {
		case "with", "с", "со":
			return severalPeople(d.lang, d.tokens[k+1]) && !startsWithAny(d.tokens[k+1].lower, officials.in(d.lang))
		}
	}
	return d.peopleBehindOwner(i) > 0
}

// peopleBehindOwner returns the preposition behind which the Russian noun of a meeting
// at token i has people of a kind, where whose meeting it was stands between: «встреча
// депутата Сейма Х с жителями»; 0 if it has none.
func (d *document) peopleBehindOwner(i int) int {
	const longest = 11
	if d.lang != "ru" {
		return 0
	}
	for k := i + 1; k+1 < min(len(d.tokens), i+longest) && d.tokens[k].kind == word && d.cues[k] == noCue; k++ {
		if w := d.tokens[k].lower; w == "с" || w == "со" {
			if residentWords.ru.has(&d.tokens[k+1]) && k > i+1 && isGenitive(d.tokens[i+1].lower) {
				return k
			}
			return 0
		}
	}
	return 0
}

// bilateral says whether the noun at token i tells of a meeting with or between
// persons: that is no event.
func (d *document) bilateral(s sentence, first, i, end int) bool {
	if d.lang == "kk" {
		for k := first; k < i; k++ {
			if kazakhPeople(d.tokens[k]) {
				return false
			}
		}
		return true
	}
	for k := i + 1; k < min(s.end, end+1); k++ {
		switch d.tokens[k].lower {
		case "with", "с", "со":
			return k+1 >= s.end || !severalPeople(d.lang, d.tokens[k+1]) || startsWithAny(d.tokens[k+1].lower, officials.in(d.lang))
		case "between", "между":
			return true
		}
	}
	return i > s.first && (d.tokens[i-1].lower == "separate" || d.tokens[i-1].lower == "bilateral")
}

// severalPeople says whether a word is for people of a kind: with voters,
// с аграриями.
func severalPeople(lang string, t token) bool {
	if t.upper {
		return false
	}
	if lang == "en" {
		return nounPlural(t.lower)
	}
	return strings.HasSuffix(t.lower, "ами") || strings.HasSuffix(t.lower, "ями") || russianFolk.has(t.lower)
}

// russianFolk are people in the singular, in the case of whom others meet.
var russianFolk = wordSet(`молодежью молодёжью населением народом общественностью`)

// kazakhPeople says whether a word is for people of a kind, as owners of a
// meeting or partners in it: басшыларының, фермерлермен.
func kazakhPeople(t token) bool {
	if t.upper {
		return false
	}
	for _, e := range [...]string{"ларының", "лерінің", "дарының", "дерінің", "тарының", "терінің", "лармен", "лермен", "дармен", "дермен", "тармен", "термен", "ларымен", "лерімен", "дарымен", "дерімен", "тарымен", "терімен"} {
		if strings.HasSuffix(t.lower, e) {
			return true
		}
	}
	return kazakhFolk.has(&t)
}

// kazakhFolk are the people of a place in the singular, in the case of whom others meet.
var kazakhFolk = beginsWith("халықпен=", "халқымен=", "жұртпен=", "жұртымен=", "жұртшылықпен=", "жұртшылығымен=", "қауыммен=", "қауымымен=", "ұжыммен=", "ұжымымен=", "елмен=", "ағайынмен=", "көпшілікпен=", "жастармен=")

// headed says whether the noun at token i, in capitals, is an organisation's: an
// office of it stands before the phrase at token first. One of a numbered row has a
// chair too: the chair of the 19th Conference.
func (d *document) headed(first, i int) bool {
	if d.lang != "en" || !d.tokens[i].upper || d.ordinalBefore(d.nameFromCapitals(i)) {
		return false
	}
	for k := max(0, first-3); k < first; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"president=", "chair", "secretary=", "member", "director=", "head=", "general="}) {
			return true
		}
	}
	return false
}

// prepared says whether a word before the phrase at token first tells that the
// event is only being prepared for.
func (d *document) prepared(s sentence, first int) bool {
	if d.tokens[first].lower == "no" {
		return true
	}
	if w := d.word(first-1, s.first, s.end); s.title && (w == "before" || w == "перед") {
		return true
	}
	for k := first - 1; k > max(s.first, first-4) && d.tokens[k].kind != punct; k-- {
		if d.tokens[k].lower == "for" && startsWithAny(d.tokens[k-1].lower, []string{"call", "press", "push", "plead", "ask", "lobb", "need=", "wait", "hope", "hoping=", "campaign"}) {
			return true // called for a round table
		}
	}
	if d.lang == "en" && d.word(first-1, s.first, s.end) == "without" { // passed it without debate
		return true
	}
	if d.lang == "kk" {
		return false // its words stand behind, see rumoured
	}
	for k := first - 1; k >= max(s.first, first-6) && d.tokens[k].kind != punct; k-- {
		w := d.tokens[k].lower
		if w == "plans" && d.word(k+1, k, s.end) == "for" || startsWithAny(w, []string{"idea=", "initiative=", "readiness=", "идею=", "идея=", "инициатив", "возможност", "необходимост", "invit", "пригла", "слух=", "слухи=", "слухов=", "слухам=", "сплетн", "домысл", "якобы=", "выдумк", "rumour", "rumor"}) {
			return true
		}
		if k >= first-3 && startsWithAny(w, []string{"prepar", "ahead=", "asked=", "propos", "request", "подготов", "готов", "преддверии=", "предлож"}) || w == "накануне" && !d.inDate(d.tokens[k].start) {
			return true
		}
	}
	return false
}

// isVote says whether a noun is for an election or a referendum, which a text
// that names no day of it only mentions.
func isVote(w string) bool {
	return startsWithAny(w, []string{"election", "referendum", "выбор", "референдум", "сайлау"})
}

// eventsBehind are nouns that name an event only behind certain words: a third
// dialogue, общественное обсуждение, парламенттік тыңдау.
var eventsBehind = map[string][]string{
	"тыңдау":      {"парламентт", "қоғамдық", "депутатт", "ашық", "көпшілік", "жабық", "комитет", "туралы=", "жөнінде", "бойынша=", "жайлы=", "хақында", "қатысты=", "халықаралық", "бірлескен", "көшпелі", "арнайы", "кезекті", "жалпыұлттық"},
	"обсуждени":   {"общественн", "публичн", "открыт", "экспертн"},
	"дискусси":    {"панельн", "открыт", "экспертн", "публичн"},
	"диалог":      {"перв", "втор", "трет", "четверт", "четвёрт", "пят", "шест", "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алғашқы", "очередн"},
	"dialogue":    {"first=", "second=", "third=", "fourth=", "fifth=", "sixth=", "seventh=", "eighth=", "annual=", "inaugural=", "high-level="},
	"fair":        {"trade=", "book=", "craft=", "job=", "jobs=", "food=", "agricultural=", "export=", "investment=", "science=", "international=", "annual=", "farm=", "charity="},
	"reception":   {"day=", "gala=", "official=", "state=", "diplomatic=", "anniversary=", "nowruz=", "nauryz=", "navruz=", "christmas=", "embassy="},
	"дискуссия":   {"панельдік", "ашық"},
	"caucus":      {"special=", "annual=", "joint=", "emergency="},
	"retreat":     {"leaders", "two-day=", "three-day=", "parliamentary=", "committee"},
	"celebration": {"day=", "anniversary=", "jubilee=", "nowruz=", "nauryz=", "navruz=", "independence=", "victory="},
	"surgery":     {"monthly=", "weekly=", "constituency=", "regular=", "advice=", "saturday="},
	"service":     {"memorial=", "funeral=", "thanksgiving=", "remembrance=", "commemorative="},
	"lecture":     {"public=", "guest=", "open="},
	"талқылау":    {"ашық=", "қоғамдық=", "жария=", "көпшілік="},
	"лекци":       {"публичн", "открыт", "гостев"},
	"дәріс":       {"ашық=", "қонақ="},
}

// hearsOnSubject says whether «тыңдау» at token i is a hearing and not the act of
// listening: something that is held or attended, or whose a body is.
func (d *document) hearsOnSubject(i int) bool {
	next := d.word(i+1, 0, len(d.tokens))
	if i > 0 && d.tokens[i-1].upper && endsWithAny(d.tokens[i-1].lower, "дағы", "дегі", "тағы", "тегі") { // Сенаттағы тыңдау
		return true
	}
	return startsWithAny(next, []string{"созылды=", "өткіз", "өтті=", "өтеді=", "өтіп=", "өткен=", "өтуде=", "ұйымдастыр", "қатыс", "барысында="}) ||
		i > 0 && startsWithAny(d.tokens[i].lower, []string{"тыңдауы", "тыңдаулар"}) && kazakhGenitive(d.tokens[i-1].lower) || d.kazakhHearing(i)
}

// eventsUnlike are beginnings of other words that start as a noun for an event
// does: съездил is no съезд, выездной no выезд, a конгрессмен no конгресс.
var eventsUnlike = map[string][]string{"съезд": {"съезди"}, "выезд": {"выездн"}, "конгресс": {"конгрессмен", "конгрессвумен"}}

// ordinalTails are what is written of an ordinal behind its figures: 149-й, 150-ші.
var ordinalTails = wordSet(`й я ю е ой ей ая го му м ші шы`)

// jubilee says whether a word before the noun for an assembly tells its sort: 150-я
// юбилейная, 150-ші мерейтойлық.
func jubilee(lang, w string) bool {
	return lang == "ru" && isRussianAdjective(w) || lang == "kk" && endsWithAny(w, "лық", "лік", "дық", "дік", "тық", "тік", "аралық")
}

// rumoured says whether the Kazakh event whose noun is token i is only rumoured, one that
// somebody does not go to, one to come, or none: сапары туралы қауесет, саммитке бармайтынын,
// форумға дайындық, сапар емес, көрмеге қойылды.
func (d *document) rumoured(s sentence, i int) bool {
	if w := d.word(i+1, s.first, s.end); w == "емес" || d.tokens[i].lower == "көрмеге" && startsWithAny(w, []string{"қой", "шығ", "шық"}) || startsWithAny(w, []string{"дайындық", "дайындал"}) || endsInAim(d.tokens[i].lower) && (kazakhDenyingAny.fits(w) || kazakhDenying.fits(w)) {
		return true
	}
	for k := i + 1; k < min(s.end, i+4); k++ { // сапарынан бас тартты, сессияға келуден бас тартты
		if d.tokens[k].lower == "бас" && startsWithAny(d.word(k+1, k, s.end), []string{"тарт"}) {
			return k == i+1 || d.tokens[k-1].lower == "келуден" || d.tokens[k-1].lower == "барудан" || d.tokens[k-1].lower == "қатысудан"
		}
	}
	for k := i + 1; k < min(s.end, i+5); k++ {
		if startsWithAny(d.tokens[k].lower, []string{"қауесет", "сыбыс", "өсек", "лақап", "алыпқашпа", "жалған", "өтірік"}) {
			return true
		}
	}
	return false
}

// takeBack forgets the journey that one of the two sentences above tells of and sentence s
// tells to have been called off: поездку отменили, сапар болмай қалды.
func (f *eventFinder) takeBack(s int) {
	if one := f.d.sentences[s]; !f.hasJourney(one) || f.tellsWhose(one) {
		return
	}
	f.found = slices.DeleteFunc(f.found, func(o occasion) bool {
		return o.kind == journey && o.phrase == "" && o.told == 1 && o.rank >= f.rank-2 && !o.headed
	})
}

// tellsWhose says whether a sentence about a journey tells somebody who makes it, or where
// it leads: then it may be another than the one above.
func (f *eventFinder) tellsWhose(s sentence) bool {
	for k := s.first; k < s.end; k++ {
		if g := f.c.g; g.names[k] != 0 || g.isHead[k] || g.place[k] != "" || g.town[k] != "" {
			return true
		}
	}
	return false
}
