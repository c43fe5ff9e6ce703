package digest

import (
	"context"
	"fmt"
	"time"
)

// ReminderBook keeps reminders until their time.
type ReminderBook interface {
	// DueReminders returns reminders whose time has come, oldest first, with
	// the chat of each.
	DueReminders(ctx context.Context, now time.Time, limit int) ([]DueReminder, error)
	// DropReminder removes a reminder.
	DropReminder(ctx context.Context, id int64) error
}

// DueReminder is a reminder with the chat that asked for it.
type DueReminder struct {
	Reminder
	To Subscriber
}

// Reminding puts reminders into the outbox when their time comes. It
// implements Feeder.
type Reminding struct {
	Book     ReminderBook
	Editions Editions
	Outbox   Outbox
	Word     func(Reminder, Subscriber, time.Time) string // as a message, fit to be sent
	Clock    func() time.Time                             // the real one; time.Now if nil
}

const reminderBatch = 100

// Feed enqueues what is due. A reminder of something that is over by now (the
// service was down, the clock was moved) is dropped.
func (r *Reminding) Feed(ctx context.Context, at time.Time) error {
	for {
		due, err := r.Book.DueReminders(ctx, at, reminderBatch)
		if err != nil || len(due) == 0 {
			return err
		}
		for _, one := range due {
			day := at.In(one.To.Schedule.Location()).Format(time.DateOnly)
			if !one.To.Gone && day <= LastDay(one.Of.Date) {
				if err := r.enqueue(ctx, one, at, day); err != nil {
					return fmt.Errorf("reminder %d: %w", one.ID, err)
				}
			}
			// If this fails it is enqueued again, which changes nothing.
			if err := r.Book.DropReminder(ctx, one.ID); err != nil {
				return err
			}
		}
	}
}

func (r *Reminding) enqueue(ctx context.Context, one DueReminder, at time.Time, day string) error {
	name := fmt.Sprintf("remind:%d", one.ID)
	if err := r.Editions.SaveParts(ctx, name, Plainly(r.Word(one.Reminder, one.To, at))); err != nil {
		return err
	}
	manner := MannerOf(one.To)
	manner.Thread, manner.Pin = one.Thread, false
	_, err := r.Outbox.Enqueue(ctx, []Delivery{{
		Chat: one.Chat, Kind: one.To.Kind, Slot: name, Edition: name, Date: day, Lang: one.To.Lang, Zone: one.To.Schedule.Zone,
		Window: Window{From: at, To: at}, Manner: manner, NotBefore: now(r.Clock),
	}})
	return err
}
