package language

import (
	"strings"
	"time"

	"minber/digest"
)

// headsAgenda says whether sentence s is only a day to come, and the head of an
// entry of an agenda: "MONDAY. Bureau of the chamber, behind closed doors."
func (d *document) headsAgenda(s int) bool {
	one, dates := d.sentences[s], d.datesIn(s)
	if len(dates) != 1 || len(dates[0].iso) < len("2006-01-02") || d.day() == "" || dates[0].iso <= d.day() {
		return false
	}
	for i := one.first; i < one.end; i++ {
		if d.tokens[i].kind == word && !d.inDate(d.tokens[i].start) && weekdayOf(d.tokens[i].lower) == 0 {
			return false
		}
	}
	return true
}

// dayHead is a day that stands over what happens on it: a line of its own, or
// the first words of a paragraph.
type dayHead struct {
	s     int    // the sentence that it opens or is
	next  int    // the first token behind it
	iso   string // the day
	alone bool   // a line of its own
	loose bool   // a weekday with no date: before or after today
}

// dayHeadAt reads a day at the head of sentence s, which opens a paragraph:
// "Monday 23 November", «ВТОРНИК.», «Сәрсенбі, 25 қараша:».
func (d *document) dayHeadAt(s int, base time.Time) (h dayHead, ok bool) {
	one := d.sentences[s]
	i, weekday := one.first, 0
	for ; i < one.end; i++ {
		tok := &d.tokens[i]
		if day := max(weekdayOf(tok.lower), weekdayHeads[tok.text]); day > 0 && (tok.upper || h.iso != "" && d.tokens[i-1].text == ",") {
			weekday = day
			continue
		}
		if dates := d.datesBetween(tok.start, tok.end); len(dates) > 0 && tok.kind != punct {
			m := dates[0]
			if len(m.iso) == len(time.DateOnly) && !m.relative {
				h.iso = m.iso
			} else if max(weekdayOf(tok.lower), weekdayHeads[tok.text]) == 0 {
				return h, false
			}
			continue
		}
		if tok.lower != "күні" && tok.text != "," && tok.text != "(" && tok.text != ")" && (i > one.first || tok.kind != punct) {
			break
		}
	}
	if h.iso == "" && weekday == 0 {
		return h, false
	}
	if h.iso == "" {
		gap := (weekday - int(base.Weekday()+6)%7 - 1 + 7) % 7
		h.iso, h.loose = iso(base.AddDate(0, 0, gap)), true
	}
	h.s, h.next = s, i
	if i < one.end && (d.tokens[i].text == "." || d.tokens[i].text == ":" || d.tokens[i].text == "|" || isDash(d.tokens[i].text)) {
		h.next = i + 1
	} else if i < one.end && !(h.loose && d.tokens[i-1].text == "," && d.shortItem(i, one.end)) {
		return h, false
	}
	h.alone = h.next >= one.end && (s+1 >= len(d.sentences) || d.sentences[s+1].paragraph != one.paragraph)
	return h, true
}

// shortItem says whether tokens [first, end) are few and tell without a verb what
// stands on a day: «Сәрсенбі, жалпы отырыс.»
func (d *document) shortItem(first, end int) bool {
	const few = 6
	return end-first <= few && d.firstCue(first, end) == noCue && d.tokens[end-1].text == "."
}

// readsAhead says whether the entries under weekdays tell what will be: no more
// of their sentences tell what was than what is to come, or hardly any.
func (d *document) readsAhead(heads []dayHead) bool {
	back, ahead, all := 0, 0, 0
	for k, h := range heads {
		end := len(d.sentences)
		if k+1 < len(heads) {
			end = heads[k+1].s
		}
		s, first := d.itemBehind(h)
		for ; s < min(end, h.s+6); s++ {
			if one := &d.sentences[s]; !d.quotedWhole(s) {
				all++
				switch first = max(first, one.first); d.firstCue(first, one.end) {
				case wasCue, missedCue:
					back++
				case noCue:
				default:
					ahead++
				}
			}
		}
	}
	return back*5 < all || back <= ahead
}

