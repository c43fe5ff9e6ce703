package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// disputed is an article with a statement, a meeting and an announcement, any
// of which a reader may find wrong.
const disputed = `Title: Депутат Курултая предложил закон о пастбищах
Date: 2026-11-20T15:00:00+05:00
URL: https://example.org/pastures
Lang: ru

Депутат Курултая Нурлан Бекежанов выступил на пленарном заседании Курултая. «Пастбища должны служить аулам, а не отчётам», – сказал Нурлан Бекежанов. Депутат Курултая Дина Ордабаева рассказала, что второе чтение законопроекта состоится 2 декабря 2026 года. Председатель Курултая Нурлан Сергалиев встретился с послом Венгрии Андрашем Ковачем.
`

// installTrust is an installation whose archive is that article, looked after
// by Emma.
func installTrust(t *testing.T) *installation {
	t.Helper()
	in := install(t)
	in.settings["ADMIN_IDS"] = fmt.Sprint(sandbox.Emma)
	file := filepath.Join(t.TempDir(), "pastures.txt")
	if err := os.WriteFile(file, []byte(disputed), 0o600); err != nil {
		t.Fatal(err)
	}
	in.run(t, "collect", file)
	in.stop = in.start(t)
	return in
}

// latest is the bot's latest message in the chat.
func (r review) latest() string {
	messages := r.telegram.Messages(r.chat)
	return messages[len(messages)-1].Text
}

// numberOf finds the line of a numbered list that contains a text.
func (r review) numberOf(text string) string {
	r.t.Helper()
	for line := range strings.Lines(r.latest()) {
		if number, rest, ok := strings.Cut(line, ". "); ok && strings.Contains(rest, text) {
			return number
		}
	}
	r.t.Fatalf("no line with %q in %s", text, r.latest())
	return ""
}

// A reader reports what a digest says; it is withdrawn, and the message that
// was sent says so; when that is taken back, it reads as before.
func TestEndToEndWhatIsWrongIsCorrectedWhereItWasSent(t *testing.T) {
	in := installTrust(t)
	reader, editor := review{in, t, sandbox.Sergei}, review{in, t, sandbox.Emma}
	const words, gone = "Пастбища должны служить аулам", "удалено высказывание"

	editor.says("/start", "Minber")
	reader.says("/subscribe 8", "08:00")
	in.telegram.SetClock(nextMorning())
	before := in.edition(t, sandbox.Sergei, words)

	reader.press("Что-то не так?", "Где ошибка?")
	reader.press(reader.numberOf(words), "Что не так?")
	reader.press("Не тот человек", "Спасибо!")
	said := in.telegram.Messages(sandbox.Sergei)
	if err := in.telegram.SayAs(sandbox.Sergei, 0, "Это сказала <b>Дина</b> \u202eОрдабаева", said[len(said)-1].ID); err != nil { // in answer to the thanks
		t.Fatal(err)
	}
	reader.sees("уточнение добавлено")
	editor.sees("1 report is waiting")

	editor.press("View", "As readers saw it")
	for _, shown := range []string{words, "выступил на пленарном заседании", "Wrong person", "Дина", fmt.Sprint(sandbox.Sergei)} {
		if !strings.Contains(editor.latest(), shown) {
			t.Errorf("%q is not shown to the editor: %s", shown, editor.latest())
		}
	}
	editor.press("Correct…", "How should it be corrected?")
	editor.press("Withdraw the statement", "2 messages will be edited")
	after := in.edition(t, sandbox.Sergei, gone)
	if strings.Contains(after, words) || !strings.Contains(after, "Исправлено 21 ноября") {
		t.Errorf("the corrected edition is %s", after)
	}
	if answer := in.ask(t, sandbox.Sergei, "/speaker Бекежанов"); strings.Contains(answer, words) {
		t.Errorf("the card still shows what was withdrawn: %s", answer)
	}
	if channel := in.edition(t, sandbox.Channel, "алып тасталды"); strings.Contains(channel, words) || !strings.Contains(channel, "Түзетілді (21 қараша)") {
		t.Errorf("the channel's edition is %s", channel)
	}
	editor.says("/admin log", "edited: 2")
	editor.press("Undo", "Undone")
	if again := in.edition(t, sandbox.Sergei, words); again != before {
		t.Errorf("after the correction was taken back the edition is %s", again)
	}
	if answer := in.ask(t, sandbox.Sergei, "/speaker Бекежанов"); !strings.Contains(answer, words) {
		t.Errorf("the card does not show again what it did: %s", answer)
	}
	editor.says("/admin", "Report 1 of 1") // what was undone is still to be decided
	in.audited(t, fmt.Sprintf("user %d  correction withdrawn  ", sandbox.Emma), fmt.Sprintf("by user %d", sandbox.Emma))
}

// edition waits until the latest edition of the 21st that was sent to a chat
// contains a text, and returns it.
func (in *installation) edition(t *testing.T, chat int64, text string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	latest := ""
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		for _, m := range s.Sent(chat) {
			if strings.Contains(m.Text, "21 ноября 2026") || strings.Contains(m.Text, "21 қараша, сенбі") {
				latest = m.Text
			}
		}
		return strings.Contains(latest, text)
	})
	if err != nil {
		t.Fatalf("no edition with %q: %v; it is %s\nlog:\n%s", text, err, latest, in.log.String())
	}
	return latest
}
