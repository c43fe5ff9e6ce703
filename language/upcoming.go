package language

import (
	"strings"

	"minber/digest"
)

// maxWhat is how many words may tell what is coming up.
const maxWhat = 16

// maxUpcoming is how many announcements are kept of one text.
const maxUpcoming = 12

// findUpcoming returns what the text announces for after its day.
func (r *Reader) findUpcoming(d *document) []digest.Upcoming {
	out := []digest.Upcoming{}
	for s := range d.sentences {
		if one := &d.sentences[s]; one.aside || one.title {
			continue
		}
		for _, u := range r.announced(d, s) {
			if u.What != "" && !knownUpcoming(out, u) && len(out) < maxUpcoming {
				out = append(out, u)
			}
		}
	}
	return out
}

// announced reads one sentence: each future date announces something, and so
// does an event's noun beside a word that looks ahead.
func (r *Reader) announced(d *document, s int) []digest.Upcoming {
	one := d.sentences[s]
	var out []digest.Upcoming
	clauses := d.clauses(one)
	power, at := d.looksAhead(one.first, one.end)
	past := d.looksBack(one)
	var ahead []dateMention
	for _, m := range d.datesIn(s) {
		near := d.nearPower(clauses, clauseAt(clauses, m.start), power)
		if len(m.iso) == 4 && power == 0 && !d.boundTo(m) {
			continue // a budget for 2026 is not to come
		}
		if iso := d.futureDate(m, near, past); iso != "" {
			m.iso = iso
			if n := len(ahead); n > 0 && (sameTime(ahead[n-1].iso, m.iso) || clauseAt(clauses, ahead[n-1].start) == clauseAt(clauses, m.start) && m.start-ahead[n-1].end < 12) {
				if len(m.iso) > len(ahead[n-1].iso) {
					ahead[n-1].iso = m.iso
				}
				continue
			}
			ahead = append(ahead, m)
		}
	}
	for i, m := range ahead {
		c := clauseAt(clauses, m.start)
		lo, hi := 0, len(clauses)
		if i > 0 {
			lo = max(lo, clauseAt(clauses, ahead[i-1].start)+1)
		}
		if i+1 < len(ahead) {
			hi = max(c+1, clauseAt(clauses, ahead[i+1].start))
		}
		out = append(out, digest.Upcoming{What: d.withSubject(r, s, clauses[c], r.what(d, clauses, c, min(lo, c), hi)), Date: m.iso, At: digest.Span{Start: one.span.start, End: one.span.end}})
	}
	if len(out) > 0 || power == 0 || d.quotedWhole(s) && power < sure || power < sure && d.quoted(d.tokens[at].start) {
		return out
	}
	if c := r.openAnnouncement(d, clauses, power, at, past); c >= 0 {
		out = append(out, digest.Upcoming{What: d.withSubject(r, s, clauses[c], r.what(d, clauses, c, 0, len(clauses))), At: digest.Span{Start: one.span.start, End: one.span.end}})
	}
	return out
}

// supposes says whether a sentence tells what would or might be.
func (d *document) supposes(first, end int) bool {
	for i := first; i < end; i++ {
		switch d.tokens[i].lower {
		case "if", "would", "could", "might", "если", "бы", "егер", "мүмкін":
			return true
		case "должен", "должна", "должны", "должно":
			if i+1 < end && strings.HasPrefix(d.tokens[i+1].lower, "был") {
				return true
			}
		}
	}
	return false
}

// nearPower is how surely a clause, or one beside it, looks ahead; a sentence
// that announces with certainty does so throughout.
func (d *document) nearPower(clauses []clause, c int, all ahead) ahead {
	if all == sure {
		return all
	}
	from, to := max(0, c-1), min(len(clauses)-1, c+1)
	if c < 0 {
		return all
	}
	if d.lang == "en" {
		from, to = c, c // English verbs stand near their dates
	}
	power, _ := d.looksAhead(clauses[from].first, clauses[to].end)
	return power
}

