package bot

import (
	"cmp"
	"strconv"
	"time"

	"minber/digest"
)

// agendaWords is as much of an announcement as a list shows, in characters; one
// that is opened has all of it.
const agendaWords = 180

// agenda words a page of what is announced, day by day; before says how much
// stands on the pages before.
func (r *Renderer) agenda(s *speech, v agendaView, found []digest.UpcomingRecord, total, before int) markup {
	var span string
	switch {
	case v.Span != "":
		span = s.plain("upcoming.span."+v.Span, nil)
	case v.Period.To == "" && v.Period.From != "":
		span = s.since("upcoming.from", v.Period.From, "")
	default:
		span = v.Period.title(s, "")
	}
	head := join("\n", bold(r.agendaTitle(s, v)), text(span))
	if len(found) == 0 {
		return join("\n\n", head, s.markup("upcoming.none", nil))
	}
	head = join(" · ", head, s.markup("upcoming.count", args{"Count": total}))
	return fit(partLimit, func(n int) markup {
		blocks := []markup{head}
		day := "none yet"
		var lines []markup
		for i, u := range found {
			if u.Date != day {
				blocks = append(blocks, join("\n", lines...))
				lines = []markup{bold(text(agendaDay(s, u.Date)))}
				day = u.Date
			}
			lines = append(lines, r.agendaEntry(s, u, before+i+1, n))
		}
		return join("\n\n", append(blocks, join("\n", lines...))...)
	})
}

// agendaTitle says whose or on what.
func (r *Renderer) agendaTitle(s *speech, v agendaView) markup {
	switch {
	case v.Topic != "":
		return s.markup("upcoming.of", args{"What": s.has("topic.", v.Topic)})
	case v.Words != "":
		return s.markup("upcoming.of", args{"What": s.quoted(cut(v.Words, 60))})
	case v.Who.Name != "":
		return s.markup("upcoming.of", args{"What": cut(r.partyName(s, v.Who, nil), 80)})
	}
	return s.markup("upcoming.all", nil)
}

// agendaDay heads the entries of a date: a day with its weekday; of a month or
// a year it says that the day is open.
func agendaDay(s *speech, date string) string {
	switch {
	case date == "":
		return capital(s.plain("date.open", nil))
	case len(date) == len(time.DateOnly):
		return capital(s.headline(date))
	}
	return s.plain("upcoming.day_open", args{"Date": capital(s.date(date, ""))})
}

// agendaEntry is an announcement with its number: what, how certain, and who
// tells it.
func (r *Renderer) agendaEntry(s *speech, u digest.UpcomingRecord, number, n int) markup {
	what := bold(text(strconv.Itoa(number)+".")) + " " + text(cut(wording(u), min(n, agendaWords)))
	return join(" — ", join(" ", what, certain(s, u.Certainty)), r.alsoTold(s, u, 2))
}

// wording is what is announced, with the title of its article where it does not
// name what it is about. It begins like a sentence, for many an announcement is cut
// out of one: such lists look careless where one entry has a capital and the next
// has none.
func wording(u digest.UpcomingRecord) string { return capital(cmp.Or(u.Told(), u.What)) }

// certain says how certain something announced is.
func certain(s *speech, certainty string) markup {
	said := s.has("certainty.", certainty)
	if said == "" {
		return ""
	}
	return italic(text("(" + said + ")"))
}

// alsoTold is the source of an announcement, with others that have it too.
func (r *Renderer) alsoTold(s *speech, u digest.UpcomingRecord, most int) markup {
	return join(", ", r.source(s, u.Ref), r.others(s, u.Ref, u.Others, most))
}

// announcement words one announcement in full.
func (r *Renderer) announcement(s *speech, u digest.UpcomingRecord, today string) markup {
	told := ""
	if u.Ref.Date != "" {
		told = s.plain("date.reported", args{"Date": s.date(u.Ref.Date, today)})
	}
	return join("\n\n",
		join(" ", bold(text(agendaDay(s, u.Date))), certain(s, u.Certainty)),
		text(cut(wording(u), 600)),
		join(" · ", r.alsoTold(s, u, 4), text(told)))
}

// reminders lists reminders: when, and of what.
func (r *Renderer) reminders(s *speech, kept []digest.Reminder, now time.Time, zone string) markup {
	today := now.In(digest.Location(zone)).Format(time.DateOnly)
	return fit(partLimit, func(n int) markup {
		blocks := []markup{bold(s.markup("remind.list", args{"Number": len(kept)})), s.markup("remind.cancel", nil)}
		for i, one := range kept {
			blocks = append(blocks, join("\n",
				bold(text(strconv.Itoa(i+1)+". "+s.moment(one.At, now, zone))),
				text(s.date(one.Of.Date, today))+" — "+text(cut(wording(one.Of), min(n, 160)))))
		}
		return join("\n\n", blocks...)
	})
}

// Reminder words a reminder when its time has come: a message fit to be sent.
func (b *Bot) Reminder(one digest.Reminder, to digest.Subscriber, now time.Time) string {
	s := b.renderer.words.in(to.Lang)
	today := now.In(to.Schedule.Location())
	when := args{"Date": within(s, agendaDay(s, one.Of.Date))}
	head := s.markup("remind.on", when)
	switch one.Of.Date {
	case today.Format(time.DateOnly):
		head = s.markup("remind.today", when)
	case today.AddDate(0, 0, 1).Format(time.DateOnly):
		head = s.markup("remind.tomorrow", when)
	}
	u := one.Of
	return string(join("\n\n", bold(head),
		join(" ", text(cut(wording(u), 600)), certain(s, u.Certainty)), b.renderer.source(s, u.Ref)))
}
