package storage_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// newspaper is a channel of user 7, who sees its editions half an hour before.
func newspaper(chat digest.Address) digest.Subscriber {
	c := eight(chat)
	c.Kind = digest.Channel
	c.Settings = digest.Settings{Owner: 7, Title: "Paper", Approval: digest.Approval{Wanted: true, Minutes: 30, Anyway: true}}
	return c
}

// drafted puts an edition that waits for its owner into the outbox, and its
// draft beside it.
func (a *archive) drafted(c digest.Subscriber) digest.Draft {
	a.t.Helper()
	ok(a.t, a.SaveChat(a.t.Context(), c))
	one := delivery(c, "2026-11-20", moment)
	one.State = digest.Drafted
	must(a.Enqueue(a.t.Context(), []digest.Delivery{one}))(a.t)
	fresh := must(a.Undrafted(a.t.Context(), moment))(a.t)
	if len(fresh) != 1 {
		a.t.Fatalf("%d deliveries wait for a draft", len(fresh))
	}
	d := fresh[0]
	d.Digest = digest.Digest{Lang: "kk", Date: "2026-11-20", Stories: []digest.Story{{ID: 1, Sentences: []digest.Sentence{{Text: "Сөз."}}}}}
	ok(a.t, a.SaveDraft(a.t.Context(), d))
	return must(a.Draft(a.t.Context(), d.Delivery.ID))(a.t)
}

func TestADraftIsKeptAsItWasComposed(t *testing.T) {
	a := newArchive(t)
	owner := eight("7")
	owner.Lang = "en"
	ok(t, a.SaveChat(t.Context(), owner))
	d := a.drafted(newspaper("-1001"))
	want := digest.Draft{
		Delivery: d.Delivery, State: digest.Drafted, Title: "Paper", Owner: 7, Lang: "en", Anyway: true, Deadline: moment.Add(30 * time.Minute),
		Digest: digest.Digest{Lang: "kk", Date: "2026-11-20", Stories: []digest.Story{{ID: 1, Sentences: []digest.Sentence{{Text: "Сөз."}}}}},
	}
	if diff := cmp.Diff(want, d); diff != "" {
		t.Error(diff)
	}
	if pending := a.pending(); len(pending) != 0 {
		t.Errorf("a draft is on its way: %+v", pending)
	}
	if again := must(a.Undrafted(t.Context(), moment))(t); len(again) != 0 {
		t.Errorf("it is to be drafted again: %+v", again)
	}
	other := d
	other.Digest = digest.Digest{}
	ok(t, a.SaveDraft(t.Context(), other))
	if kept := must(a.Draft(t.Context(), d.Delivery.ID))(t); len(kept.Digest.Stories) != 1 {
		t.Error("a draft was composed anew")
	}
	if _, err := a.Draft(t.Context(), 99); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("a draft that is not there: %v", err)
	}
}

func TestAnOwnerIsToldOfADraftOnceAndItsTimeEnds(t *testing.T) {
	a := newArchive(t)
	d := a.drafted(newspaper("-1001"))
	open := func(at time.Time) (untold, overdue int) {
		t.Helper()
		u, o, err := a.OpenDrafts(t.Context(), at)
		ok(t, err)
		return len(u), len(o)
	}
	if u, o := open(moment); u != 1 || o != 0 {
		t.Errorf("at first: %d untold, %d overdue", u, o)
	}
	ok(t, a.Told(t.Context(), d.Delivery.ID))
	if u, o := open(moment.Add(30 * time.Minute)); u != 0 || o != 1 {
		t.Errorf("half an hour later: %d untold, %d overdue", u, o)
	}
	must(a.Decide(t.Context(), d, ""))(t)
	if u, o := open(moment.Add(time.Hour)); u != 0 || o != 0 {
		t.Errorf("after the decision: %d untold, %d overdue", u, o)
	}
}

