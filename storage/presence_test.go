package storage_test

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

// copyOf is one of them.
type copyOf struct {
	*archive
	copy *storage.Member
}

// newCopies returns two.
func newCopies(t *testing.T) []*copyOf {
	t.Helper()
	url := dbtest.Postgres(t)
	return []*copyOf{newCopy(t, url), newCopy(t, url)}
}

func newCopy(t *testing.T, url string) *copyOf {
	t.Helper()
	a := &archive{t: t, file: url, now: moment}
	a.Store = must(storage.Open(t.Context(), url, a.options()))(t)
	t.Cleanup(func() { ok(t, a.Close()) })
	return &copyOf{a, must(a.Join(t.Context(), "a test", slog.New(slog.DiscardHandler)))(t)}
}

// unseen has a copy not have been seen for long.
func (c *copyOf) unseen() {
	c.t.Helper()
	must(c.raw().Exec("UPDATE copies SET seen = seen - 11000 WHERE id = ?", c.copy.ID()))(c.t)
}

// stays has a copy show itself until a test ends, or what is returned is called;
// that returns why it could not any more.
func (c *copyOf) stays() (leave func() error) {
	ctx, cancel := context.WithCancel(c.t.Context())
	stayed := make(chan error, 1)
	go func() { stayed <- c.copy.Stay(ctx) }()
	var err error
	ended := false
	leave = func() error {
		cancel()
		if !ended {
			ended, err = true, <-stayed
		}
		return err
	}
	c.t.Cleanup(func() { _ = leave() })
	return leave
}

// alone waits until one copy is known.
func (c *copyOf) alone() {
	c.t.Helper()
	c.until(func() bool { return count(c.t, c.raw(), "SELECT count(*) FROM copies") == 1 })
}

// until waits for something that another goroutine brings about.
func (c *copyOf) until(holds func() bool) {
	c.t.Helper()
	for end := time.Now().Add(time.Minute); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			c.t.Fatal("it never came about")
		}
	}
}

func TestACopyThatWasNotSeenIsRemovedAndWritesNothing(t *testing.T) {
	all := newCopies(t)
	dead, other := all[0], all[1]
	if dead.copy.ID() >= other.copy.ID() {
		t.Errorf("who joins later has no higher number: %d, then %d", dead.copy.ID(), other.copy.ID())
	}
	ok(t, dead.Receive(t.Context(), []digest.Update{{ID: 1, Chat: "7", At: moment}, {ID: 2, Chat: "8", At: moment}}))
	if n := len(must(dead.Waiting(t.Context(), 10))(t)); n != 2 {
		t.Fatalf("%d updates wait", n)
	}
	must(dead.Attempt(t.Context(), 1))(t)
	dead.unseen()
	other.stays()
	other.alone()
	for what, err := range map[string]error{
		"settle an update":     dead.Handled(t.Context(), 1, ""),
		"set an update aside":  dead.SetAside(t.Context(), []int64{2}, "why"),
		"write":                dead.SaveChat(t.Context(), digest.Subscriber{Chat: "7", Kind: digest.Private}),
		"go on showing itself": dead.copy.Stay(t.Context()),
	} {
		if !errors.Is(err, digest.ErrOutlived) {
			t.Errorf("a copy that was removed may %s: %v", what, err)
		}
	}
	if _, err := dead.Attempt(t.Context(), 2); !errors.Is(err, digest.ErrElsewhere) {
		t.Errorf("it may try another update: %v", err)
	}
	if got := must(dead.Waiting(t.Context(), 10))(t); len(got) != 0 {
		t.Errorf("it takes on %v", got)
	}
	if got := must(other.Waiting(t.Context(), 10))(t); len(got) != 2 {
		t.Errorf("what it had taken on is left to %v", got)
	}
	if before := must(other.Attempt(t.Context(), 1))(t); before != 1 {
		t.Errorf("the update was tried %d times before, want once", before)
	}
	if _, err := other.Chat(t.Context(), "7"); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("what it wrote is there: %v", err)
	}
}

func TestACopyThatIsSeenStays(t *testing.T) {
	all := newCopies(t)
	all[0].stays()
	all[0].unseen()
	all[0].until(func() bool { // it shows itself again before anybody looks
		return count(t, all[0].raw(), "SELECT count(*) FROM copies WHERE id = ? AND line <> 0 AND seen > (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 9000", all[0].copy.ID()) == 1
	})
	leave := all[1].stays()
	ok(t, leave())
	ok(t, all[1].copy.Leave(t.Context()))
	all[0].alone()
	if err := all[1].SaveChat(t.Context(), digest.Subscriber{Chat: "7"}); !errors.Is(err, digest.ErrOutlived) {
		t.Errorf("a copy that has left may write: %v", err)
	}
	ok(t, all[0].SaveChat(t.Context(), digest.Subscriber{Chat: "7", Kind: digest.Private}))
}

func TestEachChatIsServedByOneCopy(t *testing.T) {
	all := newCopies(t)
	one, two := all[0], all[1]
	ids := func(updates []digest.Update) (ids []int64) {
		for _, u := range updates {
			ids = append(ids, u.ID)
		}
		return ids
	}
	waiting := func(c *copyOf, want ...int64) {
		t.Helper()
		if got := ids(must(c.Waiting(t.Context(), 10))(t)); !slices.Equal(got, want) {
			t.Errorf("%v wait, want %v", got, want)
		}
	}
	ok(t, one.Receive(t.Context(), []digest.Update{{ID: 1, Chat: "7"}}))
	waiting(one, 1)
	ok(t, two.Receive(t.Context(), []digest.Update{{ID: 2, Chat: "7"}, {ID: 3, Chat: "8"}}))
	waiting(two, 3) // the first chat is served by the other copy, also what this one has received
	if _, err := two.Attempt(t.Context(), 2); !errors.Is(err, digest.ErrElsewhere) {
		t.Errorf("an update of a chat that another copy serves may be tried: %v", err)
	}
	must(one.Attempt(t.Context(), 1))(t)
	ok(t, one.Handled(t.Context(), 1, ""))
	waiting(two, 3) // something of it still waits: it goes on there
	waiting(one, 2)
	must(one.Attempt(t.Context(), 2))(t)
	ok(t, one.Handled(t.Context(), 2, "")) // and now nothing does
	ok(t, one.Receive(t.Context(), []digest.Update{{ID: 4, Chat: "7"}}))
	waiting(two, 3, 4)
	waiting(one)
	ok(t, two.SetAside(t.Context(), []int64{3, 4}, "of no use"))
	if n := count(t, one.raw(), "SELECT count(*) FROM inbox_claims"); n != 0 {
		t.Errorf("%d chats are claimed when nothing waits", n)
	}
	if err := two.Handled(t.Context(), 9, ""); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("an update that nobody knows was handled: %v", err)
	}
}

func TestACopyLeavesChatsToOthers(t *testing.T) {
	all := newCopies(t)
	var updates []digest.Update
	for i := range 50 {
		updates = append(updates, digest.Update{ID: int64(i + 1), Chat: digest.UserAddress(int64(i + 1))})
	}
	ok(t, all[0].Receive(t.Context(), updates))
	first, second := must(all[0].Waiting(t.Context(), 100))(t), must(all[1].Waiting(t.Context(), 100))(t)
	if len(first) >= 50 || len(first)+len(second) != 50 {
		t.Errorf("of 50 chats one copy serves %d, the other %d", len(first), len(second))
	}
	if first[len(first)-1].ID != 50 {
		t.Errorf("who wrote last is not served first, but %d", first[len(first)-1].ID)
	}
}
