package language

import "strings"

// Russian sentences that tell who those without names were whom somebody met just before.

// tookPartThere says whether a sentence tells who took part in the talks told before: «Во встрече участвовали
// председатель Думы А и спикер Сената Б» behind «Президент встретился с участниками ассамблеи», «Участие в ней
// приняли А, Б и В». They met the one who met people without names, and nobody is told to have met another of them.
func (sc *scene) tookPartThere() bool {
	g, k := sc.c.g, sc.s.first
	if g.lower(k) == "участие" {
		k++
	}
	if low := g.lower(k); low != "на" && low != "в" && low != "во" {
		return false
	}
	if k++; whichTalks[g.at(sc.s, k)] {
		k++
	}
	if low := g.at(sc.s, k); !atTalksRussian[low] || low == "нем" || low == "нём" {
		return false
	}
	for k++; alsoRussian[g.at(sc.s, k)]; k++ {
	}
	switch low := g.at(sc.s, k); {
	case strings.HasPrefix(low, "участвова"), strings.HasPrefix(low, "присутствова"), isPartIn(low):
		return sc.namesSomebody(k + 1)
	}
	return false
}
