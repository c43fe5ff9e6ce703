package digest

import (
	"fmt"
	"strconv"
	"time"
)

// Address is a Telegram chat: its id in decimal, or "@name" of a public
// channel.
type Address string

// UserAddress is a user's private chat.
func UserAddress(user int64) Address { return Address(strconv.FormatInt(user, 10)) }

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
	Thread     int    // the forum's topic that editions go to, 0 for none
	Lang       string // kk, ru or en
	LangChosen bool   // set by the reader, not guessed
	Schedule   Schedule
	Subscribed bool
	Since      time.Time // when the subscription began; zero if never
	Paused     string    // ISO day in the reader's zone from which on editions come again; "" if they come
	Gone       bool      // Telegram said that the bot can't write there
	Last       time.Time // end of the window of the latest edition, zero if none
	Settings   Settings
	By         int64  // the user who is changing the chat's settings, 0 if it is the bot; not kept with them
	Damaged    string // why Settings could not be read, "" if they could: they are those of a new chat then
}

// Settings are a chat's settings beyond hour and language. They are stored as
// JSON: fields can be added, but not renamed; the zero value is what a new
// chat has.
type Settings struct {
	Taste
	Quiet    Quiet `json:"quiet,omitzero"`
	Previews bool  `json:"previews,omitempty"` // links may show a preview

	// Of groups and channels.
	// Owner is the user who set the bot up there, 0 if unknown. A channel that
	// has one is its owner's; one that has none comes from the settings file.
	Owner    int64    `json:"owner,omitempty"`
	Title    string   `json:"title,omitempty"`    // as it was when the bot was set up there
	Name     string   `json:"name,omitempty"`     // "@name" of a public channel, likewise
	Greeted  int64    `json:"greeted,omitempty"`  // when the bot introduced itself to a group, in unix seconds
	Header   string   `json:"header,omitempty"`   // plain text above each edition
	Hashtags bool     `json:"hashtags,omitempty"` // topics as hashtags under each edition
	Silent   bool     `json:"silent,omitempty"`   // without a sound
	Pin      bool     `json:"pin,omitempty"`      // the first message of each edition is pinned
	Approval Approval `json:"approval,omitzero"`
}

// Taste is what a reader wants of an edition. It is comparable: readers of
// equal taste share editions.
type Taste struct {
	Reads  string `json:"reads,omitempty"`  // languages read, sorted, with commas between; "" for all
	Bodies string `json:"bodies,omitempty"` // ids of bodies, likewise
	Topics string `json:"topics,omitempty"` // ids of topics, likewise
	Short  bool   `json:"short,omitempty"`  // headlines only
}

// Quiet are hours of the reader's day in which nothing is sent but editions
// asked for at that hour: from From until To, minutes after midnight; none if
// they are equal.
type Quiet struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// Approval says that the owner sees an edition before it is published.
type Approval struct {
	Wanted  bool `json:"wanted"`
	Minutes int  `json:"minutes"` // how long the owner has for it
	Anyway  bool `json:"anyway"`  // then it is published; else it is dropped
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
	Drafted   DeliveryState = "draft"     // waits for its owner's word, see Draft
	Discarded DeliveryState = "discarded" // its owner does not want it
	Late      DeliveryState = "late"      // of no use any more: the next edition tells it
	Held      DeliveryState = "held"      // of a broadcast that pauses
)

// Delivery is one edition for one chat; unique by (Chat, Slot).
type Delivery struct {
	ID        int64
	Chat      Address
	Kind      ChatKind
	Slot      string        // what it is for: the ISO day of a digest, or a name with a colon, "watch:12:77"
	Edition   string        // key of its text, which equal deliveries share; see DigestKey
	State     DeliveryState // in which it enters the outbox: Pending if "", or Drafted
	Date      string        // ISO day of the edition in the subscriber's zone
	Lang      string
	Zone      string // IANA zone of the reader, for dates in words
	Window    Window
	Manner    Manner
	Part      int // parts already confirmed
	Attempts  int
	NotBefore time.Time
	Damaged   string // why Manner could not be read, "" if it could: it is not to be sent then
}

// order is the edition that a digest delivers.
func (d Delivery) order() Order {
	return Order{Window: d.Window, Lang: d.Lang, Date: d.Date, Zone: d.Zone, Days: d.Window.Days(), About: d.Manner.Hashtags, Taste: d.Manner.Taste}
}

// Manner is how a delivery is sent. It is stored as JSON: fields can be added,
// but not renamed.
type Manner struct {
	Taste
	Thread   int    `json:"thread,omitempty"` // topic of a forum, 0 for none
	Previews bool   `json:"previews,omitempty"`
	Silent   bool   `json:"silent,omitempty"`
	Pin      bool   `json:"pin,omitempty"`
	Hashtags bool   `json:"hashtags,omitempty"`
	Header   string `json:"header,omitempty"`
}

// MannerOf is how a subscriber wants editions to be sent.
func MannerOf(s Subscriber) Manner {
	return Manner{
		Taste: s.Settings.Taste, Thread: s.Thread, Previews: s.Settings.Previews, Silent: s.Settings.Silent,
		Pin: s.Settings.Pin, Hashtags: s.Settings.Hashtags, Header: s.Settings.Header,
	}
}

// DigestKey names the text of a digest: deliveries for which it is equal share
// what is composed and worded.
func (d Delivery) DigestKey() string {
	m := d.Manner
	return fmt.Sprintf("%s %s %s %d-%d %q %q %q %t %t %q", d.Date, d.Lang, d.Zone, d.Window.From.Unix(), d.Window.To.Unix(),
		m.Reads, m.Bodies, m.Topics, m.Short, m.Hashtags, m.Header)
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

// Settled is a delivery of which an outcome is to be recorded.
type Settled struct {
	ID int64
	Outcome
}

// Update is something a chat sent us, kept as it came until it is handled.
type Update struct {
	ID    int64
	Chat  Address   // "" if it belongs to no chat
	Body  []byte    // as received; only the bot can read it
	At    time.Time // when it was received, zero if that is not known
	Tries int       // begun before, of which none was finished
}
