package bot

import (
	"context"
	"fmt"
	"strconv"

	"minber/digest"
)

const (
	statementsAPage = 3
	namesakes       = 8
	activeDays      = 30
	activeAtMost    = 10
)

// speaker shows a person's card; without a name, who spoke most of late.
func (a *answers) speaker(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if r.Args == "" {
		return a.active(ctx, r, s.markup("speaker.active", nil), s.markup("speaker.silence", nil))
	}
	hits, err := a.people.Find(ctx, r.Args, r.Lang, namesakes)
	if err != nil {
		return Reply{}, err
	}
	switch len(hits) {
	case 0:
		none := s.markup("speaker.none", args{"Name": cut(r.Args, 60)})
		return a.active(ctx, r, join("\n\n", none, s.markup("speaker.instead", nil)), none)
	case 1:
		return a.card(ctx, r, view{Kind: viewCard, Person: hits[0].ID}, 0)
	}
	return say(s.markup("speaker.which", args{"Name": cut(r.Args, 60)}), a.personButtons(s, "p:", hits)...), nil
}

// active offers those who spoke most as buttons under m, or says `silent`.
func (a *answers) active(ctx context.Context, r Request, m, silent markup) (Reply, error) {
	people, err := a.people.Active(ctx, a.now().AddDate(0, 0, -activeDays), r.Lang, activeAtMost)
	if err != nil {
		return Reply{}, err
	}
	if len(people) == 0 {
		return say(silent), nil
	}
	s := a.in(r)
	buttons := make([]Button, len(people))
	for i, p := range people {
		buttons[i] = button(fmt.Sprintf("%s · %d", cut(p.Name, 50), p.Statements), a.personData("p:", p.ID))
	}
	return say(join("\n", m, s.markup("speaker.numbers", nil)), rows(buttons, 1)...), nil
}

func (a *answers) personButtons(s *speech, prefix string, people []digest.PersonHit) [][]Button {
	buttons := make([]Button, len(people))
	for i, p := range people {
		label := p.Name
		if post := a.words.post(s, p.PersonRef); post != "" {
			label += " — " + post
		}
		buttons[i] = button(cut(label, 60), a.personData(prefix, p.ID))
	}
	return rows(buttons, 1)
}

func (*answers) personData(prefix string, id int64) string {
	return prefix + strconv.FormatInt(id, 10)
}

func (a *answers) pressPerson(ctx context.Context, r Request) (Reply, error) {
	id, err := strconv.ParseInt(r.Args, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: person %q", digest.ErrNotFound, r.Args)
	}
	return a.card(ctx, r, view{Kind: viewCard, Person: id}, 0)
}

// card is one page of a person's card.
func (a *answers) card(ctx context.Context, r Request, v view, page int) (Reply, error) {
	card, err := a.people.Card(ctx, v.Person, r.Lang, digest.Page{Offset: page * statementsAPage, Limit: statementsAPage})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	reply := say(a.words.card(s, card, page, a.today(r)))
	turn, err := a.pager(ctx, r, v, page, statementsAPage, card.SaidAll)
	if err != nil {
		return Reply{}, err
	}
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	if r.Admin {
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.people", nil), reviewData("who", card.Person.ID))})
	}
	if card.MetAll > len(card.Meetings) {
		reply.Buttons = append(reply.Buttons, []Button{
			button(s.plain("button.all_meetings", args{"Number": card.MetAll}), a.personData("m:", card.Person.ID)),
		})
	}
	return reply, nil
}
