package bot

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// Drafts keeps the editions that wait for their owner; storage implements it.
type Drafts interface {
	// Draft returns a draft by its delivery, digest.ErrNotFound if there is
	// none.
	Draft(ctx context.Context, delivery int64) (digest.Draft, error)
	// Redraft keeps what an owner made of a draft; false if it is decided
	// already or has another revision.
	Redraft(ctx context.Context, d digest.Draft) (bool, error)
	// Decide publishes or discards a draft, see digest.DraftBox.
	Decide(ctx context.Context, d digest.Draft, key string) (bool, error)
}

// itemsAPage is how many items of a draft there are to choose from at a time.
const itemsAPage = 8

// pressDraft answers the buttons of a draft, "ID:WHAT[:REVISION:ITEM]". A
// button that changes something carries the revision that its reader saw, so
// that a second press of it, or one of an old message, finds nothing to do.
func (a *answers) pressDraft(ctx context.Context, r Request) (Reply, error) {
	fields := strings.Split(r.Args, ":")
	id, err := strconv.ParseInt(fields[0], 10, 64)
	if err != nil || len(fields) < 2 {
		return Reply{}, fmt.Errorf("%w: draft %q", digest.ErrNotFound, r.Args)
	}
	d, err := a.drafts.Draft(ctx, id)
	if err != nil {
		return Reply{}, err
	}
	if d.Owner != r.User {
		return Reply{}, fmt.Errorf("%w: draft %d is not user %d's", digest.ErrNotFound, id, r.User)
	}
	if _, err := a.managed(ctx, r, d.Delivery.Chat); err != nil {
		return Reply{}, err
	}
	if d.State != digest.Drafted {
		return a.decided(r, d, true), nil
	}
	numbers := make([]int, 2) // revision and item, or a page
	for i, field := range fields[2:min(len(fields), 4)] {
		if numbers[i], err = strconv.Atoi(field); err != nil {
			return Reply{}, fmt.Errorf("%w: draft %q", digest.ErrNotFound, r.Args)
		}
	}
	switch what := fields[1]; what {
	case "publish", "discard":
		return a.decide(ctx, r, d, what)
	case "show":
		parts, err := a.words.Edition(d.Digest, d.Delivery.Manner)
		return Reply{Parts: messages(parts), Buttons: a.words.draftButtons(r.Lang, id, d.Digest.Items() == 0)}, err
	case "cover":
		return a.cover(r, d), nil
	case "items":
		return a.draftItems(r, d, numbers[0]), nil
	case "item":
		return a.draftItem(r, d, numbers[0], numbers[1])
	case "drop", "up":
		return a.changeDraft(ctx, r, d, what, numbers[0], numbers[1])
	}
	return Reply{}, fmt.Errorf("%w: draft %q", digest.ErrNotFound, r.Args)
}

func approvalData(id int64, what string) string { return fmt.Sprintf("ch:d:%d:%s", id, what) }

// draftButtons are those under a draft; none for draft 0, and nothing to change
// in a blank one.
func (r *Renderer) draftButtons(lang string, id int64, blank bool) [][]Button {
	if id == 0 {
		return nil
	}
	s := r.words.in(lang)
	do := func(what string) Button { return button(s.plain("draft.button."+what, nil), approvalData(id, what)) }
	if blank {
		return [][]Button{{do("publish"), do("discard")}, {do("show")}}
	}
	return [][]Button{{do("publish"), do("discard")}, {do("items"), do("show")}}
}

// DraftCover words the message about a draft that its owner decides on.
func (r *Renderer) DraftCover(d digest.Draft) string {
	s := r.words.in(d.Lang)
	then := "otherwise"
	if d.Anyway {
		then = "anyway"
	}
	local := d.Deadline.In(digest.Location(d.Delivery.Zone))
	head := join("\n",
		s.markup("draft.title", args{"Title": cut(d.Title, 100), "Date": s.date(d.Delivery.Date, "")}),
		s.markup("draft.then."+then, args{"Hour": local.Format("15:04")}))
	if d.Digest.Items() == 0 {
		return string(head)
	}
	return string(join("\n\n", head, fit(itemLimit, func(n int) markup {
		var lines []markup
		for i := range d.Digest.Items() {
			lines = append(lines, text(fmt.Sprintf("%d. %s", i+1, r.itemLine(s, d.Digest, i, min(n, 110)))))
		}
		return folded(join("\n", lines...))
	})))
}

