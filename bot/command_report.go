package bot

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"minber/digest"
)

// Complaints is where readers say what is wrong, and where it waits to be
// looked at; storage implements it.
type Complaints interface {
	// Sent returns a delivery and the message of it that has arrived as its
	// part; digest.ErrNotFound if there is none.
	Sent(ctx context.Context, delivery int64, part int) (digest.Delivery, digest.Part, error)
	// Complain files what a reader reports; digest.ErrNotFound if the item is
	// not there any more.
	Complain(ctx context.Context, c digest.Complaint) (digest.Filed, error)
	// AddWords adds a user's own words, if any, to a complaint of theirs, which
	// waits to be looked at again; digest.ErrNotFound for somebody else's.
	AddWords(ctx context.Context, complaint, user int64, words string) error
	// Subjects returns one page of what waits to be looked at, and how much
	// there is in all; or the one that is asked for.
	Subjects(ctx context.Context, q digest.SubjectQuery) ([]digest.Subject, int, error)
	// Dismiss decides about a subject without correcting it;
	// digest.ErrNotFound if it does not wait any more.
	Dismiss(ctx context.Context, subject int64, verdict string) error
}

const (
	viewReport     = "report"      // items that may be reported; as a question: what is wrong with the first
	viewReportMore = "report.more" // what else there is to say of a complaint
	mostReported   = 120           // items that a reader may choose from: more than a message holds
	reportPage     = 12            // of them on a page
	mostWords      = 1000          // characters of a reader's own words that are kept
)

// routeTrust tells the router who answers what belongs to reports and
// corrections.
func (a *answers) routeTrust(r *router) {
	r.presses["r"], r.links["r"], r.adminPresses["ad"] = a.pressReport, a.openReport, a.pressAdmin
	r.under = map[string]handler{"r:k": a.reportInAnswer, "r:w": a.addInAnswer}
	r.replies[viewReport], r.replies[viewReportMore], r.replies[viewGive] = a.reportOther, a.reportMore, a.nameSpeaker
}

// reasons lists what may be wrong, in the order in which it is offered.
func reasons() []string {
	return []string{digest.WrongPerson, digest.WrongMeeting, digest.WrongSummary, digest.WrongOther}
}

// wrong adds to a reply the button under which a reader reports that something
// about the items it shows is wrong. In a group it opens the private chat with
// the bot, so that nobody else is disturbed.
func (a *answers) wrong(ctx context.Context, r Request, reply Reply, items ...digest.Item) (Reply, error) {
	if len(items) == 0 {
		return reply, nil
	}
	id, err := a.keep(ctx, r, view{Kind: viewReport, Items: items[:min(len(items), mostReported)]})
	if err != nil {
		return Reply{}, err
	}
	b := button(a.in(r).plain("button.wrong", nil), fmt.Sprintf("r:v:%d", id))
	if r.Kind != digest.Private {
		b.Data, b.URL = "", a.words.reportLink(fmt.Sprintf("v%d_%s", id, r.Chat))
	}
	if b.Data != "" || b.URL != "" {
		reply.Buttons = append(reply.Buttons, []Button{b})
	}
	return reply, nil
}

// openReport answers a link that stands under a message of a group or channel:
// "vVIEW_CHAT" or "dDELIVERY_PART", sealed. Whoever can see the message may
// report.
func (a *answers) openReport(ctx context.Context, r Request) (Reply, error) {
	payload, ours := a.words.seal.open(r.Args)
	number, rest, _ := strings.Cut(strings.TrimLeft(payload, "vd"), "_")
	id, err := strconv.ParseInt(number, 10, 64)
	if !ours || err != nil || r.Kind != digest.Private {
		return Reply{}, fmt.Errorf("%w: a link to report %q", digest.ErrNotFound, r.Args)
	}
	if payload[0] == 'd' {
		return a.reportSent(ctx, r, id, rest, func(d digest.Delivery) bool { return d.Kind != digest.Private })
	}
	shown := r
	shown.Chat = digest.Address(rest)
	v, err := a.recall(ctx, shown, id)
	if err != nil || v.Kind != viewReport {
		return Reply{}, fmt.Errorf("%w: view %d: %w", digest.ErrNotFound, id, err)
	}
	v.id = 0
	return a.whichItem(ctx, r, v, 0)
}

