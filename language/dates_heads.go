package language

import (
	"slices"
	"strings"
	"time"
)

// headsEntry says whether the weekday at token i heads an entry of a diary: it opens
// a sentence, and a mark sets it off.
func (f *dateFinder) headsEntry(i int) bool {
	k := i
	for k > f.first && f.tok(k-1).kind == punct {
		k--
	}
	next := f.tok(i + 1)
	return k == f.first && (i+1 == f.end || next.kind == punct && strings.Contains(".:–—|-", next.text) && next.text != "") && (f.tok(i).upper || allCaps(f.tok(i).text))
}

// weekdayHeads are the weekdays as heads of entries, in short.
var weekdayHeads = map[string]int{
	"MON": 1, "TUE": 2, "TUES": 2, "WED": 3, "THU": 4, "THUR": 4, "THURS": 4, "FRI": 5, "SAT": 6, "SUN": 7, "Mon": 1, "Tue": 2, "Wed": 3, "Thu": 4, "Fri": 5,
	"ПН": 1, "ВТ": 2, "СР": 3, "ЧТ": 4, "ПТ": 5, "СБ": 6, "ВС": 7, "Пн": 1, "Вт": 2, "Ср": 3, "Чт": 4, "Пт": 5,
	"ДС": 1, "СС": 2, "БС": 4, "ЖМ": 5, "СН": 6, "ЖС": 7,
}

// dayAndMonth reads the number 20.11 as a day and a month.
func dayAndMonth(number string) (month, day int, ok bool) {
	d, m, ok := strings.Cut(number, ".")
	if !ok || len(m) != 2 || len(d) == 0 || len(d) > 2 {
		return 0, 0, false
	}
	month, day = atoi(m), atoi(d)
	return month, day, month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// headedByDays says whether sentence s opens an entry of a chronicle whose entries are headed by
// days: 18.11. …, 19.11. …. They are of the month of publication or of one beside it; hours of a
// live report, 10.02. and 11.15., are not all.
func (d *document) headedByDays(s int, base time.Time) bool {
	if s > 0 && d.sentences[s-1].paragraph == d.sentences[s].paragraph || base.IsZero() {
		return false
	}
	if d.chronicle == 0 {
		if d.chronicle = -1; d.countDayHeads(base.Month()) > 1 {
			d.chronicle = 1
		}
	}
	return d.chronicle > 0
}

// countDayHeads is how many lines open with a day and a month, 0 if one opens with an hour or with
// a day far from the month of publication.
func (d *document) countDayHeads(published time.Month) int {
	heads := 0
	for line := range strings.Lines(d.text) {
		head, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || !strings.HasSuffix(head, ".") || rest == "" {
			continue
		}
		m, _, ok := dayAndMonth(strings.TrimSuffix(head, "."))
		if !ok {
			if strings.Count(head, ".") == 2 && isDigit(rune(head[0])) {
				return 0 // 15.30. is an hour
			}
			continue
		}
		if gap := (m - int(published) + 12) % 12; gap > 1 && gap < 11 {
			return 0
		}
		heads++
	}
	return heads
}

// looksToWeek says whether a text is about the week to come.
func (d *document) looksToWeek() bool {
	head := d.titleText
	if head == "" && len(d.sentences) > 0 {
		head = d.text[d.sentences[0].span.start:d.sentences[0].span.end]
	}
	if holdsAny(lower(head), weekAhead) {
		return true
	}
	for k := range min(len(d.sentences), linesOver) { // a line under the headline
		if one := d.sentences[k]; one.end-one.first <= shortLine && holdsAny(lower(d.text[one.span.start:one.span.end]), weekAsked) {
			return true
		}
	}
	return false
}

// holdsAny says whether a text has any of some words.
func holdsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

const (
	linesOver = 3  // within how many sentences the line under the headline stands
	shortLine = 14 // how many tokens it may have
)

var (
	weekAhead = []string{"week ahead", "coming week", "next week", "coming up", "look ahead", "week to come", "неделя впереди", "неделя вперед", "неделя вперёд", "что впереди", "предстоящ", "ближайш", "план на неделю", "планы на неделю", "повестка недели", "на следующей неделе", "что ждет", "что ждёт", "что будет", "анонс", "грядущ", "наступающ", "алдағы апта", "келер апта", "таяу апта", "таяудағы апта", "не күтіп тұр", "күнтізбе", "келесі апта", "апта жоспары", "аптаның жоспары", "апта күн тәртібі"}
	weekAsked = []string{"week ahead", "что ждет ", "что ждёт ", "что будет на ", "на следующей неделе", "план на неделю", "планы на неделю", "не күтіп тұр", "не күтеді", "апта жоспары", "алдағы аптада"}
)
