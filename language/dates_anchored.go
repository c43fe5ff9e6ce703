package language

import "time"

// later adds the time n units after the day told last: a week later, двумя днями
// позже. Where no day was told it is counted from today, if it is to come.
func (f *dateFinder) later(i, j, n int, u unit) int {
	last, err := time.Parse(time.DateOnly, f.lastDay())
	if err != nil {
		if f.direction(i, j) <= 0 {
			return 0
		}
		return f.away(i, j, n, u, false)
	}
	return f.awayFrom(last, i, j, n, u, false, false)
}

// earlier adds the time n units before the day told last where that is to come, or
// tells of the same paragraph's news, else before today: the women's caucus gathers a
// day earlier.
func (f *dateFinder) earlier(i, j, n int, u unit) int {
	if last, err := time.Parse(time.DateOnly, f.lastDay()); err == nil && last.After(f.base) && f.direction(i, j) >= 0 {
		return f.awayFrom(last, i, j, -n, u, false, false)
	}
	if told, ok := f.toldDay(); ok && u == dayUnit {
		return f.awayFrom(told, i, j, -n, u, false, false)
	}
	return f.away(i, j, -n, u, false)
}

// dayBefore adds over tokens [i, j) the day before the one of which the paragraph
// tells, else yesterday: "arrived on Tuesday. The day before, she had …".
func (f *dateFinder) dayBefore(i, j int) int {
	if told, ok := f.toldDay(); ok {
		if last := f.d.dates[len(f.d.dates)-1]; lower(f.d.text[last.start:last.end]) == lower(f.d.text[f.tok(i).start:f.tok(j-1).end]) {
			return f.add(i, j, iso(told), last.relative) // the eve of the same day, told once more
		}
		return f.add(i, j, iso(told.AddDate(0, 0, -1)), false)
	}
	return f.add(i, j, iso(f.base.AddDate(0, 0, -1)), true)
}

// toldDay is the past day of which the paragraph told last.
func (f *dateFinder) toldDay() (day time.Time, ok bool) {
	n := len(f.d.dates) - 1
	if f.lastDay() == "" || f.d.sentences[f.d.dates[n].sentence].paragraph != f.d.sentences[f.sentence].paragraph {
		return day, false
	}
	day, err := time.Parse(time.DateOnly, f.lastDay())
	return day, err == nil && day.Before(f.base)
}

// goesOnAhead says whether a sentence that tells nothing of its time follows one
// that told a day to come: its weekday is to come as well.
func (f *dateFinder) goesOnAhead() bool {
	for k := f.first; k < f.end; k++ {
		if f.d.cues[k] == wasCue || f.d.cues[k] == missedCue {
			return false
		}
	}
	return f.lastDay() > iso(f.base) && f.d.dates[len(f.d.dates)-1].sentence >= f.sentence-1
}

// afterThat says whether a distance that starts at token i is counted from a day
// told before it in its sentence, which is to come: on 5 May to the printer and
// in a week to the house.
func (f *dateFinder) afterThat(i int) bool {
	n := len(f.d.dates) - 1
	return n >= 0 && f.d.dates[n].sentence == f.sentence && f.d.dates[n].end < f.tok(i).start && f.lastDay() > iso(f.base) && !f.d.dates[n].relative
}

// sameTime reads "that month", «в том же месяце», «сол айдың соңында», "that day":
// the month or day of the date told last.
func (f *dateFinder) sameTime(i int) int {
	j := i + 1
	switch w := f.tok(i).lower; w {
	case "that", "сол":
		if w = f.tok(j).lower; w == "same" {
			j++
		}
	case "same":
	case "том", "того", "тот", "тому":
		if f.tok(j).lower != "же" {
			return 0
		}
		j++
	default:
		return 0
	}
	n := len(f.d.dates) - 1
	if n < 0 || f.d.dates[n].sentence < f.sentence-2 || unitOf(f.tok(j).lower) != monthUnit || len(f.d.dates[n].iso) < len("2006-01") {
		return 0
	}
	month := f.d.dates[n].iso[:len("2006-01")]
	if day, end := f.dayOf(j + 1); day > 0 { // сол айдың 25-інде
		return f.add(i, end, isoOf(atoi(month[:4]), atoi(month[5:]), day), false)
	}
	return f.add(i, j+1, month, false)
}
