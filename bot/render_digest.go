package bot

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// How much of each section of an edition is in sight, in lines of a phone: two
// stories, and of the others an item each.
const (
	storiesInSight = 16
	sectionInSight = 4
)

// Digest words an edition as messages of Telegram HTML, each within
// Telegram's limit and well-formed on its own; items are never divided. What
// is longer than a screen shows the beginning of each section, and the rest
// folded.
func (r *Renderer) Digest(d digest.Digest) ([]digest.Part, error) {
	return r.Edition(d, digest.Manner{})
}

// Edition is Digest in the manner of a channel: with its header above, and
// hashtags under it.
func (r *Renderer) Edition(d digest.Digest, m digest.Manner) ([]digest.Part, error) {
	s := r.words.in(d.Lang)
	var head []block
	if utf8.RuneCountInString(m.Header) > longestHeader { // no channel can set one
		m.Header = cut(m.Header, longestHeader)
	}
	if m.Header != "" {
		head = append(head, block{markup: text(m.Header), heads: true})
	}
	head = append(head, block{markup: r.masthead(s, d), heads: true})
	if d.Empty() && !d.Edited {
		head = append(head, block{markup: r.nothing(s, d)})
	}
	sections := r.sections(s, d)
	if d.More > 0 {
		sections[0] = append(sections[0], block{markup: s.markup("digest.more", args{"Count": d.More})})
	}
	foot := []block{{markup: r.footer(s, d)}}
	if tags := s.hashtags(d); m.Hashtags && tags != "" {
		foot = append(foot, block{markup: tags})
	}
	return split(slices.Concat(head, slices.Concat(sections...), foot), mostLines), nil
}

// masthead is an edition's day, and how many days it covers.
func (*Renderer) masthead(s *speech, d digest.Digest) markup {
	return join("\n", bold(text(s.headline(d.Date))), covered(s, d))
}

// covered says what an edition covers if that is more than a day. Nobody counts
// to two: that is yesterday and today, or since a day.
func covered(s *speech, d digest.Digest) markup {
	switch {
	case d.Days <= 1:
		return ""
	case d.Days > 2 || d.Window.From.IsZero():
		return s.markup("digest.days", args{"Count": d.Days})
	}
	from := d.Window.From.In(digest.Location(d.Zone))
	if from.AddDate(0, 0, 1).Format(time.DateOnly) >= d.Date {
		return s.markup("digest.two_days", nil)
	}
	return text(s.since("digest.since", from.Format(time.DateOnly), d.Date))
}

// sections are what an edition tells, in order; they are folded if together
// they are longer than a screen.
func (r *Renderer) sections(s *speech, d digest.Digest) [][]block {
	ahead := section(s, "digest.upcoming", len(d.Upcoming), func(i int) digest.Item {
		return aheadItem(d.Upcoming[i], r.upcoming(s, d.Upcoming[i], d.Date))
	})
	for i := range ahead {
		ahead[i].tight = i > 0 // short lines, which read best as a list
	}
	all := [][]block{
		r.stories(s, d),
		section(s, "digest.met", len(d.Met), func(i int) digest.Item {
			return metItem(d.Met[i], r.met(s, d, d.Met[i]))
		}),
		section(s, "digest.said", len(d.Said), func(i int) digest.Item {
			return saidItem(d.Said[i], r.said(s, d.Said[i], d.Date))
		}),
		ahead,
	}
	if sum(all...).lines <= screenLines {
		return all
	}
	sight := storiesInSight
	for i := range all {
		all[i] = fold(all[i], sight, func(title markup) markup { return s.markup("digest.continued", args{"Title": title}) })
		sight = sectionInSight
	}
	return all
}

// nothing says that nothing happened, or nothing that the reader follows.
func (r *Renderer) nothing(s *speech, d digest.Digest) markup {
	switch {
	case d.Others > 0:
		others := link(r.linkToAll(d), s.markup("digest.others", args{"Count": d.Others}))
		return join(" ", s.markup("digest.not_followed", nil), others)
	case d.Intake.Sources == 0 && d.Intake.Seen == 0:
		return s.markup("digest.unread", nil)
	case d.Days > 1:
		return s.markup("digest.nothing_days", args{"Count": d.Days})
	}
	return s.markup("digest.nothing", nil)
}

// met is a line of the ledger in a digest; a short one has names only.
func (r *Renderer) met(s *speech, d digest.Digest, m digest.MeetingRecord) markup {
	if d.Short {
		m.A.Role, m.A.Body, m.A.Country, m.B.Role, m.B.Body, m.B.Country = "", "", "", "", "", ""
	}
	return "• " + fit(itemLimit, func(n int) markup { return r.meeting(s, m, d.Date, n) })
}

// section is a title with its items, nothing if there are none.
func section(s *speech, title string, n int, item func(i int) digest.Item) []block {
	if n == 0 {
		return nil
	}
	blocks := []block{{markup: bold(s.markup(title, nil)), heads: true}}
	for i := range n {
		one := item(i)
		blocks = append(blocks, block{markup: markup(one.HTML), tight: i == 0, items: []digest.Item{one}})
	}
	return blocks
}

