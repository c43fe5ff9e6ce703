package bot_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"minber/bot"
	"minber/digest"
)

// The channels of the tests. User 101, who talks with the bot, is an
// administrator of all but Foreign.
const (
	pressRoom digest.Address = "-1007" // the bot may post
	silent    digest.Address = "-1008" // it may not
	foreign   digest.Address = "-1009"
	unknown   digest.Address = "-1010" // the bot is not there
	selfName                 = "4242"  // the bot's own id
)

// newsroom is a bot whose user 101 has channels.
type newsroom struct {
	*talk
	*drafts
	mu     sync.Mutex
	admins map[digest.Address][]string // user ids
}

func newNewsroom(t *testing.T) *newsroom {
	t.Helper()
	return newNewsroomWith(t, bot.Options{})
}

func newNewsroomWith(t *testing.T, o bot.Options) *newsroom {
	t.Helper()
	n := &newsroom{drafts: &drafts{all: make(map[int64]digest.Draft)}, admins: map[digest.Address][]string{
		pressRoom: {"101", "102"}, silent: {"101"}, foreign: {"900"},
	}}
	f, m := newTelegram(t), newMemory()
	f.answer = n.answer
	o.Channels, o.Drafts, o.Mail = m, n.drafts, n.drafts
	n.talk = runTalk(t, f, m, o)
	return n
}

// answer is what Telegram knows of chats.
func (n *newsroom) answer(method string, params map[string]string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	chat := digest.Address(params["chat_id"])
	admins, known := n.admins[chat]
	switch {
	case method != "getChat" && method != "getChatMember":
		return ""
	case !known:
		return `{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}`
	case method == "getChat":
		return fmt.Sprintf(`{"ok":true,"result":{"id":%s,"type":"channel","title":"Баспасөз & Press","username":"Press"}}`, chat)
	}
	status, more := "member", ""
	if user := params["user_id"]; slices.Contains(admins, user) || user == selfName {
		status, more = "administrator", fmt.Sprintf(`,"can_post_messages":%t`, chat != silent)
	}
	return fmt.Sprintf(`{"ok":true,"result":{"status":%q,"user":{"id":%s,"is_bot":false,"first_name":"A"}%s}}`, status, params["user_id"], more)
}

func (n *newsroom) dismiss(chat digest.Address, user string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.admins[chat] = slices.DeleteFunc(n.admins[chat], func(u string) bool { return u == user })
}

// share has user 101 choose a channel in Telegram's list.
func (n *newsroom) share(lang string, chat digest.Address) []sent {
	n.t.Helper()
	n.push(fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":101,"type":"private"},"from":{"id":101,"is_bot":false,"first_name":"A","language_code":%q},"chat_shared":{"request_id":11,"chat_id":%s,"title":"Press"}}`, lang, chat))
	n.wait(1)
	return n.take()
}

// pressAs presses a button in a user's private chat.
func (n *newsroom) pressAs(user int64, data string) []sent {
	n.t.Helper()
	n.push(press(user, "private", "ru", data, user))
	n.wait(1)
	return n.take()
}

func (m *memory) OwnedChannels(_ context.Context, owner int64) ([]digest.Subscriber, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var mine []digest.Subscriber
	for _, chat := range slices.Sorted(maps.Keys(m.chats)) {
		if c := m.chats[chat]; c.Kind == digest.Channel && c.Settings.Owner == owner {
			mine = append(mine, c)
		}
	}
	return mine, nil
}

func (m *memory) ChannelByName(_ context.Context, name string) (digest.Subscriber, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for chat, c := range m.chats {
		if strings.EqualFold(string(chat), name) {
			return c, nil
		}
	}
	return digest.Subscriber{}, digest.ErrNotFound
}

func TestWhatOwnersOfChannelsSee(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			n := newNewsroom(t)
			var all strings.Builder
			note := func(title string, log []sent) {
				t.Helper()
				log = slices.DeleteFunc(log, func(s sent) bool { return s.Method == "getChatMember" || s.Method == "getChat" })
				all.WriteString(show(title, log))
				check(t, title, log)
			}
			note("/channel of somebody who has none", n.ask(lang, "/channel"))
			note("choose one where the bot may not post", n.share(lang, silent))
			note("choose one where the bot is not", n.share(lang, unknown))
			note("choose one of others", n.share(lang, foreign))
			note("choose one", n.share(lang, pressRoom))
			for _, what := range []string{
				"on", "menu:lang", "menu:hour", "hour:9", "menu:zone", "zone:Europe/Moscow", "menu:days", "day:0:0", "day:2:0",
				"menu:bodies", "body:kz-kurultai:1", "menu:topics", "topic:legislation:1", "", "body:all", "topic:all",
				"short:1", "short:0", "tags:1", "silent:1", "pin:1", "menu:approval", "approve:30", "anyway:1", "header",
			} {
				note("press "+what, n.press(lang, "ch:-1007:"+what))
			}
			note("a header that is too long", n.ask(lang, strings.Repeat("а", 201)))
			note("a header", n.ask(lang, "Парламент <бүгін>"))
			note("press header again", n.press(lang, "ch:-1007:header"))
			note("press sample", n.press(lang, "ch:-1007:sample"))
			note("press off", n.press(lang, "ch:-1007:off"))
			note("/channel", n.ask(lang, "/channel"))
			note("press add", n.press(lang, "ch:add"))

			d := n.pending(lang)
			fmt.Fprintf(&all, "### a draft\n%s\n\n", n.bot.Renderer().DraftCover(d))
			for _, published := range []bool{true, false} {
				fmt.Fprintf(&all, "### a draft on which nobody decided\n%s\n\n", n.bot.Renderer().DraftOver(d, published))
			}
			for _, what := range []string{
				"items", "item:0:1", "up:0:1", "drop:1:0", "drop:1:0", "cover", "show", "publish", "discard",
			} {
				note("press draft "+what, n.press(lang, "ch:d:5:"+what))
			}
			n.pending(lang)
			note("press draft discard", n.press(lang, "ch:d:5:discard"))
			golden(t, "channel."+lang, all.String())
		})
	}
}

