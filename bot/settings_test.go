package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

// share sends a place in the private chat and returns what the bot did.
func (c *talk) share(lang string, latitude, longitude float64) []sent {
	c.t.Helper()
	c.push(fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":101,"type":"private"},"from":{"id":101,"first_name":"A","language_code":%q},"location":{"latitude":%g,"longitude":%g}}`,
		lang, latitude, longitude))
	c.wait(1)
	return c.take()
}

func TestWhatReadersSeeOfTheSettings(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{})
			var all strings.Builder
			step := func(title string, log []sent) {
				t.Helper()
				all.WriteString(show(title, log))
				check(t, title, log)
			}
			step("/start", c.ask(lang, "/start"))
			step("press set:start:"+lang, c.press(lang, "set:start:"+lang))
			step("press set:start:", c.press(lang, "set:start:"))
			step("/settings", c.ask(lang, "/settings"))
			for _, data := range []string{
				"daily:", "hour:7", "menu:days", "day:0:0", "day:6:0", "day:3:0", "menu:week", "week:2", "menu:reads", "reads:en:0",
				"menu:quiet", "menu:until:22", "quiet:22-7", "menu:bodies", "body:kz-kurultai:1", "menu:topics", "topic:social:1", "topic:digital_ai:1", "short:1", "previews:1",
				"menu:pause", "pause:3", "menu:", "ask:pause",
			} {
				step("press set:"+data, c.press(lang, "set:"+data))
			}
			step("a day that is over", c.ask(lang, "1.1.2020"))
			step("a day in words", c.ask(lang, words(lang, "5 желтоқсан", "до 5 декабря", "5 December")))
			step("press set:pause:0", c.press(lang, "set:pause:0"))
			for _, typed := range []string{words(lang, "Қостанай", "Кустанай", "kostanai"), "Нарния", "Сан Хосе", "UTC+3"} {
				step("press set:ask:zone", c.press(lang, "set:ask:zone"))
				step(typed, c.ask(lang, typed))
			}
			step("press set:menu:zone", c.press(lang, "set:menu:zone"))
			c.press(lang, "set:ask:zone")
			step("a place by Tashkent", c.share(lang, 41.2, 69.1))
			step("a place nobody asked for", c.share(lang, 41.2, 69.1))
			step("a place between two times", c.share(lang, 42.98, 74.0))
			step("a place in the sea", c.share(lang, -40, -120))
			step("/digest", c.ask(lang, "/digest"))
			step("press set:short:0", c.press(lang, "set:short:0"))
			step("/digest all", c.ask(lang, "/digest all"))
			step("press set:off:", c.press(lang, "set:off:"))
			step("/subscribe", c.ask(lang, "/subscribe"))
			step("/privacy", c.ask(lang, "/privacy"))
			step("/forget", c.ask(lang, "/forget"))
			step("press forget:no", c.press(lang, "forget:no"))
			step("press forget:yes", c.press(lang, "forget:yes"))
			golden(t, "settings."+lang, all.String())
		})
	}
}

func TestTheGreetingShowsNothingThatIsNotThere(t *testing.T) {
	archive := sampleArchive()
	archive.material = func(w digest.Window, lang string) (digest.Material, error) {
		return digest.Material{Window: w, Lang: lang}, nil
	}
	c := startTalk(t, bot.Options{Archive: archive})
	if got := c.ask("en", "/start")[0].Params["text"]; strings.Contains(got, "example") {
		t.Errorf("an empty archive has a sample: %s", got)
	}
	c.ask("en", "/start")
	archive.material = func(w digest.Window, lang string) (digest.Material, error) {
		m := sampleMaterial(w, lang)
		m.Stories = nil
		if w.Days() < 7 {
			m = digest.Material{Window: w, Lang: lang}
		}
		return m, nil
	}
	c = startTalk(t, bot.Options{Archive: archive})
	if got := c.ask("en", "/start")[0].Params["text"]; !strings.Contains(got, "The quality of laws") {
		t.Errorf("a quotation of the last week: %s", got)
	}
}

