package sandbox

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"time"
)

// Telegram waits longer before it brings an update again; a test would too.
const (
	firstResend   = 50 * time.Millisecond
	longestResend = time.Second
	postTimeout   = 10 * time.Second
	usualConns    = 40
	mostConns     = 100
)

// secretToken is what Telegram takes for one.
var secretToken = regexp.MustCompile(`^[A-Za-z0-9_-]{1,256}$`)

// webhook is where updates are brought to: those of one chat one after the
// other, those of several side by side.
type webhook struct {
	url, secret string
	conns       int
	certified   bool // by a certificate that the bot has uploaded
	client      *http.Client
	over        context.Context // when the webhook is taken away
	end         context.CancelFunc
	busy        map[int64]bool // chats of which an update is on its way
	failedAt    time.Time
	failure     string
}

// setWebhook has updates brought to an address. Telegram wants https and one of
// four ports; here it must be on this machine.
func (s *Server) setWebhook(p params) (any, error) {
	wanted, err := readAllowed(p)
	if err != nil {
		return nil, err
	}
	address := p.values["url"]
	if address == "" {
		return s.deleteWebhook(p)
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || !isLoopback(u.Host) {
		return nil, bad("bad webhook: the sandbox posts to this machine only")
	}
	secret, conns := p.values["secret_token"], p.number("max_connections")
	switch {
	case p.given("secret_token") && !secretToken.MatchString(secret):
		return nil, bad("secret token contains unallowed characters")
	case p.given("max_connections") && (conns < 1 || conns > mostConns):
		return nil, bad("max_connections must be between 1 and %d", mostConns)
	case !p.given("max_connections"):
		conns = usualConns
	}
	transport := &http.Transport{MaxIdleConnsPerHost: mostConns}
	certificate, certified := p.files["certificate"]
	if certified {
		pool := x509.NewCertPool()
		if !pool.AppendCertsFromPEM(certificate.data) {
			return nil, bad("bad webhook: the certificate is no PEM")
		}
		transport.TLSClientConfig = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
	}
	if p.flag("drop_pending_updates") {
		s.confirm(s.lastID)
	}
	s.takeAway()
	if p.given("allowed_updates") {
		s.allowed = nil
		if len(wanted) > 0 {
			s.allowed = wanted
		}
	}
	s.hook = &webhook{
		url: address, secret: secret, conns: int(conns), certified: certified, busy: map[int64]bool{},
		client: &http.Client{Transport: transport, Timeout: postTimeout, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }},
	}
	s.hook.over, s.hook.end = context.WithCancel(context.Background())
	s.dispatch()
	return true, nil
}

func (s *Server) deleteWebhook(p params) (any, error) {
	if p.flag("drop_pending_updates") {
		s.confirm(s.lastID)
	}
	s.takeAway()
	return true, nil
}

// takeAway ends the posting of updates; those that were not taken stay.
func (s *Server) takeAway() {
	if s.hook != nil {
		s.hook.end()
		s.hook.client.CloseIdleConnections()
		s.hook = nil
	}
}

func (s *Server) getWebhookInfo(params) (any, error) {
	info := map[string]any{"url": "", "has_custom_certificate": false, "pending_update_count": len(s.queue)}
	if h := s.hook; h != nil {
		info["url"], info["has_custom_certificate"], info["max_connections"] = h.url, h.certified, h.conns
		if h.failure != "" {
			info["last_error_date"], info["last_error_message"] = h.failedAt.Unix(), h.failure
		}
	}
	if s.allowed != nil {
		info["allowed_updates"] = s.allowed
	}
	return info, nil
}

// Close ends what goes on by itself: the posting to a webhook.
func (s *Server) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.takeAway()
}

// ForgetAnswers has so many answers to posts be lost on their way: the bot has
// taken the update, and gets it once more.
func (s *Server) ForgetAnswers(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.forgotten = n
}

// posting reports whether there is a webhook. The lock is not held.
func (s *Server) posting() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hook != nil
}

// dispatch has the oldest update of each chat posted, of as many chats as there
// are connections.
func (s *Server) dispatch() {
	h := s.hook
	if h == nil {
		return
	}
	for _, u := range s.batch(len(s.queue)) {
		if chat := u.chat(); !h.busy[chat] && len(h.busy) < h.conns {
			h.busy[chat] = true
			go s.bring(h, u, chat)
		}
	}
}

// bring posts an update until it is taken, or the webhook taken away. The lock is
// not held.
func (s *Server) bring(h *webhook, u update, chat int64) {
	for wait := firstResend; ; wait = min(2*wait, longestResend) {
		err := h.post(u)
		if s.brought(h, u, chat, err) {
			return
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-h.over.Done():
			timer.Stop()
			return
		}
	}
}

// brought notes what came of a post; over says that there is nothing more to do
// about the update. The lock is not held.
func (s *Server) brought(h *webhook, u update, chat int64, failed error) (over bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.hook != h {
		return true
	}
	if failed == nil && s.forgotten > 0 {
		s.forgotten--
		failed = errors.New("connection reset by peer")
	}
	waits := slices.ContainsFunc(s.queue, func(other update) bool { return other.id == u.id })
	if failed != nil && waits {
		h.failure, h.failedAt = failed.Error(), s.now()
		return false
	}
	delete(h.busy, chat)
	s.queue = slices.DeleteFunc(s.queue, func(other update) bool { return other.id == u.id })
	s.confirmed = s.lastID
	if len(s.queue) > 0 {
		s.confirmed = s.queue[0].id - 1
	}
	s.bump()
	s.dispatch()
	return true
}

// post brings an update once.
func (h *webhook) post(u update) error {
	body, err := json.Marshal(u)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(h.over, http.MethodPost, h.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	if h.secret != "" {
		request.Header.Set("X-Telegram-Bot-Api-Secret-Token", h.secret)
	}
	response, err := h.client.Do(request)
	if err != nil {
		return errors.New("connection refused")
	}
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, 1<<16)) // so that the connection serves again
	_ = response.Body.Close()
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("wrong response from the webhook: %s", response.Status)
	}
	return nil
}

// chat is the chat of an update, or the user if it comes from none.
func (u update) chat() int64 {
	var of struct {
		From user `json:"from"`
		Chat struct {
			ID int64 `json:"id"`
		} `json:"chat"`
		Message *struct {
			Chat struct {
				ID int64 `json:"id"`
			} `json:"chat"`
		} `json:"message"`
	}
	body, err := json.Marshal(u.body)
	if err != nil || json.Unmarshal(body, &of) != nil {
		return 0
	}
	switch {
	case of.Chat.ID != 0:
		return of.Chat.ID
	case of.Message != nil:
		return of.Message.Chat.ID
	}
	return of.From.ID
}
