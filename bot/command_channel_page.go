package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

const (
	viewHeader    = "channel header"
	longestHeader = 200 // characters: two or three lines on a phone
)

// pressChannelPage answers the buttons of a channel's page. Whoever presses
// has to administer the channel at that moment, also to look at it only.
func (a *answers) pressChannelPage(ctx context.Context, r Request, chat digest.Address) (Reply, error) {
	s := a.in(r)
	what, value, _ := strings.Cut(r.Args, ":")
	switch what {
	case "", "menu", "sample", "header":
		c, err := a.managed(ctx, r, chat)
		switch {
		case err != nil:
			return Reply{}, err
		case what == "menu":
			return a.channelMenu(r, c, value)
		case what == "header":
			return a.askHeader(ctx, r, c)
		case what == "sample":
			return a.pressSample(ctx, s, c)
		}
		return a.channelPage(s, c), nil
	}
	page := ""
	c, err := a.changeChannel(ctx, r, chat, func(c *digest.Subscriber) (err error) {
		page, err = a.setChannel(c, what, value)
		return err
	})
	switch {
	case err != nil:
		return Reply{}, err
	case page != "":
		return a.channelMenu(r, c, page)
	}
	return a.channelPage(s, c), nil
}

// setChannel changes one setting and returns the page to show then;
// digest.ErrNotFound for what can't be set. What a button sets is in its value,
// so that two presses do the same as one.
func (a *answers) setChannel(c *digest.Subscriber, what, value string) (page string, err error) {
	set, ok := &c.Settings, false
	switch what {
	case "lang", "hour", "zone", "day", "body", "topic", "short":
		var changed digest.Subscriber
		if changed, page, ok = setters()[what](a, *c, value); ok {
			*c = changed
		}
	case "on":
		ok = value == ""
		if !c.Subscribed {
			c.Subscribed, c.Since, c.Gone = true, a.now().UTC(), false
		}
	case "off":
		ok = value == ""
		c.Subscribed = false
	case "tags":
		set.Hashtags, ok = readOn(value)
	case "silent":
		set.Silent, ok = readOn(value)
	case "pin":
		set.Pin, ok = readOn(value)
	case "noheader":
		set.Header, ok = "", value == ""
	case "approve":
		page = "approval"
		ok = value == "0"
		set.Approval.Wanted = !ok
		if minutes, err := strconv.Atoi(value); err == nil && slices.Contains(approvalTimes(), minutes) {
			set.Approval.Minutes, ok = minutes, true
		}
	case "anyway":
		page = "approval"
		set.Approval.Anyway, ok = readOn(value)
	}
	if !ok {
		return "", fmt.Errorf("%w: a channel's %s %q", digest.ErrNotFound, what, value)
	}
	return page, nil
}

// readOn reads "1" and "0".
func readOn(value string) (on, ok bool) {
	n, ok := readNumber(value, 1)
	return n == 1, ok
}

// channelPage is the one message of a channel's settings.
func (a *answers) channelPage(s *speech, c digest.Subscriber) Reply {
	set := c.Settings
	lines := []markup{bold(text(cut(set.Title, 100))) + "\n"}
	switch {
	case c.Gone:
		lines = append(lines, s.markup("channel.page.gone", nil))
	case c.Subscribed:
		lines = append(lines,
			s.markup("channel.page.on", args{"Rhythm": s.rhythm(c.Schedule), "Zone": s.zone(c.Schedule.Zone)}),
			a.nextLine(s, c))
	default:
		lines = append(lines, s.markup("channel.page.off", args{"Rhythm": s.rhythm(c.Schedule), "Zone": s.zone(c.Schedule.Zone)}))
	}
	header := s.plain("channel.none", nil)
	if set.Header != "" {
		header = cut(set.Header, 60)
	}
	lines = append(lines,
		s.markup("settings.lang", args{"Value": s.plain("language_name."+c.Lang, nil)}),
		s.markup("settings.bodies", args{"Value": a.listed(s, set.Bodies, a.bodyName)}),
		s.markup("settings.topics", args{"Value": a.listed(s, set.Topics, topicName)}),
		s.markup("channel.page.header", args{"Value": header}),
		s.markup("channel.page.approval", args{"Value": s.approval(set.Approval)}))
	reply := say(join("\n", lines...), a.channelButtons(s, c)...)
	reply.Edit = true
	return reply
}

// approval words whether, and how long, an edition waits for its owner.
func (s *speech) approval(p digest.Approval) string {
	switch {
	case !p.Wanted:
		return s.plain("channel.approval.none", nil)
	case p.Anyway:
		return s.plain("channel.approval.anyway", args{"Count": p.Minutes})
	default:
		return s.plain("channel.approval.otherwise", args{"Count": p.Minutes})
	}
}

func (a *answers) channelButtons(s *speech, c digest.Subscriber) [][]Button {
	set := c.Settings
	do := func(label, what string) Button { return button(s.plain(label, nil), channelData(c.Chat, what)) }
	toggle := func(label, what string, on bool) Button {
		return choice(s.plain("channel.button."+label, nil), channelData(c.Chat, fmt.Sprintf("%s:%d", what, oneOf(on, 0, 1))), on)
	}
	turn := do("channel.button.publish", "on")
	if c.Subscribed {
		turn = do("channel.button.stop", "off")
	}
	return [][]Button{
		{turn},
		{do("button.language", "menu:lang"), do("button.hour", "menu:hour"), do("button.zone", "menu:zone")},
		{do("button.days", "menu:days"), do("button.bodies", "menu:bodies"), do("button.topics", "menu:topics")},
		{toggle("short", "short", set.Short), toggle("hashtags", "tags", set.Hashtags)},
		{toggle("silent", "silent", set.Silent), toggle("pin", "pin", set.Pin)},
		{do("channel.button.header", "header"), do("channel.button.approval", "menu:approval")},
		{do("channel.button.sample", "sample"), button(s.plain("channel.button.list", nil), "ch:list")},
	}
}

// askHeader asks for the text above each edition.
func (a *answers) askHeader(ctx context.Context, r Request, c digest.Subscriber) (Reply, error) {
	s := a.in(r)
	row := []Button{button(s.plain("button.back", nil), channelData(c.Chat, ""))}
	if c.Settings.Header != "" {
		row = append(row, button(s.plain("channel.button.no_header", nil), channelData(c.Chat, "noheader")))
	}
	reply := say(s.markup("channel.header", args{"Number": longestHeader}), row)
	reply.Edit = true
	return a.ask(ctx, r, view{Kind: viewHeader, Words: string(c.Chat)}, reply)
}

// answerHeader takes the text that was asked for.
func (a *answers) answerHeader(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if n := utf8.RuneCountInString(r.Args); n == 0 || n > longestHeader {
		return a.ask(ctx, r, r.Question, say(s.markup("channel.header_wrong", args{"Number": longestHeader})))
	}
	c, err := a.changeChannel(ctx, r, digest.Address(r.Question.Words), func(c *digest.Subscriber) error {
		c.Settings.Header = r.Args
		return nil
	})
	if errors.Is(err, errNotAdministrator) {
		return say(s.markup("channel.denied", nil)), nil
	}
	return a.channelPage(s, c), err
}
