package main

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// speakers is an installation with the samples and two namesakes; its reader
// reads Russian.
func speakers(t *testing.T) review {
	t.Helper()
	in := install(t)
	dir := t.TempDir()
	for i, article := range namesakes {
		if err := os.WriteFile(filepath.Join(dir, strconv.Itoa(i)+".txt"), []byte(article), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	in.run(t, "collect", samples(t), dir)
	in.start(t)
	return review{in, t, sandbox.Sergei}
}

// Whoever is not named exactly is shown with a word about that, and namesakes
// are chosen from.
func TestEndToEndNamesAsReadersTypeThem(t *testing.T) {
	r := speakers(t)
	for _, c := range []struct{ name, asked, said, shown string }{
		{"as it is", "Сергалиев", "", "Нурлан Сергалиев\nПредседатель Курултая"},
		{"a letter is wrong", "Серпалиев", "Точного совпадения с «Серпалиев» нет", "Нурлан Сергалиев"},
		{"a letter is missing, in Latin", "Segaliyev", "Точного совпадения с «Segaliyev» нет", "Нурлан Сергалиев"},
		{"two have changed places", "Сегралиев", "Точного совпадения с «Сегралиев» нет", "Нурлан Сергалиев"},
		{"in the other layout", "Cthufkbtd", "Точного совпадения с «Cthufkbtd» нет", "Нурлан Сергалиев"},
		{"in another case", "Сергалиевым", "По запросу «Сергалиевым» нашлось", "Нурлан Сергалиев"},
		{"two of one name", "Бекежанов", "нашлось несколько человек", "Верховного суда"},
		{"two of one name, with a slip", "Бекешанов", "Может быть, кто-то из них?", "Верховного суда"},
		{"nobody", "Никтоев", "в архиве нет", "Рядом с именем"},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := r.ask(t, r.chat, "/speaker "+c.asked)
			if !strings.Contains(answer, c.said) || !strings.Contains(answer, c.shown) {
				t.Errorf("/speaker %s is answered with %s", c.asked, answer)
			}
		})
	}
}

// A card and its pages are one message; its links lead to a quote, and from
// there to the card.
func TestEndToEndACard(t *testing.T) {
	r := speakers(t)
	r.says("/speaker Сергалиев", "Высказывания")
	card := r.shown()
	for _, step := range []struct{ press, shown string }{
		{"Цитаты", "Высказывания: "},
		{"›", "Высказывания: "},
		{"‹", "Высказывания: "},
		{"‹ Нурлан", "Что впереди"},
		{"Встречи", "Катрин Линдхорст"},
		{"‹ Нурлан", "Что впереди"},
		{"Темы", "Рядом — число статей"},
		{"Межпарламентские связи", "Тема: межпарламентские связи"},
		{"Статьи", "Статьи: "},
		{"‹ Темы", "Рядом — число статей"},
		{"‹ Нурлан", "Что впереди"},
	} {
		before := r.shown()
		r.press(step.press, "")
		now := r.changed(before)
		if now.ID != card.ID || !strings.Contains(now.Text, step.shown) {
			t.Errorf("after %q there is %d instead of %d: %s", step.press, now.ID, card.ID, now.Text)
		}
	}
	link := regexp.MustCompile(`https://t\.me/minber_bot\?start=q\d+`).FindString(r.shown().HTML)
	if err := r.telegram.Follow(r.chat, link); err != nil {
		t.Fatalf("%q: %v", link, err)
	}
	r.sees("Председатель Курултая\n\n«")
	r.press("Нурлан Сергалиев", "Высказывания: ")
	r.says("/start q999999", "устарела")
}

// changed waits until there is a later message or another text in this one.
func (r review) changed(before sandbox.Message) (now sandbox.Message) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), time.Minute)
	defer cancel()
	err := r.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		all := s.Messages(r.chat)
		now = all[len(all)-1]
		return now.ID != before.ID || now.HTML != before.HTML
	})
	if err != nil {
		r.t.Fatalf("nothing changed: %v", err)
	}
	return now
}

func (r review) shown() sandbox.Message {
	all := r.telegram.Messages(r.chat)
	return all[len(all)-1]
}

// What is sent offers links to what it tells of.
func TestEndToEndLinksInADigest(t *testing.T) {
	in := served(t)
	r := review{in, t, sandbox.Emma}
	r.says("/digest 20.11.2026", "Link to this digest")
	html := ""
	for _, m := range in.telegram.Messages(r.chat) {
		html += m.HTML
	}
	for _, kind := range []string{"p", "m", "q"} {
		link := regexp.MustCompile(`https://t\.me/minber_bot\?start=` + kind + `\d+`).FindString(html)
		if err := in.telegram.Follow(r.chat, link); err != nil {
			t.Errorf("no link %s to follow: %v", kind, err)
		}
	}
	if printed := in.run(t, "digest", "-date", "2026-11-20", "-lang", "en", "-format", "html"); strings.Contains(printed, "t.me/") {
		t.Errorf("a digest that no bot sends leads to a bot: %s", printed)
	}
}
