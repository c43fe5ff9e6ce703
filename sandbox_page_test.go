package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"minber/sandbox"
)

// stage is a sandbox with a bot of a few lines, to try the chat page with
// whatever a bot may send.
type stage struct {
	*sandbox.Server
	t   *testing.T
	url string
}

type values = map[string]any

func newStage(t *testing.T) *stage {
	t.Helper()
	s := &stage{Server: sandbox.New(sandbox.Options{Start: sandboxStart()}), t: t}
	server := httptest.NewServer(s.Handler())
	s.url = server.URL
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		s.answer(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-ended
		server.Close()
	})
	return s
}

// request makes a call of the Bot API and returns its result.
func (s *stage) request(ctx context.Context, method, kind string, body []byte) (result json.RawMessage, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url+"/bot1:x/"+method, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", kind)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	var envelope struct {
		OK          bool
		Result      json.RawMessage
		Description string
	}
	if err := json.NewDecoder(response.Body).Decode(&envelope); err != nil {
		return nil, err
	}
	if !envelope.OK {
		return nil, fmt.Errorf("%s: %s", method, envelope.Description)
	}
	return envelope.Result, nil
}

func (s *stage) call(method string, p values) {
	s.t.Helper()
	body, err := json.Marshal(p)
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.request(s.t.Context(), method, "application/json", body); err != nil {
		s.t.Fatal(err)
	}
}

// upload sends a file as a picture or a document.
func (s *stage) upload(method, part, name string, data []byte, chat int64, caption string) {
	s.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	file, err := form.CreateFormFile(part, name)
	if err != nil {
		s.t.Fatal(err)
	}
	_, _ = file.Write(data)
	_ = form.WriteField("chat_id", fmt.Sprint(chat))
	_ = form.WriteField("caption", caption)
	_ = form.Close()
	if _, err := s.request(s.t.Context(), method, form.FormDataContentType(), body.Bytes()); err != nil {
		s.t.Fatal(err)
	}
}

// answer answers presses and inline queries until ctx ends.
func (s *stage) answer(ctx context.Context) {
	for offset := int64(0); ctx.Err() == nil; {
		body, _ := json.Marshal(values{"timeout": 50, "offset": offset}) // plain values
		result, err := s.request(ctx, "getUpdates", "application/json", body)
		var updates []struct {
			ID    int64                               `json:"update_id"`
			Query *struct{ ID, Query, Offset string } `json:"inline_query"`
			Press *struct{ ID, Data string }          `json:"callback_query"`
		}
		if err != nil || json.Unmarshal(result, &updates) != nil {
			return
		}
		for _, u := range updates {
			offset = u.ID + 1
			var method string
			var p values
			switch {
			case u.Query != nil:
				method, p = "answerInlineQuery", found(u.Query.ID, u.Query.Query, u.Query.Offset)
			case u.Press != nil:
				method, p = "answerCallbackQuery", values{"callback_query_id": u.Press.ID, "text": "Pressed " + u.Press.Data}
			default:
				continue
			}
			body, _ := json.Marshal(p) // plain values
			_, _ = s.request(ctx, method, "application/json", body)
		}
	}
}

// found are two pages of results.
func found(id, query, offset string) values {
	p := values{"inline_query_id": id, "button": values{"text": "Settings of Minber", "start_parameter": "inline"}}
	from := 0
	if offset == "" {
		p["next_offset"] = "8"
	} else {
		from = 8
	}
	var results []values
	for i := range 8 {
		n := from + i + 1
		results = append(results, values{
			"type": "article", "id": fmt.Sprint(n), "title": fmt.Sprintf("Answer %d to “%s”", n, query),
			"description":           "Deputy of the Kurultai, member of the committee on finance and the budget since September 2026",
			"input_message_content": values{"message_text": fmt.Sprintf("<b>Answer %d</b>\nOne line more", n), "parse_mode": "HTML"},
			"reply_markup":          values{"inline_keyboard": [][]values{{{"text": "More", "callback_data": "more"}}}},
		})
	}
	p["results"] = results
	return p
}

// drawing is a picture of a given size.
func drawing(width, height int) []byte {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for x := range width {
		for y := range height {
			m.Set(x, y, color.RGBA{uint8(x * 255 / width), 120, uint8(y * 255 / height), 255})
		}
	}
	var b bytes.Buffer
	_ = png.Encode(&b, m) // to memory: nothing fails
	return b.Bytes()
}

