package bot

import (
	"context"
	"errors"
	"sync"
	"time"

	"minber/digest"
)

// mostHeldViews is how many states are held while the database can't be
// written, the latest ones: a few megabytes.
const mostHeldViews = 5000

// heldViews are Views that go on when the ones behind them can't be written:
// an answer with buttons that will be forgotten is better than none. A button
// of a state that was forgotten says that it has expired.
type heldViews struct {
	Views

	mu   sync.Mutex
	held map[int64]heldView
	next int64 // far beyond the ids of rows, and of former runs
}

type heldView struct {
	chat  digest.Address
	state []byte
}

func newHeldViews(views Views, now time.Time) *heldViews {
	return &heldViews{Views: views, held: make(map[int64]heldView), next: now.UnixMicro()}
}

// SaveView stores a state, or holds it.
func (v *heldViews) SaveView(ctx context.Context, chat digest.Address, state []byte) (int64, error) {
	id, err := v.Views.SaveView(ctx, chat, state)
	if !errors.Is(err, digest.ErrCantWrite) {
		return id, err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	id = v.next
	v.next++
	v.held[id] = heldView{chat, state}
	delete(v.held, id-mostHeldViews)
	return id, nil
}

// View returns a state of this chat, stored or held.
func (v *heldViews) View(ctx context.Context, chat digest.Address, id int64) ([]byte, error) {
	v.mu.Lock()
	one, held := v.held[id]
	v.mu.Unlock()
	if held && one.chat == chat {
		return one.state, nil
	}
	return v.Views.View(ctx, chat, id)
}
