package storage_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/storage/archivetest"
)

// night is half past eleven in the evening in Almaty.
var night = time.Date(2026, 11, 20, 18, 30, 0, 0, time.UTC)

func private(chat digest.Address, lang string, change func(*digest.Subscriber)) digest.Subscriber {
	c := eight(chat)
	c.Lang = lang
	if change != nil {
		change(&c)
	}
	return c
}

// audience are chats of all sorts; those whose names say so get no broadcast.
func (a *archive) audience() {
	a.t.Helper()
	channel := func(owner int64) func(*digest.Subscriber) {
		return func(c *digest.Subscriber) { c.Kind, c.Settings.Owner = digest.Channel, owner }
	}
	for _, c := range []digest.Subscriber{
		private("1", "kk", nil),
		private("2", "ru", nil),
		private("3", "en", nil),
		private("4", "kk", func(c *digest.Subscriber) { c.Settings.Quiet = digest.Quiet{From: 22 * 60, To: 7 * 60} }),
		private("5 has unsubscribed", "kk", func(c *digest.Subscriber) { c.Subscribed = false }),
		private("6 is gone", "kk", func(c *digest.Subscriber) { c.Gone = true }),
		private("7 pauses", "kk", func(c *digest.Subscriber) { c.Paused = "2026-12-01" }),
		private("8", "kk", func(c *digest.Subscriber) { c.Paused = "2026-11-20" }), // until today
		private("-9", "ru", func(c *digest.Subscriber) { c.Kind, c.Thread, c.Settings.Silent = digest.Group, 7, true }),
		private("@ours", "kk", channel(0)),
		private("-100 is somebody's", "kk", channel(5)),
		private("11 has an unknown zone", "kk", func(c *digest.Subscriber) { c.Schedule.Zone = "Nowhere/Land" }),
	} {
		ok(a.t, a.SaveChat(a.t.Context(), c))
	}
}

func (a *archive) say(texts ...digest.Saying) digest.Broadcast {
	a.t.Helper()
	return must(a.StartBroadcast(a.t.Context(), digest.Broadcast{Draft: 77, By: 5, Message: 3, Texts: texts, At: night, All: 8}))(a.t)
}

func (a *archive) forward(b digest.Broadcast, limit int) digest.Broadcast {
	a.t.Helper()
	ok(a.t, a.Forward(a.t.Context(), b.ID, night, night, limit))
	return must(a.Broadcast(a.t.Context(), b.ID))(a.t)
}

