package bot

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

const (
	cardNames  = 3
	cardMet    = 3
	cardAhead  = 2
	cardTopics = 3
	// A longer quote is folded: it would take more than three lines of a phone,
	// and where it stands alone more than half a screen.
	shortQuote = 130
	loneQuote  = 700
)

// card words who somebody is, with a little of all there is to know.
func (r *Renderer) card(s *speech, c digest.Card, today string) markup {
	c = r.calledAtHome(s, c)
	open := r.cardWith(s, c, today, titled)
	if measure(string(open)).lines <= screenLines {
		return open
	}
	return r.cardWith(s, c, today, func(title, list markup) markup {
		if measure(string(list)).lines > foldedLines {
			list = folded(list)
		}
		return titled(title, list)
	})
}

// calledAtHome gives somebody whom the packs' roster has the name that it knows
// in the reader's language: texts of that language may have none yet.
func (r *Renderer) calledAtHome(s *speech, c digest.Card) digest.Card {
	held := r.rostered(c)
	if len(held) == 0 || held[0].Who.Names[s.lang] == "" || held[0].Who.Names[s.lang] == c.Person.Name {
		return c
	}
	c.Names = append([]string{c.Person.Name}, c.Names...)
	c.Person.Name = held[0].Who.Names[s.lang]
	return c
}

// cardWith is a card whose lists stand under their titles as `under` puts them.
func (r *Renderer) cardWith(s *speech, c digest.Card, today string, under func(title, list markup) markup) markup {
	return fit(partLimit-300, func(n int) markup { // a line may come above it
		blocks := []markup{r.head(s, c, today)}
		if len(c.Said) > 0 {
			blocks = append(blocks, bold(s.markup("card.said", args{"Number": c.SaidAll})))
			for _, said := range c.Said {
				blocks = append(blocks, r.quoted(s, said, today, n))
			}
		} else {
			blocks = append(blocks, s.markup("card.silent", nil))
		}
		blocks = append(blocks, under(s.markup("card.met", args{"Number": c.MetAll}), r.metList(s, c.Person, c.Meetings[:min(len(c.Meetings), cardMet)], today)))
		var ahead []markup
		for _, u := range c.Ahead {
			if digest.Ahead(u.Date, today) && len(ahead) < cardAhead {
				ahead = append(ahead, r.upcoming(s, u, today))
			}
		}
		blocks = append(blocks, under(s.markup("card.ahead", nil), join("\n", ahead...)),
			titled(s.markup("readings.card", nil), r.disputes(s, c.Disputes)), r.archived(s, c))
		return join("\n\n", blocks...)
	})
}

// titled puts a title above a list, if there is one.
func titled(title, list markup) markup {
	if list == "" {
		return ""
	}
	return join("\n", bold(title), list)
}