// reportSent asks what is wrong with a message of a delivery.
func (a *answers) reportSent(ctx context.Context, r Request, delivery int64, part string, may func(digest.Delivery) bool) (Reply, error) {
	n, err := strconv.Atoi(part)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: part %q", digest.ErrNotFound, part)
	}
	d, p, err := a.complaints.Sent(ctx, delivery, n)
	if err != nil {
		return Reply{}, err
	}
	if !may(d) || len(p.Items) == 0 {
		return Reply{}, fmt.Errorf("%w: part %d of delivery %d is not for this chat", digest.ErrNotFound, n, delivery)
	}
	return a.whichItem(ctx, r, view{Kind: viewReport, Items: p.Items[:min(len(p.Items), mostReported)]}, 0)
}

// pressReport answers the buttons of all of that: "v:VIEW" and "d:DELIVERY:PART"
// under what was sent, then "i:VIEW:ITEM", "k:VIEW:ITEM:REASON", "b:VIEW:PAGE" (back)
// and "w:COMPLAINT" (some words more).
func (a *answers) pressReport(ctx context.Context, r Request) (Reply, error) {
	word := strings.Split(r.Args+":::", ":")
	id, err := strconv.ParseInt(word[1], 10, 64)
	if err != nil || r.Kind != digest.Private {
		return Reply{}, fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	switch word[0] {
	case "d":
		return a.reportSent(ctx, r, id, word[2], func(d digest.Delivery) bool { return d.Chat == r.Chat })
	case "w":
		if err := a.complaints.AddWords(ctx, id, r.User, ""); err != nil { // gone, or somebody else's
			return Reply{}, err
		}
		return a.ask(ctx, r, view{Kind: viewReportMore, Of: id}, say(a.in(r).markup("report.more", nil)))
	}
	v, err := a.recall(ctx, r, id)
	if err != nil || v.Kind != viewReport {
		return Reply{}, fmt.Errorf("%w: view %d: %w", digest.ErrNotFound, id, err)
	}
	if word[0] == "v" { // under the message itself, which stays
		return a.whichItem(ctx, r, v, 0)
	}
	var reply Reply
	n, err := strconv.Atoi(word[2])
	switch {
	case word[0] == "b":
		reply, err = a.whichItem(ctx, r, v, n)
	case err != nil || n < 0 || n >= len(v.Items):
		err = fmt.Errorf("%w: item %q", digest.ErrNotFound, word[2])
	case word[0] == "i":
		reply, err = a.whatIsWrong(ctx, r, v, n)
	case word[0] == "k":
		reply, err = a.report(ctx, r, v.Items[n], word[3])
	default:
		err = fmt.Errorf("%w: a button for %q", digest.ErrNotFound, r.Args)
	}
	reply.Edit = true
	return reply, err
}

// whichItem asks about which of the items something is wrong, a page of them.
func (a *answers) whichItem(ctx context.Context, r Request, v view, page int) (Reply, error) {
	if len(v.Items) == 1 {
		return a.whatIsWrong(ctx, r, v, 0)
	}
	id, err := a.keep(ctx, r, v)
	if err != nil {
		return Reply{}, err
	}
	first := min(max(page, 0), (len(v.Items)-1)/reportPage) * reportPage
	lines := []markup{a.in(r).markup("report.which", nil)}
	var numbers []Button
	for i, item := range v.Items[first:min(first+reportPage, len(v.Items))] {
		lines = append(lines, text(fmt.Sprintf("%d. %s", first+i+1, titleOf(item))))
		numbers = append(numbers, button(strconv.Itoa(first+i+1), fmt.Sprintf("r:i:%d:%d", id, first+i)))
	}
	buttons := rows(numbers, 6)
	if turn := pages(first/reportPage, reportPage, len(v.Items), func(page int) string { return pageOfReport(id, page) }); turn != nil {
		buttons = append(buttons, turn)
	}
	return say(join("\n", lines...), buttons...), nil
}

// pageOfReport is the data of a button that leads to a page of the items.
func pageOfReport(view int64, page int) string { return fmt.Sprintf("r:b:%d:%d", view, page) }

// whatIsWrong asks what is wrong with an item.
func (a *answers) whatIsWrong(ctx context.Context, r Request, v view, n int) (Reply, error) {
	id, err := a.keep(ctx, r, v)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	var all []Button
	for _, reason := range reasons() {
		all = append(all, button(s.plain("report.reason."+reason, nil), fmt.Sprintf("r:k:%d:%d:%s", id, n, reason)))
	}
	buttons := rows(all, 2)
	if len(v.Items) > 1 {
		buttons = append(buttons, []Button{button(s.plain("button.back", nil), pageOfReport(id, n/reportPage))})
	}
	return say(join("\n\n", s.markup("report.what", nil), "<blockquote>"+text(titleOf(v.Items[n]))+"</blockquote>"), buttons...), nil
}

// report files a complaint; what is none of the known ones is asked for in
// words first.
func (a *answers) report(ctx context.Context, r Request, item digest.Item, reason string) (Reply, error) {
	switch reason {
	case digest.WrongPerson, digest.WrongMeeting, digest.WrongSummary:
		return a.file(ctx, r, item, reason, "")
	case digest.WrongOther:
		return a.ask(ctx, r, view{Kind: viewReport, Items: []digest.Item{item}}, say(a.in(r).markup("report.other", nil)))
	}
	return Reply{}, fmt.Errorf("%w: a reason %q", digest.ErrNotFound, reason)
}

// reportOther takes a reader's own words for what is wrong.
func (a *answers) reportOther(ctx context.Context, r Request) (Reply, error) {
	words := tame(r.Args)
	if len(r.Question.Items) != 1 {
		return Reply{}, fmt.Errorf("%w: a question about %d items", digest.ErrNotFound, len(r.Question.Items))
	}
	if words == "" { // a picture, a sticker
		return a.ask(ctx, r, r.Question, say(a.in(r).markup("report.other", nil)))
	}
	return a.file(ctx, r, r.Question.Items[0], digest.WrongOther, words)
}

// reportInAnswer takes words with which a reader answers the question what is
// wrong, without a press.
func (a *answers) reportInAnswer(ctx context.Context, r Request) (Reply, error) {
	word := strings.Split(r.Under+":::", ":") // "r:k:VIEW:ITEM:REASON"
	id, err1 := strconv.ParseInt(word[2], 10, 64)
	n, err2 := strconv.Atoi(word[3])
	if err1 != nil || err2 != nil {
		return Reply{}, fmt.Errorf("%w: a question with %q", digest.ErrNotFound, r.Under)
	}
	v, err := a.recall(ctx, r, id)
	if err != nil || v.Kind != viewReport || n < 0 || n >= len(v.Items) {
		return Reply{}, fmt.Errorf("%w: item %d of view %d: %w", digest.ErrNotFound, n, id, err)
	}
	r.Question = view{Kind: viewReport, Items: v.Items[n : n+1]}
	return a.reportOther(ctx, r)
}

// addInAnswer takes words with which a reader answers our thanks.
func (a *answers) addInAnswer(ctx context.Context, r Request) (Reply, error) {
	id, err := strconv.ParseInt(strings.TrimPrefix(r.Under, "r:w:"), 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: a complaint %q", digest.ErrNotFound, r.Under)
	}
	r.Question = view{Kind: viewReportMore, Of: id}
	return a.reportMore(ctx, r)
}

// reportMore takes what a reader adds to a complaint.
func (a *answers) reportMore(ctx context.Context, r Request) (Reply, error) {
	words := tame(r.Args)
	if words == "" {
		return a.ask(ctx, r, r.Question, say(a.in(r).markup("report.more", nil)))
	}
	if err := a.complaints.AddWords(ctx, r.Question.Of, r.User, words); err != nil {
		return Reply{}, err
	}
	return say(a.in(r).markup("report.added", nil)), nil
}

// file files a complaint, thanks, and tells those who look after the archive
// if they were not told for a while.
func (a *answers) file(ctx context.Context, r Request, item digest.Item, reason, words string) (Reply, error) {
	filed, err := a.complaints.Complain(ctx, digest.Complaint{Item: item, Lang: r.Lang, User: r.User, Reason: reason, Words: words})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	switch {
	case filed.Twice && words != "":
		return say(s.markup("report.added", nil)), nil
	case filed.Twice:
		return say(s.markup("report.twice", nil)), nil
	case filed.TooMany:
		return say(s.markup("report.too_many", nil)), nil
	}
	reply := say(s.markup("report.thanks", nil))
	if words == "" {
		reply.Buttons = [][]Button{{button(s.plain("button.add_words", nil), fmt.Sprintf("r:w:%d", filed.ID))}}
	}
	if filed.Tell {
		reply.Also = a.tellAdmins(ctx, filed.Open)
	}
	return reply, nil
}

// tellAdmins writes to those who look after the archive, each in the own
// language; to those only who have talked with the bot.
func (a *answers) tellAdmins(ctx context.Context, open int) []Letter {
	var letters []Letter
	for _, id := range a.admins {
		chat, err := a.chats.Chat(ctx, digest.Address(strconv.FormatInt(id, 10)))
		if err != nil || chat.Gone {
			continue
		}
		s := a.words.words.in(chat.Lang)
		letters = append(letters, Letter{
			Chat: chat.Chat, Part: string(s.markup("admin.news", args{"Count": open})),
			Buttons: [][]Button{{button(s.plain("button.look", nil), "ad:page:0")}},
		})
	}
	return letters
}
