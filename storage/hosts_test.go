package storage_test

import (
	"testing"
	"time"
)

func TestHostsThatAskedToBeLeftAlone(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	if until := must(a.WaitUntil(ctx, "a.kz"))(t); !until.IsZero() {
		t.Errorf("a host that never asked: %s", until)
	}
	ok(t, a.SetWait(ctx, "a.kz", moment.Add(time.Minute)))
	ok(t, a.SetWait(ctx, "a.kz", moment.Add(time.Hour)))
	if until := must(a.WaitUntil(ctx, "a.kz"))(t); !until.Equal(moment.Add(time.Hour)) {
		t.Errorf("until %s", until)
	}
	a.now = moment.Add(2 * time.Hour)
	ok(t, a.SetWait(ctx, "b.kz", a.now.Add(time.Hour)))
	if until := must(a.WaitUntil(ctx, "a.kz"))(t); !until.IsZero() {
		t.Errorf("what is over is still kept: %s", until)
	}
}