// boundTo says whether a bare year is a term: by 2030, с 2027 года, 2030
// жылдан бастап.
func (d *document) boundTo(m dateMention) bool {
	if m.ahead || m.relative {
		return true
	}
	i := d.tokenAt(m.start)
	if i > 0 {
		switch d.tokens[i-1].lower {
		case "by", "in", "from", "с", "к", "до", "в":
			return true
		}
	}
	for k := i; k < len(d.tokens) && d.tokens[k].start < m.end; k++ {
		w := d.tokens[k].lower
		if strings.HasSuffix(w, "дан") || strings.HasSuffix(w, "ға") {
			return true
		}
	}
	return false
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

// openAnnouncement returns the clause that announces an event without a date,
// -1 if none does.
func (r *Reader) openAnnouncement(d *document, clauses []clause, power ahead, at int, past bool) int {
	c := clauseAt(clauses, d.tokens[at].start)
	if c < 0 || past && power < sure || power < sure && d.supposes(clauses[0].first, clauses[len(clauses)-1].end) {
		return -1
	}
	strength := 0
	for i := clauses[c].first; i < clauses[c].end; i++ {
		switch r.eventAt(d, i) {
		case gathering:
			strength = max(strength, 2)
		case act:
			strength = max(strength, 1)
		}
	}
	if strength > 0 && (int(power)+strength >= 3 || modal(d.tokens[at].lower)) {
		return c
	}
	return -1
}

// futureDate returns the date a mention stands for if it is after the day of
// publication, "" if it is not.
func (d *document) futureDate(m dateMention, power ahead, past bool) string {
	base := d.day()
	iso := m.iso
	if power > 0 && m.next != "" && !past {
		iso = m.next
	}
	switch {
	case base == "":
		if power > 0 && !past {
			return iso
		}
		return ""
	case iso > base && !strings.HasPrefix(base, iso):
		return iso
	case strings.HasPrefix(base, iso) && len(iso) < len(base): // this year, this month
		if m.ahead || power == sure || power == hint && !past {
			return iso
		}
	}
	return ""
}

// day is the day that relative dates count from.
func (d *document) day() string {
	if d.date != "" {
		return d.date
	}
	return d.base
}

// looksBack says whether a sentence reports what was: then the month it names
// is the last, not the next.
func (d *document) looksBack(s sentence) bool {
	switch d.lang {
	case "en":
		past := 0
		for i := s.first; i < s.end; i++ {
			switch w := d.tokens[i].lower; w {
			case "was", "were", "had", "held", "took", "met", "went", "won", "became":
				past++
			case "will", "to", "would", "must", "is", "are":
				return false
			}
		}
		return past > 0
	case "kk":
		for i := s.end - 1; i >= s.first && i > s.end-4; i-- {
			switch d.tokens[i].lower {
			case "болған", "болатын", "еді", "өтті", "болды", "тіркелген", "өткен", "бөлінген", "артты", "ашылған", "созылған", "орнаған":
				return true
			}
		}
	case "ru":
		back, fore := 0, 0
		for i := s.first; i < s.end; i++ {
			w := d.tokens[i].lower
			if futureCue("ru", d.tokens[i]) > 0 {
				fore++
			}
			switch w {
			case "состоялся", "состоялась", "состоялось", "прошел", "прошла", "прошло", "прошли", "провел", "провели", "виделись", "встретились", "был", "была", "были", "было", "создан", "создана", "сократился", "вырос", "выросла":
				back++
			}
		}
		return back > 0 && fore == 0
	}
	return false
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

// withSubject puts the subject of the sentence before in front of what is
// announced of "it".
func (d *document) withSubject(r *Reader, s int, c clause, what string) string {
	one := d.sentences[s]
	if c.first != one.first || s == 0 {
		return what
	}
	switch d.tokens[one.first].lower {
	case "it", "он", "она", "оно", "this":
		before := d.sentences[s-1]
		if who := d.subject(r, before, before.end); who != "" && !before.title && !before.aside {
			return strings.TrimPrefix(who, "The ") + " " + what
		}
	}
	return what
}

// sameTime says whether one date is the other said less exactly.
func sameTime(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }

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
func knownUpcoming(have []digest.Upcoming, u digest.Upcoming) bool {
	for i := range have {
		if u.Date != "" && have[i].Date != "" && !sameTime(have[i].Date, u.Date) {
			continue
		}
		if likeness(have[i].What, u.What) >= 0.6 {
			if len(u.Date) > len(have[i].Date) {
				have[i].Date = u.Date
			}
			return true
		}
	}
	return false
}
