package bot

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"minber/digest"
)

// Corrections is where what readers reported is put right; storage implements
// it.
type Corrections interface {
	// Text returns the article whose summary a subject is; digest.ErrNotFound
	// if it is none.
	Text(ctx context.Context, subject int64) (digest.Article, error)
	// Correct carries out a correction: digest.ErrNotFound for what is
	// withdrawn already or can't be corrected so, digest.ErrUnchanged for a
	// statement that is given to its speaker.
	Correct(ctx context.Context, c digest.Correction) (digest.Correction, error)
	// TakeBack undoes one: digest.ErrNotFound if it is undone already,
	// digest.ErrBuiltUpon if a later one has to be undone first.
	TakeBack(ctx context.Context, correction, by int64) (digest.Correction, error)
	// Corrections returns one page of what was corrected, the latest first, and
	// how many corrections there are.
	Corrections(ctx context.Context, page digest.Page) ([]digest.Correction, int, error)
}

const correctionsPage = 8

// admin is for those who look after the archive: what readers reported waits
// here to be looked at and put right.
//
//	/admin            the next report
//	/admin log        the latest corrections
//	/admin broadcast  a message to all subscribers
//	/admin outbox     what is to be sent, and what may not have arrived
//	/admin today      the figures of the day, what fails, the disk
func (a *answers) admin(ctx context.Context, r Request) (Reply, error) {
	switch {
	case r.Kind != digest.Private: // it shows who wrote what
		return say(a.in(r).markup("admin.private", nil)), nil
	case r.Args == "log":
		return a.correctionLog(ctx, r, 0)
	case r.Args == "broadcast":
		return a.composeBroadcast(ctx, r)
	case r.Args == "outbox":
		return a.outbox(ctx, r)
	case r.Args == "today":
		return a.dayFigures(ctx, r)
	}
	return a.subjectAt(ctx, r, 0)
}

// subjectAt shows one report of the queue.
func (a *answers) subjectAt(ctx context.Context, r Request, at int) (Reply, error) {
	waiting, total, err := a.complaints.Subjects(ctx, digest.SubjectQuery{Lang: r.Lang, Page: digest.Page{Offset: at, Limit: 1}})
	if err == nil && len(waiting) == 0 && at > 0 { // others have decided meanwhile
		at = 0
		waiting, total, err = a.complaints.Subjects(ctx, digest.SubjectQuery{Lang: r.Lang, Page: digest.Page{Limit: 1}})
	}
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	history := []Button{button(s.plain("button.log", nil), "ad:log:0"), button(s.plain("button.day", nil), adminData("today", 0))}
	sending := []Button{button(s.plain("button.outbox", nil), "ob:show:0"), button(s.plain("button.broadcasts", nil), sayData("list", 0))}
	if len(waiting) == 0 {
		return say(s.markup("admin.none", nil), history, sending), nil
	}
	t := waiting[0]
	title := s.markup("admin.subject", args{"Number": at + 1, "Total": total, "Kind": s.plain("item."+t.Item.Kind, nil)})
	reply := say(a.words.subject(s, title, t, a.now(), r.Subscriber.Schedule.Zone),
		[]Button{button(s.plain("button.correct", nil), adminData("fix", t.ID))},
		[]Button{
			button(s.plain("button.fine", nil), adminData(digest.SubjectFine, t.ID)),
			button(s.plain("button.later", nil), adminData(digest.SubjectLater, t.ID)),
		})
	var turn []Button
	if at > 0 {
		turn = append(turn, button("‹", adminData("page", int64(at-1))))
	}
	if at < total-1 {
		turn = append(turn, button("›", adminData("page", int64(at+1))))
	}
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	reply.Buttons = append(reply.Buttons, history, sending)
	return reply, nil
}

func adminData(what string, ids ...int64) string { return numbered("ad:"+what, ids...) }

