package language

import "strings"

// onOwnPage says whether a Kazakh sentence tells by name who wrote on a social network himself: «X
// әлеуметтік желіде Y-пен кездескенін жазды», «деп жазды X әлеуметтік желіде». Of a network that
// wrote it nobody knows whether it is true.
func (sc *scene) onOwnPage() bool {
	const near = 6
	g := sc.c.g
	if g.d.lang != "kk" {
		return false
	}
	for _, m := range sc.c.at[sc.si] {
		if m.office || sc.c.isQuoted(m.first) || !sc.c.subject(m) {
			continue
		}
		for k := m.end; k < min(sc.s.end, m.end+near) && g.d.tokens[k].kind == word; k++ {
			if low := g.lower(k); strings.HasPrefix(low, "желі") && (endsInPlace(low) || strings.HasSuffix(low, "дегі")) && g.lower(k-1) == "әлеуметтік" || startsWithAny(low, []string{"парақшасында=", "парақшасындағы="}) {
				return true
			}
		}
	}
	return false
}
