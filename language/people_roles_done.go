package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// Some offices are told by what somebody does: who sits on a committee is a
// member of it, who teaches is a teacher.

// seatVerbs begin the verbs, in Kazakh the noun, of belonging to a committee.
var seatVerbs = map[string][]string{
	"en": {"sits", "sat", "serves", "served"},
	"ru": {"состоит", "состоял", "состоящ", "входит", "входил", "входящ", "заседает", "заседал"},
	"kk": {"құрамында", "құрамына"},
}

// committeeMember is what somebody is who belongs to a committee, by what its
// leader is called.
var committeeMember = map[string]string{"chair": "member", "председатель": "член", "төрағасы": "мүшесі"}

// sitsOn reads "X sits on the committee", «X состоит в комитете», «X комитет
// құрамында».
func (c *cast) sitsOn(s *sentence, si, v int) {
	g := c.g
	var m *mention
	var r roleSpan
	switch g.d.lang {
	case "kk":
		if r = c.led(s, v, -1); r.text != "" {
			if m = c.before(si, r.first); m != nil && r.first-m.end > 2 {
				m = nil
			}
		}
	default:
		if prep := g.at(s, v+1); prep != "on" && prep != "в" && prep != "во" {
			return
		}
		m, r = c.doer(s, si, v), c.led(s, v+1, 1)
	}
	member := committeeMember[r.noun.nom]
	if m == nil || r.text == "" || member == "" {
		return
	}
	if g.ledThen(m.p, v) {
		r.tenure = digest.Former
	}
	c.sitsOnToo(m.p, &r, member)
}

// occupation is what somebody is called by the work that a verb tells; of is what it
// has to be done to, a key of workObjects, where the verb alone tells nothing: prices are raised
// too.
type occupation struct{ nom, of string }

// workVerbs are the verbs of an occupation; in Kazakh the first word of the verb.
var workVerbs = map[string]map[string]occupation{
	"en": {"teaches": {"teacher", ""}, "taught": {"teacher", ""}, "farms": {"farmer", ""}, "farmed": {"farmer", ""}, "grows": {"farmer", "farm"}, "grew": {"farmer", "farm"}, "breeds": {"farmer", "farm"}, "raises": {"farmer", "farm"}, "fishes": {"fisherman", ""}, "fished": {"fisherman", ""}, "herds": {"herder", "farm"}, "coaches": {"coach", ""}, "coached": {"coach", ""}, "drives": {"driver", "wheels"}, "tutors": {"tutor", ""}, "lectures": {"lecturer", ""}, "lectured": {"lecturer", ""}, "blogs": {"blogger", ""}},
	"ru": {"преподает": {"преподаватель", ""}, "преподаёт": {"преподаватель", ""}, "преподавал": {"преподаватель", ""}, "преподавала": {"преподаватель", ""}, "учительствует": {"учитель", ""}, "фермерствует": {"фермер", ""}, "выращивает": {"фермер", "farm"}, "выращивающий": {"фермер", "farm"}, "выращивающая": {"фермер", "farm"}, "разводит": {"фермер", "farm"}, "пасет": {"чабан", ""}, "пасёт": {"чабан", ""}, "чабанит": {"чабан", ""}, "тренирует": {"тренер", ""}, "врачует": {"врач", ""}, "рыбачит": {"рыбак", ""}},
	"kk": {"егетін": {"шаруа", "farm"}, "егеді": {"шаруа", "farm"}, "өсіретін": {"шаруа", "farm"}, "өсіреді": {"шаруа", "farm"}, "баптайтын": {"шаруа", "farm"}, "баққан": {"малшы", "farm"}, "бағатын": {"малшы", "farm"}, "сабақ": {"мұғалім", ""}, "дәріс": {"оқытушы", ""}, "жаттықтырады": {"жаттықтырушы", ""}, "жаттықтыратын": {"жаттықтырушы", ""}},
}

