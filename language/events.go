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
// announces nothing; and one deed of a parliament, from the opening.
func (r *Reader) findEvents(d *document, upcoming []digest.Upcoming, meetings []digest.Meeting) []digest.Event {
	out := []digest.Event{}
	rank, done := 0, false
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside || one.title || d.calledOff(one) >= 0 || d.defines(one) {
			continue
		}
		rank++
		for i := one.first; i < one.end && len(out) < maxEvents; i++ {
			if r.eventAt(d, i) != gathering || d.quoted(d.tokens[i].start) && !d.named(i) {
				continue
			}
			e, last := r.event(d, one, i)
			formal, vote := isFormal(d.tokens[i].lower), isVote(d.tokens[i].lower)
			i = max(i, last-1)
			if e.Name != "" && !d.announcedAt(s, e, upcoming) && (formal && d.owned(one, e) || d.worthEvent(e, rank)) && (!vote || e.Date != "") && !sameEvent(out, e) {
				out = append(out, e)
			}
		}
		if len(out) < maxEvents && !heldIn(out, one) {
			if e, ok := d.travel(r, one); ok && !sameEvent(out, e) {
				out = append(out, e)
			}
		}
		if rank <= 2 && !done && len(out) < maxEvents && !heldIn(out, one) && !metIn(meetings, one) {
			if e, ok := r.deed(d, s); ok && !sameEvent(out, e) {
				out, done = append(out, e), true
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
	if d.word(one.first, one.first, one.end) == "if" {
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
		if power, _ := d.strongest(c.first, c.end); !subject || !verb || power >= hintCue {
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
	first, end := d.nounPhrase(s, i)
	if d.verbal(i) {
		return e, end
	}
	if !d.tellsWhich(first, i, end) || d.headed(first, i) || d.bilateral(s, first, i, end) || d.prepared(s, first) {
		return e, end
	}
	last = end
	e.Place, first, end = d.placeOf(r, s, first, i, end)
	e.Name = d.eventName(r, s, first, i, end)
	e.Date = d.eventDate(i)
	e.At = digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}
	return e, last
}

// eventDate is the date of the sentence for the event whose noun is token i:
// not one to come; of several the first, or a more exact one near the noun.
func (d *document) eventDate(i int) string {
	date := ""
	for _, m := range d.datesIn(d.sentenceOf(d.tokens[i].start)) {
		if base := d.day(); base != "" && m.iso > base {
			continue
		}
		if date == "" || abs(m.start-d.tokens[i].start) < 80 && len(m.iso) > len(date) {
			date = m.iso
		}
	}
	return date
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

// announcedAt says whether the event is one that is only to come: announced
// in its sentence, or told beside a word that looks ahead and no past date.
func (d *document) announcedAt(s int, e digest.Event, upcoming []digest.Upcoming) bool {
	one := d.sentences[s]
	for _, u := range upcoming {
		if u.At.Start == one.span.start && (likeness(u.What, e.Name) >= 0.5 || strings.Contains(u.What, e.Name)) {
			return true
		}
	}
	if c, _, _ := d.governingNear(one, d.tokenAt(e.At.Start), d.tokenAt(e.At.End)); c >= hintCue {
		return true
	}
	if e.Date != "" {
		return false
	}
	if power, _ := d.strongest(one.first, one.end); power == sureCue && !d.looksBack(one) {
		return true
	}
	return d.governing(one, d.tokenAt(e.At.Start), d.tokenAt(e.At.End)) >= hintCue
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
		if by, ok := shift(t.lower); ok && by <= 0 || startsWithAny(t.lower, []string{"held=", "closing=", "opening=", "закрыти", "открыти", "жабылу", "ашылу", "бергі="}) {
			continue // the last session, прошлые выборы
		}
		words++
		if t.upper && k > first || t.upper && allCaps(t.text) {
			capitals++
		}
	}
	if w := d.tokens[i].lower; isEncounter(w) {
		if i+2 < end && (d.tokens[i+1].lower == "with" || d.tokens[i+1].lower == "с") {
			return words >= 2
		}
		return words >= 2 && capitals >= 2 && !startsWithAny(w, []string{"переговор", "talks", "келіссөз"})
	}
	return words >= 1
}

// worthEvent says whether an event is worth listing: it has a day, a place or
// a name of its own, or the opening tells of it.
func (d *document) worthEvent(e digest.Event, rank int) bool {
	return rank <= 4 || e.Date != "" && (e.Place != "" || capital(e.Name)) || e.Place != "" && capital(e.Name)
}

// owned says whether the name of a sitting tells whose it is; a government hour
// is a parliament's own.
func (d *document) owned(s sentence, e digest.Event) bool {
	first := d.tokenAt(e.At.Start)
	if capital(e.Name) || d.tokens[first].upper && first > s.first {
		return true
	}
	low := strings.ToLower(e.Name)
	return strings.Contains(low, "правительственный час") || strings.Contains(low, "үкімет сағаты") || strings.Contains(low, "government hour")
}

// capital says whether a name holds a capital after its first word.
func capital(name string) bool {
	for k, f := range strings.Fields(name) {
		if r := firstRune(strings.TrimLeft(f, "«\"“(")); k > 0 && strings.ToLower(string(r)) != string(r) {
			return true
		}
	}
	return false
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
