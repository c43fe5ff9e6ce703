package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

// show writes down what the bot did, as a golden file keeps it.
func show(title string, log []sent) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n", title)
	for _, s := range log {
		switch s.Method {
		case "sendChatAction": // on a slow machine only
		case "answerCallbackQuery":
			if s.Params["text"] != "" {
				fmt.Fprintf(&b, "[notice] %s\n", s.Params["text"])
			}
		default:
			fmt.Fprintf(&b, "[%s]\n%s\n", s.Method, s.Params["text"]+s.Params["caption"])
			if keys := s.Params["reply_markup"]; keys != "" {
				fmt.Fprintf(&b, "%s\n", strings.ReplaceAll(strings.ReplaceAll(keys, `],[`, "],\n["), `{"inline_keyboard":`, ""))
			}
		}
	}
	return b.String() + "\n"
}

func TestWhatReadersSee(t *testing.T) {
	questions := []string{
		"/start", "/help", "/digest", "/digest вчера", "/digest 2027-01-01", "/digest 32", "/digest когда-нибудь", "/digest 7",
		"/speaker Бекенов", "/speaker И", "/speaker", "/speaker Никто", "/meetings", "/meetings Болгария", "/meetings Францией",
		"/meetings 30", "/meetings кто-то", "/search", "/search бюджет", "/subscribe 25", "/subscribe 8:30", "/start", "/unsubscribe", "/unsubscribe",
		"/settings", "/sources", "/start p1", "/start p99", "/start zzz", "/start d2026-11-20", "/start d2027-01-01", "/start d2026-99-99", "/start dzz_1_2", "/start d2026-11-20_1_zz", "/nonsense", "Бекенов <b>", "Сәлем", "Спасибо!", "bye", "👍", "/cancel", "/language", "/subscribe таңғы 9", "/subscribe soon", "/stop", "/search " + strings.Repeat("длинно ", 700),
	}
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{})
			var all strings.Builder
			for _, q := range questions {
				log := c.ask(lang, q)
				all.WriteString(show(q[:min(len(q), 40)], log))
				check(t, q, log)
			}
			for _, data := range []string{"p:1", "p:99", "v:1:1", "v:99:0", "h:99:x", "set:menu:lang", "set:menu:hour", "set:menu:zone", "set:zone:Europe/Moscow", "set:hour:21", "junk", "m:1", "c:digest:7"} {
				log := c.press(lang, data)
				all.WriteString(show("press "+data, log))
				check(t, data, log)
			}
			golden(t, "talk."+lang, all.String())
		})
	}
}

// check holds every message to Telegram's limits.
func check(t *testing.T, about string, log []sent) {
	t.Helper()
	if len(log) == 0 {
		t.Errorf("%.30q: no answer", about)
	}
	for _, s := range log {
		if err := wellFormed(s.Params["text"] + s.Params["caption"]); err != nil && s.Method != "answerCallbackQuery" {
			t.Errorf("%.30q: %v", about, err)
		}
		for _, piece := range strings.Split(s.Params["reply_markup"], `"callback_data":"`)[1:] {
			if data, _, _ := strings.Cut(piece, `"`); len(data) > 64 || data == "" {
				t.Errorf("%.30q: callback data %q", about, data)
			}
		}
	}
}

func TestGroupsHearTheBotOnlyWhenTheySpeakToIt(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, tc := range []struct {
		text  string
		heard bool
	}{
		{"/help", true},
		{"/help@MinberBot", true},
		{"/HELP@minberbot now", true},
		{"/help@OtherBot", false},
		{"/nonsense", false},
		{"/nonsense@MinberBot", true},
		{"good morning", false},
		{"see /help", false},
	} {
		c.push(message(-1001, "supergroup", "ru", tc.text))
		c.wait(1)
		if heard := len(c.take()) > 0; heard != tc.heard {
			t.Errorf("%q: heard %v, want %v", tc.text, heard, tc.heard)
		}
	}
}

func TestOnlyAdministratorsChangeAGroupsSettings(t *testing.T) {
	c := startTalk(t, bot.Options{Admins: []int64{901}})
	for _, tc := range []struct {
		name string
		user int64
		may  bool
	}{
		{"a member may not", 50, false},
		{"an administrator may", 900, true},
		{"who looks after the archive is none", 901, false},
	} {
		c.push(press(-1001, "supergroup", "ru", "set:hour:21", tc.user))
		c.wait(1)
		edited := slices.ContainsFunc(c.take(), func(s sent) bool { return s.Method == "editMessageText" })
		if edited != tc.may {
			t.Errorf("%s: edited %v", tc.name, edited)
		}
	}
}

// The mark of a button is taken off in time, which can be done once; what the
// button then has to say is said in the chat.
func TestARefusalThatTakesLongIsHeard(t *testing.T) {
	t.Parallel()
	f := newTelegram(t)
	marked := make(chan struct{})
	f.answer = func(method string, _ map[string]string) string {
		switch method {
		case "answerCallbackQuery":
			close(marked) // a second answer would panic
		case "getChatMember":
			<-marked
		}
		return ""
	}
	c := runTalk(t, f, newMemory(), bot.Options{})
	log := c.does(press(-1001, "supergroup", "ru", "set:hour:21", 50))
	if len(log) != 2 || log[0].Params["text"] != "" || !strings.Contains(log[1].Params["text"], "администратор") {
		t.Errorf("a member's press was answered by %v", log)
	}
}

func TestChatsComeGoAndMove(t *testing.T) {
	c := startTalk(t, bot.Options{})
	member := func(status string) {
		c.push(fmt.Sprintf(`"my_chat_member":{"chat":{"id":101,"type":"private"},"from":{"id":101,"language_code":"en"},"date":1,"new_chat_member":{"status":%q}}`, status))
		c.wait(1)
	}
	c.ask("ru", "/subscribe 9")
	member("kicked")
	if s := c.subscriber("101"); !s.Gone || !s.Subscribed {
		t.Errorf("after blocking: %+v", s)
	}
	member("member")
	if s := c.subscriber("101"); s.Gone || !s.Subscribed || s.Schedule.Hour != 9 {
		t.Errorf("after unblocking: %+v", s)
	}
	c.push(message(-55, "group", "ru", "/help"))
	c.push(`"message":{"message_id":1,"date":1,"chat":{"id":-55,"type":"group"},"migrate_to_chat_id":-10055}`)
	c.push(`"message":{"message_id":1,"date":1,"chat":{"id":-10055,"type":"supergroup"},"migrate_from_chat_id":-55}`)
	c.wait(3)
	if s := c.subscriber("-10055"); s.Kind != digest.Group || s.Lang != "ru" {
		t.Errorf("after moving: %+v", s)
	}
}

func TestLanguageFollowsTelegramUntilChosen(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, step := range []struct{ telegram, press, want string }{
		{"kk", "", "kk"},
		{"uk", "", "ru"},
		{"de-AT", "", "en"},
		{"ru", "set:lang:kk", "kk"},
		{"en", "", "kk"},
	} {
		c.ask(step.telegram, "/help")
		if step.press != "" {
			c.press(step.telegram, step.press)
		}
		if got := c.subscriber("101").Lang; got != step.want {
			t.Errorf("%+v: %s", step, got)
		}
	}
}

func BenchmarkUpdate(b *testing.B) {
	c := startTalk(b, bot.Options{})
	for b.Loop() {
		c.push(message(101, "private", "kk", "/help"))
		c.wait(1)
	}
}
