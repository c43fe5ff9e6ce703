package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// talks reads a journey off talks held abroad: the Speaker of one country who met
// that of another in the other's city is on a visit there.
func (f *eventFinder) talks(s int) (occasion, bool) {
	one := f.d.sentences[s]
	for _, m := range f.meetings {
		if m.At.Start < one.span.start || m.At.Start >= one.span.end || m.Kind == "call" || f.recent(m.Date) == no {
			continue
		}
		k, country := f.cityOf(s, m.Place)
		if country == "" {
			continue
		}
		if guest := f.guestOf(m.Between, country); guest != nil {
			return occasion{
				kind: journey, owner: cmp.Or(f.delegationIn(s), f.ownerName(guest)), aim: f.aimOf(k), place: m.Place, date: m.Date, held: true, own: true,
				at: digest.Span{Start: one.span.start, End: one.span.end},
			}, true
		}
	}
	return occasion{}, false
}

// cityOf returns the token that names the city of a meeting told in sentence s, and
// the city's country: the place of the meeting, else where the report is from.
func (f *eventFinder) cityOf(s int, place string) (k int, country string) {
	d, g := f.d, f.c.g
	if place == "" {
		place = d.place
	}
	if place == "" {
		return 0, ""
	}
	stem := stem5(lower(place))
	for _, in := range [...]sentence{d.sentences[s], {first: 0, end: len(d.tokens)}} {
		for k := in.first; k < in.end; k++ {
			if d.tokens[k].upper && strings.HasPrefix(d.tokens[k].lower, stem) && (g.capit[k] || g.town[k] != "") {
				return k, g.place[k] + g.town[k]
			}
		}
	}
	return 0, ""
}

// guestOf returns which of two people came from abroad to a meeting in a country:
// the other is of that country. An ambassador lives there.
func (f *eventFinder) guestOf(between [2]string, country string) *person {
	var guest *person
	hosts := 0
	for _, name := range between {
		k := slices.IndexFunc(f.c.persons, func(p *person) bool { return p.name() == name })
		if k < 0 {
			return nil
		}
		switch p := f.c.persons[k]; {
		case p.country == country:
			hosts++
		case p.country != "" && f.official(p) && !startsWithAny(lower(p.role), residents):
			guest = p
		}
	}
	if hosts != 1 {
		return nil
	}
	return guest
}

// residents are beginnings of offices of those who live abroad.
var residents = []string{"посол", "ambassador", "елші", "чрезвычайн", "төтенше", "поверенн", "chargé", "charge", "consul", "консул", "постоянн", "resident", "тұрақты"}

// aimOf is where a journey to the city at token k leads, as a part of its name.
func (f *eventFinder) aimOf(k int) string {
	name := titled(f.d.tokens[k].text)
	switch f.d.lang {
	case "en":
		return "to " + name
	case "ru":
		return "в " + russianAim(russianPlace(name))
	}
	return kazakhAim(kazakhBody(name))
}
