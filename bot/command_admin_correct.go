package bot

import (
	"context"
	"fmt"

	"minber/digest"
)

const (
	viewGive       = "admin.give" // whose a statement is
	sentencesAPage = 6
)

// remedies offers what can be done about a subject.
func (a *answers) remedies(ctx context.Context, r Request, id int64) (Reply, error) {
	found, _, err := a.complaints.Subjects(ctx, digest.SubjectQuery{ID: id, Lang: r.Lang, Page: digest.Page{Limit: 1}})
	if err != nil {
		return Reply{}, err
	}
	if len(found) == 0 {
		return Reply{}, fmt.Errorf("%w: subject %d", digest.ErrNotFound, id)
	}
	s, t := a.in(r), found[0]
	title := s.markup("admin.remedies", args{"Kind": s.plain("item."+t.Item.Kind, nil)})
	reply := say(a.words.subject(s, title, t, a.now(), r.Subscriber.Schedule.Zone))
	switch t.Item.Kind {
	case digest.ItemStatement:
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.give", nil), adminData("give", id))})
	case digest.ItemStory:
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.replace", nil), adminData("pick", id, 0))})
	}
	if t.Item.Kind != digest.ItemPerson {
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.withdraw."+t.Item.Kind, nil), adminData("draw", id))})
	}
	for _, p := range t.People { // who is who is decided where all of that is
		label := s.plain("button.who", args{"Name": cut(p.Name, 40)})
		reply.Buttons = append(reply.Buttons, []Button{button(label, reviewData("who", p.ID))})
	}
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.back", nil), adminData("page", 0))})
	return reply, nil
}

// nameSpeaker takes the name of the person whose a statement is, and offers
// whom it may mean.
func (a *answers) nameSpeaker(ctx context.Context, r Request) (Reply, error) {
	if !r.Admin || r.Kind != digest.Private {
		return Reply{}, fmt.Errorf("%w: user %d does not look after the archive", digest.ErrNotFound, r.User)
	}
	s := a.in(r)
	name := cut(tame(r.Args), longestArgument)
	hits, err := a.people.Find(ctx, name, r.Lang, digest.FitGuess, namesakes)
	if err != nil {
		return Reply{}, err
	}
	if len(hits) == 0 {
		return a.ask(ctx, r, r.Question, say(s.markup("admin.give.none", args{"Name": cut(name, 60)})))
	}
	reply := choose(s.markup("admin.give.which", nil), a.personButtons(s, adminData("to", r.Question.Of)+":", hits))
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.back", nil), adminData("fix", r.Question.Of))})
	return reply, nil
}

// sentencesOf offers the sentences of an article, of which one may stand for
// its summary: nothing is said in it that the article does not say.
func (a *answers) sentencesOf(ctx context.Context, r Request, subject int64, page int) (Reply, error) {
	article, err := a.corrections.Text(ctx, subject)
	if err != nil {
		return Reply{}, err
	}
	all := a.sentences(article)
	page = max(0, min(page, (len(all)-1)/sentencesAPage))
	from := page * sentencesAPage
	here := all[from:min(from+sentencesAPage, len(all))]
	s := a.in(r)
	var numbers []Button
	for i, at := range here {
		numbers = append(numbers, button(fmt.Sprint(from+i+1), adminData("put", subject, int64(at.Start), int64(at.End))))
	}
	m := fit(partLimit, func(n int) markup {
		blocks := []markup{s.markup("admin.pick", nil)}
		for i, at := range here {
			blocks = append(blocks, text(fmt.Sprintf("%d. %s", from+i+1, cut(article.Text[at.Start:at.End], n))))
		}
		return join("\n\n", blocks...)
	})
	reply := say(m, rows(numbers, 6)...)
	var turn []Button
	if page > 0 {
		turn = append(turn, button("‹", adminData("pick", subject, int64(page-1))))
	}
	if from+len(here) < len(all) {
		turn = append(turn, button("›", adminData("pick", subject, int64(page+1))))
	}
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.back", nil), adminData("fix", subject))})
	return reply, nil
}
