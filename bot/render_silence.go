package bot

import (
	"context"
	"fmt"

	"minber/digest"
)

const (
	mostSilent      = 3  // silent sources that the footer of a digest describes
	mostSilentNamed = 8  // and that it names at all
	mostSilentTold  = 30 // and that a letter does
)

// silentLine is the silent sources in the footer of a digest, "" if there are
// none.
func silentLine(s *speech, silent []digest.SilentSource) markup {
	if len(silent) == 0 {
		return ""
	}
	names := make([]markup, 0, mostSilentNamed)
	for _, of := range silent[:min(len(silent), mostSilent)] {
		names = append(names, text(cut(of.Name, 60))+" ("+silence(s, of)+")")
	}
	for _, of := range silent[min(len(silent), mostSilent):min(len(silent), mostSilentNamed)] {
		names = append(names, text(cut(of.Name, 60)))
	}
	return s.markup("footer.silent", args{"Names": join("; ", names...)})
}

// TellSilence tells those who look after the archive which sources went silent
// and which are back. See digest.Missing.
func (b *Bot) TellSilence(ctx context.Context, news digest.SilenceNews) error {
	for _, of := range news.Silent {
		b.options.Log.WarnContext(ctx, "a source went silent", "source", of.Name, "usual", of.Usual, "days", of.Days, "cause", of.Cause)
	}
	return b.tellAdmins(ctx, fmt.Sprintf("silence:%d", b.options.Now().Unix()), func(s *speech) markup {
		return join("\n\n", silentList(s, "admin.silent", news.Silent, func(of digest.SilentSource) markup {
			told := silence(s, of)
			if of.Cause != "" {
				told += " (" + text(cause(s, of.Cause)) + ")"
			}
			return told
		}), silentList(s, "admin.back", news.Back, func(of digest.SilentSource) markup {
			return s.markup("health.daily", args{"Count": of.Usual})
		}), "/sources")
	})
}

// silentList is a title with a line for each source, "" if there is none.
func silentList(s *speech, title string, of []digest.SilentSource, say func(digest.SilentSource) markup) markup {
	if len(of) == 0 {
		return ""
	}
	lines := []markup{s.markup(title, nil)}
	for _, one := range of[:min(len(of), mostSilentTold)] {
		lines = append(lines, "• "+join(" — ", text(cut(one.Name, 60)), say(one)))
	}
	if len(of) > mostSilentTold {
		lines = append(lines, "…")
	}
	return join("\n", lines...)
}
