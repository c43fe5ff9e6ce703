package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// look is how a page is drawn.
type look struct {
	width int  // columns
	color bool // by ANSI escape sequences
}

const (
	indent     = 5   // columns of a fact's label
	maxExcerpt = 200 // letters of a passage that are quoted
	leastWidth = 40
	mostWidth  = 120 // longer lines are hard to read
	digits     = 3   // of a line's number, at least
)

// page is one article as a person reads it: the text with its facts marked,
// then the facts with the lines that they came from.
type page struct {
	look
	text    string
	lines   []line
	margin  int // columns of a line's number
	missing []string
	out     strings.Builder
}

// understood draws what is understood of a text. It is safe whatever the text
// holds: nothing of it reaches the terminal but by way of printable.
func understood(text string, u digest.Understanding, how look) string {
	p := &page{look: how, text: text, margin: digits}
	p.width = min(max(p.width, leastWidth), mostWidth)
	p.layOut(marks(text, u))
	p.head(u)
	p.article(u)
	p.people(u.People)
	p.statements(u.Statements)
	p.meetings(u.Meetings)
	p.events(u.Events)
	p.upcoming(u.Upcoming)
	p.subject(u)
	p.summary(u.Summary)
	if len(p.missing) > 0 {
		p.out.WriteByte('\n')
		p.block("", plain, 0, piece{"Not found in this text: " + strings.Join(p.missing, ", ") + ".", aside})
	}
	return p.out.String()
}

// layOut breaks the text into numbered lines, its header lines left out.
func (p *page) layOut(m []mark) {
	body := digest.ReadHeader(p.text).Body
	for {
		p.lines = wrapText(p.text, body, p.width-p.margin-len(" │ ")+2, m)
		need := len(strconv.Itoa(len(p.lines)))
		if need <= p.margin {
			return
		}
		p.margin = need
	}
}

var languageNames = map[string]string{"en": "English", "ru": "Russian", "kk": "Kazakh", "": "no language that Minber reads"}

func (p *page) head(u digest.Understanding) {
	title := []piece{{cmp.Or(u.Title, u.Headline, "(no title)"), strong}}
	if u.Title == "" && u.Headline != "" {
		title = append(title, piece{" (made of the text's own words)", aside})
	}
	p.block("", plain, 0, title...)
	p.block("", plain, 0, dotted(piece{cmp.Or(u.Date, "no date"), plain}, piece{languageNames[u.Lang], plain}, piece{verdict(u), plain})...)
}

func verdict(u digest.Understanding) string {
	if u.Relevant {
		return "about a parliament"
	}
	return "not about a parliament"
}

// article prints the text, with a thick rule beside what the summary takes and
// a broken one beside boilerplate.
func (p *page) article(u digest.Understanding) {
	p.block("", plain, 0, legend()...)
	p.out.WriteByte('\n')
	for _, l := range p.lines {
		number, rule := strings.Repeat(" ", p.margin), piece{" │ ", aside}
		if l.number > 0 {
			number = fmt.Sprintf("%*d", p.margin, l.number)
		}
		switch {
		case summarised(l, u.Summary):
			rule = piece{" ┃ ", strong}
		case boilerplate(l, u.Asides):
			rule.text = " ┊ "
		}
		draw(&p.out, append([]piece{{number, aside}, rule}, l.pieces...), p.color)
	}
}

// legend explains the notes and the rules beside the text.
func legend() []piece {
	out := []piece{{"¹", office}, {" person", aside}}
	for _, one := range [...]struct {
		note, means string
		style       style
	}{
		{saidNote, "said", said},
		{meetingNote, "met", meeting},
		{eventNote, "took place", event},
		{comingNote, "coming up", coming},
		{summaryNote, "in the summary ┃", plain},
	} {
		out = append(out, piece{" · [", aside}, piece{one.note, one.style | strong}, piece{"] " + one.means, aside})
	}
	return append(out, piece{" · ┊ boilerplate", aside})
}

// boilerplate says whether a line shows nothing else.
func boilerplate(l line, asides []digest.Span) bool {
	return l.number > 0 && slices.ContainsFunc(asides, func(s digest.Span) bool { return s.Start <= l.start && l.end <= s.End })
}

