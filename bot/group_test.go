package bot_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

const forum int64 = -1001

// member is an update that tells what administrator 900 made of the bot in the
// forum.
func member(lang, before, after string) string {
	return fmt.Sprintf(`"my_chat_member":{"chat":{"id":%d,"type":"supergroup","title":"Клуб <1>"},"from":{"id":%d,"language_code":%q},"date":1,`+
		`"old_chat_member":{"status":%q},"new_chat_member":%s}`, forum, 900, lang, before, after)
}

const (
	isMember = `{"status":"member"}`
	isMute   = `{"status":"restricted","is_member":true,"can_send_messages":false}`
	isAdmin  = `{"status":"administrator"}`
	isOut    = `{"status":"left"}`
)

// inTopic writes in a topic of the forum.
func inTopic(topic int, user int64, lang, text string) string {
	return fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":"supergroup","title":"Клуб <1>","is_forum":true},`+
		`"from":{"id":%d,"is_bot":false,"first_name":"A","language_code":%q},"text":%q,"message_thread_id":%d,"is_topic_message":true}`, forum, user, lang, text, topic)
}

// anonymously writes in the forum in its own name.
func anonymously(text string) string {
	return fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":"supergroup"},"sender_chat":{"id":%d,"type":"supergroup"},`+
		`"from":{"id":1087968824,"is_bot":true,"first_name":"Group"},"text":%q}`, forum, forum, text)
}

// does pushes an update and returns what the bot did, but for its questions.
func (c *talk) does(update string) []sent {
	c.t.Helper()
	c.push(update)
	c.wait(1)
	var log []sent
	for _, s := range c.take() {
		if s.Method != "getChatMember" {
			log = append(log, s)
		}
	}
	return log
}

func TestWhatGroupsSee(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{})
			var all strings.Builder
			for _, step := range []struct{ title, update string }{
				{"the bot is added", member(lang, "left", isMember)},
				{"/subscribe in a topic", inTopic(5, 900, lang, "/subscribe 9")},
				{"/subscribe in the General topic", message(forum, "supergroup", lang, "/subscribe")},
				{"/subscribe of a member", inTopic(5, 50, lang, "/subscribe 9")},
				{"/channel in a group", inTopic(5, 50, lang, "/channel")},
				{"the bot is added where it may not write", member(lang, "left", isMute)},
			} {
				if step.title == "/subscribe in the General topic" {
					step.update = strings.Replace(step.update, `"from":{"id":5,`, `"from":{"id":900,`, 1)
				}
				log := c.does(step.update)
				all.WriteString(show(step.title, log))
				check(t, step.title, log[:1])
			}
			golden(t, "group."+lang, all.String())
		})
	}
}

func TestAGroupIsGreetedOnceADay(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, step := range []struct {
		name, update string
		greets       bool
	}{
		{"when the bot is added", member("ru", "left", isMember), true},
		{"not when it becomes an administrator", member("ru", "member", isAdmin), false},
		{"nor when it is taken out", member("ru", "member", isOut), false},
		{"nor when it is added again at once", member("ru", "left", isMember), false},
	} {
		if greets := len(c.does(step.update)) > 0; greets != step.greets {
			t.Errorf("%s: greets %t", step.name, greets)
		}
	}
	later := c.subscriber("-1001")
	later.Settings.Greeted -= 25 * 60 * 60
	if err := c.SaveChat(t.Context(), later); err != nil {
		t.Fatal(err)
	}
	if len(c.does(member("ru", "left", isMember))) == 0 {
		t.Error("a day later it is not greeted")
	}
}

func TestAGroupIsGreetedInTheLanguageOfWhoAddedTheBot(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.push(message(900, "private", "en", "/help"))
	c.push(press(900, "private", "en", "set:lang:kk", 900))
	c.wait(2)
	c.take()
	log := c.does(member("en", "left", isMember))
	if len(log) != 1 || !strings.Contains(log[0].Params["text"], "Сәлеметсіздер") {
		t.Errorf("greeted with %v", log)
	}
	if lang := c.subscriber("-1001").Lang; lang != "kk" {
		t.Errorf("the group's language is %s", lang)
	}
}

func TestTheBotLeavesWhereItMayNotWrite(t *testing.T) {
	c := startTalk(t, bot.Options{})
	log := c.does(member("en", "left", isMute))
	if len(log) != 2 || log[0].Params["chat_id"] != "900" || log[1].Method != "leaveChat" {
		t.Errorf("added without the right to write: %v", log)
	}

	letters := &drafts{}
	f, m := newTelegram(t), newMemory()
	f.answer = func(method string, params map[string]string) string {
		if method == "sendMessage" && params["chat_id"] == "-1001" {
			return `{"ok":false,"error_code":400,"description":"Bad Request: not enough rights to send text messages to the chat"}`
		}
		return ""
	}
	c = runTalk(t, f, m, bot.Options{Mail: letters})
	group := digest.Subscriber{Chat: "-1001", Kind: digest.Group, Lang: "ru", Settings: digest.Settings{Owner: 900, Title: "Клуб"}}
	save(t, m, group, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: "ru"})
	log = c.does(message(forum, "supergroup", "ru", "/help"))
	if len(log) != 2 || log[1].Method != "leaveChat" || !strings.Contains(letters.mail(), "[letter to 900]") {
		t.Errorf("asked where it may not answer: %v\n%s", log, letters.mail())
	}
}