func TestABroadcastReachesWhoListens(t *testing.T) {
	a := newArchive(t)
	a.audience()
	b := a.forward(a.say(digest.Saying{Lang: "ru", HTML: "Здравствуйте"}, digest.Saying{Lang: "kk", HTML: "Сәлем"}), 100)
	got := make(map[string]string)
	for _, d := range append(a.claimAt(night, 100), a.claimAt(night.Add(12*time.Hour), 100)...) {
		got[string(d.Chat)] = fmt.Sprintf("%s %s %v %d %s", d.Slot, d.Edition, d.Manner.Silent, d.Manner.Thread, d.NotBefore.Format("02 15:04"))
	}
	want := map[string]string{
		"1":                      "say:1 say:1:kk false 0 20 18:30",
		"2":                      "say:1 say:1:ru false 0 20 18:30",
		"3":                      "say:1 say:1:ru false 0 20 18:30", // the first text is for all others
		"4":                      "say:1 say:1:kk false 0 21 02:00", // at seven in Almaty
		"8":                      "say:1 say:1:kk false 0 20 18:30",
		"-9":                     "say:1 say:1:ru true 7 20 18:30",
		"@ours":                  "say:1 say:1:kk false 0 20 18:30",
		"11 has an unknown zone": "say:1 say:1:kk false 0 20 18:30",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if b.Made != len(want) || b.Open != len(want) {
		t.Errorf("made %d, open %d", b.Made, b.Open)
	}
	parts := must(a.Parts(t.Context(), "say:1:kk"))(t)
	if len(parts) != 1 || parts[0].HTML != "Сәлем" {
		t.Errorf("parts %+v", parts)
	}
}

func TestTheAudienceIsWhoWouldGetABroadcast(t *testing.T) {
	a := newArchive(t)
	a.audience()
	got := must(a.Audience(t.Context(), night))(t)
	want := []digest.Share{
		{Kind: digest.Channel, Lang: "kk", Count: 1},
		{Kind: digest.Channel, Lang: "kk", Owned: true, Count: 1},
		{Kind: digest.Group, Lang: "ru", Count: 1},
		{Kind: digest.Private, Lang: "en", Count: 1},
		{Kind: digest.Private, Lang: "kk", Count: 4, Quiet: 1},
		{Kind: digest.Private, Lang: "ru", Count: 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestChannelsOfOthersGetABroadcastIfTheyAreChosen(t *testing.T) {
	a := newArchive(t)
	a.audience()
	b := must(a.StartBroadcast(t.Context(), digest.Broadcast{Draft: 1, Texts: []digest.Saying{{Lang: "kk", HTML: "x"}}, Owned: true, At: night}))(t)
	a.forward(b, 100)
	if !slices.ContainsFunc(a.claimAt(night, 100), func(d digest.Delivery) bool { return d.Chat == "-100 is somebody's" }) {
		t.Error("it did not")
	}
}

func TestADraftIsSentOnce(t *testing.T) {
	a := newArchive(t)
	a.audience()
	first := a.say(digest.Saying{Lang: "kk", HTML: "бір"})
	second := a.say(digest.Saying{Lang: "kk", HTML: "екі"})
	if second.ID != first.ID || second.Texts[0].HTML != "бір" {
		t.Errorf("begun twice: %+v, %+v", first, second)
	}
}

// A broadcast is made in pieces, each as the former ones are sent, and a chat
// that changes meanwhile gets it once or, if it does not want it any more, not.
func TestABroadcastIsMadeInPieces(t *testing.T) {
	a := newArchive(t)
	for i := range 10 {
		ok(t, a.SaveChat(t.Context(), eight(digest.Address(fmt.Sprint(100+i)))))
	}
	b := a.say(digest.Saying{Lang: "kk", HTML: "x"})
	if b = a.forward(b, 4); b.Made != 4 {
		t.Fatalf("made %d", b.Made)
	}
	if b = a.forward(b, 4); b.Made != 4 {
		t.Errorf("while four wait, %d are made", b.Made)
	}
	ok(t, a.MoveChat(t.Context(), "100", "-1001")) // has one
	ok(t, a.MoveChat(t.Context(), "109", "-1009")) // has none yet
	ok(t, a.Forget(t.Context(), "108"))
	ok(t, a.Forget(t.Context(), "101"))
	ok(t, a.SaveChat(t.Context(), eight("a newcomer")))
	sent := make(map[digest.Address]int)
	for range 8 {
		for _, d := range a.claimAt(night, 100) {
			sent[d.Chat]++
			a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 9}})
		}
		b = a.forward(b, 4)
	}
	want := map[digest.Address]int{"-1001": 1, "102": 1, "103": 1, "104": 1, "105": 1, "106": 1, "107": 1, "-1009": 1}
	if diff := cmp.Diff(want, sent); diff != "" {
		t.Error(diff)
	}
	if b.Over.IsZero() || b.Left() != 0 {
		t.Errorf("not over: %+v", b)
	}
	if diff := cmp.Diff(map[digest.DeliveryState]int{digest.Sent: 8}, b.Tally); diff != "" {
		t.Error(diff)
	}
}

func TestABroadcastIsPausedResumedAndStopped(t *testing.T) {
	a := newArchive(t)
	for i := range 9 {
		ok(t, a.SaveChat(t.Context(), eight(digest.Address(fmt.Sprint(100+i)))))
	}
	steer := func(b digest.Broadcast, to digest.BroadcastState) digest.Broadcast {
		return must(a.SteerBroadcast(t.Context(), b.ID, to))(t)
	}
	b := a.forward(a.say(digest.Saying{Lang: "kk", HTML: "x"}), 5)
	begun := a.claimAt(night, 2)
	b = steer(b, digest.BroadcastPaused)
	if rest := a.claimAt(night, 100); len(rest) != 0 {
		t.Fatalf("while it pauses, %d are sent", len(rest))
	}
	// Telegram asks for patience: what was under way waits again, and is held.
	a.settle(digest.Settled{ID: begun[0].ID, Outcome: digest.Outcome{State: digest.Pending, NotBefore: night}})
	a.settle(digest.Settled{ID: begun[1].ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 1}})
	b = a.forward(b, 5)
	if rest := a.claimAt(night, 100); len(rest) != 0 || b.Made != 5 || b.Done() != 1 {
		t.Fatalf("while it pauses, %d are sent, %d made, %d done", len(rest), b.Made, b.Done())
	}
	b = a.forward(steer(b, digest.BroadcastGoing), 5)
	again := a.claimAt(night, 3)
	if len(again) != 3 {
		t.Fatalf("resumed, %d are sent", len(again))
	}
	b = a.forward(steer(b, digest.BroadcastStopped), 5)
	if !b.Over.IsZero() || b.Left() != 3 {
		t.Errorf("three are under way: over %v, left %d", b.Over, b.Left())
	}
	if b = steer(b, digest.BroadcastGoing); b.State != digest.BroadcastStopped {
		t.Errorf("what was stopped is %s again", b.State)
	}
	for _, d := range again {
		a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 2}})
	}
	b = a.forward(b, 5)
	if rest := a.claimAt(night.Add(48*time.Hour), 100); len(rest) != 0 || b.Over.IsZero() {
		t.Errorf("stopped, %d are sent, over at %v", len(rest), b.Over)
	}
	if n := b.Tally[digest.Sent]; n != 4 || b.Made != b.Tally[digest.Sent]+b.Tally[digest.Discarded] {
		t.Errorf("of %d: %v", b.Made, b.Tally)
	}
	if unfinished := must(a.Unfinished(t.Context()))(t); len(unfinished) != 0 {
		t.Errorf("unfinished: %v", unfinished)
	}
}

