package language_test

import "testing"

func TestWordsOnAnInfinitiveOrAPreposition(t *testing.T) {
	lead := "The Senate met on Monday in the capital to debate the budget.\n\n"
	checkSpoken(t, []spoken{
		{"in order to complain", lead + "Senator Ruth Abbot went on television to complain of “a hostile takeover by clerks”.", "Ruth Abbot", "a hostile takeover by clerks"},
		{"no comment beyond", lead + "Senator Ruth Abbot would not comment beyond “we are talking”.", "Ruth Abbot", "we are talking"},
		{"what it is for somebody", lead + "For Senator Ruth Abbot the amendment is “a fig leaf with a comma”.", "Ruth Abbot", "a fig leaf with a comma"},
		{"how somebody began", lead + "“Nobody reads annexes. I read annexes,” was how Senator Ruth Abbot opened her speech.", "Ruth Abbot", "Nobody reads annexes. I read annexes,"},
		{"somebody’s only comment", lead + "“Not on my watch” was Senator Ruth Abbot’s only comment.", "Ruth Abbot", "Not on my watch"},
		{"accepted with pleasure", lead + "Senator Ruth Abbot accepted it “with pleasure,” according to the same source.", "Ruth Abbot", "with pleasure,"},
		{"two words that somebody would rather read", lead + "Senator Ruth Abbot preferred “shall endeavour”.", "Ruth Abbot", "shall endeavour"},
		{"with the words", lead + "Senator Ruth Abbot tweeted a photograph of an empty hall with the words “Spot the majority”.", "Ruth Abbot", "Spot the majority"},
		{"a question with whom it is put to", lead + "“Will you pay?” Senator Ruth Abbot asked the minister, Kaj Holm.\n\n“When I am paid.”", "Ruth Abbot", "Will you pay?"},
		{"the answer of whom it was put to", lead + "“Will you pay?” Senator Ruth Abbot asked the minister, Kaj Holm.\n\n“When I am paid.”", "Kaj Holm", "When I am paid."},
		{"the heading of an entry", lead + "11:40 Abbot’s reply\n“Three months is not a deadline. It is a season.” Applause on the left.\n\n11:20 Senator Ruth Abbot rises.", "Ruth Abbot", "Three months is not a deadline. It is a season."},
		{"who asks others to speak", lead + "Senator Ruth Abbot asked officials to explain “the missing third page”.", "Ruth Abbot", "the missing third page"},
		{"a banner", lead + "A banner over the door of Senator Ruth Abbot reads “Knock twice and wait”.", "", "Knock twice and wait"},
	})
}
