package language

import (
	_ "embed"
	"slices"
	"strings"

	"minber/digest"
)

//go:embed data/occasions.txt
var occasionTable string

// occasionBook knows the words for what takes place on a day.
type occasionBook struct {
	names []string
	books map[string]*phraseBook // by language
}

func newOccasionBook() occasionBook {
	b := occasionBook{books: map[string]*phraseBook{"en": newPhraseBook(dayBook, "en"), "ru": newPhraseBook(dayBook, "ru"), "kk": newPhraseBook(dayBook, "kk")}}
	for line := range strings.Lines(occasionTable) {
		columns := strings.Split(strings.TrimSpace(line), "|")
		if strings.HasPrefix(line, "#") || len(columns) != 4 {
			continue
		}
		for i, lang := range [...]string{"en", "ru", "kk"} {
			for words := range strings.SplitSeq(columns[i+1], ",") {
				b.books[lang].add(words, len(b.names), 1)
			}
		}
		b.names = append(b.names, columns[0])
	}
	return b
}

// in returns what the sentence of tokens from first to end tells to take place.
func (b occasionBook) in(d *document, s *sentence) (kinds []string) {
	book := b.books[d.lang]
	if book == nil {
		return nil
	}
	for i := s.first; i < s.end; i++ {
		book.at(d.tokens[:s.end], i, func(p *phrase) {
			if !slices.Contains(kinds, b.names[p.id]) {
				kinds = append(kinds, b.names[p.id])
			}
		})
	}
	return kinds
}

// findDays returns the days and months that a text names, but for those of its
// boilerplate. What takes place then is told only where one could not take it
// for anything else: the day stands there in full, alone in its sentence, and in
// nobody's mouth.
func (r *Reader) findDays(d *document, people []digest.Person, meetings []digest.Meeting) []digest.Day {
	var days []digest.Day
	for k := range d.sentences {
		s := &d.sentences[k]
		if s.aside {
			continue
		}
		named := d.datesIn(k)
		for _, m := range named {
			if len(m.iso) < len("2006-01") {
				continue
			}
			day := digest.Day{Date: m.iso}
			if !m.relative && !d.quoted(m.start) && d.onlyDate(m, named) {
				day.Kinds = r.occasions.in(d, s)
			}
			if len(day.Kinds) > 0 {
				day.At = digest.Span{Start: m.start, End: m.end}
				day.Said = d.text[m.start:m.end]
				beside := newSigns(d)
				r.signsOf(beside, d.lang, d.tokens[:s.end], s.first, s.title)
				day.Beside, day.Met = beside.list, whoMet(s, m.iso, people, meetings)
			}
			days = append(days, day)
		}
	}
	return days
}

// onlyDate says whether a date is the only one of its sentence, and no end of a
// span of days.
func (d *document) onlyDate(m dateMention, named []dateMention) bool {
	said := d.text[m.start:m.end]
	return !slices.ContainsFunc(named, func(o dateMention) bool { return o.start != m.start && !sameTime(o.iso, m.iso) }) &&
		!strings.ContainsAny(said, "–—") && !slices.ContainsFunc(d.tokens[max(d.tokenAt(m.start)-2, 0):d.tokenAt(m.start)], func(t token) bool {
		return t.kind == number || t.kind == punct && isDash(t.text)
	})
}

// whoMet returns the two who met on a day as a sentence tells it, if it tells
// of no others.
func whoMet(s *sentence, day string, people []digest.Person, meetings []digest.Meeting) []int {
	var two []int
	for _, m := range meetings {
		if m.Date != day || !overlaps(m.At, s.span) {
			continue
		}
		if two != nil {
			return nil
		}
		for i, p := range people {
			if p.Name == m.Between[0] || p.Name == m.Between[1] {
				two = append(two, i)
			}
		}
	}
	if len(two) != 2 {
		return nil
	}
	return two
}

func overlaps(a digest.Span, b span) bool { return a.Start < b.end && b.start < a.End }
