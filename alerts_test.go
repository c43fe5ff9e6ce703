package main

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Each alert fires when it should and is quiet otherwise, as Prometheus itself
// evaluates it; without promtool (of Debian's prometheus), only that each is tried
// is looked at.
func TestEveryAlertIsTried(t *testing.T) {
	t.Parallel()
	const tries = "deploy/prometheus/tests.yml"
	rules, err := os.ReadFile(alerts)
	if err != nil {
		t.Fatal(err)
	}
	tests, err := os.ReadFile(tries)
	if err != nil {
		t.Fatal(err)
	}
	var there, tried []string
	for _, m := range regexp.MustCompile(`- alert: (\w+)`).FindAllSubmatch(rules, -1) {
		there = append(there, string(m[1]))
	}
	for _, m := range regexp.MustCompile(`alertname="(\w+)"`).FindAllSubmatch(tests, -1) {
		tried = append(tried, string(m[1]))
	}
	slices.Sort(there)
	slices.Sort(tried)
	if diff := cmp.Diff(there, slices.Compact(tried)); diff != "" {
		t.Errorf("the alerts, and those that %s tries: %s", tries, diff)
	}
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		t.Skip("there is no promtool")
	}
	for _, args := range []string{"check rules " + alerts, "test rules " + tries} {
		if out, err := exec.CommandContext(t.Context(), promtool, strings.Fields(args)...).CombinedOutput(); err != nil {
			t.Errorf("promtool %s: %v\n%s", args, err, out)
		}
	}
}
