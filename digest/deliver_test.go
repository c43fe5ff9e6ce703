package digest_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// office is a deliverer with everything around it, at ten to eight in Almaty.
type office struct {
	post     *post
	telegram *telegram
	clock    *clock
	*digest.Deliverer
}

func newOffice(t *testing.T, chats ...digest.Address) *office {
	t.Helper()
	o := &office{post: &post{}, telegram: &telegram{}, clock: &clock{t: at(t, "2026-11-20T07:50:00+05:00")}}
	for _, chat := range chats {
		o.post.subscribers = append(o.post.subscribers, digest.Subscriber{
			Chat: chat, Kind: digest.Private, Lang: "kk", Subscribed: true,
			Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"},
			Since:    at(t, "2026-11-19T20:00:00+05:00"),
		})
	}
	o.Deliverer = &digest.Deliverer{
		Outbox: o.post, Editions: o.post, Sender: o.telegram, Now: o.clock.now, Clock: o.clock.now,
	}
	return o
}

func (o *office) round(t *testing.T) {
	t.Helper()
	if _, err := o.Round(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// state is that of the first delivery.
func (o *office) state() digest.DeliveryState { return o.post.rows[0].state }

func TestADigestArrivesAtItsHourOnce(t *testing.T) {
	o := newOffice(t, "1", "2")
	o.round(t)
	if len(o.telegram.sent) != 0 {
		t.Fatalf("sent before the hour: %v", o.telegram.sent)
	}
	o.clock.add(10 * time.Minute)
	for range 3 {
		o.round(t)
	}
	want := []string{"1 2026-11-20 kk 1", "2 2026-11-20 kk 1"}
	slices.Sort(o.telegram.sent)
	if diff := cmp.Diff(want, o.telegram.sent); diff != "" {
		t.Error(diff)
	}
	if o.post.chosen != 1 {
		t.Errorf("composed %d times for two readers of one edition", o.post.chosen)
	}
	o.clock.add(24 * time.Hour)
	o.round(t)
	if len(o.telegram.sent) != 4 {
		t.Errorf("after a day: %v", o.telegram.sent)
	}
}

func TestAfterALongStopThereIsOneEditionOfThreeDays(t *testing.T) {
	o := newOffice(t, "1")
	o.clock.add(10 * time.Minute)
	o.round(t)
	o.clock.add(10*24*time.Hour + time.Hour)
	o.round(t)
	if len(o.telegram.sent) != 2 {
		t.Fatalf("sent %v", o.telegram.sent)
	}
	w := o.post.rows[1].Window
	if got := w.To.Sub(w.From); got != 72*time.Hour || !w.To.Equal(o.clock.now()) {
		t.Errorf("window %v", w)
	}
}

func TestAnEditionAWeekCoversTheWeek(t *testing.T) {
	for _, c := range []struct {
		name      string
		last      string // end of the latest edition's window, "" for none
		wantStart string
	}{
		{"the first one", "", "2026-11-13T08:00:00+05:00"},
		{"after the edition of the week before", "2026-11-13T08:01:00+05:00", "2026-11-13T08:01:00+05:00"},
		{"after one at another hour of that day", "2026-11-12T20:00:00+05:00", "2026-11-12T20:00:00+05:00"},
		{"after a daily one", "2026-11-18T08:00:00+05:00", "2026-11-18T08:00:00+05:00"},
		{"after a long stop", "2026-09-01T08:00:00+05:00", "2026-11-12T08:00:00+05:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t, "1")
			o.post.subscribers[0].Schedule.Days = 1 << time.Friday
			if c.last != "" {
				o.post.subscribers[0].Last = at(t, c.last).UTC()
			}
			o.clock.add(10 * time.Minute)
			o.round(t)
			want := digest.Window{From: at(t, c.wantStart).UTC(), To: at(t, "2026-11-20T08:00:00+05:00").UTC()}
			if diff := cmp.Diff(want, o.post.rows[0].Window); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A chat may be forgotten while a message to it is under way.
func TestADeliveryOfAForgottenChatStopsNobody(t *testing.T) {
	o := newOffice(t, "1", "2")
	o.telegram.answer = func(chat digest.Address, _ string, _ int) error {
		if chat == "1" {
			o.post.forget(chat)
		}
		return nil
	}
	o.clock.add(10 * time.Minute)
	if n, err := o.Round(t.Context()); n != 2 || err != nil {
		t.Errorf("settled %d, %v", n, err)
	}
}

func TestTheFirstEditionReachesADayBackFromTheSubscription(t *testing.T) {
	o := newOffice(t, "1")
	o.clock.add(10 * time.Minute)
	o.round(t)
	want := digest.Window{From: at(t, "2026-11-18T20:00:00+05:00").UTC(), To: at(t, "2026-11-20T08:00:00+05:00").UTC()}
	if diff := cmp.Diff(want, o.post.rows[0].Window); diff != "" {
		t.Error(diff)
	}
}

func TestAnEditionOfSeveralPartsResumesAfterThePartsConfirmed(t *testing.T) {
	o := newOffice(t, "1")
	o.telegram.parts = 3
	o.telegram.answer = func(_ digest.Address, part string, nth int) error {
		if part == "2026-11-20 kk 2" && nth == 1 {
			return fmt.Errorf("dial: %w", digest.ErrDefinite)
		}
		return nil
	}
	o.clock.add(10 * time.Minute)
	o.round(t)
	if got := o.post.rows[0]; got.state != digest.Pending || got.Part != 1 {
		t.Fatalf("after a failure in the middle: %v, %d parts", got.state, got.Part)
	}
	for range 3 {
		o.clock.add(time.Minute)
		o.round(t)
	}
	want := []string{"1 2026-11-20 kk 1", "1 2026-11-20 kk 2", "1 2026-11-20 kk 3"}
	if diff := cmp.Diff(want, o.telegram.sent); diff != "" {
		t.Error(diff)
	}
	if got := o.post.rows[0]; got.state != digest.Sent || len(got.ids) != 3 {
		t.Errorf("settled as %v with messages %v", got.state, got.ids)
	}
}

func TestWhatBecomesOfADelivery(t *testing.T) {
	for _, c := range []struct {
		name   string
		failed error
		want   digest.DeliveryState
		again  bool // a second try after ten minutes
	}{
		{"an unknown outcome is never sent again", digest.ErrAmbiguous, digest.Ambiguous, false},
		{"what the sender can't name counts as unknown", errors.New("?"), digest.Ambiguous, false},
		{"a chat that is gone is left alone", digest.ErrChatGone, digest.Gone, false},
		{"without rights too", digest.ErrNoRights, digest.Gone, false},
		{"a refused message is our bug", digest.ErrRefused, digest.Refused, false},
		{"what did not leave leaves later", digest.ErrDefinite, digest.Sent, true},
		{"a chat that asked to wait is waited for", &digest.LaterError{After: 5 * time.Minute}, digest.Sent, true},
		{"a chat that moved gets it at its new id", &digest.MovedError{To: "-1001"}, digest.Sent, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t, "1")
			o.telegram.answer = func(chat digest.Address, _ string, nth int) error {
				if chat == "1" && nth == 1 {
					return fmt.Errorf("send: %w", c.failed)
				}
				return nil
			}
			o.clock.add(10 * time.Minute)
			o.round(t)
			o.clock.add(10 * time.Minute)
			o.round(t)
			if got := o.state(); got != c.want {
				t.Errorf("state %q, want %q", got, c.want)
			}
			if (len(o.telegram.sent) == 1) != c.again {
				t.Errorf("sent %v", o.telegram.sent)
			}
		})
	}
}

func TestRetryAfterIsObeyed(t *testing.T) {
	o := newOffice(t, "1")
	o.telegram.answer = func(_ digest.Address, _ string, nth int) error {
		if nth == 1 {
			return &digest.LaterError{After: time.Hour}
		}
		return nil
	}
	o.clock.add(10 * time.Minute)
	o.round(t)
	o.clock.add(time.Hour - time.Second)
	o.round(t)
	if o.telegram.tries["1 2026-11-20 kk 1"] != 1 {
		t.Fatal("tried before the time asked for")
	}
	o.clock.add(time.Second)
	o.round(t)
	if len(o.telegram.sent) != 1 {
		t.Error("not sent after the time asked for")
	}
}

func TestARowLeftSendingIsReportedAndNotSentAgain(t *testing.T) {
	o := newOffice(t, "1")
	o.clock.add(10 * time.Minute)
	if _, err := o.post.Enqueue(t.Context(), []digest.Delivery{{Chat: "1", Slot: "2026-11-20", Date: "2026-11-20"}}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.post.Advance(t.Context(), nil, o.clock.now(), 1); err != nil { // and then the process died
		t.Fatal(err)
	}
	o.clock.add(time.Second)
	o.round(t)
	if o.state() != digest.Ambiguous || len(o.telegram.sent) != 0 {
		t.Errorf("state %v, sent %v", o.state(), o.telegram.sent)
	}
}

func TestARefusedTokenStopsAndLosesNothing(t *testing.T) {
	o := newOffice(t, "1")
	o.telegram.answer = func(digest.Address, string, int) error { return digest.ErrUnauthorized }
	o.clock.add(10 * time.Minute)
	if _, err := o.Round(t.Context()); !errors.Is(err, digest.ErrUnauthorized) {
		t.Fatalf("err = %v", err)
	}
	if o.state() != digest.Pending {
		t.Errorf("state %v", o.state())
	}
}

func TestDrainSendsUntilTheOutboxIsEmpty(t *testing.T) {
	o := newOffice(t, "1", "2", "3")
	o.Clock = nil // the real one: Drain waits by it
	start := time.Now()
	o.telegram.answer = func(chat digest.Address, _ string, nth int) error {
		if chat == "2" && nth == 1 {
			return &digest.LaterError{After: 20 * time.Millisecond}
		}
		return nil
	}
	o.clock.add(10 * time.Minute)
	n, err := o.Drain(t.Context())
	if err != nil || n != 3 || len(o.telegram.sent) != 3 {
		t.Fatalf("settled %d, sent %v, err %v", n, o.telegram.sent, err)
	}
	if time.Since(start) < 20*time.Millisecond {
		t.Error("did not wait as it was asked to")
	}
}

// What arrived while nothing could be recorded is told of once it is recorded.
func TestWhatIsRecordedLateIsToldOfOnce(t *testing.T) {
	o := newOffice(t, "1")
	fill := func(full bool) {
		o.post.mu.Lock()
		defer o.post.mu.Unlock()
		o.post.full = full
	}
	o.telegram.answer = func(digest.Address, string, int) error {
		fill(true)
		return nil
	}
	var told []string
	o.Progress = func(d digest.Delivery, out digest.Outcome) { told = append(told, fmt.Sprint(d.Chat, " ", out.State)) }
	after := 0
	o.After = func(context.Context, digest.Delivery, int, error) { after++ }
	o.clock.add(10 * time.Minute)
	if _, err := o.Round(t.Context()); !errors.Is(err, errFull) || len(told) != 0 || after != 0 {
		t.Fatalf("while nothing can be recorded: %v, told %v, %d afterwards", err, told, after)
	}
	fill(false)
	for range 2 {
		o.round(t)
	}
	if want := []string{"1 sent"}; !slices.Equal(told, want) || after != 1 || len(o.telegram.sent) != 1 {
		t.Errorf("told %v, %d afterwards, sent %v", told, after, o.telegram.sent)
	}
}

// A feeder may have so much that it comes in pieces.
func TestDrainGoesOnUntilNothingElseIsDue(t *testing.T) {
	o := newOffice(t, "1")
	o.Clock = nil
	pieces := 3
	o.Feeders = []digest.Feeder{feeding(func(ctx context.Context, _ time.Time) error {
		if pieces == 0 {
			return nil
		}
		pieces--
		slot := fmt.Sprint("piece:", pieces)
		_, err := o.post.Enqueue(ctx, []digest.Delivery{{Chat: "1", Kind: digest.Private, Slot: slot, Edition: slot, Lang: "kk"}})
		return errors.Join(err, o.post.SaveParts(ctx, slot, []digest.Part{{HTML: slot}}))
	})}
	if n, err := o.Drain(t.Context()); n != 3 || err != nil || pieces != 0 {
		t.Errorf("settled %d of 3, %v", n, err)
	}
}

// What keeps one feeder from its work keeps all of them, and is told once.
func TestFeedersAreNotAskedWhenNoneCanWork(t *testing.T) {
	for name, failure := range map[string]error{
		"nothing can be written":    digest.ErrCantWrite,
		"another copy sends now":    fmt.Errorf("%w: term 2 has begun", digest.ErrOutlived),
		"it was told to stop":       context.Canceled,
		"one alone has had trouble": errors.New("disagreeable"),
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			asked := 0
			o.Feeders = []digest.Feeder{
				feeding(func(context.Context, time.Time) error {
					if errors.Is(failure, context.Canceled) {
						cancel()
					}
					return failure
				}),
				feeding(func(context.Context, time.Time) error {
					asked++
					return nil
				}),
			}
			_, err := o.Round(ctx)
			if alone := name == "one alone has had trouble"; alone != (asked == 1) || alone != (err == nil) {
				t.Errorf("the other one was asked %d times; %v", asked, err)
			}
		})
	}
}

func TestAFailureEndsARoundThatTelegramKeepsWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := newOffice(t, "1")
		o.telegram.closed = true
		ended := make(chan error, 1)
		go func() {
			_, err := o.Round(t.Context())
			ended <- err
		}()
		synctest.Wait()
		o.post.mu.Lock()
		o.post.full = true
		o.post.mu.Unlock()
		if err := <-ended; !errors.Is(err, errFull) {
			t.Errorf("ended with %v", err)
		}
	})
}