func TestAChannelIsManagedByItsAdministratorsOnly(t *testing.T) {
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	before := n.subscriber(pressRoom)
	if before.Settings.Owner != 101 || before.Subscribed || before.Settings.Title != "Баспасөз & Press" || before.Settings.Name != "@Press" {
		t.Fatalf("after it was chosen: %+v", before)
	}
	n.push(message(-55, "group", "ru", "/help"))
	n.wait(1)
	n.take()
	for _, c := range []struct {
		name, data string
		user       int64
		notice     string
	}{
		{"another user, who saw the button somewhere", "ch:-1007:on", 103, "только его администраторы"},
		{"and who only wants to look", "ch:-1007:menu:hour", 103, "только его администраторы"},
		{"a channel that the bot does not know", "ch:-1010:on", 101, "устарела"},
		{"a group", "ch:-55:on", 101, "устарела"},
		{"the user's own chat", "ch:101:on", 101, "устарела"},
		{"no chat at all", "ch:x:on", 101, "устарела"},
		{"a setting that there is not", "ch:-1007:owner:5", 101, "устарела"},
		{"an hour that there is not", "ch:-1007:hour:24", 101, "устарела"},
		{"a day that there is not", "ch:-1007:day:7:1", 101, "устарела"},
		{"a body that there is not", "ch:-1007:body:<b>:1", 101, "устарела"},
		{"a topic that there is not", "ch:-1007:topic:x:1", 101, "устарела"},
		{"a zone that there is not", "ch:-1007:zone:Mars/Base", 101, "устарела"},
		{"a time for drafts that there is not", "ch:-1007:approve:7", 101, "устарела"},
		{"a menu that there is not", "ch:-1007:menu:", 101, "устарела"},
		{"a page of settings that channels don't have", "ch:-1007:menu:quiet", 101, "устарела"},
		{"a setting that channels don't have", "ch:-1007:quiet:1-2", 101, "устарела"},
		{"a switch in between", "ch:-1007:pin:2", 101, "устарела"},
	} {
		log := n.pressAs(c.user, c.data)
		last := log[len(log)-1]
		if last.Method != "answerCallbackQuery" || !strings.Contains(last.Params["text"], c.notice) {
			t.Errorf("%s: %v", c.name, log)
		}
		if n.subscriber(pressRoom) != before {
			t.Errorf("%s: changed to %+v", c.name, n.subscriber(pressRoom))
		}
	}
	n.push(press(-55, "group", "ru", "ch:-1007:on", 101))
	n.wait(1)
	if n.take(); n.subscriber(pressRoom) != before {
		t.Error("a press in a group changed a channel")
	}
	n.pressAs(101, "ch:-1007:on")
	if !n.subscriber(pressRoom).Subscribed {
		t.Fatal("the owner can't turn it on")
	}
	n.dismiss(pressRoom, "101")
	n.pressAs(101, "ch:-1007:off")
	if !n.subscriber(pressRoom).Subscribed {
		t.Error("somebody who is no administrator any more turned it off")
	}
}

