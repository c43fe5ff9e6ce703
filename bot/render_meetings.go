package bot

import (
	"strconv"
	"strings"

	"minber/digest"
)

const (
	mostSources  = 8 // of a line of the ledger
	mostPassages = 6 // of a meeting in full
)

// ledger words a page of meetings: whose and when, how often, and each with
// its number; before says how many stand on the pages before.
func (r *Renderer) ledger(s *speech, v ledgerView, l digest.Ledger, before int, today string) markup {
	head := join("\n", bold(r.ledgerTitle(s, v, l.Meetings)), text(capital(v.Period.title(s, today))), r.tally(s, l, today))
	if len(l.Meetings) == 0 {
		return join("\n\n", head, s.markup("meetings.none", nil))
	}
	return fit(partLimit, func(n int) markup {
		blocks := []markup{head}
		for i, m := range l.Meetings {
			blocks = append(blocks, r.ledgerEntry(s, m, before+i+1, today, n))
		}
		return join("\n\n", blocks...)
	})
}

// tally says how often, when last and when first.
func (r *Renderer) tally(s *speech, l digest.Ledger, today string) markup {
	switch {
	case l.Total == 0:
		return ""
	case l.Total == 1:
		return s.markup("meetings.once", args{"Date": s.date(l.Last, today)})
	case l.First == l.Last:
		return s.markup("meetings.same_day", args{"Count": l.Total, "Date": s.date(l.Last, today)})
	}
	return s.markup("meetings.tally", args{"Count": l.Total, "Last": s.date(l.Last, today), "First": s.date(l.First, today)})
}

// ledgerTitle names the sides, in the words of the reader who looks now.
func (r *Renderer) ledgerTitle(s *speech, v ledgerView, found []digest.MeetingRecord) markup {
	if len(v.Sides) == 0 {
		return s.markup("meetings.all", nil)
	}
	names := make([]string, len(v.Sides))
	for i, p := range v.Sides {
		names[i] = cut(r.partyName(s, p, found), 80)
	}
	return s.markup("meetings.of", args{"Who": strings.Join(names, " – ")})
}

func (r *Renderer) partyName(s *speech, p party, found []digest.MeetingRecord) string {
	switch {
	case p.Country != "":
		return s.country(p.Country)
	case p.Body != "" && r.bodies[p.Body].ID != "":
		return r.bodies[p.Body].ShortName(s.lang)
	}
	for _, m := range found {
		for _, one := range []digest.PersonRef{m.A, m.B} {
			if one.ID == p.Person && one.ID != 0 {
				return one.Name
			}
		}
	}
	return shortParty(p)
}

// ledgerEntry is a meeting with its number: when, how and where; who and who;
// and who tells of it, in every language.
func (r *Renderer) ledgerEntry(s *speech, m digest.MeetingRecord, number int, today string, n int) markup {
	head := join(" · ", bold(text(strconv.Itoa(number)+"."))+" "+r.metOn(s, m, today), text(r.metHow(s, m)), text(cut(m.Place, min(n, 80))))
	return join("\n", head, r.person(s, m.A, n)+" — "+r.person(s, m.B, n), r.allSources(s, m.Refs))
}

// metHow is the kind of a meeting.
func (*Renderer) metHow(s *speech, m digest.MeetingRecord) string {
	return s.has("meeting.kind.", m.Kind)
}

func (r *Renderer) allSources(s *speech, refs []digest.ArticleRef) markup {
	if len(refs) == 0 {
		return ""
	}
	return join(", ", r.source(s, refs[0]), r.others(s, refs[0], refs[1:], mostSources-1))
}

// metHead is the meeting itself: when, how and where, and who and who.
func (r *Renderer) metHead(s *speech, m digest.MeetingRecord) markup {
	return join("\n\n",
		bold(join(" · ", r.metOn(s, m, ""), text(r.metHow(s, m)), text(cut(m.Place, 80)))),
		join("\n", r.person(s, m.A, 160), r.person(s, m.B, 160)))
}

// fullMeeting words a meeting with the passage of each article that reports
// it.
func (r *Renderer) fullMeeting(s *speech, m digest.FullMeeting, today string) markup {
	shown := m.Reports[:min(len(m.Reports), mostPassages)]
	return fit(partLimit, func(n int) markup {
		blocks := []markup{r.metHead(s, m.MeetingRecord), bold(s.markup("meetings.sources", args{"Number": len(m.Reports)}))}
		for _, report := range shown {
			blocks = append(blocks, r.report(s, report, today, n))
		}
		if rest := m.Refs[min(len(m.Refs), len(shown)):]; len(rest) > 0 {
			blocks = append(blocks, r.allSources(s, rest))
		}
		return join("\n\n", blocks...)
	})
}

// report is an article's passage on a meeting, folded.
func (r *Renderer) report(s *speech, report digest.Report, today string, n int) markup {
	when := ""
	if report.Ref.Date != "" {
		when = s.date(report.Ref.Date, today)
	}
	lead := join(" · ", r.source(s, report.Ref), text(when))
	if report.Passage == "" {
		return lead
	}
	return join("\n", lead, folded(text(cut(report.Passage, min(n, 500)))))
}
