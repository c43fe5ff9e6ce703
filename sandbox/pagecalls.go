package sandbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"time"
)

const (
	pageBody    = 1 << 20          // bytes of the largest call from the page
	pagePatient = 30 * time.Second // how long the page's button waits for an answer
	afterHour   = 2 * time.Second  // how far the clock goes beyond the next digest
	farthest    = 31 * 24 * time.Hour
)

// own lets calls through that come from the page itself: another site may make
// a browser send something here, but neither as JSON nor under our origin.
func own(take func(r *http.Request, body *json.Decoder) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")) // an unreadable one is not JSON
		site := r.Header.Get("Sec-Fetch-Site")
		if kind != "application/json" || (site != "" && site != "same-origin" && site != "none") {
			http.Error(w, "only the chat page may do this", http.StatusForbidden)
			return
		}
		result, err := take(r, json.NewDecoder(http.MaxBytesReader(w, r.Body, pageBody)))
		if err != nil {
			writeJSON(w, http.StatusConflict, map[string]string{"error": err.Error()})
			return
		}
		writeJSON(w, http.StatusOK, result)
	}
}

func (s *Server) takeSay(_ *http.Request, body *json.Decoder) (any, error) {
	var said struct {
		Chat  int64  `json:"chat"`
		As    int64  `json:"as"`
		Text  string `json:"text"`
		Reply int    `json:"reply"`
		Topic int    `json:"topic"`
	}
	if err := body.Decode(&said); err != nil {
		return nil, fmt.Errorf("say: %w", err)
	}
	return true, s.speak(said.Chat, saying{from: said.As, text: said.Text, replyTo: said.Reply, thread: said.Topic})
}

func (s *Server) takePress(r *http.Request, body *json.Decoder) (any, error) {
	var pressed struct {
		Chat    int64  `json:"chat"`
		As      int64  `json:"as"`
		Message int    `json:"message"`
		Data    string `json:"data"`
	}
	if err := body.Decode(&pressed); err != nil {
		return nil, fmt.Errorf("press: %w", err)
	}
	ctx, cancel := context.WithTimeout(r.Context(), pagePatient)
	defer cancel()
	answer, err := s.PressAs(ctx, pressed.Chat, pressed.As, pressed.Message, pressed.Data)
	if errors.Is(err, context.DeadlineExceeded) {
		return map[string]any{"late": true}, nil
	}
	return map[string]any{"text": answer.Text, "alert": answer.Alert, "url": answer.URL}, err
}

func (s *Server) takeRead(_ *http.Request, body *json.Decoder) (any, error) {
	var read struct {
		Chat    int64 `json:"chat"`
		Message int   `json:"message"`
	}
	if err := body.Decode(&read); err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(read.Chat)
	if c == nil {
		return nil, ErrNoChat
	}
	if read.Message > c.read && read.Message < c.nextID {
		c.read = read.Message
		s.bump()
	}
	return true, nil
}

func (s *Server) takeBlock(_ *http.Request, body *json.Decoder) (any, error) {
	var blocked struct {
		Chat  int64 `json:"chat"`
		Block bool  `json:"block"`
	}
	if err := body.Decode(&blocked); err != nil {
		return nil, fmt.Errorf("block: %w", err)
	}
	s.block(blocked.Chat, blocked.Block)
	return true, nil
}

// takeClock moves the clock on by some seconds, or to the next digest.
func (s *Server) takeClock(r *http.Request, body *json.Decoder) (any, error) {
	var move struct {
		Seconds int  `json:"seconds"`
		Digest  bool `json:"digest"`
	}
	if err := body.Decode(&move); err != nil {
		return nil, fmt.Errorf("clock: %w", err)
	}
	by := time.Duration(move.Seconds) * time.Second
	if move.Digest {
		if s.options.NextDigest == nil {
			return map[string]any{"none": true}, nil
		}
		next, err := s.options.NextDigest(r.Context())
		if err != nil {
			return nil, fmt.Errorf("ask for the next digest: %w", err)
		}
		if next.IsZero() {
			return map[string]any{"none": true}, nil
		}
		by = max(next.Add(afterHour).Sub(s.Now()), 0)
	}
	if by < 0 || by > farthest {
		return nil, fmt.Errorf("clock: %v is too far", by)
	}
	s.Advance(by)
	return map[string]any{"now": s.Now().UnixMilli()}, nil
}
