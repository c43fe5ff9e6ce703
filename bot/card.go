package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// Quotes answers what people said and where they are named; storage implements
// it. Of somebody whom people have decided to be another, it answers for that
// one; of nobody it returns digest.ErrNotFound.
type Quotes interface {
	// Statements returns one page of what a person said, and how many different
	// statements there are.
	Statements(ctx context.Context, q digest.StatementQuery) ([]digest.StatementRecord, int, error)
	// Statement returns one statement.
	Statement(ctx context.Context, id int64, lang string) (digest.StatementRecord, error)
	// Mentions returns one page of the articles that name a person, and how many
	// there are.
	Mentions(ctx context.Context, q digest.MentionQuery) ([]digest.ArticleRef, int, error)
}

const (
	cardQuotes      = 3
	statementsAPage = 4
	cardMeetings    = 6 // on a page
	articlesAPage   = 6
	mostPages       = 1000
)

// A card and what its buttons show are one message, which is edited. All of its
// state is in the buttons' data:
//
//	p:12                    the card, as a message of its own
//	p:12:card               the card again
//	p:12:said:0:TOPIC       quotes, page by page, on a topic or on all
//	p:12:met:0              meetings
//	p:12:about              topics
//	p:12:named:0:TOPIC      articles that name the person
type cardPage struct {
	person int64
	what   string
	page   int
	topic  string
}

func (p cardPage) data() string {
	data := fmt.Sprintf("p:%d:%s:%d", p.person, p.what, p.page)
	if p.topic != "" {
		data += ":" + p.topic
	}
	return data
}

// readCardPage reads the data of a card's button; "" of a page is the first.
func readCardPage(data string) (p cardPage, ok bool) {
	parts := strings.SplitN(data, ":", 4)
	parts = append(parts, "", "", "")[:max(len(parts), 4)]
	id, err := strconv.ParseInt(parts[0], 10, 64)
	p = cardPage{person: id, what: parts[1], topic: parts[3]}
	if err != nil || id <= 0 || p.topic != "" && !slices.Contains(digest.Topics[:], p.topic) {
		return p, false
	}
	if parts[2] != "" {
		if p.page, err = strconv.Atoi(parts[2]); err != nil || p.page < 0 || p.page > mostPages {
			return p, false
		}
	}
	return p, true
}

// pressPerson answers the buttons of a card, and links to one.
func (a *answers) pressPerson(ctx context.Context, r Request) (Reply, error) {
	p, ok := readCardPage(r.Args)
	if !ok {
		return Reply{}, fmt.Errorf("%w: person %q", digest.ErrNotFound, r.Args)
	}
	show := map[string]func(context.Context, Request, cardPage) (Reply, error){
		"card": func(ctx context.Context, r Request, p cardPage) (Reply, error) { return a.card(ctx, r, p.person) },
		"said": a.cardSaid, "met": a.cardMet, "about": a.cardTopics, "named": a.cardArticles,
	}[p.what]
	switch {
	case p.what == "":
		return a.card(ctx, r, p.person)
	case show == nil:
		return Reply{}, fmt.Errorf("%w: %q of a card", digest.ErrNotFound, p.what)
	}
	reply, err := show(ctx, r, p)
	reply.Edit = true
	return reply, err
}

// card is who somebody is, with a little of all there is to know.
func (a *answers) card(ctx context.Context, r Request, person int64) (Reply, error) {
	card, err := a.people.Card(ctx, person, r.Lang, digest.Page{Limit: cardQuotes})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	reply := say(a.words.card(s, card, a.today(r)))
	p := cardPage{person: card.Person.ID}
	to := func(label, what string) Button { return button(label, cardPage{person: p.person, what: what}.data()) }
	var pages []Button
	if card.SaidAll > 0 {
		pages = append(pages, to(s.plain("card.to_said", nil), "said"))
	}
	if card.MetAll > 0 {
		pages = append(pages, to(s.plain("card.to_met", nil), "met"))
	}
	if len(card.Topics) > 0 {
		pages = append(pages, to(s.plain("card.to_topics", nil), "about"))
	}
	pages = append(pages, button(s.plain("card.watch", nil), a.personData("w:p:", p.person)))
	// Two in a row: of three, a phone cuts the longer names.
	reply.Buttons = append(rows(pages, 2), a.share(s, card.Person.Name, a.personData("p", p.person)))
	if r.Admin && r.Kind == digest.Private { // a group need not see the tools
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.people", nil), reviewData("who", p.person))})
	}
	return a.wrong(ctx, r, reply, a.words.cardItems(s, card, a.today(r))...)
}

// share offers to show something in another chat, and its link.
func (a *answers) share(s *speech, inline, payload string) []Button {
	buttons := []Button{{Text: s.plain("card.share", nil), Inline: cut(inline, 100)}}
	if address := a.words.deep(payload); address != "" {
		buttons = append(buttons, Button{Text: s.plain("card.copy", nil), Copy: address})
	}
	return buttons
}

