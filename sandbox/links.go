package sandbox

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// ErrNoLink says that a link does not lead to the bot.
var ErrNoLink = errors.New("the link does not lead to the bot")

// Follow has a user open a link to the bot (https://t.me/name?start=payload, or
// tg://resolve?domain=name&start=payload): in the private chat with it /start
// and the payload are sent, if the link has one.
func (s *Server) Follow(user int64, link string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(user)
	if c == nil || c.Type != "private" {
		return fmt.Errorf("sandbox: follow a link as %d: %w", user, ErrNoChat)
	}
	payload, err := s.deepLink(link)
	if err != nil || payload == "" {
		return err
	}
	return s.say(c, saying{from: user, text: "/start " + payload})
}

// deepLink reads the payload of a link to the bot, which may be empty.
func (s *Server) deepLink(link string) (string, error) {
	u, err := url.Parse(link)
	if err != nil {
		return "", fmt.Errorf("sandbox: follow %q: %w", link, err)
	}
	name := strings.Trim(u.Path, "/")
	switch {
	case u.Scheme == "tg" && u.Host == "resolve":
		name = u.Query().Get("domain")
	case u.Host != "t.me" && u.Host != "telegram.me":
		name = ""
	}
	if !strings.EqualFold(name, s.me.Username) {
		return "", fmt.Errorf("sandbox: follow %q: %w", link, ErrNoLink)
	}
	payload := u.Query().Get("start")
	if !isStartParameter(payload) {
		return "", fmt.Errorf("sandbox: follow %q: the payload may have 64 of A-Z, a-z, 0-9, _ and -: %w", link, ErrNoLink)
	}
	return payload, nil
}

// isStartParameter reports whether a text may follow /start; the empty one may.
func isStartParameter(s string) bool {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
	return len(s) <= 64 && strings.Trim(s, letters) == ""
}
