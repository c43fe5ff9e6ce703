package language_test

import "testing"

// With whom each of several meetings was that somebody is told to have had, in English.
func TestOneByOneInEnglish(t *testing.T) {
	const (
		had  = "Latvian Speaker Greta Holm held two meetings in Rome on Monday. "
		two  = "Brancati+Holm meeting; Ferri+Holm meeting"
		pair = "Brancati+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{had + "The first was with Italian Senate President Marco Brancati, the second with Italian Senator Paola Ferri.", two},
		{had + "One was with Italian Senate President Marco Brancati. Another was with Italian Senator Paola Ferri.", two},
		{had + "One of them was with Italian Senate President Marco Brancati.", pair},
		{had + "The last, with Italian Senate President Marco Brancati, took an hour.", pair},
		{had + "With Italian Senate President Marco Brancati she discussed trade, with Italian Senator Paola Ferri transit.", two},
		{had + "Trade was discussed with Italian Senate President Marco Brancati.", pair},
		{had + "The last will be with Italian Senate President Marco Brancati.", ""},
		{had + "One was with students; Italian Senate President Marco Brancati was absent.", ""},
		{had + "The first reading was about amendments by Italian Senate President Marco Brancati.", ""},
		{"Latvian Speaker Greta Holm spent Monday in Rome. The day began with a visit to Italian Senate President Marco Brancati.", pair},
		{"Latvian Speaker Greta Holm spent Monday in Rome. The day began with a visit to the museum of Italian Senate President Marco Brancati.", ""},
		{"Trade was discussed with the deputies, Italian Senate President Marco Brancati said. Latvian Speaker Greta Holm agreed.", ""},
	})
}

// Who thanked whom for the meeting had it with him.
func TestThankedForTheMeeting(t *testing.T) {
	const pair = "Brancati+Holm meeting"
	checkMeetings(t, "en", [][2]string{
		{"Latvian Speaker Greta Holm thanked Italian Senate President Marco Brancati for the meeting.", pair},
		{"Latvian Speaker Greta Holm thanked Italian Senate President Marco Brancati for the frank conversation and spoke of trade.", pair},
		{"Latvian Speaker Greta Holm expressed gratitude to Italian Senate President Marco Brancati for the talks.", pair},
		{"Latvian Speaker Greta Holm is grateful to Italian Senate President Marco Brancati for the meeting.", pair},
		{"Latvian Speaker Greta Holm thanked Italian Senate President Marco Brancati for the donation.", ""},
		{"Latvian Speaker Greta Holm thanked Italian Senate President Marco Brancati for organising the meeting.", ""},
		{"Latvian Speaker Greta Holm thanked Italian Senate President Marco Brancati for the meeting of the committee in May.", ""},
	})
}

// What an English word for a meeting does not tell of: trade between two countries, the hour of
// the day, speeches.
func TestNoMeetingsInEnglish(t *testing.T) {
	const (
		one   = "Latvian Speaker Greta Holm"
		other = "Italian Senate President Marco Brancati"
		pair  = "Brancati+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{"Bilateral trade grew last year. " + one + " wrote about it in a letter to " + other + ".", ""},
		{"The bilateral agreement was signed by " + one + ". " + other + " was absent.", ""},
		{one + " had a bilateral on Monday with " + other + ".", pair},
		{"A bilateral took place between " + one + " and " + other + ".", pair},
		{"After lunch, " + one + " said the bill had been sent to " + other + ".", ""},
		{"Before breakfast, " + one + " had written to " + other + ".", ""},
		{"After lunch with " + other + ", " + one + " visited a plant.", pair},
		{one + " and " + other + " spoke at the opening ceremony.", ""},
		{one + " and " + other + " spoke in the debate.", ""},
		{one + " and " + other + " spoke to reporters.", ""},
		{one + " and " + other + " spoke on the sidelines of the forum.", pair},
		{one + " and " + other + " spoke after the session.", pair},
		{one + " was to have been received by " + other + ".", ""},
		{one + " and " + other + " agreed by phone to meet in May.", "Brancati+Holm call"},
		{one + " and " + other + " agreed to meet in May.", ""},
	})
}

