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

// reviewPeople is for those who look after the archive: it asks which people
// are one, takes apart who was joined by mistake, and shows what was decided.
//
//	/people             the next question
//	/people Name        what articles tell of somebody, to be split or joined
//	/people Name = Name two people side by side
//	/people log         the latest decisions
func (a *answers) reviewPeople(ctx context.Context, r Request) (Reply, error) {
	one, other, two := strings.Cut(r.Args, "=")
	switch {
	case r.Args == "":
		return a.question(ctx, r, 0)
	case r.Args == "log":
		return a.decisions(ctx, r)
	case two:
		return a.sideBySide(ctx, r, strings.TrimSpace(one), strings.TrimSpace(other))
	}
	hits, err := a.people.Find(ctx, r.Args, r.Lang, digest.FitGuess, namesakes)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	switch len(hits) {
	case 0:
		return say(s.markup("speaker.none", args{"Name": cut(r.Args, 60)})), nil
	case 1:
		return a.apart(ctx, r, hits[0].ID)
	}
	return choose(s.markup("speaker.which", args{"Name": cut(r.Args, 60)}), a.personButtons(s, "rv:who:", hits)), nil
}

// question asks about one pair of the queue.
func (a *answers) question(ctx context.Context, r Request, at int) (Reply, error) {
	s := a.in(r)
	pairs, total, err := a.reviews.Doubts(ctx, r.Lang, digest.Page{Offset: at, Limit: 1})
	if err == nil && len(pairs) == 0 && at > 0 { // others have answered meanwhile
		at = 0
		pairs, total, err = a.reviews.Doubts(ctx, r.Lang, digest.Page{Limit: 1})
	}
	if err != nil {
		return Reply{}, err
	}
	if len(pairs) == 0 {
		return say(join("\n\n", s.markup("people.none", nil), s.markup("people.how", nil))), nil
	}
	p := pairs[0]
	reply := say(join("\n\n", s.markup("people.pair", args{"Number": at + 1, "Total": total}), a.words.pair(s, p, a.today(r))),
		a.verdicts(s, p.A.Person.ID, p.B.Person.ID)...)
	var turn []Button
	if at > 0 {
		turn = append(turn, button("‹", reviewData("page", int64(at-1))))
	}
	if at < total-1 {
		turn = append(turn, button("›", reviewData("page", int64(at+1))))
	}
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	return reply, nil
}

// verdicts are the buttons that answer whether two people are one.
func (*answers) verdicts(s *speech, one, other int64) [][]Button {
	return [][]Button{{
		button(s.plain("button.same", nil), reviewData(digest.RuledSame, one, other)),
		button(s.plain("button.different", nil), reviewData(digest.RuledDifferent, one, other)),
		button(s.plain("button.later", nil), reviewData(digest.RuledLater, one, other)),
	}}
}

// sideBySide shows two people who were named.
func (a *answers) sideBySide(ctx context.Context, r Request, names ...string) (Reply, error) {
	var ids []int64
	for _, name := range names {
		hits, err := a.people.Find(ctx, name, r.Lang, digest.FitGuess, 2)
		if err != nil {
			return Reply{}, err
		}
		if len(hits) != 1 || slices.Contains(ids, hits[0].ID) {
			return say(a.in(r).markup("people.unclear", nil)), nil
		}
		ids = append(ids, hits[0].ID)
	}
	return a.compared(ctx, r, ids[0], ids[1])
}

// compared shows two people whether or not the queue asks about them.
func (a *answers) compared(ctx context.Context, r Request, one, other int64) (Reply, error) {
	s := a.in(r)
	var sides []digest.Profile
	for _, id := range []int64{one, other} {
		card, err := a.people.Card(ctx, id, r.Lang, digest.Page{Limit: 1})
		if err != nil {
			return Reply{}, err
		}
		side := digest.Profile{Person: card.Person, Names: card.Names, Roles: card.Roles, Articles: card.Articles}
		for _, said := range card.Said {
			side.Refs = append(side.Refs, said.Ref)
		}
		sides = append(sides, side)
	}
	pair := digest.Pair{A: sides[0], B: sides[1]}
	return say(join("\n\n", s.markup("people.compare", nil), a.words.pair(s, pair, a.today(r))), a.verdicts(s, one, other)...), nil
}

