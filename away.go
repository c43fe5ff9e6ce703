package main

import (
	"context"

	"minber/web"
)

// away is what a copy tells operators while it has stopped all it did and tries to
// come back: it is alive, and why it can't do its work. A copy that said nothing
// would be taken for dead.
type away struct {
	end  context.CancelFunc
	done chan struct{}
}

// tellAway tells that from now on, until comeBack.
func (p *program) tellAway(ctx context.Context, why error) {
	p.comeBack()
	if p.Listen == "" {
		return
	}
	ctx, end := context.WithCancel(ctx)
	p.away = &away{end: end, done: make(chan struct{})}
	database := web.Condition{Name: "database", Holds: func(context.Context) error { return why }}
	server := web.New(web.Options{Conditions: []web.Condition{database}, Figures: noFigures{why}})
	go func(done chan<- struct{}) {
		defer close(done)
		if err := server.Run(ctx, string(p.Listen)); err != nil && ctx.Err() == nil {
			p.log.WarnContext(ctx, "that this copy is away can't be told", "err", err)
		}
	}(p.away.done)
}

// comeBack ends that, and leaves its address to what is told of a copy that serves.
func (p *program) comeBack() {
	if p.away != nil {
		p.away.end()
		<-p.away.done
		p.away = nil
	}
}

// noFigures are those of a copy that is away.
type noFigures struct{ why error }

func (n noFigures) Figures(context.Context) (map[string]float64, error) { return nil, n.why }