func TestAHeaderIsTakenFromAnAdministratorOnly(t *testing.T) {
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	n.pressAs(101, "ch:-1007:header")
	n.dismiss(pressRoom, "101")
	log := n.ask("ru", "Реклама")
	if header := n.subscriber(pressRoom).Settings.Header; header != "" {
		t.Errorf("the header is %q", header)
	}
	if !strings.Contains(log[len(log)-1].Params["text"], "администраторы") {
		t.Errorf("answered with %v", log)
	}
}

func TestWhoOwnsAChannel(t *testing.T) {
	n := newNewsroom(t)
	share := func(user int64) {
		n.push(fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":"private"},"from":{"id":%d,"is_bot":false,"first_name":"A"},"chat_shared":{"request_id":11,"chat_id":-1007}}`, user, user))
		n.wait(1)
		n.take()
	}
	share(101)
	share(102)
	if owner := n.subscriber(pressRoom).Settings.Owner; owner != 101 {
		t.Errorf("another administrator took it over: %d", owner)
	}
	n.pressAs(102, "ch:-1007:on")
	if !n.subscriber(pressRoom).Subscribed {
		t.Error("another administrator can't manage it")
	}
	n.dismiss(pressRoom, "101")
	share(102)
	if owner := n.subscriber(pressRoom).Settings.Owner; owner != 102 {
		t.Errorf("when the owner is gone, it is %d's", owner)
	}
}

// A channel that the settings file names keeps what it has when its owner
// takes it over, and is not there twice.
func TestAChannelFromTheSettingsFileIsTakenOver(t *testing.T) {
	n := newNewsroom(t)
	listed := digest.Subscriber{Chat: "@press", Kind: digest.Channel, Lang: "en", Subscribed: true, Schedule: digest.Schedule{Hour: 7, Zone: "UTC"}}
	if err := n.SaveChat(t.Context(), listed); err != nil {
		t.Fatal(err)
	}
	n.share("ru", pressRoom)
	got := n.subscriber(pressRoom)
	if got.Lang != "en" || got.Schedule != listed.Schedule || !got.Subscribed || got.Settings.Owner != 101 {
		t.Errorf("it became %+v", got)
	}
	if left := n.subscriber("@press"); left.Chat != "" {
		t.Errorf("under its name there is still %+v", left)
	}
}

func TestAChatThatNobodyAskedForIsNoAnswer(t *testing.T) {
	n := newNewsroom(t)
	n.push(`"message":{"message_id":7,"date":1,"chat":{"id":101,"type":"private"},"from":{"id":101,"is_bot":false,"first_name":"A","language_code":"ru"},"chat_shared":{"request_id":99,"chat_id":-1007}}`)
	n.wait(1)
	if log := n.take(); len(log) != 1 || n.subscriber(pressRoom).Chat != "" {
		t.Errorf("answered with %v", log)
	}
}

func TestTheButtonThatAsksForAChannelAsksForWhatIsNeeded(t *testing.T) {
	n := newNewsroom(t)
	log := n.ask("en", "/channel")
	var keys struct {
		Keyboard [][]struct {
			Request struct {
				Channel bool            `json:"chat_is_channel"`
				Bot     map[string]bool `json:"bot_administrator_rights"`
			} `json:"request_chat"`
		} `json:"keyboard"`
	}
	if err := json.Unmarshal([]byte(log[0].Params["reply_markup"]), &keys); err != nil {
		t.Fatal(err)
	}
	got := keys.Keyboard[0][0].Request
	if !got.Channel || !got.Bot["can_post_messages"] || !got.Bot["can_edit_messages"] || got.Bot["can_promote_members"] {
		t.Errorf("it asks for %+v", got)
	}
}
