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
		{"assembly", 0, true},
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
		{"round", 0, true},
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
		{"круглый стол", gathering, false},
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
		{"мәжіліс отыр", gathering, false},
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

// newEventIndex indexes the words for events by language and first three
// letters.
func newEventIndex() map[string]map[string][]eventWord {
	out := make(map[string]map[string][]eventWord, len(eventWords))
	for lang, list := range eventWords {
		out[lang] = make(map[string][]eventWord, len(list))
		for _, e := range list {
			key := head3(e.stem)
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
	for _, e := range r.events[d.lang][head3(t.lower)] {
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
		return e.kind
	}
	return 0
}
