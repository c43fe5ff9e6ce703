package bot

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"minber/digest"
)

// The results word what they show for somebody who has never heard of the bot:
// each says what it is, and where it is from.

func (r *Renderer) inlineDigest(s *speech, d digest.Digest) InlineResult {
	parts, err := r.Digest(d)
	text := r.inlineHeadlines(s, d)
	if err == nil && len(parts) == 1 && units(parts[0].HTML) <= inlinePart {
		text = markup(parts[0].HTML)
	}
	about := make([]string, 0, 3)
	for _, story := range d.Stories[:min(len(d.Stories), 3)] {
		about = append(about, storyTitle(s, story))
	}
	return InlineResult{
		ID: "d" + d.Date, Title: s.plain("inline.digest", args{"Date": within(s, s.headline(d.Date))}),
		Description: cut(strings.Join(about, " · "), 200), Text: string(text), Link: "d" + d.Date,
	}
}

// inlineHeadlines is a digest of a screen: titles with their sources.
func (r *Renderer) inlineHeadlines(s *speech, d digest.Digest) markup {
	lines := []markup{bold(text(s.headline(d.Date)))}
	size := 0
	for _, story := range d.Stories {
		line := "• " + text(cut(storyTitle(s, story), 200)) + " — " + r.source(s, story.Lead)
		if size += utf8.RuneCountInString(string(line)); size > inlinePart {
			break
		}
		lines = append(lines, line)
	}
	return join("\n", lines...)
}

// storyTitle is what a story is called: its headline, or its first sentence.
func storyTitle(s *speech, story digest.Story) string {
	switch {
	case story.Lead.Title != "":
		return story.Lead.Title
	case len(story.Sentences) > 0:
		return story.Sentences[0].Text
	default:
		return s.plain("article.untitled", nil)
	}
}

func (r *Renderer) inlineCard(s *speech, c digest.Card, today string) InlineResult {
	post := r.post(s, c.Person)
	text := fit(inlinePart, func(n int) markup {
		blocks := []markup{join("\n", bold(text(cut(c.Person.Name, 120))), text(cut(post, 200)))}
		for _, said := range verbatim(c.Said, 1) {
			blocks = append(blocks, join("\n", r.statement(s, said, n), r.published(s, said.Ref, today)))
		}
		for _, m := range c.Meetings[:min(len(c.Meetings), inlineBrief)] {
			blocks = append(blocks, r.inlineMet(s, m, today, n))
		}
		return join("\n\n", blocks...)
	})
	return InlineResult{
		ID: fmt.Sprintf("p%d", c.Person.ID), Title: cut(c.Person.Name, 100), Description: cut(post, 200),
		Text: string(text), Link: fmt.Sprintf("p%d", c.Person.ID),
	}
}

func (r *Renderer) inlineQuote(s *speech, said digest.StatementRecord, today string) InlineResult {
	return InlineResult{
		ID: fmt.Sprintf("q%d", said.ID), Title: s.quoted(cut(bare(said.Text), 100)), Description: cut(said.Speaker.Name+", "+r.post(s, said.Speaker), 200),
		Text: string(fit(inlinePart, func(n int) markup {
			return join("\n\n", r.statement(s, said, 3*n), join("\n", r.person(s, said.Speaker, n), r.published(s, said.Ref, today)))
		})),
		Link: fmt.Sprintf("q%d", said.ID),
	}
}

func (r *Renderer) inlineMeeting(s *speech, m digest.MeetingRecord, today string) InlineResult {
	when := ""
	if m.Date != "" {
		when = s.date(m.Date, today)
	}
	kind := s.has("meeting.kind.", m.Kind)
	return InlineResult{
		ID: fmt.Sprintf("m%d", m.ID), Title: cut(m.A.Name+" — "+m.B.Name, 100),
		Description: cut(PlainText(string(join(" · ", text(kind), text(m.Place), text(when)))), 200),
		Text:        string(fit(inlinePart, func(n int) markup { return r.inlineMet(s, m, today, n) })),
		Link:        fmt.Sprintf("m%d", m.ID),
	}
}

// inlineMet is a meeting for those who did not ask for any: first that it is one,
// then whose.
func (r *Renderer) inlineMet(s *speech, m digest.MeetingRecord, today string, n int) markup {
	kind := s.has("meeting.kind.", m.Kind)
	if kind == "" {
		kind = s.has("meeting.kind.", digest.KindMeeting)
	}
	return join("\n",
		bold(join(" · ", text(capital(kind)), text(cut(m.Place, min(n, 80))))),
		r.person(s, m.A, n)+" — "+r.person(s, m.B, n),
		join(" · ", r.metOn(s, m, today), r.refs(s, m.Refs)))
}

// dayLink leads to the digest of the day on which an article came out, "" if
// that is not known.
func dayLink(day string) string {
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		return ""
	}
	return "d" + day
}

func (r *Renderer) inlineArticle(s *speech, h digest.SearchHit, today string) InlineResult {
	title := h.Ref.Title
	if title == "" {
		title = h.Passage
	}
	return InlineResult{
		Link: dayLink(h.Ref.Date),
		ID:   fmt.Sprintf("a%d", h.Ref.ID), Title: cut(title, 100), Description: cut(h.Passage, 200),
		Text: string(fit(inlinePart, func(n int) markup { return r.hit(s, h, today, n) })),
	}
}

// published is where and when something was published.
func (r *Renderer) published(s *speech, ref digest.ArticleRef, today string) markup {
	when := ""
	if ref.Date != "" {
		when = s.date(ref.Date, today)
	}
	return join(" · ", text(when), r.source(s, ref))
}
