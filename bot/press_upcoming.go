package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// mostReminders is how many a chat may have.
const mostReminders = 50

// pressUpcoming answers what stands under lists of what is announced: u:o:ID
// one announcement (with the list it was opened from, u:o:ID:VIEW:PAGE), u:r
// the same with the question when to remind, u:s:ID:DAYS reminds so many days
// before, u:e:ID a file for calendars; u:t:VIEW:SPAN another span of a list,
// u:i:VIEW the list as a file, u:c:VIEW:N what is meant; u:m the reminders of
// the chat, u:x:ID cancels one.
func (a *answers) pressUpcoming(ctx context.Context, r Request) (Reply, error) {
	verb, rest, _ := strings.Cut(r.Args, ":")
	fields := strings.Split(rest, ":")
	numbers := make([]int64, len(fields))
	for i, f := range fields {
		numbers[i] = -1
		if isNumber(f) {
			numbers[i], _ = strconv.ParseInt(f, 10, 64)
		}
	}
	switch verb {
	case "m":
		return a.reminders(ctx, r)
	case "x":
		return a.cancelReminder(ctx, r, numbers[0])
	case "t", "i", "c":
		return a.pressAgenda(ctx, r, verb, numbers[0], fields[1:])
	case "o", "r", "e":
		return a.pressAnnouncement(ctx, r, verb, numbers)
	case "s":
		if len(numbers) >= 2 {
			return a.setReminder(ctx, r, numbers[0], numbers[1], numbers[2:])
		}
	}
	return Reply{}, fmt.Errorf("%w: a press %q", digest.ErrNotFound, r.Args)
}

// pressAgenda answers the buttons of a list.
func (a *answers) pressAgenda(ctx context.Context, r Request, verb string, id int64, rest []string) (Reply, error) {
	kept, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	if kept.Kind != viewUpcoming || kept.Upcoming == nil || len(rest) == 0 && verb != "i" {
		return Reply{}, fmt.Errorf("%w: a list of what is announced %d", digest.ErrNotFound, id)
	}
	v := *kept.Upcoming
	switch verb {
	case "i":
		return a.upcomingFile(ctx, r, kept)
	case "t":
		if !slices.Contains([]string{aheadWeek, aheadMonth, aheadAll}, rest[0]) {
			return Reply{}, fmt.Errorf("%w: a span %q", digest.ErrNotFound, rest[0])
		}
		v.Span, v.Period = strings.TrimPrefix(rest[0], aheadAll), period{}
	case "c":
		n, err := strconv.Atoi(rest[0])
		if err != nil || n < 0 || n >= len(v.Choices) {
			return Reply{}, fmt.Errorf("%w: a choice %q", digest.ErrNotFound, rest[0])
		}
		v.Who, v.Topic, v.Choices = v.Choices[n].Who, v.Choices[n].Topic, nil
		v.Who.Name = shortParty(v.Who)
	}
	reply, err := a.agenda(ctx, r, view{Kind: viewUpcoming, Upcoming: &v}, 0)
	reply.Edit = true
	return reply, err
}

// pressAnnouncement shows one announcement, asks when to remind of it, or
// makes a file of it. Numbers are its id and, if it was opened from a list,
// that list and its page.
func (a *answers) pressAnnouncement(ctx context.Context, r Request, verb string, numbers []int64) (Reply, error) {
	u, err := a.ahead.Announcement(ctx, numbers[0])
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if verb == "e" {
		return a.calendarReply(r, []digest.UpcomingRecord{u}, s.markup("upcoming.all", nil))
	}
	shown := a.words.announcement(s, u, a.today(r))
	reply := say(shown)
	reply.Edit = true
	tail := suffix(numbers[1:])
	if verb == "r" {
		return a.askWhen(r, u, reply, tail), nil
	}
	if digest.FirstDay(u.Date) != "" {
		var row []Button
		if digest.RemindAt(u.Date, 0, r.Subscriber.Schedule).After(a.now()) { // else it is too late
			row = append(row, button(s.plain("button.remind", nil), fmt.Sprintf("u:r:%d%s", u.ID, tail)))
		}
		reply.Buttons = append(reply.Buttons, append(row, button(s.plain("button.calendar", nil), fmt.Sprintf("u:e:%d", u.ID))))
	}
	if len(numbers) == 3 && numbers[1] >= 0 && numbers[2] >= 0 {
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.back", nil), fmt.Sprintf("v:%d:%d", numbers[1], numbers[2]))})
	}
	return a.wrong(ctx, r, reply, aheadItem(u, shown))
}

