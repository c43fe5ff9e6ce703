package bot

import "context"

// unsubscribe turns the daily digest off; the settings stay, and so do the
// watches, which the answer tells.
func (a *answers) unsubscribe(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	sub := r.Subscriber
	said := s.markup("unsubscribe.was_not", nil)
	if sub.Subscribed {
		if may, err := r.MayChange(ctx); err != nil || !may {
			return denied(s), err
		}
		sub.Subscribed = false
		if err := a.chats.SaveChat(ctx, sub); err != nil {
			return Reply{}, err
		}
		said = s.markup("unsubscribe.done", nil)
	}
	watches, err := a.watches.Watches(ctx, r.Chat, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	for _, w := range watches {
		if !w.Paused {
			return say(join("\n", said, s.markup("unsubscribe.watches", nil))), nil
		}
	}
	return say(said), nil
}