func TestASubscriptionIsBoundToItsTopic(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.does(inTopic(5, 900, "ru", "/subscribe 9"))
	if s := c.subscriber("-1001"); s.Thread != 5 || s.Settings.Owner != 900 || !s.Subscribed {
		t.Errorf("bound to %+v", s)
	}
	log := c.does(inTopic(6, 50, "ru", "/subscribe 10"))
	if s := c.subscriber("-1001"); s.Thread != 5 || s.Schedule.Hour != 9 {
		t.Errorf("a member moved it: %+v", s)
	}
	if log[0].Params["message_thread_id"] != "6" {
		t.Errorf("the member is answered elsewhere: %v", log)
	}
	c.does(anonymously("/subscribe 7"))
	if s := c.subscriber("-1001"); s.Thread != 0 || s.Schedule.Hour != 7 || s.Settings.Owner != 0 {
		t.Errorf("after a hidden administrator's /subscribe: %+v", s)
	}
}

// after is a bot that only looks at what became of deliveries; answer is
// Telegram's to whatever it asks.
func after(t *testing.T, settings digest.Subscriber, answer string) (*bot.Bot, *memory, *drafts, *telegram) {
	t.Helper()
	f, m, letters := newTelegram(t), newMemory(), &drafts{}
	f.hook = func(w http.ResponseWriter, method string) bool {
		if answer == "" || method != "pinChatMessage" {
			return false
		}
		replyf(w, "%s", answer)
		return true
	}
	if err := m.SaveChat(t.Context(), settings); err != nil {
		t.Fatal(err)
	}
	b, err := bot.New(bot.Options{
		Token: token, APIURL: f.URL, Rate: 1e6, Chats: m, Mail: letters, Now: func() time.Time { return sampleNow() },
	})
	if err != nil {
		t.Fatal(err)
	}
	return b, m, letters, f
}

func TestWhatFollowsARefusedDelivery(t *testing.T) {
	group := digest.Subscriber{
		Chat: "-1001", Kind: digest.Group, Lang: "en", Thread: 5, Subscribed: true, Gone: true,
		Settings: digest.Settings{Owner: 900, Title: "Club & Co"},
	}
	channel := group
	channel.Kind, channel.Thread = digest.Channel, 0
	ownerless, stranger, general := group, group, group
	ownerless.Settings.Owner, stranger.Settings.Owner, general.Settings.Owner, general.Thread = 0, 901, 0, 0
	for _, c := range []struct {
		name    string
		chat    digest.Subscriber
		thread  int
		failed  error
		letter  string
		leaves  bool
		stopped bool
	}{
		{"a closed topic ends the subscription", group, 5, digest.ErrTopicClosed, "the topic the digest came to has been closed", false, true},
		{"but not if it is bound to another meanwhile", group, 4, digest.ErrTopicClosed, "", false, false},
		{"without an owner the rest of the group is told", ownerless, 5, digest.ErrTopicClosed, "[letter to -1001]\nThe topic the digest came to", false, true},
		{"so it is if the owner can't be written to", stranger, 5, digest.ErrTopicClosed, "[letter to -1001]\nThe topic the digest came to", false, true},
		{"where that is closed there is nobody to tell", general, 0, digest.ErrTopicClosed, "", false, true},
		{"a group in which the bot may not write is left", group, 5, digest.ErrNoRights, "so I left the group", true, false},
		{"a channel waits for the right to post", channel, 0, digest.ErrNoRights, "no right to post", false, false},
		{"what is late is no matter for the owner", channel, 0, &digest.LaterError{After: time.Second}, "", false, false},
	} {
		b, m, letters, f := after(t, c.chat, "")
		save(t, m, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: "en"}, digest.Subscriber{Chat: "901", Kind: digest.Private, Lang: "en", Gone: true})
		for range 2 { // and it is told once
			b.After(t.Context(), digest.Delivery{ID: 3, Chat: "-1001", Kind: c.chat.Kind, Manner: digest.Manner{Thread: c.thread}}, 0, c.failed)
		}
		mail := letters.mail()
		if c.letter == "" != (mail == "") || !strings.Contains(mail, c.letter) || strings.Count(mail, "letter to") > 1 {
			t.Errorf("%s: the owner gets %q", c.name, mail)
		}
		left := false
		for _, s := range f.take() {
			left = left || s.Method == "leaveChat"
		}
		if left != c.leaves || m.subscriber("-1001").Subscribed == c.stopped {
			t.Errorf("%s: left %t, subscribed %t", c.name, left, m.subscriber("-1001").Subscribed)
		}
	}
}

