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

// Broadcasts is where messages to all subscribers begin and are steered; storage
// implements it.
type Broadcasts interface {
	// Audience returns how many chats one would go to at a moment.
	Audience(ctx context.Context, at time.Time) ([]digest.Share, error)
	// StartBroadcast begins one, unless its draft has been sent already, and
	// returns the one that was begun.
	StartBroadcast(ctx context.Context, b digest.Broadcast) (digest.Broadcast, error)
	// Broadcast returns one, digest.ErrNotFound if there is none.
	Broadcast(ctx context.Context, id int64) (digest.Broadcast, error)
	// Broadcasts returns one page of them, the latest first, and how many there
	// are.
	Broadcasts(ctx context.Context, page digest.Page) ([]digest.Broadcast, int, error)
	// SteerBroadcast pauses, resumes or stops one and returns it; what is over
	// or stopped stays so.
	SteerBroadcast(ctx context.Context, id int64, to digest.BroadcastState) (digest.Broadcast, error)
}

// sending is what handlers know of what is sent beside their answers.
type sending struct {
	broadcasts Broadcasts
	queues     Queues
	vitals     Vitals
	gate       Gate // nil if there is none
	pace       *pacer
	rate       float64 // messages a second
	paid       bool    // for Stars
	clock      func() time.Time
}

const viewSay = "say" // what a broadcast is to say

// sayDraft is a broadcast that is being written.
type sayDraft struct {
	Root  int64           `json:"root,omitempty"` // view of its beginning: of all that is made of it one is sent
	Lang  string          `json:"lang,omitempty"` // of the text that is asked for
	Texts []digest.Saying `json:"texts,omitempty"`
	Owned bool            `json:"owned,omitempty"`
	All   int             `json:"all,omitempty"` // chats that would get it, as its reader saw
}

// routeOutlet tells the router who answers what belongs to broadcasts and to
// the outbox.
func (a *answers) routeOutlet(r *router) {
	r.adminPresses["say"], r.adminPresses["ob"] = a.pressSay, a.pressOutbox
	r.replies[viewSay] = a.sayText
}

func sayData(what string, ids ...int64) string { return numbered("say:"+what, ids...) }

// composeBroadcast asks for the text of a new broadcast.
func (a *answers) composeBroadcast(ctx context.Context, r Request) (Reply, error) {
	id, err := a.keep(ctx, r, view{Kind: viewSay, Say: &sayDraft{}})
	if err != nil {
		return Reply{}, err
	}
	reply, err := a.askText(ctx, r, sayDraft{Root: id}, id, r.Lang)
	reply.Parts[0] = string(join("\n\n", a.in(r).markup("say.new", nil), markup(reply.Parts[0])))
	s := a.in(r)
	reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.broadcasts", nil), sayData("list", 0))})
	return reply, err
}

// askText asks for the text in a language; others may be chosen.
func (a *answers) askText(ctx context.Context, r Request, d sayDraft, id int64, lang string) (Reply, error) {
	d.Lang = lang
	var others []Button
	for _, other := range languages() {
		if other != lang {
			others = append(others, button(a.words.words.in(other).plain("language.self", nil), sayData("in", id)+":"+other))
		}
	}
	return a.ask(ctx, r, view{Kind: viewSay, Say: &d}, say(a.in(r).markup("say.write."+lang, nil), others))
}

// sayText takes a text of a broadcast and shows what readers will see.
func (a *answers) sayText(ctx context.Context, r Request) (Reply, error) {
	d := r.Question.Say
	if !r.Admin || r.Kind != digest.Private || d == nil {
		return Reply{}, fmt.Errorf("%w: user %d writes no broadcast", digest.ErrNotFound, r.User)
	}
	if strings.TrimSpace(PlainText(string(r.Rich))) == "" {
		return a.ask(ctx, r, r.Question, say(a.in(r).markup("say.empty", nil)))
	}
	said := digest.Saying{Lang: d.Lang, HTML: string(r.Rich)}
	at := slices.IndexFunc(d.Texts, func(t digest.Saying) bool { return t.Lang == d.Lang })
	if at < 0 {
		d.Texts = append(d.Texts, said)
	} else {
		d.Texts[at] = said
	}
	reply, err := a.sayPreview(ctx, r, *d)
	if err == nil {
		reply.Parts = append([]string{said.HTML}, reply.Parts...)
	}
	return reply, err
}

