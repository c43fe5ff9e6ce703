package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"minber/bot"
	"minber/digest"
)

// fullMaterial is a day on which much happened.
func fullMaterial(lang string) digest.Material {
	m := sampleMaterial(digest.Window{}, lang)
	story, met, said, ahead := m.Stories[0], m.Meetings[0], m.Said[0], m.Upcoming[0]
	story.Others = story.Others[:1]
	m.Stories, m.Meetings, m.Said, m.Upcoming = nil, nil, nil, nil
	for i := range int64(8) {
		story.ID, story.Lead.ID = i+1, i+1
		m.Stories = append(m.Stories, story)
		ahead.ID, ahead.Date, ahead.New = i+1, fmt.Sprintf("2026-12-%02d", i+2), true
		ahead.What = words(lang, "Құрылтай комитеті су кодексінің жобасын екінші оқылымда қарайды.",
			"Комитет Курултая рассмотрит проект водного кодекса во втором чтении.", "A committee of the Kurultai takes up the draft water code at second reading.")
		m.Upcoming = append(m.Upcoming, ahead)
	}
	for i := range int64(6) {
		met.ID, met.B.ID = i+1, i+2
		m.Meetings = append(m.Meetings, met)
		said.ID, said.Speaker.ID = i+1, i+1
		m.Said = append(m.Said, said)
	}
	return m
}

// inSight counts the lines that a phone of 38 letters a line shows of a
// message: three of a folded quotation.
func inSight(html string) int {
	height := func(s string) (n int) {
		for line := range strings.SplitSeq(strings.Trim(visible(s), "\n"), "\n") {
			n += 1 + max(0, utf8.RuneCountInString(line)-1)/38
		}
		return n
	}
	n := 0
	for html != "" {
		sight, rest, found := strings.Cut(html, "<blockquote expandable>")
		hidden, after, _ := strings.Cut(rest, "</blockquote>")
		n += height(sight)
		if found {
			n += min(3, height(hidden))
		}
		html = after
	}
	return n
}

func TestAFullDigestShowsAScreenAndFoldsTheRest(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		parts, err := renderer(t).Digest(digest.Compose(fullMaterial(lang), "2026-11-20", "Asia/Almaty", 1, digest.Taste{}))
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "digest.full."+lang, strings.Join(html(parts), "\n\n=====\n\n")+"\n")
		if len(parts) > 2 {
			t.Errorf("%s: %d messages, want two at most", lang, len(parts))
		}
		items := 0
		for i, part := range parts {
			if n := inSight(part.HTML); n > 32 {
				t.Errorf("%s: %d lines of message %d are in sight", lang, n, i)
			}
			if n := utf8.RuneCountInString(visible(part.HTML)); n > 4096 {
				t.Errorf("%s: message %d has %d letters", lang, i, n)
			}
			if n := strings.Count(part.HTML, "</"); n > 100 {
				t.Errorf("%s: message %d has %d entities, of which Telegram drops some", lang, i, n)
			}
			if err := wellFormed(part.HTML); err != nil {
				t.Errorf("%s: message %d: %v", lang, i, err)
			}
			rest := part.HTML
			for _, item := range part.Items {
				var found bool
				if _, rest, found = strings.Cut(rest, item.HTML); !found {
					t.Errorf("%s: message %d does not show %s %d in its place", lang, i, item.Kind, item.ID)
				}
				items++
			}
		}
		if items != 8+6+6+8 {
			t.Errorf("%s: %d items are shown", lang, items)
		}
	}
}

func TestAWeekOfLongStoriesKeepsToTelegramsLimits(t *testing.T) {
	m := fullMaterial("ru")
	for i := range int64(7) {
		s := m.Stories[0]
		s.ID, s.Lead.ID = i+10, i+10
		m.Stories = append(m.Stories, s)
	}
	for i := range m.Stories {
		s := &m.Stories[i]
		s.Lead.URL = "https://news.example/" + strings.Repeat("long/", 100)
		s.Others = []digest.ArticleRef{s.Lead, sampleRef(5, "Газета", "kk", ""), sampleRef(6, "Вестник", "kk", ""), sampleRef(7, "Труд", "kk", "")}
		s.Sentences = summary(strings.Repeat("слово ", 50) + "конец.")
	}
	parts, err := renderer(t).Digest(digest.Compose(m, "2026-11-20", "Asia/Almaty", 7, digest.Taste{}))
	if err != nil {
		t.Fatal(err)
	}
	for i, part := range parts {
		text := visible(part.HTML)
		if utf8.RuneCountInString(text) > 4096 || strings.Count(part.HTML, "</") > 100 || len(part.HTML)-len(text) > 9000 {
			t.Errorf("message %d: %d letters, %d entities, %d bytes of markup", i, utf8.RuneCountInString(text), strings.Count(part.HTML, "</"), len(part.HTML)-len(text))
		}
		if n := inSight(part.HTML); n > 40 {
			t.Errorf("message %d: %d lines in sight", i, n)
		}
		if strings.HasPrefix(part.HTML, "<blockquote") {
			t.Errorf("message %d begins with a fold, without a title", i)
		}
	}
}

func TestWhatIsFoldedIsCorrectedInItsPlace(t *testing.T) {
	parts, err := renderer(t).Digest(digest.Compose(fullMaterial("en"), "2026-11-20", "Asia/Almaty", 1, digest.Taste{}))
	if err != nil {
		t.Fatal(err)
	}
	b, err := bot.New(bot.Options{Token: token, Packs: samplePacks()})
	if err != nil {
		t.Fatal(err)
	}
	for i, part := range parts {
		for k, item := range part.Items {
			before, _, _ := strings.Cut(part.HTML, item.HTML)
			if strings.Count(before, "<blockquote") == strings.Count(before, "</blockquote") {
				continue // in sight
			}
			recast := digest.Recast{
				Edition: "2026-11-20 en", Lang: "en", Zone: "Asia/Almaty", Date: "2026-11-20", Parts: parts,
				Notes: []digest.Note{{Part: i, Item: k, Kind: digest.Withdrawn, At: sampleNow(), Names: [2]string{"A", "B"}}},
			}
			if item.Kind == digest.ItemStory {
				recast.Notes[0].Kind, recast.Notes[0].Story = digest.Replaced, &digest.Story{Lead: sampleRef(1, "Agency", "en", "Title"), Sentences: summary("Another sentence.")}
			}
			after := b.Editor().Reword(recast)[i].HTML
			if err := wellFormed(after); err != nil || !strings.Contains(after, "<i>Corrected") || strings.Count(after, "<blockquote") != strings.Count(part.HTML, "<blockquote") {
				t.Errorf("%s %d: %v in %s", item.Kind, item.ID, err, after)
			}
		}
	}
}
