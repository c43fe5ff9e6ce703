package language

import (
	"cmp"
	"strings"
)

// kazakhJourney fills the phrase of a Kazakh one: «ресми сапары», who makes it
// and the place in the dative before it.
func (f *eventFinder) kazakhJourney(o *occasion, s, first, i int) {
	d, one := f.d, f.d.sentences[s]
	from := i
	for from > first && kazakhJourneyWord(d.tokens[from-1].lower) {
		from--
	}
	o.phrase = withoutCase(d.midSentence(from, closed(d.phrase(f.Reader, from, i+1))))
	for k := from - 1; k >= max(one.first, from-6); k-- {
		if o.kind == journey && d.atHomeWord(k) {
			o.aim, _ = f.homeAim()
			break
		}
		if t := d.tokens[k]; o.kind == journey && (t.upper || isRegion(t.lower) && k > one.first && d.tokens[k-1].upper) && endsInAim(t.lower) && f.c.g.names[k] == 0 {
			at := k
			if !t.upper {
				at-- // Жетісу облысына
			}
			o.aim = d.text[d.tokens[f.nameFrom(one, at)].start:t.end]
			o.place = cmp.Or(o.place, kazakhBody(o.aim))
			break
		} else if o.kind == audience && kazakhPeople(t) {
			o.aim = d.phrase(f.Reader, max(first, k-1), k+1)
			break
		}
	}
	o.owner = cmp.Or(f.ownerInGenitive(first, from), f.ownerBeforeAim(s, from))
	if f.host = f.c.g.home; d.defines(one) && o.kind == journey { // Бұл – палата басшысының елімізге тұңғыш сапары
		o.owner = cmp.Or(f.foreigner(), o.owner)
	}
	if o.owner == "" {
		f.host = ""
		if o.kind == journey {
			f.host = f.hostOfAim(o.aim, o.place)
		}
		o.owner = f.visitor(s, first, i)
	}
	o.own = o.owner != "" && (o.aim != "" || o.place != "")
}

// ownerInGenitive returns the body or the delegation that a Kazakh phrase from
// token first to end opens with as owner: комиссияның Гюмриге сапары.
func (f *eventFinder) ownerInGenitive(first, end int) string {
	for k := first; k < end; k++ {
		t := f.d.tokens[k]
		if f.c.g.names[k] != 0 || t.kind != word {
			return ""
		}
		if base := kazakhBody(t.text); base != t.text && (strings.HasSuffix(t.lower, "ның") || strings.HasSuffix(t.lower, "нің")) && (isPanel("kk", t.lower) || strings.HasPrefix(t.lower, "делегация") || strings.HasPrefix(t.lower, "тоб")) {
			return kazakhBody(closed(f.d.phrase(f.Reader, first, k+1)))
		}
	}
	return ""
}

// ownerBeforeAim returns the person whose name in the genitive stands within a few words
// before token i: төраға Х-тың Жетісу облысына жұмыс сапары.
func (f *eventFinder) ownerBeforeAim(s, i int) string {
	for _, m := range f.c.at[s] {
		if m.end <= i && i-m.end < 4 && !m.office && kazakhGenitive(f.d.tokens[m.end-1].lower) && f.official(m.p) {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// kazakhJourneyWord says whether a word before a journey's noun belongs to it.
func kazakhJourneyWord(w string) bool {
	return startsWithAny(w, []string{"ресми=", "жұмыс=", "алғашқы=", "тұңғыш=", "екінші=", "үшінші=", "арнайы=", "жауап=", "мемлекеттік=", "іссапар", "бірінші=", "кезекті=", "танысу=", "достық=", "қысқа=", "үш=", "екі=", "төрт=", "бес=", "күндік="})
}