// holds waits until a part of the page contains a text.
func holds(css, text string) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`(css, text) => document.querySelector(css)?.innerText.includes(text)`,
		chromedp.WithPollingArgs(css, text), chromedp.WithPollingTimeout(20*time.Second))
}

// clickOn presses the first of the elements that a selector names which has a
// text.
func clickOn(css, text string) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`(css, text) => {
			const found = [...document.querySelectorAll(css)].find(node => node.innerText.includes(text));
			found?.click();
			return Boolean(found);
		}`, chromedp.WithPollingArgs(css, text), chromedp.WithPollingTimeout(20*time.Second))
}

// inSight waits until the newest message has a text and stands above the
// field.
func inSight(text string) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`text => {
			const last = document.querySelector("#log").lastElementChild;
			return last.innerText.includes(text) &&
				last.getBoundingClientRect().bottom <= document.querySelector("#foot").getBoundingClientRect().top;
		}`, chromedp.WithPollingArgs(text), chromedp.WithPollingTimeout(20*time.Second))
}

// be chooses who one is in a group or channel.
func be(member int64) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`member => {
			const select = document.querySelector(".voice");
			if (!select) return false;
			select.value = member;
			select.dispatchEvent(new Event("change"));
			return true;
		}`, chromedp.WithPollingArgs(fmt.Sprint(member)), chromedp.WithPollingTimeout(20*time.Second))
}

func onAPhone(t *testing.T, s *stage) context.Context {
	t.Helper()
	ctx := browser(t, 800, 900)
	act(t, ctx, "open the page on a phone", chromedp.EmulateViewport(390, 844),
		chromedp.Navigate(s.url), chromedp.WaitVisible(row(sandbox.Emma)))
	act(t, ctx, "look at the list", picture("page-list"))
	return ctx
}

// narrow fails the test if the page is wider than a phone.
func narrow(t *testing.T, ctx context.Context) { //nolint:revive // t comes first in tests
	t.Helper()
	if width, err := chromedp.Run(ctx, chromedp.Evaluate[int](`document.documentElement.scrollWidth`)); err != nil || width > 390 {
		t.Errorf("the page is %d pixels wide on a phone of 390 (%v)", width, err)
	}
}

// back goes to the list, and has gone there when it returns: a mouse's click may
// come after what is done next.
func back() chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`() => {
			document.querySelector("#back").click();
			return document.body.dataset.view === "list";
		}`, chromedp.WithPollingTimeout(20*time.Second))
}

const long = "«Бюджет туралы заң жобасы бойынша комитет отырысында алпыс екі ұсыныс қаралды. Оның қырық бесі қабылданды, " +
	"қалғаны келесі оқылымға дейін пысықталады. Біз әр теңгенің қайда жұмсалғанын білуге тиіспіз, сондықтан есептің ашық болғаны маңызды».\n" +
	"Депутат сондай-ақ аудандарға берілетін қаржының көлемін ұлғайтуды ұсынды."

