package digest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Draft is an edition whose owner sees it before it is published. It waits as
// a delivery in the state Drafted; what the owner makes of it is stored, and
// exactly that is sent.
type Draft struct {
	Delivery Delivery
	State    DeliveryState // of the delivery: Drafted until it is decided
	Title    string        // of the chat that it is for
	Owner    int64         // the user who decides
	Lang     string        // the owner's
	Digest   Digest
	Deadline time.Time
	Anyway   bool // past the deadline it is published; else it is discarded
	Revision int  // grows with each change
}

// Key names the text of this revision, see Delivery.Edition.
func (d Draft) Key() string { return fmt.Sprintf("draft:%d:%d", d.Delivery.ID, d.Revision) }

// DraftBox keeps drafts.
type DraftBox interface {
	// Undrafted returns the deliveries in the state Drafted of which there is
	// no draft yet, as drafts without a Digest; Deadline is counted from at.
	Undrafted(ctx context.Context, at time.Time) ([]Draft, error)
	// SaveDraft keeps a new draft; one that is there stays.
	SaveDraft(ctx context.Context, d Draft) error
	// OpenDrafts returns the undecided drafts whose owners were not written
	// to yet, and those whose deadline is over.
	OpenDrafts(ctx context.Context, at time.Time) (untold, overdue []Draft, err error)
	// Told notes that the owner was written to.
	Told(ctx context.Context, delivery int64) error
	// Decide publishes the text of a key, or discards the draft if the key is
	// "". It is false, and nothing happens, if the draft is decided already or
	// has another revision.
	Decide(ctx context.Context, d Draft, key string) (bool, error)
}

// Drafter is the Feeder of drafts: it composes what waits for an owner's word,
// writes to the owner, and decides when the time is over.
type Drafter struct {
	Drafts   DraftBox
	Editions Editions
	Outbox   Outbox
	Recasts  Recasts
	Render   DraftRenderer
}

// Recasts keeps an edition's new words and has its messages edited, see
// Amendments.
type Recasts interface {
	SaveRecast(ctx context.Context, r Recast, parts []Part) error
}

// DraftRenderer words drafts.
type DraftRenderer interface {
	// Edition returns the messages of an edition, as Sender.Render does.
	Edition(d Digest, m Manner) ([]Part, error)
	// DraftCover words the message about a draft on which its owner decides.
	DraftCover(d Draft) string
	// DraftOver words what takes its place once the time has decided.
	DraftOver(d Draft, published bool) string
}

// newsFor is how long an edition is worth publishing: whoever comes back later
// (the service was down) does not find yesterday's paper on the table.
const newsFor = 24 * time.Hour

// Feed implements Feeder. Each step can be done again: a stop in between
// loses nothing and tells nobody twice.
func (w *Drafter) Feed(ctx context.Context, at time.Time) error {
	fresh, err := w.Drafts.Undrafted(ctx, at)
	if err != nil {
		return err
	}
	for _, d := range fresh {
		if err := w.compose(ctx, d); err != nil {
			return fmt.Errorf("draft of delivery %d: %w", d.Delivery.ID, err)
		}
	}
	untold, overdue, err := w.Drafts.OpenDrafts(ctx, at)
	if err != nil {
		return err
	}
	for _, d := range untold {
		if err := w.tell(ctx, d); err != nil {
			return fmt.Errorf("tell of draft %d: %w", d.Delivery.ID, err)
		}
	}
	for _, d := range overdue {
		if err := w.timeIsOver(ctx, d, at); err != nil {
			return fmt.Errorf("time of draft %d is over: %w", d.Delivery.ID, err)
		}
	}
	return nil
}

func (w *Drafter) compose(ctx context.Context, d Draft) error {
	edition, err := w.Editions.Edition(ctx, d.Delivery.order())
	if err != nil {
		return err
	}
	d.Digest = edition
	return w.Drafts.SaveDraft(ctx, d)
}

// tell writes to the owner: the edition as it will look, then the cover with
// the buttons.
func (w *Drafter) tell(ctx context.Context, d Draft) error {
	parts, err := w.Render.Edition(d.Digest, d.Delivery.Manner)
	if err != nil {
		return err
	}
	name := letterAbout(d)
	parts = append(parts, Part{HTML: w.Render.DraftCover(d), Draft: d.Delivery.ID, Blank: d.Digest.Items() == 0})
	if err := w.Editions.SaveParts(ctx, name, parts); err != nil {
		return err
	}
	letter := Delivery{
		Chat: UserAddress(d.Owner), Kind: Private, Slot: name, Edition: name, Date: d.Delivery.Date, Lang: d.Lang, Zone: d.Delivery.Zone,
	}
	if _, err := w.Outbox.Enqueue(ctx, []Delivery{letter}); err != nil {
		return err
	}
	return w.Drafts.Told(ctx, d.Delivery.ID)
}

