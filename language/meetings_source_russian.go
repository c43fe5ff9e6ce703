package language

import "strings"

// pastSource returns the comma that closes what a Russian sentence says of its source between two
// commas, opened at token k, before token end; k itself if it opens nothing of the kind: «встретился,
// как сообщила пресс-служба, с А».
func (sc *scene) pastSource(k, end int) int {
	const longest = 9
	g := sc.c.g
	if g.d.lang != "ru" || g.lower(k) != "," || k+1 >= end {
		return k
	}
	first := k + 1
	if g.lower(first) == "как" {
		first++
	}
	if !startsWithAny(g.lower(first), tellsSource) {
		return k
	}
	for j := first + 1; j < end && j-k < longest; j++ {
		switch {
		case g.lower(j) == ",":
			return j
		case g.d.tokens[j].kind != word && !isQuoteMark(g.lower(j)), strings.HasPrefix(g.lower(j), "что"):
			return k
		}
	}
	return k
}

// tellsSource are the beginnings of the Russian verbs by which a report names its source.
var tellsSource = []string{"сообщ", "переда", "пишет", "пишут", "уточни", "отмет", "отмеч", "расска", "следует", "стало", "извест", "поясни", "говорится", "подчерк", "заявил"}

// toldFrom says whether the Russian sentence names somebody as the one from whom something is known: «о беседе
// стало известно от депутата А».
func (sc *scene) toldFrom(m *mention) bool {
	first := m.first
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.end == m.first {
			first = r.first
		}
	}
	return sc.c.g.d.lang == "ru" && sc.c.g.at(sc.s, first-1) == "от"
}
