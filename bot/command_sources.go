package bot

import (
	"context"
	"strings"

	"minber/digest"
)

// sources lists where articles come from, and how each has been doing.
func (a *answers) sources(ctx context.Context, r Request) (Reply, error) {
	all, err := a.archive.Sources(ctx)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if len(all) == 0 {
		return say(s.markup("sources.none", nil)), nil
	}
	blocks := []block{{markup: bold(s.markup("sources", args{"Number": len(all)})), heads: true}}
	for _, source := range all {
		blocks = append(blocks, block{markup: a.sourceLine(s, r, source)})
	}
	return Reply{Parts: messages(split(blocks, anyLines))}, nil
}

func (a *answers) sourceLine(s *speech, r Request, h digest.SourceHealth) markup {
	name := h.Name
	if name == "" {
		name = h.ID
	}
	lang := ""
	if h.Lang != "" {
		lang = "(" + strings.TrimSpace(s.has("mark.", h.Lang)) + ")"
	}
	head := join(" ", link(h.URL, bold(text(cut(name, 80)))), text(lang))
	count := s.markup("sources.articles", args{"Count": h.Articles})
	failures := s.markup("sources.failures", args{"Number": h.Failures})
	when := func(id string) markup {
		return s.markup(id, args{"When": s.moment(h.LastSuccess, a.now(), r.Subscriber.Schedule.Zone)})
	}
	switch {
	case h.LastVisit.IsZero():
		return join("\n", head, s.markup("sources.unvisited", nil))
	case h.Failures > 0 && h.LastSuccess.IsZero():
		return join("\n", head, join(" · ", s.markup("sources.never", nil), failures))
	case h.Failures > 0:
		return join("\n", head, join(" · ", when("sources.failing"), failures, count))
	default:
		return join("\n", head, join(" · ", when("sources.read"), count))
	}
}
