package storage_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestEditionsAreSharedAndKept(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	d := delivery(eight("1"), "2026-11-20", moment)
	if _, err := a.Parts(ctx, d.DigestKey()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("error = %v", err)
	}
	ok(t, a.SaveParts(ctx, d.DigestKey(), digest.Plainly("<b>one</b>", "two")))
	ok(t, a.SaveParts(ctx, d.DigestKey(), digest.Plainly("other")))
	d.Chat = "2"
	if got := must(a.Parts(ctx, d.DigestKey()))(t); !cmp.Equal(got, digest.Plainly("<b>one</b>", "two")) {
		t.Errorf("parts = %v", got)
	}
	d.Window.From = d.Window.From.Add(-time.Hour)
	if _, err := a.Parts(ctx, d.DigestKey()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another window: %v", err)
	}
	d.Window.From = d.Window.From.Add(time.Hour)
	d.Manner.Short = true
	if _, err := a.Parts(ctx, d.DigestKey()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another taste: %v", err)
	}
}
