package storage_test

import (
	"context"
	"errors"
	"testing"

	"minber/digest"
)

// turn is a copy's wish to send, and what becomes of it.
type turn struct {
	begun chan context.Context // has the context of each turn
	end   chan struct{}        // ends a turn
	done  chan error           // what Send has returned
}

// asks has a copy ask for its turn.
func (c *copyOf) asks() *turn {
	one := &turn{begun: make(chan context.Context, 1), end: make(chan struct{}), done: make(chan error, 1)}
	go func() {
		one.done <- c.copy.Send(c.t.Context(), func() {}, func(ctx context.Context) error {
			one.begun <- ctx
			select {
			case <-ctx.Done():
			case <-one.end:
			}
			return nil
		})
	}()
	return one
}

func TestOneCopySendsAtATime(t *testing.T) {
	all := newCopies(t)
	first := all[0].asks()
	<-first.begun
	second := all[1].asks()
	close(first.end)
	ok(t, <-first.done)
	ctx := <-second.begun
	if n := count(t, all[0].raw(), "SELECT count(*) FROM sender_terms"); n != 2 {
		t.Errorf("%d terms", n)
	}
	must(all[1].Advance(ctx, nil, moment, 1))(t)
	close(second.end)
	ok(t, <-second.done)
}

// Whoever has lost the lock's connection alone lives: what it had under way is
// recorded before another one begins, and nothing after that.
func TestTheSendersConnectionIsCut(t *testing.T) {
	all := newCopies(t)
	all[0].stays()
	all[0].until(func() bool { return count(t, all[0].raw(), "SELECT count(*) FROM copies WHERE line <> 0") == 1 })
	first := all[0].asks()
	former := <-first.begun
	second := all[1].asks()
	must(all[1].raw().Exec("SELECT pg_terminate_backend(waits::int) FROM copies WHERE id = ?", all[0].copy.ID()))(t)
	<-former.Done()
	ctx := <-second.begun
	if n := count(t, all[1].raw(), "SELECT count(*) FROM sender_terms WHERE ended IS NOT NULL"); n != 1 {
		t.Errorf("%d terms have ended, want the first", n)
	}
	late := context.WithoutCancel(former) // as the outcomes of requests are recorded
	for what, err := range map[string]error{
		"claims":     failed(all[0].Advance(late, nil, moment, 1)),
		"gives up":   all[0].Rewind(late, 1),
		"fans out":   failed(all[0].Enqueue(late, []digest.Delivery{{Chat: "7", Slot: "1"}})),
		"subscribes": all[0].SaveChat(late, digest.Subscriber{Chat: "9"}),
	} {
		if !errors.Is(err, digest.ErrOutlived) {
			t.Errorf("a former sender %s: %v", what, err)
		}
	}
	ok(t, all[0].SaveChat(t.Context(), digest.Subscriber{Chat: "7", Kind: digest.Private})) // it serves all the same
	must(all[1].Advance(ctx, nil, moment, 1))(t)
	close(second.end)
	ok(t, <-second.done)
	<-first.begun // it waits for its next turn by itself
	close(first.end)
	ok(t, <-first.done)
}

func failed[T any](_ T, err error) error { return err }

// A process that was stopped keeps its connections, for which its machine answers.
func TestTheLockIsTakenFromACopyThatWasRemoved(t *testing.T) {
	all := newCopies(t)
	first := all[0].asks() // it does not show itself
	<-first.begun
	all[0].unseen()
	all[1].stays()
	second := all[1].asks()
	<-second.begun
	if err := <-first.done; !errors.Is(err, digest.ErrOutlived) {
		t.Errorf("who was removed ends with %v", err)
	}
	close(second.end)
	ok(t, <-second.done)
}