// pressAdmin answers the buttons of all of that: "WHAT:NUMBER", some with one
// or two numbers more.
func (a *answers) pressAdmin(ctx context.Context, r Request) (Reply, error) {
	what, rest, _ := strings.Cut(r.Args, ":")
	var n [3]int64
	for i, word := range strings.Split(rest, ":") {
		number, err := strconv.ParseInt(word, 10, 64)
		if err != nil || number < 0 || number > 1<<40 || i == len(n) || r.Kind != digest.Private {
			return Reply{}, fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
		}
		n[i] = number
	}
	correction := digest.Correction{Subject: n[0], By: r.User, Lang: r.Lang}
	var reply Reply
	var err error
	switch what {
	case "page":
		reply, err = a.subjectAt(ctx, r, int(min(n[0], 1<<20)))
	case "today":
		reply, err = a.dayFigures(ctx, r)
	case "log":
		reply, err = a.correctionLog(ctx, r, int(min(n[0], 1<<20)))
	case digest.SubjectFine, digest.SubjectLater:
		reply, err = a.dismiss(ctx, r, n[0], what)
	case "fix":
		reply, err = a.remedies(ctx, r, n[0])
	case "draw":
		correction.Kind = digest.Withdrawn
		reply, err = a.correct(ctx, r, correction)
	case "give":
		reply, err = a.ask(ctx, r, view{Kind: viewGive, Of: n[0]}, say(a.in(r).markup("admin.give", nil)))
	case "to":
		correction.Kind, correction.Person = digest.Given, n[1]
		reply, err = a.correct(ctx, r, correction)
	case "pick":
		reply, err = a.sentencesOf(ctx, r, n[0], int(min(n[1], 1<<20)))
	case "put":
		correction.Kind, correction.Start, correction.Stop = digest.Replaced, int(n[1]), int(n[2])
		reply, err = a.correct(ctx, r, correction)
	case "undo":
		reply, err = a.takeBack(ctx, r, n[0])
	default:
		err = fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	reply.Edit = true
	return reply, err
}

// dismiss decides that nothing is wrong, or that it can wait.
func (a *answers) dismiss(ctx context.Context, r Request, subject int64, verdict string) (Reply, error) {
	if err := a.complaints.Dismiss(ctx, subject, verdict); err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	return say(s.markup("admin."+verdict, nil), a.next(s)), nil
}

func (*answers) next(s *speech) []Button {
	return []Button{button(s.plain("button.next_report", nil), adminData("page", 0))}
}

// correct has a correction carried out, and offers to undo it.
func (a *answers) correct(ctx context.Context, r Request, c digest.Correction) (Reply, error) {
	s := a.in(r)
	made, err := a.corrections.Correct(ctx, c)
	if errors.Is(err, digest.ErrUnchanged) {
		return Reply{Notice: s.plain("admin.same_speaker", nil)}, nil
	}
	if err != nil {
		return Reply{}, err
	}
	return say(join("\n\n", s.markup("admin.done", args{"What": a.words.corrected(s, made)}), s.markup("admin.to_edit", args{"Count": made.Sent.All})),
		[]Button{button(s.plain("button.undo", nil), adminData("undo", made.ID)), button(s.plain("button.log", nil), adminData("log", 0))},
		a.next(s)), nil
}

func (a *answers) takeBack(ctx context.Context, r Request, id int64) (Reply, error) {
	s := a.in(r)
	undone, err := a.corrections.TakeBack(ctx, id, r.User)
	if errors.Is(err, digest.ErrBuiltUpon) {
		return Reply{Notice: s.plain("admin.built_upon", nil)}, nil
	}
	if err != nil {
		return Reply{}, err
	}
	return say(join("\n\n", s.markup("admin.undone", args{"What": a.words.corrected(s, undone)}), s.markup("admin.to_edit", args{"Count": undone.Sent.All})),
		a.next(s)), nil
}

// correctionLog lists what was corrected of late, and how far it has come.
func (a *answers) correctionLog(ctx context.Context, r Request, page int) (Reply, error) {
	made, total, err := a.corrections.Corrections(ctx, digest.Page{Offset: page * correctionsPage, Limit: correctionsPage})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	blocks := []markup{s.markup("admin.log", args{"Number": total})}
	var undo []Button
	for i, c := range made {
		number := page*correctionsPage + i + 1
		blocks = append(blocks, text(fmt.Sprintf("%d. ", number))+a.words.correction(s, c, a.today(r)))
		if c.Undone.IsZero() {
			undo = append(undo, button(s.plain("button.undo_number", args{"Number": number}), adminData("undo", c.ID)))
		}
	}
	reply := say(join("\n\n", blocks...), rows(undo, 3)...)
	var turn []Button
	if page > 0 {
		turn = append(turn, button("‹", adminData("log", int64(page-1))))
	}
	if (page+1)*correctionsPage < total {
		turn = append(turn, button("›", adminData("log", int64(page+1))))
	}
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.refresh", nil), adminData("log", int64(page))), a.next(s)[0]})
	return reply, nil
}
