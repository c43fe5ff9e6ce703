package bot

import (
	"context"
	"errors"
	"time"

	"minber/digest"
)

// anonymousAdmin is the user in whose name administrators write who hide
// behind their group.
const anonymousAdmin = 1087968824

// greetingsApart is how soon a group that takes the bot out and in again is
// not greeted anew.
const greetingsApart = 24 * time.Hour

// enter answers that the bot came into a chat, or that its rights there
// changed. A group is greeted once; where the bot may not write, it says so to
// whoever added it, and leaves.
//
// A group that grows into a supergroup lets the bot in anew, under a new id:
// it is greeted only if Telegram tells that before it tells of the move.
func (a *answers) enter(ctx context.Context, r Request) (Reply, error) {
	if r.Kind == digest.Private {
		return Reply{}, nil
	}
	lang, err := a.langOf(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	s := a.words.words.in(lang)
	if !r.Entry.MayWrite {
		return Reply{Leave: true, Also: letterTo(r.User, s.markup("owner.no_voice", args{"Title": r.Title}))}, nil
	}
	sub := r.Subscriber
	if !r.Entry.Joined || a.now().Sub(time.Unix(sub.Settings.Greeted, 0)).Abs() < greetingsApart {
		return Reply{}, nil
	}
	if !sub.LangChosen {
		sub.Lang = lang
	}
	sub.Settings.Greeted = a.now().Unix()
	sub.Settings.Owner, sub.Settings.Title = ownerOf(r), r.Title
	if err := a.chats.SaveChat(ctx, sub); err != nil {
		return Reply{}, err
	}
	return say(s.markup("group.greeting", nil),
		[]Button{button(s.plain("button.subscribe", nil), "c:subscribe"), button(s.plain("button.settings", nil), "c:settings")}), nil
}

// langOf is the language of a user: of their own chat with the bot, or else of
// their Telegram.
func (a *answers) langOf(ctx context.Context, r Request) (string, error) {
	own, err := a.chats.Chat(ctx, digest.UserAddress(r.User))
	if errors.Is(err, digest.ErrNotFound) {
		return guessLanguage(r.UserLang, r.Lang), nil
	}
	return own.Lang, err
}

// ownerOf is who is told what goes wrong in a group: who set it up last, 0 for
// somebody who hides.
func ownerOf(r Request) int64 {
	if r.User == anonymousAdmin {
		return 0
	}
	return r.User
}

// letterTo is a message to a user's private chat; none to somebody unknown.
func letterTo(user int64, m markup, buttons ...[]Button) []Letter {
	if user == 0 || user == anonymousAdmin {
		return nil
	}
	return []Letter{{Chat: digest.UserAddress(user), Part: string(m), Buttons: buttons}}
}

// bind ties a group's editions to where they were asked for: a topic of a
// forum, or none. It returns what to say of it, "" if there is nothing to say.
func (a *answers) bind(r Request, sub *digest.Subscriber) markup {
	if r.Kind != digest.Group {
		return ""
	}
	before := sub.Thread
	sub.Thread, sub.Settings.Owner, sub.Settings.Title = r.Thread, ownerOf(r), r.Title
	switch {
	case r.Thread != 0:
		return a.in(r).markup("group.bound", nil)
	case before != 0:
		return a.in(r).markup("group.unbound", nil)
	}
	return ""
}

// whereLine says to which topic of a forum the editions come, "" if it goes
// without saying.
func (a *answers) whereLine(r Request) markup {
	sub := r.Subscriber
	switch {
	case !sub.Subscribed || sub.Thread == 0:
		return ""
	case sub.Thread == r.Thread:
		return a.in(r).markup("group.here", nil)
	}
	return a.in(r).markup("group.elsewhere", nil)
}
