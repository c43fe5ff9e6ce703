package bot

import (
	"slices"
	"strings"

	"minber/digest"
)

const (
	mostLate = 12 // lines: what one looks through after a while away
	lateItem = 110
)

// renderLate words matches that come long after they were due: one message,
// the latest stories in a line each.
func (r *Renderer) renderLate(s *speech, e digest.WatchEdition) []digest.Part {
	all := gather(e.Items)
	slices.SortStableFunc(all, func(a, b gathered) int { return b.Ref.Published.Compare(a.Ref.Published) })
	for most := min(len(all), mostLate); ; most-- {
		part := r.latePart(s, e, all, most)
		if most == 1 || units(part.HTML) <= partLimit {
			return []digest.Part{part}
		}
	}
}

// latePart tells the first of some matches, and how many more there are.
func (r *Renderer) latePart(s *speech, e digest.WatchEdition, all []gathered, most int) digest.Part {
	part := digest.Part{Watch: all[0].watches[0].ID}
	if slices.ContainsFunc(e.Items, func(m digest.WatchItem) bool { return m.Watch.ID != part.Watch }) {
		part.Watch = digest.SeveralWatches
	}
	var lines []markup
	for _, m := range all[:most] {
		line := "• " + text(cut(titleOr(s, m.Ref), lateItem)) + " — " + join(", ", r.source(s, m.Ref), text(s.date(m.Ref.Date, e.Date)))
		lines = append(lines, line)
		part.Items = append(part.Items, storyItem(m.Ref, line))
	}
	more := markup("")
	if rest := len(all) - most; rest > 0 {
		more = s.markup("watch.late.more", args{"Count": rest})
	}
	head := join("\n", bold(s.markup("watch.late", nil)), s.markup("watch.found", args{"Names": r.namesOf(s, all)}))
	part.HTML = string(join("\n", head, folded(join("\n", lines...)), more))
	return part
}

// namesOf lists the watches that were matched, each once.
func (r *Renderer) namesOf(s *speech, all []gathered) string {
	var names []string
	for _, m := range all {
		for _, w := range m.watches {
			if name := cut(r.watchName(s, w), 60); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	listed := strings.Join(names[:min(len(names), mostNamed)], ", ")
	if len(names) > mostNamed {
		listed += " …"
	}
	return listed
}
