package language

import (
	"slices"
	"time"
)

// The day of the news itself, and the year in which it is: whoever reads the news
// knows both.

// freshDays is how many days the news may be old.
const freshDays = 3

// newsDays finds the day of the news where it opens the sentence («В среду, 21 мая,
// Сенат …», «Сегодня в Мажилисе …»), and where it stands between as a date («комитет
// 14 мая провел слушания»). Of a sentence that tells of several days none may go.
func (t *trimmer) newsDays(first int) []stretch {
	var days []stretch
	for _, m := range t.d.datesBetween(t.s.start, t.s.span.end) {
		if len(m.iso) != len("2025-11-20") || t.d.quoted(m.start) || m.iso > t.d.date {
			continue
		}
		s := stretch{t.d.tokenAt(m.start), 0}
		for s.end = s.first; s.end < t.s.end && t.d.tokens[s.end].end <= m.end; s.end++ {
		}
		if n := len(days); n > 0 && days[n-1].end+1 == s.first && t.comma(days[n-1].end) {
			days[n-1].end = s.end // «в среду, 21 мая»
			continue
		}
		if !t.isFresh(&m) || earlier[t.d.tokens[max(s.end-1, s.first)].lower] || earlier[t.d.tokens[min(s.end, t.s.end-1)].lower] {
			return nil
		}
		days = append(days, s)
	}
	if len(days) != 1 || !t.tells(t.s.first, t.s.end) {
		return nil
	}
	if s := t.wholeDay(days[0], first); s.end > s.first {
		return []stretch{s}
	}
	return nil
}

// isFresh says whether a date is the day of the news, or one shortly before.
func (t *trimmer) isFresh(m *dateMention) bool {
	if m.ahead || m.due {
		return false
	}
	if m.relative {
		return true
	}
	day, err := time.Parse(time.DateOnly, m.iso)
	now, no := time.Parse(time.DateOnly, t.d.date)
	return err == nil && no == nil && now.Sub(day) <= freshDays*24*time.Hour
}

// wholeDay widens a day by its preposition, the part of the day beside it and the commas
// around it; nothing if something else belongs to it: «с 14 мая», «14 и 15 мая».
func (t *trimmer) wholeDay(s stretch, front int) stretch {
	toks := t.d.tokens
	if k := s.first - 3; k == front && t.comma(s.first-1) && weekdaysIn[toks[k+1].lower] {
		s.first = k + 1 // «в среду, 21 мая»
	}
	if s.first > front && (toks[s.first-1].lower == "в" || toks[s.first-1].lower == "во") {
		s.first--
	}
	switch {
	case s.first > front && partsOfDay[toks[s.first-1].lower]:
		s.first--
	case s.end < t.s.end && partsOfDay[toks[s.end].lower]:
		s.end++
	}
	if s.end+minVersion/2 >= t.s.end && s.first == front {
		return stretch{}
	}
	next := &toks[min(s.end, t.s.end-1)]
	switch {
	case isDash(next.text), next.text == ":", next.text == "(", joins[next.lower], next.lower == "же", next.lower == "или", kazakhTerms[next.lower]:
		return stretch{}
	case s.first == front:
		return t.dayInFront(s)
	case s.end >= t.s.end-1:
		return stretch{} // the end of a sentence is looked after elsewhere
	}
	before := toks[s.first-1].lower
	if _, preposition := russianPrepositions[before]; preposition || joins[before] || before == "ранее" || before == "накануне" || datePreposition(before) || toks[s.first-1].kind == number || isDash(before) || before == "(" {
		return stretch{}
	}
	if toks[s.first].kind != number {
		return stretch{} // of words days looks
	}
	return t.withCommas(s.first, s.end)
}

var weekdaysIn = setOf("понедельник вторник среду четверг пятницу субботу воскресенье")

// dayInFront takes the comma behind a day in front too; nothing if that opens
// something put in, or what stays does not open a sentence well.
func (t *trimmer) dayInFront(s stretch) stretch {
	if t.comma(s.end) {
		if s.end-s.first < 2 || !t.comma(s.first+1) && !t.comma(s.first+2) {
			return stretch{} // «Сегодня, когда …»
		}
		s.end++
	}
	next := &t.d.tokens[s.end]
	if next.kind != word || t.below(s.end) || openers[next.lower] || t.predicate(s.end) && verbForm(next.lower) == agreesMany|agreesNow {
		return stretch{}
	}
	return s
}

// earlier are words that tell the day from another.
var earlier = setOf("ранее раньше назад спустя позже позднее")

// openers are words that no sentence may begin with when the day before them is gone.
var openers = setOf("и а но же ли уже еще ещё его ее её их он она они это эта этот эти был была были было нет есть")

// ownYear finds the year of the news behind a month or a season: «в ноябре текущего года»,
// «до 1 июля 2026 года».
func (t *trimmer) ownYear() []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first + 2; i+1 < t.s.end; i++ {
		if !yearWords[toks[i+1].lower] || t.d.quoted(toks[i].start) {
			continue
		}
		before := &toks[i-1]
		switch {
		case toks[i].kind == number:
			if len(t.d.date) < 4 || toks[i].text != t.d.date[:4] || monthOf(before.lower) == 0 || toks[i+1].lower == "годов" {
				continue
			}
		case !thisYears[toks[i].lower]:
			continue
		}
		switch {
		case monthOf(before.lower) > 0 || yearParts[before.lower]:
			end := i + 2
			if toks[i+1].lower == "г" && end < t.stop() && toks[end].text == "." {
				end++
			}
			out = append(out, stretch{i, end})
		case yearEnds[before.lower] && toks[i].kind != number:
			out = append(out, stretch{i, i + 1})
		}
	}
	return slices.Clip(out)
}

var (
	yearWords = setOf("года г")
	thisYears = setOf("этого текущего нынешнего сего")
	yearParts = setOf("осенью весной летом зимой осени весны лета зимы квартале квартала полугодии полугодия половине половины")
	yearEnds  = setOf("конца начала середины конце начале середине концу началу итогам")
)
