package language_test

import "testing"

// Whose deputy, aide or officer somebody is tells on whose side he was, in English.
func TestWhoseSideByWhoseHeIs(t *testing.T) {
	const (
		met   = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. "
		envoy = "Speaker Greta Holm received France's ambassador Marco Brancati. "
		bank  = "Speaker Greta Holm met EBRD Vice-President Marco Brancati. "
	)
	checkMeetings(t, "en", [][2]string{
		{met + "Brancati's adviser, Carlo Donato, took part in the meeting.", "Brancati+Holm meeting; Donato+Holm meeting"},
		{met + "Her adviser, Paul Riise, attended the talks.", "Brancati+Holm meeting; Brancati+Riise meeting"},
		{met + "On the guest's side, Carlo Donato took part in the meeting.", "Brancati+Holm meeting; Donato+Holm meeting"},
		{met + "Paul Riise was present from the host side.", "Brancati+Holm meeting; Brancati+Riise meeting"},
		{envoy + "The embassy's cultural attaché, Paola Ferri, took part in the meeting.", "Brancati+Holm reception; Ferri+Holm reception"},
		{envoy + "First secretary Paola Ferri took part in the meeting.", "Brancati+Holm reception; Ferri+Holm reception"},
		{bank + "The bank's resident director, Paul Riise, took part in the meeting.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Senator Greta Holm met the UN Resident Coordinator in Latvia, Marco Brancati. UNICEF Representative Paul Riise and Senator Elza Krumina took part in the conversation.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Riise meeting; Krumina+Riise meeting"},
		{"In Rome, Speaker Greta Holm met Italian Speaker Marco Brancati. Kazakhstan's ambassador Paul Riise attended the meeting.", "Brancati+Holm meeting; Brancati+Riise meeting"},
		{met + "His Estonian counterpart, Paul Riise, attended a conference.", "Brancati+Holm meeting"},
	})
}
