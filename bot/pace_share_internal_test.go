package bot

import (
	"log/slog"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// fleet are copies on one synthetic clock. Each exchanges what it wants for its
// part once a second, as storage.Member does: what another one has is not given
// away.
type fleet struct {
	each         []*pacer
	wants, parts []float64

	mu   sync.Mutex
	left [][]time.Time // by copy
}

// newFleet starts so many copies, whose exchanges the caller ends.
func newFleet(n int, rate float64) (f *fleet, end func()) {
	over := make(chan struct{})
	f = &fleet{wants: make([]float64, n), parts: make([]float64, n), left: make([][]time.Time, n)}
	for range n {
		p := newPacer(rate, time.Now, nil, slog.New(slog.DiscardHandler))
		p.allot(0)
		f.each = append(f.each, p)
	}
	for i := range n {
		go func() {
			time.Sleep(time.Duration(i) * time.Second / time.Duration(n))
			for {
				f.exchange(i)
				select {
				case <-over:
					return
				case <-time.After(time.Second):
				}
			}
		}()
	}
	return f, func() { close(over) }
}

func (f *fleet) exchange(i int) {
	f.mu.Lock()
	wanted, all := f.each[i].wanted()
	f.wants[i] = wanted
	var wants, others float64
	for k := range f.each {
		if k != i {
			wants, others = wants+f.wants[k], others+f.parts[k]
		}
	}
	part := wanted * all / (wanted + wants)
	if wanted+wants <= all {
		part = wanted + (all-wanted-wants)/float64(len(f.each))
	}
	f.parts[i] = max(0, min(part, all-others))
	part = f.parts[i]
	f.mu.Unlock()
	f.each[i].allot(part)
}

// sends has a copy send for a while, each message when it may and a pause after
// the one before, and returns how many left.
func (f *fleet) sends(t *testing.T, i int, c class, within, pause time.Duration) (n int) {
	t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(pause) {
		must(t, f.each[i], c, 1)
		f.mu.Lock()
		f.left[i] = append(f.left[i], time.Now())
		f.mu.Unlock()
		n++
	}
	return n
}

// busiest is how many messages left in the second in which most did.
func (f *fleet) busiest() (most int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, of := range f.left {
		for _, start := range of {
			n := 0
			for _, other := range f.left {
				for _, at := range other {
					if !at.Before(start) && at.Sub(start) < time.Second {
						n++
					}
				}
			}
			most = max(most, n)
		}
	}
	return most
}

func TestCopiesTogetherKeepTheRate(t *testing.T) {
	const rate, copies = 28, 3
	synctest.Test(t, func(t *testing.T) {
		f, end := newFleet(copies, rate)
		defer end()
		time.Sleep(5 * time.Second)
		var group sync.WaitGroup
		var pushed [3]int // before, while and after others answer
		group.Go(func() {
			f.sends(t, 0, pushing, 5*time.Second, 0) // until it has it all
			pushed[0] = f.sends(t, 0, pushing, 20*time.Second, 0)
			pushed[1] = f.sends(t, 0, pushing, 20*time.Second, 0)
			f.sends(t, 0, pushing, 5*time.Second, 0)
			pushed[2] = f.sends(t, 0, pushing, 20*time.Second, 0)
		})
		var answered [copies]int
		for i := 1; i < copies; i++ {
			group.Go(func() {
				time.Sleep(25 * time.Second)
				answered[i] = f.sends(t, i, answering, 20*time.Second, 250*time.Millisecond)
			})
		}
		group.Wait()
		if most := f.busiest(); most > rate+copies {
			t.Errorf("%d messages left within a second", most)
		}
		if pushed[0] < 20*rate-1 || pushed[2] < 20*rate-1 {
			t.Errorf("a copy beside idle ones sent %d, and %d after they answered, of %d", pushed[0], pushed[2], 20*rate)
		}
		for i := 1; i < copies; i++ { // each could have answered 80 times
			if answered[i] < 65 {
				t.Errorf("copy %d answered %d times", i, answered[i])
			}
		}
		if all := pushed[1] + answered[1] + answered[2]; all < 20*rate*8/10 {
			t.Errorf("all sent %d messages of %d while some answered", all, 20*rate)
		}
		t.Logf("beside idle copies %d, beside answers %d and %v; in the busiest second %d", pushed[0], pushed[1], answered, f.busiest())
	})
}

// Everybody wants more than there is.
func TestCopiesThatAllHaveMoreToAnswerThanTheyMayShareAlike(t *testing.T) {
	const rate, copies = 28, 3
	synctest.Test(t, func(t *testing.T) {
		f, end := newFleet(copies, rate)
		defer end()
		var sent [copies]int
		var group sync.WaitGroup
		for i := range copies {
			group.Go(func() {
				time.Sleep(time.Duration(i) * 300 * time.Millisecond)
				f.sends(t, i, answering, 5*time.Second, 0)
				sent[i] = f.sends(t, i, answering, 30*time.Second, 0)
			})
		}
		group.Wait()
		all := 0
		for i, n := range sent {
			all += n
			// Copies whose beats fall together learn of each other by turns: one of
			// them may have less for a while, but never nothing.
			if n < 30*rate/copies*6/10 {
				t.Errorf("copy %d sent %d", i, n)
			}
		}
		if most := f.busiest(); most > rate+copies || all < 30*rate*95/100 {
			t.Errorf("%d messages within a second, %d in all of %d", most, all, 30*rate)
		}
	})
}

func TestACopyAloneHasTheWholeRateAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f, end := newFleet(1, 28)
		defer end()
		synctest.Wait()
		if p, alone := f.each[0], paced(28); p.step != alone.step || p.slack != alone.slack || p.most != alone.most {
			t.Errorf("steps of %s, want %s", p.step, alone.step)
		}
	})
}

func TestACopyWithoutAPartSendsOneMessageASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := paced(28)
		p.allot(0)
		must(t, p, answering, 5)
		if wait := took(func() { must(t, p, answering, 5) }); wait != time.Second {
			t.Errorf("the next one leaves after %s", wait)
		}
		waited := make(chan time.Duration)
		go func() { waited <- took(func() { must(t, p, answering, 1) }) }()
		time.Sleep(100 * time.Millisecond)
		if wanted, all := p.wanted(); wanted != 4 || all != 28 { // one has just left, another waits
			t.Errorf("it wants %v of %v", wanted, all)
		}
		p.allot(28)
		if wait := <-waited; wait > 100*time.Millisecond+p.step {
			t.Errorf("who waited for its part leaves after %s", wait)
		}
		p = paced(1e9)
		p.allot(0)
		if wait := took(func() { must(t, p, pushing, 5); must(t, p, pushing, 5) }); wait > time.Millisecond {
			t.Errorf("where there is no limit somebody waits for %s", wait)
		}
	})
}
