package bot

import (
	"context"
	"log/slog"
	"runtime"
	"sync"
	"testing"

	"minber/digest"
)

// shortList is an Inbox that lists few updates at a time.
type shortList struct {
	Inbox
	waiting []digest.Update
	aside   int
}

func (l *shortList) Waiting(_ context.Context, _ int) ([]digest.Update, error) {
	return append([]digest.Update(nil), l.waiting[:min(len(l.waiting), 10)]...), nil
}

func (l *shortList) SetAside(_ context.Context, ids []int64, _ string) error {
	l.waiting, l.aside = l.waiting[len(ids):], l.aside+len(ids)
	return nil
}

func (l *shortList) Attempt(context.Context, int64) (int, error) { return 0, nil }

func (l *shortList) Handled(context.Context, int64, string) error {
	l.waiting = nil
	return nil
}

func TestBehindALongListOfWhatIsOfNoUseSomethingIsFound(t *testing.T) {
	list := &shortList{}
	for id := range int64(36) {
		list.waiting = append(list.waiting, digest.Update{ID: id + 1, Chat: "1"})
	}
	d := newDesk(list, slog.New(slog.DiscardHandler))
	var handled []int64
	d.handle = func(_ context.Context, u digest.Update) error {
		handled = append(handled, u.ID)
		return nil
	}
	d.useless = func(waiting []digest.Update) map[string][]int64 {
		found := make(map[string][]int64)
		for _, u := range waiting {
			if u.ID <= 35 {
				found[tooOld] = append(found[tooOld], u.ID)
			}
		}
		return found
	}
	if err := d.takeOn(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.group.Wait()
	if list.aside != 35 || len(handled) != 1 || handled[0] != 36 {
		t.Errorf("%d set aside, handled %v", list.aside, handled)
	}
}

// crowd is an Inbox in which updates of several chats wait, and that are all.
type crowd struct {
	Inbox
	mu      sync.Mutex
	waiting []digest.Update
}

func (c *crowd) Waiting(context.Context, int) ([]digest.Update, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	waiting := c.waiting
	c.waiting = nil
	return waiting, nil
}

func (c *crowd) Attempt(context.Context, int64) (int, error)  { return 0, nil }
func (c *crowd) Handled(context.Context, int64, string) error { return nil }

func TestALastTryIsMadeWhileNothingElseIsUnderWay(t *testing.T) {
	list := &crowd{}
	for id := range int64(parallelChats) {
		u := digest.Update{ID: id, Chat: digest.Address(rune('a' + id))}
		if id%2 == 0 {
			u.Tries = mostTries - 1
		}
		list.waiting = append(list.waiting, u)
	}
	d := newDesk(list, slog.New(slog.DiscardHandler))
	var mu sync.Mutex
	under, handled := make(map[int64]bool), 0
	d.handle = func(_ context.Context, u digest.Update) error {
		mu.Lock()
		under[u.ID] = true
		last, beside := u.Tries == mostTries-1, len(under)-1
		for id := range under {
			last = last || id%2 == 0
		}
		mu.Unlock()
		if last && beside > 0 {
			t.Errorf("update %d is handled beside %d others", u.ID, beside)
		}
		runtime.Gosched() // others would begin now
		mu.Lock()
		defer mu.Unlock()
		delete(under, u.ID)
		handled++
		return nil
	}
	if err := d.takeOn(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.group.Wait()
	if handled != parallelChats {
		t.Errorf("%d of %d were handled", handled, parallelChats)
	}
}
