package language

import "minber/digest"

// maxUpcoming is how many announcements are kept of one text.
const maxUpcoming = 12

// findUpcoming returns what the text announces for after its day.
func (r *Reader) findUpcoming(d *document, c *cast) []digest.Upcoming {
	var all []announcement
	calendar := d.calendar()
	for s := range d.sentences {
		if one := &d.sentences[s]; one.aside || one.title || d.headsAgenda(s) || calendar.leadsIn(d, s) || d.farewell(s) || d.clockLine(s) {
			continue
		}
		var found []announcement
		if n := len(all); n > 0 && all[n-1].At.End <= d.sentences[s].start && s > 0 && all[n-1].At.End > d.sentences[s-1].start && d.opensWithWhen(s) {
			continue
		}
		if day := calendar.item(s); day != "" {
			found = append(found, r.item(d, c, s, day))
		} else {
			found = r.announced(d, c, s)
			for k := range found {
				if found[k].Date == "" {
					found[k].Date = calendar.day(s)
				}
			}
		}
		for _, u := range found {
			if u.What != "" && !r.knownUpcoming(all, &u) && len(all) < maxUpcoming {
				all = append(all, u)
			}
		}
	}
	out := make([]digest.Upcoming, len(all))
	for i := range all {
		out[i] = all[i].Upcoming
	}
	return out
}

// opensWithWhen says whether sentence s only tells that the day of what was told before
// is still open: «Сроки поездки согласуют», "The dates will be agreed".
func (d *document) opensWithWhen(s int) bool {
	one := d.sentences[s]
	if len(d.datesIn(s)) > 0 {
		return false
	}
	switch d.word(one.first, one.first, one.end) {
	case "сроки", "дата", "дату", "даты":
		return true
	case "the":
		next := d.word(one.first+1, one.first, one.end)
		return next == "date" || next == "dates"
	}
	return false
}

// announcement is something announced, with the piece of the text that tells
// it: What may tell more, so that it can be understood.
type announcement struct {
	digest.Upcoming
	piece string   // what it tells of
	stems []string // of the piece, once asked for; see stems5
}

// stemsOf returns the stems of an announcement's piece.
func (l *lexicon) stemsOf(u *announcement) []string {
	if u.stems == nil {
		u.stems = l.stemsIn(u.piece)
	}
	return u.stems
}

// announced reads one sentence: each date to come announces something, and so
// does an event's noun beside a word that looks ahead.
func (r *Reader) announced(d *document, c *cast, s int) []announcement {
	one := d.sentences[s]
	var clauses []clause
	if len(d.datesIn(s)) > 0 {
		clauses = d.clauses(s)
	}
	off := d.calledOff(one)
	var out []announcement
	add := func(at, end, lo, hi int, m dateMention, neighbours []int) {
		cl := clauseAt(clauses, d.tokens[at].start)
		what, piece := r.teller(d, c, s).tell(at, end, m.iso, m.relative, neighbours)
		out = append(out, announcement{Upcoming: digest.Upcoming{
			What: what, Date: m.iso, Certainty: d.certainty(clauses, cl, min(lo, cl), max(hi, cl+1)), At: digest.Span{Start: one.span.start, End: one.span.end},
		}, piece: piece})
	}
	ahead := d.datesAhead(s, clauses, off)
	for i, m := range ahead {
		lo, hi := 0, len(clauses)
		var neighbours []int
		if i > 0 {
			lo = clauseAt(clauses, ahead[i-1].start) + 1
			neighbours = append(neighbours, d.tokenAt(ahead[i-1].start))
		}
		if i+1 < len(ahead) {
			hi = clauseAt(clauses, ahead[i+1].start)
			neighbours = append(neighbours, d.tokenAt(ahead[i+1].start))
		}
		add(d.tokenAt(m.start), d.tokenAt(m.end), lo, hi, m, neighbours)
	}
	if len(out) > 0 || off >= 0 {
		return out
	}
	if at := r.openAnnouncement(d, s); at >= 0 {
		clauses = d.clauses(s)
		add(at, at+1, 0, len(clauses), dateMention{}, nil)
	}
	return out
}

// tokenAt returns the token that starts at or after an offset.
func (d *document) tokenAt(at int) int {
	lo, hi := 0, len(d.tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; d.tokens[mid].start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// day is the day that relative dates count from.
func (d *document) day() string {
	if d.date != "" {
		return d.date
	}
	return d.base
}

// datesIn returns the dates of sentence s.
func (d *document) datesIn(s int) []dateMention {
	lo, hi := 0, len(d.dates)
	for lo < hi {
		if mid := (lo + hi) / 2; d.dates[mid].sentence < s {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi = lo; hi < len(d.dates) && d.dates[hi].sentence == s; hi++ {
	}
	return d.dates[lo:hi]
}

// quotedWhole says whether a sentence is nothing but a quotation and who said
// it: wishes and promises, not announcements.
func (d *document) quotedWhole(s int) bool {
	one := d.sentences[s]
	for _, q := range d.quotes {
		if q.start >= one.span.end {
			break
		}
		if q.end > one.span.start && (min(q.end, one.span.end)-max(q.start, one.span.start))*2 > one.span.end-one.span.start {
			return true
		}
	}
	return false
}

// knownUpcoming says whether the same is announced already: at the same time
// and in mostly the same words.
func (r *Reader) knownUpcoming(have []announcement, u *announcement) bool {
	for i := range have {
		if u.Date != "" && have[i].Date != "" && !sameTime(have[i].Date, u.Date) {
			continue
		}
		alike := 0.6
		if (u.Date == "") != (have[i].Date == "") {
			alike = 0.85 // a bill's reading, and the day it takes effect
		}
		if shared(r.lex.stemsOf(&have[i]), r.lex.stemsOf(u)) >= alike {
			if len(u.Date) > len(have[i].Date) {
				have[i].Date = u.Date
			}
			return true
		}
	}
	return false
}
