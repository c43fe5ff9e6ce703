package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"minber/digest"
)

// A copy that has lost its database says that it is alive and why it can't do its
// work, until it serves again; and leaves the address when it ends.
func TestACopyThatIsAwaySaysSo(t *testing.T) {
	t.Parallel()
	p := &program{log: slog.New(slog.DiscardHandler)}
	p.Listen = listenAddress(freeAddress(t))
	get := func(path string) (int, string) {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+string(p.Listen)+path, http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		request.Close = true
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return 0, ""
		}
		defer func() { _ = response.Body.Close() }()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(body)
	}
	served := 0
	err := p.comingBack(t.Context(), func(context.Context) error {
		served++
		if served == 1 {
			return fmt.Errorf("the server is gone: %w", digest.ErrOutlived)
		}
		for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if status, _ := get("/healthz"); status != 0 {
				break
			}
		}
		for _, c := range []struct {
			path, says string
			status     int
		}{
			{"/healthz", "ok", 200},
			{"/readyz", "the server is gone", 503},
			{"/metrics", "minber_up 0\n", 200},
			{"/metrics", `minber_ready{condition="database"} 0`, 200},
		} {
			if status, body := get(c.path); status != c.status || !strings.Contains(body, c.says) {
				t.Errorf("%s of a copy that is away: %d %s", c.path, status, body)
			}
		}
		p.comeBack()
		if status, _ := get("/healthz"); status != 0 {
			t.Error("the address is not left to the copy that serves")
		}
		return nil
	})
	if err != nil || served != 2 || p.away != nil {
		t.Errorf("served %d times, %v", served, err)
	}
}