// apart shows what articles tell of a person, with buttons to split it off,
// and the namesakes whom the person may be.
func (a *answers) apart(ctx context.Context, r Request, id int64) (Reply, error) {
	card, err := a.people.Person(ctx, id, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	strands, err := a.reviews.Strands(ctx, id)
	if err != nil {
		return Reply{}, err
	}
	strands = strands[:min(len(strands), strandsShown)]
	s := a.in(r)
	reply := say(join("\n\n", a.words.strands(s, card.Person, strands, a.today(r)), s.markup("people.strands.how", nil)))
	if len(strands) > 1 {
		splits := make([]Button, len(strands))
		for i, t := range strands {
			splits[i] = button(s.plain("button.split", args{"Number": i + 1}), reviewData(digest.RuledSplit, id, t.Article))
		}
		reply.Buttons = rows(splits, 4)
	}
	others, err := a.namesakesOf(ctx, r, card.Person)
	for _, o := range others {
		label := "= " + o.Name
		if post := a.words.post(s, o); post != "" {
			label += " — " + post
		}
		reply.Buttons = append(reply.Buttons, []Button{button(cut(label, alone), reviewData("pair", id, o.ID))})
	}
	return reply, err
}

// namesakesOf finds others who share a word of a person's name.
func (a *answers) namesakesOf(ctx context.Context, r Request, person digest.PersonRef) ([]digest.PersonRef, error) {
	var others []digest.PersonRef
	words := strings.Fields(person.Name)
	slices.Reverse(words) // the surname mostly comes last
	for _, word := range words {
		hits, err := a.people.Find(ctx, word, r.Lang, digest.FitGuess, namesakes)
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			known := slices.ContainsFunc(others, func(o digest.PersonRef) bool { return o.ID == h.ID })
			if h.Fit > digest.FitGuess && h.ID != person.ID && !known && len(others) < namesakes/2 {
				others = append(others, h.PersonRef)
			}
		}
	}
	return others, nil
}

// decisions lists what was decided of late.
func (a *answers) decisions(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	made, total, err := a.reviews.Decisions(ctx, digest.Page{Limit: decisionsPage})
	if err != nil {
		return Reply{}, err
	}
	lines := []markup{s.markup("people.log", args{"Number": total})}
	var undo []Button
	for i, d := range made {
		lines = append(lines, text(fmt.Sprintf("%d. ", i+1))+a.words.decision(s, d, a.today(r)))
		if d.Undone.IsZero() && d.Kind != digest.RuledLater {
			undo = append(undo, button(s.plain("button.undo_number", args{"Number": i + 1}), reviewData("undo", d.ID)))
		}
	}
	return say(join("\n", lines...), rows(undo, 3)...), nil
}

func reviewData(what string, ids ...int64) string { return numbered("rv:"+what, ids...) }

// numbered is a button's data with numbers behind it.
func numbered(data string, ids ...int64) string {
	for _, id := range ids {
		data += ":" + strconv.FormatInt(id, 10)
	}
	return data
}

// pressReview answers the buttons of all of that: "WHAT:NUMBER" or
// "WHAT:NUMBER:NUMBER".
func (a *answers) pressReview(ctx context.Context, r Request) (Reply, error) {
	what, numbers, _ := strings.Cut(r.Args, ":")
	first, second, two := strings.Cut(numbers, ":")
	one, err := strconv.ParseInt(first, 10, 64)
	other := int64(0)
	if err == nil && two {
		other, err = strconv.ParseInt(second, 10, 64)
	}
	if err != nil || one < 0 || other < 0 {
		return Reply{}, fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	var reply Reply
	switch what {
	case "page":
		reply, err = a.question(ctx, r, int(min(one, 1<<20)))
	case "who":
		return a.apart(ctx, r, one)
	case "pair":
		reply, err = a.compared(ctx, r, one, other)
	case "undo":
		reply, err = a.undo(ctx, r, one)
	case digest.RuledSplit:
		reply, err = a.rule(ctx, r, digest.Ruling{Kind: what, By: r.User, Lang: r.Lang, A: one, Article: other})
	case digest.RuledSame, digest.RuledDifferent, digest.RuledLater:
		reply, err = a.rule(ctx, r, digest.Ruling{Kind: what, By: r.User, Lang: r.Lang, A: one, B: other})
	default:
		err = fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	reply.Edit = true
	return reply, err
}

// rule has a decision carried out and offers to undo it.
func (a *answers) rule(ctx context.Context, r Request, ruling digest.Ruling) (Reply, error) {
	made, err := a.reviews.Rule(ctx, ruling)
	if why := a.refusal(r, err); why != "" {
		return Reply{Notice: why}, nil
	}
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	return say(s.markup("people."+made.Kind, args{"A": cut(made.Names[0], 80), "B": cut(made.Names[1], 80)}), []Button{
		button(s.plain("button.undo", nil), reviewData("undo", made.ID)),
		button(s.plain("button.next", nil), reviewData("page", 0)),
	}), nil
}

func (a *answers) undo(ctx context.Context, r Request, id int64) (Reply, error) {
	undone, err := a.reviews.Undo(ctx, id, r.User)
	if why := a.refusal(r, err); why != "" {
		return Reply{Notice: why}, nil
	}
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	return say(s.markup("people.undone", args{"A": cut(undone.Names[0], 80), "B": cut(undone.Names[1], 80)}),
		[]Button{button(s.plain("button.next", nil), reviewData("page", 0))}), nil
}

// refusal words why something can't be decided; "" if that is not the matter.
func (a *answers) refusal(r Request, err error) string {
	for cause, id := range map[error]string{
		digest.ErrMet: "people.met", digest.ErrWhole: "people.whole", digest.ErrBuiltUpon: "people.built_upon",
	} {
		if errors.Is(err, cause) {
			return a.in(r).plain(id, nil)
		}
	}
	return ""
}
