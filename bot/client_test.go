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

func TestRefusalsOfTelegramAreNamed(t *testing.T) {
	refuse := func(code int, description, parameters string) string {
		return fmt.Sprintf(`{"ok":false,"error_code":%d,"description":%q,"parameters":{%s}}`, code, description, parameters)
	}
	for _, tc := range []struct {
		name   string
		status int
		body   string
		want   error
	}{
		{"a wrong token", 401, refuse(401, "Unauthorized", ""), digest.ErrUnauthorized},
		{"blocked by the user", 403, refuse(403, "Forbidden: bot was blocked by the user", ""), digest.ErrChatGone},
		{"a deactivated user", 403, refuse(403, "Forbidden: user is deactivated", ""), digest.ErrChatGone},
		{"kicked from a group", 403, refuse(403, "Forbidden: bot was kicked from the supergroup chat", ""), digest.ErrChatGone},
		{"an unknown chat", 400, refuse(400, "Bad Request: chat not found", ""), digest.ErrChatGone},
		{"no right to write", 400, refuse(400, "Bad Request: not enough rights to send text messages to the chat", ""), digest.ErrNoRights},
		{"a closed topic", 400, refuse(400, "Bad Request: TOPIC_CLOSED", ""), digest.ErrNoRights},
		{"a missing topic", 400, refuse(400, "Bad Request: message thread not found", ""), digest.ErrNoRights},
		{"an edit without a change", 400, refuse(400, "Bad Request: message is not modified: specified new message content…", ""), digest.ErrUnchanged},
		{"an edit of a message that is gone", 400, refuse(400, "Bad Request: message to edit not found", ""), digest.ErrNotFound},
		{"an old button", 400, refuse(400, "Bad Request: query is too old and response timeout expired or query ID is invalid", ""), digest.ErrNotFound},
		{"bad markup", 400, refuse(400, "Bad Request: can't parse entities: Unexpected end tag", ""), digest.ErrRefused},
		{"an over-long text", 400, refuse(400, "Bad Request: message is too long", ""), digest.ErrRefused},
		{"bad button data", 400, refuse(400, "Bad Request: BUTTON_DATA_INVALID", ""), digest.ErrRefused},
		{"an unknown method", 404, refuse(404, "Not Found", ""), digest.ErrRefused},
		{"another instance", 409, refuse(409, "Conflict: terminated by other getUpdates request", ""), digest.ErrConflict},
		{"a fault of the server", 500, refuse(500, "Internal Server Error", ""), digest.ErrAmbiguous},
		{"a gateway's page", 502, "<html>Bad Gateway</html>", digest.ErrAmbiguous},
		{"a page with status 200", 200, "<html>Hello</html>", digest.ErrAmbiguous},
		{"a truncated answer", 200, `{"ok":true,"result":{"message_`, digest.ErrAmbiguous},
		{"a result of another shape", 200, `{"ok":true,"result":"yes"}`, digest.ErrAmbiguous},
	} {
		t.Run(tc.name, func(t *testing.T) {
			f := newTelegram(t)
			f.hook = func(w http.ResponseWriter, _ string) bool {
				w.WriteHeader(tc.status)
				replyf(w, "%s", tc.body)
				return true
			}
			_, err := newSender(t, f.URL).Send(context.Background(), digest.Delivery{Chat: "5"}, digest.Part{HTML: "x"})
			if !errors.Is(err, tc.want) {
				t.Errorf("got %v, want %v", err, tc.want)
			}
		})
	}
}

func TestWaitAndMoveAreTakenFromTheAnswer(t *testing.T) {
	f := newTelegram(t)
	answer, header := "", ""
	f.hook = func(w http.ResponseWriter, _ string) bool {
		if header != "" {
			w.Header().Set("Retry-After", header)
		}
		w.WriteHeader(http.StatusTooManyRequests)
		replyf(w, "%s", answer)
		return true
	}
	send := func() error { // whoever has been told to wait does not ask again
		_, err := newSender(t, f.URL).Send(context.Background(), digest.Delivery{Chat: "5"}, digest.Part{HTML: "x"})
		return err
	}
	var (
		later *digest.LaterError
		moved *digest.MovedError
	)
	answer = `{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35","parameters":{"retry_after":35}}`
	if err := send(); !errors.As(err, &later) || later.After != 35*time.Second {
		t.Errorf("retry_after: %v", err)
	}
	answer, header = "<html>slow down</html>", "12"
	if err := send(); !errors.As(err, &later) || later.After != 12*time.Second {
		t.Errorf("Retry-After: %v", err)
	}
	answer = `{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}}`
	if err := send(); !errors.As(err, &moved) || moved.To != "-1001234567890" {
		t.Errorf("migrate_to_chat_id: %v", err)
	}
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

func TestUnknownHostIsCertainlyNotSent(t *testing.T) {
	if _, err := newSender(t, "http://no-such-host.invalid").Send(context.Background(), digest.Delivery{Chat: "5"}, digest.Part{HTML: "x"}); !errors.Is(err, digest.ErrDefinite) {
		t.Errorf("got %v", err)
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
