package bot

import (
	"context"

	"minber/digest"
)

// cancel takes back what the bot asked of the reader, as every command does,
// and says so. In a group, where it may be meant for another bot, it speaks up
// only if there was something to take back.
func (a *answers) cancel(_ context.Context, r Request) (Reply, error) {
	s := a.in(r)
	switch {
	case r.Question.Kind == "" && r.Kind != digest.Private:
		return Reply{}, nil
	case r.Question.Kind == "":
		return say(s.markup("cancel.nothing", nil)), nil
	}
	reply := say(s.markup("cancel.done", nil))
	if r.Question.Kind == viewZone && r.Kind == digest.Private { // its key took the place of the keyboard
		reply.Keyboard = &Keyboard{}
	}
	return reply, nil
}
