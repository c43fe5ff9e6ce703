package main

import (
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/sandbox"
)

// drawInto names the file into which the dashboard is drawn: `make dashboard`.
const drawInto = "MINBER_DASHBOARD"

// panel is what a dashboard of Grafana says of one.
type panel struct {
	ID                       int
	Type, Title, Description string
	GridPos                  struct{ H, W, X, Y int }
	Targets                  []struct{ Expr, LegendFormat string }
	FieldConfig              struct {
		Defaults struct {
			Unit     string
			Mappings []struct {
				Options map[string]struct{ Text string }
			}
			Thresholds struct {
				Steps []struct {
					Color string
					Value *float64
				}
			}
		}
		Overrides []struct {
			Matcher    struct{ ID, Options string }
			Properties []struct {
				Value struct{ FixedColor string }
			}
		}
	}
	lines []plot // what Prometheus answers
}

// plot is a series as Prometheus answers it.
type plot struct {
	name   string
	points []plotPoint
}

type plotPoint struct{ at, value float64 }

func panels(t *testing.T) []panel {
	t.Helper()
	text, err := os.ReadFile(dashboard)
	if err != nil {
		t.Fatal(err)
	}
	var d struct{ Panels []panel }
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	return d.Panels
}

// Every panel of the dashboard has something to show of a service that works, as
// Prometheus evaluates it; what it shows is drawn into one picture, to be looked
// at. It takes two minutes, and Debian's prometheus.
func TestTheDashboardShowsARunningService(t *testing.T) {
	file := os.Getenv(drawInto)
	if file == "" {
		t.Skip(drawInto + " names no file to draw into")
	}
	var visits atomic.Int64
	in, address := watchedWith(t, func() int { return 1 + 4*int(visits.Add(1)-1) })
	asked := prometheus(t, address)
	began := time.Now()
	busyDay(t, in)
	all := panels(t)
	for i, p := range all {
		for _, target := range p.Targets {
			found, err := ask(asked, target.Expr, target.LegendFormat, began, time.Now())
			if err != nil || len(found) == 0 {
				t.Errorf("%s: %s: %v, %d series", p.Title, target.Expr, err, len(found))
			}
			all[i].lines = append(all[i].lines, found...)
		}
	}
	picture, err := drawPanels(all, began, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, picture, 0o644); err != nil {
		t.Fatal(err)
	}
}

// prometheus starts one that asks a service for its metrics every second, and
// returns its address.
func prometheus(t *testing.T, service string) string {
	t.Helper()
	program, err := exec.LookPath("prometheus")
	if err != nil {
		t.Skip("there is no prometheus")
	}
	dir, address := t.TempDir(), freeAddress(t)
	settings := fmt.Sprintf("global: {scrape_interval: 1s}\nscrape_configs: [{job_name: minber, static_configs: [{targets: [%q]}]}]\n", service)
	config := filepath.Join(dir, "prometheus.yml")
	if err := os.WriteFile(config, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	var log transcript
	c := exec.CommandContext(t.Context(), program, "--config.file="+config, "--storage.tsdb.path="+filepath.Join(dir, "data"), "--web.listen-address="+address, "--log.level=warn")
	c.Stdout, c.Stderr = &log, &log
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait()
	})
	if status, body := fetchPage(t, "http://"+address+"/-/ready"); status != http.StatusOK && status != http.StatusServiceUnavailable {
		t.Fatalf("%d %s\n%s", status, body, log.String())
	}
	return address
}

// busyDay is two minutes in which everything happens: readers ask, an edition is
// due, Telegram asks to wait, loses an answer and refuses.
func busyDay(t *testing.T, in *installation) {
	t.Helper()
	questions := []string{"/digest", "/speaker", "/meetings", "/search бюджет", "/upcoming", "/help", "/sources", "/settings"}
	for _, r := range readers {
		in.say(t, r.chat, "/subscribe 8")
		in.await(t, r.chat, r.promise)
	}
	for step := range 130 {
		for i, r := range readers {
			if step%(2+i) == 0 {
				in.say(t, r.chat, questions[(step/2+i)%len(questions)])
			}
		}
		switch step {
		case 15:
			in.telegram.FailNext("sendMessage", http.StatusTooManyRequests, "", 4)
			in.telegram.Flood(sandbox.Emma, 10*time.Second)
		case 45:
			in.telegram.SetClock(nextMorning())
		case 75:
			in.telegram.FailNext("sendMessage", http.StatusBadRequest, "Bad Request: message text is empty", 0)
			in.telegram.FailNext("sendMessage", 0, "", 0)
			in.telegram.SetClock(nextMorning().AddDate(0, 0, 1))
		}
		time.Sleep(time.Second)
	}
}

// ask evaluates an expression over a time, as a panel does, and names each series
// by a legend.
func ask(address, expression, legend string, from, to time.Time) ([]plot, error) {
	query := url.Values{
		"query": {strings.ReplaceAll(expression, "$__rate_interval", "10s")}, "step": {"1"},
		"start": {strconv.FormatInt(from.Unix(), 10)}, "end": {strconv.FormatInt(to.Unix(), 10)},
	}
	response, err := http.Get("http://" + address + "/api/v1/query_range?" + query.Encode())
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	var answer struct {
		Status, Error string
		Data          struct {
			Result []struct {
				Metric map[string]string
				Values [][2]any
			}
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, err
	}
	if answer.Status != "success" {
		return nil, fmt.Errorf("%s: %s", answer.Status, answer.Error)
	}
	label := regexp.MustCompile(`{{\s*(\w+)\s*}}`)
	var lines []plot
	for _, r := range answer.Data.Result {
		one := plot{name: label.ReplaceAllStringFunc(legend, func(s string) string { return r.Metric[label.FindStringSubmatch(s)[1]] })}
		for _, v := range r.Values {
			at, _ := v[0].(float64)
			text, _ := v[1].(string)
			if value, err := strconv.ParseFloat(text, 64); err == nil && !math.IsNaN(value) && !math.IsInf(value, 0) {
				one.points = append(one.points, plotPoint{at, value})
			}
		}
		if len(one.points) > 0 {
			lines = append(lines, one)
		}
	}
	slices.SortFunc(lines, func(a, b plot) int { return strings.Compare(a.name, b.name) })
	return lines, nil
}
