package storage_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestChatsAreKeptWhole(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	if _, err := a.Chat(ctx, "1"); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("unknown chat: %v", err)
	}
	c := digest.Subscriber{
		Chat: "@minber", Kind: digest.Channel, Lang: "ru", LangChosen: true, Subscribed: true, Since: moment,
		Schedule: digest.Schedule{Hour: 20, Minute: 30, Zone: "Europe/Berlin"},
	}
	ok(t, a.SaveChat(ctx, c))
	if diff := cmp.Diff(c, must(a.Chat(ctx, c.Chat))(t)); diff != "" {
		t.Error(diff)
	}
	c.Subscribed, c.Since, c.Lang = false, time.Time{}, "en"
	ok(t, a.SaveChat(ctx, c))
	if diff := cmp.Diff(c, must(a.Chat(ctx, c.Chat))(t)); diff != "" {
		t.Error(diff)
	}
}

func TestMoveChat(t *testing.T) {
	for _, c := range []struct {
		name     string
		known    *digest.Subscriber // what is known of the new id
		wantLang string
	}{
		{"to an id nobody has heard of", nil, "kk"},
		{"to a subscribed chat, whose settings stay", &digest.Subscriber{Chat: "-100", Lang: "en", Subscribed: true}, "en"},
		{"to a chat that only talked: the subscription comes along", &digest.Subscriber{Chat: "-100", Lang: "en"}, "kk"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			ctx := t.Context()
			ok(t, a.SaveChat(ctx, eight("1")))
			a.fanOut(moment)
			view := must(a.SaveView(ctx, "1", []byte("state")))(t)
			if c.known != nil {
				ok(t, a.SaveChat(ctx, *c.known))
			}
			ok(t, a.MoveChat(ctx, "1", "-100"))
			ok(t, a.MoveChat(ctx, "1", "-100"))
			ok(t, a.MoveChat(ctx, "-100", "-100"))
			if _, err := a.Chat(ctx, "1"); !errors.Is(err, digest.ErrNotFound) {
				t.Errorf("the old id: %v", err)
			}
			got := must(a.Chat(ctx, "-100"))(t)
			if got.Lang != c.wantLang || !got.Subscribed || !got.Last.Equal(moment) {
				t.Errorf("chat = %+v", got)
			}
			if p := a.pending(); len(p) != 1 || p[0].Chat != "-100" {
				t.Errorf("pending = %+v", p)
			}
			if _, err := a.View(ctx, "-100", view); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestMoveChatDropsTheTwinOfADelivery(t *testing.T) {
	a := newArchive(t)
	a.enqueued("1")
	a.enqueued("-100")
	ok(t, a.MoveChat(t.Context(), "1", "-100"))
	if p := a.pending(); len(p) != 1 || p[0].Chat != "-100" {
		t.Errorf("pending = %+v", p)
	}
}

func TestInboxKeepsUpdatesUntilTheyAreHandled(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	three := digest.Update{ID: 3, Chat: "7", Body: []byte("three")}
	ok(t, a.Receive(ctx, []digest.Update{{ID: 5, Body: []byte("five")}, three}))
	ok(t, a.Receive(ctx, []digest.Update{{ID: 3, Chat: "7", Body: []byte("changed")}}))
	if diff := cmp.Diff([]digest.Update{three, {ID: 5, Body: []byte("five")}}, must(a.Waiting(ctx, 10))(t)); diff != "" {
		t.Error(diff)
	}
	for want := range 2 {
		if before := must(a.Attempt(ctx, 3))(t); before != want {
			t.Errorf("%d tries before, want %d", before, want)
		}
	}
	ok(t, a.Handled(ctx, 3, "panic"))
	ok(t, a.Handled(ctx, 5, ""))
	ok(t, a.Receive(ctx, []digest.Update{three}))
	if w := must(a.Waiting(ctx, 10))(t); w != nil {
		t.Errorf("waiting = %v, a handled update came again", w)
	}
	if _, err := a.Attempt(ctx, 42); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("a try of nothing: %v", err)
	}
	a.now = moment.AddDate(0, 1, 0) // long after, what was handled is forgotten
	ok(t, a.Tidy(ctx))
	if err := a.Handled(ctx, 3, ""); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("an old update is still there: %v", err)
	}
}

func TestViewsBelongToTheirChat(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	id := must(a.SaveView(ctx, "1", []byte("page 1")))(t)
	if got := must(a.View(ctx, "1", id))(t); string(got) != "page 1" {
		t.Errorf("view = %q", got)
	}
	for _, c := range []struct {
		chat digest.Address
		id   int64
	}{{"2", id}, {"1", id + 1}} {
		if _, err := a.View(ctx, c.chat, c.id); !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("View(%v) = %v", c, err)
		}
	}
	a.now = moment.AddDate(0, 0, 31)
	ok(t, a.Tidy(ctx))
	if next := must(a.SaveView(ctx, "1", nil))(t); next <= id {
		t.Errorf("id %d was given again", next)
	}
	if _, err := a.View(ctx, "1", id); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("an old view: %v", err)
	}
}
