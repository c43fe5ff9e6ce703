package storage_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestBookmarks(t *testing.T) {
	store := newArchive(t)
	ctx := t.Context()
	if got, err := store.Bookmark(ctx, "a"); err != nil || got != (digest.Bookmark{}) {
		t.Fatalf("of a source without one: %+v, %v", got, err)
	}
	at := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
	for _, mark := range []digest.Bookmark{
		{Cursor: "page=2", Seen: 20, Added: 7, Saved: at},
		{Cursor: "page=3", Reached: at.AddDate(0, -1, 0), Seen: 40, Added: 9, Saved: at.Add(time.Minute)},
	} {
		if err := store.SaveBookmark(ctx, "a", mark); err != nil {
			t.Fatal(err)
		}
		got, err := store.Bookmark(ctx, "a")
		if diff := cmp.Diff(mark, got); err != nil || diff != "" {
			t.Errorf("%v %s", err, diff)
		}
	}
	if err := store.SaveBookmark(ctx, "a", digest.Bookmark{Seen: 40}); err != nil {
		t.Fatal(err)
	}
	if got, err := store.Bookmark(ctx, "a"); err != nil || got != (digest.Bookmark{}) {
		t.Errorf("after the walk is over: %+v, %v", got, err)
	}
}
