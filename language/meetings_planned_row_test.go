package language_test

import "testing"

// What begins as a plan goes on as one, through all the verbs of its row.
func TestFurtherVerbsOfAPlan(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Anna Kask is scheduled to visit the house where the pact was signed, and hold meetings with Speaker Jan Holm and President Ivars Kalns.", ""},
		{"Speaker Anna Kask will visit Riga, where she is to deliver a speech, tour the port and meet with Prime Minister Olaf Berg.", ""},
		{"Speaker Anna Kask will open the forum and hold bilateral talks with Speaker Jan Holm.", ""},
		{"Speaker Anna Kask visited Riga as scheduled and held meetings with Speaker Jan Holm.", "Holm+Kask meeting"},
		{"Speakers Anna Kask and Jan Holm open the forum and meet President Ivars Kalns in Riga.", "Kalns+Kask meeting"},
		{"Speaker Anna Kask, who will retire in May, met President Ivars Kalns.", "Kalns+Kask meeting"},
		{"Speaker Anna Kask is expected to retire in May. She came to Riga and met President Ivars Kalns.", "Kalns+Kask meeting"},
	})
}
