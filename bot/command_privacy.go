package bot

import (
	"context"

	"minber/digest"
)

// privacy says what is kept of a chat, and for how long (see storage's tidy.go).
func (a *answers) privacy(_ context.Context, r Request) (Reply, error) {
	return say(a.in(r).markup("privacy", nil)), nil
}

// forget asks whether everything about the chat is to be erased.
func (a *answers) forget(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(s), err
	}
	question := s.markup("forget.ask", nil)
	if r.Kind != digest.Private {
		question = s.markup("forget.ask_group", nil)
	}
	return say(question, []Button{
		button(s.plain("button.forget", nil), "forget:yes"), button(s.plain("button.keep", nil), "forget:no"),
	}), nil
}

// pressForget erases the chat, or leaves all as it is.
func (a *answers) pressForget(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if may, err := r.MayChange(ctx); err != nil || !may {
		return Reply{Notice: s.plain("settings.denied", nil)}, err
	}
	var reply Reply
	switch r.Args {
	case "yes":
		if err := a.chats.Forget(ctx, r.Chat); err != nil {
			return Reply{}, err
		}
		reply = say(s.markup("forget.done", nil))
	case "no":
		reply = say(s.markup("forget.kept", nil))
	default:
		return Reply{}, digest.ErrNotFound
	}
	reply.Edit = true
	return reply, nil
}
