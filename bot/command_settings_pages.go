package bot

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// settingsPage is the message of settings with a page of it open: "" for the
// overview, "PAGE" or "PAGE:WHERE" for a choice.
func (a *answers) settingsPage(r Request, open string) (Reply, error) {
	page, where, _ := strings.Cut(open, ":")
	if page == "" {
		return a.overview(r), nil
	}
	s, sub := a.in(r), r.Subscriber
	var buttons [][]Button
	switch page {
	case "lang":
		buttons = rows(a.languageButtons(sub.Lang, "set:lang:"), 1)
	case "reads":
		buttons = rows(a.readsButtons(sub), 1)
	case "hour":
		buttons = hourButtons("set:hour:%d", func(h int) bool { return h == sub.Schedule.Hour && sub.Schedule.Minute == 0 })
	case "week":
		buttons = rows(weekdayButtons(func(d time.Weekday) Button {
			return choice(capital(weekday(s, d)), fmt.Sprintf("set:week:%d", d), sub.Schedule.Days == 1<<d)
		}), 2)
	case "days":
		buttons = rows(weekdayButtons(func(d time.Weekday) Button {
			on := sub.Schedule.Days.Has(d)
			return choice(capital(weekday(s, d)), fmt.Sprintf("set:day:%d:%d", d, oneOf(on, 0, 1)), on)
		}), 2)
	case "zone":
		buttons = a.zoneButtons(s, sub)
	case "quiet":
		buttons = hourButtons("set:menu:until:%d", func(h int) bool { return sub.Settings.Quiet != (digest.Quiet{}) && h*60 == sub.Settings.Quiet.From })
		buttons = append(buttons, []Button{choice(s.plain("button.no_quiet", nil), "set:quiet:off", sub.Settings.Quiet == digest.Quiet{})})
	case "until":
		from, ok := readNumber(where, 23)
		if !ok {
			return Reply{}, fmt.Errorf("%w: hour %q", digest.ErrNotFound, where)
		}
		buttons = hourButtons(fmt.Sprintf("set:quiet:%d-%%d", from), func(h int) bool {
			return sub.Settings.Quiet == digest.Quiet{From: from * 60, To: h * 60}
		}, from)
	case "bodies":
		buttons = a.bodyButtons(s, r, where)
	case "topics":
		buttons = topicButtons(s, sub)
	case "pause":
		buttons = pauseButtons(s)
	default:
		return Reply{}, fmt.Errorf("%w: page %q of the settings", digest.ErrNotFound, open)
	}
	buttons = append(buttons, []Button{button(s.plain("button.back", nil), "set:menu:")})
	reply := say(s.markup("settings.choose."+page, nil), buttons...)
	reply.Edit = true
	return reply, nil
}

// languageButtons offers the languages by their own names.
func (a *answers) languageButtons(current, data string) []Button {
	var buttons []Button
	for _, lang := range languages() {
		buttons = append(buttons, choice(a.words.words.in(lang).plain("language.self", nil), data+lang, lang == current))
	}
	return buttons
}

func (a *answers) readsButtons(sub digest.Subscriber) []Button {
	var buttons []Button
	for _, lang := range languages() {
		on := readsLanguage(sub, lang)
		name := a.words.words.in(lang).plain("language.self", nil)
		buttons = append(buttons, choice(name, fmt.Sprintf("set:reads:%s:%d", lang, oneOf(on && lang != sub.Lang, 0, 1)), on))
	}
	return buttons
}

// hourButtons is a grid of the hours of a day, without some; data has a place
// for the hour.
func hourButtons(data string, chosen func(hour int) bool, without ...int) [][]Button {
	var hours []Button
	for h := range 24 {
		if !slices.Contains(without, h) {
			hours = append(hours, choice(clock(digest.Schedule{Hour: h}), fmt.Sprintf(data, h), chosen(h)))
		}
	}
	return rows(hours, 4)
}

// weekdayButtons makes a button of each day, Monday first.
func weekdayButtons(of func(time.Weekday) Button) []Button {
	var buttons []Button
	for day := range 7 {
		buttons = append(buttons, of(time.Weekday((day+1)%7)))
	}
	return buttons
}

const bodiesOnAPage = 8

// bodyButtons offers the bodies of the packs on several pages: those that are
// alive first, and of them those of the home country. where is the number of a
// page, or a body of it.
func (a *answers) bodyButtons(s *speech, r Request, where string) [][]Button {
	chosen := digest.Chosen(r.Subscriber.Settings.Bodies)
	today := a.today(r)
	bodies := slices.SortedFunc(maps.Values(a.words.bodies), func(x, y digest.Body) int {
		return cmp.Or(
			cmp.Compare(oneOf(x.Alive(today), 0, 1), oneOf(y.Alive(today), 0, 1)),
			cmp.Compare(a.words.distance(x), a.words.distance(y)),
			cmp.Compare(oneOf(x.Parliament, 0, 1), oneOf(y.Parliament, 0, 1)),
			cmp.Compare(x.ShortName(s.lang), y.ShortName(s.lang)),
		)
	})
	page, ok := readNumber(where, (len(bodies)-1)/bodiesOnAPage)
	if !ok {
		if at := slices.IndexFunc(bodies, func(b digest.Body) bool { return b.ID == where }); at >= 0 {
			page = at / bodiesOnAPage
		}
	}
	buttons := [][]Button{{choice(s.plain("button.all", nil), "set:body:all", len(chosen) == 0)}}
	first := page * bodiesOnAPage
	for _, body := range bodies[min(first, len(bodies)):min(first+bodiesOnAPage, len(bodies))] {
		on := slices.Contains(chosen, body.ID)
		buttons = append(buttons, []Button{choice(cut(body.ShortName(s.lang), alone-2), fmt.Sprintf("set:body:%s:%d", body.ID, oneOf(on, 0, 1)), on)})
	}
	var turn []Button
	if page > 0 {
		turn = append(turn, button("‹", fmt.Sprintf("set:menu:bodies:%d", page-1)))
	}
	if first+bodiesOnAPage < len(bodies) {
		turn = append(turn, button("›", fmt.Sprintf("set:menu:bodies:%d", page+1)))
	}
	if len(turn) > 0 {
		buttons = append(buttons, turn)
	}
	return buttons
}

// distance says how far a body is from home: one of the home country is nearest,
// then those that it shares with others.
func (r *Renderer) distance(b digest.Body) int {
	switch b.Country {
	case r.home:
		return 0
	case "":
		return 1
	}
	return 2
}

func topicButtons(s *speech, sub digest.Subscriber) [][]Button {
	chosen := digest.Chosen(sub.Settings.Topics)
	buttons := [][]Button{{choice(s.plain("button.all", nil), "set:topic:all", len(chosen) == 0)}}
	for _, topic := range digest.Topics {
		on := slices.Contains(chosen, topic)
		buttons = append(buttons, []Button{choice(capital(topicLabel(s, topic)), fmt.Sprintf("set:topic:%s:%d", topic, oneOf(on, 0, 1)), on)})
	}
	return buttons
}

func pauseButtons(s *speech) [][]Button {
	var buttons []Button
	for _, days := range []int{1, 3, 7} {
		buttons = append(buttons, button(s.plain("button.pause_days", args{"Count": days}), fmt.Sprintf("set:pause:%d", days)))
	}
	return append(rows(buttons, 3), []Button{button(s.plain("button.pause_until", nil), "set:ask:pause")})
}
