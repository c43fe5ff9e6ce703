package language

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// maxEvents is how many events are kept of one text.
const maxEvents = 8

// eventFinder reads the events of one text, sentence by sentence.
type eventFinder struct {
	*Reader
	d        *document
	upcoming []digest.Upcoming
	meetings []digest.Meeting
	out      []digest.Event
	bodies   map[int]string // of the sentences read for one, see bodyIn
	rank     int            // how many sentences of the story were read
	deed     int            // where a parliament's deed is listed, -1 if none is

	// spare is the first event told too far down, or by a bare noun, to stand
	// beside others: it counts where a text tells of no other.
	spare, bare digest.Event
}

// findEvents returns the sessions, visits, forums and hearings that take or
// took place: a noun for one with words that tell which, in a sentence that
// announces nothing; and one deed of a parliament, from the opening. Where a
// text has none of these, the likeliest of what it only hints at.
func (r *Reader) findEvents(d *document, upcoming []digest.Upcoming, meetings []digest.Meeting) []digest.Event {
	f := eventFinder{Reader: r, d: d, upcoming: upcoming, meetings: meetings, out: []digest.Event{}, bodies: map[int]string{}, deed: -1}
	for s := range d.sentences {
		if one := d.sentences[s]; one.aside || one.title || d.calledOff(one) >= 0 || d.defines(one) {
			continue
		}
		f.rank++
		f.read(s)
	}
	if len(f.out) == 0 {
		f.hinted()
	}
	return f.out
}

// read lists the events of sentence s.
func (f *eventFinder) read(s int) {
	one := f.d.sentences[s]
	for i := one.first; i < one.end && len(f.out) < maxEvents; i++ {
		if f.eventAt(f.d, i) == gathering && (!f.d.quoted(f.d.tokens[i].start) || f.d.named(i)) {
			i = f.noun(s, i)
		}
	}
	if len(f.out) < maxEvents && !heldIn(f.out, one) {
		if e, ok := f.d.travel(f.Reader, one, isTravel); ok && e.Date != "" {
			f.add(e)
		}
	}
	if f.rank <= 2 && f.deed < 0 && len(f.out) < maxEvents && !heldIn(f.out, one) && !metIn(f.meetings, one) {
		if e, ok := f.deedIn(s); ok && f.add(e) {
			f.deed = len(f.out) - 1
		}
	}
}

// noun lists the event whose noun is token i, or puts it aside; it returns the
// last token of its name.
func (f *eventFinder) noun(s, i int) int {
	d, one := f.d, f.d.sentences[s]
	e, last, which := f.event(d, one, i)
	if e.Name == "" || d.announcedAt(s, e, f.upcoming) {
		return max(i, last-1)
	}
	switch {
	case d.sits(i):
		e = f.complete(e)
	case isVisit(d.tokens[i].lower) || d.withPeople(i):
		if who := f.visitor(one, d.tokenAt(e.At.Start), i); who != "" && likeness(who, e.Name) < 0.5 {
			e.Name = who + ": " + e.Name
			which = true
		}
	}
	formal, vote := isFormal(d.tokens[i].lower), isVote(d.tokens[i].lower)
	switch {
	case !which:
		if f.bare.Name == "" && !vote && !isEncounter(d.tokens[i].lower) {
			f.bare = e
		}
	case vote && e.Date == "":
	case formal && (d.owned(one, e) || e.Date != "") || d.worthEvent(e, f.rank):
		if f.deed >= 0 && formal && f.tellsDeed(e) {
			break
		}
		f.add(e)
	case f.spare.Name == "":
		f.spare = e
	}
	return max(i, last-1)
}

// tellsDeed puts a sitting and what was done there into one event.
func (f *eventFinder) tellsDeed(e digest.Event) bool {
	deed := &f.out[f.deed]
	if deed.Date != "" && e.Date != "" && !sameTime(deed.Date, e.Date) {
		return false
	}
	deed.Name = e.Name + ": " + deed.Name
	deed.Place, deed.Date = cmp.Or(deed.Place, e.Place), cmp.Or(deed.Date, e.Date)
	f.deed = -1
	return true
}

// add lists an event unless it is listed already.
func (f *eventFinder) add(e digest.Event) bool {
	if sameEvent(f.out, e) {
		return false
	}
	f.out = append(f.out, e)
	return true
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

// deedIn reads an event off a verb in the opening of a text: a parliament voted
// or elected, several met. Its name is the clause, after the noun for it.
func (f *eventFinder) deedIn(s int) (digest.Event, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.word(one.first, one.first, one.end) == "if" {
		return digest.Event{}, false
	}
	for _, c := range d.clauses(one) {
		subject, verb := false, -1
		for i := c.first; i < c.end && !(subject && verb >= 0); i++ {
			t := d.tokens[i]
			if t.kind != word {
				continue
			}
			if isDeed(d.lang, t.lower) {
				verb = i
			}
			if book := f.parliaments[d.lang]; book != nil {
				book.at(d.tokens, i, func(p *phrase) { subject = subject || p.weight >= 1 })
			}
		}
		if power, _ := d.strongest(c.first, c.end); subject && verb >= 0 && power < hintCue {
			return f.satEvent(s, c, verb), true
		}
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
// name, and which says whether the words around the noun tell which it is.
func (r *Reader) event(d *document, s sentence, i int) (e digest.Event, last int, which bool) {
	first, end := d.nounPhrase(s, i)
	if d.verbal(i) || d.headed(first, i) || d.bilateral(s, first, i, end) || d.prepared(s, first) {
		return e, end, false
	}
	last, which = end, d.tellsWhich(first, i, end)
	e.Place, first, end = d.placeOf(r, s, first, i, end)
	e.Name = d.eventName(r, s, first, i, end)
	e.Date = d.eventDate(i)
	e.At = digest.Span{Start: d.tokens[first].start, End: d.tokens[end-1].end}
	return e, last, which
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
		if k == i || t.kind == punct || t.function {
			continue
		}
		if by, ok := shift(t.lower); ok && by <= 0 || startsWithAny(t.lower, []string{"general=", "held=", "closing=", "opening=", "закрыти", "открыти", "жабылу", "ашылу", "бергі="}) {
			continue // the last session, прошлые выборы
		}
		words++
		if t.upper && k > first || t.upper && allCaps(t.text) {
			capitals++
		}
	}
	if w := d.tokens[i].lower; isEncounter(w) && !d.sits(i) && !d.withPeople(i) {
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
	y := stems5(b)
	shared := slices.DeleteFunc(stems5(a), func(w string) bool { return !slices.Contains(y, w) })
	if len(shared) == 0 {
		return false
	}
	for _, list := range eventWords {
		for _, e := range list {
			if e.kind == gathering && utf8.RuneCountInString(e.stem) > 4 && slices.Contains(shared, stem5(e.stem)) {
				return true
			}
		}
	}
	return false
}