// A digest that falls due after a broadcast was enqueued does not wait for it.
func TestDigestsGoBeforeBroadcasts(t *testing.T) {
	a := newArchive(t)
	c := eight("100")
	ok(t, a.SaveChat(t.Context(), c))
	a.forward(a.say(digest.Saying{Lang: "kk", HTML: "x"}), 5)
	one := delivery(c, "2026-11-20", night)
	one.NotBefore = night
	must(a.Enqueue(t.Context(), []digest.Delivery{one}))(t)
	first := a.claimAt(night, 10)
	if len(first) != 1 || first[0].Slot != "2026-11-20" {
		t.Fatalf("first %+v", first)
	}
	if second := a.claimAt(night, 10); len(second) != 0 {
		t.Errorf("two at once to one chat: %+v", second)
	}
	a.settle(digest.Settled{ID: first[0].ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 1}})
	if second := a.claimAt(night, 10); len(second) != 1 {
		t.Errorf("then %+v", second)
	}
}

func TestUnknownOutcomesAreListedUntilTheyAreSeen(t *testing.T) {
	a := newArchive(t)
	for i := range 3 {
		c := eight(digest.Address(fmt.Sprint(100 + i)))
		ok(t, a.SaveChat(t.Context(), c))
		must(a.Enqueue(t.Context(), []digest.Delivery{delivery(c, "2026-11-20", night)}))(t)
	}
	claimed := a.claimAt(night, 3)
	lost := digest.Settled{ID: claimed[0].ID, Outcome: digest.Outcome{State: digest.Ambiguous, Why: "reset"}}
	must(a.Advance(t.Context(), []digest.Settled{lost}, night, 0))(t)
	if n := must(a.Abandon(t.Context(), night.Add(time.Hour)))(t); n != 2 {
		t.Fatalf("%d abandoned", n)
	}
	all, total, err := a.Unknowns(t.Context(), digest.Page{Limit: 2})
	ok(t, err)
	if total != 3 || len(all) != 2 || all[0].Chat != "102" || all[0].Why == "" || !all[0].At.Equal(night) {
		t.Errorf("%d: %+v", total, all)
	}
	if n := must(a.SeeUnknowns(t.Context(), claimed[1].ID))(t); n != 2 {
		t.Errorf("%d seen", n)
	}
	if q := must(a.Queue(t.Context(), night.Add(24*time.Hour)))(t); q.Unseen != 1 || q.Unknown != 3 {
		t.Errorf("%+v", q)
	}
	if q := must(a.Queue(t.Context(), night.Add(8*24*time.Hour)))(t); q.Unknown != 0 {
		t.Errorf("a week later %+v", q)
	}
}

