package bot

import (
	"context"
	"log/slog"
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
