package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

const (
	meetingsAPage = 3
	mostLedger    = 366 // days
	mostNameWords = 8   // of two names without a word between them
)

// Ledger answers who met whom; storage implements it.
type Ledger interface {
	// Ledger returns one page of the meetings that a query selects, newest
	// first, with how many they are and from when until when.
	Ledger(ctx context.Context, q digest.MeetingQuery) (digest.Ledger, error)
	// Meeting returns a meeting with every article that reports it;
	// digest.ErrNotFound if there is no such meeting.
	Meeting(ctx context.Context, id int64, lang string) (digest.FullMeeting, error)
	// MeetingMap draws from the meetings that a query selects who met whom,
	// for the `most` who are most connected, and how often each country was
	// met; home is the country that goes without saying.
	MeetingMap(ctx context.Context, q digest.MeetingQuery, most int, home string) (digest.MeetingMap, error)
}

// ledgerView is the state of a list or a picture of meetings, and of the
// question who is meant.
type ledgerView struct {
	Sides   []party  `json:"sides,omitempty"` // at most two
	Period  period   `json:"period,omitzero"`
	Drawn   bool     `json:"drawn,omitempty"`   // a picture was asked for
	Choices []party  `json:"choices,omitempty"` // for the next side
	Rest    []string `json:"rest,omitempty"`    // the names of the sides behind that
}

func (v ledgerView) query(lang string) digest.MeetingQuery {
	q := digest.MeetingQuery{From: v.Period.From, To: v.Period.To, Lang: lang}
	var sides [2]digest.Side
	for i, p := range v.Sides {
		sides[i] = p.Side
	}
	return q.Between(sides[0], sides[1])
}

// meetings answers with the ledger: all of it, that of one side or of two, and
// of a period; as a list or as a picture.
func (a *answers) meetings(ctx context.Context, r Request) (Reply, error) {
	v := ledgerView{}
	asked := r.Args
	asked, v.Drawn = cutMap(asked)
	if n, err := strconv.Atoi(asked); err == nil && (n < 1 || n > mostLedger && n < earliestYear || n > latestYear) {
		return say(a.in(r).markup("meetings.days_wrong", args{"Number": mostLedger})), nil
	}
	asked, v.Period = a.cutPeriod(r, asked)
	if asked == "" {
		return a.meetingsOf(ctx, r, v)
	}
	names, err := a.sides(ctx, r, asked)
	if err != nil {
		return Reply{}, err
	}
	v.Rest = names
	return a.settleSides(ctx, r, v)
}

// cutMap takes the word for a picture off a question.
func cutMap(asked string) (rest string, drawn bool) {
	words := strings.Fields(asked)
	if len(words) == 0 {
		return "", false
	}
	switch strings.ToLower(words[0]) {
	case "map", "карта", "картасы", "картасын":
		return strings.Join(words[1:], " "), true
	}
	return strings.Join(words, " "), false
}

// cutPeriod takes a period off the end of a question.
func (a *answers) cutPeriod(r Request, asked string) (rest string, p period) {
	return cutEnd(asked, a.words.called.readPeriod, a.local(r))
}

// sides divides a question into the names of one side or two. Without a word
// between them, a whole that means somebody is one name.
func (a *answers) sides(ctx context.Context, r Request, asked string) ([]string, error) {
	ways, explicit := pairs(asked)
	if explicit {
		return ways[0][:], nil
	}
	found, err := a.parties(ctx, r, asked)
	if err != nil || len(found) > 0 || len(ways) >= mostNameWords {
		return []string{asked}, err
	}
	for _, way := range ways {
		one, err := a.parties(ctx, r, way[0])
		if err != nil {
			return nil, err
		}
		if len(one) == 0 {
			continue
		}
		other, err := a.parties(ctx, r, way[1])
		if err != nil {
			return nil, err
		}
		if len(other) > 0 {
			return way[:], nil
		}
	}
	return []string{asked}, nil
}