// firstCue returns the first cue among tokens [first, end); in Kazakh, whose
// verb comes last, the last.
func (d *document) firstCue(first, end int) cue {
	out := noCue
	for i := first; i < end; i++ {
		if d.cues[i] != noCue {
			if out = d.cues[i]; d.lang != "kk" {
				break
			}
		}
	}
	return out
}

// toldAsPast says whether tokens [first, end) tell what was.
func (d *document) toldAsPast(first, end int) bool {
	c := d.firstCue(first, end)
	return c == wasCue || c == missedCue
}

// itemBehind returns the sentence of the first item behind a head, and its first
// token.
func (d *document) itemBehind(h dayHead) (s, first int) {
	if one := d.sentences[h.s]; h.next < one.end && d.tellsItem(h.next, one.end) {
		return h.s, h.next
	}
	s = h.s + 1
	if s < len(d.sentences) {
		first = d.sentences[s].first
	}
	return s, first
}

// tellsItem says whether more than an hour stands among tokens [first, end).
func (d *document) tellsItem(first, end int) bool {
	for i := first; i < end; i++ {
		if tok := &d.tokens[i]; tok.kind == word && !tok.function && !d.hourOf(i, end) {
			return true
		}
	}
	return false
}

// itemsUnder notes the items under a head in out, up to sentence end: the first
// sentence behind it, and if it is a line of its own that of each paragraph.
func (d *document) itemsUnder(h dayHead, end int, out []string) {
	s, first := d.itemBehind(h)
	next := end
	if !h.alone {
		end = min(end, s+1)
	}
	for last := -1; s < end; s++ {
		one := &d.sentences[s]
		if one.paragraph == last || one.aside || one.title {
			continue
		}
		last = one.paragraph
		first = max(first, one.first)
		if h.alone && s > h.s && d.isHeading(s) {
			if d.anyOf(one.first, one.end, weekendWords) {
				return // whose items tell their days
			}
			continue
		}
		past := d.toldAsPast(first, one.end) && (h.loose || s > h.s+1 || len(d.datesIn(s)) > 0)
		if past || d.anyOf(first, min(first+1, one.end), nothingWords) {
			if h.alone && past {
				return // the list is over
			}
			continue
		}
		if !d.heldThen(s, h.iso) {
			if s+1 < next {
				d.insteadOf(s+1, one.paragraph, h.iso, out)
			}
			continue
		}
		out[s] = h.iso
		for k := s + 1; k < min(next, len(d.sentences)); k++ {
			if more := &d.sentences[k]; more.paragraph == one.paragraph && d.addsToDay(k) || !h.alone && more.paragraph != d.sentences[k-1].paragraph && !more.aside && d.addsToDay(k) {
				out[k] = h.iso
			}
		}
	}
}

// heldThen says whether what sentence s of an entry tells takes place on its day:
// it is not called off, and no other day to come is told for it.
func (d *document) heldThen(s int, day string) bool {
	dates := d.datesIn(s)
	if off := d.calledOff(d.sentences[s]); off >= 0 {
		for _, m := range dates {
			if d.newDate(m, off) {
				return true // told for then
			}
		}
		return false
	}
	return len(dates) == 0 || len(dates[0].iso) != len(time.DateOnly) || !dates[0].relative || dates[0].due || dates[0].iso <= d.day() || dates[0].iso == day
}

// insteadOf notes sentence s of a paragraph, behind one that tells what is called
// off, if it tells what is to take place instead.
func (d *document) insteadOf(s, paragraph int, day string, out []string) {
	one := &d.sentences[s]
	if one.paragraph == paragraph && d.anyOf(one.first, min(one.first+2, one.end), insteadWords) {
		out[s] = day
	}
}

// insteadWords open a sentence with what takes the place of something.
var insteadWords = traitOf(`вместо instead орнына`)

// isHeading says whether sentence s is a line in capitals with nothing else.
func (d *document) isHeading(s int) bool {
	one := d.sentences[s]
	if s+1 < len(d.sentences) && d.sentences[s+1].paragraph == one.paragraph {
		return false
	}
	for i := one.first; i < one.end; i++ {
		if tok := &d.tokens[i]; tok.kind == word && !allCaps(tok.text) {
			return false
		}
	}
	return true
}

