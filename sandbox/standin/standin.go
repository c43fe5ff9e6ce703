// Package standin is a Bot API for tests of delivery: it takes messages under
// Telegram's limits, and fails in the ways in which Telegram and the network
// between fail, as a test wants. It keeps what it took, so that a test can tell
// what has arrived from what its sender believes.
//
// It knows nothing of chats, users or markup: for conversations there is the
// sandbox. It must not be imported by anything but tests.
package standin

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Fault is how one request fails.
type Fault int

// The faults. Processed says of each whether the message is taken all the same.
const (
	None         Fault = iota
	Blocked            // 403, bot was blocked by the user
	Unknown            // 400, chat not found
	Moved              // 400 with migrate_to_chat_id
	Flooded            // 429 with retry_after
	ServerError        // 500 as the Bot API words it
	BadGateway         // 502 with a page of HTML
	ResetBefore        // the connection breaks before the message is taken
	ResetAfter         // the connection breaks after the message was taken
	Truncated          // the message is taken, the answer breaks off
	Slow               // taken, and answered late
	Unparsable         // 400, can't parse entities
	Unauthorized       // 401
)

// Processed says whether a message is taken in spite of a fault.
func (f Fault) Processed() bool {
	return f == None || f == ResetAfter || f == Truncated || f == Slow
}

// Ambiguous says whether a sender can't know what became of its message.
func (f Fault) Ambiguous() bool {
	switch f {
	case ServerError, BadGateway, ResetBefore, ResetAfter, Truncated:
		return true
	case None, Blocked, Unknown, Moved, Flooded, Slow, Unparsable, Unauthorized:
	}
	return false
}

// Options say how strict the stand-in is; zero limits are none.
type Options struct {
	PerSecond int           // messages over all chats in any second
	PerChat   time.Duration // between two messages to a person
	PerMinute int           // messages to a group or channel in any minute
	Latency   time.Duration // of every answer
	// Fault says how the nth request for a chat (from 1) fails; nil for never.
	Fault func(chat string, nth int) Fault
	// RetryAfter is what a flooded chat is told to wait, in whole seconds.
	RetryAfter int
	// SlowAnswer is how late a slow answer comes.
	SlowAnswer time.Duration
	// Arrived is told of every message that reaches the stand-in, before it is
	// answered.
	Arrived func(Message)
}

// Message is one that was taken.
type Message struct {
	Chat, Text string
	Plain      bool // sent without markup
	At         time.Time
}

// Server is the stand-in. Its Handler serves any number of tokens.
type Server struct {
	options Options

	mu       sync.Mutex
	taken    []Message
	tries    map[string]int
	second   []time.Time // of what was taken over all chats
	last     map[string]time.Time
	minute   map[string][]time.Time
	shut     map[string]time.Time // flooded chats
	refused  int                  // over a limit
	ignored  int                  // before a time asked for
	underWay int
	webhook  string
}

// New returns a stand-in.
func New(o Options) *Server {
	return &Server{
		options: o, tries: make(map[string]int), last: make(map[string]time.Time), minute: make(map[string][]time.Time), shut: make(map[string]time.Time),
	}
}

// Taken returns the messages that were taken, in order.
func (s *Server) Taken() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Message(nil), s.taken...)
}

// Refused is how many messages were over a limit.
func (s *Server) Refused() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.refused
}

// Ignored is how many messages came to a chat before the time until which it
// was to be left alone.
func (s *Server) Ignored() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ignored
}

// UnderWay is how many messages have arrived and are not answered yet.
func (s *Server) UnderWay() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.underWay
}

// ServeHTTP answers a request of the Bot API.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, method, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/bot"), "/")
	switch method {
	case "sendMessage":
		s.message(w, r)
	case "getMe":
		reply(w, http.StatusOK, `{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"Minber","username":"minber_bot"}}`)
	case "getUpdates":
		_, _ = io.Copy(io.Discard, r.Body)
		select { // as Telegram holds a poll
		case <-r.Context().Done():
		case <-time.After(time.Second):
		}
		reply(w, http.StatusOK, `{"ok":true,"result":[]}`)
	case "setWebhook":
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		s.mu.Lock()
		s.webhook = r.FormValue("url")
		s.mu.Unlock()
		reply(w, http.StatusOK, `{"ok":true,"result":true}`)
	case "getWebhookInfo":
		s.mu.Lock()
		url := s.webhook
		s.mu.Unlock()
		reply(w, http.StatusOK, fmt.Sprintf(`{"ok":true,"result":{"url":%q,"has_custom_certificate":false,"pending_update_count":0}}`, url))
	default:
		reply(w, http.StatusOK, `{"ok":true,"result":true}`)
	}
}

func (s *Server) message(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseMultipartForm(1 << 20); err != nil { //nolint:gosec // the body is limited
		reply(w, http.StatusBadRequest, `{"ok":false,"error_code":400,"description":"Bad Request: no form"}`)
		return
	}
	m := Message{Chat: r.FormValue("chat_id"), Text: r.FormValue("text"), Plain: r.FormValue("parse_mode") == "", At: time.Now()}
	fault, wait, id := s.take(m)
	defer s.answered()
	if s.options.Arrived != nil {
		s.options.Arrived(m)
	}
	time.Sleep(s.options.Latency)
	switch {
	case wait > 0:
		reply(w, http.StatusTooManyRequests, tooMany(wait))
	case fault == None:
		reply(w, http.StatusOK, sent(id, m))
	default:
		s.fail(w, fault, id, m)
	}
}

