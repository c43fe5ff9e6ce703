package storage_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestTheFiguresOfADay(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	yesterday, today := moment.AddDate(0, 0, -1), moment
	a.now = yesterday
	a.keep(text{source: "a", url: "https://a.kz/1", body: "yesterday's"})
	ok(t, a.SaveChat(ctx, digest.Subscriber{Chat: "1", Kind: digest.Private, Subscribed: true, Since: yesterday}))
	ok(t, a.Receive(ctx, []digest.Update{{ID: 1, Chat: "1", At: yesterday}}))
	ok(t, a.Handled(ctx, 1, ""))
	a.now = today
	a.keep(text{source: "a", url: "https://a.kz/2", body: "today's"})
	ok(t, a.Save(ctx, a.add(text{source: "a", url: "https://a.kz/3", body: "about sport"}), digest.Understanding{Lang: "ru", Rules: 1}))
	a.add(text{source: "a", url: "https://a.kz/4", body: "not read yet"})
	ok(t, a.SaveChat(ctx, digest.Subscriber{Chat: "2", Kind: digest.Private, Subscribed: true, Since: today}))
	ok(t, a.SaveChat(ctx, digest.Subscriber{Chat: "3", Kind: digest.Private, Subscribed: true, Since: today, Gone: true}))
	ok(t, a.Receive(ctx, []digest.Update{{ID: 2, Chat: "1", At: today}, {ID: 3, Chat: "1", At: today}, {ID: 4, Chat: "2", At: today.Add(time.Minute)}}))
	ok(t, a.Handled(ctx, 2, ""))
	ok(t, a.Handled(ctx, 3, "a panic"))
	letters := []digest.Delivery{
		{Chat: "1", Kind: digest.Private, Slot: "old", Edition: "e", NotBefore: yesterday},
		{Chat: "1", Kind: digest.Private, Slot: "new", Edition: "e", NotBefore: today},
		{Chat: "2", Kind: digest.Private, Slot: "new", Edition: "e", NotBefore: today},
		{Chat: "3", Kind: digest.Private, Slot: "new", Edition: "e", NotBefore: today},
	}
	must(a.Enqueue(ctx, letters))(t)
	for _, state := range []digest.DeliveryState{digest.Sent, digest.Sent, digest.Refused, digest.Gone} {
		claimed := must(a.Advance(ctx, nil, today.Add(time.Second), 1))(t)
		must(a.Advance(ctx, []digest.Settled{{ID: claimed[0].ID, Outcome: digest.Outcome{State: state, Parts: 1}}}, today.Add(time.Second), 0))(t)
	}
	want := digest.DayFigures{
		Articles: 3, Relevant: 1, Unread: 1, Sent: 1, Lost: 2, Requests: 2, Failed: 1, Waiting: 1, Joined: 1, Audience: 2,
	}
	if diff := cmp.Diff(want, must(a.Day(ctx, today.Add(-time.Hour), today.Add(-time.Hour)))(t)); diff != "" {
		t.Error(diff)
	}
	if at := must(a.OldestWaiting(ctx))(t); !at.Equal(today.Add(time.Minute)) {
		t.Errorf("the oldest update waits since %v", at)
	}
	ok(t, a.Handled(ctx, 4, ""))
	if at := must(a.OldestWaiting(ctx))(t); !at.IsZero() {
		t.Errorf("none waits, since %v", at)
	}
}

func TestWhenSourcesAreVisited(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	for id, r := range map[string]digest.VisitReport{
		"read":    {At: moment, Next: moment.Add(time.Hour)},
		"failing": {At: moment, Failed: "no answer", Next: moment.Add(2 * time.Hour)},
	} {
		r.Source = digest.SourceSpec{ID: id}
		ok(t, a.Visited(ctx, r))
	}
	want := map[string]digest.SourceTimes{
		"read":    {LastSuccess: moment, Next: moment.Add(time.Hour)},
		"failing": {Next: moment.Add(2 * time.Hour), Failures: 1},
	}
	got := must(a.SourceTimes(ctx))(t)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, c := range []struct {
		name, source string
		at           time.Time
		well         bool
	}{
		{"one that was read is well", "read", moment.Add(time.Minute), true},
		{"also a little late", "read", moment.Add(70 * time.Minute), true},
		{"but not long after it should have been", "read", moment.Add(2 * time.Hour), false},
		{"one that fails is not", "failing", moment.Add(time.Minute), false},
		{"nor one that nobody knows", "unknown", moment, false},
	} {
		if got[c.source].Well(c.at) != c.well {
			t.Errorf("%s: %v", c.name, !c.well)
		}
	}
}

// The archive is ready while it can be written, and knows how big it is.
func TestReadyAndSpace(t *testing.T) {
	a := newArchive(t)
	for range 2 {
		ok(t, a.Ready(t.Context()))
	}
	space := must(a.Space(t.Context()))(t)
	if space.Used < 4096 || space.Free <= 0 {
		t.Errorf("space %+v", space)
	}
}
