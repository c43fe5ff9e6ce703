package language_test

import "testing"

// Whose words are laid into a guest's own mouth by mistake tells of no second
// side: such a text lost all its reading.
func TestWordsOfOneSideOnlyTellOfNoMeeting(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Petrenko came. \"With Petrenko we went through the law.\"\n\nSpeaker Jan Novak listened.", ""},
		{"Petrenko came. \"With Speaker Novak we went through the law,\" Petrenko said.\n\nSpeaker Jan Novak listened.", "Novak+Petrenko meeting"},
	})
}