// workObjects begin the words for what a farm yields and what is driven for a living.
var workObjects = map[string]map[string][]string{
	"farm": {
		"en": {"wheat", "barley", "grain", "maize", "corn=", "rice=", "cotton", "soy", "rapeseed", "sunflower", "potato", "tomato", "onion", "carrot", "cucumber", "vegetable", "fruit", "apple", "grape", "melon", "watermelon", "cabbage", "tea=", "coffee", "sugar", "cocoa", "flowers", "crops", "sheep", "cattle", "cow=", "cows", "horses", "goat", "camel", "pigs", "hens", "chicken", "poultry", "geese", "bees", "reindeer", "yaks", "llama", "alpaca", "rabbit", "livestock"},
		"ru": {"пшениц", "ячмен", "зерн", "кукуруз", "рис=", "хлопок", "хлопчатник", "сою=", "рапс", "подсолнеч", "картоф", "картошк", "томат", "помидор", "лук=", "морков", "огурц", "овощ", "фрукт", "яблок", "виноград", "дын", "арбуз", "капуст", "свекл", "чай=", "цвет", "овец", "овцу", "коров", "скот", "лошад", "коней", "коз=", "козу", "верблюд", "свиней", "кур=", "птиц", "гус", "пчел", "пчёл", "олен", "кролик"},
		"kk": {"бидай", "арпа", "астық", "егін", "жүгері", "күріш", "мақта", "картоп", "қызанақ", "пияз", "сәбіз", "қияр", "көкөніс", "жеміс", "алма", "жүзім", "қауын", "қарбыз", "қырыққабат", "қызылша", "гүл", "қой", "сиыр", "мал", "жылқы", "ешкі", "түйе", "құс", "тауық", "қаз=", "ара=", "бал=", "бұғы", "қоян", "отар", "табын", "үйір"},
	},
	"wheels": {"en": {"bus=", "minibus", "taxi", "lorry", "truck", "tram", "tractor", "ambulance", "train", "cab=", "van="}},
}

// workedOn says whether what work is done to stands near the verb at token v: behind
// it, in Kazakh before it.
func (g *stage) workedOn(s *sentence, v int, of string) bool {
	const near = 4
	from, to := v+1, min(v+1+near, s.end)
	if g.d.lang == "kk" {
		from, to = max(s.first, v-near), v
	}
	for k := from; k < to; k++ {
		if startsWithAny(g.lower(k), workObjects[of][g.d.lang]) {
			return true
		}
	}
	return of == ""
}

// worksAs gives somebody of whom the text tells no office the occupation that
// the verb at token v is of.
func (c *cast) worksAs(s *sentence, si, v int) {
	g := c.g
	end := v + 1
	m := c.doer(s, si, v)
	if g.d.lang == "kk" {
		if g.lower(v) == "сабақ" || g.lower(v) == "дәріс" {
			if !strings.HasPrefix(g.at(s, end), "бер") {
				return
			}
			end++
		}
		if m = c.nameAt(si, end); m == nil {
			if m = c.before(si, v); m != nil && (m.oblique || m.first-s.first > 2) {
				m = nil
			}
		}
	}
	if m == nil || len(m.p.roles) > 0 || m.oblique {
		return
	}
	work := workVerbs[g.d.lang][g.lower(v)]
	if !g.workedOn(s, v, work.of) {
		return
	}
	nom := work.nom
	c.give(m.p, &roleSpan{first: v, end: end, head: v, text: nom, noun: headForm{class: "expert", nom: nom, cases: nominative}})
}

func appointed(lang, w string) bool {
	switch lang {
	case "en":
		switch w {
		case "elected", "appointed", "named", "re-elected", "reelected", "confirmed", "nominated", "remain", "became", "become", "becomes", "heads", "designated", "sworn", "approved", "endorsed", "installed", "chosen", "selected", "picked", "reappointed", "re-appointed", "reinstated", "inaugurated", "proclaimed", "declared", "unveiled", "took", "takes", "serves", "served", "serving", "works", "worked", "acts", "acted", "made":
			return true
		}
	case "ru":
		for _, st := range [...]string{"избран", "избрал", "назначен", "назначил", "является", "утвержден", "утверждён", "утвердил", "переизбран", "переназначен", "занимает", "стал", "станет", "уехал", "отправил", "перешел", "перешёл", "ушел", "ушёл", "трудил", "работает", "работал", "служит", "служил", "трудится", "остается", "остаётся", "уехавш", "ставш", "становящ", "работавш", "проработа", "работающ", "служивш", "являвш", "являющ", "перешедш", "ушедш", "оставш"} {
			if strings.HasPrefix(w, st) && utf8.RuneCountInString(w)-utf8.RuneCountInString(st) < 5 {
				return true
			}
		}
	}
	return false
}
