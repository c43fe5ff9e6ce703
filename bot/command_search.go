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
	hitsAPage = 3 // as much as a screen shows
	// The archive counts no further; see Archive.Search.
	countedHits = 1000
	mostPassage = 300 // characters, of the archive's passages
)

// search answers with the articles that a query means; without one, with how
// to ask.
func (a *answers) search(ctx context.Context, r Request) (Reply, error) {
	if r.Args == "" {
		s := a.in(r)
		return say(s.markup("search.how", a.words.examples(s))), nil
	}
	return a.found(ctx, r, view{Kind: viewSearch, Words: r.Args}, 0)
}

func (a *answers) found(ctx context.Context, r Request, v view, page int) (Reply, error) {
	s := a.in(r)
	q := readInquiry(v.Words, a.words.called, a.now().In(r.Subscriber.Schedule.Location()))
	amiss := a.words.amiss(s, q)
	if q.empty() {
		switch {
		case q.excludes():
			amiss = join("\n", amiss, s.markup("search.only_not", nil))
		case amiss == "":
			amiss = s.markup("search.nothing", nil)
		}
		return say(join("\n\n", amiss, s.markup("search.how", a.words.examples(s)))), nil
	}
	if !v.Exact {
		q.widen(a.wide, r.Lang)
	}
	q.Lang, q.Page = r.Lang, digest.Page{Offset: page * hitsAPage, Limit: hitsAPage}
	hits, total, err := a.archive.Search(ctx, q.SearchQuery)
	if err != nil {
		return Reply{}, err
	}
	today := a.today(r)
	understood := a.words.understood(s, q, today)
	if len(hits) == 0 {
		buttons, err := a.withNamed(ctx, r, q, nil)
		return say(join("\n\n", s.markup("search.none", args{"Query": understood}), a.words.also(s, q), amiss), buttons...), err
	}
	count := fmt.Sprint(total)
	if total >= countedHits {
		count += "+"
	}
	head := join("\n", s.markup("search.found", args{"Query": understood, "Number": count}), a.words.also(s, q), amiss)
	m := fit(partLimit, func(n int) markup {
		blocks := []markup{head}
		for _, hit := range hits {
			blocks = append(blocks, a.words.hit(s, hit, today, n))
		}
		return join("\n\n", blocks...)
	})
	reply := say(m)
	if len(q.others) > 0 {
		if v.id, err = a.keep(ctx, r, v); err != nil {
			return Reply{}, err
		}
	}
	turn, err := a.pager(ctx, r, v, page, hitsAPage, total)
	if err != nil {
		return Reply{}, err
	}
	if turn != nil {
		reply.Buttons = [][]Button{turn}
	}
	if len(q.others) > 0 {
		reply.Buttons = append(reply.Buttons, []Button{button(s.plain("button.exactly", nil), fmt.Sprintf("x:%d", v.id))})
	}
	if reply.Buttons, err = a.withNamed(ctx, r, q, reply.Buttons); err != nil {
		return Reply{}, err
	}
	items := make([]digest.Item, len(hits))
	for i, hit := range hits {
		items[i] = storyItem(hit.Ref, a.words.hit(s, hit, today, itemShown))
	}
	return a.wrong(ctx, r, reply, items...)
}

// exactly answers the button that leaves out what was looked for beside the
// words as they were written.
func (a *answers) exactly(ctx context.Context, r Request) (Reply, error) {
	id, err := strconv.ParseInt(r.Args, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: a search by %q", digest.ErrNotFound, r.Args)
	}
	v, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	if v.Kind != viewSearch {
		return Reply{}, fmt.Errorf("%w: view %d is no search", digest.ErrNotFound, id)
	}
	reply, err := a.found(ctx, r, view{Kind: viewSearch, Words: v.Words, Exact: true}, 0)
	reply.Edit = true
	return reply, err
}

// also tells by what other names the words of a query are looked for.
func (*Renderer) also(s *speech, q inquiry) markup {
	if len(q.others) == 0 {
		return ""
	}
	const most = 8
	words := joinText(q.others[:min(len(q.others), most)])
	if len(q.others) > most {
		words += " …"
	}
	return italic(s.markup("search.also", args{"Words": words}))
}

