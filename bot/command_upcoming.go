package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const (
	upcomingAPage = 3
	viewUpcoming  = "upcoming"
)

// Agenda answers what is announced; storage implements it.
type Agenda interface {
	// Agenda returns one page of what is announced, the soonest first, and how
	// much there is in all. Copies of one announcement are one.
	Agenda(ctx context.Context, q digest.UpcomingQuery) ([]digest.UpcomingRecord, int, error)
	// Announcement returns something announced; digest.ErrNotFound if it is
	// there no more.
	Announcement(ctx context.Context, id int64) (digest.UpcomingRecord, error)
}

// Reminders keeps what a chat wants to be reminded of; storage implements it.
type Reminders interface {
	// Remind keeps a reminder; the same one twice is one.
	Remind(ctx context.Context, r digest.Reminder) error
	// Reminders returns those of a chat, the soonest first.
	Reminders(ctx context.Context, chat digest.Address) ([]digest.Reminder, error)
	// CancelReminder removes a reminder of a chat; digest.ErrNotFound if it has
	// no such one.
	CancelReminder(ctx context.Context, chat digest.Address, id int64) error
}

// agendaView is the state of a list of what is announced.
type agendaView struct {
	Who     party     `json:"who,omitzero"` // a person or a body
	Topic   string    `json:"topic,omitempty"`
	Words   string    `json:"words,omitempty"` // that were found to mean nothing else
	Span    string    `json:"span,omitempty"`  // of a button, "" for all
	Period  period    `json:"period,omitzero"` // that was named, instead of a span
	Choices []subject `json:"choices,omitempty"`
}

// subject is what a question may be about.
type subject struct {
	Who   party  `json:"who,omitzero"`
	Topic string `json:"topic,omitempty"`
}

// How far ahead buttons look.
const (
	aheadWeek  = "w"
	aheadMonth = "m"
	aheadAll   = "a"
)

// lastAhead is the last day of a span from today on, "" if it has no end.
func lastAhead(span string, today time.Time) string {
	switch span {
	case aheadWeek:
		return today.AddDate(0, 0, 6).Format(time.DateOnly)
	case aheadMonth:
		return today.AddDate(0, 1, -1).Format(time.DateOnly)
	}
	return ""
}

// spanAhead reads how far ahead somebody wants to look.
func spanAhead(word string) string {
	switch plainName(word) {
	case "week", "неделя", "неделю", "апта", "аптада", "7":
		return aheadWeek
	case "month", "месяц", "ай", "айда", "30":
		return aheadMonth
	}
	return ""
}

// upcoming answers what is announced: all of it, that of a body, a topic or a
// person, or what has some words in it.
func (a *answers) upcoming(ctx context.Context, r Request) (Reply, error) {
	asked := r.Args
	v := agendaView{}
	words := strings.Fields(asked)
	if n := len(words); n > 0 && spanAhead(words[n-1]) != "" && (n == 1 || !a.isAhead(r, words[n-2:])) {
		v.Span, asked = spanAhead(words[n-1]), strings.Join(words[:n-1], " ")
	} else {
		asked, v.Period = cutEnd(asked, a.words.called.readAhead, a.local(r))
	}
	if asked == "" {
		return a.agenda(ctx, r, view{Kind: viewUpcoming, Upcoming: &v}, 0)
	}
	found, err := a.subjects(ctx, r, asked)
	if err != nil {
		return Reply{}, err
	}
	switch len(found) {
	case 0:
		v.Words = asked
	case 1:
		v.Who, v.Topic = found[0].Who, found[0].Topic
	default:
		v.Choices = found
		return a.askSubject(ctx, r, v, asked)
	}
	return a.agenda(ctx, r, view{Kind: viewUpcoming, Upcoming: &v}, 0)
}

// isAhead says whether words are a period to come.
func (a *answers) isAhead(r Request, words []string) bool {
	_, ok := a.words.called.readAhead(strings.Join(words, " "), a.local(r))
	return ok
}

// subjects returns what a text may mean: a body or a topic of that name, else
// persons, else a body or a topic by a word of its name or in another case.
func (a *answers) subjects(ctx context.Context, r Request, asked string) ([]subject, error) {
	s := a.in(r)
	called := a.words.called
	for _, liberty := range []bool{false, true} {
		if ids := called.bodies.find(asked, liberty); len(ids) > 0 {
			return whoever(a.bodies(s, ids)), nil
		}
		if ids := called.topics.find(asked, liberty); len(ids) > 0 {
			var found []subject
			for _, id := range ids {
				found = append(found, subject{Topic: id})
			}
			return found, nil
		}
		if liberty {
			break
		}
		people, err := a.personsNamed(ctx, r, asked)
		if err != nil || len(people) > 0 {
			return whoever(people), err
		}
	}
	return nil, nil
}

func whoever(parties []party) []subject {
	found := make([]subject, len(parties))
	for i, p := range parties {
		found[i].Who = p
	}
	return found
}

