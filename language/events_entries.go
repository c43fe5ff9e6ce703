package language

import (
	"slices"
	"strings"
	"time"
)

// findEntries notes the days of a text that is kept by days: a diary, a digest,
// a week in review has paragraphs that open with a day, a live blog such as open
// with the time. What such an entry tells is of its day, whatever other entries
// tell.
func (f *eventFinder) findEntries() {
	d := f.d
	f.entryDay = make([]string, len(d.sentences))
	heads, times, last := 0, 0, -1
	for s := range d.sentences {
		one := d.sentences[s]
		if one.title || one.paragraph == last {
			continue
		}
		last = one.paragraph
		if day := d.opensWithDay(s); day != "" {
			f.entryDay[s] = day
			heads++
		} else if d.opensWithTime(one) {
			times++
		}
	}
	if heads < 2 {
		f.entryDay = nil
		f.leadDay = d.datelineDay()
	}
	if times > 2 {
		f.liveDay = d.day()
	}
}

// datelineDay returns the day that the dateline tells, if it is the one of publication or
// the day before: АСТАНА, 16 мая.
func (d *document) datelineDay() string {
	for s := range d.sentences {
		if !d.sentences[s].aside && !d.sentences[s].title || d.sentences[s].paragraph > 2 {
			break
		}
		for _, m := range d.datesIn(s) {
			if !d.sentences[s].title && (m.iso == d.day() || len(m.iso) == len(time.DateOnly) && m.iso < d.day() && m.iso >= dayBefore(d.day())) {
				return m.iso
			}
		}
	}
	return ""
}

// dayBefore is the day before one, "" if that is none.
func dayBefore(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, -1).Format(time.DateOnly)
}

// opensWithDay returns the day that sentence s opens with, set off from what it
// tells: Monday, 10 March. "Среда, 15 мая. …"
func (d *document) opensWithDay(s int) string {
	one, dates := d.sentences[s], d.datesIn(s)
	if len(dates) == 0 {
		return ""
	}
	m := dates[0]
	first, end := d.tokenAt(m.start), d.tokenAt(m.end)
	if first > one.first+2 || m.ahead || len(m.iso) < len("2006-01-02") || d.day() != "" && m.iso > d.day() {
		return ""
	}
	for k := one.first; k < first; k++ {
		if t := d.tokens[k]; t.kind == word && weekdayOf(t.lower) == 0 {
			return ""
		}
	}
	if end >= one.end || d.tokens[end].kind == punct && strings.Contains(".:–—|-(", d.tokens[end].text) || strings.Contains(d.text[d.tokens[end-1].end:d.tokens[end].start], "\n") {
		return m.iso
	}
	return ""
}

// opensWithTime says whether a sentence opens with the time of day: 10:48, 9.30.
func (d *document) opensWithTime(s sentence) bool {
	i := s.first
	for i < s.end && d.tokens[i].kind == punct {
		i++
	}
	if i+2 >= s.end || d.tokens[i].kind != number {
		return false
	}
	if strings.ContainsAny(d.tokens[i].text, ":.") {
		return true
	}
	return (d.tokens[i+1].text == ":" || d.tokens[i+1].text == ".") && d.tokens[i+2].kind == number && d.tokens[i+2].start == d.tokens[i+1].end
}

// enter starts the entry that sentence s opens, if it opens one.
func (f *eventFinder) enter(s int) {
	if f.d.headsAgenda(s) {
		f.agenda = f.d.sentences[s].paragraph
	}
	if f.entryDay != nil && f.entryDay[s] != "" {
		f.day = f.entryDay[s]
		f.rank = min(f.rank, 1)
	}
	if slices.Contains(f.d.sections, s) {
		f.rank = min(f.rank, 1)
		f.focus(s)
	}
}

// focus makes the bodies of the section that sentence s heads those that its events
// are of: the one named most often, and the first whole house.
func (f *eventFinder) focus(s int) {
	counts := map[string]int{}
	var main, house sitter
	for k := s; k < len(f.d.sentences) && (k == s || !slices.Contains(f.d.sections, k)); k++ {
		for _, x := range f.sitters[k] {
			if !x.known {
				continue
			}
			key := bodyKey(x.name)
			if counts[key]++; main.name == "" || counts[key] > counts[bodyKey(main.name)] {
				main = x
			}
			if x.house && house.name == "" {
				house = x
			}
		}
	}
	if main.name != "" {
		f.main, f.house = main, house
	}
}

// dayOf is the day of an event told in the entry at hand, where its sentence
// tells none.
func (f *eventFinder) dayOf(date string) string {
	switch {
	case date != "" && (f.day == "" || len(date) == len(f.day)):
		return date
	case f.day != "":
		return f.day
	}
	return f.liveDay
}
