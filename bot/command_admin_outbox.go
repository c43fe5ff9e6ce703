package bot

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// Queues tells how the outbox is doing; storage implements it.
type Queues interface {
	// Queue returns that of a moment of the real clock.
	Queue(ctx context.Context, clock time.Time) (digest.Queue, error)
	// Unknowns returns one page of the deliveries of unknown outcome that
	// nobody has looked at, the latest first, and how many there are.
	Unknowns(ctx context.Context, page digest.Page) ([]digest.Unknown, int, error)
	// SeeUnknowns marks those up to one of them as looked at, and returns how
	// many that were not.
	SeeUnknowns(ctx context.Context, upTo int64) (int, error)
}

const unknownsAPage = 8

// pressOutbox answers the buttons of the outbox, "WHAT:NUMBER".
func (a *answers) pressOutbox(ctx context.Context, r Request) (Reply, error) {
	what, rest, _ := strings.Cut(r.Args, ":")
	number, err := strconv.ParseInt(rest, 10, 64)
	if err != nil || number < 0 || r.Kind != digest.Private {
		return Reply{}, fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	var reply Reply
	switch what {
	case "show":
		reply, err = a.outbox(ctx, r)
	case "list":
		reply, err = a.unknowns(ctx, r, int(min(number, 1<<20)))
	case "seen":
		reply, err = a.seeUnknowns(ctx, r, number)
	default:
		err = fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	reply.Edit = true
	return reply, err
}

// outbox shows what is to be sent, how fast, and what stands in the way.
func (a *answers) outbox(ctx context.Context, r Request) (Reply, error) {
	clock := a.sending.clock()
	q, err := a.sending.queues.Queue(ctx, clock)
	if err != nil {
		return Reply{}, err
	}
	var pauses map[digest.Address]time.Time
	if a.sending.gate != nil {
		if pauses, err = a.sending.gate.Pauses(ctx); err != nil {
			return Reply{}, err
		}
	}
	s := a.in(r)
	reply := say(a.words.outbox(s, q, outboxState{
		clock: clock, zone: r.Subscriber.Schedule.Zone, pauses: pauses, rate: a.sending.rate, lately: a.sending.pace.lately(),
	}))
	if q.Unseen > 0 {
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.unknown", nil), "ob:list:0")})
	}
	reply.Buttons = append(reply.Buttons, []Button{
		button(s.plain("button.broadcasts", nil), sayData("list", 0)), button(s.plain("button.refresh", nil), "ob:show:0"),
	})
	return reply, nil
}

// unknowns lists the deliveries of which nobody knows whether they arrived.
// They are never sent again: whoever wonders can ask the reader.
func (a *answers) unknowns(ctx context.Context, r Request, page int) (Reply, error) {
	all, total, err := a.sending.queues.Unknowns(ctx, digest.Page{Offset: page * unknownsAPage, Limit: unknownsAPage})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	back := []Button{button(s.plain("button.outbox", nil), "ob:show:0")}
	if len(all) == 0 {
		return say(s.markup("unknown.none", nil), back), nil
	}
	blocks := []markup{s.markup("unknown.title", args{"Number": s.number(total)})}
	for _, u := range all {
		blocks = append(blocks, a.words.unknown(s, u, a.sending.clock(), r.Subscriber.Schedule.Zone))
	}
	reply := say(join("\n\n", blocks...))
	if turn := pages(page, unknownsAPage, total, func(p int) string { return fmt.Sprintf("ob:list:%d", p) }); turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	if page == 0 { // all that there are: what comes meanwhile has a greater number
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.seen", nil), fmt.Sprintf("ob:seen:%d", all[0].Delivery))})
	}
	reply.Buttons = append(reply.Buttons, back)
	return reply, nil
}

func (a *answers) seeUnknowns(ctx context.Context, r Request, upTo int64) (Reply, error) {
	n, err := a.sending.queues.SeeUnknowns(ctx, upTo)
	if err != nil {
		return Reply{}, err
	}
	reply, err := a.outbox(ctx, r)
	reply.Notice = a.in(r).plain("unknown.seen", args{"Number": n})
	return reply, err
}
