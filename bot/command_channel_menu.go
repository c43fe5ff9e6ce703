package bot

import (
	"fmt"
	"strings"

	"minber/digest"
)

// approvalTimes are the minutes that an owner may have for a draft.
func approvalTimes() []int { return []int{15, 30, 60, 120} }

// channelMenu shows one of a channel's choices instead of the overview: a page
// of a reader's settings, with buttons that change the channel.
func (a *answers) channelMenu(r Request, c digest.Subscriber, open string) (Reply, error) {
	s := a.in(r)
	page, _, _ := strings.Cut(open, ":")
	reply := Reply{}
	switch page {
	case "lang", "hour", "zone", "days", "bodies", "topics":
		r.Subscriber = c
		var err error
		if reply, err = a.settingsPage(r, open); err != nil {
			return Reply{}, err
		}
		reply.Buttons = ofChannel(c.Chat, reply.Buttons)
	case "approval":
		reply.Buttons = approvalButtons(s, c)
	default:
		return Reply{}, fmt.Errorf("%w: a channel's menu %q", digest.ErrNotFound, open)
	}
	reply.Parts, reply.Edit = []string{string(s.markup("channel.choose."+page, nil))}, true
	return reply, nil
}

// ofChannel makes the buttons of a page of settings a channel's. Those that ask
// for an answer in words are left out.
func ofChannel(chat digest.Address, page [][]Button) [][]Button {
	var buttons [][]Button
	for _, row := range page {
		var kept []Button
		for _, b := range row {
			what := strings.TrimPrefix(b.Data, "set:")
			switch {
			case strings.HasPrefix(what, "ask:"):
				continue
			case what == "menu:":
				b.Data = channelData(chat, "")
			default:
				b.Data = channelData(chat, what)
			}
			kept = append(kept, b)
		}
		if len(kept) > 0 {
			buttons = append(buttons, kept)
		}
	}
	return buttons
}

func approvalButtons(s *speech, c digest.Subscriber) [][]Button {
	p := c.Settings.Approval
	var all []Button
	for _, minutes := range approvalTimes() {
		all = append(all, choice(s.plain("channel.minutes", args{"Count": minutes}),
			channelData(c.Chat, fmt.Sprintf("approve:%d", minutes)), p.Wanted && p.Minutes == minutes))
	}
	buttons := append(rows(all, 2),
		[]Button{choice(s.plain("channel.button.no_approval", nil), channelData(c.Chat, "approve:0"), !p.Wanted)})
	if p.Wanted { // without a draft there is nothing to answer
		buttons = append(buttons, []Button{choice(
			s.plain("channel.button.anyway", nil), channelData(c.Chat, fmt.Sprintf("anyway:%d", oneOf(p.Anyway, 0, 1))), p.Anyway)})
	}
	return append(buttons, []Button{button(s.plain("button.back", nil), channelData(c.Chat, ""))})
}
