package main

import (
	"strings"
	"testing"
)

func TestHealthAsksTheService(t *testing.T) {
	in := install(t)
	if _, err := in.try(t, "", "health"); err == nil || !strings.Contains(err.Error(), "LISTEN_ADDR is not set") {
		t.Errorf("without an address: %v", err)
	}
	in.settings["LISTEN_ADDR"] = freeAddress(t)
	if _, err := in.try(t, "", "health"); err == nil || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("without a service: %v", err)
	}
	in.start(t)
	in.said(t, "health and metrics")
	if out := in.run(t, "health"); out != "ok\n" {
		t.Errorf("it says %q", out)
	}
}