// letterAbout names the letter to the owner.
func letterAbout(d Draft) string { return fmt.Sprintf("draft:%d", d.Delivery.ID) }

func (w *Drafter) timeIsOver(ctx context.Context, d Draft, at time.Time) error {
	var ours bool
	var err error
	published := d.Anyway && at.Sub(d.Deadline) <= newsFor
	if published {
		ours, err = Publish(ctx, d, w.Render.Edition, w.Editions.SaveParts, w.Drafts.Decide)
	} else {
		ours, err = w.Drafts.Decide(ctx, d, "")
	}
	if err != nil || !ours {
		return err
	}
	return w.sayOver(ctx, d, published)
}

// sayOver has the message on which the owner could have decided say what became
// of the draft, without buttons. Should it fail, the draft is decided all the
// same, and whoever presses one of them reads that it is too late.
func (w *Drafter) sayOver(ctx context.Context, d Draft, published bool) error {
	name := letterAbout(d)
	parts, err := w.Editions.Parts(ctx, name)
	if errors.Is(err, ErrNotFound) {
		return nil // the owner was not written to
	}
	if err != nil {
		return err
	}
	now := slices.Clone(parts)
	now[len(now)-1] = Part{HTML: w.Render.DraftOver(d, published)}
	return w.Recasts.SaveRecast(ctx, Recast{Edition: name, Parts: parts}, now)
}

// Publish hands a draft's edition, as it is now, to the outbox; false if
// somebody was faster with a decision or a change.
func Publish(
	ctx context.Context, d Draft,
	render func(Digest, Manner) ([]Part, error),
	save func(ctx context.Context, edition string, parts []Part) error,
	decide func(ctx context.Context, d Draft, key string) (bool, error),
) (bool, error) {
	parts, err := render(d.Digest, d.Delivery.Manner)
	if err != nil {
		return false, err
	}
	if err := save(ctx, d.Key(), parts); err != nil {
		return false, err
	}
	return decide(ctx, d, d.Key())
}

// Items is how many items a digest has: stories, meetings, statements and what
// is coming up, in this order, numbered from 0.
func (d Digest) Items() int { return len(d.Stories) + len(d.Met) + len(d.Said) + len(d.Upcoming) }

// Without returns the digest without an item; false if there is no such item
// or it is the only one.
func (d Digest) Without(item int) (Digest, bool) {
	if item < 0 || item >= d.Items() || d.Items() == 1 {
		return d, false
	}
	d.Edited = true
	if i := item; i < len(d.Stories) {
		d.Stories = slices.Delete(slices.Clone(d.Stories), i, i+1)
	} else if i -= len(d.Stories); i < len(d.Met) {
		d.Met = slices.Delete(slices.Clone(d.Met), i, i+1)
	} else if i -= len(d.Met); i < len(d.Said) {
		d.Said = slices.Delete(slices.Clone(d.Said), i, i+1)
	} else {
		i -= len(d.Said)
		d.Upcoming = slices.Delete(slices.Clone(d.Upcoming), i, i+1)
	}
	return d, true
}

// Up returns the digest with an item before the one that stood above it; false
// if it is the first of its kind, or there is no such item.
func (d Digest) Up(item int) (Digest, bool) {
	if item < 0 || item >= d.Items() {
		return d, false
	}
	var up bool
	if i := item; i < len(d.Stories) {
		d.Stories, up = raised(d.Stories, i)
	} else if i -= len(d.Stories); i < len(d.Met) {
		d.Met, up = raised(d.Met, i)
	} else if i -= len(d.Met); i < len(d.Said) {
		d.Said, up = raised(d.Said, i)
	} else {
		d.Upcoming, up = raised(d.Upcoming, i-len(d.Said))
	}
	return d, up
}

func raised[T any](items []T, i int) ([]T, bool) {
	if i == 0 {
		return items, false
	}
	items = slices.Clone(items)
	items[i-1], items[i] = items[i], items[i-1]
	return items, true
}