// What only tells who somebody is does not end a list.
func TestAsidesInEnglishLists(t *testing.T) {
	const (
		one   = "Latvian Speaker Greta Holm"
		two   = "Brancati+Holm reception; Ferri+Holm reception"
		both  = "Brancati+Ferri reception; Ferri+Holm reception"
		three = "Brancati+Holm meeting; Ferri+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{one + " received Italian Senate President Marco Brancati (58) and Italian Senator Paola Ferri (49).", two},
		{one + " received Italian Senate President Marco Brancati (left) and Italian Senator Paola Ferri (right).", two},
		{one + " received Italian Senate President Marco Brancati, a lawyer by training, and Italian Senator Paola Ferri, a former mayor.", two},
		{one + " received Italian Senate President Marco Brancati, himself a former mayor of Bari, and Italian Senator Paola Ferri.", two},
		{one + " (left) and Italian Senate President Marco Brancati (second from right) received Latvian deputy Paola Ferri.", both},
		{one + ", a lawyer by training, and Italian Senate President Marco Brancati received Latvian deputy Paola Ferri.", both},
		{one + " met Italian Senate President Marco Brancati (pictured), and Italian Senator Paola Ferri (right).", three},
		{one + " met Italian Senate President Marco Brancati, a friend of Italian Senator Paola Ferri.", "Brancati+Holm meeting"},
		{one + " met Italian Senate President Marco Brancati, who wrote a book, Italian Senator Paola Ferri said.", "Brancati+Holm meeting"},
	})
}

// Talks told by who attended them, where the text names nobody else.
func TestAttendedByTwoSides(t *testing.T) {
	const (
		who  = "Latvian Speaker Greta Holm and Italian Senate President Marco Brancati."
		pair = "Brancati+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{"The talks took place in Rome. They were attended by " + who, pair},
		{"A bilateral meeting was held in Rome with the participation of " + who, pair},
		{"The talks took place in Rome. The Latvian delegation was headed by Speaker Greta Holm, and the Italian one by Senate President Marco Brancati.", pair},
		{"The session took place in Rome. It was attended by " + who, ""},
		{"A meeting of the council took place in Rome. It was attended by " + who, ""},
		{"Latvian Speaker Greta Holm and Latvian deputy Elza Krumina arrived in Rome. The delegation was received by Italian Senate President Marco Brancati.", "Brancati+Holm reception; Brancati+Krumina reception"},
	})
}

// Who went with somebody without a name, and what tells that news is older, do not hide who met
// whom.
func TestPeopleOfHisAndOlderNews(t *testing.T) {
	const (
		pair = "Brancati+Holm meeting"
		went = "Latvian Speaker Greta Holm opened the session on Monday. "
	)
	checkMeetings(t, "en", [][2]string{
		{"Latvian Speaker Greta Holm and members of the delegation met Italian Senate President Marco Brancati.", pair},
		{"Latvian Speaker Greta Holm and her colleagues met Italian Senate President Marco Brancati.", pair},
		{"Latvian Speaker Greta Holm with a group of deputies met Italian Senate President Marco Brancati.", pair},
		{"Latvian Speaker Greta Holm and several senior officials later met Italian Senate President Marco Brancati.", pair},
		{"Latvian Speaker Greta Holm spoke, and students met Italian Senate President Marco Brancati.", ""},
		{"Latvian Speaker Greta Holm was absent and members of the committee met Italian Senate President Marco Brancati.", ""},
		{went + "As reported earlier, she met Italian Senate President Marco Brancati in Rome in April.", pair},
		{went + "Earlier, Latvian Speaker Greta Holm met Italian Senate President Marco Brancati, it was reported by the chamber.", pair},
		{went + "As reported earlier, she will meet Italian Senate President Marco Brancati in Rome in June.", ""},
		{went + "Read also: Latvian Speaker Greta Holm met Italian Senate President Marco Brancati", ""},
	})
}