// DraftOver says what became of a draft when nobody decided on it in time.
func (r *Renderer) DraftOver(d digest.Draft, published bool) string {
	what := "discarded"
	if published {
		what = "published"
	}
	s := r.words.in(d.Lang)
	return string(s.markup("draft.over."+what, args{"Title": cut(d.Title, 100), "Date": s.date(d.Delivery.Date, "")}))
}

// itemLine is an item of a digest in at most n characters, without markup.
func (r *Renderer) itemLine(s *speech, d digest.Digest, item, n int) string {
	i := item
	if i < len(d.Stories) {
		story := d.Stories[i]
		title := story.Lead.Title
		if title == "" && len(story.Sentences) > 0 {
			title = story.Sentences[0].Text
		}
		return cut(title, n)
	}
	if i -= len(d.Stories); i < len(d.Met) {
		return cut(d.Met[i].A.Name+" — "+d.Met[i].B.Name, n)
	}
	if i -= len(d.Met); i < len(d.Said) {
		return saidLine(s, d.Said[i], n)
	}
	ahead := d.Upcoming[i-len(d.Said)]
	when := s.plain("date.open", nil)
	if ahead.Date != "" {
		when = s.date(ahead.Date, d.Date)
	}
	if n <= alone && ahead.Date == "" { // on a button there is room for what it is, at best
		return cut(wording(ahead), n)
	}
	if n > alone && ahead.Certainty == digest.Proposed {
		when += " " + s.plain("upcoming.proposed", nil)
	}
	return cut(when+" — "+wording(ahead), n)
}

// saidLine is a statement as an edition has it: who said it, and in quotation
// marks if the words are verbatim, which a cut leaves closed.
func saidLine(s *speech, said digest.StatementRecord, n int) string {
	who := said.Speaker.Name + ": "
	if said.Kind != digest.Quote {
		if _, _, named := namedIn(bare(said.Text), said.Speaker.Name); named {
			who = ""
		}
		return cut(who+bare(said.Text), n)
	}
	room := n - utf8.RuneCountInString(who) - 2
	if room <= 0 {
		return cut(who, n)
	}
	return who + s.quoted(cut(bare(said.Text), room))
}

// cover shows a draft's cover again, as the draft is now.
func (a *answers) cover(r Request, d digest.Draft) Reply {
	d.Lang = r.Lang
	return Reply{Parts: []string{a.words.DraftCover(d)}, Buttons: a.words.draftButtons(r.Lang, d.Delivery.ID, d.Digest.Items() == 0), Edit: true}
}

// decided says what became of a draft; late if the press came too late for it.
func (a *answers) decided(r Request, d digest.Draft, late bool) Reply {
	s := a.in(r)
	what := "published"
	switch d.State {
	case digest.Discarded:
		what = "discarded"
	case digest.Gone, digest.Refused:
		what = "failed"
	case digest.Drafted, digest.Pending, digest.Sending, digest.Sent, digest.Ambiguous, digest.Late, digest.Held:
	}
	title := args{"Title": cut(d.Title, 100), "Date": s.date(d.Delivery.Date, "")}
	reply := say(s.markup("draft.state."+what, title),
		[]Button{button(s.plain("draft.button.channel", nil), channelData(d.Delivery.Chat, ""))})
	reply.Edit = true
	if late {
		reply.Notice = s.plain("draft.late", nil)
	}
	return reply
}

// decide publishes or discards. Of two presses at once the first counts, and
// both see what it did.
func (a *answers) decide(ctx context.Context, r Request, d digest.Draft, what string) (Reply, error) {
	var ours bool
	var err error
	if what == "publish" {
		ours, err = digest.Publish(ctx, d, a.words.Edition, a.mail.SaveParts, a.drafts.Decide)
	} else {
		ours, err = a.drafts.Decide(ctx, d, "")
	}
	if err != nil {
		return Reply{}, err
	}
	now, err := a.drafts.Draft(ctx, d.Delivery.ID)
	if err != nil {
		return Reply{}, err
	}
	if now.State == digest.Drafted { // changed meanwhile: decide on that
		return a.changedMeanwhile(r, now), nil
	}
	return a.decided(r, now, !ours), nil
}

func (a *answers) changedMeanwhile(r Request, d digest.Draft) Reply {
	reply := a.cover(r, d)
	reply.Notice = a.in(r).plain("draft.changed", nil)
	return reply
}

