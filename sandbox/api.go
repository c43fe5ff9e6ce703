package sandbox

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// refusal is an answer of the Bot API other than ok.
type refusal struct {
	code       int
	text       string
	retryAfter int
	movedTo    int64 // the supergroup that the group has become
}

func (r refusal) Error() string { return r.text }

func bad(format string, args ...any) error {
	return refusal{code: http.StatusBadRequest, text: "Bad Request: " + fmt.Sprintf(format, args...)}
}

func forbidden(text string) error {
	return refusal{code: http.StatusForbidden, text: "Forbidden: " + text}
}

// failure is what a call is made to fail with.
type failure struct {
	status     int
	body       string
	retryAfter int
}

// FailNext makes the next call of a method that has not been told to fail yet
// do so, with an HTTP status, a body and, if retryAfter is above 0, that many
// seconds to wait. A body that starts with { or < is sent as it is, any other
// becomes the description in Telegram's JSON; "" means a fitting one. With
// status 0 the method does its work, but the connection is cut before it
// answers; with status 200 it does its work and the body, or half of the
// answer, is sent in place of it.
func (s *Server) FailNext(method string, status int, body string, retryAfter int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := strings.ToLower(method)
	s.failures[key] = append(s.failures[key], failure{status, body, retryAfter})
}

// Flood has a chat, given by its number, be left alone for a time: what is sent
// there meanwhile is refused with the time that is left.
func (s *Server) Flood(chat int64, d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.flooded[chat] = s.options.Now().Add(d)
}

// Calls tells how often a method was called, refused calls included.
func (s *Server) Calls(method string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[strings.ToLower(method)]
}

// serveAPI answers /bot<token>/<method>.
func (s *Server) serveAPI(w http.ResponseWriter, r *http.Request) {
	token, name, found := strings.Cut(strings.TrimPrefix(r.URL.Path, "/bot"), "/")
	name = strings.ToLower(name)
	if !found || token == "" {
		answer(w, nil, refusal{code: http.StatusNotFound, text: "Not Found"})
		return
	}
	if s.options.Token != "" && subtle.ConstantTimeCompare([]byte(token), []byte(s.options.Token)) != 1 {
		answer(w, nil, refusal{code: http.StatusUnauthorized, text: "Unauthorized"})
		return
	}
	planned, fails := s.count(name)
	if fails && planned.status != 0 && planned.status != http.StatusOK {
		planned.write(w)
		return
	}
	result, err := s.call(w, r, name)
	switch {
	case !fails:
		answer(w, result, err)
	case planned.status == 0:
		panic(http.ErrAbortHandler) // cuts the connection, as the network does
	default:
		planned.garble(w, result)
	}
}

// count notes a call and takes the failure planned for it, if any.
func (s *Server) count(name string) (failure, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls[name]++
	planned := s.failures[name]
	if len(planned) == 0 {
		return failure{}, false
	}
	s.failures[name] = planned[1:]
	return planned[0], true
}

// call does what a method does. The lock is not held.
func (s *Server) call(w http.ResponseWriter, r *http.Request, name string) (any, error) {
	m, known := s.methods[name]
	if !known {
		s.mu.Lock()
		s.mistakes = append(s.mistakes, name+": Not Found")
		s.mu.Unlock()
		return nil, refusal{code: http.StatusNotFound, text: "Not Found"}
	}
	p, err := readParams(w, r)
	if err != nil {
		return nil, err
	}
	if err := s.hold(name, m, p); err != nil {
		return nil, err
	}
	if m.waits != nil {
		return m.waits(s, r.Context(), p)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return m.do(s, p)
}

// hold validates a call, notes it if it is a mistake, and refuses it while its
// chat is to be left alone.
func (s *Server) hold(name string, m method, p params) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.valid(m, p)
	if err != nil {
		s.mistakes = append(s.mistakes, name+": "+err.Error())
		return err
	}
	if left := s.flooded[p.number("chat_id")].Sub(s.options.Now()); left > 0 {
		seconds := int(math.Ceil(left.Seconds()))
		return refusal{code: http.StatusTooManyRequests, text: fmt.Sprintf("Too Many Requests: retry after %d", seconds), retryAfter: seconds}
	}
	return nil
}

// answer writes Telegram's envelope.
func answer(w http.ResponseWriter, result any, err error) {
	if err == nil {
		writeJSON(w, http.StatusOK, map[string]any{"ok": true, "result": result})
		return
	}
	if errors.Is(err, context.Canceled) {
		return // nobody listens any more
	}
	var r refusal
	if !errors.As(err, &r) {
		r = refusal{code: http.StatusInternalServerError, text: "Internal Server Error"}
	}
	envelope := map[string]any{"ok": false, "error_code": r.code, "description": r.text}
	if r.movedTo != 0 {
		envelope["parameters"] = map[string]any{"migrate_to_chat_id": r.movedTo}
	}
	if r.retryAfter > 0 {
		envelope["parameters"] = map[string]any{"retry_after": r.retryAfter}
		w.Header().Set("Retry-After", strconv.Itoa(r.retryAfter))
	}
	writeJSON(w, r.code, envelope)
}

// write sends a failure in place of an answer.
func (f failure) write(w http.ResponseWriter) {
	if strings.HasPrefix(f.body, "{") || strings.HasPrefix(f.body, "<") {
		if f.retryAfter > 0 {
			w.Header().Set("Retry-After", strconv.Itoa(f.retryAfter))
		}
		f.raw(w)
		return
	}
	text := f.body
	if text == "" {
		text = http.StatusText(f.status)
		if f.retryAfter > 0 {
			text = fmt.Sprintf("Too Many Requests: retry after %d", f.retryAfter)
		}
	}
	answer(w, nil, refusal{code: f.status, text: text, retryAfter: f.retryAfter})
}

func (f failure) raw(w http.ResponseWriter) {
	kind := "application/json"
	if strings.HasPrefix(f.body, "<") {
		kind = "text/html"
	}
	w.Header().Set("Content-Type", kind)
	w.WriteHeader(f.status)
	_, _ = w.Write([]byte(f.body)) // a client that is gone reads no answer
}

// garble sends half of an answer, or the failure's body, with status 200.
func (f failure) garble(w http.ResponseWriter, result any) {
	if f.body == "" {
		whole, _ := json.Marshal(map[string]any{"ok": true, "result": result}) // every result is our own type
		f.body = string(whole[:len(whole)/2])
	}
	f.raw(w)
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // a client that is gone reads no answer
}
