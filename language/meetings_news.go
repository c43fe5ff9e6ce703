package language

import (
	"sort"
	"time"
)

// fullSentence is how many tokens the article's first sentence has, which a
// line above it has not.
const fullSentence = 9

// firstDate is the day that the article's first sentences give its news: the latest past one,
// since older days are told there for what went before.
func (c *cast) firstDate() string {
	return c.firstDateFor(len(c.g.d.sentences))
}

// firstDateFor is the same for what sentence si tells: what is told behind it has days of
// its own, unless it is of talks too.
func (c *cast) firstDateFor(si int) string {
	d := c.g.d
	opening, latest := d.sentences[0].paragraph, ""
	for i := range d.sentences {
		if s := &d.sentences[i]; !s.title && !s.aside && s.end-s.first >= fullSentence {
			opening = s.paragraph
			break
		}
	}
	for i := range d.dates {
		m := &d.dates[i]
		s := &d.sentences[m.sentence]
		if s.title || s.paragraph > 1+opening {
			continue
		}
		if m.sentence > si && !d.addsDay(m) || d.datesThing(m) {
			continue // what they visited then, the law adopted then
		}
		if len(m.iso) == 10 && (d.date == "" || m.iso <= d.date) {
			latest = max(latest, m.iso)
		}
	}
	return latest
}

// dayAbove is the day of its news that the text told last in front of an offset, ""
// if that is far above or long ago. Behind the day on which something began that goes on,
// it is any of its days.
func (c *cast) dayAbove(at int) (day string, any bool) {
	const (
		reach = 10 // sentences
		week  = 7 * 24 * time.Hour
	)
	d := c.g.d
	today, err := time.Parse(time.DateOnly, d.day())
	if err != nil || c.isLive() {
		return "", false
	}
	oldest := iso(today.Add(-week))
	si := sort.Search(len(d.sentences), func(k int) bool { return d.sentences[k].span.end > at })
	for i := len(d.dates) - 1; i >= 0; i-- {
		m := &d.dates[i]
		if m.start >= at || d.sentences[min(si, len(d.sentences)-1)].title {
			continue
		}
		if m.sentence < si-reach {
			break
		}
		if len(m.iso) == len(time.DateOnly) && !m.ahead && m.iso >= oldest && m.iso <= d.day() && !d.quoted(m.start) && !d.sentences[m.sentence].title {
			switch {
			case d.beganThen(m):
				return "", true
			case !d.datesThing(m): // not the law adopted then
				return m.iso, false
			}
		}
	}
	return "", false
}

// isLive says whether the text is a report by the minute: its paragraphs open
// with the time of day. What it tells of is of its own day.
func (c *cast) isLive() bool {
	d := c.g.d
	const enough = 2
	n, paragraph := 0, -1
	for i := range d.sentences {
		s := &d.sentences[i]
		if s.paragraph == paragraph || s.end-s.first < 4 {
			continue
		}
		paragraph = s.paragraph
		hour, mark, minute := &d.tokens[s.first], d.tokens[s.first+1].text, &d.tokens[s.first+2]
		if hour.kind == number && len(hour.text) <= 2 && (mark == ":" || mark == ".") && minute.kind == number && len(minute.text) == 2 {
			n++
		} else if len(hour.text) == len("10:30") && (hour.text[2] == ':' || hour.text[2] == '.') && hour.text[0] >= '0' && hour.text[0] <= '2' {
			n++
		}
	}
	return n >= enough
}
