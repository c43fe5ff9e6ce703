package bot

import "context"

// cancel takes back what the bot asked of the reader, as every command does,
// and says so.
func (a *answers) cancel(_ context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if r.Question.Kind == "" {
		return say(s.markup("cancel.nothing", nil)), nil
	}
	return say(s.markup("cancel.done", nil)), nil // a key that it came with goes too, see edge.withoutKeys
}

// cancelQuietly is cancel in a group, where the word may be meant for another
// bot: it speaks up only if there was something to take back.
func (a *answers) cancelQuietly(ctx context.Context, r Request) (Reply, error) {
	if r.Question.Kind == "" {
		return Reply{}, nil
	}
	return a.cancel(ctx, r)
}
