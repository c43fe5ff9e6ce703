package language

import "slices"

// calledFor are the Russian nouns for whoever serves his country among others.
var calledFor = wordSet("дипломат дипломата дипломату дипломатом чиновник чиновника чиновнику чиновником представитель представителя представителю представителем")

// oursAbroad returns whom a noun of the text's own country means where nobody named is told to be of
// it: whom the sentence before is about, if he sits in no house and nothing tells another country of
// him. «Вице-министр А посетил бундестаг. Там казахстанского дипломата принял Б».
func (c *cast) oursAbroad(si int, code string, sex gender, not []*person) *person {
	if si == 0 || code != c.g.home {
		return nil
	}
	p := c.topic(si-1, 1<<30, sex)
	if p == nil || slices.Contains(not, p) || c.sideOf(p) != "" && c.sideOf(p) != code || isLawmaker(p) || reports(p) {
		return nil
	}
	return p
}
