package bot

import (
	"errors"
	"net/http/httptrace"
	"testing"

	"minber/digest"
)

// The transport looks for another connection only if nothing was written on the
// one that it had.
func TestAMessageForWhichAConnectionIsSoughtAnewHasNotLeft(t *testing.T) {
	x := &exchange{}
	trace := httptrace.ContextClientTrace(x.watch(t.Context()))
	for _, c := range []struct {
		step func()
		want error
	}{
		{func() { trace.GetConn("") }, digest.ErrDefinite},
		{func() { trace.GotConn(httptrace.GotConnInfo{Reused: true}) }, digest.ErrAmbiguous},
		{func() { trace.GetConn("") }, digest.ErrDefinite}, // it was dead, and now nobody answers
	} {
		c.step()
		if err := classify(x); !errors.Is(err, c.want) {
			t.Errorf("%v, want %v", err, c.want)
		}
	}
}
