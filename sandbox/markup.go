package sandbox

import (
	"encoding/json"
	"strings"
)

const (
	maxCallback = 64  // bytes
	maxButtons  = 100 // beneath one message
	maxInRow    = 8
)

type markup struct {
	buttons    [][]Button
	forceReply string
}

// readMarkup reads reply_markup, "" being none.
func readMarkup(raw string) (markup, error) {
	if raw == "" {
		return markup{}, nil
	}
	var given struct {
		Inline      [][]map[string]json.RawMessage `json:"inline_keyboard"`
		ForceReply  bool                           `json:"force_reply"`
		Placeholder string                         `json:"input_field_placeholder"`
		Selective   bool                           `json:"selective"`
		Remove      bool                           `json:"remove_keyboard"`
	}
	if err := strictJSON("reply keyboard markup JSON object", raw, &given); err != nil {
		return markup{}, err
	}
	var m markup
	if given.ForceReply {
		m.forceReply = " "
		if given.Placeholder != "" {
			m.forceReply = given.Placeholder
		}
		if utf16Length(given.Placeholder) > 64 {
			return m, bad("input field placeholder is too long")
		}
	}
	count := 0
	for _, row := range given.Inline {
		var buttons []Button
		for _, fields := range row {
			b, err := readButton(fields)
			if err != nil {
				return m, err
			}
			buttons = append(buttons, b)
		}
		if len(buttons) > maxInRow {
			return m, bad("too many buttons in a row of the inline keyboard")
		}
		if count += len(buttons); len(buttons) > 0 {
			m.buttons = append(m.buttons, buttons)
		}
	}
	if count > maxButtons {
		return m, bad("REPLY_MARKUP_TOO_LONG")
	}
	return m, nil
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
		case "icon_custom_emoji_id", "style":
			continue
		case "url":
			b.URL = word
			if !isLink(word) {
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
		case "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
			"switch_inline_query_chosen_chat", "callback_game", "pay", "disabled":
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
