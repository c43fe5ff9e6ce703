package bot

import "context"

// unsubscribe turns the daily digest off; the settings stay.
func (a *answers) unsubscribe(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	sub := r.Subscriber
	if !sub.Subscribed {
		return say(s.markup("unsubscribe.was_not", nil)), nil
	}
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(s), err
	}
	sub.Subscribed = false
	if err := a.chats.SaveChat(ctx, sub); err != nil {
		return Reply{}, err
	}
	return say(s.markup("unsubscribe.done", nil)), nil
}