// askSubject lets the reader choose among what a text may mean.
func (a *answers) askSubject(ctx context.Context, r Request, v agendaView, asked string) (Reply, error) {
	s := a.in(r)
	id, err := a.keep(ctx, r, view{Kind: viewUpcoming, Upcoming: &v})
	if err != nil {
		return Reply{}, err
	}
	buttons := make([]Button, len(v.Choices))
	for i, c := range v.Choices {
		label := c.Who.Name
		if c.Topic != "" {
			label = topicLabel(s, c.Topic)
		}
		buttons[i] = button(cut(label, 100), fmt.Sprintf("u:c:%d:%d", id, i))
	}
	return choose(s.markup("meetings.which", args{"Name": cut(asked, 60)}), buttons), nil
}

// query is what a view asks the archive for.
func (a *answers) agendaQuery(r Request, v agendaView) digest.UpcomingQuery {
	q := digest.UpcomingQuery{
		From: max(a.today(r), v.Period.From), To: cmp.Or(v.Period.To, lastAhead(v.Span, a.local(r))), Person: v.Who.Person, Topic: v.Topic, Body: v.Who.Body, Lang: r.Lang,
	}
	if v.Words != "" {
		q.Mentions = []string{v.Words}
	}
	if v.Who.Body != "" {
		b := a.words.bodies[v.Who.Body]
		for _, lang := range languages() {
			q.Mentions = append(append(q.Mentions, b.Names[lang], b.Short[lang]), b.Aliases[lang]...)
		}
		q.Mentions = slices.DeleteFunc(q.Mentions, func(name string) bool { return name == "" })
	}
	return q
}

// agenda is one page of what is announced.
func (a *answers) agenda(ctx context.Context, r Request, v view, page int) (Reply, error) {
	if v.Upcoming == nil {
		return Reply{}, fmt.Errorf("%w: a list of what is announced", digest.ErrNotFound)
	}
	q := a.agendaQuery(r, *v.Upcoming)
	q.Page = digest.Page{Offset: page * upcomingAPage, Limit: upcomingAPage}
	found, total, err := a.ahead.Agenda(ctx, q)
	if err != nil {
		return Reply{}, err
	}
	if v.id, err = a.keep(ctx, r, v); err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	reply := say(a.words.agenda(s, *v.Upcoming, found, total, page*upcomingAPage))
	if len(found) > 0 {
		numbers := make([]Button, len(found))
		for i, u := range found {
			numbers[i] = button(strconv.Itoa(page*upcomingAPage+i+1), fmt.Sprintf("u:o:%d:%d:%d", u.ID, v.id, page))
		}
		reply.Buttons = append(reply.Buttons, numbers)
	}
	turn, err := a.pager(ctx, r, v, page, upcomingAPage, total)
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	reply.Buttons = append(reply.Buttons, a.aheadButtons(s, *v.Upcoming, v.id))
	last := []Button{button(s.plain("button.reminders", nil), "u:m")}
	if total > 0 {
		last = append(last, button(s.plain("button.calendar", nil), fmt.Sprintf("u:i:%d", v.id)))
	}
	reply.Buttons = append(reply.Buttons, last)
	if err != nil {
		return Reply{}, err
	}
	return a.wrong(ctx, r, reply, a.words.aheadItems(s, found, a.today(r))...)
}

// aheadButtons choose how far ahead to look; what is shown is marked.
func (*answers) aheadButtons(s *speech, v agendaView, id int64) []Button {
	var row []Button
	for _, span := range []string{aheadWeek, aheadMonth, aheadAll} {
		label := s.plain("button.ahead."+span, nil)
		if v.Span == span || v.Span == "" && v.Period == (period{}) && span == aheadAll {
			label = "✓ " + label
		}
		row = append(row, button(label, fmt.Sprintf("u:t:%d:%s", id, span)))
	}
	return row
}

// upcomingFile answers with the list as a file for calendars.
func (a *answers) upcomingFile(ctx context.Context, r Request, v view) (Reply, error) {
	q := a.agendaQuery(r, *v.Upcoming)
	q.Page = digest.Page{Limit: mostEvents}
	found, _, err := a.ahead.Agenda(ctx, q)
	if err != nil {
		return Reply{}, err
	}
	return a.calendarReply(r, found, a.words.agendaTitle(a.in(r), *v.Upcoming))
}

// calendarReply is a file for calendars. What has no date can't be in one.
func (a *answers) calendarReply(r Request, found []digest.UpcomingRecord, title markup) (Reply, error) {
	s := a.in(r)
	events := a.words.calendarEvents(s, found)
	if len(events) == 0 {
		return Reply{Notice: s.plain("calendar.empty", nil)}, nil
	}
	undated := markup("")
	if len(events) < len(found) {
		undated = s.markup("calendar.undated", nil)
	}
	caption := join("\n", bold(title), s.markup("calendar.count", args{"Count": len(events)}), s.markup("calendar.how", nil), undated)
	return Reply{Document: &File{
		Name: "minber.ics", Caption: string(caption), Data: calendarFile(s.plain("upcoming.all", nil), s.lang, events, a.now()),
	}}, nil
}

var errDenied = errors.New("only administrators may")

// mayChange makes sure that the user may change what the chat gets.
func mayChange(ctx context.Context, r Request) error {
	may, err := r.MayChange(ctx)
	if err == nil && !may {
		err = errDenied
	}
	return err
}
