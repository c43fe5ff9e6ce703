package language

import (
	"slices"
	"time"
)

// eveOf is the day of an encounter that is told from an event, not from today: "the
// day before the vote", «накануне заседания», «за два дня до выборов», «сайлаудан екі
// күн бұрын». The event is what the article opens with.
func (sc *scene) eveOf(e *encounter) string {
	from, to := max(sc.s.first, e.at-16), min(sc.s.end, e.at+8)
	for k := from; k < to; k++ {
		if sc.c.inQuote(k) {
			continue
		}
		if n := sc.daysBefore(k); n > 0 {
			if sc.dayTold(k) {
				return "" // on Monday, two days before the vote
			}
			day, err := time.Parse(time.DateOnly, sc.c.firstDate())
			if err != nil {
				return ""
			}
			return iso(day.AddDate(0, 0, -n))
		}
	}
	return ""
}

// dayTold says whether the sentence tells a day in front of token k.
func (sc *scene) dayTold(k int) bool {
	return slices.ContainsFunc(sc.dates, func(m dateMention) bool {
		return len(m.iso) == len(time.DateOnly) && m.end <= sc.c.g.d.tokens[k].start
	})
}

// daysBefore is how many days before an event the words at token k tell, 0 if they
// tell none.
func (sc *scene) daysBefore(k int) int {
	g := sc.c.g
	low := g.lower(k)
	switch g.d.lang {
	case "en":
		switch {
		case low == "eve" && g.lower(k+1) == "of", low == "day" && g.lower(k+1) == "before" && g.d.tokens[min(k+2, sc.s.end-1)].kind == word && !sc.inDate(k):
			return 1
		case low == "days" && g.lower(k+1) == "before" && g.d.tokens[min(k+2, sc.s.end-1)].kind == word:
			return numberWord(g, k-1)
		}
	case "ru":
		next := &g.d.tokens[min(k+1, sc.s.end-1)]
		switch {
		case low == "накануне" && next.kind == word && !next.upper && isGenitive(next.lower) && !sc.inDate(k) && !sc.inDate(k+1):
			return 1
		case low == "день" && next.lower == "до" && g.lower(k-1) == "за" && g.lower(k+2) != "этого":
			return 1
		case (low == "дня" || low == "дней") && next.lower == "до":
			return numberWord(g, k-1)
		}
	default:
		if low == "күн" && g.lower(k+1) == "бұрын" && k-2 >= sc.s.first && lastIs(g.lower(k-2), "дан", "ден", "тан", "тен", "нан", "нен") && !lastIs(g.lower(k-2), "бұдан", "содан", "одан", "осыдан", "мұнан") {
			return numberWord(g, k-1)
		}
	}
	return 0
}

// numberWord is the small number at token k, in figures or words, 0 if there is none.
func numberWord(g *stage, k int) int {
	n := numerals[g.lower(k)]
	if k >= 0 && g.d.tokens[k].kind == number {
		n = atoi(g.d.tokens[k].text)
	}
	if n > 9 {
		return 0
	}
	return n
}
