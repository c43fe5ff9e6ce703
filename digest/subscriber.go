package digest

import "time"

// Address is a Telegram chat: its id in decimal, or "@name" of a public
// channel.
type Address string

// ChatKind tells people from groups and channels.
type ChatKind string

// The kinds of a chat.
const (
	Private ChatKind = "private"
	Group   ChatKind = "group" // supergroups too
	Channel ChatKind = "channel"
)

// Subscriber is a chat with its settings; a channel is just another kind.
// One that is not Subscribed only talks with the bot.
type Subscriber struct {
	Chat       Address
	Kind       ChatKind
	Lang       string // kk, ru or en
	LangChosen bool   // set by the reader, not guessed
	Schedule   Schedule
	Subscribed bool
	Since      time.Time // when the subscription began; zero if never
	Gone       bool      // Telegram said that the bot can't write there
	Last       time.Time // end of the window of the latest edition, zero if none
}

// DeliveryState is the state of a row of the outbox.
type DeliveryState string

// The states of a delivery. A delivery of several parts returns to Pending
// after each part but the last.
const (
	Pending   DeliveryState = "pending"   // to be sent at or after NotBefore
	Sending   DeliveryState = "sending"   // written before the request leaves
	Sent      DeliveryState = "sent"      // all parts confirmed by Telegram
	Ambiguous DeliveryState = "ambiguous" // nobody knows whether it arrived; never resent
	Gone      DeliveryState = "gone"      // the chat can't be written to
	Refused   DeliveryState = "refused"   // Telegram found fault with the message: our bug
)

// Delivery is one edition for one chat; unique by (Chat, Date).
type Delivery struct {
	ID        int64
	Chat      Address
	Kind      ChatKind
	Date      string // ISO day of the edition in the subscriber's zone
	Lang      string
	Zone      string // IANA zone of the reader, for dates in words
	Window    Window
	Part      int // parts already confirmed
	Attempts  int
	NotBefore time.Time
}

// Outcome is what became of one request to Telegram.
type Outcome struct {
	State     DeliveryState // Pending for "later" and for "next part"
	Parts     int           // parts confirmed so far
	MessageID int           // of the part just confirmed, 0 if none
	NotBefore time.Time     // for Pending
	MovedTo   Address       // the chat's new id, if Telegram said so
	Why       string        // cause in a few words, free of secrets
}

// Update is something a chat sent us, kept as it came until it is handled.
type Update struct {
	ID   int64
	Chat Address // "" if it belongs to no chat
	Body []byte  // as received; only the bot can read it
}
