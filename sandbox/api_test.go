package sandbox_test

import (
	"bytes"
	"context"
	"encoding/json"
	"image"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

const token = "100000001:test"

// bot is a client of the sandbox's Bot API.
type bot struct {
	*sandbox.Server
	t   *testing.T
	url string
}

type reply struct {
	OK          bool
	Result      json.RawMessage
	Description string
	ErrorCode   int `json:"error_code"`
	Parameters  struct {
		RetryAfter int   `json:"retry_after"`
		MigrateTo  int64 `json:"migrate_to_chat_id"`
	}
}

type fields = map[string]any

func start(t *testing.T) *bot {
	t.Helper()
	s := sandbox.New(sandbox.Options{Token: token, Start: time.Date(2026, 11, 20, 13, 0, 0, 0, time.UTC)})
	server := httptest.NewServer(s.Handler())
	t.Cleanup(server.Close)
	return &bot{s, t, server.URL}
}

// call sends JSON.
func (b *bot) call(method string, p fields) reply {
	b.t.Helper()
	body, err := json.Marshal(p)
	if err != nil {
		b.t.Fatal(err)
	}
	return b.post(method, "application/json", bytes.NewReader(body))
}

func (b *bot) post(method, kind string, body io.Reader) reply {
	b.t.Helper()
	response, err := http.Post(b.url+"/bot"+token+"/"+method, kind, body)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	return read(b.t, response)
}

func read(t *testing.T, response *http.Response) reply {
	t.Helper()
	var r reply
	if err := json.NewDecoder(response.Body).Decode(&r); err != nil {
		t.Fatal(err)
	}
	if !r.OK && r.ErrorCode != response.StatusCode {
		t.Errorf("error_code %d with HTTP status %d", r.ErrorCode, response.StatusCode)
	}
	return r
}

// must fails the test unless the call succeeded, and decodes its result.
func (b *bot) must(r reply, into any) {
	b.t.Helper()
	if !r.OK {
		b.t.Fatalf("refused: %s", r.Description)
	}
	if into != nil {
		if err := json.Unmarshal(r.Result, into); err != nil {
			b.t.Fatal(err)
		}
	}
}

// within bounds what a test waits for; nothing of it is waited out.
func within(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func keyboard(data string) fields {
	return fields{"inline_keyboard": [][]fields{{{"text": "Press", "callback_data": data}}}}
}

func TestRefusals(t *testing.T) {
	const emma = sandbox.Emma
	long := strings.Repeat("ұ", 4097)
	for _, c := range []struct {
		name, method string
		params       fields
		code         int
		want         string
	}{
		{"a method that does not exist", "sendTelepathy", nil, 404, "Not Found"},
		{"no chat", "sendMessage", fields{"text": "x"}, 400, "Bad Request: chat_id is empty"},
		{"a chat nobody knows", "sendMessage", fields{"chat_id": 5, "text": "x"}, 400, "Bad Request: chat not found"},
		{"a channel nobody knows", "sendMessage", fields{"chat_id": "@nowhere", "text": "x"}, 400, "Bad Request: chat not found"},
		{"no text", "sendMessage", fields{"chat_id": emma}, 400, "Bad Request: message text is empty"},
		{"a text of nothing but space", "sendMessage", fields{"chat_id": emma, "text": " \n "}, 400, "Bad Request: text must be non-empty"},
		{"markup around nothing", "sendMessage", fields{"chat_id": emma, "text": "<b> </b>", "parse_mode": "HTML"}, 400, "Bad Request: text must be non-empty"},
		{"a text one unit too long", "sendMessage", fields{"chat_id": emma, "text": long}, 400, "Bad Request: message is too long"},
		{"an astral text one unit too long", "sendMessage", fields{"chat_id": emma, "text": strings.Repeat("🏛", 2048) + "x"}, 400, "Bad Request: message is too long"},
		{"an unknown parse mode", "sendMessage", fields{"chat_id": emma, "text": "x", "parse_mode": "RTF"}, 400, "Bad Request: unsupported parse_mode"},
		{"a tag left open", "sendMessage", fields{"chat_id": emma, "text": "<b>x", "parse_mode": "HTML"}, 400, `Bad Request: can't parse entities: can't find end tag corresponding to start tag "b"`},
		{"a parameter that the method has not", "sendMessage", fields{"chat_id": emma, "text": "x", "disable_web_page_preview": true}, 400, "Bad Request: unknown parameter disable_web_page_preview"},
		{"a field that an object has not", "sendMessage", fields{"chat_id": emma, "text": "x", "link_preview_options": fields{"off": true}}, 400, `Bad Request: can't parse link preview options: json: unknown field "off"`},
		{"a number that is none", "sendMessage", fields{"chat_id": emma, "text": "x", "message_thread_id": "first"}, 400, `Bad Request: parameter "message_thread_id" must be of type Integer`},
		{"a topic of a chat without topics", "sendMessage", fields{"chat_id": emma, "text": "x", "message_thread_id": 7}, 400, "Bad Request: message thread not found"},
		{"a reply to nothing", "sendMessage", fields{"chat_id": emma, "text": "x", "reply_parameters": fields{"message_id": 9}}, 400, "Bad Request: message to be replied not found"},
		{"callback data of 65 bytes", "sendMessage", fields{"chat_id": emma, "text": "x", "reply_markup": keyboard(strings.Repeat("ж", 32) + "x")}, 400, "Bad Request: BUTTON_DATA_INVALID"},
		{"a button without a purpose", "sendMessage", fields{"chat_id": emma, "text": "x", "reply_markup": fields{"inline_keyboard": [][]fields{{{"text": "x"}}}}}, 400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"},
		{"an edit of nothing", "editMessageText", fields{"chat_id": emma, "message_id": 99, "text": "x"}, 400, "Bad Request: message to edit not found"},
		{"an edit without a message", "editMessageText", fields{"chat_id": emma, "text": "x"}, 400, "Bad Request: message identifier is not specified"},
		{"an edit of a user's message", "editMessageText", fields{"chat_id": emma, "message_id": 1, "text": "x"}, 400, "Bad Request: message can't be edited"},
		{"a deletion of nothing", "deleteMessage", fields{"chat_id": emma, "message_id": 99}, 400, "Bad Request: message to delete not found"},
		{"an answer to no press", "answerCallbackQuery", fields{"callback_query_id": "1"}, 400, "Bad Request: query is too old and response timeout expired or query ID is invalid"},
		{"a language with its country", "setMyCommands", fields{"commands": []fields{}, "language_code": "kk-KZ"}, 400, "Bad Request: invalid language code specified"},
		{"a language of a description with its country", "setMyDescription", fields{"description": "x", "language_code": "kk-KZ"}, 400, "Bad Request: invalid language code specified"},
		{"a command in capitals", "setMyCommands", fields{"commands": []fields{{"command": "Digest", "description": "x"}}}, 400, "Bad Request: BOT_COMMAND_INVALID"},
		{"a command without a description", "setMyCommands", fields{"commands": []fields{{"command": "digest", "description": ""}}}, 400, "Bad Request: command description must be non-empty"},
		{"an action nobody knows", "sendChatAction", fields{"chat_id": emma, "action": "dancing"}, 400, "Bad Request: wrong parameter action in request"},
		{"a picture that is none", "sendPhoto", fields{"chat_id": emma, "photo": "no-such-file"}, 400, "Bad Request: wrong file identifier/HTTP URL specified"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := start(t)
			if err := b.Say(emma, "/start"); err != nil {
				t.Fatal(err)
			}
			r := b.call(c.method, c.params)
			if r.OK || r.ErrorCode != c.code || r.Description != c.want {
				t.Errorf("got %d %q, want %d %q", r.ErrorCode, r.Description, c.code, c.want)
			}
			if n := len(b.Messages(emma)); n != 1 {
				t.Errorf("%d messages in the chat, want the user's only", n)
			}
		})
	}
}

func TestWrongTokenIsUnauthorized(t *testing.T) {
	b := start(t)
	response, err := http.Get(b.url + "/bot100000001:other/getMe")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if r := read(t, response); r.ErrorCode != 401 || r.Description != "Unauthorized" {
		t.Errorf("got %+v", r)
	}
}

func TestEveryWayOfPassingParameters(t *testing.T) {
	form := url.Values{"chat_id": {"@minber_sandbox"}, "text": {"<b>қ</b>"}, "parse_mode": {"HTML"}}
	var parts bytes.Buffer
	w := multipart.NewWriter(&parts)
	for name := range form {
		if err := w.WriteField(name, form.Get(name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	b := start(t)
	b.must(b.call("SENDMESSAGE", fields{"chat_id": sandbox.Channel, "text": "<b>қ</b>", "parse_mode": "HTML"}), nil)
	b.must(b.post("sendMessage", "application/x-www-form-urlencoded", strings.NewReader(form.Encode())), nil)
	b.must(b.post("sendMessage", w.FormDataContentType(), &parts), nil)
	b.must(b.post("sendMessage?"+form.Encode(), "", nil), nil)
	b.must(b.post("getMe", "multipart/form-data; boundary=x", strings.NewReader("")), nil) // as go-telegram sends none
	got := b.Messages(sandbox.Channel)
	if len(got) != 4 {
		t.Fatalf("%d posts, want 4", len(got))
	}
	for _, m := range got {
		if m.Text != "қ" || len(m.Entities) != 1 || m.Entities[0] != (sandbox.Entity{Type: "bold", Length: 1}) {
			t.Errorf("got %q %v", m.Text, m.Entities)
		}
	}
}

func TestLongestTextAndDataPass(t *testing.T) {
	b := start(t)
	text := "<i>" + strings.Repeat("🏛", 2048) + "</i>" // 4096 units once parsed
	b.must(b.call("sendMessage", fields{
		"chat_id": sandbox.Emma, "text": text, "parse_mode": "HTML", "reply_markup": keyboard(strings.Repeat("ж", 32)),
	}), nil)
}

func TestEditsShowInPlaceAndOnlyIfTheyChangeSomething(t *testing.T) {
	b := start(t)
	var sent struct {
		ID int `json:"message_id"`
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "one", "reply_markup": keyboard("a")}), &sent)
	edit := fields{"chat_id": sandbox.Emma, "message_id": sent.ID, "text": "one", "reply_markup": keyboard("a")}
	if r := b.call("editMessageText", edit); !strings.HasPrefix(r.Description, "Bad Request: message is not modified: ") {
		t.Errorf("got %+v", r)
	}
	edit["reply_markup"] = keyboard("b")
	b.must(b.call("editMessageText", edit), nil)
	b.must(b.call("editMessageReplyMarkup", fields{"chat_id": sandbox.Emma, "message_id": sent.ID}), nil)
	got := b.Messages(sandbox.Emma)
	if len(got) != 1 || got[0].Edited.IsZero() || len(got[0].Buttons) != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestBlockedBotIsForbiddenAndTold(t *testing.T) {
	b := start(t)
	b.Block(sandbox.Sergei)
	r := b.call("sendMessage", fields{"chat_id": sandbox.Sergei, "text": "x"})
	if r.ErrorCode != 403 || r.Description != "Forbidden: bot was blocked by the user" {
		t.Errorf("got %+v", r)
	}
	if err := b.Say(sandbox.Sergei, "/start"); err != nil { // which unblocks
		t.Fatal(err)
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Sergei, "text": "x"}), nil)
	type status struct{ Status string }
	var updates []struct {
		Member *struct {
			Old status `json:"old_chat_member"`
			New status `json:"new_chat_member"`
		} `json:"my_chat_member"`
	}
	b.must(b.call("getUpdates", nil), &updates)
	if len(updates) != 3 || updates[0].Member.New.Status != "kicked" || updates[1].Member.New.Status != "member" {
		t.Errorf("got %+v", updates)
	}
}

func TestCommandsFallBackToThoseOfNoLanguage(t *testing.T) {
	b := start(t)
	set := func(lang, text string) {
		b.must(b.call("setMyCommands", fields{"commands": []fields{{"command": "digest", "description": text}}, "language_code": lang}), nil)
	}
	set("", "Digest")
	set("kk", "Дайджест оқу")
	var state struct {
		Chats []struct {
			ID      int64
			Members []struct {
				Commands []struct{ Description string }
			}
		}
	}
	response, err := http.Get(b.url + "/sandbox/state")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if err := json.NewDecoder(response.Body).Decode(&state); err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"Дайджест оқу", "Digest", "Digest"} {
		if got := state.Chats[i].Members[0].Commands[0].Description; got != want {
			t.Errorf("chat %d: %q, want %q", i, got, want)
		}
	}
}

func TestPictureIsUploadedOnceAndSentAgainByItsID(t *testing.T) {
	b := start(t)
	var body, picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	w := multipart.NewWriter(&body)
	part, err := w.CreateFormFile("photo", "chart.png")
	if err != nil {
		t.Fatal(err)
	}
	_, _ = part.Write(picture.Bytes())
	_ = w.WriteField("chat_id", "@minber_sandbox")
	_ = w.WriteField("caption", "<b>Chart</b>")
	_ = w.WriteField("parse_mode", "HTML")
	_ = w.Close()
	var sent struct {
		Photo []struct {
			FileID string `json:"file_id"`
			Width  int
		}
		Caption string
	}
	b.must(b.post("sendPhoto", w.FormDataContentType(), &body), &sent)
	if sent.Caption != "Chart" || sent.Photo[0].Width != 40 {
		t.Errorf("got %+v", sent)
	}
	b.must(b.call("sendPhoto", fields{"chat_id": sandbox.Emma, "photo": sent.Photo[0].FileID}), nil)
	response, err := http.Get(b.url + "/sandbox/file/" + sent.Photo[0].FileID)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if got, _ := io.ReadAll(response.Body); !bytes.Equal(got, picture.Bytes()) {
		t.Error("the picture came back changed")
	}
}

func TestPlannedFailures(t *testing.T) {
	b := start(t)
	message := fields{"chat_id": sandbox.Emma, "text": "x"}
	b.FailNext("sendMessage", 429, "", 7)
	if r := b.call("sendMessage", message); r.Parameters.RetryAfter != 7 || r.Description != "Too Many Requests: retry after 7" {
		t.Errorf("got %+v", r)
	}
	if n := len(b.Messages(sandbox.Emma)); n != 0 {
		t.Errorf("%d messages, want none", n)
	}
	b.FailNext("sendMessage", 0, "", 0)
	body, _ := json.Marshal(message)
	response, err := http.Post(b.url+"/bot"+token+"/sendMessage", "application/json", bytes.NewReader(body))
	if err == nil {
		_ = response.Body.Close()
		t.Error("the connection was not cut")
	}
	if n := len(b.Messages(sandbox.Emma)); n != 1 {
		t.Errorf("%d messages, want the one that nobody heard of", n)
	}
	b.must(b.call("sendMessage", message), nil)
	if n := b.Calls("sendMessage"); n != 3 {
		t.Errorf("%d calls, want 3", n)
	}
}
