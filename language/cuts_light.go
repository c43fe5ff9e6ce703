package language

import "slices"

// What may go without any loss: the day of the news, an office told before, a word that only
// colours. A sentence is worth as much without it, though what is measured there is less.

// with returns the version with what was left out of light stretches, in order, put back.
func (v version) with(light []stretch) version {
	if len(light) == 0 {
		return v
	}
	for _, l := range slices.Backward(light) {
		if l.first < v.first && l.end >= v.first {
			v.first = l.first
		}
	}
	for _, l := range light {
		if l.end > v.end && l.first <= v.end {
			v.end = l.end
		}
	}
	var out []stretch
	for _, o := range v.out {
		for _, l := range light {
			if l.end <= o.first || l.first >= o.end {
				continue
			}
			if l.first > o.first {
				out = append(out, stretch{o.first, l.first})
			}
			o.first = l.end
		}
		if o.first < o.end {
			out = append(out, o)
		}
	}
	v.out = out
	return v
}

// unburdened returns the version without all that is light, as far as enough stays.
func (t *trimmer) unburdened(v version) version {
	for _, l := range t.light {
		if less := v.less(l); less.tokens() >= t.least() {
			v = less
		}
	}
	return v
}

// clashes says whether a stretch must stay as the one beside it is out already: of two things told
// one stays.
func (t *trimmer) clashes(s stretch, v version) bool {
	for _, e := range t.either {
		for _, o := range v.out {
			if touches(o, s) && (s == e || touches(o, e)) && touches(s, e) {
				return true
			}
		}
	}
	return false
}

func touches(a, b stretch) bool { return a.first <= b.end && b.first <= a.end }

// justBefore says whether a date is the day of the article or one of some days before it in its
// month.
func (d *document) justBefore(m dateMention, days int) bool {
	if len(m.iso) != len("2025-11-20") || d.date == "" || m.iso > d.date || m.iso[:7] != d.date[:7] {
		return false
	}
	return digits(d.date[8:])-digits(m.iso[8:]) <= days
}
