package digest

import "time"

// AuditEntry is something that a person changed for others than themselves.
type AuditEntry struct {
	At   time.Time
	By   int64  // Telegram user, 0 if it is not known any more
	Kind string // settings, people, correction or broadcast
	What string // of that kind: what a Decision or a Correction did; "" otherwise
	On   string // the chat, or whom it was about
	// Changed tells of settings what each was and became, as JSON.
	Changed  map[string][2]string
	Undone   time.Time // zero if it stands
	UndoneBy int64
}