func (s *Server) answered() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.underWay--
}

// take decides on a message and keeps it if it is taken. wait is above 0 if it
// is over a limit.
func (s *Server) take(m Message) (fault Fault, wait int, id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.underWay++
	if until := s.shut[m.Chat]; m.At.Before(until) {
		s.ignored++
		return None, int(until.Sub(m.At)/time.Second) + 1, 0
	}
	if !s.allowed(m) {
		s.refused++
		return None, 1, 0
	}
	s.tries[m.Chat]++
	if s.options.Fault != nil {
		fault = s.options.Fault(m.Chat, s.tries[m.Chat])
	}
	if fault == Flooded {
		s.shut[m.Chat] = m.At.Add(time.Duration(s.options.RetryAfter) * time.Second)
	}
	if fault.Processed() {
		s.taken = append(s.taken, m)
	}
	return fault, 0, len(s.taken)
}

// allowed holds a message against the limits and counts it.
func (s *Server) allowed(m Message) bool {
	o := s.options
	s.second = since(s.second, m.At.Add(-time.Second))
	if o.PerSecond > 0 && len(s.second) >= o.PerSecond {
		return false
	}
	if strings.HasPrefix(m.Chat, "-") || strings.HasPrefix(m.Chat, "@") {
		s.minute[m.Chat] = since(s.minute[m.Chat], m.At.Add(-time.Minute))
		if o.PerMinute > 0 && len(s.minute[m.Chat]) >= o.PerMinute {
			return false
		}
		s.minute[m.Chat] = append(s.minute[m.Chat], m.At)
	} else if last, ok := s.last[m.Chat]; ok && m.At.Sub(last) < o.PerChat {
		return false
	}
	s.last[m.Chat] = m.At
	s.second = append(s.second, m.At)
	return true
}

// since drops what was before a time.
func since(times []time.Time, start time.Time) []time.Time {
	for len(times) > 0 && !times[0].After(start) {
		times = times[1:]
	}
	return times
}

func (s *Server) fail(w http.ResponseWriter, f Fault, id int, m Message) {
	switch f {
	case Blocked:
		reply(w, http.StatusForbidden, `{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}`)
	case Unknown:
		reply(w, http.StatusBadRequest, `{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}`)
	case Moved:
		reply(w, http.StatusBadRequest, fmt.Sprintf(
			`{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":%s}}`, MovedTo(m.Chat)))
	case Flooded:
		reply(w, http.StatusTooManyRequests, tooMany(s.options.RetryAfter))
	case ServerError:
		reply(w, http.StatusInternalServerError, `{"ok":false,"error_code":500,"description":"Internal Server Error"}`)
	case BadGateway:
		w.Header().Set("Content-Type", "text/html")
		reply(w, http.StatusBadGateway, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>")
	case ResetBefore, ResetAfter:
		reset(w)
	case Truncated:
		whole := sent(id, m)
		w.Header().Set("Content-Length", fmt.Sprint(len(whole)))
		reply(w, http.StatusOK, whole[:len(whole)/2]) // and the server breaks off, as less came than was announced
	case Slow:
		time.Sleep(s.options.SlowAnswer)
		reply(w, http.StatusOK, sent(id, m))
	case Unparsable:
		reply(w, http.StatusBadRequest, `{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 3"}`)
	case Unauthorized:
		reply(w, http.StatusUnauthorized, `{"ok":false,"error_code":401,"description":"Unauthorized"}`)
	case None:
	}
}

// MovedTo is the new id of a chat that moved.
func MovedTo(chat string) string { return "-100" + strings.TrimPrefix(chat, "-") }

func tooMany(wait int) string {
	return fmt.Sprintf(`{"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d","parameters":{"retry_after":%d}}`, wait, wait)
}

func sent(id int, m Message) string {
	text, err := json.Marshal(m.Text)
	if err != nil { // a string can't fail
		text = []byte(`""`)
	}
	return fmt.Sprintf(`{"ok":true,"result":{"message_id":%d,"date":%d,"chat":{"id":%s,"type":"private"},"text":%s}}`, id, m.At.Unix(), number(m.Chat), text)
}

// number is a chat's id; a channel may be named instead.
func number(chat string) string {
	if strings.HasPrefix(chat, "@") {
		return "-1001"
	}
	return chat
}

func reply(w http.ResponseWriter, status int, body string) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(status)
	_, _ = io.WriteString(w, body) // a sender that is gone is what some tests are about
}

// reset breaks the connection.
func reset(w http.ResponseWriter) {
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		return
	}
	conn, _, err := hijacker.Hijack()
	if err != nil {
		return
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0) // a reset, not an orderly end
	}
	_ = conn.Close() // nobody is there to be told
}
