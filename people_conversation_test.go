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

// namesakes are articles of one week about a deputy and a judge of one name,
// and about somebody of that name of whom the text tells no office.
var namesakes = []string{
	`Title: Депутаты Курултая обсудили закон о пастбищах
Date: 2026-11-16T10:00:00+05:00
URL: https://example.org/a
Lang: ru

Депутат Курултая Нурлан Бекежанов выступил на пленарном заседании Курултая. «Пастбища должны служить аулам», – сказал Нурлан Бекежанов.
`,
	`Title: Құрылтайда жайылымдар туралы заң талқыланды
Date: 2026-11-16T12:00:00+05:00
URL: https://example.org/b
Lang: kk

Құрылтай депутаты Нұрлан Бекежанов жалпы отырыста сөз сөйледі. «Жайылым ауылға қызмет етуі керек», – деді Нұрлан Бекежанов.
`,
	`Title: Верховный суд доложил Курултаю о работе
Date: 2026-11-18T10:00:00+05:00
URL: https://example.org/c
Lang: ru

Судья Верховного суда Нурлан Бекежанов ответил на вопросы депутатов Курултая. «Суды рассматривают споры о земле быстрее», – сказал Нурлан Бекежанов.
`,
	`Title: Supreme Court reports to the Kurultai
Date: 2026-11-18T12:00:00+05:00
URL: https://example.org/d
Lang: en

Supreme Court judge Nurlan Bekezhanov answered questions from deputies of the Kurultai of Kazakhstan. "Courts hear land disputes faster," said Nurlan Bekezhanov.
`,
}

// review is what a person who looks after the archive sees and presses.
type review struct {
	*installation
	t    *testing.T
	chat int64
}

// press presses the button of a label under the latest message of the bot that
// has one, and returns the latest messages' text once it contains `shown`.
func (r review) press(label, shown string) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), time.Minute)
	defer cancel()
	messages := r.telegram.Messages(r.chat)
	for i := len(messages) - 1; i >= 0; i-- {
		for _, row := range messages[i].Buttons {
			for _, b := range row {
				if !strings.HasPrefix(b.Text, label) {
					continue
				}
				if _, err := r.telegram.Press(ctx, r.chat, messages[i].ID, b.Data); err != nil {
					r.t.Fatalf("press %q: %v", label, err)
				}
				r.sees(shown)
				return
			}
		}
	}
	r.t.Fatalf("no button %q in%s", label, texts(messages))
}

// sees waits until the bot's latest message contains a text.
func (r review) sees(text string) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), time.Minute)
	defer cancel()
	latest := ""
	err := r.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		all := s.Messages(r.chat)
		latest = all[len(all)-1].Text
		return strings.Contains(latest, text)
	})
	if err != nil {
		r.t.Fatalf("never saw %q: %v; the latest message is %s\nlog:\n%s", text, err, latest, r.log.String())
	}
}

func (r review) says(words, shown string) {
	r.t.Helper()
	r.say(r.t, r.chat, words)
	r.sees(shown)
}

// Those who look after the archive are asked who is one, in their language;
// they join, take back, tell apart and split.
func TestEndToEndDecidingWhoIsWho(t *testing.T) {
	for _, c := range []struct {
		lang                                             string
		chat                                             int64
		question, same, joined, undo, undone, next       string
		different, parted, none, name, two, split, apart string
		log, statements                                  string
	}{
		{
			"kk", sandbox.Aigerim, "Бұл бір адам ба?", "Бір адам", "— бір адам", "Қайтару", "Қайтарылды", "Келесі сұрақ",
			"Бөлек адамдар", "бөлек адамдар", "Күмән тудыратын есім жоқ", "Нұрлан Бекежанов", "Мақалаларда не айтылған", "Бөлу: 2", "емес, бөлек адам", "Шешімдер: 4", "Айтқандары: 4",
		},
		{
			"ru", sandbox.Sergei, "Это один человек?", "Один человек", "— один человек", "Отменить", "Отменено", "Следующий вопрос",
			"Разные люди", "разные люди", "Сомнений ни о ком нет", "Нурлан Бекежанов", "Что говорят статьи", "Отделить: 2", "отдельно", "Решения: 4", "Высказывания: 4",
		},
		{
			"en", sandbox.Emma, "Is this one person?", "Same", "are one person", "Undo", "Undone", "Next question",
			"Different", "are different people", "There is nobody in doubt", "Nurlan Bekezhanov", "What the articles say", "Split off: 2", "is now separate", "Decisions: 4", "Statements: 4",
		},
	} {
		t.Run(c.lang, func(t *testing.T) {
			in := install(t)
			in.settings["ADMIN_IDS"] = fmt.Sprint(c.chat)
			dir := t.TempDir()
			for i, article := range namesakes {
				if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.txt", i)), []byte(article), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			in.run(t, "collect", dir)
			in.start(t)
			r := review{in, t, c.chat}

			r.says("/start", map[string]string{"kk": "Мінбер", "ru": "Минбер", "en": "Minber"}[c.lang])
			r.says("/people", c.question)
			r.sees(c.name)
			r.press(c.same, c.joined)
			r.says("/speaker Бекежанов", c.statements)
			r.says("/people", c.none)
			r.says("/people log", "=")
			r.press(c.undo, c.undone)
			r.press(c.next, c.question)
			r.press(c.same, c.joined)
			r.press(c.next, c.none)

			r.says("/people Bekezhanov", c.two)
			r.press(c.split, c.apart)
			r.press(c.undo, c.undone)
			r.says("/people log", "3")
			r.press(c.undo, c.undone)
			r.press(c.next, c.question)
			r.press(c.different, c.parted)
			r.says("/people", c.none)
			r.says("/people log", c.log)
			in.audited(t, fmt.Sprintf("user %d  people ", c.chat), fmt.Sprintf("by user %d", c.chat))
		})
	}
}
