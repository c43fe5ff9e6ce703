package language

import "strings"

// eventDate is the date of the sentence for the event whose noun is token i:
// not one to come; of several the first, or a more exact one near the noun.
func (d *document) eventDate(i int) string {
	date := ""
	for _, m := range d.datesIn(d.sentenceOf(d.tokens[i].start)) {
		if base := d.day(); base != "" && m.iso > base || d.sinceFirst(&m) {
			continue
		}
		if date == "" || len(m.iso) > len(date) && (abs(m.start-d.tokens[i].start) < 80 || strings.HasPrefix(m.iso, date)) {
			date = m.iso
		}
	}
	return date
}

// pastDate is the first date of sentence s that is not to come, as exactly as the sentence
// tells it: былтыр мамырда.
func (d *document) pastDate(s int) string {
	date, base := "", d.day()
	for _, m := range d.datesIn(s) {
		if (base == "" || m.iso <= base) && !d.sinceFirst(&m) && (date == "" || len(m.iso) > len(date) && strings.HasPrefix(m.iso, date)) {
			date = m.iso
		}
	}
	return date
}

// sinceFirst says whether a date only tells since when an event was the first: the first visit
// since 2014, впервые с 2014 года, 2014 жылдан бері алғаш рет.
func (d *document) sinceFirst(m *dateMention) bool {
	const near = 12
	first, s := d.tokenAt(m.start), d.sentences[m.sentence]
	if len(m.iso) == len("2006-01-02") {
		return false
	}
	from, end := max(s.first, first-near), first
	switch w := d.word(first-1, s.first, s.end); d.lang {
	case "en":
		if w != "since" {
			return false
		}
	case "ru":
		if w != "с" && w != "со" {
			return false
		}
	default:
		at := d.tokenAt(m.end)
		if d.word(at, first, s.end) != "бері" && d.word(at+1, first, s.end) != "бері" {
			return false
		}
		from, end = first, min(s.end, first+near)
	}
	for k := from; k < end; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"first=", "впервые=", "первый=", "первая=", "первое=", "первого=", "первой=", "алғаш", "бірінші=", "тұңғыш="}) {
			return true
		}
	}
	return false
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
