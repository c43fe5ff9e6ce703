package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"minber/digest"
)

// holdover is the Inbox while the database can't be written: what arrives is
// kept in memory and handled from there, once. Telegram is not told that it may
// forget an update before it is stored, or handled; so what is held is never
// more than Telegram gives at a time, and nothing is lost with the memory.
type holdover struct {
	Inbox
	shared bool // by others who serve the same bot
	posted bool // Telegram brings updates and names none that it won't bring again: what was handled is stored to be known

	// listing is held while a list is made of what waits, and while what was
	// handled from memory is recorded: in between, an update would be in the list
	// and no longer in memory, and be handled again.
	listing sync.Mutex

	mu   sync.Mutex
	held map[int64]*heldUpdate
	// excused are tries that the Inbox counted and that failed for no fault of the
	// update.
	excused map[int64]int
}

// heldUpdate is an update of which memory knows more than the Inbox.
type heldUpdate struct {
	digest.Update
	stored    bool // only what became of it is not recorded
	attempts  int
	done      bool
	failed    string // if it is done
	postponed bool   // to be handled when the database can be written again
}

func newHoldover(inbox Inbox) *holdover {
	return &holdover{Inbox: inbox, held: make(map[int64]*heldUpdate), excused: make(map[int64]int)}
}

// Receive stores updates, or holds them. Those that were handled from memory
// are known.
func (h *holdover) Receive(ctx context.Context, updates []digest.Update) error {
	h.listing.Lock()
	h.record(ctx)
	h.listing.Unlock()
	fresh := slices.DeleteFunc(slices.Clone(updates), func(u digest.Update) bool { return h.done(u.ID) })
	err := h.Inbox.Receive(ctx, fresh)
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case errors.Is(err, digest.ErrAway), // nothing can be answered meanwhile, and another copy may be better off
		h.shared && errors.Is(err, digest.ErrCantWrite): // it is brought again, to any of them: two would answer
		return err
	case errors.Is(err, digest.ErrCantWrite):
		for _, u := range fresh {
			if h.held[u.ID] == nil {
				h.held[u.ID] = &heldUpdate{Update: u}
			}
		}
		return nil
	case err != nil:
		return err
	}
	for _, u := range fresh {
		if held := h.held[u.ID]; held != nil && held.done { // meanwhile: that is to be recorded
			held.stored = true
		} else {
			delete(h.held, u.ID)
		}
	}
	return nil
}

func (h *holdover) done(id int64) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	u := h.held[id]
	return u != nil && u.done
}

// record makes up for what could not be recorded of stored updates; listing is
// held.
func (h *holdover) record(ctx context.Context) {
	h.mu.Lock()
	var late []heldUpdate
	for id, u := range h.held {
		if u.stored && (u.done || u.postponed) || u.done && h.posted {
			late = append(late, *u)
			late[len(late)-1].ID = id
		}
	}
	h.mu.Unlock()
	slices.SortFunc(late, func(a, b heldUpdate) int { return cmp.Compare(a.ID, b.ID) }) // those of a chat in their order
	for _, u := range late {
		var err error
		if !u.stored { // whoever brings it again is to find it
			err = h.Inbox.Receive(ctx, []digest.Update{u.Update})
		}
		if err != nil {
			return
		}
		if u.done {
			err = h.Inbox.Handled(ctx, u.ID, u.failed)
		} else {
			_, err = h.Inbox.Attempt(ctx, u.ID)
		}
		if err != nil && !errors.Is(err, digest.ErrNotFound) && !errors.Is(err, digest.ErrElsewhere) { // it may have been forgotten, or handled
			return
		}
		h.mu.Lock()
		delete(h.held, u.ID)
		if u.postponed && !u.done {
			h.excused[u.ID]++
		}
		h.mu.Unlock()
	}
}