// settleSides finds who the names of v.Rest mean, and asks where that is more
// than one.
func (a *answers) settleSides(ctx context.Context, r Request, v ledgerView) (Reply, error) {
	s := a.in(r)
	for len(v.Rest) > 0 {
		name := v.Rest[0]
		found, err := a.parties(ctx, r, name)
		if err != nil {
			return Reply{}, err
		}
		v.Rest = v.Rest[1:]
		switch len(found) {
		case 0:
			if v.Choices, err = a.personsGuessed(ctx, r, name); err != nil {
				return Reply{}, err
			}
			if len(v.Choices) == 0 {
				words := a.words.examples(s)
				words["Name"] = cut(name, 60)
				return say(s.markup("meetings.who", words)), nil
			}
			return a.askWhich(ctx, r, v, s.markup("speaker.meant", args{"Name": cut(name, 60)}))
		case 1:
			v.Sides = append(v.Sides, found[0])
		default:
			v.Choices = found
			return a.askWhich(ctx, r, v, s.markup("meetings.which", args{"Name": cut(name, 60)}))
		}
	}
	return a.meetingsOf(ctx, r, v)
}

// askWhich lets the reader choose among those whom a name may mean.
func (a *answers) askWhich(ctx context.Context, r Request, v ledgerView, question markup) (Reply, error) {
	id, err := a.keep(ctx, r, view{Kind: viewMeetings, Meetings: &v})
	if err != nil {
		return Reply{}, err
	}
	buttons := make([]Button, len(v.Choices))
	for i, p := range v.Choices {
		buttons[i] = button(cut(p.Name, 100), fmt.Sprintf("m:c:%d:%d", id, i))
	}
	return choose(question, buttons), nil
}

// meetingsOf shows what a view selects, as a list or as a picture.
func (a *answers) meetingsOf(ctx context.Context, r Request, v ledgerView) (Reply, error) {
	if v.Drawn {
		return a.drawMeetings(ctx, r, view{Kind: viewMeetings, Meetings: &v}, ringPicture)
	}
	return a.ledger(ctx, r, view{Kind: viewMeetings, Meetings: &v}, 0)
}

// ledger is one page of meetings.
func (a *answers) ledger(ctx context.Context, r Request, v view, page int) (Reply, error) {
	if v.Meetings == nil { // kept by an older version
		return Reply{}, fmt.Errorf("%w: a list of meetings", digest.ErrNotFound)
	}
	q := v.Meetings.query(r.Lang)
	q.Page = digest.Page{Offset: page * meetingsAPage, Limit: meetingsAPage}
	found, err := a.meets.Ledger(ctx, q)
	if err != nil {
		return Reply{}, err
	}
	if v.id, err = a.keep(ctx, r, v); err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	reply := say(a.words.ledger(s, *v.Meetings, found, page*meetingsAPage, a.today(r)))
	if len(found.Meetings) > 0 {
		reply.Buttons = append(reply.Buttons, a.meetingNumbers(found.Meetings, v.id, page))
	}
	turn, err := a.pager(ctx, r, v, page, meetingsAPage, found.Total)
	if turn != nil {
		reply.Buttons = append(reply.Buttons, turn)
	}
	reply.Buttons = append(reply.Buttons, a.spans(r, *v.Meetings, fmt.Sprintf("m:t:%d:", v.id)))
	if err != nil {
		return Reply{}, err
	}
	rows := len(reply.Buttons)
	reply, err = a.wrong(ctx, r, reply, a.words.metItems(s, found.Meetings, a.today(r))...)
	if err == nil && len(v.Meetings.Sides) < 2 && found.Total > 1 { // beside the button for a report: a fifth row would not fit on a screen
		last := []Button{button(s.plain("button.map", nil), fmt.Sprintf("m:g:%d", v.id))}
		reply.Buttons = append(reply.Buttons[:rows:rows], append(last, slices.Concat(reply.Buttons[rows:]...)...))
	}
	return reply, err
}

// meetingNumbers are the buttons that open the meetings of a page.
func (*answers) meetingNumbers(found []digest.MeetingRecord, id int64, page int) []Button {
	buttons := make([]Button, len(found))
	for i, m := range found {
		buttons[i] = button(strconv.Itoa(page*meetingsAPage+i+1), fmt.Sprintf("m:o:%d:%d:%d", m.ID, id, page))
	}
	return buttons
}

// spans are the buttons that choose a period; the one that is shown is marked.
func (a *answers) spans(r Request, v ledgerView, prefix string) []Button {
	s := a.in(r)
	var row []Button
	for _, span := range []string{spanMonth, spanYear, spanAll} {
		label := s.plain("button.span."+span, nil)
		if v.Period.span(a.local(r)) == span {
			label = "✓ " + label
		}
		row = append(row, button(label, prefix+span))
	}
	return row
}
