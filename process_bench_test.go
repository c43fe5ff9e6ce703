//go:build linux

package main

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"minber/language"
	"minber/sandbox/standin"
)

// What the service costs that does nothing on an archive of 10,000 articles, as a
// process of its own:
//
//	go test -run - -bench Process -benchtime 3x .
//
// From its start until it says that it is healthy, what it holds in memory a few
// seconds later, how much of that are not pages of its own file, which the kernel
// drops when others need room, and how large the binary is.
func BenchmarkProcess(b *testing.B) {
	binary := filepath.Join(b.TempDir(), "minber")
	build := exec.CommandContext(b.Context(), "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", binary, ".")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(binary)
	if err != nil {
		b.Fatal(err)
	}
	telegram := httptest.NewServer(standin.New(standin.Options{}))
	defer telegram.Close()
	archive := readToday(b, benchArchive(b, 10_000))
	packs := b.TempDir()
	offline(b, packs)
	var ready, stopped time.Duration
	var memory, own float64
	for b.Loop() {
		address := freeAddress(b)
		child := exec.CommandContext(b.Context(), binary, "run")
		child.Dir = b.TempDir()
		if err := cloneFile(filepath.Join(child.Dir, "minber.db"), archive); err != nil {
			b.Fatal(err)
		}
		child.Env = []string{
			"TELEGRAM_BOT_TOKEN=" + testToken, "TELEGRAM_API_URL=" + telegram.URL, "LISTEN_ADDR=" + address, "PARLIAMENTS_DIR=" + packs,
		}
		began := time.Now()
		if err := child.Start(); err != nil {
			b.Fatal(err)
		}
		for !answersOK("http://" + address + "/healthz") {
			time.Sleep(5 * time.Millisecond)
		}
		ready += time.Since(began)
		time.Sleep(3 * time.Second)
		memory += resident(b, child.Process.Pid, "VmRSS:")
		own += resident(b, child.Process.Pid, "RssAnon:")
		began = time.Now()
		if err := child.Process.Signal(syscall.SIGTERM); err != nil {
			b.Fatal(err)
		}
		if err := child.Wait(); err != nil {
			b.Fatal(err)
		}
		stopped += time.Since(began)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(info.Size())/1e6, "binary-MB")
	b.ReportMetric(ready.Seconds()*1000/float64(b.N), "ms-to-healthy")
	b.ReportMetric(memory/float64(b.N), "idle-MB")
	b.ReportMetric(own/float64(b.N), "idle-own-MB")
	b.ReportMetric(stopped.Seconds()*1000/float64(b.N), "ms-to-stop")
}

// readToday is a copy of an archive that was read with today's rules, so that
// nothing is left to do.
func readToday(b *testing.B, archive string) string {
	b.Helper()
	file := filepath.Join(b.TempDir(), "read.db")
	if err := cloneFile(file, archive); err != nil {
		b.Fatal(err)
	}
	db, err := sql.Open("sqlite3", file)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := db.ExecContext(b.Context(), "UPDATE articles SET rules = ?", language.New(nil, language.Options{}).Rules()); err != nil {
		b.Fatal(err)
	}
	if err := db.Close(); err != nil {
		b.Fatal(err)
	}
	return file
}

func answersOK(url string) bool {
	answer, err := http.Get(url)
	if err != nil {
		return false
	}
	_ = answer.Body.Close()
	return answer.StatusCode == http.StatusOK
}

// resident returns what a process holds in memory, in MB, by the kernel's name
// for it.
func resident(tb testing.TB, pid int, name string) float64 {
	tb.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		tb.Fatal(err)
	}
	for line := range bytes.Lines(status) {
		if rest, found := strings.CutPrefix(string(line), name); found {
			kilobytes, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			if err != nil {
				tb.Fatal(err)
			}
			return kilobytes / 1000
		}
	}
	tb.Fatal("its memory is not told")
	return 0
}

// How long the service takes to end that is in the midst of an edition for
// 20,000 chats, with every request taking a second:
//
//	go test -run - -bench Stop -benchtime 3x .
func BenchmarkStop(b *testing.B) {
	var took time.Duration
	for b.Loop() {
		b.StopTimer()
		packs := b.TempDir()
		offline(b, packs)
		file := populated(b, 20_000, 0)
		arrived := make(chan struct{}, 20_000)
		telegram := httptest.NewServer(standin.New(standin.Options{
			Latency: time.Second, Arrived: func(standin.Message) { arrived <- struct{}{} },
		}))
		getenv := func(name string) string {
			return map[string]string{
				"TELEGRAM_BOT_TOKEN": testToken, "TELEGRAM_API_URL": telegram.URL, "DATABASE_URL": file,
				"SEND_RATE": "1000", "PAID_BROADCAST": "true", "PARLIAMENTS_DIR": packs,
			}[name]
		}
		ctx, cancel := context.WithCancel(b.Context())
		ended := make(chan error, 1)
		go func() {
			ended <- run(ctx, []string{"run"}, getenv, world{out: io.Discard, err: io.Discard, now: eightInAlmaty})
		}()
		for range 1000 {
			select {
			case <-arrived:
			case err := <-ended:
				b.Fatalf("it ended with %v", err)
			}
		}
		b.StartTimer()
		began := time.Now()
		cancel()
		if err := <-ended; err != nil {
			b.Fatal(err)
		}
		took += time.Since(began)
		b.StopTimer()
		telegram.Close()
		b.StartTimer()
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(took.Seconds()*1000/float64(b.N), "ms-to-stop")
}
