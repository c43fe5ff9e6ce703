package digest

import (
	"fmt"
	"time"
)

// Broadcast is a message of those who run the bot to all who subscribe, beside
// the digests and after them. Its deliveries are made and sent bit by bit.
type Broadcast struct {
	ID      int64
	Draft   int64    // of which it was made: of one draft there is one broadcast
	By      int64    // the user who wrote it
	Message int      // of that user's chat with the bot, which shows how far it has come; 0 if none does
	Texts   []Saying // at least one; readers of other languages get the first
	Owned   bool     // channels that somebody else set up get it too
	State   BroadcastState
	At      time.Time             // when it began
	Over    time.Time             // when the last of it was settled; zero before
	All     int                   // chats that were to get it when it began
	Made    int                   // deliveries so far
	Open    int                   // of these, not settled yet
	Tally   map[DeliveryState]int // what became of them, once it is over
}

// BroadcastState is what is wanted of a broadcast.
type BroadcastState string

// The states of a broadcast. One that is stopped can't be resumed; one that is
// Over is in the state that it was in.
const (
	BroadcastGoing   BroadcastState = "going"
	BroadcastPaused  BroadcastState = "paused"
	BroadcastStopped BroadcastState = "stopped"
)

// Saying is a text in one language, in Telegram HTML.
type Saying struct {
	Lang string `json:"lang"`
	HTML string `json:"html"`
}

// Slot is what the deliveries of a broadcast are for.
func (b Broadcast) Slot() string { return fmt.Sprintf("say:%d", b.ID) }

// Done is how many deliveries have been settled.
func (b Broadcast) Done() int { return b.Made - b.Open }

// Left is how many there are still to be settled, as far as is known.
func (b Broadcast) Left() int {
	if b.State == BroadcastStopped || !b.Over.IsZero() {
		return b.Open
	}
	return max(b.All-b.Made, 0) + b.Open
}

// Share is how many chats of one kind and language a broadcast would go to.
type Share struct {
	Kind  ChatKind
	Lang  string
	Owned bool // channels that somebody set up; those of the settings file have no owner
	Count int
	Quiet int // of these, in their quiet hours: they get it afterwards
}

// Listening decides what a chat gets of a broadcast: nothing while it pauses,
// and in its quiet hours later, by how much is returned. Only the zone, the pause
// and the quiet hours of the chat matter.
func Listening(s Subscriber, at time.Time) (wait time.Duration, listens bool) {
	if s.PausedAt(at) {
		return 0, false
	}
	return s.Settings.Quiet.Until(at, s.Schedule.Zone).Sub(at), true
}

// MostStars is the most Telegram Stars that messages cost where they are paid
// for: a tenth of one for each that leaves above 30 a second.
func MostStars(messages int) int { return (messages + 9) / 10 }
