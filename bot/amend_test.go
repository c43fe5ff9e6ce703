package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"minber/bot"
	"minber/digest"
)

// A message is changed where it is wrong and nowhere else, stays within
// Telegram's limit, and reads as before once nothing is wrong any more.
func TestAMessageIsRewordedWhereItIsWrong(t *testing.T) {
	b, err := bot.New(bot.Options{Token: token, Packs: samplePacks()})
	if err != nil {
		t.Fatal(err)
	}
	said := sampleStatement("en", 9)
	long := said
	long.Text = strings.Repeat("words & more ", 400)
	story := digest.Story{Lead: sampleRef(1, "Agency", "en", "Title"), Sentences: summary("Another sentence.")}
	for _, c := range []struct {
		name, edition, item, kind string
		html                      string
		note                      digest.Note
		want, not                 string
	}{
		{
			"a statement is withdrawn", "2026-11-20 en", digest.ItemStatement, digest.Withdrawn, "Bekenov: “words” &amp; more",
			digest.Note{},
			"<i>Corrected 20 November: a statement by A was withdrawn.</i>", "words",
		},
		{"a line of a list stays one", "2026-11-20 en", digest.ItemUpcoming, digest.Withdrawn, "• <b>2 December</b> — forum", digest.Note{}, "• <i>Corrected 20 November: an announcement was withdrawn.</i>", "forum"},
		{"a statement is somebody else's", "2026-11-20 en", digest.ItemStatement, digest.Given, "Petkova: “words”", digest.Note{Said: &said}, "this was said by B, not A", "Petkova"},
		{"a long one is cut", "2026-11-20 en", digest.ItemStatement, digest.Given, "Petkova: “words”", digest.Note{Said: &long}, "words &amp; more", "Petkova"},
		{"a summary is replaced", "2026-11-20 en", digest.ItemStory, digest.Replaced, "<b>Title</b>\nOld sentence.\nAgency", digest.Note{Story: &story}, "Another sentence.", "Old sentence"},
		{"a headline alone tells no summary", "2026-11-20 en", digest.ItemStory, digest.Replaced, "• Title — Agency", digest.Note{Story: &story}, "• Title — Agency", "Corrected"},
		{"nor does what is watched", "watch 7", digest.ItemStory, digest.Replaced, "<b>Title</b>\nThe passage.\nAgency", digest.Note{Story: &story}, "The passage.", "Corrected"},
	} {
		before := digest.Part{HTML: "head\n" + c.html + "\n\ntail " + strings.Repeat("x", 3000), Items: []digest.Item{{Kind: c.item, ID: 1, HTML: c.html}}, Watch: 3}
		c.note.Kind, c.note.At, c.note.Names = c.kind, sampleNow(), [2]string{"A", "B"}
		recast := digest.Recast{Edition: c.edition, Lang: "en", Zone: "Asia/Almaty", Date: "2026-11-20", Parts: []digest.Part{before}, Notes: []digest.Note{c.note}}
		after := b.Editor().Reword(recast)
		got := after[0].HTML
		if !strings.Contains(got, c.want) || strings.Contains(got, c.not) || !strings.HasPrefix(got, "head\n") || !strings.HasSuffix(got, before.HTML[len(before.HTML)-3005:]) || after[0].Watch != 3 {
			t.Errorf("%s: %.300s", c.name, got)
		}
		if n := len(utf16.Encode([]rune(visible(got)))); n > 4096 {
			t.Errorf("%s: %d units", c.name, n)
		}
		if err := wellFormed(got); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		recast.Parts, recast.Notes = after, nil
		if again := b.Editor().Reword(recast); again[0].HTML != before.HTML {
			t.Errorf("%s: undone it reads %.200s", c.name, again[0].HTML)
		}
	}
}

// What was told as it broke names the outlets that follow, each once and no
// more than a few.
func TestLaterOutletsAreNamed(t *testing.T) {
	b, err := bot.New(bot.Options{Token: token, Packs: samplePacks()})
	if err != nil {
		t.Fatal(err)
	}
	lead, agency, paper := sampleRef(1, "Парламент", "ru", "Бюджет"), sampleRef(2, "Агентство <А>", "ru", "О бюджете"), sampleRef(3, "Gazette", "en", "Budget")
	own, again := sampleRef(4, "Парламент", "kk", "Бюджет туралы"), sampleRef(5, "Gazette", "en", "Budget again")
	more, last := sampleRef(6, "Вестник", "ru", "Бюджет"), sampleRef(7, "Курьер", "ru", "Бюджет")
	refs := func(all ...digest.ArticleRef) []digest.ArticleRef { return all }
	for _, c := range []struct {
		name   string
		told   []digest.ArticleRef // with the match
		others []digest.ArticleRef
		line   string // without markup, "" for none
	}{
		{"another outlet", nil, refs(agency), "Позже также: Агентство <А>"},
		{"with its language", nil, refs(agency, paper), "Позже также: Агентство <А>, Gazette (англ.)"},
		{"of the same outlet the other language", nil, refs(own), "Позже также: каз."},
		{"an outlet that was told already is not named again", refs(paper, own), refs(paper, own, again, agency), "Позже также: Агентство <А>"},
		{"nor is the line there without need", refs(paper), refs(paper, again), ""},
		{"no more than a few", refs(paper), refs(paper, agency, more, last), "Позже также: Агентство <А>, Вестник"},
	} {
		part := b.Renderer().RenderWatch(digest.WatchEdition{Lang: "ru", Date: "2026-11-20", Items: []digest.WatchItem{
			{Watch: digest.Watch{ID: 3, Kind: digest.WatchWords, Label: "бюджет"}, Ref: lead, Others: c.told, Passage: "Сенат обсудил бюджет."},
		}})[0]
		recast := digest.Recast{
			Edition: "watch:3:1", Lang: "ru", Date: "2026-11-20", Parts: []digest.Part{part},
			Outlets: []digest.Outlets{{Lead: lead, Others: c.others}},
		}
		after := b.Editor().Reword(recast)[0]
		plain := func(html string) string {
			said := bot.PlainText(html)
			for n := 1; n <= 7; n++ {
				said = strings.ReplaceAll(said, fmt.Sprintf(" (https://news.example/%d?a=1&b=2)", n), "")
			}
			return said
		}
		want := plain(part.HTML)
		if c.line != "" {
			want += "\n" + c.line
		}
		if got := plain(after.HTML); got != want || after.Watch != 3 {
			t.Errorf("%s: %s", c.name, got)
		}
		if err := wellFormed(after.HTML); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		full := part
		full.HTML += strings.Repeat("x", 4096-len(utf16.Encode([]rune(part.HTML))))
		recast.Parts = []digest.Part{full}
		if got := b.Editor().Reword(recast)[0].HTML; got != full.HTML {
			t.Errorf("%s: a full message grows to %d characters", c.name, len([]rune(got)))
		}
	}
}
