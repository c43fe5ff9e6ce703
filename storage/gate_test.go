package storage_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestAPauseDoesNotEndEarly(t *testing.T) {
	a := newArchive(t)
	for _, rest := range []time.Duration{0, 1, time.Millisecond - 1} {
		until := moment.Add(time.Minute + rest)
		ok(t, a.Pause(t.Context(), "7", moment, until))
		kept := must(a.Pauses(t.Context()))(t)[digest.Address("7")]
		if late := kept.Sub(until); late < 0 || late >= time.Millisecond {
			t.Errorf("a pause until %s ends at %s", until.Format(time.StampNano), kept.Format(time.StampNano))
		}
	}
}

func TestPausesOutliveARestart(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	if got := must(a.Pauses(ctx))(t); len(got) != 0 {
		t.Errorf("pauses %v", got)
	}
	ok(t, a.Pause(ctx, "7", moment, moment.Add(time.Minute)))
	for i := range 2 {
		ok(t, a.Pause(ctx, "", moment, moment.Add(time.Duration(i+1)*time.Hour)))
	}
	want := map[digest.Address]time.Time{"7": moment.Add(time.Minute), "": moment.Add(2 * time.Hour)}
	if diff := cmp.Diff(want, must(a.Pauses(ctx))(t)); diff != "" {
		t.Error(diff)
	}
	ok(t, a.Pause(ctx, "", moment, moment.Add(time.Minute))) // none is cut short
	ok(t, a.Pause(ctx, "8", moment.Add(time.Hour), moment.Add(90*time.Minute)))
	delete(want, "7")
	want["8"] = moment.Add(90 * time.Minute)
	if diff := cmp.Diff(want, must(a.Pauses(ctx))(t)); diff != "" {
		t.Error("a pause that is over is kept:", diff)
	}
}
