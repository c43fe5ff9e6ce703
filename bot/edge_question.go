package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"minber/digest"
)

// viewKeys is a question that only keys of the keyboard answer: any words are
// something else. It remembers that the keys are there.
const viewKeys = "keys"

// hasKeys says whether a question came with keys in place of the keyboard.
func (v view) hasKeys() bool {
	return v.Kind == viewKeys || v.Kind == viewZone && v.Words != besideButtons
}

// keepKeys takes back what was asked, but not the memory of its keys: a message
// with buttons can't take them away, the next without any does.
func (a *answers) keepKeys(ctx context.Context, r Request) error {
	if r.Kind != digest.Private || !r.Question.hasKeys() {
		return a.views.Ask(ctx, r.Chat, r.User, nil)
	}
	_, err := a.ask(ctx, r, view{Kind: viewKeys}, Reply{})
	return err
}

// question returns who answers a message that answers a question of ours, nil
// if it is none. A command takes the question back.
func (e *edge) question(ctx context.Context, in incoming) (handler, view, error) {
	if in.kind != digest.Private && !in.toUs && !strings.HasPrefix(in.text, "/") {
		return nil, view{}, nil // members of a group talk to each other
	}
	state, err := e.bot.options.Views.Asked(ctx, in.chat, in.user, in.update)
	if errors.Is(err, digest.ErrNotFound) && in.asChat && !strings.HasPrefix(in.text, "/") { // a press tells who an anonymous admin is, a message does not
		state, err = e.bot.options.Views.Asked(ctx, in.chat, 0, in.update)
	}
	if errors.Is(err, digest.ErrNotFound) {
		return nil, view{}, nil
	}
	if err != nil {
		return nil, view{}, err
	}
	v := view{}
	if err := json.Unmarshal(state, &v); err != nil {
		return nil, view{}, fmt.Errorf("a question: %w", err)
	}
	switch {
	case strings.HasPrefix(in.text, "/"):
		return nil, v, nil
	case spokenCommand(in.text) == "cancel":
		return e.bot.router.answers.cancel, v, nil
	}
	return e.bot.router.replies[v.Kind], v, nil
}

// pressedAway is the question that a press of a setting takes back, in private
// only: there it may have keys.
func (e *edge) pressedAway(ctx context.Context, in incoming) (view, error) {
	if in.kind != digest.Private || !strings.HasPrefix(in.press, "set:") {
		return view{}, nil
	}
	v := view{}
	state, err := e.bot.options.Views.Asked(ctx, in.chat, in.user, in.update)
	if errors.Is(err, digest.ErrNotFound) {
		return v, nil
	}
	if err == nil {
		err = json.Unmarshal(state, &v)
	}
	return v, err
}

// withoutKeys has a reply take away the keys of a question that is over: a key
// that lost its sense must not stay under the field. One message has either
// keys or buttons, so an answer with buttons is preceded by one without.
func (e *edge) withoutKeys(ctx context.Context, r Request, in incoming, reply Reply) (Reply, error) {
	switch {
	case in.kind != digest.Private || reply.Keyboard != nil:
	case len(reply.Parts) > 0 && len(reply.Buttons) == 0:
		reply.Keyboard = &Keyboard{}
	case len(reply.Parts) > 1:
		reply.Clears = true
	case in.shared != nil || in.location != nil || !strings.HasPrefix(in.text, "/"): // an answer, which wants no remark
		if reply.Asks { // and is no end
			return reply, nil
		}
		return reply, e.bot.router.answers.keepKeys(ctx, r)
	default:
		if len(reply.Buttons) == 0 { // but a picture
			reply.Keyboard = &Keyboard{}
		}
		taken := string(e.bot.renderer.words.in(r.Lang).markup("cancel.done", nil))
		reply.Parts, reply.Clears = append([]string{taken}, reply.Parts...), true
	}
	return reply, nil
}
