package bot

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"minber/digest"
)

// quote is one statement in full, with the office that its speaker held on
// that day: the answer to a link or to a button.
func (a *answers) quote(ctx context.Context, r Request) (Reply, error) {
	id, err := strconv.ParseInt(r.Args, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: quote %q", digest.ErrNotFound, r.Args)
	}
	said, err := a.quotes.Statement(ctx, id, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	inline := a.personData("q", id)
	if said.Kind != digest.Quote { // only words that are verbatim go to strangers
		inline = said.Speaker.Name
	}
	reply := say(a.words.quote(s, said, a.today(r)))
	reply.Buttons = append(reply.Buttons, []Button{
		button(cut(said.Speaker.Name, alone), a.personData("p:", said.Speaker.ID)),
	}, a.share(s, inline, a.personData("q", id)))
	return a.wrong(ctx, r, reply, saidItem(said, a.words.said(s, said, a.today(r))))
}

// inlineShared is the quote that a button has named by its number; nil if words
// are no such number.
func (a *answers) inlineShared(ctx context.Context, r Request, s *speech, words string) ([]InlineResult, error) {
	number, ok := strings.CutPrefix(words, "q")
	id, err := strconv.ParseInt(number, 10, 64)
	if !ok || err != nil {
		return nil, nil //nolint:nilerr // they are other words
	}
	said, err := a.quotes.Statement(ctx, id, r.Lang)
	if errors.Is(err, digest.ErrNotFound) || err == nil && said.Kind != digest.Quote {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return []InlineResult{a.words.inlineQuote(s, said, a.today(r))}, nil
}
