package bot_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

func newSender(t *testing.T, url string) digest.Sender {
	t.Helper()
	b, err := bot.New(bot.Options{Token: token, APIURL: url, Rate: 1e6})
	if err != nil {
		t.Fatal(err)
	}
	return b.Sender()
}

// broken returns the address of a server that fails in its own way.
func broken(t *testing.T, how string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch how {
		case "reset":
			panic(http.ErrAbortHandler)
		case "echo":
			w.WriteHeader(http.StatusBadGateway)
			replyf(w, "<html>no way to %s</html>", r.URL)
		case "redirect":
			http.Redirect(w, r, "http://127.0.0.1:1"+r.URL.Path, http.StatusTemporaryRedirect)
		case "short":
			w.Header().Set("Content-Length", "1000")
			replyf(w, `{"ok":true`)
		}
	}))
	t.Cleanup(server.Close)
	if how == "refused" {
		server.Close()
	}
	return server.URL
}

func TestTokenIsNeverInAnErrorOrALog(t *testing.T) {
	for _, tc := range []struct {
		how  string
		want error
	}{
		{"refused", digest.ErrDefinite},
		{"reset", digest.ErrAmbiguous},
		{"echo", digest.ErrAmbiguous},
		{"redirect", digest.ErrAmbiguous},
		{"short", digest.ErrAmbiguous},
	} {
		t.Run(tc.how, func(t *testing.T) {
			t.Parallel()
			var log bytes.Buffer
			url := broken(t, tc.how)
			b, err := bot.New(bot.Options{Token: token, APIURL: url, Log: slog.New(slog.NewTextHandler(&log, nil))})
			if err != nil {
				t.Fatal(err)
			}
			_, failed := b.Sender().Send(context.Background(), digest.Delivery{Chat: "5"}, digest.Part{HTML: "x"})
			if !errors.Is(failed, tc.want) {
				t.Errorf("got %v, want %v", failed, tc.want)
			}
			_, me := b.Me(context.Background())
			ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
			defer cancel()
			if err := b.Run(ctx); err != nil {
				t.Errorf("Run: %v", err)
			}
			if log.Len() == 0 {
				t.Error("nothing logged")
			}
			for _, text := range []string{fmt.Sprintf("%v %+v %#v", failed, failed, failed), fmt.Sprint(me), log.String()} {
				if strings.Contains(text, "secret") {
					t.Errorf("the token shows: %s", text)
				}
			}
		})
	}
}

func TestSendNamesItsChatAsTelegramWants(t *testing.T) {
	f := newTelegram(t)
	sender := newSender(t, f.URL)
	for _, chat := range []digest.Address{"@minber", "-1001234567890"} {
		if _, err := sender.Send(context.Background(), digest.Delivery{Chat: chat}, digest.Part{HTML: "<b>x</b>"}); err != nil {
			t.Fatal(err)
		}
		got := f.take()[0].Params
		if got["chat_id"] != string(chat) || got["parse_mode"] != "HTML" || got["link_preview_options"] != `{"is_disabled":true}` || len(got) != 4 {
			t.Errorf("%v", got)
		}
	}
	if _, err := sender.Send(context.Background(), digest.Delivery{Chat: "minber"}, digest.Part{HTML: "x"}); !errors.Is(err, digest.ErrChatGone) {
		t.Errorf("an address that is none: %v", err)
	}
}

func TestRunStopsAtOnceWithAWrongToken(t *testing.T) {
	f := newTelegram(t)
	b, err := bot.New(bot.Options{Token: "1:wrong", APIURL: f.URL})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Run(context.Background()); !errors.Is(err, digest.ErrUnauthorized) {
		t.Errorf("got %v", err)
	}
}
