package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// healthWait is for how long a service may take to say whether it is well.
const healthWait = 5 * time.Second

// runHealth asks the service of these settings whether it is well, where no other
// program is at hand that speaks HTTP.
func runHealth(ctx context.Context, p *program, args []string) error {
	if _, err := parse(flags("health"), args, 0, 0); err != nil {
		return err
	}
	if p.Listen == "" {
		return errors.New("health: LISTEN_ADDR is not set: the service can't be asked")
	}
	ctx, cancel := context.WithTimeout(ctx, healthWait)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+string(p.Listen)+"/healthz", nil)
	if err != nil {
		return fmt.Errorf("health: %w", err)
	}
	answer, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("health: %w", err)
	}
	said, err := io.ReadAll(io.LimitReader(answer.Body, 1000))
	if err = errors.Join(err, answer.Body.Close()); err != nil {
		return fmt.Errorf("health: %w", err)
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("health: %s: %s", answer.Status, strings.TrimSpace(string(said)))
	}
	_, err = fmt.Fprintln(p.out, strings.TrimSpace(string(said)))
	return err
}
