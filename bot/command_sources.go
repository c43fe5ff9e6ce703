package bot

import (
	"context"
	"strings"

	"minber/digest"
)

// sourcesInSight is how many lines of /sources are seen without unfolding it.
const sourcesInSight = 24

// sources lists where articles come from, and how each has been doing: those in
// trouble first.
func (a *answers) sources(ctx context.Context, r Request) (Reply, error) {
	all, err := a.archive.Sources(ctx)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if len(all) == 0 {
		return say(s.markup("sources.none", nil)), nil
	}
	var troubled, well []block
	for _, source := range all {
		line := block{markup: a.sourceLine(s, r, source)}
		if source.Failures > 0 || source.Silent != nil {
			troubled = append(troubled, line)
		} else {
			well = append(well, line)
		}
	}
	blocks := append(append([]block{{markup: bold(s.markup("sources", args{"Number": len(all)})), heads: true}}, troubled...), well...)
	return Reply{Parts: messages(split(fold(blocks, sourcesInSight, func(title markup) markup { return s.markup("digest.continued", args{"Title": title}) }), anyLines))}, nil
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
	lines := []markup{join(" ", link(h.URL, bold(text(cut(name, 80)))), text(lang)), a.sourceState(s, r, h)}
	if h.Silent != nil {
		lines = append(lines, bold(silence(s, *h.Silent)))
	}
	if r.Admin && r.Kind == digest.Private && h.Reason != "" {
		lines = append(lines, italic(text(cut(h.Reason, mostWhy))))
	}
	return join("\n", lines...)
}

// sourceState says when a source was read, or why it could not be, and what it
// brings.
func (a *answers) sourceState(s *speech, r Request, h digest.SourceHealth) markup {
	zone := r.Subscriber.Schedule.Zone
	last, why := s.moment(h.LastSuccess, a.now(), zone), cause(s, h.Cause)
	failures := s.markup("sources.failures", args{"Number": h.Failures})
	tried := s.markup("health.tried", args{"When": s.moment(h.LastVisit, a.now(), zone)})
	count := s.markup("sources.articles", args{"Count": h.Articles})
	latest, daily := markup(""), markup("")
	if !h.LastNew.IsZero() {
		latest = s.markup("health.latest", args{"When": s.moment(h.LastNew, a.now(), zone)})
	}
	switch {
	case h.Silent != nil: // that says it
	case h.Daily == 0:
		daily = s.markup("health.seldom", nil)
	case h.Daily > 0:
		daily = s.markup("health.daily", args{"Count": h.Daily})
	}
	switch {
	case h.LastVisit.IsZero():
		return s.markup("sources.unvisited", nil)
	case h.Failures > 0 && h.LastSuccess.IsZero():
		return join(" · ", s.markup("health.never", args{"Why": why}), failures, tried)
	case h.Failures > 0:
		return join(" · ", s.markup("health.failing", args{"Why": why, "When": last}), failures, tried, latest, daily, count)
	default:
		return join(" · ", s.markup("sources.read", args{"When": last}), latest, daily, count)
	}
}

// cause says why a source can't be read.
func cause(s *speech, c digest.Cause) string {
	if said := s.has("health.cause.", string(c)); said != "" {
		return said
	}
	return s.plain("health.cause.other", nil)
}

// silence says what a source used to publish, and for how long it has not.
func silence(s *speech, of digest.SilentSource) markup {
	return join(", ", s.markup("health.daily", args{"Count": of.Usual}), s.markup("health.none_for", args{"Count": of.Days}))
}
