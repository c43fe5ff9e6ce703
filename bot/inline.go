package bot

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const (
	// Telegram takes 50 results; a phone shows four at a time, and each page
	// costs its reader a wait.
	inlineAPage   = 20
	inlineAtMost  = 200 // results that one query can page through
	inlinePersons = 5
	// Of one person, so that there is room for articles on the first page.
	inlineQuotes   = 8
	inlineMeetings = 5
	// What a card shows of each.
	inlineBrief = 2
	// A digest in somebody else's chat is what fits a screen.
	inlinePart = 2000
	// How long Telegram may answer the same words by itself. Everything is
	// personal: one query has as many answers as there are languages.
	inlineCached = 2 * time.Minute
)

// InlineResult is one line of the list under the field in which somebody
// types "@bot words", and the message that it becomes.
type InlineResult struct {
	ID          string // unique in its list, at most 64 bytes
	Title       string
	Description string
	Text        string // Telegram HTML
	Link        string // what /start gets from the button under the message; no button if ""
}

// InlineAnswer is a page of results.
type InlineAnswer struct {
	Results []InlineResult
	Next    int    // offset of the next page, 0 if there is none
	Button  string // above the results, opens the chat with the bot; none if ""
}

// inline answers "@bot words": without words the digest of the last day, who
// spoke in it, and the latest quotes; with words a day's digest, people whom
// they may name, their quotes and meetings, a country's meetings or those of a
// pair, and then articles. Args are the words; offset says how many results were shown.
func (a *answers) inline(ctx context.Context, r Request, offset int) (InlineAnswer, error) {
	s := a.in(r)
	if offset < 0 || offset >= inlineAtMost {
		return InlineAnswer{}, nil
	}
	words := cut(strings.ToValidUTF8(r.Args, ""), longestArgument)
	if name := plainName(words); name == "digest" || name == "дайджест" { // today's is what stands there without words
		words = ""
	}
	var first []InlineResult
	var people []int64
	var err error
	if words == "" {
		first, people, err = a.inlineToday(ctx, r, s)
	} else {
		first, err = a.inlineMeant(ctx, r, s, words)
	}
	if err != nil {
		return InlineAnswer{}, err
	}
	page := slices.Clone(first[min(offset, len(first)):min(offset+inlineAPage, len(first))])
	before := max(offset-len(first), 0) // of the people
	cards, err := a.inlineCards(ctx, r, s, people[min(before, len(people)):min(before+inlineAPage-len(page), len(people))])
	if err != nil {
		return InlineAnswer{}, err
	}
	page = append(page, cards...)
	ahead := len(first) + len(people)
	articles, total, err := a.inlineArticles(ctx, r, s, words, digest.Page{
		Offset: max(offset-ahead, 0), Limit: inlineAPage - len(page),
	})
	if err != nil {
		return InlineAnswer{}, err
	}
	answer := InlineAnswer{Results: append(page, articles[:min(len(articles), inlineAPage-len(page))]...)}
	if next := offset + inlineAPage; next < min(ahead+total, inlineAtMost) {
		answer.Next = next
	}
	if len(answer.Results) == 0 && offset == 0 {
		answer.Button = s.plain("inline.none", nil)
	}
	return answer, nil
}

// inlineToday is what there is to share without asking for anything, and whose
// cards come behind it: a page shows few of them, and to look one up takes
// longer than all the rest.
func (a *answers) inlineToday(ctx context.Context, r Request, s *speech) (all []InlineResult, people []int64, err error) {
	now := a.now()
	edition, err := a.inlineEdition(ctx, r, a.today(r), digest.Window{From: now.Add(-24 * time.Hour), To: now})
	if err != nil {
		return nil, nil, err
	}
	if !edition.Empty() {
		all = append(all, a.words.inlineDigest(s, edition))
	}
	for _, said := range verbatim(edition.Said, inlineQuotes) {
		all = append(all, a.words.inlineQuote(s, said, a.today(r)))
	}
	for _, met := range edition.Met {
		all = append(all, a.words.inlineMeeting(s, met, a.today(r)))
	}
	active, err := a.people.Active(ctx, now.AddDate(0, 0, -activeDays), r.Lang, activeAtMost)
	for _, p := range active {
		people = append(people, p.ID)
	}
	return all, people, err
}

func (a *answers) inlineCards(ctx context.Context, r Request, s *speech, people []int64) ([]InlineResult, error) {
	if len(people) == 0 {
		return nil, nil
	}
	cards, err := a.people.Briefs(ctx, people, r.Lang, inlineBrief)
	all := make([]InlineResult, len(cards))
	for i, card := range cards {
		all[i] = a.words.inlineCard(s, card, a.today(r))
	}
	return all, err
}

