package source

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"

	"minber/digest"
)

const (
	maxCatchUp = 5      // pages of one visit, back to what is known
	maxPages   = 50_000 // of one walk back: more are a circle
	maxListed  = 500    // articles of one page; sites show 10 to 100
)

// turn reads one page of a list: what it names, and the address of the page of
// older ones, "" if there is none.
type turn func(page *answer, visit digest.Visit) (leads []lead, next string, err error)

// paged is a source that lists its articles on pages, the older ones behind the
// newer.
type paged struct {
	outlet
	read turn
}

// first is the address of the newest page.
func (s *paged) first(visit digest.Visit) string { return dayed(s.spec.URL, visit.Now.In(s.zone)) }

// Fetch reads the list from its first page back to what is known. A first visit
// reads one page: whoever wants more of the past asks for it.
func (s *paged) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	address := s.first(visit)
	page, err := s.fetcher.get(ctx, address, visit.State)
	if err != nil {
		return unchanged(visit, err)
	}
	leads, next, err := s.read(page, visit)
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("%s: %w", redacted(address), err)
	}
	if visit.State == (digest.FetchState{}) {
		return s.gather(ctx, visit, page.state, leads)
	}
	more, missing := s.catchUp(ctx, visit, leads, next)
	if missing != nil && !lasting(missing) {
		return digest.Harvest{More: true}, missing
	}
	if len(more) > 0 {
		// The oldest first: if the visit is cut short, what is left is what the
		// next one sees first.
		leads = append(leads, more...)
		slices.Reverse(leads)
	}
	return s.gather(ctx, visit, page.state, leads, missing)
}

// catchUp reads the pages behind the first one, back to what is known.
func (s *paged) catchUp(ctx context.Context, visit digest.Visit, leads []lead, next string) (more []lead, err error) {
	for n := 1; n < maxCatchUp && next != ""; n++ {
		known, err := oldestKnown(ctx, visit, leads)
		if err != nil || known {
			return more, err
		}
		if leads, next, err = s.older(ctx, visit, next); err != nil {
			return more, err
		}
		more = append(more, leads...)
	}
	return more, nil
}

// older reads another page of a list.
func (s *paged) older(ctx context.Context, visit digest.Visit, address string) ([]lead, string, error) {
	page, err := s.fetcher.get(ctx, address, digest.FetchState{})
	if err != nil {
		return nil, "", err
	}
	leads, next, err := s.read(page, visit)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", redacted(address), err)
	}
	return leads, next, nil
}

// Back implements digest.Archive. The cursor is the address of a page.
func (s *paged) Back(ctx context.Context, visit digest.Visit, cursor string) iter.Seq2[digest.Stretch, error] {
	return func(yield func(digest.Stretch, error) bool) {
		address := cmp.Or(cursor, s.first(visit))
		been := map[string]bool{}
		for address != "" && !been[address] && len(been) < maxPages {
			been[address] = true
			leads, next, err := s.older(ctx, visit, address)
			if err != nil {
				yield(digest.Stretch{Cursor: address}, err)
				return
			}
			if been[next] {
				next = ""
			}
			if !s.step(ctx, visit, leads, address, next, yield) {
				return
			}
			address = next
		}
	}
}

// step takes in the articles of one page of a walk, which goes on from next or,
// if it was interrupted, from here. It returns false if the walk ends.
func (o *outlet) step(ctx context.Context, visit digest.Visit, leads []lead, here, next string, yield func(digest.Stretch, error) bool) bool {
	h, pages, err := o.take(ctx, visit, digest.FetchState{}, leads)
	interrupted := pages.stopped || err != nil && !errors.Is(err, digest.ErrPartly)
	if !interrupted {
		return yield(digest.Stretch{Harvest: h, Cursor: next, Missed: len(pages.errs)}, nil)
	}
	if err == nil { // its turn has not come
		err = fmt.Errorf("%s: pages are left: %w", redacted(here), digest.ErrPartly)
	}
	if len(h.Articles) > 0 && !yield(digest.Stretch{Harvest: h, Cursor: here}, nil) {
		return false
	}
	yield(digest.Stretch{Cursor: here}, err)
	return false
}
