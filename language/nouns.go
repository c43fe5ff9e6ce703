package language

import "strings"

// eventWords are the beginnings of nouns for what is held, visited, voted on or
// celebrated, by language. The value tells gatherings (which have a place and a
// day, and which digests list as events) from acts that can only be announced.
type eventKind uint8

const (
	act      eventKind = 1 + iota // a vote, a signature, a deadline: can be announced
	sitting                       // of a body, and known by it: a session, a debate
	hearing                       // of a body, on a subject
	indoors                       // held at a body's house: a round table, a briefing
	forum                         // a conference, a congress: known by its own name
	journey                       // somebody's to somewhere
	show                          // an exhibition, a ceremony
	poll                          // an election, a referendum
	audience                      // a meeting, talks: of persons, unless with people of a kind
)

// gathers says whether the kind is one of gatherings.
func (k eventKind) gathers() bool { return k > act }

type eventWord struct {
	stem  string
	kind  eventKind
	whole bool // the stem is a whole word, perhaps with a plural s
}

var eventWords = map[string][]eventWord{
	"en": {
		{"session", sitting, true},
		{"congress", forum, true},
		{"forum", forum, true},
		{"summit", forum, true},
		{"conference", forum, true},
		{"hearing", hearing, true},
		{"visit", journey, true},
		{"plenary", sitting, true},
		{"sitting", sitting, true},
		{"part-session", sitting, true},
		{"meeting", audience, true},
		{"consultations", audience, true},
		{"symposium", forum, true},
		{"seminar", forum, true},
		{"ceremony", show, true},
		{"election", poll, true},
		{"referendum", poll, true},
		{"festival", show, true},
		{"exhibition", show, true},
		{"trip", journey, true},
		{"tour", journey, true},
		{"vote", act, true},
		{"debate", sitting, true},
		{"reading", act, true},
		{"ballot", act, true},
		{"anniversary", act, true},
		{"inauguration", show, true},
		{"signing", act, true},
		{"signature", act, true},
		{"protest", act, true},
		{"rally", act, true},
		{"review", act, true},
		{"report", act, true},
		{"address", act, true},
		{"decision", act, true},
		{"mission", act, true},
		{"talks", audience, true},
		{"commission", 0, true},
		{"negotiations", audience, true},
		{"bill", act, true},
		{"law", act, true},
		{"reform", act, true},
		{"budget", act, true},
		{"amendment", act, true},
		{"rule", act, true},
		{"agreement", act, true},
		{"treaty", act, true},
		{"government hour", indoors, true},
		{"program", act, true},
		{"project", act, true},
		{"delegation", act, true},
		{"package", act, true},
		{"motion", act, true},
		{"resolution", act, true},
		{"meet", act, true},
		{"roundtable", indoors, true},
		{"round-table", indoors, true},
		{"round table", indoors, true},
		{"briefing", indoors, true},
		{"workshop", forum, true},
		{"gathering", forum, true},
		{"parade", show, true},
		{"oath", act, true},
		{"deadline", act, true},
		{"inquiry", act, true},
		{"by-election", poll, true},
		{"working lunch", indoors, true},
		{"working breakfast", indoors, true},
		{"working dinner", indoors, true},
		{"videoconference", indoors, true},
		{"teleconference", indoors, true},
		{"webinar", indoors, true},
		{"colloquium", forum, true},
		{"town hall", forum, true},
		{"swearing-in", show, true},
		{"unveiling", show, true},
		{"commemoration", show, true},
		{"expo", forum, true},
		{"observation mission", journey, true},
		{"question time", indoors, true},
		{"question period", indoors, true},
		{"question hour", indoors, true},
		{"q&a", indoors, true},
		{"press conference", indoors, true},
		{"news conference", indoors, true},
		{"public discussion", forum, true},
		{"panel discussion", forum, true},
		{"public consultation", forum, true},
		{"dialogue", forum, true},
		{"consultation", audience, true},
		{"interpellation", hearing, true},
		{"lecture", show, true},
		{"reception", show, true},
		{"runoff", poll, true},
		{"run-off", poll, true},
		{"masterclass", indoors, true},
		{"hackathon", forum, true},
		{"prize-giving", show, true},
		{"groundbreaking", show, true},
		{"state opening", show, true},
		{"impeachment trial", hearing, true},
		{"gala dinner", show, true},
		{"political consultations", forum, true},
		{"surgery", indoors, true},
		{"fact-finding mission", journey, true},
		{"monitoring mission", journey, true},
		{"caucus", forum, true},
		{"retreat", forum, true},
		{"celebration", show, true},
		{"fair", show, true},
		{"funeral", show, true},
		{"service", show, true},
		{"festivities", show, true},
	},
	"ru": {
		{"заседани", sitting, false},
		{"сесси", sitting, false},
		{"съезд", forum, false},
		{"форум", forum, false},
		{"саммит", forum, false},
		{"конференци", forum, false},
		{"слушани", hearing, false},
		{"визит", journey, false},
		{"поездк", journey, false},
		{"встреч", audience, false},
		{"совещани", sitting, false},
		{"консультаци", audience, false},
		{"симпозиум", forum, false},
		{"семинар", forum, false},
		{"церемони", show, false},
		{"выборы", poll, false},
		{"выборов", poll, false},
		{"выборам", poll, false},
		{"выборах", poll, false},
		{"референдум", poll, false},
		{"фестивал", show, false},
		{"выставк", show, false},
		{"переговор", audience, false},
		{"пленар", sitting, false},
		{"конгресс", forum, false},
		{"правительственн час", indoors, false},
		{"дебат", sitting, false},
		{"парламентск слушан", hearing, false},
		{"кругл стол", indoors, false},
		{"пленум", sitting, false},
		{"брифинг", indoors, false},
		{"пресс-конференц", indoors, false},
		{"семинар-совещан", indoors, false},
		{"презентаци", indoors, false},
		{"час правительств", indoors, false},
		{"сход", forum, false},
		{"собрани", sitting, false},
		{"прени", sitting, false},
		{"видеоконференц", indoors, false},
		{"телемост", indoors, false},
		{"вебинар", indoors, false},
		{"коллоквиум", forum, false},
		{"рабоч завтрак", indoors, false},
		{"рабоч обед", indoors, false},
		{"рабоч ужин", indoors, false},
		{"экспедици", journey, false},
		{"командировк", journey, false},
		{"турне", journey, false},
		{"выезд", journey, false},
		{"час вопрос", indoors, false},
		{"обсуждени", hearing, false},
		{"диалог", forum, false},
		{"дискусси", forum, false},
		{"приём гражд", forum, false},
		{"прием гражд", forum, false},
		{"приёме гражд", forum, false},
		{"приеме гражд", forum, false},
		{"приёма гражд", forum, false},
		{"приема гражд", forum, false},
		{"день открыт", show, false},
		{"дня открыт", show, false},
		{"дне открыт", show, false},
		{"лекци", show, false},
		{"ярмарк", show, false},
		{"тренинг", forum, false},
		{"приём", show, false},
		{"прием", show, false},
		{"присяг", act, false},
		{"вручени", act, false},
		{"голосовани", act, false},
		{"чтени", act, false},
		{"юбиле", act, false},
		{"лети", act, false},
		{"инаугураци", show, false},
		{"подписани", act, false},
		{"протест", act, false},
		{"митинг", act, false},
		{"отчет", act, false},
		{"доклад", act, false},
		{"решени", act, false},
		{"мисси", act, false},
		{"законопроект", act, false},
		{"закон", act, false},
		{"реформ", act, false},
		{"бюджет", act, false},
		{"поправ", act, false},
		{"договор", act, false},
		{"соглашени", act, false},
		{"действи", act, false},
		{"кабинет", act, false},
		{"назначени", act, false},
		{"делегаци", act, false},
		{"рассмотрени", act, false},
		{"закрыти", act, false},
		{"открыти", act, false},
		{"переход", act, false},
		{"повышени", act, false},
		{"снижени", act, false},
		{"сокращени", act, false},
	},
	"kk": {
		{"отырыс", sitting, false},
		{"сессия", sitting, false},
		{"съез", forum, false},
		{"форум", forum, false},
		{"медиафорум", forum, false},
		{"саммит", forum, false},
		{"конференци", forum, false},
		{"тыңдау", hearing, false},
		{"сапар", journey, false},
		{"кездесу", audience, false},
		{"жүздесу", audience, false},
		{"жиын", sitting, false},
		{"симпозиум", forum, false},
		{"семинар", forum, false},
		{"рәсім", show, false},
		{"сайлау", poll, false},
		{"референдум", poll, false},
		{"фестивал", show, false},
		{"көрме", show, false},
		{"келіссөз", audience, false},
		{"конгресс", forum, false},
		{"үкімет сағат", indoors, false},
		{"дебат", sitting, false},
		{"дөңгелек үстел", indoors, false},
		{"пленум", sitting, false},
		{"брифинг", indoors, false},
		{"баспасөз мәслихат", indoors, false},
		{"тұсаукесер", indoors, false},
		{"инаугураци", show, false},
		{"жиналыс", sitting, false},
		{"басқосу", sitting, false},
		{"бас қосу", sitting, false},
		{"іс-шара", forum, false},
		{"салтанат", show, false},
		{"видеоконференция", indoors, false},
		{"вебинар", indoors, false},
		{"экспедиция", journey, false},
		{"ант беру", show, false},
		{"іссапар", journey, false},
		{"сұрақ-жауап сағат", indoors, false},
		{"сауал сағат", indoors, false},
		{"дискуссия", forum, false},
		{"диалог", forum, false},
		{"алқалы жиын", forum, false},
		{"талқылау", forum, false},
		{"дәріс", show, false},
		{"жәрмеңке", show, false},
		{"тренинг", forum, false},
		{"дауыс", act, false},
		{"оқылым", act, false},
		{"мерейтой", act, false},
		{"жылдығ", act, false},
		{"қол қою", act, false},
		{"наразылық", act, false},
		{"митинг", act, false},
		{"есеп", act, false},
		{"шешім", act, false},
		{"заң", act, false},
		{"реформа", act, false},
		{"бюджет", act, false},
		{"түзету", act, false},
		{"келісім", act, false},
		{"жоба", act, false},
		{"делегация", act, false},
		{"құжат", act, false},
		{"күшіне", act, false},
		{"ақпарат", act, false},
		{"бағдарлама", act, false},
		{"қарау", act, false},
	},
}