// withNamed adds a button to the card of whom the words of a query name: words
// find a name only as they are written, the card knows all its spellings.
func (a *answers) withNamed(ctx context.Context, r Request, q inquiry, buttons [][]Button) ([][]Button, error) {
	if n := len(q.words); n == 0 || n > mostNameWords {
		return buttons, nil
	}
	people, err := a.people.Find(ctx, strings.Join(q.words, " "), r.Lang, digest.FitExact, 2)
	if err != nil || len(people) != 1 {
		return buttons, err
	}
	return append(buttons, []Button{button(cut(people[0].Name, alone), a.personData("p:", people[0].ID))}), nil
}

// understood words a query in one line, as it was understood.
func (r *Renderer) understood(s *speech, q inquiry, today string) string {
	quoted := func(list []string) (all []string) {
		for _, phrase := range list {
			all = append(all, s.quoted(cut(phrase, 80)))
		}
		return all
	}
	var parts []string
	add := func(id, text string) {
		if text != "" {
			parts = append(parts, s.plain("search.where."+id, args{"Text": text}))
		}
	}
	for _, choice := range q.either {
		var all []string
		for _, one := range choice {
			if all = append(all, cut(one.text, 80)); one.quoted {
				all[len(all)-1] = s.quoted(all[len(all)-1])
			}
		}
		parts = append(parts, strings.Join(all, " "+s.plain("search.or", nil)+" "))
	}
	if words := strings.TrimSpace(strings.Join(append([]string{cut(strings.Join(q.words, " "), 120)}, quoted(q.Phrases)...), " ")); words != "" {
		parts = append(parts, words)
	}
	add("bodies", r.bodyNames(s, q.Bodies))
	add("topics", topicNames(s, q.Topics))
	if q.From != "" && q.From == q.To {
		parts = append(parts, s.date(q.From, today))
	} else {
		if q.From != "" {
			parts = append(parts, s.since("search.where.from", q.From, today))
		}
		if q.To != "" {
			add("to", s.date(q.To, today))
		}
	}
	var without []string
	for _, words := range q.Not {
		if strings.Contains(words, " ") {
			words = s.quoted(words)
		}
		without = append(without, cut(words, 80))
	}
	without = append(without, r.bodyNames(s, q.NotBodies), topicNames(s, q.NotTopics))
	add("without", joinText(without))
	return strings.Join(parts, " · ")
}

func (r *Renderer) bodyNames(s *speech, ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, r.bodies[id].ShortName(s.lang))
	}
	return joinText(all)
}

func topicNames(s *speech, ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, s.has("topic.", id))
	}
	return joinText(all)
}

// joinText lists what is not empty.
func joinText(list []string) string {
	var all []string
	for _, text := range list {
		if text != "" {
			all = append(all, text)
		}
	}
	return strings.Join(all, ", ")
}

// amiss tells what of a query could not be understood.
func (*Renderer) amiss(s *speech, q inquiry) markup {
	const most = 4 // sentences
	var lines []markup
	rest := false
	for _, one := range q.amiss[:min(len(q.amiss), most)] {
		lines = append(lines, s.markup("search.amiss."+one.id, args{"Text": cut(one.text, 60)}))
		rest = rest || strings.HasPrefix(one.id, "no_")
	}
	if slices.ContainsFunc(q.amiss, func(a amiss) bool { return a.id == "no_topic" }) {
		lines = append(lines, s.markup("search.all_topics", args{"Text": topicNames(s, digest.Topics[:])}))
	}
	if rest && !q.empty() {
		lines = append(lines, s.markup("search.rest", nil))
	}
	if len(lines) == 0 {
		return ""
	}
	return italic(join(" ", lines...))
}

// hit is an article that was found.
func (r *Renderer) hit(s *speech, h digest.SearchHit, today string, most int) markup {
	title, passage := h.Ref.Title, marked(h.Passage, h.Marks, min(most, mostPassage))
	if title == "" {
		title, passage = h.Passage, ""
	}
	if sameWords(title, h.Passage) {
		passage = ""
	}
	when := ""
	if h.Ref.Date != "" {
		when = s.date(h.Ref.Date, today)
	}
	return join("\n", bold(text(cut(title, min(most, 200)))), passage, r.disputes(s, h.Disputes),
		join(" · ", text(when), r.source(s, h.Ref)))
}

// marked is at most n characters of a passage with words of it in bold.
func marked(passage string, words []digest.Span, n int) markup {
	short := cut(passage, n)
	whole := short == passage
	var m markup
	at := 0
	for _, w := range words {
		if w.Start < at || w.End > len(short) || !whole && w.End > len(short)-len("…") {
			break
		}
		m += text(short[at:w.Start]) + bold(text(short[w.Start:w.End]))
		at = w.End
	}
	return m + text(short[at:])
}
