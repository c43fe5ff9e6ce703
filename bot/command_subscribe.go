package bot

import (
	"context"
	"strconv"
	"strings"
)

// subscribe turns the digest on, at the hour asked for or the chat's.
func (a *answers) subscribe(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	sub := r.Subscriber
	if r.Args != "" {
		hour, minute, ok := readHour(r.Args)
		if !ok {
			return say(s.markup("subscribe.hour_wrong", args{"Text": cut(r.Args, 40)})), nil
		}
		sub.Schedule.Hour, sub.Schedule.Minute = hour, minute
	}
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(s), err
	}
	if !sub.Subscribed {
		sub.Subscribed, sub.Since = true, a.now().UTC()
	}
	sub.Paused = ""
	where := a.bind(r, &sub)
	if err := a.chats.SaveChat(ctx, sub); err != nil {
		return Reply{}, err
	}
	done := s.markup("subscribe.done", args{"Rhythm": s.rhythm(sub.Schedule), "Zone": s.zone(sub.Schedule.Zone)})
	return say(join("\n", done, where, a.nextLine(s, sub)),
		[]Button{button(s.plain("button.settings", nil), "c:settings")}), nil
}

// denied tells a group's member that only administrators change settings.
func denied(s *speech) Reply { return say(s.markup("settings.denied", nil)) }

// readHour reads an hour of the day: 8, 08:30, 8.30, 20:00.
func readHour(text string) (hour, minute int, ok bool) {
	text = strings.TrimSpace(text)
	if strings.Trim(text, "0123456789:.") != "" {
		return 0, 0, false
	}
	h, m, colon := strings.Cut(strings.ReplaceAll(text, ".", ":"), ":")
	hour, err := strconv.Atoi(h)
	if err != nil || len(h) > 2 || hour < 0 || hour > 23 {
		return 0, 0, false
	}
	if !colon {
		return hour, 0, true
	}
	minute, err = strconv.Atoi(m)
	if err != nil || len(m) != 2 || minute < 0 || minute > 59 {
		return 0, 0, false
	}
	return hour, minute, true
}
