package digest_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// desk is a DraftBox over the rows of an outbox.
type desk struct {
	*post
	approval digest.Approval
	drafts   map[int64]*digest.Draft
	told     map[int64]bool

	tellFails error
}

// draftWords words drafts as the fake Telegram does editions.
type draftWords struct{ *telegram }

func (w draftWords) Edition(d digest.Digest, m digest.Manner) ([]digest.Part, error) {
	return w.Render(d, m)
}

func (draftWords) DraftCover(d digest.Draft) string { return fmt.Sprintf("draft %d", d.Delivery.ID) }

func (draftWords) DraftOver(d digest.Draft, published bool) string {
	return fmt.Sprintf("draft %d published %t", d.Delivery.ID, published)
}

// SaveRecast keeps the new words of an edition.
func (k *desk) SaveRecast(_ context.Context, r digest.Recast, parts []digest.Part) error {
	k.composed[r.Edition] = parts
	return nil
}

func (k *desk) Undrafted(_ context.Context, at time.Time) ([]digest.Draft, error) {
	var fresh []digest.Draft
	for _, r := range k.rows {
		if r.state == digest.Drafted && k.drafts[r.ID] == nil {
			fresh = append(fresh, digest.Draft{
				Delivery: r.Delivery, State: r.state, Owner: 7, Lang: "ru", Anyway: k.approval.Anyway,
				Deadline: at.Add(time.Duration(k.approval.Minutes) * time.Minute),
			})
		}
	}
	return fresh, nil
}

func (k *desk) SaveDraft(_ context.Context, d digest.Draft) error {
	k.drafts[d.Delivery.ID] = &d
	return nil
}

func (k *desk) OpenDrafts(_ context.Context, at time.Time) (untold, overdue []digest.Draft, err error) {
	for id, d := range k.drafts {
		if k.rows[id-1].state != digest.Drafted {
			continue
		}
		if !k.told[id] {
			untold = append(untold, *d)
		}
		if !d.Deadline.After(at) {
			overdue = append(overdue, *d)
		}
	}
	return untold, overdue, nil
}

func (k *desk) Told(_ context.Context, id int64) error {
	k.told[id] = k.tellFails == nil
	return k.tellFails
}

func (k *desk) Decide(_ context.Context, d digest.Draft, key string) (bool, error) {
	r := k.rows[d.Delivery.ID-1]
	if r.state != digest.Drafted || k.drafts[r.ID].Revision != d.Revision {
		return false, nil
	}
	r.state, r.Edition = digest.Pending, key
	if key == "" {
		r.state = digest.Discarded
	}
	return true, nil
}

// newsroom is an office with a channel whose owner, user 7, sees each edition
// first. It is eight o'clock.
func newsroom(t *testing.T, approval digest.Approval) (*office, *desk) {
	t.Helper()
	o := newOffice(t, "-1001")
	approval.Wanted = true
	o.post.subscribers[0].Kind = digest.Channel
	o.post.subscribers[0].Settings = digest.Settings{Owner: 7, Approval: approval}
	k := &desk{post: o.post, approval: approval, drafts: make(map[int64]*digest.Draft), told: make(map[int64]bool)}
	o.Feeders = []digest.Feeder{&digest.Drafter{
		Drafts: k, Editions: o.post, Outbox: o.post, Recasts: k, Render: draftWords{o.telegram},
	}}
	o.clock.add(10 * time.Minute)
	return o, k
}

func TestADraftIsShownToItsOwnerAndNobodyElseUntilItsTimeIsOver(t *testing.T) {
	shown := []string{"7 2026-11-20 kk 1", "7 draft 1"}
	for _, c := range []struct {
		name   string
		anyway bool
		wait   time.Duration
		want   []string
		state  digest.DeliveryState
	}{
		{"within the time nothing is published", true, 29 * time.Minute, shown, digest.Drafted},
		{"past it, it publishes itself if it was set so", true, 30 * time.Minute, append(slices.Clone(shown), "-1001 2026-11-20 kk 1"), digest.Sent},
		{"or else is dropped", false, 30 * time.Minute, shown, digest.Discarded},
		{"after a long stop it is no news any more", true, 48 * time.Hour, shown, digest.Discarded},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, _ := newsroom(t, digest.Approval{Minutes: 30, Anyway: c.anyway})
			o.round(t)
			o.clock.add(time.Second) // between two messages
			o.round(t)
			o.post.subscribers = nil // no later editions
			o.clock.add(c.wait - time.Second)
			o.round(t)
			o.round(t)
			if diff := cmp.Diff(c.want, o.telegram.sent); diff != "" {
				t.Error(diff)
			}
			if o.state() != c.state {
				t.Errorf("the delivery is %s, want %s", o.state(), c.state)
			}
		})
	}
}

