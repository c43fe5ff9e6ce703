package bot

import "context"

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