// summarised says whether a line shows anything that the summary keeps.
func summarised(l line, summary []digest.Sentence) bool {
	return slices.ContainsFunc(summary, func(s digest.Sentence) bool {
		from, to := max(l.start, s.Start), min(l.end, s.End)
		for _, c := range s.Cuts {
			if c.Start <= from {
				from = max(from, c.End)
			}
		}
		return from < to
	})
}

func (p *page) people(people []digest.Person) {
	p.section("People", "people", len(people))
	for i, one := range people {
		role := piece{one.Role, office}
		if one.Role == "" {
			role = piece{"no office told", aside}
		}
		facts := []piece{{one.Name, person}, role, {one.Tenure, aside}, {one.Country, plain}, {one.Body, plain}}
		if one.Spoke {
			facts = append(facts, piece{"spoke", said})
		}
		p.block(strconv.Itoa(i+1), person, indent, dotted(facts...)...)
		p.passage(p.officeOf(one), office)
		if where := p.where(one.At); where != "" {
			p.block("", plain, indent, piece{"named on " + where, aside})
		}
	}
}

// officeOf is the passage that tells a person's office: with the name, if that
// stands beside it.
func (p *page) officeOf(one digest.Person) digest.Span {
	const beside = 8
	at := one.RoleAt
	for _, name := range one.At {
		if at.Start < at.End && name.Start <= at.End+beside && at.Start <= name.End+beside {
			return digest.Span{Start: min(at.Start, name.Start), End: max(at.End, name.End)}
		}
	}
	return at
}

func (p *page) statements(statements []digest.Statement) {
	p.section("Said", "statements", len(statements))
	for i, s := range statements {
		kind := "quoted"
		if s.Kind != digest.Quote {
			kind = "in other words"
		}
		p.block(label(saidNote, i), said|strong, indent, dotted(piece{cmp.Or(s.Speaker, "nobody named"), person}, piece{kind, plain})...)
		p.passage(digest.Span{Start: s.Start, End: s.End}, said)
	}
}

func (p *page) meetings(meetings []digest.Meeting) {
	p.section("Met", "meetings", len(meetings))
	for i, m := range meetings {
		both := []piece{{m.Between[0], person}, {" ↔ ", plain}, {m.Between[1], person}}
		rest := dotted(piece{m.Kind, plain}, piece{m.Place, plain}, piece{m.Date, plain})
		p.block(label(meetingNote, i), meeting|strong, indent, append(append(both, piece{" · ", aside}), rest...)...)
		if i+1 == len(meetings) || meetings[i+1].At != m.At { // a list of guests is told in one passage
			p.passage(m.At, meeting)
		}
	}
}

func (p *page) events(events []digest.Event) {
	p.section("Took place", "events", len(events))
	for i, e := range events {
		p.block(label(eventNote, i), event|strong, indent, dotted(piece{e.Name, plain}, piece{e.Place, plain}, piece{e.Date, plain})...)
		p.passage(e.At, event)
	}
}

func (p *page) upcoming(upcoming []digest.Upcoming) {
	p.section("Coming up", "announcements", len(upcoming))
	for i, c := range upcoming {
		when := piece{cmp.Or(c.Date, "no date told"), strong}
		p.block(label(comingNote, i), coming|strong, indent, dotted(when, piece{c.Certainty, coming}, piece{c.What, plain})...)
		p.passage(c.At, coming)
	}
}

// subject tells the topics, and why the text is about a parliament or not.
func (p *page) subject(u digest.Understanding) {
	p.section("About", "topics", 1)
	p.block("", plain, indent, piece{"topics: ", aside}, piece{cmp.Or(strings.Join(u.Topics, ", "), "none"), plain})
	why := []piece{{verdict(u), plain}}
	if u.Reason != "" {
		why = append(why, piece{"; the text says: ", aside}, piece{u.Reason, cause})
	}
	if where := p.where(u.ReasonAt); where != "" {
		why = append(why, piece{" (" + where + ")", aside})
	}
	p.block("", plain, indent, why...)
}

func (p *page) summary(summary []digest.Sentence) {
	p.section("Summary", "sentences for a summary", len(summary))
	for i, s := range summary {
		from := p.where([]digest.Span{{Start: s.Start, End: s.End}})
		if len(s.Cuts) > 0 {
			from += ", shortened"
		}
		p.block(label(summaryNote, i), strong, indent, piece{s.Text, plain}, piece{" (" + from + ")", aside})
	}
}
