package bot

import (
	"context"
	"errors"
	"time"

	"minber/digest"
)

// Events are told what the bot does, for whoever counts. Each may be nil, is
// called from many goroutines and must return at once. None is told a chat, a
// text or a secret; each word they are told is one of a few.
type Events struct {
	// Called is told of a request to the Bot API: its method, what came of it
	// (see Outcomes), and how long that took.
	Called func(method, outcome string, took time.Duration)
	// Paused is told that Telegram wants a chat to be left alone for a time, or
	// all of them.
	Paused func(all bool, wait time.Duration)
	// Handled is told how long a handler took, the sending of its answer not
	// included: by its command, or by what it answers if that is none.
	Handled func(command string, took time.Duration, failed bool)
	// Updated is told that an update is done, and how long it waited to be begun
	// since it was received.
	Updated func(waited time.Duration, failed bool)
	// Posted is told what came of a request to the webhook, see Posts.
	Posted func(outcome string)
	// Dated is told the date of an answer to a request, and how long that took by this
	// machine's clock, which may have been set meanwhile.
	Dated func(ctx context.Context, date time.Time, took time.Duration)
	// Pending is told how many updates Telegram keeps for the webhook.
	Pending func(count int)
}

// silent returns events of which none is nil.
func (e Events) silent() Events {
	if e.Called == nil {
		e.Called = func(string, string, time.Duration) {}
	}
	if e.Paused == nil {
		e.Paused = func(bool, time.Duration) {}
	}
	if e.Handled == nil {
		e.Handled = func(string, time.Duration, bool) {}
	}
	if e.Updated == nil {
		e.Updated = func(time.Duration, bool) {}
	}
	if e.Posted == nil {
		e.Posted = func(string) {}
	}
	if e.Dated == nil {
		e.Dated = func(context.Context, time.Time, time.Duration) {}
	}
	if e.Pending == nil {
		e.Pending = func(int) {}
	}
	return e
}

// OutcomeOK and the others are what comes of requests to the Bot API.
const (
	OutcomeOK        = "ok"
	OutcomeLater     = "later"     // 429
	OutcomeGone      = "gone"      // the chat, or the rights in it
	OutcomeRefused   = "refused"   // Telegram finds fault with it
	OutcomeMoot      = "moot"      // there is nothing to change, or nothing to change any more
	OutcomeMoved     = "moved"     // the chat has a new id
	OutcomeUnsent    = "unsent"    // it did not reach Telegram
	OutcomeUnknown   = "unknown"   // whether it did
	OutcomeConflict  = "conflict"  // another program uses the token
	OutcomeForbidden = "forbidden" // the token is refused
)

// Outcomes are all of them.
func Outcomes() []string {
	return []string{
		OutcomeOK, OutcomeLater, OutcomeGone, OutcomeRefused, OutcomeMoot, OutcomeMoved, OutcomeUnsent, OutcomeUnknown,
		OutcomeConflict, OutcomeForbidden,
	}
}

// Answered says whether an outcome is a word of Telegram's own.
func Answered(outcome string) bool { return outcome != OutcomeUnsent && outcome != OutcomeUnknown }

// outcomeOf names what came of a request.
func outcomeOf(err error) string {
	var later *digest.LaterError
	var moved *digest.MovedError
	switch {
	case err == nil:
		return OutcomeOK
	case errors.As(err, &later):
		return OutcomeLater
	case errors.As(err, &moved):
		return OutcomeMoved
	}
	for _, known := range [...]struct {
		kind error
		word string
	}{
		{digest.ErrChatGone, OutcomeGone},
		{digest.ErrNoRights, OutcomeGone},
		{digest.ErrRefused, OutcomeRefused},
		{digest.ErrUnchanged, OutcomeMoot},
		{digest.ErrNotFound, OutcomeMoot},
		{digest.ErrDefinite, OutcomeUnsent},
		{digest.ErrConflict, OutcomeConflict},
		{digest.ErrUnauthorized, OutcomeForbidden},
	} {
		if errors.Is(err, known.kind) {
			return known.word
		}
	}
	return OutcomeUnknown
}

// What handlers answer that are no commands of their own.
const (
	answersPress   = "press"
	answersLink    = "link"
	answersReply   = "reply"
	answersWords   = "words"   // whatever else a reader writes
	answersUnknown = "unknown" // a command that is none
	answersInline  = "inline"
)

// timed has events told how long handlers take.
func (r *router) timed(events Events) {
	for i, c := range r.commands {
		r.commands[i].do = events.time(c.name, c.do)
	}
	for _, group := range []struct {
		name     string
		handlers map[string]handler
	}{
		{answersPress, r.presses},
		{answersPress, r.adminPresses},
		{answersLink, r.links},
		{answersReply, r.replies},
		{answersReply, r.under},
	} {
		for key, do := range group.handlers {
			group.handlers[key] = events.time(group.name, do)
		}
	}
	r.hint, r.unknown = events.time(answersWords, r.hint), events.time(answersUnknown, r.unknown)
}

func (e Events) time(name string, do handler) handler {
	if do == nil {
		return nil
	}
	return func(ctx context.Context, r Request) (Reply, error) {
		began := time.Now()
		reply, err := do(ctx, r)
		e.Handled(name, time.Since(began), err != nil && !errors.Is(err, digest.ErrNotFound))
		return reply, err
	}
}

// What comes of requests to the webhook.
const (
	PostStored    = "stored"
	PostStranger  = "stranger" // the secret is wrong
	PostTooLarge  = "too_large"
	PostMalformed = "malformed"
	PostFailed    = "failed" // it could not be stored: Telegram is to come again
)

// Posts are all of them.
func Posts() []string {
	return []string{PostStored, PostStranger, PostTooLarge, PostMalformed, PostFailed}
}