// Waiting returns updates to be handled, stored or held, in the order of ids.
func (h *holdover) Waiting(ctx context.Context, limit int) ([]digest.Update, error) {
	h.listing.Lock()
	defer h.listing.Unlock()
	h.record(ctx)
	waiting, err := h.Inbox.Waiting(ctx, limit)
	if err != nil {
		return nil, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	behind := make(map[digest.Address]int64) // by chat: what is postponed, and what came after it waits too
	for id, u := range h.held {
		if u.postponed && (behind[u.Chat] == 0 || id < behind[u.Chat]) {
			behind[u.Chat] = id
		}
	}
	waiting = slices.DeleteFunc(waiting, func(u digest.Update) bool {
		known, first := h.held[u.ID], behind[u.Chat]
		return known != nil && known.done || first != 0 && u.ID >= first
	})
	for _, u := range h.held {
		if !u.stored && !u.done && !u.postponed {
			waiting = append(waiting, u.Update)
		}
	}
	slices.SortFunc(waiting, func(a, b digest.Update) int { return cmp.Compare(a.ID, b.ID) })
	return waiting[:min(len(waiting), limit)], nil
}

// Attempt counts a try, in memory if need be: then one that takes the whole
// program down is counted anew by the next.
func (h *holdover) Attempt(ctx context.Context, id int64) (before int, err error) {
	h.mu.Lock()
	u := h.held[id]
	h.mu.Unlock()
	if u == nil || u.stored {
		before, err = h.Inbox.Attempt(ctx, id)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if (u == nil || u.stored) && !errors.Is(err, digest.ErrCantWrite) {
		return before - h.excused[id], err
	}
	u = h.entry(id)
	u.attempts++
	return u.attempts - 1, nil
}

// entry returns what is held of an update, one that is stored if nothing is.
func (h *holdover) entry(id int64) *heldUpdate {
	if h.held[id] == nil {
		h.held[id] = &heldUpdate{stored: true}
	}
	return h.held[id]
}

// Handled marks an update as done, in memory if need be.
func (h *holdover) Handled(ctx context.Context, id int64, failed string) error {
	h.mu.Lock()
	delete(h.excused, id)
	u := h.held[id]
	if u != nil && !u.stored {
		u.done, u.failed = true, failed
		h.mu.Unlock()
		return nil
	}
	h.mu.Unlock()
	err := h.Inbox.Handled(ctx, id, failed)
	h.mu.Lock()
	defer h.mu.Unlock()
	if errors.Is(err, digest.ErrCantWrite) {
		u = h.entry(id)
		u.done, u.failed = true, failed
		return nil
	}
	delete(h.held, id)
	return err
}

// SetAside marks updates as done that are of no use any more, in memory if need
// be.
func (h *holdover) SetAside(ctx context.Context, ids []int64, why string) error {
	h.mu.Lock()
	var stored []int64
	for _, id := range ids {
		if u := h.held[id]; u != nil && !u.stored {
			u.done, u.failed = true, why
		} else {
			stored = append(stored, id)
		}
	}
	h.mu.Unlock()
	if len(stored) == 0 {
		return nil
	}
	err := h.Inbox.SetAside(ctx, stored, why)
	if !errors.Is(err, digest.ErrCantWrite) {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, id := range stored {
		u := h.entry(id)
		u.done, u.failed = true, why
	}
	return nil
}

// postpone leaves an update for when the database can be written again.
func (h *holdover) postpone(u digest.Update) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e := h.entry(u.ID)
	if e.Update, e.postponed = u, true; e.attempts == 0 {
		h.excused[u.ID]++
	}
}

// confirmable returns the first update that Telegram must not forget yet, next
// if there is none, and forgets what Telegram will never give again.
func (h *holdover) confirmable(next int64) int64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, u := range h.held {
		if !u.stored && !u.done {
			next = min(next, id)
		}
	}
	for id, u := range h.held {
		if !u.stored && id < next {
			delete(h.held, id)
		}
	}
	return next
}

// owes says that an update is held that is neither stored nor handled: it would
// be lost with the memory.
func (h *holdover) owes(id int64) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	u := h.held[id]
	return u != nil && !u.stored && !u.done
}

// holding says that something is held.
func (h *holdover) holding() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.held) > 0
}

// errUnsaid marks an update that could not be handled because nothing can be
// written, and of which nobody was told so.
var errUnsaid = fmt.Errorf("%w: to be done later", digest.ErrCantWrite)
