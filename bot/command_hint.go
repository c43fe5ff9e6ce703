package bot

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"minber/digest"
)

// hint answers plain text in a private chat. Who is called so is shown at
// once; else it may be a name, or words to look for, so both are a press away,
// unless it is a greeting, or has nothing in it that could be looked for.
func (a *answers) hint(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if !strings.ContainsFunc(r.Args, isLetterOrDigit) {
		return say(s.markup("hint.empty", nil)), nil
	}
	if kind := pleasantry(r.Args); kind != "" {
		return say(s.markup("talk."+kind, a.words.examples(s)),
			[]Button{button(s.plain("button.today", nil), "c:digest"), button(s.plain("button.help", nil), "c:help")}), nil
	}
	people, err := a.people.Find(ctx, r.Args, r.Lang, digest.FitExact, 1)
	if err != nil {
		return Reply{}, err
	}
	if len(people) > 0 {
		return a.speaker(ctx, r)
	}
	id, err := a.keep(ctx, r, view{Kind: viewHint, Words: r.Args})
	if err != nil {
		return Reply{}, err
	}
	data := func(what string) string { return fmt.Sprintf("h:%d:%s", id, what) }
	return say(s.markup("hint", args{"Words": cut(r.Args, 80)}), []Button{
		button(s.plain("button.as_person", nil), data("speaker")),
		button(s.plain("button.as_words", nil), data("search")),
	}), nil
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func (a *answers) pressHint(ctx context.Context, r Request) (Reply, error) {
	first, what, _ := strings.Cut(r.Args, ":")
	id, err := strconv.ParseInt(first, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: hint %q", digest.ErrNotFound, r.Args)
	}
	v, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	r.Args = v.Words
	if what == "speaker" {
		return a.speaker(ctx, r)
	}
	return a.search(ctx, r)
}
