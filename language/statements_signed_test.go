package language_test

import "testing"

func TestQuotationsThatNamesWithoutAVerbGoWith(t *testing.T) {
	checkSpoken(t, []spoken{
		{"the quote of the week has its speaker behind it", "The Senate met on Monday.\n\nQUOTE OF THE WEEK. “I came by the window and I leave by the window.” Senator Ruth Abbot on her last term.", "Ruth Abbot", "I came by the window and I leave by the window."},
		{"a heading says that a quotation follows", "The Senate met on Monday.\n\nQUOTE WE LIKED\n“I came by the window and I leave by the window.” Senator Ruth Abbot, before the vote.", "Ruth Abbot", "I came by the window and I leave by the window."},
		{"a bracket behind a claim names who made it", "The Senate met on Monday.\n\nCLAIM: “They voted themselves a palace each.” (Blogger Ruth Abbot, video posted May 17.)\n\nAbbot is wrong.", "Ruth Abbot", "They voted themselves a palace each."},
		{"a claim tells who posted it", "The Senate met on Monday.\n\nCLAIM: “They voted themselves a palace each.” Posted on a network by blogger Ruth Abbot.", "Ruth Abbot", "They voted themselves a palace each."},
		{"a bracket goes on with what was just reported", "Chairman Kaj Holm wants the vote on Monday; his deputy, Ruth Abbot, would like another week and said so. (“Nobody counts sheep at night.”)", "Ruth Abbot", "Nobody counts sheep at night."},
		{"a label to reporters", "The Senate met. Senator Ruth Abbot lost.\n\n15:10 Abbot to reporters: the next motion will come, “and it will be much shorter”.", "Ruth Abbot", "and it will be much shorter"},
		{"with a promise that", "Senator Ruth Abbot closed the hearing with a promise that the bill will be put to the vote “with or without a blessing” by May.", "Ruth Abbot", "with or without a blessing"},
		{"adding behind who noted something", "Only two of the eight seats went to women, noted Senator Ruth Abbot, who leads the group, adding that hers was “a seat with no desk”.", "Ruth Abbot", "a seat with no desk"},
		{"is recorded as saying", "Senator Ruth Abbot was late. In the note the senator is recorded as saying: “At least be seen on the same paper.”", "Ruth Abbot", "At least be seen on the same paper."},
		{"what somebody wanted", "The sticking point was one word. Senator Ruth Abbot wanted “may be held liable”.", "Ruth Abbot", "may be held liable"},
		{"three words in reported speech", "Senator Ruth Abbot said afterwards the talk had been “frank, with biscuits”.", "Ruth Abbot", "frank, with biscuits"},
		{"a word that somebody calls a thing", "The leader of the opposition, Senator Ruth Abbot, wished him well but called the timing “unfortunate”.", "Ruth Abbot", "unfortunate"},
		{"the first of two surnames", "Senator Luis Herrera Campos is in Lima.\n\n“My grandmother never asked for a translator,” said Herrera.", "Luis Herrera Campos", "My grandmother never asked for a translator,"},
		{"a contracted pronoun", "Senator Ruth Abbot warned of debts. She’d spent the evening with deputy Kaj Holm, and came away, she told the panel, “with a date, not yet money”.", "Ruth Abbot", "with a date, not yet money"},
		{"a noun that a name explains", "Senator Kaj Holm left the hall.\n\nThe oldest deputy, 78-year-old academician Ruth Abbot, opens the session. “Colleagues, please find your seats,” she says.", "Ruth Abbot", "Colleagues, please find your seats,"},
		{"a sentence that ends with said is no label", "The Senate met on Monday.\n\nThat is what the poster said.\n“Water is life, not a commodity.” Senator Ruth Abbot left the hall.", "", "Water is life, not a commodity."},
		{"a slogan behind nobody’s name", "Senator Ruth Abbot left. The banner read “Quote me on this”. Kaj Holm smiled.", "", "Quote me on this"},
	})
}