// draftItems offers the items of a draft, a page of them.
func (a *answers) draftItems(r Request, d digest.Draft, page int) Reply {
	s := a.in(r)
	id, n := d.Delivery.ID, d.Digest.Items()
	if n == 0 {
		return Reply{Notice: s.plain("draft.empty", nil)}
	}
	pages := (n + itemsAPage - 1) / itemsAPage
	page = min(max(page, 0), pages-1)
	var buttons [][]Button
	for i := page * itemsAPage; i < min(n, (page+1)*itemsAPage); i++ {
		label := fmt.Sprintf("%d. ", i+1)
		label += a.words.itemLine(s, d.Digest, i, alone-len(label))
		buttons = append(buttons, []Button{button(label, approvalData(id, fmt.Sprintf("item:%d:%d", d.Revision, i)))})
	}
	var row []Button
	if page > 0 {
		row = append(row, button("‹", approvalData(id, fmt.Sprintf("items:%d", page-1))))
	}
	row = append(row, button(s.plain("button.back", nil), approvalData(id, "cover")))
	if page < pages-1 {
		row = append(row, button("›", approvalData(id, fmt.Sprintf("items:%d", page+1))))
	}
	reply := say(s.markup("draft.items", nil), append(buttons, row)...)
	reply.Edit = true
	return reply
}

// draftItem shows an item of a draft with what can be done with it.
func (a *answers) draftItem(r Request, d digest.Draft, revision, item int) (Reply, error) {
	if item < 0 || item >= d.Digest.Items() {
		return Reply{}, fmt.Errorf("%w: item %d of draft %d", digest.ErrNotFound, item, d.Delivery.ID)
	}
	if revision != d.Revision {
		return a.changedMeanwhile(r, d), nil
	}
	s, id := a.in(r), d.Delivery.ID
	do := func(what string) Button {
		return button(s.plain("draft.button."+what, nil), approvalData(id, fmt.Sprintf("%s:%d:%d", what, revision, item)))
	}
	row := []Button{do("drop")}
	if _, up := d.Digest.Up(item); up {
		row = append(row, do("up"))
	}
	back := button(s.plain("button.back", nil), approvalData(id, fmt.Sprintf("items:%d", item/itemsAPage)))
	reply := say(text(fmt.Sprintf("%d. %s", item+1, a.words.itemLine(s, d.Digest, item, 600))), row, []Button{back})
	reply.Edit = true
	return reply, nil
}

// changeDraft drops an item or moves it up.
func (a *answers) changeDraft(ctx context.Context, r Request, d digest.Draft, what string, revision, item int) (Reply, error) {
	if revision != d.Revision {
		return a.tappedTwice(r, d, what, revision, item)
	}
	edited, ok := d.Digest.Up(item)
	if what == "drop" {
		edited, ok = d.Digest.Without(item)
	}
	if !ok {
		if what == "drop" && d.Digest.Items() == 1 {
			return Reply{Notice: a.in(r).plain("draft.last", nil)}, nil
		}
		return Reply{}, fmt.Errorf("%w: %s of item %d of draft %d", digest.ErrNotFound, what, item, d.Delivery.ID)
	}
	d.Digest = edited
	ours, err := a.drafts.Redraft(ctx, d)
	if err != nil {
		return Reply{}, err
	}
	if ours {
		a.edits.Store(d.Delivery.ID, r.Args)
	}
	now, err := a.drafts.Draft(ctx, d.Delivery.ID)
	switch {
	case err != nil:
		return Reply{}, err
	case now.State != digest.Drafted:
		return a.decided(r, now, true), nil
	case !ours:
		return a.tappedTwice(r, now, what, revision, item)
	}
	return a.changedDraft(r, now, what, item)
}

// changedDraft shows where an item is that was moved up, or what is left when
// one was dropped.
func (a *answers) changedDraft(r Request, d digest.Draft, what string, item int) (Reply, error) {
	if what == "up" {
		return a.draftItem(r, d, d.Revision, item-1)
	}
	return a.draftItems(r, d, item/itemsAPage), nil
}

// tappedTwice answers a press that changes a draft which has changed since its
// button was shown. If the change was made with that button, this is the second
// tap of two, and sees what the first did.
func (a *answers) tappedTwice(r Request, d digest.Draft, what string, revision, item int) (Reply, error) {
	if last, _ := a.edits.Load(d.Delivery.ID); last == r.Args && revision+1 == d.Revision {
		return a.changedDraft(r, d, what, item)
	}
	return a.changedMeanwhile(r, d), nil
}
