package bot

import "context"

// help lists the commands with examples, and has the usual ones a press away.
func (a *answers) help(_ context.Context, r Request) (Reply, error) {
	s := a.in(r)
	return say(s.markup("help", a.words.examples(s)),
		[]Button{button(s.plain("button.today", nil), "c:digest"), button(s.plain("digest.said", nil), "c:speaker")},
		[]Button{button(s.plain("digest.met", nil), "c:meetings"), button(s.plain("button.settings", nil), "c:settings")},
	), nil
}
