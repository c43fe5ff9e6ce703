package bot_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"unicode/utf16"

	"minber/digest"
)

// units is a text's length as Telegram counts.
func units(text string) int { return len(utf16.Encode([]rune(text))) }

// Whatever an article is called, its edition is messages that Telegram takes.
func TestAnEditionOfMonstrousTextsIsMessagesThatTelegramTakes(t *testing.T) {
	for _, c := range []struct {
		name, title string
		stories     int
		header      string
	}{
		{"a title of 10,000 characters in one word", strings.Repeat("ы", 10_000), 1, ""},
		{"a title of 10,000 characters in words", strings.Repeat("слово ", 1667), 1, ""},
		{"a title of emoji, which count twice", strings.Repeat("😀", 10_000), 3, ""},
		{"a title full of markup", strings.Repeat(`<b>&<a href="x">`, 600), 3, ""},
		{"a title that closes what it did not open", strings.Repeat("</b></a></blockquote>", 500), 3, ""},
		{"a title of nothing but ampersands", strings.Repeat("&", 10_000), 3, ""},
		{"a title of line breaks and zeros", strings.Repeat("\n\x00\u202e", 3000), 3, ""},
		{"a title of broken bytes", strings.Repeat("\xff\xfe", 5000), 3, ""},
		{"hundreds of stories", strings.Repeat("Бюджет & закон ", 20), 400, ""},
		{"a header far over the limit", "Title", 2, strings.Repeat("<Шапка> & ", 1000)},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := sampleMaterial(digest.Window{}, "ru")
			m.Stories = nil
			for i := range c.stories {
				lead := sampleRef(int64(i), c.title, "ru", fmt.Sprintf("%s %d", c.title, i))
				m.Stories = append(m.Stories, digest.Story{ID: int64(i), Lead: lead, Sentences: summary(c.title, c.title)})
			}
			edition := digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
			f := newTelegram(t)
			sender := newSender(t, f.URL)
			parts, err := sender.Render(edition, digest.Manner{Header: c.header, Hashtags: true})
			if err != nil || len(parts) == 0 {
				t.Fatalf("%d parts, %v", len(parts), err)
			}
			for i, part := range parts {
				if n := units(visible(part.HTML)); n > 4096 {
					t.Errorf("part %d has %d units", i, n)
				}
				if err := wellFormed(part.HTML); err != nil {
					t.Errorf("part %d: %v", i, err)
				}
				if _, err := sender.Send(t.Context(), digest.Delivery{Chat: "5", Part: i}, part); err != nil {
					t.Errorf("part %d: %v", i, err)
				}
			}
			if got := len(f.take()); got != len(parts) {
				t.Errorf("%d requests for %d parts", got, len(parts))
			}
		})
	}
}

// A message that is too long all the same goes out as plain text, cut.
func TestAMessageOverTheLimitIsCutAndReported(t *testing.T) {
	f := newTelegram(t)
	tries := 0
	f.hook = func(w http.ResponseWriter, method string) bool {
		if tries++; method != "sendMessage" || tries > 1 {
			return false
		}
		w.WriteHeader(http.StatusBadRequest)
		replyf(w, `{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}`)
		return true
	}
	part := digest.Part{HTML: "<b>" + strings.Repeat("😀 &amp; ", 3000) + "</b>"}
	id, err := newSender(t, f.URL).Send(t.Context(), digest.Delivery{Chat: "5"}, part)
	var fault *digest.FaultError
	if id == 0 || !errors.As(err, &fault) {
		t.Errorf("message %d, %v", id, err)
	}
	log := f.take()
	if len(log) != 1 || log[0].Params["parse_mode"] != "" || !strings.HasSuffix(log[0].Params["text"], "…") {
		t.Errorf("%d requests after the first: %v", len(log), log)
	}
}
