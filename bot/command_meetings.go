package bot

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"minber/digest"
)

const (
	meetingsAPage = 6
	mostLedger    = 366 // days
)

// meetings answers with the ledger: all of it, a person's, a country's, or
// that of the last days.
func (a *answers) meetings(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if r.Args == "" {
		return a.ledger(ctx, r, view{Kind: viewMeetings}, 0)
	}
	if days, err := strconv.Atoi(r.Args); err == nil {
		if days < 1 || days > mostLedger {
			return say(s.markup("meetings.days_wrong", args{"Number": mostLedger})), nil
		}
		from := a.now().In(r.Subscriber.Schedule.Location()).AddDate(0, 0, 1-days).Format(time.DateOnly)
		return a.ledger(ctx, r, view{Kind: viewMeetings, From: from, Days: days}, 0)
	}
	if code := a.words.words.countryCode(r.Args); code != "" {
		return a.ledger(ctx, r, view{Kind: viewMeetings, Country: code}, 0)
	}
	hits, err := a.people.Find(ctx, r.Args, r.Lang, namesakes)
	if err != nil {
		return Reply{}, err
	}
	switch len(hits) {
	case 0:
		if code := a.words.words.countryCase(r.Args); code != "" {
			return a.ledger(ctx, r, view{Kind: viewMeetings, Country: code}, 0)
		}
		return say(s.markup("meetings.who", args{"Name": cut(r.Args, 60)})), nil
	case 1:
		return a.ledger(ctx, r, view{Kind: viewMeetings, Person: hits[0].ID, Words: hits[0].Name}, 0)
	}
	return say(s.markup("speaker.which", args{"Name": cut(r.Args, 60)}), a.personButtons(s, "m:", hits)...), nil
}

func (a *answers) pressMeetings(ctx context.Context, r Request) (Reply, error) {
	id, err := strconv.ParseInt(r.Args, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: person %q", digest.ErrNotFound, r.Args)
	}
	card, err := a.people.Card(ctx, id, r.Lang, digest.Page{Limit: 1})
	if err != nil {
		return Reply{}, err
	}
	return a.ledger(ctx, r, view{Kind: viewMeetings, Person: id, Words: card.Person.Name}, 0)
}

// ledger is one page of meetings.
func (a *answers) ledger(ctx context.Context, r Request, v view, page int) (Reply, error) {
	found, total, err := a.archive.Meetings(ctx, digest.MeetingQuery{
		Person: v.Person, Country: v.Country, From: v.From, Lang: r.Lang,
		Page: digest.Page{Offset: page * meetingsAPage, Limit: meetingsAPage},
	})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	title := a.ledgerTitle(s, v)
	if len(found) == 0 {
		return say(join("\n\n", bold(title), s.markup("meetings.none", nil))), nil
	}
	today := a.today(r)
	m := fit(partLimit, func(n int) markup {
		blocks := []markup{bold(title) + text(fmt.Sprintf(" · %d", total))}
		for _, meeting := range found {
			blocks = append(blocks, a.words.meeting(s, meeting, today, n))
		}
		return join("\n\n", blocks...)
	})
	reply := say(m)
	turn, err := a.pager(ctx, r, v, page, meetingsAPage, total)
	if turn != nil {
		reply.Buttons = [][]Button{turn}
	}
	return reply, err
}

func (*answers) ledgerTitle(s *speech, v view) markup {
	switch {
	case v.Country != "":
		return s.markup("meetings.country", args{"Country": s.country(v.Country)})
	case v.Days > 0:
		return s.markup("meetings.days", args{"Count": v.Days})
	case v.Words != "":
		return s.markup("meetings.person", args{"Name": cut(v.Words, 80)})
	default:
		return s.markup("meetings.all", nil)
	}
}