func TestTheLanguageIsAskedForOnce(t *testing.T) {
	c := startTalk(t, bot.Options{})
	asks := func(log []sent) bool { return strings.Contains(log[0].Params["reply_markup"], "set:start:kk") }
	for range 2 { // until it is chosen
		if !asks(c.ask("ru", "/start")) {
			t.Error("the language is not asked for")
		}
	}
	log := c.press("ru", "set:start:kk")
	if i := slices.IndexFunc(log, func(s sent) bool { return s.Method == "editMessageText" }); i < 0 || !strings.Contains(log[i].Params["text"], "Мінбер") {
		t.Errorf("the greeting is not in Kazakh: %+v", log)
	}
	if asks(c.ask("ru", "/start")) {
		t.Error("the language is asked for again")
	}
	if log := c.press("ru", "set:start:de"); log[0].Params["text"] == "" {
		t.Errorf("a language that there is not: %+v", log)
	}
}

// What a button sets is in it: pressing it again changes nothing.
func TestPressingASettingTwiceIsAsGoodAsOnce(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, data := range []string{
		"daily:", "day:3:0", "reads:ru:0", "reads:en:0", "reads:kk:0", "hour:21", "zone:Europe/Moscow", "quiet:22-7", "body:kz-kurultai:1",
		"topic:social:1", "short:1", "previews:1", "pause:3", "week:5", "day:5:0", "lang:ru", "off:",
	} {
		c.press("kk", "set:"+data)
		once := c.subscriber("101")
		c.press("kk", "set:"+data)
		if twice := c.subscriber("101"); twice != once {
			t.Errorf("%s:\nonce  %+v\ntwice %+v", data, once, twice)
		}
	}
	want := digest.Settings{
		Taste: digest.Taste{Reads: "kk", Bodies: "kz-kurultai", Topics: "social", Short: true},
		Quiet: digest.Quiet{From: 22 * 60, To: 7 * 60}, Previews: true,
	}
	got := c.subscriber("101")
	if got.Settings != want || got.Schedule != (digest.Schedule{Hour: 21, Zone: "Europe/Moscow", Days: 1 << 5}) || got.Lang != "ru" || got.Paused != "2026-11-23" || got.Subscribed {
		t.Errorf("in the end: %+v", got)
	}
}

func TestAMadeUpSettingChangesNothing(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.ask("kk", "/subscribe")
	before := c.subscriber("101")
	for _, data := range []string{
		"set:", "set", "set:odd", "set:hour:24", "set:hour:-1", "set:hour:x", "set:zone:", "set:zone:Moon/Base", "set:zone:../../etc/passwd", "set:zone:Local",
		"set:week:7", "set:day:1", "set:day:9:1", "set:day:1:2", "set:reads:de:1", "set:reads:kk", "set:body:nobody:1", "set:body::1", "set:body:a,b:1", "set:topic:x:1",
		"set:short:2", "set:previews:", "set:pause:99", "set:pause:-1", "set:quiet:22", "set:quiet:7-7", "set:quiet:1-24", "set:lang:de", "set:ask:money",
		"set:menu:odd", "set:quiet:5-5", "set:menu:until:25", "set:start:xx", "forget:", "forget:maybe",
	} {
		log := c.press("kk", data)
		if len(log) != 1 || log[0].Method != "answerCallbackQuery" || log[0].Params["text"] == "" {
			t.Errorf("%s: %+v", data, log)
		}
	}
	if after := c.subscriber("101"); after != before {
		t.Errorf("before %+v\nafter  %+v", before, after)
	}
}

