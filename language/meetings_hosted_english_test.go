package language_test

import "testing"

// Who gave a meal for whom, whom somebody had at his office, and whose interlocutors they were.
func TestHostedInEnglish(t *testing.T) {
	const (
		one  = "Latvian Speaker Greta Holm"
		both = "Italian Senate President Marco Brancati and Italian Senator Paola Ferri"
		ate  = "Brancati+Holm reception; Ferri+Holm reception"
		two  = "Brancati+Holm meeting; Ferri+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{"A lunch was hosted by " + one + " for " + both + ".", ate},
		{"Trade was the theme of a lunch hosted by " + one + " for " + both + ".", ate},
		{"Trade was on the agenda at a breakfast given by " + one + " for two guests: " + both + ".", ate},
		{"A lunch was hosted by the embassy for " + both + ".", ""},
		{one + " was joined in her office by " + both + ".", two},
		{one + " was joined in her box by the mayor. " + both + " were absent.", ""},
		{"A delegation headed by " + one + " is in Rome. Its interlocutors have so far included " + both + ".", two},
		{"A delegation headed by " + one + " is in Rome. Among its interlocutors were " + both + ".", two},
	})
}

// What stands in commas between two and what they did, who took another's place, and no words.
func TestTwoWhoDidInEnglish(t *testing.T) {
	const (
		pair = "Brancati+Holm meeting"
		were = "Latvian Speaker Greta Holm and Italian Senate President Marco Brancati were in Rome. "
		her  = "Latvian Speaker Greta Holm was in Rome on Monday. "
	)
	checkMeetings(t, "en", [][2]string{
		{were + "The two, however, met only on Tuesday.", pair},
		{were + "The two, according to the ministry, met for an hour.", pair},
		{were + "The two, it was said, did not meet.", ""},
		{"Latvian Speaker Greta Holm and Italian Senate President Marco Brancati exchanged no words.", ""},
		{"Latvian Speaker Greta Holm and Italian Senate President Marco Brancati exchanged a few words.", pair},
		{"Latvian Speaker Greta Holm was received not by Italian Senate President Marco Brancati but by Italian Senator Paola Ferri.", "Ferri+Holm reception"},
		{her + "Her first appointment was with Italian Senate President Marco Brancati; her second, with Italian Senator Paola Ferri.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{her + "Her first appointment was with Italian Senate President Marco Brancati; her second book is about Italian Senator Paola Ferri.", pair},
	})
}

// Whom a pronoun means as the object of a countryman of one of two who met: the other one; and
// who only attended what another chaired.
func TestAcrossFromACountrymanInEnglish(t *testing.T) {
	const (
		met  = "Latvian Speaker Karlis Holm met Italian Senate President Marco Brancati. "
		pair = "Brancati+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{met + "The same day Latvian minister Janis Krumins received him.", pair + "; Brancati+Krumins reception"},
		{met + "Latvian minister Janis Krumins held separate talks with him.", pair + "; Brancati+Krumins meeting"},
		{met + "Latvian minister Janis Krumins thanked him in a letter.", pair},
		{"Latvian Speaker Karlis Holm chaired a meeting attended by Latvian minister Janis Krumins and Italian Senate President Marco Brancati.", ""},
	})
}