// cardSaid is a page of quotes.
func (a *answers) cardSaid(ctx context.Context, r Request, p cardPage) (Reply, error) {
	card, err := a.people.Person(ctx, p.person, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	said, total, err := a.quotes.Statements(ctx, digest.StatementQuery{
		Person: card.Person.ID, Topic: p.topic, Lang: r.Lang, Page: digest.Page{Offset: p.page * statementsAPage, Limit: statementsAPage},
	})
	if err != nil {
		return Reply{}, err
	}
	if last := lastPage(statementsAPage, total); p.page > last {
		p.page = last
		return a.cardSaid(ctx, r, p)
	}
	if total == 0 && p.topic != "" { // named on it, but not quoted
		p.what = "named"
		return a.cardArticles(ctx, r, p)
	}
	s := a.in(r)
	reply := say(a.words.saidPage(s, card.Person, p.topic, said, total, a.today(r)), turn(p, statementsAPage, total)...)
	back := a.back(s, card.Person, p)
	if p.topic != "" {
		articles := cardPage{person: p.person, what: "named", topic: p.topic}
		back = append(back, button(s.plain("card.to_articles", nil), articles.data()))
	}
	reply.Buttons = append(reply.Buttons, back)
	return a.wrong(ctx, r, reply, a.words.saidItems(s, said, a.today(r))...)
}

// cardMet is a page of meetings.
func (a *answers) cardMet(ctx context.Context, r Request, p cardPage) (Reply, error) {
	card, err := a.people.Person(ctx, p.person, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	found, total, err := a.archive.Meetings(ctx, digest.MeetingQuery{
		Person: card.Person.ID, Lang: r.Lang, Page: digest.Page{Offset: p.page * cardMeetings, Limit: cardMeetings},
	})
	if err != nil {
		return Reply{}, err
	}
	if last := lastPage(cardMeetings, total); p.page > last {
		p.page = last
		return a.cardMet(ctx, r, p)
	}
	s := a.in(r)
	reply := say(a.words.metPage(s, card.Person, found, total, a.today(r)), turn(p, cardMeetings, total)...)
	reply.Buttons = append(reply.Buttons, a.back(s, card.Person, p))
	return a.wrong(ctx, r, reply, a.words.metItems(s, found, a.today(r))...)
}

// cardTopics lists what the articles are about that name somebody.
func (a *answers) cardTopics(ctx context.Context, r Request, p cardPage) (Reply, error) {
	card, err := a.people.Person(ctx, p.person, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	var buttons []Button
	for _, t := range card.Topics {
		if s.has("topic.", t.Topic) != "" {
			on := cardPage{person: p.person, what: "said", topic: t.Topic}
			buttons = append(buttons, button(fmt.Sprintf("%s · %d", capital(topicLabel(s, t.Topic)), t.Count), on.data()))
		}
	}
	all := cardPage{person: p.person, what: "named"}
	buttons = append(buttons, button(s.plain("card.all_articles", args{"Number": card.Articles}), all.data()))
	title := bold(text(cut(card.Person.Name, 120)))
	return say(join("\n", title, s.markup("card.topics_of", nil)), append(rows(buttons, 1), a.back(s, card.Person, p))...), nil
}

// cardArticles is a page of the articles that name somebody.
func (a *answers) cardArticles(ctx context.Context, r Request, p cardPage) (Reply, error) {
	card, err := a.people.Person(ctx, p.person, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	found, total, err := a.quotes.Mentions(ctx, digest.MentionQuery{
		Person: card.Person.ID, Topic: p.topic, Lang: r.Lang, Page: digest.Page{Offset: p.page * articlesAPage, Limit: articlesAPage},
	})
	if err != nil {
		return Reply{}, err
	}
	if last := lastPage(articlesAPage, total); p.page > last {
		p.page = last
		return a.cardArticles(ctx, r, p)
	}
	s := a.in(r)
	reply := say(a.words.articlesPage(s, card.Person, p.topic, found, total, a.today(r)), turn(p, articlesAPage, total)...)
	reply.Buttons = append(reply.Buttons, a.back(s, card.Person, p))
	return reply, nil
}

// lastPage is the last one that shows anything: there may be fewer than when a
// button was made.
func lastPage(size, total int) int { return max(total-1, 0) / size }

// back leads to the topics, from what is on one, and to the card.
func (*answers) back(s *speech, who digest.PersonRef, p cardPage) []Button {
	var row []Button
	if p.what == "named" || p.topic != "" {
		row = append(row, button(s.plain("card.back_topics", nil), cardPage{person: p.person, what: "about"}.data()))
	}
	return append(row, button(cut("‹ "+who.Name, alone), cardPage{person: p.person, what: "card"}.data()))
}

// turn is the row that turns the pages of a list in a card; none if it is on
// one page.
func turn(p cardPage, size, total int) [][]Button {
	row := pages(p.page, size, total, func(page int) string {
		p.page = page
		return p.data()
	})
	if row == nil {
		return nil
	}
	return [][]Button{row}
}
