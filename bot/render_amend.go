package bot

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// messageLimit is what Telegram takes.
const messageLimit = 4096

// Reword returns the messages of an edition as they should be: what was
// corrected is gone or as it is now, and says so where it stood; all else is as
// it was sent.
func (s *Sender) Reword(c digest.Recast) []digest.Part {
	speech := s.renderer.words.in(c.Lang)
	notes := make(map[[2]int]digest.Note, len(c.Notes))
	for _, n := range c.Notes {
		notes[[2]int{n.Part, n.Item}] = n
	}
	outlets := make(map[[2]int]digest.Outlets, len(c.Outlets))
	for _, o := range c.Outlets {
		outlets[[2]int{o.Part, o.Item}] = o
	}
	parts := make([]digest.Part, len(c.Parts))
	for i, p := range c.Parts {
		items := slices.Clone(p.Items)
		var out strings.Builder
		rest := p.HTML
		for k := range items {
			item := &items[k]
			is := cmp.Or(item.Now, item.HTML)
			before, after, found := strings.Cut(rest, is)
			if !found {
				continue
			}
			item.Now = ""
			room := messageLimit - measure(p.HTML).units + measure(is).units
			if n, ok := notes[[2]int{i, k}]; ok && concerns(c, *item) {
				item.Now = string(s.renderer.noted(speech, c, *item, n, room))
			} else if o, ok := outlets[[2]int{i, k}]; ok {
				item.Now = string(s.renderer.withOutlets(speech, *item, o, room))
			}
			out.WriteString(before + cmp.Or(item.Now, item.HTML))
			rest = after
		}
		p.HTML, p.Items = out.String()+rest, items
		parts[i] = p
	}
	return parts
}

// concerns says whether a correction changes how an item reads there: of the
// stories, only a digest in full tells the summary.
func concerns(c digest.Recast, item digest.Item) bool {
	inFull := strings.HasPrefix(c.Edition, c.Date) && !strings.HasPrefix(item.HTML, "• ")
	return item.Kind != digest.ItemStory || inFull
}

// noted is a corrected item, of at most room units.
func (r *Renderer) noted(s *speech, c digest.Recast, item digest.Item, n digest.Note, room int) markup {
	zone := digest.Location(c.Zone)
	date := n.At.In(zone)
	note := italic(s.markup("correction.line", args{
		"Date": s.date(date.Format(time.DateOnly), cmp.Or(c.Date, date.Format(time.DateOnly))),
		"What": r.corrected(s, digest.Correction{Item: item.Kind, Kind: n.Kind, Names: n.Names}),
	}))
	if strings.HasPrefix(item.HTML, "• ") {
		note = "• " + note
	}
	room = min(room-units(string(note))-1, itemLimit)
	var now markup
	switch {
	case n.Said != nil:
		now = r.saidIn(s, *n.Said, c.Date, room)
	case n.Story != nil:
		now = r.storyIn(s, *n.Story, room)
	}
	if now == "" { // what is withdrawn can still be looked up
		note = join(" · ", note, r.linksOut(item.HTML))
	}
	return join("\n", now, note)
}

// linksOut are the links of an item that do not lead to the bot itself: its
// sources.
func (r *Renderer) linksOut(html string) markup {
	const opens, closes = `<a href="`, "</a>"
	var links []markup
	for {
		start := strings.Index(html, opens)
		if start < 0 {
			return join(", ", links...)
		}
		html = html[start:]
		end := strings.Index(html, closes)
		if end < 0 {
			return join(", ", links...)
		}
		one := html[:end+len(closes)]
		own := r.deep("")
		if ours := own != "" && strings.HasPrefix(one[len(opens):], string(text(own))); !ours && !slices.Contains(links, markup(one)) {
			links = append(links, markup(one))
		}
		html = html[end:]
	}
}

// mostOutlets is how many outlets are named beside the first; more don't make
// a story truer.
const mostOutlets = 3

// withOutlets is an item with a line of the outlets that carry it since it was
// sent; "" if there are none, or no room for them.
func (r *Renderer) withOutlets(s *speech, item digest.Item, o digest.Outlets, room int) markup {
	named := map[string]bool{outlet(o.Lead): true}
	var later []digest.ArticleRef
	for _, a := range o.Others {
		if strings.Contains(item.HTML, string(r.otherSource(s, o.Lead, a))) {
			named[outlet(a)] = true
		} else {
			later = append(later, a)
		}
	}
	later = slices.DeleteFunc(later, func(a digest.ArticleRef) bool { return named[outlet(a)] })
	sources := r.others(s, o.Lead, later, mostOutlets+1-len(named))
	if sources == "" {
		return ""
	}
	now := join("\n", markup(item.HTML), italic(s.markup("watch.later", args{"Sources": sources})))
	if units(string(now)) > room {
		return ""
	}
	return now
}

// Edit replaces a message of an edition.
func (s *Sender) Edit(ctx context.Context, a digest.Amendment) error {
	return s.edit(ctx, a.Delivery.Chat, correcting, a.Message, message{
		text: a.Text.HTML, keys: keyboard(s.renderer.under(a.Delivery, a.Text)), previews: a.Delivery.Manner.Previews,
	})
}