func TestEndToEndTheSandboxPageInAPrivateChat(t *testing.T) {
	s := newStage(t)
	ctx := onAPhone(t, s)
	to := func(chat int64, more values) values {
		p := values{"chat_id": chat, "parse_mode": "HTML"}
		for name, value := range more {
			p[name] = value
		}
		return p
	}
	s.call("sendMessage", to(sandbox.Aigerim, values{
		"text": "<b>Айнұр Серікова</b>\nҚұрылтай депутаты\n<blockquote expandable>" + long + "</blockquote>\n" +
			"<blockquote expandable>«Қысқа сөз».</blockquote>\n<a href=\"https://t.me/minber_bot?start=p12\">Толығырақ</a>",
		"reply_markup": values{"inline_keyboard": [][]values{
			{{"text": "Сөздері", "callback_data": "quotes"}, {"text": "Кездесулері", "callback_data": "meetings"}},
			{{"text": "Бөлісу", "switch_inline_query": "Серікова"}, {"text": "Осында", "switch_inline_query_current_chat": "Серікова"}},
			{{"text": "Көшіру", "copy_text": values{"text": "Айнұр Серікова"}}, {"text": "Сайт", "url": "https://example.kz/"}},
		}},
	}))
	s.upload("sendPhoto", "photo", "map.png", drawing(900, 700), sandbox.Aigerim, "Кім кіммен кездесті")
	s.upload("sendDocument", "document", "upcoming.ics", []byte("BEGIN:VCALENDAR"), sandbox.Aigerim, "Алдағы күндер")
	s.call("pinChatMessage", values{"chat_id": sandbox.Aigerim, "message_id": 1})
	act(t, ctx, "everything is shown", openChat(sandbox.Aigerim), holds("#log", "Алдағы күндер"), holds(".pinned", "Айнұр"), picture("page-card"))
	act(t, ctx, "a card may be posted elsewhere", clickOn(".key", "Бөлісу"), holds("#choose", "Newsroom"), picture("page-share"),
		clickOn("#choose-list button", "Newsroom"), holds("#menu", "Answer 1 to “Серікова”"), openChat(sandbox.Aigerim))
	act(t, ctx, "a link starts the bot", clickOn(".command", "Толығырақ"), holds("#log", "/start p12"))
	act(t, ctx, "the long quotation unfolds, the short one has nothing to unfold",
		chromedp.PollFunction[chromedp.Void](`() => {
			const [long, short] = document.querySelectorAll("blockquote.expandable");
			if (!short.classList.contains("short") || long.classList.contains("short")) return false;
			const before = long.offsetHeight;
			long.click();
			return long.offsetHeight > before && long.querySelector(".fold").getAttribute("aria-expanded") === "true";
		}`, chromedp.WithPollingTimeout(10*time.Second)), picture("page-quote"))
	narrow(t, ctx)
	s.call("sendMessage", to(sandbox.Sergei, values{"text": "Было"}))
	s.call("editMessageText", to(sandbox.Sergei, values{"message_id": 1, "text": "Исправлено: <i>Астана</i>, а не Алматы.\nВторая строка."}))
	s.call("forwardMessage", values{"chat_id": sandbox.Sergei, "from_chat_id": sandbox.Aigerim, "message_id": 3})
	s.call("sendChatAction", values{"chat_id": sandbox.Sergei, "action": "upload_photo"})
	act(t, ctx, "an edit, a forward, an action", openChat(sandbox.Sergei), holds("#log", "изменено"), holds("#log", "Переслано от: Minber"),
		holds("#status", "отправляет файл"), picture("page-edited"), openChat(sandbox.Aigerim))

	s.call("sendMessage", to(sandbox.Aigerim, values{"text": "Қай арнаға жіберейік?", "reply_markup": values{
		"resize_keyboard": true, "one_time_keyboard": true, "keyboard": [][]values{
			{{"text": "Арнаны таңдау", "request_chat": values{
				"request_id": 1, "chat_is_channel": true, "user_administrator_rights": values{"can_post_messages": true},
				"bot_administrator_rights": values{"can_post_messages": true},
			}}},
			{{"text": "Орнымды жіберу", "request_location": true}, {"text": "Өткізіп жіберу"}},
		},
	}}))
	act(t, ctx, "a keyboard", holds(".replykeys", "Арнаны таңдау"), inSight("Қай арнаға"), picture("page-keyboard"))
	act(t, ctx, "its chats", clickOn(".replykey", "Арнаны"), holds("#choose", "Баспасөз"), picture("page-chats"))
	act(t, ctx, "one is shared", clickOn("#choose-list button", "Баспасөз"), holds("#log", "Айгерім: «Баспасөз · Press» таңдалды"))
	s.call("sendMessage", to(sandbox.NewChannel, values{"text": "The bot posts here now"}))

	s.call("sendMessage", to(sandbox.Aigerim, values{"text": "Қай жердесіз?", "reply_markup": values{
		"keyboard": [][]values{{{"text": "Орнымды жіберу", "request_location": true}}},
	}}))
	act(t, ctx, "places", clickOn(".replykey", "Орнымды"), holds("#choose", "Каспий"), picture("page-places"))
	act(t, ctx, "one is sent", clickOn("#choose-list button", "Астана"), holds("#log", "51.13° N"), picture("page-place"))
	s.call("sendMessage", to(sandbox.Aigerim, values{"text": "Рақмет", "reply_markup": values{"remove_keyboard": true}}))
	act(t, ctx, "and the keyboard goes", chromedp.WaitNotPresent(chromedp.CSS(".replykeys")))
	narrow(t, ctx)
}