// otherNames tells how texts of other languages print a name.
func (r *Renderer) otherNames(s *speech, c digest.Card) markup {
	var names []string
	for _, name := range c.Names {
		if name != c.Person.Name && len(names) < cardNames {
			names = append(names, cut(name, 60))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return s.markup("card.names", args{"Names": strings.Join(names, ", ")})
}

// archived tells how often the archive names somebody, and what for.
func (r *Renderer) archived(s *speech, c digest.Card) markup {
	if c.Articles == 0 {
		return ""
	}
	var topics []string
	for _, one := range c.Topics {
		if topic := s.has("topic.", one.Topic); topic != "" && len(topics) < cardTopics {
			topics = append(topics, topic)
		}
	}
	lines := []markup{s.markup("card.articles", args{"Count": c.Articles})}
	if len(topics) > 0 {
		lines = append(lines, s.markup("card.topics", args{"Topics": strings.Join(topics, ", ")}))
	}
	return join("\n", lines...)
}

// quoted is a statement as a block of its own, folded if it is long, with its
// day and source under it.
func (r *Renderer) quoted(s *speech, said digest.StatementRecord, today string, n int) markup {
	return r.blockquote(s, said, n, shortQuote) + "\n" + join(" · ", r.saidOn(s, said, today), r.source(s, said.Ref))
}

// blockquote holds the words alone, folded if there are more than so many
// characters; those that are not verbatim have no quotation marks.
func (r *Renderer) blockquote(s *speech, said digest.StatementRecord, n, fold int) markup {
	words := r.statement(s, said, n)
	if utf8.RuneCountInString(said.Text) > fold {
		return folded(words)
	}
	return "<blockquote>" + words + "</blockquote>"
}

// metList is meetings seen from one of their two.
func (r *Renderer) metList(s *speech, who digest.PersonRef, meetings []digest.MeetingRecord, today string) markup {
	lines := make([]markup, len(meetings))
	for i, m := range meetings {
		lines[i] = "• " + r.metWith(s, m, who.ID, today)
	}
	return join("\n", lines...)
}

// metWith is a meeting seen from one of its two.
func (r *Renderer) metWith(s *speech, m digest.MeetingRecord, person int64, today string) markup {
	other := m.B
	if m.B.ID == person {
		other = m.A
	}
	kind := ""
	if m.Kind != digest.KindMeeting {
		kind = s.has("meeting.kind.", m.Kind)
	}
	return join(" · ", join(", ", r.nameOf(other, 100), text(cut(r.post(s, other), 120))),
		text(kind), text(cut(m.Place, 60)), r.metOn(s, m, today), r.refs(s, m.Refs[:min(len(m.Refs), 1)]))
}

// pageOf is the first lines of a page of a card: whose it is, and on what.
func (r *Renderer) pageOf(s *speech, who digest.PersonRef, topic string) markup {
	lines := []markup{bold(text(cut(who.Name, 120))), text(cut(r.post(s, who), 200))}
	if topic != "" {
		lines = append(lines, s.markup("card.topic", args{"Topic": s.has("topic.", topic)}))
	}
	return join("\n", lines...)
}

// saidPage is a page of quotes.
func (r *Renderer) saidPage(s *speech, who digest.PersonRef, topic string, said []digest.StatementRecord, total int, today string) markup {
	return fit(partLimit, func(n int) markup {
		blocks := []markup{r.pageOf(s, who, topic), bold(s.markup("card.said", args{"Number": total}))}
		if total == 0 {
			blocks[1] = s.markup("card.silent", nil)
		}
		for _, one := range said {
			blocks = append(blocks, r.quoted(s, one, today, n))
		}
		return join("\n\n", blocks...)
	})
}

// metPage is a page of meetings.
func (r *Renderer) metPage(s *speech, who digest.PersonRef, met []digest.MeetingRecord, total int, today string) markup {
	blocks := []markup{r.pageOf(s, who, ""), bold(s.markup("card.met", args{"Number": total}))}
	for _, m := range met {
		blocks = append(blocks, "• "+r.metWith(s, m, who.ID, today))
	}
	return join("\n\n", blocks...)
}

// articlesPage is a page of the articles that name somebody.
func (r *Renderer) articlesPage(s *speech, who digest.PersonRef, topic string, refs []digest.ArticleRef, total int, today string) markup {
	blocks := []markup{r.pageOf(s, who, topic), bold(s.markup("card.all_articles", args{"Number": total}))}
	for _, ref := range refs {
		title := ref.Title
		if title == "" {
			title = s.plain("article.untitled", nil)
		}
		blocks = append(blocks, join("\n", text(cut(title, 200)), r.published(s, ref, today)))
	}
	return join("\n\n", blocks...)
}

// quote is one statement in full.
func (r *Renderer) quote(s *speech, said digest.StatementRecord, today string) markup {
	return fit(partLimit, func(n int) markup {
		note := markup("")
		if said.Kind != digest.Quote {
			note = italic(s.markup("quote.indirect", nil))
		}
		title := ""
		if said.Ref.Title != "" {
			title = cut(said.Ref.Title, 200)
		}
		return join("\n\n", r.person(s, said.Speaker, n), join("\n", r.blockquote(s, said, 6*n, loneQuote), note),
			join("\n", text(title), r.published(s, said.Ref, today)))
	})
}
