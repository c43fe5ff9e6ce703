package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

func inlineQuery(user int64, lang, words, offset string) string {
	body, _ := json.Marshal(words)
	return fmt.Sprintf(`"inline_query":{"id":"88","from":{"id":%d,"language_code":%q},"query":%s,"offset":%q,"chat_type":"supergroup"}`,
		user, lang, body, offset)
}

// inline asks "@bot words" and returns the answer's parameters.
func (c *talk) inline(user int64, lang, words, offset string) map[string]string {
	c.t.Helper()
	c.push(inlineQuery(user, lang, words, offset))
	c.wait(1)
	for _, s := range c.take() {
		if s.Method == "answerInlineQuery" {
			return s.Params
		}
	}
	return nil
}

type inlineResult struct {
	ID, Title, Description string
	Content                struct {
		Text string `json:"message_text"`
	} `json:"input_message_content"`
}

func results(t *testing.T, params map[string]string) []inlineResult {
	t.Helper()
	var all []inlineResult
	if err := json.Unmarshal([]byte(params["results"]), &all); err != nil {
		t.Fatalf("%v: %s", err, params["results"])
	}
	return all
}

func TestWhatTheInlineModeShows(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{})
			var all strings.Builder
			for _, words := range []string{"", "Бекенов", "И", "Болгария", "20.11.2026", "бюджет <b>", "q9", "q404"} {
				params := c.inline(101, lang, words, "")
				if params == nil {
					t.Fatalf("%q: no answer", words)
				}
				fmt.Fprintf(&all, "### %s\n", words)
				for _, r := range results(t, params) {
					fmt.Fprintf(&all, "[%s] %s\n%s\n---\n%s\n\n", r.ID, r.Title, r.Description, r.Content.Text)
					if err := wellFormed(r.Content.Text); err != nil || r.Content.Text == "" {
						t.Errorf("%q %s: %v", words, r.ID, err)
					}
				}
			}
			golden(t, "inline."+lang, all.String())
		})
	}
}

func TestInlineResultsArePaged(t *testing.T) {
	archive := sampleArchive()
	archive.search = func(q digest.SearchQuery) ([]digest.SearchHit, int, error) {
		var hits []digest.SearchHit
		for i := range min(q.Page.Limit, 45-q.Page.Offset) {
			n := q.Page.Offset + i + 1
			hits = append(hits, digest.SearchHit{Ref: sampleRef(int64(n), "Agency", q.Lang, fmt.Sprint("Story ", n))})
		}
		return hits, 45, nil
	}
	c := startTalk(t, bot.Options{Archive: archive})
	seen := make(map[string]bool)
	offset := ""
	for page := range 10 {
		params := c.inline(101, "en", "budget", offset)
		found := results(t, params)
		if len(found) > 50 {
			t.Fatalf("page %d has %d results", page, len(found))
		}
		for _, r := range found {
			if seen[r.ID] {
				t.Errorf("%s twice", r.ID)
			}
			seen[r.ID] = true
		}
		if offset = params["next_offset"]; offset == "" {
			break
		}
	}
	if len(seen) != 45 {
		t.Errorf("%d results on all pages, want 45", len(seen))
	}
}

func TestInlineOnlyCardsOfThePageAreLookedUp(t *testing.T) {
	var want []string
	people := samplePeople()
	people.active = func() (active []digest.ActivePerson, err error) {
		for id := range int64(30) {
			active = append(active, digest.ActivePerson{PersonRef: digest.PersonRef{ID: id + 1}})
			want = append(want, fmt.Sprintf("p%d", id+1))
		}
		return active, nil
	}
	looked := 0
	people.card = func(id int64, _ digest.Page) (digest.Card, error) {
		looked++
		return digest.Card{Person: digest.PersonRef{ID: id, Name: fmt.Sprint("Person ", id)}}, nil
	}
	c := startTalk(t, bot.Options{Archive: sampleArchive(), People: people})
	var got []string
	offset := ""
	for page := 0; page == 0 || offset != ""; page++ {
		want, looked = nil, 0
		params := c.inline(101, "en", "", offset)
		cards := 0
		for _, r := range results(t, params) {
			if r.ID[0] == 'p' {
				got = append(got, r.ID)
				cards++
			}
		}
		if looked != cards {
			t.Errorf("page %d shows %d cards, %d were looked up", page, cards, looked)
		}
		offset = params["next_offset"]
	}
	if !slices.Equal(got, want) {
		t.Errorf("the pages show %v, want %v", got, want)
	}
}

