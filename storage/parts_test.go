package storage_test

import (
	"math"
	"testing"
	"time"

	"minber/digest"
)

// wish is what a copy would send, and what it may.
type wish struct{ wants, all, part float64 }

func (w *wish) Wanted() (wanted, all float64) { return w.wants, w.all }
func (w *wish) Allot(part float64)            { w.part = part }

// wishes has a copy send, of 28 messages a second that all may.
func (c *copyOf) wishes() *wish {
	w := &wish{all: 28}
	c.copy.Portion(w)
	c.t.Cleanup(func() { c.copy.HangUp(c.t.Context()) })
	return w
}

func TestCopiesShareTheRate(t *testing.T) {
	all := newCopies(t)
	all = append(all, newCopy(t, all[0].file))
	var each []*wish
	for _, c := range all {
		each = append(each, c.wishes())
	}
	// A round is each copy's exchange; none adds up to more than the rate.
	round := func(t *testing.T, wants ...float64) {
		t.Helper()
		for i, c := range all {
			each[i].wants = wants[i]
			ok(t, c.copy.Beat(t.Context()))
			if sum := each[0].part + each[1].part + each[2].part; sum > 28+1e-9 {
				t.Errorf("the copies may send %v a second", sum)
			}
		}
	}
	for _, c := range []struct {
		name        string
		wants, want []float64
	}{
		{"who sends nothing has an equal part", []float64{0, 0, 0}, []float64{28. / 3, 28. / 3, 28. / 3}},
		{"who sends a broadcast has all beside who sends nothing", []float64{28, 0, 0}, []float64{28, 0, 0}},
		{"it leaves to others what they answer", []float64{28, 4, 3}, []float64{22.4, 3.2, 2.4}},
		{"it has all again when they don't any more", []float64{28, 0, 0}, []float64{28, 0, 0}},
		{"what nobody wants is everybody's", []float64{0, 16, 0}, []float64{4, 20, 4}},
		{"if all want all, each has a third", []float64{28, 28, 28}, []float64{28. / 3, 28. / 3, 28. / 3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 3 {
				round(t, c.wants...)
			}
			for i, w := range each {
				if math.Abs(w.part-c.want[i]) > 1e-6 {
					t.Errorf("copy %d may send %v, want %v", i, w.part, c.want[i])
				}
			}
		})
	}
	ok(t, all[2].copy.Leave(t.Context()))
	must(all[1].raw().Exec("UPDATE copies SET seen = seen - 4000 WHERE id = ?", all[1].copy.ID()))(t) // it can't be reached
	ok(t, all[0].copy.Beat(t.Context()))
	if each[0].part != 28 {
		t.Errorf("the only one that is left may send %v", each[0].part)
	}
}

// A dead sender is known for ten seconds; nobody is to wait so long.
func TestWhoSendsNextHasThePartOfWhoSentBefore(t *testing.T) {
	all := newCopies(t)
	former, next := all[0].wishes(), all[1].wishes()
	first := all[0].asks()
	<-first.begun
	former.wants, next.wants = 28, 28
	ok(t, all[0].copy.Beat(t.Context()))
	ok(t, all[1].copy.Beat(t.Context()))
	if former.part != 28 || next.part != 0 {
		t.Fatalf("who sends may send %v, the other %v", former.part, next.part)
	}
	close(first.end)
	ok(t, <-first.done)
	second := all[1].asks()
	<-second.begun
	ok(t, all[1].copy.Beat(t.Context()))
	if next.part != 28 {
		t.Errorf("it may send %v", next.part)
	}
	close(second.end)
	ok(t, <-second.done)
	ok(t, all[0].SaveChat(t.Context(), digest.Subscriber{Chat: "7", Kind: digest.Private, Since: time.Unix(1, 0)})) // who sent serves still
}
