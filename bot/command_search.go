package bot

import (
	"context"
	"fmt"

	"minber/digest"
)

const (
	hitsAPage = 5
	// The archive counts no further; see Archive.Search.
	countedHits = 1000
)

// search answers with the articles that hold all the words.
func (a *answers) search(ctx context.Context, r Request) (Reply, error) {
	if r.Args == "" {
		return say(a.in(r).markup("search.how", nil)), nil
	}
	return a.found(ctx, r, view{Kind: viewSearch, Words: r.Args}, 0)
}

func (a *answers) found(ctx context.Context, r Request, v view, page int) (Reply, error) {
	hits, total, err := a.archive.Search(ctx, digest.SearchQuery{
		Words: v.Words, Lang: r.Lang, Page: digest.Page{Offset: page * hitsAPage, Limit: hitsAPage},
	})
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if len(hits) == 0 {
		return say(s.markup("search.none", args{"Words": cut(v.Words, 80)})), nil
	}
	count := fmt.Sprint(total)
	if total >= countedHits {
		count += "+"
	}
	today := a.today(r)
	m := fit(partLimit, func(n int) markup {
		blocks := []markup{s.markup("search.found", args{"Words": cut(v.Words, 80), "Number": count})}
		for _, hit := range hits {
			blocks = append(blocks, a.words.hit(s, hit, today, n))
		}
		return join("\n\n", blocks...)
	})
	reply := say(m)
	turn, err := a.pager(ctx, r, v, page, hitsAPage, total)
	if turn != nil {
		reply.Buttons = [][]Button{turn}
	}
	return reply, err
}

// hit is an article that was found.
func (r *Renderer) hit(s *speech, h digest.SearchHit, today string, most int) markup {
	title, passage := h.Ref.Title, h.Passage
	if title == "" {
		title, passage = passage, ""
	}
	if sameWords(title, passage) {
		passage = ""
	}
	when := ""
	if h.Ref.Date != "" {
		when = s.date(h.Ref.Date, today)
	}
	return join("\n", bold(text(cut(title, min(most, 200)))), text(cut(passage, min(most, 220))),
		join(" · ", text(when), r.source(s, h.Ref)))
}