func TestTheQueueIsCounted(t *testing.T) {
	a := newArchive(t)
	a.audience()
	for i, notBefore := range []time.Time{night.Add(-time.Hour), night, night.Add(time.Hour)} {
		d := delivery(eight(digest.Address(fmt.Sprint(100+i))), "2026-11-20", night)
		d.NotBefore = notBefore
		must(a.Enqueue(t.Context(), []digest.Delivery{d}))(t)
	}
	a.forward(a.say(digest.Saying{Lang: "kk", HTML: "x"}), 100)
	got := must(a.Queue(t.Context(), night))(t)
	if diff := cmp.Diff(digest.Queue{Ready: 2, Said: 7, Later: 2, Oldest: night.Add(-time.Hour)}, got); diff != "" {
		t.Error(diff)
	}
	if n := must(a.Pending(t.Context()))(t); n != got.Pending() {
		t.Errorf("%d pending", n)
	}
}

func (a *archive) claimAt(now time.Time, limit int) []digest.Delivery {
	a.t.Helper()
	return must(a.Advance(a.t.Context(), nil, now, limit))(a.t)
}

// BenchmarkBroadcast is a broadcast to a million chats that are in their quiet
// hours, so that all of it waits at a time: its preview, each piece that is made
// or held back, and looking how far it has come.
//
//	go test -run - -bench Broadcast -benchtime 1x ./storage
func BenchmarkBroadcast(b *testing.B) {
	const chats = 1_000_000
	a := newArchive(b)
	one := eight("999999999")
	one.Settings.Quiet = digest.Quiet{From: 22 * 60, To: 7 * 60}
	ok(b, a.SaveChat(b.Context(), one))
	ok(b, archivetest.Subscribers(b.Context(), a.file, string(one.Chat), 1_000_000_000, chats))
	for b.Loop() {
		began := time.Now()
		must(a.Audience(b.Context(), night))(b)
		b.ReportMetric(float64(time.Since(began).Milliseconds()), "ms-preview")
		said := must(a.StartBroadcast(b.Context(), digest.Broadcast{Draft: 1, Texts: []digest.Saying{{Lang: "kk", HTML: "x"}}, At: night, All: chats}))(b)
		steps := func(what string) {
			var each []time.Duration
			for range (chats + 1) / 2000 {
				began := time.Now()
				ok(b, a.Forward(b.Context(), said.ID, night, night, 2000))
				each = append(each, time.Since(began))
			}
			slices.Sort(each)
			b.ReportMetric(float64(each[len(each)/2].Milliseconds()), "ms-"+what)
			b.ReportMetric(float64(each[len(each)-1].Milliseconds()), "ms-"+what+"-at-most")
		}
		steps("make")
		must(a.SteerBroadcast(b.Context(), said.ID, digest.BroadcastPaused))(b)
		steps("hold")
		began = time.Now()
		must(a.Broadcast(b.Context(), said.ID))(b)
		b.ReportMetric(float64(time.Since(began).Milliseconds()), "ms-progress")
	}
	b.ReportMetric(0, "ns/op")
}
