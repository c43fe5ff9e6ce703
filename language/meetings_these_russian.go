package language

import "strings"

// theseHolders returns how many the bare plural of a Russian office means and in which cases it
// stands: «Вечером министров принял А», «затем премьеры беседовали с Б», where the text has named two or
// three ministers; 0 if it means others or the sentence says which.
func (sc *scene) theseHolders(r *roleSpan) (int, kase) {
	const most = 3
	g := sc.c.g
	if g.d.lang != "ru" || r.used || !r.noun.plural || r.end != r.first+1 || r.noun.class == "deputy" || r.noun.class == "senator" || r.noun.class == "expert" || sc.any&tellsEncounter == 0 {
		return 0, 0
	}
	cases := pluralCases(g.lower(r.head))
	if cases == 0 || !sc.standsBare(r.first) {
		return 0, 0
	}
	n := len(sc.holdersBefore(r))
	if n < 2 || n > most {
		return 0, 0
	}
	return n, cases
}

// holdersBefore are those named shortly before an office in the plural who hold one of its kind.
func (sc *scene) holdersBefore(r *roleSpan) (out []*person) {
	for _, p := range sc.c.persons {
		if len(p.mentions) > 0 && p.mentions[0].first < r.first && len(p.roles) > 0 && p.roles[0].noun.class == r.noun.class {
			out = append(out, p)
		}
	}
	return out
}

// standsBare says whether nothing in front of the noun at token k describes or governs it, and
// nothing behind it tells whose or which.
func (sc *scene) standsBare(k int) bool {
	g := sc.c.g
	if k > sc.s.first {
		prev := &g.d.tokens[k-1]
		if low := prev.lower; prev.kind == word && !goesOnWith.has(low) && !whereAndWhen.has(low) && !sc.inDate(k-1) && low != "с" && low != "со" && low != "к" && !finitePast(low) && !inTheDay.has(low) && low != "день" && !(k-2 >= sc.s.first && (g.lower(k-2) == "после" || g.lower(k-2) == "перед")) {
			return false
		}
	}
	if k+1 >= sc.s.end {
		return true
	}
	next := &g.d.tokens[k+1]
	return next.kind == punct || !next.upper && (finitePast(unYo(next.lower)) || sc.mark(k+1)&(tellsEncounter|tellsLight) != 0 || goesOnWith.has(next.lower) || next.lower == "вместе" || sc.inDate(k+1))
}

// pluralCases are the cases of the Russian plural of an office by its ending.
func pluralCases(low string) kase {
	switch {
	case lastIs(low, "ами", "ями"):
		return instrumental
	case lastIs(low, "ам", "ям"):
		return dative
	case lastIs(low, "ов", "ев", "ей"):
		return accusative | genitive
	case lastIs(low, "ы", "и"), strings.HasSuffix(low, "ели"):
		return nominative
	}
	return 0
}
