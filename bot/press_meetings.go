package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// pressMeetings answers what stands under lists and pictures of meetings:
// m:ID all meetings of a person, m:p:ID:ID those of two, m:o:ID a meeting (with
// the list it was opened from, m:o:ID:VIEW:PAGE), m:c:VIEW:N who is meant,
// m:t:VIEW:SPAN another period of a list, m:l:VIEW a list anew, m:g:VIEW and
// m:b:VIEW a picture of it, :SPAN of another period.
func (a *answers) pressMeetings(ctx context.Context, r Request) (Reply, error) {
	verb, rest, _ := strings.Cut(r.Args, ":")
	switch verb {
	case "p":
		first, second, _ := strings.Cut(rest, ":")
		return a.meetingsOfPersons(ctx, r, first, second)
	case "o":
		return a.pressMeeting(ctx, r, rest)
	case "c", "t", "l", "g", "b":
		return a.pressLedger(ctx, r, verb, rest)
	}
	return a.meetingsOfPersons(ctx, r, r.Args)
}

// meetingsOfPersons lists the meetings of a person, or of two.
func (a *answers) meetingsOfPersons(ctx context.Context, r Request, ids ...string) (Reply, error) {
	v := ledgerView{}
	for _, text := range ids {
		id, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return Reply{}, fmt.Errorf("%w: person %q", digest.ErrNotFound, text)
		}
		card, err := a.people.Person(ctx, id, r.Lang)
		if err != nil {
			return Reply{}, err
		}
		one := party{digest.Side{Person: id}, card.Person.Name}
		if slices.Contains(v.Sides, one) {
			return Reply{}, fmt.Errorf("%w: person %d twice", digest.ErrNotFound, id)
		}
		v.Sides = append(v.Sides, one)
	}
	return a.meetingsOf(ctx, r, v)
}

// pressLedger answers the buttons that change a kept view.
func (a *answers) pressLedger(ctx context.Context, r Request, verb, rest string) (Reply, error) {
	first, what, _ := strings.Cut(rest, ":")
	id, err := strconv.ParseInt(first, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: a list %q", digest.ErrNotFound, rest)
	}
	kept, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	if kept.Kind != viewMeetings || kept.Meetings == nil {
		return Reply{}, fmt.Errorf("%w: a list of meetings %d", digest.ErrNotFound, id)
	}
	v := *kept.Meetings
	if verb == "c" {
		return a.chooseSide(ctx, r, v, what)
	}
	if what != "" {
		p, ok := periodOf(what, a.local(r))
		if !ok {
			return Reply{}, fmt.Errorf("%w: a period %q", digest.ErrNotFound, what)
		}
		kept = view{Kind: viewMeetings, Meetings: &ledgerView{Sides: v.Sides, Period: p}}
	}
	switch verb {
	case "g":
		return a.drawMeetings(ctx, r, kept, ringPicture)
	case "b":
		return a.drawMeetings(ctx, r, kept, barPicture)
	case "l":
		return a.ledger(ctx, r, kept, 0)
	}
	reply, err := a.ledger(ctx, r, kept, 0)
	reply.Edit = true
	return reply, err
}

func (a *answers) chooseSide(ctx context.Context, r Request, v ledgerView, what string) (Reply, error) {
	n, err := strconv.Atoi(what)
	if err != nil || n < 0 || n >= len(v.Choices) {
		return Reply{}, fmt.Errorf("%w: a choice %q", digest.ErrNotFound, what)
	}
	chosen := v.Choices[n]
	chosen.Name = shortParty(chosen)
	v.Sides, v.Choices = append(v.Sides, chosen), nil
	reply, err := a.settleSides(ctx, r, v)
	reply.Edit = true
	return reply, err
}

// linkMeeting answers a link to a meeting.
func (a *answers) linkMeeting(ctx context.Context, r Request) (Reply, error) {
	return a.pressMeeting(ctx, r, r.Args)
}

// pressMeeting shows a meeting in full; one that was opened from a list takes
// its place, and leads back to it.
func (a *answers) pressMeeting(ctx context.Context, r Request, rest string) (Reply, error) {
	first, back, fromList := strings.Cut(rest, ":")
	id, err := strconv.ParseInt(first, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: meeting %q", digest.ErrNotFound, rest)
	}
	full, err := a.meets.Meeting(ctx, id, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	reply := say(a.words.fullMeeting(s, full, a.today(r)),
		[]Button{
			button(cut(full.A.Name, alone), a.personData("p:", full.A.ID)),
			button(cut(full.B.Name, alone), a.personData("p:", full.B.ID)),
		},
		[]Button{button(s.plain("button.both", nil), fmt.Sprintf("m:p:%d:%d", full.A.ID, full.B.ID))})
	if fromList {
		reply.Edit = true
		if list, page, ok := strings.Cut(back, ":"); ok && isNumber(list) && isNumber(page) {
			reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.back", nil), "v:"+list+":"+page)})
		}
	}
	return a.wrong(ctx, r, reply, metItem(full.MeetingRecord, a.words.metHead(s, full.MeetingRecord)))
}

func isNumber(s string) bool {
	n, err := strconv.ParseInt(s, 10, 64)
	return err == nil && n >= 0
}
