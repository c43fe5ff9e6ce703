package main

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
)

const (
	dashboard = "deploy/grafana/minber.json"
	alerts    = "deploy/prometheus/alerts.yml"
)

// knownTo holds that the dashboard and the alerts ask for nothing that the
// program does not tell.
func knownTo(t *testing.T, figures map[string]float64) {
	t.Helper()
	known := make(map[string]bool)
	for full := range figures {
		name, _, _ := strings.Cut(full, "{")
		known[name] = true
	}
	metric := regexp.MustCompile(`\b(minber|process)_[a-z_]+`)
	for _, file := range []string{dashboard, alerts} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		found := metric.FindAllString(string(text), -1)
		if len(found) < 15 {
			t.Errorf("%s names %d metrics", file, len(found))
		}
		for _, name := range found {
			if !known[name] {
				t.Errorf("%s asks for %s, which the program does not tell", file, name)
			}
		}
	}
}

// Each alert says how urgent it is, what is wrong, and what to do.
func TestEveryAlertSaysWhatToDo(t *testing.T) {
	text, err := os.ReadFile(alerts)
	if err != nil {
		t.Fatal(err)
	}
	rules := strings.Split(string(text), "      - alert: ")[1:]
	if len(rules) < 10 {
		t.Fatalf("%d alerts", len(rules))
	}
	names := make(map[string]bool)
	for _, rule := range rules {
		name, body, _ := strings.Cut(rule, "\n")
		if names[name] {
			t.Errorf("%s is there twice", name)
		}
		names[name] = true
		for _, line := range []string{
			`(?m)^        expr: .*minber.*$`, `(?m)^        labels: \{severity: (page|ticket)\}$`, `(?m)^          summary: [A-Z].*\.$`, `(?m)^          action: .{40,}\.$`,
		} {
			if !regexp.MustCompile(line).MatchString(body) {
				t.Errorf("%s has no line %s", name, line)
			}
		}
	}
}

// The dashboard is one that Grafana can show: each panel has its place, a title
// and something to ask.
func TestTheDashboardIsWhole(t *testing.T) {
	text, err := os.ReadFile(dashboard)
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Panels []struct {
			ID          int
			Type, Title string
			GridPos     struct{ H, W, X, Y int }
			Targets     []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	taken := make(map[[2]int]string)
	ids := make(map[int]bool)
	for _, p := range d.Panels {
		if p.Title == "" || ids[p.ID] || p.GridPos.X+p.GridPos.W > 24 || p.Type != "row" && len(p.Targets) == 0 {
			t.Errorf("panel %d %q is not whole", p.ID, p.Title)
		}
		ids[p.ID] = true
		for x := range p.GridPos.W {
			for y := range p.GridPos.H {
				cell := [2]int{p.GridPos.X + x, p.GridPos.Y + y}
				if taken[cell] != "" {
					t.Errorf("%s lies over %s", p.Title, taken[cell])
				}
				taken[cell] = p.Title
			}
		}
		for _, target := range p.Targets {
			if strings.Count(target.Expr, "(") != strings.Count(target.Expr, ")") || target.Expr == "" {
				t.Errorf("%s asks %q", p.Title, target.Expr)
			}
		}
	}
}
