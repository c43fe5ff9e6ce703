package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// The bundled articles became known on the days on which they were published,
// so each of those days has its digest.
func TestEndToEndTheSandboxHasADigestOfEachDay(t *testing.T) {
	address := openSandbox(t)
	say := values{"chat": sandbox.Emma, "as": sandbox.Emma, "text": "/digest 2026-11-18"}
	body, err := json.Marshal(say)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(address+"/sandbox/say", "application/json", strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.After(time.Minute); ; {
		for _, text := range spokenTo(t, address, sandbox.Emma) {
			if strings.Contains(text, "Wednesday 18 November 2026") {
				if !strings.Contains(text, "Hungary") {
					t.Errorf("the digest of 18 November tells\n%s", text)
				}
				return
			}
		}
		select {
		case <-deadline:
			t.Fatal("/digest is not answered")
		case <-tick.C:
		}
	}
}

// spokenTo returns what the bot said in a chat, as the chat page is told.
func spokenTo(t *testing.T, address string, chat int64) (texts []string) {
	t.Helper()
	response, err := http.Get(address + "/sandbox/state")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var state struct {
		Messages []struct {
			Chat int64
			Bot  bool
			Text string
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&state); err != nil {
		t.Fatal(err)
	}
	for _, m := range state.Messages {
		if m.Bot && m.Chat == chat {
			texts = append(texts, m.Text)
		}
	}
	return texts
}
