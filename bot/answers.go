package bot

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"minber/digest"
)

// answers holds what the handlers work with. They ask, decide and word a
// Reply; none of them holds a Telegram client.
type answers struct {
	archive  Archive
	people   People
	reviews  Reviews
	chats    Chats
	views    Views
	meets    Ledger
	ahead    Agenda
	book     Reminders
	pictures pictures
	watches  Watches
	quotes   Quotes
	words    *Renderer
	wide     *thesaurus
	now      func() time.Time
	schedule digest.Schedule
	admins   []int64
	// Of complaints and what comes of them.
	complaints  Complaints
	corrections Corrections
	sentences   func(digest.Article) []digest.Span
	// Of groups and channels.
	members  members
	channels Channels
	drafts   Drafts
	mail     Mail
	changing sync.Mutex // a channel's settings
	edits    sync.Map   // of each draft that was changed, the press that did it last
	sending  sending
}

func (a *answers) in(r Request) *speech { return a.words.words.in(r.Lang) }

// today is the ISO day on the reader's calendar.
func (a *answers) today(r Request) string {
	return a.now().In(r.Subscriber.Schedule.Location()).Format(time.DateOnly)
}

// view is the state of a paged list or of a question with buttons. It is
// stored as JSON: fields can be added, but not renamed.
type view struct {
	Kind     string      `json:"kind"`
	Person   int64       `json:"person,omitempty"`
	Words    string      `json:"words,omitempty"`
	Exact    bool        `json:"exact,omitempty"` // of a search: the words as they are written alone
	Meetings *ledgerView `json:"meetings,omitempty"`
	Upcoming *agendaView `json:"upcoming,omitempty"`
	// Watch is what is being set up.
	Watch *watchDraft `json:"watch,omitempty"`
	// Items are what a reader may report.
	Items []digest.Item `json:"items,omitempty"`
	// Say is a broadcast that is being written.
	Say *sayDraft `json:"say,omitempty"`
	// Of is the complaint or the subject that a question is about.
	Of int64 `json:"of,omitempty"`

	id int64 // of its row, 0 if it has none yet
}

// The kinds of a view.
const (
	viewCard     = "card" // of messages sent before a card had pages of its own
	viewNames    = "names"
	viewMeetings = "meetings"
	viewSearch   = "search"
	viewHint     = "hint"
)

// keep stores a view unless it is stored already, and returns its id.
func (a *answers) keep(ctx context.Context, r Request, v view) (int64, error) {
	if v.id != 0 {
		return v.id, nil
	}
	state, err := json.Marshal(v)
	if err != nil {
		return 0, fmt.Errorf("keep a view: %w", err)
	}
	return a.views.SaveView(ctx, r.Chat, state)
}

// recall returns a stored view.
func (a *answers) recall(ctx context.Context, r Request, id int64) (view, error) {
	state, err := a.views.View(ctx, r.Chat, id)
	if err != nil {
		return view{}, err
	}
	v := view{}
	if err := json.Unmarshal(state, &v); err != nil {
		return view{}, fmt.Errorf("%w: view %d: %w", digest.ErrNotFound, id, err)
	}
	v.id = id
	return v, nil
}

// ask makes a reply a question: the user's next message in this chat (in a
// group, an answer to the reply) goes to the handler of the view's kind.
func (a *answers) ask(ctx context.Context, r Request, v view, reply Reply) (Reply, error) {
	state, err := json.Marshal(v)
	if err != nil {
		return Reply{}, fmt.Errorf("ask: %w", err)
	}
	reply.Asks = true
	return reply, a.views.Ask(ctx, r.Chat, r.User, state)
}

// pager is the row of buttons that turns pages; none if all is on one.
func (a *answers) pager(ctx context.Context, r Request, v view, page, size, total int) ([]Button, error) {
	if total <= size {
		return nil, nil
	}
	id, err := a.keep(ctx, r, v)
	if err != nil {
		return nil, err
	}
	return pages(page, size, total, func(page int) string { return fmt.Sprintf("v:%d:%d", id, page) }), nil
}

// pages is the row of buttons that turns pages, with the data of each; none if
// all is on one.
func pages(page, size, total int, data func(page int) string) []Button {
	pages := (total + size - 1) / size
	if pages < 2 {
		return nil
	}
	var row []Button
	if page > 0 {
		row = append(row, button("‹", data(page-1)))
	}
	row = append(row, button(fmt.Sprintf("%d / %d", page+1, pages), data(page)))
	if page < pages-1 {
		row = append(row, button("›", data(page+1)))
	}
	return row
}

// turnPage answers the buttons of pager.
func (a *answers) turnPage(ctx context.Context, r Request) (Reply, error) {
	first, second, _ := strings.Cut(r.Args, ":")
	id, err1 := strconv.ParseInt(first, 10, 64)
	page, err2 := strconv.Atoi(second)
	if err1 != nil || err2 != nil || page < 0 || page > 1000 {
		return Reply{}, fmt.Errorf("%w: page %q", digest.ErrNotFound, r.Args)
	}
	v, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	var reply Reply
	switch v.Kind {
	case viewCard:
		reply, err = a.cardSaid(ctx, r, cardPage{person: v.Person, what: "said", page: page})
	case viewNames:
		reply, err = a.names(ctx, r, v, page)
	case viewMeetings:
		reply, err = a.ledger(ctx, r, v, page)
	case viewUpcoming:
		reply, err = a.agenda(ctx, r, v, page)
	case viewSearch:
		reply, err = a.found(ctx, r, v, page)
	default:
		err = fmt.Errorf("%w: a view of kind %q", digest.ErrNotFound, v.Kind)
	}
	reply.Edit = true
	return reply, err
}

// tooLong answers arguments that no name, date or search needs.
func (a *answers) tooLong(_ context.Context, r Request) (Reply, error) {
	return say(a.in(r).markup("too_long", args{"Number": longestArgument})), nil
}

// unknown answers a command that there is not.
func (a *answers) unknown(_ context.Context, r Request) (Reply, error) {
	return say(a.in(r).markup("unknown", nil)), nil
}
