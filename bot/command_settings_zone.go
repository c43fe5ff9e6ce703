package bot

import (
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"minber/digest"
)

// The kinds of a question about settings.
const (
	viewZone  = "zone"
	viewPause = "pause"
)

// besideButtons marks a question that buttons offer answers to: what is no
// answer to it is something else.
const besideButtons = "beside"

// farFromAny is how many kilometres away from the nearest city a place does
// not tell its time.
const farFromAny = 400

// zones lists the time zones on offer: those of the packs first, then where
// readers abroad may be.
func (r *Renderer) zones() []string {
	list := slices.Clone(r.nearZones)
	for _, zone := range [...]string{"Europe/Berlin", "Europe/London", "America/New_York", "UTC"} {
		if !slices.Contains(list, zone) {
			list = append(list, zone)
		}
	}
	return list
}

// isZone says whether a name is one of the IANA time zones.
func (a *answers) isZone(name string) bool {
	loc, err := time.LoadLocation(name)
	return err == nil && name != "" && loc != time.Local
}

// zone names a time zone: one on offer by its great cities, another by the
// first of its cities in the table, one without any by its distance from UTC.
func (s *speech) zone(iana string) string {
	if name := s.has("zone.", iana); name != "" {
		return name
	}
	if name := s.places.nameOf(iana, s.lang); name != "" {
		return name
	}
	return iana
}

// zoneAt names a time zone with its distance from UTC at an instant.
func (s *speech) zoneAt(at time.Time, iana string) string {
	return withOffset(s.zone(iana), at, iana)
}

func withOffset(name string, at time.Time, iana string) string {
	distance := offset(at, iana)
	if name == iana { // Etc/GMT-5 says less than UTC+5
		return distance
	}
	return name + ", " + distance
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

func (a *answers) zoneButtons(s *speech, sub digest.Subscriber) [][]Button {
	list := a.words.zones()
	if !slices.Contains(list, sub.Schedule.Zone) {
		list = slices.Insert(list, 0, sub.Schedule.Zone)
	}
	var all []Button
	for _, zone := range list {
		all = append(all, choice(s.zoneAt(a.now(), zone), "set:zone:"+zone, zone == sub.Schedule.Zone))
	}
	return append(rows(all, 2), []Button{button(s.plain("button.city", nil), "set:ask:zone")})
}

// askSetting asks for what no button can offer.
func (a *answers) askSetting(ctx context.Context, r Request, what string) (Reply, error) {
	switch what {
	case viewZone:
		return a.askZone(ctx, r, a.in(r).markup("settings.ask.zone", nil))
	case viewPause:
		return a.ask(ctx, r, view{Kind: viewPause}, say(a.in(r).markup("settings.ask.pause", nil)))
	}
	return Reply{}, fmt.Errorf("%w: question %q", digest.ErrNotFound, what)
}

// askZone asks for a city; in a private chat a key shares the place instead.
func (a *answers) askZone(ctx context.Context, r Request, words markup) (Reply, error) {
	reply := say(words)
	if r.Kind == digest.Private {
		s := a.in(r)
		reply.Keyboard = &Keyboard{
			Buttons:     [][]Key{{{Text: s.plain("button.place", nil), Location: true}}},
			Placeholder: s.plain("settings.ask.city", nil),
		}
	}
	return a.ask(ctx, r, view{Kind: viewZone}, reply)
}

// answerZone takes a city, a zone or a place for an answer to askZone.
func (a *answers) answerZone(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(s), err
	}
	if r.Location != nil {
		return a.place(ctx, r)
	}
	if zone, ok := readZone(r.Args); ok {
		return a.moveTo(ctx, r, zone, s.zone(zone))
	}
	found := a.words.words.places.find(cut(r.Args, 60))
	switch {
	case len(found) == 0 && r.Question.Words == besideButtons:
		return a.hint(ctx, r)
	case len(found) == 0:
		return a.askZone(ctx, r, s.markup("settings.no_city", args{"Name": cut(r.Args, 40)}))
	case sameZone(found):
		return a.moveTo(ctx, r, found[0].zone, found[0].names[s.lang])
	}
	reply := say(s.markup("settings.which_city", args{"Name": cut(r.Args, 40)}), a.cityButtons(s, found)...)
	return reply, a.keepKeys(ctx, r)
}

func sameZone(cities []city) bool {
	return !slices.ContainsFunc(cities, func(c city) bool { return c.zone != cities[0].zone })
}

func (a *answers) cityButtons(s *speech, cities []city) [][]Button {
	var buttons [][]Button
	for _, c := range cities[:min(len(cities), 8)] {
		buttons = append(buttons, []Button{button(withOffset(c.names[s.lang], a.now(), c.zone), "set:zone:"+c.zone)})
	}
	return buttons
}

// place answers a place that was shared. In a group that is not our business
// unless it answers a question.
func (a *answers) place(ctx context.Context, r Request) (Reply, error) {
	asked := r.Question.Kind == viewZone
	if r.Location == nil || r.Kind != digest.Private && !asked {
		return Reply{}, nil
	}
	s := a.in(r)
	found, kilometres := a.words.words.places.near(a.now(), r.Location.Latitude, r.Location.Longitude)
	if kilometres > farFromAny {
		far := s.markup("settings.far", args{"City": found[0].names[s.lang], "Number": int(math.Round(kilometres/100)) * 100})
		buttons := append(a.cityButtons(s, found[:1]), []Button{
			button(s.plain("button.zones", nil), "set:menu:zone"), button(s.plain("button.city", nil), "set:ask:zone"),
		})
		if reply := say(far, buttons...); asked {
			return a.ask(ctx, r, view{Kind: viewZone, Words: besideButtons}, reply) // a city may still be written
		}
		return say(far, buttons...), nil
	}
	if asked && len(found) == 1 {
		return a.moveTo(ctx, r, found[0].zone, found[0].names[s.lang])
	}
	return say(s.markup("settings.place", nil), a.cityButtons(s, found)...), nil
}

// moveTo sets the time zone and says so; the keyboard goes away.
func (a *answers) moveTo(ctx context.Context, r Request, zone, name string) (Reply, error) {
	sub := r.Subscriber
	sub.Schedule.Zone = zone
	if err := a.chats.SaveChat(ctx, sub); err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	done := s.markup("settings.zone_set", args{"Zone": withOffset(name, a.now(), zone)})
	reply := say(join("\n", done, a.nextLine(s, sub)))
	if r.Kind == digest.Private {
		reply.Keyboard = &Keyboard{}
	}
	return reply, nil
}
