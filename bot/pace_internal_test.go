package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"minber/digest"
)

// memoryGate remembers pauses for as long as the test lasts.
type memoryGate struct {
	mu     sync.Mutex
	pauses map[digest.Address]time.Time
	failed error
	slow   time.Duration // how long reading takes
}

func (g *memoryGate) Pauses(context.Context) (map[digest.Address]time.Time, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	time.Sleep(g.slow)
	return maps.Clone(g.pauses), g.failed
}

func (g *memoryGate) Pause(_ context.Context, chat digest.Address, _, until time.Time) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.pauses == nil {
		g.pauses = make(map[digest.Address]time.Time)
	}
	g.pauses[chat] = until.Round(0) // the database has no monotonic clock
	return nil
}

func paced(rate float64) *pacer { return newPacer(rate, time.Now, nil, slog.New(slog.DiscardHandler)) }

// must takes leave for some messages.
func must(t *testing.T, p *pacer, c class, most int) int {
	t.Helper()
	n, err := p.take(t.Context(), c, most)
	if err != nil || n < 1 || n > most {
		t.Fatalf("%d of %d: %v", n, most, err)
	}
	return n
}

// took is how long something takes, by the bubble's clock.
func took(do func()) time.Duration {
	began := time.Now()
	do()
	return time.Since(began)
}

func TestMessagesLeaveInEvenSteps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(25)
		must(t, p, pushing, 2) // two are left over from when nobody asked
		for i := range 100 {
			if step := took(func() { must(t, p, pushing, 1) }); step != 40*time.Millisecond {
				t.Fatalf("message %d leaves %s after the one before", i, step)
			}
		}
	})
}

func TestNoSecondHasMoreMessagesThanTheRateAndOne(t *testing.T) {
	for _, rate := range []float64{1, 2.5, 28, 1000} {
		t.Run(fmt.Sprint(rate), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p, random := paced(rate), rand.New(rand.NewPCG(1, 2))
				var left []time.Time
				for range int(rate) * 5 {
					n := must(t, p, pushing, 1+random.IntN(50))
					if random.IntN(10) == 0 {
						p.back(n)
						continue
					}
					for range n {
						left = append(left, time.Now())
					}
					if random.IntN(4) == 0 { // somebody has nothing to send, or is slow
						time.Sleep(time.Duration(random.IntN(int(4 * float64(time.Second) / rate))))
					}
				}
				first := 0
				for i, at := range left {
					for at.Sub(left[first]) >= time.Second {
						first++
					}
					if n := i - first + 1; float64(n) > rate+2 { // the rate is rounded up
						t.Fatalf("%d messages within a second", n)
					}
				}
			})
		})
	}
}

// The clock is late by some milliseconds whenever it is looked at, as alarms
// and busy machines are.
func TestTheRateIsReachedAlthoughEverybodyIsLate(t *testing.T) {
	for _, rate := range []int{28, 1000} {
		t.Run(fmt.Sprint(rate), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				late := func() time.Time {
					time.Sleep(3 * time.Millisecond)
					return time.Now()
				}
				p := newPacer(float64(rate), late, nil, slog.New(slog.DiscardHandler))
				must(t, p, pushing, 512)
				sent := 0
				for end := time.Now().Add(time.Minute); time.Now().Before(end); {
					sent += must(t, p, pushing, 512)
				}
				if want := 60 * rate; sent < want-want/500-1 || sent > want+want/500+1 {
					t.Errorf("%d in a minute, want %d", sent, want)
				}
			})
		})
	}
}

func TestAnswersLeaveBeforeEditionsAndEditionsBeforeCorrections(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		must(t, p, pushing, 2)
		var mu sync.Mutex
		var order []class
		for _, c := range []class{correcting, pushing, answering, correcting, answering, pushing} {
			go func() {
				must(t, p, c, 1)
				mu.Lock()
				defer mu.Unlock()
				order = append(order, c)
			}()
			synctest.Wait()
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if want := []class{answering, answering, pushing, pushing, correcting, correcting}; !slices.Equal(order, want) {
			t.Errorf("%v", order)
		}
	})
}

func TestLeaveThatIsGivenBackIsThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		n := must(t, p, pushing, 2)
		waited := make(chan time.Duration)
		go func() { waited <- took(func() { must(t, p, answering, 1) }) }()
		synctest.Wait()
		p.back(n)
		if wait := <-waited; wait != 0 {
			t.Errorf("who waits gets it after %s", wait)
		}
		if wait := took(func() { must(t, p, pushing, 1) }); n != 2 || wait != 0 {
			t.Errorf("the other of %d is there after %s", n, wait)
		}
		p.back(0)
		if wait := took(func() { must(t, p, pushing, 1) }); wait < p.step {
			t.Errorf("a third leaves after %s", wait)
		}
	})
}

func TestWhoGivesUpTakesNothingAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		must(t, p, pushing, 2)
		ctx, cancel := context.WithCancel(t.Context())
		gaveUp := make(chan error)
		go func() {
			_, err := p.take(ctx, answering, 1)
			gaveUp <- err
		}()
		synctest.Wait()
		waited := make(chan time.Duration)
		go func() { waited <- took(func() { must(t, p, pushing, 1) }) }()
		synctest.Wait()
		cancel()
		if err := <-gaveUp; !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
		if wait := <-waited; wait != p.step {
			t.Errorf("the next one waits for %s", wait)
		}

		// Leave and the end may come at the same time.
		before, left := p.next, 0
		for range 100 {
			time.Sleep(p.step)
			if n, err := p.take(ctx, pushing, 1); err == nil {
				left += n
			}
		}
		if got := p.next.Sub(before); left == 0 || left == 100 || got > 100*p.step {
			t.Errorf("%d left, which took %s", left, got)
		}
		if wait := took(func() { must(t, p, pushing, 1) }); wait > p.step {
			t.Errorf("another waits for %s", wait)
		}
	})
}

func TestAChatThatWantsToBeLeftAloneDoesNotHoldUpTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		p.asked(t.Context(), "1", 30*time.Second)
		p.asked(t.Context(), "1", 20*time.Second) // an older answer, which came later
		if wait := p.enter("1", pushing); wait != 30*time.Second {
			t.Errorf("the chat: %s", wait)
		}
		if wait := p.enter("2", pushing); wait != 0 {
			t.Errorf("another chat: %s", wait)
		}
		if wait := took(func() { must(t, p, pushing, 1) }); wait != 0 {
			t.Errorf("all: %s", wait)
		}
		time.Sleep(30 * time.Second)
		p.asked(t.Context(), "2", 5*time.Second)
		if wait := p.pause(everybody); wait != 0 {
			t.Errorf("after the pause another chat shuts everything for %s", wait)
		}
	})
}

func TestASecondChatThatWantsToBeLeftAloneMeansAll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gate := &memoryGate{}
		p := newPacer(28, time.Now, gate, slog.New(slog.DiscardHandler))
		p.asked(t.Context(), "1", time.Hour)
		p.asked(t.Context(), "2", 5*time.Second)
		for _, c := range []class{answering, pushing, correcting} {
			if wait := p.enter("3", c); wait != 5*time.Second {
				t.Errorf("class %d, a third chat: %s", c, wait)
			}
		}
		if wait := took(func() { must(t, p, answering, 1) }); wait != 5*time.Second {
			t.Errorf("all: %s", wait)
		}
		if wait := p.enter("1", answering); wait != time.Hour-5*time.Second {
			t.Errorf("the first chat's pause is another one: %s", wait)
		}
		p.asked(t.Context(), "3", time.Minute) // the first one's pause lasts still
		if wait := p.pause(everybody); wait != time.Minute {
			t.Errorf("a third chat: %s", wait)
		}
	})
}

func TestAPauseOfAllWakesUpWhoWaitsWhenItIsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		must(t, p, pushing, 2)
		waited := make(chan time.Duration)
		go func() { waited <- took(func() { must(t, p, pushing, 1) }) }() // whose alarm rings within the pause
		synctest.Wait()
		p.asked(t.Context(), "1", time.Minute)
		p.asked(t.Context(), "2", time.Minute)
		if wait := <-waited; wait != time.Minute {
			t.Errorf("it waits for %s", wait)
		}
	})
}

func TestPausesAreObeyedAfterARestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gate := &memoryGate{}
		p := newPacer(28, time.Now, gate, slog.New(slog.DiscardHandler))
		p.asked(t.Context(), "1", time.Hour)
		p.asked(t.Context(), "2", time.Minute)

		p = newPacer(28, time.Now, gate, slog.New(slog.DiscardHandler))
		gate.failed = errors.New("disk on fire")
		if _, err := p.take(t.Context(), pushing, 1); !errors.Is(err, digest.ErrDefinite) {
			t.Errorf("nothing may leave as long as the pauses can't be read: %v", err)
		}
		gate.failed, gate.slow = nil, time.Second // reading them makes none shorter
		if wait := took(func() { must(t, p, pushing, 1) }); wait != time.Minute {
			t.Errorf("all: %s", wait)
		}
		if wait := p.enter("1", pushing); wait != 59*time.Minute {
			t.Errorf("the chat: %s", wait)
		}
	})
}

func TestAPauseThatAnotherCopyWasAskedForIsObeyed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gate := &memoryGate{}
		one, other := newPacer(28, time.Now, gate, slog.New(slog.DiscardHandler)), newPacer(28, time.Now, gate, slog.New(slog.DiscardHandler))
		one.shared, other.shared = true, true
		must(t, other, answering, 1)
		one.asked(t.Context(), "1", time.Minute)
		one.asked(t.Context(), "2", time.Minute)
		time.Sleep(rereadEvery)
		if wait := took(func() { must(t, other, answering, 1) }); wait != time.Minute-rereadEvery {
			t.Errorf("it waits for %s", wait)
		}
		gate.failed = errors.New("disk on fire")
		time.Sleep(rereadEvery)
		must(t, other, answering, 1) // what is known holds
	})
}

// The wall clock may leap; what is remembered by it is counted from the start of
// the program by one that does not.
func TestARememberedPauseDoesNotHangOnTheWallClock(t *testing.T) {
	gate := &memoryGate{pauses: map[digest.Address]time.Time{"1": time.Now().Add(time.Hour).Round(0)}}
	p := newPacer(28, time.Now, gate, slog.New(slog.DiscardHandler))
	must(t, p, pushing, 1)
	if until := p.pauses["1"]; until == until.Round(0) { //nolint:staticcheck // Equal does not see the difference
		t.Errorf("until %s by the wall clock", until)
	}
}

func TestAPersonMayTurnPages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		for i := range personBurst {
			if wait := p.enter("1", answering); wait != 0 {
				t.Fatalf("answer %d waits for %s", i, wait)
			}
		}
		if wait := p.enter("1", answering); wait != time.Second {
			t.Errorf("one more: %s", wait)
		}
		if wait := p.enter("1", pushing); wait != personBurst*time.Second {
			t.Errorf("an edition: %s", wait)
		}
		time.Sleep(personBurst * time.Second)
		if wait := p.enter("1", pushing); wait != 0 {
			t.Errorf("an edition later: %s", wait)
		}
		if wait := p.enter("1", pushing); wait != time.Second {
			t.Errorf("a second edition: %s", wait)
		}
	})
}

func TestAGroupAndAChannelTakeTwentyMessagesAMinute(t *testing.T) {
	for _, chat := range []digest.Address{"-100123", "@minber"} {
		t.Run(string(chat), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := paced(28)
				for i := range 3 {
					if wait := p.enter(chat, pushing); wait != 0 {
						t.Fatalf("edition %d: %s", i, wait)
					}
					if wait := p.enter(chat, pushing); wait != groupEvery {
						t.Fatalf("after edition %d another waits for %s", i, wait)
					}
					time.Sleep(groupEvery)
				}
				for i := range groupMinute - 3 {
					if wait := p.enter(chat, answering); wait != 0 {
						t.Fatalf("answer %d: %s", i, wait)
					}
				}
				for _, c := range []class{answering, pushing} {
					if wait := p.enter(chat, c); wait != time.Minute-3*groupEvery {
						t.Errorf("class %d, one more: %s", c, wait)
					}
				}
			})
		})
	}
}

func TestChatsThatWereLeftAloneAreForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		const many = 50_000
		most := 0
		for i := range many {
			chat := address(int64(i + 1))
			if i%100 == 0 {
				chat = "-" + chat
			}
			if wait := p.enter(chat, pushing); wait != 0 {
				t.Fatal(wait)
			}
			most = max(most, len(p.chats.chats))
			time.Sleep(p.step)
		}
		if most > 2*fewChats {
			t.Errorf("%d of %d chats were remembered at a time", most, many)
		}
		if wait := p.enter(address(many), pushing); wait == 0 {
			t.Error("the latest one is forgotten")
		}
	})
}

func TestAServerOfOnesOwnHasNoLimitsButItsPausesAreObeyed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(1e9)
		for range 1000 {
			if wait := took(func() { must(t, p, pushing, 512) }); wait > time.Millisecond {
				t.Fatalf("all wait for %s", wait)
			}
			for _, chat := range []digest.Address{"1", "-1"} {
				if wait := p.enter(chat, pushing); wait != 0 {
					t.Fatalf("chat %s waits for %s", chat, wait)
				}
			}
		}
		p.asked(t.Context(), "1", time.Minute)
		if wait := p.enter("1", answering); wait != time.Minute {
			t.Errorf("its pause: %s", wait)
		}
	})
}

// admitted counts what becomes of many answers that want to leave at once.
func admitted(t *testing.T, p *pacer, chats func(i int) digest.Address, many int) (left, late int) {
	var mu sync.Mutex
	var all sync.WaitGroup
	for i := range many {
		all.Go(func() {
			err := p.admit(t.Context(), chats(i), answering)
			var later *digest.LaterError
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				left++
			case errors.As(err, &later):
				late++
			default:
				t.Errorf("%v", err)
			}
		})
	}
	all.Wait()
	return left, late
}

func TestAnAnswerWaitsForAMinuteAtMost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		p.asked(t.Context(), "1", 50*time.Second)
		if wait := took(func() {
			if err := p.admit(t.Context(), "1", answering); err != nil {
				t.Error(err)
			}
		}); wait != 50*time.Second {
			t.Errorf("after %s", wait)
		}
		p.asked(t.Context(), "1", 2*time.Minute)
		var later *digest.LaterError
		if err := p.admit(t.Context(), "1", answering); !errors.As(err, &later) || later.After != 2*time.Minute {
			t.Errorf("beyond: %v", err)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		left, late := admitted(t, paced(28), func(int) digest.Address { return "-1" }, 60)
		if left <= groupMinute || left > 2*groupMinute || late != 60-left || time.Since(began) != time.Minute {
			t.Errorf("of 60 answers to a group %d left and %d were dropped, after %s", left, late, time.Since(began))
		}
	})
	synctest.Test(t, func(t *testing.T) {
		p, began := paced(28), time.Now()
		const many = 2000
		left, late := admitted(t, p, func(i int) digest.Address { return address(int64(i + 1)) }, many)
		if left < 28*60 || left > 28*60+3 || late != many-left || time.Since(began) > time.Minute {
			t.Errorf("of %d answers %d left and %d were dropped, after %s", many, left, late, time.Since(began))
		}
		for c, waiting := range p.waiting {
			if len(waiting) != 0 {
				t.Errorf("%d of class %d wait still", len(waiting), c)
			}
		}
	})
}

// BenchmarkTake is what leave to send costs:
//
//	go test -run - -bench Take ./bot
func BenchmarkTake(b *testing.B) {
	p := newPacer(1e9, time.Now, nil, slog.New(slog.DiscardHandler))
	for b.Loop() {
		if _, err := p.take(b.Context(), pushing, 1); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkEnter is what a chat's own pace costs, among 100,000 chats.
func BenchmarkEnter(b *testing.B) {
	p, chats := paced(28), make([]digest.Address, 100_000)
	for i := range chats {
		chats[i] = address(int64(i + 1))
	}
	i := 0
	for b.Loop() {
		p.enter(chats[i%len(chats)], pushing)
		i++
	}
}
