package bot

import (
	"context"

	"minber/digest"
)

// Request is what somebody wants, stripped of all that is Telegram's.
type Request struct {
	Chat       digest.Address
	Kind       digest.ChatKind
	Lang       string // to answer in
	User       int64
	Admin      bool              // the user looks after the archive
	Args       string            // after a command, or of a button
	Subscriber digest.Subscriber // the chat's settings
	// MayChange asks whether the user may change the chat's settings: anyone
	// in their private chat, administrators in a group.
	MayChange func(ctx context.Context) (bool, error)
}

// Reply is what to answer.
type Reply struct {
	Parts   []string   // messages in Telegram HTML
	Buttons [][]Button // under the last part
	Edit    bool       // replace the pressed button's message instead of writing a new one
	Notice  string     // plain text shown over the chat after a press, at most 200 characters
}

// Button is a button under a message. Data is at most 64 bytes.
type Button struct{ Text, Data string }

// handler decides what to answer. An error that wraps digest.ErrNotFound,
// returned for a button, says that what it asks for is there no more.
type handler func(context.Context, Request) (Reply, error)

func say(m markup, buttons ...[]Button) Reply {
	return Reply{Parts: []string{string(m)}, Buttons: buttons}
}

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
