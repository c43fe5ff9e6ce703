package language

import (
	"slices"
	"strings"
)

// Whom a Kazakh sentence about those who were at talks names, and says that he was not there; and
// whose people those are whom it tells by their chief.

// stayedAwayKazakh says whether the clause of somebody ends in a denial: «Кездесуге депутат А келе
// алмады, оның орнына Б қатысты».
func (sc *scene) stayedAwayKazakh(p *person) bool {
	g := sc.c.g
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		end := m.end
		for i := range sc.cos {
			if co := &sc.cos[i]; co.first <= m.first && m.end <= co.end {
				end = co.end
			}
		}
		for k := end; k < sc.s.end && g.d.tokens[k].kind != punct; k++ {
			if sc.mark(k)&(tellsDeny|tellsCancel) != 0 || g.lower(k) == "қалып" && strings.HasPrefix(g.at(sc.s, k+1), "қой") {
				return true
			}
		}
	}
	return false
}

// yetToCome says whether a Kazakh sentence tells of those who are to be in a delegation or to come
// with one: «делегация құрамында болуы тиіс А», «А бастаған делегация келмек».
func (sc *scene) yetToCome() bool {
	g, last := sc.c.g, sc.lastWord()
	if toCome.has(g.lower(last)) || endsWithAny(g.lower(last), "мақ", "мек", "пақ", "пек") && g.names[last] == 0 {
		return true
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if g.lower(k) == "тиіс" && endsWithAny(g.lower(k-1), "луы", "луі", "суы", "суі", "руы", "руі") {
			return true
		}
	}
	return false
}

// toCome are Kazakh verbs of coming that end a sentence about a day to come.
var toCome = wordSet("келеді барады ұшады жетеді аттанады")

// ofTheirs is the side of somebody whom the Kazakh sentence tells by the one of those who met whose
// he is: «Гобаштың орынбасары А», «Бейсеновтің әріптесі, сенатор Б».
func (sc *scene) ofTheirs(p, host, guest *person) meetingSide {
	const farthest = 7
	g := sc.c.g
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		for _, x := range sc.c.at[sc.si] {
			if x.end > m.first || m.first-x.end > farthest || x.p != host && x.p != guest || !kazakhGenitive(g.lower(x.end-1)) {
				continue
			}
			if sc.holdsRelation(x.end, m.first) {
				return sideOfTwo(x.p == host, x.p == guest)
			}
		}
	}
	return sideNeither
}

// holdsRelation says whether tokens [from, to) are words of an office or of what somebody is to
// another, with no more than a comma behind it.
func (sc *scene) holdsRelation(from, to int) bool {
	g := sc.c.g
	told := false
	for k := from; k < to; k++ {
		switch {
		case g.names[k] != 0 || joinsList(g.lower(k)):
			return false
		case g.d.tokens[k].kind == punct:
			if g.lower(k) != "," || !told {
				return false
			}
		case startsWithAny(g.lower(k), ownPeople):
			told = true
		}
	}
	return told
}

// ownPeople begin the Kazakh words for those whom somebody has with him.
var ownPeople = []string{"орынбасар", "әріптес", "кеңесші", "көмекші", "аудармашы", "хатшы", "жұбай", "серігі", "қызметкер"}

// sideBeforeHim says whether the words for a side stand between others who are named and somebody:
// «қонақпен бірге елші А, ал қазақ тарапынан сенатор Б болды».
func (sc *scene) sideBeforeHim(p *person) bool {
	at := slices.IndexFunc(sc.c.at[sc.si], func(m *mention) bool { return m.p == p && !m.office })
	if at < 1 {
		return false
	}
	for k := sc.c.at[sc.si][at-1].end; k < sc.c.at[sc.si][at].first; k++ {
		if code, told := sc.sideAt(k); told && code != "" {
			return true
		}
	}
	return false
}

// besideOf notes that somebody was there on the side that faces another one.
func (sc *scene) besideOf(facing []*person, p *person) {
	led := sc.led
	if sc.c.g.d.lang != "kk" {
		return
	}
	if len(facing) > 0 && slices.Contains(led.hosts, facing[0]) {
		led.withGuest = append(led.withGuest, p)
	} else {
		led.withHosts = append(led.withHosts, p)
	}
}