// suffix carries the list that something was opened from on to the next
// button.
func suffix(list []int64) string {
	if len(list) != 2 || list[0] < 0 || list[1] < 0 {
		return ""
	}
	return fmt.Sprintf(":%d:%d", list[0], list[1])
}

// remindDays are how many days before one can be reminded.
func remindDays() []int { return []int{0, 1, 7} }

// askWhen asks when to remind; only times still to come are offered.
func (a *answers) askWhen(r Request, u digest.UpcomingRecord, reply Reply, tail string) Reply {
	s := a.in(r)
	question := s.markup("remind.when", nil)
	if len(u.Date) < len("2006-01-02") { // a month or a year
		question = s.markup("remind.when_first", args{"Date": s.date(digest.FirstDay(u.Date), a.today(r))})
	}
	for _, days := range remindDays() {
		at := digest.RemindAt(u.Date, days, r.Subscriber.Schedule)
		if at.After(a.now()) {
			when := s.moment(at, at, r.Subscriber.Schedule.Zone) // without the year: the day itself stands above
			label := s.plain("button.remind."+strconv.Itoa(days), args{"When": when})
			reply.Buttons = append(reply.Buttons, []Button{button(label, fmt.Sprintf("u:s:%d:%d%s", u.ID, days, tail))})
		}
	}
	if len(reply.Buttons) == 0 {
		question = s.markup("remind.late", nil)
	}
	reply.Parts[0] += "\n\n" + string(question)
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.back", nil), fmt.Sprintf("u:o:%d%s", u.ID, tail))})
	return reply
}

// setReminder keeps a reminder.
func (a *answers) setReminder(ctx context.Context, r Request, id, days int64, list []int64) (Reply, error) {
	if !slices.Contains(remindDays(), int(days)) {
		return Reply{}, fmt.Errorf("%w: %d days before", digest.ErrNotFound, days)
	}
	s := a.in(r)
	if err := mayChange(ctx, r); errors.Is(err, errDenied) {
		return Reply{Notice: s.plain("remind.denied", nil)}, nil
	} else if err != nil {
		return Reply{}, err
	}
	u, err := a.ahead.Announcement(ctx, id)
	if err != nil {
		return Reply{}, err
	}
	at := digest.RemindAt(u.Date, int(days), r.Subscriber.Schedule)
	if !at.After(a.now()) {
		return Reply{Notice: s.plain("remind.late", nil)}, nil
	}
	kept, err := a.book.Reminders(ctx, r.Chat)
	if err != nil {
		return Reply{}, err
	}
	if len(kept) >= mostReminders {
		return Reply{Notice: s.plain("remind.enough", args{"Number": mostReminders})}, nil
	}
	if err := a.book.Remind(ctx, digest.Reminder{Chat: r.Chat, Thread: r.Thread, At: at, Of: u}); err != nil {
		return Reply{}, err
	}
	done := s.markup("remind.set", args{"When": s.moment(at, a.now(), r.Subscriber.Schedule.Zone)})
	reply := say(join("\n\n", a.words.announcement(s, u, a.today(r)), done),
		[]Button{button(s.plain("button.reminders", nil), "u:m"), button(s.plain("button.back", nil), fmt.Sprintf("u:o:%d%s", id, suffix(list)))})
	reply.Edit = true
	return reply, nil
}

// reminders lists what a chat is going to be reminded of, each with a button
// to cancel it.
func (a *answers) reminders(ctx context.Context, r Request) (Reply, error) {
	kept, err := a.book.Reminders(ctx, r.Chat)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if len(kept) == 0 {
		return say(s.markup("remind.none", nil)), nil
	}
	buttons := make([]Button, len(kept))
	for i, one := range kept {
		buttons[i] = button("✕ "+strconv.Itoa(i+1), fmt.Sprintf("u:x:%d", one.ID))
	}
	return say(a.words.reminders(s, kept, a.now(), r.Subscriber.Schedule.Zone), rows(buttons, 5)...), nil
}

func (a *answers) cancelReminder(ctx context.Context, r Request, id int64) (Reply, error) {
	s := a.in(r)
	if err := mayChange(ctx, r); errors.Is(err, errDenied) {
		return Reply{Notice: s.plain("remind.denied", nil)}, nil
	} else if err != nil {
		return Reply{}, err
	}
	if err := a.book.CancelReminder(ctx, r.Chat, id); err != nil {
		return Reply{}, err
	}
	reply, err := a.reminders(ctx, r)
	reply.Edit = true
	return reply, err
}
