package bot_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"minber/digest"
)

// refusal is a negative answer of the Bot API.
func refusal(code int, description string) string {
	return fmt.Sprintf(`{"ok":false,"error_code":%d,"description":%q}`, code, description)
}

const page = "<html><head><title>Error</title></head><body>nginx</body></html>"

// Every answer of Telegram that is known from its server, its documentation and
// what owners of bots report, and what it means for a message.
func TestEveryAnswerOfTelegramHasOneMeaning(t *testing.T) {
	bad := func(description string) (int, string) { return 400, refusal(400, "Bad Request: "+description) }
	forbidden := func(description string) (int, string) { return 403, refusal(403, "Forbidden: "+description) }
	type answer struct {
		status int
		body   string
	}
	of := func(status int, body string) answer { return answer{status, body} }
	for meaning, answers := range map[error][]answer{
		digest.ErrChatGone: {
			of(forbidden("bot was blocked by the user")),
			of(forbidden("user is deactivated")),
			of(forbidden("bot was kicked from the group chat")),
			of(forbidden("bot was kicked from the supergroup chat")),
			of(forbidden("bot was kicked from the channel chat")),
			of(forbidden("bot is not a member of the channel chat")),
			of(forbidden("bot is not a member of the supergroup chat")),
			of(forbidden("bot can't initiate conversation with a user")),
			of(forbidden("bot can't send messages to bots")),
			of(forbidden("bots can't send messages to bots")),
			of(forbidden("bot can't send messages to the user")),
			of(forbidden("the group chat was deleted")),
			of(forbidden("USER_IS_BLOCKED")),
			of(forbidden("something new")),
			of(bad("chat not found")),
			of(bad("user not found")),
			of(bad("PEER_ID_INVALID")),
			of(bad("CHANNEL_PRIVATE")),
			of(bad("CHAT_ID_INVALID")),
			of(bad("INPUT_USER_DEACTIVATED")),
			of(bad("group chat was deactivated")),
			of(bad("group chat was upgraded to a supergroup chat")), // which does not say to where
		},
		digest.ErrNoRights: {
			of(bad("not enough rights to send text messages to the chat")),
			of(bad("not enough rights to send photos to the chat")),
			of(bad("not enough rights to manage pinned messages in the chat")),
			of(forbidden("not enough rights to send text messages to the chat")),
			of(bad("have no rights to send a message")),
			of(bad("need administrator rights in the channel chat")),
			of(bad("CHAT_WRITE_FORBIDDEN")),
			of(forbidden("CHAT_WRITE_FORBIDDEN")),
			of(bad("CHAT_SEND_PLAIN_FORBIDDEN")),
			of(bad("CHAT_SEND_PHOTOS_FORBIDDEN")),
			of(bad("CHAT_ADMIN_REQUIRED")),
			of(bad("CHAT_RESTRICTED")),
			of(bad("USER_BANNED_IN_CHANNEL")),
		},
		digest.ErrTopicClosed: {
			of(bad("TOPIC_CLOSED")),
			of(bad("TOPIC_DELETED")),
			of(bad("message thread not found")),
		},
		digest.ErrUnchanged: {
			of(bad("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")),
		},
		digest.ErrNotFound: {
			of(bad("message to edit not found")),
			of(bad("message to delete not found")),
			of(bad("message can't be edited")),
			of(bad("message can't be deleted for everyone")),
			of(bad("MESSAGE_ID_INVALID")),
			of(bad("query is too old and response timeout expired or query ID is invalid")),
		},
		digest.ErrRefused: {
			of(bad("can't parse entities: Unsupported start tag \"br\" at byte offset 5")),
			of(bad("can't parse entities: Can't find end tag corresponding to start tag \"b\"")),
			of(bad("message is too long")),
			of(bad("MESSAGE_TOO_LONG")),
			of(bad("message text is empty")),
			of(bad("message must be non-empty")),
			of(bad("BUTTON_DATA_INVALID")),
			of(bad("BUTTON_URL_INVALID")),
			of(bad("inline keyboard expected")),
			of(bad("wrong file identifier/HTTP URL specified")),
			of(bad("chat_id is empty")),
			of(bad("something new")),
			of(413, refusal(413, "Request Entity Too Large")),
			of(413, page),
			of(200, `{"ok":false}`),
			of(400, `{"ok":false,"error_code":400}`),
		},
		digest.ErrUnauthorized: {
			of(401, refusal(401, "Unauthorized")),
			of(401, refusal(401, "Unauthorized: invalid token specified")),
		},
		digest.ErrConflict: {
			of(409, refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")),
			of(409, refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")),
		},
		digest.ErrDefinite: {
			of(404, refusal(404, "Not Found")),
			of(404, refusal(404, "Not Found: method not found")),
		},
		digest.ErrAmbiguous: {
			of(500, refusal(500, "Internal Server Error")),
			of(500, refusal(500, "Internal Server Error: restart")),
			of(500, page),
			of(502, refusal(502, "Bad Gateway")),
			of(502, page),
			of(503, page),
			of(504, ""),
			of(400, page),
			of(403, page),
			of(404, page),
			of(200, page),
			of(200, ""),
			of(200, `{"ok":true,"result":{"message_`),
			of(200, `{"ok":true,"result":"yes"}`),
			of(200, `{"ok":true}`),
			of(200, `[]`),
			of(200, `{"result":{"message_id":5}}`),
			of(301, page),
			of(302, ""),
			of(307, page),
		},
	} {
		for _, a := range answers {
			t.Run(fmt.Sprint(a.status, " ", a.body), func(t *testing.T) {
				if _, err := sendTo(t, a.status, a.body, ""); !errors.Is(err, meaning) || errors.Is(err, digest.ErrTopicClosed) && !errors.Is(meaning, digest.ErrTopicClosed) {
					t.Errorf("got %v, want %v", err, meaning)
				}
			})
		}
	}
	if id, err := sendTo(t, 200, `{"ok":true,"result":{"message_id":5,"date":1,"chat":{"id":5,"type":"private"}}}`, ""); err != nil || id != 5 {
		t.Errorf("delivered: %d, %v", id, err)
	}
}

// sendTo sends a message to a Telegram that answers in one way only.
func sendTo(t *testing.T, status int, body, retryAfter string) (int, error) {
	t.Helper()
	f := newTelegram(t)
	f.hook = func(w http.ResponseWriter, _ string) bool {
		if retryAfter != "" {
			w.Header().Set("Retry-After", retryAfter)
		}
		if status >= 300 && status < 400 {
			w.Header().Set("Location", "http://127.0.0.1:1/")
		}
		w.WriteHeader(status)
		replyf(w, "%s", body)
		return true
	}
	return newSender(t, f.URL).Send(context.Background(), digest.Delivery{Chat: "5"}, digest.Part{HTML: "x"})
}

func TestHowLongToWaitIsTakenFromWhereTelegramSaysIt(t *testing.T) {
	for _, c := range []struct {
		name, body, header string
		want               time.Duration
	}{
		{"from the parameters", `{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35","parameters":{"retry_after":35}}`, "12", 35 * time.Second},
		{"hours", `{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 20000","parameters":{"retry_after":20000}}`, "", 20_000 * time.Second},
		{"with another code", `{"ok":false,"error_code":400,"description":"FLOOD_WAIT","parameters":{"retry_after":7}}`, "", 7 * time.Second},
		{"from the header of an answer without parameters", refusal(429, "Too Many Requests"), "12", 12 * time.Second},
		{"from the header of a page", page, "12", 12 * time.Second},
		{"from the words, if there is nothing else", refusal(429, "Too Many Requests: retry after 35"), "", 35 * time.Second},
		{"not at all", refusal(429, "Too Many Requests"), "", 5 * time.Second},
		{"not in seconds", refusal(429, "Too Many Requests: retry after a while"), "Wed, 21 Oct 2026 07:28:00 GMT", 5 * time.Second},
		{"nothing to wait for", `{"ok":false,"error_code":429,"description":"Too Many Requests: retry after -3","parameters":{"retry_after":0}}`, "-1", 5 * time.Second},
		{"no whole number", `{"ok":false,"error_code":429,"parameters":{"retry_after":1.5}}`, "", 5 * time.Second},
		{"for longer than anybody lives", `{"ok":false,"error_code":429,"parameters":{"retry_after":9000000000000000000}}`, "", 30 * 24 * time.Hour},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := sendTo(t, 429, c.body, c.header)
			if later := (*digest.LaterError)(nil); !errors.As(err, &later) || later.After != c.want {
				t.Errorf("%v, want %s", err, c.want)
			}
		})
	}
}

