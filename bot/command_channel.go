package bot

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"minber/digest"
)

// Channels finds channels; storage implements it.
type Channels interface {
	// OwnedChannels returns the channels that a user set up, by title.
	OwnedChannels(ctx context.Context, owner int64) ([]digest.Subscriber, error)
	// ChannelByName returns a channel that is known by its "@name" only, as
	// those of the settings file may be; digest.ErrNotFound if there is none.
	ChannelByName(ctx context.Context, name string) (digest.Subscriber, error)
}

// requestChannel tells the choice of a channel from other choices, see Shared.
const requestChannel = 11

// channel lists the channels of a user; one who has none is asked for the
// first.
func (a *answers) channel(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if r.Kind != digest.Private {
		reply := say(s.markup("channel.private", nil))
		if name := a.words.username(); name != "" {
			reply.Buttons = [][]Button{{{Text: s.plain("channel.button.open_private", nil), URL: "https://t.me/" + name}}}
		}
		return reply, nil
	}
	mine, err := a.channels.OwnedChannels(ctx, r.User)
	if err != nil {
		return Reply{}, err
	}
	if len(mine) == 0 {
		return a.askForChannel(ctx, r)
	}
	lines := []markup{s.markup("channel.list", nil)}
	var buttons [][]Button
	for _, c := range mine {
		title := cut(c.Settings.Title, 40)
		state := s.plain("channel.list.off", nil)
		switch {
		case c.Gone:
			state = s.plain("channel.list.gone", nil)
		case c.Subscribed:
			state = s.rhythm(c.Schedule)
		}
		lines = append(lines, "• "+text(title+" — "+state))
		buttons = append(buttons, []Button{button(cut(title, alone), channelData(c.Chat, ""))})
	}
	buttons = append(buttons, []Button{button(s.plain("channel.button.add", nil), "ch:add")})
	return say(join("\n", lines...), buttons...), nil
}

// askForChannel opens Telegram's own list of the user's channels.
func (a *answers) askForChannel(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	reply := say(s.markup("channel.ask", nil))
	reply.Keyboard = &Keyboard{Buttons: [][]Key{{{
		Text: s.plain("channel.button.choose", nil), Chat: &ChatWanted{Request: requestChannel, Channel: true},
	}}}}
	return a.ask(ctx, r, view{Kind: viewKeys}, reply)
}

// channelData is a button's data that does something with a channel; who
// presses is asked for anew each time.
func channelData(chat digest.Address, what string) string {
	return strings.TrimSuffix(fmt.Sprintf("ch:%s:%s", chat, what), ":")
}

// pressChannel answers the buttons of channels: "list", "add", "d:" for drafts,
// and "CHAT:WHAT" for a page.
func (a *answers) pressChannel(ctx context.Context, r Request) (Reply, error) {
	if r.Kind != digest.Private {
		return Reply{}, fmt.Errorf("%w: a channel's button outside of a private chat", digest.ErrNotFound)
	}
	first, rest, _ := strings.Cut(r.Args, ":")
	var reply Reply
	var err error
	switch first {
	case "list":
		reply, err = a.channel(ctx, r)
		reply.Edit = reply.Keyboard == nil
	case "add":
		return a.askForChannel(ctx, r)
	case "d":
		r.Args = rest
		reply, err = a.pressDraft(ctx, r)
	default:
		r.Args = rest
		reply, err = a.pressChannelPage(ctx, r, digest.Address(first))
	}
	if errors.Is(err, errNotAdministrator) {
		return Reply{Notice: a.in(r).plain("channel.denied", nil)}, nil
	}
	return reply, err
}

var errNotAdministrator = errors.New("no administrator of the channel")

// managed returns a channel that is known and that the user administers now.
func (a *answers) managed(ctx context.Context, r Request, chat digest.Address) (digest.Subscriber, error) {
	c, err := a.chats.Chat(ctx, chat)
	if err != nil {
		return c, err
	}
	if c.Kind != digest.Channel {
		return c, fmt.Errorf("%w: %s is no channel", digest.ErrNotFound, chat)
	}
	may, err := a.members.administers(ctx, chat, r.User)
	if err == nil && !may {
		err = errNotAdministrator
	}
	return c, err
}

