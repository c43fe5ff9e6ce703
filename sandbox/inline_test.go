package sandbox_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

func article(id string) fields {
	return fields{
		"type": "article", "id": id, "title": "Card " + id, "description": "Who it is",
		"input_message_content": fields{"message_text": "<b>" + id + "</b>", "parse_mode": "HTML"},
		"reply_markup":          keyboard("more:" + id),
	}
}

func articles(n int) []fields {
	var list []fields
	for i := range n {
		list = append(list, article(fmt.Sprint(i)))
	}
	return list
}

// asked types a query and has the bot answer it with these parameters.
func (b *bot) asked(chat, member int64, text, offset string, with fields) (sandbox.InlineAnswer, told) {
	b.t.Helper()
	type outcome struct {
		answer sandbox.InlineAnswer
		err    error
	}
	done := make(chan outcome, 1)
	go func() {
		answer, err := b.Query(within(b.t), chat, member, text, offset)
		done <- outcome{answer, err}
	}()
	b.must(b.call("getUpdates", fields{"timeout": 20}), nil) // it has come
	query := b.news()[0]
	params := fields{"inline_query_id": query.Query.ID}
	for name, value := range with {
		params[name] = value
	}
	b.must(b.call("answerInlineQuery", params), nil)
	got := <-done
	b.do(got.err)
	return got.answer, query
}

func TestInlineQueryIsAnsweredChosenAndEdited(t *testing.T) {
	b := start(t)
	answer, query := b.asked(sandbox.Group, sandbox.Emma, "bud", "", fields{
		"results": articles(3), "next_offset": "3", "is_personal": true, "cache_time": 5,
		"button": fields{"text": "Settings", "start_parameter": "inline"},
	})
	if q := query.Query; q.Query != "bud" || q.ChatType != "supergroup" || q.From.ID != sandbox.Emma {
		t.Errorf("query %+v", q)
	}
	if len(answer.Results) != 3 || answer.NextOffset != "3" || answer.Button.Start != "inline" || !answer.Personal {
		t.Fatalf("answer %+v", answer)
	}
	if r := answer.Results[1]; r.Title != "Card 1" || r.Message.Text != "1" {
		t.Errorf("result %+v", r)
	}
	b.do(b.Choose(sandbox.Group, sandbox.Emma, answer.Query, "1"))
	got := b.news()
	if len(got) != 2 || got[0].Chosen == nil || got[0].Chosen.ID != "1" || got[1].Message.ViaBot == nil || got[1].Message.From.ID != sandbox.Emma {
		t.Fatalf("got %+v", got)
	}
	pressed := make(chan error, 1)
	go func() {
		_, err := b.PressAs(within(t), sandbox.Group, sandbox.Sergei, 1, "more:1")
		pressed <- err
	}()
	b.must(b.call("getUpdates", fields{"timeout": 20}), nil)
	press := b.news()[0].Callback
	if press.InlineID == "" || press.InlineID != got[0].Chosen.InlineID || press.From.ID != sandbox.Sergei {
		t.Errorf("press %+v", press)
	}
	b.must(b.call("answerCallbackQuery", fields{"callback_query_id": press.ID}), nil)
	b.do(<-pressed)
	var result bool
	b.must(b.call("editMessageText", fields{"inline_message_id": press.InlineID, "text": "more"}), &result)
	if m := b.Messages(sandbox.Group)[0]; !result || m.Text != "more" || !m.Via || m.Edited.IsZero() {
		t.Errorf("edited into %+v", m)
	}
	b.refused(b.call("editMessageText", fields{"inline_message_id": "made up", "text": "more"}), "MESSAGE_ID_INVALID")
	if err := b.Choose(sandbox.Group, sandbox.Emma, answer.Query, "9"); !errors.Is(err, sandbox.ErrNoResult) {
		t.Errorf("a result that is not there: %v", err)
	}
}