// readEventAt is eventAt for a word that was not asked yet.
func (r *Reader) readEventAt(d *document, i int) eventKind {
	t := &d.tokens[i]
	if t.kind != word {
		return 0
	}
	if d.lang == "en" && t.lower == "reception" && d.word(i+1, 0, len(d.tokens)) == "of" && residentWords.en.fits(d.word(i+2, 0, len(d.tokens))) {
		return show // of citizens by their deputy
	}
	if d.honours(i) {
		return show
	}
	for _, e := range r.lex.wordFacts(d.lang, t).events {
		_, tail, two := strings.Cut(e.stem, " ")
		if two && (i+1 >= len(d.tokens) || !strings.HasPrefix(d.tokens[i+1].lower, tail)) {
			continue
		}
		if startsWithAny(t.lower, eventsUnlike[e.stem]) {
			return 0
		}
		if strings.Contains(t.lower, "-центр") || strings.Contains(t.lower, "-холл") || strings.Contains(t.lower, "-зал") {
			return 0 // a place to hold them in
		}
		if (e.stem == "собрани" || e.stem == "жиналыс") && (t.upper || i > 0 && isRussianAdjective(d.tokens[i-1].lower) && !startsWithAny(d.tokens[i-1].lower, []string{"общ", "очередн", "торжествен", "внеочередн", "совместн", "отчетн"}) || i > 0 && d.tokens[i-1].upper) {
			return 0 // the name of a parliament
		}
		if e.stem == "прием" || e.stem == "приём" {
			continue // of papers, of citizens; see honours
		}
		if e.stem == "сход" && !startsWithAny(d.word(i+1, 0, len(d.tokens)), []string{"жител", "граждан", "сельчан", "селян", "односельчан", "аксакал", "населени"}) && (i == 0 || !startsWithAny(d.tokens[i-1].lower, []string{"сельск", "народн", "общ"})) {
			return 0 // сход лавины
		}
		if e.stem == "рәсім" && i > 0 && strings.HasPrefix(d.tokens[i-1].lower, "кеден") {
			return 0 // a formality
		}
		if before, ok := eventsBehind[e.stem]; ok && !(i > 0 && startsWithAny(d.tokens[i-1].lower, before)) && !(e.stem == "тыңдау" && d.hearsOnSubject(i)) && !(e.stem == "диалог" && d.kazakhDialogue(i)) {
			return 0
		}
		return e.kind
	}
	if assembly.has(t) && (d.ordinalBefore(d.nameFromCapitals(i)) || i > 0 && jubilee(d.lang, d.tokens[i-1].lower) && d.ordinalBefore(i-1)) || d.lang == "en" && d.bodySits(i) || d.lang == "kk" && d.kazakhCouncil(i) {
		return forum
	}
	return 0
}

// assembly is the trait of the words for an assembly: a body, unless it is one of
// a row, the 150th.
var assembly = beginsWith("assembly=", "ассамбле")

// ordinalBefore says whether an ordinal stands right before token i: 150th,
// 149-й, 151-, eighth, восьмая, сегізінші.
func (d *document) ordinalBefore(i int) bool {
	if i < 2 {
		return false
	}
	before, earlier := d.tokens[i-1], d.tokens[i-2]
	switch {
	case isDash(before.text):
		return earlier.kind == number
	case before.lower == "th" || before.lower == "st" || before.lower == "nd" || before.lower == "rd":
		return earlier.kind == number
	case ordinalTails.has(before.lower):
		return isDash(earlier.text)
	case d.lang == "en":
		return dayOrdinals[before.lower] > 0 || strings.HasSuffix(before.lower, "th") && len(before.lower) > 5
	case d.lang == "kk":
		return dayOrdinals[before.lower] > 0
	}
	return strings.HasPrefix(before.lower, "перв") || strings.HasPrefix(before.lower, "втор") || dayOrdinals[strings.TrimSuffix(before.lower, "я")] > 0
}