func TestEndToEndTheSandboxPageInline(t *testing.T) {
	s := newStage(t)
	ctx := onAPhone(t, s)
	act(t, ctx, "results while one types", openChat(sandbox.Group), be(sandbox.Emma),
		chromedp.SendKeys(chromedp.CSS("#field"), "@minber_bot budget"), holds("#menu", "Answer 8"), picture("inline-results"))
	act(t, ctx, "more of them at the end", chromedp.PollFunction[chromedp.Void](`() => {
			const menu = document.querySelector("#menu");
			menu.scrollTop = menu.scrollHeight;
			return menu.innerText.includes("Answer 16");
		}`, chromedp.WithPollingTimeout(20*time.Second)))
	act(t, ctx, "one is posted", clickOn(".result", "Answer 12"), holds("#log", "via @minber_bot"), picture("inline-posted"))
	act(t, ctx, "its button works", clickOn(".key", "More"), holds("#toast", "Pressed more"))
	if m := s.Messages(sandbox.Group); len(m) != 1 || !m[0].Via || m[0].From != sandbox.Emma || !strings.HasPrefix(m[0].Text, "Answer 12") {
		t.Errorf("posted %+v", m)
	}
	narrow(t, ctx)
}

func TestEndToEndAnAddressKnownBeforeItsChat(t *testing.T) {
	s := newStage(t)
	ctx := onAPhone(t, s)
	const grown = "-1001900000008" // what the small group becomes
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[string](`location.hash = "`+grown+`"`)); err != nil {
		t.Fatal(err)
	}
	if id, err := s.Migrate(sandbox.SmallGroup); err != nil || strconv.FormatInt(id, 10) != grown {
		t.Fatalf("the group became %d: %v", id, err)
	}
	act(t, ctx, "the chat behind it", holds("#log", "became a supergroup"))
}

func TestEndToEndTheSandboxPageInGroups(t *testing.T) {
	s := newStage(t)
	ctx := onAPhone(t, s)
	act(t, ctx, "roles, and hiding behind the group", openChat(sandbox.Group), be(sandbox.Anonymous), typeIn("The editors say hello"),
		holds("#log", "The editors say hello"), be(sandbox.Emma), typeIn("And so do I"), holds("#log", "And so do I"), picture("group-roles"))
	if m := s.Messages(sandbox.Group); m[0].From != sandbox.Anonymous || m[1].From != sandbox.Emma {
		t.Errorf("said %+v", m)
	}
	act(t, ctx, "what the bot may do", clickOn("#block", "Manage"), holds("#choose", "may not write"), picture("group-manage"),
		clickOn("#choose-list button", "may not write"), holds("#status", "may not write"))
	s.refused("sendMessage", values{"chat_id": sandbox.Group, "text": "x"}, "not enough rights")

	act(t, ctx, "a forum", back(), openChat(sandbox.Forum), holds(".tabs", "Бюджет"), clickOn("[role=tab]", "Бюджет"),
		typeIn("Here is the budget"), holds("#log", "Here is the budget"))
	s.call("sendMessage", values{"chat_id": sandbox.Forum, "message_thread_id": sandbox.BudgetTopic, "text": "Twelve articles this week"})
	act(t, ctx, "the bot's answer in the topic", holds("#log", "Twelve articles"), picture("forum-topic"))
	act(t, ctx, "a closed topic", clickOn("[role=tab]", "Мұрағат"), be(sandbox.Emma), holds("#foot", "closed"), picture("forum-closed"))
	narrow(t, ctx)

	act(t, ctx, "a group grows", back(), openChat(sandbox.SmallGroup), clickOn("#block", "Manage"), holds("#choose", "supergroup"),
		clickOn("#choose-list button", "supergroup"), holds("#log", "became a supergroup"), picture("group-grown"))
	act(t, ctx, "a channel as its reader and as its owner", back(), openChat(sandbox.Channel), be(sandbox.Emma), holds("#foot", "Only Minber"),
		be(sandbox.Aigerim), typeIn("Редакциядан"), holds("#log", "Редакциядан"), picture("channel-owner"))
	narrow(t, ctx)
}

// refused fails the test unless a call is refused with these words.
func (s *stage) refused(method string, p values, want string) {
	s.t.Helper()
	body, _ := json.Marshal(p) // plain values
	if _, err := s.request(s.t.Context(), method, "application/json", body); err == nil || !strings.Contains(err.Error(), want) {
		s.t.Errorf("%s: %v", method, err)
	}
}