func TestADraftIsDecidedOnceAndAsItWasSeen(t *testing.T) {
	a := newArchive(t)
	seen := a.drafted(newspaper("-1001"))
	changed := seen
	changed.Digest.Stories = append(changed.Digest.Stories, digest.Story{ID: 2})
	for i, want := range []bool{true, false} { // the same press twice
		if ours := must(a.Redraft(t.Context(), changed))(t); ours != want {
			t.Errorf("change %d: %t", i+1, ours)
		}
	}
	if must(a.Decide(t.Context(), seen, seen.Key()))(t) {
		t.Error("a revision was published that is not the latest")
	}
	latest := must(a.Draft(t.Context(), seen.Delivery.ID))(t)
	if latest.Revision != 1 || len(latest.Digest.Stories) != 2 {
		t.Errorf("the latest revision: %+v", latest)
	}
	if !must(a.Decide(t.Context(), latest, latest.Key()))(t) {
		t.Error("the latest revision was not published")
	}
	for _, key := range []string{latest.Key(), ""} {
		if must(a.Decide(t.Context(), latest, key))(t) {
			t.Errorf("decided again, for %q", key)
		}
	}
	if must(a.Redraft(t.Context(), latest))(t) {
		t.Error("changed after it was published")
	}
	if p := a.pending(); len(p) != 1 || p[0].Edition != latest.Key() {
		t.Errorf("in the outbox: %+v", p)
	}
}

func TestAStoppedChannelPublishesNothingByItself(t *testing.T) {
	a := newArchive(t)
	c := newspaper("-1001")
	d := a.drafted(c)
	c.Subscribed = false
	ok(t, a.SaveChat(t.Context(), c))
	if must(a.Draft(t.Context(), d.Delivery.ID))(t).Anyway {
		t.Error("it would")
	}
}

func TestAForgottenOwnersChannelStopsAndItsDraftIsDropped(t *testing.T) {
	a := newArchive(t)
	d := a.drafted(newspaper("-1001"))
	ok(t, a.Forget(t.Context(), "7"))
	if _, err := a.Draft(t.Context(), d.Delivery.ID); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("the draft: %v", err)
	}
	if fresh := must(a.Undrafted(t.Context(), moment))(t); len(fresh) != 0 {
		t.Errorf("it would be drafted again: %+v", fresh)
	}
	if must(a.Chat(t.Context(), "-1001"))(t).Subscribed {
		t.Error("the channel goes on without approval")
	}
}

func TestADraftMovesWithItsChat(t *testing.T) {
	a := newArchive(t)
	d := a.drafted(newspaper("-1001"))
	ok(t, a.MoveChat(t.Context(), "-1001", "-1002"))
	if moved := must(a.Draft(t.Context(), d.Delivery.ID))(t); moved.Delivery.Chat != "-1002" || !moved.Anyway {
		t.Errorf("after the move: %+v", moved)
	}
}

func TestADraftDoesNotHoldUpTheNextEdition(t *testing.T) {
	a := newArchive(t)
	a.drafted(newspaper("-1001"))
	must(a.Enqueue(t.Context(), []digest.Delivery{delivery(newspaper("-1001"), "2026-11-21", moment)}))(t)
	if p := a.pending(); len(p) != 1 || p[0].Slot != "2026-11-21" {
		t.Errorf("pending: %+v", p)
	}
}

func TestChannelsOfAnOwner(t *testing.T) {
	a := newArchive(t)
	for chat, owner := range map[digest.Address]int64{"-1001": 7, "-1002": 8, "-1003": 7, "@listed": 0} {
		c := newspaper(chat)
		c.Settings.Owner = owner
		ok(t, a.SaveChat(t.Context(), c))
	}
	group := newspaper("-5")
	group.Kind = digest.Group
	ok(t, a.SaveChat(t.Context(), group))
	var mine []digest.Address
	for _, c := range must(a.OwnedChannels(t.Context(), 7))(t) {
		mine = append(mine, c.Chat)
	}
	if diff := cmp.Diff([]digest.Address{"-1001", "-1003"}, mine); diff != "" {
		t.Error(diff)
	}
}
