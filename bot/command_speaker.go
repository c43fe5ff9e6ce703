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

const (
	namesakes    = 8  // on a page
	mostHits     = 40 // more of one name are better told apart by writing more of it
	activeDays   = 30
	activeAtMost = 10
	todayAtMost  = 5
)

// speaker shows a person's card; without a name, who spoke of late. It shows
// nobody in silence who was not named exactly so.
func (a *answers) speaker(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if strings.TrimSpace(visible(r.Args)) == "" {
		return a.active(ctx, r, "", s.markup("speaker.silence", a.words.examples(s)))
	}
	hits, err := a.people.Find(ctx, r.Args, r.Lang, digest.FitGuess, mostHits)
	if err != nil {
		return Reply{}, err
	}
	asked := cut(r.Args, 60)
	if len(hits) == 0 {
		none := s.markup("speaker.none", args{"Name": asked})
		return a.active(ctx, r, join("\n\n", none, s.markup("speaker.instead", nil)), none)
	}
	exact := hits[0].Fit == digest.FitExact
	if len(hits) > 1 && (!exact || hits[1].Fit == digest.FitExact) {
		return a.choice(ctx, r, view{Kind: viewNames, Words: r.Args}, hits, 0)
	}
	reply, err := a.card(ctx, r, hits[0].ID)
	if err != nil {
		return Reply{}, err
	}
	switch hits[0].Fit {
	case digest.FitGuess:
		reply = under(s.markup("speaker.closest", args{"Name": asked}), reply)
	case digest.FitLoose:
		reply = under(s.markup("speaker.found", args{"Name": asked}), reply)
	case digest.FitExact:
	}
	if len(hits) == 1 {
		return reply, nil
	}
	id, err := a.keep(ctx, r, view{Kind: viewNames, Words: r.Args})
	reply.Buttons = append(reply.Buttons, []Button{
		button(s.plain("speaker.others", args{"Number": len(hits) - 1}), fmt.Sprintf("v:%d:0", id)),
	})
	return reply, err
}

// under puts a line above a reply.
func under(line markup, reply Reply) Reply {
	reply.Parts[0] = string(join("\n\n", italic(line), markup(reply.Parts[0])))
	return reply
}

// names is a page of the choice between those whom a name may mean.
func (a *answers) names(ctx context.Context, r Request, v view, page int) (Reply, error) {
	hits, err := a.people.Find(ctx, v.Words, r.Lang, digest.FitGuess, mostHits)
	if err != nil {
		return Reply{}, err
	}
	if page*namesakes >= len(hits) {
		return Reply{}, fmt.Errorf("%w: page %d of those called %q", digest.ErrNotFound, page, v.Words)
	}
	return a.choice(ctx, r, v, hits, page)
}

// choice lets the reader say who is meant: each with office and body.
func (a *answers) choice(ctx context.Context, r Request, v view, hits []digest.PersonHit, page int) (Reply, error) {
	s := a.in(r)
	asked := args{"Name": cut(v.Words, 60)}
	lines := []markup{s.markup("speaker.which", asked), ""}
	if hits[0].Fit == digest.FitGuess {
		lines[0] = s.markup("speaker.meant", asked)
	}
	first := page * namesakes
	here := hits[first:min(first+namesakes, len(hits))]
	buttons := make([]Button, len(here))
	for i, h := range here {
		number := strconv.Itoa(first + i + 1)
		lines = append(lines, text(number+". ")+join(" — ", bold(text(cut(h.Name, 100))), text(cut(a.words.fullPost(s, h.PersonRef), 160))))
		buttons[i] = button(cut(number+" · "+h.Name, alone), a.personData("p:", h.ID))
	}
	lines[1] = join("\n", lines[2:]...)
	reply := say(join("\n\n", lines[:2]...), rows(buttons, 1)...)
	turn, err := a.pager(ctx, r, v, page, namesakes, len(hits))
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	return reply, err
}

// active offers those who spoke today, and then those who spoke most of late,
// as buttons under m, or says `silent`.
func (a *answers) active(ctx context.Context, r Request, m, silent markup) (Reply, error) {
	s := a.in(r)
	now := a.now().In(r.Subscriber.Schedule.Location())
	year, month, day := now.Date()
	today, err := a.people.Active(ctx, time.Date(year, month, day, 0, 0, 0, 0, now.Location()), r.Lang, todayAtMost)
	if err != nil {
		return Reply{}, err
	}
	lately, err := a.people.Active(ctx, now.AddDate(0, 0, -activeDays), r.Lang, activeAtMost+len(today))
	if err != nil {
		return Reply{}, err
	}
	lately = slices.DeleteFunc(lately, func(p digest.ActivePerson) bool {
		return slices.ContainsFunc(today, func(t digest.ActivePerson) bool { return t.ID == p.ID })
	})
	if len(today)+len(lately) == 0 {
		return say(silent), nil
	}
	var buttons []Button
	for _, p := range today {
		label := s.plain("speaker.today", args{"Name": cut(p.Name, 20), "Number": p.Statements})
		buttons = append(buttons, button(label, a.personData("p:", p.ID)))
	}
	for _, p := range lately[:min(len(lately), max(activeAtMost-len(today), 0))] {
		buttons = append(buttons, button(fmt.Sprintf("%s · %d", cut(p.Name, 28), p.Statements), a.personData("p:", p.ID)))
	}
	if m == "" {
		m = s.markup("speaker.active", nil)
	}
	return say(join("\n", m, s.markup("speaker.numbers", nil)), rows(buttons, 1)...), nil
}

func (a *answers) personButtons(s *speech, prefix string, people []digest.PersonHit) []Button {
	buttons := make([]Button, len(people))
	for i, p := range people {
		label := p.Name
		if post := a.words.post(s, p.PersonRef); post != "" {
			label += " — " + post
		}
		buttons[i] = button(cut(label, 100), a.personData(prefix, p.ID))
	}
	return buttons
}

func (*answers) personData(prefix string, id int64) string {
	return prefix + strconv.FormatInt(id, 10)
}
