package bot

import (
	"context"
	"fmt"
	"slices"
	"time"

	"minber/digest"
)

// start greets with a piece of what there is, and offers the first steps as
// buttons.
func (a *answers) start(ctx context.Context, r Request) (Reply, error) {
	return a.greeting(ctx, r, !r.Subscriber.LangChosen)
}

// greeting asks for the language, if the reader has not chosen one, by the
// languages' own names.
func (a *answers) greeting(ctx context.Context, r Request, askLang bool) (Reply, error) {
	s, sub := a.in(r), r.Subscriber
	sample, err := a.sample(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	m := join("\n\n", s.markup("start", nil), sample)
	if sub.Subscribed {
		m = join("\n\n", m, join("\n", s.markup("start.subscribed", args{"Rhythm": s.status(sub, a.now())}), a.nextLine(s, sub)))
	}
	var first, second []Button
	if askLang {
		first = a.languageButtons(sub.Lang, "set:start:")
	} else {
		second = append(second, button(s.plain("button.language", nil), "set:start:"))
	}
	if sub.Subscribed {
		second = append(second, button(s.plain("button.settings", nil), "c:settings"))
	} else {
		second = append(second, button(s.plain("button.subscribe", nil), "c:subscribe"))
	}
	return say(m, slices.DeleteFunc([][]Button{first, second, {button(s.plain("button.today", nil), "c:digest")}},
		func(row []Button) bool { return len(row) == 0 })...), nil
}

// pressStart answers the choice of a language under the greeting, in its
// place; without one it shows the languages.
func (a *answers) pressStart(ctx context.Context, r Request, lang string) (Reply, error) {
	if lang != "" {
		if !slices.Contains(languages(), lang) {
			return Reply{}, fmt.Errorf("%w: language %q", digest.ErrNotFound, lang)
		}
		r.Lang, r.Subscriber.Lang, r.Subscriber.LangChosen = lang, lang, true
		if err := a.chats.SaveChat(ctx, r.Subscriber); err != nil {
			return Reply{}, err
		}
	}
	reply, err := a.greeting(ctx, r, lang == "")
	reply.Edit = true
	return reply, err
}

// sample is the best story of late with its source, or else a quotation:
// nothing if the archive has neither.
func (a *answers) sample(ctx context.Context, r Request) (markup, error) {
	s, now := a.in(r), a.now()
	for _, days := range []int{1, 7} {
		window := digest.Window{From: now.AddDate(0, 0, -days), To: now}
		edition, err := a.archive.Edition(ctx, digest.Order{
			Window: window, Lang: r.Lang, Date: now.Format(time.DateOnly), Zone: r.Subscriber.Schedule.Zone, Days: days,
			Taste: digest.Taste{Reads: r.Lang},
		})
		if err != nil {
			return "", err
		}
		intro := italic(s.markup("start.sample", nil))
		if len(edition.Stories) > 0 {
			return join("\n", intro, a.words.story(s, edition.Stories[0])), nil
		}
		if len(edition.Said) > 0 {
			return join("\n", intro, a.words.said(s, edition.Said[0], edition.Date)), nil
		}
	}
	return "", nil
}
