package digest

// Digest is an edition, chosen and ordered but not yet worded: the renderer
// gives it its words and splits it into messages.
type Digest struct {
	Lang     string
	Zone     string // the reader's
	Date     string // ISO day of the edition
	Days     int    // how many days it covers, at least 1
	Stories  []Story
	More     int // stories left out
	Met      []MeetingRecord
	Said     []StatementRecord // at most one per speaker
	Upcoming []UpcomingRecord
	Intake   Intake
}

// Empty says that nothing happened.
func (d Digest) Empty() bool {
	return len(d.Stories)+len(d.Met)+len(d.Said)+len(d.Upcoming) == 0
}