func TestWhatTheDeadlineDecidedIsSaidWhereTheOwnerWasAsked(t *testing.T) {
	for _, c := range []struct {
		name   string
		anyway bool
		faster bool
		want   digest.Part
	}{
		{"published", true, false, digest.Part{HTML: "draft 1 published true"}},
		{"dropped", false, false, digest.Part{HTML: "draft 1 published false"}},
		{"an owner who was faster reads it where the button was pressed", true, true, digest.Part{HTML: "draft 1", Draft: 1, Blank: true}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, k := newsroom(t, digest.Approval{Minutes: 30, Anyway: c.anyway})
			o.round(t)
			if c.faster {
				if _, err := k.Decide(t.Context(), *k.drafts[1], ""); err != nil {
					t.Fatal(err)
				}
			}
			o.clock.add(time.Hour)
			o.round(t)
			letter := k.composed["draft:1"]
			if diff := cmp.Diff(c.want, letter[len(letter)-1]); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWithoutAnOwnerThereIsNobodyToWaitFor(t *testing.T) {
	o, _ := newsroom(t, digest.Approval{Minutes: 30})
	o.post.subscribers[0].Settings.Owner = 0
	o.round(t)
	if o.state() != digest.Sent {
		t.Errorf("it is %s, not sent", o.state())
	}
}

func TestTheButtonsAreUnderTheLastMessageToTheOwner(t *testing.T) {
	o, _ := newsroom(t, digest.Approval{Minutes: 30})
	o.round(t)
	var drafts []int64
	for _, part := range o.post.composed[o.post.rows[1].Edition] {
		drafts = append(drafts, part.Draft)
	}
	if !slices.Equal(drafts, []int64{0, 1}) {
		t.Errorf("messages to the owner are about drafts %v", drafts)
	}
}

func TestTwoWhoPublishAtOncePublishOnce(t *testing.T) {
	o, k := newsroom(t, digest.Approval{Minutes: 30, Anyway: true})
	o.round(t)
	d := *k.drafts[1]
	for i, want := range []bool{true, false} {
		ours, err := digest.Publish(t.Context(), d, o.telegram.Render, o.post.SaveParts, k.Decide)
		if err != nil || ours != want {
			t.Errorf("time %d: %t, %v", i+1, ours, err)
		}
	}
}

func TestAFailureOfOneStepIsMadeUpForByTheNextRound(t *testing.T) {
	o, k := newsroom(t, digest.Approval{Minutes: 30})
	k.tellFails = errors.New("the disk is full")
	o.round(t)
	k.tellFails = nil
	o.round(t)
	o.clock.add(time.Minute)
	o.round(t)
	if len(o.telegram.sent) != 2 || o.post.chosen != 1 {
		t.Errorf("sent %v, composed %d times", o.telegram.sent, o.post.chosen)
	}
}

func story(id int64) digest.Story { return digest.Story{ID: id} }

func TestWhatAnOwnerDoesWithAnItem(t *testing.T) {
	whole := digest.Digest{
		Stories: []digest.Story{story(1), story(2), story(3)}, Met: []digest.MeetingRecord{{ID: 4}},
		Said: []digest.StatementRecord{{ID: 5}, {ID: 6}}, Upcoming: []digest.UpcomingRecord{{ID: 7}, {ID: 8}},
	}
	ids := func(d digest.Digest) (ids []int64) {
		for _, s := range d.Stories {
			ids = append(ids, s.ID)
		}
		for _, m := range d.Met {
			ids = append(ids, m.ID)
		}
		for _, s := range d.Said {
			ids = append(ids, s.ID)
		}
		for _, u := range d.Upcoming {
			ids = append(ids, u.ID)
		}
		return ids
	}
	for _, c := range []struct {
		name   string
		do     func(digest.Digest, int) (digest.Digest, bool)
		item   int
		want   []int64
		change bool
	}{
		{"a story is dropped", digest.Digest.Without, 1, []int64{1, 3, 4, 5, 6, 7, 8}, true},
		{"a meeting is dropped", digest.Digest.Without, 3, []int64{1, 2, 3, 5, 6, 7, 8}, true},
		{"a statement is dropped", digest.Digest.Without, 5, []int64{1, 2, 3, 4, 5, 7, 8}, true},
		{"what is coming up is dropped", digest.Digest.Without, 7, []int64{1, 2, 3, 4, 5, 6, 7}, true},
		{"there is no item 8", digest.Digest.Without, 8, ids(whole), false},
		{"nor one below 0", digest.Digest.Without, -1, ids(whole), false},
		{"a story goes up", digest.Digest.Up, 2, []int64{1, 3, 2, 4, 5, 6, 7, 8}, true},
		{"the first story can't", digest.Digest.Up, 0, ids(whole), false},
		{"the only meeting can't", digest.Digest.Up, 3, ids(whole), false},
		{"a statement goes up, but not among the meetings", digest.Digest.Up, 5, []int64{1, 2, 3, 4, 6, 5, 7, 8}, true},
		{"what is coming up goes up", digest.Digest.Up, 7, []int64{1, 2, 3, 4, 5, 6, 8, 7}, true},
		{"there is no item 8 to go up", digest.Digest.Up, 8, ids(whole), false},
	} {
		got, changed := c.do(whole, c.item)
		if diff := cmp.Diff(c.want, ids(got)); diff != "" || changed != c.change {
			t.Errorf("%s: changed %t\n%s", c.name, changed, diff)
		}
	}
	if diff := cmp.Diff([]int64{1, 2, 3, 4, 5, 6, 7, 8}, ids(whole)); diff != "" {
		t.Errorf("the digest itself was changed:\n%s", diff)
	}
	if _, ok := (digest.Digest{Stories: []digest.Story{story(1)}}).Without(0); ok {
		t.Error("the only item can be dropped")
	}
}