var weekendWords = traitOf(`weekend выходные уикенд демалыс`)

// addsToDay says whether sentence s tells what else is to happen on the day of its
// paragraph: «В тот же день …», "Also on Monday", «Кешке …».
func (d *document) addsToDay(s int) bool {
	one := d.sentences[s]
	if power, _ := d.strongest(one.first, one.end); power < dateCue || d.quotedWhole(s) || d.toldAsPast(one.first, one.end) {
		return false
	}
	for _, m := range d.datesIn(s) {
		if !m.relative || len(m.iso) < len(time.DateOnly) {
			return false
		}
	}
	opens := d.text[one.span.start:min(one.span.end, one.span.start+mostOpening)]
	for _, w := range sameDayWords[d.lang] {
		if strings.Contains(opens, w) {
			return true
		}
	}
	for i := one.first; i < min(one.first+3, one.end); i++ {
		if d.tokens[i].kind == number && d.hourOf(i, one.end) {
			return true
		}
	}
	return false
}

// mostOpening is within how many bytes of a sentence the words stand which join it
// to the day of the one before.
const mostOpening = 48

// sameDayWords join what else happens on a day.
var sameDayWords = map[string][]string{
	"en": {"he same day", "eanwhile", "lso ", "n the evening", "n the afternoon", "n the morning", "t noon", "t midday", "fter that", "fter lunch"},
	"ru": {"тот же день", "тем временем", "Вечером", "полдень", "Утром", "Днем", "Днём", "Также", "Тогда же", "осле обеда", "а вечером", "араллельно"},
	"kk": {"ол күні", "сы күні", "Кешке", "Таңертең", "Түсте ", "үстен кейін", "үске дейін", "Сондай-ақ", "Сонымен қатар"},
}

// nothingWords open an entry of a day on which nothing is to happen.
var nothingWords = traitOf(`nothing quiet no ничего тишина тихо ешқандай ештеңе тыныштық`)

// item returns what sentence s announces as an item of a calendar: its words
// without the hour, and if they are few those of the next sentence as well.
func (r *Reader) item(d *document, c *cast, s int, day string) announcement {
	t := r.teller(d, c, s)
	one := d.sentences[s]
	base, _ := time.Parse(time.DateOnly, d.day())
	first, end := one.first, one.end
	if h, ok := d.dayHeadAt(s, base); ok {
		first = h.next
	}
	for first < end-1 && (d.tokens[first].kind == punct && !opensQuote(d.tokens[first].text) || d.hourOf(first, end)) {
		first++
	}
	if s+1 < len(d.sentences) && d.sentences[s+1].paragraph == one.paragraph && (t.meanings(first, end) < 2 || t.bareItem(first, end)) {
		end = d.sentences[s+1].end
	}
	if off := d.calledOff(one); off >= 0 {
		for _, m := range d.datesIn(s) {
			if m.start > d.tokens[first].start && len(m.iso) == len(time.DateOnly) && m.iso > day && d.newDate(m, off) {
				day = m.iso // moved to then
			}
		}
	}
	at := span{d.tokens[first].start, d.tokens[end-1].end}
	what := paired(strings.TrimRight(spacedOnce(d.text[at.start:at.end]), "."))
	return announcement{Upcoming: digest.Upcoming{
		What: what, Date: day, Certainty: digest.Planned, At: digest.Span{Start: at.start, End: at.end},
	}, piece: what}
}

// bareItem says whether tokens [first, end) tell no more than what sort of thing is
// to happen, or where: "Plenary sitting.", «Қазақстан – Сербия.»
func (t *teller) bareItem(first, end int) bool {
	return t.meanings(first, end) <= 3 && !t.finite(first, end)
}

// hourOf says whether the token at i, before end, is part of an hour: 10:00,
// 14.30, "at", сағат.
func (d *document) hourOf(i, end int) bool {
	tok := &d.tokens[i]
	if tok.kind != number {
		return tok.lower == "am" || tok.lower == "pm" || tok.lower == "сағат"
	}
	next := d.word(i+1, i, end)
	return strings.ContainsAny(tok.text, ".:") || next == ":" || i > 0 && d.tokens[i-1].text == ":" || next == "am" || next == "pm"
}