func save(t *testing.T, m *memory, chats ...digest.Subscriber) {
	t.Helper()
	for _, c := range chats {
		if err := m.SaveChat(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
}

// What Telegram finds fault with is our mistake: those who look after the
// archive read of it, once a day.
func TestARefusedMessageIsToldToTheAdmins(t *testing.T) {
	f, m, letters := newTelegram(t), newMemory(), &drafts{}
	save(t, m, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: "ru"},
		digest.Subscriber{Chat: "901", Kind: digest.Private, Lang: "kk", Gone: true})
	b, err := bot.New(bot.Options{
		Token: token, APIURL: f.URL, Rate: 1e6, Chats: m, Mail: letters, Admins: []int64{900, 901, 902}, Now: func() time.Time { return sampleNow() },
	})
	if err != nil {
		t.Fatal(err)
	}
	refused := fmt.Errorf("%w: can't parse entities: <b>", digest.ErrRefused)
	for id := range int64(3) {
		b.After(t.Context(), digest.Delivery{ID: id, Chat: "101", Kind: digest.Private}, 0, refused)
	}
	mail := letters.mail()
	if strings.Count(mail, "[letter to") != 1 || !strings.Contains(mail, "[letter to 900]\nTelegram не принял сообщение (чат 101, №") ||
		!strings.Contains(mail, "<i>message refused: can't parse entities: &lt;b&gt;</i>") {
		t.Errorf("the admins get %s", mail)
	}
	b.After(t.Context(), digest.Delivery{ID: 9, Chat: "900", Kind: digest.Private, Slot: "refused:2026-11-20"}, 0, refused)
	b.After(t.Context(), digest.Delivery{ID: 10, Chat: "101", Kind: digest.Private}, 0, digest.ErrAmbiguous)
	if more := letters.mail(); more != mail {
		t.Errorf("a refused letter, or another failure, makes one more: %s", more)
	}
	if err := b.Alert(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	if more := letters.mail(); !strings.HasSuffix(more, "[letter to 900]\nЧитатели нашли ошибки: 2 замечания ждут проверки.\n/admin\n") {
		t.Errorf("of reports the admins read %s", strings.TrimPrefix(more, mail))
	}
}

func TestTheFirstMessageIsPinnedWhereItIsWanted(t *testing.T) {
	const refused = `{"ok":false,"error_code":400,"description":"Bad Request: not enough rights to manage pinned messages in the chat"}`
	pinning := digest.Subscriber{
		Chat: "-1001", Kind: digest.Channel, Lang: "ru", Subscribed: true, Settings: digest.Settings{Owner: 900, Title: "Пресса", Pin: true},
	}
	pins := func(f *telegram) (n int) {
		for _, s := range f.take() {
			if s.Method == "pinChatMessage" && s.Params["message_id"] == "77" && s.Params["disable_notification"] == "true" {
				n++
			}
		}
		return n
	}
	d := digest.Delivery{ID: 3, Chat: "-1001", Kind: digest.Channel, Manner: digest.Manner{Pin: true}}
	b, _, letters, f := after(t, pinning, "")
	b.After(t.Context(), d, 77, nil)
	second := d
	second.Part = 1
	b.After(t.Context(), second, 78, nil)
	without := d
	without.Manner.Pin = false
	b.After(t.Context(), without, 77, nil)
	if n := pins(f); n != 1 || letters.mail() != "" {
		t.Errorf("pinned %d times; letters: %q", n, letters.mail())
	}

	b, m, letters, _ := after(t, pinning, refused)
	save(t, m, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: "ru"})
	for range 2 {
		b.After(t.Context(), d, 77, nil)
	}
	if m.subscriber("-1001").Settings.Pin || strings.Count(letters.mail(), "закреплять") != 1 {
		t.Errorf("refused: %+v, letters %q", m.subscriber("-1001").Settings, letters.mail())
	}
}

// Telegram tells of the bot's new rights and of the choice at the same moment;
// the one must not undo the other.
func TestAChannelDoesNotBecomeKnownByTheBotsRightsThere(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.does(`"my_chat_member":{"chat":{"id":-1009,"type":"channel"},"from":{"id":5},"date":1,"old_chat_member":{"status":"left"},"new_chat_member":{"status":"administrator","can_post_messages":true}}`)
	if got := c.subscriber("-1009"); got.Chat != "" {
		t.Errorf("it is known as %+v", got)
	}
}

func TestAChannelWithoutTheRightToPostIsNotWokenUp(t *testing.T) {
	c := startTalk(t, bot.Options{})
	if err := c.SaveChat(context.Background(), digest.Subscriber{Chat: "-1009", Kind: digest.Channel, Lang: "ru", Gone: true}); err != nil {
		t.Fatal(err)
	}
	for _, may := range []bool{false, true} {
		c.does(fmt.Sprintf(`"my_chat_member":{"chat":{"id":-1009,"type":"channel"},"from":{"id":5},"date":1,"old_chat_member":{"status":"administrator"},"new_chat_member":{"status":"administrator","can_post_messages":%t}}`, may))
		if c.subscriber("-1009").Gone == may {
			t.Errorf("may post %t: %+v", may, c.subscriber("-1009"))
		}
	}
}
