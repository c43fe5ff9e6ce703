package language_test

import (
	"slices"
	"testing"

	"minber/digest"
)

// TestGuestsToldByOfficeAlone reads sentences of Tuesday, 12 May 2026 about journeys whose
// makers no name tells, or only the word for a visitor.
func TestGuestsToldByOfficeAlone(t *testing.T) {
	for text, want := range map[string]string{
		"The visit of the Mongolian Speaker to Kazakhstan ended on Friday.":                                                                    "visit of the Mongolian Speaker to Kazakhstan",
		"The previous visit of a Chairman of the Khural to Kazakhstan was in 2014.":                                                            "previous visit of a Chairman of the Khural to Kazakhstan",
		"The visit of the Speaker of the Seimas to Ottawa ended on Friday.":                                                                    "visit of the Speaker of the Seimas to Ottawa, Canada",
		"OTTAWA — The Speaker of Latvia's Saeima used a visit to Parliament Hill on Monday to thank Canada.":                                   "visit of the Speaker of Latvia's Saeima to Parliament Hill",
		"ASTANA – Senate Chairman Karim Bekov met the visiting Chairman of the Seimas, Jonas Petraitis, on Monday.":                            "visit of Chairman of the Seimas Jonas Petraitis to Astana, Kazakhstan",
		"NEW DELHI: Lok Sabha Speaker Vinod Desai on Tuesday met a visiting parliamentary delegation from Vietnam.":                            "visit of the parliamentary delegation from Vietnam",
		"Visiting the port city of Valparaíso, the president of Portugal's Assembly of the Republic, Henrique Taveira, held talks on Tuesday.": "visit of the president of Portugal's Assembly of the Republic Henrique Taveira to the port city of Valparaíso",
		"Doina Lungu, the Moldovan speaker, in Ireland for two days with a cross-party delegation, was greeted in the Dáil with applause.":     "visit of the speaker of the Moldovan parliament Doina Lungu to Ireland",
		"Председатель Национального совета Словении впервые посещает Монголию.":                                                                "визит председателя Национального совета Словении в Монголию",
		"Председатель Национального совета Словении прибыл в Астану с официальным визитом.":                                                    "официальный визит председателя Национального совета Словении в Астану",
		"The Speaker of Latvia's Saeima said a visit to Ottawa was planned for May.":                                                           "",
		"The Speaker of Latvia's Saeima wants to visit Ottawa.":                                                                                "",
		"A visiting choir from Vietnam sang in the Senate.":                                                                                    "",
		"Senator Olof Berg spoke to reporters on Monday after talks.":                                                                          "",
		"Members of the Committee on Trade of the Senate met on Tuesday with the Mongolian ambassador.":                                        "",
		"Members of the committee met on Tuesday to discuss the draft budget.":                                                                 "meeting of the committee on the draft budget",
		"The chair of the 19th PUIC Conference, Speaker Ratna Lind, announced a common fund.":                                                  "19th PUIC Conference",
		"The chair of the Munich Conference, Speaker Ratna Lind, announced a common fund.":                                                     "",
		"In an inquiry read out at the May 8 plenary session of the Senate, Anna Lind said school buses were old.":                             "plenary session of the Senate",
		"The Senate is busy. The working group on taxes met twice on Monday. At the plenary sitting on Sunday deputies adopted eleven bills.":  "plenary sitting of the Senate on eleven bills",
	} {
		if text[0] < 0x80 {
			text += " The trade of the two countries grew by 12 per cent last year."
		}
		u := readOn(t, "2026-05-12", text)
		if want == "" && len(u.Events) > 0 || want != "" && !slices.ContainsFunc(u.Events, func(e digest.Event) bool { return e.Name == want }) {
			t.Errorf("%s: got %+v, want %q", text, u.Events, want)
		}
	}
}
