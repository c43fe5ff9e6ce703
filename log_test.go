package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// However a secret gets into an error, the log does not hold it, and still says
// what happened, in one line.
func TestTheLogHoldsNoSecret(t *testing.T) {
	const token = "123456789:abcdefghijklmnopqrstuvwxyz012345678"
	address := "https://api.telegram.org/bot" + token + "/sendMessage"
	request := &url.Error{Op: "Post", URL: address, Err: errors.New("connection reset")}
	for name, hostile := range map[string]any{
		"an error of a request":               request,
		"one that is wrapped":                 fmt.Errorf("send: %w", request),
		"several":                             errors.Join(errors.New("first"), request),
		"an address":                          address,
		"one that is escaped":                 "https://proxy/?to=" + url.QueryEscape(address),
		"the token behind its colon":          "abcdefghijklmnopqrstuvwxyz012345678",
		"an error printed with all its parts": fmt.Sprintf("%#v", *request),
		"a struct":                            struct{ URL string }{address},
	} {
		for _, format := range []string{"text", "json"} {
			t.Run(name+" as "+format, func(t *testing.T) {
				var out bytes.Buffer
				c := parsed(t, map[string]string{"TELEGRAM_BOT_TOKEN": token, "LOG_FORMAT": format, "LOG_LEVEL": "debug"})
				newLog(c, &out).With("with", hostile).Error("no updates", "err", hostile, slog.Group("group", "url", hostile))
				line := out.String()
				if strings.Contains(line, "abcdefghij") {
					t.Errorf("the log holds the token: %s", line)
				}
				if strings.Count(line, "\n") != 1 || !strings.Contains(line, "no updates") || !strings.Contains(line, "•••") {
					t.Errorf("the log says %q", line)
				}
				if format == "json" && json.Unmarshal(out.Bytes(), &map[string]any{}) != nil {
					t.Errorf("the line can't be read any more: %s", line)
				}
			})
		}
	}
}

// A program whose Telegram is away, cuts connections and answers with the token
// in its words tells no log of it.
func TestEndToEndAHostileTelegramDoesNotBringTheTokenIntoTheLog(t *testing.T) {
	in := install(t)
	calls := make(chan struct{}, 100)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch calls <- struct{}{}; len(calls) % 3 {
		case 0:
			panic(http.ErrAbortHandler) // the connection is cut
		case 1:
			w.WriteHeader(http.StatusBadGateway)
			fmt.Fprintf(w, "<html>%s is not available", r.URL.Path)
		default:
			w.Header().Set("Location", "http://127.0.0.1:1"+r.URL.Path)
			w.WriteHeader(http.StatusFound)
		}
	}))
	t.Cleanup(server.Close)
	in.settings["TELEGRAM_API_URL"], in.settings["LOG_LEVEL"] = server.URL, "debug"
	stop := in.start(t)
	for range 3 {
		<-calls
		in.said(t, "Telegram does not answer yet")
	}
	stop()
	if log := in.log.String(); strings.Contains(log, "the-token-that") {
		t.Errorf("the token is in the log:\n%s", log)
	}
}
