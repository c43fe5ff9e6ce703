package language

import "strings"

// The strength of a word that looks ahead.
type ahead uint8

const (
	hint ahead = 1 + iota // may look ahead: counts with a date or an event's noun
	sure                  // announces
)

var futureWords = map[string]ahead{
	"will": hint, "shall": hint, "upcoming": sure, "forthcoming": sure, "scheduled": sure, "slated": sure, "'ll": hint, "due": hint, "plans": hint, "planned": hint, "intends": hint,
	"expected": hint, "set": 0, "must": hint, "next": hint, "expect": hint, "hopes": hint, "hoped": hint, "would": 0, "ready": 0, "later": 0, "ahead": 0, "coming": hint, "until": hint, "tomorrow": sure, "aims": hint, "agreed": 0,
	"состоится": sure, "состоятся": sure, "пройдет": sure, "пройдёт": sure, "пройдут": sure, "проведет": sure, "проведёт": sure, "проведут": sure, "будет": hint, "будут": hint, "предстоит": sure, "предстоят": sure,
	"ожидается": hint, "ожидаются": hint, "планируется": hint, "планируют": hint, "планирует": hint, "планируются": hint, "намерен": hint, "намерена": hint, "намерены": hint, "должен": hint, "должна": hint, "должны": hint, "должно": hint,
	"предполагается": hint, "завтра": sure, "готовят": hint, "готовит": hint, "готовится": hint, "позднее": 0, "вскоре": hint,
	"өткізіледі": sure, "өтпек": sure, "күтіледі": hint, "күтілуде": hint, "күтілетін": hint, "тиіс": hint, "ертең": sure, "болмақ": hint, "кейінірек": 0, "алдағы": hint, "келесі": hint, "жуырда": hint, "таяуда": hint, "дайын": 0,
	"қарайды": hint, "goes": hint, "has": 0, "қаралады": sure, "басталады": hint, "енеді": hint, "сайланады": hint, "келеді": hint, "барады": hint, "өтеді": hint, "жинайды": 0, "ұсынады": 0, "ашылады": hint, "аяқталады": hint, "шығады": hint, "кездеседі": hint, "талқыланады": hint, "жүргізіледі": hint,
}

var futureStems = [...]struct {
	stem  string
	power ahead
}{
	{"запланирован", sure}, {"намечен", sure}, {"назначен", 0}, {"предстоящ", sure}, {"грядущ", sure}, {"жоспарлан", sure}, {"белгілен", hint}, {"следующ", hint}, {"очередн", 0}, {"ближайш", hint}, {"наступающ", hint},
}

// perfective are the beginnings of Russian verbs whose present forms speak of
// the future; one of futureEndings must follow.
var perfective = [...]string{
	"состо", "рассмотр", "посет", "обсуд", "представ", "собер", "откро", "начн", "заверш", "вступ", "введ", "проголосу", "утверд", "подпиш", "выступ", "отправ", "прибуд", "приед", "прилет", "направ", "внес", "вынес", "вырас", "появ",
	"создад", "запуст", "повыс", "сниз", "измен", "сократ", "перейд", "поруч", "долож", "заслуша", "избер", "сформиру", "побыва", "нанес", "приведут", "увелич", "закро", "продл", "продолж", "объяв", "назнач", "прим", "встрет", "станет", "войд", "получ", "передад", "подготов", "опублику", "разработа", "определ", "соверш", "побесед", "привез", "привед", "возглав", "сможе", "верн", "пригласи", "подвед", "вручат", "вручит", "отмет", "отпраздну", "выйд", "вынесет", "подад", "заключ", "приступ", "обеспеч", "профинансиру", "завез", "построя", "постро",
}

var futureEndings = [...]string{"ит", "ет", "ёт", "ят", "ут", "ют", "ат", "ится", "ется", "ётся", "ятся", "утся", "ются", "атся", "им", "ем", "ём", "е"}

// futureCue says how surely a token looks ahead, 0 if it does not.
func futureCue(lang string, t token) ahead {
	if t.kind != word {
		return 0
	}
	if p, ok := futureWords[t.lower]; ok {
		return p
	}
	switch lang {
	case "ru":
		for _, s := range futureStems {
			if s.power > 0 && strings.HasPrefix(t.lower, s.stem) {
				return s.power
			}
		}
		for _, p := range perfective {
			if rest, ok := strings.CutPrefix(t.lower, p); ok {
				for _, e := range futureEndings {
					if rest == e {
						return hint
					}
				}
			}
		}
	case "kk":
		for _, s := range futureStems {
			if s.power > 0 && strings.HasPrefix(t.lower, s.stem) {
				return s.power
			}
		}
		for _, e := range [...]string{"мақ", "мек", "бақ", "бек", "пақ", "пек"} {
			if strings.HasSuffix(t.lower, e) && len(t.lower) > 10 && !t.upper {
				return hint
			}
		}
		for _, e := range [...]string{"ады", "еді", "йды", "йді", "атыны", "етіні", "йтыны", "йтіні", "атынын", "етінін", "йтынын", "йтінін"} {
			if strings.HasSuffix(t.lower, e) && len(t.lower) > 8 && !t.upper && !kazakhPast(t.lower) {
				return hint
			}
		}
	}
	return 0
}

// kazakhPast says whether a word that ends like the present-future is a past
// (мақұлда-ды) or a verb of saying.
func kazakhPast(w string) bool {
	switch {
	case strings.HasSuffix(w, "ылады"), strings.HasSuffix(w, "іледі"):
		return false
	case strings.HasSuffix(w, "хабарлайды"), strings.HasSuffix(w, "дейді"), strings.HasSuffix(w, "айтады"), strings.HasSuffix(w, "жазады"):
		return true
	}
	for _, e := range [...]string{"лады", "леді", "дады", "деді", "болады", "мүмкін"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// modal says whether a word that looks ahead says what is bound to come next:
// beside a bill or a vote it announces.
func modal(w string) bool {
	switch w {
	case "will", "must", "goes", "to", "due", "тиіс", "будет", "будут", "предстоит", "должен", "должна", "должны", "должно":
		return true
	}
	return false
}

// looksAhead returns the strongest cue among tokens [first, end), and where it
// stands.
func (d *document) looksAhead(first, end int) (power ahead, at int) {
	at = -1
	for i := first; i < end; i++ {
		p := futureCue(d.lang, d.tokens[i])
		if d.lang == "en" && p == 0 && i+1 < end && d.tokens[i+1].lower == "to" {
			switch d.tokens[i].lower {
			case "set", "is", "are", "has", "have":
				p = hint
			}
		}
		if p > power {
			power, at = p, i
		}
	}
	return power, at
}
