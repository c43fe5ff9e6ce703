package digest

import (
	"bytes"
	"encoding/json"
)

// The kinds of an Item.
const (
	ItemStory     = "story"     // the summary of an article; ID is the article
	ItemStatement = "statement" // what somebody said
	ItemMeeting   = "meeting"   // a meeting of the ledger
	ItemUpcoming  = "upcoming"  // an announcement
	ItemPerson    = "person"    // who somebody is
)

// Item is something of the archive that readers were shown: what they may
// report, and what a correction has to find again. It is stored as JSON:
// fields can be added, but not renamed.
type Item struct {
	Kind string `json:"kind"`
	ID   int64  `json:"id"`
	// Article is where it comes from, 0 for meetings and persons; Start and
	// Stop are its place there, in bytes, both 0 if not known. Ids of statements
	// and announcements are given anew when an article is read anew.
	Article int64 `json:"article,omitempty"`
	Start   int   `json:"start,omitempty"`
	Stop    int   `json:"stop,omitempty"`

	HTML string `json:"html"`          // as it was shown, a passage of its message
	Now  string `json:"now,omitempty"` // what stands there since it was corrected, "" if it wasn't
}

// Part is a message of an edition, with the items that it shows in the order
// in which they stand there. It is stored as JSON.
type Part struct {
	HTML  string `json:"html"`
	Items []Item `json:"items,omitempty"`
	// Watch is what it tells of, with buttons to change that under it: a
	// watch's id, SeveralWatches, or 0 for no watch.
	Watch int64 `json:"watch,omitempty"`
	// Draft is the delivery whose draft it is about, with buttons to decide on
	// it; 0 for none.
	Draft int64 `json:"draft,omitempty"`
	Blank bool  `json:"blank,omitempty"` // and nothing in it can be changed
}

// SeveralWatches is the Watch of a message that tells of more than one.
const SeveralWatches = -1

// UnmarshalJSON reads messages also as they were kept before they knew their
// items.
func (p *Part) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		return json.Unmarshal(data, &p.HTML)
	}
	type plain Part
	return json.Unmarshal(data, (*plain)(p))
}

// Plainly makes parts of messages that show nothing of the archive.
func Plainly(messages ...string) []Part {
	parts := make([]Part, len(messages))
	for i, html := range messages {
		parts[i].HTML = html
	}
	return parts
}
