package digest

import "time"

// Queue is how the outbox is doing.
type Queue struct {
	Ready   int       // deliveries that may be sent now, without those of broadcasts
	Said    int       // those of broadcasts
	Later   int       // that may be sent later only
	Oldest  time.Time // since when the oldest of those that may be sent has waited; zero if none has
	Unseen  int       // deliveries of unknown outcome that nobody has looked at
	Unknown int       // deliveries of unknown outcome in the last week
}

// Pending is how many deliveries are still to be sent.
func (q Queue) Pending() int { return q.Ready + q.Said + q.Later }

// Unknown is a delivery of which nobody knows whether it arrived.
type Unknown struct {
	Delivery int64
	Chat     Address
	Title    string // of the chat, "" if unknown
	Slot     string // see Delivery
	At       time.Time
	Why      string
}
