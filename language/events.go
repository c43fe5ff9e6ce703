package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// maxEvents is how many events are kept of one text.
const maxEvents = 8

// findEvents returns the sessions, visits, forums and hearings that take or
// took place: a noun for one with words that tell which, in a sentence that
// announces nothing.
func (r *Reader) findEvents(d *document, upcoming []digest.Upcoming, meetings []digest.Meeting) []digest.Event {
	out := []digest.Event{}
	rank := 0
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside || one.title || d.quotedWhole(s) {
			continue
		}
		rank++
		for i := one.first; i < one.end; i++ {
			if r.eventAt(d, i) != gathering || d.quoted(d.tokens[i].start) && !d.quoted(d.tokens[one.first].start) && !d.named(i) {
				continue
			}
			e, last := r.event(d, one, i)
			i = max(i, last-1)
			if e.Name == "" || d.announcedAt(s, e, upcoming) || !d.worthEvent(e, rank) || sameEvent(out, e) {
				continue
			}
			if len(out) < maxEvents {
				out = append(out, e)
			}
		}
		if rank <= 2 && !heldIn(out, one) && len(out) < maxEvents && !metIn(meetings, one) {
			if e, ok := r.deed(d, s); ok && !sameEvent(out, e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// heldIn says whether an event was read from a sentence already.
func heldIn(have []digest.Event, s sentence) bool {
	for _, e := range have {
		if e.At.Start >= s.span.start && e.At.End <= s.span.end {
			return true
		}
	}
	return false
}

// metIn says whether a meeting of two persons was read from a sentence.
func metIn(meetings []digest.Meeting, s sentence) bool {
	for _, m := range meetings {
		if m.At.Start < s.span.end && m.At.End > s.span.start {
			return true
		}
	}
	return false
}

// deed reads an event off a verb in the opening of a text: a parliament voted
// or elected, several met. Its name is the clause.
func (r *Reader) deed(d *document, s int) (digest.Event, bool) {
	one := d.sentences[s]
	if power, _ := d.looksAhead(one.first, one.end); power == sure {
		return digest.Event{}, false
	}
	for _, c := range d.clauses(one) {
		subject, verb := false, false
		for i := c.first; i < c.end; i++ {
			t := d.tokens[i]
			if t.kind != word {
				continue
			}
			if isDeed(d.lang, t.lower) {
				verb = true
			}
			if book := r.parliaments[d.lang]; book != nil {
				book.at(d.tokens, i, func(p *phrase) { subject = subject || p.weight >= 1 })
			}
			if subject && verb {
				break
			}
		}
		if !subject || !verb {
			continue
		}
		e := digest.Event{Name: d.phrase(r, c.first, c.end), At: digest.Span{Start: c.start, End: c.span.end}, Place: d.place}
		for _, m := range d.datesIn(s) {
			if base := d.day(); base == "" || m.iso <= base {
				e.Date = m.iso
				break
			}
		}
		return e, e.Name != ""
	}
	return digest.Event{}, false
}

// isDeed says whether a word is a verb for what a whole parliament does, or
// for several coming together.
func isDeed(lang, w string) bool {
	switch lang {
	case "en":
		switch w {
		case "passed", "passes", "approved", "approves", "adopted", "adopts", "rejected", "rejects", "voted", "elected", "ratified", "backed", "refused", "supported", "agreed", "gathered", "convened", "met":
			return true
		}
	case "ru":
		for _, v := range [...]string{"избрал", "проголосовал", "собрал", "ратифицировал", "отклонил", "утвердил", "выразил довер"} {
			if strings.HasPrefix(w, v) {
				return true
			}
		}
	case "kk":
		for _, v := range [...]string{"қабылдады", "мақұлдады", "сайланды", "сайлады", "ратификациялады", "жиналды", "бас қосты"} {
			if w == v {
				return true
			}
		}
	}
	return false
}

// named says whether a quotation around token i is a name («Үкімет сағаты»).
func (d *document) named(i int) bool {
	for _, q := range d.quotes {
		if q.start <= d.tokens[i].start && d.tokens[i].end <= q.end {
			return q.end-q.start < 80
		}
	}
	return false
}

// event reads the event whose noun is token i; last is the token after its
// name.
func (r *Reader) event(d *document, s sentence, i int) (e digest.Event, last int) {
	var first, end int
	switch d.lang {
	case "en":
		first, end = d.englishPhrase(s, i)
	case "ru":
		first, end = d.russianPhrase(s, i)
	default:
		first, end = d.kazakhPhrase(s, i)
	}
	if d.verbal(i) {
		return e, end
	}
	if !d.tellsWhich(first, i, end) || d.negated(s, first, end) {
		return e, end
	}
	e.Name = d.eventName(r, s, first, i, end)
	e.Place = d.placeIn(s, end)
	if w := d.tokens[i].lower; e.Place == "" && s.paragraph < 3 && !strings.HasPrefix(w, "visit") && !strings.HasPrefix(w, "поезд") && !strings.HasPrefix(w, "визит") && !strings.HasPrefix(w, "сапар") {
		e.Place = d.place
	}
	sIndex := d.sentenceOf(d.tokens[i].start)
	for _, m := range d.datesIn(sIndex) {
		if base := d.day(); base == "" || m.iso <= base {
			if e.Date == "" || abs(m.start-d.tokens[i].start) < 80 && len(m.iso) > len(e.Date) {
				e.Date = m.iso
			}
		}
	}
	e.At = digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}
	return e, end
}

func abs(n int) int { return max(n, -n) }

// sentenceOf returns the sentence that holds an offset.
func (d *document) sentenceOf(at int) int {
	lo, hi := 0, len(d.sentences)-1
	for lo < hi {
		if mid := (lo + hi + 1) / 2; d.sentences[mid].span.start <= at {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

// announcedAt says whether the event is one that is only to come.
func (d *document) announcedAt(s int, e digest.Event, upcoming []digest.Upcoming) bool {
	one := d.sentences[s]
	for _, u := range upcoming {
		if u.At.Start == one.span.start && (likeness(u.What, e.Name) >= 0.5 || strings.Contains(u.What, e.Name)) {
			return true
		}
	}
	power, _ := d.looksAhead(one.first, one.end)
	return power == sure && !d.looksBack(one) && e.Date == ""
}

// tellsWhich says whether the words around an event's noun tell more than that
// there was one; talks between persons are meetings, not events.
func (d *document) tellsWhich(first, i, end int) bool {
	words, capitals := 0, 0
	for k := first; k < end; k++ {
		t := d.tokens[k]
		if k == i || t.kind == punct || isFunctionWord(t.lower) {
			continue
		}
		if by, ok := shift(t.lower); ok && by <= 0 || t.lower == "held" {
			continue // the last session, прошлые выборы
		}
		words++
		if t.upper && k > first || t.upper && allCaps(t.text) {
			capitals++
		}
	}
	w := d.tokens[i].lower
	personal := strings.HasPrefix(w, "meeting") || strings.HasPrefix(w, "talks") || strings.HasPrefix(w, "negotiat") || strings.HasPrefix(w, "встреч") || strings.HasPrefix(w, "переговор") || strings.HasPrefix(w, "кездесу") || strings.HasPrefix(w, "келіссөз") || strings.HasPrefix(w, "consultations")
	if personal {
		return words >= 2 && capitals >= 2 && !strings.HasPrefix(w, "переговор") && !strings.HasPrefix(w, "talks") && !strings.HasPrefix(w, "келіссөз")
	}
	return words >= 1
}

// negated says whether the sentence says that the event did not happen.
func (d *document) negated(s sentence, first, end int) bool {
	for k := max(s.first, first-4); k < min(s.end, end+5); k++ {
		switch d.tokens[k].lower {
		case "cancelled", "canceled", "отменен", "отменена", "отменено", "перенесено", "перенесена":
			return true
		}
	}
	return false
}

// worthEvent says whether an event is worth listing: it has a day, a place or
// a name of its own, or the opening tells of it.
func (d *document) worthEvent(e digest.Event, rank int) bool {
	capital := false
	for k, f := range strings.Fields(e.Name) {
		if r := firstRune(strings.TrimLeft(f, "«\"“(")); k > 0 && strings.ToLower(string(r)) != string(r) {
			capital = true
		}
	}
	return rank <= 4 || e.Date != "" && (e.Place != "" || capital) || e.Place != "" && capital
}

// sameEvent says whether an event is listed already, and lets the new one fill
// what the listed one lacks.
func sameEvent(have []digest.Event, e digest.Event) bool {
	for i := range have {
		l := likeness(have[i].Name, e.Name)
		if l >= 0.6 || l > 0 && head(have[i].Name, e.Name) && (have[i].Date == "" || e.Date == "" || sameTime(have[i].Date, e.Date)) {
			if have[i].Place == "" {
				have[i].Place = e.Place
			}
			if have[i].Date == "" {
				have[i].Date = e.Date
			}
			return true
		}
	}
	return false
}

// head says whether two names share the noun for a kind of event.
func head(a, b string) bool {
	x, y := stems5(a), stems5(b)
	for _, list := range eventWords {
		for _, e := range list {
			if e.kind == gathering && utf8.RuneCountInString(e.stem) > 4 && x[stem5(e.stem)] && y[stem5(e.stem)] {
				return true
			}
		}
	}
	return false
}
