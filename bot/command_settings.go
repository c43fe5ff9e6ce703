package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// zones lists the time zones on offer: Kazakhstan and its neighbours first,
// then where its partners and readers are.
func zones() []string {
	return []string{
		"Asia/Almaty", "Asia/Tashkent", "Asia/Bishkek", "Asia/Dushanbe", "Asia/Ashgabat", "Asia/Baku",
		"Asia/Tbilisi", "Asia/Yerevan", "Europe/Moscow", "Europe/Minsk", "Europe/Istanbul", "Asia/Shanghai",
		"Europe/Berlin", "Europe/London", "America/New_York", "UTC",
	}
}

// zone names a time zone; one that is not on offer keeps its IANA name.
func (s *speech) zone(iana string) string {
	if name := s.has("zone.", iana); name != "" {
		return name
	}
	return iana
}

// zoneAt names a time zone with its distance from UTC at an instant.
func (s *speech) zoneAt(at time.Time, iana string) string {
	name, distance := s.zone(iana), offset(at, iana)
	if name == distance {
		return name
	}
	return name + ", " + distance
}

// settings shows a chat's settings with buttons to change them.
func (a *answers) settings(_ context.Context, r Request) (Reply, error) {
	return a.settingsPage(r, ""), nil
}

// pressSetting answers the buttons of settings: "menu:WHAT" opens a choice,
// "WHAT:VALUE" makes it.
func (a *answers) pressSetting(ctx context.Context, r Request) (Reply, error) {
	if may, err := r.MayChange(ctx); err != nil || !may {
		return Reply{Notice: a.in(r).plain("settings.denied", nil)}, err
	}
	what, value, _ := strings.Cut(r.Args, ":")
	sub := r.Subscriber
	switch what {
	case "menu":
		return a.settingsPage(r, value), nil
	case "lang":
		if !slices.Contains(languages(), value) {
			return Reply{}, fmt.Errorf("%w: language %q", digest.ErrNotFound, value)
		}
		sub.Lang, sub.LangChosen, r.Lang = value, true, value
	case "hour":
		hour, err := strconv.Atoi(value)
		if err != nil || hour < 0 || hour > 23 {
			return Reply{}, fmt.Errorf("%w: hour %q", digest.ErrNotFound, value)
		}
		sub.Schedule.Hour, sub.Schedule.Minute = hour, 0
	case "zone":
		if !slices.Contains(zones(), value) {
			return Reply{}, fmt.Errorf("%w: zone %q", digest.ErrNotFound, value)
		}
		sub.Schedule.Zone = value
	case "on":
		if !sub.Subscribed {
			sub.Subscribed, sub.Since = true, a.now().UTC()
		}
	case "off":
		sub.Subscribed = false
	default:
		return Reply{}, fmt.Errorf("%w: setting %q", digest.ErrNotFound, r.Args)
	}
	if err := a.chats.SaveChat(ctx, sub); err != nil {
		return Reply{}, err
	}
	r.Subscriber = sub
	return a.settingsPage(r, ""), nil
}

// settingsPage is the one message of settings; open names the choice that is
// shown instead of the overview.
func (a *answers) settingsPage(r Request, open string) Reply {
	s := a.in(r)
	sub := r.Subscriber
	var buttons [][]Button
	switch open {
	case "lang":
		for _, lang := range languages() {
			buttons = append(buttons, []Button{choice(a.words.words.in(lang).plain("language.self", nil), "set:lang:"+lang, lang == sub.Lang)})
		}
	case "hour":
		hours := make([]Button, 24)
		for h := range hours {
			at := digest.Schedule{Hour: h}
			hours[h] = choice(clock(at), fmt.Sprintf("set:hour:%d", h), h == sub.Schedule.Hour && sub.Schedule.Minute == 0)
		}
		buttons = rows(hours, 4)
	case "zone":
		var all []Button
		for _, zone := range zones() {
			all = append(all, choice(s.zoneAt(a.now(), zone), "set:zone:"+zone, zone == sub.Schedule.Zone))
		}
		buttons = rows(all, 2)
	default:
		return a.overview(s, sub)
	}
	buttons = append(buttons, []Button{button(s.plain("button.back", nil), "set:menu:")})
	reply := say(s.markup("settings.choose."+open, nil), buttons...)
	reply.Edit = true
	return reply
}

func (a *answers) overview(s *speech, sub digest.Subscriber) Reply {
	status, turn := "settings.off", button(s.plain("button.turn_on", nil), "set:on")
	if sub.Subscribed {
		status, turn = "settings.on", button(s.plain("button.turn_off", nil), "set:off")
	}
	reply := say(s.markup("settings", args{
		"Status": s.plain(status, nil), "Language": s.plain("language.self", nil), "Hour": clock(sub.Schedule),
		"Zone": s.zoneAt(a.now(), sub.Schedule.Zone),
	}), []Button{turn}, []Button{
		button(s.plain("button.language", nil), "set:menu:lang"),
		button(s.plain("button.hour", nil), "set:menu:hour"),
		button(s.plain("button.zone", nil), "set:menu:zone"),
	})
	reply.Edit = true
	return reply
}

// choice marks the option in force.
func choice(label, data string, chosen bool) Button {
	if chosen {
		label = "✓ " + label
	}
	return button(label, data)
}

// offset is a zone's distance from UTC at an instant: "UTC+5", "UTC+5:30".
func offset(at time.Time, zone string) string {
	_, seconds := at.In(digest.Location(zone)).Zone()
	sign := "+"
	if seconds < 0 {
		sign, seconds = "−", -seconds
	}
	hours, minutes := seconds/3600, seconds%3600/60
	switch {
	case seconds == 0:
		return "UTC"
	case minutes == 0:
		return fmt.Sprintf("UTC%s%d", sign, hours)
	default:
		return fmt.Sprintf("UTC%s%d:%02d", sign, hours, minutes)
	}
}
