package sandbox_test

import (
	"bytes"
	"encoding/json"
	"image"
	"image/png"
	"mime/multipart"
	"strings"
	"testing"

	"minber/sandbox"
)

type sent struct {
	ID      int `json:"message_id"`
	Caption string
	Photo   []struct {
		FileID string `json:"file_id"`
	}
	Document *struct {
		FileID string `json:"file_id"`
		Name   string `json:"file_name"`
	}
	Origin *struct {
		Name string `json:"sender_user_name"`
	} `json:"forward_origin"`
}

func picture(width int) []byte {
	var b bytes.Buffer
	_ = png.Encode(&b, image.NewGray(image.Rect(0, 0, width, 30))) // to memory: nothing fails
	return b.Bytes()
}

// upload calls a method with one file and some fields; objects go as JSON.
func (b *bot) upload(method, part, name string, data []byte, with fields) reply {
	b.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	file, err := w.CreateFormFile(part, name)
	b.do(err)
	_, _ = file.Write(data)
	for field, value := range with {
		text, isText := value.(string)
		if !isText {
			raw, err := json.Marshal(value)
			b.do(err)
			text = string(raw)
		}
		b.do(w.WriteField(field, text))
	}
	b.do(w.Close())
	return b.post(method, w.FormDataContentType(), &body)
}

func TestMediaOfAMessageIsReplaced(t *testing.T) {
	b := start(t)
	var first, second sent
	b.must(b.upload("sendPhoto", "photo", "a.png", picture(40), fields{"chat_id": sandbox.Emma, "caption": "one"}), &first)
	edit := fields{"chat_id": sandbox.Emma, "message_id": first.ID}
	edit["media"] = fields{"type": "photo", "media": "attach://map.png", "caption": "<b>two</b>", "parse_mode": "HTML"}
	b.must(b.upload("editMessageMedia", "map.png", "map.png", picture(80), edit), &second)
	if second.Caption != "two" || second.Photo[0].FileID == first.Photo[0].FileID {
		t.Errorf("got %+v", second)
	}
	edit["media"] = fields{"type": "photo", "media": second.Photo[0].FileID, "caption": "<b>two</b>", "parse_mode": "HTML"}
	b.refused(b.call("editMessageMedia", edit), "message is not modified")
	edit["media"] = fields{"type": "photo", "media": first.Photo[0].FileID}
	b.must(b.call("editMessageMedia", edit), nil)
	b.must(b.call("editMessageCaption", fields{"chat_id": sandbox.Emma, "message_id": first.ID, "caption": "three"}), nil)
	if m := b.Messages(sandbox.Emma)[0]; m.Text != "three" || m.Media.Width != 40 {
		t.Errorf("got %+v", m)
	}
	for want, media := range map[string]fields{
		"wrong file identifier":       {"type": "photo", "media": "attach://nothing"},
		"does not play":               {"type": "animation", "media": "x"},
		"unknown parameter width":     {"type": "photo", "media": "x", "width": 5},
		"message caption is too long": {"type": "photo", "media": first.Photo[0].FileID, "caption": strings.Repeat("ұ", 1025)},
	} {
		edit["media"] = media
		b.refused(b.call("editMessageMedia", edit), want)
	}
	b.refused(b.upload("sendPhoto", "photo", "a.png", picture(40), fields{"chat_id": sandbox.Emma, "caption": strings.Repeat("ұ", 1025)}), "message caption is too long")
	b.refused(b.upload("sendPhoto", "picture", "a.png", picture(40), fields{"chat_id": sandbox.Emma}), "unknown parameter picture")
}

func TestFileIsSentCopiedAndForwarded(t *testing.T) {
	b := start(t)
	var file, forwarded sent
	b.must(b.upload("sendDocument", "document", "upcoming.ics", []byte("BEGIN:VCALENDAR"), fields{"chat_id": sandbox.Emma, "caption": "Dates"}), &file)
	if file.Document == nil || file.Document.Name != "upcoming.ics" || file.Caption != "Dates" {
		t.Fatalf("got %+v", file)
	}
	from := fields{"chat_id": sandbox.Sergei, "from_chat_id": sandbox.Emma, "message_id": file.ID}
	b.must(b.call("copyMessage", from), nil)
	b.must(b.call("forwardMessage", from), &forwarded)
	if forwarded.Origin == nil || forwarded.Origin.Name != "Minber" {
		t.Errorf("got %+v", forwarded)
	}
	if got := b.Messages(sandbox.Sergei); len(got) != 2 || got[0].Media.FileID != file.Document.FileID || got[0].ForwardedFrom != "" {
		t.Errorf("got %+v", got)
	}
	b.refused(b.call("copyMessage", fields{"chat_id": sandbox.Sergei, "from_chat_id": sandbox.Emma, "message_id": 9}), "message to copy not found")
}

func TestPinningNeedsTheRight(t *testing.T) {
	b := start(t)
	b.say(sandbox.Group, "hello")
	pin := func(chat int64, method string) reply { return b.call(method, fields{"chat_id": chat, "message_id": 1}) }
	b.refused(pin(sandbox.Group, "pinChatMessage"), "not enough rights to manage pinned messages in the chat")
	b.do(b.SetBot(sandbox.Group, "administrator", "can_pin_messages"))
	b.must(pin(sandbox.Group, "pinChatMessage"), nil)
	if got := b.Pinned(sandbox.Group); len(got) != 1 || got[0] != 1 {
		t.Errorf("pinned %v", got)
	}
	if m := b.Messages(sandbox.Group); len(m) != 2 || m[1].Event == nil || m[1].Event.Message != 1 {
		t.Errorf("the chat is told %+v", m)
	}
	b.must(pin(sandbox.Group, "unpinChatMessage"), nil)
	if got := b.Pinned(sandbox.Group); len(got) != 0 {
		t.Errorf("pinned %v", got)
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Channel, "text": "x"}), nil)
	b.must(pin(sandbox.Channel, "pinChatMessage"), nil)
	b.do(b.SetBot(sandbox.Channel, "administrator", "can_post_messages"))
	b.refused(pin(sandbox.Channel, "unpinChatMessage"), "not enough rights")
}
