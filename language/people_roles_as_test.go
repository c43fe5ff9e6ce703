package language_test

import "testing"

// Behind "as" stands in what capacity somebody does something.
func TestInWhatCapacitySomebodyActs(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"the subject of the sentence": {
			"Karl Adler presided over the sitting of the house as acting speaker.",
			[]string{"Karl Adler | acting speaker"},
		},
		"a pronoun behind": {
			"Karl Adler told the senators that the budget was balanced. As finance minister he will present it in May.",
			[]string{"Karl Adler | finance minister"},
		},
		"in a term of office": {
			"Karl Adler, in his third term as a senator, explained the bill to the house.",
			[]string{"Karl Adler | senator"},
		},
		"but not what somebody is described as": {
			"Karl Adler told the house that many saw the bill as minister and voters never would.",
			[]string{"Karl Adler | "},
		},
		"nor what another is called": {
			"Karl Adler told the house that he knew her as minister of health.",
			[]string{"Karl Adler | "},
		},
		"who comes after the outgoing one": {
			"The outgoing speaker, Ivo Kral, wished his successor, Ana Pop, luck in the house.",
			[]string{"Ivo Kral | outgoing speaker", "Ana Pop | speaker"},
		},
		"the new one": {
			"The house has met twice. Ana Pop is the new speaker, and the members wished her luck.",
			[]string{"Ana Pop | speaker"},
		},
		"an office in front of an age": {
			"The new head of the water agency, 44-year-old engineer Ivo Kral, promised the senators pipes.",
			[]string{"Ivo Kral | head of the water agency"},
		},
		"a body behind the name": {
			"Director Ivo Kral of the water agency opened the hearing of the senators on Monday.",
			[]string{"Ivo Kral | director of the water agency"},
		},
		"a body behind the name, for an office of two words": {
			"Secretary General Ivo Kral of the River Commission opened the hearing of the senators on Monday.",
			[]string{"Ivo Kral | Secretary General of the River Commission"},
		},
		"a body owned by many": {
			"The Farmers' Union called the price a joke. Its president, Tom Berg, will meet the senators on Monday.",
			[]string{"Tom Berg | president of the Farmers' Union"},
		},
		"an envoy of a country told by its adjective": {
			"The delegation had dinner at the Vietnamese embassy in Astana. Ambassador Tran Van Hung told the guests of the Vietnamese fair.",
			[]string{"Tran Van Hung | Ambassador of Vietnam"},
		},
	})
}
