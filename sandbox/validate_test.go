package sandbox_test

import (
	"strings"
	"testing"

	"minber/sandbox"
)

func TestValidateKnowsNoChatsAndStillFindsMistakes(t *testing.T) {
	hundred := strings.Repeat("<b>x</b> ", 100)
	for _, c := range []struct {
		name, method string
		params       map[string]string
		files        []string
		want         string // "" if the call is in order
	}{
		{"a message to anybody", "sendMessage", map[string]string{"chat_id": "5", "text": "<b>x</b>", "parse_mode": "HTML"}, nil, ""},
		{"a picture sent again", "sendPhoto", map[string]string{"chat_id": "5", "photo": "any file"}, nil, ""},
		{"a file", "sendDocument", map[string]string{"chat_id": "5"}, []string{"document"}, ""},
		{"a picture in place of another", "editMessageMedia", map[string]string{"chat_id": "5", "message_id": "1", "media": `{"type":"photo","media":"attach://map"}`}, []string{"map"}, ""},
		{"inline results with a picture", "answerInlineQuery", map[string]string{"inline_query_id": "1", "results": `[{"type":"photo","id":"1","photo_file_id":"any"}]`}, nil, ""},
		{"as many entities as are marked", "sendMessage", map[string]string{"chat_id": "5", "text": hundred, "parse_mode": "HTML"}, nil, ""},
		{"no chat", "sendMessage", map[string]string{"text": "x"}, nil, "chat_id is empty"},
		{"no file", "sendDocument", map[string]string{"chat_id": "5"}, nil, "there is no document in the request"},
		{"no results", "answerInlineQuery", map[string]string{"inline_query_id": "1"}, nil, "can't parse results JSON object"},
		{"one entity too many", "sendMessage", map[string]string{"chat_id": "5", "text": hundred + "<b>x</b>", "parse_mode": "HTML"}, nil, "more than 100 entities"},
		{"a keyboard for an edit", "editMessageText", map[string]string{"chat_id": "5", "message_id": "1", "text": "x", "reply_markup": `{"remove_keyboard":true}`}, nil, "inline keyboard expected"},
		{"a link that is none beneath a text", "sendMessage", map[string]string{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"x","url":"mailto:a@b.kz"}]]}`}, nil, "Wrong HTTP URL"},
		{"nine buttons in a row", "sendMessage", map[string]string{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[` + strings.Repeat(`{"text":"x","callback_data":"x"},`, 8) + `{"text":"x","callback_data":"x"}]]}`}, nil, "too many buttons in a row"},
		{"a button without a text", "sendMessage", map[string]string{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"","callback_data":"x"}]]}`}, nil, "non-empty"},
		{"updates that there are not", "getUpdates", map[string]string{"allowed_updates": `["messages"]`}, nil, `unknown kind of updates "messages"`},
		{"a method that is not played", "sendDice", map[string]string{"chat_id": "5"}, nil, "does not play sendDice"},
		{"a preview of no address", "sendMessage", map[string]string{"chat_id": "5", "text": "x", "link_preview_options": `{"url":"nowhere"}`}, nil, "WEBPAGE_URL_INVALID"},
		{"an answer that is too long", "answerCallbackQuery", map[string]string{"callback_query_id": "1", "text": strings.Repeat("ұ", 201)}, nil, "MESSAGE_TOO_LONG"},
		{"a press answered with an address", "answerCallbackQuery", map[string]string{"callback_query_id": "1", "text": "<b>plain", "cache_time": "soon"}, nil, "must be of type Integer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := sandbox.Validate(c.method, c.params, c.files...)
			if (c.want == "" && err != nil) || (c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want))) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestMistakesAreNotedAndRefusalsForOtherReasonsAreNot(t *testing.T) {
	b := start(t)
	b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "<b>x", "parse_mode": "HTML"})
	b.call("sendMessage", fields{"chat_id": 5, "text": "x"})
	b.call("sendDice", fields{"chat_id": sandbox.Emma})
	b.FailNext("sendMessage", 429, "", 1)
	b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "x"})
	got := b.Mistakes()
	if len(got) != 2 || !strings.HasPrefix(got[0], "sendmessage: Bad Request: can't parse entities") || got[1] != "senddice: Not Found" {
		t.Errorf("got %q", got)
	}
}
