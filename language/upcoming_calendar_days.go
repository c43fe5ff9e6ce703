package language

import (
	"strings"
	"time"
)

// calendar is what a text that lists what is ahead by days tells under them.
type calendar struct {
	items []string // of each sentence that tells an item its day, "" of others
	under []string // the day in whose paragraph each sentence stands
	first int      // the sentence of the first day
}

// calendar reads the list; it is nil where the text has none.
func (d *document) calendar() *calendar {
	base, err := time.Parse(time.DateOnly, d.day())
	if err != nil {
		return nil
	}
	heads := d.dayHeads(base)
	if len(heads) == 0 {
		return nil
	}
	ahead := d.looksToWeek() || d.leadsToDays(heads) || d.readsAhead(heads)
	if ahead {
		d.inOrder(heads, base)
	}
	var out *calendar
	for k, h := range heads {
		if h.iso <= d.day() || h.loose && (!ahead || len(heads) < 2) {
			continue
		}
		if out == nil {
			out = &calendar{make([]string, len(d.sentences)), make([]string, len(d.sentences)), h.s}
		}
		end := len(d.sentences)
		if k+1 < len(heads) {
			end = heads[k+1].s
		}
		d.itemsUnder(h, end, out.items)
		for s := h.s; s < end && (d.sentences[s].paragraph == d.sentences[h.s].paragraph || h.alone && d.sentences[s].paragraph == d.sentences[h.s].paragraph+1); s++ {
			out.under[s] = h.iso
		}
	}
	return out
}

// dayHeads returns the days at the heads of paragraphs.
func (d *document) dayHeads(base time.Time) (heads []dayHead) {
	last := -1
	for s := range d.sentences {
		if one := &d.sentences[s]; one.paragraph != last {
			last = one.paragraph
			if h, ok := d.dayHeadAt(s, base); ok {
				heads = append(heads, h)
			}
		}
	}
	return heads
}

// inOrder moves the weekdays that would fall before the first day of a list on by a
// week: a plan made on a Friday ends with the Friday a week from then. A day that only
// comes late in the list is of another part of it.
func (d *document) inOrder(heads []dayHead, base time.Time) {
	first := heads[0].iso
	for k := 1; k < len(heads); k++ {
		if h := &heads[k]; h.loose && h.iso < first && first > iso(base) {
			if day, err := time.Parse(time.DateOnly, h.iso); err == nil {
				h.iso = iso(day.AddDate(0, 0, 7))
			}
		}
	}
}

// leadsToDays says whether a list of weekdays follows a span of days to come, or has
// a date with a weekday to come itself: Что ждет парламент с 23 по 28 ноября.
func (d *document) leadsToDays(heads []dayHead) bool {
	if !heads[0].loose {
		return heads[0].iso > d.day()
	}
	for s := range heads[0].s {
		if d.spanTold(s) != "" {
			return true
		}
	}
	return false
}

// spanTold returns the first day of a span of days after today that sentence s tells, ""
// if it tells none.
func (d *document) spanTold(s int) string {
	for _, m := range d.datesIn(s) {
		if len(m.iso) != len(time.DateOnly) || m.iso <= d.day() {
			continue
		}
		numbers := 0
		for i := d.tokenAt(m.start); i < len(d.tokens) && d.tokens[i].start < m.end; i++ {
			if tok := &d.tokens[i]; tok.kind == number && len(tok.text) <= 2 {
				numbers++
			}
		}
		if numbers > 1 {
			return m.iso
		}
	}
	return ""
}

// item returns the day of the item that sentence s tells, "" if it tells none.
func (c *calendar) item(s int) string {
	if c == nil {
		return ""
	}
	return c.items[s]
}

// day returns the day in whose paragraph sentence s stands, "" if in none.
func (c *calendar) day(s int) string {
	if c == nil {
		return ""
	}
	return c.under[s]
}

// leadsIn says whether sentence s only tells what the list is of: the days that it
// covers, or what its editors will write. What takes place on a day of its own is an item.
func (c *calendar) leadsIn(d *document, s int) bool {
	if c == nil || s >= c.first {
		return false
	}
	one := d.sentences[s]
	span := d.spanTold(s)
	return span != "" && span <= c.under[c.first] || d.tokens[one.end-1].text == "?" || strings.HasSuffix(d.text[one.span.start:one.span.end], ":") && len(d.datesIn(s)) == 0
}
