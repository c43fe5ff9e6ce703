package language

import "strings"

// Some offices are told by what somebody does: who sits on a committee is a
// member of it, who teaches is a teacher.

// seatVerbs begin the verbs, in Kazakh the noun, of belonging to a committee.
var seatVerbs = map[string][]string{
	"en": {"sits", "sat", "serves", "served"},
	"ru": {"состоит", "состоял", "входит", "входил", "заседает", "заседал"},
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
	if m == nil || len(m.p.roles) > 0 || r.text == "" || member == "" {
		return
	}
	r.text = strings.Replace(r.text, r.noun.nom, member, 1)
	r.noun = headForm{class: "expert", nom: member, cases: nominative}
	g.describe(&r)
	c.give(m.p, &r)
}

// workVerbs are verbs that only those of one occupation do, and what they are
// called; in Kazakh the first word of the verb.
var workVerbs = map[string]map[string]string{
	"en": {"teaches": "teacher", "taught": "teacher", "farms": "farmer", "farmed": "farmer", "grows": "farmer", "grew": "farmer", "breeds": "farmer", "raises": "farmer", "fishes": "fisherman", "fished": "fisherman", "herds": "herder", "coaches": "coach", "coached": "coach", "drives": "driver", "drove": "driver", "bakes": "baker", "brews": "brewer", "nurses": "nurse", "tutors": "tutor", "lectures": "lecturer", "lectured": "lecturer", "blogs": "blogger"},
	"ru": {"преподает": "преподаватель", "преподаёт": "преподаватель", "преподавал": "преподаватель", "преподавала": "преподаватель", "учительствует": "учитель", "фермерствует": "фермер", "выращивает": "фермер", "выращивающий": "фермер", "выращивающая": "фермер", "разводит": "фермер", "пасет": "чабан", "пасёт": "чабан", "чабанит": "чабан", "тренирует": "тренер", "врачует": "врач", "рыбачит": "рыбак"},
	"kk": {"егетін": "шаруа", "егеді": "шаруа", "өсіретін": "шаруа", "өсіреді": "шаруа", "баптайтын": "шаруа", "баққан": "малшы", "бағатын": "малшы", "сабақ": "мұғалім", "дәріс": "оқытушы", "жаттықтырады": "жаттықтырушы", "жаттықтыратын": "жаттықтырушы"},
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
	nom := workVerbs[g.d.lang][g.lower(v)]
	c.give(m.p, &roleSpan{first: v, end: end, head: v, text: nom, noun: headForm{class: "expert", nom: nom, cases: nominative}})
}
