package main

import (
	"io"
	"log/slog"
	"net/url"
	"strings"
)

// newLog returns a log of one line per event. What writes to it must hide the
// secrets that it knows; whatever slips through is hidden here.
func newLog(c config, w io.Writer) *slog.Logger {
	w = hiding{w, c.hidden()}
	options := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}

// hiding writes lines without secrets. A line comes in one piece, as slog's
// handlers write it.
type hiding struct {
	to      io.Writer
	secrets *strings.Replacer
}

func (h hiding) Write(line []byte) (int, error) {
	if _, err := io.WriteString(h.to, h.secrets.Replace(string(line))); err != nil {
		return 0, err
	}
	return len(line), nil
}

// shortestSecret keeps what is too short to be a secret from being taken for one
// wherever it stands.
const shortestSecret = 8

// hidden replaces the secrets of the settings, whole, escaped for an address, and
// of a token also the half behind the colon.
func (c config) hidden() *strings.Replacer {
	var pairs []string
	for _, s := range []secret{c.Token, c.WebhookSecret} {
		whole := string(s)
		_, half, _ := strings.Cut(whole, ":")
		for _, form := range []string{whole, url.QueryEscape(whole), url.PathEscape(whole), half} {
			if len(form) >= shortestSecret {
				pairs = append(pairs, form, secret(form).String())
			}
		}
	}
	return strings.NewReplacer(pairs...)
}
