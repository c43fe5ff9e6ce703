package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox"
)

// datedByItself has the sandbox's Telegram answer with its own date.
func datedByItself(t *testing.T, in *installation) {
	t.Helper()
	telegram := in.telegram.Handler()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Date", in.telegram.Now().UTC().Format(http.TimeFormat))
		telegram.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	in.settings["TELEGRAM_API_URL"] = server.URL
}

// off is a machine whose clock is off by something that changes.
type off struct{ by atomic.Int64 }

// startOff starts the service on a machine whose clock is off from another one.
func (in *installation) startOff(t *testing.T, log io.Writer, right func() time.Time) (machine *off, stop func()) {
	t.Helper()
	machine = &off{}
	now := func() time.Time { return right().Add(time.Duration(machine.by.Load())) }
	return machine, in.serve(t, world{err: log, now: now, real: true})
}

const clockIsWrong = "the clock of this machine is wrong"

// The clock leaps by an hour while the service runs, in the half hour before an
// edition: it comes when it should, once, and so does the next one when the clock
// has been set right.
func TestEndToEndAClockAnHourOff(t *testing.T) {
	for name, by := range map[string]time.Duration{"ahead": time.Hour, "behind": -time.Hour} {
		t.Run(name, func(t *testing.T) {
			in := install(t)
			datedByItself(t, in)
			in.run(t, "collect", samples(t))
			machine, _ := in.startOff(t, &in.log, in.telegram.Now)
			in.ask(t, sandbox.Emma, "/subscribe 8")
			morning := nextMorning()
			in.telegram.SetClock(morning.Add(-30 * time.Minute))
			in.ask(t, sandbox.Emma, "/help")
			machine.by.Store(int64(by))
			in.ask(t, sandbox.Emma, "/help")
			in.log.says(t, clockIsWrong)
			in.ask(t, sandbox.Emma, "/sources") // and it has looked for what is due
			if n := count(in.telegram.Messages(sandbox.Emma), "21 November 2026"); n != 0 {
				t.Errorf("the edition came half an hour early")
			}
			in.telegram.SetClock(morning)
			in.ask(t, sandbox.Emma, "/help") // Telegram tells the time
			in.await(t, sandbox.Emma, "21 November 2026")
			machine.by.Store(0)
			in.ask(t, sandbox.Emma, "/help")
			in.log.says(t, "a clock is right again")
			in.telegram.SetClock(morning.Add(24 * time.Hour))
			in.ask(t, sandbox.Emma, "/help")
			in.await(t, sandbox.Emma, "22 November 2026")
			if n := count(in.telegram.Messages(sandbox.Emma), "21 November 2026"); n != 1 {
				t.Errorf("the edition came %d times", n)
			}
		})
	}
}

// Of three copies the clocks of two are an hour off, in both ways, and each of
// these sends for a while: what is due in half an hour is not sent, what is due
// now is, once.
func TestEndToEndTheClocksOfCopiesAreAnHourOff(t *testing.T) {
	in := installMany(t)
	logs := make([]*transcript, 3)
	stops := make([]func(), 3)
	for i, by := range []time.Duration{time.Hour, -time.Hour, 0} {
		logs[i] = &transcript{}
		_, stops[i] = in.startOff(t, io.MultiWriter(logs[i], &in.log), func() time.Time { return time.Now().Add(by) })
		logs[i].says(t, map[bool]string{true: sends, false: waitsFor}[i == 0])
	}
	in.ask(t, sandbox.Emma, "/subscribe 8")
	store := openPostOffice(t, in.settings["DATABASE_URL"], "http://127.0.0.1:1", 1).store
	say := func(draft int64, text string) {
		t.Helper()
		if _, err := store.StartBroadcast(t.Context(), digest.Broadcast{Draft: draft, Texts: []digest.Saying{{Lang: "en", HTML: text}}, At: time.Now(), All: 1}); err != nil {
			t.Fatal(err)
		}
		in.await(t, sandbox.Emma, text)
	}
	soon := time.Now().Add(30 * time.Minute).Unix()
	in.query(t, "WITH moved AS (UPDATE cohorts SET next_at = $1 RETURNING 1) SELECT count(*) FROM moved", soon)
	say(1, "The first") // and who sends it has looked for what is due
	stops[2]()          // it is not its turn
	stops[0]()
	logs[1].says(t, sends)
	say(2, "The second")
	in.ask(t, sandbox.Emma, "/help")
	for _, text := range []string{"The first", "The second"} {
		if n := count(in.telegram.Messages(sandbox.Emma), text); n != 1 {
			t.Errorf("%q came %d times", text, n)
		}
	}
	if n := in.query(t, "SELECT count(*) FROM cohorts WHERE next_at = $1", soon); n == 0 {
		t.Error("the edition in half an hour was enqueued")
	}
	for i, want := range []int{1, 1, 0} {
		if n := strings.Count(logs[i].String(), clockIsWrong); n != want {
			t.Errorf("copy %d says %d times that its clock is wrong", i, n)
		}
	}
}
