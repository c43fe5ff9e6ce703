package bot

import (
	"context"

	"minber/digest"
)

// Request is what somebody wants, stripped of all that is Telegram's.
type Request struct {
	Chat       digest.Address
	Kind       digest.ChatKind
	Title      string // of a group or channel
	Thread     int    // the forum's topic in which it was asked, 0 for none
	Message    int    // the message with which it was asked, or under which the button stands; 0 if out of reach
	Lang       string // to answer in
	User       int64
	UserLang   string            // the language of the user's Telegram, "" if unknown
	Admin      bool              // the user looks after the archive
	Args       string            // after a command, or of a button
	Rich       markup            // the whole message with which it was asked, as it looked
	Location   *Location         // that was shared with it, nil if none
	Shared     *Shared           // likewise
	Question   view              // what Args answers, if the user was asked
	Under      string            // data of the first button under our message that is answered, "" if there is none
	Entry      Entry             // of a chat that the bot came into
	Subscriber digest.Subscriber // the chat's settings
	// MayChange asks whether the user may change the chat's settings: anyone
	// in their private chat, administrators in a group.
	MayChange func(ctx context.Context) (bool, error)
}

// Entry tells how the bot came into a chat.
type Entry struct {
	Joined   bool // it was not there before
	MayWrite bool
}

// Reply is what to answer.
type Reply struct {
	Parts    []string   // messages in Telegram HTML
	Buttons  [][]Button // under the last part
	Keyboard *Keyboard  // in place of the reader's keyboard, with the last part
	Clears   bool       // the first of several parts gives the usual keyboard back
	Picture  *File      // sent before the parts; with Edit, in place of the picture above the pressed button
	Document *File      // likewise
	Edit     bool       // replace the pressed button's message instead of writing a new one
	Delete   bool       // take the pressed button's message away
	Notice   string     // plain text shown over the chat after a press, at most 200 characters
	Asks     bool       // the last part is a question: in a group, Telegram lets the reader answer it
	Leave    bool       // and then leave the chat
	Also     []Letter   // messages to other chats, sent after the answer
}

// late is the reply to a press that was answered without words while it was
// being written: what it only says becomes a message, lest nobody hear it.
func (r Reply) late() Reply {
	if r.Notice != "" && len(r.Parts) == 0 && r.Picture == nil && r.Document == nil {
		r.Parts = []string{string(text(r.Notice))}
		r.Edit = false
	}
	r.Notice = ""
	return r
}

// Letter is a message to another chat than the one that asked.
type Letter struct {
	Chat    digest.Address
	Part    string // Telegram HTML
	Buttons [][]Button
}

// File is what a message carries. Data is read once, while it is sent.
type File struct {
	Name    string
	Data    []byte
	Caption string // Telegram HTML, at most 1,024 characters
	Buttons [][]Button
}

// Button is a button under a message; one of the fields beside Text is set.
type Button struct {
	Text string
	Data string // comes back when it is pressed; at most 64 bytes
	URL  string // opens an address
	// Inline starts an inline query, in a chat that the reader chooses; Here in
	// the same chat.
	Inline, Here string
	Copy         string // goes to the clipboard, at most 256 characters
}

// Keyboard takes the place of the reader's keyboard in a private chat; without
// buttons it gives the usual one back.
type Keyboard struct {
	Buttons     [][]Key
	Placeholder string
}

// Key is a key of a Keyboard. It sends its text, shares the place where the
// reader is, or lets the reader choose a chat.
type Key struct {
	Text     string
	Location bool
	Chat     *ChatWanted
}

// ChatWanted says which of their chats a reader may choose: those where the
// reader may add administrators (or is one, of a group). The bot is added to
// it, with the right to post in a channel.
type ChatWanted struct {
	Request int // comes back with the choice, see Shared
	Channel bool
}

// handler decides what to answer. An error that wraps digest.ErrNotFound,
// returned for a button, says that what it asks for is there no more.
type handler func(context.Context, Request) (Reply, error)

func say(m markup, buttons ...[]Button) Reply {
	return Reply{Parts: []string{string(m)}, Buttons: buttons}
}

// button is one that comes back with data when it is pressed.
func button(text, data string) Button { return Button{Text: text, Data: data} }

// rows lays buttons out, n in a row.
func rows(buttons []Button, n int) [][]Button {
	var laid [][]Button
	for len(buttons) > 0 {
		k := min(n, len(buttons))
		laid = append(laid, buttons[:k:k])
		buttons = buttons[k:]
	}
	return laid
}
