package language

import (
	"slices"
	"strings"
)

// Russian talks of a state's office with those of one of its regions.

// sideOfRegion says on which side somebody was who speaks for a region, where one alone of the two who
// met does: beside a governor sits the head of his assembly, not beside the speaker who receives them.
func (sc *scene) sideOfRegion(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "ru" || !ofRegion(p) {
		return sideNeither
	}
	return sideOfTwo(ofRegion(host), ofRegion(guest))
}

// ofRegion says whether somebody holds an office in a region or a town rather than one that looks after
// all of them, as a committee on regional policy does.
func ofRegion(p *person) bool {
	for i := range p.roles {
		r := &p.roles[i]
		if r.noun.class == "governor" {
			return true
		}
		low := lower(r.text)
		if !holdsAny(low, ofAllRegions) && holdsAny(low, ofOneRegion) {
			return true
		}
	}
	return false
}

// What the Russian offices of a region have in them, and those that look after all regions.
var (
	ofOneRegion  = []string{"област", "края", "краев", "региона ", "городск", "заксобрани", "законодательного собрания"}
	ofAllRegions = []string{"комитет", "по вопросам", "по делам"}
)

// sentByRegion says whether a Russian sentence counts somebody among those who represent the region,
// whatever office they hold: «представители региона в верхней палате — А и Б».
func (sc *scene) sentByRegion(p *person) bool {
	g, region := sc.c.g, -1
	for k := sc.s.first; g.d.lang == "ru" && k+1 < sc.s.end; k++ {
		if strings.HasPrefix(g.lower(k), "представител") && startsWithAny(g.lower(k+1), []string{"региона=", "области=", "края=", "города="}) {
			region = k
		} else if region >= 0 && isDash(g.lower(k)) {
			return sc.namedFromOn(p, k)
		}
	}
	return false
}

// namedFromOn says whether the sentence calls somebody by name behind token k.
func (sc *scene) namedFromOn(p *person, k int) bool {
	for _, m := range sc.c.at[sc.si] {
		if m.p == p && !m.office {
			return m.first > k
		}
	}
	return false
}

// ofTheirDelegation says whether a Russian sentence counts somebody among the members of the delegation, who
// came with the guest: «на встрече присутствовали члены делегации А и Б».
func (sc *scene) ofTheirDelegation(p *person) bool {
	g := sc.c.g
	if g.d.lang != "ru" {
		return false
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if !slices.ContainsFunc(co.members, func(x party) bool { return slices.Contains(x.who, p) }) {
			continue
		}
		for k := max(sc.s.first, co.first-2); k < co.end; k++ {
			if memberCases[g.lower(k)] != 0 && travelTogether.fits(g.at(sc.s, k+1)) {
				return true
			}
		}
	}
	return false
}