func (r *Renderer) stories(s *speech, d digest.Digest) []block {
	blocks := section(s, "digest.main", len(d.Stories), func(i int) digest.Item {
		if d.Short {
			return storyItem(d.Stories[i].Lead, r.headline(s, d.Stories[i]))
		}
		return storyItem(d.Stories[i].Lead, r.story(s, d.Stories[i]))
	})
	for i := range blocks {
		blocks[i].tight = i == 1 || i > 1 && d.Short
	}
	return blocks
}

// headline is a story in one line, of a short edition.
func (r *Renderer) headline(s *speech, story digest.Story) markup {
	title := story.Lead.Title
	if title == "" && len(story.Sentences) > 0 {
		title = story.Sentences[0].Text
	}
	if title == "" {
		title = s.plain("article.untitled", nil)
	}
	return "• " + text(cut(title, 250)) + " — " + r.source(s, story.Lead)
}

// story is a bold title, a sentence or two, and who tells it.
func (r *Renderer) story(s *speech, story digest.Story) markup { return r.storyIn(s, story, itemLimit) }

// storyIn is a story in at most limit units.
func (r *Renderer) storyIn(s *speech, story digest.Story, limit int) markup {
	title, sentences := story.Lead.Title, story.Sentences
	if title == "" && len(sentences) > 0 {
		title, sentences = sentences[0].Text, sentences[1:]
	}
	if len(sentences) > 0 && sameWords(title, sentences[0].Text) {
		sentences = sentences[1:]
	}
	if title == "" {
		title = s.plain("article.untitled", nil)
	}
	return fit(limit, func(n int) markup {
		var body []markup
		for _, sentence := range sentences {
			body = append(body, text(cut(stopped(sentence.Text), n)))
		}
		tail := r.source(s, story.Lead)
		if others := r.others(s, story.Lead, story.Others, 4); others != "" {
			tail = join(" · ", tail, s.markup("digest.also", args{"Sources": others}))
		}
		return join("\n", bold(text(cut(title, min(n, 250)))), join(" ", body...), r.disputes(s, story.Disputes), tail)
	})
}

// stopped ends a sentence with a full stop that has no mark at its end, as the
// last one of a paragraph on many pages: the next would run on from it.
func stopped(s string) string {
	end := strings.TrimRightFunc(s, func(r rune) bool { return strings.ContainsRune("\"'»”’)]", r) })
	if last, _ := utf8.DecodeLastRuneInString(end); unicode.IsLetter(last) || unicode.IsDigit(last) || last == '%' {
		return s + "."
	}
	return s
}

// sameWords says whether two texts differ in spaces, case and the full stop
// only.
func sameWords(a, b string) bool {
	plain := func(s string) string {
		return strings.TrimRight(strings.ToLower(strings.Join(strings.Fields(s), " ")), ".!…")
	}
	return plain(a) == plain(b)
}

func (r *Renderer) said(s *speech, said digest.StatementRecord, near string) markup {
	return r.saidIn(s, said, near, itemLimit)
}

// saidIn is a statement in at most limit units.
func (r *Renderer) saidIn(s *speech, said digest.StatementRecord, near string, limit int) markup {
	return fit(limit, func(n int) markup {
		return r.attributed(s, said, n) + " — " + r.source(s, said.Ref) + ", " + r.saidOn(s, said, near)
	})
}

func (r *Renderer) upcoming(s *speech, u digest.UpcomingRecord, near string) markup {
	when := s.plain("date.open", nil)
	if u.Date != "" {
		when = s.date(u.Date, near)
	}
	lead := bold(text(when))
	if u.Certainty == digest.Proposed { // nobody should take a wish for an appointment
		lead += " " + s.markup("upcoming.proposed", nil)
	}
	return fit(itemLimit, func(n int) markup {
		return "• " + lead + " — " + join(" — ", text(cut(wording(u), min(n, 300))), r.source(s, u.Ref))
	})
}

// footer says what was read and what could not be, and leads to the digest.
func (r *Renderer) footer(s *speech, d digest.Digest) markup {
	in := d.Intake
	read := args{"Sources": max(0, in.Sources-len(in.Failed)), "Seen": in.Seen, "Kept": in.Kept}
	lines := []markup{s.markup("footer.intake", read)}
	if in.Sources == 0 && in.Seen > 0 { // of a day before the sources were visited: its articles came later
		lines[0] = s.markup("footer.intake_later", read)
	}
	if len(in.Failed) > 0 {
		names := make([]string, len(in.Failed))
		for i, name := range in.Failed {
			names[i] = cut(name, 60)
		}
		lines = append(lines, s.markup("footer.failed", args{"Names": cut(strings.Join(names, ", "), 600)}))
	}
	lines = append(lines, silentLine(s, in.Silent))
	if address := r.linkToAll(d); address != "" {
		lines = append(lines, link(address, s.markup("digest.link", nil)))
	}
	return italic(join("\n", lines...))
}
