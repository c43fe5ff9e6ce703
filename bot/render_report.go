package bot

import (
	"fmt"
	"strings"
	"unicode"

	"minber/digest"
)

// storyItem, saidItem, metItem, aheadItem and personItem say what a passage of
// a message shows, so that readers can report it and corrections find it.
func storyItem(lead digest.ArticleRef, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemStory, ID: lead.ID, Article: lead.ID, HTML: string(shown)}
}

func saidItem(said digest.StatementRecord, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemStatement, ID: said.ID, Article: said.Ref.ID, HTML: string(shown)}
}

func metItem(met digest.MeetingRecord, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemMeeting, ID: met.ID, HTML: string(shown)}
}

func aheadItem(ahead digest.UpcomingRecord, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemUpcoming, ID: ahead.ID, Article: ahead.Ref.ID, HTML: string(shown)}
}

func personItem(person digest.PersonRef, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemPerson, ID: person.ID, HTML: string(shown)}
}

// itemShown is how much of each part of an item is kept with the button under
// an answer, in characters: as much as an editor needs to know it again.
const itemShown = 200

func (r *Renderer) metItems(s *speech, met []digest.MeetingRecord, today string) []digest.Item {
	items := make([]digest.Item, len(met))
	for i, m := range met {
		items[i] = metItem(m, r.meeting(s, m, today, itemShown))
	}
	return items
}

func (r *Renderer) saidItems(s *speech, said []digest.StatementRecord, today string) []digest.Item {
	items := make([]digest.Item, len(said))
	for i, one := range said {
		items[i] = saidItem(one, r.saidIn(s, one, today, 2*itemShown))
	}
	return items
}

// cardItems are what a card shows: who it is, what was said, whom the person
// met and what is coming up.
func (r *Renderer) cardItems(s *speech, c digest.Card, today string) []digest.Item {
	items := []digest.Item{personItem(c.Person, r.person(s, c.Person, itemShown))}
	items = append(items, r.saidItems(s, c.Said, today)...)
	items = append(items, r.metItems(s, c.Meetings, today)...)
	return append(items, r.aheadItems(s, c.Ahead, today)...)
}

func (r *Renderer) aheadItems(s *speech, ahead []digest.UpcomingRecord, today string) []digest.Item {
	items := make([]digest.Item, len(ahead))
	for i, one := range ahead {
		items[i] = aheadItem(one, r.upcoming(s, one, today))
	}
	return items
}

// messages are parts without what they show.
func messages(parts []digest.Part) []string {
	html := make([]string, len(parts))
	for i, p := range parts {
		html[i] = p.HTML
	}
	return html
}

// itemsOf lists what the parts show.
func itemsOf(parts []digest.Part) []digest.Item {
	var items []digest.Item
	for _, p := range parts {
		items = append(items, p.Items...)
	}
	return items
}

// titleLength is enough to tell one item of a message from the others.
const titleLength = 120

// titleOf is the beginning of an item as it was shown.
func titleOf(item digest.Item) string {
	lines := strings.FieldsFunc(strings.TrimLeft(strip(item.HTML, false), "• "), func(r rune) bool { return r == '\n' })
	return cut(strings.Join(lines, " · "), titleLength)
}

// under are the buttons of a message of an edition: what its watch or draft
// offers, and to report that something is wrong. In a private chat readers report there;
// elsewhere the button opens the private chat with the bot, so that a channel
// is not disturbed and any of its readers may report.
func (r *Renderer) under(d digest.Delivery, p digest.Part) [][]Button {
	buttons := append(r.watchButtons(d.Lang, p.Watch), r.draftButtons(d.Lang, p.Draft, p.Blank)...)
	if len(p.Items) == 0 {
		return buttons
	}
	b := button(r.words.in(d.Lang).plain("button.wrong", nil), fmt.Sprintf("r:d:%d:%d", d.ID, d.Part))
	if d.Kind != digest.Private {
		b.Data, b.URL = "", r.reportLink(fmt.Sprintf("d%d_%d", d.ID, d.Part))
	}
	if b.Data != "" || b.URL != "" {
		buttons = append(buttons, []Button{b})
	}
	return buttons
}

// reportLink opens the bot with the question what is wrong; "" while the bot's
// name is unknown.
func (r *Renderer) reportLink(payload string) string { return r.deep("r" + r.seal.close(payload)) }

// mostMarks is how many marks a letter may carry: more of them are a joke that
// covers the lines around it.
const mostMarks = 2

// tame makes one line of what somebody wrote, of at most mostWords characters:
// without what turns the direction of a text or piles up on a letter.
func tame(words string) string {
	var b strings.Builder
	marks := 0
	for _, r := range words {
		switch {
		case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r):
			if marks++; marks > mostMarks {
				continue
			}
		case unicode.Is(unicode.Cf, r):
			continue
		default:
			marks = 0
		}
		b.WriteRune(r)
	}
	return cut(b.String(), mostWords)
}
