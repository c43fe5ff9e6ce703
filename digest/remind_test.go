package digest_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"minber/digest"
)

func TestRemindAtTheHourOfTheDigest(t *testing.T) {
	almaty := digest.Schedule{Hour: 8, Zone: "Asia/Almaty", Days: 1} // digests on Sundays only
	for _, c := range []struct {
		name, date string
		before     int
		want       string
	}{
		{"on the day", "2026-11-27", 0, "2026-11-27T03:00:00Z"},
		{"a day before", "2026-11-27", 1, "2026-11-26T03:00:00Z"},
		{"a week before, in the month before", "2026-12-03", 7, "2026-11-26T03:00:00Z"},
		{"the first day of a month", "2027-03", 0, "2027-03-01T03:00:00Z"},
		{"the first day of a year", "2027", 1, "2026-12-31T03:00:00Z"},
		{"of no day", "", 0, "0001-01-01T00:00:00Z"},
		{"of what is no day", "soon", 0, "0001-01-01T00:00:00Z"},
	} {
		if got := digest.RemindAt(c.date, c.before, almaty).Format(time.RFC3339); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestDaysOfDates(t *testing.T) {
	for date, want := range map[string][2]string{
		"2026-11-27": {"2026-11-27", "2026-11-27"}, "2028-02": {"2028-02-01", "2028-02-29"}, "2027": {"2027-01-01", "2027-12-31"}, "": {}, "2026-13": {},
	} {
		if got := [2]string{digest.FirstDay(date), digest.LastDay(date)}; got != want {
			t.Errorf("%q is from %q", date, got)
		}
	}
}

// reminders keeps them; dropping fails as often as it says.
type reminders struct {
	due    []digest.DueReminder
	refuse int
}

func (b *reminders) DueReminders(_ context.Context, now time.Time, _ int) (due []digest.DueReminder, _ error) {
	for _, d := range b.due {
		if !d.At.After(now) {
			due = append(due, d)
		}
	}
	return due, nil
}

func (b *reminders) DropReminder(_ context.Context, id int64) error {
	if b.refuse > 0 {
		b.refuse--
		return errors.New("not now")
	}
	for i, d := range b.due {
		if d.ID == id {
			b.due = append(b.due[:i:i], b.due[i+1:]...)
		}
	}
	return nil
}

func TestAReminderArrivesOnce(t *testing.T) {
	at := time.Date(2026, 11, 26, 3, 0, 0, 0, time.UTC)
	to := digest.Subscriber{Chat: "1", Kind: digest.Private, Lang: "kk", Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}}
	gone := to
	gone.Gone = true
	one := func(id int64, date string, to digest.Subscriber) digest.DueReminder {
		return digest.DueReminder{Reminder: digest.Reminder{ID: id, Chat: "1", Thread: 5, At: at, Of: digest.UpcomingRecord{Date: date}}, To: to}
	}
	b := &reminders{refuse: 1, due: []digest.DueReminder{
		one(1, "2026-11-27", to), one(2, "2026-11-25", to), one(3, "2026-11", to), one(4, "2026-11-27", gone),
	}}
	p := &post{}
	r := &digest.Reminding{
		Book: b, Editions: p, Outbox: p, Clock: func() time.Time { return at },
		Word: func(r digest.Reminder, s digest.Subscriber, _ time.Time) string { return s.Lang + " " + r.Of.Date },
	}
	if err := r.Feed(t.Context(), at.Add(-time.Second)); err != nil || len(p.rows) != 0 {
		t.Fatalf("before its time: %v, %d rows", err, len(p.rows))
	}
	if err := r.Feed(t.Context(), at); err == nil {
		t.Error("a book that can't be written is no error")
	}
	for range 2 {
		if err := r.Feed(t.Context(), at); err != nil {
			t.Fatal(err)
		}
	}
	if len(b.due) != 0 {
		t.Errorf("left in the book: %+v", b.due)
	}
	var slots []string
	for _, row := range p.rows {
		slots = append(slots, row.Slot)
		if row.Manner.Thread != 5 || row.Lang != "kk" || row.Date != "2026-11-26" {
			t.Errorf("enqueued %+v", row.Delivery)
		}
	}
	// Neither of what is over nor for a chat that is gone.
	if len(slots) != 2 || slots[0] != "remind:1" || slots[1] != "remind:3" {
		t.Errorf("enqueued %q", slots)
	}
	if parts, err := p.Parts(t.Context(), "remind:1"); err != nil || parts[0].HTML != "kk 2026-11-27" {
		t.Errorf("parts %v, %v", parts, err)
	}
}
