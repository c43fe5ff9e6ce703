package language

import "strings"

// eventWords are the beginnings of nouns for what is held, visited, voted on or
// celebrated, by language. The value tells gatherings (which digests list as
// events) from acts that can only be announced.
type eventKind uint8

const (
	gathering eventKind = 1 + iota // a session, forum, visit, hearing: has a place and a day
	act                            // a vote, a signature, a deadline: can be announced
)

type eventWord struct {
	stem  string
	kind  eventKind
	whole bool // the stem is a whole word, perhaps with a plural s
}

var eventWords = map[string][]eventWord{
	"en": {
		{"session", gathering, true},
		{"congress", gathering, true},
		{"forum", gathering, true},
		{"summit", gathering, true},
		{"conference", gathering, true},
		{"hearing", gathering, true},
		{"visit", gathering, true},
		{"plenary", gathering, true},
		{"sitting", gathering, true},
		{"meeting", gathering, true},
		{"consultations", gathering, true},
		{"symposium", gathering, true},
		{"seminar", gathering, true},
		{"ceremony", gathering, true},
		{"election", gathering, true},
		{"referendum", gathering, true},
		{"festival", gathering, true},
		{"exhibition", gathering, true},
		{"trip", gathering, true},
		{"tour", gathering, true},
		{"vote", act, true},
		{"debate", gathering, true},
		{"reading", act, true},
		{"ballot", act, true},
		{"anniversary", act, true},
		{"inauguration", gathering, true},
		{"signing", act, true},
		{"signature", act, true},
		{"protest", act, true},
		{"rally", act, true},
		{"review", act, true},
		{"report", act, true},
		{"address", act, true},
		{"decision", act, true},
		{"mission", act, true},
		{"talks", gathering, true},
		{"commission", 0, true},
		{"negotiations", gathering, true},
		{"bill", act, true},
		{"law", act, true},
		{"reform", act, true},
		{"budget", act, true},
		{"amendment", act, true},
		{"rule", act, true},
		{"agreement", act, true},
		{"treaty", act, true},
		{"government hour", gathering, true},
		{"program", act, true},
		{"project", act, true},
		{"delegation", act, true},
		{"package", act, true},
		{"motion", act, true},
		{"resolution", act, true},
		{"meet", act, true},
		{"roundtable", gathering, true},
		{"round-table", gathering, true},
		{"round table", gathering, true},
		{"briefing", gathering, true},
		{"workshop", gathering, true},
		{"gathering", gathering, true},
		{"parade", gathering, true},
		{"oath", act, true},
		{"deadline", act, true},
		{"inquiry", act, true},
		{"by-election", gathering, true},
		{"working lunch", gathering, true},
		{"working breakfast", gathering, true},
		{"working dinner", gathering, true},
		{"videoconference", gathering, true},
		{"teleconference", gathering, true},
		{"webinar", gathering, true},
		{"colloquium", gathering, true},
		{"town hall", gathering, true},
		{"swearing-in", gathering, true},
		{"unveiling", gathering, true},
		{"commemoration", gathering, true},
		{"expo", gathering, true},
		{"observation mission", gathering, true},
	},
	"ru": {
		{"заседани", gathering, false},
		{"сесси", gathering, false},
		{"съезд", gathering, false},
		{"форум", gathering, false},
		{"саммит", gathering, false},
		{"конференци", gathering, false},
		{"слушани", gathering, false},
		{"визит", gathering, false},
		{"поездк", gathering, false},
		{"встреч", gathering, false},
		{"совещани", gathering, false},
		{"консультаци", gathering, false},
		{"симпозиум", gathering, false},
		{"семинар", gathering, false},
		{"церемони", gathering, false},
		{"выборы", gathering, false},
		{"выборов", gathering, false},
		{"выборам", gathering, false},
		{"выборах", gathering, false},
		{"референдум", gathering, false},
		{"фестивал", gathering, false},
		{"выставк", gathering, false},
		{"переговор", gathering, false},
		{"пленар", gathering, false},
		{"конгресс", gathering, false},
		{"правительственн час", gathering, false},
		{"дебат", gathering, false},
		{"парламентск слушан", gathering, false},
		{"кругл стол", gathering, false},
		{"пленум", gathering, false},
		{"брифинг", gathering, false},
		{"пресс-конференц", gathering, false},
		{"семинар-совещан", gathering, false},
		{"презентаци", gathering, false},
		{"час правительств", gathering, false},
		{"сход", gathering, false},
		{"собрани", gathering, false},
		{"прени", gathering, false},
		{"видеоконференц", gathering, false},
		{"телемост", gathering, false},
		{"вебинар", gathering, false},
		{"коллоквиум", gathering, false},
		{"рабоч завтрак", gathering, false},
		{"рабоч обед", gathering, false},
		{"рабоч ужин", gathering, false},
		{"экспедици", gathering, false},
		{"присяг", act, false},
		{"вручени", act, false},
		{"голосовани", act, false},
		{"чтени", act, false},
		{"юбиле", act, false},
		{"лети", act, false},
		{"инаугураци", gathering, false},
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
		{"отырыс", gathering, false},
		{"сессия", gathering, false},
		{"съез", gathering, false},
		{"форум", gathering, false},
		{"саммит", gathering, false},
		{"конференци", gathering, false},
		{"тыңдау", gathering, false},
		{"сапар", gathering, false},
		{"кездесу", gathering, false},
		{"кеңес отыр", gathering, false},
		{"жиын", gathering, false},
		{"симпозиум", gathering, false},
		{"семинар", gathering, false},
		{"рәсім", gathering, false},
		{"сайлау", gathering, false},
		{"референдум", gathering, false},
		{"фестивал", gathering, false},
		{"көрме", gathering, false},
		{"келіссөз", gathering, false},
		{"конгресс", gathering, false},
		{"құрылтай отыр", gathering, false},
		{"үкімет сағат", gathering, false},
		{"дебат", gathering, false},
		{"дөңгелек үстел", gathering, false},
		{"пленум", gathering, false},
		{"брифинг", gathering, false},
		{"баспасөз мәслихат", gathering, false},
		{"тұсаукесер", gathering, false},
		{"инаугураци", gathering, false},
		{"мәжіліс отыр", gathering, false},
		{"жиналыс", gathering, false},
		{"басқосу", gathering, false},
		{"іс-шара", gathering, false},
		{"салтанат", gathering, false},
		{"видеоконференция", gathering, false},
		{"вебинар", gathering, false},
		{"экспедиция", gathering, false},
		{"ант беру", gathering, false},
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

// newEventIndex indexes the words for events by language and onset.
func newEventIndex() map[string]map[onset][]eventWord {
	out := make(map[string]map[onset][]eventWord, len(eventWords))
	for lang, list := range eventWords {
		out[lang] = make(map[onset][]eventWord, len(list))
		for _, e := range list {
			key := onsetOf(e.stem)
			out[lang][key] = append(out[lang][key], e)
		}
	}
	return out
}

// eventAt says whether a word names an event: its kind, 0 if it does not.
func (r *Reader) eventAt(d *document, i int) eventKind {
	t := d.tokens[i]
	if t.kind != word {
		return 0
	}
	for _, e := range r.events[d.lang][t.onset] {
		head, tail, two := strings.Cut(e.stem, " ")
		if e.whole {
			if t.lower != head && t.lower != head+"s" && t.lower != head+"es" {
				continue
			}
		} else if !strings.HasPrefix(t.lower, head) {
			continue
		}
		if two && (i+1 >= len(d.tokens) || !strings.HasPrefix(d.tokens[i+1].lower, tail)) {
			continue
		}
		if strings.Contains(t.lower, "-центр") || strings.Contains(t.lower, "-холл") || strings.Contains(t.lower, "-зал") {
			return 0 // a place to hold them in
		}
		if (e.stem == "собрани" || e.stem == "жиналыс") && (t.upper || i > 0 && isRussianAdjective(d.tokens[i-1].lower) && !startsWithAny(d.tokens[i-1].lower, []string{"общ", "очередн", "торжествен", "внеочередн", "совместн", "отчетн"}) || i > 0 && d.tokens[i-1].upper) {
			return 0 // the name of a parliament
		}
		if e.stem == "сход" && !startsWithAny(d.word(i+1, 0, len(d.tokens)), []string{"жител", "граждан", "сельчан", "селян", "односельчан", "аксакал", "населени"}) && (i == 0 || !startsWithAny(d.tokens[i-1].lower, []string{"сельск", "народн", "общ"})) {
			return 0 // сход лавины
		}
		if e.stem == "рәсім" && i > 0 && strings.HasPrefix(d.tokens[i-1].lower, "кеден") {
			return 0 // a formality
		}
		if e.stem == "тыңдау" && (i == 0 || !startsWithAny(d.tokens[i-1].lower, []string{"парламентт", "қоғамдық", "депутатт", "ашық", "көпшілік"})) {
			return 0 // listening
		}
		return e.kind
	}
	if isAssembly(t.lower) && d.ordinalBefore(i) || d.lang == "en" && d.bodySits(i) {
		return gathering
	}
	return 0
}

// bodySits says whether the name of an assembly stands for its sitting: at the
// IPU Assembly in Luanda, at the Council in October.
func (d *document) bodySits(i int) bool {
	switch d.tokens[i].lower {
	case "assembly", "council", "congress", "convention", "bureau":
	default:
		return false
	}
	if i+2 >= len(d.tokens) || !d.tokens[i].upper || d.tokens[i+1].lower != "in" && d.tokens[i+1].lower != "on" {
		return false
	}
	k := i - 1
	for k > 0 && k > i-8 && d.tokens[k].kind == word && (d.tokens[k].upper || d.tokens[k].lower == "of") {
		k--
	}
	if k < 1 || d.tokens[k].lower != "the" || d.tokens[k-1].lower != "at" && d.tokens[k-1].lower != "of" && d.tokens[k-1].lower != "during" {
		return false
	}
	next := d.tokens[i+2]
	return d.inDate(next.start) || next.upper && i+4 < len(d.tokens) && (d.inDate(d.tokens[i+3].start) || d.inDate(d.tokens[i+4].start))
}

// isAssembly says whether a word is for an assembly: a body, unless it is one
// of a row, the 150th.
func isAssembly(w string) bool {
	return w == "assembly" || strings.HasPrefix(w, "ассамбле")
}

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
	case before.lower == "й" || before.lower == "я" || before.lower == "ю":
		return isDash(earlier.text)
	case d.lang == "en":
		return dayOrdinals[before.lower] > 0 || strings.HasSuffix(before.lower, "th") && len(before.lower) > 5
	case d.lang == "kk":
		return dayOrdinals[before.lower] > 0
	}
	return strings.HasPrefix(before.lower, "перв") || strings.HasPrefix(before.lower, "втор") || dayOrdinals[strings.TrimSuffix(before.lower, "я")] > 0
}
