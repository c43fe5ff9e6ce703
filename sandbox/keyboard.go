package sandbox

import (
	"encoding/json"
	"math"
	"strings"
)

// keyboard is what the bot put beneath a chat's field.
type keyboard struct {
	rows        [][]Key
	oneTime     bool
	placeholder string
}

// Key is a key of a reply keyboard.
type Key struct {
	Text     string
	Location bool         // asks for the place where one is
	Chat     *ChatRequest // asks for a chat
}

// ChatRequest says which chats a key asks for.
type ChatRequest struct {
	ID          int32
	Channel     bool  // a channel rather than a group
	Forum       *bool // nil if it does not matter
	HasUsername *bool // nil if it does not matter
	Created     bool  // of the user's own

	userRights, botRights   rights
	botIsMember             bool
	withTitle, withUsername bool
}

// readKeyboard reads the rows of a ReplyKeyboardMarkup.
func readKeyboard(rows [][]json.RawMessage) ([][]Key, error) {
	var read [][]Key
	count, requests := 0, map[int32]bool{}
	for _, row := range rows {
		var keys []Key
		for _, raw := range row {
			key, err := readKey(raw)
			if err != nil {
				return nil, err
			}
			if key.Chat != nil {
				if requests[key.Chat.ID] {
					return nil, bad("can't parse keyboard button: request_id %d is not unique", key.Chat.ID)
				}
				requests[key.Chat.ID] = true
			}
			keys = append(keys, key)
		}
		if count += len(keys); len(keys) > maxInKeyboardRow || count > maxKeys {
			return nil, bad("REPLY_MARKUP_TOO_LONG")
		}
		if len(keys) > 0 {
			read = append(read, keys)
		}
	}
	if count == 0 {
		return nil, bad("reply keyboard must have at least one button")
	}
	return read, nil
}

// readKey reads a KeyboardButton: a text, or an object of a text and at most
// one thing that it asks for.
func readKey(raw json.RawMessage) (Key, error) {
	var given struct {
		Text     string          `json:"text"`
		Icon     string          `json:"icon_custom_emoji_id"`
		Style    string          `json:"style"`
		Location bool            `json:"request_location"`
		Chat     json.RawMessage `json:"request_chat"`
		Users    json.RawMessage `json:"request_users"`
		Managed  json.RawMessage `json:"request_managed_bot"`
		Contact  bool            `json:"request_contact"`
		Poll     json.RawMessage `json:"request_poll"`
		WebApp   json.RawMessage `json:"web_app"`
	}
	if err := json.Unmarshal(raw, &given.Text); err != nil {
		if err := strictJSON("keyboard button", string(raw), &given); err != nil {
			return Key{}, err
		}
	}
	if strings.TrimSpace(given.Text) == "" {
		return Key{}, bad("keyboard button text must be non-empty")
	}
	if given.Users != nil || given.Managed != nil || given.Contact || given.Poll != nil || given.WebApp != nil {
		return Key{}, bad("the sandbox does not play keyboard buttons that ask for users, bots, contacts, polls or web apps")
	}
	if err := checkStyle(given.Style); err != nil {
		return Key{}, err
	}
	key := Key{Text: given.Text, Location: given.Location}
	if given.Chat == nil {
		return key, nil
	}
	if given.Location {
		return Key{}, bad("can't parse keyboard button: request_chat and request_location exclude each other")
	}
	var err error
	key.Chat, err = readChatRequest(string(given.Chat))
	return key, err
}

// readChatRequest reads a KeyboardButtonRequestChat.
func readChatRequest(raw string) (*ChatRequest, error) {
	var given struct {
		ID           *int64          `json:"request_id"`
		Channel      *bool           `json:"chat_is_channel"`
		Forum        *bool           `json:"chat_is_forum"`
		HasUsername  *bool           `json:"chat_has_username"`
		Created      bool            `json:"chat_is_created"`
		UserRights   map[string]bool `json:"user_administrator_rights"`
		BotRights    map[string]bool `json:"bot_administrator_rights"`
		BotIsMember  bool            `json:"bot_is_member"`
		WithTitle    bool            `json:"request_title"`
		WithUsername bool            `json:"request_username"`
		WithPhoto    bool            `json:"request_photo"`
	}
	if err := strictJSON("keyboard button request chat", raw, &given); err != nil {
		return nil, err
	}
	if given.ID == nil || *given.ID < math.MinInt32 || *given.ID > math.MaxInt32 {
		return nil, bad("can't parse keyboard button: Field \"request_id\" must be a signed 32-bit number")
	}
	if given.Channel == nil {
		return nil, bad("can't parse keyboard button: Field \"chat_is_channel\" must be of type Boolean")
	}
	r := &ChatRequest{
		ID: int32(*given.ID), Channel: *given.Channel, Forum: given.Forum, HasUsername: given.HasUsername, Created: given.Created,
		botIsMember: given.BotIsMember, withTitle: given.WithTitle, withUsername: given.WithUsername,
	}
	var err error
	if r.userRights, err = readRights(given.UserRights); err != nil {
		return nil, err
	}
	if r.botRights, err = readRights(given.BotRights); err != nil {
		return nil, err
	}
	if !r.userRights.cover(r.botRights) {
		return nil, bad("can't parse keyboard button: bot_administrator_rights must be a subset of user_administrator_rights")
	}
	return r, nil
}

// checkStyle holds a button's style against those that there are.
func checkStyle(style string) error {
	switch style {
	case "", "danger", "success", "primary":
		return nil
	}
	return bad("unsupported button style %q", style)
}
