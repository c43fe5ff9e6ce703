package language_test

import "testing"

// Who came, where a text takes him up without his name.
func TestTheGuestTakenUpInEnglish(t *testing.T) {
	const received = "Latvian Speaker Greta Holm received Italian Senate President Marco Brancati in Riga on Monday. "
	const both = "Brancati+Holm reception; "
	checkMeetings(t, "en", [][2]string{
		{received + "The visiting president was also received by Prime Minister Elza Krumina.", both + "Brancati+Krumina reception"},
		{received + "The visiting president and Prime Minister Elza Krumina held talks.", both + "Brancati+Krumina meeting"},
		{received + "Receiving the visiting president, Prime Minister Elza Krumina spoke of ports.", both + "Brancati+Krumina reception"},
		{received + "Later, Prime Minister Elza Krumina hosted the guest for lunch.", both + "Brancati+Krumina meeting"},
		{received + "Later, Prime Minister Elza Krumina met him for talks on transit.", both + "Brancati+Krumina meeting"},
		{received + "During the visit, talks were also held with Prime Minister Elza Krumina.", both + "Brancati+Krumina meeting"},
		{received + "The visit also included a meeting with Prime Minister Elza Krumina.", both + "Brancati+Krumina meeting"},
		{"Speaker Elza Krumina hosted Italian lawmaker Paola Ferri in Riga on Monday. Trade between the countries doubled last year. The guest toured a factory, where she met with Deputy Speaker Greta Holm.", "Ferri+Holm meeting; Ferri+Krumina meeting"},
		{"A Polish delegation headed by Minister Marco Brancati arrived in Riga. Latvian Speaker Greta Holm received the delegation. On the same day, the guest met with Minister Elza Krumina and then held talks with Senator Paul Riise.", both + "Brancati+Krumina meeting; Brancati+Riise meeting"},
		{"Latvian Speaker Greta Holm received Italian Senate President Marco Brancati, who is on a visit to Riga. The visit also included a meeting with Prime Minister Elza Krumina.", both + "Brancati+Krumina meeting"},
		{"Italian Senate President Marco Brancati, who is on a visit to Latvia, met with Speaker Greta Holm. The guest was also received by Prime Minister Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina reception"},
		{"At the invitation of Speaker Greta Holm, Italian Senate President Marco Brancati is paying a visit to Latvia. During the visit, a meeting was held with Prime Minister Elza Krumina.", "Brancati+Krumina meeting"},
	})
}

func TestTheHeadOfTheDelegationInEnglish(t *testing.T) {
	const received = "Latvian Speaker Greta Holm received an Italian delegation led by Senator Marco Brancati. "
	const both = "Brancati+Holm reception; "
	checkMeetings(t, "en", [][2]string{
		{received + "Prime Minister Elza Krumina hosted a dinner for the head of the delegation.", both + "Brancati+Krumina reception"},
		{received + "The head of the delegation and Senator Elza Krumina held talks.", both + "Brancati+Krumina meeting"},
		{received + "The leader of the Italian delegation visited a museum and met with Prime Minister Elza Krumina.", both + "Brancati+Krumina meeting"},
	})
}

