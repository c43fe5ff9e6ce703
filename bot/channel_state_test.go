package bot_test

import (
	"slices"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

// quietFor is an archive without news since so many days ago; without any if
// that is 0.
func quietFor(days int) fakeArchive {
	archive := sampleArchive()
	archive.material = func(w digest.Window, lang string) (digest.Material, error) {
		if days > 0 && !w.To.After(sampleNow().AddDate(0, 0, -days+1)) {
			return sampleMaterial(w, lang), nil
		}
		return digest.Material{Window: w, Lang: lang}, nil
	}
	return archive
}

func TestTheSampleOfAChannelShowsTheLatestDayWithNews(t *testing.T) {
	for _, c := range []struct {
		name  string
		quiet int
		want  []string // of the messages, in order
	}{
		{"a quiet day shows the one before the silence", 3, []string{"17 ноября 2026", "дайджест за 17 ноября 2026"}},
		{"two quiet weeks say so", 0, []string{"За последние две недели новостей"}},
	} {
		n := newNewsroomWith(t, bot.Options{Archive: quietFor(c.quiet)})
		chosen := written(n.share("ru", pressRoom))
		for _, texts := range [][]string{chosen, written(n.press("ru", "ch:-1007:sample"))} {
			if len(texts) != len(c.want) {
				t.Errorf("%s: %q", c.name, texts)
				continue
			}
			for i, want := range c.want {
				if !strings.Contains(texts[i], want) || strings.Contains(texts[i], "новостей о парламенте не было") {
					t.Errorf("%s: message %d is %q", c.name, i+1, texts[i])
				}
			}
		}
	}
}

// written are the texts of the messages that were sent.
func written(log []sent) (texts []string) {
	for _, s := range log {
		if s.Method == "sendMessage" {
			texts = append(texts, s.Params["text"])
		}
	}
	return texts
}

func TestTheOwnerOfAChannelIsToldThatTheBotIsOut(t *testing.T) {
	const out = `"my_chat_member":{"chat":{"id":-1007,"type":"channel"},"from":{"id":102},"date":1,"old_chat_member":{"status":"administrator"},"new_chat_member":{"status":"left"}}`
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	n.push(out)
	n.wait(1)
	if mail := n.mail(); mail != "" {
		t.Errorf("of a channel in which nothing comes out: %q", mail)
	}
	n.share("ru", pressRoom)
	n.press("ru", "ch:-1007:on")
	n.push(out)
	n.push(out)
	n.wait(2)
	n.take()
	n.bot.After(t.Context(), digest.Delivery{ID: 3, Chat: pressRoom, Kind: digest.Channel}, 0, digest.ErrChatGone)
	if mail := n.mail(); strings.Count(mail, "[letter to 101]\nМеня больше нет в канале «Баспасөз &amp; Press»") != 1 {
		t.Errorf("the owner gets %q", mail)
	}
	if list := written(n.ask("ru", "/channel")); len(list) != 1 || !strings.Contains(list[0], "— нет доступа") {
		t.Errorf("/channel says %q", list)
	}
}

func TestAChannelShowsItsHoursBeforeItIsPublished(t *testing.T) {
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	log := n.press("ru", "ch:-1007:hour:10")
	if page := log[len(log)-1]; !strings.Contains(page.Params["text"], "каждый день в 10:00") || !strings.Contains(page.Params["reply_markup"], "Начать публикацию") {
		t.Errorf("the page is %v", page)
	}
}

func TestWithoutADraftThereIsNothingToAnswer(t *testing.T) {
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	for _, what := range []string{"menu:approval", "approve:30", "approve:0"} {
		log := n.press("ru", "ch:-1007:"+what)
		if offered := strings.Contains(log[len(log)-1].Params["reply_markup"], "anyway"); offered != (what == "approve:30") {
			t.Errorf("%s: %v", what, log)
		}
	}
}

func TestASecondTapOnAChangeOfADraftSeesWhatTheFirstDid(t *testing.T) {
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	n.pending("ru")
	for _, what := range []string{"up:0:1", "drop:1:1"} {
		first, second := n.press("ru", "ch:d:5:"+what), n.press("ru", "ch:d:5:"+what)
		for _, log := range [][]sent{first, second} {
			for _, s := range log {
				if s.Method == "answerCallbackQuery" && s.Params["text"] != "" {
					t.Errorf("%s raises %q", what, s.Params["text"])
				}
			}
		}
		if a, b := first[len(first)-1].Params["text"], second[len(second)-1].Params["text"]; a != b {
			t.Errorf("%s: at first %q, then %q", what, a, b)
		}
	}
	log := n.press("ru", "ch:d:5:up:1:1")
	if !slices.ContainsFunc(log, func(s sent) bool { return strings.Contains(s.Params["text"], "Черновик уже изменён") }) {
		t.Errorf("another change of an old page: %v", log)
	}
}

func TestWhatADraftListsReadsAsInAnEdition(t *testing.T) {
	d := newNewsroom(t).pending("en")
	d.Digest.Upcoming = append(d.Digest.Upcoming, digest.UpcomingRecord{What: "a forum", Date: "2030", Certainty: digest.Proposed})
	cover := renderer(t).DraftCover(d)
	for _, want := range []string{"Aidos Bekenov: “The quality of laws is the main task &amp; more”", "2030 (only proposed) — A forum"} {
		if !strings.Contains(cover, want) {
			t.Errorf("there is no %q in %s", want, cover)
		}
	}
}

func TestABlankDraftOffersNothingToChange(t *testing.T) {
	n := newNewsroom(t)
	n.share("ru", pressRoom)
	d := n.pending("ru")
	d.Digest = digest.Digest{Lang: "ru", Date: d.Digest.Date, Days: 1, Edited: true}
	n.drafts.mu.Lock()
	n.drafts.all[5] = d
	n.drafts.mu.Unlock()
	log := n.press("ru", "ch:d:5:cover")
	if keys := log[len(log)-1].Params["reply_markup"]; strings.Contains(keys, "Изменить") || !strings.Contains(keys, "Опубликовать") {
		t.Errorf("it offers %s", keys)
	}
}

func TestAPausedDigestStillSaysWhenItComes(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.ask("en", "/subscribe 9")
	c.press("en", "set:pause:3")
	if page := written(c.ask("en", "/settings")); len(page) != 1 || !strings.Contains(page[0], "every day at 09:00 (paused until 24 November)") {
		t.Errorf("the settings say %q", page)
	}
}

func TestADayBeforeTheSourcesWereVisitedDoesNotSayThatNoneWasRead(t *testing.T) {
	d := digest.Compose(sampleMaterial(digest.Window{}, "en"), "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
	d.Intake = digest.Intake{Seen: 41, Kept: 12}
	parts, err := renderer(t).Digest(d)
	if err != nil {
		t.Fatal(err)
	}
	last := parts[len(parts)-1].HTML
	if strings.Contains(last, "Sources read") || !strings.Contains(last, "Articles seen: 41, about parliament: 12.") {
		t.Errorf("the footer is %s", last)
	}
}
