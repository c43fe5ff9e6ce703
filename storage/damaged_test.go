package storage_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"minber/digest"
)

// spoil writes into the database what the program never would.
func (o *postman) spoil(query string, args ...any) {
	o.t.Helper()
	must(o.raw().Exec(query, args...))(o.t)
}

// One damaged row holds up nobody else, and is complained of once.
func TestADamagedRowHoldsUpNobody(t *testing.T) {
	channel := eight("-1005")
	channel.Kind = digest.Channel
	alone := eight("5") // those that are alike get the editions of one of them
	alone.Since = alone.Since.Add(-time.Hour)
	for _, c := range []struct {
		name     string
		chat     digest.Subscriber
		spoil    func(*postman)
		gets     bool   // its edition of the first day
		complain string // "" if there is nothing to complain of
	}{
		{
			"settings of a person that are no JSON: those of a new chat", alone,
			func(o *postman) { o.spoil("UPDATE chats SET settings = '{\"quiet\":' WHERE chat = '5'") }, true, "settings that can't be read",
		},
		{
			"settings of a person that say something else", alone,
			func(o *postman) {
				o.spoil("UPDATE chats SET settings = '{\"quiet\":\"no\"}' WHERE chat = '5'")
			}, true, "settings that can't be read",
		},
		{
			"settings of a channel, whose owner may have to agree: nothing is published", channel,
			func(o *postman) { o.spoil("UPDATE chats SET settings = '[]' WHERE chat = '-1005'") }, false, "settings that can't be read",
		},
		{
			"a zone that nobody knows counts as UTC", alone,
			func(o *postman) { o.spoil("UPDATE chats SET zone = 'Asia/Nowhere' WHERE chat = '5'") }, false, "an unknown time zone",
		},
		{
			"a chat that was deleted by hand while an edition waited for it", alone,
			func(o *postman) {
				must(o.Enqueue(t.Context(), []digest.Delivery{delivery(eight("5"), "2026-11-20", moment)}))(o.t)
				o.spoil("DELETE FROM chats WHERE chat = '5'")
			}, true, "",
		},
		{
			"an edition with a manner that can't be read is refused", alone,
			func(o *postman) {
				must(o.Enqueue(t.Context(), []digest.Delivery{delivery(eight("5"), "2026-11-20", moment)}))(o.t)
				o.spoil("UPDATE deliveries SET manner = '[]' WHERE chat = '5'")
			}, false, "its row is damaged",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newPostman(t, eight("4"), c.chat, eight("6"))
			c.spoil(o)
			for range 3 {
				o.rounds(moment.Add(time.Minute), 2)
			}
			want := []string{"4 2026-11-20", "6 2026-11-20"}
			if c.gets {
				want = append(want, fmt.Sprintf("%s 2026-11-20", c.chat.Chat))
			}
			slices.Sort(want)
			if slices.Sort(o.sent); !slices.Equal(o.sent, want) {
				t.Errorf("sent %v, want %v", o.sent, want)
			}
			o.rounds(moment.Add(day), 3)
			if n := len(o.days("4")); n != 2 {
				t.Errorf("a chat beside it got %d editions in two days", n)
			}
			if n := o.logged(c.complain); c.complain != "" && n != 1 {
				t.Errorf("complained %d times:\n%s", n, o.log.String())
			}
			if n := o.logged("level=ERROR"); c.complain == "" && n != 0 {
				t.Errorf("complained without need:\n%s", o.log.String())
			}
		})
	}
}

// Those that a damaged row was like before get what is theirs.
func TestADamagedRowSpeaksForNobody(t *testing.T) {
	var chats []digest.Subscriber
	for i := range 6 {
		chats = append(chats, eight(digest.Address(fmt.Sprint(i+1))))
		chats[i].Settings.Short = true
	}
	o := newPostman(t, chats...)
	for _, chat := range []string{"1", "2"} { // the first ones, which would be asked for all
		o.spoil("UPDATE chats SET settings = 'x' WHERE chat = ?", chat)
	}
	for i := range 3 {
		o.rounds(moment.Add(time.Duration(i)*day), 2)
	}
	var whole, short int
	ok(t, o.raw().QueryRow("SELECT count(*) FILTER (WHERE manner = '{}'), count(*) FILTER (WHERE manner = '{\"short\":true}') FROM deliveries").Scan(&whole, &short))
	if whole != 6 || short != 12 {
		t.Errorf("%d whole editions and %d short ones", whole, short)
	}
}

// The owner of a channel loses no settings to a program that can't read them,
// and a reader can go on.
func TestDamagedSettingsAreReadAsThoseOfANewChat(t *testing.T) {
	channel := eight("-1005")
	channel.Kind = digest.Channel
	o := newPostman(t, eight("5"), channel)
	o.spoil("UPDATE chats SET settings = '[]'")
	for _, chat := range []digest.Address{"5", "-1005"} {
		c := must(o.Chat(t.Context(), chat))(t)
		if c.Damaged == "" || c.Settings != (digest.Settings{}) || c.Schedule.Hour != 8 {
			t.Errorf("read as %+v", c)
		}
		if err := o.SaveChat(t.Context(), c); (err != nil) != (c.Kind == digest.Channel) {
			t.Errorf("chat %s was saved: %v", chat, err)
		}
	}
	if c := must(o.Chat(t.Context(), "5"))(t); c.Damaged != "" {
		t.Errorf("still damaged: %+v", c)
	}
}

// broken is a feeder that fails as often as it says.
type broken struct{ times int }

func (b *broken) Feed(context.Context, time.Time) error {
	if b.times--; b.times >= 0 {
		return errors.New("broken")
	}
	return nil
}

func TestAFeederThatFailsIsComplainedOfOnceUntilItWorks(t *testing.T) {
	o := newPostman(t, eight("1"))
	b := &broken{times: 3}
	o.Feeders = []digest.Feeder{b}
	o.rounds(moment, 4)
	b.times = 2
	o.rounds(moment, 3)
	if n := o.logged("not everything that is due"); n != 2 || len(o.sent) != 1 {
		t.Errorf("complained %d times, sent %v", n, o.sent)
	}
}
