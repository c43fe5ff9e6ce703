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
		if t := d.tokens[k]; o.kind == journey && (t.upper || isRegion(t.lower) && k > one.first && d.tokens[k-1].upper && (f.c.g.names[k-1] == 0 || kazakhOwnedWord(t.lower))) && endsInAim(t.lower) && f.c.g.names[k] == 0 {
			at := k
			if !t.upper {
				at-- // Жетісу облысына
			}
			o.aim = d.text[d.tokens[f.nameFrom(one, at)].start:t.end]
			o.place = cmp.Or(o.place, kazakhBody(o.aim))
			break
		} else if place := f.stayedAt(one, k); o.kind == journey && place != "" {
			o.aim, o.place = kazakhAim(place), cmp.Or(o.place, place)
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
		o.owner = cmp.Or(f.visitor(s, first, i), f.officerInGenitive(one, from))
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
		if base := kazakhBody(t.text); base != t.text && kazakhGenitive(t.lower) && (isPanel("kk", t.lower) || strings.HasPrefix(t.lower, "делегация") || strings.HasPrefix(t.lower, "тоб") || severalOwners(t.lower) && areMembers("kk", lower(base))) {
			return kazakhBody(closed(f.d.phrase(f.Reader, first, k+1)))
		}
	}
	return ""
}

// officerInGenitive returns the office in the genitive, with its body, that stands before
// token end with no name behind it: Мәжіліс Төрағасының Ташкентке сапары.
func (f *eventFinder) officerInGenitive(s sentence, end int) string {
	for k := end - 1; k >= max(s.first, end-4); k-- {
		if !f.c.g.isHead[k] || !kazakhGenitive(f.d.tokens[k].lower) {
			continue
		}
		from := k
		for from > s.first && f.c.g.names[from-1] == 0 && (f.c.g.bodyAt[from-1] != nil || f.d.tokens[from-1].upper) {
			from--
		}
		if from < k {
			return kazakhBody(f.d.text[f.d.tokens[from].start:f.d.tokens[k].end])
		}
	}
	return ""
}

// stayedAt returns the town or the region that token k of a sentence tells to be where a
// journey was made: облысында, облысындағы; "" if it tells none.
func (f *eventFinder) stayedAt(s sentence, k int) string {
	t := &f.d.tokens[k]
	word := t.text
	if stem, ok := strings.CutSuffix(word, "ғы"); ok {
		word = stem
	} else if stem, ok := strings.CutSuffix(word, "гі"); ok {
		word = stem
	}
	if !endsInPlace(lower(word)) || f.c.g.names[k] != 0 || !f.isTown(k, k+1) {
		return ""
	}
	if t.upper {
		return kazakhBody(word)
	}
	if k == s.first || !f.d.tokens[k-1].upper {
		return ""
	}
	return f.d.text[f.d.tokens[f.nameFrom(s, k-1)].start:f.d.tokens[k-1].end] + " " + kazakhBody(word)
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
