package language

import (
	"slices"
	"strings"
)

// On whose side somebody was at a Russian meeting, by what his office is to those of the two
// who met.

// sideOfOffice says on which side somebody was by his office: that of a deputy or helper of one of
// them, one of the same firm, of a country's house or government where the other is of a union
// of countries, of the house where the other is an envoy.
func (sc *scene) sideOfOffice(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "ru" || len(p.roles) == 0 {
		return sideNeither
	}
	if x := sideOfTwo(sc.servesUnder(p, host), sc.servesUnder(p, guest)); x != sideNeither {
		return x
	}
	if x := sideOfTwo(sharesQuoted(p, host), sharesQuoted(p, guest)); x != sideNeither {
		return x
	}
	if (isEnvoy(p) || ofEmbassy(p)) && sc.c.sideOf(p) == "" && !isEnvoy(host) && !isEnvoy(guest) && sc.c.nationOf(host) != sc.c.nationOf(guest) {
		return sideOfTwo(sc.hostTravelled(), !sc.hostTravelled()) // of whoever came
	}
	if x := sc.sideOfRegion(p, host, guest); x != sideNeither {
		return x
	}
	if !inOffice(p) {
		return sideNeither
	}
	if x := sideOfTwo(ofManyCountries(guest), ofManyCountries(host)); x != sideNeither {
		return x
	}
	if isEnvoy(p) || ofEmbassy(p) {
		return sideNeither
	}
	return sideOfTwo(isEnvoy(guest), isEnvoy(host))
}

// servesUnder says whether an office of one is that of a deputy or helper of the other's: the
// заместитель акима and the аким, the вице-министр and the министр.
func (sc *scene) servesUnder(p, chief *person) bool {
	g := sc.c.g
	for i := range p.roles {
		r := &p.roles[i]
		for j := range chief.roles {
			nom := chief.roles[j].noun.nom
			if low, class := r.noun.nom, chief.roles[j].noun.class; (class == "minister" || class == "governor") && (low == "вице-"+nom || low == "зам"+nom) {
				return true
			}
			for k := r.head + 1; k < r.end; k++ {
				if helpers.fits(r.noun.nom) && g.isHead[k] && g.heads[k].nom == nom && g.heads[k].cases&genitive != 0 {
					return true
				}
			}
		}
	}
	return false
}

// surelyHosts says whether somebody at the side of one of the two who met last, of whom a Russian
// pronoun does not tell which, is the host's man: he serves under him, or is of his country and not of
// the guest's.
func (sc *scene) surelyHosts(p *person) bool {
	host, guest := sc.led.hosts[0], sc.led.guests[0]
	if sc.c.g.d.lang != "ru" {
		return false
	}
	if sc.servesUnder(p, host) != sc.servesUnder(p, guest) {
		return sc.servesUnder(p, host)
	}
	side := sc.c.sideOf(p)
	return side != "" && side == sc.c.nationOf(host) && side != sc.c.nationOf(guest)
}

// helpers are the Russian nouns for those who serve under the holder of an office.
var helpers = beginsWith("заместител", "помощни", "советни", "пресс-секретар", "зам=")

// sharesQuoted says whether the offices of two name one firm in quotation marks.
func sharesQuoted(p, q *person) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool {
		name := quotedIn(r.text)
		return name != "" && slices.ContainsFunc(q.roles, func(o roleSpan) bool { return quotedIn(o.text) == name })
	})
}

// quotedIn is what stands in quotation marks in an office, "" if nothing does.
func quotedIn(text string) string {
	_, rest, ok := strings.Cut(text, "«")
	if !ok {
		return ""
	}
	name, _, ok := strings.Cut(rest, "»")
	if !ok {
		return ""
	}
	return name
}

// inOffice says whether somebody holds an office of a house or a government.
func inOffice(p *person) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool {
		switch r.noun.class {
		case "deputy", "senator", "chair", "vice", "minister", "premier", "president", "governor":
			return !inUnion(p) && !ofOrganisation(p)
		}
		return false
	})
}

// ofManyCountries says whether somebody's office is of a union of countries or an organisation.
func ofManyCountries(p *person) bool { return inUnion(p) || ofOrganisation(p) }

// surerSideOf is sideOf, but the country that somebody is taken to be of where his office names none and
// was only taken for that of a house here: the спикер парламента of whom a Moldovan text tells.
func (c *cast) surerSideOf(p *person) string {
	side := c.sideOf(p)
	if side != "" && p.country != "" && side != p.country && c.g.d.lang == "ru" && !c.namesNation(p, side) {
		return p.country
	}
	return side
}
