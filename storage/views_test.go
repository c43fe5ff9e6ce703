package storage_test

import (
	"errors"
	"testing"
	"time"

	"minber/digest"
)

func TestAQuestionIsAnsweredOnceAndInTime(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	ok(t, a.Ask(ctx, "-1", 7, []byte("old")))
	ok(t, a.Ask(ctx, "-1", 7, []byte("what?")))
	if _, err := a.Asked(ctx, "-1", 8, 1); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("somebody else was asked: %v", err)
	}
	if state := must(a.Asked(ctx, "-1", 7, 1))(t); string(state) != "what?" {
		t.Errorf("state = %q", state)
	}
	if _, err := a.Asked(ctx, "-1", 7, 2); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("answered twice: %v", err)
	}
	if state := must(a.Asked(ctx, "-1", 7, 1))(t); string(state) != "what?" {
		t.Errorf("the update that answers it is handled once more, and told %q", state)
	}
	ok(t, a.Ask(ctx, "-1", 7, []byte("what?")))
	if state := must(a.Asked(ctx, "-1", 0, 3))(t); string(state) != "what?" {
		t.Errorf("who answers in the name of the group is told %q", state)
	}
	if _, err := a.Asked(ctx, "-2", 0, 4); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another group was asked: %v", err)
	}
	ok(t, a.Ask(ctx, "-1", 7, []byte("what?")))
	ok(t, a.Ask(ctx, "-1", 7, nil))
	if _, err := a.Asked(ctx, "-1", 7, 1); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("taken back, and still there: %v", err)
	}
	ok(t, a.Ask(ctx, "-1", 7, []byte("what?")))
	a.now = a.now.Add(2 * time.Hour)
	if _, err := a.Asked(ctx, "-1", 7, 1); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("after two hours: %v", err)
	}
}

func TestAChatKeepsItsSettings(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	c := eight("-1001")
	c.Kind, c.Thread, c.Paused, c.Schedule.Days = digest.Group, 17, "2026-12-01", 1<<time.Monday
	c.Settings = digest.Settings{
		Taste: digest.Taste{Reads: "kk,ru", Bodies: "kz-senate", Short: true}, Quiet: digest.Quiet{From: 22 * 60, To: 7 * 60},
		Owner: 7, Header: "Таңғы шолу", Approval: digest.Approval{Wanted: true, Minutes: 30},
	}
	ok(t, a.SaveChat(ctx, c))
	if got := must(a.Chat(ctx, "-1001"))(t); got != c {
		t.Errorf("got %+v\nwant %+v", got, c)
	}
	ok(t, a.MoveChat(ctx, "-1001", "-1002"))
	c.Chat = "-1002"
	if got := must(a.Chat(ctx, "-1002"))(t); got != c {
		t.Errorf("after moving: %+v\nwant %+v", got, c)
	}
}
