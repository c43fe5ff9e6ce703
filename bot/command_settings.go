package bot

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"

	"minber/digest"
)

// settings shows a chat's settings with buttons to change them.
func (a *answers) settings(_ context.Context, r Request) (Reply, error) {
	return a.overview(r), nil
}

// language offers the languages at once, as a button of the settings does.
func (a *answers) language(_ context.Context, r Request) (Reply, error) {
	return a.settingsPage(r, "lang")
}

// pressSetting answers the buttons of settings: "menu:PAGE" opens a page,
// "WHAT:VALUE" sets something. What a button sets is in it, so that two presses
// do the same as one.
func (a *answers) pressSetting(ctx context.Context, r Request) (Reply, error) {
	if may, err := r.MayChange(ctx); err != nil || !may {
		return Reply{Notice: a.in(r).plain("settings.denied", nil)}, err
	}
	what, value, _ := strings.Cut(r.Args, ":")
	if err := a.keepKeys(ctx, r); err != nil { // like a command, a press takes back what was asked
		return Reply{}, err
	}
	switch what {
	case "menu":
		reply, err := a.settingsPage(r, value)
		if err != nil || value != viewZone || r.Kind != digest.Private {
			return reply, err
		}
		return a.ask(ctx, r, view{Kind: viewZone, Words: besideButtons}, reply)
	case "start":
		return a.pressStart(ctx, r, value)
	case "ask":
		return a.askSetting(ctx, r, value)
	}
	set, ok := setters()[what]
	if !ok {
		return Reply{}, fmt.Errorf("%w: setting %q", digest.ErrNotFound, r.Args)
	}
	changed, page, ok := set(a, r.Subscriber, value)
	if !ok {
		return Reply{}, fmt.Errorf("%w: setting %q", digest.ErrNotFound, r.Args)
	}
	if changed.Subscribed && !r.Subscriber.Subscribed {
		changed.Since = a.now().UTC()
		a.bind(r, &changed)
	}
	days := r.Subscriber.Schedule.Days
	r.Subscriber, r.Lang = changed, changed.Lang
	if err := a.chats.SaveChat(ctx, changed); err != nil {
		return Reply{}, err
	}
	reply, err := a.settingsPage(r, page)
	switch { // a press that would do nothing says why
	case what == "reads" && strings.HasPrefix(value, changed.Lang+":"):
		reply.Notice = a.in(r).plain("settings.reads_own", nil)
	case what == "day" && strings.HasSuffix(value, ":0") && changed.Schedule.Days == days:
		reply.Notice = a.in(r).plain("settings.last_day", nil)
	}
	return reply, err
}

// overview is the message of settings: what is set, and a button for each.
func (a *answers) overview(r Request) Reply {
	s, sub, now := a.in(r), r.Subscriber, a.now()
	length, previews := s.plain("settings.full", nil), s.plain("settings.without", nil)
	if sub.Settings.Short {
		length = s.plain("settings.short", nil)
	}
	if sub.Settings.Previews {
		previews = s.plain("settings.with", nil)
	}
	m := join("\n\n", bold(s.markup("settings", nil)),
		join("\n", s.markup("settings.digest", args{"Value": s.status(sub, now)}), a.nextLine(s, sub), a.whereLine(r)),
		join("\n",
			s.markup("settings.lang", args{"Value": s.plain("language_name."+s.lang, nil)}),
			s.markup("settings.reads", args{"Value": s.languagesRead(sub)}),
			s.markup("settings.zone", args{"Value": s.zoneAt(now, sub.Schedule.Zone)}),
			s.markup("settings.quiet", args{"Value": s.quiet(sub.Settings.Quiet)}),
		),
		join("\n",
			s.markup("settings.bodies", args{"Value": a.listed(s, sub.Settings.Bodies, a.bodyName)}),
			s.markup("settings.topics", args{"Value": a.listed(s, sub.Settings.Topics, topicName)}),
			s.markup("settings.length", args{"Value": length}),
			s.markup("settings.previews", args{"Value": previews}),
		))
	reply := say(m, overviewButtons(s, sub, now)...)
	reply.Edit = true
	return reply
}

func overviewButtons(s *speech, sub digest.Subscriber, now time.Time) [][]Button {
	page := func(label, page string) Button { return button(label, "set:menu:"+page) }
	length, previews := button(s.plain("button.short", nil), "set:short:1"), button(s.plain("button.previews", nil), "set:previews:1")
	if sub.Settings.Short {
		length = button(s.plain("button.full", nil), "set:short:0")
	}
	if sub.Settings.Previews {
		previews = button(s.plain("button.no_previews", nil), "set:previews:0")
	}
	weekly := sub.Schedule.Days.Count() == 1
	buttons := [][]Button{
		{
			choice(s.plain("button.daily", nil), "set:daily:", sub.Subscribed && !weekly),
			choice(s.plain("button.weekly", nil), "set:menu:week", sub.Subscribed && weekly),
			choice(s.plain("button.off", nil), "set:off:", !sub.Subscribed),
		},
		{page(s.plain("button.hour", nil), "hour"), page(s.plain("button.days", nil), "days")},
		{page(s.plain("button.language", nil), "lang"), page(s.plain("button.reads", nil), "reads")},
		{page(s.plain("button.zone", nil), "zone"), page(s.plain("button.quiet", nil), "quiet")},
		{page(s.plain("button.bodies", nil), "bodies"), page(s.plain("button.topics", nil), "topics")},
		{length, previews},
	}
	switch {
	case !sub.Subscribed:
	case sub.PausedAt(now):
		buttons = append(buttons, []Button{button(s.plain("button.resume", nil), "set:pause:0")})
	default:
		buttons = append(buttons, []Button{page(s.plain("button.pause", nil), "pause")})
	}
	return buttons
}

// nextLine says when the next digest comes, nothing to who gets none.
func (a *answers) nextLine(s *speech, sub digest.Subscriber) markup {
	if !sub.Subscribed {
		return ""
	}
	return s.markup("settings.next", args{"When": s.occasion(sub.NextEdition(a.now()), a.now(), sub.Schedule.Zone)})
}

// listed names what is chosen, "all" if nothing is.
func (a *answers) listed(s *speech, list string, name func(*speech, string) string) string {
	if list == "" {
		return s.plain("settings.all", nil)
	}
	var names []string
	for _, id := range digest.Chosen(list) {
		names = append(names, name(s, id))
	}
	return cut(strings.Join(names, ", "), 300)
}

func (a *answers) bodyName(s *speech, id string) string {
	if body, ok := a.words.bodies[id]; ok {
		return body.ShortName(s.lang)
	}
	return id // of a pack that is no longer loaded
}

func topicName(s *speech, id string) string {
	if name := s.has("topic.", id); name != "" {
		return name
	}
	return id
}

// topicLabel is a topic's name as it fits on a button.
func topicLabel(s *speech, id string) string {
	return cmp.Or(s.has("topic_short.", id), topicName(s, id))
}

// oneOf is yes if it is so, else no.
func oneOf[T any](so bool, yes, no T) T {
	if so {
		return yes
	}
	return no
}

// choice marks the option in force.
func choice(label, data string, chosen bool) Button {
	if chosen {
		label = "✓ " + label
	}
	return button(label, data)
}
