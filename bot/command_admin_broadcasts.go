package bot

import (
	"context"
	"fmt"

	"minber/digest"
)

const broadcastsAPage = 6

// pressBroadcast answers the buttons of a broadcast that has begun.
func (a *answers) pressBroadcast(ctx context.Context, r Request, what string, id int64) (Reply, error) {
	var b digest.Broadcast
	var err error
	switch what {
	case "pause":
		b, err = a.sending.broadcasts.SteerBroadcast(ctx, id, digest.BroadcastPaused)
	case "resume":
		b, err = a.sending.broadcasts.SteerBroadcast(ctx, id, digest.BroadcastGoing)
	case "end":
		b, err = a.sending.broadcasts.SteerBroadcast(ctx, id, digest.BroadcastStopped)
	case "show", "stop":
		b, err = a.sending.broadcasts.Broadcast(ctx, id)
	default:
		err = fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	if err != nil {
		return Reply{}, err
	}
	if s := a.in(r); what == "stop" && canStop(b) { // a message of its own: progress goes on in the other one
		return say(s.markup("say.stop", args{"ID": fmt.Sprint(id), "Number": s.number(b.Left())}),
			[]Button{button(s.plain("button.say.end", nil), sayData("end", id)), button(s.plain("button.say.keep", nil), sayData("show", id))}), nil
	}
	reply := a.words.broadcast(a.in(r), b, 0, a.now(), r.Subscriber.Schedule.Zone)
	reply.Edit = true
	return reply, nil
}

func canStop(b digest.Broadcast) bool { return b.Over.IsZero() && b.State != digest.BroadcastStopped }

// sayList lists the broadcasts, the latest first.
func (a *answers) sayList(ctx context.Context, r Request, page int) (Reply, error) {
	all, total, err := a.sending.broadcasts.Broadcasts(ctx, digest.Page{Offset: page * broadcastsAPage, Limit: broadcastsAPage})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	blocks := []markup{s.markup("say.none", nil)}
	if total > 0 {
		blocks[0] = s.markup("say.list", args{"Number": s.number(total)})
	}
	var each []Button
	for _, b := range all {
		blocks = append(blocks, a.words.broadcastLine(s, b, a.now(), r.Subscriber.Schedule.Zone))
		each = append(each, button(fmt.Sprintf("№%d", b.ID), sayData("show", b.ID)))
	}
	reply := say(join("\n\n", blocks...), rows(each, 3)...)
	if turn := pages(page, broadcastsAPage, total, func(p int) string { return sayData("list", int64(p)) }); turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.say.new", nil), sayData("new", 0))})
	reply.Edit = true
	return reply, nil
}

// ShowBroadcast rewrites the message with which a broadcast was begun; rate is
// how many messages a second leave, 0 if that is unknown. See digest.Teller.
func (b *Bot) ShowBroadcast(ctx context.Context, one digest.Broadcast, rate float64) error {
	chat := digest.UserAddress(one.By)
	own, err := b.options.Chats.Chat(ctx, chat)
	if err != nil {
		return err
	}
	shown := b.renderer.broadcast(b.renderer.words.in(own.Lang), one, rate, b.options.Now(), own.Schedule.Zone)
	// An answer that goes on: corrections have time until nothing else is sent.
	return b.sender.edit(ctx, chat, answering, one.Message, message{text: shown.Parts[0], keys: keyboard(shown.Buttons)})
}