// sayPreview shows who would get a broadcast, and asks whether it may go.
func (a *answers) sayPreview(ctx context.Context, r Request, d sayDraft) (Reply, error) {
	shares, err := a.sending.broadcasts.Audience(ctx, a.now())
	if err != nil {
		return Reply{}, err
	}
	s, who := a.in(r), audienceOf(shares, d.Owned)
	d.Lang, d.All = "", who.all
	id, err := a.keep(ctx, r, view{Kind: viewSay, Say: &d})
	if err != nil {
		return Reply{}, err
	}
	reply := say(a.sayReady(s, d, who))
	var texts []Button
	for _, lang := range languages() {
		label := "button.say.add"
		if slices.ContainsFunc(d.Texts, func(t digest.Saying) bool { return t.Lang == lang }) {
			label = "button.say.change"
		}
		texts = append(texts, button(s.plain(label, args{"Lang": a.words.words.in(lang).plain("language.self", nil)}), sayData("in", id)+":"+lang))
	}
	reply.Buttons = [][]Button{texts}
	if who.owned > 0 {
		label := "button.say.with"
		if d.Owned {
			label = "button.say.without"
		}
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain(label, nil), sayData("own", id))})
	}
	last := []Button{button(s.plain("button.say.drop", nil), sayData("drop", id))}
	if who.all > 0 {
		last = append([]Button{button(s.plain("button.say.go", args{"Number": s.number(who.all)}), sayData("go", id))}, last...)
	}
	reply.Buttons = append(reply.Buttons, last)
	return reply, nil
}

// pressSay answers the buttons of broadcasts: "WHAT:NUMBER", and with a language
// where a text is asked for.
func (a *answers) pressSay(ctx context.Context, r Request) (Reply, error) {
	what, rest, _ := strings.Cut(r.Args, ":")
	number, lang, _ := strings.Cut(rest, ":")
	id, err := strconv.ParseInt(number, 10, 64)
	if err != nil || id < 0 || r.Kind != digest.Private {
		return Reply{}, fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	switch what {
	case "in", "own", "go", "drop":
		return a.pressDraftedSay(ctx, r, what, id, lang)
	case "new":
		return a.composeBroadcast(ctx, r)
	case "list":
		return a.sayList(ctx, r, int(min(id, 1<<20)))
	}
	return a.pressBroadcast(ctx, r, what, id)
}

// pressDraftedSay answers the buttons under a broadcast that is being written;
// each carries the view that its reader saw.
func (a *answers) pressDraftedSay(ctx context.Context, r Request, what string, id int64, lang string) (Reply, error) {
	v, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	if v.Kind != viewSay || v.Say == nil {
		return Reply{}, fmt.Errorf("%w: view %d is no broadcast", digest.ErrNotFound, id)
	}
	d := *v.Say
	if d.Root == 0 { // its beginning
		d.Root = id
	}
	var reply Reply
	switch {
	case what == "in" && slices.Contains(languages(), lang):
		return a.askText(ctx, r, d, id, lang)
	case what == "own" && len(d.Texts) > 0:
		d.Owned = !d.Owned
		reply, err = a.sayPreview(ctx, r, d)
	case what == "go" && d.All > 0:
		reply, err = a.startSay(ctx, r, d)
	case what == "drop":
		reply = say(a.in(r).markup("say.dropped", nil))
	default:
		err = fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	reply.Edit = true
	return reply, err
}

// startSay begins a broadcast. A second press finds it begun.
func (a *answers) startSay(ctx context.Context, r Request, d sayDraft) (Reply, error) {
	begun, err := a.sending.broadcasts.StartBroadcast(ctx, digest.Broadcast{
		Draft: d.Root, By: r.User, Message: r.Message, Texts: d.Texts, Owned: d.Owned, At: a.now(), All: d.All,
	})
	if err != nil {
		return Reply{}, err
	}
	reply := a.words.broadcast(a.in(r), begun, 0, a.now(), r.Subscriber.Schedule.Zone)
	if !slices.Equal(begun.Texts, d.Texts) {
		reply.Notice = a.in(r).plain("say.twice", nil)
	}
	return reply, nil
}