// The two who met, the counterpart of one of them, and an office told with the country that
// nothing else tells.
func TestWhoMetTakenUpByTheirOfficesInEnglish(t *testing.T) {
	const both = "Brancati+Holm meeting; "
	checkMeetings(t, "en", [][2]string{
		{"Latvian Speaker Greta Holm met her Polish counterpart, Marco Brancati, in Riga. The speakers were then received by Prime Minister Elza Krumina.", both + "Brancati+Krumina reception; Holm+Krumina reception"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. The senators were then received by Prime Minister Elza Krumina.", "Brancati+Holm meeting"},
		{"Latvian Prime Minister Greta Holm met her Polish counterpart, Marco Brancati, in Riga. Speaking at a meeting with the Mayor of Riga, Elza Krumina, the Polish prime minister praised the port.", both + "Brancati+Krumina meeting"},
		{"ASTANA – Prime Minister Greta Holm of Kazakhstan's government met Polish Senator Marco Brancati. Italian Minister Paola Ferri, too, met with the Kazakh prime minister.", both + "Ferri+Holm meeting"},
		{"Greta Holm, Latvia's foreign minister, met Polish Senator Marco Brancati in Riga. Italian Minister Paola Ferri met the Latvian minister for talks.", both + "Ferri+Holm meeting"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. Later, Prime Minister Elza Krumina hosted a dinner for Mr Brancati.", both + "Brancati+Krumina reception"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. Later, Prime Minister Elza Krumina hosted a dinner for the Polish guest.", both + "Brancati+Krumina reception"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. Later, Prime Minister Elza Krumina gave a lunch in honour of Mr Brancati.", both + "Brancati+Krumina reception"},
		{"Polish Senator Paola Ferri was received by Speaker Marco Brancati. Prime Minister Elza Krumina met with her as well.", "Brancati+Ferri reception; Ferri+Krumina meeting"},
		{"Polish Senator Paola Ferri was received by Speaker Marco Brancati. Prime Minister Elza Krumina gave a lunch in honour of her.", "Brancati+Ferri reception; Ferri+Krumina reception"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. Prime Minister Elza Krumina told the Polish guest at a separate meeting that the port was ready.", both + "Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. Brancati's last meeting of the day was with Prime Minister Elza Krumina.", both + "Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm met Polish Senator Marco Brancati in Riga. Receiving Brancati, Riga Mayor Elza Krumina spoke of ports.", "Brancati+Holm meeting; Brancati+Krumina reception"},
		{"Latvian Speaker Greta Holm received a Polish delegation led by Senator Marco Brancati. The delegation's meeting with Prime Minister Elza Krumina lasted an hour.", "Brancati+Holm reception; Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm received a Polish delegation led by Senator Marco Brancati. The head of the delegation and Prime Minister Elza Krumina held talks.", "Brancati+Holm reception; Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm on Monday received Marco Brancati, Speaker of the Senate of Italy, who is on a visit to Riga. The visit included a meeting with Prime Minister Elza Krumina.", "Brancati+Holm reception; Brancati+Krumina meeting"},
	})
}

// A phrase in front of the clause, and who is the subject behind it.
func TestWhoseMeetingOpensAnEnglishSentence(t *testing.T) {
	const met = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. "
	const both = "Brancati+Holm meeting; "
	checkMeetings(t, "en", [][2]string{
		{"During talks with Polish Prime Minister Marco Brancati, the Foreign Minister of Latvia, Greta Holm, praised the chamber. Holm also met with Senator Paul Riise.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"During talks with Polish Prime Minister Marco Brancati, Greta Holm, a member of the Parliament of Latvia, praised the chamber. Holm also met with Senator Paul Riise.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Senator Marco Brancati met with Speaker Greta Holm, the Prime Minister, Elza Krumina, and Senator Paul Riise.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{met + "During her meeting with the Italian president, Prime Minister Elza Krumina spoke of ports.", both + "Brancati+Krumina meeting"},
		{met + "Receiving the Italian president, the Prime Minister, Elza Krumina, spoke of ports.", "Brancati+Holm meeting; Brancati+Krumina reception"},
		{met + "At a meeting with the Italian president, Elza Krumina, Latvia's prime minister, spoke of ports.", both + "Brancati+Krumina meeting"},
		{met + "The Italian president and Prime Minister Elza Krumina held talks.", both + "Brancati+Krumina meeting"},
		{met + "Having met with Prime Minister Elza Krumina, Brancati left for Rome.", both + "Brancati+Krumina meeting"},
	})
}

// The predicate behind the office set beside a name says that a meeting is only to come.
func TestAMeetingBetweenTwoOnlyPlannedInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"A meeting between Marco Brancati and the Speaker of the Saeima, Greta Holm, is scheduled for Friday.", ""},
		{"A meeting of Marco Brancati with Greta Holm, the Speaker of the Saeima, is also being planned.", ""},
		{"A meeting between Marco Brancati and the Speaker, Greta Holm, was held on Friday, as is planned every year.", "Brancati+Holm meeting"},
	})
}