func TestAMemberOfAGroupChangesNothing(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.push(message(-1001, "supergroup", "ru", "/settings"))
	c.wait(1)
	before := c.subscriber("-1001")
	for _, data := range []string{"set:menu:", "set:menu:lang", "set:lang:en", "set:start:en", "set:daily:", "set:ask:zone", "set:pause:3", "forget:yes", "forget:no"} {
		c.push(press(-1001, "supergroup", "ru", data, 50))
		c.wait(1)
		for _, s := range c.take() {
			if s.Method != "answerCallbackQuery" && s.Method != "getChatMember" && s.Method != "sendMessage" {
				t.Errorf("%s: %+v", data, s)
			}
		}
	}
	for _, text := range []string{"/forget", "/subscribe"} {
		c.push(message(-1001, "supergroup", "ru", text))
		c.wait(1)
		if log := show(text, c.take()); strings.Contains(log, "forget:yes") || !strings.Contains(log, "администраторы") {
			t.Errorf("%s: %s", text, log)
		}
	}
	if after := c.subscriber("-1001"); after != before || after.Chat == "" {
		t.Errorf("before %+v\nafter  %+v", before, after)
	}
}

func TestPausesAreNamedByADay(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"завтра", "2026-11-21"},
		{"Ертең", "2026-11-21"},
		{"2026-12-01", "2026-12-01"},
		{"1.12.2026", "2026-12-01"},
		{"1.12", "2026-12-01"},
		{"до 1 декабря", "2026-12-01"},
		{"1 желтоқсанға дейін", "2026-12-01"},
		{"December 1", "2026-12-01"},
		{"until 1 dec 2026", "2026-12-01"},
		{"2027 жылғы 10 қаңтар", "2027-01-10"},
		{"20 ноября", ""}, // today; in a year it is not meant, and too far
		{"19.11.2026", ""},
		{"31 февраля", ""},
		{"1.12.2028", ""},
		{"никогда", ""},
		{"99", ""},
		{"", ""},
	} {
		talk := startTalk(t, bot.Options{})
		talk.press("ru", "set:ask:pause")
		talk.ask("ru", c.typed)
		if got := talk.subscriber("101").Paused; got != c.want {
			t.Errorf("%q: %q, want %q", c.typed, got, c.want)
		}
	}
}

func TestBodiesOfTheHomeCountryAreOfferedFirst(t *testing.T) {
	first := digest.Body{ID: "xx-diet", Country: "XX", Parliament: true, Names: map[string]string{"en": "Diet"}, Short: map[string]string{"en": "Diet"}}
	abroad := digest.Body{ID: "yy-assembly", Country: "YY", Parliament: true, Names: map[string]string{"en": "Assembly"}}
	shared := digest.Body{ID: "zz-alliance", Parliament: true, Names: map[string]string{"en": "Bridge Alliance"}}
	c := startTalk(t, bot.Options{Packs: []digest.Pack{{Bodies: []digest.Body{first, abroad, shared}}}})
	keys := show("", c.press("en", "set:menu:bodies"))
	diet, alliance, assembly := strings.Index(keys, "xx-diet"), strings.Index(keys, "zz-alliance"), strings.Index(keys, "yy-assembly")
	if diet < 0 || alliance < diet || assembly < alliance {
		t.Errorf("offered in another order: %s", keys)
	}
}

func TestTheLanguageThatTheBotWritesInStays(t *testing.T) {
	c := startTalk(t, bot.Options{})
	if log := c.press("en", "set:reads:en:1"); !strings.Contains(log[0].Params["text"], "stays") {
		t.Errorf("the press is answered with%s", show("", log))
	}
	if log := c.press("en", "set:reads:ru:0"); log[0].Params["text"] != "" {
		t.Errorf("another language: %s", show("", log))
	}
}

func TestACityCanBeWrittenWhileTimeZonesAreOnOffer(t *testing.T) {
	for _, c := range []struct {
		name, said, answer string
		first              []string // presses
	}{
		{"a city", "Tashkent", "UTC+5", []string{"set:menu:zone"}},
		{"something else is what it always is", "Narnia", "look up", []string{"set:menu:zone"}},
		{"a city after a way back", "Tashkent", "look up", []string{"set:menu:zone", "set:menu:"}},
		{"a city after a choice", "Tashkent", "look up", []string{"set:menu:zone", "set:zone:Europe/Moscow"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			talk := startTalk(t, bot.Options{})
			for _, data := range c.first {
				talk.press("en", data)
			}
			if got := show("", talk.ask("en", c.said)); !strings.Contains(got, c.answer) {
				t.Errorf("answered with%s", got)
			}
		})
	}
}
