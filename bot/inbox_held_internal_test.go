package bot

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"minber/digest"
)

// shelf is an Inbox in memory that can be full; between is called when a list
// was made, or updates were stored, and before that is returned.
type shelf struct {
	Inbox
	between func()

	mu      sync.Mutex
	full    bool
	waiting []digest.Update
}

func (s *shelf) fill(full bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.full = full
}

func (s *shelf) pause() {
	if between := s.between; between != nil {
		s.between = nil
		between()
	}
}

func (s *shelf) write(change func()) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.full {
		return digest.ErrCantWrite
	}
	change()
	return nil
}

func (s *shelf) Receive(_ context.Context, updates []digest.Update) error {
	err := s.write(func() { s.waiting = append(s.waiting, updates...) })
	s.pause()
	return err
}

func (s *shelf) Waiting(context.Context, int) ([]digest.Update, error) {
	s.mu.Lock()
	waiting := slices.Clone(s.waiting)
	s.mu.Unlock()
	s.pause()
	return waiting, nil
}

func (s *shelf) Handled(_ context.Context, id int64, _ string) error {
	return s.write(func() {
		s.waiting = slices.DeleteFunc(s.waiting, func(u digest.Update) bool { return u.ID == id })
	})
}

// waitsFor fails if anything but these updates waits.
func waitsFor(t *testing.T, h *holdover, want ...int64) {
	t.Helper()
	waiting, err := h.Waiting(t.Context(), 10)
	if err != nil {
		t.Fatal(err)
	}
	var ids []int64
	for _, u := range waiting {
		ids = append(ids, u.ID)
	}
	if !slices.Equal(ids, want) {
		t.Errorf("%v wait, want %v", ids, want)
	}
}

// What was handled from memory is recorded by whoever comes first; a list that
// was made just before must not bring it again.
func TestWhatIsRecordedWhileAListIsMadeIsNotListed(t *testing.T) {
	inbox := &shelf{full: true, waiting: []digest.Update{{ID: 1, Chat: "1"}, {ID: 2, Chat: "2"}}}
	h := newHoldover(inbox)
	if err := h.Handled(t.Context(), 1, ""); err != nil {
		t.Fatal(err)
	}
	received := make(chan error, 1)
	inbox.between = func() {
		inbox.fill(false)
		go func() { received <- h.Receive(context.Background(), nil) }()
		select {
		case err := <-received:
			received <- err
		case <-time.After(50 * time.Millisecond): // it waits for the list, as it should
		}
	}
	waitsFor(t, h, 2)
	if err := <-received; err != nil {
		t.Fatal(err)
	}
	waitsFor(t, h, 2)
}

// Telegram gives again what is being handled from memory, and it can be stored
// now: that it was handled meanwhile must not be forgotten with the memory.
func TestWhatIsHandledWhileItIsStoredIsNotHandledAgain(t *testing.T) {
	inbox := &shelf{full: true}
	h := newHoldover(inbox)
	given := []digest.Update{{ID: 1, Chat: "1"}, {ID: 2, Chat: "2"}}
	if err := h.Receive(t.Context(), given); err != nil {
		t.Fatal(err)
	}
	waitsFor(t, h, 1, 2)
	inbox.fill(false)
	inbox.between = func() {
		if err := h.Handled(t.Context(), 1, ""); err != nil {
			t.Error(err)
		}
	}
	if err := h.Receive(t.Context(), given); err != nil {
		t.Fatal(err)
	}
	waitsFor(t, h, 2)
	if h.holding() {
		t.Error("what is recorded is still held")
	}
}
