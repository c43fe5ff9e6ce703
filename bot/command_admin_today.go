package bot

import (
	"cmp"
	"context"
	"math"
	"time"

	"minber/digest"
)

// Vitals are the figures that whoever runs the bot looks at; storage implements
// them.
type Vitals interface {
	// Day returns what there was since a moment: since of the clock of
	// schedules, clock of the real one, by which deliveries go.
	Day(ctx context.Context, since, clock time.Time) (digest.DayFigures, error)
	// Space returns how much the archive takes and how much is left for it.
	Space(ctx context.Context) (digest.Space, error)
	// Crew returns who serves, and how right the clocks are.
	Crew(ctx context.Context) (digest.Crew, error)
}

// failingInSight is how many sources that can't be read are named.
const failingInSight = 8

// dayFigures shows how the day has been so far, and what is to be looked after.
func (a *answers) dayFigures(ctx context.Context, r Request) (Reply, error) {
	zone := r.Subscriber.Schedule.Zone
	clock := a.sending.clock()
	day, err := a.sending.vitals.Day(ctx, midnight(a.now(), zone), midnight(clock, zone))
	if err != nil {
		return Reply{}, err
	}
	queue, err := a.sending.queues.Queue(ctx, clock)
	if err != nil {
		return Reply{}, err
	}
	sources, err := a.archive.Sources(ctx)
	if err != nil {
		return Reply{}, err
	}
	space, err := a.sending.vitals.Space(ctx)
	if err != nil {
		return Reply{}, err
	}
	crew, err := a.sending.vitals.Crew(ctx)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	date := a.now().In(digest.Location(zone)).Format(time.DateOnly)
	reply := say(join("\n\n",
		s.markup("today.title", args{"Date": s.date(date, date)}),
		join("\n",
			s.markup("today.articles", args{"Number": s.number(day.Articles), "Relevant": s.number(day.Relevant)}),
			some(day.Unread, s.markup("today.unread", s.count(day.Unread)))),
		join("\n",
			s.markup("today.sent", s.count(day.Sent)),
			some(day.Lost, s.markup("today.lost", s.count(day.Lost))),
			some(queue.Pending(), s.markup("today.pending", s.count(queue.Pending()))),
			some(queue.Unseen, s.markup("today.unseen", s.count(queue.Unseen)))),
		join("\n",
			s.markup("today.requests", args{"Number": s.number(day.Requests), "Failed": s.number(day.Failed), "Waiting": s.number(day.Waiting)}),
			s.markup("today.audience", args{"Number": s.number(day.Audience), "Joined": s.number(day.Joined)})),
		failing(s, sources),
		s.space(space),
		s.crew(crew, clock, zone),
	))
	if queue.Unseen > 0 {
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.unknown", nil), "ob:list:0")})
	}
	reply.Buttons = append(reply.Buttons, []Button{
		button(s.plain("button.outbox", nil), "ob:show:0"), button(s.plain("button.refresh", nil), adminData("today", 0)),
	})
	return reply, nil
}

// midnight is when the day of a moment began in a zone.
func midnight(t time.Time, zone string) time.Time {
	y, m, d := t.In(digest.Location(zone)).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, digest.Location(zone))
}

// failing names the sources that can't be read, with the cause.
func failing(s *speech, sources []digest.SourceHealth) markup {
	var lines []markup
	count := 0
	for _, h := range sources {
		if h.Failures == 0 {
			continue
		}
		if count++; count <= failingInSight {
			lines = append(lines, "• "+text(cut(cmp.Or(h.Name, h.ID), 80))+": "+text(cause(s, h.Cause)))
		}
	}
	if rest := count - failingInSight; rest > 0 {
		lines = append(lines, s.markup("today.more", s.count(rest)))
	}
	title := s.markup("today.sources", args{"All": s.number(len(sources)), "Number": s.number(count)})
	return join("\n", append([]markup{title}, lines...)...)
}

// space words how much the archive takes and how much is left for it.
func (s *speech) space(space digest.Space) markup {
	if space.Free == math.MaxInt64 { // nobody can tell
		return s.markup("today.used", args{"Used": s.size(space.Used)})
	}
	return s.markup("today.space", args{"Used": s.size(space.Used), "Free": s.size(space.Free)})
}

// size words bytes, in megabytes or gigabytes.
func (s *speech) size(bytes int64) string {
	if bytes >= 1e9 {
		return s.plain("size.gb", args{"Number": s.rate(float64(bytes) / 1e9)})
	}
	return s.plain("size.mb", args{"Number": s.rate(float64(bytes) / 1e6)})
}

// crew words how many copies serve and which of them sends, where there may be
// several, and which clock is wrong.
func (s *speech) crew(c digest.Crew, now time.Time, zone string) markup {
	var lines []markup
	if c.Term > 0 {
		sender := "nobody"
		switch {
		case c.Sends:
			sender = "sends"
		case !c.Since.IsZero():
			sender = "elsewhere"
		}
		lines = append(lines, s.markup("today.copies", args{"Number": s.number(c.Copies)}), s.markup("today.sender."+sender, args{"When": s.moment(c.Since, now, zone)}))
	}
	for i, ahead := range []time.Duration{c.MachineOff, c.ServerOff} {
		whose := [...]string{"machine", "server"}[i]
		if ahead.Abs() <= digest.ClockOff {
			continue
		}
		which := whose + ".ahead"
		if ahead < 0 {
			which = whose + ".behind"
		}
		lines = append(lines, s.markup("today.clock."+which, args{"Count": int(ahead.Abs().Round(time.Minute) / time.Minute)}))
	}
	return join("\n", lines...)
}
