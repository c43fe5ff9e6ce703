package language

import (
	"slices"
	"strings"
)

// sideOfHome says on which side somebody was at talks of a lawmaker with an official of the same
// country: another lawmaker on that of the first, whoever else has an office on the other.
func sideOfHome(p, host, guest *person) meetingSide {
	if host.country == "" || host.country != guest.country || p.country != "" && p.country != host.country || len(p.roles) == 0 || reports(p) || isLawmaker(host) == isLawmaker(guest) {
		return sideNeither
	}
	return sideOfTwo(isLawmaker(p) == isLawmaker(host), isLawmaker(p) == isLawmaker(guest))
}

// isLawmaker says whether somebody sits in a house.
func isLawmaker(p *person) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool { return r.noun.class == "deputy" || r.noun.class == "senator" })
}

// inUnion says whether somebody's office is of a union of parliaments or states, and tells no
// country: the Assembly's Secretary General, президент ПА, Ассамблея төрағасы.
func inUnion(p *person) bool {
	return !sitsInHouse(p) && slices.ContainsFunc(p.roles, func(r roleSpan) bool {
		return r.country == "" && (r.body != nil && r.body.Country == "" || holdsAny(lower(r.text), ofUnions))
	})
}

// ofUnions are what such offices name.
var ofUnions = []string{"assembly", "union", "ассамбле", "союза", "ассамблея", "одағы"}

// isEnvoy says whether somebody represents a country abroad: he goes along with whoever
// comes from there. Within the Commonwealth he is its High Commissioner.
func isEnvoy(p *person) bool {
	if len(p.roles) == 0 {
		return false
	}
	r := &p.roles[0]
	return r.noun.class == "ambassador" || r.noun.nom == "commissioner" && strings.Contains(lower(r.text), "high commissioner") && !strings.Contains(r.text, " for ")
}

// ofOrganisation says whether somebody's office is of what goes by an abbreviation and is of no
// country: координатор ООН.
func ofOrganisation(p *person) bool {
	for i := range p.roles {
		for w := range strings.FieldsSeq(p.roles[i].text) {
			if longerThan(w, 1) && allCaps(w) && (p.roles[i].body == nil || p.roles[i].body.Country == "") && w != "РК" && w != "РФ" && w != "МИД" {
				return p.roles[i].country == ""
			}
		}
	}
	return false
}

// restIsTalks says whether what is behind token k ends in "at the talks" or the like.
func (sc *scene) restIsTalks(k int) bool {
	for ; k+2 < sc.s.end; k++ {
		if sc.c.g.lower(k) == "at" && sc.c.g.lower(k+1) == "the" && sc.mark(k+2)&(tellsTalk|tellsAudience) != 0 {
			return true
		}
	}
	return false
}
