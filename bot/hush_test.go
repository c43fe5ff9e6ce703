package bot_test

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"minber/bot"
	"minber/digest"
)

// pad is a log that can be read while it is written.
type pad struct {
	mu   sync.Mutex
	text strings.Builder
}

func (p *pad) Write(line []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.Write(line)
}

func (p *pad) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

// A handler fails with an error that quotes what it was asked for, whole, as a
// stem or in capitals, or panics with it: the log says what failed, and nothing
// of what a reader wrote.
func TestTheLogHoldsNoWordOfAReader(t *testing.T) {
	for name, fail := range map[string]func(words string) error{
		"an error that quotes": func(words string) error { return fmt.Errorf("look for %q: out of order", words) },
		"an error with a stem": func(words string) error {
			return fmt.Errorf("look for %s*: out of order", string([]rune(words)[:min(8, len([]rune(words)))]))
		},
		"an error in capitals":          func(words string) error { return errors.New("out of order: " + strings.ToUpper(words)) },
		"a panic with what it was told": func(words string) error { panic("out of order: " + words) },
	} {
		for _, secret := range []string{"құпиясөз", "Тайнописью", "whisperings"} {
			t.Run(name+", "+secret, func(t *testing.T) {
				archive := sampleArchive()
				archive.search = func(q digest.SearchQuery) ([]digest.SearchHit, int, error) { return nil, 0, fail(q.Words) }
				var log pad
				c := startTalk(t, bot.Options{Archive: archive, Log: slog.New(slog.NewTextHandler(&log, nil))})
				if sent := c.ask("en", "/search "+secret); len(sent) != 1 || !strings.Contains(sent[0].Params["text"], "Sorry") {
					t.Fatalf("answered with %v", sent)
				}
				for _, kept := range []string{log.String(), c.failure(1)} {
					if !strings.Contains(kept, "out of order") {
						t.Errorf("it does not say what failed: %s", kept)
					}
					if stem := string([]rune(secret)[1:6]); strings.Contains(strings.ToLower(kept), strings.ToLower(stem)) {
						t.Errorf("it holds what was asked: %s", kept)
					}
				}
			})
		}
	}
}
