package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// talks reads a journey off talks held abroad: the Speaker of one country who met
// that of another in the other's city is on a visit there, and so is a delegation
// from abroad that was received.
func (f *eventFinder) talks(s int) (occasion, bool) {
	one := f.d.sentences[s]
	for _, m := range f.meetings {
		if at := f.d.sentenceOf(m.At.Start); at != s && !(f.d.sentences[at].title && f.rank == 1) || m.Kind == "call" || f.recent(m.Date) == no {
			continue
		}
		place := m.Place
		if place == "" {
			place = f.cityWhere(s)
		}
		k, country := f.cityOf(s, place)
		f.host = cmp.Or(country, f.c.g.home)
		guest, hosts := f.guestOf(m.Between, f.host)
		who, foreign := f.delegationAt(s)
		if hosts == 0 || guest == nil && !foreign {
			continue
		}
		o := occasion{kind: journey, abroad: true, owner: who, place: place, date: m.Date, held: true, own: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
		switch {
		case country != "":
			o.aim, o.place = f.aimOf(k), cmp.Or(place, f.cityName(k))
			if o.owner == "" && guest != nil && f.official(guest) {
				o.owner = f.ownerName(guest)
			}
		case !foreign || slices.ContainsFunc(f.found, func(o occasion) bool { return o.kind == journey }):
			continue // who came to whom no word tells, or one tells more
		default:
			o.phrase = visitNoun[f.d.lang]
		}
		if o.owner != "" {
			return o, true
		}
	}
	return occasion{}, false
}

// cityWhere is the city that an English sentence tells something to have been done in, by a name
// that is known: met his Kazakh counterparts in Astana, where the report is from Seoul.
func (f *eventFinder) cityWhere(s int) string {
	d, one := f.d, f.d.sentences[s]
	for k := one.first + 1; d.lang == "en" && k < one.end; k++ {
		if d.tokens[k-1].lower == "in" && d.tokens[k].upper && (f.c.g.capit[k] || f.c.g.town[k] != "") && !d.quoted(d.tokens[k].start) {
			return d.tokens[k].text
		}
	}
	return ""
}

// visitNoun is the noun for the journey of a guest.
var visitNoun = map[string]string{"en": "visit", "ru": "визит", "kk": "сапары"}

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

// guestOf returns which of two people came from abroad to a meeting in a country,
// and how many are of that country. An ambassador lives there.
func (f *eventFinder) guestOf(between [2]string, country string) (guest *person, hosts int) {
	for _, name := range between {
		k := slices.IndexFunc(f.c.persons, func(p *person) bool { return p.name() == name })
		if k < 0 {
			return nil, 0
		}
		switch p := f.c.persons[k]; {
		case p.country == country:
			hosts++
		case p.country != "" && !f.resides(p):
			guest = p
		}
	}
	return guest, hosts
}

// residents are beginnings of offices of those who live abroad.
var residents = []string{"посол", "ambassador", "елші", "чрезвычайн", "төтенше", "поверенн", "chargé", "charge", "consul", "консул", "постоянн", "resident", "тұрақты"}

// resides says whether a person holds an office of those who live abroad, which in
// Kazakh its last word tells: Қазақстан елшісі.
func (f *eventFinder) resides(p *person) bool {
	role := lower(p.role)
	if startsWithAny(role, residents) {
		return true
	}
	first, _, _ := strings.Cut(role, ",")
	return f.d.lang == "kk" && !strings.HasPrefix(first, "бұрынғы") && startsWithAny(lastField(first), []string{"елшісі=", "консулы=", "уәкілі="})
}

// aimOf is where a journey to the city at token k leads, as a part of its name. An
// English one may be of several words: Kuala Lumpur, the Turkish capital.
func (f *eventFinder) aimOf(k int) string {
	d, name := f.d, titled(f.d.tokens[k].text)
	switch d.lang {
	case "en":
		if next := d.word(k+1, 0, len(d.tokens)); next == "capital" {
			return "to the " + name + " " + next
		}
		code := f.c.g.place[k] + f.c.g.town[k]
		for end := k + 1; end < len(d.tokens) && d.tokens[end].upper && f.c.g.place[end]+f.c.g.town[end] == code && d.tokens[end].lower != d.tokens[k].lower; end++ {
			name += " " + titled(d.tokens[end].text)
		}
		return "to " + name
	case "ru":
		return "в " + russianAim(f.cityName(k))
	}
	return kazakhAim(f.cityName(k))
}

// cityName is the city at token k, in the nominative.
func (f *eventFinder) cityName(k int) string {
	name := titled(f.d.tokens[k].text)
	switch f.d.lang {
	case "ru":
		return russianPlace(name)
	case "kk":
		return kazakhBody(name)
	}
	return name
}
