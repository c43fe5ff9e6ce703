package digest

import (
	"context"
	"time"
)

// Outbox is the queue of deliveries.
type Outbox interface {
	// Due returns the subscribers whose hour has come at `now`, newest
	// occurrence only, who have no delivery of that day yet (see Deliverer).
	Due(ctx context.Context, now time.Time) ([]Subscriber, error)
	// Enqueue adds deliveries; those whose (chat, date) is there are left as
	// they are. It returns how many are new, and moves each chat's Last to
	// the end of the delivery's window in the same transaction.
	Enqueue(ctx context.Context, ds []Delivery) (added int, err error)
	// Pending returns deliveries that may be sent at `now`, oldest first.
	Pending(ctx context.Context, now time.Time, limit int) ([]Delivery, error)
	// Begin moves a delivery from pending to sending; false if somebody else
	// has it. It must be durable before the request leaves.
	Begin(ctx context.Context, id int64, at time.Time) (bool, error)
	// Settle records the outcome of the request and, for Gone and MovedTo,
	// what it means for the chat, in one transaction.
	Settle(ctx context.Context, id int64, o Outcome) error
}

// Editions keeps what goes out.
type Editions interface {
	// Material gathers what there is to tell of a window.
	Material(ctx context.Context, w Window, lang string) (Material, error)
	// Parts returns the messages of an edition, ErrNotFound if it was not
	// composed yet.
	Parts(ctx context.Context, d Delivery) ([]string, error)
	// SaveParts keeps them, so that a delivery resumes with the same bytes.
	// Deliveries of equal Date, Lang, Zone and Window share an edition.
	SaveParts(ctx context.Context, d Delivery, parts []string) error
}

// Gate is the bot's own pause, kept over restarts.
type Gate interface {
	// ClosedUntil returns until when nothing may be sent; zero if open.
	ClosedUntil(ctx context.Context) (time.Time, error)
	// Close forbids sending until a time.
	Close(ctx context.Context, until time.Time) error
	// Abandon turns deliveries that have been sending since before a time
	// into ambiguous ones and returns how many there were.
	Abandon(ctx context.Context, before time.Time) (int, error)
}

// Sender speaks to Telegram.
type Sender interface {
	// Render turns an edition into messages, each fit to be sent.
	Render(d Digest) ([]string, error)
	// Send sends one message and returns its id. Its errors wrap ErrChatGone,
	// ErrRefused, ErrAmbiguous, ErrUnauthorized, ErrDefinite, ErrNoRights,
	// *LaterError or *MovedError.
	Send(ctx context.Context, chat Address, part string) (messageID int, err error)
}