func TestInlineAnswersAreCachedForWhomTheyAreFor(t *testing.T) {
	b := start(t)
	b.asked(sandbox.Emma, 0, "all", "", fields{"results": articles(1)})
	b.asked(sandbox.Emma, 0, "mine", "", fields{"results": articles(1), "is_personal": true})
	again, err := b.Query(within(t), sandbox.Sergei, 0, "all", "")
	b.do(err)
	b.do(b.Choose(sandbox.Sergei, 0, again.Query, "0"))
	if got := b.news(); got[0].Chosen == nil { // and no query
		t.Errorf("an answer for everybody was asked for again: %+v", got)
	}
	if _, query := b.asked(sandbox.Sergei, 0, "mine", "", fields{"results": articles(1)}); query.Query.ChatType != "sender" {
		t.Errorf("query %+v", query.Query)
	}
	b.Advance(301 * time.Second)
	b.asked(sandbox.Sergei, 0, "all", "", fields{"results": articles(1)})
}

func TestInlineQueryIsPagedByItsOffset(t *testing.T) {
	b := start(t)
	first, _ := b.asked(sandbox.Channel, 0, "bud", "", fields{"results": articles(2), "next_offset": "2"})
	_, query := b.asked(sandbox.Channel, 0, "bud", first.NextOffset, fields{"results": []fields{}})
	if q := query.Query; q.Offset != "2" || q.ChatType != "channel" {
		t.Errorf("the second page: %+v", q)
	}
}

func TestInlineQueryExpires(t *testing.T) {
	b := start(t)
	go func() { _, _ = b.Query(t.Context(), sandbox.Emma, 0, "late", "") }()
	b.must(b.call("getUpdates", fields{"timeout": 20}), nil)
	id := b.news()[0].Query.ID
	b.Advance(31 * time.Second)
	b.refused(b.call("answerInlineQuery", fields{"inline_query_id": id, "results": []fields{}}), "query is too old")
}

func TestInlineAnswersThatAreRefused(t *testing.T) {
	with := func(more fields) []fields {
		a := article("a")
		for name, value := range more {
			a[name] = value
		}
		return []fields{a}
	}
	for _, c := range []struct {
		name   string
		params fields
		want   string
	}{
		{"more than fifty results", fields{"results": articles(51)}, "RESULTS_TOO_MUCH"},
		{"two results of one name", fields{"results": []fields{article("a"), article("a")}}, "RESULT_ID_DUPLICATE"},
		{"a result without a name", fields{"results": []fields{article("")}}, "RESULT_ID_INVALID"},
		{"a name of 65 bytes", fields{"results": []fields{article(strings.Repeat("ж", 32) + "x")}}, "RESULT_ID_INVALID"},
		{"an article without a title", fields{"results": with(fields{"title": ""})}, "ARTICLE_TITLE_EMPTY"},
		{"an article that posts nothing", fields{"results": with(fields{"input_message_content": nil})}, "input_message_content"},
		{"a text that is too long", fields{"results": with(fields{"input_message_content": fields{"message_text": strings.Repeat("ұ", 4097)}})}, "message is too long"},
		{"bad markup", fields{"results": with(fields{"input_message_content": fields{"message_text": "<b>x", "parse_mode": "HTML"}})}, "can't parse entities"},
		{"a field that there is not", fields{"results": with(fields{"hide_url": true})}, "unknown parameter hide_url"},
		{"a kind of result that is not played", fields{"results": with(fields{"type": "gif"})}, "does not play"},
		{"a picture that is none", fields{"results": []fields{{"type": "photo", "id": "p", "photo_file_id": "none"}}}, "wrong file identifier"},
		{"a keyboard in a result", fields{"results": with(fields{"reply_markup": keys([]fields{{"text": "x"}})})}, "REPLY_MARKUP_INVALID"},
		{"an offset of 65 bytes", fields{"results": articles(1), "next_offset": strings.Repeat("1", 65)}, "NEXT_OFFSET_INVALID"},
		{"a button that starts nothing", fields{"results": articles(1), "button": fields{"text": "x"}}, "START_PARAM_EMPTY"},
		{"a button that starts something odd", fields{"results": articles(1), "button": fields{"text": "x", "start_parameter": "a b"}}, "START_PARAM_INVALID"},
		{"a query that nobody asked", fields{"results": articles(1)}, "query is too old"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := start(t)
			c.params["inline_query_id"] = "1"
			b.refused(b.call("answerInlineQuery", c.params), c.want)
		})
	}
}