func TestACorrectionReachesTheRestOfALongRound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := newOffice(t, "1", "2", "3")
		o.Parallel = 1
		o.telegram.answer = func(chat digest.Address, _ string, _ int) error {
			time.Sleep(2 * time.Second) // a slow answer
			if chat == "1" {
				o.post.mu.Lock()
				o.post.composed[o.post.rows[0].Edition] = digest.Plainly("corrected")
				o.post.mu.Unlock()
			}
			return nil
		}
		o.clock.add(10 * time.Minute)
		o.round(t)
		if want := []string{"1 2026-11-20 kk 1", "2 corrected", "3 corrected"}; !slices.Equal(o.telegram.sent, want) {
			t.Errorf("sent %q, want %q", o.telegram.sent, want)
		}
	})
}

type feeding func(ctx context.Context, at time.Time) error

func (f feeding) Feed(ctx context.Context, at time.Time) error { return f(ctx, at) }

// feeder enqueues what it is told to, once.
type feeder struct {
	outbox digest.Outbox
	due    []digest.Delivery
	err    error
}

func (f *feeder) Feed(ctx context.Context, _ time.Time) error {
	if f.err != nil {
		return f.err
	}
	due := f.due
	f.due = nil
	_, err := f.outbox.Enqueue(ctx, due)
	return err
}

func TestWhatElseIsDueGoesOutBesideTheDigest(t *testing.T) {
	o := newOffice(t, "1")
	if err := o.post.SaveParts(t.Context(), "watch", digest.Plainly("a match")); err != nil {
		t.Fatal(err)
	}
	o.Feeders = []digest.Feeder{
		&feeder{err: errors.New("broken")},
		&feeder{outbox: o.post, due: []digest.Delivery{{Chat: "1", Slot: "watch:1", Edition: "watch"}}},
	}
	o.clock.add(10 * time.Minute)
	o.round(t)
	slices.Sort(o.telegram.sent)
	if want := []string{"1 2026-11-20 kk 1", "1 a match"}; !slices.Equal(o.telegram.sent, want) {
		t.Errorf("sent %q, want %q", o.telegram.sent, want)
	}
}