// changeChannel changes a channel that the user administers now. Two who do so
// at once, each in their own chat, do it one after the other.
func (a *answers) changeChannel(ctx context.Context, r Request, chat digest.Address, change func(*digest.Subscriber) error) (digest.Subscriber, error) {
	if c, err := a.managed(ctx, r, chat); err != nil {
		return c, err
	}
	a.changing.Lock()
	defer a.changing.Unlock()
	c, err := a.chats.Chat(ctx, chat)
	if err != nil {
		return c, err
	}
	if err := change(&c); err != nil {
		return c, err
	}
	c.By = r.User
	return c, a.chats.SaveChat(ctx, c)
}

// chosenChannel answers the choice of a channel: the sample comes first, and
// nothing is published before the user says so.
func (a *answers) chosenChannel(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if r.Kind != digest.Private || r.Shared == nil || r.Shared.Request != requestChannel {
		return Reply{}, fmt.Errorf("%w: nobody asked for this chat", digest.ErrNotFound)
	}
	card, err := a.members.channel(ctx, r.Shared.Chat)
	isOut := errors.Is(err, digest.ErrChatGone) || errors.Is(err, digest.ErrNoRights)
	if err != nil && !isOut {
		return Reply{}, err
	}
	if isOut || !card.posts {
		return say(s.markup("channel.no_post", args{"Title": cut(r.Shared.Title, 60)})), nil
	}
	may, err := a.members.administers(ctx, r.Shared.Chat, r.User)
	if err != nil {
		return Reply{}, err
	}
	if !may {
		return say(s.markup("channel.denied", nil)), nil
	}
	c, err := a.enlist(ctx, r, card)
	if err != nil {
		return Reply{}, err
	}
	shown, err := a.sampleOf(ctx, c)
	if err != nil {
		return Reply{}, err
	}
	reply := a.channelPage(s, c)
	page := string(join("\n\n", shown.note(s), markup(reply.Parts[0])))
	reply.Parts, reply.Edit = append(shown.parts(), page), false
	return reply, nil
}

// enlist makes a chosen channel known as the user's. One from the settings
// file keeps what it has, under its number; one that belongs to another
// administrator stays theirs.
func (a *answers) enlist(ctx context.Context, r Request, card channelCard) (digest.Subscriber, error) {
	chat := r.Shared.Chat
	a.changing.Lock()
	defer a.changing.Unlock()
	if card.name != "" {
		listed, err := a.channels.ChannelByName(ctx, card.name)
		if err == nil {
			err = a.chats.MoveChat(ctx, listed.Chat, chat)
		}
		if err != nil && !errors.Is(err, digest.ErrNotFound) {
			return listed, err
		}
	}
	c, err := a.chats.Chat(ctx, chat)
	if err != nil && !errors.Is(err, digest.ErrNotFound) {
		return c, err
	}
	if err != nil || c.Settings.Owner == 0 && !c.Subscribed { // nobody set it up yet
		c.Schedule = a.schedule
		c.Schedule.Zone = r.Subscriber.Schedule.Zone
		c.Lang, c.LangChosen = r.Lang, true
	}
	if c.Settings.Owner != 0 && c.Settings.Owner != r.User {
		keeps, err := a.members.administers(ctx, chat, c.Settings.Owner)
		if err != nil {
			return c, err
		}
		if !keeps {
			c.Settings.Owner = r.User
		}
	} else {
		c.Settings.Owner = r.User
	}
	c.Chat, c.Kind, c.Gone = chat, digest.Channel, false
	c.Settings.Title, c.Settings.Name, c.By = card.title, card.name, r.User
	return c, a.chats.SaveChat(ctx, c)
}

// wakeChannel notes that the bot may post in a channel again. One that nobody
// set up does not become known by that: whoever adds the bot through Telegram's
// list chooses the channel at the same moment, in another chat.
func (a *answers) wakeChannel(ctx context.Context, chat digest.Address) error {
	a.changing.Lock()
	defer a.changing.Unlock()
	c, err := a.chats.Chat(ctx, chat)
	if errors.Is(err, digest.ErrNotFound) || err == nil && !c.Gone {
		return nil
	}
	if err != nil {
		return err
	}
	c.Gone = false
	return a.chats.SaveChat(ctx, c)
}
