package bot

import (
	"testing"
	"time"

	"minber/digest"
)

// A message that was long on its way is counted from when it has arrived: the
// next one may take a shorter way.
func TestThePaceOfAChatIsCountedFromArrival(t *testing.T) {
	left := time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC)
	arrived := left.Add(400 * time.Millisecond)
	for chat, gap := range map[digest.Address]time.Duration{"7": personEvery, "-7": groupEvery} {
		chats := newSpaces()
		if wait := chats.enter(chat, pushing, left); wait > 0 {
			t.Errorf("%s: the first message waits for %s", chat, wait)
		}
		chats.arrived(chat, arrived)
		if wait, want := chats.enter(chat, pushing, left.Add(gap)), arrived.Sub(left); wait != want {
			t.Errorf("%s: %s after the first left, the next one waits for %s, want %s", chat, gap, wait, want)
		}
		if wait := chats.enter(chat, pushing, arrived.Add(gap)); wait > 0 {
			t.Errorf("%s: %s after the first arrived, the next one waits for %s", chat, gap, wait)
		}
	}
}
