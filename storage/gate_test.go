package storage_test

import (
	"testing"
	"time"

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
