package bot

import "context"

// start greets, and offers the first steps as buttons.
func (a *answers) start(_ context.Context, r Request) (Reply, error) {
	s := a.in(r)
	m := s.markup("start", nil)
	if r.Subscriber.Subscribed {
		m = join("\n\n", m, s.markup("start.subscribed", args{"Hour": clock(r.Subscriber.Schedule)}))
	}
	first := []Button{button(s.plain("button.digest", nil), "c:digest")}
	if !r.Subscriber.Subscribed {
		first = append(first, button(s.plain("button.subscribe", nil), "c:subscribe"))
	}
	return say(m, first, []Button{
		button(s.plain("button.speakers", nil), "c:speaker"),
		button(s.plain("button.settings", nil), "c:settings"),
	}), nil
}
