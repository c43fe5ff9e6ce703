package main

import (
	"strings"
	"testing"

	"minber/sandbox"
)

// Of two services on one database the second says so once and waits, and takes
// over when the first one ends.
func TestEndToEndTwoServicesOnOneDatabase(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	const waits = "this one waits until it ends"
	first := in.start(t)
	in.ask(t, sandbox.Emma, "/subscribe 8")
	in.start(t)
	in.said(t, waits)
	in.ask(t, sandbox.Emma, "/help")
	in.telegram.SetClock(nextMorning())
	in.await(t, sandbox.Emma, "21 November 2026")
	first()
	in.run(t, "collect", samples(t)) // who does not send need not wait
	in.ask(t, sandbox.Emma, "/help")
	if n := strings.Count(in.log.String(), waits); n != 1 {
		t.Errorf("said %d times that it waits", n)
	}
	if n := count(in.telegram.Messages(sandbox.Emma), "21 November 2026"); n != 1 {
		t.Errorf("the edition arrived %d times", n)
	}
}