// inlineMeant is what words may mean: a quote by its number, a day, people, a
// country, two who met.
func (a *answers) inlineMeant(ctx context.Context, r Request, s *speech, words string) ([]InlineResult, error) {
	all, err := a.inlineShared(ctx, r, s, words)
	if err != nil || all != nil {
		return all, err
	}
	if slices.Contains(strings.Fields("meetings meeting встречи встреча кездесулер кездесу"), plainName(words)) { // the latest of all
		return a.inlineLedger(ctx, r, s, digest.MeetingQuery{Page: digest.Page{Limit: inlineAPage}})
	}
	if p, ok := a.words.called.readPeriod(words, a.local(r)); ok && p.From != "" && p.From == p.To && p.To <= a.today(r) {
		found, err := a.inlineDay(ctx, r, s, p.To)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	people, err := a.inlinePeople(ctx, r, s, words)
	if err != nil {
		return nil, err
	}
	all = append(all, people...)
	code := a.words.words.countryCode(words)
	if code == "" && len(people) == 0 {
		code = a.words.words.countryCase(words)
	}
	if code != "" {
		met, err := a.inlineLedger(ctx, r, s, digest.MeetingQuery{Country: code, Page: digest.Page{Limit: inlineAPage}})
		if err != nil {
			return nil, err
		}
		all = append(all, met...)
	}
	if len(all) == 0 {
		return a.inlinePair(ctx, r, s, words)
	}
	return all, nil
}

// inlineArticles is a page of the articles that hold the words, and how many
// there are.
func (a *answers) inlineArticles(ctx context.Context, r Request, s *speech, words string, page digest.Page) ([]InlineResult, int, error) {
	if words == "" {
		return nil, 0, nil
	}
	page.Limit = max(page.Limit, 1) // to know how many there are
	q := inquiry{words: strings.Fields(words)}
	q.widen(a.wide, r.Lang)
	q.Lang, q.Page = r.Lang, page
	hits, total, err := a.archive.Search(ctx, q.SearchQuery)
	if err != nil {
		return nil, 0, err
	}
	all := make([]InlineResult, len(hits))
	for i, hit := range hits {
		all[i] = a.words.inlineArticle(s, hit, a.today(r))
	}
	return all, total, nil
}

func (a *answers) inlineDay(ctx context.Context, r Request, s *speech, day string) ([]InlineResult, error) {
	edition, err := a.inlineEdition(ctx, r, day, calendarDay(day, r.Subscriber.Schedule.Location()))
	if err != nil || edition.Empty() {
		return nil, err
	}
	return []InlineResult{a.words.inlineDigest(s, edition)}, nil
}

// inlineEdition is a day's edition as anybody would get it, whatever the reader
// follows.
func (a *answers) inlineEdition(ctx context.Context, r Request, day string, window digest.Window) (digest.Digest, error) {
	return a.archive.Edition(ctx, digest.Order{Window: window, Lang: r.Lang, Date: day, Zone: r.Subscriber.Schedule.Zone, Days: 1})
}

// inlinePeople gives the cards of those whom words may name, and of the first,
// if nobody else comes into question, quotes and meetings.
func (a *answers) inlinePeople(ctx context.Context, r Request, s *speech, words string) ([]InlineResult, error) {
	people, err := a.people.Find(ctx, words, r.Lang, digest.FitLoose, inlinePersons) // words are more often words than names with a slip
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(people))
	for i, p := range people {
		ids[i] = p.ID
	}
	most := inlineBrief
	if len(people) == 1 {
		most = inlineQuotes
	}
	cards, err := a.people.Briefs(ctx, ids, r.Lang, most)
	if err != nil {
		return nil, err
	}
	var all []InlineResult
	for _, card := range cards {
		all = append(all, a.words.inlineCard(s, card, a.today(r)))
	}
	if len(people) == 1 && len(cards) == 1 {
		for _, said := range verbatim(cards[0].Said, inlineQuotes) {
			all = append(all, a.words.inlineQuote(s, said, a.today(r)))
		}
		for _, met := range cards[0].Meetings[:min(len(cards[0].Meetings), inlineMeetings)] {
			all = append(all, a.words.inlineMeeting(s, met, a.today(r)))
		}
	}
	return all, nil
}

func (a *answers) inlineLedger(ctx context.Context, r Request, s *speech, q digest.MeetingQuery) ([]InlineResult, error) {
	q.Lang = r.Lang
	met, _, err := a.archive.Meetings(ctx, q)
	if err != nil {
		return nil, err
	}
	all := make([]InlineResult, len(met))
	for i, m := range met {
		all[i] = a.words.inlineMeeting(s, m, a.today(r))
	}
	return all, nil
}

// verbatim keeps quotes: reported speech needs the text around it, which a
// stranger's chat does not have.
func verbatim(said []digest.StatementRecord, most int) []digest.StatementRecord {
	var quotes []digest.StatementRecord
	for _, one := range said {
		if one.Kind == digest.Quote && len(quotes) < most {
			quotes = append(quotes, one)
		}
	}
	return quotes
}

// inlineOffset reads the offset that Telegram brings back; one that we did not
// give starts anew.
func inlineOffset(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
