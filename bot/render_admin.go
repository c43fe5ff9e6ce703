package bot

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"minber/digest"
)

const (
	shownAtMost = 700 // characters of an item as readers saw it
	wordsAtMost = 400 // of what one of them wrote
)

// subject is what readers reported, beside the passage that it comes from.
func (r *Renderer) subject(s *speech, title markup, t digest.Subject, now time.Time, zone string) markup {
	today := now.In(digest.Location(zone)).Format(time.DateOnly)
	return fit(partLimit, func(n int) markup {
		shown := text(cut(strip(t.Item.HTML, false), min(n+100, shownAtMost)))
		blocks := []markup{title, join("\n", bold(s.markup("admin.shown", nil)), folded(shown))}
		for i, p := range t.Passages {
			heading := markup("")
			if i == 0 {
				heading = bold(s.markup("admin.source", nil))
			}
			blocks = append(blocks, join("\n", heading, r.passage(p, n), join(" · ", r.source(s, p.Ref), text(s.date(p.Ref.Date, today)))))
		}
		lines := []markup{bold(s.markup("admin.reports", args{"Number": t.Count}))}
		for _, c := range t.Complaints {
			lines = append(lines, "• "+s.markup("admin.report", args{
				"Reason": s.plain("report.reason."+c.Reason, nil), "User": fmt.Sprint(c.User), "All": c.All, "When": s.moment(c.At, now, zone),
			}))
			if c.Words != "" { // isolated: it may run from right to left
				lines = append(lines, italic("\u2068"+text(cut(c.Words, min(n, wordsAtMost)))+"\u2069"))
			}
		}
		return join("\n\n", append(blocks, join("\n", lines...))...)
	})
}

// passage is a piece of an article in which what was read is marked.
func (*Renderer) passage(p digest.Passage, n int) markup {
	if p.Text == "" {
		return text(cut(p.Ref.Title, 150))
	}
	before, after := cutStart(p.Before, min(n, 160)), cut(p.After, min(n, 160))
	gapBefore, gapAfter := " ", " "
	if last, _ := utf8.DecodeLastRuneInString(before); before == "" || strings.ContainsRune("«“„‘(\"", last) {
		gapBefore = ""
	}
	if first, _ := utf8.DecodeRuneInString(after); after == "" || strings.ContainsRune("»”’)\".,;:!?…", first) {
		gapAfter = ""
	}
	return text(before+gapBefore) + "<u>" + text(cut(p.Text, n)) + "</u>" + text(gapAfter+after)
}

// cutStart keeps the end of a text, at most n runes of it.
func cutStart(s string, n int) string {
	if runes := []rune(s); len(runes) > n {
		return "…" + string(runes[len(runes)-n:])
	}
	return s
}

// corrected says in half a sentence what a correction has done.
func (r *Renderer) corrected(s *speech, c digest.Correction) markup {
	what := c.Item + "." + c.Kind
	return s.markup("correction."+what, args{"A": cut(c.Names[0], 80), "B": cut(c.Names[1], 80)})
}

// correction is a line of what was corrected, by whom, and how many messages
// say so.
func (r *Renderer) correction(s *speech, c digest.Correction, today string) markup {
	lines := []markup{
		markup(capital(string(r.corrected(s, c)))),
		join(" · ", text(s.date(c.At.Format(time.DateOnly), today)), s.markup("people.log.by", args{"User": fmt.Sprint(c.By)})),
		s.markup("admin.sent", args{"All": c.Sent.All, "Done": c.Sent.Done, "Lost": c.Sent.Lost}),
	}
	if !c.Undone.IsZero() {
		lines = append(lines, s.markup("people.log.undone", args{"User": fmt.Sprint(c.Undoer), "When": s.date(c.Undone.Format(time.DateOnly), today)}))
	}
	return join("\n", lines...)
}
