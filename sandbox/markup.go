package sandbox

import (
	"cmp"
	"encoding/json"
	"strings"
)

const (
	maxCallback = 64  // bytes
	maxButtons  = 100 // beneath one message
	maxInRow    = 8
	maxQuery    = 256 // letters of an inline query

	maxKeys          = 300 // beneath one chat
	maxInKeyboardRow = 12
)

// markup is what a message brings with it: one of its fields, or none.
type markup struct {
	buttons    [][]Button
	forceReply string
	keyboard   *keyboard
	remove     bool // the keyboard beneath the chat
}

func (m markup) isInline() bool { return m.forceReply == "" && m.keyboard == nil && !m.remove }

// suits refuses a markup that a chat may not have.
func (m markup) suits(c *chat) error {
	if c.Type == "channel" && !m.isInline() {
		return bad("inline keyboard expected")
	}
	if c.Type == "private" || m.keyboard == nil {
		return nil
	}
	for _, row := range m.keyboard.rows {
		for _, key := range row {
			switch {
			case key.Location:
				return bad("location can be requested in private chats only")
			case key.Chat != nil:
				return bad("chats can be requested in private chats only")
			}
		}
	}
	return nil
}

// readMarkup reads reply_markup, "" being none.
func readMarkup(raw string) (markup, error) {
	if raw == "" {
		return markup{}, nil
	}
	var given struct {
		Inline      [][]map[string]json.RawMessage `json:"inline_keyboard"`
		Keyboard    [][]json.RawMessage            `json:"keyboard"`
		Persistent  bool                           `json:"is_persistent"`
		Resize      bool                           `json:"resize_keyboard"`
		OneTime     bool                           `json:"one_time_keyboard"`
		ForceReply  bool                           `json:"force_reply"`
		Placeholder string                         `json:"input_field_placeholder"`
		Selective   bool                           `json:"selective"`
		Remove      bool                           `json:"remove_keyboard"`
	}
	if err := strictJSON("reply keyboard markup JSON object", raw, &given); err != nil {
		return markup{}, err
	}
	if utf16Length(given.Placeholder) > 64 {
		return markup{}, bad("input field placeholder is too long")
	}
	kinds := 0
	for _, is := range []bool{given.Inline != nil, given.Keyboard != nil, given.ForceReply, given.Remove} {
		if is {
			kinds++
		}
	}
	if kinds != 1 {
		return markup{}, bad("can't parse reply keyboard markup JSON object: it must be one of the four kinds of markup")
	}
	m := markup{remove: given.Remove}
	switch {
	case given.ForceReply:
		m.forceReply = cmp.Or(given.Placeholder, " ")
	case given.Keyboard != nil:
		rows, err := readKeyboard(given.Keyboard)
		if err != nil {
			return m, err
		}
		m.keyboard = &keyboard{rows: rows, oneTime: given.OneTime, placeholder: given.Placeholder}
	}
	var err error
	m.buttons, err = readButtons(given.Inline)
	return m, err
}

// readButtons reads the rows of an InlineKeyboardMarkup.
func readButtons(rows [][]map[string]json.RawMessage) ([][]Button, error) {
	var read [][]Button
	count := 0
	for _, row := range rows {
		var buttons []Button
		for _, fields := range row {
			b, err := readButton(fields)
			if err != nil {
				return nil, err
			}
			buttons = append(buttons, b)
		}
		if len(buttons) > maxInRow {
			return nil, bad("too many buttons in a row of the inline keyboard")
		}
		if count += len(buttons); len(buttons) > 0 {
			read = append(read, buttons)
		}
	}
	if count > maxButtons {
		return nil, bad("REPLY_MARKUP_TOO_LONG")
	}
	return read, nil
}

// readButton reads an InlineKeyboardButton: a text and exactly one field that
// says what it does.
func readButton(fields map[string]json.RawMessage) (Button, error) {
	var b Button
	for name, raw := range fields {
		var value any
		if err := json.Unmarshal(raw, &value); err != nil {
			return b, bad("can't parse inline keyboard button: %v", err)
		}
		word, isText := value.(string)
		switch name {
		case "text":
			b.Text = word
			continue
		case "icon_custom_emoji_id":
			continue
		case "style":
			if err := checkStyle(word); err != nil {
				return b, err
			}
			continue
		case "url":
			b.URL = word
			if !isLink(word) || strings.HasPrefix(word, "mailto:") || strings.HasPrefix(word, "tel:") {
				return b, bad("inline keyboard button URL '%s' is invalid: Wrong HTTP URL", word)
			}
		case "callback_data":
			b.Data = word
			if !isText || word == "" || len(word) > maxCallback {
				return b, bad("BUTTON_DATA_INVALID")
			}
		case "copy_text":
			var copied struct {
				Text string `json:"text"`
			}
			if err := strictJSON("copy text button", string(raw), &copied); err != nil {
				return b, err
			}
			b.Copy = copied.Text
			if n := utf16Length(copied.Text); n == 0 || n > 256 {
				return b, bad("BUTTON_COPY_TEXT_INVALID")
			}
		case "switch_inline_query", "switch_inline_query_current_chat":
			b.Query = word
			if !isText || len([]rune(word)) > maxQuery {
				return b, bad("BUTTON_DATA_INVALID")
			}
		case "web_app", "login_url", "switch_inline_query_chosen_chat", "callback_game", "pay", "disabled":
		default:
			return b, bad("can't parse inline keyboard button: unknown field %s", name)
		}
		if b.Kind != "" {
			return b, bad("can't parse inline keyboard button: %s and %s exclude each other", b.Kind, name)
		}
		b.Kind, b.field = name, value
	}
	if strings.TrimSpace(b.Text) == "" {
		return b, bad("can't parse inline keyboard button: Field \"text\" must be of type String and non-empty")
	}
	if b.Kind == "" {
		return b, bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
	}
	return b, nil
}