func TestInlineAnswersAreInTheReadersLanguage(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.ask("ru", "/help")
	c.press("ru", "set:lang:kk")
	params := c.inline(101, "ru", "", "")
	if params["is_personal"] != "true" {
		t.Error("an answer in one reader's language is kept for everybody")
	}
	if !strings.Contains(params["results"], "Құрылтай бюджетті") {
		t.Errorf("not in Kazakh: %s", params["results"])
	}
	if guessed := c.inline(555, "de", "", ""); !strings.Contains(guessed["results"], "Kurultai passes the budget") {
		t.Errorf("a stranger's: %s", guessed["results"])
	}
	if c.subscriber("555").Chat != "" {
		t.Error("whoever asks inline has become a chat")
	}
}

func TestStrangeInlineQueriesAreAnswered(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, words := range []string{
		strings.Repeat("длинно ", 600), `" OR * NEAR(`, "\u202eабв", "e\u0301\u0301\u0301\u0301", "<script>&amp;", "\x00", "2026-99-99", "p1",
	} {
		for _, offset := range []string{"", "-1", "999999999999999999999", "abc", "40"} {
			params := c.inline(101, "kk", words, offset)
			if params == nil {
				t.Errorf("%.20q at %q: no answer", words, offset)
				continue
			}
			for _, r := range results(t, params) {
				if err := wellFormed(r.Content.Text); err != nil {
					t.Errorf("%.20q: %v", words, err)
				}
			}
		}
	}
}

func TestWhoAsksTooMuchIsToldWhenToComeBack(t *testing.T) {
	var seconds atomic.Int64
	c := startTalk(t, bot.Options{Burst: 3, Clock: func() time.Time { return sampleNow().Add(time.Duration(seconds.Load()) * time.Second) }})
	for range 3 {
		if log := c.ask("en", "/help"); !strings.Contains(log[0].Params["text"], "/digest") {
			t.Fatalf("a request within bounds: %+v", log)
		}
	}
	if log := c.ask("en", "/help"); len(log) != 1 || !strings.Contains(log[0].Params["text"], "30 seconds") {
		t.Errorf("the first above: %+v", log)
	}
	if log := c.ask("en", "/help"); len(log) != 0 {
		t.Errorf("told twice: %+v", log)
	}
	if log := c.press("en", "c:help"); len(log) != 1 || log[0].Method != "answerCallbackQuery" || log[0].Params["text"] == "" {
		t.Errorf("a press: %+v", log)
	}
	c.push(message(202, "private", "en", "/help"))
	c.wait(1)
	if log := c.take(); len(log) != 1 || !strings.Contains(log[0].Params["text"], "/digest") {
		t.Errorf("somebody else: %+v", log)
	}
	seconds.Add(31)
	if log := c.ask("en", "/help"); len(log) != 1 || !strings.Contains(log[0].Params["text"], "/digest") {
		t.Errorf("afterwards: %+v", log)
	}
}

func TestInlineTheWordDigestMeansTodays(t *testing.T) {
	c := startTalk(t, bot.Options{})
	want := results(t, c.inline(101, "ru", "", ""))
	for _, words := range []string{"digest", "Дайджест "} {
		got := results(t, c.inline(101, "ru", words, ""))
		if len(want) == 0 || len(got) != len(want) || got[0].ID != want[0].ID {
			t.Errorf("%q finds %d results, no words %d", words, len(got), len(want))
		}
	}
}