func TestWhereAGroupMovedIsTakenFromTheAnswer(t *testing.T) {
	_, err := sendTo(t, 400, `{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}}`, "")
	if moved := (*digest.MovedError)(nil); !errors.As(err, &moved) || moved.To != "-1001234567890" {
		t.Errorf("%v", err)
	}
}

// Without an answer it counts whether there was a connection.
func TestAMessageWithoutAnAnswerMayHaveArrivedIfThereWasAConnection(t *testing.T) {
	silent := make(chan struct{})
	hangs := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-silent }))
	defer hangs.Close()
	defer close(silent)
	untrusted := httptest.NewTLSServer(http.NotFoundHandler())
	defer untrusted.Close()
	plain := httptest.NewServer(http.NotFoundHandler())
	defer plain.Close()
	for _, c := range []struct {
		name, url string
		within    time.Duration
		want      error
	}{
		{"nobody listens", broken(t, "refused"), time.Minute, digest.ErrDefinite},
		{"nobody knows the host", "http://no-such-host.invalid", time.Minute, digest.ErrDefinite},
		{"nobody trusts the certificate", untrusted.URL, time.Minute, digest.ErrDefinite},
		{"the other side does not speak TLS", strings.Replace(plain.URL, "http:", "https:", 1), time.Minute, digest.ErrDefinite},
		{"the time is over before there is a connection", hangs.URL, -time.Second, digest.ErrDefinite},
		{"the time is over after it", hangs.URL, 2 * time.Second, digest.ErrAmbiguous},
		{"the connection is cut before the request is read", cutter(t), time.Minute, digest.ErrAmbiguous},
		{"the connection is cut after it", broken(t, "reset"), time.Minute, digest.ErrAmbiguous},
		{"the answer is cut", broken(t, "short"), time.Minute, digest.ErrAmbiguous},
	} {
		t.Run(c.name, func(t *testing.T) {
			sender := newSender(t, c.url)
			ctx, cancel := context.WithTimeout(t.Context(), c.within)
			defer cancel()
			if _, err := sender.Send(ctx, digest.Delivery{Chat: "5"}, digest.Part{HTML: strings.Repeat("x", 1<<20)}); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// cutter returns the address of a server that resets each connection as soon as
// something comes.
func cutter(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() { // it ends when the listener is closed
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = c.Read(make([]byte, 1))
			if tcp, ok := c.(*net.TCPConn); ok {
				_ = tcp.SetLinger(0)
			}
			_ = c.Close()
		}
	}()
	return "http://" + listener.Addr().String()
}

func TestWhatTelegramFindsFaultWithGoesOutOnceMoreAsPlainText(t *testing.T) {
	f := newTelegram(t)
	f.answer = func(_ string, params map[string]string) string {
		if params["parse_mode"] != "" {
			return refusal(400, "Bad Request: can't parse entities: Unexpected end tag at byte offset 3")
		}
		return ""
	}
	id, err := newSender(t, f.URL).Send(t.Context(), digest.Delivery{ID: 7, Chat: "5"}, digest.Part{HTML: "<b>Bütçe</b> &amp; vergi"})
	var fault *digest.FaultError
	if log := f.take(); !errors.As(err, &fault) || id == 0 || len(log) != 2 || log[1].Params["text"] != "Bütçe & vergi" || log[1].Params["reply_markup"] != "" {
		t.Errorf("%d, %v: %v", id, err, log)
	}
	if !strings.Contains(fault.Cause.Error(), "Unexpected end tag at byte offset 3") {
		t.Errorf("the cause is %v", fault.Cause)
	}
}
